// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/Table.h"

namespace tongjian
{

/// The cells of an XLSX workbook (ECMA-376 part 1, 18.3) as texts: of the sheet with the best header of a staff list, else the
/// first. The archive is read by liborcus, its XML by Qt: the workbook import of liborcus 0.17 leaves out the inline strings that
/// many programs write. Formulas give what they gave when the file was saved; nothing is calculated.
[[nodiscard]] TableReading readWorkbook(const QByteArray &file);

} // namespace tongjian
