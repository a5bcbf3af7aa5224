// SPDX-License-Identifier: GPL-3.0-or-later
#include "DeviceRemoval.h"

#include "core/Clock.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/Notice.h"
#include "gui/style/Typography.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("DeviceRemoval", text);
}

} // namespace

QString deviceInWords(const Device &device)
{
    return displaySafe(device.name) + factSeparator() + displaySafe(device.system);
}

QString lastUseInWords(const DeviceLine &line)
{
    return line.lastUsed == 0 ? say(QT_TRANSLATE_NOOP("DeviceRemoval", "Not yet")) : exactTime(line.lastUsed);
}

QString dayInWords(qint64 ms)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms).date(), QLocale::ShortFormat);
}

QString deviceInOneLine(const DeviceLine &line)
{
    const QString name = deviceInWords(line.device);
    const QString end = dayInWords(line.device.until);
    if (line.over)
        return QCoreApplication::translate("DeviceRemoval", "%1: over since %2").arg(name, end);
    if (line.lastUsed == 0)
        return QCoreApplication::translate("DeviceRemoval", "%1: until %2, not yet used").arg(name, end);
    return QCoreApplication::translate("DeviceRemoval", "%1: until %2, last used %3")
        .arg(name, end, minuteTime(line.lastUsed));
}

bool removeAsked(QWidget *parent, Session &session, const DeviceLine &line)
{
    const bool own = line.person == session.me();
    const QString name = displaySafe(line.device.name);
    Confirmation question;
    question.title = own ? QCoreApplication::translate("DeviceRemoval", "Remove the computer %1?").arg(name)
                         : QCoreApplication::translate("DeviceRemoval", "Remove the computer %1 of %2?").arg(name, session.personName(line.person));
    question.consequence = say(QT_TRANSLATE_NOOP("DeviceRemoval", "The next login there needs the password. A window that is open there stays open until it is locked or closed."));
    question.undo = say(QT_TRANSLATE_NOOP("DeviceRemoval",
        "Was it lost or stolen while somebody could use it? Then have the account renewed as well: whoever took a copy of the store before still has what it opened."));
    question.verb = say(QT_TRANSLATE_NOOP("DeviceRemoval", "Remove computer"));
    question.loses = true;
    question.icon = Icon::Computer;
    if (!ConfirmSheet::ask(parent, question) || !runAction(parent, [&] { removeDevice(session, line.person, line.device.id); }))
        return false;
    Notice::show(parent, QCoreApplication::translate("DeviceRemoval", "The computer %1 is no longer remembered.").arg(name));
    return true;
}

} // namespace tongjian
