// SPDX-License-Identifier: GPL-3.0-or-later
// Two entries about the same talk are noticed, two talks with the same person are not taken for one.
#include "core/LikelyDuplicates.h"

#include <QTest>

using namespace tongjian;

namespace
{

constexpr Id Me = 7;
constexpr qint64 Start = 1795424400000;
constexpr qint64 Minute = 60'000;

RecordContent call()
{
    RecordContent content;
    content.subject = QStringLiteral("交货电话");
    content.parties = { { PartyRole::Caller, QStringLiteral("李强"), QStringLiteral("021-68881234"), {}, Me, 0, 0 },
        { PartyRole::Callee, QStringLiteral("陈先生"), QStringLiteral("138-0013-8000"), QStringLiteral("恒达物流"), NoId, 0, 0 } };
    content.startedAt = Start;
    content.endedAt = Start + 18 * Minute;
    return content;
}

using Change = void (*)(RecordContent &);

} // namespace

Q_DECLARE_METATYPE(Change)

class TestLikelyDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("score");
        const auto row = [](const char *name, int score, Change change) { QTest::newRow(name) << change << score; };
        row("the same", 100, [](RecordContent &) {});
        row("another subject", 90, [](RecordContent &c) { c.subject = QStringLiteral("付款"); });
        row("the number written otherwise", 90, [](RecordContent &c) {
            c.subject.clear();
            c.parties[1].address = QStringLiteral("+86 13800138000");
            c.parties[1].name = QStringLiteral("陈经理");
        });
        row("ten minutes after its end", 85, [](RecordContent &c) {
            c.subject.clear();
            c.startedAt += 28 * Minute;
            c.endedAt += 28 * Minute;
        });
        row("at the limit", 85, [](RecordContent &c) {
            c.subject.clear();
            c.startedAt += 33 * Minute;
            c.endedAt = 0;
        });
        row("beyond the limit", 0, [](RecordContent &c) {
            c.startedAt += 33 * Minute + 1;
            c.endedAt = 0;
        });
        row("the day before", 0, [](RecordContent &c) {
            c.startedAt -= 1440 * Minute;
            c.endedAt -= 1440 * Minute;
        });
        row("another channel", 80, [](RecordContent &c) {
            c.subject.clear();
            c.channel = Channel::Mobile;
        });
        row("another class", 0, [](RecordContent &c) {
            c.form = FormKind::Message;
            c.channel = Channel::WeChat;
        });
        row("only the name, no number noted", 75, [](RecordContent &c) {
            c.subject.clear();
            c.parties[1].address.clear();
        });
        row("the same name, another number", 0, [](RecordContent &c) { c.parties[1].address = QStringLiteral("13900139000"); });
        row("somebody else", 0, [](RecordContent &c) { c.parties[1] = { PartyRole::Callee, QStringLiteral("王总"), QStringLiteral("13900139000"), {}, NoId, 0, 0 }; });
        row("only myself in both", 0, [](RecordContent &c) { c.parties.removeLast(); });
        row("the roles turned round", 90, [](RecordContent &c) {
            c.subject.clear();
            c.parties.swapItemsAt(0, 1);
        });
        row("no time", 0, [](RecordContent &c) {
            c.startedAt = 0;
            c.endedAt = 0;
        });
        row("nobody named", 0, [](RecordContent &c) { c.parties.clear(); });
    }
    void scores()
    {
        QFETCH(Change, change);
        QFETCH(int, score);
        RecordContent other = call();
        change(other);
        QCOMPARE(duplicateScore(call(), other, Me), score);
        QCOMPARE(duplicateScore(other, call(), Me), score);
    }

    void colleaguesAreParties()
    {
        RecordContent one = call();
        one.parties[1] = { PartyRole::Callee, QStringLiteral("孙伟"), {}, {}, 9, 0, 0 };
        RecordContent other = one;
        other.parties[1].name = QStringLiteral("孙 伟");
        QCOMPARE(duplicateScore(one, other, Me), 100);
    }

    void listLeavesOutItself()
    {
        RecordContent near = call();
        near.subject.clear();
        RecordContent other = call();
        other.parties[1].address = QStringLiteral("13900139000");
        const QList<OwnEntry> entries { { 1, RecordState::Draft, call() }, { 2, RecordState::Submitted, near }, { 3, RecordState::Returned, call() }, { 4, RecordState::Draft, other } };
        QCOMPARE(likelyDuplicates(call(), 1, entries, Me), (QList<LikelyDuplicate> { { 3, 100 }, { 2, 90 } }));
        QVERIFY(likelyDuplicates(call(), NoId, {}, Me).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLikelyDuplicates)
#include "TestLikelyDuplicates.moc"
