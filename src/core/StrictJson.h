// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace tongjian
{

// Values out of JSON that somebody else wrote, taken as they are meant or not at all.

/// The object that @p bytes are, if it says of itself "format": @p format, "version": @p version; else an empty one.
[[nodiscard]] QJsonObject jsonOfFormat(const QByteArray &bytes, const char *format, int version = 1);
/// A whole number, or its digits as text (ids, which JSON numbers would round), from 0 on; -1 when it is none.
[[nodiscard]] qint64 jsonNumber(const QJsonObject &object, const char *key);
/// Bytes in hexadecimal, lower case; null when it is anything else.
[[nodiscard]] QByteArray jsonBytes(const QJsonValue &value);
[[nodiscard]] QByteArray jsonBytes(const QJsonObject &object, const char *key);
[[nodiscard]] QString jsonText(const QJsonObject &object, const char *key);
/// A moment in UTC milliseconds; 0 when there is none. The other way round it is ISO 8601 in UTC, with milliseconds.
[[nodiscard]] qint64 jsonMoment(const QJsonObject &object, const char *key);
[[nodiscard]] QString jsonMoment(qint64 ms);

} // namespace tongjian
