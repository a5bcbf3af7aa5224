// SPDX-License-Identifier: GPL-3.0-or-later
// tongjianctl as a script uses it: the real program, its exit codes, its one object on standard output (issue 2, section 8).
#include "ControlProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tongjian::test;

namespace
{

const QByteArray Plan = R"({"company":"测试有限公司","suite":"%1","retention_months":{"voice":36,"text":60,"multimedia":36},
 "departments":["销售部","信息管理部","总经理办公室"],"founder":"admin","people":[
 {"name":"admin","full_name":"周安","department":"信息管理部","roles":["administrator"]},
 {"name":"officer","full_name":"郑档","department":"信息管理部","roles":["officer"]},
 {"name":"auditor","full_name":"沈计","department":"信息管理部","roles":["auditor"]},
 {"name":"boss","full_name":"赵总","department":"总经理办公室","roles":["executive"]},
 {"name":"head","full_name":"王芳","department":"销售部","roles":["head"]},
 {"name":"li","full_name":"李强","department":"销售部","roles":[]}]})";
const QByteArray Call = R"({"form":"call","channel":"fixed","subject":"供应商交货电话 𠮷","parties":[
 {"role":"caller","name":"李强","address":"021-68881234"},{"role":"callee","name":"陈先生","address":"138-0013-8000","organisation":"恒达物流"}],
 "start":"2026-11-20T14:05:00+08:00","end":"2026-11-20T14:23:00+08:00","direction":"outgoing","summary":"第二批货十二月五日前到港",
 "content":"因台风顺延不超过三天","place":"上海","reason":"recording-failed","confidentiality":"internal"})";

QByteArray passwordOf(const QString &login)
{
    return "own words, number " + login.toUtf8().toHex();
}

} // namespace

