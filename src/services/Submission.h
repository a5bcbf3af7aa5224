// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

namespace tongjian
{

/// Employee: makes a record of a draft, or a new revision of a returned record (regulation 3.2). Throws BadInput with the first
/// blocking problem of check(). Returns the record's number.
[[nodiscard]] QString submitDraft(Session &session, Id draft);
/// Before approval only.
void withdrawRecord(Session &session, Id record);

} // namespace tongjian
