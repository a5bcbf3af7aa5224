// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"
#include "core/Error.h"

namespace tongjian::ctl
{

/// 0 done, 1 failed, 2 usage, 3 no right or wrong password, 4 integrity, 5 bad input.
[[nodiscard]] int exitCodeOf(ErrorCode code);
[[nodiscard]] QString keyOf(ErrorCode code);
void print(const Answer &answer, bool json);
/// The message on standard error, or with @p json an object {"error":{"code","message","hint"}} on standard output.
void printError(const Error &error, bool json);
/// UTC with "Z", as all times in output.
[[nodiscard]] QString isoTime(qint64 ms);

} // namespace tongjian::ctl
