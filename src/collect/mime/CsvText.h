// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/Table.h"

namespace tongjian
{

/// Encoding: byte order mark, UTF-8, else the one of GB 18030 and Big5 in which the header makes sense (most Big5 is valid GB 18030
/// too), else Windows-1252. Delimiter: comma, semicolon or TAB, by which the header has most columns.
[[nodiscard]] TableReading readCsv(const QByteArray &file);

} // namespace tongjian
