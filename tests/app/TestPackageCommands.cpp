// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence packages from a script: made, listed, received, checked, and refused where the window refuses too.
#include "ControlProgram.h"
#include "services/Archive.h"
#include "services/OutsideCase.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QTest>
#include <QThread>

using namespace tongjian;
using namespace tongjian::test;

class TestPackageCommands : public QObject
{
    Q_OBJECT

    Archive m_house { SuiteId::Gm, QDateTime::currentMSecsSinceEpoch() - 10 * MinuteMs }; // the program goes by the machine's clock
    ControlProgram m_program;
    QString m_number;
    QString m_record;

    Ran as(const char *login, const QStringList &words, const QByteArray &input = {}) const
    {
        return m_program.as(QLatin1String(login), House::ownPassword(QLatin1String(login)).view().toByteArray(), words, input);
    }
    // Readable in C++: ' stands for ".
    [[nodiscard]] static QByteArray json(const char *text) { return QByteArray(text).replace('\'', '"'); }
    [[nodiscard]] QString place(const char *name) const { return m_house.folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QString file(const char *name, const QByteArray &bytes) const
    {
        QFile file(place(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", name);
        return file.fileName();
    }
    [[nodiscard]] QJsonArray listed() const { return as("officer", { QStringLiteral("package"), QStringLiteral("list"), m_number }).json().value(QStringLiteral("packages")).toArray(); }
    [[nodiscard]] static QStringList verify(const QString &path) { return { QStringLiteral("--json"), QStringLiteral("package"), QStringLiteral("verify"), path }; }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.store = m_house.paths.folder;
        const Id application = outsideFulfilled(m_house, Route::Judicial);
        const auto officer = m_house.as("officer");
        m_number = openApplication(*officer, application).known.row.number;
        m_record = Records(officer->store().records()).find(m_house.first)->number;
    }

    void madeListedReceivedAndChecked()
    {
        const QString folder = place("package");
        const QString zip = place("package.zip");
        const QStringList make { QStringLiteral("package"), QStringLiteral("make"), m_number, QStringLiteral("--out"), folder, QStringLiteral("--zip"), zip };
        const Ran made = as("officer", make);
        QVERIFY2(made.exitCode == 0, made.all().constData());
        const QString number = made.json().value(QStringLiteral("package")).toString();
        QVERIFY(number.startsWith(m_number));
        QCOMPARE(as("officer", make).exitCode, 5); // never over one that is there
        for (const QString &path : { folder, zip }) {
            const Ran checked = ControlProgram::run(verify(path)); // without a store and a login
            QVERIFY2(checked.exitCode == 0, checked.all().constData());
            QVERIFY(checked.json().value(QStringLiteral("ok")).toBool());
            QCOMPARE(checked.json().value(QStringLiteral("number")).toString(), number);
        }
        const QString key = ControlProgram::run(verify(folder)).json().value(QStringLiteral("founding-key")).toString();
        QCOMPARE(ControlProgram::run(verify(folder) + QStringList { QStringLiteral("--founding-key"), key }).exitCode, 0);
        QCOMPARE(ControlProgram::run(verify(folder) + QStringList { QStringLiteral("--founding-key"), QString(64, u'0') }).exitCode, 4);
        QCOMPARE(ControlProgram::run(verify(folder) + QStringList { QStringLiteral("--founding-key"), QStringLiteral("0") }).exitCode, 2);
        QCOMPARE(ControlProgram::run(verify(m_house.paths.folder)).exitCode, 5);
        QVERIFY(QFile::remove(folder + QStringLiteral("/list.csv")));
        QCOMPARE(ControlProgram::run(verify(folder)).exitCode, 4);

        const QByteArray receipt = json("{'package':'") + number.toUtf8() + json("','receivedBy':'刘明','receivedAt':'") + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + json("','note':'当面清点'}");
        const QStringList record { QStringLiteral("package"), QStringLiteral("receipt"), m_number };
        const Ran received = as("officer", record, receipt);
        QVERIFY2(received.exitCode == 0, received.all().constData());
        QCOMPARE(as("officer", record, QByteArray(receipt).replace("-P1", "-P9")).exitCode, 5);
        QCOMPARE(as("officer", record, "{}").exitCode, 5);
        QCOMPARE(as("officer2", record, receipt).exitCode, 3); // decided
        const QJsonArray list = listed();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0).toObject().value(QStringLiteral("integrity")).toString(), made.json().value(QStringLiteral("integrity")).toString());
        QCOMPARE(list.at(0).toObject().value(QStringLiteral("records")).toInt(), 4);
        QCOMPARE(list.at(1).toObject().value(QStringLiteral("receivedBy")).toString(), QStringLiteral("刘明"));
    }

