// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "store/Verification.h"

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

/// When the whole store was last verified, and how much did not hold. That nothing is missing from a scope only this shows: what is counted and
/// listed are plain columns.
struct LastVerification {
    qint64 at = 0; ///< UTC ms
    qint64 problems = 0;
    Id by = NoId;
};
/// By somebody else than this person, who would vouch for the own acts. None: never. For everybody: it is a fact of the house.
[[nodiscard]] std::optional<LastVerification> lastVerification(Session &session);

/// The whole walk (DESIGN section 6) by somebody with the right to it, on a read-only store too; journalled where it can be.
[[nodiscard]] VerificationResult verifyStore(Session &session, const std::optional<JournalHead> &known = {}, const Progress &progress = {});

/// Whether this computer's clock is to be believed. While it is in doubt nothing can be cleared or destroyed.
struct ClockState {
    ClockDoubt doubt = ClockDoubt::None;
    qint64 believed = 0; ///< the newest time that is believed, UTC ms
};
[[nodiscard]] ClockState clockState(Session &session);
/// The auditor's entry that the clock is right now: clears the doubt. Throws BadInput when there is none.
void acceptClock(Session &session);

/// The slip that the auditor prints and signs: the head now, in the journal as an entry.
[[nodiscard]] JournalHead takeHeadSlip(Session &session);

} // namespace tongjian
