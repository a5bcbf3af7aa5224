// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleRecords.h"
#include "core/Error.h"
#include "core/Record.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

#include <random>

using namespace tongjian;

namespace
{

enum class Part { Summary, Content };

QByteArray encode(Part part, const RecordContent &content)
{
    return part == Part::Summary ? encodeSummary(content) : encodeContent(content);
}

void decode(Part part, const QByteArray &bytes, RecordContent &into)
{
    part == Part::Summary ? decodeSummary(bytes, into) : decodeContent(bytes, into);
}

// The error's code, or nothing when it was read.
std::optional<ErrorCode> refusal(Part part, const QByteArray &bytes)
{
    RecordContent into = sample::complete(FormKind::Call);
    const RecordContent before = into;
    try {
        decode(part, bytes, into);
        return {};
    } catch (const Error &error) {
        // What throws halfway leaves nothing behind, and says something to a person.
        if (!(into == before) || error.message().isEmpty() || error.hint().isEmpty())
            return ErrorCode::Internal;
        return error.code();
    }
}

QByteArray with(Part part, int item, const QCborValue &value)
{
    QCborArray array = QCborValue::fromCbor(encode(part, sample::crowded(FormKind::Meeting))).toArray();
    array[item] = value;
    return QCborValue(array).toCbor();
}

} // namespace

class TestRecordCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackExactly_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("kind");
        for (FormKind form : sample::Forms) {
            QTest::addRow("%s, empty", qPrintable(keyOf(form))) << int(form) << 0;
            QTest::addRow("%s, complete", qPrintable(keyOf(form))) << int(form) << 1;
            QTest::addRow("%s, crowded", qPrintable(keyOf(form))) << int(form) << 2;
        }
    }

    void comesBackExactly()
    {
        QFETCH(int, form);
        QFETCH(int, kind);
        RecordContent content;
        content.form = FormKind(form);
        if (kind == 1)
            content = sample::complete(FormKind(form));
        if (kind == 2)
            content = sample::crowded(FormKind(form));
        RecordContent back = sample::crowded(FormKind::Meeting); // what stood there before must go
        decodeSummary(encodeSummary(content), back);
        decodeContent(encodeContent(content), back);
        QVERIFY(back == content);
        QCOMPARE(encodeSummary(back), encodeSummary(content));
        QCOMPARE(encodeContent(back), encodeContent(content));
    }

    void textsOfEveryLengthComeBack()
    {
        for (int length = 0; length < 1200; ++length) {
            RecordContent content;
            content.subject = QString(length, u'a') + QStringLiteral("鉴😀");
            content.body = QString(length, u'鉴');
            RecordContent back;
            decodeSummary(encodeSummary(content), back);
            decodeContent(encodeContent(content), back);
            QCOMPARE(back.subject, content.subject);
            QCOMPARE(back.body, content.body);
        }
    }

    void everyValueOfEveryEnumerationComesBack()
    {
        int channels = 0;
        for (int raw = 0; raw <= 255; ++raw) {
            RecordContent content;
            content.channel = Channel(raw);
            if (keyOf(content.channel).isEmpty()) {
                QVERIFY(refusal(Part::Summary, encodeSummary(content)) == ErrorCode::BadInput);
                continue;
            }
            RecordContent back;
            decodeSummary(encodeSummary(content), back);
            QCOMPARE(int(back.channel), raw);
            ++channels;
        }
        QCOMPARE(channels, 20);
    }

    void summaryAndContentKeepApart()
    {
        // What a list shows is one key, what was said another: no word may stand in the wrong part.
        const QString said = QStringLiteral("只在内容里");
        const QString shown = QStringLiteral("列表可见");
        RecordContent content;
        content.subject = shown;
        content.parties = { { PartyRole::Caller, shown, shown, shown, NoId, 0, 0 } };
        for (QString RecordContent::*member : { &RecordContent::summary, &RecordContent::body, &RecordContent::place, &RecordContent::platform,
                 &RecordContent::mailbox, &RecordContent::tool, &RecordContent::reasonText, &RecordContent::relatedMatter })
            content.*member = said;
        content.files = { { said, 1, said } };
        content.attachments = { { 1, said, 1, {}, QByteArray(32, 'k') } };
        QCOMPARE(encodeSummary(content).count(said.toUtf8()), 0);
        QCOMPARE(encodeSummary(content).count(shown.toUtf8()), 4);
        QCOMPARE(encodeContent(content).count(said.toUtf8()), 11);
        QCOMPARE(encodeContent(content).count(shown.toUtf8()), 0);
        QCOMPARE(encodeSummary(content).count(QByteArray(32, 'k')), 0);
    }

    void attachmentsOfBeforePackingAreRead()
    {
        RecordContent back;
        decodeContent(with(Part::Content, 12, QCborArray { QCborValue(QCborArray { 7, QStringLiteral("合同.pdf"), 3, QByteArray("d"), QByteArray("k") }) }), back);
        QCOMPARE(back.attachments.size(), 1);
        const Attachment expected { 7, QStringLiteral("合同.pdf"), 3, "d", "k", Packing::None };
        QVERIFY(back.attachments.constFirst() == expected);
        // Carried on as they are.
        RecordContent again;
        decodeContent(encodeContent(back), again);
        QVERIFY(again.attachments.constFirst() == expected);
    }

    void hostileBytesAreRefused_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const int bad = int(ErrorCode::BadInput);
        const int newer = int(ErrorCode::Unsupported);
        const auto hex = [](const char *digits) { return QByteArray::fromHex(digits); };
        for (Part part : { Part::Summary, Part::Content }) {
            const int p = int(part);
            const char *name = part == Part::Summary ? "summary" : "content";
            const auto row = [&](const char *what, const QByteArray &bytes, int code) { QTest::addRow("%s: %s", name, what) << p << bytes << code; };
            const QByteArray good = encode(part, sample::crowded(FormKind::Meeting));
            row("nothing", {}, bad);
            row("one byte", hex("00"), bad);
            row("a text", hex("63616263"), bad);
            row("a map", hex("a10102"), bad);
            row("an empty array", hex("80"), bad);
            row("only the version", hex("8101"), bad);
            row("endless array", hex("9f01ff"), bad);
            row("array that claims 2^64-1", hex("9bffffffffffffffff01"), bad);
            row("array that claims 2^32", hex("9b0000000100000000") + good, bad);
            row("tagged", hex("c1") + good, bad);
            row("something behind", good + '\0', bad);
            row("twice", good + good, bad);
            row("other part", encode(part == Part::Summary ? Part::Content : Part::Summary, sample::crowded(FormKind::Call)), bad);
            row("deep nesting", QByteArray(200'000, '\x81'), bad);
            row("deep maps", QByteArray(200'000, '\xa1'), bad);
            row("deep tags", QByteArray(200'000, '\xc1'), bad);
            row("version 0", with(part, 0, 0), bad);
            row("version -1", with(part, 0, -1), bad);
            row("version as text", with(part, 0, QStringLiteral("1")), bad);
            row("version 3", with(part, 0, 3), newer);
            row("version 2^62", with(part, 0, qint64(1) << 62), newer);
            row("version 3 of another shape", hex("820303"), newer);
            row("version 2 without what it adds", with(part, 0, 2), part == Part::Summary ? newer : bad);
        }
        const int s = int(Part::Summary);
        const int c = int(Part::Content);
        QTest::newRow("form 0") << s << with(Part::Summary, 1, 0) << bad;
        QTest::newRow("form 6") << s << with(Part::Summary, 1, 6) << bad;
        QTest::newRow("form 257, one byte too far") << s << with(Part::Summary, 1, 257) << bad;
        QTest::newRow("form as text") << s << with(Part::Summary, 1, QStringLiteral("call")) << bad;
        QTest::newRow("form as float") << s << with(Part::Summary, 1, 1.0) << bad;
        QTest::newRow("channel unknown") << s << with(Part::Summary, 2, 77) << bad;
        QTest::newRow("subject as bytes") << s << with(Part::Summary, 3, QByteArray("abc")) << bad;
        QTest::newRow("subject null") << s << with(Part::Summary, 3, QCborValue(nullptr)) << bad;
        QTest::newRow("start as text") << s << with(Part::Summary, 4, QStringLiteral("now")) << bad;
        QTest::newRow("start as float") << s << with(Part::Summary, 4, 1.5) << bad;
        QTest::newRow("direction 4") << s << with(Part::Summary, 6, 4) << bad;
        QTest::newRow("direction -1") << s << with(Part::Summary, 6, -1) << bad;
        QTest::newRow("parties no list") << s << with(Part::Summary, 7, 1) << bad;
        QTest::newRow("party no list") << s << with(Part::Summary, 7, QCborArray { 1 }) << bad;
        QTest::newRow("party too short") << s << with(Part::Summary, 7, QCborArray { QCborValue(QCborArray { 1, QString() }) }) << bad;
        QTest::newRow("party of unknown role")
            << s << with(Part::Summary, 7, QCborArray { QCborValue(QCborArray { 99, QString(), QString(), QString(), 0, 0, 0 }) }) << bad;
        QTest::newRow("party with a text as person")
            << s << with(Part::Summary, 7, QCborArray { QCborValue(QCborArray { 1, QString(), QString(), QString(), QString(), 0, 0 }) }) << bad;
        QTest::newRow("reason unknown") << c << with(Part::Content, 7, 4) << bad;
        QTest::newRow("confidentiality 0") << c << with(Part::Content, 9, 0) << bad;
        QTest::newRow("confidentiality 4") << c << with(Part::Content, 9, 4) << bad;
        QTest::newRow("files no list") << c << with(Part::Content, 11, QString()) << bad;
        QTest::newRow("file too long") << c << with(Part::Content, 11, QCborArray { QCborValue(QCborArray { QString(), 1, QString(), 1 }) }) << bad;
        QTest::newRow("attachments no list") << c << with(Part::Content, 12, QString()) << bad;
        QTest::newRow("attachment's key as text")
            << c << with(Part::Content, 12, QCborArray { QCborValue(QCborArray { 1, QString(), 1, QByteArray(), QString() }) }) << bad;
        QTest::newRow("attachment packed in an unknown way")
            << c << with(Part::Content, 12, QCborArray { QCborValue(QCborArray { 1, QString(), 1, QByteArray(), QByteArray(), 2 }) }) << bad;
        QTest::newRow("attachment too short") << c << with(Part::Content, 12, QCborArray { QCborValue(QCborArray { 1, QString(), 1, QByteArray() }) }) << bad;
        QTest::newRow("attachment too long")
            << c << with(Part::Content, 12, QCborArray { QCborValue(QCborArray { 1, QString(), 1, QByteArray(), QByteArray(), 1, 1 }) }) << bad;
        // An integer beyond qint64 in both directions: 1b ff.. and 3b ff.. in place of the start.
        QByteArray head = hex("88010101") + hex("60");
        QTest::newRow("subject that is no UTF-8") << s << hex("8801010162c32800000080") << bad;
        QTest::newRow("subject with half a surrogate") << s << hex("8801010163eda08000000080") << bad;
        QTest::newRow("subject cut in a character") << s << hex("8801010162e99400000080") << bad;
        QTest::newRow("start 2^64-1") << s << head + hex("1bffffffffffffffff") + hex("000080") << bad;
        QTest::newRow("start -2^64") << s << head + hex("3bffffffffffffffff") + hex("000080") << bad;
        QTest::newRow("start -2^63-1") << s << head + hex("3b8000000000000000") + hex("000080") << bad;
        // Texts that claim more than is there, or are no UTF-8, or come in pieces.
        QTest::newRow("subject claims 2^63") << s << hex("880101017b7fffffffffffffff") << bad;
        QTest::newRow("subject claims 2 GiB") << s << hex("880101017a7fffffff6162") << bad;
        QTest::newRow("subject is no UTF-8") << s << hex("8801010162c328") + hex("0000" "00" "80") << bad;
        QTest::newRow("subject holds a surrogate") << s << hex("8801010163eda080") + hex("000000" "80") << bad;
        QTest::newRow("subject in pieces") << s << hex("880101017f61616162ff") + hex("00000080") << bad;
        QTest::newRow("parties claim 2^40") << s << head + hex("000000") + hex("9b0000010000000000") << bad;
        QTest::newRow("parties endless") << s << head + hex("000000") + hex("9fff") << bad;
    }

    void hostileBytesAreRefused()
    {
        QFETCH(int, part);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto found = refusal(Part(part), bytes);
        QVERIFY(found);
        QCOMPARE(int(*found), code);
    }

    void theSmallestHandMadeSummaryIsRead()
    {
        // The neighbour of the hostile rows above, so that they are refused for the right reason.
        RecordContent into;
        decodeSummary(QByteArray::fromHex("88010101601b7fffffffffffffff000080"), into);
        QCOMPARE(into.startedAt, std::numeric_limits<qint64>::max());
        QVERIFY(into.subject.isEmpty() && into.parties.isEmpty());
        decodeSummary(QByteArray::fromHex("88010101603b7fffffffffffffff000080"), into);
        QCOMPARE(into.startedAt, std::numeric_limits<qint64>::min());
    }

    void everyCutIsRefused()
    {
        RecordContent small = sample::crowded(FormKind::FileTransfer);
        small.body.truncate(20);
        for (Part part : { Part::Summary, Part::Content }) {
            const QByteArray good = encode(part, small);
            for (qsizetype size = 0; size < good.size(); ++size)
                QVERIFY2(refusal(part, good.first(size)) == ErrorCode::BadInput, qPrintable(QString::number(size)));
        }
    }

    void twoThousandMutations()
    {
        // Whatever is read again is a record that encodes and decodes to itself; everything else is refused politely.
        std::mt19937 random(20261123);
        int read = 0;
        int refused = 0;
        for (int i = 0; i < 2'000; ++i) {
            const Part part = i % 2 ? Part::Content : Part::Summary;
            RecordContent content = sample::crowded(sample::Forms[i % 5]);
            content.body.truncate(40);
            QByteArray bytes = encode(part, content);
            const int changes = 1 + int(random() % 4);
            for (int k = 0; k < changes && !bytes.isEmpty(); ++k) {
                const qsizetype at = qsizetype(random() % quint32(bytes.size()));
                switch (random() % 5) {
                case 0:
                    bytes[at] = char(random());
                    break;
                case 1:
                    bytes[at] = char(bytes.at(at) ^ (1 << (random() % 8)));
                    break;
                case 2:
                    bytes.remove(at, 1 + qsizetype(random() % 9));
                    break;
                case 3:
                    bytes.insert(at, char(random()));
                    break;
                default:
                    bytes.insert(at, bytes.mid(qsizetype(random() % quint32(bytes.size())), 12));
                }
            }
            RecordContent once = content;
            try {
                decode(part, bytes, once);
            } catch (const Error &error) {
                QVERIFY2(error.code() == ErrorCode::BadInput || error.code() == ErrorCode::Unsupported, error.what());
                QVERIFY(once == content);
                ++refused;
                continue;
            }
            ++read;
            RecordContent twice = once;
            decode(part, encode(part, once), twice);
            QVERIFY(twice == once);
        }
        QCOMPARE(read + refused, 2'000);
        QVERIFY2(read > 100 && refused > 1'000, qPrintable(QStringLiteral("%1 read, %2 refused").arg(read).arg(refused)));
    }
};

QTEST_GUILESS_MAIN(TestRecordCodec)
#include "TestRecordCodec.moc"
