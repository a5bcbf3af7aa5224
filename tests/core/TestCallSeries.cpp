// SPDX-License-Identifier: GPL-3.0-or-later
// A line of a table becomes a call: times and durations as people write them, rows as spreadsheets copy them (regulation 3.2).
#include "core/CallSeries.h"
#include "core/Clock.h"

#include <QDateTime>
#include <QTest>

using namespace tongjian;

namespace
{

const QDate Today(2026, 11, 23);
const qint64 Now = QDateTime(Today, QTime(20, 0)).toMSecsSinceEpoch();

CallRow row(const QStringList &cells)
{
    CallRow made;
    made.cells = cells;
    made.cells.resize(CallColumnCount);
    return made;
}

CallsOwner owner()
{
    return { 7, QStringLiteral("李强"), QStringLiteral("测试有限公司"), { { Channel::Mobile, QStringLiteral("13911112222") } } };
}

CallsCommon common()
{
    return { Channel::Mobile, ManualReason::ToolNotCompanys, {}, QStringLiteral("上海"), Confidentiality::Confidential };
}

QString text(const RecordContent &content)
{
    QStringList parts;
    for (const Party &party : content.parties)
        parts += keyOf(party.role) + u':' + party.name + u':' + party.address;
    return parts.join(u' ');
}

} // namespace

class TestCallSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDateTime>("at");
        const QDate day(2026, 11, 20); // of the row above
        const auto add = [](const char *typed, const QDate &date, const QTime &time) { QTest::newRow(typed) << QString::fromUtf8(typed) << QDateTime(date, time); };
        add("14:05", day, QTime(14, 5));
        add("14：05", day, QTime(14, 5));
        add("14时5分", day, QTime(14, 5));
        add("下午2点半", day, QTime(14, 30));
        add("9点", day, QTime(9, 0));
        add("14:05:59", day, QTime(14, 5)); // to the minute, as in the form
        add("11-19 8:30", QDate(2026, 11, 19), QTime(8, 30));
        add("12-31 23:00", QDate(2025, 12, 31), QTime(23, 0)); // the last one there was
        add("2026/11/20 14:05", day, QTime(14, 5));
        add(" 2026年11月20日 下午 2:05 ", day, QTime(14, 5));
        add("昨天 9:40", QDate(2026, 11, 22), QTime(9, 40));
        for (const char *bad : { "", "14", "25:00", "11-20", "2026-13-01 10:00", "14:05 左右", "中午吃饭时" })
            QTest::newRow(qPrintable(QStringLiteral("no: ") + QString::fromUtf8(bad))) << QString::fromUtf8(bad) << QDateTime();
    }
    void times()
    {
        QFETCH(QString, typed);
        QFETCH(QDateTime, at);
        const auto read = callTime(typed, QDate(2026, 11, 20), Today);
        QCOMPARE(read.has_value(), at.isValid());
        if (read)
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(*read), at);
    }

    void durations_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("seconds");
        const std::pair<const char *, qint64> all[] = { { "18", 1080 }, { "１８", 1080 }, { "18:20", 1100 }, { "1:02:03", 3723 }, { "18分20秒", 1100 }, { "18 分 20 秒", 1100 }, { "90秒", 90 },
            { "1小时5分", 3900 }, { "1 h 5 min", 3900 }, { "18'20\"", 1100 }, { "5 minutes", 300 }, { "0", 0 }, { "100:00", 6000 }, { "", -1 }, { "18:70", -1 }, { "1:70:00", -1 },
            { "很久", -1 }, { "-5", -1 }, { "5.5", -1 } };
        for (const auto &[typed, seconds] : all)
            QTest::newRow(*typed ? typed : "empty") << QString::fromUtf8(typed) << seconds;
    }
    void durations()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, seconds);
        const auto read = callDuration(typed);
        QCOMPARE(read ? *read / SecondMs : -1, seconds);
    }

    void words()
    {
        for (const char *out : { "呼出", "出", "去电", "主叫", "Outgoing", "OUT", " 撥出 " })
            QCOMPARE(callDirection(QString::fromUtf8(out)), std::optional(Direction::Outgoing));
        for (const char *in : { "呼入", "来电", "被叫", "incoming" })
            QCOMPARE(callDirection(QString::fromUtf8(in)), std::optional(Direction::Incoming));
        QVERIFY(!callDirection(QStringLiteral("不知道")) && !callDirection({}));
        QCOMPARE(callChannel(QStringLiteral("手机")), std::optional(Channel::Mobile));
        QCOMPARE(callChannel(QStringLiteral("钉钉")), std::optional(Channel::DingTalkCall));
        QCOMPARE(callChannel(QStringLiteral("wechat-call")), std::optional(Channel::WeChatCall));
        QCOMPARE(callChannel(QStringLiteral("ＱＱ")), std::optional(Channel::QqCall));
        QVERIFY(!callChannel(QStringLiteral("电子邮件")));
        // Every name that is offered is understood.
        const QList<Channel> offered = callChannels();
        for (Channel channel : offered)
            QCOMPARE(callChannel(displayName(channel)), std::optional(channel));
    }

    void aRowBecomesARecord()
    {
        const CallRow made = row({ QStringLiteral("14:05"), QStringLiteral("18"), QStringLiteral("呼入"), QStringLiteral("陈先生"), QStringLiteral("138-0013-8000"), QStringLiteral("交货"), QStringLiteral("周五到") });
        const RecordContent content = contentOf(made, common(), owner(), Today, Today);
        QCOMPARE(content.form, FormKind::Call);
        QCOMPARE(content.channel, Channel::Mobile);
        QCOMPARE(content.recordClass(), RecordClass::Voice);
        QCOMPARE(text(content), QStringLiteral("caller:陈先生:138-0013-8000 callee:李强:13911112222"));
        QCOMPARE(content.durationMs(), 18 * MinuteMs);
        QCOMPARE(content.place, QStringLiteral("上海"));
        QCOMPARE(content.reason, ManualReason::ToolNotCompanys);
        const QList<CallProblem> problems = problemsOf(made, content, Now);
        QVERIFY(std::all_of(problems.begin(), problems.end(), [](const CallProblem &one) { return one.severity != Severity::Blocking; }));
        // And back: the same record from what the row says then.
        const CallRow again = rowOf(content, common(), 7);
        QCOMPARE(contentOf(again, common(), owner(), Today, Today), content);
        QVERIFY(again.cell(CallColumn::Channel).isEmpty());
        // The other way round.
        CallRow out = made;
        out.cells[int(CallColumn::Direction)] = QStringLiteral("呼出");
        QCOMPARE(text(contentOf(out, common(), owner(), Today, Today)), QStringLiteral("caller:李强:13911112222 callee:陈先生:138-0013-8000"));
        // A video call is of another class, where nobody is called.
        out.cells[int(CallColumn::Channel)] = QStringLiteral("视频通话");
        const RecordContent video = contentOf(out, common(), owner(), Today, Today);
        QCOMPARE(video.recordClass(), RecordClass::Multimedia);
        QCOMPARE(text(video), QStringLiteral("participant:李强: participant:陈先生:138-0013-8000"));
        QCOMPARE(video.direction, Direction::Unknown);
    }

    void whatTheFormAddedStays()
    {
        RecordContent content = contentOf(row({ QStringLiteral("14:05"), QStringLiteral("18"), QStringLiteral("呼出"), QStringLiteral("陈先生") }), common(), owner(), Today, Today);
        content.body = QStringLiteral("全文");
        content.relatedMatter = QStringLiteral("合同 12");
        content.place = QStringLiteral("北京"); // this one was elsewhere
        content.parties.append({ PartyRole::Callee, QStringLiteral("第三人"), {}, {}, NoId, 0, 0 });
        CallRow again = rowOf(content, common(), 7);
        again.cells[int(CallColumn::Subject)] = QStringLiteral("新主题");
        const RecordContent changed = contentOf(again, common(), owner(), Today, Today);
        RecordContent expected = content;
        expected.subject = QStringLiteral("新主题");
        QCOMPARE(changed, expected);
    }

    void whatIsMissingIsSaidInItsColumn()
    {
        const CallRow made = row({ QStringLiteral("昨天下午"), QStringLiteral("18"), {}, QStringLiteral("陈先生"), QStringLiteral("不是号码"), {}, QStringLiteral("周五到"), QStringLiteral("信鸽") });
        const QList<CallProblem> problems = problemsOf(made, contentOf(made, common(), owner(), Today, Today), Now);
        QList<int> blocking;
        for (const CallProblem &one : problems) {
            if (one.severity == Severity::Blocking)
                blocking += one.column ? int(*one.column) : -1;
        }
        // No duration without a time to count from: that is not said of the cell that is right.
        QCOMPARE(blocking, (QList<int> { int(CallColumn::When), int(CallColumn::Direction), int(CallColumn::Number), int(CallColumn::Subject), int(CallColumn::Channel) }));
        // What all rows have in common is of no column.
        CallsCommon none;
        none.channel = Channel::Mobile;
        const CallRow whole = row({ QStringLiteral("14:05"), QStringLiteral("18"), QStringLiteral("呼出"), QStringLiteral("陈先生"), {}, QStringLiteral("交货"), QStringLiteral("周五到") });
        const QList<CallProblem> rest = problemsOf(whole, contentOf(whole, none, owner(), Today, Today), Now);
        QVERIFY(!rest.isEmpty() && rest.constFirst().severity == Severity::Blocking && !rest.constFirst().column);
    }

    void tidy()
    {
        QCOMPARE(tidyCell(CallColumn::When, QStringLiteral("9:05"), Today, Today), QStringLiteral("2026-11-23 09:05"));
        QCOMPARE(tidyCell(CallColumn::When, QStringLiteral(" 不清楚 "), Today, Today), QStringLiteral("不清楚")); // kept as it is
        QCOMPARE(tidyCell(CallColumn::Direction, QStringLiteral("去电"), Today, Today), displayName(Direction::Outgoing));
        for (int i = 0; i < CallColumnCount; ++i) { // once is enough
            const QString once = tidyCell(CallColumn(i), QStringLiteral("18:20"), Today, Today);
            QCOMPARE(tidyCell(CallColumn(i), once, Today, Today), once);
        }
    }

    void clipboard()
    {
        QCOMPARE(cellsFromClipboard(QStringLiteral("a\tb\r\n\tc\r\n\r\n")), (QList<QStringList> { { QStringLiteral("a"), QStringLiteral("b") }, { QString(), QStringLiteral("c") } }));
        QCOMPARE(cellsFromClipboard(QStringLiteral("\"a\tx\ny\"\t\"he said \"\"no\"\"\"\n")), (QList<QStringList> { { QStringLiteral("a\tx\ny"), QStringLiteral("he said \"no\"") } }));
        QCOMPARE(cellsFromClipboard(QStringLiteral("5\" pipe")), (QList<QStringList> { { QStringLiteral("5\" pipe") } }));
        QVERIFY(cellsFromClipboard(QStringLiteral(" \n\t\n")).isEmpty());
        QVERIFY(!cellsFromClipboard(QStringLiteral("\"never ends\tb")).isEmpty()); // nothing is swallowed
        const QList<QStringList> rows { { QStringLiteral("a\tb"), QStringLiteral("\"x\"") }, { QString(), QStringLiteral("z") } };
        QCOMPARE(cellsFromClipboard(cellsForClipboard(rows)), rows);
    }

    void pastedColumns()
    {
        int dropped = 0;
        // Without names: in our order from where the cursor is.
        auto cells = callCells({ { QStringLiteral("陈先生"), QStringLiteral("138") } }, CallColumn::Party, Today, &dropped);
        QCOMPARE(cells.constFirst().value(CallColumn::Party), QStringLiteral("陈先生"));
        QCOMPARE(cells.constFirst().value(CallColumn::Number), QStringLiteral("138"));
        QCOMPARE(dropped, 0);
        // With names: as named, the names themselves left out, an unknown column dropped and told.
        cells = callCells({ { QStringLiteral("序号"), QStringLiteral("日期"), QStringLiteral("时间"), QStringLiteral("对方号码"), QStringLiteral("备注"), QStringLiteral("类型"), QStringLiteral("呼叫类型") },
                              { QStringLiteral("1"), QStringLiteral("2026-11-20"), QStringLiteral("14:05"), QStringLiteral("138"), QStringLiteral("周五到"), QStringLiteral("x"), QStringLiteral("主叫") } },
            CallColumn::Subject, Today, &dropped);
        QCOMPARE(cells.size(), 1);
        QCOMPARE(cells.constFirst().value(CallColumn::When), QStringLiteral("2026-11-20 14:05"));
        QCOMPARE(cells.constFirst().value(CallColumn::Number), QStringLiteral("138"));
        QCOMPARE(cells.constFirst().value(CallColumn::Summary), QStringLiteral("周五到"));
        QCOMPARE(cells.constFirst().value(CallColumn::Direction), QStringLiteral("主叫"));
        QCOMPARE(dropped, 2);
        // A day and a time apart are seen without names, too.
        cells = callCells({ { QStringLiteral("11-20"), QStringLiteral("14:05"), QStringLiteral("18") } }, CallColumn::When, Today, &dropped);
        QCOMPARE(cells.constFirst().value(CallColumn::When), QStringLiteral("11-20 14:05"));
        QCOMPARE(cells.constFirst().value(CallColumn::Duration), QStringLiteral("18"));
        // More columns than there are.
        cells = callCells({ { QStringLiteral("手机"), QStringLiteral("多余") } }, CallColumn::Channel, Today, &dropped);
        QCOMPARE(dropped, 1);
    }
};

QTEST_MAIN(TestCallSeries)
#include "TestCallSeries.moc"
