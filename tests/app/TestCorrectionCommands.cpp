// SPDX-License-Identifier: GPL-3.0-or-later
// A correction from a script: the real program asks for it, decides, and shows every version, as each person (regulation 3.3).
#include "ControlProgram.h"
#include "services/Archive.h"

#include <QJsonArray>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestCorrectionCommands : public QObject
{
    Q_OBJECT

private:
    Archive m_house { SuiteId::Intl, QDateTime::currentMSecsSinceEpoch() - 10 * MinuteMs }; // the program goes by the machine's clock
    ControlProgram m_program;
    QString m_record;

    Ran as(const char *login, const QStringList &words, const QByteArray &json = {}) const
    {
        return m_program.as(QLatin1String(login), House::ownPassword(QLatin1String(login)).view().toByteArray(), words, json);
    }
    static QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
    static QStringList words(const QString &text) { return text.split(u' '); }
    static QJsonObject change(const QString &summary, const QJsonObject &more = {})
    {
        QJsonObject content { { QStringLiteral("summary"), summary } };
        for (auto it = more.begin(); it != more.end(); ++it)
            content.insert(it.key(), it.value());
        return { { QStringLiteral("reason"), QStringLiteral("通话中对方报的到港日期记错，经核对邮件应为十二月八日。") }, { QStringLiteral("correction"), content } };
    }
    [[nodiscard]] Ran decide(const char *login, const QString &number, const char *decision = "approve") const
    {
        return as(login, { QStringLiteral("application"), QStringLiteral("decide"), number, QStringLiteral("--decision"), QLatin1String(decision), QStringLiteral("--text"), QStringLiteral("已核对。") });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.store = m_house.paths.folder;
        m_house.clock->time = QDateTime::currentMSecsSinceEpoch();
        const auto officer = m_house.as("officer");
        QTest::qSleep(1100); // the machine's clock catches up with the login's
        m_record = Records(officer->store().records()).find(m_house.first)->number;
    }

    void fromEndToEnd()
    {
        const Ran form = as("officer", { QStringLiteral("correction"), QStringLiteral("form"), m_record });
        QVERIFY2(form.exitCode == 0, form.all().constData());
        QCOMPARE(form.json().value(QStringLiteral("correction")).toObject().value(QStringLiteral("summary")).toString(), m_house.call().summary);
        // The form itself, given back unchanged but for what is to be new.
        QJsonObject whole = form.json();
        QFile file(m_house.folder.filePath(QStringLiteral("补充.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("supplement") > 0);
        file.close();
        const QJsonObject asked = change(QStringLiteral("对方确认十二月八日前到港"), { { QStringLiteral("attachments"), QJsonArray { file.fileName() } } });
        whole.insert(QStringLiteral("reason"), asked.value(QStringLiteral("reason")));
        QJsonObject content = whole.value(QStringLiteral("correction")).toObject();
        content.insert(QStringLiteral("summary"), QStringLiteral("对方确认十二月八日前到港"));
        content.insert(QStringLiteral("attachments"), QJsonArray { file.fileName() });
        whole.insert(QStringLiteral("correction"), content);
        const QStringList submit { QStringLiteral("correction"), QStringLiteral("submit"), m_record, QStringLiteral("--json-form"), QStringLiteral("-") };
        const Ran submitted = as("officer", submit, text(whole));
        QVERIFY2(submitted.exitCode == 0, submitted.all().constData());
        const QString number = submitted.json().value(QStringLiteral("number")).toString();

        const QJsonObject shown = as("head", { QStringLiteral("application"), QStringLiteral("show"), number }).json();
        const QJsonObject changes = shown.value(QStringLiteral("correction")).toObject().value(QStringLiteral("changes")).toObject();
        QCOMPARE(shown.value(QStringLiteral("correction")).toObject().value(QStringLiteral("record")).toString(), m_record);
        QCOMPARE(changes.keys(), (QStringList { QStringLiteral("attachments"), QStringLiteral("summary") }));
        QCOMPARE(changes.value(QStringLiteral("summary")).toObject().value(QStringLiteral("before")).toString(), m_house.call().summary);

        QCOMPARE(decide("officer2", number).exitCode, 3); // the head first
        QCOMPARE(decide("li", number).exitCode, 3);
        QCOMPARE(decide("head", number).exitCode, 0);
        QCOMPARE(decide("officer", number).exitCode, 3); // who asked
        const Ran last = decide("officer2", number);
        QVERIFY2(last.exitCode == 0, last.all().constData());
        QCOMPARE(last.json().value(QStringLiteral("stage")).toString(), QStringLiteral("fulfilled"));

        const QJsonObject record = as("officer", { QStringLiteral("record"), QStringLiteral("show"), m_record }).json();
        QCOMPARE(record.value(QStringLiteral("content")).toObject().value(QStringLiteral("summary")).toString(), QStringLiteral("对方确认十二月八日前到港"));
        const QJsonObject step = record.value(QStringLiteral("history")).toArray().last().toObject();
        QCOMPARE(step.value(QStringLiteral("action")).toString(), QStringLiteral("record.correct"));
        QCOMPARE(step.value(QStringLiteral("asked_by")).toString(), QStringLiteral("officer"));
        QCOMPARE(step.value(QStringLiteral("application")).toString(), number);
        const QJsonArray versions = as("officer", { QStringLiteral("correction"), QStringLiteral("versions"), m_record }).json().value(QStringLiteral("versions")).toArray();
        QCOMPARE(versions.size(), 2);
        const QString first = QString::number(versions.at(0).toObject().value(QStringLiteral("revision")).toInt());
        const Ran old = as("officer", { QStringLiteral("correction"), QStringLiteral("version"), m_record, first });
        QCOMPARE(old.json().value(QStringLiteral("content")).toObject().value(QStringLiteral("summary")).toString(), m_house.call().summary);
        QVERIFY(old.json().value(QStringLiteral("superseded")).toBool());
        QCOMPARE(as("officer", { QStringLiteral("correction"), QStringLiteral("version"), m_record, QStringLiteral("99") }).exitCode, 1);
        QCOMPARE(as("officer", { QStringLiteral("correction"), QStringLiteral("version"), m_record, QStringLiteral("first") }).exitCode, 2);
        QCOMPARE(as("sun", { QStringLiteral("correction"), QStringLiteral("version"), m_record, first }).exitCode, 3);
        const Ran verified = as("auditor", words(QStringLiteral("verify")));
        QVERIFY2(verified.exitCode == 0, verified.all().constData());
    }

    void underAGrant()
    {
        // The owner cannot open what is filed, and asks for that first.
        const QStringList submit { QStringLiteral("correction"), QStringLiteral("submit"), m_record, QStringLiteral("--json-form"), QStringLiteral("-") };
        QCOMPARE(as("li", submit, text(change(QStringLiteral("更正")))).exitCode, 5);
        const Ran applied = as("li", words(QStringLiteral("apply --route own-records --json-form -")), text({ { QStringLiteral("purpose"), QStringLiteral("dispute") }, { QStringLiteral("reason"), Reason } }));
        const QString grant = applied.json().value(QStringLiteral("number")).toString();
        QCOMPARE(decide("head", grant).exitCode, 0);
        QCOMPARE(as("officer", { QStringLiteral("application"), QStringLiteral("fulfil"), grant }).exitCode, 0);
        QCOMPARE(as("li", submit + QStringList { QStringLiteral("--grant"), grant }, text(change(QStringLiteral("更正")))).exitCode, 2); // for what?
        const Ran asked = as("li", submit + QStringList { QStringLiteral("--grant"), grant, QStringLiteral("--purpose"), QStringLiteral("更正摘要") }, text(change(QStringLiteral("李强更正的摘要"))));
        QVERIFY2(asked.exitCode == 0, asked.all().constData());
        const QString number = asked.json().value(QStringLiteral("number")).toString();
        // Asked back: words, another reason, or another correction under the same grant are an answer.
        const auto answer = [&](const QJsonObject &form, const QStringList &further = {}) {
            const Ran back = as("head", { QStringLiteral("application"), QStringLiteral("decide"), number, QStringLiteral("--decision"), QStringLiteral("ask"), QStringLiteral("--text"), QStringLiteral("依据？") });
            if (back.exitCode != 0)
                qWarning("%s", back.all().constData());
            return as("li", QStringList { QStringLiteral("application"), QStringLiteral("answer"), number, QStringLiteral("--text"), QStringLiteral("见邮件"), QStringLiteral("--json-form"), QStringLiteral("-") } + further, text(form)).exitCode;
        };
        QCOMPARE(answer({ { QStringLiteral("reason"), Reason + QStringLiteral("另见当日邮件。") } }), 0);
        const QJsonObject again = change(QStringLiteral("李强更正的摘要"));
        QCOMPARE(answer(again), 5); // closed without the grant
        const Ran under = as("li", QStringList { QStringLiteral("application"), QStringLiteral("answer"), number, QStringLiteral("--text"), QStringLiteral("见邮件"), QStringLiteral("--json-form"), QStringLiteral("-"),
            QStringLiteral("--grant"), grant, QStringLiteral("--purpose"), QStringLiteral("更正摘要") }, text(again));
        QVERIFY2(under.exitCode == 0, under.all().constData());
        QCOMPARE(as("li", words(QStringLiteral("grant list"))).json().value(QStringLiteral("grants")).toArray().size(), 1);
        QCOMPARE(decide("head", number).exitCode, 0);
        QCOMPARE(decide("officer", number).exitCode, 0);
        QCOMPARE(as("officer", { QStringLiteral("record"), QStringLiteral("show"), m_record }).json().value(QStringLiteral("content")).toObject().value(QStringLiteral("summary")).toString(),
            QStringLiteral("李强更正的摘要"));
        QCOMPARE(as("li", words(QStringLiteral("grant list"))).json().value(QStringLiteral("grants")).toArray().size(), 1);
    }

    void whatIsWrongIsSaid()
    {
        const QStringList submit { QStringLiteral("correction"), QStringLiteral("submit"), m_record, QStringLiteral("--json-form"), QStringLiteral("-") };
        const Ran unknown = as("officer", submit, text(change(QStringLiteral("更正"), { { QStringLiteral("sumary"), QStringLiteral("x") } })));
        QCOMPARE(unknown.exitCode, 5);
        QVERIFY(unknown.all().contains("sumary"));
        QJsonObject scope = change(QStringLiteral("更正"));
        scope.insert(QStringLiteral("persons"), QJsonArray());
        QCOMPARE(as("officer", submit, text(scope)).exitCode, 5); // whom it is about is not chosen
        QCOMPARE(as("officer", submit, text({ { QStringLiteral("reason"), Reason } })).exitCode, 5); // nothing differs
        QCOMPARE(as("officer", { QStringLiteral("correction"), QStringLiteral("form"), QStringLiteral("TX-1999-000001") }).exitCode, 1);
        QCOMPARE(as("sun", { QStringLiteral("correction"), QStringLiteral("form"), m_record }).exitCode, 3);
        QCOMPARE(as("officer", words(QStringLiteral("apply --route correction --json-form -")), text(change(QStringLiteral("更正")))).exitCode, 2);
    }
};

QTEST_GUILESS_MAIN(TestCorrectionCommands)
#include "TestCorrectionCommands.moc"
