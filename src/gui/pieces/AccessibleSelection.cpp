// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccessibleSelection.h"

#include <QAbstractItemView>
#include <QItemSelection>
#include <QItemSelectionModel>
#include <QPersistentModelIndex>

namespace tongjian
{

void followSelection(QAbstractItemView *list, const QItemSelection &selected)
{
    const QModelIndexList rows = selected.indexes();
    if (rows.size() != 1 || rows.constFirst() == list->currentIndex())
        return;
    // By key or mouse the row becomes the current one right behind this: then nothing is left to do.
    QMetaObject::invokeMethod(
        list,
        [list, row = QPersistentModelIndex(rows.constFirst())] {
            if (row.isValid() && list->currentIndex() != row && list->selectionModel()->isSelected(row))
                list->setCurrentIndex(row);
        },
        Qt::QueuedConnection);
}

} // namespace tongjian
