// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReadableCbor.h"

#include <QCborArray>
#include <QCborMap>
#include <QJsonArray>
#include <QJsonObject>

namespace tongjian
{

QJsonValue readableJson(const QCborValue &value, int depth)
{
    constexpr qint64 Exact = 1LL << 53;
    if (depth < 0)
        return {};
    switch (value.type()) {
    case QCborValue::Integer: {
        const qint64 number = value.toInteger();
        return number > Exact || number < -Exact ? QJsonValue(QString::number(number)) : QJsonValue(number);
    }
    case QCborValue::ByteArray:
        return QString::fromLatin1(value.toByteArray().toHex());
    case QCborValue::String:
        return value.toString();
    case QCborValue::True:
        return true;
    case QCborValue::False:
        return false;
    case QCborValue::Array: {
        QJsonArray array;
        const QCborArray items = value.toArray();
        for (const QCborValue &item : items)
            array.append(readableJson(item, depth - 1));
        return array;
    }
    case QCborValue::Map: {
        QJsonObject object;
        const QCborMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            object.insert(it.key().isString() ? it.key().toString() : readableJson(it.key(), 0).toVariant().toString(), readableJson(it.value(), depth - 1));
        return object;
    }
    default:
        return {};
    }
}

} // namespace tongjian
