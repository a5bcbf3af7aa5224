// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applying.h"
#include "Carriers.h"
#include "OutsideFiles.h"
#include "Reading.h"
#include "store/DestructionTrust.h"
#include "store/RetentionBook.h"

namespace tongjian
{

// Disposition plans (处置计划; regulation 7.1, 7.2): proposed by a records officer over a frozen list of what is due, decided on by an executive,
// begun when a backup made after the decision was proven, and carried out batch by batch (lifecycle/Clearing). Read by officers, auditors and
// executives.

/// A form to begin with: everything that is due, from today on, a month of grace.
[[nodiscard]] ApplicationForm newPlan(Session &session);

struct PlanGroup {
    qint64 records = 0;
    qint64 bytes = 0; ///< roughly
};
/// What a scope would put on a list now, and what it would not, and why.
struct PlanPreview {
    PlanGroup listed;
    QMap<RecordClass, PlanGroup> byClass;
    QMap<Id, PlanGroup> byDepartment; ///< at capture; a record of two counts for both
    QMap<int, PlanGroup> byMonth; ///< of capture, 202301
    QMap<LeftOut, qint64> leftOut;
    QList<std::pair<KeptRow, LeftOut>> someLeftOut; ///< the first of those whose period is over
    bool known = true; ///< false: this login does not read every hold and application, so some may drop out
};
inline constexpr qsizetype LeftOutShown = 200;
/// For officers, executives and auditors. Progress in records looked at.
[[nodiscard]] PlanPreview previewPlan(Session &session, const Scope &scope, const Progress &progress = {});
/// Freezes the list and submits the plan. Throws BadInput where nothing is due, Integrity where a record is not as its entry says, NoRight.
/// Progress in records.
Id submitPlan(Session &session, const ApplicationForm &form, Id draft = NoId, const Progress &progress = {});

/// One line of the list of plans, newest first.
struct PlanLine {
    ApplicationRow row;
    qint64 records = 0; ///< on its list
    PlanProgress progress; ///< where this login reads the application
    std::optional<DestructionRun> destruction; ///< the last one that was begun
    qint64 left = 0; ///< cleared, neither brought back nor destroyed; 0 until the whole list was gone through
    bool readable = false;
};
[[nodiscard]] QList<PlanLine> listPlans(Session &session, int count);
[[nodiscard]] Id planByNumber(Session &session, const QString &number); ///< throws NotFound

/// A plan, verified.
struct OpenedPlan {
    OpenedApplication application;
    PlanProgress progress;
    QMap<PlanOutcome, qint64> outcomes;
    qint64 recovered = 0; ///< of the cleared ones, brought back
    qint64 destroyed = 0; ///< of the cleared ones
    QList<DestructionRun> destructions; ///< that were begun, oldest first
    QMap<qint64, qint64> moments; ///< of the entries about them: n, UTC ms
    QMap<QString, OutsideFile> files; ///< that they name, by number,
    QMap<QString, CarrierLine> carriers; ///< and paper and media
    QMap<Id, QString> media; ///< names in the register
    QList<PlanKeep> keeps;
    bool mayKeep = false; ///< this person, now
    bool mayBegin = false;
    bool mayCarryOn = false; ///< begun, and not gone through
    bool mayDestroy = false; ///< gone through: whoever could go on with it
    [[nodiscard]] qint64 left() const { return progress.closedAt == 0 ? 0 : outcomes.value(PlanOutcome::Cleared) - recovered - destroyed; }
    [[nodiscard]] const DestructionRun *destruction() const { return destructions.isEmpty() ? nullptr : &destructions.constLast(); }
};
[[nodiscard]] OpenedPlan openPlan(Session &session, Id plan);
/// The plan alone, verified as readVerified() does. Throws BadInput for another application.
[[nodiscard]] TrustedCase readPlan(Session &session, Action action, Id plan);
/// A record of its list.
struct PlanRecordLine {
    PlanRow row;
    RecordLine record; ///< subject and parties where this login reads them
    bool kept = false; ///< by a reviewer
};
/// In the order of their ids, behind @p after; @p only: of one outcome.
[[nodiscard]] QList<PlanRecordLine> planRecords(Session &session, const OpenedPlan &plan, Id after, int count, std::optional<PlanOutcome> only = {});
/// These stay, whatever is decided on the plan, until a later one. Each is an entry. Throws BadInput without a reason, or when one is not on the
/// list or was cleared already.
void keepRecords(Session &session, Id plan, const QList<Id> &records, const QString &reason);

} // namespace tongjian
