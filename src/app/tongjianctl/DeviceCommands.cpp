// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "core/Error.h"
#include "services/Devices.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace tongjian::ctl
{

namespace
{

// The person named at @p index, or the one who is logged in.
Id personAt(const Invocation &call, qsizetype index, Session &session)
{
    if (call.arguments.size() <= index)
        return session.me();
    const Person *person = session.state().personByLogin(call.arguments.at(index));
    if (!person)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no account “%1”.").arg(call.arguments.at(index)), QStringLiteral("See tongjianctl account list."));
    return person->id;
}

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()).toString(Qt::ISODate);
}

} // namespace

Answer listDevices(const Invocation &call, Session &session)
{
    Answer answer;
    QJsonArray list;
    const QList<DeviceLine> devices = devicesOf(session, personAt(call, 0, session));
    for (const DeviceLine &one : devices) {
        const QString id = QString::number(one.device.id);
        QJsonObject object { { QStringLiteral("device"), id }, { QStringLiteral("name"), one.device.name }, { QStringLiteral("system"), one.device.system },
            { QStringLiteral("added"), timeOf(one.device.rememberedAt) }, { QStringLiteral("until"), timeOf(one.device.until) },
            { QStringLiteral("this_computer"), one.here }, { QStringLiteral("over"), one.over } };
        if (one.lastUsed > 0)
            object.insert(QStringLiteral("last_used"), timeOf(one.lastUsed));
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3\tadded %4\tuntil %5\tused %6%7")
                            .arg(id, displaySafe(one.device.name), displaySafe(one.device.system), timeOf(one.device.rememberedAt), timeOf(one.device.until),
                                one.lastUsed > 0 ? timeOf(one.lastUsed) : QStringLiteral("never"),
                                one.over ? QStringLiteral("\tover") : one.here ? QStringLiteral("\tthis computer") : QString());
    }
    answer.json = { { QStringLiteral("devices"), list } };
    return answer;
}

Answer removeDevice(const Invocation &call, Session &session)
{
    tongjian::removeDevice(session, personAt(call, 1, session), call.arguments.at(0).toLongLong());
    return { { { QStringLiteral("done"), true } }, { QStringLiteral("The computer is no longer remembered: the next login there needs the password.") }, 0 };
}

} // namespace tongjian::ctl
