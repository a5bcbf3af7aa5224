// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applying.h"
#include "Reading.h"

namespace tongjian
{

// A records officer assists (regulation 5.1.1c): applies what was granted to the archive and hands out exactly that. The record keys of
// the list are wrapped under a key of the grant, that one for the applicant; all in keys.db, until the end of the period of use.

/// The records that the granted scope gives, words applied: in the order of their ids.
struct ScopeAnswer {
    QList<RecordLine> lines;
    qint64 looked = 0; ///< how many the scope covers without its words
    qint64 unreadable = 0; ///< of those: could not be opened or are not as they were filed; they are not granted, and the applicant is told
};
/// For whoever may fulfil it. Progress in records looked at.
[[nodiscard]] ScopeAnswer scopeOf(Session &session, Id application, const Progress &progress = {});

inline constexpr qsizetype GrantAtMost = 50'000; ///< records of one grant

/// Grants @p records of what scopeOf() gave; what is not among them stands in @p leftOut with the reason. Refused (NoRight) when one is not
/// in the scope, Changed when the scope gives others by now. Progress in records.
void fulfilApplication(Session &session, const SeenApplication &seen, const QList<Id> &records, const QList<LeftOutRecord> &leftOut, const Progress &progress = {});

} // namespace tongjian
