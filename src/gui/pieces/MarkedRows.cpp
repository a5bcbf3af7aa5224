// SPDX-License-Identifier: GPL-3.0-or-later
#include "MarkedRows.h"

#include "PlainLabel.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int MarkSize = 16;
}

MarkedRows::MarkedRows(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(space::L, space::M, space::L, space::M);
    m_rows->setSpacing(space::M);
}

void MarkedRows::setRows(const QList<Row> &rows)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < rows.size(); ++i)
        add(i, rows.at(i));
}

void MarkedRows::add(int index, const Row &one)
{
    auto *row = new QWidget(this);
    row->setObjectName(one.id);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::S);
    auto *mark = new QLabel(row);
    mark->setPixmap(icons::icon(one.good ? Icon::Check : one.bad, one.good ? Ink::Good : Ink::Warn).pixmap(MarkSize, MarkSize));
    mark->setAccessibleName(one.mark);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *name = plainLabel(row, one.good ? TextStyle::Body : TextStyle::Strong);
    name->setText(one.name);
    name->setWordWrap(true);
    words->addWidget(name);
    if (!one.words.isEmpty()) {
        QLabel *about = plainLabel(row, TextStyle::Body, Ink::Dimmed);
        about->setText(one.words);
        about->setWordWrap(true);
        words->addWidget(about);
    }
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    if (!one.action.isEmpty()) {
        auto *button = new QPushButton(one.action, row);
        button->setObjectName(one.id + QStringLiteral("_action"));
        button->setAutoDefault(false);
        button->setAccessibleName(tr("%1: %2").arg(one.action, one.name));
        connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT actionTriggered(index); });
        line->addWidget(button, 0, Qt::AlignVCenter);
    }
    m_rows->addWidget(row);
    row->show(); // a hidden one counts for nothing when the height is asked for at once
}

} // namespace tongjian
