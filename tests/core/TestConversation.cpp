// SPDX-License-Identifier: GPL-3.0-or-later
// What people copy out of chat programs becomes the messages that were sent, and what is not sure is said.
#include "core/Conversation.h"

#include <QTest>

using namespace tongjian;

namespace
{

// A Monday.
const QDateTime Now(QDate(2026, 11, 23), QTime(17, 0));

// "张三(12345) 2026-11-20 14:05:00: 好的|第二行 {picture,file:a.pdf}"
QStringList shortForm(const Conversation &read)
{
    QStringList list;
    for (const ConversationMessage &message : read.messages) {
        const ConversationSender &sender = read.senders.at(message.sender);
        QString text = sender.name;
        if (!sender.account.isEmpty())
            text += u'(' + sender.account + u')';
        text += message.at > 0 ? QDateTime::fromMSecsSinceEpoch(message.at).toString(QStringLiteral(" MM-dd HH:mm:ss: ")) : QStringLiteral(" ?: ");
        text += QString(message.text).replace(u'\n', u'|');
        for (const ConversationAttachment &one : message.attachments) {
            const char *const names[] = { "picture", "voice", "video", "file" };
            text += QStringLiteral(" {%1%2}").arg(QLatin1String(names[int(one.mark)]), one.name.isEmpty() ? QString() : u':' + one.name);
        }
        list += text;
    }
    return list;
}

QList<ConversationDoubt> doubtsOf(const Conversation &read)
{
    QList<ConversationDoubt> list;
    for (const ConversationRemark &remark : read.remarks)
        list += remark.doubt;
    return list;
}

} // namespace

Q_DECLARE_METATYPE(tongjian::ConversationDoubt)

