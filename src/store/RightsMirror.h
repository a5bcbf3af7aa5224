// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "HouseState.h"

namespace tongjian
{

/// Writes the rows behind the house state (persons, departments, roles, substitutions, periods): for lists and joins only, and compared with
/// what the journal says at every opening.
void mirrorRights(Database &database, const HouseState &state);

} // namespace tongjian
