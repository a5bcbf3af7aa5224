// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "core/CallSeries.h"

#include <optional>

namespace tongjian
{

/// A row of a series as it is kept: a draft of its own (Drafts), and beside it what the draft cannot hold, so that nothing typed is lost.
struct KeptCall {
    Id draft = NoId; ///< NoId: not saved as a draft yet
    QStringList cells; ///< as typed; empty where the draft says it all
};
struct KeptSeries {
    CallsCommon common;
    QList<KeptCall> calls; ///< in the order of the table
};

/// One's own unfinished series (PersonalItems: sealed to oneself); nothing when there is none.
[[nodiscard]] std::optional<KeptSeries> keptSeries(Session &session);
/// Replaces the one before; without calls it is removed. Durable when it returns.
void keepSeries(Session &session, const KeptSeries &series);

/// The rows as they are now. A draft that was submitted or discarded meanwhile is left out, one that was changed elsewhere is shown so.
struct SeriesRow {
    CallRow row;
    Id draft = NoId;
};
[[nodiscard]] QList<SeriesRow> openSeries(Session &session, const KeptSeries &series, const CallsOwner &owner);

/// What became of one draft of a series.
struct SubmittedCall {
    Id draft = NoId;
    QString number; ///< empty: not submitted
    QString why; ///< translated; why not
};
/// Submits each on its own, in their order. Progress in drafts; cancelling keeps what is done. Never throws for a single draft.
[[nodiscard]] QList<SubmittedCall> submitDrafts(Session &session, const QList<Id> &drafts, const Progress &progress = {});

} // namespace tongjian
