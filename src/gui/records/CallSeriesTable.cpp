// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallSeriesTable.h"

#include "CallCellDelegate.h"
#include "CallSeriesModel.h"
#include "gui/style/Tokens.h"

#include <QClipboard>
#include <QEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int Widths[] = { 130, 84, 62, 90, 122, 110, 122, 84 }; // px; what is left over is shared, most of it to the summary and the check
constexpr int CheckWidth = 122;

}

CallSeriesTable::CallSeriesTable(CallSeriesModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_cells(new CallCellDelegate(model, this))
{
    setObjectName(QStringLiteral("callSeries"));
    setModel(model);
    setItemDelegate(m_cells);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(true);
    verticalHeader()->setDefaultSectionSize(size::Row);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_cells, &CallCellDelegate::moveWanted, this, &CallSeriesTable::move);
    connect(m_cells, &CallCellDelegate::pasteWanted, this, [this](const QString &text) {
        closeOpenCell();
        pasteText(text);
    });
    connect(m_cells, &CallCellDelegate::typing, this, &CallSeriesTable::typing);
    retranslateUi();
}

void CallSeriesTable::setKnown(const QList<KnownParty> &parties)
{
    m_cells->setKnown(parties);
}

QWidget *CallSeriesTable::openEditor() const
{
    return state() == QAbstractItemView::EditingState ? indexWidget(currentIndex()) ? indexWidget(currentIndex()) : viewport()->findChild<QLineEdit *>(QStringLiteral("callCell")) : nullptr;
}

void CallSeriesTable::commitOpenCell()
{
    if (QWidget *editor = openEditor())
        commitData(editor);
}

void CallSeriesTable::closeOpenCell()
{
    const QModelIndex at = currentIndex();
    if (QWidget *editor = openEditor()) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
    if (at.isValid())
        m_model->tidy(at.row(), at.column());
}

void CallSeriesTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous); // closes what is open in the cell before
    if (previous.isValid())
        m_model->tidy(previous.row(), previous.column());
    Q_EMIT currentRowChanged();
}

void CallSeriesTable::goTo(int row, int column)
{
    const QModelIndex next = m_model->index(qBound(0, row, m_model->rowCount() - 1), qBound(0, column, CallColumnCount - 1));
    setCurrentIndex(next);
    scrollTo(next);
    setFocus();
    // Open at once: an input method has its line before the first stroke.
    edit(next);
}

void CallSeriesTable::move(int key)
{
    closeOpenCell();
    const QModelIndex at = currentIndex();
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (!stepColumn(key == Qt::Key_Tab))
            QAbstractScrollArea::focusNextPrevChild(key == Qt::Key_Tab); // the view itself would step on
        break;
    case Qt::Key_Return:
        goTo(at.row() + 1, m_runColumn);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_runColumn = at.column();
        goTo(at.row() + (key == Qt::Key_Down ? 1 : -1), at.column());
        break;
    default:
        setFocus(); // Escape: what was typed stays, the cell is closed
    }
}

bool CallSeriesTable::stepColumn(bool next)
{
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return false;
    int row = at.row();
    int column = at.column() + (next ? 1 : -1);
    if (column >= CallColumnCount) {
        ++row;
        column = 0;
    } else if (column < 0) {
        --row;
        column = CallColumnCount - 1;
    }
    if (row < 0 || row >= m_model->rowCount())
        return false;
    goTo(row, column);
    return true;
}

bool CallSeriesTable::focusNextPrevChild(bool next)
{
    if (stepColumn(next))
        return true;
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void CallSeriesTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        pasteText(QGuiApplication::clipboard()->text());
    } else if (event->matches(QKeySequence::Copy)) {
        QMap<int, QMap<int, QString>> cells;
        const QModelIndexList chosen = selectedIndexes();
        for (const QModelIndex &index : chosen)
            cells[index.row()][index.column()] = index.data(index.column() < CallColumnCount ? Qt::EditRole : Qt::DisplayRole).toString();
        QList<QStringList> rows;
        for (const auto &row : std::as_const(cells))
            rows.append(row.values());
        QGuiApplication::clipboard()->setText(cellsForClipboard(rows));
    } else if (event->key() == Qt::Key_Delete || (event->key() == Qt::Key_Backspace && !(event->modifiers() & ~Qt::KeypadModifier))) {
        m_model->clear(selectedIndexes());
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !(event->modifiers() & Qt::ControlModifier)) {
        move(event->modifiers() & Qt::ShiftModifier ? Qt::Key_Up : Qt::Key_Return);
    } else {
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right || event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
            QTableView::keyPressEvent(event);
            m_runColumn = qMin(currentIndex().column(), CallColumnCount - 1);
            return;
        }
        QTableView::keyPressEvent(event);
    }
}

void CallSeriesTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    if (currentIndex().isValid())
        m_runColumn = qMin(currentIndex().column(), CallColumnCount - 1);
}

void CallSeriesTable::pasteText(const QString &text)
{
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : m_model->index(m_model->count(), 0);
    int dropped = 0;
    const int rows = m_model->paste(at.row(), at.column(), text, &dropped);
    if (rows > 0)
        setCurrentIndex(m_model->index(at.row(), qMin(at.column(), CallColumnCount - 1)));
    Q_EMIT pasted(rows, dropped);
}

QList<int> CallSeriesTable::chosenRows() const
{
    QList<int> rows;
    const QModelIndexList chosen = selectedIndexes();
    for (const QModelIndex &index : chosen) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex().row());
    return rows;
}

void CallSeriesTable::begin(bool atOnce)
{
    m_runColumn = 0;
    if (atOnce && isVisible())
        goTo(m_model->count(), 0);
    else
        setCurrentIndex(m_model->index(m_model->count(), 0));
}

// Who comes by keys begins to type; who only walks through the pages keeps the sidebar.
void CallSeriesTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason) {
        if (!currentIndex().isValid())
            begin(false);
        edit(currentIndex());
    }
}

void CallSeriesTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void CallSeriesTable::shareWidth()
{
    int least = CheckWidth;
    for (int width : Widths)
        least += width;
    const int over = qMax(0, viewport()->width() - least);
    for (int i = 0; i < CallColumnCount; ++i) {
        const auto column = CallColumn(i);
        const int share = column == CallColumn::Summary ? over * 2 / 5 : column == CallColumn::Subject ? over / 5 : 0;
        setColumnWidth(i, Widths[i] + share);
    }
    setColumnWidth(CallSeriesModel::CheckColumn, CheckWidth + over - over * 2 / 5 - over / 5);
}

void CallSeriesTable::retranslateUi()
{
    setAccessibleName(tr("Calls, one row each"));
}

void CallSeriesTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QTableView::changeEvent(event);
}

} // namespace tongjian
