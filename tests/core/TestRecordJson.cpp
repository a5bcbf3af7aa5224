// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleRecords.h"
#include "core/Error.h"
#include "core/Record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tongjian;

namespace
{

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// What a form does not have is not written; times keep their milliseconds.
RecordContent asWritten(RecordContent content)
{
    const auto has = [&](Field field) { return facts(field).forms & maskOf(content.form); };
    if (!has(Field::EndedAt))
        content.endedAt = 0;
    if (!has(Field::Direction))
        content.direction = Direction::Unknown;
    if (!has(Field::Platform))
        content.platform.clear();
    if (!has(Field::Mailbox))
        content.mailbox.clear();
    if (!has(Field::Files))
        content.files.clear();
    content.attachments.clear();
    return content;
}

constexpr char Good[] = R"({"form":"call","channel":"mobile","subject":"交货","start":"2026-11-23T14:05:00+08:00","end":"2026-11-23T14:23:20.5+08:00",
    "parties":[{"role":"caller","name":"李强","person":"9007199254740993"},{"role":"callee","address":"138 0013 8000"}],
    "direction":"outgoing","reason":"follow-up","confidentiality":"secret","summary":"确认","attachments":["/tmp/a.pdf","b.pdf"]})";

} // namespace

class TestRecordJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Shanghai"); }

    void readsWhatAPersonWrites()
    {
        QStringList paths;
        const RecordContent content = recordFromJson(parsed(Good), &paths);
        QVERIFY(content.form == FormKind::Call && content.channel == Channel::Mobile && content.direction == Direction::Outgoing);
        QVERIFY(content.reason == ManualReason::FollowUpOfMeeting && content.confidentiality == Confidentiality::Secret);
        QCOMPARE(content.startedAt, 1'795'413'900'000);
        QCOMPARE(content.durationMs(), 18 * 60'000 + 20'500);
        QCOMPARE(content.subject, QStringLiteral("交货"));
        QCOMPARE(content.parties.size(), 2);
        QCOMPARE(content.parties.at(0).person, 9'007'199'254'740'993); // beyond what a JSON number can hold
        QCOMPARE(content.parties.at(1).address, QStringLiteral("138 0013 8000"));
        QVERIFY(content.parties.at(1).role == PartyRole::Callee);
        QCOMPARE(paths, QStringList({ QStringLiteral("/tmp/a.pdf"), QStringLiteral("b.pdf") }));
        QVERIFY(content.attachments.isEmpty());
    }

    void goesOutAndComesBack_data()
    {
        QTest::addColumn<int>("form");
        for (FormKind form : sample::Forms)
            QTest::newRow(qPrintable(keyOf(form))) << int(form);
    }

    void goesOutAndComesBack()
    {
        QFETCH(int, form);
        for (RecordContent content : { sample::complete(FormKind(form)), sample::crowded(FormKind(form)) }) {
            for (TransferredFile &file : content.files)
                file.size = qMin(file.size, qint64(1) << 53);
            QJsonObject object = toJson(content);
            object.remove(QStringLiteral("attachments"));
            // Where a collected record came from is told, never taken.
            QCOMPARE(object.contains(QStringLiteral("source")), !content.source.isEmpty());
            object.remove(QStringLiteral("source"));
            content.source = {};
            // Through text, as on a pipe.
            const QJsonObject piped = parsed(QJsonDocument(object).toJson());
            QVERIFY(recordFromJson(piped) == asWritten(content));
        }
    }

    void keysAreThoseOfTheTable()
    {
        for (FormKind form : sample::Forms) {
            QStringList expected { QStringLiteral("form") };
            for (const FieldFacts &row : fieldTable()) {
                if (row.forms & maskOf(form))
                    expected += QString::fromLatin1(row.key);
            }
            if (form == FormKind::Message)
                expected += QStringLiteral("source"); // of collected ones
            expected.sort();
            QCOMPARE(toJson(sample::crowded(form)).keys(), expected);
        }
    }

    void attachmentsGoOutWithoutTheirKeys()
    {
        RecordContent content = sample::crowded(FormKind::Call);
        content.attachments = { { 4711, QStringLiteral("合同.pdf"), 12, QByteArray(32, 'd'), QByteArray(32, 'k') } };
        const QJsonObject object = toJson(content);
        QCOMPARE(object[QStringLiteral("attachments")].toArray(),
            QJsonArray({ QJsonObject { { QStringLiteral("name"), QStringLiteral("合同.pdf") }, { QStringLiteral("size"), 12 } } }));
        const QByteArray text = QJsonDocument(object).toJson();
        for (const QByteArray &secret : { QByteArray(32, 'k'), QByteArray(32, 'k').toHex(), QByteArray(32, 'k').toBase64(), QByteArray("4711") })
            QVERIFY(!text.contains(secret));
    }

    void timesGoOutWithTheirOffset()
    {
        RecordContent content = sample::complete(FormKind::Message);
        content.startedAt = 1'795'413'900'000;
        QCOMPARE(toJson(content)[QStringLiteral("start")].toString(), QStringLiteral("2026-11-23T14:05:00+08:00"));
        content.startedAt += 7;
        QCOMPARE(toJson(content)[QStringLiteral("start")].toString(), QStringLiteral("2026-11-23T14:05:00.007+08:00"));
        content.startedAt = 0;
        QVERIFY(toJson(content)[QStringLiteral("start")].isNull());
    }

    void nullSaysNothing()
    {
        QJsonObject object = parsed(Good);
        for (const char *key : { "subject", "start", "end", "parties", "direction", "reason", "confidentiality", "summary", "attachments", "place" })
            object[QLatin1String(key)] = QJsonValue();
        RecordContent expected;
        expected.channel = Channel::Mobile;
        QStringList paths;
        QVERIFY(recordFromJson(object, &paths) == expected);
        QVERIFY(paths.isEmpty());
    }

    void namesTheKeyThatIsWrong_data()
    {
        QTest::addColumn<QString>("key"); // to be set to the value; the last "." part of it
        QTest::addColumn<QByteArray>("value"); // JSON, empty: the key is taken out
        QTest::addColumn<QString>("named");
        const auto row = [](const char *key, const QByteArray &value, const char *named = nullptr) {
            QTest::addRow("%s: %s", key, value.isEmpty() ? "missing" : value.constData())
                << QString::fromUtf8(key) << value << QString::fromUtf8(named ? named : key);
        };
        row("form", "");
        row("form", "null");
        row("form", "1");
        row("form", "\"phone\"");
        row("form", "\"Call\"");
        row("channel", "");
        row("channel", "\"pigeon\"");
        row("channel", "\"wechat\""); // of another form
        row("channel", "[]");
        row("subjekt", "\"x\"");
        row("duration", "18");
        row("mailbox", "\"x\""); // a call has none
        row("files", "[]");
        for (const char *key : { "subject", "summary", "content", "place", "tool", "reason_text", "related_matter" }) {
            row(key, "1");
            row(key, "true");
            row(key, "[\"x\"]");
            row(key, "{}");
        }
        for (const char *key : { "start", "end" }) {
            row(key, "1795413900000");
            row(key, "\"\"");
            row(key, "\"yesterday\"");
            row(key, "\"2026-11-23\"");
            row(key, "\"2026-11-23T14:05:00\""); // of which zone?
            row(key, "\"2026-13-23T14:05:00+08:00\"");
            row(key, "\"2026-11-31T14:05:00+08:00\"");
            row(key, "\"2026-11-23T25:05:00+08:00\"");
            row(key, "\"1969-12-31T23:59:59Z\"");
            row(key, "false");
        }
        row("direction", "\"sideways\"");
        row("direction", "\"\"");
        row("direction", "2");
        row("reason", "\"because\"");
        row("reason", "1");
        row("confidentiality", "\"top\"");
        row("confidentiality", "\"\"");
        row("confidentiality", "3");
        row("parties", "{}");
        row("parties", "\"李强\"");
        row("parties", "[\"李强\"]", "parties[0]");
        row("parties", "[{\"role\":\"caller\"},[]]", "parties[1]");
        row("parties", "[{\"name\":\"x\"}]", "parties[0].role");
        row("parties", "[{\"role\":\"boss\"}]", "parties[0].role");
        row("parties", "[{\"role\":\"sender\"}]", "parties[0].role"); // none in a call
        row("parties", "[{\"role\":\"caller\",\"nmae\":\"x\"}]", "parties[0].nmae");
        row("parties", "[{\"role\":\"caller\",\"name\":1}]", "parties[0].name");
        row("parties", "[{\"role\":\"caller\",\"address\":{}}]", "parties[0].address");
        row("parties", "[{\"role\":\"caller\",\"organisation\":[]}]", "parties[0].organisation");
        row("parties", "[{\"role\":\"caller\",\"person\":12}]", "parties[0].person");
        row("parties", "[{\"role\":\"caller\",\"person\":\"x\"}]", "parties[0].person");
        row("parties", "[{\"role\":\"caller\",\"person\":\"-1\"}]", "parties[0].person");
        row("parties", "[{\"role\":\"caller\",\"person\":\"9223372036854775808\"}]", "parties[0].person");
        row("parties", "[{\"role\":\"caller\",\"joined\":\"14:05\"}]", "parties[0].joined");
        row("parties", "[{\"role\":\"caller\"},{\"role\":\"callee\",\"left\":5}]", "parties[1].left");
        row("attachments", "\"a.pdf\"");
        row("attachments", "[1]", "attachments[0]");
        row("attachments", "[\"a.pdf\",\"\"]", "attachments[1]");
        row("attachments", "[{\"name\":\"a.pdf\",\"size\":1}]", "attachments[0]");
    }

    void namesTheKeyThatIsWrong()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, value);
        QFETCH(QString, named);
        QJsonObject object = parsed(Good);
        QVERIFY(!object.isEmpty());
        object.remove(key);
        if (!value.isEmpty()) {
            const QJsonDocument document = QJsonDocument::fromJson("[" + value + "]");
            QVERIFY(document.isArray());
            object.insert(key, document.array().at(0));
        }
        expectRefusal(object, named);
    }

    void namesTheFileThatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("files");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *files, const char *named) { QTest::newRow(files) << QByteArray(files) << QString::fromLatin1(named); };
        row("1", "files");
        row("[1]", "files[0]");
        row("[{\"nam\":\"a\"}]", "files[0].nam");
        row("[{\"name\":1}]", "files[0].name");
        row("[{\"name\":\"a\",\"size\":\"12\"}]", "files[0].size");
        row("[{\"name\":\"a\",\"size\":-1}]", "files[0].size");
        row("[{\"name\":\"a\",\"size\":1.5}]", "files[0].size");
        row("[{\"name\":\"a\",\"size\":1e300}]", "files[0].size");
        row("[{\"name\":\"a\"},{\"name\":\"b\",\"digest\":12}]", "files[1].digest");
    }

    void namesTheFileThatIsWrong()
    {
        QFETCH(QByteArray, files);
        QFETCH(QString, named);
        expectRefusal(parsed("{\"form\":\"file-transfer\",\"channel\":\"file-transfer\",\"files\":" + files + "}"), named);
    }

    void sizesAreReadWhole()
    {
        const RecordContent content = recordFromJson(parsed(
            R"({"form":"file-transfer","channel":"file-transfer","files":[{"name":"a"},{"name":"b","size":0},{"name":"c","size":9007199254740991}]})"));
        QCOMPARE(content.files.at(0).size, -1);
        QCOMPARE(content.files.at(1).size, 0);
        QCOMPARE(content.files.at(2).size, 9'007'199'254'740'991);
    }

    void attachmentsDoNotVanish()
    {
        // A caller that takes none must not lose them silently.
        try {
            (void)recordFromJson(parsed(Good));
            QFAIL("read");
        } catch (const Error &error) {
            QVERIFY(error.code() == ErrorCode::BadInput);
            QVERIFY(error.message().contains(QStringLiteral("“attachments”")));
        }
    }

    void refusalsAreFreeOfDeception()
    {
        const QString key = QStringLiteral("sub\u202eject") + QString(5'000, u'x');
        QJsonObject object = parsed(Good);
        object.insert(key, 1);
        try {
            QStringList paths;
            (void)recordFromJson(object, &paths);
            QFAIL("read");
        } catch (const Error &error) {
            QVERIFY(error.message().contains(QStringLiteral("sub‹U+202E›ject")));
            QVERIFY(!error.message().contains(QChar(0x202e)));
            QVERIFY(error.message().size() < 300);
        }
    }

private:
    static void expectRefusal(const QJsonObject &object, const QString &named)
    {
        QStringList paths;
        try {
            (void)recordFromJson(object, &paths);
        } catch (const Error &error) {
            QVERIFY(error.code() == ErrorCode::BadInput);
            QVERIFY2(error.message().contains(QStringLiteral("“%1”").arg(named)), error.what());
            QVERIFY(!error.hint().isEmpty());
            return;
        }
        QFAIL("It was read.");
    }
};

QTEST_GUILESS_MAIN(TestRecordJson)
#include "TestRecordJson.moc"
