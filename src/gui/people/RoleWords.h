// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Regulation.h"

#include <QString>

namespace tongjian
{

/// What @p role lets somebody do, for whoever decides on giving it; empty for a role that explains itself.
[[nodiscard]] QString whatRoleBrings(Role role);
/// What follows when nobody has @p role any more, for whoever takes it from its last holder.
[[nodiscard]] QString whatStandsStill(Role role);

} // namespace tongjian
