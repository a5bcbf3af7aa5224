// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations about filed records (regulation 2.2.3): who asks whom, who answers and how often, who reads it, what is told of it.
#include "Archive.h"
#include "services/AccountRenewal.h"
#include "services/BatchCapture.h"
#include "services/Explanations.h"
#include "services/Notifications.h"
#include "services/Substitutes.h"
#include "store/Attacker.h"

#include <QSqlQuery>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestExplanations : public QObject
{
    Q_OBJECT

    const QString m_question = QStringLiteral("通话时长与话单不符，请说明原因。");
    const QString m_answer = QStringLiteral("中途转接分机，系统只记了前一段。");
    std::unique_ptr<House> m_house;
    Id m_record = NoId; ///< li's, with sun as a further person concerned; filed

    [[nodiscard]] Id id(const char *login) const { return m_house->ids.at(QLatin1String(login)); }

    Id filed(Session &author, const QList<Id> &others = {})
    {
        RecordContent content = m_house->call(QStringLiteral("交货期"));
        content.parties[0].person = author.me();
        for (Id other : others)
            content.parties.append({ PartyRole::Callee, QStringLiteral("同事"), QStringLiteral("8002"), {}, other, 0, 0 });
        const Id record = saveDraft(author, NoId, content);
        (void)submitDraft(author, record);
        const auto head = m_house->as("head");
        approveRecord(*head, openRecordForReading(*head, record).seen());
        const auto officer = m_house->as("officer");
        fileRecord(*officer, openRecordForReading(*officer, record).seen());
        return record;
    }
    static RecordRow rowOf(Session &session, Id record) { return *Records(session.store().records()).find(record); }
    static QList<Explanation> threadOf(Session &session, Id record)
    {
        session.store().catchUp();
        return explanationsOf(session, rowOf(session, record));
    }
    static QList<int> kinds(Session &session)
    {
        QList<int> list;
        for (const Notification &one : NotificationFeed(session).read())
            list += int(one.kind);
        return list;
    }
    QStringList problems()
    {
        QStringList found;
        for (const IntegrityProblem &problem : verifyStore(*m_house->as("auditor")).problems)
            found += problem.what + QStringLiteral(" | ") + problem.where;
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        const auto li = m_house->as("li");
        m_record = filed(*li, { id("sun") });
    }

    void cleanup()
    {
        QCOMPARE(problems(), QStringList());
        m_house.reset();
    }

    void askedAndAnswered()
    {
        const auto head = m_house->as("head");
        const RecordRow before = rowOf(*head, m_record);
        QCOMPARE(personsToAsk(*head, before), (QList<Id> { id("li"), id("sun") }));
        const qint64 question = askForExplanation(*head, m_record, id("li"), QStringLiteral("  ") + m_question);
        const auto li = m_house->as("li");
        QCOMPARE(waitingFor(*li).questions, 1);
        QCOMPARE(waitingFor(*li).questionsLongestSince, questionsFor(*li).constFirst().at);
        QCOMPARE(waitingFor(*li).total(), 1);
        QCOMPARE(waitingFor(*m_house->as("sun")).questions, 0);
        const QList<OpenQuestion> open = questionsFor(*li);
        QCOMPARE(open.size(), 1);
        QCOMPARE(open.constFirst().record, m_record);
        QCOMPARE(open.constFirst().number, before.number);
        QCOMPARE(open.constFirst().question, question);
        QCOMPARE(open.constFirst().asker, head->me());
        QCOMPARE(open.constFirst().text.value_or(QString()), m_question);
        m_house->clock->time += HourMs;
        const qint64 answer = answerQuestion(*li, m_record, question, m_answer);
        QVERIFY(questionsFor(*li).isEmpty());
        QCOMPARE(waitingFor(*li).total(), 0);
        // Read by those who had part in it, and by nobody else.
        for (const char *login : { "li", "head", "officer", "officer2" }) {
            const QList<Explanation> list = threadOf(*m_house->as(login), m_record);
            QCOMPARE(list.size(), 1);
            QCOMPARE(list.constFirst().text.value_or(QString()), m_question);
            QCOMPARE(list.constFirst().answerText.value_or(QString()), m_answer);
            QCOMPARE(list.constFirst().answer, answer);
            QCOMPARE(list.constFirst().answeredAt - list.constFirst().askedAt > HourMs, true);
            QCOMPARE(list.constFirst().inPlaceOf, NoId);
        }
        const QList<Explanation> closed = threadOf(*m_house->as("sun"), m_record);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!closed.constFirst().text && !closed.constFirst().answerText);
        // The record is as it was, and its history has both.
        const OpenedRecord opened = openRecordForReading(*li, m_record);
        QCOMPARE(opened.row.digest(li->store().suite()), before.digest(li->store().suite()));
        QCOMPARE(opened.row.entry, before.entry);
        QCOMPARE(opened.steps.size(), 5);
        const RecordStep &asked = opened.steps.at(3);
        QCOMPARE(asked.action, Action::RecordAsk);
        QCOMPARE(asked.actor, head->me());
        QCOMPARE(asked.asked, li->me());
        QCOMPARE(asked.text.value_or(QString()), m_question);
        QCOMPARE(opened.steps.at(4).action, Action::RecordExplain);
        QCOMPARE(opened.steps.at(4).question, question);
        QCOMPARE(opened.steps.at(4).text.value_or(QString()), m_answer);
    }

    void followUpAndSecondPerson()
    {
        const auto officer = m_house->as("officer");
        const qint64 first = askForExplanation(*officer, m_record, id("li"), m_question);
        const qint64 second = askForExplanation(*officer, m_record, id("sun"), m_question);
        const auto li = m_house->as("li");
        const auto sun = m_house->as("sun");
        EXPECT_ERROR(answerQuestion(*li, m_record, second, m_answer), ErrorCode::NoRight);
        (void)answerQuestion(*li, m_record, first, m_answer);
        EXPECT_ERROR(answerQuestion(*li, m_record, first, m_answer), ErrorCode::Changed);
        const qint64 again = askForExplanation(*officer, m_record, id("li"), QStringLiteral("请补充转接的时间。"));
        QCOMPARE(questionsFor(*li).size(), 1);
        QCOMPARE(questionsFor(*li).constFirst().question, again);
        QCOMPARE(questionsFor(*sun).size(), 1);
        (void)answerQuestion(*sun, m_record, second, m_answer);
        const QList<Explanation> list = threadOf(*officer, m_record);
        QCOMPARE(list.size(), 3);
        QCOMPARE(list.at(1).person, id("sun"));
        QVERIFY(list.at(0).answer != 0 && list.at(1).answer != 0 && list.at(2).answer == 0);
        // Each of them sees all of it, and reads what went to them.
        const QList<Explanation> seen = threadOf(*sun, m_record);
        QVERIFY(!seen.at(0).text && seen.at(1).text && !seen.at(2).text);
    }

    void whoAsksAndWhom()
    {
        const auto ask = [&](const char *asker, const char *person) { return askForExplanation(*m_house->as(asker), m_record, id(person), m_question); };
        for (const char *nobody : { "sun", "li", "chen", "admin", "auditor", "boss" })
            EXPECT_ERROR(ask(nobody, "li"), ErrorCode::NoRight);
        EXPECT_ERROR(ask("head", "chen"), ErrorCode::BadInput); // whom it does not concern
        EXPECT_ERROR(askForExplanation(*m_house->as("head"), m_record, 4711, m_question), ErrorCode::NotFound);
        EXPECT_ERROR(askForExplanation(*m_house->as("head"), 4711, id("li"), m_question), ErrorCode::NotFound);
        EXPECT_ERROR(askForExplanation(*m_house->as("head"), m_record, id("li"), QStringLiteral("  为何？ \n")), ErrorCode::BadInput);
        const auto head = m_house->as("head");
        QVERIFY(threadOf(*head, m_record).isEmpty());
        // The refusals were noted, and nothing else was.
        QCOMPARE(Journal(head->store().records()).entriesOf(m_record).constLast().action, Action::RefusalNote);
    }

    void nobodyAsksThemself()
    {
        const auto head = m_house->as("head");
        RecordContent content = m_house->call(QStringLiteral("负责人的"));
        content.parties[0].person = head->me();
        content.parties.append({ PartyRole::Callee, QStringLiteral("同事"), QStringLiteral("8002"), {}, id("sun"), 0, 0 });
        const Id record = saveDraft(*head, NoId, content);
        (void)submitDraft(*head, record);
        const auto officer = m_house->as("officer");
        fileRecord(*officer, openRecordForReading(*officer, record).seen());
        EXPECT_ERROR(askForExplanation(*head, record, head->me(), m_question), ErrorCode::NoRight);
        QCOMPARE(personsToAsk(*head, rowOf(*head, record)), QList<Id> { id("sun") });
        // Nor does a substitute ask the head in the head's own place.
        (void)nameSubstitute(*head, { { head->me(), Role::Head, m_house->sales }, id("chen"), QDateTime::fromMSecsSinceEpoch(m_house->clock->time).date(), QDateTime::fromMSecsSinceEpoch(m_house->clock->time).date().addDays(7) });
        const auto chen = m_house->as("chen");
        EXPECT_ERROR(askForExplanation(*chen, record, head->me(), m_question), ErrorCode::NoRight);
        const qint64 question = askForExplanation(*chen, record, id("sun"), m_question);
        QCOMPARE(threadOf(*chen, record).constFirst().inPlaceOf, head->me());
        QCOMPARE(threadOf(*head, record).constFirst().text.value_or(QString()), m_question);
        (void)answerQuestion(*m_house->as("sun"), record, question, m_answer);
        QCOMPARE(threadOf(*chen, record).constFirst().answerText.value_or(QString()), m_answer);
        // An officer asks the head.
        (void)askForExplanation(*officer, record, head->me(), m_question);
        QCOMPARE(waitingFor(*head).questions, 1);
    }

    void onlyWhatIsFiled()
    {
        const auto li = m_house->as("li");
        const Id record = m_house->submitted(*li);
        const auto head = m_house->as("head");
        EXPECT_ERROR(askForExplanation(*head, record, li->me(), m_question), ErrorCode::BadInput);
        QVERIFY(personsToAsk(*head, rowOf(*head, record)).isEmpty());
    }

    void whoAnswers()
    {
        const qint64 question = askForExplanation(*m_house->as("head"), m_record, id("li"), m_question);
        const auto li = m_house->as("li");
        for (const char *other : { "sun", "head", "officer", "chen" })
            EXPECT_ERROR(answerQuestion(*m_house->as(other), m_record, question, m_answer), ErrorCode::NoRight);
        EXPECT_ERROR(answerQuestion(*li, m_record, question + 1, m_answer), ErrorCode::NotFound);
        EXPECT_ERROR(answerQuestion(*li, m_record, 0, m_answer), ErrorCode::NotFound);
        EXPECT_ERROR(answerQuestion(*li, m_record, question, QStringLiteral("忘了")), ErrorCode::BadInput);
        QCOMPARE(waitingFor(*li).questions, 1);
        // In another window meanwhile.
        (void)answerQuestion(*m_house->as("li"), m_record, question, m_answer);
        EXPECT_ERROR(answerQuestion(*li, m_record, question, m_answer), ErrorCode::Changed);
    }

    void whoLeftIsNotAsked()
    {
        const auto head = m_house->as("head");
        const qint64 question = askForExplanation(*head, m_record, id("sun"), m_question);
        const auto sun = m_house->as("sun");
        disableAccount(*m_house->as("admin"), id("sun"));
        head->store().catchUp();
        QCOMPARE(personsToAsk(*head, rowOf(*head, m_record)), QList<Id> { id("li") });
        EXPECT_ERROR(askForExplanation(*head, m_record, id("sun"), m_question), ErrorCode::BadInput);
        EXPECT_ERROR(answerQuestion(*sun, m_record, question, m_answer), ErrorCode::NoRight);
        // Who asked has left: it is answered all the same.
        const qint64 other = askForExplanation(*m_house->as("officer2"), m_record, id("li"), m_question);
        disableAccount(*m_house->as("admin"), id("officer2"));
        (void)answerQuestion(*m_house->as("li"), m_record, other, m_answer);
        QCOMPARE(threadOf(*m_house->as("officer"), m_record).constLast().answerText.value_or(QString()), m_answer);
    }

    void renewedAccountDoesNotReadWhatWas()
    {
        const qint64 question = askForExplanation(*m_house->as("head"), m_record, id("li"), m_question);
        const Id renewal = proposeRenewal(*m_house->as("admin"), id("li"));
        Secret code;
        decideCase(*m_house->as("boss"), renewal, true, &code);
        Secret initial;
        carryOutRenewal(*m_house->as("admin"), renewal, nullptr, &initial);
        EXPECT_ERROR(askForExplanation(*m_house->as("head"), m_record, id("li"), m_question), ErrorCode::BadInput); // before the first login
        m_house->clock->time += 1000;
        LoginOutcome outcome = logIn(m_house->paths, m_house->environment, QStringLiteral("li"), initial);
        const auto li = completeFirstLogin(m_house->paths, m_house->environment, QStringLiteral("li"), std::move(*outcome.firstLogin), House::ownPassword(QStringLiteral("li")), code);
        const QList<OpenQuestion> open = questionsFor(*li);
        QCOMPARE(open.size(), 1);
        QVERIFY(!open.constFirst().text);
        QVERIFY(!threadOf(*li, m_record).constFirst().text);
        (void)answerQuestion(*li, m_record, question, m_answer);
        const QList<Explanation> list = threadOf(*li, m_record);
        QVERIFY(!list.constFirst().text && list.constFirst().answerText == m_answer);
    }

    void collectedOnes()
    {
        // A message between two departments: each one's head asks, and so do officers.
        const auto officer = m_house->as("officer");
        CapturedRecord captured { m_house->call(), id("li") };
        captured.concerned = { id("li"), id("chen") };
        std::vector<CapturedRecord> batch;
        batch.push_back(std::move(captured));
        (void)captureBatch(*officer, std::move(batch));
        const Id record = listRecords(*officer, ListKind::Archive, {}, nullptr, 1).constFirst().row.id;
        QCOMPARE(rowOf(*officer, record).origin, Origin::Collected);
        const qint64 question = askForExplanation(*m_house->as("head"), record, id("chen"), m_question);
        const auto chen = m_house->as("chen");
        QCOMPARE(questionsFor(*chen).constFirst().text.value_or(QString()), m_question);
        (void)answerQuestion(*chen, record, question, m_answer);
        QCOMPARE(openRecordForReading(*officer, record).steps.constLast().action, Action::RecordExplain);
    }

    void underAGrant()
    {
        Archive archive;
        m_house = std::make_unique<House>(SuiteId::Intl); // what cleanup() looks at
        const auto li = archive.as("li");
        const Id application = archive.fulfilled();
        const OpenedGrant grant = openGrant(*li, application);
        const Id record = grant.records.constFirst().record;
        (void)askForExplanation(*archive.as("head"), record, li->me(), m_question);
        const OpenedRecord opened = openGranted(*li, openGrant(*li, application), record, QStringLiteral("核对"));
        QCOMPARE(opened.steps.size(), 1);
        QCOMPARE(opened.steps.constFirst().text.value_or(QString()), m_question);
    }

    void whatIsTold()
    {
        const auto head = m_house->as("head");
        const auto li = m_house->as("li");
        QVERIFY(!kinds(*head).contains(int(NotificationKind::Explained)));
        const qint64 question = askForExplanation(*head, m_record, li->me(), m_question);
        const QList<Notification> told = NotificationFeed(*li).read();
        QCOMPARE(told.constFirst().kind, NotificationKind::ExplanationAsked);
        QCOMPARE(told.constFirst().object, m_record);
        QCOMPARE(told.constFirst().person, head->me());
        QCOMPARE(told.constFirst().entry, question);
        QVERIFY(!kinds(*head).contains(int(NotificationKind::ExplanationAsked)));
        QCOMPARE(overdueFor(*li).toExplain, 0);
        m_house->clock->time += ReviewOverdueMs + HourMs;
        QCOMPARE(overdueFor(*m_house->as("li")).toExplain, 1);
        NotificationFeed feed(*head);
        (void)feed.read();
        const qint64 answer = answerQuestion(*li, m_record, question, m_answer);
        const QList<Notification> after = feed.read();
        QCOMPARE(after.constFirst().kind, NotificationKind::Explained);
        QCOMPARE(after.constFirst().entry, answer);
        QCOMPARE(after.constFirst().person, li->me());
        QVERIFY(kinds(*head).contains(int(NotificationKind::Explained))); // a fresh window too
        QVERIFY(!kinds(*li).contains(int(NotificationKind::ExplanationAsked)));
    }

    void anOlderStoreGetsTheTable()
    {
        Victim victim(*m_house, QStringLiteral("older"));
        victim.sql(QStringLiteral("DROP TABLE explanation"));
        victim.sql(QStringLiteral("DROP INDEX record_scope"));
        victim.forgetRetention();
        victim.sql(QStringLiteral("UPDATE schema_version SET version = 6"));
        const auto head = victim.as("head");
        QVERIFY(explanationsOf(*head, rowOf(*head, m_record)).isEmpty());
        (void)askForExplanation(*head, m_record, id("li"), m_question);
        QCOMPARE(questionsFor(*victim.as("li")).size(), 1);
        QCOMPARE(victim.verified(), QStringList());
    }

    void openOnesAreFoundByTheirIndex()
    {
        const auto li = m_house->as("li");
        QSqlQuery plan(li->store().records().connection());
        QVERIFY(plan.exec(QStringLiteral("EXPLAIN QUERY PLAN SELECT entry_n FROM explanation WHERE person_id = 7 AND question_n = 0 AND NOT EXISTS (SELECT 1 FROM explanation answer "
                                         "WHERE answer.person_id = explanation.person_id AND answer.question_n = explanation.entry_n) ORDER BY entry_n")));
        int tables = 0;
        while (plan.next()) {
            const QString detail = plan.value(3).toString();
            tables += detail.contains(QStringLiteral("INDEX explanation_person (person_id=? AND question_n=?)")) ? 1 : 0;
            QVERIFY2(!detail.contains(QStringLiteral("SCAN")) && !detail.contains(QStringLiteral("TEMP B-TREE")), qPrintable(detail));
        }
        QCOMPARE(tables, 2);
    }
};

QTEST_GUILESS_MAIN(TestExplanations)
#include "TestExplanations.moc"
