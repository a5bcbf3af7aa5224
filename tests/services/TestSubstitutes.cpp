// SPDX-License-Identifier: GPL-3.0-or-later
// Substitutes for a period (regulation 6.1.1): what counts when, by the rules alone; whose decision it is; what the keys open;
// what somebody with an SQL tool, a moved clock or an own program gets out of it.
#include "services/Substitutes.h"

#include "services/Rights.h"
#include "store/Act.h"
#include "store/Attacker.h"
#include "store/EntryFacts.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestSubstitutes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<House> m_kept;
    HouseState m_keptState;

    [[nodiscard]] Id id(const char *login) const { return m_house->ids.at(QLatin1String(login)); }
    [[nodiscard]] QDate today() const { return QDateTime::fromMSecsSinceEpoch(m_house->clock->time).date(); }
    [[nodiscard]] RoleHolding headHolding() const { return { id("head"), Role::Head, m_house->sales }; }
    [[nodiscard]] RoleHolding officerHolding(const char *login = "officer") const { return { id(login), Role::Officer, NoId }; }
    Id named(const RoleHolding &holding, const char *substitute, int firstDay = 0, int lastDay = 7)
    {
        const auto principal = m_house->as(loginOf(holding.person));
        return nameSubstitute(*principal, { holding, id(substitute), today().addDays(firstDay), today().addDays(lastDay) });
    }
    [[nodiscard]] QString loginOf(Id person) const
    {
        for (const auto &[login, id] : m_house->ids) {
            if (id == person)
                return login;
        }
        return {};
    }
    /// Other people work meanwhile, so that nobody has reason to doubt the clock.
    void pass(qint64 ms)
    {
        for (qint64 gone = 0; gone < ms; gone += DayMs) {
            m_house->clock->time += qMin(DayMs, ms - gone);
            for (const char *login : { "boss", "auditor" }) {
                const auto session = m_house->as(login);
                logOut(*session);
            }
        }
    }
    [[nodiscard]] static Seen seenOf(Session &session, Id record)
    {
        const auto row = Records(session.store().records()).find(record);
        return { row->id, row->revision, row->commitment };
    }
    [[nodiscard]] QStringList problems() const
    {
        const auto auditor = m_house->as("auditor");
        QStringList found;
        const VerificationResult result = verifyStore(*auditor);
        for (const IntegrityProblem &problem : result.problems)
            found += problem.what + QStringLiteral(" | ") + problem.where;
        return found;
    }
    /// An entry as somebody's own program would write it, signed with their true key; nothing of the services is asked.
    static void forge(Session &session, Change change)
    {
        Act act(session.store());
        act.append(std::move(change));
        act.commit();
    }
    [[nodiscard]] Change naming(const RoleHolding &holding, Id substitute, qint64 from, qint64 until, Id object) const
    {
        return { Action::SubstituteName, object,
            { { fact::Person, holding.person }, { fact::Role, int(holding.role) }, { fact::Department, holding.department }, { fact::Substitute, substitute },
                { fact::From, from }, { fact::Until, until } } };
    }

