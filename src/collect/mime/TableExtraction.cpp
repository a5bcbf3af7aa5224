// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableExtraction.h"

#include "CsvText.h"
#include "WorkbookText.h"

namespace tongjian
{

TableReading extractTable(const QByteArray &file)
{
    if (file.size() > TableLimits::FileSize)
        return { {}, TableRefusal::TooLarge };
    if (file.startsWith("\xD0\xCF\x11\xE0"))
        return { {}, TableRefusal::OldFormat };
    if (file.startsWith("PK\x03\x04"))
        return readWorkbook(file);
    return readCsv(file);
}

} // namespace tongjian
