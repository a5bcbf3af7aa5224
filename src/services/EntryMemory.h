// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "core/KnownParties.h"
#include "core/LikelyDuplicates.h"

namespace tongjian
{

/// What somebody's own drafts and records, and the staff list, say that helps to enter the next one. Only what this login opens anyway; no
/// opening of content, so no entry in the journal.
struct EntryMemory {
    QList<KnownParty> parties; ///< best first
    QList<OwnEntry> unfiled; ///< own drafts, submitted, returned and approved ones
};

/// Reads own drafts and at most @p scan own records, newest first. Opening each summary costs about a millisecond: for a worker thread.
[[nodiscard]] EntryMemory readEntryMemory(Session &session, int scan = 400, const Progress &progress = {});

} // namespace tongjian
