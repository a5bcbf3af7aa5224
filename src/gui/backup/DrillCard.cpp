// SPDX-License-Identifier: GPL-3.0-or-later
#include "DrillCard.h"

#include "gui/pieces/PlainLabel.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "lifecycle/Drill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tongjian
{

DrillCard::DrillCard(QWidget *parent)
    : Card(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(space::L, space::M, space::L, space::M);
    m_rows->setSpacing(space::Xs);
}

void DrillCard::setDrill(const DrillFact &drill)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    // A drill that came to its end early says how many held, not which.
    const bool allTold = drill.held + drill.failed.size() == qsizetype(drillAssertionTable().size());
    for (const bool held : { false, true }) {
        for (const DrillAssertionFacts &one : drillAssertionTable()) {
            if (drill.failed.contains(QLatin1String(one.key)) == held || (held && !allTold))
                continue;
            auto *row = new QWidget(this);
            auto *line = new QHBoxLayout(row);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(space::S);
            auto *mark = new QLabel(row);
            mark->setPixmap(icons::icon(held ? Icon::Check : Icon::Close, held ? Ink::Good : Ink::Bad).pixmap(16, 16));
            QLabel *words = plainLabel(row, held ? TextStyle::Body : TextStyle::Strong, held ? Ink::Text : Ink::Bad);
            const QString name = displayName(one.assertion);
            words->setText(held ? name : tr("%1: did not hold").arg(name)); // said, not by colour alone
            words->setWordWrap(true);
            line->addWidget(mark, 0, Qt::AlignVCenter);
            line->addWidget(words, 1);
            m_rows->addWidget(row);
        }
    }
}

} // namespace tongjian
