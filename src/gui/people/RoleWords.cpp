// SPDX-License-Identifier: GPL-3.0-or-later
#include "RoleWords.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("RoleWords", text);
}

} // namespace

QString whatRoleBrings(Role role)
{
    switch (role) {
    case Role::Officer:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Can open and file every record of the company, collects mail and hands keys on"));
    case Role::SecurityAdministrator:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Makes, moves and ends accounts and proposes roles; opens no record of others"));
    case Role::Auditor:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Reads the whole journal and verifies the store; opens no record of others"));
    case Role::Executive:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Decides what is proposed; opens no record of others without an approved application"));
    default:
        return {};
    }
}

QString whatStandsStill(Role role)
{
    switch (role) {
    case Role::SecurityAdministrator:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Until an executive has proposed the next one and somebody else has decided, nobody manages accounts and departments."));
    case Role::Head:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Until the role is given again, what the department submits goes to the records officers."));
    default:
        return say(QT_TRANSLATE_NOOP("RoleWords", "Until the role is given again nobody does its work, and what only its key opens comes back by two recovery sheets alone."));
    }
}

} // namespace tongjian
