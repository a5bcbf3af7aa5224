// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryFacts.h"
#include "HouseState.h"
#include "RefusedEntry.h"
#include "core/Error.h"

#include <QCborArray>

#include <algorithm>

namespace tongjian
{

const HoldFacts *HouseState::hold(Id id) const
{
    const auto found = m_holds.constFind(id);
    return found == m_holds.constEnd() ? nullptr : &*found;
}

// Whether it was decided on stands in the entry before (Store::requireDecision) and in the application (CaseTrust.h).
void HouseState::applyRetention(const JournalEntry &entry, const QCborMap &map)
{
    if (!mayEver(entry.actor, entry.action, entry.at))
        refuseRight(entry);
    const auto hold = m_holds.find(entry.object);
    switch (entry.action) {
    case Action::RetentionSet: {
        RetentionSchedule next;
        next.version = int(map.value(fact::Version).toInteger());
        next.from = int(map.value(fact::InForce).toInteger());
        next.shortens = map.value(fact::Shortens).toBool();
        next.application = map.value(fact::Case).toInteger();
        next.entry = entry.n;
        try {
            next.lines = decodeLines(map.value(fact::Lines).toArray());
        } catch (const Error &) {
            refuse(entry, QStringLiteral("lines"));
        }
        const RetentionSchedule &now = m_schedules.constLast();
        if (next.version != now.version + 1 || !objectionsTo({ now.version, next.from, next.shortens, next.lines }, now, now.from).isEmpty())
            refuse(entry, QStringLiteral("schedule"));
        m_schedules.append(next);
        break;
    }
    case Action::HoldPlace: {
        HoldFacts placed;
        placed.id = entry.object;
        placed.number = map.value(fact::Number).toString();
        placed.kind = HoldKind(map.value(fact::Kind).toInteger());
        placed.placedBy = entry.actor;
        placed.placedAt = entry.at;
        placed.reviewDay = int(map.value(fact::Review).toInteger());
        placed.entry = entry.n;
        const bool taken = hold != m_holds.end() || placed.id == NoId || placed.number.isEmpty()
            || std::any_of(m_holds.cbegin(), m_holds.cend(), [&](const HoldFacts &one) { return one.number == placed.number; });
        if (taken || keyOf(placed.kind).isEmpty() || entry.sealed.isEmpty())
            refuse(entry, QStringLiteral("hold"));
        m_holds.insert(placed.id, placed);
        break;
    }
    case Action::HoldReview:
        if (hold == m_holds.end() || !hold->stands())
            refuse(entry, QStringLiteral("hold"));
        hold->reviewDay = int(map.value(fact::Review).toInteger());
        break;
    case Action::HoldLift:
        if (hold == m_holds.end() || !hold->stands())
            refuse(entry, QStringLiteral("hold"));
        hold->liftedAt = entry.at;
        hold->liftEntry = entry.n;
        hold->application = map.value(fact::Case).toInteger();
        break;
    default:
        refuse(entry, QStringLiteral("action"));
    }
}

bool HouseState::isLost(qint64 n) const
{
    return std::any_of(m_restorations.begin(), m_restorations.end(), [&](const Restoration &one) { return n > one.base && n <= one.lostUntil; });
}

void HouseState::applyRestoration(const JournalEntry &entry, const QCborMap &map)
{
    if (!mayEver(entry.actor, entry.action, entry.at))
        refuseRight(entry);
    Restoration one;
    one.base = map.value(fact::Base).toInteger();
    one.baseHash = map.value(fact::Before).toByteArray();
    one.lostUntil = map.value(fact::Until).toInteger();
    one.backup = map.value(fact::Name).toString();
    one.takenAt = map.value(fact::TakenAt).toInteger();
    if (one.base < 1 || one.base >= entry.n || one.lostUntil < one.base || one.baseHash.isEmpty())
        refuse(entry, QStringLiteral("restoration"));
    m_restorations.append(one);
}

} // namespace tongjian
