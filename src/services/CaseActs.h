// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What applying, deciding, fulfilling and ending have in common: one act on an application.

#include "Applying.h"
#include "store/Act.h"

#include <QCborArray>

#include <array>
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
/// How many of the records concern each department; one of two departments counts for both.
[[nodiscard]] QMap<Id, qint64> recordsByDepartment(Session &session, const QList<GrantedRecord> &records);
/// As the entry of a use of many records at once says it (fact::Of), so that heads see it without any key: [[department, records]].
[[nodiscard]] QCborArray toCbor(const QMap<Id, qint64> &recordsByDepartment);
/// Ways to use granted records that those who supervise it are told of (regulation 2.2.2).
inline constexpr std::array GrantedUses { Action::GrantOpen, Action::GrantSearch, Action::GrantStatistics, Action::PackageMake };
/// What granted records of these departments were used for, sealed to whoever supervises that: auditors, officers, and the heads but of a
/// department where one who holds its key is a subject. @p object as in the entry: the record that was opened, or the application.
[[nodiscard]] QByteArray sealUse(Session &session, const TrustedCase &known, Action action, Id object, const QList<Id> &departments, const QString &what);
/// The same opened: what a record was opened for, what was searched for, the reason of a statistic, whom a package was made for. Empty: the
/// entry says nothing; none: it is not for this login.
[[nodiscard]] std::optional<QString> useIn(Session &session, const JournalEntry &entry);
/// Whom the texts of a case are sealed to.
[[nodiscard]] QList<Recipient> partiesOf(const HouseState &state, const CaseLife &life);
/// Appends the entry with its sealed text and brings the list's row along.
void appendMove(Session &session, Act &act, const CaseEvent &event, const CaseText &text, const Secret &caseKey, ApplicationRow row, const CaseLife &after, Change change);

} // namespace tongjian
