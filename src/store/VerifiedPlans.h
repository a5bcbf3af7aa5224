// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DestructionTrust.h"
#include "PlanRecords.h"
#include "VerifiedCases.h"
#include "core/ClockTrust.h"
#include "core/Hold.h"

#include <QMap>

namespace tongjian
{

/// The part of the full verification that is about disposition plans: what each cleared, brought back and destroyed, to exactly which records, none of
/// them before its time, and that nothing but that became of them.
class VerifiedPlans
{
    Q_DECLARE_TR_FUNCTIONS(Verification)

public:
    VerifiedPlans(Store &store, VerifiedCases &cases, VerifiedCases::Problem problem);

    // What keeps records, in the journal's order: holds as far as this login opens them, extensions, reviewers.
    void noteHold(const JournalEntry &entry);
    void noteExtension(const JournalEntry &entry);
    void takeKeep(const JournalEntry &entry);
    /// An entry that names rows by a root: what it said of those that later ones changed.
    void noteBatch(qint64 entry);
    /// A cleared batch, the end of a clearing, records brought back, a destruction. @p state and @p at as of the entry.
    void take(const JournalEntry &entry, const HouseState &state, qint64 at);

    [[nodiscard]] bool disposed(qint64 entry) const { return m_disposals.contains(entry); }
    /// After the last entry: whether @p row is as the plans left it, and what they found was as the batch or the own entry (@p ownEntry with
    /// @p ownDigest; 0: it has none) before had left it.
    void checkRow(const RecordRow &row, qint64 ownEntry, const QByteArray &ownDigest);
    /// After the last entry: lists say what became of their records only where an entry does, and so does the register of what was destroyed.
    void checkLists(const HouseState &state);
    /// Destroyed, now or in a range that a restoration took back. After checkLists().
    [[nodiscard]] bool isBuried(Id record) const { return m_buried.contains(record) || m_buriedBefore.contains(record); }

private:
    enum class Does : quint8 { Nothing, Clears, Recovers, Begins, Destroys };
    struct Disposal {
        Id plan = NoId;
        Does does = Does::Nothing;
    };
    struct Progress {
        qint64 settled = 0;
        bool closed = false;
    };
    void takeClearing(const JournalEntry &entry, const HouseState &state, const QList<Id> &records);
    void takeDestruction(const JournalEntry &entry, const HouseState &state, qint64 at);
    void checkGone(const RecordRow &row, const QString &where);
    [[nodiscard]] QList<Id> holdsOn(const RecordRow &row) const;
    [[nodiscard]] QString objectionTo(const JournalEntry &entry, const QList<Id> &records);
    void problem(const QString &what, const JournalEntry &entry) const;

    Store &m_store;
    VerifiedCases &m_cases;
    VerifiedCases::Problem m_problem;
    QHash<qint64, Disposal> m_disposals; ///< by entry
    QHash<Id, Progress> m_progress; ///< by plan
    QHash<Id, qint64> m_last; ///< by record: the last disposal
    QHash<Id, QMap<qint64, QByteArray>> m_earlier; ///< by record: what entries said of it that later ones changed
    QHash<Id, HoldText> m_holds; ///< that stand, as of the entry that is looked at
    QHash<Id, qint64> m_extended;
    QHash<Id, QSet<Id>> m_kept; ///< by plan
    QHash<Id, DestructionReader> m_destructions; ///< by plan
    QSet<Id> m_buried;
    QSet<Id> m_buriedBefore; ///< in a range that a restoration took back
};

} // namespace tongjian
