// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Login.h"

namespace tongjian
{

// Computers that open an account without its password for a time (DESIGN section 4, regulation 6.1.1). Changing the password, a
// renewal, disabling the account and removing the computer end it at once.

/// A computer as the list shows it.
struct DeviceLine {
    Device device;
    Id person = NoId;
    qint64 lastUsed = 0; ///< UTC ms of the last login by it; 0: never
    bool here = false; ///< this computer
    bool over = false; ///< its period has ended
};
/// The newest first. Of others only for the security administrator; throws NoRight.
[[nodiscard]] QList<DeviceLine> devicesOf(Session &session, Id person);
/// The session's own account opens here without the password from now on, for DevicePeriodMs. Throws Unsupported when nothing keeps
/// the secret, BadInput when there are too many.
void rememberThisComputer(Session &session);
/// One's own, or anybody's as the security administrator.
void removeDevice(Session &session, Id person, Id device);

/// Who gets in here without a password.
struct RememberedLogin {
    QString login;
    qint64 until = 0;
    bool locked = false; ///< the password is asked for once, after a logout or a lock
};
/// Asks the keychain; may wait a few seconds. Nothing: the password is needed.
[[nodiscard]] std::optional<RememberedLogin> rememberedLogin(const StorePaths &paths, const StoreEnvironment &environment);
/// Logs in so. Throws NoRight, saying why, when the computer no longer counts; a store that is to be checked opens by password only.
[[nodiscard]] std::unique_ptr<Session> logInRemembered(const StorePaths &paths, const StoreEnvironment &environment);

/// Where this computer is remembered for @p person: whether the password is needed once, because of a logout or a locked window that was
/// ended. Asks the keychain; may wait a few seconds.
void guardRemembered(const StorePaths &paths, const StoreEnvironment &environment, Id person, bool locked);

/// For whoever changes an account of @p person beyond its own entry: the account without remembered computers, if it has some.
void endDevices(Session &session, Id person, struct Change &change);
/// This computer's secret goes when the journal no longer knows the computer.
void dropSpentDevice(Session &session);

} // namespace tongjian
