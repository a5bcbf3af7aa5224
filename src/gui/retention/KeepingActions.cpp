// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeepingActions.h"

#include "ExtendSheet.h"
#include "HoldSheet.h"
#include "core/Clock.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/records/RecordView.h"
#include "gui/shell/PageView.h"

#include <QAction>

namespace tongjian
{

KeepingActions::KeepingActions(Session &session, RecordView &record, PageView &page)
    : QObject(&page)
    , m_session(session)
    , m_record(record)
    , m_page(page)
    , m_extend(new QAction(&page))
    , m_hold(new QAction(&page))
{
    m_extend->setObjectName(QStringLiteral("archiveExtend"));
    m_hold->setObjectName(QStringLiteral("archiveHold"));
    page.header()->addSecondary(m_extend);
    page.header()->addSecondary(m_hold);
    connect(m_extend, &QAction::triggered, this, &KeepingActions::extend);
    connect(m_hold, &QAction::triggered, this, &KeepingActions::hold);
}

void KeepingActions::offer(bool shown)
{
    m_extend->setText(tr("Keep &longer …"));
    m_hold->setText(tr("&Hold …"));
    m_extend->setEnabled(shown && m_record.why() && ExtendSheet::canExtend(m_record.why()->keeping));
    m_hold->setEnabled(shown);
}

void KeepingActions::extend()
{
    ExtendSheet sheet(m_session, m_record.record().row, m_record.why()->keeping, &m_page);
    if (sheet.exec() != QDialog::Accepted)
        return;
    Notice::show(&m_page, tr("It is kept at least through %1.").arg(dayInWords(sheet.lastDay())));
    m_record.showWhy();
    Q_EMIT changed();
}

void KeepingActions::hold()
{
    HoldSheet sheet(m_session, { m_record.record().row.number }, &m_page);
    if (sheet.exec() != QDialog::Accepted)
        return;
    Notice::show(&m_page, tr("The hold %1 was placed.").arg(sheet.number()));
    m_record.showWhy();
    Q_EMIT changed();
}

} // namespace tongjian
