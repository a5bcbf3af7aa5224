// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "collect/Table.h"

namespace tongjian
{

/// Reads CSV (RFC 4180, with the delimiters, encodings and title lines of FORMATS 0) or the sheet of an XLSX workbook that holds
/// a staff list, else its first one. Told by content, never by name. Meant to run in a process that may die over it.
[[nodiscard]] TableReading extractTable(const QByteArray &file);

} // namespace tongjian
