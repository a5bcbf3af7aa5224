// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DestructionTrust.h"
#include "VerifiedCases.h"
#include "core/Hold.h"

#include <QCoreApplication>
#include <QSet>

namespace tongjian
{

/// The part of the full verification that is about disposition plans: each batch that was cleared, brought back or destroyed, by whom it could be,
/// nothing before its time or in spite of a hold or a reviewer, and what stands in the store of each such record.
class VerifiedPlans
{
    Q_DECLARE_TR_FUNCTIONS(Verification)

public:
    VerifiedPlans(Store &store, VerifiedCases &cases, VerifiedCases::Problem problem);

    [[nodiscard]] static bool isAboutPlans(Action action);
    /// What keeps records, as of the entry that is looked at; other entries are passed over.
    void noteHold(const JournalEntry &entry);
    void noteExtension(const JournalEntry &entry);
    /// @p at: the entry's time, or OwnRightsOnly while the clock was in doubt. @p state: the house then.
    void take(const JournalEntry &entry, const HouseState &state, qint64 at);
    /// A record that was cleared or destroyed, as it stands in the store.
    void checkRow(const RecordRow &row);
    [[nodiscard]] bool isDisposal(qint64 entry) const { return m_disposals.contains(entry); }
    /// Destroyed, now or in a range that a restoration took back. After finish().
    [[nodiscard]] bool isBuried(Id record) const { return m_buried.contains(record) || m_buriedBefore.contains(record); }
    /// After the last entry.
    void finish(const HouseState &state);

private:
    void checkKeep(const JournalEntry &entry);
    void checkBatch(const JournalEntry &entry);
    void checkDisposition(const JournalEntry &entry, const HouseState &state, qint64 at);
    void checkDestruction(const JournalEntry &entry, const HouseState &state, qint64 at);
    [[nodiscard]] QList<Id> holdsOn(const RecordRow &row) const;
    void problem(const QString &what, const JournalEntry &entry) const;

    Store &m_store;
    VerifiedCases &m_cases;
    VerifiedCases::Problem m_problem;
    QHash<Id, HoldText> m_holds; ///< that stand, as far as this login opens them
    QHash<Id, qint64> m_extended; ///< by record: until, UTC ms
    QHash<Id, QSet<Id>> m_kept; ///< by plan
    QSet<qint64> m_disposals; ///< entries
    QSet<qint64> m_clearings; ///< of those: what was cleared
    QHash<Id, DestructionReader> m_destructions; ///< by plan
    QHash<Id, qint64> m_buried; ///< by record: the entry that destroyed it
    QSet<Id> m_buriedBefore; ///< in a range that a restoration took back
};

} // namespace tongjian
