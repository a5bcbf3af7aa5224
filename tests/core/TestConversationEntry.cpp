// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted conversation fills people, time and text of the form, and nothing else.
#include "core/ConversationEntry.h"

#include <QTest>

using namespace tongjian;

class TestConversationEntry : public QObject
{
    Q_OBJECT

private:
    const QDateTime m_now { QDate(2026, 11, 23), QTime(17, 0) };
    const ConversationWho m_self { QStringLiteral("李强"), QStringLiteral("银河"), 7 };

private Q_SLOTS:
    void fillsPeopleTimeAndText()
    {
        const Conversation read = parseConversation(QStringLiteral("小陈 2026/11/20 14:05\n好的\n强子 2026/11/20 14:06\n收到"), m_now);
        RecordContent before;
        before.form = FormKind::Message;
        before.channel = Channel::DingTalk;
        before.subject = QStringLiteral("交货");
        before.summary = QStringLiteral("改期");
        before.parties = { { PartyRole::Sender, QStringLiteral("旧"), {}, {}, NoId, 0, 0 } };
        before.reason = ManualReason::RecordingFailed;
        before.body = QStringLiteral("旧文");
        const RecordContent after = withConversation(before, read, { { QStringLiteral("陈先生"), QStringLiteral("恒达物流"), NoId }, m_self }, m_self);
        RecordContent expected = before;
        expected.parties = { { PartyRole::Sender, QStringLiteral("陈先生"), QStringLiteral("小陈"), QStringLiteral("恒达物流"), NoId, 0, 0 },
            { PartyRole::Recipient, QStringLiteral("李强"), QStringLiteral("强子"), QStringLiteral("银河"), 7, 0, 0 } };
        expected.startedAt = QDateTime(QDate(2026, 11, 20), QTime(14, 5)).toMSecsSinceEpoch();
        expected.body = QStringLiteral("2026-11-20 14:05:00 小陈\n  好的\n\n2026-11-20 14:06:00 强子\n  收到\n");
        QCOMPARE(after, expected);
        QCOMPARE(parseConversation(after.body, m_now.addDays(9)).messages, read.messages);
    }

    void fromACallFormAndWhoOnlyListened()
    {
        const Conversation read = parseConversation(QStringLiteral("陈先生(12345678) 2026-11-20 14:05:22\n一\n陈先生(12345678) 2026-11-20 14:04:22\n零"), m_now);
        RecordContent before;
        before.direction = Direction::Outgoing;
        before.startedAt = 5;
        before.endedAt = 9;
        const RecordContent after = withConversation(before, read, {}, m_self);
        QCOMPARE(after.form, FormKind::Message);
        QCOMPARE(after.channel, Channel::Qq);
        QCOMPARE(after.endedAt, 0);
        QCOMPARE(after.direction, Direction::Unknown);
        QCOMPARE(after.parties.size(), 2);
        QCOMPARE(after.parties.at(0).address, QStringLiteral("12345678"));
        QCOMPARE(after.parties.at(1).role, PartyRole::Recipient);
        QCOMPARE(after.parties.at(1).person, 7);
        QCOMPARE(after.startedAt, QDateTime(QDate(2026, 11, 20), QTime(14, 4, 22)).toMSecsSinceEpoch());
    }

    void withoutTimesKeepsTheForms()
    {
        const Conversation read = parseConversation(QStringLiteral("张三:\n一\n\n李强:\n二"), m_now);
        RecordContent before;
        before.startedAt = 42;
        QCOMPARE(withConversation(before, read, {}, {}).startedAt, 42);
    }
};

QTEST_GUILESS_MAIN(TestConversationEntry)
#include "TestConversationEntry.moc"
