// SPDX-License-Identifier: GPL-3.0-or-later
// A whole cycle from a script, as each person, over years: a plan over what is due, decided on, proven, cleared, and one record brought back
// (regulation 7.1, 7.2).
#include "ControlProgram.h"
#include "services/DispositionHouse.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace tongjian;
using namespace tongjian::test;

class TestDispositionCommands : public QObject
{
    Q_OBJECT

private:
    DispositionHouse m_house;
    ControlProgram m_program;

    Ran as(const char *login, const QStringList &words, const QJsonObject &json = {})
    {
        m_program.clock = m_house.clock->time += 1000;
        return m_program.as(QLatin1String(login), House::ownPassword(QLatin1String(login)).view().toByteArray(), words, json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact));
    }
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }
    QJsonObject done(const char *login, const QStringList &command, const QJsonObject &json = {})
    {
        const Ran ran = as(login, command, json);
        if (ran.exitCode != 0)
            qCritical("%s", ran.all().constData());
        return ran.exitCode == 0 ? ran.json() : QJsonObject();
    }
    QJsonObject decide(const QString &number)
    {
        return done("boss", { QStringLiteral("application"), QStringLiteral("decide"), number, QStringLiteral("--decision"), QStringLiteral("approve"), QStringLiteral("--text"), QStringLiteral("同意。") });
    }
    static QString text(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toString(); }
    static int number(const QJsonObject &object, const char *key) { return object.value(QLatin1String(key)).toInt(); }

