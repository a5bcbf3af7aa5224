// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Record.h"

#include <QTest>

using namespace tongjian;

namespace
{

using S = RecordState;
constexpr Move Moves[] { Move::Submit, Move::Withdraw, Move::Approve, Move::Return, Move::Reject, Move::File };
constexpr const char *MoveNames[] { "submit", "withdraw", "approve", "return", "reject", "file" };
constexpr int StateCount = 13;

// DESIGN section 5, apart from the table. @p byHead and @p byOfficer: whether it may happen when the department's head
// decides, and when an officer does in that place.
struct Allowed {
    S from;
    Move move;
    S to;
    bool byHead;
    bool byOfficer;
    bool onlyWhenLeft = false; ///< the author's account is disabled
};
constexpr Allowed Moved[] {
    { S::Draft, Move::Submit, S::Submitted, true, true },
    { S::Returned, Move::Submit, S::Submitted, true, true },
    { S::Submitted, Move::Withdraw, S::Withdrawn, true, true },
    { S::Returned, Move::Withdraw, S::Withdrawn, true, true },
    { S::Submitted, Move::Approve, S::Approved, true, false },
    { S::Submitted, Move::Return, S::Returned, true, true },
    { S::Submitted, Move::Reject, S::Rejected, true, true },
    { S::Submitted, Move::File, S::Filed, false, true },
    { S::Approved, Move::Return, S::Returned, true, true },
    { S::Approved, Move::File, S::Filed, true, true },
    { S::Returned, Move::Approve, S::Approved, true, false, true },
    { S::Returned, Move::Reject, S::Rejected, true, true, true },
    { S::Returned, Move::File, S::Filed, false, true, true },
};

} // namespace

class TestRecordStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMoveFromEveryState_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("move");
        QTest::addColumn<bool>("officer");
        QTest::addColumn<bool>("left");
        QTest::addColumn<int>("to"); // -1: refused
        for (int from = 0; from < StateCount; ++from) {
            for (Move move : Moves) {
                for (int who = 0; who < 4; ++who) {
                    const bool officer = who & 1;
                    const bool left = who & 2;
                    int to = -1;
                    for (const Allowed &one : Moved) {
                        if (int(one.from) == from && one.move == move && (officer ? one.byOfficer : one.byHead) && (left || !one.onlyWhenLeft))
                            to = int(one.to);
                    }
                    QTest::addRow("%s, %s%s%s", qPrintable(keyOf(S(from))), MoveNames[int(move)], officer ? ", an officer decides" : "", left ? ", its author has left" : "")
                        << from << int(move) << officer << left << to;
                }
            }
        }
    }

    void everyMoveFromEveryState()
    {
        QFETCH(int, from);
        QFETCH(int, move);
        QFETCH(bool, officer);
        QFETCH(bool, left);
        QFETCH(int, to);
        const auto after = stateAfter(S(from), Move(move), officer, left);
        QCOMPARE(after ? int(*after) : -1, to);
    }

    void theTableHoldsNothingElse()
    {
        QCOMPARE(transitionTable().size(), std::size(Moved));
        for (const Transition &one : transitionTable()) {
            const auto found = std::find_if(std::begin(Moved), std::end(Moved),
                [&](const Allowed &row) { return row.from == one.from && row.move == one.move && row.to == one.to; });
            QVERIFY2(found != std::end(Moved), qPrintable(keyOf(one.from)));
        }
    }

    void lateIsMoreThanADayAfterTheTalk_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<qint64>("start");
        QTest::addColumn<qint64>("end");
        QTest::addColumn<qint64>("submitted");
        QTest::addColumn<bool>("late");
        constexpr qint64 t = 1'795'000'000'000;
        constexpr qint64 hour = 3'600'000;
        const int call = int(FormKind::Call);
        const int message = int(FormKind::Message);
        QTest::newRow("at once") << call << t << t + hour << t + hour << false;
        QTest::newRow("a day to the millisecond") << call << t << t + hour << t + 25 * hour << false;
        QTest::newRow("a millisecond more") << call << t << t + hour << t + 25 * hour + 1 << true;
        QTest::newRow("counts from the end") << call << t << t + 10 * hour << t + 30 * hour << false;
        QTest::newRow("without an end from the start") << call << t << qint64(0) << t + 24 * hour + 1 << true;
        QTest::newRow("a message has no end") << message << t << t + 10 * hour << t + 30 * hour << true;
        QTest::newRow("no time at all") << call << qint64(0) << qint64(0) << t << false;
        QTest::newRow("in the future") << call << t << t << t - hour << false;
    }

    void lateIsMoreThanADayAfterTheTalk()
    {
        QFETCH(int, form);
        QFETCH(qint64, start);
        QFETCH(qint64, end);
        QFETCH(qint64, submitted);
        QFETCH(bool, late);
        RecordContent content;
        content.form = FormKind(form);
        content.startedAt = start;
        content.endedAt = end;
        QCOMPARE(isLate(content, submitted), late);
    }
};

QTEST_GUILESS_MAIN(TestRecordStates)
#include "TestRecordStates.moc"
