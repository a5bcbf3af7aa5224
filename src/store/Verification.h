// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

#include <optional>

namespace tongjian
{

/// What a walk over the whole store found (DESIGN section 6). Needs no key but the store's: nothing is opened.
struct VerificationResult {
    qint64 entries = 0;
    qint64 records = 0;
    JournalHead head;
    QList<IntegrityProblem> problems;
    [[nodiscard]] bool ok() const { return problems.isEmpty(); }
};

/// Walks everything: the chain; every signature and the signer's right at the time; every decision's order and persons; every
/// record, part and attachment against its last entry; keys.db and store.json; keys of nobody's. @p known is a head kept
/// elsewhere that the journal must contain. @p progress gets entries and records done and in all; false cancels.
[[nodiscard]] VerificationResult verifyWhole(Store &store, const std::optional<JournalHead> &known,
    const std::function<bool(qint64 done, qint64 total)> &progress);

} // namespace tongjian
