// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"
#include "gui/pieces/ListRow.h"
#include "gui/pieces/MarkedRows.h"
#include "gui/pieces/Timeline.h"
#include "services/PlanClearing.h"
#include "services/PlanOverview.h"

namespace tongjian
{

// How a disposition plan looks in lists and details: once for all pages.

/// @p destruction: that was begun; null: none.
[[nodiscard]] Chip chipOf(CaseStage stage, const PlanProgress &progress, const DestructionRun *destruction, qint64 now);
[[nodiscard]] ListRow rowOf(Session &session, const PlanLine &line);
/// Where it stands, what happens next and by whom.
[[nodiscard]] QString sentenceOf(Session &session, const OpenedPlan &plan);
/// What a plan says: records, scope, method, grace, time; for auditors also the digest of the list.
[[nodiscard]] QList<FactCard::Fact> dispositionFacts(Session &session, const ApplicationForm &form);
/// What is to come back, of which plan.
[[nodiscard]] QList<FactCard::Fact> recoveredFacts(Session &session, const ApplicationForm &form);
/// The same with who proposed it and why, and which backup keeps what it cleared.
[[nodiscard]] QList<FactCard::Fact> planFacts(Session &session, const OpenedPlan &plan);
/// What has to be there before it is begun, each with what shows it, or what is missing and who does it (regulation 7.1, 7.2.2).
[[nodiscard]] QList<MarkedRows::Row> conditionRows(Session &session, const QList<PlanConditionState> &conditions);
/// What became of the records: cleared, dropped out and why, still there, brought back.
[[nodiscard]] QList<FactCard::Fact> outcomeFacts(const OpenedPlan &plan);
[[nodiscard]] QList<FactCard::Fact> recoveryFacts(Session &session, const QList<OpenedApplication> &recoveries);
/// From the proposal to the end of the grace, and to the certificate of destruction.
[[nodiscard]] QList<TimelineStep> courseOf(Session &session, const OpenedPlan &plan);
/// A record of the list, with what became of it.
[[nodiscard]] ListRow rowOf(Session &session, const PlanRecordLine &line);
/// "12 · Held 8 · Corrected 4": why records dropped out.
[[nodiscard]] QString droppedInWords(const QMap<PlanOutcome, qint64> &dropped);
/// Whole numbers for %n.
[[nodiscard]] int forWords(qint64 count);
[[nodiscard]] QString sizeInWords(qint64 bytes);

} // namespace tongjian
