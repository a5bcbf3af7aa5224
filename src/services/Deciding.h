// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applying.h"

namespace tongjian
{

// Deciding on applications (regulation 5.1, DESIGN sections 1 and 5). Each decision is a signed entry over the commitment of exactly the
// form that was seen; who decides in which order, CaseEngine.h says.

/// How many records a narrower version of @p application would cover; none when it is no narrower one.
[[nodiscard]] ScopeCount countNarrowed(Session &session, const OpenedApplication &application, const ApplicationForm &narrow);
/// Refused (BadInput) while the form is locked: a foreign request without approval, papers that are not valid.
void approveApplication(Session &session, const SeenApplication &seen, const QString &remark = {});
/// Approves @p form, which covers less than what was applied for; the applicant sees the difference.
void narrowApplication(Session &session, const SeenApplication &seen, const ApplicationForm &form, const QString &reason);
void refuseApplication(Session &session, const SeenApplication &seen, const QString &reason);
/// The applicant answers, or changes the form; then it goes on, or begins anew.
void askApplicant(Session &session, const SeenApplication &seen, const QString &question);

} // namespace tongjian
