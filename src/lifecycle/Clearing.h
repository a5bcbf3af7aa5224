// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Act.h"
#include "store/AppliedFor.h"
#include "store/PlanTrust.h"
#include "store/RecordTrust.h"

#include <QSet>

#include <memory>

namespace tongjian
{

/// Why a record of a list is not cleared, and drops out for good.
struct ClearingCounts {
    qint64 cleared = 0;
    QMap<PlanOutcome, qint64> dropped;
    [[nodiscard]] qint64 all() const;
};

/// Carries out a disposition plan that was decided on and begun (regulation 7.2, DESIGN section 5): batch by batch, each one act with one entry
/// that says who, when and which records. Within that act every record is looked at again: holds, periods, applications, reviewers, its
/// version. What changed drops out, named; any other difference throws Integrity and stops the run. Killed at any point, the next one goes on with
/// what is left. Asks for no right but the one to go on with this very plan.
class Clearing
{
public:
    static constexpr int BatchSize = 1'000;

    /// Reads the list and compares it with what was decided on. Throws NoRight, Integrity, BadInput (not begun).
    Clearing(Store &store, Id plan, int batchSize = BatchSize);

    [[nodiscard]] const TrustedCase &plan() const { return m_plan; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] qint64 left() const { return m_waiting.size() - m_at; }
    /// One batch, until nothing is left. Throws Integrity, NoRight, and BadInput while the clock is in doubt; then nothing of this batch was done.
    ClearingCounts step();
    /// Enters that the whole list was gone through: the period of grace begins. At once, if that was entered before.
    void close();

private:
    void readAgain(Act &act);
    [[nodiscard]] PlanOutcome outcomeOf(const RecordRow &row, const PlanRow &listed, qint64 now) const;

    Store &m_store;
    Id m_id;
    int m_batchSize;
    TrustedCase m_plan;
    qint64 m_total = 0;
    QList<PlanRow> m_waiting;
    qsizetype m_at = 0; ///< the first of m_waiting that was not looked at
    // What is believed of the rest of the store, as of the entry m_seen:
    qint64 m_seen = 0;
    std::unique_ptr<RetentionBook> m_book;
    std::unique_ptr<AppliedFor> m_applied;
    std::unique_ptr<RowTrust> m_trust;
    QSet<Id> m_kept;
};

/// Whether @p plan, which nobody has begun, may not be begun before its first day, or is none; translated; empty: it may.
[[nodiscard]] QString objectionToBeginning(const TrustedCase &plan, qint64 now);

} // namespace tongjian
