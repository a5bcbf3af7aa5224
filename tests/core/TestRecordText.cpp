// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleRecords.h"
#include "core/Clock.h"
#include "core/Record.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace tongjian;

namespace
{

class Chinese final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "Duration") != 0)
            return {};
        const QLatin1String text(source);
        return text == QLatin1String("%1 h") ? QStringLiteral("%1 小时")
            : text == QLatin1String("%1 min") ? QStringLiteral("%1 分")
            : text == QLatin1String("%1 s")   ? QStringLiteral("%1 秒")
                                              : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

// By the header: what turns direction, and C0 and C1. Kept apart from the code's own ranges.
const QList<char32_t> Deceivers = [] {
    QList<char32_t> list { 0x7f, 0x61c, 0x200e, 0x200f };
    for (char32_t c = 0; c < 0x20; ++c)
        list.append(c);
    for (char32_t c = 0x80; c < 0xa0; ++c)
        list.append(c);
    for (char32_t c = 0x202a; c <= 0x202e; ++c)
        list.append(c);
    for (char32_t c = 0x2066; c <= 0x2069; ++c)
        list.append(c);
    // Nothing to see, so a name could hide behind another.
    list += { 0xad, 0x34f, 0x115f, 0x1160, 0x180e, 0x200b, 0x200c, 0x200d, 0x2028, 0x2029, 0x2060, 0x2061, 0x2064, 0x206a, 0x206f, 0x3164, 0xfeff,
        0xffa0, 0xfff9, 0xfffb, 0xe0001, 0xe0020, 0xe007f };
    return list;
}();

} // namespace

