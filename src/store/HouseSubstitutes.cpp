// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryFacts.h"
#include "HouseState.h"
#include "RefusedEntry.h"

#include <QCoreApplication>

#include <algorithm>

// Substitutes for a period (regulation 6.1.1): the part of HouseState that needs a moment. A substitute exercises the principal's
// right and never more: no proposals, no further substitutes, no count as a holder, and no record that the principal could not
// decide on either. Routes stay as they are: what a substitute enters goes to the principal, who keeps the right.

namespace tongjian
{

// All but the time.
bool HouseState::standing(const Substitution &one) const
{
    const Person *principal = person(one.holding.person);
    const Person *substitute = person(one.substitute);
    if (one.endedAt != 0 || !principal || !principal->active || !substitute || !substitute->active || substitute->job || !m_holdings.contains(one.holding))
        return false;
    return std::none_of(m_holdings.begin(), m_holdings.end(),
        [&](const RoleHolding &held) { return held.person == one.substitute && rolesExclude(held.role, one.holding.role); });
}

bool HouseState::inForce(const Substitution &one, qint64 at) const
{
    return one.from <= at && at < one.until && standing(one);
}

bool HouseState::isOver(const Substitution &one, qint64 at) const
{
    return at >= one.until || !standing(one);
}

QList<Substitution> HouseState::substitutionsOf(Id substitute, qint64 at) const
{
    QList<Substitution> list;
    for (const Substitution &one : m_substitutions) {
        if (one.substitute == substitute && inForce(one, at))
            list.append(one);
    }
    return list;
}

RoleSet HouseState::rolesOf(Id person, qint64 at) const
{
    RoleSet roles = rolesOf(person);
    for (const Substitution &one : m_substitutions) {
        if (one.substitute == person && inForce(one, at))
            roles.insert(one.holding.role);
    }
    return roles;
}

QList<Id> HouseState::standsFor(Id id, Role role, Id department, qint64 at, const QList<Id> &barred) const
{
    QList<Id> list;
    if (barred.contains(id))
        return list;
    if (rolesOf(id).contains(role) && (role != Role::Head || isHeadOf(id, department)))
        list.append(id);
    for (const Substitution &one : m_substitutions) {
        if (one.substitute != id || one.holding.role != role || (role == Role::Head && one.holding.department != successorOf(department)))
            continue;
        if (inForce(one, at) && !barred.contains(one.holding.person) && !list.contains(one.holding.person))
            list.append(one.holding.person);
    }
    return list;
}

Id HouseState::actsFor(Id id, Action action, qint64 at) const
{
    const ActionFacts &row = tongjian::facts(action);
    if (row.roles.intersects(rolesOf(id)) || row.needs == Needs::OwnHolding)
        return NoId;
    for (const Substitution &one : m_substitutions) {
        if (one.substitute == id && row.roles.contains(one.holding.role) && inForce(one, at))
            return one.holding.person;
    }
    return NoId;
}

bool HouseState::mayRenew(Id person, const RoleKeyId &key, qint64 at) const
{
    if (key.owner == RoleKeyOwner::Department)
        // The officers can open department keys and so hand those on too.
        return !standsFor(person, Role::Head, key.department, at).isEmpty() || rolesOf(person, at).contains(Role::Officer);
    const Role role = key.owner == RoleKeyOwner::Officers ? Role::Officer : key.owner == RoleKeyOwner::Auditors ? Role::Auditor : Role::Executive;
    return rolesOf(person, at).contains(role);
}

bool HouseState::mayEnd(Id person, const Substitution &one) const
{
    return person == one.holding.person || person == one.substitute || rolesOf(person).intersects({ Role::SecurityAdministrator, Role::Auditor });
}

QString HouseState::objectionTo(const RoleHolding &holding, Id id) const
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Store", text); };
    if (holding.role != Role::Head && holding.role != Role::Officer)
        return say(QT_TRANSLATE_NOOP("Store", "Only heads and records officers name substitutes."));
    if (!m_holdings.contains(holding))
        return say(QT_TRANSLATE_NOOP("Store", "Only who holds a role names a substitute for it."));
    const Person *substitute = person(id);
    if (!substitute || !substitute->active || substitute->job)
        return say(QT_TRANSLATE_NOOP("Store", "This person is not active."));
    if (!substitute->activated)
        return say(QT_TRANSLATE_NOOP("Store", "This person has to log in once before."));
    if (id == holding.person || m_holdings.contains(RoleHolding { id, holding.role, holding.department }))
        return say(QT_TRANSLATE_NOOP("Store", "This person already has the role."));
    for (const RoleHolding &held : m_holdings) {
        if (held.person == id && rolesExclude(held.role, holding.role)) {
            return QCoreApplication::translate("Store", "%1 and %2 must be different persons.")
                .arg(displayName(held.role), displayName(holding.role));
        }
    }
    return {};
}

QString HouseState::objectionTo(const Substitution &one, qint64 at) const
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Store", text); };
    if (const QString objection = objectionTo(one.holding, one.substitute); !objection.isEmpty())
        return objection;
    if (one.from < at || one.until <= one.from)
        return say(QT_TRANSLATE_NOOP("Store", "A substitution begins now or later and ends after it began."));
    if (one.until - one.from > SubstitutionMaxMs || one.from - at > SubstitutionMaxMs)
        return QCoreApplication::translate("Store", "A substitution lasts at most %n days and begins within as many.", nullptr, int(SubstitutionMaxMs / DayMs));
    for (const Substitution &other : m_substitutions) {
        if (other.holding == one.holding && !isOver(other, at) && one.from < other.until && other.from < one.until)
            return say(QT_TRANSLATE_NOOP("Store", "There is a substitute for this time already. End that first."));
    }
    return {};
}

void HouseState::applySubstitutions(const JournalEntry &entry, const QCborMap &map)
{
    if (!mayEver(entry.actor, entry.action, entry.at))
        refuseRight(entry);
    const auto found = m_substitutions.find(entry.object);
    if (entry.action == Action::SubstituteEnd) {
        if (found == m_substitutions.end() || found->endedAt != 0)
            refuse(entry, QStringLiteral("substitution"));
        if (!mayEnd(entry.actor, *found))
            refuseRight(entry);
        found->endedAt = entry.at;
        found->endedBy = entry.actor;
        lose(keysUnder(found->holding), entry);
        return;
    }
    Substitution fresh;
    fresh.id = entry.object;
    fresh.holding = { map.value(fact::Person).toInteger(), Role(map.value(fact::Role).toInteger()), map.value(fact::Department).toInteger() };
    fresh.substitute = map.value(fact::Substitute).toInteger();
    fresh.from = map.value(fact::From).toInteger();
    fresh.until = map.value(fact::Until).toInteger();
    fresh.namedAt = entry.at;
    // Named by the principal and nobody else, not even by a substitute of theirs.
    if (found != m_substitutions.end() || fresh.id == NoId || fresh.holding.person != entry.actor)
        refuseRight(entry);
    if (const QString objection = objectionTo(fresh, entry.at); !objection.isEmpty())
        refuse(entry, objection);
    m_substitutions.insert(fresh.id, fresh);
}

} // namespace tongjian
