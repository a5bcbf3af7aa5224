// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <optional>

namespace tongjian
{

// Somebody leaves the company (DESIGN sections 4 and 5): roles and account end at once, the signatures stay valid for ever, and
// nothing that was submitted depends on them any more.

/// What depends on a person, before anything is done.
struct Departure {
    qsizetype drafts = 0; ///< sealed to the author alone: nobody else can ever open them
    qint64 returned = 0; ///< theirs; decided on as they stand, by the head or an officer
    qint64 underWay = 0; ///< theirs, submitted or approved; they take their course
    QList<RoleHolding> roles;
    QList<RoleHolding> onlyHolder; ///< of those: nobody else has the role
    QStringList obstacles; ///< translated: what has to be done first
};
[[nodiscard]] Departure departureOf(Session &session, Id person);

enum class LeftDrafts : quint8 {
    Keep, ///< sealed as they are, for the case that the account is enabled again
    Discard, ///< for ever
};
struct LeaveRequest {
    Id person = NoId;
    Id successor = NoId; ///< proposed for the roles that end; needs the right to propose
    std::optional<LeftDrafts> drafts; ///< must be said when there are drafts
};
struct LeaveResult {
    QList<RoleHolding> rolesEnded;
    QList<RoleHolding> proposed; ///< for the successor
    QStringList notProposed; ///< translated: which role not, and why
    qsizetype draftsDiscarded = 0;
};
/// One act. Throws BadInput while there are obstacles, or drafts and no choice.
LeaveResult leaveHouse(Session &session, const LeaveRequest &request);

} // namespace tongjian
