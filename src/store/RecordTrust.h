// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <memory>

namespace tongjian
{

/// Whether the acts of this kind name a record's row in their facts (submit, withdraw, approve, return, reject, file, correct).
[[nodiscard]] bool namesRecord(Action action);

/// Whether an entry of this kind brings collected records, or changes them, by the Merkle root of their rows.
[[nodiscard]] bool bringsRecords(Action action);
/// The same of what disposition plans do to records of any origin: cleared, brought back, destroyed.
[[nodiscard]] bool disposesOfRecords(Action action);
/// The digests that entry @p n brought, by record id: the rows as they are, or as they were where a later entry changed them.
[[nodiscard]] QMap<Id, QByteArray> leavesOf(Store &store, qint64 n);

/// The entry by which the newest version was filed, or none where the record was never corrected. Throws Integrity when @p row is an
/// earlier version, or when nobody decided on the newest.
std::optional<qint64> requireNewest(Store &store, const RecordRow &row);
/// The signed entry that names the record as it stands: the last of its acts, verified, with the row's digest and commitment
/// in it. Throws Integrity when there is none or it names another row: then the record is not shown (DESIGN section 4).
[[nodiscard]] JournalEntry trustedEntry(Store &store, const RecordRow &row);

/// The same for many records: a batch of collected ones is read and verified once for the process, as its signed entry never changes.
class RowTrust
{
public:
    explicit RowTrust(Store &store);

    struct Batch {
        JournalEntry entry;
        QList<QByteArray> leaves;
        QHash<QByteArray, qsizetype> places; ///< in leaves
    };
    /// The batch that @p row stands in, by the last entry about it; null: it has an entry of its own. Throws as trustedEntry().
    std::shared_ptr<const Batch> require(const RecordRow &row);

private:
    friend JournalEntry trustedEntry(Store &store, const RecordRow &row);
    std::shared_ptr<const Batch> batchOf(const RecordRow &row, std::optional<qint64> correction);

    Store &m_store;
    qint64 m_upTo = 0; ///< what was corrected up to this entry:
    QSet<Id> m_corrected;
    QHash<qint64, std::shared_ptr<const Batch>> m_batches; ///< by entry
};

} // namespace tongjian
