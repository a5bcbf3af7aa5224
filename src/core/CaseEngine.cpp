// SPDX-License-Identifier: GPL-3.0-or-later
#include "CaseEngine.h"

#include "TableChecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tongjian
{

namespace
{

using enum CaseStage;

constexpr std::array Transitions {
    CaseTransition { None, CaseMove::Submit, Submitted },
    CaseTransition { Submitted, CaseMove::Approve, Granted },
    CaseTransition { Submitted, CaseMove::Narrow, Granted },
    CaseTransition { Submitted, CaseMove::Refuse, Refused },
    CaseTransition { Submitted, CaseMove::AskBack, AskedBack },
    CaseTransition { Submitted, CaseMove::Withdraw, Withdrawn },
    CaseTransition { Submitted, CaseMove::Expire, Ended },
    CaseTransition { AskedBack, CaseMove::Answer, Submitted },
    CaseTransition { AskedBack, CaseMove::Withdraw, Withdrawn },
    CaseTransition { AskedBack, CaseMove::Expire, Ended },
    CaseTransition { Granted, CaseMove::Fulfil, Fulfilled },
    CaseTransition { Granted, CaseMove::Withdraw, Withdrawn },
    CaseTransition { Granted, CaseMove::Expire, Ended },
    CaseTransition { Granted, CaseMove::Revoke, Ended },
    CaseTransition { Fulfilled, CaseMove::Expire, Ended },
    CaseTransition { Fulfilled, CaseMove::Revoke, Ended },
};

struct StageFacts {
    CaseStage stage;
    const char *key;
    const char *name;
};
constexpr std::array Stages {
    StageFacts { None, "draft", QT_TRANSLATE_NOOP("CaseStage", "Draft") },
    StageFacts { Submitted, "submitted", QT_TRANSLATE_NOOP("CaseStage", "Being decided") },
    StageFacts { AskedBack, "asked-back", QT_TRANSLATE_NOOP("CaseStage", "Asked back") },
    StageFacts { Granted, "granted", QT_TRANSLATE_NOOP("CaseStage", "Granted") },
    StageFacts { Refused, "refused", QT_TRANSLATE_NOOP("CaseStage", "Refused") },
    StageFacts { Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("CaseStage", "Withdrawn") },
    StageFacts { Fulfilled, "fulfilled", QT_TRANSLATE_NOOP("CaseStage", "In use") },
    StageFacts { Ended, "ended", QT_TRANSLATE_NOOP("CaseStage", "Ended") },
};

constexpr std::array Moves {
    std::pair { CaseMove::Submit, Action::ApplicationSubmit },
    std::pair { CaseMove::Approve, Action::ApplicationApprove },
    std::pair { CaseMove::Narrow, Action::ApplicationNarrow },
    std::pair { CaseMove::Refuse, Action::ApplicationRefuse },
    std::pair { CaseMove::AskBack, Action::ApplicationAskBack },
    std::pair { CaseMove::Answer, Action::ApplicationAnswer },
    std::pair { CaseMove::Withdraw, Action::ApplicationWithdraw },
    std::pair { CaseMove::Fulfil, Action::ApplicationFulfil },
    std::pair { CaseMove::Expire, Action::GrantExpire },
    std::pair { CaseMove::Revoke, Action::GrantRevoke },
};

// What is decided leaves Submitted; only what was granted is fulfilled; from an end nothing goes on.
constexpr bool transitionsAreSound()
{
    for (const CaseTransition &one : Transitions) {
        if (one.from == Refused || one.from == Withdrawn || one.from == Ended)
            return false;
        if (one.to == Granted && (one.from != Submitted || (one.move != CaseMove::Approve && one.move != CaseMove::Narrow)))
            return false;
        if ((one.to == Fulfilled) != (one.move == CaseMove::Fulfil) || (one.move == CaseMove::Fulfil && one.from != Granted))
            return false;
    }
    for (size_t i = 0; i < Transitions.size(); ++i) {
        for (size_t j = i + 1; j < Transitions.size(); ++j) {
            if (Transitions[i].from == Transitions[j].from && Transitions[i].move == Transitions[j].move)
                return false;
        }
    }
    return true;
}
static_assert(transitionsAreSound());
static_assert(tables::inOrder(Stages, &StageFacts::stage) && tables::keysAreSound(Stages) && tables::allNamed(Stages));
static_assert(Moves.size() == size_t(CaseMoveCount));

QString say(const char *text)
{
    return QCoreApplication::translate("CaseEngine", text);
}

std::optional<CaseStage> stageAfter(CaseStage from, CaseMove move)
{
    const auto found = std::find_if(Transitions.begin(), Transitions.end(), [&](const CaseTransition &one) { return one.from == from && one.move == move; });
    return found == Transitions.end() ? std::nullopt : std::optional(found->to);
}

bool isDecision(CaseMove move)
{
    return move == CaseMove::Approve || move == CaseMove::Narrow || move == CaseMove::Refuse || move == CaseMove::AskBack;
}

void addUnique(QList<Id> &to, Id id)
{
    if (id != NoId && !to.contains(id))
        to.append(id);
}

// Each once, with the accounts of the same name; a form may name very many.
QList<Id> withAlike(QList<Id> persons, const CaseHouse &house)
{
    const QList<Id> named = persons;
    for (Id id : named)
        persons += house.alike(id);
    persons.removeAll(NoId);
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    return persons;
}

bool holdsOwn(const CaseHouse &house, Id person, RoleSet roles, Id department)
{
    if (roles.contains(Role::Employee))
        return house.counts(person);
    for (const RoleFacts &one : roleTable()) {
        if (roles.contains(one.role) && house.holders(one.role, one.ofDepartment ? department : NoId).contains(person))
            return true;
    }
    return false;
}

} // namespace

std::span<const CaseTransition> caseTransitionTable()
{
    return Transitions;
}

Action actionOf(CaseMove move)
{
    return std::find_if(Moves.begin(), Moves.end(), [&](const auto &one) { return one.first == move; })->second;
}

std::optional<CaseMove> caseMoveOf(Action action)
{
    const auto found = std::find_if(Moves.begin(), Moves.end(), [&](const auto &one) { return one.second == action; });
    return found == Moves.end() ? std::nullopt : std::optional(found->first);
}

QString displayName(CaseStage stage)
{
    return QCoreApplication::translate("CaseStage", Stages.at(size_t(stage)).name);
}

QString displayName(CaseStage stage, Route route)
{
    if (stage == Fulfilled && route == Route::DispositionPlan)
        return QCoreApplication::translate("CaseStage", "Begun");
    if (stage == Fulfilled && facts(route).end != RouteEnd::OfficerFulfils)
        return QCoreApplication::translate("CaseStage", "Carried out");
    if (stage == Fulfilled && (route == Route::Judicial || route == Route::OutsideBody))
        return QCoreApplication::translate("CaseStage", "Ready to hand over");
    return displayName(stage);
}

QString keyOf(CaseStage stage)
{
    return QString::fromLatin1(Stages.at(size_t(stage)).key);
}

std::optional<CaseStage> caseStageFromKey(QStringView key)
{
    const auto found = std::find_if(Stages.begin(), Stages.end(), [&](const StageFacts &one) { return key == QLatin1String(one.key); });
    return found == Stages.end() ? std::nullopt : std::optional(found->stage);
}

std::optional<Role> nextRoleUp(Role role)
{
    switch (role) {
    case Role::Head:
        return Role::Officer;
    case Role::Officer:
    case Role::SecurityAdministrator:
        return Role::Executive;
    default:
        return {};
    }
}

RoleSet possibleDeciders(Route route)
{
    const RouteFacts &row = facts(route);
    RoleSet roles;
    for (int i = 0; i < row.stepCount; ++i) {
        std::optional<Role> role = row.steps[size_t(i)];
        roles.insert(*role);
        while (i + 1 < row.stepCount && (role = nextRoleUp(*role)))
            roles.insert(*role);
    }
    return roles;
}

QList<Id> CaseLife::decidersAndPrincipals() const
{
    QList<Id> all;
    for (const CaseEvent &one : m_decisions) {
        addUnique(all, one.actor);
        addUnique(all, one.inPlaceOf);
    }
    return all;
}

QList<Id> CaseLife::barred(const CaseHouse &house) const
{
    return withAlike(QList<Id> { m_applicant } + m_subjects + decidersAndPrincipals(), house);
}

NextStep CaseLife::next(const CaseHouse &house) const
{
    const RouteFacts &row = facts(m_route);
    NextStep next;
    next.step = m_stepsDone;
    if (m_stepsDone >= row.stepCount) {
        next.kind = NextStep::Kind::Decided;
        return next;
    }
    next.planned = row.steps[size_t(m_stepsDone)];
    const QList<Id> nobody = barred(house);
    const auto left = [&](Role role) {
        const QList<Id> all = house.holders(role, tongjian::facts(role).ofDepartment ? m_department : NoId);
        return std::any_of(all.begin(), all.end(), [&](Id id) { return !nobody.contains(id); });
    };
    const bool last = m_stepsDone + 1 == row.stepCount;
    std::optional<Role> role = next.planned;
    while (role && !left(*role))
        role = last ? std::nullopt : nextRoleUp(*role);
    if (role) {
        next.kind = NextStep::Kind::Decide;
        next.roles = { *role };
        next.passedUp = *role != next.planned;
        return next;
    }
    // The last step never passes; but when every executive is a subject, auditor and security administrator decide together.
    const QList<Id> executives = house.holders(Role::Executive, NoId);
    const bool allSubjects = next.planned == Role::Executive && !executives.isEmpty()
        && std::all_of(executives.begin(), executives.end(), [&](Id id) { return m_subjects.contains(id); });
    if (!last || !allSubjects)
        return next;
    for (Role together : { Role::Auditor, Role::SecurityAdministrator }) {
        const bool done = std::any_of(m_decisions.begin() + m_stepBegan, m_decisions.end(), [&](const CaseEvent &one) { return one.role == together; });
        if (done)
            continue;
        if (!left(together))
            return next;
        next.roles.append(together);
    }
    next.kind = NextStep::Kind::Decide;
    next.passedUp = true;
    return next;
}

CaseVerdict CaseLife::mayApply(Id person, Route route, Id department, const CaseHouse &house)
{
    const RouteFacts &row = facts(route);
    if (!house.counts(person))
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "This account is not active.")) };
    // In one's own right: who stands in for somebody decides for them, but does not ask for them.
    if (!holdsOwn(house, person, row.applicant, department)) {
        QStringList names;
        for (const RoleFacts &one : roleTable()) {
            if (row.applicant.contains(one.role))
                names += displayName(one.role);
        }
        return { false, QCoreApplication::translate("CaseEngine", "Only %1 applies for this: %2.").arg(names.join(QStringLiteral(", ")), displayName(route)) };
    }
    if (route == Route::OwnRecords && department != house.departmentOf(person))
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "Own records are applied for at the head of one's own department.")) };
    return { true, {}, Role::Employee, NoId };
}

