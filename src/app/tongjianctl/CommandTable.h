// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Commands.h"

#include <span>

namespace tongjian::ctl
{

/// One row for each command: help, the manual page and the parser read these and nothing else.
struct Command {
    const char *words; ///< "record add"
    const char *arguments; ///< "NUMBER"; in brackets when it may be left out
    const char *options; ///< "limit=N after=CURSOR submit": names, with what they take
    const char *help; ///< one sentence
    Answer (*withSession)(const Invocation &, Session &) = nullptr;
    Answer (*withoutSession)(const Invocation &, const StoreEnvironment &) = nullptr;
};
[[nodiscard]] std::span<const Command> commandTable();
/// The command whose words begin @p words, and how many words it took; null when there is none.
[[nodiscard]] const Command *findCommand(const QStringList &words, int *taken);
[[nodiscard]] QString helpText();
/// Usage of one command.
[[nodiscard]] QString usageOf(const Command &command);

} // namespace tongjian::ctl
