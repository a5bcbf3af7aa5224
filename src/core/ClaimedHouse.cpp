// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClaimedHouse.h"

namespace tongjian
{

ClaimedHouse::ClaimedHouse(const CaseEvent &event, const QList<Id> &subjects, const Namings &namings)
    : m_event(event)
    , m_subjects(subjects)
    , m_whose(event.inPlaceOf == NoId ? event.actor : event.inPlaceOf)
{
    for (auto it = namings.cbegin(); it != namings.cend() && it.key() < event.entry; ++it)
        m_names.insert(it->first, it->second);
}

bool ClaimedHouse::counts(Id) const
{
    return true;
}

Id ClaimedHouse::departmentOf(Id) const
{
    return m_event.department;
}

QList<Id> ClaimedHouse::holders(Role role, Id) const
{
    constexpr Id Somebody = -1;
    if (role == m_event.role || m_event.move == CaseMove::Submit)
        return { m_whose };
    // The last resort, where every executive is a subject.
    const RoleSet together { Role::Auditor, Role::SecurityAdministrator };
    if (!together.contains(m_event.role))
        return {};
    if (role == Role::Executive)
        return m_subjects;
    return together.contains(role) ? QList<Id> { Somebody } : QList<Id>();
}

QList<Id> ClaimedHouse::standsFor(Id person, Role role, Id, const QList<Id> &barred) const
{
    const bool stands = role == m_event.role && person == m_event.actor && !barred.contains(person) && !barred.contains(m_whose);
    return stands ? QList<Id> { m_whose } : QList<Id>();
}

QList<Id> ClaimedHouse::alike(Id person) const
{
    QList<Id> all;
    const QString name = m_names.value(person);
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
        if (it.key() != person && !name.isEmpty() && it->compare(name, Qt::CaseInsensitive) == 0)
            all.append(it.key());
    }
    return all;
}

} // namespace tongjian
