// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Secret.h"
#include "services/Session.h"

namespace tongjian::ctl
{

/// A password from file descriptor @p fd up to the first line break or its end; -1: asked on the terminal without echo.
/// Throws Usage when there is neither, BadInput when it is empty.
[[nodiscard]] Secret readPassword(int fd, const char *prompt);

/// The text of a recovery sheet from file descriptor @p fd, whole up to its end or an empty line. Throws Usage, BadInput.
[[nodiscard]] Secret readSheet(int fd, const char *what);

/// Shows how far a long command is on the terminal that standard error is, if it is one, and stops at Ctrl+C.
[[nodiscard]] Progress terminalProgress(const QString &what);
/// Ctrl+C and SIGTERM end the command at the next safe point; what it had not committed is rolled back.
void watchSignals();
[[nodiscard]] bool wasInterrupted();

} // namespace tongjian::ctl
