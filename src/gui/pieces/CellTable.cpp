// SPDX-License-Identifier: GPL-3.0-or-later
#include "CellTable.h"

namespace tongjian
{

bool CellTable::atEnd(bool next) const
{
    return next ? currentRow() >= rowCount() - 1 && currentColumn() >= columnCount() - 1 : currentRow() <= 0 && currentColumn() <= 0;
}

void CellTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool next = hint == QAbstractItemDelegate::EditNextItem;
    const bool leaves = (next || hint == QAbstractItemDelegate::EditPreviousItem) && atEnd(next);
    QTableWidget::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves)
        QAbstractScrollArea::focusNextPrevChild(next);
}

bool CellTable::focusNextPrevChild(bool next)
{
    return atEnd(next) ? QAbstractScrollArea::focusNextPrevChild(next) : QTableWidget::focusNextPrevChild(next);
}

} // namespace tongjian
