// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

namespace tongjian
{

/// What a login leads to: a session, or the first login's step in between.
struct LoginOutcome {
    std::unique_ptr<Session> session; ///< null while the person has yet to choose a password
    std::optional<Unlocked> firstLogin; ///< hand it to completeFirstLogin()
};

/// Checks name and password, opens the store, joins failed logins to the journal, signs the login. Throws WrongPassword after
/// noting the failure in the spool, Busy while the delay after failures has not passed (hint says how long), NoRight for a
/// disabled account. Takes about 0.2 s: run it on a worker thread.
[[nodiscard]] LoginOutcome logIn(const StorePaths &paths, const StoreEnvironment &environment, const QString &login, const Secret &password);
/// Logs somebody in for one act at another's screen, and out again whatever becomes of it. Throws as logIn() and @p act do; NoRight where the
/// person has yet to choose a password.
void actAs(const StorePaths &paths, const StoreEnvironment &environment, const QString &login, const Secret &password, const std::function<void(Session &)> &act);
/// Makes the person's own keys under @p newPassword and logs in (DESIGN section 4). @p code: of who confirmed a renewal, when the
/// handover asks for it.
[[nodiscard]] std::unique_ptr<Session> completeFirstLogin(const StorePaths &paths, const StoreEnvironment &environment, const QString &login,
    Unlocked firstLogin, const Secret &newPassword, const Secret &code = {});
/// Milliseconds until the next try is accepted: none after two failures, then doubling from 2 s to 5 min.
[[nodiscard]] qint64 delayAfterFailures(const StorePaths &paths, const QString &login, qint64 now);

/// Ends every remembered computer. Throws WrongPassword or BadInput (too weak).
void changePassword(Session &session, const Secret &oldPassword, const Secret &newPassword);
/// Whether this is the password of the session's account: to unlock the window. Throws WrongPassword.
void checkPassword(Session &session, const Secret &password);
/// Signs the end of the session and writes the head to its place.
void logOut(Session &session);

} // namespace tongjian
