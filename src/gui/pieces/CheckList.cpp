// SPDX-License-Identifier: GPL-3.0-or-later
#include "CheckList.h"

#include "gui/style/Tokens.h"

#include <QSignalBlocker>

namespace tongjian
{

namespace
{
constexpr int InSight = 8;
constexpr int RowHeight = 28;
}

CheckList::CheckList(QWidget *parent)
    : QListWidget(parent)
{
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemChanged, this, &CheckList::markedChanged);
}

void CheckList::setChoices(const QList<Choice> &choices)
{
    const QList<qint64> before = marked();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const Choice &choice : choices) {
            auto *item = new QListWidgetItem(choice.text, this);
            item->setData(Qt::UserRole, choice.value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            item->setCheckState(before.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
            item->setSizeHint(QSize(0, RowHeight));
        }
    }
    ensurePolished(); // its frame is known from then on
    setFixedHeight(qBound(1, int(choices.size()), InSight) * RowHeight + 2 * frameWidth() + space::Xs);
    if (count() > 0)
        setCurrentRow(0);
}

void CheckList::setMarked(const QList<qint64> &values)
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(values.contains(item(i)->data(Qt::UserRole).toLongLong()) ? Qt::Checked : Qt::Unchecked);
}

QList<qint64> CheckList::values() const
{
    QList<qint64> values;
    for (int i = 0; i < count(); ++i)
        values.append(item(i)->data(Qt::UserRole).toLongLong());
    return values;
}

QList<qint64> CheckList::marked() const
{
    QList<qint64> values;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            values.append(item(i)->data(Qt::UserRole).toLongLong());
    }
    return values;
}

} // namespace tongjian
