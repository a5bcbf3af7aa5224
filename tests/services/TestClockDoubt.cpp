// SPDX-License-Identifier: GPL-3.0-or-later
// A wrong clock on a real store (DESIGN section 8): seen by everybody, cleared by the auditor alone, the same for who comes later.
#include "House.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestClockDoubt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aheadUntilAccepted()
    {
        House house(SuiteId::Intl);
        const auto auditor = house.as("auditor");
        QCOMPARE(clockState(*auditor).doubt, ClockDoubt::None);
        EXPECT_ERROR(acceptClock(*auditor), ErrorCode::BadInput);
        const qint64 before = house.clock->time;
        house.clock->time += 10 * DayMs;
        for (const char *login : { "li", "officer", "auditor" }) { // who come one after the other do not vouch for one another
            const auto session = house.as(login);
            QCOMPARE(clockState(*session).doubt, ClockDoubt::Ahead);
            QVERIFY(clockState(*session).believed <= before);
        }
        QCOMPARE(waitingFor(*auditor).clockInDoubt, true);
        const auto officer = house.as("officer");
        EXPECT_ERROR(acceptClock(*officer), ErrorCode::NoRight);
        acceptClock(*auditor);
        QCOMPARE(clockState(*officer).doubt, ClockDoubt::None); // taken in by a session that was open
        QCOMPARE(clockState(*house.as("li")).doubt, ClockDoubt::None); // and by one that reads from the start
        QCOMPARE(waitingFor(*auditor).clockInDoubt, false);
        QVERIFY(verifyStore(*auditor).ok());
    }

    void behindUntilAccepted()
    {
        House house(SuiteId::Gm);
        const qint64 right = house.clock->time;
        house.clock->time += 40 * HourMs; // a clock that is ahead, not far enough to be seen
        (void)house.as("li");
        (void)house.as("officer");
        house.clock->time = right + HourMs;
        const auto auditor = house.as("auditor");
        QCOMPARE(clockState(*auditor).doubt, ClockDoubt::Behind);
        // Work goes on meanwhile, and the journal stays one chain.
        const auto li = house.as("li");
        (void)house.submitted(*li);
        acceptClock(*auditor);
        QCOMPARE(clockState(*house.as("li")).doubt, ClockDoubt::None);
        QVERIFY(verifyStore(*auditor).ok());
        const QList<JournalLine> newest = readJournal(*auditor, { {}, {}, Action::ClockAccept }, 0, 5);
        QCOMPARE(newest.size(), 1);
        QVERIFY(!newest.constFirst().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClockDoubt)
#include "TestClockDoubt.moc"
