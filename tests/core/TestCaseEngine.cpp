// SPDX-License-Identifier: GPL-3.0-or-later
// The engine walked through: every route, every way to hand out the roles in a company of four, every subject, every order of acts.
// What the walk finds is held against DESIGN section 1, written out here once more and otherwise.
#include "ModelHouse.h"
#include "core/Application.h"

#include <QSet>
#include <QTest>

#include <set>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

constexpr qint64 Now = 1'000'000;
constexpr qint64 End = 9'000'000;

QByteArray version(int n)
{
    return QByteArrayLiteral("v") + QByteArray::number(n);
}

CaseEvent submission(Id applicant, Route route, Id department)
{
    CaseEvent event;
    event.at = Now;
    event.actor = applicant;
    event.move = CaseMove::Submit;
    event.after = version(1);
    event.route = route;
    event.department = department;
    event.until = End;
    return event;
}

CaseEvent act(const CaseLife &life, Id actor, CaseMove move, const CaseHouse &house, qint64 at = Now + 1)
{
    const CaseVerdict verdict = life.may(actor, move, at, house);
    CaseEvent event;
    event.at = at;
    event.actor = actor;
    event.inPlaceOf = verdict.inPlaceOf;
    event.move = move;
    event.role = verdict.role;
    event.before = life.commitment();
    event.after = move == CaseMove::Narrow ? life.commitment() + "n" : life.commitment();
    event.until = life.until();
    return event;
}

bool cases(Route route)
{
    return route <= Route::PrivilegedRole;
}

// The sets of roles that one person may hold together.
QList<RoleSet> possibleSets()
{
    QList<RoleSet> sets;
    for (int bits = 0; bits < 32; ++bits) {
        RoleSet set { Role::Employee };
        bool possible = true;
        for (int a = 1; a <= 5; ++a) {
            if (!(bits & (1 << (a - 1))))
                continue;
            set.insert(Role(a));
            for (int b = a + 1; b <= 5; ++b)
                possible = possible && !((bits & (1 << (b - 1))) && rolesExclude(Role(a), Role(b)));
        }
        if (possible)
            sets.append(set);
    }
    return sets;
}

// DESIGN section 1 by hand: who may decide after @p made, as pairs of person and role; empty when nobody.
struct Expected {
    bool through = false;
    std::set<std::pair<Id, Role>> deciders;
};
struct Made {
    Id person;
    Id principal;
    Role role;
};

Expected expected(const ModelHouse &house, Route route, Id applicant, Id department, const QSet<Id> &subjects, const QList<Made> &made)
{
    const RouteFacts &row = facts(route);
    QSet<Id> out = subjects;
    out.insert(applicant);
    const auto open = [&](Role role) {
        QSet<Id> left;
        for (Id id = 1; id <= house.members.size(); ++id) {
            const auto &member = house.member(id);
            if (member.active && member.roles.contains(role) && !out.contains(id) && (role != Role::Head || member.department == department))
                left.insert(id);
        }
        return left;
    };
    const auto withNamesakes = [&] {
        const QSet<Id> named = out;
        for (Id id : named) {
            for (Id other = 1; other <= house.members.size(); ++other) {
                if (house.member(other).name == house.member(id).name)
                    out.insert(other);
            }
        }
    };
    withNamesakes();
    qsizetype at = 0;
    for (int step = 0; step < row.stepCount; ++step) {
        const bool last = step + 1 == row.stepCount;
        QList<Role> ladder { row.steps[size_t(step)] };
        if (!last && ladder.constFirst() == Role::Head)
            ladder += { Role::Officer, Role::Executive };
        else if (!last && ladder.constFirst() != Role::Executive)
            ladder += Role::Executive;
        QSet<Role> wanted;
        for (Role role : std::as_const(ladder)) {
            if (!open(role).isEmpty()) {
                wanted = { role };
                break;
            }
        }
        if (wanted.isEmpty() && last && ladder.constFirst() == Role::Executive) {
            QSet<Id> executives;
            for (Id id : house.holders(Role::Executive, NoId))
                executives.insert(id);
            if (!executives.isEmpty() && subjects.contains(executives))
                wanted = { Role::Auditor, Role::SecurityAdministrator };
        }
        const QSet<Role> all = wanted;
        while (at < made.size() && !wanted.isEmpty()) {
            // Both of the last resort have to be there before either counts.
            if (!wanted.remove(made.at(at).role))
                return {};
            out.insert(made.at(at).person);
            if (made.at(at).principal != NoId)
                out.insert(made.at(at).principal);
            withNamesakes();
            ++at;
        }
        if (wanted.isEmpty() && !all.isEmpty())
            continue;
        Expected result;
        for (Role role : std::as_const(wanted)) {
            if (open(role).isEmpty())
                return {}; // a step that only one of two could take is not begun
        }
        for (Role role : std::as_const(wanted)) {
            for (Id id : open(role))
                result.deciders.insert({ id, role });
            for (const ModelHouse::Standing &one : house.substitutes) {
                if (one.role == role && open(role).contains(one.principal) && !out.contains(one.substitute))
                    result.deciders.insert({ one.substitute, role });
            }
        }
        return result;
    }
    return { true, {} };
}

} // namespace

