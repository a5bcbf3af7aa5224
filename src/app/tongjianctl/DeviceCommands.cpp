// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Output.h"
#include "core/Error.h"
#include "services/Devices.h"

#include <QJsonArray>

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

} // namespace

Answer listDevices(const Invocation &call, Session &session)
{
    Answer answer;
    QJsonArray list;
    const QList<DeviceLine> devices = devicesOf(session, personAt(call, 0, session));
    for (const DeviceLine &one : devices) {
        const QString id = QString::number(one.device.id);
        QJsonObject object { { QStringLiteral("device"), id }, { QStringLiteral("name"), one.device.name }, { QStringLiteral("system"), one.device.system },
            { QStringLiteral("added"), isoTime(one.device.rememberedAt) }, { QStringLiteral("until"), isoTime(one.device.until) },
            { QStringLiteral("this_computer"), one.here }, { QStringLiteral("over"), one.over } };
        if (one.lastUsed > 0)
            object.insert(QStringLiteral("last_used"), isoTime(one.lastUsed));
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3\tadded %4\tuntil %5\tused %6%7")
                            .arg(id, displaySafe(one.device.name), displaySafe(one.device.system), isoTime(one.device.rememberedAt), isoTime(one.device.until),
                                one.lastUsed > 0 ? isoTime(one.lastUsed) : QStringLiteral("never"),
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
