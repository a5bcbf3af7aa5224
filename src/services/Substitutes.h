// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <QDate>

#include <optional>

namespace tongjian
{

// Substitutes for a period (regulation 6.1.1): a head or records officer names who acts for them while they are away.

/// Whole days in this computer's time zone, both included; one that begins today begins now.
struct SubstitutionRequest {
    RoleHolding holding; ///< the principal's own
    Id substitute = NoId;
    QDate firstDay;
    QDate lastDay;
};
/// Names the substitute and hands them the role's key. They open and decide from the first day on, which the program watches; a
/// key that was given is given, so with other tools they could read what waits before that. Returns the substitution's id.
[[nodiscard]] Id nameSubstitute(Session &session, const SubstitutionRequest &request);
/// Before its time: by the principal, the substitute, the security administrator or an auditor. The key's share goes at once; the next holder
/// who logs in makes a new generation, as after a substitution that ran out.
void endSubstitution(Session &session, Id substitution);

enum class SubstitutionStage : quint8 {
    Coming,
    Running,
    Waiting, ///< its time has come, but something stands against it: a role, a disabled account, a clock in doubt
    Over,
    Ended, ///< before its time
};
[[nodiscard]] SubstitutionStage stageOf(Session &session, const Substitution &substitution);
/// Of and for this person, for administrators and auditors all: running ones first, then coming, then past ones, newest first.
[[nodiscard]] QList<Substitution> substitutionsFor(Session &session);
/// What this person can name a substitute for.
[[nodiscard]] QList<RoleHolding> substitutableHoldings(Session &session);
/// Who could act in @p holding, by name; the principal's own department first.
[[nodiscard]] QList<Id> candidatesFor(Session &session, const RoleHolding &holding);

/// Takes the substitutes' shares of the role keys away as @p ending end, unless they hold them otherwise.
void removeSubstituteShares(const HouseState &state, const QList<Substitution> &ending, KeyChanges &changes);
/// Those that fall away with a holding, or with everything that @p principal holds.
[[nodiscard]] QList<Substitution> substitutionsUnder(const HouseState &state, Id principal, const std::optional<RoleHolding> &holding = {});

} // namespace tongjian
