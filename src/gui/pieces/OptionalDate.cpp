// SPDX-License-Identifier: GPL-3.0-or-later
#include "OptionalDate.h"

#include "core/Clock.h"
#include "gui/style/Tokens.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace tongjian
{

OptionalDate::OptionalDate(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_date(new QDateEdit(dateOfDay(dayOf(SystemClock().now())), this))
{
    m_date->setCalendarPopup(true);
    m_date->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    row->addWidget(m_box);
    row->addWidget(m_date, 1);
    row->addStretch();
    setFocusProxy(m_box);
    setFocusPolicy(Qt::StrongFocus); // of what stands before it, a letter leads here
    connect(m_box, &QCheckBox::toggled, this, [this](bool there) {
        m_date->setVisible(there);
        Q_EMIT changed();
    });
    connect(m_date, &QDateEdit::dateChanged, this, &OptionalDate::changed);
}

void OptionalDate::setText(const QString &text)
{
    m_box->setText(text);
    m_date->setAccessibleName(text);
}

void OptionalDate::setSuggested(const QDate &date)
{
    if (!m_box->isChecked())
        m_date->setDate(date);
}

void OptionalDate::setDay(int day)
{
    if (day != 0)
        m_date->setDate(dateOfDay(day));
    m_box->setChecked(day != 0);
}

int OptionalDate::day() const
{
    return m_box->isChecked() ? dayOf(m_date->date()) : 0;
}

} // namespace tongjian
