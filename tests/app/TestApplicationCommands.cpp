// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 5 of the regulation from a script: the real program applies, decides, fulfils, opens, counts, extracts and ends, as each person.
#include "ControlProgram.h"
#include "services/ApplicationDrafts.h"
#include "services/Archive.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestApplicationCommands : public QObject
{
    Q_OBJECT

private:
    Archive m_house { SuiteId::Intl, QDateTime::currentMSecsSinceEpoch() - 10 * MinuteMs }; // the program goes by the machine's clock
    ControlProgram m_program;
    QStringList m_numbers; // of li's three records

    Ran as(const char *login, const QStringList &words, const QByteArray &json = {}) const
    {
        return m_program.as(QLatin1String(login), House::ownPassword(QLatin1String(login)).view().toByteArray(), words, json);
    }
    // Without the program. A login puts the house's clock a second ahead: the machine's catches up, or it would be in doubt.
    std::unique_ptr<Session> inHouse(const char *login)
    {
        m_house.clock->time = QDateTime::currentMSecsSinceEpoch();
        auto session = m_house.as(login);
        QTest::qSleep(1100);
        return session;
    }
    static QStringList words(const QString &text) { return text.split(u' '); }
    static QJsonObject form(const QJsonObject &more = {})
    {
        QJsonObject object { { QStringLiteral("purpose"), QStringLiteral("dispute") }, { QStringLiteral("reason"), Reason } };
        for (auto it = more.begin(); it != more.end(); ++it)
            object.insert(it.key(), it.value());
        return object;
    }
    static QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
    static QString errorOf(const Ran &ran) { return ran.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(); }
    static QJsonArray list(const Ran &ran, const char *key) { return ran.json().value(QLatin1String(key)).toArray(); }
    static QStringList moves(const QJsonObject &shown)
    {
        QStringList keys;
        const QJsonArray array = shown.value(QStringLiteral("moves")).toArray();
        for (const QJsonValue &one : array)
            keys += one.toString();
        return keys;
    }
    QString applied(const char *login, const QString &route, const QJsonObject &more = {})
    {
        const Ran ran = as(login, { QStringLiteral("apply"), QStringLiteral("--route"), route, QStringLiteral("--json-form"), QStringLiteral("-") }, text(form(more)));
        if (ran.exitCode != 0)
            qWarning("%s", ran.all().constData());
        return ran.json().value(QStringLiteral("number")).toString();
    }
    Ran decide(const char *login, const QString &number, const QString &decision, const QString &words = {}, const QByteArray &json = {}, const QStringList &more = {}) const
    {
        QStringList call { QStringLiteral("application"), QStringLiteral("decide"), number, QStringLiteral("--decision"), decision };
        if (!words.isEmpty())
            call += { QStringLiteral("--text"), words };
        return as(login, call + more, json);
    }
    QJsonObject shown(const char *login, const QString &number) const { return as(login, { QStringLiteral("application"), QStringLiteral("show"), number }).json(); }
    /// li's own records, approved and granted.
    QString granted(const QJsonObject &more = {})
    {
        const QString number = applied("li", QStringLiteral("own-records"), more);
        (void)decide("head", number, QStringLiteral("approve"));
        (void)as("officer", { QStringLiteral("application"), QStringLiteral("fulfil"), number });
        return number;
    }
    QString file(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_house.folder.filePath(QString::fromUtf8(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", name);
        return file.fileName();
    }
    static QByteArray start(const QString &path, qint64 count)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.read(count) : QByteArray();
    }
    static bool isPrivate(const QString &path) { return !(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.store = m_house.paths.folder;
        const auto officer = inHouse("officer");
        for (Id id : { m_house.first, m_house.second, m_house.third })
            m_numbers += Records(officer->store().records()).find(id)->number;
    }

    void ownRecordsFromEndToEnd()
    {
        // Counting first: nothing is submitted by it.
        const Ran counted = as("li", words(QStringLiteral("apply --route own-records --count")), text(form()));
        QVERIFY2(counted.exitCode == 0, counted.all().constData());
        QCOMPARE(counted.json().value(QStringLiteral("count")).toObject().value(QStringLiteral("records")).toInt(), 3);
        QVERIFY(list(counted, "warnings").isEmpty());
        const Ran wide = as("li", words(QStringLiteral("apply --route own-records --count")), text(form({ { QStringLiteral("days"), QJsonObject { { QStringLiteral("from"), QStringLiteral("2020-01-01") }, { QStringLiteral("to"), QStringLiteral("2030-01-01") } } } })));
        QCOMPARE(list(wide, "warnings").at(0).toObject().value(QStringLiteral("field")).toString(), QStringLiteral("days"));
        QVERIFY(list(as("li", words(QStringLiteral("application list"))), "applications").isEmpty());

        const QString path = file("form.json", text(form()));
        const Ran applied = as("li", { QStringLiteral("apply"), QStringLiteral("--route"), QStringLiteral("own-records"), QStringLiteral("--json-form"), path });
        QVERIFY2(applied.exitCode == 0, applied.all().constData());
        const QString number = applied.json().value(QStringLiteral("number")).toString();
        QVERIFY(number.startsWith(QStringLiteral("SQ-")));
        QVERIFY(applied.json().value(QStringLiteral("id")).toString().toLongLong() > 0);
        QCOMPARE(list(as("li", words(QStringLiteral("application list"))), "applications").at(0).toObject().value(QStringLiteral("number")).toString(), number);

        const QJsonArray waiting = list(as("head", words(QStringLiteral("application list --kind decide"))), "applications");
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.at(0).toObject().value(QStringLiteral("reason")).toString(), Reason);
        QJsonObject one = shown("head", number);
        QCOMPARE(one.value(QStringLiteral("stage")).toString(), QStringLiteral("submitted"));
        QCOMPARE(one.value(QStringLiteral("next")).toObject().value(QStringLiteral("decides")).toArray(), QJsonArray { QStringLiteral("head") });
        QVERIFY(moves(one).contains(QStringLiteral("application.approve")));
        QCOMPARE(one.value(QStringLiteral("form")).toObject().value(QStringLiteral("reason")).toString(), Reason);
        QCOMPARE(one.value(QStringLiteral("form")).toObject().value(QStringLiteral("persons")).toArray(), QJsonArray { QStringLiteral("li") });
        const QString seen = QString::number(one.value(QStringLiteral("seen")).toInteger());

        // Only who decides decides; and on what was seen.
        for (const char *login : { "li", "sun", "officer", "auditor", "boss", "admin" })
            QCOMPARE(decide(login, number, QStringLiteral("approve")).exitCode, 3);
        QCOMPARE(decide("head", number, QStringLiteral("wave-through")).exitCode, 2);
        QCOMPARE(errorOf(decide("head", number, QStringLiteral("approve"), {}, {}, { QStringLiteral("--seen"), QStringLiteral("1") })), QStringLiteral("changed"));
        const Ran approved = decide("head", number, QStringLiteral("approve"), QStringLiteral("同意。"), {}, { QStringLiteral("--seen"), seen });
        QVERIFY2(approved.exitCode == 0, approved.all().constData());
        QCOMPARE(approved.json().value(QStringLiteral("stage")).toString(), QStringLiteral("granted"));

        // A records officer assists, and leaves one out.
        QCOMPARE(as("head", { QStringLiteral("application"), QStringLiteral("scope"), number }).exitCode, 3);
        QCOMPARE(as("li", { QStringLiteral("application"), QStringLiteral("fulfil"), number }).exitCode, 3);
        QCOMPARE(list(as("officer", words(QStringLiteral("application list --kind fulfil"))), "applications").size(), 1);
        const Ran scope = as("officer", { QStringLiteral("application"), QStringLiteral("scope"), number });
        QCOMPARE(list(scope, "records").size(), 3);
        QCOMPARE(scope.json().value(QStringLiteral("looked")).toInt(), 3);
        const auto fulfil = [&](const QJsonValue &leaveOut) {
            return as("officer", { QStringLiteral("application"), QStringLiteral("fulfil"), number, QStringLiteral("--leave-out"), QStringLiteral("-") }, text({ { QStringLiteral("leaveOut"), leaveOut } }));
        };
        const auto left = [](const QString &record, const QString &reason) { return QJsonObject { { QStringLiteral("record"), record }, { QStringLiteral("reason"), reason } }; };
        QCOMPARE(fulfil(QStringLiteral("all")).exitCode, 5);
        QCOMPARE(fulfil(QJsonArray { left(m_numbers.at(2), QString()) }).exitCode, 5);
        QCOMPARE(fulfil(QJsonArray { left(QStringLiteral("TX-2026-999999"), QStringLiteral("无关")) }).exitCode, 5);
        QCOMPARE(fulfil(QJsonArray { left(m_numbers.at(2), QStringLiteral("无关")), left(m_numbers.at(2), QStringLiteral("无关")) }).exitCode, 5);
        const Ran fulfilled = fulfil(QJsonArray { left(m_numbers.at(2), QStringLiteral("与本争议无关")) });
        QVERIFY2(fulfilled.exitCode == 0, fulfilled.all().constData());
        QCOMPARE(fulfilled.json().value(QStringLiteral("granted")).toInt(), 2);

        one = shown("li", number);
        const QJsonArray steps = one.value(QStringLiteral("steps")).toArray();
        QCOMPARE(steps.size(), 3);
        QCOMPARE(steps.at(1).toObject().value(QStringLiteral("by")).toString(), QStringLiteral("head"));
        QCOMPARE(steps.at(1).toObject().value(QStringLiteral("role")).toString(), QStringLiteral("head"));
        QCOMPARE(steps.at(1).toObject().value(QStringLiteral("text")).toString(), QStringLiteral("同意。"));
        QCOMPARE(steps.at(1).toObject().value(QStringLiteral("digest")).toString().size(), 64);
        QCOMPARE(steps.at(2).toObject().value(QStringLiteral("left_out")).toArray().at(0).toObject().value(QStringLiteral("record")).toString(), m_numbers.at(2));

        // Read under the grant, each opening with its purpose.
        QCOMPARE(list(as("li", words(QStringLiteral("grant list"))), "grants").at(0).toObject().value(QStringLiteral("state")).toString(), QStringLiteral("running"));
        const auto open = [&](const char *login, int record) {
            return as(login, { QStringLiteral("grant"), QStringLiteral("open"), number, m_numbers.at(record), QStringLiteral("--purpose"), QStringLiteral("核对交货时间") });
        };
        const Ran opened = open("li", 0);
        QVERIFY2(opened.exitCode == 0, opened.all().constData());
        QCOMPARE(opened.json().value(QStringLiteral("content")).toObject().value(QStringLiteral("content")).toString(), m_house.call().body);
        QCOMPARE(open("li", 2).exitCode, 3); // left out
        for (const char *login : { "sun", "head", "officer", "auditor" })
            QCOMPARE(open(login, 0).exitCode, 3);
        QCOMPARE(as("li", { QStringLiteral("grant"), QStringLiteral("open"), number, m_numbers.at(0) }).exitCode, 2);
        QCOMPARE(as("li", { QStringLiteral("grant"), QStringLiteral("open"), number, m_numbers.at(0), QStringLiteral("--purpose"), QStringLiteral(" ") }).exitCode, 5);
        const Ran records = as("li", { QStringLiteral("grant"), QStringLiteral("records"), number });
        QCOMPARE(list(records, "records").size(), 2);
        QCOMPARE(list(records, "records").at(1).toObject().value(QStringLiteral("opened")).toInt(), 1);
        const Ran page = as("li", { QStringLiteral("grant"), QStringLiteral("records"), number, QStringLiteral("--limit"), QStringLiteral("1") });
        const QString next = page.json().value(QStringLiteral("next")).toString();
        QCOMPARE(list(as("li", { QStringLiteral("grant"), QStringLiteral("records"), number, QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("--after"), next }), "records").at(0),
            list(records, "records").at(1));

        // The head sees who used the department's records; statistics and extracts were not applied for.
        const QJsonArray uses = list(as("head", words(QStringLiteral("grant uses"))), "uses");
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.at(0).toObject().value(QStringLiteral("for")).toString(), QStringLiteral("核对交货时间"));
        QCOMPARE(uses.at(0).toObject().value(QStringLiteral("application")).toString(), number);
        QCOMPARE(uses.at(0).toObject().value(QStringLiteral("use")).toString(), QStringLiteral("grant.open"));
        QVERIFY(uses.at(0).toObject().contains(QStringLiteral("record")));
        QCOMPARE(as("li", words(QStringLiteral("grant uses"))).exitCode, 3);
        QCOMPARE(as("li", { QStringLiteral("grant"), QStringLiteral("statistics"), number }).exitCode, 3);
        const QString folder = m_house.folder.filePath(QStringLiteral("refused"));
        QCOMPARE(as("li", { QStringLiteral("grant"), QStringLiteral("export"), number, QStringLiteral("--out"), folder, QStringLiteral("--purpose"), QStringLiteral("诉讼") }).exitCode, 3);
        QVERIFY(!QFileInfo::exists(folder));

        // Ended: nothing opens any more.
        QCOMPARE(as("sun", { QStringLiteral("grant"), QStringLiteral("revoke"), number, QStringLiteral("--text"), QStringLiteral("收回") }).exitCode, 3);
        QCOMPARE(as("li", { QStringLiteral("grant"), QStringLiteral("revoke"), number }).exitCode, 5);
        const Ran revoked = as("li", { QStringLiteral("grant"), QStringLiteral("revoke"), number, QStringLiteral("--text"), QStringLiteral("不再需要") });
        QVERIFY2(revoked.exitCode == 0, revoked.all().constData());
        QCOMPARE(open("li", 0).exitCode, 3);
        QVERIFY(list(as("li", words(QStringLiteral("grant list"))), "grants").isEmpty());
    }

    void departmentRecordsOfOneEmployee()
    {
        const QString number = applied("head", QStringLiteral("department-records"), { { QStringLiteral("persons"), QJsonArray { QStringLiteral("sun") } } });
        QVERIFY(!number.isEmpty());
        QCOMPARE(as("sun", { QStringLiteral("application"), QStringLiteral("show"), number }).exitCode, 3);
        QCOMPARE(decide("head", number, QStringLiteral("approve")).exitCode, 3);
        QCOMPARE(decide("officer", number, QStringLiteral("approve")).exitCode, 0);
        QCOMPARE(as("officer", { QStringLiteral("application"), QStringLiteral("fulfil"), number }).exitCode, 3); // decided on it
        QCOMPARE(as("officer2", { QStringLiteral("application"), QStringLiteral("fulfil"), number }).exitCode, 0);
        QCOMPARE(list(as("head", { QStringLiteral("grant"), QStringLiteral("records"), number }), "records").size(), 1);
        // Not of another department, and by nobody who heads none.
        const QByteArray other = text(form({ { QStringLiteral("departments"), QJsonArray { QStringLiteral("信息管理部") } } }));
        const QStringList apply = words(QStringLiteral("apply --route department-records"));
        QCOMPARE(as("head", apply, other).exitCode, 3);
        QCOMPARE(as("head", apply + QStringList { QStringLiteral("--count") }, other).exitCode, 3);
        QCOMPARE(as("li", apply, text(form())).exitCode, 3);
    }

    void companyRecordsCountedAndExtracted()
    {
        const QString number = applied("officer", QStringLiteral("company-records"),
            { { QStringLiteral("purpose"), QStringLiteral("audit") }, { QStringLiteral("uses"), QJsonArray { QStringLiteral("extract"), QStringLiteral("statistics") } }, { QStringLiteral("openings"), 1 } });
        QCOMPARE(decide("officer", number, QStringLiteral("approve")).exitCode, 3);
        QCOMPARE(decide("boss", number, QStringLiteral("approve")).exitCode, 3); // not yet
        QCOMPARE(decide("officer2", number, QStringLiteral("approve")).exitCode, 0);
        QCOMPARE(decide("boss", number, QStringLiteral("approve")).exitCode, 0);
        QCOMPARE(as("officer", { QStringLiteral("application"), QStringLiteral("fulfil"), number }).exitCode, 0);

        const QStringList statistics { QStringLiteral("grant"), QStringLiteral("statistics"), number };
        const Ran counts = as("officer", statistics);
        QCOMPARE(counts.json().value(QStringLiteral("records")).toInt(), 4);
        QCOMPARE(list(counts, "tables").size(), 5);
        for (const char *name : { "统计.xlsx", "统计.pdf" }) {
            const QString path = m_house.folder.filePath(QString::fromUtf8(name));
            const Ran written = as("officer", statistics + QStringList { QStringLiteral("--out"), path });
            QVERIFY2(written.exitCode == 0, written.all().constData());
            QVERIFY(start(path, 2) == (path.endsWith(u'x') ? "PK" : "%P"));
            QVERIFY(isPrivate(path));
        }
        QCOMPARE(as("officer", statistics + QStringList { QStringLiteral("--out"), m_house.folder.filePath(QStringLiteral("s.csv")) }).exitCode, 2);
        QCOMPARE(as("officer", statistics + QStringList { QStringLiteral("--out"), m_house.folder.filePath(QStringLiteral("nowhere/s.xlsx")) }).exitCode, 1);

        const auto extract = [&](const QString &folder) {
            return as("officer", { QStringLiteral("grant"), QStringLiteral("export"), number, QStringLiteral("--out"), folder, QStringLiteral("--purpose"), QStringLiteral("年度审计") });
        };
        QCOMPARE(extract(m_house.folder.path()).exitCode, 1); // there already
        QCOMPARE(extract(m_house.folder.filePath(QStringLiteral("nowhere/x"))).exitCode, 1);
        QCOMPARE(as("officer", { QStringLiteral("grant"), QStringLiteral("open"), number, m_numbers.at(0), QStringLiteral("--purpose"), QStringLiteral("先看") }).exitCode, 0);
        const QString folder = m_house.folder.filePath(QStringLiteral("摘录"));
        const Ran extracted = extract(folder);
        QVERIFY2(extracted.exitCode == 1, extracted.all().constData()); // one was opened as often as granted, and is named
        QCOMPARE(list(extracted, "left_out"), QJsonArray { m_numbers.at(0) });
        QCOMPARE(list(extracted, "records").size(), 3);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 7); // and what it is
        QVERIFY(QFileInfo::exists(folder + QStringLiteral("/extract.json")));
        QVERIFY(isPrivate(folder));
        const QString one = folder + u'/' + m_numbers.at(1);
        QVERIFY(isPrivate(one + QStringLiteral(".json")) && isPrivate(one + QStringLiteral(".pdf")));
        QFile json(one + QStringLiteral(".json"));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readAll()).object().value(QStringLiteral("content")).toObject().value(QStringLiteral("subject")).toString(), QStringLiteral("催款电话"));
        QVERIFY(start(one + QStringLiteral(".pdf"), 5) == "%PDF-");
        const QString again = m_house.folder.filePath(QStringLiteral("again"));
        QCOMPARE(extract(again).exitCode, 3);
        QVERIFY(!QFileInfo::exists(again));
        QCOMPARE(QDir(m_house.folder.path()).entryList({ QStringLiteral(".extract*"), QStringLiteral(".statistics*") }, QDir::AllEntries | QDir::Hidden).size(), 0);
        QCOMPARE(list(as("auditor", words(QStringLiteral("journal list --action grant.extract --person officer"))), "entries").size(), 1);
        if (const QString keep = qEnvironmentVariable("TONGJIAN_PICTURES"); !keep.isEmpty()) {
            QVERIFY(QFile::copy(one + QStringLiteral(".pdf"), keep + QStringLiteral("/extract.pdf")));
            QVERIFY(QFile::copy(m_house.folder.filePath(QStringLiteral("统计.xlsx")), keep + QStringLiteral("/statistics-ctl.xlsx")));
        }
    }

    void askedAnsweredNarrowedAndPrinted()
    {
        const QString number = applied("li", QStringLiteral("own-records"));
        QCOMPARE(decide("head", number, QStringLiteral("ask")).exitCode, 5); // what?
        QCOMPARE(decide("head", number, QStringLiteral("ask"), QStringLiteral("只要与恒达有关的吗？")).exitCode, 0);
        QCOMPARE(decide("head", number, QStringLiteral("approve")).exitCode, 3);
        QStringList answer { QStringLiteral("application"), QStringLiteral("answer"), number };
        QCOMPARE(as("sun", answer + QStringList { QStringLiteral("--text"), QStringLiteral("是的") }).exitCode, 3);
        QCOMPARE(as("li", answer).exitCode, 5);
        answer += { QStringLiteral("--text"), QStringLiteral("是的。"), QStringLiteral("--json-form"), QStringLiteral("-") };
        QCOMPARE(as("li", answer, R"({"colour":"red"})").exitCode, 5);
        const Ran answered = as("li", answer, text({ { QStringLiteral("words"), QJsonArray { QStringLiteral("恒达") } } }));
        QVERIFY2(answered.exitCode == 0, answered.all().constData());

        QCOMPARE(decide("head", number, QStringLiteral("narrow"), QStringLiteral("一次足够。"), R"({"openings":1,"persons":["sun"]})").exitCode, 5); // more than was applied for
        QCOMPARE(decide("head", number, QStringLiteral("narrow"), QStringLiteral("一次足够。"), R"({"reason":"完全是另外一个理由。"})").exitCode, 5);
        QCOMPARE(decide("head", number, QStringLiteral("narrow"), {}, R"({"openings":1})").exitCode, 5);
        QCOMPARE(decide("head", number, QStringLiteral("narrow"), QStringLiteral("一次足够。"), "{").exitCode, 5);
        QCOMPARE(decide("head", number, QStringLiteral("approve"), {}, {}, { QStringLiteral("--json-form"), QStringLiteral("-") }).exitCode, 2);
        const Ran narrowed = decide("head", number, QStringLiteral("narrow"), QStringLiteral("一次足够。"), R"({"openings":1})");
        QVERIFY2(narrowed.exitCode == 0, narrowed.all().constData());
        const QJsonArray steps = shown("li", number).value(QStringLiteral("steps")).toArray();
        QCOMPARE(steps.size(), 4);
        QCOMPARE(steps.at(2).toObject().value(QStringLiteral("changed")).toObject().keys(), QStringList { QStringLiteral("words") });
        const QJsonObject changed = steps.at(3).toObject().value(QStringLiteral("changed")).toObject().value(QStringLiteral("openings")).toObject();
        QCOMPARE(changed.value(QStringLiteral("before")).toInt(-1), 0);
        QCOMPARE(changed.value(QStringLiteral("after")).toInt(-1), 1);

        const QString paper = m_house.folder.filePath(QStringLiteral("form.pdf"));
        const QStringList print { QStringLiteral("application"), QStringLiteral("print"), number, QStringLiteral("--out"), paper };
        QCOMPARE(as("sun", print).exitCode, 3);
        QVERIFY(!QFileInfo::exists(paper));
        QCOMPARE(as("li", print.mid(0, 3)).exitCode, 2);
        QCOMPARE(as("li", print).exitCode, 0);
        QVERIFY(start(paper, 5) == "%PDF-");
        QVERIFY(isPrivate(paper));
    }

    void refusedAndWithdrawn()
    {
        const QString number = applied("li", QStringLiteral("own-records"));
        QCOMPARE(decide("head", number, QStringLiteral("refuse")).exitCode, 5); // why?
        QCOMPARE(decide("head", number, QStringLiteral("refuse"), QStringLiteral("理由不足。")).exitCode, 0);
        QCOMPARE(shown("li", number).value(QStringLiteral("stage")).toString(), QStringLiteral("refused"));
        QCOMPARE(as("officer", { QStringLiteral("application"), QStringLiteral("fulfil"), number }).exitCode, 3);
        const QString second = applied("li", QStringLiteral("own-records"));
        QCOMPARE(as("head", { QStringLiteral("application"), QStringLiteral("withdraw"), second }).exitCode, 3);
        QCOMPARE(as("li", { QStringLiteral("application"), QStringLiteral("withdraw"), second, QStringLiteral("--text"), QStringLiteral("不需要了") }).exitCode, 0);
        QCOMPARE(decide("head", second, QStringLiteral("approve")).exitCode, 3);
    }

    void papersAreTakenIn()
    {
        const QString scan = file("调取证据通知书.pdf", "%PDF-1.4 scan");
        QJsonObject judicial {
            { QStringLiteral("purpose"), QStringLiteral("legal-duty") }, { QStringLiteral("persons"), QJsonArray { QStringLiteral("li") } },
            { QStringLiteral("body"), QStringLiteral("上海市公安局") }, { QStringLiteral("document"), QStringLiteral("沪公调〔2026〕118号") }, { QStringLiteral("basis"), QStringLiteral("刑事诉讼法第五十四条") },
            { QStringLiteral("officers"), QJsonArray { QJsonObject { { QStringLiteral("name"), QStringLiteral("张明") }, { QStringLiteral("identification"), QStringLiteral("031234") } },
                  QJsonObject { { QStringLiteral("name"), QStringLiteral("刘洋") }, { QStringLiteral("identification"), QStringLiteral("031235") } } } },
            { QStringLiteral("assessment"), QJsonObject { { QStringLiteral("necessity"), QStringLiteral("依法") }, { QStringLiteral("categories"), QStringLiteral("号码") },
                  { QStringLiteral("risks"), QStringLiteral("低") }, { QStringLiteral("measures"), QStringLiteral("遮蔽") }, { QStringLiteral("conclusion"), QStringLiteral("可以") } } },
            { QStringLiteral("papers"), QJsonArray { QJsonObject { { QStringLiteral("kind"), QStringLiteral("request") }, { QStringLiteral("file"), scan } } } } };
        const QString number = applied("officer", QStringLiteral("judicial"), judicial);
        QVERIFY(!number.isEmpty());
        const QJsonObject one = shown("officer2", number).value(QStringLiteral("form")).toObject();
        QCOMPARE(one.value(QStringLiteral("papers")).toArray().at(0).toObject().value(QStringLiteral("file")).toString(), QFileInfo(scan).fileName());
        // Asked for one more; those that are there are named as they are shown.
        QCOMPARE(decide("officer2", number, QStringLiteral("ask"), QStringLiteral("缺证件扫描件。")).exitCode, 0);
        const QString identification = file("证件.pdf", "%PDF-1.4 cards");
        const QJsonArray papers { one.value(QStringLiteral("papers")).toArray().at(0), QJsonObject { { QStringLiteral("kind"), QStringLiteral("identification") }, { QStringLiteral("file"), identification } } };
        const Ran answered = as("officer", { QStringLiteral("application"), QStringLiteral("answer"), number, QStringLiteral("--json-form"), QStringLiteral("-") }, text({ { QStringLiteral("papers"), papers } }));
        QVERIFY2(answered.exitCode == 0, answered.all().constData());
        QCOMPARE(shown("officer2", number).value(QStringLiteral("form")).toObject().value(QStringLiteral("papers")).toArray().size(), 2);
        // What cannot be read leaves nothing behind.
        judicial.insert(QStringLiteral("papers"), QJsonArray { QJsonObject { { QStringLiteral("kind"), QStringLiteral("request") }, { QStringLiteral("file"), scan + u'x' } } });
        const Ran missing = as("officer", words(QStringLiteral("apply --route judicial")), text(form(judicial)));
        QCOMPARE(missing.exitCode, 1);
        const auto officer = inHouse("officer");
        QVERIFY(applicationDrafts(*officer).isEmpty());
    }

    void wrongInput_data()
    {
        QTest::addColumn<QString>("called");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *called, const QByteArray &json, int code) { QTest::newRow(name) << QString::fromLatin1(called) << json << code; };
        row("no route", "apply", text(form()), 2);
        row("unknown route", "apply --route everything", text(form()), 2);
        row("a correction begins at the record", "apply --route correction", text(form()), 2);
        row("no JSON", "apply --route own-records", "{", 5);
        row("unknown key", "apply --route own-records", text(form({ { QStringLiteral("colour"), 1 } })), 5);
        row("key of another route", "apply --route own-records", text(form({ { QStringLiteral("body"), QStringLiteral("x") } })), 5);
        row("unknown person", "apply --route own-records", text(form({ { QStringLiteral("persons"), QJsonArray { QStringLiteral("nobody") } } })), 5);
        row("no reason", "apply --route own-records", R"({"purpose":"work"})", 5);
        row("no day", "apply --route own-records", text(form({ { QStringLiteral("use"), QJsonObject { { QStringLiteral("from"), QStringLiteral("tomorrow") } } } })), 5);
        row("no such file", "apply --route own-records --json-form nowhere.json", {}, 1);
        row("unknown list", "application list --kind all", {}, 2);
        row("queues come whole", "application list --kind decide --limit 5", {}, 2);
        row("no such application", "application show SQ-2026-999999", {}, 1);
        row("no such grant", "grant records SQ-2026-999999", {}, 1);
        row("a route of others", "apply --route company-records", text(form()), 3);
        row("count a route of others", "apply --route company-records --count", text(form()), 3);
    }
    void wrongInput()
    {
        QFETCH(QString, called);
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        const Ran ran = as("li", words(called), json);
        QVERIFY2(ran.exitCode == code, ran.all().constData());
        QVERIFY(!errorOf(ran).isEmpty());
    }

    void linesForPeople()
    {
        const QString number = granted({ { QStringLiteral("uses"), QJsonArray { QStringLiteral("read"), QStringLiteral("statistics") } } });
        const auto plain = [&](const char *login, const QStringList &called) {
            return ControlProgram::run(QStringList { QStringLiteral("--store"), m_program.store, QStringLiteral("--user"), QLatin1String(login), QStringLiteral("--password-fd"), QStringLiteral("0") } + called,
                House::ownPassword(QLatin1String(login)).view().toByteArray() + '\n');
        };
        const Ran show = plain("li", { QStringLiteral("application"), QStringLiteral("show"), number });
        QVERIFY2(show.exitCode == 0 && show.out.contains("application.approve  as head") && show.out.contains(Reason.toUtf8()), show.all().constData());
        QVERIFY(plain("li", { QStringLiteral("grant"), QStringLiteral("records"), number }).out.contains("TX-"));
        QVERIFY(plain("li", { QStringLiteral("grant"), QStringLiteral("statistics"), number }).out.contains(number.toUtf8()));
        QVERIFY(plain("li", words(QStringLiteral("grant list"))).out.contains("running"));
        QVERIFY(plain("auditor", words(QStringLiteral("application list --kind known"))).out.contains(number.toUtf8()));
        const Ran verified = as("auditor", words(QStringLiteral("verify")));
        QVERIFY2(verified.exitCode == 0, verified.all().constData());
    }
};

QTEST_GUILESS_MAIN(TestApplicationCommands)
#include "TestApplicationCommands.moc"
