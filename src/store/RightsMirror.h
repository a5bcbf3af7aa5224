// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "HouseState.h"

namespace tongjian
{

/// The rows that decide rights, as the journal tells them: for lists and for whoever joins them with others. Nothing believes them.
void mirrorRights(Database &database, const HouseState &state);
/// Where they are not as the journal tells them: something else than Tongjian wrote there.
[[nodiscard]] QStringList differingRows(Database &database, const HouseState &state);

} // namespace tongjian
