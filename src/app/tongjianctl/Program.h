// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"

#include <memory>

namespace tongjian::ctl
{

/// The whole of tongjianctl, by @p clock; what it prints goes to standard output, errors to standard error. Returns the exit code.
[[nodiscard]] int run(int argc, char *argv[], std::shared_ptr<const Clock> clock);

} // namespace tongjian::ctl
