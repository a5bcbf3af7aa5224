// SPDX-License-Identifier: GPL-3.0-or-later
#include "DayBar.h"

#include "ui_DayBar.h"

#include <QEvent>
#include <QSignalBlocker>

namespace tongjian
{

namespace
{

const QDate Oldest(2020, 1, 1); // of ids: nothing is older

}

DayBar::DayBar(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::DayBar>())
{
    m_ui->setupUi(this);
    QSizePolicy stays = m_ui->newest->sizePolicy();
    stays.setRetainSizeWhenHidden(true); // what is about to be clicked does not move
    m_ui->newest->setSizePolicy(stays);
    m_ui->day->setMinimumDate(Oldest);
    connect(m_ui->day, &QDateEdit::dateChanged, this, [this](const QDate &day) {
        m_ui->newest->setVisible(true);
        Q_EMIT dayChosen(day);
    });
    connect(m_ui->newest, &QPushButton::clicked, this, [this] {
        m_ui->day->setFocus(Qt::OtherFocusReason); // the button goes
        Q_EMIT newestChosen();
    });
}

DayBar::~DayBar() = default;

void DayBar::showNewest(const QDate &today)
{
    const QSignalBlocker blocker(m_ui->day);
    m_ui->day->setMaximumDate(today);
    m_ui->day->setDate(today);
    m_ui->newest->setVisible(false);
}

void DayBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}

} // namespace tongjian
