// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Disposition.h"

namespace tongjian
{

// What pages tell about disposition plans beside a single one: the frozen list in numbers, what waits for an officer, what was asked back.

/// The list of a plan as it was decided on, counted; nothing is left out of it. Verified. For officers, executives and auditors. Progress in
/// records.
[[nodiscard]] PlanPreview countListed(Session &session, Id plan, const Progress &progress = {});

/// Plans that this person could carry out now, as far as the journal tells it: no medium is read.
struct PlansToCarryOut {
    qint64 ready = 0; ///< everything that they need was entered
    qint64 unready = 0; ///< approved; a backup is still to be made, proven or opened, or their first day is to come
    qint64 stopped = 0; ///< begun, and not gone through
    qint64 destructible = 0; ///< the period of grace is over, and something of it is left
    qint64 destroying = 0; ///< begun to be destroyed, and not all of it yet
    qint64 unfinished = 0; ///< destroyed; a place is out of reach, or a signature is missing; for an auditor: the own one, as the witness
    qint64 since = 0; ///< UTC ms, the longest; 0: nothing waits
    [[nodiscard]] qint64 now() const { return ready + stopped + destructible + destroying + unfinished; } ///< that this person could do something about
    [[nodiscard]] qint64 all() const { return now() + unready; }
};
[[nodiscard]] PlansToCarryOut plansToCarryOut(Session &session);

/// Applications to bring back records that @p plan cleared, newest first, as far as this login reads them.
[[nodiscard]] QList<OpenedApplication> recoveriesOf(Session &session, Id plan);

} // namespace tongjian