CaseVerdict CaseLife::mayDecide(Id person, const CaseHouse &house) const
{
    const NextStep step = next(house);
    if (step.kind != NextStep::Kind::Decide)
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "Nobody is left who could decide on this step. More people need the role, or the applicant withdraws.")) };
    const QList<Id> nobody = barred(house);
    for (Role role : step.roles) {
        const QList<Id> by = house.standsFor(person, role, tongjian::facts(role).ofDepartment ? m_department : NoId, nobody);
        if (!by.isEmpty())
            return { true, {}, role, by.constFirst() == person ? NoId : by.constFirst() };
    }
    if (person == m_applicant)
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "Nobody decides on an own application.")) };
    if (m_subjects.contains(person))
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "Nobody decides on an application about themselves.")) };
    if (decidersAndPrincipals().contains(person))
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "You decided on this application already. Each step needs another person.")) };
    if (nobody.contains(person))
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "Somebody of your name takes part in this application already. Another person decides on it.")) };
    for (Role role : step.roles) {
        if (!house.standsFor(person, role, tongjian::facts(role).ofDepartment ? m_department : NoId, {}).isEmpty())
            return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "The person that you act for could not decide on this application either. Another one decides on it.")) };
    }
    QStringList names;
    for (Role role : step.roles)
        names += displayName(role);
    return { false, QCoreApplication::translate("CaseEngine", "%1 decides on this application now.").arg(names.join(QStringLiteral(", "))) };
}

