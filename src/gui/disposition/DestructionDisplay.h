// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/ListRow.h"
#include "gui/pieces/MarkedRows.h"
#include "gui/pieces/Timeline.h"
#include "services/Destroying.h"

#include <QSet>

namespace tongjian
{

/// What is read beside the window about the destruction under a plan: a medium may be slow to answer.
struct ShownDestruction {
    DestructionView view;
    QSet<QString> reachable; ///< folders of places, and numbers of files outside
};
[[nodiscard]] ShownDestruction readDestruction(Session &session, Id plan);

// How a destruction looks in lists and details: once for all pages.

[[nodiscard]] Chip chipOf(const DestructionRun &run);
/// "the witness signs", in the second line of the list.
[[nodiscard]] QString waitsFor(const DestructionRun &run);
/// Where the destruction stands, what happens next and by whom.
[[nodiscard]] QString sentenceOf(Session &session, const OpenedPlan &plan, const DestructionRun &run);
[[nodiscard]] QList<FactCard::Fact> destructionFacts(Session &session, const OpenedPlan &plan);
/// What would be destroyed now, and what would stay and why.
[[nodiscard]] QList<FactCard::Fact> offerFacts(const DestructionView &view);
/// Registered places and files outside, as they can be reached now.
[[nodiscard]] QList<ListRow> placeRows(const ShownDestruction &destruction);
/// What was done about each copy of @p run; with buttons where @p acting.
[[nodiscard]] QList<MarkedRows::Row> copyRows(const OpenedPlan &plan, const DestructionRun &run, bool acting);
/// The plan's method asks for paper and media, and none is on it yet.
[[nodiscard]] bool lacksCarriers(const OpenedPlan &plan);
/// Witness, beginning, end, copies, proof, signatures.
[[nodiscard]] QList<TimelineStep> destructionCourse(Session &session, const OpenedPlan &plan);
/// What came of it just now; @p good: nothing is left to look at.
[[nodiscard]] QString outcomeInWords(const DestructionOutcome &outcome, bool *good);
/// Enough of a digest to compare by eye.
[[nodiscard]] QString shortDigest(const QByteArray &digest);

} // namespace tongjian
