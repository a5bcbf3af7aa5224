// SPDX-License-Identifier: GPL-3.0-or-later
// The cases of HouseState: what a second person has to confirm before it is done (DESIGN sections 4 and 5).
//
// Renewing a forgotten account. An administrator proposes; the executive (for an executive: the auditor) confirms and gets a code
// whose hash the confirmation names; only then whoever proposed it carries it out: the account waits for a first login again, under
// an initial password and a token as a new account does, and its old key signs nothing from that entry on (it stays, so that old
// decisions verify). The first login reveals token and code and brings the new pairs. The initial password comes from the one person
// and the code from the other, so that neither of them can log in as the third.
//
// A role that nobody else could hand on needs two recovery sheets: its key comes out of the recovery key into the handover. Sheets
// that were used are spent, so the same entry names a new recovery key; without it such a renewal is no valid entry.
#include "EntryFacts.h"
#include "HouseState.h"
#include "RefusedEntry.h"

#include <QCborMap>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

Role HouseState::deciderFor(const RoleHolding &holding, Id proposer) const
{
    if (holding.role == Role::Executive)
        return Role::Auditor;
    const QList<Id> executives = holders(Role::Executive);
    const bool another = std::any_of(executives.begin(), executives.end(), [&](Id id) { return id != holding.person && id != proposer; });
    return another ? Role::Executive : Role::Auditor;
}

bool HouseState::mayProposeRole(Id proposer, const RoleHolding &holding) const
{
    const RoleSet roles = rolesOf(proposer);
    if (roles.contains(Role::SecurityAdministrator))
        return true;
    return roles.contains(Role::Executive) && holding.role == Role::SecurityAdministrator && holding.person != proposer
        && holders(Role::SecurityAdministrator).isEmpty();
}

QString HouseState::objectionToLosing(Id person, const QList<RoleHolding> &holdings) const
{
    const auto left = [&](Role role) {
        QList<Id> all = holders(role);
        if (std::any_of(holdings.begin(), holdings.end(), [&](const RoleHolding &one) { return one.role == role; }))
            all.removeAll(person);
        return all;
    };
    const QList<Id> administrators = left(Role::SecurityAdministrator);
    const QList<Id> executives = left(Role::Executive);
    const QSet<Id> deciders = QSet<Id>(executives.begin(), executives.end()) + [&] {
        const QList<Id> auditors = left(Role::Auditor);
        return QSet<Id>(auditors.begin(), auditors.end());
    }();
    const bool stays = administrators.isEmpty() ? !executives.isEmpty() && deciders.size() > 1 : !deciders.isEmpty();
    if (stays)
        return {};
    return QCoreApplication::translate("Store", "Nobody would be left who could give anybody a role. Give another person this role first.");
}

Role HouseState::deciderOf(const Case &one) const
{
    switch (one.kind) {
    case CaseKind::Role:
        return deciderFor(one.holding, one.proposer);
    case CaseKind::Renewal: {
        const Id subject = one.holding.person;
        // The executive applied in the administrator's place, or is the subject: the auditor decides.
        if (!rolesOf(one.proposer).contains(Role::SecurityAdministrator) || rolesOf(subject).contains(Role::Executive))
            return Role::Auditor;
        return holders(Role::Executive).isEmpty() ? Role::Auditor : Role::Executive;
    }
    case CaseKind::RecoverySheets:
        break;
    }
    return Role::Executive;
}

bool HouseState::mayDecide(Id person, const Case &one) const
{
    return person != one.proposer && person != one.holding.person && rolesOf(person).contains(deciderOf(one));
}

bool HouseState::mayWithdraw(Id person, const Case &one)
{
    return person == one.proposer && (one.state == CaseState::Open || (one.state == CaseState::Confirmed && one.kind != CaseKind::Role));
}

bool HouseState::mayPropose(Id proposer, CaseKind kind, Id subject) const
{
    const RoleSet roles = rolesOf(proposer);
    if (kind == CaseKind::RecoverySheets)
        return subject == NoId && roles.contains(Role::SecurityAdministrator);
    if (kind != CaseKind::Renewal || subject == proposer)
        return false;
    if (roles.contains(Role::SecurityAdministrator))
        return true;
    const QList<Id> administrators = holders(Role::SecurityAdministrator);
    const bool another = std::any_of(administrators.begin(), administrators.end(), [&](Id id) { return id != subject && person(id)->activated; });
    return roles.contains(Role::Executive) && administrators.contains(subject) && !another;
}

bool HouseState::needsSheets(Id id) const
{
    for (Role role : { Role::Officer, Role::SecurityAdministrator, Role::Auditor, Role::Executive }) {
        const QList<Id> all = holders(role);
        if (all.contains(id) && std::none_of(all.begin(), all.end(), [&](Id other) { return other != id && person(other)->activated; }))
            return true;
    }
    return false;
}

