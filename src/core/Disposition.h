// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Plans by which records are cleared and destroyed when their time is over (处置计划; regulation 7.1 to 7.3, DESIGN section 5).
//
// How the data flows: a records officer says scope, time, method and grace -> services/Disposition freezes the list of what is due in it,
// store/PlanRecords keeps it, the form bears its root -> an executive decides over that root -> lifecycle/Clearing takes each record's content
// out of the live store, a batch at a time, or says why it stays. The list never grows.

#include "Id.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace tongjian
{

/// How content is put beyond recovery in the end (regulation 7.3, NIST SP 800-88). The numbers are signed: never change one.
enum class DispositionMethod : quint8 {
    Logical = 1, ///< the keys are destroyed in every copy, and what they opened is overwritten
    LogicalAndPhysical = 2, ///< paper and media that bear it are destroyed as well
};

/// What a plan says beside its scope (ApplicationForm::scope: classes, departments, days of capture) and the days on which it may begin
/// (useFrom to useTo).
struct Disposition {
    DispositionMethod method = DispositionMethod::Logical;
    int graceDays = 30; ///< after the clearing, in which a record can be brought back
    qint64 frozenAt = 0; ///< UTC ms: by this moment every record of the list was due
    qint64 records = 0; ///< how many the list has,
    QByteArray root; ///< and its Merkle root (store/PlanRecords)
    friend bool operator==(const Disposition &, const Disposition &) = default;
};
inline constexpr int GraceAtLeastDays = 7;
inline constexpr int GraceAtMostDays = 366;

/// Cleared records that are to come back before they are destroyed.
struct Recovered {
    Id plan = NoId; ///< by which they were cleared
    QList<Id> records;
    friend bool operator==(const Recovered &, const Recovered &) = default;
};
inline constexpr qsizetype RecoveredAtMost = 1'000; ///< records in one application

/// What became of one record of the list. The numbers are stored and signed: never change one.
enum class PlanOutcome : quint8 {
    Waiting = 0,
    Cleared = 1,
    // It dropped out, and stays filed:
    Held = 2,
    KeptLonger = 3, ///< extended, or a schedule that came later keeps it longer
    AppliedFor = 4, ///< somebody applied for it, or reads it under a grant
    Corrected = 5, ///< it has another version than was decided on
    KeptByReview = 6, ///< somebody who looked at the list said so
};
[[nodiscard]] constexpr bool isDropped(PlanOutcome outcome) { return outcome > PlanOutcome::Cleared; }
[[nodiscard]] std::span<const PlanOutcome> planOutcomes();

/// Why a record in the scope of a plan is not on its list.
enum class LeftOut : quint8 { NotYetDue, Held, AppliedFor, OnAnotherPlan };

[[nodiscard]] QString displayName(DispositionMethod method);
[[nodiscard]] QString displayName(PlanOutcome outcome);
[[nodiscard]] QString displayName(LeftOut reason);
[[nodiscard]] QString keyOf(DispositionMethod method);
[[nodiscard]] QString keyOf(PlanOutcome outcome);
[[nodiscard]] QString keyOf(LeftOut reason);
[[nodiscard]] std::optional<DispositionMethod> dispositionMethodFromKey(QStringView key);
[[nodiscard]] std::span<const DispositionMethod> dispositionMethods();

} // namespace tongjian
