// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "store/CaseTrust.h"
#include "store/RecordScopes.h"

#include <optional>

namespace tongjian
{

// Applications (查询申请; regulation 5.1, DESIGN section 5): written, submitted, answered and withdrawn by the applicant. Deciding.h,
// Fulfilling.h and Grants.h go on from there.

/// What somebody saw: an act is about exactly this, and refused (Changed) when the application moved meanwhile.
struct SeenApplication {
    Id application = NoId;
    qint64 entry = 0; ///< n of the last entry about it
};

/// The routes by which this person may apply, in the order in which they are offered.
[[nodiscard]] QList<Route> routesOf(Session &session);
/// A form to begin with: whose records, the department, the last three months, two weeks of use. Correction: see Correcting.h.
[[nodiscard]] ApplicationForm newApplication(Session &session, Route route);
/// What the person cannot choose is set: own records are the own ones, and a case belongs to the own department.
void settle(Session &session, ApplicationForm &form);

/// How many filed records the form covers, by plain columns; only for a scope that this person may ask for by this route.
[[nodiscard]] ScopeCount countScope(Session &session, const ApplicationForm &form);

/// Submits; returns its id (the draft's, if there was one). Throws BadInput naming the field, NoRight.
Id submitApplication(Session &session, const ApplicationForm &form, Id draft = NoId);
/// Answers a question of whoever decides; with another form everything is decided anew. A draft of that form goes.
void answerApplication(Session &session, const SeenApplication &seen, const QString &text, const std::optional<ApplicationForm> &form = {});
/// Until it was fulfilled.
void withdrawApplication(Session &session, const SeenApplication &seen, const QString &reason);

/// An application as one of its parties sees it.
struct OpenedApplication {
    TrustedCase known;
    NextStep next; ///< who decides now
    QList<CaseMove> moves; ///< that this person may make now
    QString lock; ///< why it cannot be approved or fulfilled as things stand, translated
    ScopeCount count; ///< that its scope covers now
    int earlier = 0; ///< applications of the same person before this one
    [[nodiscard]] SeenApplication seen() const { return { known.row.id, known.row.entry }; }
};
/// Verifies every signature, role and order first. Throws NotFound, NoRight, Integrity.
[[nodiscard]] OpenedApplication openApplication(Session &session, Id application);
/// The same to be put on paper, which is an entry of the journal (DESIGN section 6).
[[nodiscard]] OpenedApplication openApplicationForPrinting(Session &session, Id application);
[[nodiscard]] Id applicationByNumber(Session &session, const QString &number); ///< throws NotFound

/// The plain columns alone, which everybody with the store can see.
[[nodiscard]] std::optional<ApplicationRow> applicationRow(Session &session, Id application);

/// One line of a list.
struct ApplicationLine {
    ApplicationRow row;
    bool readable = false; ///< form is filled
    ApplicationForm form; ///< as it was signed last; verified when it is opened
    bool overdue = false; ///< waits for a decision, or for being fulfilled, longer than CaseOverdueMs
};
enum class ApplicationList {
    Own,
    ToDecide, ///< wait for this person's decision, longest first
    ToFulfil, ///< granted, wait for a records officer, longest first
    Known, ///< to whose texts this person has a key: as decider, officer, auditor
};
/// At most @p count, behind @p before (NoId: the first page). Own and Known newest first; the two queues come whole.
[[nodiscard]] QList<ApplicationLine> listApplications(Session &session, ApplicationList list, Id before, int count);
[[nodiscard]] qint64 countApplications(Session &session, ApplicationList list);
/// Own ones that were asked back and wait for an answer.
[[nodiscard]] qint64 countAnswersDue(Session &session);

/// Names for JSON and back.
[[nodiscard]] HouseNames namesOf(Session &session);

} // namespace tongjian
