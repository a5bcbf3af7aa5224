// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"
#include "gui/pieces/ListRow.h"
#include "gui/pieces/Timeline.h"
#include "services/Evidence.h"

namespace tongjian
{

// How an application looks in lists, heads and courses: once for all pages.

[[nodiscard]] Icon iconOf(Route route);
[[nodiscard]] Chip chipOf(CaseStage stage, Route route);
/// "Own records: 与恒达物流的交货争议 …": what it is and the first words of why.
[[nodiscard]] QString titleOf(const ApplicationForm &form);
/// @p withApplicant names who asks (queues).
[[nodiscard]] ListRow rowOf(Session &session, const ApplicationLine &line, bool withApplicant);
/// What is asked: whose records, which, for how long, how used.
[[nodiscard]] QList<FactCard::Fact> scopeFacts(Session &session, const ApplicationForm &form);
[[nodiscard]] QList<FactCard::Fact> outsideFacts(const ApplicationForm &form);
[[nodiscard]] QList<FactCard::Fact> assessmentFacts(const ApplicationForm &form);
/// Evidence packages that were made, and who received them.
[[nodiscard]] QList<FactCard::Fact> packageFacts(Session &session, const QList<PackageFact> &packages);
/// What a decider took away: label, before, now.
[[nodiscard]] QList<FactCard::Fact> differenceFacts(Session &session, const ApplicationForm &before, const ApplicationForm &after);
/// What was done and decided, and who comes next.
[[nodiscard]] QList<TimelineStep> courseOf(Session &session, const OpenedApplication &application, const QList<PackageFact> &packages);
/// Who would decide on @p form if this person submitted it now.
[[nodiscard]] QList<TimelineStep> courseAhead(Session &session, const ApplicationForm &form);
/// "Voice 3 · Text 12".
[[nodiscard]] QString countInWords(const ScopeCount &count);
[[nodiscard]] QString usesInWords(Uses granted);
/// "at least 5 years, at most 10 years · 劳动合同法".
[[nodiscard]] QString periodsInWords(const RetentionLine &line);

} // namespace tongjian
