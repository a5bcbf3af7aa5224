// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <QSet>

namespace tongjian
{

/// Records that a reviewer keeps back for a look of its own: no bulk act of theirs touches them, whatever was selected, until that
/// is lifted. Kept with the person, so it holds on every computer and after any reload; it says nothing about the record and binds
/// nobody else. Deciding on that one record alone stays possible.
[[nodiscard]] QSet<Id> recordsSetAside(Session &session);
/// Both do nothing where it is so already.
void setRecordAside(Session &session, Id record);
void liftRecordSetAside(Session &session, Id record);

} // namespace tongjian
