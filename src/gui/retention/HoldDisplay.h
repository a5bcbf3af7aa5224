// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"
#include "gui/pieces/StatusChip.h"
#include "services/Holds.h"

namespace tongjian
{

// How a hold looks in lists, on its page and where its lifting is decided on: once for all of them.

[[nodiscard]] bool isToReview(const HoldFacts &hold, qint64 now);
[[nodiscard]] Chip chipOf(const HoldFacts &hold, qint64 now);
[[nodiscard]] QString titleOf(const Hold &hold);
/// Since when, by whom, until when it is looked at again, or when it was lifted.
[[nodiscard]] QString holdSentence(Session &session, const Hold &hold, qint64 records);
[[nodiscard]] QList<FactCard::Fact> holdFacts(Session &session, const Hold &hold, qint64 records);
/// Whose records of which departments, classes, channels and days; what does not narrow is left out.
[[nodiscard]] QList<FactCard::Fact> holdScopeFacts(Session &session, const Scope &scope);

} // namespace tongjian
