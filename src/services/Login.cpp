// SPDX-License-Identifier: GPL-3.0-or-later
#include "Login.h"

#include "AccountRenewal.h"
#include "Devices.h"
#include "Grants.h"
#include "People.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/DeviceMemory.h"
#include "store/EntryFacts.h"
#include "store/FailureSpool.h"
#include "store/Founding.h"

#include <QCborArray>
#include <QCoreApplication>

namespace tongjian
{

namespace
{

constexpr int FreeTries = 2;
constexpr qint64 FirstDelayMs = 2 * SecondMs;
constexpr qint64 LongestDelayMs = 5 * MinuteMs;

// Signs the login, naming the remembered computer that it came by, and takes the failed ones into the journal, in one act.
void journalLogin(Session &session, Id device = NoId)
{
    if (session.readOnly())
        return;
    Store &store = session.store();
    const QList<FailedLogin> failures = failedLogins(store.paths());
    {
        Act act(store);
        if (!failures.isEmpty()) {
            QCborArray sealed;
            for (const FailedLogin &failure : failures)
                sealed.append(failure.sealed);
            act.append({ Action::LoginFailuresJoin, NoId,
                { { fact::Count, qint64(failures.size()) }, { fact::Failures, sealed } } });
        }
        Change login { Action::LoginSucceed, session.me() };
        if (device != NoId)
            login.facts.insert(fact::Device, device);
        act.append(std::move(login));
        act.commit();
    }
    if (!failures.isEmpty())
        dropFailedLogins(store.paths(), failures.size());
    endWhatIsOver(session);
    renewRoleKeys(session);
    passKeysOn(session);
    dropLostDrafts(session);
}

} // namespace

static void refuseTooSoon(const StorePaths &paths, const QString &login, qint64 now)
{
    if (const qint64 delay = delayAfterFailures(paths, login, now); delay > 0) {
        const int seconds = int((delay + SecondMs - 1) / SecondMs);
        throw Error(ErrorCode::Busy, QCoreApplication::translate("Login", "Too many failed logins with this name."),
            QCoreApplication::translate("Login", "Try again in %n seconds.", nullptr, seconds));
    }
}

qint64 delayAfterFailures(const StorePaths &paths, const QString &login, qint64 now)
{
    const StoreDescription description = StoreDescription::read(paths);
    const QByteArray name = loginNameHash(description, login);
    int count = 0;
    qint64 last = 0;
    const QList<FailedLogin> failures = failedLogins(paths);
    for (const FailedLogin &failure : failures) {
        if (failure.nameHash != name)
            continue;
        ++count;
        last = qMax(last, failure.at);
    }
    if (count <= FreeTries)
        return 0;
    const qint64 delay = qMin(LongestDelayMs, FirstDelayMs << qMin(count - FreeTries - 1, 20));
    // A clock set back must not lock somebody out for ever.
    return qBound<qint64>(0, last + delay - now, delay);
}

LoginOutcome logIn(const StorePaths &paths, const StoreEnvironment &environment, const QString &login, const Secret &password)
{
    refuseNetworkFileSystem(paths.folder, environment.fileSystem);
    const qint64 now = environment.clock->now();
    refuseTooSoon(paths, login, now);
    const StoreDescription description = StoreDescription::read(paths);
    LoginOutcome outcome;
    Unlocked unlocked;
    try {
        unlocked = unlock(description, login, password);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::WrongPassword)
            noteFailedLogin(paths, description, login, now);
        throw;
    }
    if (!unlocked.identity) {
        outcome.firstLogin = std::move(unlocked);
        return outcome;
    }
    outcome.session = std::make_unique<Session>(std::make_unique<Store>(paths, environment, unlocked.identity));
    // A password that a change has replaced opens its entry only until the opening has seen that the change stands.
    Store &store = outcome.session->store();
    if (!store.readOnly() && store.description().accounts.value(unlocked.person).digest(store.suite(), store.id()) != unlocked.entryDigest) {
        noteFailedLogin(paths, store.description(), login, now);
        throw Error(ErrorCode::WrongPassword, QCoreApplication::translate("Login", "This password was replaced by a new one."),
            QCoreApplication::translate("Login", "Log in with the new password."));
    }
    if (!outcome.session->readOnly() && !outcome.session->person().active) {
        throw Error(ErrorCode::NoRight, QCoreApplication::translate("Login", "This account is disabled."),
            QCoreApplication::translate("Login", "Ask the security administrator if you need it."));
    }
    journalLogin(*outcome.session);
    return outcome;
}