class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Asia/Shanghai"); }

    void layouts_data()
    {
        using D = ConversationDoubt;
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("messages");
        QTest::addColumn<QList<ConversationDoubt>>("doubts");
        const auto row = [](const char *name, const char *text, std::initializer_list<const char *> messages, const QList<D> &doubts = {}) {
            QStringList list;
            for (const char *one : messages)
                list += QString::fromUtf8(one);
            QTest::newRow(name) << QString::fromUtf8(text) << list << doubts;
        };
        row("WeChat, name and time", "张三 2026/11/20 14:05\n明天能到货吗\n\n李强 2026/11/20 14:06\n可以\n上午十点前", { "张三 11-20 14:05:00: 明天能到货吗", "李强 11-20 14:06:00: 可以|上午十点前" });
        row("WeChat, name above time", "张三\n2026/11/20 14:05\n好的\n李强\n2026/11/20 14:06\n收到\n", { "张三 11-20 14:05:00: 好的", "李强 11-20 14:06:00: 收到" });
        row("WeChat, Chinese date", "张三 2026年11月20日 14:05\n好的\n李强 2026年11月20日 14:06\n收到", { "张三 11-20 14:05:00: 好的", "李强 11-20 14:06:00: 收到" });
        row("WeChat, name above Chinese date, blank lines", "张三\n2026年11月20日 下午2:05\n\n好的\n\n李强\n2026年11月20日 下午2:06\n\n收到\n",
            { "张三 11-20 14:05:00: 好的", "李强 11-20 14:06:00: 收到" });
        row("WeChat, names with colons, times between", "2026年11月20日 14:05\n张三:\n好的\n\n李强:\n收到\n\n2026年11月21日 09:00\n\n张三:\n早",
            { "张三 11-20 14:05:00: 好的", "李强 11-20 14:05:00: 收到", "张三 11-21 09:00:00: 早" });
        row("WeChat, names with colons, no time", "张三:\n666\n\n李强：\n[图片]\n", { "张三 ?: 666", "李强 ?: [图片] {picture}" }, { D::TimeMissing });
        row("QQ, name, number, time", "张三(12345678) 14:05:22\n好的\n李强(2222222) 14:05:40\n收到", { "张三(12345678) 11-23 14:05:22: 好的", "李强(2222222) 11-23 14:05:40: 收到" }, { D::DayAssumed });
        row("QQ, exported", "消息记录（此消息记录为文本格式，不支持重新导入）\r\n\r\n================\r\n消息分组:我的好友\r\n================\r\n消息对象:张三\r\n================\r\n\r\n"
            "2026-11-20 9:05:22 张三(12345678)\r\n好的\r\n\r\n2026-11-20 14:05:40 【管理员】李强<li@galaxy.example>\r\n收到\r\n",
            { "张三(12345678) 11-20 09:05:22: 好的", "李强(li@galaxy.example) 11-20 14:05:40: 收到" });
        row("QQ, exported, lone CR inside", "2026-11-20 9:05:22 张三(12345678)\r\n一\r二\r\n\r\n2026-11-20 14:05:40 李强(2222222)\r\n收到", { "张三(12345678) 11-20 09:05:22: 一|二", "李强(2222222) 11-20 14:05:40: 收到" });
        row("QQ, English", "2026-11-20 8:43:38 PM Zhang San(12345678)\n ok\n2026-11-20 8:44:00 PM Li(2222222)\nyes", { "Zhang San(12345678) 11-20 20:43:38:  ok", "Li(2222222) 11-20 20:44:00: yes" });
        row("WeCom", "张三 11/20 14:05:33\n好的\n李强 11/20 14:06:01\n收到", { "张三 11-20 14:05:33: 好的", "李强 11-20 14:06:01: 收到" }, { D::YearAssumed });
        row("WeCom with company", "张三@恒达物流 11/20 14:05:33\n好的\n李强 11/20 14:06:01\n收到", { "张三@恒达物流 11-20 14:05:33: 好的", "李强 11-20 14:06:01: 收到" }, { D::YearAssumed });
        row("DingTalk", "张三 11-20 14:05\n好的\n李强 11-20 14:06\n收到", { "张三 11-20 14:05:00: 好的", "李强 11-20 14:06:00: 收到" }, { D::YearAssumed });
        row("last year's December", "张三 12-30 14:05\n好的\n李强 12-30 14:06\n收到", { "张三 12-30 14:05:00: 好的", "李强 12-30 14:06:00: 收到" }, { D::YearAssumed });
        row("yesterday and Wednesday", "张三 星期三 14:05\n好的\n李强 昨天 09:06\n收到\n张三 昨天 下午 3:10\n好", { "张三 11-18 14:05:00: 好的", "李强 11-22 09:06:00: 收到", "张三 11-22 15:10:00: 好" }, { D::RelativeDay });
        row("half days", "张三 昨天 凌晨 12:10\n一\n张三 昨天 上午 9:00\n二\n张三 昨天 中午 12:30\n三\n张三 昨天 晚上 11:00\n四",
            { "张三 11-22 00:10:00: 一", "张三 11-22 09:00:00: 二", "张三 11-22 12:30:00: 三", "张三 11-22 23:00:00: 四" }, { D::RelativeDay });
        row("days between", "—— 2026年11月19日 ——\n张三 14:05\n好的\n\n2026-11-20 星期五\n\n李强 09:06\n收到\n张三 09:10\n好",
            { "张三 11-19 14:05:00: 好的", "李强 11-20 09:06:00: 收到", "张三 11-20 09:10:00: 好" });
        row("past midnight", "2026-11-20\n张三 23:58\n还在吗\n李强 00:03\n在\n张三 00:04\n好", { "张三 11-20 23:58:00: 还在吗", "李强 11-21 00:03:00: 在", "张三 11-21 00:04:00: 好" }, { D::MidnightAssumed });
        row("past midnight, no day", "张三 23:58\n还在吗\n李强 00:03\n在\n张三 00:04\n好", { "张三 11-22 23:58:00: 还在吗", "李强 11-23 00:03:00: 在", "张三 11-23 00:04:00: 好" }, { D::DayAssumed, D::MidnightAssumed });
        row("later than now, no day", "张三 18:00\n好\n李强 18:05\n行", { "张三 11-22 18:00:00: 好", "李强 11-22 18:05:00: 行" }, { D::DayAssumed });
        row("no day, then a day", "张三 18:00\n好\n李强 18:05\n行\n张三 2026-11-20 09:00\n早", { "张三 11-19 18:00:00: 好", "李强 11-19 18:05:00: 行", "张三 11-20 09:00:00: 早" }, { D::DayAssumed });
        row("Traditional Chinese", "張三 2026/11/20 下午 02:05\n[圖片]\n李強 2026/11/20 下午 02:06\n[檔案] 報價單.xlsx\n週五見", { "張三 11-20 14:05:00: [圖片] {picture}", "李強 11-20 14:06:00: [檔案] 報價單.xlsx|週五見 {file:報價單.xlsx}" });
        row("pictures, voice, files", "张三 2026/11/20 14:05\n[图片]\n[语音] 12\"\n[视频]\n李强 2026/11/20 14:06\n[文件: 报价单 v2.pdf]\n见[文件]合同.docx\n[语音通话] 时长 3:20\n[微笑]",
            { "张三 11-20 14:05:00: [图片]|[语音] 12\"|[视频] {picture} {voice} {video}", "李强 11-20 14:06:00: [文件: 报价单 v2.pdf]|见[文件]合同.docx|[语音通话] 时长 3:20|[微笑] {file:报价单 v2.pdf} {file:合同.docx}" });
        row("names with blanks and brackets", "Anna van Dijk (Sales) 2026/11/20 14:05\nhello\n王芳（销售部） 2026/11/20 14:06\n好\nAnna van Dijk (Sales) 2026/11/20 14:07\nbye",
            { "Anna van Dijk (Sales) 11-20 14:05:00: hello", "王芳（销售部） 11-20 14:06:00: 好", "Anna van Dijk (Sales) 11-20 14:07:00: bye" });
        row("a name that is a time", "14:30 2026/11/20 14:05\n好\n李强 2026/11/20 14:06\n行", { "14:30 11-20 14:05:00: 好", "李强 11-20 14:06:00: 行" });
        row("texts like headers", "张三 2026/11/20 14:05\n会议改到 15:30\n李强 2026/11/20 14:06\n车次 昨天 08:15\n张三 2026/11/20 14:07\n14:30\n2026-11-21\n好",
            { "张三 11-20 14:05:00: 会议改到 15:30", "李强 11-20 14:06:00: 车次 昨天 08:15", "张三 11-20 14:07:00: 14:30|2026-11-21|好" }, { D::LooksLikeHeader });
        row("another layout quoted", "张三(12345678) 14:05:22\n他写的是：\n李强 2026/11/20 9:00\n不行\n王芳(3333333) 14:06:00\n哦", { "张三(12345678) 11-23 14:05:22: 他写的是：|李强 2026/11/20 9:00|不行", "王芳(3333333) 11-23 14:06:00: 哦" },
            { D::DayAssumed, D::LooksLikeHeader });
        row("out of order", "张三 2026/11/20 14:05\n一\n李强 2026/11/19 14:06\n二", { "张三 11-20 14:05:00: 一", "李强 11-19 14:06:00: 二" }, { D::BackInTime });
        row("something before", "群聊的聊天记录\n\n张三 2026/11/20 14:05\n一\n李强 2026/11/20 14:06\n二", { "张三 11-20 14:05:00: 一", "李强 11-20 14:06:00: 二" }, { D::LeftOut });
        row("blank lines inside", "张三 2026/11/20 14:05\n一\n\n二\n\n\n李强 2026/11/20 14:06\n\n三\n", { "张三 11-20 14:05:00: 一||二", "李强 11-20 14:06:00: 三" });
        row("one message", "张三 2026/11/20 14:05\n一", { "张三 11-20 14:05:00: 一" });
        row("no conversation", "会议纪要\n\n张三说 2026 年的价格要降。\n时间：下周", {});
        row("a note with a time", "下午三点打电话给陈先生，他说 3.14 元\n再联系", {});
        row("empty", "", {});
        row("only blank lines", "\r\n\r\n \n", {});
    }
    void layouts()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, messages);
        QFETCH(QList<ConversationDoubt>, doubts);
        const Conversation read = parseConversation(text, Now);
        QCOMPARE(shortForm(read), messages);
        QCOMPARE(doubtsOf(read), doubts);
        // Windows line ends say the same.
        if (!text.contains(u'\r'))
            QCOMPARE(shortForm(parseConversation(QString(text).replace(u'\n', QStringLiteral("\r\n")), Now)), messages);
        // The layout of the house is read back to the same messages and doubts nothing but the order and a missing time.
        const QString body = conversationText(read);
        const Conversation again = parseConversation(body, Now.addYears(3));
        QCOMPARE(again.messages, read.messages);
        QCOMPARE(again.senders, read.senders);
        QCOMPARE(conversationText(again), body);
        for (const ConversationRemark &remark : again.remarks)
            QVERIFY(remark.doubt == ConversationDoubt::BackInTime || remark.doubt == ConversationDoubt::TimeMissing);
        int count = 0;
        for (const ConversationSender &sender : read.senders)
            count += sender.messages;
        QCOMPARE(count, int(read.messages.size()));
    }

    void ownLayoutKeepsAnything()
    {
        Conversation made;
        made.senders = { { QStringLiteral("张三"), QStringLiteral("12345678"), 1 }, { QStringLiteral("2026-11-20 14:05:22 王五"), {}, 2 } };
        const qint64 at = QDateTime(QDate(2026, 11, 20), QTime(14, 5, 22)).toMSecsSinceEpoch();
        made.messages = { { 0, at, QStringLiteral("2026-11-20 14:05:22 李强\n\n  假的\n"), {} }, { 1, at + 1000, {}, {} }, { 1, 0, QStringLiteral("\n缩进"), {} } };
        const Conversation read = parseConversation(conversationText(made), Now);
        QCOMPARE(read.messages, made.messages);
        QCOMPARE(read.senders, made.senders);
    }

    void remarksSayWhere()
    {
        const Conversation read = parseConversation(QStringLiteral("前言\n张三 2026/11/20 14:05\n一\n李强 2026/11/20 14:06\n改到 15:30\n张三 2026/11/20 14:07\n改到 16:30"), Now);
        QCOMPARE(read.remarks.size(), 2);
        QCOMPARE(read.remarks.at(0), (ConversationRemark { ConversationDoubt::LooksLikeHeader, 5, 2 }));
        QCOMPARE(read.remarks.at(1), (ConversationRemark { ConversationDoubt::LeftOut, 1, 1 }));
    }

    void offered()
    {
        QVERIFY(looksLikeConversation(QStringLiteral("张三 2026/11/20 14:05\n一\n李强 2026/11/20 14:06\n二"), Now));
        QVERIFY(!looksLikeConversation(QStringLiteral("张三 2026/11/20 14:05\n一"), Now));
        QVERIFY(!looksLikeConversation(QStringLiteral("前言\n张三 2026/11/20 14:05\n一\n李强 2026/11/20 14:06\n二"), Now));
        QVERIFY(!looksLikeConversation(QStringLiteral("地址:\n人民路 1 号\n\n电话:\n021-1"), Now));
    }

    void longTexts_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::newRow("messages") << QStringLiteral("张三 2026/11/20 14:05\n一二三四五六七\n");
        QTest::newRow("names of their own") << QStringLiteral("%1 2026/11/20 14:05\n好\n");
        QTest::newRow("two lines") << QStringLiteral("%1\n2026/11/20 14:05\n好\n");
        QTest::newRow("undated") << QStringLiteral("张三 14:05\n好\n");
        QTest::newRow("brackets") << QStringLiteral("[[[[[[图片[文件");
        QTest::newRow("one line") << QStringLiteral("一二三四五六七八九十 ");
        QTest::newRow("digits") << QStringLiteral("2026-11-20 14:05 ");
        QTest::newRow("blank lines") << QStringLiteral("\n");
        QTest::newRow("days") << QStringLiteral("2026-11-20\n");
        QTest::newRow("colons") << QStringLiteral("张三:\n\n");
        QTest::newRow("brackets without end") << QStringLiteral("张三 2026/11/20 14:05\n[文件");
    }
    // Nothing that a paste can hold keeps it from being read, and what was read is kept as it was read.
    void longTexts()
    {
        QFETCH(QString, unit);
        constexpr qsizetype Length = 300'000;
        QString text = QStringLiteral("李 2026/11/20 14:04\n");
        text.reserve(Length + 100);
        for (int i = 0; text.size() < Length; ++i)
            text += unit.contains(u'%') ? unit.arg(i) : unit;
        const Conversation read = parseConversation(text, Now);
        QCOMPARE(parseConversation(conversationText(read), Now).messages, read.messages);
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "TestConversation.moc"
