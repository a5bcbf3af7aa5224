// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "store/Recovery.h"

namespace tongjian
{

// Renewing a forgotten account, and the recovery sheets (DESIGN sections 1, 4 and 5). How the data flows:
//
//   propose (administrator)  ->  confirm (executive or auditor; gets a code)  ->  carry out (who proposed; gets an initial password)
//   ->  first login with both (the person; makes new pairs)  ->  what the old pair opened is passed on
//
// - the store key and, out of the recovery key, role keys that nobody else holds: in the handover, as at the founding;
// - other role keys: a holder makes a new generation at the next login (renewRoleKeys), department keys the officers;
// - keys of the person's pending records: whoever opens them as head or officer, at the next login (passKeysOn);
// - summaries of their filed records: a records officer, out of the bucket's key, the same way;
// - drafts that were sealed to the old pair alone are lost, and whoever proposes and confirms is told so.

/// What proposing a renewal of somebody's account would mean, to be said before it is done.
struct RenewalOutlook {
    QString objection; ///< why it cannot be proposed by this person, translated; else empty
    Role decider = Role::Executive;
    bool needsSheets = false; ///< a role of theirs has nobody else who could hand on its key
    int draftsLost = 0;
};
[[nodiscard]] RenewalOutlook renewalOutlook(Session &session, Id person);

[[nodiscard]] Id proposeRenewal(Session &session, Id person);
/// A new recovery key without a renewal: a sheet was lost or seen.
[[nodiscard]] Id proposeNewSheets(Session &session);
/// Confirms or refuses a case of any kind; a role is given with it. For a renewal @p code receives what the decider hands to the person.
void decideCase(Session &session, Id id, bool confirm, Secret *code = nullptr);
/// Takes back a case of any kind that this person proposed, before it has taken effect; a code that was given out for it is of no use then.
void withdrawCase(Session &session, Id id);
/// Own ones that can still be taken back, in the order in which they were proposed.
[[nodiscard]] QList<Case> ownCases(Session &session);
/// Open cases that wait for this person's decision, of any kind.
[[nodiscard]] QList<Case> casesFor(Session &session);
/// Confirmed ones that this person proposed and has yet to carry out.
[[nodiscard]] QList<Case> casesToCarryOut(Session &session);
/// Whether carrying this renewal out needs two sheets as things stand.
[[nodiscard]] bool sheetsNeeded(Session &session, Id person);

/// Two sheets that were opened and the set that is to replace them. Print fresh.shares first; the old ones hold until the act.
struct SheetsInUse {
    SealingKey old;
    FreshRecovery fresh;
};
/// Throws BadInput, see openRecoveryKey().
[[nodiscard]] SheetsInUse openSheets(Session &session, const Secret &first, const Secret &second);

/// The account waits for its person's first login with @p initialPassword and the decider's code. @p sheets: null when none are needed.
void carryOutRenewal(Session &session, Id id, const SheetsInUse *sheets, Secret *initialPassword);
void carryOutNewSheets(Session &session, Id id, const SheetsInUse &sheets);

/// Wraps for renewed persons' new pairs what this login opens of theirs. Called at each login; at most a second's work for an act.
/// Returns how many keys were passed on.
int passKeysOn(Session &session);
/// Own drafts that were sealed to a pair before the renewal: nobody opens them any more.
int dropLostDrafts(Session &session);

} // namespace tongjian
