// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoleActs.h"

#include "Substitutes.h"
#include "store/EntryFacts.h"

namespace tongjian
{

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
    const QList<RoleKeyId> keys = state.keysUnder(holding);
    for (const RoleKeyId &key : keys)
        change.keys.removePersonShares.append({ key, holding.person });
    removeSubstituteShares(state, substitutionsUnder(state, holding.person, holding), change.keys);
    return change;
}

} // namespace tongjian
