// SPDX-License-Identifier: GPL-3.0-or-later
#include "TabOrder.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace tongjian
{

namespace
{

class Walk
{
public:
    void take(QWidget *widget)
    {
        if (m_seen.contains(widget) || widget->isWindow())
            return;
        m_seen.insert(widget);
        goInto(widget);
    }
    void goInto(QWidget *widget)
    {
        if (widget->focusProxy())
            m_handingOn.append(widget);
        else if (widget->focusPolicy() & Qt::TabFocus)
            m_stops.append(widget);
        if (auto *area = qobject_cast<QScrollArea *>(widget)) {
            if (area->widget())
                take(area->widget());
            return;
        }
        if (auto *stack = qobject_cast<QStackedWidget *>(widget)) {
            if (stack->currentWidget())
                take(stack->currentWidget());
            return;
        }
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            if (!view->tabKeyNavigation()) // else it goes through its cells by itself
                takeCells(view);
            return;
        }
        if (qobject_cast<QAbstractScrollArea *>(widget))
            return; // its parts are its own
        if (auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int i = 0; i < splitter->count(); ++i)
                take(splitter->widget(i));
            return;
        }
        if (widget->layout())
            take(widget->layout());
        // What stands there without a layout, in the order that it has.
        for (QWidget *one = widget->nextInFocusChain(); one != widget; one = one->nextInFocusChain()) {
            if (one->parentWidget() == widget)
                take(one);
        }
    }

    /// One that hands the focus on is a stop too, for Qt: it stands right before whom it hands it to, wherever that is.
    [[nodiscard]] QList<QWidget *> order() const
    {
        QList<QWidget *> all = m_stops;
        for (QWidget *widget : m_handingOn) {
            QWidget *end = widget->focusProxy();
            while (end->focusProxy())
                end = end->focusProxy();
            if (const qsizetype at = all.indexOf(end); at >= 0 && widget->isAncestorOf(end))
                all.insert(at, widget);
        }
        return all;
    }

private:
    // What stands in the cells comes behind its table, row by row.
    void takeCells(QAbstractItemView *view)
    {
        QList<QWidget *> cells = view->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        std::stable_sort(cells.begin(), cells.end(), [](const QWidget *a, const QWidget *b) { return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x()); });
        for (QWidget *cell : std::as_const(cells))
            take(cell);
    }
    void take(QLayout *layout)
    {
        QList<QLayoutItem *> items;
        if (auto *stack = qobject_cast<QStackedLayout *>(layout)) {
            items.append(stack->itemAt(stack->currentIndex()));
        } else {
            for (int i = 0; i < layout->count(); ++i)
                items.append(layout->itemAt(i));
        }
        if (auto *grid = qobject_cast<QGridLayout *>(layout)) {
            const auto place = [grid](QLayoutItem *item) {
                int row = 0;
                int column = 0;
                int rows = 0;
                int columns = 0;
                for (int i = 0; i < grid->count(); ++i) {
                    if (grid->itemAt(i) == item)
                        grid->getItemPosition(i, &row, &column, &rows, &columns);
                }
                return std::pair(row, column);
            };
            std::stable_sort(items.begin(), items.end(), [&](QLayoutItem *a, QLayoutItem *b) { return place(a) < place(b); });
        }
        for (QLayoutItem *item : std::as_const(items)) {
            if (!item)
                continue;
            if (item->widget())
                take(item->widget());
            else if (item->layout())
                take(item->layout());
        }
    }

    QSet<QWidget *> m_seen;
    QList<QWidget *> m_stops;
    QList<QWidget *> m_handingOn;
};

} // namespace

void tabAsLaidOut(QWidget *part)
{
    Walk walk;
    walk.goInto(part);
    const QList<QWidget *> order = walk.order();
    if (order.size() < 2)
        return;
    // Mostly nothing is to be done.
    qsizetype next = 0;
    QWidget *one = order.constFirst();
    const QSet<QWidget *> all(order.cbegin(), order.cend());
    do {
        if (all.contains(one) && one != order.at(next++))
            break;
        one = one->nextInFocusChain();
    } while (one != order.constFirst());
    if (one == order.constFirst() && next == order.size())
        return;
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace tongjian
