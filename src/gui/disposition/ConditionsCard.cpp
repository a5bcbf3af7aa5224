// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConditionsCard.h"

#include "gui/pieces/PlainLabel.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int MarkSize = 16;
}

ConditionsCard::ConditionsCard(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(space::L, space::M, space::L, space::M);
    m_rows->setSpacing(space::M);
}

void ConditionsCard::setConditions(const QList<PlanConditionState> &conditions, bool entries)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const PlanConditionState &one : conditions)
        add(one, entries);
}

void ConditionsCard::add(const PlanConditionState &one, bool entries)
{
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("condition_") + keyOf(one.condition));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::S);
    auto *mark = new QLabel(row);
    mark->setPixmap(icons::icon(one.met ? Icon::Check : Icon::Close, one.met ? Ink::Good : Ink::Warn).pixmap(MarkSize, MarkSize));
    mark->setAccessibleName(one.met ? tr("Met") : tr("Not met"));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    QLabel *name = plainLabel(row, one.met ? TextStyle::Body : TextStyle::Strong);
    name->setText(one.met ? displayName(one.condition) : tr("%1: missing").arg(displayName(one.condition))); // said, not by colour alone
    name->setWordWrap(true);
    words->addWidget(name);
    QString evidence = displaySafe(one.evidence);
    if (entries && one.entry > 0)
        evidence += factSeparator() + tr("journal entry %1").arg(one.entry);
    if (!evidence.isEmpty()) {
        QLabel *shows = plainLabel(row, TextStyle::Body, Ink::Dimmed);
        shows->setText(evidence);
        shows->setWordWrap(true);
        words->addWidget(shows);
    }
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_rows->addWidget(row);
}

} // namespace tongjian
