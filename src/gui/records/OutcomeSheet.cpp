// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutcomeSheet.h"

#include "gui/pieces/SafeTextView.h"
#include "gui/style/HouseStyle.h"

#include <QLocale>
#include <QPushButton>

namespace tongjian
{

OutcomeSheet::OutcomeSheet(const QString &title, const QList<BulkOutcome> &outcomes, QWidget *parent)
    : Sheet(parent)
{
    setObjectName(QStringLiteral("outcomeSheet"));
    const int done = countOf(outcomes, BulkOutcome::Kind::Done);
    const int left = int(outcomes.size()) - done;
    setHead(Icon::Info, Ink::Warn, title);
    addText(tr("%n records were left out and stay as they were:", nullptr, left));
    QStringList lines;
    for (const BulkOutcome &outcome : outcomes) {
        if (outcome.kind != BulkOutcome::Kind::Done)
            lines += outcome.number.isEmpty() ? outcome.why : tr("%1: %2").arg(outcome.number, outcome.why);
    }
    auto *list = new SafeTextView(this);
    list->setObjectName(QStringLiteral("outcomeList"));
    list->setAccessibleName(tr("Left out"));
    list->setFixedHeight(qBound(64, int(lines.size()) * 26 + 16, 220));
    list->setText(lines.join(u'\n'));
    addWidget(list);
    QPushButton *close = addButton(tr("Close"), ButtonKind::Primary);
    close->setObjectName(QStringLiteral("outcomeClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace tongjian