CaseVerdict CaseLife::mayFulfil(Id person, const CaseHouse &house) const
{
    // The executor is no decider but may be the applicant (DESIGN section 1). A subject would choose what is seen of them.
    QList<Id> others = m_subjects;
    others.removeAll(m_applicant);
    const QList<Id> nobody = withAlike(decidersAndPrincipals() + others, house);
    const QList<Id> by = house.standsFor(person, Role::Officer, NoId, nobody);
    if (!by.isEmpty())
        return { true, {}, Role::Officer, by.constFirst() == person ? NoId : by.constFirst() };
    if (house.standsFor(person, Role::Officer, NoId, {}).isEmpty())
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "A records officer fulfils what was granted.")) };
    return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "Who decided on an application, or whom it is about, does not fulfil it. Another records officer does.")) };
}

CaseVerdict CaseLife::mayRevoke(Id person, const CaseHouse &house) const
{
    if (person == m_applicant && house.counts(person))
        return { true, {}, Role::Employee, NoId };
    for (Role role : { Role::Officer, Role::Auditor, Role::Executive }) {
        if (house.holders(role, NoId).contains(person))
            return { true, {}, role, NoId };
    }
    for (const CaseEvent &one : m_decisions) {
        if (one.actor == person && house.counts(person))
            return { true, {}, one.role, NoId };
    }
    return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "The applicant gives a grant back; whoever decided, a records officer, an auditor or an executive takes it away.")) };
}

