// SPDX-License-Identifier: GPL-3.0-or-later
// Records cleared before their time, by every way there is: the service, SQL past the triggers, another list than was decided on, and entries
// that a dishonest officer signs with a client of their own (regulation 7.1, 7.2; DESIGN sections 4 and 5).
#include "PlanAttacker.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestDispositionAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<PlannedHouse> m_house;

    [[nodiscard]] Id plan() const { return m_house->plan; }
    // Whoever clears is stopped with nothing done, and the whole walk names it.
    void expectStopped(const Victim &victim, const QString &found)
    {
        const qint64 all = filedIn(victim);
        EXPECT_ERROR(clearIn(victim, plan()), ErrorCode::Integrity);
        QCOMPARE(filedIn(victim), all);
        const QString problems = verifiedIn(victim);
        QVERIFY2(problems.contains(found), qPrintable(problems));
    }
    [[nodiscard]] BackupFolders backup(const QString &name) const { return { m_house->place() + QStringLiteral("/data/") + name, m_house->place() + QStringLiteral("/keys") }; }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<PlannedHouse>();
        QCOMPARE(m_house->list.size(), 6);
        for (const char *stage : { "submitted", "approved", "ready", "begun", "cleared" })
            QCOMPARE(verifiedIn(*m_house->at(stage)), QString());
    }

    // By the service, whatever is missing.

    void nothingIsDueBeforeItsTime()
    {
        const auto victim = m_house->at("cleared");
        const auto officer = victim->as("officer");
        ApplicationForm form = newPlan(*officer);
        form.reason = PlanReason;
        form.scope.dayFrom = 20260101;
        // What is left is not due, or is on no list any more: the one that was applied for is all there is.
        const Id next = submitPlan(*officer, form);
        const QList<PlanRecordLine> lines = planRecords(*officer, openPlan(*officer, next), NoId, 100);
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.constFirst().row.record, m_house->outside);
        form.scope.dayFrom = rowIn(*victim, m_house->fresh).day;
        EXPECT_ERROR(submitPlan(*officer, form), ErrorCode::BadInput);
    }

    void nothingIsClearedThatNobodyDecidedOn()
    {
        const auto submitted = m_house->at("submitted");
        const qint64 all = filedIn(*submitted);
        EXPECT_ERROR(clearIn(*submitted, plan()), ErrorCode::BadInput);
        {
            const auto boss = submitted->as("boss");
            refuseApplication(*boss, seen(*boss, plan()), QStringLiteral("年内不清理。"));
        }
        EXPECT_ERROR(clearIn(*submitted, plan()), ErrorCode::BadInput);
        QCOMPARE(filedIn(*submitted), all);

        const auto late = m_house->at("ready");
        m_house->clock->time += 70 * DayMs; // its time was two months
        {
            const auto auditor = late->as("auditor");
            acceptClock(*auditor);
        }
        EXPECT_ERROR(clearIn(*late, plan()), ErrorCode::BadInput);
        QCOMPARE(filedIn(*late), all);
        QCOMPARE(verifiedIn(*late), QString());
    }

    void aClockThatRanAheadClearsNothing()
    {
        const auto victim = m_house->at("ready");
        const qint64 all = filedIn(*victim);
        m_house->clock->time += 3653 * DayMs;
        EXPECT_ERROR(clearIn(*victim, plan()), ErrorCode::BadInput);
        {
            const auto officer = victim->as("officer");
            ApplicationForm form = newPlan(*officer);
            form.reason = PlanReason;
            EXPECT_ERROR(submitPlan(*officer, form), ErrorCode::BadInput);
            // Nor what was begun before.
        }
        QCOMPARE(filedIn(*victim), all);
        const auto begun = m_house->at("begun");
        m_house->clock->time += 3653 * DayMs;
        EXPECT_ERROR(clearIn(*begun, plan()), ErrorCode::BadInput);
        const auto officer = begun->as("officer");
        Clearing clearing(officer->store(), plan());
        EXPECT_ERROR(clearing.step(), ErrorCode::BadInput);
        EXPECT_ERROR(clearing.close(), ErrorCode::BadInput);
    }

    // Past the triggers.

    void triggersRefuseWhatOursWouldDoByMistake_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *what, const char *sql) { QTest::newRow(what) << QString::fromLatin1(sql); };
        row("cleared by hand", "UPDATE record SET state = 10 WHERE id = %2");
        row("content taken", "DELETE FROM record_part WHERE record_id = %2");
        row("record removed", "DELETE FROM record WHERE id = %2");
        row("not due", "INSERT INTO plan_record (plan_id, record_id, revision, commitment, kept_until, rule_version, frozen_at, outcome, entry_n, recovered_n) VALUES (7, %1, 1, X'00', 1, 1, 2, 0, 0, 0)");
        row("list shortened", "DELETE FROM plan_record WHERE record_id = %2");
        row("another version", "UPDATE plan_record SET revision = revision + 1 WHERE record_id = %2");
    }
    void triggersRefuseWhatOursWouldDoByMistake()
    {
        QFETCH(QString, statement);
        const auto victim = m_house->at("ready");
        const auto officer = victim->as("officer");
        const QString sql = QString(statement).replace(QLatin1String("%1"), QString::number(m_house->fresh)).replace(QLatin1String("%2"), QString::number(m_house->first));
        EXPECT_ERROR(officer->store().records().execute(sql), ErrorCode::Changed);
    }

    void clearedBySql_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("state and content") << QStringList { QStringLiteral("UPDATE record SET state = 10 WHERE id = %1"), QStringLiteral("DELETE FROM record_part WHERE record_id = %1") };
        QTest::newRow("the row too") << QStringList { QStringLiteral("DELETE FROM record_part WHERE record_id = %1"), QStringLiteral("DELETE FROM record WHERE id = %1") };
        QTest::newRow("as if by a plan") << QStringList { QStringLiteral("UPDATE record SET state = 10, entry_n = (SELECT MAX(n) FROM journal WHERE action = 'records.clear') WHERE id = %1"),
            QStringLiteral("DELETE FROM record_part WHERE record_id = %1") };
    }
    void clearedBySql()
    {
        QFETCH(QStringList, statements);
        const auto victim = m_house->at("begun");
        const Id record = m_house->list.constLast();
        for (const QString &statement : std::as_const(statements))
            victim->sql(statement.arg(record));
        expectStopped(*victim, QStringLiteral("record"));
        // What was taken is in the backup, under keys that are there.
        const QString restored = m_house->folder.filePath(QStringLiteral("restored.tongjian"));
        QDir(restored).removeRecursively();
        restoreFiles(backup(m_house->backup), restored, {});
        Database there({ StorePaths { restored }.records(), SqlCipherOptions::Mode::ReadWrite, 0, {} }, m_house->storeKey());
        QCOMPARE(int(Records(there).find(record)->state), int(RecordState::Filed));
        QVERIFY(Records(there).hasParts(record));
        const BackupCheck check = m_house->checked(backup(m_house->backup));
        QVERIFY2(check.ok() && check.closed == 0, qPrintable(test::said(check).join(u'\n')));
    }

    void backdatedRecordsStopTheClearing_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("captured long ago") << QStringLiteral("UPDATE record SET captured_at = 946684800000 WHERE id = %1");
        QTest::newRow("due long ago") << QStringLiteral("UPDATE record SET due_at = 946684800000 WHERE id = %1");
        QTest::newRow("by another schedule") << QStringLiteral("UPDATE record SET rule_version = 7 WHERE id = %1");
        QTest::newRow("of nobody") << QStringLiteral("DELETE FROM record_person WHERE record_id = %1");
    }
    void backdatedRecordsStopTheClearing()
    {
        QFETCH(QString, statement);
        const auto victim = m_house->at("ready");
        victim->sql(statement.arg(m_house->first));
        expectStopped(*victim, rowIn(*victim, m_house->first).number);
        // One that is not due comes on no list by it either.
        const auto other = m_house->at("cleared");
        other->sql(statement.arg(m_house->fresh));
        const auto officer = other->as("officer");
        ApplicationForm form = newPlan(*officer);
        form.reason = PlanReason;
        form.scope.dayFrom = form.scope.dayTo = rowIn(*other, m_house->fresh).day;
        try {
            (void)submitPlan(*officer, form);
            QFAIL("put on a list");
        } catch (const Error &error) {
            QVERIFY(error.code() == ErrorCode::Integrity || error.code() == ErrorCode::BadInput);
        }
    }

    void aListIsWhatWasDecidedOn_data()
    {
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *what, const char *sql) { QTest::newRow(what) << QString::fromLatin1(sql); };
        row("one more that is due", "INSERT INTO plan_record (plan_id, record_id, revision, commitment, kept_until, rule_version, frozen_at, outcome, entry_n, recovered_n) SELECT plan_id, %1, revision, commitment, kept_until, rule_version, frozen_at, 0, 0, 0 FROM plan_record WHERE record_id = %3");
        row("one more that is not", "INSERT INTO plan_record (plan_id, record_id, revision, commitment, kept_until, rule_version, frozen_at, outcome, entry_n, recovered_n) SELECT plan_id, %2, revision, commitment, kept_until, rule_version, frozen_at, 0, 0, 0 FROM plan_record WHERE record_id = %3");
        row("one less", "DELETE FROM plan_record WHERE record_id = %3");
        row("another in its place", "UPDATE plan_record SET record_id = %1 WHERE record_id = %3");
        row("another version", "UPDATE plan_record SET revision = revision + 1 WHERE record_id = %3");
        row("another content", "UPDATE plan_record SET commitment = X'00' WHERE record_id = %3");
        row("nothing", "DELETE FROM plan_record");
    }
    void aListIsWhatWasDecidedOn()
    {
        QFETCH(QString, statement);
        for (const char *stage : { "ready", "begun" }) {
            const auto victim = m_house->at(stage);
            victim->sql(QString(statement)
                            .replace(QLatin1String("%1"), QString::number(m_house->outside))
                            .replace(QLatin1String("%2"), QString::number(m_house->fresh))
                            .replace(QLatin1String("%3"), QString::number(m_house->list.constLast())));
            expectStopped(*victim, QStringLiteral("is not the one that was submitted"));
            EXPECT_ERROR(openPlan(*victim->as("auditor"), plan()), ErrorCode::Integrity);
        }
        // Nobody decides on it either.
        const auto victim = m_house->at("submitted");
        victim->sql(QString(statement)
                        .replace(QLatin1String("%1"), QString::number(m_house->outside))
                        .replace(QLatin1String("%2"), QString::number(m_house->fresh))
                        .replace(QLatin1String("%3"), QString::number(m_house->list.constLast())));
        const auto boss = victim->as("boss");
        EXPECT_ERROR(approveApplication(*boss, seen(*boss, plan())), ErrorCode::Integrity);
    }

    void whatBecameOfARecordIsNotRewritten_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("statement");
        const auto row = [](const char *what, const char *stage, const char *sql) { QTest::newRow(what) << QString::fromLatin1(stage) << QString::fromLatin1(sql); };
        row("kept after all", "cleared", "UPDATE plan_record SET outcome = 2 WHERE record_id = %1");
        row("waits again", "cleared", "UPDATE plan_record SET outcome = 0, entry_n = 0 WHERE record_id = %1");
        row("by another entry", "cleared", "UPDATE plan_record SET entry_n = entry_n + 1 WHERE record_id = %1");
        row("by no entry", "cleared", "UPDATE plan_record SET entry_n = 0 WHERE record_id = %1");
        row("brought back", "cleared", "UPDATE plan_record SET recovered_n = 1 WHERE record_id = %1");
        row("said to be destroyed", "cleared", "UPDATE plan_record SET destroying_n = 3, destroyed_n = 4 WHERE record_id = %1");
        row("said to be held", "begun", "UPDATE plan_record SET outcome = 2, entry_n = 3 WHERE record_id = %1");
        row("said to be cleared", "begun", "UPDATE plan_record SET outcome = 1, entry_n = 3 WHERE record_id = %1");
        row("of an outcome that there is not", "begun", "UPDATE plan_record SET outcome = 99, entry_n = 3 WHERE record_id = %1");
    }
    void whatBecameOfARecordIsNotRewritten()
    {
        QFETCH(QString, stage);
        QFETCH(QString, statement);
        const auto victim = m_house->at(qPrintable(stage));
        victim->sql(statement.arg(m_house->list.constLast()));
        const QString found = verifiedIn(*victim);
        QVERIFY2(found.contains(QStringLiteral("list of a plan")) || found.contains(QStringLiteral("list of the plan")), qPrintable(found));
    }

    // Rows that somebody put there beforehand, for an officer who suspects nothing.
    void contentIsNotTakenByRowsOfThePast()
    {
        // The number of the entry that will clear is easily guessed.
        for (int ahead = 1; ahead <= 12; ++ahead) {
            for (const char *statement : { "INSERT INTO plan_record (plan_id, record_id, revision, commitment, kept_until, rule_version, frozen_at, outcome, entry_n, recovered_n) SELECT 7, %1, revision, commitment, kept_until, rule_version, frozen_at, 1, (SELECT MAX(n) FROM journal) + %3, 0 FROM plan_record WHERE record_id = %2",
                     "UPDATE plan_record SET outcome = 1, entry_n = (SELECT MAX(n) FROM journal) + %3 WHERE record_id = %2" }) {
                const auto victim = m_house->at("begun");
                const Id record = statement[0] == 'I' ? m_house->fresh : m_house->list.constLast();
                if (statement[0] == 'U')
                    holdIn(*victim, "auditor", record); // it has to stay
                victim->sql(QString::fromLatin1(statement).replace(QLatin1String("%1"), QString::number(m_house->fresh)).replace(QLatin1String("%2"), QString::number(m_house->list.constLast())).replace(QLatin1String("%3"), QString::number(ahead)));
                try {
                    (void)clearIn(*victim, plan());
                } catch (const Error &error) {
                    QCOMPARE(error.code(), ErrorCode::Integrity);
                }
                const auto officer = victim->as("officer");
                QCOMPARE(int(Records(officer->store().records()).find(record)->state), int(RecordState::Filed));
                QVERIFY2(Records(officer->store().records()).hasParts(record), qPrintable(QString::number(ahead)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestDispositionAttacks)
#include "TestDispositionAttacks.moc"
