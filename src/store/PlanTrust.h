// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseTrust.h"
#include "PlanRecords.h"

namespace tongjian
{

/// A record of a list that somebody who looked at it wants kept (regulation 7.2.2). It outlives every decision on the plan.
struct PlanKeep {
    Id record = NoId;
    Id by = NoId;
    qint64 at = 0; ///< UTC ms
    qint64 entry = 0;
    std::optional<QString> reason; ///< where this login opens it
};
/// What the sealed reason is bound to.
[[nodiscard]] QByteArray keepContext(Id store, Id plan, Id record);
/// Of one plan, oldest first; verified, and by those who could.
[[nodiscard]] QList<PlanKeep> keepsOf(Store &store, Id plan);
/// Why @p entry (plan.keep) does not count, whoever signed it; translated; empty: it does.
[[nodiscard]] QString objectionToKeep(Store &store, const JournalEntry &entry);

/// The list of @p plan as it was decided on. Throws Integrity when its rows are not those of the root that the form names.
[[nodiscard]] QList<PlanRow> decidedList(Store &store, const TrustedCase &plan);

/// How far a plan was carried out, as its entries tell it: each verified, and by those who could.
struct PlanProgress {
    qint64 begunAt = 0; ///< UTC ms; 0: not begun
    Id executor = NoId; ///< who began it
    QString backup; ///< name of the backup that was proven before, and keeps what was cleared
    qint64 backupEntry = 0; ///< n of the run,
    qint64 drillEntry = 0; ///< of the drill that put it back,
    qint64 sampleEntry = 0; ///< and of the opened sample
    int batches = 0;
    qint64 cleared = 0;
    qint64 dropped = 0;
    qint64 closed = 0; ///< n of the entry that says the whole list was gone through; 0: not yet
    qint64 closedAt = 0; ///< UTC ms
    qint64 graceUntil = 0; ///< UTC ms: until then what was cleared can be brought back
};
[[nodiscard]] PlanProgress progressOf(Store &store, const TrustedCase &plan);
/// When the period of grace after @p close is over: no earlier than by the last batch at @p lastAt, whatever the clock said that @p close was signed by.
[[nodiscard]] qint64 graceEnd(const TrustedCase &plan, const JournalEntry &close, qint64 lastAt);

/// Whether the store says the same as an entry that cleared, brought back or destroyed records of a plan's list.
struct BatchTold {
    QList<Id> records; ///< whose rows it left
    bool rows = false; ///< they are as it left them
    bool list = false; ///< and the list says the same became of them
};
/// @p begun: n of the entry that began the destruction which @p entry belongs to.
[[nodiscard]] BatchTold batchTold(Store &store, const JournalEntry &entry, qint64 begun = 0);

/// Why the backup that a begun plan names is none to rely on (regulation 7.1, 7.2.2): made after the decision, put back, a sample of it opened;
/// translated; empty: it is.
[[nodiscard]] QString objectionToProofs(Store &store, const TrustedCase &plan);

/// Names of backups that keep what was cleared, until everything of it is back or destroyed and certified. For whoever removes old backups: needs no key but the store's.
[[nodiscard]] QStringList pinnedBackups(Store &store);

} // namespace tongjian