class TestRecordText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Shanghai");
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    }

    void everyDeceiverIsShown_data()
    {
        QTest::addColumn<uint>("code");
        for (char32_t c : Deceivers)
            QTest::addRow("U+%04X", uint(c)) << uint(c);
    }

    void everyDeceiverIsShown()
    {
        QFETCH(uint, code);
        const QString text = u'王' + QStringView(QChar::fromUcs4(code)).toString() + u'芳'; // QString::fromUcs4() eats U+FEFF
        const QString visible = QStringLiteral("王‹U+%1›芳").arg(QString::number(code, 16).toUpper(), 4, u'0');
        QCOMPARE(displaySafe(text), visible);
        QCOMPARE(displaySafe(displaySafe(text)), visible); // showing twice shows the same
        // Line breaks and tabs stay where there are lines.
        const bool line = code == '\n' || code == '\t' || code == '\r';
        QCOMPARE(displaySafe(text, true), line ? QString(text).replace(u'\r', u'\n') : visible);
    }

    void everythingElseStays()
    {
        // Every code point of Unicode: either it stays as it is, or it is one that is shown; nothing vanishes.
        qsizetype shown = 0;
        for (char32_t c = 0; c <= 0x10ffff; ++c) {
            if (c >= 0xd800 && c <= 0xdfff)
                continue;
            const QString text = QStringView(QChar::fromUcs4(c)).toString();
            const QString safe = displaySafe(text);
            if (safe == text)
                continue;
            QVERIFY2(safe == QStringLiteral("‹U+%1›").arg(QString::number(c, 16).toUpper(), 4, u'0'), qPrintable(safe));
            ++shown;
        }
        // 65 of C0, DEL and C1, 128 tags, and the few that stand in General Punctuation and elsewhere.
        QVERIFY2(shown > qsizetype(65 + 128) && shown < 300, qPrintable(QString::number(shown)));
    }

    void whatPeopleWriteStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("rare characters") << QStringLiteral("𠮷㐂") + QString::fromUcs4(U"\U00030000\U0002EBF0");
        QTest::newRow("variant of a character") << QString::fromUcs4(U"葛\U000E0100城");
        QTest::newRow("picture") << QStringLiteral("好👍🏽❤️");
        QTest::newRow("family of pictures") << QString::fromUcs4(U"\U0001F468\u200D\U0001F469\u200D\U0001F467");
        QTest::newRow("accents") << QStringLiteral("Zürich e\u0301");
        QTest::newRow("Arabic") << QStringLiteral("محمد");
        QTest::newRow("full width") << QStringLiteral("（０２１）　６８８８");
    }

    void whatPeopleWriteStays()
    {
        QFETCH(QString, text);
        QCOMPARE(displaySafe(text), text);
        QCOMPARE(displaySafe(text, true), text);
    }

    void halvesOfCharactersAreShown()
    {
        QCOMPARE(displaySafe(QString(QChar(0xd842))), QStringLiteral("‹U+D842›"));
        QCOMPARE(displaySafe(QString(QChar(0xdfb7)) + QChar(0xd842)), QStringLiteral("‹U+DFB7›‹U+D842›"));
    }

    void aJoinerHidesNothingBetweenLetters()
    {
        QCOMPARE(displaySafe(QStringLiteral("王\u200d芳")), QStringLiteral("王‹U+200D›芳"));
        QCOMPARE(displaySafe(QStringLiteral("👍\u200d")), QStringLiteral("👍‹U+200D›"));
    }

    void linesStay()
    {
        QCOMPARE(displaySafe(QStringLiteral("a\r\nb\nc\rd\te"), true), QStringLiteral("a\nb\nc\nd\te"));
        QCOMPARE(displaySafe(QStringLiteral("a\r\nb")), QStringLiteral("a‹U+000D›‹U+000A›b"));
        QCOMPARE(displaySafe(QStringLiteral("a\u2028b"), true), QStringLiteral("a‹U+2028›b"));
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("chinese");
        const auto row = [](qint64 ms, const char *english, const char16_t *chinese) {
            QTest::addRow("%lld", qlonglong(ms)) << ms << QString::fromLatin1(english) << QString::fromUtf16(chinese);
        };
        row(0, "0 s", u"0 秒");
        row(-5, "0 s", u"0 秒");
        row(999, "0 s", u"0 秒");
        row(1'000, "1 s", u"1 秒");
        row(59'999, "59 s", u"59 秒");
        row(60'000, "1 min", u"1 分");
        row(1'100'000, "18 min 20 s", u"18 分 20 秒");
        row(3'600'000, "1 h", u"1 小时");
        row(3'601'000, "1 h 1 s", u"1 小时 1 秒");
        row(5'400'000, "1 h 30 min", u"1 小时 30 分");
        row(90'061'000, "25 h 1 min 1 s", u"25 小时 1 分 1 秒");
    }

    void durations()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, english);
        QFETCH(QString, chinese);
        QCOMPARE(displayDuration(ms), english);
        Chinese translation;
        QVERIFY(QCoreApplication::installTranslator(&translation));
        QCOMPARE(displayDuration(ms), chinese);
    }

    void foldsForSearch_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *text, const char *folded) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(folded); };
        row("", "");
        row("Wang FANG", "wang fang");
        row("ＡＢＣ１２３", "abc123");
        row("（０２１）６８８８", "(021)6888");
        row("Zürich", "zurich");
        row("Zu\u0308rich", "zurich");
        row("Straße STRASSE", "strasse strasse");
        row("Łódź", "łodz");
        row("会议记录", "会议记录");
        row("𠮷㐂", "𠮷㐂");
        row("ﬁle", "file");
        row("王\u200b芳\u00ad", "王芳");
        QTest::newRow("variant of a character") << QString::fromUcs4(U"葛\U000E0100城") << QStringLiteral("葛城");
        QTest::newRow("beyond the BMP") << QString::fromUcs4(U"\U00030000\U0002EBF0") << QString::fromUcs4(U"\U00030000\U0002EBF0");
        QTest::newRow("compatibility form") << QString::fromUcs4(U"\U0000F900") << QStringLiteral("豈");
    }

    void foldsForSearch()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForSearch(text), folded);
        QCOMPARE(foldForSearch(folded), folded);
    }

    void valuesReadAsAPersonReadsThem()
    {
        RecordContent call = sample::complete(FormKind::Call);
        call.startedAt = 1'795'413'900'000;
        QCOMPARE(displayValue(call, Field::StartedAt), minuteTime(call.startedAt));
        QVERIFY(displayValue(call, Field::StartedAt).contains(QStringLiteral("14:05")));
        const QLocale before;
        for (const QLocale &locale : { QLocale(QStringLiteral("zh_CN")), QLocale(QStringLiteral("zh_TW")), QLocale(QStringLiteral("en")) }) {
            QLocale::setDefault(locale);
            const QString read = minuteTime(call.startedAt);
            QVERIFY2(read.endsWith(QStringLiteral(" 14:05")) && !read.contains(u'B'), qPrintable(read));
        }
        QLocale::setDefault(before);
        QCOMPARE(displayValue(call, Field::Channel), QStringLiteral("Fixed line"));
        QCOMPARE(displayValue(call, Field::Direction), QStringLiteral("Outgoing"));
        QCOMPARE(displayValue(call, Field::Reason), QStringLiteral("The tool is not the company's"));
        QCOMPARE(displayValue(call, Field::Parties), QStringLiteral("Caller: 李强 021-6888-1234\nCalled party: 陈先生 (恒达物流) 138-0013-8000"));
        call.reason = ManualReason::NotChosen;
        call.startedAt = 0;
        QCOMPARE(displayValue(call, Field::Reason), QString());
        QCOMPARE(displayValue(call, Field::StartedAt), QString());

        const RecordContent transfer = sample::complete(FormKind::FileTransfer);
        const QString files = displayValue(transfer, Field::Files);
        QVERIFY2(files.startsWith(QStringLiteral("合同.pdf 177")) && files.endsWith(QStringLiteral(" MD5:0123456789abcdef0123456789ABCDEF")), qPrintable(files));

        RecordContent meeting = sample::complete(FormKind::Meeting);
        QCOMPARE(displayValue(meeting, Field::Platform), QStringLiteral("腾讯会议"));
        QCOMPARE(displayValue(meeting, Field::Parties).count(QStringLiteral(" – ")), 1);
        QVERIFY(displayValue(meeting, Field::Parties).endsWith(QStringLiteral(" –"))); // has not left
    }

    void noValueDeceives()
    {
        const QString evil = QStringLiteral("gpj\u202eexe");
        RecordContent content;
        for (QString RecordContent::*member : { &RecordContent::subject, &RecordContent::summary, &RecordContent::body, &RecordContent::place,
                 &RecordContent::platform, &RecordContent::mailbox, &RecordContent::tool, &RecordContent::reasonText, &RecordContent::relatedMatter })
            content.*member = evil;
        content.parties = { { PartyRole::Caller, evil, evil, evil, NoId, 0, 0 } };
        content.files = { { evil, 1, evil } };
        content.attachments = { { 1, evil, 1, {}, {} } };
        int shown = 0;
        for (const FieldFacts &row : fieldTable()) {
            const QString value = displayValue(content, row.field);
            QVERIFY2(!value.contains(QChar(0x202e)), row.key);
            shown += int(value.count(QStringLiteral("‹U+202E›")));
        }
        QCOMPARE(shown, 9 + 3 + 2 + 1);
    }
};

QTEST_GUILESS_MAIN(TestRecordText)
#include "TestRecordText.moc"
