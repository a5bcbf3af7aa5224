// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody with a valid login, the folder and any tool against what was corrected: a version that nobody decided on, the one before
// brought back or altered, a correction kept from sight (regulation 3.3, DESIGN section 4).
#include "Attacker.h"
#include "services/Archive.h"
#include "services/BatchCapture.h"
#include "services/Correcting.h"
#include "store/Act.h"
#include "store/CollectedRows.h"
#include "store/EntryFacts.h"
#include "store/Verification.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestCorrectionAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Archive> m_house;
    Id m_collected = NoId; ///< corrected, as m_house->first is
    Id m_application = NoId; ///< by which first was
    Id m_waiting = NoId; ///< a correction of second that waits for the head
    int m_revision = 0; ///< of first before

    static ApplicationForm corrected(Session &session, Id record)
    {
        ApplicationForm form = correctionOf(session, openRecordForReading(session, record));
        form.reason = QStringLiteral("到港日期记错，应为十二月八日。");
        form.correction->content.summary = QStringLiteral("更正后的摘要");
        return form;
    }
    Id correct(Id record)
    {
        const auto officer = m_house->as("officer");
        const Id application = submitApplication(*officer, corrected(*officer, record));
        const auto head = m_house->as("head");
        approveApplication(*head, seen(*head, application));
        const auto officer2 = m_house->as("officer2");
        approveApplication(*officer2, seen(*officer2, application));
        return application;
    }
    static void expectRefused(const Victim &victim, Id record)
    {
        const auto officer = victim.as("officer");
        EXPECT_ERROR(openRecordForReading(*officer, record), ErrorCode::Integrity);
        QVERIFY(!victim.verified().isEmpty());
    }
    // What the program does after the last decision, by a client that asks nobody.
    static void fileVersion(Session &session, Id record, Id application, Act &act, const QString &summary, Id asked = NoId)
    {
        Store &store = session.store();
        Records records(act.records());
        RecordRow row = *records.find(record);
        const RecordRow before = row;
        SealedRecord old = records.parts(record, row.revision);
        old.commitment = row.commitment;
        RecordContent content = openRecord(store.suite(), { store.id(), record, row.revision, row.recordClass }, store.keys().recordKey(record, row.revision), old);
        content.summary = summary;
        row.revision += 1;
        row.entry = act.nextEntry();
        const Secret key = Secret::random(Suite::KeySize);
        const SealedRecord sealed = sealRecord(store.suite(), { store.id(), record, row.revision, row.recordClass }, key, content);
        row.commitment = sealed.commitment;
        row.partsDigest = Records::partsDigest(store.suite(), row.revision, sealed, {});
        const Id bucket = store.vault().recordKeys(record, before.revision).constFirst().holderId;
        Change change { Action::RecordCorrect, record,
            { { fact::State, int(row.state) }, { fact::Revision, row.revision }, { fact::Commitment, row.commitment }, { fact::Before, before.commitment },
                { fact::Row, row.digest(store.suite()) }, { fact::Department, row.department }, { fact::Person, row.author }, { fact::Case, application },
                { fact::Author, asked == NoId ? session.me() : asked }, { fact::Follows, before.entry },
                { fact::Earlier, Records::partsDigest(store.suite(), before.revision, old, {}) } } };
        for (const RecordKeyRow &one : store.vault().recordKeys(record, before.revision)) {
            if (one.holder == KeyHolder::Bucket)
                change.keys.addRecordKeys.append(store.keys().wrapForBucket(record, row.revision, key, one.holderId));
        }
        QVERIFY(bucket != NoId && !change.keys.addRecordKeys.isEmpty());
        records.putParts(record, row.revision, sealed);
        records.insertRevision({ record, row.revision, asked == NoId ? session.me() : asked, act.now(), row.commitment, row.entry });
        records.update(row);
        act.append(std::move(change));
    }
    static void forgeApproval(Id application, Act &act)
    {
        const QList<JournalEntry> entries = Journal(act.records()).entriesOf(application);
        CaseEvent event;
        for (const JournalEntry &entry : entries) {
            if (caseMoveOf(entry.action))
                event = caseEventOf(entry);
        }
        event.move = CaseMove::Approve;
        event.role = Role::Officer;
        event.before = event.after;
        event.inPlaceOf = NoId;
        act.append({ Action::ApplicationApprove, application, caseFacts(event, {}) });
        auto row = *Applications(act.records()).find(application);
        row.entry = act.nextEntry() - 1;
        row.stage = CaseStage::Fulfilled;
        row.waitingSince = 0;
        Applications(act.records()).update(row);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<Archive>();
        {
            const auto officer = m_house->as("officer");
            std::vector<CapturedRecord> batch;
            batch.push_back({ .content = m_house->call(), .owner = m_house->id("li") });
            batch.push_back({ .content = m_house->call(), .owner = m_house->id("li") });
            m_collected = captureBatch(*officer, std::move(batch)).constFirst();
            m_revision = Records(officer->store().records()).find(m_house->first)->revision;
        }
        m_application = correct(m_house->first);
        (void)correct(m_collected);
        const auto officer = m_house->as("officer");
        m_waiting = submitApplication(*officer, corrected(*officer, m_house->second));
        QVERIFY(verifyStore(*m_house->as("auditor")).ok());
    }

    void asItIs()
    {
        const Victim victim(*m_house, QStringLiteral("as-it-is"));
        const auto officer = victim.as("officer");
        QCOMPARE(openRecordForReading(*officer, m_house->first).content.summary, QStringLiteral("更正后的摘要"));
        QCOMPARE(openVersion(*officer, m_house->first, m_revision).content.summary, m_house->call().summary);
        QCOMPARE(victim.verified(), QStringList());
    }

    void rowsEdited_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("opens"); // what is in force still does
        const auto row = [](const char *what, const char *sql, bool opens) { QTest::newRow(what) << QString::fromLatin1(sql) << opens; };
        row("an earlier version altered", "UPDATE record_part SET sealed = randomblob(length(sealed)) WHERE record_id = %1 AND revision = %2", true);
        row("an earlier version gone", "DELETE FROM record_part WHERE record_id = %1 AND revision = %2", true);
        row("an earlier version swapped for the newest", "UPDATE record_part SET sealed = (SELECT sealed FROM record_part AS other WHERE other.record_id = %1 AND other.revision = %2 + 1 AND other.part = record_part.part) "
                                                          "WHERE record_id = %1 AND revision = %2", true);
        row("the newest altered", "UPDATE record_part SET sealed = randomblob(length(sealed)) WHERE record_id = %1 AND revision = %2 + 1", false);
        row("asked for by another", "UPDATE record_revision SET author_id = author_id + 1 WHERE record_id = %1 AND revision = %2 + 1", true);
        row("brought back", "UPDATE record SET revision = %2, entry_n = (SELECT entry_n FROM record_revision WHERE record_id = %1 AND revision = %2), "
                            "commitment = (SELECT commitment FROM record_revision WHERE record_id = %1 AND revision = %2) WHERE id = %1", false);
        row("the correction out of the journal", "DELETE FROM journal WHERE object = %1 AND action = 'record.correct'", false);
        row("the correction in the journal as another act", "UPDATE journal SET action = 'record.open' WHERE object = %1 AND action = 'record.correct'", false);
    }
    void rowsEdited()
    {
        QFETCH(QString, sql);
        QFETCH(bool, opens);
        const Victim victim(*m_house, QStringLiteral("edited"));
        victim.sql(QString(sql).replace(QLatin1String("%1"), QString::number(m_house->first)).replace(QLatin1String("%2"), QString::number(m_revision)));
        const auto officer = victim.as("officer");
        if (officer->readOnly()) {
            QVERIFY(sql.contains(QLatin1String("journal"))); // found when it was opened
            return;
        }
        const bool earlier = sql.contains(QLatin1String("record_part")) && opens;
        if (earlier) {
            EXPECT_ERROR(openVersion(*officer, m_house->first, m_revision), ErrorCode::Integrity);
            EXPECT_ERROR(openRecordForReading(*officer, m_house->first), ErrorCode::Integrity); // it shows what was changed
        } else if (opens) {
            QCOMPARE(openRecordForReading(*officer, m_house->first).versions.constLast().askedBy, m_house->id("officer")); // the row is not believed
        } else {
            EXPECT_ERROR(openRecordForReading(*officer, m_house->first), ErrorCode::Integrity);
        }
        QVERIFY(!victim.verified().isEmpty());
    }

    void aCollectedOneBroughtBack()
    {
        // Its batch still names it as it was; the correction is not to be unseen.
        const Victim victim(*m_house, QStringLiteral("back"));
        {
            const auto database = victim.opened(victim.paths.records());
            Records records(*database);
            RecordRow row = *records.find(m_collected);
            const JournalEntry correction = *Journal(*database).entry(row.entry);
            row.revision -= 1;
            row.entry = correction.facts().value(fact::Follows).toInteger();
            row.commitment = correction.facts().value(fact::Before).toByteArray();
            records.update(row);
            const auto session = victim.as("officer");
            QVERIFY(!CollectedRows(*database).earlierOf(row.entry).isEmpty());
        }
        expectRefused(victim, m_collected);
    }

    void aVersionThatNobodyDecidedOn_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("under no application") << 0;
        QTest::newRow("under one that brought about another version") << 1;
        QTest::newRow("under one that waits") << 2;
        QTest::newRow("by the last step without the first") << 3;
        QTest::newRow("on another record than was decided on") << 4;
    }
    void aVersionThatNobodyDecidedOn()
    {
        QFETCH(int, kind);
        const Victim victim(*m_house, QStringLiteral("undecided"));
        const Id record = kind == 4 ? m_house->third : m_house->second;
        {
            const auto officer2 = victim.as("officer2");
            Act act(officer2->store());
            if (kind >= 3)
                forgeApproval(m_waiting, act);
            fileVersion(*officer2, record, kind == 0 ? NoId : kind == 1 ? m_application : m_waiting, act, QStringLiteral("无人决定的版本"));
            act.commit();
        }
        expectRefused(victim, record);
    }

    void anotherTextThanWasDecidedOn_data()
    {
        QTest::addColumn<QString>("summary");
        QTest::addColumn<bool>("opens");
        QTest::newRow("what was decided on") << QStringLiteral("更正后的摘要") << true;
        QTest::newRow("another") << QStringLiteral("对方未确认任何日期") << false;
        QTest::newRow("none") << m_house->call().summary << false;
        QTest::newRow("another, and what it is compared with taken away") << QStringLiteral("取走旧版本的钥匙") << false;
    }
    void anotherTextThanWasDecidedOn()
    {
        QFETCH(QString, summary);
        QFETCH(bool, opens);
        const Victim victim(*m_house, QStringLiteral("text"));
        {
            const auto head = victim.as("head");
            approveApplication(*head, seen(*head, m_waiting));
            const auto officer2 = victim.as("officer2");
            Act act(officer2->store());
            forgeApproval(m_waiting, act);
            fileVersion(*officer2, m_house->second, m_waiting, act, summary, m_house->id("officer"));
            act.commit();
        }
        if (summary.startsWith(QStringLiteral("取走")))
            victim.sql(QStringLiteral("DELETE FROM record_key WHERE record_id = %1 AND revision = %2").arg(m_house->second).arg(m_revision), victim.paths.keys());
        const auto officer = victim.as("officer");
        if (opens) {
            QCOMPARE(openRecordForReading(*officer, m_house->second).content.summary, summary);
            QVERIFY(verifyWhole(officer->store(), {}, {}).ok());
        } else {
            EXPECT_ERROR(openRecordForReading(*officer, m_house->second), ErrorCode::Integrity);
            QVERIFY(!verifyWhole(officer->store(), {}, {}).ok());
        }
        // Nothing of it is handed out either.
        const auto li = victim.as("li");
        const Id application = submitApplication(*li, formOf(*li, Route::OwnRecords));
        const auto head = victim.as("head");
        approveApplication(*head, seen(*head, application));
        QCOMPARE(setOf(scopeOf(*officer, application).lines).contains(m_house->second), opens);
    }

    void aDecisionWithoutAVersion()
    {
        const Victim victim(*m_house, QStringLiteral("nothing"));
        {
            const auto head = victim.as("head");
            approveApplication(*head, seen(*head, m_waiting));
            const auto officer2 = victim.as("officer2");
            Act act(officer2->store());
            forgeApproval(m_waiting, act);
            act.commit();
        }
        QVERIFY(victim.verified().join(u'\n').contains(QStringLiteral("SQ-")));
        const auto officer = victim.as("officer");
        QCOMPARE(openRecordForReading(*officer, m_house->second).versions.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCorrectionAttacks)
#include "TestCorrectionAttacks.moc"
