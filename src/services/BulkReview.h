// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Review.h"

#include <optional>

namespace tongjian
{

/// What became of one record of a bulk act.
struct BulkOutcome {
    enum class Kind : quint8 {
        Done,
        SetAside, ///< its reviewer keeps it back; no bulk act touches it
        Changed, ///< is no longer what was listed: other content, another state, gone
        Refused, ///< no right to this one (an own record)
        Incomplete, ///< format or completeness forbid it
        Altered, ///< does not verify
        NotReached, ///< stopped before it, by the person or because nothing could be written any more
    };
    Id record = NoId;
    QString number;
    Kind kind = Kind::NotReached;
    QString why; ///< translated; empty when done
};
[[nodiscard]] int countOf(const QList<BulkOutcome> &outcomes, BulkOutcome::Kind kind);

/// Decides on each of @p listed by a signed decision of its own, in their order: Approve, Return, Reject (with @p remarks) or File. What
/// was listed is what is decided on: @p listed holds revision and commitment as they were shown, and a record that changed since is left
/// out, as is every one set aside (SetAside.h), whatever was selected. Each record is verified and opened in full before it is
/// decided on. Progress in records; cancelling keeps what is done. Never throws for a single record.
[[nodiscard]] QList<BulkOutcome> decideRecords(Session &session, Move move, const QList<Seen> &listed, const Remarks &remarks, const Progress &progress = {});

/// Assigns unassigned records to @p people in one act, leaving out in the same way.
[[nodiscard]] QList<BulkOutcome> assignListed(Session &session, const QList<Seen> &listed, const QList<Id> &people);

} // namespace tongjian
