// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one engine for everything that needs a yes (regulation chapter 5, DESIGN sections 1 and 5). A route of routeTable() says who
// applies and which roles decide in which order; a case's life is what its journal entries make of it. The same functions allow an
// act before it is signed, judge it again by whoever acts on it later, and are walked through by TestCaseEngine.
//
// How the data flows: services/Applications writes a form -> sealed to those who decide and audit, an entry names its commitment ->
// each decision is an entry over the commitment that was decided on -> store/CaseTrust reads the entries back, verifies signature and
// house at that time, and hands them to CaseLife::apply() one after the other -> whoever fulfils or opens asks the life, never a row.

#include "Id.h"
#include "Regulation.h"

#include <QByteArray>
#include <QString>

namespace tongjian
{

/// Where a case stands. The numbers are stored: never change one.
enum class CaseStage : quint8 {
    None = 0,
    Submitted = 1, ///< waits for a decision
    AskedBack = 2, ///< waits for the applicant's answer
    Granted = 3, ///< every decision was made: waits for a records officer
    Refused = 4,
    Withdrawn = 5,
    Fulfilled = 6, ///< the grant runs, or the new version is there
    Ended = 7, ///< expired, given back or taken away
};

/// What moves it. The numbers are stored: never change one.
enum class CaseMove : quint8 {
    Submit = 1,
    Approve = 2,
    Narrow = 3, ///< approve a narrower scope
    Refuse = 4,
    AskBack = 5,
    Answer = 6, ///< by the applicant; with a changed form all decisions begin anew
    Withdraw = 7,
    Fulfil = 8,
    Expire = 9, ///< the period of use is over
    Revoke = 10, ///< taken away, or given back by the applicant
};
inline constexpr int CaseMoveCount = 10;

struct CaseTransition {
    CaseStage from;
    CaseMove move;
    CaseStage to; ///< of Approve and Narrow: where the last decision leads; before that the stage stays
};
[[nodiscard]] std::span<const CaseTransition> caseTransitionTable();
[[nodiscard]] Action actionOf(CaseMove move);
[[nodiscard]] std::optional<CaseMove> caseMoveOf(Action action);
[[nodiscard]] QString displayName(CaseStage stage);
/// What was granted is in use; what was decided is carried out, and what goes outside provided.
[[nodiscard]] QString displayName(CaseStage stage, Route route);
[[nodiscard]] QString keyOf(CaseStage stage);
[[nodiscard]] std::optional<CaseStage> caseStageFromKey(QStringView key);
[[nodiscard]] constexpr bool isOpen(CaseStage stage) { return stage == CaseStage::Submitted || stage == CaseStage::AskedBack || stage == CaseStage::Granted; }

/// A decision waits too long after this (LOOK: overdue); it then goes up one level as information.
inline constexpr qint64 CaseOverdueMs = 2LL * 24 * 60 * 60 * 1000;
/// Whoever handles a request from outside is reminded this long before its deadline.
inline constexpr int DeadlineNearDays = 3;

/// The house as it was at one moment: what the engine asks of it.
class CaseHouse
{
public:
    virtual ~CaseHouse() = default;
    /// Active and a human.
    [[nodiscard]] virtual bool counts(Id person) const = 0;
    [[nodiscard]] virtual Id departmentOf(Id person) const = 0;
    /// Holders in their own right, active; heads of @p department (or of the one that it was merged into).
    [[nodiscard]] virtual QList<Id> holders(Role role, Id department) const = 0;
    /// Whose right in @p role @p person exercises: the own (first) or a principal's; nobody of @p barred on either side.
    [[nodiscard]] virtual QList<Id> standsFor(Id person, Role role, Id department, const QList<Id> &barred) const = 0;
    /// Other accounts that bear the same name: taken for the same person, who else could have two voices by two accounts.
    [[nodiscard]] virtual QList<Id> alike(Id person) const = 0;
};

/// One act as its journal entry tells it.
struct CaseEvent {
    qint64 at = 0; ///< UTC ms
    Id actor = NoId;
    Id inPlaceOf = NoId; ///< as a substitute for whom
    CaseMove move = CaseMove::Submit;
    Role role = Role::Employee; ///< in which role it was decided or fulfilled
    QByteArray before; ///< commitment that was decided on; empty of Submit
    QByteArray after; ///< commitment after it: of Submit, Narrow and a changed Answer a new one
    Route route = Route::OwnRecords; ///< of Submit
    Id department = NoId; ///< of Submit: whose head decides or applies; NoId where no head does
    qint64 until = 0; ///< end of the period of use, UTC ms; of Submit, Narrow and a changed Answer
    QString number = {}; ///< of Submit: "SQ-2026-000012", by which people call it; empty where it was submitted before numbers were signed
    qint64 entry = 0;
    friend bool operator==(const CaseEvent &, const CaseEvent &) = default;
};

/// Who decides next.
struct NextStep {
    enum class Kind { Decided, Decide, Stuck };
    Kind kind = Kind::Stuck;
    int step = 0;
    Role planned = Role::Employee; ///< as the route has it
    QList<Role> roles; ///< who decides now; two: one of each, in any order
    bool passedUp = false; ///< nobody was left as planned: the decision prints it
};

struct CaseVerdict {
    bool allowed = false;
    QString reason; ///< why not, translated
    Role role = Role::Employee; ///< in which role
    Id inPlaceOf = NoId;
};

/// The life of one case. Subjects are the persons named singly in the scope; they stand in the sealed form, so whoever cannot open it
/// judges without them.
class CaseLife
{
public:
    CaseLife() = default;
    explicit CaseLife(QList<Id> subjects)
        : m_subjects(std::move(subjects))
    {
    }