Case &HouseState::caseToCarryOut(const JournalEntry &entry, CaseKind kind, Id id)
{
    const auto found = m_cases.find(id);
    // Each confirmation is good for one act, by who asked for it, while it is fresh.
    if (found == m_cases.end() || found->kind != kind || found->state != CaseState::Confirmed || found->proposer != entry.actor
        || entry.at - found->decidedAt > CaseCarryOutMs)
        refuse(entry, QCoreApplication::translate("Store", "nobody else has confirmed it"));
    found->state = CaseState::Done;
    return *found;
}

void HouseState::applyRecovery(const JournalEntry &entry, const QCborMap &map)
{
    const PublicKey key = map.value(fact::RecoveryKey).toByteArray();
    const QByteArray wrapped = map.value(fact::RecoveryWrapped).toByteArray();
    if (key.isEmpty() || key == m_recoveryKey || wrapped.size() != Suite::HashSize)
        refuse(entry, QStringLiteral("recovery key"));
    m_recoveryKey = key;
    m_wrappedRecoveryDigest = wrapped;
    ++m_recoveryGeneration;
    m_recoveryAt = entry.n;
}

void HouseState::applyCases(const JournalEntry &entry, const QCborMap &map)
{
    if (!mayEver(entry.actor, entry.action, entry.at))
        refuseRight(entry);
    const Id subject = map.value(fact::Person).toInteger();
    switch (entry.action) {
    case Action::CasePropose: {
        const CaseKind kind = CaseKind(map.value(fact::Kind).toInteger());
        if (m_cases.contains(entry.object) || !mayPropose(entry.actor, kind, subject))
            refuseRight(entry);
        if (const Person *who = person(subject); kind == CaseKind::Renewal && (!who || !who->active))
            refuse(entry, QStringLiteral("person"));
        Case fresh;
        fresh.id = entry.object;
        fresh.holding.person = subject;
        fresh.proposer = entry.actor;
        fresh.at = entry.at;
        fresh.kind = kind;
        m_cases.insert(fresh.id, fresh);
        break;
    }
    case Action::CaseConfirm:
    case Action::CaseRefuse: {
        const auto one = m_cases.find(entry.object);
        if (one == m_cases.end() || one->kind == CaseKind::Role || one->state != CaseState::Open || one->holding.person != subject
            || int(one->kind) != map.value(fact::Kind).toInteger())
            refuse(entry, QStringLiteral("case"));
        if (!mayDecide(entry.actor, *one))
            refuseRight(entry);
        one->decider = entry.actor;
        one->decidedAt = entry.at;
        one->state = entry.action == Action::CaseConfirm ? CaseState::Confirmed : CaseState::Refused;
        one->codeLock = map.value(fact::CodeLock).toByteArray();
        if (one->state == CaseState::Confirmed && one->kind == CaseKind::Renewal && one->codeLock.size() != Suite::HashSize)
            refuse(entry, QStringLiteral("confirmation code"));
        break;
    }
    case Action::CaseWithdraw: {
        const auto one = m_cases.find(entry.object);
        if (one == m_cases.end() || one->holding.person != subject || int(one->kind) != map.value(fact::Kind).toInteger())
            refuse(entry, QStringLiteral("case"));
        if (!mayWithdraw(entry.actor, *one))
            refuseRight(entry);
        one->state = CaseState::Withdrawn;
        break;
    }
    case Action::AccountReset: {
        const auto who = m_persons.find(entry.object);
        const Case &one = caseToCarryOut(entry, CaseKind::Renewal, map.value(fact::Case).toInteger());
        if (who == m_persons.end() || !who->active || one.holding.person != who->id || !mayPropose(entry.actor, CaseKind::Renewal, who->id)
            || map.value(fact::Lock).toByteArray().size() != Suite::HashSize)
            refuse(entry, QStringLiteral("account"));
        if (map.contains(fact::RecoveryKey))
            applyRecovery(entry, map);
        else if (needsSheets(who->id))
            refuse(entry, QCoreApplication::translate("Store", "the recovery sheets were not replaced"));
        who->activated = false;
        who->devices.clear();
        who->lock = map.value(fact::Lock).toByteArray();
        who->codeLock = one.codeLock;
        // From here on nothing signs for this person until the first login brings a new key.
        if (!who->signingKeys.isEmpty() && !who->signingKeys.constLast().second.isEmpty())
            who->signingKeys.append({ entry.n, PublicKey() });
        break;
    }
    case Action::RecoveryRenew:
        (void)caseToCarryOut(entry, CaseKind::RecoverySheets, entry.object);
        applyRecovery(entry, map);
        break;
    default:
        refuse(entry, QStringLiteral("action"));
    }
}

} // namespace tongjian