    void redacted()
    {
        const QString folder = place("redacted");
        const auto make = [&](const QByteArray &json) {
            return as("officer", { QStringLiteral("package"), QStringLiteral("make"), m_number, QStringLiteral("--out"), folder, QStringLiteral("--redact"), file("redact.json", json), QStringLiteral("--repeats-seen") });
        };
        const QByteArray head = json("[{'record':'") + m_record.toUtf8() + json("','redactions':[");
        for (const char *wrong : { "{'field':'content','reason':'无关'}]}]", "{'field':'content','whole':true}]}]", "{'field':'nothing','whole':true,'reason':'无关'}]}]",
                 "{'field':'content','ranges':[[0,99999]],'reason':'无关'}]}]", "{'field':'content','ranges':[[0]],'reason':'无关'}]}]", "{'field':'parties','part':'shoe','whole':true,'reason':'无关'}]}]",
                 "{'field':'channel','whole':true,'reason':'无关'}]}]", "]}]", "" }) {
            const Ran ran = make(head + json(wrong));
            QVERIFY2(ran.exitCode == 5 && !QFile::exists(folder), ran.all() + wrong);
        }
        const Ran made = make(head + json("{'field':'subject','whole':true,'reason':'商业秘密'},{'field':'content','ranges':[[0,5]],'reason':'商业秘密'},{'field':'parties','index':1,'part':'address','whole':true,'reason':'个人信息'}]}]"));
        QVERIFY2(made.exitCode == 0, made.all().constData());
        const Ran checked = ControlProgram::run(verify(folder));
        QVERIFY2(checked.exitCode == 0, checked.all().constData());
        QCOMPARE(checked.json().value(QStringLiteral("derived")).toInt(), 1);
        QVERIFY(QDir(folder + QStringLiteral("/records")).entryList().filter(QStringLiteral("-R1")).size() == 1);
        QCOMPARE(listed().last().toObject().value(QStringLiteral("redacted")).toInt(), 1);
    }

    // Who is taken out of the parties is not named beside them either.
    void redactedPeople()
    {
        const QString folder = place("people");
        const QByteArray json = TestPackageCommands::json("[{'record':'") + m_record.toUtf8() + TestPackageCommands::json("','redactions':[{'field':'parties','whole':true,'reason':'个人信息'}]}]");
        const Ran made = as("officer", { QStringLiteral("package"), QStringLiteral("make"), m_number, QStringLiteral("--out"), folder, QStringLiteral("--redact"), file("people.json", json), QStringLiteral("--repeats-seen") });
        QVERIFY2(made.exitCode == 0, made.all().constData());
        const QStringList derived = QDir(folder + QStringLiteral("/records")).entryList({ QStringLiteral("*-R1") });
        QCOMPARE(derived.size(), 1);
        QFile description(folder + QStringLiteral("/records/") + derived.constFirst() + QStringLiteral("/record.json"));
        QVERIFY(description.open(QIODevice::ReadOnly));
        const QJsonObject said = QJsonDocument::fromJson(description.readAll()).object();
        QCOMPARE(said.value(QStringLiteral("author")).toString(), QStringLiteral("■■■"));
        const QJsonArray concerned = said.value(QStringLiteral("concerned")).toArray();
        QVERIFY(!concerned.isEmpty());
        for (const QJsonValue &one : concerned)
            QCOMPARE(one.toString(), QStringLiteral("■■■"));
        QCOMPARE(ControlProgram::run(verify(folder)).exitCode, 0);
    }

