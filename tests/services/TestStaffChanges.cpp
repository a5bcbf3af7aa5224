// SPDX-License-Identifier: GPL-3.0-or-later
// People move and leave, departments merge: what was under way goes on, and whoever no longer holds a role opens nothing new
// (DESIGN sections 4 and 5).
#include "services/AccountRenewal.h"
#include "services/Leaving.h"
#include "services/Rights.h"
#include "store/Act.h"
#include "store/Attacker.h"
#include "store/EntryFacts.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestStaffChanges : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    Id m_submitted = NoId;
    Id m_returned = NoId;
    Id m_other = NoId; // a second department, headed by boss

    [[nodiscard]] Id id(const char *login) const { return m_house->ids.at(QString::fromLatin1(login)); }
    static qsizetype waiting(Session &session)
    {
        return listRecords(session, session.roles().contains(Role::Officer) ? ListKind::OfficerQueue : ListKind::HeadQueue, {}, nullptr, 50).size();
    }
    static quint32 generation(Session &session, Id department) { return session.state().newestKey({ RoleKeyOwner::Department, department })->generation; }
    void giveRole(Victim &victim, const RoleHolding &holding)
    {
        const Id proposal = proposeRole(*victim.as("admin"), holding);
        const bool byAuditor = victim.as("admin")->state().deciderFor(holding, id("admin")) == Role::Auditor;
        decideRole(*victim.as(byAuditor ? "auditor" : "boss"), proposal, true);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        const auto li = m_house->as("li");
        const auto head = m_house->as("head");
        m_submitted = m_house->submitted(*li, QStringLiteral("已提交"));
        m_returned = m_house->submitted(*li, QStringLiteral("已退回"));
        returnRecord(*head, openRecordForReading(*head, m_returned).seen(), { QStringLiteral("补充"), {} });
        const auto admin = m_house->as("admin");
        m_other = createDepartment(*admin, QStringLiteral("市场部"));
        movePerson(*admin, id("chen"), m_other);
        const Id proposal = proposeRole(*admin, { id("chen"), Role::Head, m_other });
        decideRole(*m_house->as("boss"), proposal, true);
        (void)m_house->as("officer"); // hands the key on
    }

    void mergedQueueFollows()
    {
        Victim victim(*m_house, QStringLiteral("merge"));
        mergeDepartments(*victim.as("admin"), m_house->sales, m_other);
        {
            const auto former = victim.as("head");
            QVERIFY(!former->roles().contains(Role::Head));
            QCOMPARE(former->person().department, m_other);
            EXPECT_ERROR(openRecordForReading(*former, m_submitted), ErrorCode::NoRight);
        }
        {
            // The right is there at once, the key with the next officer.
            const auto chen = victim.as("chen");
            QCOMPARE(waiting(*chen), 1);
            QCOMPARE(listRecords(*chen, ListKind::Department, {}, nullptr, 50).size(), 2);
            QVERIFY(!chen->store().keys().tryRecordKey(m_submitted, 1));
        }
        (void)victim.as("officer");
        const auto chen = victim.as("chen");
        QCOMPARE(openRecordForReading(*chen, m_submitted).content.subject, QStringLiteral("已提交"));
        approveRecord(*chen, openRecordForReading(*chen, m_submitted).seen());
        QCOMPARE(Records(chen->store().records()).find(m_submitted)->department, m_house->sales); // of its capture, for ever
        const auto officer = victim.as("officer");
        fileRecord(*officer, openRecordForReading(*officer, m_submitted).seen());
        // What is corrected later goes to the new head as well, and the former one has no key to it.
        const auto li = victim.as("li");
        (void)correctReturned(*li, m_returned);
        (void)submitDraft(*li, m_returned);
        QVERIFY(openRecordForReading(*victim.as("chen"), m_returned).readable);
        QVERIFY(!victim.as("head")->store().keys().tryRecordKey(m_returned, 2));
        QCOMPARE(victim.verified(), QStringList());
    }

    void mergedKeyIsANewOne()
    {
        // Who copied keys.db before holds the old generation; what comes after is sealed to another.
        Victim victim(*m_house, QStringLiteral("merge"));
        const quint32 before = generation(*victim.as("admin"), m_house->sales);
        mergeDepartments(*victim.as("admin"), m_house->sales, m_other);
        QCOMPARE(generation(*victim.as("officer"), m_house->sales), before + 1);
        QCOMPARE(generation(*victim.as("officer2"), m_house->sales), before + 1); // and not again
        QCOMPARE(victim.as("admin")->state().departmentsUnder(m_other), (QList<Id> { m_other, m_house->sales }));
    }

    void mergingTwiceFollowsThrough()
    {
        Victim victim(*m_house, QStringLiteral("twice"));
        const auto admin = victim.as("admin");
        const Id third = createDepartment(*admin, QStringLiteral("经营部"));
        mergeDepartments(*admin, m_house->sales, m_other);
        mergeDepartments(*admin, m_other, third);
        QCOMPARE(admin->state().successorOf(m_house->sales), third);
        QVERIFY(admin->state().holders(Role::Head, m_house->sales).isEmpty());
        QCOMPARE(admin->state().person(id("li"))->department, third);
        const auto officer = victim.as("officer"); // nobody heads it: an officer files at once
        fileRecord(*officer, openRecordForReading(*officer, m_submitted).seen());
        EXPECT_ERROR(closeDepartment(*admin, third), ErrorCode::BadInput);
        EXPECT_ERROR(mergeDepartments(*admin, third, m_house->sales), ErrorCode::BadInput); // closed
        EXPECT_ERROR(mergeDepartments(*admin, third, third), ErrorCode::BadInput);
        QCOMPARE(victim.verified(), QStringList());
    }

    void mergeNeedsTheRightOfItsSigner()
    {
        Victim victim(*m_house, QStringLiteral("signer"));
        for (const char *login : { "li", "head", "officer", "auditor", "boss" }) {
            const auto session = victim.as(login);
            Act act(session->store());
            EXPECT_ERROR(act.append({ Action::DepartmentMerge, m_house->sales, { { fact::Department, m_other } } }), ErrorCode::Integrity);
        }
        QCOMPARE(victim.as("admin")->state().department(m_house->sales)->mergedInto, NoId);
    }

    void mergeUndoneInTheTableIsFound()
    {
        for (const char *statement : { "UPDATE department SET open = 1", "UPDATE person SET department_id = (SELECT department_id FROM record LIMIT 1) WHERE login = 'head'",
                 "INSERT INTO role_holding SELECT p.id, 1, r.department_id FROM person p, record r WHERE p.login = 'head' LIMIT 1" }) {
            Victim victim(*m_house, QStringLiteral("undone"));
            mergeDepartments(*victim.as("admin"), m_house->sales, m_other);
            victim.sql(QString::fromLatin1(statement));
            QVERIFY2(victim.as("li")->readOnly(), statement);
            QVERIFY2(!victim.verified().isEmpty(), statement);
        }
    }

    void whoMovesHeadsNoMore()
    {
        Victim victim(*m_house, QStringLiteral("move"));
        movePerson(*victim.as("admin"), id("head"), m_other);
        const auto head = victim.as("head");
        QVERIFY(!head->roles().contains(Role::Head));
        EXPECT_ERROR(openRecordForReading(*head, m_submitted), ErrorCode::NoRight);
        // And whoever moves with records under way keeps them where they were captured.
        movePerson(*victim.as("admin"), id("li"), m_other);
        const auto li = victim.as("li");
        (void)correctReturned(*li, m_returned);
        (void)submitDraft(*li, m_returned);
        QCOMPARE(Records(li->store().records()).find(m_returned)->department, m_house->sales);
        QCOMPARE(victim.verified(), QStringList());
    }

    void keysAreRenewedAfterSomebodyWent()
    {
        // Another head stays: what the former one copied must not open what comes.
        Victim victim(*m_house, QStringLiteral("renewed"));
        giveRole(victim, { id("sun"), Role::Head, m_house->sales });
        (void)victim.as("head");
        (void)victim.as("sun");
        const quint32 before = generation(*victim.as("admin"), m_house->sales);
        revokeRole(*victim.as("admin"), { id("head"), Role::Head, m_house->sales });
        QCOMPARE(generation(*victim.as("sun"), m_house->sales), before + 1);
        QVERIFY(openRecordForReading(*victim.as("sun"), m_submitted).readable);
        QCOMPARE(generation(*victim.as("officer"), m_house->sales), before + 1);
        // Nobody stays: the officers renew it.
        revokeRole(*victim.as("admin"), { id("sun"), Role::Head, m_house->sales });
        QCOMPARE(generation(*victim.as("officer"), m_house->sales), before + 2);
        QCOMPARE(victim.verified(), QStringList());
    }

    void leaverShowsAndPassesOn()
    {
        Victim victim(*m_house, QStringLiteral("leaver"));
        Id draft = NoId;
        {
            const auto li = victim.as("li");
            draft = saveDraft(*li, NoId, m_house->call(QStringLiteral("草稿")));
            (void)correctReturned(*li, m_returned); // half a correction is a draft too
        }
        const auto admin = victim.as("admin");
        const Departure before = departureOf(*admin, id("li"));
        QCOMPARE(before.drafts, 2);
        QCOMPARE(before.returned, 1);
        QCOMPARE(before.underWay, 1);
        QVERIFY(before.roles.isEmpty() && before.obstacles.isEmpty());
        EXPECT_ERROR(leaveHouse(*admin, { id("li"), NoId, {} }), ErrorCode::BadInput); // drafts need a word
        QVERIFY(admin->state().person(id("li"))->active);
        const LeaveResult result = leaveHouse(*admin, { id("li"), NoId, LeftDrafts::Discard });
        QCOMPARE(result.draftsDiscarded, 2);
        QVERIFY(!Records(admin->store().records()).draft(draft));
        QVERIFY(admin->store().vault().recordKeys(draft, 0).isEmpty());
        EXPECT_ERROR(victim.as("li"), ErrorCode::NoRight);
        EXPECT_ERROR(leaveHouse(*admin, { id("li"), NoId, {} }), ErrorCode::BadInput); // left already

        // What was returned waits for the head again, and is accepted as it stands.
        const auto head = victim.as("head");
        QCOMPARE(waiting(*head), 2);
        EXPECT_ERROR(returnRecord(*head, openRecordForReading(*head, m_submitted).seen(), {}), ErrorCode::BadInput);
        approveRecord(*head, openRecordForReading(*head, m_returned).seen());
        const auto officer = victim.as("officer");
        fileRecord(*officer, openRecordForReading(*officer, m_returned).seen());
        rejectRecord(*head, openRecordForReading(*head, m_submitted).seen(), { QStringLiteral("重复"), {} });
        QCOMPARE(victim.verified(), QStringList());
    }

    void returnedWaitsForItsAuthorAsLongAsThereIsOne()
    {
        Victim victim(*m_house, QStringLiteral("waits"));
        const auto head = victim.as("head");
        QCOMPARE(waiting(*head), 1);
        EXPECT_ERROR(approveRecord(*head, openRecordForReading(*head, m_returned).seen()), ErrorCode::Changed);
        EXPECT_ERROR(rejectRecord(*head, openRecordForReading(*head, m_returned).seen(), { QStringLiteral("不符"), {} }), ErrorCode::Changed);
    }

    void returnedWithoutAHeadGoesToTheOfficers()
    {
        Victim victim(*m_house, QStringLiteral("headless"));
        (void)leaveHouse(*victim.as("admin"), { id("li"), NoId, {} });
        (void)leaveHouse(*victim.as("auditor"), { id("head"), NoId, {} });
        const auto officer = victim.as("officer");
        QCOMPARE(waiting(*officer), 2);
        fileRecord(*officer, openRecordForReading(*officer, m_returned).seen());
        QCOMPARE(victim.verified(), QStringList());
    }

    void keptDraftsStaySealed()
    {
        Victim victim(*m_house, QStringLiteral("kept"));
        const Id draft = saveDraft(*victim.as("li"), NoId, m_house->call(QStringLiteral("草稿")));
        const auto admin = victim.as("admin");
        QCOMPARE(leaveHouse(*admin, { id("li"), NoId, LeftDrafts::Keep }).draftsDiscarded, 0);
        QVERIFY(!admin->store().keys().tryRecordKey(draft, 0));
        enableAccount(*admin, id("li"));
        QCOMPARE(loadDraft(*victim.as("li"), draft).content.subject, QStringLiteral("草稿"));
    }

    void successorIsProposed()
    {
        Victim victim(*m_house, QStringLiteral("successor"));
        const auto admin = victim.as("admin");
        const Departure before = departureOf(*admin, id("head"));
        QCOMPARE(before.onlyHolder, before.roles);
        const LeaveResult result = leaveHouse(*admin, { id("head"), id("sun"), {} });
        const RoleHolding wanted { id("sun"), Role::Head, m_house->sales };
        QCOMPARE(result.proposed, QList<RoleHolding> { wanted });
        QVERIFY(!admin->state().rolesOf(id("sun")).contains(Role::Head)); // proposed is not given
        const auto boss = victim.as("boss");
        decideRole(*boss, casesFor(*boss).constFirst().id, true);
        (void)victim.as("officer");
        QVERIFY(openRecordForReading(*victim.as("sun"), m_submitted).readable);
        QCOMPARE(victim.verified(), QStringList());
    }

    void successorWhoMustBeAnotherPerson()
    {
        Victim victim(*m_house, QStringLiteral("excluded"));
        const LeaveResult result = leaveHouse(*victim.as("admin"), { id("officer2"), id("auditor"), {} });
        QVERIFY(result.proposed.isEmpty());
        QCOMPARE(result.notProposed.size(), 1);
        EXPECT_ERROR(leaveHouse(*victim.as("admin"), { id("officer"), id("gone"), {} }), ErrorCode::BadInput); // now the last officer
    }

    void neededRolesStay_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QByteArray>("by");
        QTest::newRow("the only administrator") << QByteArray("admin") << QByteArray("auditor");
        QTest::newRow("the only auditor") << QByteArray("auditor") << QByteArray("admin");
        QTest::newRow("the only executive") << QByteArray("boss") << QByteArray("admin");
        QTest::newRow("oneself") << QByteArray("admin") << QByteArray("admin");
    }
    void neededRolesStay()
    {
        QFETCH(QByteArray, login);
        QFETCH(QByteArray, by);
        Victim victim(*m_house, QStringLiteral("needed"));
        const auto session = victim.as(by.constData());
        QVERIFY(!departureOf(*session, id(login.constData())).obstacles.isEmpty());
        EXPECT_ERROR(leaveHouse(*session, { id(login.constData()), NoId, {} }), ErrorCode::BadInput);
        QVERIFY(session->state().person(id(login.constData()))->active);
    }

    void theRoleKeyMustBeHandedOnFirst()
    {
        Victim victim(*m_house, QStringLiteral("handed"));
        (void)leaveHouse(*victim.as("admin"), { id("officer2"), NoId, {} });
        giveRole(victim, { id("wu"), Role::Officer, NoId });
        const auto admin = victim.as("admin");
        EXPECT_ERROR(leaveHouse(*admin, { id("officer"), NoId, {} }), ErrorCode::BadInput); // wu cannot open anything yet
        (void)victim.as("officer");
        (void)leaveHouse(*admin, { id("officer"), NoId, {} });
        const auto wu = victim.as("wu");
        QVERIFY(openRecordForReading(*wu, m_submitted).readable);
        QCOMPARE(victim.verified(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStaffChanges)
#include "TestStaffChanges.moc"
