// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

namespace tongjian
{

// Accounts, departments and roles (DESIGN section 1). Who and what exists is read from Session::state().

struct NewAccountRequest {
    QString login;
    QString name;
    Id department = NoId;
    bool job = false;
};
/// Makes an account that waits for its first login with @p initialPassword, which is to be handed to the person; returns its id.
[[nodiscard]] Id createAccount(Session &session, const NewAccountRequest &request, const Secret &initialPassword);
/// The same with a password that is made here.
[[nodiscard]] Id createAccount(Session &session, const NewAccountRequest &request, Secret *initialPassword);
void disableAccount(Session &session, Id person);
void enableAccount(Session &session, Id person);
void renamePerson(Session &session, Id person, const QString &name);
/// Records keep the department of their capture; who headed the old department no longer does.
void movePerson(Session &session, Id person, Id department);

[[nodiscard]] Id createDepartment(Session &session, const QString &name);
void renameDepartment(Session &session, Id department, const QString &name);
/// Refused while people or pending records belong to it.
void closeDepartment(Session &session, Id department);
/// Everybody of @p from moves to @p into; its heads end, and the heads of @p into decide on what is under way there. Filed records
/// keep the department of their capture. The key is handed on by the next records officer who logs in.
void mergeDepartments(Session &session, Id from, Id into);

/// The case with two persons: proposed by the administrator, decided by the executive (or auditor, see HouseState::deciderFor).
[[nodiscard]] Id proposeRole(Session &session, const RoleHolding &holding);
void decideRole(Session &session, Id proposal, bool confirm);
/// At once, by administrator or auditor.
void revokeRole(Session &session, const RoleHolding &holding);

/// Role keys whose holders changed and which this person can hand on: makes new generations and wraps anew what the old ones
/// open (DESIGN section 4). Called at each login. Returns how many were made.
int renewRoleKeys(Session &session, const Progress &progress = {});

} // namespace tongjian
