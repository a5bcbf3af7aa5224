// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordListDelegate.h"

#include "AccessibleSelection.h"
#include "ActionSeam.h"
#include "ListRow.h"
#include "TwoEnded.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QApplication>
#include <QItemSelection>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

namespace tongjian
{

void RecordListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(HeadingRole).toBool()) {
        paintHeading(painter, option, index);
        return;
    }
    const Colors &c = colorsFor(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect;
    painter->save();
    if (selected)
        painter->fillRect(row, c.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, c.hover);

    const auto icon = Icon(index.data(RowIconRole).toInt());
    QRect text = row.adjusted(space::L, 9, -space::L, -9);
    const QVariant marked = index.data(Qt::CheckStateRole);
    if (marked.isValid()) {
        QStyleOptionButton box;
        box.rect = checkRect(row);
        box.palette = option.palette;
        box.state = QStyle::State_Enabled | (marked.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        (option.widget ? option.widget->style() : QApplication::style())->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
    }
    // What cannot be marked (it is set aside) leaves the place of its box empty, so that the columns stand.
    if (marked.isValid() || index.data(MarkColumnRole).toBool())
        text.setLeft(checkRect(row).right() + 1 + space::M);
    if (icon != Icon::None) {
        icons::paint(painter, QRectF(text.left(), text.top() + 1, 18, 18), icon, selected ? c.accent : c.dimmed);
        text.setLeft(text.left() + 18 + space::M);
    }
    // The line ends before the next row's selection, so that the bar stays whole.
    if (!selected)
        painter->fillRect(text.left(), row.bottom(), row.right() - text.left() + 1, 1, c.line);

    const QRect first(text.left(), text.top(), text.width(), 20);
    const QRect second(text.left(), text.bottom() - 20, text.width(), 20);

    painter->setFont(textFont(TextStyle::Small));
    const QString when = index.data(WhenRole).toString();
    const int whenWidth = painter->fontMetrics().horizontalAdvance(when);
    const bool overdue = index.data(OverdueRole).toBool();
    painter->setPen(overdue ? c.bad : c.dimmed);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, when);

    painter->setFont(textFont(TextStyle::Strong));
    painter->setPen(c.text);
    const int titleWidth = first.width() - (whenWidth > 0 ? whenWidth + space::M : 0);
    painter->drawText(QRect(first.topLeft(), QSize(titleWidth, first.height())), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, titleWidth));

    int secondWidth = second.width();
    const Chip chip {index.data(ChipWordRole).toString(), ChipTone(index.data(ChipToneRole).toInt()), index.data(ChipDotRole).toBool()};
    if (!chip.word.isEmpty()) {
        const QFont chipFont = textFont(TextStyle::Small);
        const QSize size = chipSize(chip, chipFont);
        paintChip(painter, QPoint(second.right() - size.width() + 1, second.center().y() - size.height() / 2 + 1), chip, chipFont, option.palette);
        secondWidth -= size.width() + space::M;
    }
    painter->setFont(textFont(TextStyle::Small));
    painter->setPen(c.dimmed);
    painter->drawText(QRect(second.topLeft(), QSize(secondWidth, second.height())), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data(SecondRole).toString(), Qt::ElideRight, secondWidth));

    if (selected)
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), c.accent);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(row).adjusted(1, 1, -1, -1), option.palette, size::RadiusS);
    painter->restore();
}

QRect RecordListDelegate::checkRect(const QRect &row)
{
    constexpr int Box = 18;
    return QRect(row.left() + space::L, row.top() + (RowHeight - Box) / 2, Box, Box);
}

void RecordListDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors &c = colorsFor(option.palette);
    painter->save();
    painter->setFont(textFont(TextStyle::SmallStrong));
    painter->setPen(index.data(OverdueRole).toBool() ? c.bad : c.dimmed);
    const QRect text = option.rect.adjusted(space::L, space::S, -space::L, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    if (const int count = index.data(CountRole).toInt(); count > 0) {
        const int x = text.left() + painter->fontMetrics().horizontalAdvance(title) + space::S;
        painter->setFont(textFont(TextStyle::Small));
        painter->drawText(QRect(x, text.top(), 80, text.height()), Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(count));
    }
    painter->fillRect(QRect(option.rect.left() + space::L, option.rect.bottom(), option.rect.width() - space::L, 1), c.line);
    painter->restore();
}

QSize RecordListDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QSize(qMax(200, option.rect.width()), index.data(HeadingRole).toBool() ? HeadingHeight : RowHeight);
}

RecordList::RecordList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new RecordListDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAttribute(Qt::WA_MacShowFocusRect, false);
    connect(this, &QListView::doubleClicked, this, &RecordList::rowOpened);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordList::fetchAbove);
}

void RecordList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
}

