// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DestructionTrust.h"
#include "VerifiedCases.h"
#include "core/Hold.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace tongjian
{

/// The part of the full verification that is about disposition plans: each batch that was cleared, brought back or destroyed, by whom it could be,
/// to exactly which records, nothing before its time or in spite of a hold or a reviewer, and what stands in the store of each such record.
class VerifiedPlans
{
    Q_DECLARE_TR_FUNCTIONS(Verification)

public:
    VerifiedPlans(Store &store, VerifiedCases &cases, VerifiedCases::Problem problem);

    [[nodiscard]] static bool isAboutPlans(Action action);
    /// What keeps records, as of the entry that is looked at; other entries are passed over.
    void noteHold(const JournalEntry &entry);
    void noteExtension(const JournalEntry &entry);
    /// An entry that names rows by a root: what it said of those that later ones changed.
    void noteBatch(qint64 entry);
    /// @p at: the entry's time, or OwnRightsOnly while the clock was in doubt. @p state: the house then.
    void take(const JournalEntry &entry, const HouseState &state, qint64 at);
    /// After the last entry: whether @p row is as the plans left it, and what they found was as the batch or the own entry before (@p ownEntry with
    /// @p ownDigest; 0: it has none) had left it.
    void checkRow(const RecordRow &row, qint64 ownEntry, const QByteArray &ownDigest);
    [[nodiscard]] bool isDisposal(qint64 entry) const { return m_disposals.contains(entry); }
    /// Destroyed, now or in a range that a restoration took back. After finish().
    [[nodiscard]] bool isBuried(Id record) const { return m_buried.contains(record) || m_buriedBefore.contains(record); }
    /// After the last entry.
    void finish(const HouseState &state);

private:
    // What an entry did by which plan.
    struct Done {
        Action action = Action::StoreFound;
        Id plan = NoId;
    };
    struct Progress {
        qint64 settled = 0; ///< records of the list that were gone through
        bool closed = false;
        qint64 lastAt = 0; ///< UTC ms, of its batches
        qint64 graceUntil = 0; ///< UTC ms, once it is closed
    };
    void checkKeep(const JournalEntry &entry);
    [[nodiscard]] QList<Id> checkBatch(const JournalEntry &entry, qint64 begun = 0);
    void checkDisposition(const JournalEntry &entry, const HouseState &state, qint64 at);
    void close(const JournalEntry &entry);
    void checkClearing(const JournalEntry &entry, const HouseState &state, const QList<Id> &records);
    void checkDestruction(const JournalEntry &entry, const HouseState &state, qint64 at);
    void checkContent(const RecordRow &row, const QString &where);
    void checkLists();
    [[nodiscard]] QString objectionTo(const JournalEntry &entry, const QList<Id> &records);
    [[nodiscard]] QList<Id> holdsOn(const RecordRow &row) const;
    [[nodiscard]] bool isAsThen(const RecordRow &row, qint64 entry);
    void problem(const QString &what, const JournalEntry &entry) const;
    void problemWithList(const JournalEntry &entry) const;

    Store &m_store;
    VerifiedCases &m_cases;
    VerifiedCases::Problem m_problem;
    QHash<Id, HoldText> m_holds; ///< that stand, as far as this login opens them
    QHash<Id, qint64> m_extended; ///< by record: until, UTC ms
    QHash<Id, QSet<Id>> m_kept; ///< by plan
    QHash<Id, Progress> m_progress; ///< by plan
    QHash<qint64, Done> m_disposals; ///< by entry,
    QHash<qint64, Done> m_begun; ///< and the beginnings of destructions,
    QHash<Id, qint64> m_lastBegun; ///< by plan the last one
    QHash<Id, qint64> m_last; ///< by record: the last disposal
    QHash<Id, QMap<qint64, QByteArray>> m_earlier; ///< by record: what entries said of it that later ones changed
    QHash<Id, DestructionReader> m_destructions; ///< by plan
    QHash<Id, qint64> m_buried; ///< by record: the entry that destroyed it
    QSet<Id> m_buriedBefore; ///< in a range that a restoration took back
};

} // namespace tongjian
