// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Journal.h"
#include "store/Store.h"

namespace tongjian
{

/// What the journal of a records.db proves by itself, without a Store around it: no gap, each entry follows on the one before it and
/// bears the signature of the person it names by the key that the journal gives them, and the rights entries make up a house.
struct JournalProof {
    JournalHead head;
    HouseState state;
};
/// Signatures are verified on all cores. What does not hold goes to @p problem, on the caller's thread; @p step is called now and then
/// and may throw.
[[nodiscard]] JournalProof proveJournal(Database &records, SuiteId suite, Id store, const std::function<void(const QString &what, const QString &where)> &problem,
    const std::function<void()> &step);

} // namespace tongjian