private Q_SLOTS:
    void init()
    {
        // The rows of whoCanBeNamed ask the rules alone.
        if (qstrcmp(QTest::currentTestFunction(), "whoCanBeNamed") != 0)
            m_house = std::make_unique<House>(SuiteId::Intl);
    }
    void cleanup() { m_house.reset(); }

    void countsInItsTimeAndNotOneMillisecondMore()
    {
        const Id one = named(headHolding(), "sun", 1, 3);
        const auto session = m_house->as("auditor");
        const HouseState &state = session->state();
        const Substitution substitution = state.substitutions().value(one);
        QCOMPARE(substitution.from, today().addDays(1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(substitution.until, today().addDays(4).startOfDay().toMSecsSinceEpoch());
        const auto acts = [&](qint64 at) {
            const bool role = state.rolesOf(id("sun"), at).contains(Role::Head);
            const bool stands = state.standsFor(id("sun"), Role::Head, m_house->sales, at) == QList<Id> { id("head") };
            const bool ever = state.mayEver(id("sun"), Action::RecordApprove, at);
            return role == stands && role == ever ? int(role) : -1;
        };
        QCOMPARE(acts(substitution.from - 1), 0);
        QCOMPARE(acts(substitution.from), 1);
        QCOMPARE(acts(substitution.until - 1), 1);
        QCOMPARE(acts(substitution.until), 0);
        QCOMPARE(acts(OwnRightsOnly), 0);
        QVERIFY(state.mayEver(id("head"), Action::RecordApprove, substitution.from)); // keeps the right
        QVERIFY(!state.rolesOf(id("sun")).contains(Role::Head)); // and is the one holder
        QCOMPARE(state.holders(Role::Head, m_house->sales), QList<Id> { id("head") });
        QVERIFY(!state.mayEver(id("sun"), Action::SubstituteName, substitution.from)); // no substitute of a substitute
        QVERIFY(state.standsFor(id("sun"), Role::Head, NoId + 1, substitution.from).isEmpty()); // of no other department
    }

    void whoCanBeNamed_data()
    {
        QTest::addColumn<QByteArray>("principal");
        QTest::addColumn<QByteArray>("substitute");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<bool>("possible");
        const auto row = [](const char *name, const char *principal, const char *substitute, int first, int last, bool possible) {
            QTest::newRow(name) << QByteArray(principal) << QByteArray(substitute) << first << last << possible;
        };
        row("a colleague", "head", "sun", 0, 7, true);
        row("of another department", "head", "chen", 0, 7, true);
        row("themselves", "head", "head", 0, 7, false);
        row("disabled", "head", "gone", 0, 7, false);
        row("administrator for officer", "officer", "admin", 0, 7, false); // 三员分立
        row("auditor for officer", "officer", "auditor", 0, 7, false);
        row("executive for officer", "officer", "boss", 0, 7, false);
        row("another officer for officer", "officer", "officer2", 0, 7, false); // has the role
        row("head for officer", "officer", "head", 0, 7, true);
        row("officer for head", "head", "officer", 0, 7, true);
        row("auditor for head", "head", "auditor", 0, 7, true);
        row("one day", "head", "sun", 0, 0, true);
        row("yesterday on", "head", "sun", -1, 7, false);
        row("over before it begins", "head", "sun", 7, 6, false);
        row("90 days", "head", "sun", 1, 90, true);
        row("91 days", "head", "sun", 1, 91, false);
        row("in 100 days", "head", "sun", 100, 101, false);
    }
    void whoCanBeNamed()
    {
        QFETCH(QByteArray, principal);
        QFETCH(QByteArray, substitute);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(bool, possible);
        if (!m_kept) {
            m_kept = std::make_unique<House>(SuiteId::Intl);
            const auto admin = m_kept->as("admin");
            disableAccount(*admin, m_kept->ids.at(QStringLiteral("gone")));
            m_keptState = admin->state();
        }
        const qint64 now = m_kept->clock->time;
        const auto day = [&](int days) { return QDateTime::fromMSecsSinceEpoch(now).date().addDays(days).startOfDay().toMSecsSinceEpoch(); };
        Substitution one;
        one.id = 1;
        one.holding = principal == "head" ? RoleHolding { m_kept->ids.at(QStringLiteral("head")), Role::Head, m_kept->sales }
                                          : RoleHolding { m_kept->ids.at(QStringLiteral("officer")), Role::Officer, NoId };
        one.substitute = m_kept->ids.at(QString::fromLatin1(substitute));
        one.from = first == 0 ? now : day(first);
        one.until = day(last + 1);
        QVERIFY2(m_keptState.objectionTo(one, now).isEmpty() == possible, qPrintable(m_keptState.objectionTo(one, now)));
    }

    void oneAtATime()
    {
        (void)named(headHolding(), "sun", 2, 4);
        const auto head = m_house->as("head");
        const auto name = [&](int first, int last) { return nameSubstitute(*head, { headHolding(), id("li"), today().addDays(first), today().addDays(last) }); };
        EXPECT_ERROR(name(0, 2), ErrorCode::BadInput);
        EXPECT_ERROR(name(4, 9), ErrorCode::BadInput);
        (void)name(0, 1);
        (void)name(5, 9);
        EXPECT_ERROR(nameSubstitute(*head, { headHolding(), id("li"), today().addDays(3), today().addDays(2) }), ErrorCode::BadInput);
        EXPECT_ERROR(nameSubstitute(*head, { headHolding(), id("li"), today().addDays(-1), today().addDays(2) }), ErrorCode::BadInput);
        QVERIFY(candidatesFor(*head, headHolding()).contains(id("li")) && !candidatesFor(*head, headHolding()).contains(id("head")));
        const auto li = m_house->as("li");
        QCOMPARE(substitutionsFor(*li).size(), 2);
        QCOMPARE(substitutionsFor(*li).constFirst().from, li->state().substitutionsOf(id("li"), li->now()).constFirst().from);
        QCOMPARE(problems(), QStringList());
    }

    void decidesForThePrincipalAndSaysSo()
    {
        const auto li = m_house->as("li");
        const Id first = m_house->submitted(*li);
        const Id second = m_house->submitted(*li, QStringLiteral("第二个"));
        named(headHolding(), "sun");
        {
            const auto sun = m_house->as("sun");
            QCOMPARE(listRecords(*sun, ListKind::HeadQueue, {}, nullptr, 10).size(), 2);
            QVERIFY(listRecords(*sun, ListKind::HeadQueue, {}, nullptr, 10).constFirst().readable);
            QCOMPARE(waitingFor(*sun).headQueue, 2);
            approveRecord(*sun, openRecordForReading(*sun, first).seen());
            const RecordStep step = openRecordForReading(*sun, first).steps.constLast();
            QCOMPARE(step.actor, id("sun"));
            QCOMPARE(step.inPlaceOf, id("head"));
            bool said = false;
            for (const EffectiveRight &right : effectiveRights(*sun, id("sun")))
                said = said || (right.action == Action::RecordApprove && right.because.contains(QStringLiteral("王芳")));
            QVERIFY(said);
        }
        {
            const auto head = m_house->as("head"); // keeps the right, in the own name
            approveRecord(*head, openRecordForReading(*head, second).seen());
            QCOMPARE(openRecordForReading(*head, second).steps.constLast().inPlaceOf, NoId);
        }
        QCOMPARE(problems(), QStringList());
    }

    void nobodyActsTwice()
    {
        const Id li = [this] { const auto session = m_house->as("li"); return m_house->submitted(*session); }();
        named(headHolding(), "officer"); // an officer stands in for the head
        const auto officer = m_house->as("officer");
        approveRecord(*officer, openRecordForReading(*officer, li).seen());
        EXPECT_ERROR(fileRecord(*officer, seenOf(*officer, li)), ErrorCode::NoRight);
        // Nor does who stands in for that officer: they have no more right than the officer.
        named(officerHolding(), "chen");
        const auto chen = m_house->as("chen");
        EXPECT_ERROR(fileRecord(*chen, seenOf(*chen, li)), ErrorCode::NoRight);
        const auto officer2 = m_house->as("officer2");
        fileRecord(*officer2, openRecordForReading(*officer2, li).seen());
        QCOMPARE(problems(), QStringList());
    }

    void nobodyDecidesOnOwnRecords()
    {
        named(headHolding(), "li");
        const auto li = m_house->as("li");
        const Id own = m_house->submitted(*li);
        EXPECT_ERROR(approveRecord(*li, seenOf(*li, own)), ErrorCode::NoRight);
        QVERIFY(listRecords(*li, ListKind::HeadQueue, {}, nullptr, 10).isEmpty());
        // The way stays: it waits for the principal, not for one decider less.
        const auto officer = m_house->as("officer");
        EXPECT_ERROR(fileRecord(*officer, seenOf(*officer, own)), ErrorCode::Changed);
        // The head's own goes to the officers as ever.
        const auto head = m_house->as("head");
        const Id headsOwn = m_house->submitted(*head);
        EXPECT_ERROR(approveRecord(*li, seenOf(*li, headsOwn)), ErrorCode::NoRight);
        // And an officer's substitute does not file what that officer entered.
        const Id officersOwn = m_house->submitted(*officer);
        named(officerHolding(), "chen");
        const auto chen = m_house->as("chen");
        EXPECT_ERROR(fileRecord(*chen, seenOf(*chen, officersOwn)), ErrorCode::NoRight);
        fileRecord(*chen, openRecordForReading(*chen, headsOwn).seen());
        QCOMPARE(openRecordForReading(*chen, headsOwn).steps.constLast().inPlaceOf, id("officer"));
        approveRecord(*head, openRecordForReading(*head, own).seen());
        QCOMPARE(problems(), QStringList());
    }

    void endsAtOnceByThoseWhoMay()
    {
        for (const char *login : { "head", "sun", "admin", "auditor" }) {
            const Id one = named(headHolding(), "sun");
            const auto sun = m_house->as("sun");
            QVERIFY(sun->roles().contains(Role::Head));
            const auto li = m_house->as("li");
            EXPECT_ERROR(endSubstitution(*li, one), ErrorCode::NoRight);
            const auto session = m_house->as(login);
            QCOMPARE(stageOf(*session, session->state().substitutions().value(one)), SubstitutionStage::Running);
            endSubstitution(*session, one);
            EXPECT_ERROR(endSubstitution(*session, one), ErrorCode::Changed);
            sun->store().catchUp();
            QVERIFY2(!sun->roles().contains(Role::Head), login);
            QCOMPARE(substitutionsFor(*sun).constFirst().endedBy, id(login));
        }
        QCOMPARE(problems(), QStringList());
    }

    void endsWithTheRoleAndWithEitherAccount()
    {
        (void)named(headHolding(), "sun");
        const auto admin = m_house->as("admin");
        const auto sun = m_house->as("sun");
        const auto stands = [&] { sun->store().catchUp(); return sun->state().rolesOf(id("sun"), sun->now()).contains(Role::Head); };
        QVERIFY(stands());
        disableAccount(*admin, id("head"));
        QVERIFY(!stands());
        enableAccount(*admin, id("head"));
        QVERIFY(stands());
        revokeRole(*admin, headHolding());
        QVERIFY(!stands());
        const auto boss = m_house->as("boss");
        decideRole(*boss, proposeRole(*admin, headHolding()), true);
        QVERIFY(!stands()); // given again, it brings no old substitute back
        // A role that excludes it ends what the substitute may as an officer.
        (void)named(officerHolding(), "chen");
        boss->store().catchUp();
        QVERIFY(boss->state().rolesOf(id("chen"), boss->now()).contains(Role::Officer));
        decideRole(*boss, proposeRole(*admin, { id("chen"), Role::Auditor, NoId }), true);
        QVERIFY(!boss->state().rolesOf(id("chen"), boss->now()).contains(Role::Officer));
        QCOMPARE(problems(), QStringList());
    }

    void keysGoWithIt()
    {
        const auto li = m_house->as("li");
        const Id before = m_house->submitted(*li, QStringLiteral("之前的"));
        const RoleKeyId key { RoleKeyOwner::Department, m_house->sales };
        quint32 given = 0;
        (void)named(headHolding(), "sun", 1, 3);
        {
            const auto sun = m_house->as("sun");
            given = sun->state().newestKey(key)->generation;
            QVERIFY(sun->store().keys().tryRecordKey(before, 1)); // a key given is given;
            EXPECT_ERROR(openRecordForReading(*sun, before), ErrorCode::NoRight); // the program waits for the day
        }
        {
            const auto head = m_house->as("head"); // whose login finds the shares as they are to be
            QCOMPARE(head->state().newestKey(key)->generation, given);
        }
        pass(DayMs);
        {
            const auto sun = m_house->as("sun");
            QVERIFY(openRecordForReading(*sun, before).readable);
        }
        pass(4 * DayMs);
        {
            const auto head = m_house->as("head"); // it ran out: a new generation without the substitute
            QCOMPARE(head->state().newestKey(key)->generation, given + 1);
        }
        const auto later = m_house->as("li");
        const Id after = m_house->submitted(*later, QStringLiteral("之后的"));
        const auto sun = m_house->as("sun");
        QVERIFY(!sun->store().keys().tryRecordKey(after, 1));
        QVERIFY(!sun->store().keys().roleKey(key, given + 1));
        EXPECT_ERROR(openRecordForReading(*sun, after), ErrorCode::NoRight);
        const auto head = m_house->as("head");
        QVERIFY(openRecordForReading(*head, after).readable && openRecordForReading(*head, before).readable);
        QCOMPARE(problems(), QStringList());
    }

    void endedEarlyTheShareGoesAtOnce()
    {
        const Id one = named(officerHolding(), "chen");
        const RoleKeyId key { RoleKeyOwner::Officers, NoId };
        const auto chen = m_house->as("chen");
        const quint32 generation = chen->state().newestKey(key)->generation;
        QVERIFY(chen->store().keys().roleKey(key, generation));
        const auto auditor = m_house->as("auditor");
        endSubstitution(*auditor, one);
        const auto again = m_house->as("chen");
        QVERIFY(!again->store().keys().roleKey(key, generation));
        const auto officer = m_house->as("officer");
        QCOMPARE(officer->state().newestKey(key)->generation, generation + 1);
        QVERIFY(officer->store().keys().roleKey(key, generation + 1));
        QCOMPARE(problems(), QStringList());
    }

    void alteredRowIsFoundAtOpening()
    {
        (void)named(headHolding(), "sun");
        for (const char *sql : { "UPDATE substitution SET until_at = until_at + 1", "UPDATE substitution SET substitute_id = person_id", "UPDATE substitution SET ended_at = 5",
                 "DELETE FROM substitution", "INSERT INTO substitution SELECT id + 1, person_id, role, department_id, substitute_id, from_at, until_at, ended_at FROM substitution" }) {
            Victim victim(*m_house, QStringLiteral("row"));
            QVERIFY(!victim.as("head")->readOnly());
            victim.sql(QString::fromLatin1(sql));
            QVERIFY2(victim.as("head")->readOnly(), sql);
        }
    }

    void nobodyNamesInAnothersPlace()
    {
        // With a true signature, but not the principal's: own programs write it, the house does not take it in.
        (void)named(headHolding(), "sun");
        const qint64 now = m_house->clock->time;
        for (const char *login : { "sun", "li", "admin", "officer" }) {
            const auto session = m_house->as(login);
            EXPECT_ERROR(forge(*session, naming(headHolding(), id("li"), now + 20 * DayMs, now + 21 * DayMs, session->store().newId())), ErrorCode::Integrity);
            EXPECT_ERROR(forge(*session, naming(officerHolding("officer2"), id("li"), now + 20 * DayMs, now + 21 * DayMs, session->store().newId())), ErrorCode::Integrity);
        }
        const auto head = m_house->as("head");
        const Id old = head->state().substitutions().firstKey();
        // Backdated, too long, again under the old number, with a person who may not.
        EXPECT_ERROR(forge(*head, naming(headHolding(), id("li"), now - DayMs, now + DayMs, head->store().newId())), ErrorCode::Integrity);
        EXPECT_ERROR(forge(*head, naming(headHolding(), id("li"), now + 20 * DayMs, now + 111 * DayMs, head->store().newId())), ErrorCode::Integrity);
        EXPECT_ERROR(forge(*head, naming(headHolding(), id("li"), now + 20 * DayMs, now + 21 * DayMs, old)), ErrorCode::Integrity);
        const auto officer = m_house->as("officer");
        EXPECT_ERROR(forge(*officer, naming(officerHolding(), id("auditor"), now + DayMs, now + 2 * DayMs, officer->store().newId())), ErrorCode::Integrity);
        const auto li = m_house->as("li");
        EXPECT_ERROR(forge(*li, { Action::SubstituteEnd, old }), ErrorCode::Integrity);
        QCOMPARE(problems(), QStringList());
    }

    void replayedEntryIsFound()
    {
        const Id one = named(headHolding(), "sun");
        const auto head = m_house->as("head");
        endSubstitution(*head, one);
        Victim victim(*m_house, QStringLiteral("replay"));
        // The old naming once more at the journal's end, with a true chain around a signature that was made for another place.
        victim.sql(QStringLiteral("INSERT INTO journal SELECT (SELECT MAX(n) + 1 FROM journal), at, actor, action, object, payload, sealed, touches, keys_before, "
                                  "accounts_before, rights_before, (SELECT hash FROM journal WHERE n = (SELECT MAX(n) FROM journal)), signature, hash FROM journal "
                                  "WHERE action = 'substitute.name'"));
        QVERIFY(victim.as("auditor")->readOnly());
    }

    void forgedDecisionsAreFound_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("in the own name") << 0;
        QTest::newRow("for somebody else") << 1;
        QTest::newRow("after its end") << 2;
    }
    void forgedDecisionsAreFound()
    {
        QFETCH(int, how);
        const auto li = m_house->as("li");
        const Id record = m_house->submitted(*li);
        const Id one = named(headHolding(), "sun");
        {
            const auto sun = m_house->as("sun");
            approveRecord(*sun, openRecordForReading(*sun, record).seen());
        }
        QCOMPARE(problems(), QStringList());
        if (how == 2) {
            const auto head = m_house->as("head");
            endSubstitution(*head, one);
        }
        // What the service writes, once more by an own program.
        const Id second = [&] { const auto session = m_house->as("li"); return m_house->submitted(*session, QStringLiteral("第二个")); }();
        const auto sun = m_house->as("sun");
        {
            Act act(sun->store());
            Records records(sun->store().records());
            RecordRow row = *records.find(second);
            row.state = RecordState::Approved;
            row.entry = act.nextEntry();
            Change change { Action::RecordApprove, row.id,
                { { fact::Record, row.id }, { fact::Revision, row.revision }, { fact::State, int(row.state) }, { fact::Department, row.department },
                    { fact::Person, row.author }, { fact::Before, row.commitment }, { fact::Commitment, row.commitment }, { fact::Row, row.digest(sun->store().suite()) } } };
            if (how == 1)
                change.facts.insert(fact::InPlaceOf, id("boss"));
            if (how == 2)
                change.facts.insert(fact::InPlaceOf, id("head"));
            records.update(row);
            records.insertReview({ sun->store().newId(), row.id, row.revision, sun->me(), Move::Approve, act.now(), {}, row.entry });
            act.append(std::move(change));
            act.commit();
        }
        QVERIFY(!problems().isEmpty());
    }

    void movedClockGainsNothing_data()
    {
        QTest::addColumn<bool>("ahead");
        QTest::newRow("set back into it") << false;
        QTest::newRow("set ahead into it") << true;
    }
    void movedClockGainsNothing()
    {
        QFETCH(bool, ahead);
        const auto li = m_house->as("li");
        const Id record = m_house->submitted(*li);
        (void)named(headHolding(), "sun", ahead ? 10 : 0, ahead ? 12 : 1);
        if (!ahead)
            pass(3 * DayMs);
        const qint64 right = m_house->clock->time;
        m_house->clock->time = ahead ? right + 10 * DayMs : right - 3 * DayMs;
        {
            const auto sun = m_house->as("sun");
            const Substitution one = sun->state().substitutions().first();
            QVERIFY(one.from <= sun->now() && sun->now() < one.until); // by this computer's clock it would be in force
            QVERIFY(sun->store().clockDoubt() != ClockDoubt::None);
            QCOMPARE(stageOf(*sun, one), SubstitutionStage::Waiting);
            QVERIFY(!sun->roles().contains(Role::Head));
            EXPECT_ERROR(approveRecord(*sun, seenOf(*sun, record)), ErrorCode::NoRight);
            EXPECT_ERROR(openRecordForReading(*sun, record), ErrorCode::NoRight);
        }
        {
            // No key comes or goes by such a clock, and no period is set by it.
            const auto head = m_house->as("head");
            QCOMPARE(head->state().newestKey({ RoleKeyOwner::Department, m_house->sales })->generation, 1U);
            EXPECT_ERROR(nameSubstitute(*head, { headHolding(), id("chen"), today().addDays(30), today().addDays(31) }), ErrorCode::BadInput);
        }
        // An own program that decides all the same is found by the times around it.
        {
            const auto sun = m_house->as("sun");
            Act act(sun->store());
            Records records(sun->store().records());
            RecordRow row = *records.find(record);
            row.state = RecordState::Approved;
            row.entry = act.nextEntry();
            Change change { Action::RecordApprove, row.id,
                { { fact::Record, row.id }, { fact::Revision, row.revision }, { fact::State, int(row.state) }, { fact::Department, row.department },
                    { fact::Person, row.author }, { fact::Before, row.commitment }, { fact::Commitment, row.commitment }, { fact::Row, row.digest(sun->store().suite()) },
                    { fact::InPlaceOf, id("head") } } };
            records.update(row);
            records.insertReview({ sun->store().newId(), row.id, row.revision, sun->me(), Move::Approve, act.now(), {}, row.entry });
            act.append(std::move(change));
            act.commit();
        }
        m_house->clock->time = right + HourMs;
        const QStringList found = problems();
        QVERIFY(found.size() >= 1 && found.join(u'\n').contains(QStringLiteral("without the right")));
    }
};

QTEST_GUILESS_MAIN(TestSubstitutes)
#include "TestSubstitutes.moc"
