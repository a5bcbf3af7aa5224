// SPDX-License-Identifier: GPL-3.0-or-later
#include "IdleWatch.h"

#include "core/Clock.h"

#include <QCoreApplication>
#include <QEvent>

namespace tongjian
{

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

IdleWatch::~IdleWatch() = default;

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_timer.stop();
    if (limit.count() <= 0)
        return;
    touch();
    // Looks several times in each span, so that it locks soon after the computer woke.
    m_timer.start(std::max(std::chrono::milliseconds(20), limit / 20));
}

void IdleWatch::touch()
{
    m_last = SystemClock().now();
}

void IdleWatch::check()
{
    const qint64 quiet = SystemClock().now() - m_last;
    // A clock that was put back must not keep the window open for ever.
    if (quiet >= 0 && quiet < m_limit.count())
        return;
    m_timer.stop();
    m_limit = {};
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        if (m_limit.count() > 0) {
            check();
            if (m_limit.count() <= 0)
                return true; // locked just now: what woke it goes no further
            touch();
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tongjian
