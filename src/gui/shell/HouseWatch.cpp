// SPDX-License-Identifier: GPL-3.0-or-later
#include "HouseWatch.h"

#include "services/JournalReading.h"

namespace tongjian
{

HouseWatch::HouseWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_head(journalHead(session))
    , m_lastTime(session.now())
{
    connect(&m_timer, &QTimer::timeout, this, &HouseWatch::timeToLook);
}

void HouseWatch::start(std::chrono::milliseconds interval)
{
    m_timer.start(interval);
}

void HouseWatch::look()
{
    const JournalHead head = journalHead(m_session);
    const qint64 now = m_session.now();
    if (head == m_head && qAbs(now - m_lastTime) < MinuteMs)
        return;
    m_head = head;
    m_lastTime = now;
    Q_EMIT changed();
}

} // namespace tongjian