void actAs(const StorePaths &paths, const StoreEnvironment &environment, const QString &login, const Secret &password, const std::function<void(Session &)> &act)
{
    const LoginOutcome outcome = logIn(paths, environment, login, password);
    if (!outcome.session) {
        throw Error(ErrorCode::NoRight, QCoreApplication::translate("Login", "This person has not chosen a password yet."),
            QCoreApplication::translate("Login", "They log in once by themselves first."));
    }
    try {
        act(*outcome.session);
    } catch (...) {
        logOut(*outcome.session);
        throw;
    }
    logOut(*outcome.session);
}

std::unique_ptr<Session> logInRemembered(const StorePaths &paths, const StoreEnvironment &environment)
{
    const auto refuse = [](const QString &why) {
        throw Error(ErrorCode::NoRight, why, QCoreApplication::translate("Login", "Log in with your password."));
    };
    refuseNetworkFileSystem(paths.folder, environment.fileSystem);
    const StoreDescription description = StoreDescription::read(paths);
    const auto kept = environment.devices ? environment.devices->recall(description.store) : std::nullopt;
    const QString forgotten = QCoreApplication::translate("Login", "This computer is no longer remembered.");
    if (!kept)
        refuse(forgotten);
    if (kept->locked)
        refuse(QCoreApplication::translate("Login", "After logging out or locking, the password is needed once."));
    Unlocked unlocked;
    try {
        unlocked = unlock(description, *kept);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::Integrity)
            noteFailedLogin(paths, description, description.accounts.value(kept->person).login, environment.clock->now());
        else if (error.code() != ErrorCode::NotFound)
            throw;
        refuse(forgotten);
    }
    auto session = std::make_unique<Session>(std::make_unique<Store>(paths, environment, unlocked.identity));
    // What store.json says counts only as far as the journal says the same.
    if (session->readOnly())
        refuse(QCoreApplication::translate("Login", "The store does not agree with what is known of it, so the password is needed."));
    const qint64 now = session->now();
    const Device *device = session->person().device(kept->device);
    const bool counts = device && session->person().active && now < device->until
        && session->store().description().accounts.value(kept->person).digest(session->store().suite(), session->store().id()) == unlocked.entryDigest;
    if (!counts) {
        dropSpentDevice(*session);
        refuse(device && now >= device->until ? QCoreApplication::translate("Login", "The time for which this computer was remembered is over.") : forgotten);
    }
    // A period is worth what the clock is worth that measures it: set back, it would be longer.
    if (session->store().clockDoubt() != ClockDoubt::None)
        refuse(QCoreApplication::translate("Login", "The clock of this computer is in doubt, so the password is needed."));
    journalLogin(*session, kept->device);
    return session;
}

std::unique_ptr<Session> completeFirstLogin(const StorePaths &paths, const StoreEnvironment &environment, const QString &login, Unlocked firstLogin,
    const Secret &newPassword, const Secret &code)
{
    auto identity = activateAccount(paths, environment, login, std::move(firstLogin), newPassword, code);
    auto session = std::make_unique<Session>(std::make_unique<Store>(paths, environment, std::move(identity)));
    journalLogin(*session);
    return session;
}

void checkPassword(Session &session, const Secret &password)
{
    const StoreDescription description = StoreDescription::read(session.store().paths());
    const auto account = description.accounts.constFind(session.me());
    if (account == description.accounts.constEnd())
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("Login", "This account is no longer there."));
    refuseTooSoon(session.store().paths(), account->login, session.now());
    try {
        (void)unlock(description, account->login, password);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::WrongPassword)
            noteFailedLogin(session.store().paths(), description, account->login, session.now());
        throw;
    }
}

void changePassword(Session &session, const Secret &oldPassword, const Secret &newPassword)
{
    checkPassword(session, oldPassword);
    Store &store = session.store();
    const AccountEntry account = store.description().accounts.value(session.me());
    if (const QString weak = weakness(newPassword, account.login); !weak.isEmpty())
        throw Error(ErrorCode::BadInput, weak, QCoreApplication::translate("Login", "The old password still holds. Choose another new one."));
    Act act(store);
    Change change { Action::AccountPassword, session.me() };
    change.accounts = { rewrap(store.description(), store.description().accounts.value(session.me()), store.identity(), newPassword) };
    act.append(std::move(change));
    act.commit();
    dropSpentDevice(session);
}

void logOut(Session &session)
{
    if (!session.readOnly() && session.person().active) {
        Act act(session.store());
        act.append({ Action::Logout, session.me() });
        act.commit();
    }
    session.store().flushHead();
}

} // namespace tongjian