class TestCaseEngine : public QObject
{
    Q_OBJECT

    qint64 m_granted = 0;
    qint64 m_nodes = 0;

    // Everything that anybody could do now is tried; what is allowed and refused must be what DESIGN says.
    void walk(const ModelHouse &house, const CaseLife &life, Id applicant, Id department, const QSet<Id> &subjects, QList<Made> &made)
    {
        ++m_nodes;
        const Expected wanted = expected(house, life.route(), applicant, department, subjects, made);
        if (wanted.through) {
            QCOMPARE(life.stage(), facts(life.route()).end == RouteEnd::WithLastDecision ? CaseStage::Fulfilled : CaseStage::Granted);
            ++m_granted;
            checkGranted(house, life, applicant, subjects, made);
            return;
        }
        QCOMPARE(life.stage(), CaseStage::Submitted);
        for (Id person = 1; person <= house.members.size(); ++person) {
            const CaseVerdict verdict = life.may(person, CaseMove::Approve, Now + 1, house);
            bool should = false;
            for (const auto &[id, role] : wanted.deciders)
                should = should || id == person;
            QCOMPARE(verdict.allowed, should);
            QCOMPARE(verdict.allowed, verdict.reason.isEmpty());
            QCOMPARE(life.may(person, CaseMove::Refuse, Now + 1, house).allowed, should);
            QVERIFY(!life.may(person, CaseMove::Fulfil, Now + 1, house).allowed);
            QVERIFY(!life.may(person, CaseMove::Expire, Now + 1, house).allowed);
            QCOMPARE(life.may(person, CaseMove::Withdraw, Now + 1, house).allowed, person == applicant);
            if (!should) {
                // Forged in the roles that would count.
                QList<Role> roles = life.next(house).roles;
                roles += Role::Employee;
                for (Role role : std::as_const(roles)) {
                    CaseEvent event = act(life, person, CaseMove::Approve, house);
                    event.role = role;
                    CaseLife forged = life;
                    QVERIFY(!forged.apply(event, house).isEmpty());
                    QCOMPARE(forged.events().size(), life.events().size());
                }
                continue;
            }
            QVERIFY((wanted.deciders.contains({ person, verdict.role })));
            const bool asItIs = facts(life.route()).end != RouteEnd::OfficerFulfils;
            QCOMPARE(life.may(person, CaseMove::Narrow, Now + 1, house).allowed, !asItIs);
            const CaseMove move = made.size() % 2 && !asItIs ? CaseMove::Narrow : CaseMove::Approve;
            const CaseEvent event = act(life, person, move, house);
            CaseEvent other = event;
            other.before = version(7); // a decision on something else
            CaseLife replayed = life;
            QVERIFY(!replayed.apply(other, house).isEmpty());
            other = event;
            other.inPlaceOf = other.inPlaceOf == NoId ? applicant : NoId;
            QVERIFY(!replayed.apply(other, house).isEmpty());

            CaseLife next = life;
            QCOMPARE(next.apply(event, house), QString());
            QVERIFY(!CaseLife(next).apply(event, house).isEmpty()); // nobody twice
            made.append({ person, event.inPlaceOf, event.role });
            walk(house, next, applicant, department, subjects, made);
            if (QTest::currentTestFailed())
                return;
            made.removeLast();
        }
    }

