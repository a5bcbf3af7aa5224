// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How records look in output: lists with a cursor to go on from, one record with its history.

#include "Commands.h"
#include "services/Reading.h"

namespace tongjian::ctl
{

[[nodiscard]] int limitOf(const Invocation &call);
/// From --after; throws Usage.
[[nodiscard]] std::optional<RecordCursor> cursorFrom(const Invocation &call);
[[nodiscard]] Answer linesAnswer(Session &session, const QList<RecordLine> &lines, const std::optional<RecordCursor> &next);
[[nodiscard]] Answer pageOf(Session &session, ListKind kind, const ListNarrowing &narrowing, const Invocation &call);
/// By the own keys; with --grant NUMBER under that, with the purpose of this opening. Throws Usage.
[[nodiscard]] OpenedRecord openedFor(const Invocation &call, Session &session, Id record);
[[nodiscard]] Answer recordAnswer(Session &session, const OpenedRecord &record);
/// "REVISION:COMMITMENT", what a decision with --seen is bound to.
[[nodiscard]] QString seenToken(const Seen &seen);

} // namespace tongjian::ctl