private Q_SLOTS:
    void initTestCase() { m_program.store = m_house.paths.folder; }

    void wholeCycle()
    {
        const QString first = m_house.row(m_house.first).number;
        const QString second = m_house.row(m_house.second).number;
        const QString third = m_house.row(m_house.third).number;
        const QJsonObject form { { QStringLiteral("reason"), PlanReason }, { QStringLiteral("classes"), QJsonArray { QStringLiteral("voice") } }, { QStringLiteral("grace"), 14 } };
        const QJsonObject created = done("officer", words("plan create"), form);
        const int due = number(created.value(QStringLiteral("listed")).toObject(), "records");
        QVERIFY(due >= 4);
        QCOMPARE(as("li", words("plan create"), form).exitCode, 3);
        QCOMPARE(as("officer", words("plan create"), { { QStringLiteral("grace"), QStringLiteral("long") } }).exitCode, 5);
        const QString draft = text(created, "draft");
        QCOMPARE(number(done("officer", { QStringLiteral("plan"), QStringLiteral("preview"), draft }).value(QStringLiteral("listed")).toObject(), "records"), due);
        const QJsonObject submitted = done("officer", { QStringLiteral("plan"), QStringLiteral("submit"), draft });
        QCOMPARE(number(submitted, "records"), due);
        const QString plan = text(submitted, "number");
        QCOMPARE(as("officer", { QStringLiteral("plan"), QStringLiteral("clear"), plan }).exitCode, 5);
        QCOMPARE(number(done("boss", { QStringLiteral("plan"), QStringLiteral("keep"), plan, third, QStringLiteral("--text"), QStringLiteral("这一份我还要看。") }), "kept"), 1);
        QCOMPARE(as("officer", { QStringLiteral("application"), QStringLiteral("decide"), plan, QStringLiteral("--decision"), QStringLiteral("approve") }).exitCode, 3);
        QCOMPARE(text(decide(plan), "stage"), QStringLiteral("granted"));
        QCOMPARE(as("officer", { QStringLiteral("plan"), QStringLiteral("clear"), plan }).exitCode, 5); // no backup yet

        const QString name = text(done("officer", words("backup run --plan daily")), "name");
        QVERIFY(done("officer", words("backup drill daily")).value(QStringLiteral("ok")).toBool());
        QVERIFY(number(done("officer", { QStringLiteral("backup"), QStringLiteral("sample"), name }), "opened") >= 1);
        const QJsonArray conditions = done("officer", { QStringLiteral("plan"), QStringLiteral("show"), plan }).value(QStringLiteral("conditions")).toArray();
        QCOMPARE(conditions.size(), 9);
        for (const QJsonValue &one : conditions)
            QVERIFY2(one.toObject().value(QStringLiteral("met")).toBool(), qPrintable(text(one.toObject(), "condition")));
        const QJsonObject hold { { QStringLiteral("kind"), QStringLiteral("dispute") }, { QStringLiteral("title"), QStringLiteral("恒达物流争议") }, { QStringLiteral("reason"), QStringLiteral("诉讼中，判决生效前不得清理。") },
            { QStringLiteral("review"), dateOfDay(dayOf(m_house.clock->time)).addDays(90).toString(Qt::ISODate) }, { QStringLiteral("records"), QJsonArray { second } } };
        QVERIFY(!done("auditor", words("hold place"), hold).isEmpty());

        QCOMPARE(as("boss", { QStringLiteral("plan"), QStringLiteral("clear"), plan }).exitCode, 3);
        const QJsonObject cleared = done("officer2", { QStringLiteral("plan"), QStringLiteral("clear"), plan });
        QVERIFY(cleared.value(QStringLiteral("finished")).toBool());
        QCOMPARE(number(cleared, "cleared"), due - 2);
        QCOMPARE(number(cleared.value(QStringLiteral("dropped")).toObject(), "held"), 1);
        QCOMPARE(number(cleared.value(QStringLiteral("dropped")).toObject(), "kept-by-review"), 1);
        QCOMPARE(done("auditor", { QStringLiteral("plan"), QStringLiteral("records"), plan, QStringLiteral("--outcome"), QStringLiteral("cleared") }).value(QStringLiteral("records")).toArray().size(), due - 2);
        QCOMPARE(text(done("officer", { QStringLiteral("record"), QStringLiteral("show"), first }), "state"), QStringLiteral("cleared"));
        QCOMPARE(number(done("officer", words("plan list")).value(QStringLiteral("plans")).toArray().at(0).toObject(), "cleared"), due - 2);

        const QJsonObject asked = done("officer", { QStringLiteral("plan"), QStringLiteral("recover"), plan, first, QStringLiteral("--text"), QStringLiteral("对方起诉，需要这份记录作证。") });
        const QString back = text(asked, "number");
        QCOMPARE(as("officer", { QStringLiteral("plan"), QStringLiteral("bring-back"), back }).exitCode, 3);
        (void)decide(back);
        QCOMPARE(number(done("officer", { QStringLiteral("plan"), QStringLiteral("bring-back"), back }), "recovered"), 1);
        QCOMPARE(text(done("officer", { QStringLiteral("record"), QStringLiteral("show"), first }), "state"), QStringLiteral("filed"));
        QCOMPARE(as("auditor", words("verify")).exitCode, 0);

        // The period of grace goes by; two persons destroy what is left.
        const QStringList witness { QStringLiteral("plan"), QStringLiteral("witness"), plan, QStringLiteral("--executor"), QStringLiteral("officer2") };
        const QString early = text(done("auditor", witness), "root");
        QCOMPARE(as("auditor", witness + QStringList { QStringLiteral("--confirm"), early }).exitCode, 5);
        m_house.pass(15);
        const QJsonObject offered = done("auditor", witness);
        QCOMPARE(number(offered, "records"), due - 3);
        const QString root = text(offered, "root");
        QCOMPARE(as("officer", witness + QStringList { QStringLiteral("--confirm"), root }).exitCode, 3);
        QVERIFY(!done("auditor", witness + QStringList { QStringLiteral("--confirm"), root }).isEmpty());
        const QStringList destroy { QStringLiteral("plan"), QStringLiteral("destroy"), plan };
        QCOMPARE(as("officer2", destroy).exitCode, 5); // nothing was declared
        const QJsonObject destroyed = done("officer2", destroy + words("--no-other-copies"));
        QCOMPARE(number(destroyed, "destroyed"), due - 3);
        QCOMPARE(destroyed.value(QStringLiteral("leftovers")).toArray().size(), 0);
        // Paper is destroyed as a thing.
        const QStringList carrier { QStringLiteral("plan"), QStringLiteral("carrier"), plan };
        const QJsonObject paper { { QStringLiteral("kind"), QStringLiteral("paper") }, { QStringLiteral("name"), QStringLiteral("通话整理稿 3 盒") }, { QStringLiteral("serial"), QStringLiteral("档-017") } };
        const QString box = text(done("officer2", carrier, paper), "number");
        const QString photo = m_house.folder.filePath(QStringLiteral("photo.jpg"));
        QFile file(photo);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("jpeg") == 4);
        file.close();
        QJsonObject how { { QStringLiteral("method"), QStringLiteral("degaussing") }, { QStringLiteral("place"), QStringLiteral("销毁中心") }, { QStringLiteral("people"), QStringLiteral("王档、沈计") },
            { QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(m_house.clock->time, QTimeZone::utc()).toString(Qt::ISODate) }, { QStringLiteral("photos"), QJsonArray { photo } } };
        QCOMPARE(as("officer2", carrier + QStringList { box }, how).exitCode, 5); // does nothing to paper
        how.insert(QStringLiteral("method"), QStringLiteral("pulping"));
        QCOMPARE(number(done("officer2", carrier + QStringList { box }, how), "photos"), 1);
        QVERIFY(done("auditor", carrier + words("--list")).value(QStringLiteral("carriers")).toArray().at(0).toObject().value(QStringLiteral("destroyed")).toBool());
        const QStringList certificate { QStringLiteral("plan"), QStringLiteral("certificate"), plan };
        const QString pdf = m_house.folder.filePath(QStringLiteral("certificate.pdf"));
        QCOMPARE(as("auditor", certificate + words("--sign")).exitCode, 3);
        QVERIFY(!done("officer2", certificate + words("--sign")).isEmpty());
        QCOMPARE(as("officer2", certificate + QStringList { QStringLiteral("--out"), pdf }).exitCode, 5); // one signature
        const QJsonObject signedBy = done("auditor", certificate + QStringList { QStringLiteral("--sign"), QStringLiteral("--out"), pdf });
        QCOMPARE(signedBy.value(QStringLiteral("signatures")).toArray().size(), 2);
        QVERIFY(QFileInfo(pdf).size() > 1000);
        QCOMPARE(text(done("officer", { QStringLiteral("record"), QStringLiteral("show"), first }), "state"), QStringLiteral("filed"));
        QCOMPARE(as("auditor", words("verify")).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestDispositionCommands)
#include "TestDispositionCommands.moc"
