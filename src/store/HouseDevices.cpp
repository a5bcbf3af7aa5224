// SPDX-License-Identifier: GPL-3.0-or-later
// The part of HouseState about remembered computers.
#include "EntryFacts.h"
#include "HouseState.h"
#include "RefusedEntry.h"

#include <QCborMap>

#include <algorithm>

namespace tongjian
{

const Device *Person::device(Id id) const
{
    const auto found = std::find_if(devices.cbegin(), devices.cend(), [&](const Device &one) { return one.id == id; });
    return found == devices.cend() ? nullptr : &*found;
}

void HouseState::applyDevices(const JournalEntry &entry, const QCborMap &map)
{
    const auto who = m_persons.find(entry.object);
    const Id id = map.value(fact::Device).toInteger();
    // Nobody makes a computer open another's account; anybody's is removed by the administrator.
    const bool own = entry.object == entry.actor;
    const bool right = mayEver(entry.actor, entry.action, entry.at)
        && (own || (entry.action == Action::DeviceRemove && rolesOf(entry.actor).contains(Role::SecurityAdministrator)));
    if (!right)
        refuseRight(entry);
    // What is said must stand in store.json as well.
    if (who == m_persons.end() || !map.contains(fact::Accounts))
        refuse(entry, QStringLiteral("device"));
    QList<Device> &devices = who->devices;
    if (entry.action == Action::DeviceRemove) {
        if (!who->device(id))
            refuse(entry, QStringLiteral("device"));
        devices.removeIf([&](const Device &one) { return one.id == id; });
        return;
    }
    Device fresh { id, map.value(fact::Name).toString(), map.value(fact::System).toString(), entry.at, map.value(fact::Until).toInteger() };
    const Id replaced = map.value(fact::Replaces).toInteger();
    if (id == NoId || who->device(id) || !who->active || fresh.until <= entry.at || fresh.until - entry.at > DevicePeriodMs)
        refuse(entry, QStringLiteral("device"));
    devices.removeIf([&](const Device &one) { return one.id == replaced || one.until <= entry.at; });
    if (devices.size() >= DevicesAtMost)
        refuse(entry, QStringLiteral("device"));
    devices.append(std::move(fresh));
    m_descriptionFormat = 2;
}

} // namespace tongjian
