// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the services that give and take roles have in common.

#include "store/Act.h"

namespace tongjian
{

[[nodiscard]] QCborMap holdingFacts(const RoleHolding &holding);
[[nodiscard]] Change proposalOf(Id id, const RoleHolding &holding);
/// The end of a holding, and of what this person's pair opens by it.
[[nodiscard]] Change revocationOf(const HouseState &state, const RoleHolding &holding);

} // namespace tongjian
