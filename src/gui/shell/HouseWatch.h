// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Session.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tongjian
{

/// Learns that somebody wrote, here or on another computer: every few seconds it asks for the journal's head, which costs one row. Also says so each
/// minute, since what waits grows old and substitutions begin and end by time alone.
class HouseWatch : public QObject
{
    Q_OBJECT
public:
    explicit HouseWatch(Session &session, QObject *parent = nullptr);

    void start(std::chrono::milliseconds interval = std::chrono::seconds(5));
    void stop() { m_timer.stop(); }
    /// Looks now; what the store answers otherwise is thrown.
    void look();

Q_SIGNALS:
    void changed();
    void timeToLook(); ///< whoever owns it calls look() where errors are shown

private:
    Session &m_session;
    QTimer m_timer;
    JournalHead m_head;
    qint64 m_lastTime = 0;
};

} // namespace tongjian