    [[nodiscard]] CaseStage stage() const { return m_stage; }
    [[nodiscard]] Route route() const { return m_route; }
    [[nodiscard]] Id applicant() const { return m_applicant; }
    [[nodiscard]] Id department() const { return m_department; }
    [[nodiscard]] const QList<Id> &subjects() const { return m_subjects; }
    void setSubjects(const QList<Id> &subjects) { m_subjects = subjects; }
    /// Commitment to the form as it is to be decided on or was granted.
    [[nodiscard]] const QByteArray &commitment() const { return m_commitment; }
    [[nodiscard]] qint64 until() const { return m_until; } ///< UTC ms
    [[nodiscard]] qint64 waitingSince() const { return m_waitingSince; } ///< UTC ms; 0: for nobody
    [[nodiscard]] const QList<CaseEvent> &events() const { return m_events; }
    /// Those that count: of the form as it is now, in order.
    [[nodiscard]] const QList<CaseEvent> &decisions() const { return m_decisions; }
    /// Steps that are through.
    [[nodiscard]] int stepsDone() const { return m_stepsDone; }

    [[nodiscard]] NextStep next(const CaseHouse &house) const;
    /// Who decides no (more): applicant, subjects, deciders, those they acted for, and accounts alike.
    [[nodiscard]] QList<Id> barred(const CaseHouse &house) const;
    /// Whether @p person may apply by @p route. @p department as in CaseEvent.
    [[nodiscard]] static CaseVerdict mayApply(Id person, Route route, Id department, const CaseHouse &house);
    /// Whether @p person may make @p move now; the time of the act decides on what ends by itself.
    [[nodiscard]] CaseVerdict may(Id person, CaseMove move, qint64 at, const CaseHouse &house) const;
    /// Whether @p person may make an evidence package of what was granted, or record that it was received (@p receipt): who could fulfil it.
    [[nodiscard]] CaseVerdict mayHandOver(Id person, bool receipt, qint64 at, const CaseHouse &house) const;
    /// Whether @p person may go on with what was decided on and begun (RouteEnd::CarriedOut): who could begin it.
    [[nodiscard]] CaseVerdict mayCarryOn(Id person, const CaseHouse &house) const;
    /// Takes the event in. Not empty: why it does not follow on what was, and nothing was changed. For a person (translated).
    [[nodiscard]] QString apply(const CaseEvent &event, const CaseHouse &house);

private:
    [[nodiscard]] CaseVerdict mayDecide(Id person, const CaseHouse &house) const;
    [[nodiscard]] CaseVerdict mayFulfil(Id person, const CaseHouse &house) const;
    [[nodiscard]] CaseVerdict mayRevoke(Id person, const CaseHouse &house) const;
    [[nodiscard]] QList<Id> decidersAndPrincipals() const;

    QList<Id> m_subjects;
    CaseStage m_stage = CaseStage::None;
    Route m_route = Route::OwnRecords;
    Id m_applicant = NoId;
    Id m_department = NoId;
    QByteArray m_commitment;
    qint64 m_until = 0;
    qint64 m_waitingSince = 0;
    int m_stepsDone = 0;
    qsizetype m_stepBegan = 0; ///< which of m_decisions is the first of the step that is under way
    QList<CaseEvent> m_decisions;
    QList<CaseEvent> m_events;
};

/// The next role up that takes a step for which nobody is left (DESIGN section 1).
[[nodiscard]] std::optional<Role> nextRoleUp(Role role);
/// Every role that could come to decide a case of this route, besides those of the last resort.
[[nodiscard]] RoleSet possibleDeciders(Route route);

} // namespace tongjian
