// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Consequence.h"
#include "lifecycle/Restore.h"

namespace tongjian
{

// The decision on a store that was put back (regulation 4.3, DESIGN section 6). It is the one application that is possible in such a store, by
// the route "restore": a records officer applies, security administrator and executive decide; the last decision accepts the lost range, and
// from then on computers that saw more of the journal open it again. In place of a live store it comes by its folder being moved there.

/// Whether the store of this login waits for that decision, and what is known of the restoration.
struct RestorationState {
    bool waits = false;
    Restoration restoration; ///< to be applied for
    QList<ApplicationLine> applications; ///< that were made
};
[[nodiscard]] RestorationState restorationState(Session &session);
/// By a records officer; returns the application.
Id applyForRestoration(Session &session, const QString &reason);
[[nodiscard]] OpenedApplication openRestoration(Session &session, Id application);
/// The last approval accepts the store: the session is to be opened anew.
void decideRestoration(Session &session, const SeenApplication &seen, bool approve, const QString &remark);

/// The decision accepts the store as it is.
class StoreAcceptance final : public Consequence
{
public:
    StoreAcceptance(Session &session, const TrustedCase &known);
    void write(Act &act) override;

private:
    Session &m_session;
    Id m_application;
    Restoration m_restoration;
};

} // namespace tongjian
