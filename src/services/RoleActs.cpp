// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoleActs.h"

#include "store/EntryFacts.h"

namespace tongjian
{

namespace
{

std::optional<RoleKeyId> keyOf(const RoleHolding &holding)
{
    switch (holding.role) {
    case Role::Head:
        return RoleKeyId { RoleKeyOwner::Department, holding.department };
    case Role::Officer:
        return RoleKeyId { RoleKeyOwner::Officers, NoId };
    case Role::Auditor:
        return RoleKeyId { RoleKeyOwner::Auditors, NoId };
    case Role::Executive:
        return RoleKeyId { RoleKeyOwner::Executives, NoId };
    default:
        return {};
    }
}

} // namespace

QCborMap holdingFacts(const RoleHolding &holding)
{
    return { { fact::Person, holding.person }, { fact::Role, int(holding.role) }, { fact::Department, holding.department } };
}

Change proposalOf(Id id, const RoleHolding &holding)
{
    return { Action::RolePropose, id, holdingFacts(holding) };
}

Change revocationOf(const HouseState &state, const RoleHolding &holding)
{
    Change change { Action::RoleRevoke, holding.person, holdingFacts(holding) };
    if (const auto key = keyOf(holding)) {
        const QList<Id> departments = holding.role == Role::Head ? state.departmentsUnder(holding.department) : QList<Id> { NoId };
        for (Id department : departments)
            change.keys.removePersonShares.append({ { key->owner, department }, holding.person });
    }
    return change;
}

} // namespace tongjian