class TestTongjianctl : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    ControlProgram m_program;
    QString m_number; // of a record

    Ran as(const char *login, const QStringList &words, const QByteArray &json = {}) const
    {
        return m_program.as(QLatin1String(login), passwordOf(QLatin1String(login)), words, json);
    }
    static QStringList words(const char *text) { return QString::fromUtf8(text).split(u' '); }
    void found(const char *suite)
    {
        m_program.store = m_folder.filePath(QStringLiteral("%1.tongjian").arg(QLatin1String(suite)));
        const Ran made = ControlProgram::run({ QStringLiteral("--store"), m_program.store, QStringLiteral("--password-fd"), QStringLiteral("0"), QStringLiteral("--json"),
                                                 QStringLiteral("init"), QStringLiteral("--sheets"), m_program.store + QStringLiteral(".pdf") },
            passwordOf(QStringLiteral("admin")) + '\n' + QByteArray(Plan).replace("%1", suite));
        QVERIFY2(made.exitCode == 0, made.all().constData());
        const QJsonArray accounts = made.json().value(QStringLiteral("accounts")).toArray();
        QCOMPARE(accounts.size(), 6);
        for (const QJsonValue &account : accounts) {
            const QString login = account.toObject().value(QStringLiteral("name")).toString();
            const QByteArray initial = account.toObject().value(QStringLiteral("initial_password")).toString().toUtf8();
            QCOMPARE(initial.isEmpty(), login == QStringLiteral("admin"));
            if (initial.isEmpty())
                continue;
            const Ran early = m_program.as(login, initial, words("record list"));
            QCOMPARE(early.exitCode, 3); // an initial password opens nothing
            const Ran own = m_program.as(login, initial, words("account activate --new-password-fd 0"), passwordOf(login) + '\n');
            QVERIFY2(own.exitCode == 0, own.all().constData());
        }
        QFile sheets(m_program.store + QStringLiteral(".pdf"));
        QVERIFY(sheets.open(QIODevice::ReadOnly) && sheets.read(5) == "%PDF-");
        QVERIFY(!(sheets.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }

private Q_SLOTS:
    void wholePath_data()
    {
        QTest::addColumn<QByteArray>("suite");
        QTest::newRow("gm") << QByteArray("gm");
        QTest::newRow("intl") << QByteArray("intl");
    }

    void wholePath()
    {
        QFETCH(QByteArray, suite);
        found(suite.constData());
        QFile attachment(m_folder.filePath(QStringLiteral("合同.txt")));
        QVERIFY(attachment.open(QIODevice::WriteOnly) && attachment.write(QByteArray(3'000'000, 'x')) > 0);
        attachment.close();
        QJsonObject call = QJsonDocument::fromJson(Call).object();
        call.insert(QStringLiteral("attachments"), QJsonArray { attachment.fileName() });
        const Ran draft = as("li", words("record add"), QJsonDocument(call).toJson());
        QVERIFY2(draft.exitCode == 0, draft.all().constData());
        const QString id = draft.json().value(QStringLiteral("draft")).toString();
        QCOMPARE(as("li", words("record list")).json().value(QStringLiteral("drafts")).toArray().size(), 1);
        const Ran submitted = as("li", { QStringLiteral("record"), QStringLiteral("submit"), id });
        const QString number = submitted.json().value(QStringLiteral("number")).toString();
        m_number = number;
        QVERIFY2(submitted.exitCode == 0 && number.startsWith(QStringLiteral("TX-")), submitted.all().constData());
        const QString paper = m_folder.filePath(number + QStringLiteral(".pdf"));
        const QStringList print { QStringLiteral("record"), QStringLiteral("print"), number, QStringLiteral("--out"), paper };
        QFile::remove(paper);
        QCOMPARE(as("head", print).exitCode, 3); // reads it, but it is not theirs to print
        QCOMPARE(as("li", print.mid(0, 3)).exitCode, 2);
        QVERIFY(!QFile::exists(paper));
        const Ran printed = as("li", print);
        QVERIFY2(printed.exitCode == 0 && QFile::exists(paper), printed.all().constData());

        // Returned with remarks, corrected, approved over exactly what was seen, filed.
        const Ran queue = as("head", words("review list"));
        QCOMPARE(queue.json().value(QStringLiteral("records")).toArray().size(), 1);
        const QString firstSeen = queue.json().value(QStringLiteral("records")).toArray().at(0).toObject().value(QStringLiteral("seen")).toString();
        const Ran returned = as("head", { QStringLiteral("review"), QStringLiteral("return"), number }, R"({"text":"请补充地点","fields":{"place":"哪个会议室？"}})");
        QVERIFY2(returned.exitCode == 0, returned.all().constData());
        const QJsonArray history = as("li", { QStringLiteral("record"), QStringLiteral("show"), number }).json().value(QStringLiteral("history")).toArray();
        QCOMPARE(history.last().toObject().value(QStringLiteral("remarks")).toObject().value(QStringLiteral("text")).toString(), QStringLiteral("请补充地点"));
        const Ran corrected = as("li", { QStringLiteral("record"), QStringLiteral("add"), QStringLiteral("--corrects"), number, QStringLiteral("--submit") },
            QByteArray(Call).replace("\"place\":\"上海\"", "\"place\":\"上海总部三楼\""));
        QVERIFY2(corrected.exitCode == 0, corrected.all().constData());
        const Ran stale = as("head", { QStringLiteral("review"), QStringLiteral("approve"), number, QStringLiteral("--seen"), firstSeen });
        QCOMPARE(stale.exitCode, 1); // decided on something that it no longer is
        QCOMPARE(stale.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(), QStringLiteral("changed"));
        const Ran approved = as("head", { QStringLiteral("review"), QStringLiteral("approve"), number });
        QVERIFY2(approved.exitCode == 0, approved.all().constData());
        QCOMPARE(as("head", { QStringLiteral("file"), number }).exitCode, 3);
        const Ran filed = as("officer", { QStringLiteral("file"), number });
        QVERIFY2(filed.exitCode == 0, filed.all().constData());

        const QJsonObject shown = as("li", { QStringLiteral("record"), QStringLiteral("show"), number }).json();
        QCOMPARE(shown.value(QStringLiteral("state")).toString(), QStringLiteral("filed"));
        QCOMPARE(shown.value(QStringLiteral("readable")).toBool(true), false);
        QCOMPARE(shown.value(QStringLiteral("subject")).toString(), QString::fromUtf8("供应商交货电话 𠮷"));
        QVERIFY(as("officer", { QStringLiteral("record"), QStringLiteral("show"), number }).json().value(QStringLiteral("content")).isObject());

        const QJsonObject head = as("auditor", words("journal head")).json();
        QCOMPARE(head.value(QStringLiteral("hash")).toString().size(), 64);
        const QString known = QStringLiteral("%1:%2").arg(head.value(QStringLiteral("number")).toInteger()).arg(head.value(QStringLiteral("hash")).toString());
        const Ran verified = as("auditor", { QStringLiteral("verify"), QStringLiteral("--head"), known });
        QVERIFY2(verified.exitCode == 0 && verified.json().value(QStringLiteral("ok")).toBool(), verified.all().constData());
        QString forged = known;
        forged[forged.size() - 1] = forged.back() == u'0' ? u'1' : u'0';
        const Ran other = as("auditor", { QStringLiteral("verify"), QStringLiteral("--head"), forged });
        QCOMPARE(other.exitCode, 4);
        QCOMPARE(other.json().value(QStringLiteral("ok")).toBool(true), false);
        QVERIFY(!other.json().value(QStringLiteral("problems")).toArray().at(0).toObject().value(QStringLiteral("what")).toString().isEmpty());
        QVERIFY(as("auditor", words("journal list --limit 5")).json().value(QStringLiteral("entries")).toArray().size() == 5);
    }

    void substitutes()
    {
        const QString until = QDate::currentDate().addDays(5).toString(Qt::ISODate);
        const QStringList name { QStringLiteral("substitute"), QStringLiteral("name"), QStringLiteral("li"), QStringLiteral("head"), QStringLiteral("--until"), until };
        QCOMPARE(as("li", name).exitCode, 3); // holds no such role
        QCOMPARE(as("head", words("substitute name li head --until tomorrow")).exitCode, 5);
        QCOMPARE(as("head", words("substitute name li auditor")).exitCode, 5);
        QCOMPARE(as("officer", words("substitute name auditor officer")).exitCode, 5); // must be different persons
        const Ran named = as("head", name);
        QVERIFY2(named.exitCode == 0, named.all().constData());
        const QString id = named.json().value(QStringLiteral("substitution")).toString();
        const QJsonArray list = as("li", words("substitute list")).json().value(QStringLiteral("substitutions")).toArray();
        QCOMPARE(list.size(), 1);
        const QJsonObject one = list.at(0).toObject();
        QCOMPARE(one.value(QStringLiteral("id")).toString(), id);
        QCOMPARE(one.value(QStringLiteral("for")).toString(), QStringLiteral("head"));
        QCOMPARE(one.value(QStringLiteral("until")).toString(), until);
        QCOMPARE(one.value(QStringLiteral("state")).toString(), QStringLiteral("running"));
        QVERIFY(as("admin", words("account rights li")).all().contains("record.approve"));
        QCOMPARE(as("boss", words("substitute list")).json().value(QStringLiteral("substitutions")).toArray().size(), 0);
        QCOMPARE(as("boss", { QStringLiteral("substitute"), QStringLiteral("end"), id }).exitCode, 3);
        QCOMPARE(as("auditor", { QStringLiteral("substitute"), QStringLiteral("end"), id }).exitCode, 0);
        QCOMPARE(as("auditor", words("substitute list")).json().value(QStringLiteral("substitutions")).toArray().at(0).toObject().value(QStringLiteral("state")).toString(), QStringLiteral("ended"));
        QVERIFY(!as("admin", words("account rights li")).all().contains("record.approve"));
        const Ran verified = as("auditor", words("verify"));
        QVERIFY2(verified.exitCode == 0, verified.all().constData());
    }

    void exitCodes_data()
    {
        QTest::addColumn<QString>("login");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const char *login, const QByteArray &input, const QStringList &called, int code) {
            QTest::newRow(name) << QString::fromLatin1(login) << input << called << code;
        };
        const auto own = [](const char *login) { return passwordOf(QLatin1String(login)) + '\n'; };
        row("no command", "li", own("li"), {}, 2);
        row("unknown command", "li", own("li"), words("record burn"), 2);
        row("unknown option", "li", own("li"), words("record list --fast"), 2);
        row("option of another command", "li", own("li"), words("record list --records 5"), 2);
        row("too many words", "li", own("li"), words("record list x"), 2);
        row("too few words", "li", own("li"), words("record show"), 2);
        row("no number", "li", own("li"), words("record list --limit many"), 2);
        row("wrong password", "boss", "not the password at all\n", words("record list"), 3);
        row("unknown person", "nobody", own("li"), words("record list"), 3);
        row("employee reads the journal", "li", own("li"), words("journal list"), 3);
        row("employee approves", "li", own("li"), words("review approve NUMBER"), 3);
        row("administrator files", "admin", own("admin"), words("file NUMBER"), 3);
        row("no JSON", "li", own("li") + "{", words("record add"), 5);
        row("JSON of another shape", "li", own("li") + "[]", words("record add"), 5);
        row("unknown field", "li", own("li") + R"({"form":"call","channel":"mobile","colour":"red"})", words("record add"), 5);
        row("empty password", "li", "\n", words("record list"), 5);
        row("no such record", "li", own("li"), words("record show TX-1999-000001"), 1);
    }

    void exitCodes()
    {
        QVERIFY2(!m_number.isEmpty(), "wholePath() makes the store and a record in it");
        QFETCH(QString, login);
        QFETCH(QByteArray, input);
        QFETCH(QStringList, words);
        QFETCH(int, code);
        words.replaceInStrings(QStringLiteral("NUMBER"), m_number);
        const Ran ran = ControlProgram::run(QStringList { QStringLiteral("--store"), m_program.store, QStringLiteral("--user"), login, QStringLiteral("--password-fd"), QStringLiteral("0") } + words, input);
        QVERIFY2(ran.exitCode == code, QByteArray::number(ran.exitCode) + ' ' + ran.all());
        QVERIFY(ran.out.isEmpty() && ran.err.startsWith("tongjianctl: "));
    }

    void secretsStayInside()
    {
        const Ran wrong = m_program.as(QStringLiteral("li"), "sesame open wide 77", words("record list"));
        QVERIFY(!wrong.all().contains("sesame"));
        QCOMPARE(ControlProgram::run({ QStringLiteral("--password"), QStringLiteral("x"), QStringLiteral("verify") }).exitCode, 2);
    }

    void alteredStore()
    {
        // One bit of every page but the first: the exit code says integrity.
        const QString copy = m_folder.filePath(QStringLiteral("altered.tongjian"));
        QVERIFY(QDir().mkpath(copy));
        const QStringList files = QDir(m_program.store).entryList(QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::copy(m_program.store + u'/' + file, copy + u'/' + file));
        QFile database(copy + QStringLiteral("/records.db"));
        QVERIFY(database.open(QIODevice::ReadWrite));
        constexpr qint64 Page = 4096;
        for (qint64 at = Page + Page / 2; at < database.size(); at += Page) {
            char byte = 0;
            QVERIFY(database.seek(at) && database.getChar(&byte) && database.seek(at) && database.putChar(char(byte ^ 1)));
        }
        database.close();
        ControlProgram altered;
        altered.store = copy;
        const Ran ran = altered.as(QStringLiteral("auditor"), passwordOf(QStringLiteral("auditor")), words("verify"));
        QVERIFY2(ran.exitCode == 4, ran.all().constData());
    }

    // Mail through the real programs, with the real child.
    void mail()
    {
        const QByteArray officer = passwordOf(QStringLiteral("officer"));
        const QString path = m_folder.filePath(QStringLiteral("in.mbox"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("From a\nFrom: li@galaxy.example\nTo: x@elsewhere.example\nMessage-ID: <1@x>\nSubject: one\n\nA\n\nFrom a\nFrom: x@elsewhere.example\nMessage-ID: <2@x>\n\nB\n\n");
        file.close();
        const QString bad = m_folder.filePath(QStringLiteral("bad.eml"));
        QFile other(bad);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("no mail\n");
        other.close();
        QCOMPARE(m_program.as(QStringLiteral("officer"), officer, words("address set li"), R"({"addresses": ["li@galaxy.example"]})").exitCode, 0);
        QCOMPARE(m_program.as(QStringLiteral("officer"), officer, words("address set li"), R"({"addresses": ["nonsense"]})").exitCode, 5);
        QCOMPARE(m_program.as(QStringLiteral("officer"), officer, words("address list")).json().value(QStringLiteral("addresses")).toArray().size(), 1);
        const auto import = [&](QStringList more) { return m_program.as(QStringLiteral("officer"), officer, QStringList { QStringLiteral("import"), path, bad } + more); };
        QCOMPARE(m_program.as(QStringLiteral("li"), passwordOf(QStringLiteral("li")), { QStringLiteral("import"), path }).exitCode, 3);
        QCOMPARE(import({ QStringLiteral("/nonexistent") }).exitCode, 1);
        const auto counts = [](const QJsonObject &json) {
            QList<int> list;
            for (const char *key : { "read", "captured", "duplicates", "quarantined", "unassigned" })
                list.append(json.value(QLatin1String(key)).toInt(-1));
            return list;
        };
        QCOMPARE(counts(import({ QStringLiteral("--dry-run") }).json()), (QList<int> { 3, 2, 0, 1, 1 }));
        const Ran first = import({});
        QVERIFY2(first.exitCode == 0, first.all().constData());
        QCOMPARE(counts(first.json()), (QList<int> { 3, 2, 0, 1, 1 }));
        const QJsonObject problem = first.json().value(QStringLiteral("problems")).toArray().at(0).toObject();
        QCOMPARE(problem.value(QStringLiteral("item")).toString(), QStringLiteral("bad.eml"));
        QVERIFY(!problem.value(QStringLiteral("reason")).toString().isEmpty());
        QCOMPARE(counts(import({}).json()), (QList<int> { 3, 0, 2, 1, 0 }));
        const auto number = [&](const char *kind) {
            const QJsonObject list = m_program.as(QStringLiteral("officer"), officer, words("record list --kind") + QStringList { QLatin1String(kind) }).json();
            return list.value(QStringLiteral("records")).toArray().at(0).toObject().value(QStringLiteral("number")).toString();
        };
        QVERIFY(!m_program.as(QStringLiteral("officer"), officer, { QStringLiteral("record"), QStringLiteral("retry"), number("quarantine") }).json().value(QStringLiteral("taken")).toBool(true));
        const QString waiting = number("unassigned");
        QVERIFY(!waiting.isEmpty());
        QCOMPARE(m_program.as(QStringLiteral("officer"), officer, { QStringLiteral("record"), QStringLiteral("assign"), waiting, QStringLiteral("li"), QStringLiteral("head") }).exitCode, 0);
        QVERIFY(number("unassigned").isEmpty());
        QVERIFY(m_program.as(QStringLiteral("auditor"), passwordOf(QStringLiteral("auditor")), words("verify")).json().value(QStringLiteral("ok")).toBool());
    }

    void staffList()
    {
        QFile list(m_folder.filePath(QStringLiteral("staff.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("姓名;账号;部门;邮箱\n郭新;guo;研发部;guo@galaxy.example\n李小强;li;销售部;\n没有;;;\n");
        list.close();
        const auto import = [&](const char *login, QStringList more) { return as(login, QStringList { QStringLiteral("account"), QStringLiteral("import"), list.fileName() } + more); };
        QCOMPARE(import("head", {}).exitCode, 3);
        const Ran tried = import("admin", { QStringLiteral("--dry-run") });
        QVERIFY2(tried.exitCode == 0, tried.all().constData());
        QCOMPARE(tried.json().value(QStringLiteral("new")).toInt(), 1);
        QCOMPARE(tried.json().value(QStringLiteral("changed")).toInt(), 1);
        QCOMPARE(tried.json().value(QStringLiteral("problems")).toArray().at(0).toObject().value(QStringLiteral("row")).toInt(), 4);
        QCOMPARE(import("admin", { QStringLiteral("--departments") }).exitCode, 2); // nowhere to keep the initial passwords
        const QString kept = m_folder.filePath(QStringLiteral("initial.csv"));
        // The department is not there, and nothing said to make it: nobody was made, and no password is told.
        QCOMPARE(import("admin", { QStringLiteral("--passwords"), m_folder.filePath(QStringLiteral("none.csv")) }).exitCode, 1);
        QFile none(m_folder.filePath(QStringLiteral("none.csv")));
        QVERIFY(none.open(QIODevice::ReadOnly) && !none.readAll().contains("guo"));
        const Ran done = import("admin", { QStringLiteral("--departments"), QStringLiteral("--passwords"), kept });
        QVERIFY2(done.exitCode == 0, done.all().constData());
        QCOMPARE(done.json().value(QStringLiteral("done")).toObject().value(QStringLiteral("created")).toInt(), 1);
        QFile passwords(kept);
        QVERIFY(passwords.open(QIODevice::ReadOnly) && !(passwords.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const QByteArray row = passwords.readAll().trimmed().split('\n').last();
        QVERIFY2(row.startsWith("guo,"), row.constData());
        QCOMPARE(import("admin", { QStringLiteral("--passwords"), kept }).exitCode, 0); // nobody new: no file is needed
        const Ran own = m_program.as(QStringLiteral("guo"), row.mid(row.lastIndexOf(',') + 1), words("account activate --new-password-fd 0"), passwordOf(QStringLiteral("guo")) + '\n');
        QVERIFY2(own.exitCode == 0, own.all().constData());
        const Ran again = import("admin", { QStringLiteral("--departments") });
        QCOMPARE(again.json().value(QStringLiteral("done")).toObject().value(QStringLiteral("created")).toInt(-1), 0);
        QCOMPARE(again.json().value(QStringLiteral("missing")).toInt(), 5);
        list.remove();
        QCOMPARE(import("admin", {}).exitCode, 1);
    }

    // A department goes up in another, somebody leaves.
    void peopleChange()
    {
        QCOMPARE(as("admin", words("department add 市场部")).exitCode, 0);
        QCOMPARE(as("head", words("department merge 销售部 市场部")).exitCode, 3);
        QCOMPARE(as("admin", words("department merge 销售部 销售部")).exitCode, 5);
        const Ran merged = as("admin", words("department merge 销售部 市场部"));
        QVERIFY2(merged.exitCode == 0, merged.all().constData());
        const QJsonArray departments = as("admin", words("department list")).json().value(QStringLiteral("departments")).toArray();
        QCOMPARE(departments.at(0).toObject().value(QStringLiteral("merged_into")).toString(), QStringLiteral("市场部"));
        QVERIFY(!departments.at(0).toObject().value(QStringLiteral("open")).toBool(true));

        QCOMPARE(as("li", words("record add"), Call).exitCode, 0);
        const Ran tried = as("admin", words("account leave li --dry-run"));
        QVERIFY2(tried.exitCode == 0, tried.all().constData());
        QCOMPARE(tried.json().value(QStringLiteral("drafts")).toInt(), 1);
        QCOMPARE(as("admin", words("account leave li")).exitCode, 5); // the drafts need a word
        QCOMPARE(as("admin", words("account leave li --drafts burn")).exitCode, 5);
        QCOMPARE(as("admin", words("account leave boss")).exitCode, 5); // the only executive
        QCOMPARE(as("li", words("account leave head")).exitCode, 3);
        const Ran left = as("admin", words("account leave li --drafts discard"));
        QVERIFY2(left.exitCode == 0, left.all().constData());
        QCOMPARE(left.json().value(QStringLiteral("drafts_discarded")).toInt(), 1);
        QCOMPARE(as("li", words("record list")).exitCode, 3);
        QVERIFY(as("auditor", words("verify")).json().value(QStringLiteral("ok")).toBool());
    }

    void demo()
    {
        const auto names = [&](const char *folder) {
            const Ran made = ControlProgram::run({ QStringLiteral("--json"), QStringLiteral("demo"), m_folder.filePath(QLatin1String(folder)), QStringLiteral("--records"), QStringLiteral("30"),
                QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--suite"), QStringLiteral("intl") });
            if (made.exitCode != 0)
                qWarning("%s", made.all().constData());
            return made.json();
        };
        const QJsonObject first = names("one");
        const QJsonArray accounts = first.value(QStringLiteral("accounts")).toArray();
        QCOMPARE(accounts.size(), 39); // of 40; one has not logged in yet
        QCOMPARE(names("two").value(QStringLiteral("accounts")).toArray(), accounts);
        for (const char *key : { "name", "full_name", "password", "department" })
            QVERIFY(!accounts.at(0).toObject().value(QLatin1String(key)).toString().isEmpty());
        ControlProgram demo;
        demo.store = first.value(QStringLiteral("store")).toString();
        const QJsonObject auditor = demo.as(accounts.at(3).toObject().value(QStringLiteral("name")).toString(), accounts.at(3).toObject().value(QStringLiteral("password")).toString().toUtf8(), words("verify")).json();
        QVERIFY(auditor.value(QStringLiteral("ok")).toBool());
    }

    void helpAndManualAgree()
    {
        const QByteArray help = ControlProgram::run({ QStringLiteral("--help") }).out;
        QFile page(QStringLiteral(TEST_FIXTURES "/../../packaging/man/tongjianctl.1"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray manual = page.readAll().replace("\\-", "-");
        int commands = 0;
        const QList<QByteArray> lines = help.mid(help.indexOf("Commands:")).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.startsWith("  ") || line.startsWith("   "))
                continue;
            const QByteArray usage = line.mid(2, line.indexOf("  ", 2) < 0 ? -1 : line.indexOf("  ", 2) - 2).trimmed();
            QVERIFY2(manual.contains("\n.B " + usage + '\n'), usage.constData());
            ++commands;
        }
        QVERIFY(commands >= 30);
    }
};

QTEST_GUILESS_MAIN(TestTongjianctl)
#include "TestTongjianctl.moc"
