// SPDX-License-Identifier: GPL-3.0-or-later
#include "StrictJson.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QTimeZone>

#include <cmath>

namespace tongjian
{

QJsonObject jsonOfFormat(const QByteArray &bytes, const char *format, int version)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (jsonText(object, "format") != QLatin1String(format) || jsonNumber(object, "version") != version)
        return {};
    return object;
}

qint64 jsonNumber(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    if (value.isString()) {
        bool ok = false;
        const qint64 number = value.toString().toLongLong(&ok);
        return ok && number >= 0 ? number : -1;
    }
    constexpr double Exact = 9007199254740992.0; // up to here a JSON number is exact everywhere
    const double number = value.toDouble(-1);
    return number >= 0 && number <= Exact && number == std::floor(number) ? qint64(number) : -1;
}

QByteArray jsonBytes(const QJsonValue &value)
{
    const QByteArray digits = value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(digits);
    return bytes.toHex() == digits ? bytes : QByteArray();
}

QByteArray jsonBytes(const QJsonObject &object, const char *key)
{
    return jsonBytes(object.value(QLatin1String(key)));
}

QString jsonText(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 jsonMoment(const QJsonObject &object, const char *key)
{
    const QDateTime time = QDateTime::fromString(jsonText(object, key), Qt::ISODateWithMs);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QString jsonMoment(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODateWithMs) : QString();
}

} // namespace tongjian
