// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/KnownParties.h"

#include <QTableView>

namespace tongjian
{

class CallCellDelegate;
class CallSeriesModel;

/// The table of a series, moved about in like a spreadsheet: Tab to the next cell, Enter to the next row where one began to tab, a new
/// row at the end; typing begins at once. Behind the empty row Tab leaves the table.
class CallSeriesTable : public QTableView
{
    Q_OBJECT
public:
    CallSeriesTable(CallSeriesModel *model, QWidget *parent);

    /// Who completes while typing, best first.
    void setKnown(const QList<KnownParty> &parties);
    /// What stands in the open cell goes into the model; the cell stays open.
    void commitOpenCell();
    void closeOpenCell();
    void pasteText(const QString &text);
    [[nodiscard]] QList<int> chosenRows() const;
    void begin(bool atOnce); ///< at the first free row; @p atOnce takes the keyboard there

Q_SIGNALS:
    void currentRowChanged();
    void pasted(int rows, int dropped);
    void typing(); ///< in an open cell

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void move(int key);
    bool stepColumn(bool next);
    void goTo(int row, int column);
    void shareWidth();
    void retranslateUi();
    [[nodiscard]] QWidget *openEditor() const;

    CallSeriesModel *m_model;
    CallCellDelegate *m_cells;
    int m_runColumn = 0; ///< where Enter goes back to
};

} // namespace tongjian
