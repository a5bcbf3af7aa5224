// SPDX-License-Identifier: GPL-3.0-or-later
#include "Clock.h"

#include <QDateTime>
#include <QLocale>

namespace tongjian
{

qint64 SystemClock::now() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QString exactTime(qint64 ms)
{
    if (ms <= 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time.date(), QLocale::LongFormat) + u' ' + time.toString(QStringLiteral("HH:mm:ss"));
}

QString minuteTime(qint64 ms)
{
    if (ms <= 0)
        return {};
    // Not QLocale's own short form of both: in zh_TW it begins with the part of the day, for which Qt 6.4 writes the letter B.
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time.date(), QLocale::ShortFormat) + time.toString(QStringLiteral(" HH:mm"));
}

QString exactTimeWithZone(qint64 ms)
{
    if (ms <= 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return exactTime(ms) + QStringLiteral(" (UTC%1)").arg(time.toOffsetFromUtc(time.offsetFromUtc()).toString(QStringLiteral("t")).mid(3));
}

} // namespace tongjian
