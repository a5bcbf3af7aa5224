// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Reading.h"
#include "store/RecordPages.h"

namespace tongjian
{

/// At most @p count lines of a list behind @p cursor, or before it; without one the first page, or the last. Always in the list's
/// order. Never reads what it does not return.
[[nodiscard]] QList<RecordLine> listPage(Session &session, ListKind kind, const ListNarrowing &narrowing, const RecordCursor *cursor, int count, Paging paging);

} // namespace tongjian