    void checkGranted(const ModelHouse &house, const CaseLife &life, Id applicant, const QSet<Id> &subjects, const QList<Made> &made)
    {
        QSet<Id> voices;
        for (const Made &one : made) {
            QVERIFY(one.person != applicant && one.principal != applicant);
            QVERIFY(!subjects.contains(one.person) && !subjects.contains(one.principal));
            QVERIFY(!voices.contains(one.person) && !voices.contains(one.principal));
            voices.insert(one.person);
            if (one.principal != NoId)
                voices.insert(one.principal);
        }
        QVERIFY(made.size() >= facts(life.route()).stepCount);
        for (Id person = 1; person <= house.members.size(); ++person) {
            const CaseVerdict verdict = life.may(person, CaseMove::Fulfil, Now + 1, house);
            if (verdict.allowed)
                QVERIFY(!voices.contains(person) && (person == applicant || !subjects.contains(person)) && !house.standsFor(person, Role::Officer, NoId, {}).isEmpty());
            QVERIFY(!life.may(person, CaseMove::Fulfil, End, house).allowed);
            QVERIFY(!life.may(person, CaseMove::Approve, Now + 1, house).allowed);
        }
    }

    void walkHouse(const ModelHouse &house, const QList<QSet<Id>> &subjectSets)
    {
        for (const RouteFacts &row : routeTable()) {
            if (!cases(row.route))
                continue;
            const Id department = isOfDepartment(row.route) || row.route == Route::Correction ? 1 : NoId;
            if (!CaseLife::mayApply(1, row.route, department, house).allowed)
                continue;
            for (const QSet<Id> &subjects : subjectSets) {
                CaseLife life(QList<Id>(subjects.begin(), subjects.end()));
                QCOMPARE(life.apply(submission(1, row.route, department), house), QString());
                QList<Made> made;
                walk(house, life, 1, department, subjects, made);
                if (QTest::currentTestFailed()) {
                    qWarning("route %s", row.key);
                    return;
                }
            }
        }
    }

private Q_SLOTS:
    void everyRouteInEveryCompanyOfFour()
    {
        const QList<RoleSet> sets = possibleSets();
        QCOMPARE(sets.size(), 12);
        const QList<QSet<Id>> subjectSets { {}, { 2 }, { 4 }, { 2, 3, 4 } };
        // The applicant and three others, whose order does not matter.
        for (const RoleSet &first : sets) {
            for (int a = 0; a < sets.size(); ++a) {
                for (int b = a; b < sets.size(); ++b) {
                    for (int c = b; c < sets.size(); ++c) {
                        ModelHouse house;
                        for (const RoleSet &roles : { first, sets.at(a), sets.at(b), sets.at(c) })
                            house.members.append({ roles, 1, true, QString::number(house.members.size()) });
                        walkHouse(house, subjectSets);
                        if (QTest::currentTestFailed())
                            return;
                    }
                }
            }
        }
        QVERIFY(m_granted > 1000);
        qInfo("%lld situations, %lld times granted", static_cast<long long>(m_nodes), static_cast<long long>(m_granted));
    }

    void substitutesNeverAddAVoice()
    {
        // Everybody stands in for everybody else in every role, with every subject.
        for (const char *words : { "E1 H1 O O S A X", "H1 O O S A X X", "O H1 O S A X", "E1 H1 O S A X" }) {
            ModelHouse house = ModelHouse::of(QString::fromLatin1(words));
            for (Id principal = 1; principal <= house.members.size(); ++principal) {
                for (Id substitute = 1; substitute <= house.members.size(); ++substitute) {
                    for (Role role : { Role::Head, Role::Officer }) {
                        if (principal != substitute && house.member(principal).roles.contains(role) && !house.member(substitute).roles.contains(role))
                            house.substitutes.append({ principal, role, substitute });
                    }
                }
            }
            walkHouse(house, { {}, { 2 }, { 3 }, { 4 }, { 1 }, { Id(house.members.size()) } });
        }
    }

    void secondAccountsHaveNoVoice()
    {
        // The applicant's second account is an officer or executive; the head's is one too.
        for (const char *words : { "E1 H1 O O S A X X", "H1 O O S A X X", "O O O S A X X", "O H1 O S A X X" }) {
            for (Id twin = 2; twin <= 5; ++twin) {
                ModelHouse house = ModelHouse::of(QString::fromLatin1(words));
                house.members[twin - 1].name = house.members.at(0).name;
                house.members[6].name = house.members.at(1).name;
                walkHouse(house, { {}, { 2 }, { 4 } });
            }
        }
    }

