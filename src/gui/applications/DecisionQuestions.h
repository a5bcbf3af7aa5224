// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/ConfirmSheet.h"
#include "services/Applying.h"

namespace tongjian
{

// What is asked before somebody decides on an application: what follows from it depends on the route.

/// Whether nobody decides after this decision.
[[nodiscard]] bool isLastDecision(const OpenedApplication &application);
[[nodiscard]] Confirmation approvalQuestion(Session &session, const OpenedApplication &application);
[[nodiscard]] Confirmation refusalQuestion(Session &session, const OpenedApplication &application);

} // namespace tongjian
