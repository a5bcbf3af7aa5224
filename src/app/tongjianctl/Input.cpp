// SPDX-License-Identifier: GPL-3.0-or-later
#include "Input.h"

#include "CommandTable.h"
#include "core/Error.h"
#include "core/Regulation.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

namespace tongjian::ctl
{

namespace
{
constexpr qint64 LargestInput = 16 * 1024 * 1024; // bytes
}

QJsonObject readObject(const Invocation &call, const char *option)
{
    const QString name = call.option(option);
    QFile file(name);
    const bool opened = call.has(option) && name != QStringLiteral("-") ? file.open(QIODevice::ReadOnly) : file.open(stdin, QIODevice::ReadOnly);
    if (!opened)
        throw Error(ErrorCode::Io, QStringLiteral("The file %1 cannot be read.").arg(name), QStringLiteral("Check its name and rights."), file.errorString());
    const QByteArray bytes = file.read(LargestInput + 1);
    if (bytes.size() > LargestInput)
        throw Error(ErrorCode::BadInput, QStringLiteral("The input is larger than 16 MiB."), QStringLiteral("Nothing was stored."));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        throw Error(ErrorCode::BadInput, QStringLiteral("The input is no JSON at byte %1: %2.").arg(fault.offset).arg(fault.errorString()), QStringLiteral("Nothing was stored."));
    if (!document.isObject())
        throw Error(ErrorCode::BadInput, QStringLiteral("The input must be one JSON object."), QStringLiteral("Nothing was stored."));
    return document.object();
}

void refuseKey(const QString &key, const QString &expected)
{
    throw Error(ErrorCode::BadInput, QStringLiteral("“%1” is not right: expected %2.").arg(key, expected), QStringLiteral("Nothing was stored. Correct the input and try again."));
}

void refuseOtherKeys(const QJsonObject &object, const QStringList &known, const QString &where)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!known.contains(it.key()))
            refuseKey(where + it.key(), QStringLiteral("one of %1").arg(known.join(QStringLiteral(", "))));
    }
}

QString needOption(const Invocation &call, const char *option, const char *takes)
{
    if (!call.has(option))
        throw Error(ErrorCode::Usage, QStringLiteral("%1 needs --%2 %3.").arg(QLatin1String(call.command->words), QLatin1String(option), QLatin1String(takes)));
    return call.option(option);
}

QString roleKeysInWords()
{
    QStringList keys;
    for (const RoleFacts &role : roleTable())
        keys += QLatin1String(role.key);
    return keys.join(QStringLiteral(", "));
}

QString needText(const QJsonObject &object, const QString &key, const QString &where)
{
    const QString text = object.value(key).toString().trimmed();
    if (text.isEmpty())
        refuseKey(where + key, QStringLiteral("a text"));
    return text;
}

} // namespace tongjian::ctl
