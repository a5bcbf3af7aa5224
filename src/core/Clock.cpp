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

int dayOf(const QDate &date)
{
    return date.year() * 10000 + date.month() * 100 + date.day();
}

int dayOf(qint64 ms)
{
    return dayOf(QDateTime::fromMSecsSinceEpoch(ms).date());
}

QDate dateOfDay(int day)
{
    return QDate(day / 10000, day / 100 % 100, day % 100);
}

QString dayInWords(int day)
{
    return day == 0 ? QString() : QLocale().toString(dateOfDay(day), QLocale::ShortFormat);
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
