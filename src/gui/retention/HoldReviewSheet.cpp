// SPDX-License-Identifier: GPL-3.0-or-later
#include "HoldReviewSheet.h"

#include "core/Clock.h"
#include "core/Hold.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/HouseStyle.h"
#include "services/Session.h"

#include <QDateEdit>
#include <QPushButton>

namespace tongjian
{

namespace
{
constexpr int UsualMonths = 3;
}

HoldReviewSheet::HoldReviewSheet(Session &session, const QString &title, QWidget *parent)
    : Sheet(parent)
    , m_day(new QDateEdit)
{
    setObjectName(QStringLiteral("holdReviewSheet"));
    setHead(Icon::Lock, Ink::Accent, tr("Is “%1” still needed?").arg(title));
    addText(tr("You sign that you looked at it and that the records are needed on. If the matter is closed, apply to lift the hold instead."), Ink::Dimmed);
    const QDate today = dateOfDay(dayOf(session.now()));
    m_day->setObjectName(QStringLiteral("reviewDay"));
    m_day->setCalendarPopup(true);
    m_day->setDateRange(today.addDays(1), today.addDays(HoldReviewAtMostDays));
    m_day->setDate(today.addMonths(UsualMonths));
    LabelledField *field = LabelledField::around(m_day);
    field->setLabel(tr("&Looked at again by"));
    field->setHint(tr("Within a year."));
    addWidget(field);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Still needed"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("reviewGo"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    m_day->setFocus();
}

int HoldReviewSheet::reviewDay() const
{
    return dayOf(m_day->date());
}

} // namespace tongjian
