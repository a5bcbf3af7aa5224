// SPDX-License-Identifier: GPL-3.0-or-later
#include "Devices.h"

#include "Rights.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/DeviceMemory.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr qsizetype LongestName = 60;

QString say(const char *text)
{
    return QCoreApplication::translate("Devices", text);
}

QString shortened(const QString &name)
{
    return name.simplified().left(LongestName);
}

DeviceMemory *memoryOf(Session &session)
{
    return session.store().environment().devices.get();
}

// The last login by each of @p lines. Only logins since the oldest was added can be one, so the walk is short.
void findLastUse(Session &session, Id person, QList<DeviceLine> &lines)
{
    constexpr int AtOnce = 200;
    if (lines.isEmpty())
        return;
    JournalFilter filter;
    filter.actor = person;
    filter.action = Action::LoginSucceed;
    filter.from = std::min_element(lines.begin(), lines.end(), [](const DeviceLine &a, const DeviceLine &b) {
        return a.device.rememberedAt < b.device.rememberedAt;
    })->device.rememberedAt;
    Journal journal(session.store().records());
    qint64 before = 0;
    while (std::any_of(lines.begin(), lines.end(), [](const DeviceLine &one) { return one.lastUsed == 0; })) {
        const QList<JournalEntry> page = journal.page(filter, before, AtOnce);
        for (const JournalEntry &entry : page) {
            const Id used = entry.facts().value(fact::Device).toInteger();
            for (DeviceLine &line : lines) {
                if (line.device.id == used && line.lastUsed == 0)
                    line.lastUsed = entry.at;
            }
        }
        if (page.size() < AtOnce)
            return;
        before = page.constLast().n;
    }
}

// The own account, or anybody's for the security administrator; the refusal is noted.
void requireRight(Session &session, Id person)
{
    require(session, Action::DeviceRemove);
    if (person != session.me() && !session.roles().contains(Role::SecurityAdministrator))
        refuse(session, Action::DeviceRemove, person, say(QT_TRANSLATE_NOOP("Devices", "Remembered computers of others are the security administrator's to see and remove.")));
}

} // namespace

QList<DeviceLine> devicesOf(Session &session, Id person)
{
    requireRight(session, person);
    session.store().catchUp();
    const Person *who = session.state().person(person);
    if (!who)
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Devices", "There is no such person.")));
    const auto mark = memoryOf(session) ? memoryOf(session)->mark(session.store().id()) : std::nullopt;
    QList<DeviceLine> lines;
    for (const Device &device : who->devices) {
        const bool here = mark && mark->person == person && mark->device == device.id;
        lines.prepend({ device, person, 0, here, device.until <= session.now() });
    }
    findLastUse(session, person, lines);
    return lines;
}

void rememberThisComputer(Session &session)
{
    require(session, Action::DeviceRemember);
    Store &store = session.store();
    store.requireTrust();
    DeviceMemory *memory = memoryOf(session);
    KeptDevice kept { session.me(), store.newId(), Secret::random(Suite::KeySize) };
    const std::optional<KeptDevice> before = memory ? memory->recall(store.id()) : std::nullopt;
    // Kept first and outside the lock: a secret without its entry opens nothing.
    if (!memory || !memory->keep(store.id(), kept)) {
        throw Error(ErrorCode::Unsupported, say(QT_TRANSLATE_NOOP("Devices", "This computer has no keychain that could keep the login.")),
            say(QT_TRANSLATE_NOOP("Devices", "Nothing was changed. Log in with your password, or set up the system's keychain first.")));
    }
    try {
        Act act(store);
        AccountEntry account = store.description().accounts.value(session.me());
        const Id replaced = before && before->person == session.me() ? before->device : NoId;
        account.devices.removeIf([&](const DeviceEntry &one) { return one.device == replaced || one.until <= act.now(); });
        if (account.devices.size() >= DevicesAtMost) {
            const int most = DevicesAtMost;
            throw Error(ErrorCode::BadInput, QCoreApplication::translate("Devices", "%n computers are remembered for this account already.", nullptr, most),
                say(QT_TRANSLATE_NOOP("Devices", "Remove one that you no longer use under My computers.")));
        }
        const qint64 until = act.now() + DevicePeriodMs;
        account.devices.append(wrapFor(store.description(), store.identity(), kept, until));
        signEntry(store.description(), account, session.me(), store.identity().signing);
        Change change { Action::DeviceRemember, session.me() };
        change.facts = { { fact::Device, kept.device }, { fact::Name, shortened(QSysInfo::machineHostName()) },
            { fact::System, shortened(QSysInfo::prettyProductName()) }, { fact::Until, until } };
        if (replaced != NoId)
            change.facts.insert(fact::Replaces, replaced);
        change.accounts = { account };
        act.append(std::move(change));
        act.commit();
    } catch (...) {
        if (!before || !memory->keep(store.id(), *before))
            memory->drop(store.id());
        throw;
    }
}

void removeDevice(Session &session, Id person, Id device)
{
    requireRight(session, person);
    Store &store = session.store();
    {
        Act act(store);
        const Person *who = store.state().person(person);
        if (!who || !who->device(device))
            throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Devices", "This computer is no longer remembered.")));
        AccountEntry account = store.description().accounts.value(person);
        account.devices.removeIf([&](const DeviceEntry &one) { return one.device == device; });
        signEntry(store.description(), account, session.me(), store.identity().signing);
        Change change { Action::DeviceRemove, person, { { fact::Device, device } } };
        change.accounts = { account };
        act.append(std::move(change));
        act.commit();
    }
    dropSpentDevice(session);
}

void endDevices(Session &session, Id person, Change &change)
{
    Store &store = session.store();
    AccountEntry account = store.description().accounts.value(person);
    if (account.devices.isEmpty())
        return;
    account.devices.clear();
    signEntry(store.description(), account, session.me(), store.identity().signing);
    change.accounts.append(account);
}

void dropSpentDevice(Session &session)
{
    DeviceMemory *memory = memoryOf(session);
    if (!memory || session.readOnly())
        return;
    const auto mark = memory->mark(session.store().id());
    const Person *who = mark ? session.state().person(mark->person) : nullptr;
    if (mark && (!who || !who->device(mark->device)))
        memory->drop(session.store().id());
}

std::optional<RememberedLogin> rememberedLogin(const StorePaths &paths, const StoreEnvironment &environment)
{
    if (!environment.devices)
        return {};
    const StoreDescription description = StoreDescription::read(paths);
    const auto kept = environment.devices->recall(description.store);
    const auto account = kept ? description.accounts.constFind(kept->person) : description.accounts.constEnd();
    const DeviceEntry *device = account == description.accounts.constEnd() ? nullptr : account->device(kept->device);
    if (!device || device->until <= environment.clock->now())
        return {};
    return RememberedLogin { account->login, device->until, kept->locked };
}

void guardRemembered(const StorePaths &paths, const StoreEnvironment &environment, Id person, bool locked)
{
    if (environment.devices)
        environment.devices->setLocked(StoreDescription::read(paths).store, person, locked);
}

} // namespace tongjian