    void departmentsStandForThemselves()
    {
        const ModelHouse house = ModelHouse::of(QStringLiteral("E1 H1 H2 O O X"));
        CaseLife life;
        QCOMPARE(life.apply(submission(1, Route::OwnRecords, 1), house), QString());
        QVERIFY(life.may(2, CaseMove::Approve, Now, house).allowed);
        QVERIFY(!life.may(3, CaseMove::Approve, Now, house).allowed);
        // Only at one's own head, and only the own department's records.
        CaseLife other;
        QVERIFY(!other.apply(submission(1, Route::OwnRecords, 2), house).isEmpty());
        QVERIFY(!other.apply(submission(3, Route::DepartmentRecords, 1), house).isEmpty());
        QCOMPARE(other.apply(submission(3, Route::DepartmentRecords, 2), house), QString());
    }

    void theFourPersonCompany()
    {
        // Administrator, officer, auditor, and an executive who is head.
        const ModelHouse house = ModelHouse::of(QStringLiteral("E1 S O A HX1"));
        const auto granted = [&](Id applicant, Route route, Id department, const QList<Id> &subjects, const QList<Id> &deciders) {
            CaseLife life(subjects);
            QString problem = life.apply(submission(applicant, route, department), house);
            for (Id one : deciders) {
                if (problem.isEmpty())
                    problem = life.apply(act(life, one, CaseMove::Approve, house), house);
            }
            return problem.isEmpty() && (life.stage() == CaseStage::Granted || life.stage() == CaseStage::Fulfilled);
        };
        QVERIFY(granted(1, Route::OwnRecords, 1, { 1 }, { 5 }));
        QVERIFY(granted(1, Route::Correction, 1, {}, { 5, 3 }));
        QVERIFY(granted(5, Route::DepartmentRecords, 1, {}, { 3 }));
        QVERIFY(!granted(3, Route::CompanyRecords, NoId, {}, { 5, 5 }));
        QVERIFY(!granted(3, Route::CompanyRecords, NoId, {}, { 3, 5 }));
        // The only executive is a subject: auditor and administrator together, but somebody has to make the first step.
        const ModelHouse five = ModelHouse::of(QStringLiteral("O O S A X"));
        CaseLife life({ 5 });
        QCOMPARE(life.apply(submission(1, Route::CompanyRecords, NoId), five), QString());
        QCOMPARE(life.apply(act(life, 2, CaseMove::Approve, five), five), QString());
        QCOMPARE(life.next(five).roles, (QList<Role> { Role::Auditor, Role::SecurityAdministrator }));
        QVERIFY(life.next(five).passedUp);
        QVERIFY(!life.may(5, CaseMove::Approve, Now, five).allowed);
        QCOMPARE(life.apply(act(life, 3, CaseMove::Approve, five), five), QString());
        QCOMPARE(life.stage(), CaseStage::Submitted);
        QVERIFY(!life.may(3, CaseMove::Approve, Now, five).allowed);
        QCOMPARE(life.apply(act(life, 4, CaseMove::Approve, five), five), QString());
        QCOMPARE(life.stage(), CaseStage::Granted);
        // Who decided does not fulfil; the applicant may.
        QVERIFY(!life.may(2, CaseMove::Fulfil, Now, five).allowed);
        QVERIFY(life.may(1, CaseMove::Fulfil, Now, five).allowed);
    }

    void askingBackBeginsAnewWhenTheFormChanges()
    {
        const ModelHouse house = ModelHouse::of(QStringLiteral("O O O X A"));
        CaseLife life;
        QCOMPARE(life.apply(submission(1, Route::CompanyRecords, NoId), house), QString());
        QCOMPARE(life.apply(act(life, 2, CaseMove::Approve, house), house), QString());
        QCOMPARE(life.stepsDone(), 1);
        QCOMPARE(life.apply(act(life, 4, CaseMove::AskBack, house), house), QString());
        QVERIFY(!life.may(4, CaseMove::Approve, Now, house).allowed);
        QVERIFY(!life.may(2, CaseMove::Answer, Now, house).allowed);
        CaseLife same = life;
        QCOMPARE(same.apply(act(same, 1, CaseMove::Answer, house), house), QString());
        QCOMPARE(same.stepsDone(), 1);
        CaseEvent changed = act(life, 1, CaseMove::Answer, house);
        changed.after = version(2);
        changed.until = End + 5;
        QCOMPARE(life.apply(changed, house), QString());
        QCOMPARE(life.stepsDone(), 0);
        QCOMPARE(life.until(), End + 5);
        QVERIFY(life.decisions().isEmpty());
        QVERIFY(life.may(2, CaseMove::Approve, Now, house).allowed);
        QVERIFY(!life.may(4, CaseMove::Approve, Now, house).allowed);
        // The old decision does not fit the new form.
        CaseEvent old = act(life, 2, CaseMove::Approve, house);
        old.before = version(1);
        QVERIFY(!life.apply(old, house).isEmpty());
    }

