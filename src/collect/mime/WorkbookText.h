// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/Table.h"

namespace tongjian
{

/// The cells of an XLSX workbook as texts, through liborcus: of the first sheet with the header of a staff list, else the first.
[[nodiscard]] TableReading readWorkbook(const QByteArray &file);

} // namespace tongjian