void RecordList::selectFirst()
{
    if (!model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.flags().testFlag(Qt::ItemIsSelectable)) {
            setCurrentIndex(index);
            return;
        }
    }
}

void RecordList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!current.data(HeadingRole).toBool())
        Q_EMIT rowChosen(current);
}

void RecordList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    followSelection(this, selected);
}

void RecordList::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowOpened(currentIndex());
        return;
    }
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    if (!event->modifiers() || shift) {
        switch (event->key()) {
        case Qt::Key_J:
        case Qt::Key_K:
            step(event->key() == Qt::Key_J ? 1 : -1, shift);
            return;
        case Qt::Key_Down:
        case Qt::Key_Up:
            if (!shift)
                break;
            step(event->key() == Qt::Key_Down ? 1 : -1, true);
            return;
        case Qt::Key_Space:
            if (currentIndex().flags() & Qt::ItemIsUserCheckable) {
                mark(currentIndex(), currentIndex().data(Qt::CheckStateRole).toInt() != Qt::Checked);
                return;
            }
            break;
        case Qt::Key_Escape:
            if (m_escapeUnmarks && markAll(false))
                return;
            break;
        default:
            break;
        }
    }
    if (event->matches(QKeySequence::SelectAll) && markAll(true))
        return;
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_End) {
        goToEnd();
        return;
    }
    if (plain && event->key() == Qt::Key_Home) {
        goToStart();
        return;
    }
    QListView::keyPressEvent(event);
}

void RecordList::step(int by, bool marking)
{
    if (!model() || !currentIndex().isValid()) {
        selectFirst();
        return;
    }
    const QModelIndex from = currentIndex();
    for (int row = from.row() + by; row >= 0 && row < model()->rowCount(); row += by) {
        const QModelIndex index = model()->index(row, 0);
        if (!index.flags().testFlag(Qt::ItemIsSelectable))
            continue;
        if (marking)
            markBetween(from, index);
        setCurrentIndex(index);
        return;
    }
    if (marking)
        mark(from, true);
}

void RecordList::mark(const QModelIndex &index, bool on)
{
    if (index.flags() & Qt::ItemIsUserCheckable)
        model()->setData(index, on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void RecordList::markBetween(const QModelIndex &from, const QModelIndex &to)
{
    for (int row = qMin(from.row(), to.row()); row <= qMax(from.row(), to.row()); ++row)
        mark(model()->index(row, 0), true);
}

bool RecordList::markAll(bool on)
{
    bool changed = false;
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex index = model()->index(row, 0);
        if ((index.flags() & Qt::ItemIsUserCheckable) && (index.data(Qt::CheckStateRole).toInt() == Qt::Checked) != on) {
            mark(index, on);
            changed = true;
        }
    }
    return changed;
}

void RecordList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && (index.flags() & Qt::ItemIsUserCheckable)) {
        if (event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
            markBetween(currentIndex(), index);
            setCurrentIndex(index);
            return;
        }
        const QRect box = RecordListDelegate::checkRect(visualRect(index)).adjusted(-space::M, -space::M, space::S, space::M);
        if (event->modifiers() == Qt::ControlModifier || box.contains(event->position().toPoint())) {
            mark(index, index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
            setFocus(Qt::MouseFocusReason);
            return;
        }
    }
    QListView::mousePressEvent(event);
}

void RecordList::goToEnd()
{
    if (auto *both = dynamic_cast<TwoEnded *>(model()))
        runAction(this, [both] { both->readFromEnd(); });
    if (model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(model()->rowCount() - 1, 0));
    scrollToBottom();
}

void RecordList::goToStart()
{
    if (auto *both = dynamic_cast<TwoEnded *>(model()))
        runAction(this, [both] { both->readFromStart(); });
    selectFirst();
    scrollToTop();
}

void RecordList::showStretch()
{
    scrollToTop();
    fetchAbove();
}

// Above the first row that is held there may be more; what is looked at stays where it is.
void RecordList::fetchAbove()
{
    auto *both = dynamic_cast<TwoEnded *>(model());
    if (!both || m_fetching || !both->canFetchEarlier() || verticalScrollBar()->value() > verticalScrollBar()->pageStep())
        return;
    m_fetching = true;
    const QPersistentModelIndex first = indexAt(QPoint(1, 1));
    const int offset = first.isValid() ? visualRect(first).top() : 0;
    runAction(this, [both] { both->fetchEarlier(); });
    if (first.isValid()) {
        scrollTo(first, PositionAtTop);
        verticalScrollBar()->setValue(verticalScrollBar()->value() - offset);
    }
    m_fetching = false;
}

void RecordList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Coming by Tab onto a list where nothing is chosen must show where one is.
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        selectFirst();
}

} // namespace tongjian