CaseVerdict CaseLife::mayHandOver(Id person, bool receipt, qint64 at, const CaseHouse &house) const
{
    const bool outside = m_route == Route::Judicial || m_route == Route::OutsideBody;
    // A receipt may come back when the period of use is over; whether there is something to receive stands in the journal.
    if (!outside || (m_stage != Fulfilled && !(receipt && m_stage == Ended)))
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "Only what was granted to a court, an authority or another outside body, and handed out by a records officer, leaves the house.")) };
    if (!receipt && at >= m_until)
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "The period of use that was applied for is over. A new application is needed.")) };
    return mayFulfil(person, house);
}

CaseVerdict CaseLife::mayCarryOn(Id person, const CaseHouse &house) const
{
    if (m_stage != Fulfilled || facts(m_route).end != RouteEnd::CarriedOut)
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "Only what was decided on and begun is carried out.")) };
    return mayFulfil(person, house);
}

CaseVerdict CaseLife::may(Id person, CaseMove move, qint64 at, const CaseHouse &house) const
{
    if (!stageAfter(m_stage, move)) {
        return { false, m_stage == None ? say(QT_TRANSLATE_NOOP("CaseEngine", "There is no such application."))
                                        : QCoreApplication::translate("CaseEngine", "This application is “%1” now; this no longer fits.").arg(displayName(m_stage)) };
    }
    const bool over = m_until > 0 && at >= m_until;
    // What a decision brought about stays: a version, a role, what was cleared.
    if (m_stage == Fulfilled && facts(m_route).end != RouteEnd::OfficerFulfils)
        return { false, QCoreApplication::translate("CaseEngine", "This application is “%1” now; this no longer fits.").arg(displayName(m_stage)) };
    if (over && (isDecision(move) || move == CaseMove::Fulfil || move == CaseMove::Answer) && move != CaseMove::Refuse)
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "The period of use that was applied for is over. A new application is needed.")) };
    // A part of it is nothing that anybody applied for.
    if (move == CaseMove::Narrow && facts(m_route).end != RouteEnd::OfficerFulfils)
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "This is approved as it was applied for, or refused.")) };
    switch (move) {
    case CaseMove::Approve:
    case CaseMove::Narrow:
    case CaseMove::Refuse:
    case CaseMove::AskBack:
        return mayDecide(person, house);
    case CaseMove::Answer:
    case CaseMove::Withdraw:
        if (person == m_applicant && house.counts(person))
            return { true, {}, Role::Employee, NoId };
        return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "Only the applicant does this.")) };
    case CaseMove::Fulfil:
        return mayFulfil(person, house);
    case CaseMove::Expire:
        return { over, say(QT_TRANSLATE_NOOP("CaseEngine", "The period of use is not over yet.")), Role::Employee, NoId };
    case CaseMove::Revoke:
        return mayRevoke(person, house);
    case CaseMove::Submit:
        break;
    }
    return { false, say(QT_TRANSLATE_NOOP("CaseEngine", "There is no such application.")) };
}

