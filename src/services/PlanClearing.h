// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackupBook.h"
#include "Disposition.h"
#include "lifecycle/Clearing.h"

namespace tongjian
{

/// What has to be there before a plan begins, each with its evidence (regulation 7.1, 7.2.2).
enum class PlanCondition : quint8 { Decided, InTime, SameList, BackupMade, BackupProven, SampleOpened, BackupThere, ClockBelieved, PersonsDiffer };
struct PlanConditionState {
    PlanCondition condition = PlanCondition::Decided;
    bool met = false;
    QString evidence; ///< translated: what shows it, or what is missing and who does it
    qint64 entry = 0; ///< journal entry that shows it; 0: none
};
/// Looks at the media. In the order of the enumeration.
[[nodiscard]] QList<PlanConditionState> conditionsOf(Session &session, const OpenedPlan &plan);
/// Whether a backup of after the decision was put back and opened, as the journal tells it. No medium is read.
[[nodiscard]] bool isProven(const BackupBook &book, const TrustedCase &plan);
[[nodiscard]] QString displayName(PlanCondition condition);
[[nodiscard]] QString keyOf(PlanCondition condition);

struct ClearingOutcome {
    ClearingCounts counts; ///< of this run
    bool finished = false; ///< the whole list was gone through
    qint64 graceUntil = 0; ///< UTC ms
};
/// Begins the plan, if nobody did, and clears what is left of its list. Cancelled or killed, what was cleared stays so, and the next call goes on.
/// Throws BadInput naming the condition that is not met, Integrity, NoRight. Progress in records of the list.
ClearingOutcome clearPlan(Session &session, Id plan, const Progress &progress = {}, int batchSize = Clearing::BatchSize);

} // namespace tongjian