    // What stands in the clear beside the place of a package goes when the next one is made there.
    void killedWhileMaking()
    {
        QVERIFY(QDir().mkpath(place("killed")));
        const QDir beside(place("killed"));
        const auto left = [&] { return beside.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
        const auto make = [&](const char *name) {
            return QStringList { QStringLiteral("package"), QStringLiteral("make"), m_number, QStringLiteral("--out"), beside.filePath(QLatin1String(name)), QStringLiteral("--repeats-seen") };
        };
        const qsizetype before = listed().size();
        QProcess process;
        process.start(QString::fromLocal8Bit(qgetenv("TONGJIANCTL")),
            QStringList { QStringLiteral("--store"), m_program.store, QStringLiteral("--user"), QStringLiteral("officer"), QStringLiteral("--password-fd"), QStringLiteral("0") } + make("first"));
        process.write(House::ownPassword(QStringLiteral("officer")).view().toByteArray() + '\n');
        process.closeWriteChannel();
        QVERIFY(process.waitForBytesWritten());
        const auto begun = [&] { return QDirIterator(beside.path(), { QStringLiteral("records") }, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories).hasNext(); };
        for (const QDeadlineTimer end(60'000); !begun() && !end.hasExpired();)
            QThread::msleep(1);
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        QVERIFY(!left().isEmpty());
        QVERIFY(beside.mkdir(QStringLiteral(".somebody.AbCdEf"))); // like ours, and not ours
        // A link to a folder that looks left over leads nowhere.
        const QDir elsewhere(place("elsewhere"));
        QVERIFY(QDir().mkpath(elsewhere.path()));
        QVERIFY(QFile::copy(beside.filePath(left().filter(QStringLiteral(".first.")).constFirst() + QStringLiteral("/.tongjian-working")), elsewhere.filePath(QStringLiteral(".tongjian-working"))));
        QVERIFY(QFile::link(elsewhere.path(), beside.filePath(QStringLiteral(".linked.AbCdEf"))));

        const Ran made = as("officer", make("second"));
        QVERIFY2(made.exitCode == 0, made.all().constData());
        QCOMPARE(left(), (QStringList { QStringLiteral(".linked.AbCdEf"), QStringLiteral(".somebody.AbCdEf"), QStringLiteral("second") }));
        QVERIFY(QFile::exists(elsewhere.filePath(QStringLiteral(".tongjian-working"))));
        QCOMPARE(ControlProgram::run(verify(beside.filePath(QStringLiteral("second")))).exitCode, 0);
        QCOMPARE(listed().size(), before + 1);
    }

    void byNobodyElse()
    {
        for (const char *login : { "li", "head", "officer2", "boss", "auditor" }) {
            const Ran ran = as(login, { QStringLiteral("package"), QStringLiteral("make"), m_number, QStringLiteral("--out"), place("wrong") });
            QVERIFY2(ran.exitCode == 3, ran.all() + login);
        }
        QVERIFY(!QFile::exists(place("wrong")));
        QCOMPARE(as("officer", { QStringLiteral("package"), QStringLiteral("make"), m_number }).exitCode, 2);
        QVERIFY(as("officer", { QStringLiteral("package"), QStringLiteral("list"), QStringLiteral("SQ-2026-999999") }).exitCode != 0);
        const Ran verified = as("auditor", { QStringLiteral("verify") });
        QVERIFY2(verified.exitCode == 0, verified.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestPackageCommands)
#include "TestPackageCommands.moc"