    void narrowingNeverWidens()
    {
        const ModelHouse house = ModelHouse::of(QStringLiteral("E1 H1 O"));
        CaseLife life;
        QCOMPARE(life.apply(submission(1, Route::OwnRecords, 1), house), QString());
        CaseEvent narrowed = act(life, 2, CaseMove::Narrow, house);
        narrowed.until = End + 1;
        QVERIFY(!CaseLife(life).apply(narrowed, house).isEmpty());
        narrowed.until = End - 1;
        narrowed.after = narrowed.before;
        QVERIFY(!CaseLife(life).apply(narrowed, house).isEmpty());
        CaseEvent approved = act(life, 2, CaseMove::Approve, house);
        approved.after = version(9); // approves one thing and leaves another
        QVERIFY(!CaseLife(life).apply(approved, house).isEmpty());
        approved.after = approved.before;
        approved.until = End + 1;
        QVERIFY(!CaseLife(life).apply(approved, house).isEmpty());
    }

    void itEndsByItself()
    {
        const ModelHouse house = ModelHouse::of(QStringLiteral("E1 H1 O E2"));
        CaseLife life;
        QCOMPARE(life.apply(submission(1, Route::OwnRecords, 1), house), QString());
        QVERIFY(!life.may(2, CaseMove::Approve, End, house).allowed);
        QVERIFY(life.may(2, CaseMove::Refuse, End, house).allowed);
        QVERIFY(life.may(4, CaseMove::Expire, End, house).allowed);
        QCOMPARE(life.apply(act(life, 2, CaseMove::Approve, house), house), QString());
        QCOMPARE(life.apply(act(life, 3, CaseMove::Fulfil, house), house), QString());
        QCOMPARE(life.stage(), CaseStage::Fulfilled);
        QVERIFY(!life.may(1, CaseMove::Withdraw, Now, house).allowed);
        QVERIFY(life.may(1, CaseMove::Revoke, Now, house).allowed); // gives it back
        QVERIFY(life.may(2, CaseMove::Revoke, Now, house).allowed);
        QVERIFY(!life.may(4, CaseMove::Revoke, Now, house).allowed);
        QVERIFY(!life.may(4, CaseMove::Expire, End - 1, house).allowed);
        QCOMPARE(life.apply(act(life, 4, CaseMove::Expire, house, End), house), QString());
        QCOMPARE(life.stage(), CaseStage::Ended);
        for (int move = 1; move <= CaseMoveCount; ++move) {
            for (Id person = 1; person <= 4; ++person)
                QVERIFY(!life.may(person, CaseMove(move), End, house).allowed);
        }
    }

    void namesAndKeys()
    {
        for (int move = 1; move <= CaseMoveCount; ++move)
            QCOMPARE(caseMoveOf(actionOf(CaseMove(move))), std::optional(CaseMove(move)));
        QVERIFY(!caseMoveOf(Action::RecordFile));
        for (int stage = 0; stage <= int(CaseStage::Ended); ++stage) {
            QVERIFY(!displayName(CaseStage(stage)).isEmpty());
            QCOMPARE(caseStageFromKey(keyOf(CaseStage(stage))), std::optional(CaseStage(stage)));
        }
        for (const RouteFacts &row : routeTable())
            QCOMPARE(routeFromKey(QString::fromLatin1(row.key)), std::optional(row.route));
        QVERIFY(!routeFromKey(QStringLiteral("own")));
        QVERIFY(possibleDeciders(Route::Correction) == (RoleSet { Role::Head, Role::Officer, Role::Executive }));
        QVERIFY(possibleDeciders(Route::OwnRecords) == (RoleSet { Role::Head }));
    }
};

QTEST_GUILESS_MAIN(TestCaseEngine)
#include "TestCaseEngine.moc"
