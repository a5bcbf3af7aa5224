// SPDX-License-Identifier: GPL-3.0-or-later
// Periods, holds, backups and a restoration from a script: the real program, as each person (regulation 4.1 to 4.3).
#include "ControlProgram.h"
#include "services/Archive.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestLifecycleCommands : public QObject
{
    Q_OBJECT

private:
    Archive m_house { SuiteId::Intl, QDateTime::currentMSecsSinceEpoch() - 10 * MinuteMs }; // the program goes by the machine's clock
    ControlProgram m_program;
    QString m_record;
    QString m_disk;

    Ran as(const char *login, const QStringList &words, const QByteArray &json = {}) const
    {
        return m_program.as(QLatin1String(login), House::ownPassword(QLatin1String(login)).view().toByteArray(), words, json);
    }
    static QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }
    [[nodiscard]] Ran decide(const char *login, const QString &number) const
    {
        return as(login, { QStringLiteral("application"), QStringLiteral("decide"), number, QStringLiteral("--decision"), QStringLiteral("approve"), QStringLiteral("--text"), QStringLiteral("同意。") });
    }
    [[nodiscard]] QString why(const char *login) const { return as(login, { QStringLiteral("why"), m_record }).json().value(QStringLiteral("state")).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.store = m_house.paths.folder;
        m_house.clock->time = QDateTime::currentMSecsSinceEpoch();
        const auto officer = m_house.as("officer");
        QTest::qSleep(1100); // the machine's clock catches up with the login's
        m_record = Records(officer->store().records()).find(m_house.first)->number;
        m_disk = m_house.folder.filePath(QStringLiteral("disk"));
        QVERIFY(QDir().mkpath(m_disk));
    }

    void schedule()
    {
        const QJsonObject now = as("officer", words("retention show")).json();
        QCOMPARE(now.value(QStringLiteral("in_force")).toInt(), 1);
        QJsonArray lines = now.value(QStringLiteral("schedules")).toArray().at(0).toObject().value(QStringLiteral("lines")).toArray();
        QCOMPARE(lines.size(), 3);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonObject line = lines.at(i).toObject();
            line.insert(QStringLiteral("shortest"), 60);
            line.insert(QStringLiteral("longest"), 120);
            line.insert(QStringLiteral("basis"), QStringLiteral("公司通讯记录管理办法"));
            lines[i] = line;
        }
        QJsonObject change { { QStringLiteral("reason"), QStringLiteral("集团新规要求留存更久。") }, { QStringLiteral("from"), QDate::currentDate().toString(Qt::ISODate) },
            { QStringLiteral("lines"), lines } };
        const QStringList set = words("retention set --json-form -");
        const Ran effect = as("officer", set + words("--effect"), text(change));
        QVERIFY2(effect.exitCode == 0, effect.all().constData());
        QCOMPARE(effect.json().value(QStringLiteral("later")).toInt(), 4);
        QCOMPARE(as("li", set, text(change)).exitCode, 3);
        const Ran submitted = as("officer", set, text(change));
        QVERIFY2(submitted.exitCode == 0, submitted.all().constData());
        const QString number = submitted.json().value(QStringLiteral("number")).toString();
        QCOMPARE(decide("officer2", number).exitCode, 3);
        QCOMPARE(decide("boss", number).exitCode, 0);
        QCOMPARE(as("li", words("retention show")).json().value(QStringLiteral("in_force")).toInt(), 2);
        QCOMPARE(as("li", words("retention show --all")).json().value(QStringLiteral("schedules")).toArray().size(), 2);
        lines[0] = QJsonObject { { QStringLiteral("class"), QStringLiteral("voice") }, { QStringLiteral("shortest"), 3 }, { QStringLiteral("longest"), 12 }, { QStringLiteral("basis"), QStringLiteral("省空间") } };
        change.insert(QStringLiteral("lines"), lines);
        QCOMPARE(as("officer", set, text(change)).exitCode, 5); // below the law
        QCOMPARE(as("officer", words("retention due")).json().value(QStringLiteral("due")).toInt(), 0);
        QCOMPARE(as("li", words("retention due")).exitCode, 3);
        const QString day = QDate::currentDate().addMonths(70).toString(Qt::ISODate);
        QCOMPARE(as("officer", { QStringLiteral("retention"), QStringLiteral("extend"), m_record, QStringLiteral("--until"), day, QStringLiteral("--text"), QStringLiteral("质保期延长，需继续保存。") }).exitCode, 0);
        QVERIFY(as("officer", { QStringLiteral("why"), m_record }).json().value(QStringLiteral("at_least")).toString() > day);
    }

    void holds()
    {
        const QJsonObject hold { { QStringLiteral("kind"), QStringLiteral("dispute") }, { QStringLiteral("title"), QStringLiteral("恒达物流争议") }, { QStringLiteral("reason"), QStringLiteral("诉讼中，判决生效前不得清理。") },
            { QStringLiteral("review"), QDate::currentDate().addDays(90).toString(Qt::ISODate) }, { QStringLiteral("scope"), QJsonObject { { QStringLiteral("persons"), QJsonArray { QStringLiteral("li") } } } } };
        QCOMPARE(as("li", words("hold place"), text(hold)).exitCode, 3);
        const Ran placed = as("officer", words("hold place"), text(hold));
        QVERIFY2(placed.exitCode == 0, placed.all().constData());
        const QString number = placed.json().value(QStringLiteral("number")).toString();
        QCOMPARE(why("officer"), QStringLiteral("held"));
        QCOMPARE(why("li"), QStringLiteral("kept")); // whom it is about is not told
        const QJsonObject listed = as("auditor", words("hold list")).json().value(QStringLiteral("holds")).toArray().at(0).toObject();
        QCOMPARE(listed.value(QStringLiteral("number")).toString(), number);
        QCOMPARE(listed.value(QStringLiteral("records")).toInt(), 3);
        QCOMPARE(as("li", words("hold list")).json().value(QStringLiteral("holds")).toArray().size(), 0);
        QCOMPARE(as("officer", { QStringLiteral("hold"), QStringLiteral("review"), number, QStringLiteral("--review"), QDate::currentDate().addDays(120).toString(Qt::ISODate) }).exitCode, 0);
        const Ran lift = as("officer", { QStringLiteral("hold"), QStringLiteral("lift"), number, QStringLiteral("--text"), QStringLiteral("判决已生效并履行完毕。") });
        QVERIFY2(lift.exitCode == 0, lift.all().constData());
        QCOMPARE(why("officer"), QStringLiteral("held"));
        QCOMPARE(decide("boss", lift.json().value(QStringLiteral("number")).toString()).exitCode, 0);
        QCOMPARE(why("officer"), QStringLiteral("kept"));
        QCOMPARE(as("officer", words("hold list")).json().value(QStringLiteral("holds")).toArray().size(), 0);
        QCOMPARE(as("officer", words("hold list --all")).json().value(QStringLiteral("holds")).toArray().size(), 1);
    }

    void backupAndRestoration()
    {
        const QJsonObject medium { { QStringLiteral("name"), QStringLiteral("备份盘一") }, { QStringLiteral("kind"), QStringLiteral("disk") }, { QStringLiteral("path"), m_disk },
            { QStringLiteral("place"), QStringLiteral("总部机房") }, { QStringLiteral("keeper"), QStringLiteral("officer") } };
        QCOMPARE(as("boss", words("backup medium"), text(medium)).exitCode, 3);
        QCOMPARE(as("officer", words("backup medium"), text(medium)).exitCode, 0);
        const QJsonObject plan { { QStringLiteral("kind"), QStringLiteral("daily") }, { QStringLiteral("time"), QStringLiteral("02:00") }, { QStringLiteral("medium"), QStringLiteral("备份盘一") }, { QStringLiteral("keep"), 5 } };
        const Ran set = as("officer", words("backup plan"), text(plan));
        QVERIFY2(set.exitCode == 0, set.all().constData());
        QCOMPARE(as("officer", words("backup run")).json().value(QStringLiteral("runs")).toArray().size(), 0); // set just now: nothing was due yet
        const Ran run = as("officer", words("backup run --plan daily"));
        QVERIFY2(run.exitCode == 0, run.all().constData());
        const QString name = run.json().value(QStringLiteral("name")).toString();
        const QString data = run.json().value(QStringLiteral("data")).toString();
        QCOMPARE(as("officer", words("backup list")).json().value(QStringLiteral("backups")).toArray().size(), 1);
        QCOMPARE(as("auditor", { QStringLiteral("backup"), QStringLiteral("verify"), name }).exitCode, 0);
        QCOMPARE(as("auditor", { QStringLiteral("backup"), QStringLiteral("verify"), data }).exitCode, 0);
        QVERIFY(as("officer", { QStringLiteral("backup"), QStringLiteral("sample"), name }).json().value(QStringLiteral("opened")).toInt() >= 1);
        const Ran drill = as("officer", words("backup drill daily --open"));
        QVERIFY2(drill.exitCode == 0, drill.all().constData());
        QCOMPARE(drill.json().value(QStringLiteral("held")).toInt(), 20);
        QVERIFY(as("officer", words("backup plans")).json().value(QStringLiteral("plans")).toArray().at(0).toObject().value(QStringLiteral("proven")).toObject().value(QStringLiteral("ok")).toBool());

        // Put back into a new folder, as somebody would whose machine is gone.
        const QString folder = m_house.folder.filePath(QStringLiteral("Again.tongjian"));
        const Ran shown = as("officer", { QStringLiteral("restore"), data, QStringLiteral("--preview") });
        QVERIFY2(shown.exitCode == 0, shown.all().constData());
        QCOMPARE(shown.json().value(QStringLiteral("backup")).toString(), name);
        QCOMPARE(m_program.as(QStringLiteral("officer"), "wrong", { QStringLiteral("restore"), data, folder }).exitCode, 3);
        const Ran restored = as("officer", { QStringLiteral("restore"), data, folder });
        QVERIFY2(restored.exitCode == 0, restored.all().constData());
        QCOMPARE(as("officer", { QStringLiteral("restore"), data, folder }).exitCode, 5); // there is something already
        ControlProgram again;
        again.store = folder;
        const auto in = [&](const char *login, const QStringList &words) { return again.as(QLatin1String(login), House::ownPassword(QLatin1String(login)).view().toByteArray(), words); };
        QVERIFY(in("officer", words("restoration show")).json().value(QStringLiteral("waits")).toBool());
        QVERIFY(in("officer", { QStringLiteral("record"), QStringLiteral("show"), m_record }).exitCode != 0);
        const Ran applied = in("officer", { QStringLiteral("restoration"), QStringLiteral("apply"), QStringLiteral("--text"), QStringLiteral("主机硬盘损坏，使用昨夜的备份恢复。") });
        QVERIFY2(applied.exitCode == 0, applied.all().constData());
        const QString number = applied.json().value(QStringLiteral("number")).toString();
        const auto decision = [&](const char *login) { return in(login, { QStringLiteral("restoration"), QStringLiteral("decide"), number, QStringLiteral("--decision"), QStringLiteral("approve") }); };
        QCOMPARE(decision("boss").exitCode, 3);
        QCOMPARE(decision("admin").exitCode, 0);
        const Ran last = decision("boss");
        QVERIFY2(last.exitCode == 0, last.all().constData());
        QCOMPARE(last.json().value(QStringLiteral("stage")).toString(), QStringLiteral("fulfilled"));
        QCOMPARE(in("officer", { QStringLiteral("record"), QStringLiteral("show"), m_record }).exitCode, 0);
        const Ran verified = in("auditor", words("verify"));
        QVERIFY2(verified.exitCode == 0, verified.all().constData());
        const Ran live = as("auditor", words("verify"));
        QVERIFY2(live.exitCode == 0, live.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestLifecycleCommands)
#include "TestLifecycleCommands.moc"
