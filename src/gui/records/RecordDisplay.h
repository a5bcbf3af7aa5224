// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"
#include "gui/pieces/ListRow.h"
#include "gui/pieces/Timeline.h"
#include "services/Reading.h"

namespace tongjian
{

// How a record looks in lists, heads and histories: once for all pages.

[[nodiscard]] Icon iconOf(Channel channel);
/// "10:40" today, "3 days ago" within a week, else the date.
[[nodiscard]] QString shortTime(qint64 ms, qint64 now);
[[nodiscard]] QString waitingSince(qint64 ms, qint64 now); ///< "waits since 3 days"
[[nodiscard]] Chip chipOf(RecordState state);
/// "14:05 – 14:23 (18 min)" with its date.
[[nodiscard]] QString spanOf(const RecordContent &content);
/// @p withAuthor names who entered it (queues); otherwise the other side is named.
[[nodiscard]] ListRow rowOf(Session &session, const RecordLine &line, bool withAuthor);
[[nodiscard]] QList<TimelineStep> timelineOf(Session &session, const OpenedRecord &record);
/// Field by field, what @p before said and @p now says, or is to say (@p asked).
[[nodiscard]] QList<FactCard::Fact> changeFacts(const RecordContent &before, const RecordContent &now, bool asked = false);
/// What becomes of a record that this person submits now: who reviews, who files.
[[nodiscard]] QList<TimelineStep> wayAhead(Session &session);

} // namespace tongjian
