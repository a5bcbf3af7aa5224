// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What applying, deciding, fulfilling and ending have in common: one act on an application.

#include "Applying.h"
#include "store/Act.h"

#include <QCborArray>

#include <functional>

namespace tongjian
{

/// The application, verified, for one of its parties: the applicant, who could come to decide on it, officers, auditors. Anybody else is
/// refused as trying @p action. What does not hold is noted in the journal as an integrity alert first (regulation 6.2.1).
[[nodiscard]] TrustedCase readVerified(Session &session, Action action, Id application);
/// An integrity alert about @p object in the journal, once: looking again adds nothing.
void noteAlert(Session &session, Id object);
[[nodiscard]] bool isParty(Session &session, Route route, Id applicant, Id department);
/// One move by the one who is logged in, on exactly what was seen. Refuses (NoRight, noted), Changed, Integrity. @p text is sealed to the
/// parties; with a form in it the application becomes that form. @p extend adds to the change inside the lock, @p follow further entries
/// behind the move's.
void moveCase(Session &session, CaseMove move, const SeenApplication &seen, CaseText text = {}, const std::function<void(const TrustedCase &, Act &, Change &)> &extend = {},
    const std::function<void(Act &)> &follow = {});
/// Puts a form into a text, with a fresh salt.
void setForm(CaseText &text, const ApplicationForm &form);
/// For the entry of a use of many records at once: [[department, how many of its records]], so that heads see it without any key.
[[nodiscard]] QCborArray departmentsOf(Session &session, const QList<GrantedRecord> &records);
/// What the purpose of an opening under a grant is bound to; of a search, record is the application.
[[nodiscard]] QByteArray openingContext(const Store &store, Id application, Id record);
/// What somebody opened a record for, or searched for, under a grant (entries GrantOpen, GrantSearch); empty where this login's keys do not open it.
[[nodiscard]] QString statedIn(Session &session, const JournalEntry &entry);
/// Whom the texts of a case are sealed to.
[[nodiscard]] QList<Recipient> partiesOf(const HouseState &state, const CaseLife &life);
/// Appends the entry with its sealed text and brings the list's row along.
void appendMove(Session &session, Act &act, const CaseEvent &event, const CaseText &text, const Secret &caseKey, ApplicationRow row, const CaseLife &after, Change change);

} // namespace tongjian
