// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about records and their answers under an SQL tool, and under a client of one's own (DESIGN section 4): altered, deleted, added,
// swapped, answered by somebody else, asked without the right to it. Whoever reads them is refused, and the whole walk names it.
#include "Attacker.h"
#include "services/Explanations.h"
#include "store/Act.h"
#include "store/RecordQuestions.h"
#include "store/Verification.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

Q_DECLARE_METATYPE(QuestionRow)

class TestExplanationAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<House> m_house;
    Id m_record = NoId; ///< li's
    Id m_other = NoId; ///< li's too; nobody asked about it
    Id m_pending = NoId;
    qint64 m_answered = 0; ///< to li, answered
    qint64 m_answer = 0;
    qint64 m_open = 0; ///< to li
    const QString m_text = QStringLiteral("请说明通话时长为何不符。");

    [[nodiscard]] Id id(const char *login) const { return m_house->ids.at(QLatin1String(login)); }

    void expectFound(const Victim &victim, const QByteArray &named)
    {
        {
            const auto officer = victim.as("officer");
            EXPECT_ERROR(openRecordForReading(*officer, m_record), ErrorCode::Integrity);
            EXPECT_ERROR(askForExplanation(*officer, m_record, id("li"), m_text), ErrorCode::Integrity);
        }
        const QString found = victim.verified().join(u'\n');
        QVERIFY2(found.contains(QString::fromUtf8(named)), qPrintable(found));
    }

    // Signs with one's own key, past all services.
    static void forge(Session &session, Action action, QuestionRow row, Id inPlaceOf = NoId)
    {
        Act act(session.store());
        row.entry = act.nextEntry();
        row.at = act.now();
        if (action == Action::RecordAsk)
            row.asker = session.me();
        row.sealed = session.store().keys().sealEnvelope("forged", { { KeyHolder::Officers, NoId } }, questionContext(session.store().id(), row));
        RecordQuestions(act.records()).insert(row);
        act.append({ action, row.record, questionFacts(session.store().suite(), row, inPlaceOf) });
        act.commit();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        const auto li = m_house->as("li");
        const auto head = m_house->as("head");
        const auto officer = m_house->as("officer");
        for (Id *record : { &m_record, &m_other }) {
            *record = m_house->submitted(*li);
            approveRecord(*head, openRecordForReading(*head, *record).seen());
            fileRecord(*officer, openRecordForReading(*officer, *record).seen());
        }
        m_pending = m_house->submitted(*li);
        m_answered = askForExplanation(*head, m_record, li->me(), m_text);
        m_open = askForExplanation(*officer, m_record, li->me(), QStringLiteral("请补充转接的具体时间。"));
        m_answer = answerQuestion(*li, m_record, m_answered, QStringLiteral("中途转接分机，系统只记了前一段。"));
    }

    void asItIsNothingIsWrong()
    {
        const Victim victim(*m_house, QStringLiteral("sound"));
        const auto officer = victim.as("officer");
        QCOMPARE(openRecordForReading(*officer, m_record).steps.size(), 6);
        QCOMPARE(victim.verified(), QStringList());
    }

    void rowsEdited_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *what, const char *sql, const char *named) { QTest::newRow(what) << QString::fromLatin1(sql) << QByteArray(named); };
        const char *const asSigned = "It is not as it was signed.";
        const char *const text = "The text is not the one that was signed.";
        const char *const missing = "What was signed with it is missing.";
        const char *const nobody = "There is a question or an answer that nobody signed.";
        row("another person asked", "UPDATE explanation SET person_id = person_id + 1 WHERE entry_n = :open", asSigned);
        row("another asker", "UPDATE explanation SET asker_id = asker_id + 1 WHERE entry_n = :open", asSigned);
        row("another time", "UPDATE explanation SET at = at + 1 WHERE entry_n = :open", asSigned);
        row("made an answer", "UPDATE explanation SET question_n = :asked WHERE entry_n = :open", asSigned);
        row("answer to another question", "UPDATE explanation SET question_n = :open WHERE entry_n = :answer", asSigned);
        row("text altered", "UPDATE explanation SET sealed = randomblob(600) WHERE entry_n = :answer", text);
        row("texts swapped", "UPDATE explanation SET sealed = (SELECT sealed FROM explanation two WHERE two.entry_n = :asked + :open - explanation.entry_n) WHERE entry_n IN (:asked, :open)", text);
        row("question deleted", "DELETE FROM explanation WHERE entry_n = :open", missing);
        row("answer deleted", "DELETE FROM explanation WHERE entry_n = :answer", missing);
        row("all deleted", "DELETE FROM explanation", missing);
        row("moved to another record", "UPDATE explanation SET record_id = :other WHERE entry_n = :open", missing);
        row("another entry", "UPDATE explanation SET entry_n = 4711 WHERE entry_n = :open", missing);
        row("answer added", "INSERT INTO explanation SELECT 4711, record_id, person_id, asker_id, :open, at, sealed FROM explanation WHERE entry_n = :answer", nobody);
        row("question added", "INSERT INTO explanation SELECT 4711, record_id, person_id, asker_id, 0, at, sealed FROM explanation WHERE entry_n = :open", nobody);
    }
    void rowsEdited()
    {
        QFETCH(QString, sql);
        QFETCH(QByteArray, named);
        const Victim victim(*m_house, QStringLiteral("edited"));
        sql.replace(QStringLiteral(":open"), QString::number(m_open)).replace(QStringLiteral(":asked"), QString::number(m_answered));
        sql.replace(QStringLiteral(":answer"), QString::number(m_answer)).replace(QStringLiteral(":other"), QString::number(m_other));
        victim.sql(sql);
        expectFound(victim, named);
        // Whoever is asked still gets the list; what does not hold is not shown in it.
        const auto li = victim.as("li");
        for (const OpenQuestion &one : questionsFor(*li))
            QVERIFY(!one.text);
    }

    void aQuestionPutUnderAnotherRecordIsFoundThere()
    {
        const Victim victim(*m_house, QStringLiteral("other"));
        victim.sql(QStringLiteral("INSERT INTO explanation SELECT 4711, %1, person_id, asker_id, 0, at, sealed FROM explanation WHERE entry_n = %2").arg(m_other).arg(m_open));
        const auto officer = victim.as("officer");
        EXPECT_ERROR(openRecordForReading(*officer, m_other), ErrorCode::Integrity);
        QVERIFY(openRecordForReading(*officer, m_record).readable);
        QVERIFY(victim.verified().join(u'\n').contains(QStringLiteral("There is a question or an answer that nobody signed.")));
    }

    void forged_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<int>("action");
        QTest::addColumn<QuestionRow>("row");
        QTest::addColumn<Id>("inPlaceOf");
        QTest::addColumn<QByteArray>("named");
        const auto row = [](const char *what, const char *login, Action action, const QuestionRow &made, Id inPlaceOf, const char *named) {
            QTest::newRow(what) << QByteArray(login) << int(action) << made << inPlaceOf << QByteArray(named);
        };
        const auto ask = [&](Id person) { return QuestionRow { 0, m_record, person, NoId, 0, 0, {} }; };
        const auto answer = [&](Id person, Id asker, qint64 question) { return QuestionRow { 0, m_record, person, asker, question, 0, {} }; };
        const Id head = id("head");
        const Id officer = id("officer");
        row("asked by a colleague", "sun", Action::RecordAsk, ask(id("li")), NoId, "signed by somebody without the right to it");
        row("asked by another's head in nobody's place", "officer", Action::RecordAsk, ask(id("li")), head, "Whoever asked had no right to it.");
        row("somebody whom it does not concern", "officer", Action::RecordAsk, ask(id("sun")), NoId, "It asks somebody whom the record does not concern");
        row("answered by another", "sun", Action::RecordExplain, answer(id("sun"), officer, m_open), NoId, "It answers in the place of whoever was asked.");
        row("answered by another in the name of who was asked", "sun", Action::RecordExplain, answer(id("li"), officer, m_open), NoId, "It answers in the place of whoever was asked.");
        row("answered in somebody's place", "li", Action::RecordExplain, answer(id("li"), officer, m_open), head, "It answers in the place of whoever was asked.");
        row("answered twice", "li", Action::RecordExplain, answer(id("li"), head, m_answered), NoId, "The question had been answered before.");
        row("answered what nobody asked", "li", Action::RecordExplain, answer(id("li"), NoId, m_answer + 1), NoId, "It answers a question that nobody asked.");
        row("answered an answer", "li", Action::RecordExplain, answer(id("li"), head, m_answer), NoId, "It answers a question that nobody asked.");
    }
    void forged()
    {
        QFETCH(QByteArray, login);
        QFETCH(int, action);
        QFETCH(QuestionRow, row);
        QFETCH(Id, inPlaceOf);
        QFETCH(QByteArray, named);
        const Victim victim(*m_house, QStringLiteral("forged"));
        forge(*victim.as(login.constData()), Action(action), row, inPlaceOf);
        expectFound(victim, named);
    }

    void askedThemself()
    {
        House house(SuiteId::Intl);
        const auto head = house.as("head");
        RecordContent content = house.call();
        content.parties[0].person = head->me();
        const Id record = saveDraft(*head, NoId, content);
        (void)submitDraft(*head, record);
        const auto officer = house.as("officer");
        fileRecord(*officer, openRecordForReading(*officer, record).seen());
        const Victim victim(house, QStringLiteral("themself"));
        forge(*victim.as("head"), Action::RecordAsk, { 0, record, head->me(), NoId, 0, 0, {} });
        EXPECT_ERROR(openRecordForReading(*victim.as("officer"), record), ErrorCode::Integrity);
        QVERIFY(victim.verified().join(u'\n').contains(QStringLiteral("Whoever asked had no right to it.")));
    }

    void aboutWhatWasNotFiled()
    {
        const Victim victim(*m_house, QStringLiteral("pending"));
        forge(*victim.as("head"), Action::RecordAsk, { 0, m_pending, id("li"), NoId, 0, 0, {} });
        const auto li = victim.as("li");
        EXPECT_ERROR(openRecordForReading(*li, m_pending), ErrorCode::Integrity);
        QVERIFY(victim.verified().join(u'\n').contains(QStringLiteral("The record was not filed then.")));
    }
};

QTEST_GUILESS_MAIN(TestExplanationAttacks)
#include "TestExplanationAttacks.moc"
