// SPDX-License-Identifier: GPL-3.0-or-later
// Explanations from a script: the real program asks, lists, answers and shows both in the record's history (regulation 2.2.3).
#include "ControlProgram.h"
#include "services/Archive.h"

#include <QJsonArray>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestQuestionCommands : public QObject
{
    Q_OBJECT

    Archive m_house { SuiteId::Intl, QDateTime::currentMSecsSinceEpoch() - 10 * MinuteMs }; // the program goes by the machine's clock
    ControlProgram m_program;
    QString m_number;
    const QString m_question = QStringLiteral("通话时长与话单不符，请说明原因。");
    const QString m_answer = QStringLiteral("中途转接分机，系统只记了前一段。");

    [[nodiscard]] Ran as(const char *login, const QStringList &words) const
    {
        return m_program.as(QLatin1String(login), House::ownPassword(QLatin1String(login)).view().toByteArray(), words);
    }
    [[nodiscard]] Ran ask(const char *login, const QString &person, const QString &text) const
    {
        return as(login, { QStringLiteral("record"), QStringLiteral("ask"), m_number, QStringLiteral("--person"), person, QStringLiteral("--text"), text });
    }
    [[nodiscard]] Ran explain(const char *login, const QString &text, const QStringList &more = {}) const
    {
        return as(login, QStringList { QStringLiteral("record"), QStringLiteral("explain"), m_number, QStringLiteral("--text"), text } + more);
    }
    [[nodiscard]] QJsonArray questions(const char *login) const
    {
        return as(login, { QStringLiteral("record"), QStringLiteral("questions") }).json().value(QStringLiteral("questions")).toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.store = m_house.paths.folder;
        m_number = Records(m_house.as("officer")->store().records()).find(m_house.first)->number;
        m_house.clock->time = QDateTime::currentMSecsSinceEpoch();
    }

    void askedAnsweredAndShown()
    {
        QVERIFY(questions("li").isEmpty());
        QCOMPARE(explain("li", m_answer).exitCode, 1); // nothing waits
        QCOMPARE(ask("sun", QStringLiteral("li"), m_question).exitCode, 3);
        QCOMPARE(ask("head", QStringLiteral("nobody"), m_question).exitCode, 1);
        QCOMPARE(ask("head", QStringLiteral("sun"), m_question).exitCode, 5); // whom it does not concern
        QCOMPARE(ask("head", QStringLiteral("li"), QStringLiteral("为何")).exitCode, 5);
        QCOMPARE(as("head", { QStringLiteral("record"), QStringLiteral("ask"), m_number, QStringLiteral("--person"), QStringLiteral("li") }).exitCode, 2);
        const Ran first = ask("head", QStringLiteral("li"), m_question);
        QVERIFY2(first.exitCode == 0, first.all().constData());
        const qint64 question = first.json().value(QStringLiteral("question")).toInteger();
        const Ran second = ask("officer", QStringLiteral("li"), m_question);
        const qint64 other = second.json().value(QStringLiteral("question")).toInteger();
        QVERIFY(question > 0 && other > question);

        const QJsonArray open = questions("li");
        QCOMPARE(open.size(), 2);
        const QJsonObject oldest = open.at(0).toObject();
        QCOMPARE(oldest.value(QStringLiteral("number")).toString(), m_number);
        QCOMPARE(oldest.value(QStringLiteral("question")).toInteger(), question);
        QCOMPARE(oldest.value(QStringLiteral("by")).toString(), QStringLiteral("head"));
        QCOMPARE(oldest.value(QStringLiteral("text")).toString(), m_question);

        QCOMPARE(explain("sun", m_answer, { QStringLiteral("--question"), QString::number(question) }).exitCode, 3);
        const QString words = QStringLiteral("补充：转接发生在十点十五分。");
        const Ran named = explain("li", words, { QStringLiteral("--question"), QString::number(other) });
        QVERIFY2(named.exitCode == 0, named.all().constData());
        QCOMPARE(explain("li", m_answer, { QStringLiteral("--question"), QString::number(other) }).exitCode, 1);
        const Ran answered = explain("li", m_answer); // the one that is left
        QCOMPARE(answered.json().value(QStringLiteral("question")).toInteger(), question);
        QVERIFY(questions("li").isEmpty());

        const QJsonArray history = as("officer", { QStringLiteral("record"), QStringLiteral("show"), m_number }).json().value(QStringLiteral("history")).toArray();
        QStringList told;
        for (const QJsonValue &step : history) {
            if (const QJsonObject one = step.toObject(); one.contains(QStringLiteral("question")))
                told += QStringLiteral("%1 %2 %3").arg(one.value(QStringLiteral("action")).toString(), one.value(QStringLiteral("by")).toString(), one.value(QStringLiteral("text")).toString());
        }
        QCOMPARE(told, (QStringList { QStringLiteral("record.ask head ") + m_question, QStringLiteral("record.ask officer ") + m_question,
                           QStringLiteral("record.explain li ") + words, QStringLiteral("record.explain li ") + m_answer }));
        QCOMPARE(as("auditor", { QStringLiteral("verify") }).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestQuestionCommands)
#include "TestQuestionCommands.moc"
