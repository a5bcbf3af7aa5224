// SPDX-License-Identifier: GPL-3.0-or-later
#include "ListRow.h"

#include <QLocale>

namespace tongjian
{

ListRow ListRow::group(const QString &title, int count, bool overdue)
{
    ListRow row;
    row.title = title;
    row.count = count;
    row.overdue = overdue;
    row.heading = true;
    return row;
}

QVariant recordRowData(const ListRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case SecondRole:
        return row.second;
    case WhenRole:
        return row.when;
    case ChipWordRole:
        return row.chip.word;
    case ChipToneRole:
        return int(row.chip.tone);
    case ChipDotRole:
        return row.chip.dot;
    case RowIconRole:
        return int(row.icon);
    case OverdueRole:
        return row.overdue;
    case HeadingRole:
        return row.heading;
    case CountRole:
        return row.count;
    case IdRole:
        return row.id;
    case Qt::ToolTipRole:
        if (row.whenExact.isEmpty())
            return {};
        // Tooltips guess whether they hold markup: escaped, they cannot.
        return QVariant(QStringLiteral("<p>%1<br>%2</p>").arg(row.title.toHtmlEscaped(), row.whenExact.toHtmlEscaped()));
    case Qt::AccessibleTextRole: {
        QStringList parts {row.title, row.second, row.whenExact.isEmpty() ? row.when : row.whenExact, row.chip.word};
        if (row.heading)
            parts.append(QLocale().toString(row.count));
        parts.removeAll(QString());
        return parts.join(QLatin1String(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags recordRowFlags(bool heading)
{
    return heading ? Qt::ItemNeverHasChildren : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace tongjian
