// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Reading.h"
#include "Rights.h"

namespace tongjian
{

/// Whether @p row may be printed by this person: an own one that is under way (submitted, returned, approved). What is filed leaves
/// only through an application; others' never by this way.
[[nodiscard]] Verdict mayPrint(Session &session, const RecordRow &row);
/// Opens it whole and enters the print in the journal (DESIGN section 6) before anything can be written: throws NoRight, after noting
/// the refusal, for everything else.
[[nodiscard]] OpenedRecord openForPrinting(Session &session, Id record);

} // namespace tongjian
