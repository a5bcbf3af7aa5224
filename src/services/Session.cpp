// SPDX-License-Identifier: GPL-3.0-or-later
#include "Session.h"

namespace tongjian
{

Session::Session(std::unique_ptr<Store> store)
    : m_store(std::move(store))
{
}

Session::~Session() = default;

std::unique_ptr<Session> Session::openAgain() const
{
    return std::make_unique<Session>(m_store->openAgain());
}

const Person &Session::person() const
{
    static const Person nobody;
    const Person *who = state().person(me());
    return who ? *who : nobody;
}

RoleSet Session::roles() const
{
    return state().rolesOf(me(), rightsTime());
}

const QString &Session::company() const
{
    return m_store->description().company;
}

bool Session::headsAreKept() const
{
    return m_store->environment().heads && m_store->environment().heads->working();
}

QString Session::personName(Id id) const
{
    const Person *who = state().person(id);
    return who ? displaySafe(who->name) : QStringLiteral("?");
}

QString Session::departmentName(Id id) const
{
    const Department *which = state().department(id);
    return which ? displaySafe(which->name) : QStringLiteral("?");
}

} // namespace tongjian