QString CaseLife::apply(const CaseEvent &event, const CaseHouse &house)
{
    if (event.move == CaseMove::Submit) {
        if (m_stage != None || event.after.isEmpty() || event.until <= event.at)
            return say(QT_TRANSLATE_NOOP("CaseEngine", "The application is not complete."));
        if (const CaseVerdict verdict = mayApply(event.actor, event.route, event.department, house); !verdict.allowed)
            return verdict.reason;
        m_route = event.route;
        m_applicant = event.actor;
        m_department = event.department;
    } else {
        const CaseVerdict verdict = may(event.actor, event.move, event.at, house);
        if (!verdict.allowed)
            return verdict.reason;
        // In which role and for whom stands in the entry, and must be what the house says.
        if (verdict.role != event.role || verdict.inPlaceOf != event.inPlaceOf)
            return say(QT_TRANSLATE_NOOP("CaseEngine", "It does not say truly in which role and for whom it was done."));
        if (event.before != m_commitment)
            return say(QT_TRANSLATE_NOOP("CaseEngine", "It is about another version of the application."));
        const bool renews = event.move == CaseMove::Narrow || (event.move == CaseMove::Answer && event.after != m_commitment);
        if ((event.after == m_commitment) == renews || event.after.isEmpty() || (!renews && event.until != m_until) || (event.move == CaseMove::Narrow && event.until > m_until)
            || (renews && event.until <= event.at))
            return say(QT_TRANSLATE_NOOP("CaseEngine", "It leaves something else than it was about."));
    }
    const NextStep step = m_stage == Submitted ? next(house) : NextStep();
    CaseStage to = *stageAfter(m_stage, event.move);
    switch (event.move) {
    case CaseMove::Approve:
    case CaseMove::Narrow:
        m_decisions.append(event);
        if (step.roles.size() == 1) {
            ++m_stepsDone;
            m_stepBegan = m_decisions.size();
        }
        if (m_stepsDone < facts(m_route).stepCount)
            to = Submitted;
        else if (facts(m_route).end == RouteEnd::WithLastDecision)
            to = Fulfilled;
        break;
    case CaseMove::Answer:
        if (event.after != m_commitment) {
            m_decisions.clear();
            m_stepsDone = 0;
            m_stepBegan = 0;
        }
        break;
    default:
        break;
    }
    m_stage = to;
    m_commitment = event.after;
    m_until = event.until;
    m_waitingSince = isOpen(m_stage) ? event.at : 0;
    m_events.append(event);
    return {};
}

} // namespace tongjian
