// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody with a valid login, the folder and any tool against how long records are kept: a schedule that nobody decided on, a hold lifted
// by oneself, a record backdated or forgotten by a hold, an extension taken away (regulation 4.2, 7.1; DESIGN section 4).
#include "Attacker.h"
#include "services/Archive.h"
#include "services/Holds.h"
#include "services/Retention.h"
#include "store/Act.h"
#include "store/EntryFacts.h"
#include "store/Verification.h"

#include <QCborArray>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestRetentionAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Archive> m_house;
    Id m_hold = NoId; ///< on first, by the auditor
    Id m_lifting = NoId; ///< officer's application to lift it, waits for the executive
    Id m_schedule = NoId; ///< officer's application for a shorter schedule, the same

    static QCborMap shorter(Session &session, Id application)
    {
        QList<RetentionLine> lines = session.state().schedules().constLast().lines;
        for (RetentionLine &line : lines) {
            line.shortestMonths = 6;
            line.longestMonths = 12;
            line.basis = QStringLiteral("省空间");
        }
        return { { fact::Case, application }, { fact::Version, 2 }, { fact::InForce, dayOf(session.now()) }, { fact::Shortens, true }, { fact::Lines, encodeLines(lines) } };
    }
    // An approval in the signer's own name, as the engine would not let them.
    static void forgeApproval(Session &session, Id application, Act &act)
    {
        const QList<JournalEntry> entries = Journal(act.records()).entriesOf(application);
        CaseEvent event;
        for (const JournalEntry &entry : entries) {
            if (caseMoveOf(entry.action))
                event = caseEventOf(entry);
        }
        event.move = CaseMove::Approve;
        event.role = session.state().rolesOf(session.me()).contains(Role::Executive) ? Role::Executive : Role::Officer;
        event.before = event.after;
        act.append({ Action::ApplicationApprove, application, caseFacts(event, {}) });
    }
    template<typename Do>
    bool refused(const Victim &victim, const char *login, Do &&attempt)
    {
        const auto session = victim.as(login);
        try {
            Act act(session->store());
            attempt(*session, act);
            act.commit();
        } catch (const Error &) {
            return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<Archive>();
        {
            const auto auditor = m_house->as("auditor");
            (void)placeHold(*auditor, HoldKind::Audit, { QStringLiteral("年度审计"), QStringLiteral("年度审计期间不得清理。"), { m_house->first }, {} }, dayOf(m_house->clock->time + 90 * DayMs));
        }
        const auto officer = m_house->as("officer");
        m_hold = listHolds(*officer).constFirst().facts.id;
        ApplicationForm lifting = liftingOf(*officer, m_hold);
        lifting.reason = QStringLiteral("审计已结束，报告已出。");
        m_lifting = submitApplication(*officer, lifting);
        ApplicationForm schedule = newSchedule(*officer);
        schedule.reason = QStringLiteral("存储空间不足，申请缩短。");
        schedule.retention->shortens = true;
        for (RetentionLine &line : schedule.retention->lines) {
            line.shortestMonths = 6;
            line.longestMonths = 12;
            line.basis = QStringLiteral("省空间");
        }
        m_schedule = submitApplication(*officer, schedule);
        extendRecords(*officer, { m_house->second }, dayOf(m_house->clock->time + 2000 * DayMs), QStringLiteral("质保期延长，需继续保存。"));
        QVERIFY(verifyStore(*m_house->as("auditor")).ok());
    }

    // By whoever has no right to it: the house state takes no such entry, from this program or from another.
    void nobodySetsASchedule()
    {
        const Victim victim(*m_house, QStringLiteral("victim"));
        for (const char *login : { "li", "officer", "head", "auditor", "admin" })
            QVERIFY2(refused(victim, login, [&](Session &session, Act &act) { act.append({ Action::RetentionSet, NoId, shorter(session, m_schedule) }); }), login);
        // The executive needs the decision right before it.
        QVERIFY(refused(victim, "boss", [&](Session &session, Act &act) { act.append({ Action::RetentionSet, NoId, shorter(session, m_schedule) }); }));
        QVERIFY(refused(victim, "boss", [&](Session &, Act &act) { act.append({ Action::HoldLift, m_hold, { { fact::Case, m_lifting } } }); }));
        QCOMPARE(victim.as("li")->state().schedules().size(), 1);
        QVERIFY(victim.as("li")->state().hold(m_hold)->stands());
        QVERIFY(victim.verified().isEmpty());
    }

    // An executive decides on one thing and brings about another, by a client that does not compare them: it is found, and nothing is
    // cleared by it.
    void anotherScheduleThanWasDecidedIsFound()
    {
        const Victim victim(*m_house, QStringLiteral("other"));
        QVERIFY(!refused(victim, "boss", [&](Session &session, Act &act) {
            forgeApproval(session, m_schedule, act);
            QCborMap facts = shorter(session, m_schedule);
            QList<RetentionLine> lines = decodeLines(facts.value(fact::Lines).toArray());
            lines[0].shortestMonths = 7;
            facts.insert(fact::Lines, encodeLines(lines));
            act.append({ Action::RetentionSet, NoId, facts });
        }));
        QVERIFY(!victim.verified().isEmpty());
        const auto officer = victim.as("officer");
        EXPECT_ERROR(RetentionBook(officer->store()).requireDecided(), ErrorCode::Integrity);
    }

    void anotherHoldThanWasDecidedIsFound()
    {
        const Victim victim(*m_house, QStringLiteral("hold"));
        QVERIFY(!refused(victim, "boss", [&](Session &session, Act &act) {
            forgeApproval(session, m_schedule, act); // the schedule, not the hold
            act.append({ Action::HoldLift, m_hold, { { fact::Case, m_schedule } } });
        }));
        QVERIFY(!victim.verified().isEmpty());
        const auto officer = victim.as("officer");
        EXPECT_ERROR(RetentionBook(officer->store()).requireDecided(), ErrorCode::Integrity);
    }

    void rowsDecideNothing_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("hold lifted") << QStringLiteral("UPDATE hold SET lifted_at = 1");
        QTest::newRow("hold gone") << QStringLiteral("DELETE FROM hold");
        QTest::newRow("period shortened") << QStringLiteral("UPDATE retention_line SET shortest = 1");
        QTest::newRow("schedule that shortens") << QStringLiteral("UPDATE retention_line SET shortens = 1");
        QTest::newRow("entry of the hold gone") << QStringLiteral("DELETE FROM journal WHERE action = 'hold.place'");
        QTest::newRow("entry of the hold altered") << QStringLiteral("UPDATE journal SET sealed = X'00' WHERE action = 'hold.place'");
        QTest::newRow("extension gone") << QStringLiteral("DELETE FROM journal WHERE action = 'record.extend'");
    }

    void rowsDecideNothing()
    {
        QFETCH(QString, statement);
        const Victim victim(*m_house, QStringLiteral("rows"));
        victim.sql(statement);
        QVERIFY(victim.as("officer")->readOnly());
    }

    // The promise and the time of capture stand under the record's signature.
    void recordsAreNotBackdated_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("captured long ago") << QStringLiteral("UPDATE record SET captured_at = 946684800000");
        QTest::newRow("due long ago") << QStringLiteral("UPDATE record SET due_at = 946684800000");
        QTest::newRow("by another schedule") << QStringLiteral("UPDATE record SET rule_version = 7");
    }

    void recordsAreNotBackdated()
    {
        QFETCH(QString, statement);
        const Victim victim(*m_house, QStringLiteral("backdated"));
        victim.sql(statement);
        const auto officer = victim.as("officer");
        EXPECT_ERROR(openRecordForReading(*officer, m_house->first), ErrorCode::Integrity);
        EXPECT_ERROR(extendRecords(*officer, { m_house->first }, dayOf(officer->now() + 3000 * DayMs), QStringLiteral("质保期延长，需继续保存。")), ErrorCode::Integrity);
        QVERIFY(!victim.verified().isEmpty());
    }

    // What a hold is about is nobody's but those who hold, audit and decide.
    void holdsTellNothingToOthers()
    {
        const Victim victim(*m_house, QStringLiteral("curious"));
        const auto records = victim.opened(victim.paths.records());
        Query entry(*records, QStringLiteral("SELECT payload, sealed FROM journal WHERE action = 'hold.place'"));
        entry.run();
        QVERIFY(entry.next());
        for (const QString &secret : { QStringLiteral("年度审计"), QString::number(m_house->first) }) {
            QVERIFY(!entry.bytes(0).contains(secret.toUtf8()));
            QVERIFY(!entry.bytes(1).contains(secret.toUtf8()));
        }
        for (const char *login : { "li", "head", "admin" }) {
            const auto session = victim.as(login);
            QVERIFY(listHolds(*session).isEmpty());
            EXPECT_ERROR(holdByNumber(*session, QStringLiteral("FC-2026-0001")), ErrorCode::NotFound);
            QVERIFY(!RetentionBook(session->store()).holdsKnown());
        }
    }
};

QTEST_GUILESS_MAIN(TestRetentionAttacks)
#include "TestRetentionAttacks.moc"
