// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Act.h"
#include "store/DestructionTrust.h"
#include "store/RecordTrust.h"

#include <QMultiHash>

namespace tongjian
{

/// What a destruction under a plan takes now (regulation 7.3): what was cleared, is not back, and nobody holds or wants back.
struct DestructionOffer {
    QList<PlanRow> rows;
    QByteArray root;
    qint64 held = 0; ///< stay cleared until their hold is lifted, for a later destruction
    qint64 wanted = 0; ///< somebody applied to bring them back
};
/// Throws NoRight where this login does not read every hold.
[[nodiscard]] DestructionOffer offerOf(Store &store, const TrustedCase &plan);

/// Carries out what a witness confirmed and the executor began: from then on only forward. Batch by batch, each one act with one entry: the keys
/// of its records go, whoever holds them, with those of corrections that repeat what they say; tombstones and the register stay. Killed at
/// any point, the next run goes on. Throws Integrity when anything is not as it was cleared.
class Destruction
{
public:
    static constexpr int BatchSize = 1'000;

    /// Throws BadInput (not begun), Integrity, NoRight.
    Destruction(Store &store, Id plan, int batchSize = BatchSize);

    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 left() const { return m_rows.size() - m_at; }
    /// One batch, until nothing is left; how many records.
    qint64 step();
    /// Nothing of what was overwritten stays behind in the logs of the two files. False: somebody reads them; try again.
    [[nodiscard]] bool emptyLogs();

private:
    void findCorrections();

    Store &m_store;
    Id m_id;
    int m_batchSize;
    TrustedCase m_plan;
    qint64 m_total = 0;
    QList<PlanRow> m_rows;
    qsizetype m_at = 0;
    QMultiHash<Id, Id> m_corrections; ///< applications by record
};

/// A place with copies of the keys.
struct KeyPlace {
    Id medium = NoId; ///< NoId: of a backup that was made by hand
    QString folder; ///< empty: Tongjian does not write there (tapes of another system)
    QString name; ///< by which people call it
    bool written = false; ///< a backup was made there: an empty folder is where its medium is to be mounted
};
/// What is left of destroyed records, in words; empty: nothing. Looks for keys, parts and attachments in the store and its logs; and at each place
/// that can be reached whether a key is left, and whether records from its backups stay closed while their neighbours open. @p progress
/// in places.
[[nodiscard]] QStringList findLeftovers(Store &store, const QList<Id> &destroyed, const QList<KeyPlace> &places, const std::function<bool(qint64 done, qint64 total)> &progress);

} // namespace tongjian
