// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace tongjian
{

/// A table to type into. Tab goes from cell to cell and, behind the last one, out of the table; Shift+Tab the other way.
class CellTable : public QTableWidget
{
    Q_OBJECT
public:
    using QTableWidget::QTableWidget;

protected:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] bool atEnd(bool next) const;
};

} // namespace tongjian
