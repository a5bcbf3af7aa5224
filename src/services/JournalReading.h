// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

namespace tongjian
{

/// One entry for display, with its sealed detail where the auditors' key opens it.
struct JournalLine {
    JournalEntry entry;
    QString detail; ///< facts in words, translated
};
/// Newest first, below entry @p beforeN (0: from the newest). Auditors only; the reading itself is an entry once per session.
[[nodiscard]] QList<JournalLine> readJournal(Session &session, const JournalFilter &filter, qint64 beforeN, int count);
[[nodiscard]] JournalHead journalHead(Session &session);

/// The whole walk (DESIGN section 6): chain, every signature and the signer's right at the time, every record against its last
/// entry, attachments' ciphertexts, keys.db and store.json, orphaned keys. Works on a read-only store. Progress in entries and rows.
struct VerificationResult {
    qint64 entries = 0;
    qint64 records = 0;
    JournalHead head;
    QList<IntegrityProblem> problems;
    [[nodiscard]] bool ok() const { return problems.isEmpty(); }
};
[[nodiscard]] VerificationResult verifyStore(Session &session, const std::optional<JournalHead> &known = {}, const Progress &progress = {});

/// The slip that the auditor prints and signs: the head now, in the journal as an entry.
[[nodiscard]] JournalHead takeHeadSlip(Session &session);

} // namespace tongjian
