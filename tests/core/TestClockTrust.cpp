// SPDX-License-Identifier: GPL-3.0-or-later
// The clock in doubt (DESIGN section 8) as a table: what was written, who asks when, what is said.
#include "core/ClockTrust.h"

#include <QTest>

using namespace tongjian;

namespace
{

struct Written {
    double hour;
    Id actor;
    bool accepts = false;
};

constexpr Id A = 1;
constexpr Id B = 2;
constexpr Id Auditor = 3;

qint64 at(double hour)
{
    return DayMs * 20'000 + qint64(hour * double(HourMs));
}

} // namespace

Q_DECLARE_METATYPE(Written)

class TestClockTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doubt_data()
    {
        QTest::addColumn<QList<Written>>("written");
        QTest::addColumn<double>("now");
        QTest::addColumn<Id>("person");
        QTest::addColumn<ClockDoubt>("doubt");
        QTest::addColumn<double>("newest");
        const auto row = [](const char *name, QList<Written> written, double now, Id person, ClockDoubt doubt, double newest) {
            QTest::newRow(name) << written << now << person << doubt << newest;
        };
        row("same hour", { { 0, A }, { 1, B } }, 1, A, ClockDoubt::None, 1);
        row("a minute behind", { { 0, A }, { 1, B } }, 0.98, A, ClockDoubt::Behind, 1);
        row("behind one's own entry", { { 0, A }, { 1, A } }, 0.5, A, ClockDoubt::Behind, 1);
        row("72 hours after another", { { 0, A } }, 72, B, ClockDoubt::None, 0);
        row("72 hours and a bit", { { 0, A } }, 72.001, B, ClockDoubt::Ahead, 0);
        row("the founder alone, years later", { { 0, A } }, 24 * 900, A, ClockDoubt::None, 0);
        row("one's own entries vouch for nothing", { { 0, B }, { 40, A }, { 71, A } }, 73, A, ClockDoubt::Ahead, 71);
        row("but for another", { { 0, B }, { 40, A }, { 71, A } }, 73, B, ClockDoubt::None, 71);
        row("a far jump does not raise the floor", { { 0, A }, { 0, B }, { 24 * 400, A } }, 1, B, ClockDoubt::None, 0);
        row("nor do two who share the jump", { { 0, A }, { 0, B }, { 24 * 400, A }, { 24 * 400, B } }, 24 * 400, A, ClockDoubt::Ahead, 0);
        row("a step back does not lower it", { { 0, A }, { 10, B }, { 2, A } }, 5, B, ClockDoubt::Behind, 10);
        row("a long holiday is accepted", { { 0, A }, { 0, B }, { 240, A }, { 240, Auditor }, { 240, Auditor, true } }, 240, A, ClockDoubt::None, 240);
        row("after which time goes on", { { 0, A }, { 240, Auditor, true }, { 241, A }, { 300, B } }, 301, A, ClockDoubt::None, 300);
        row("a clock set right is accepted backwards", { { 0, A }, { 70, B }, { 5, A }, { 5, Auditor, true } }, 6, A, ClockDoubt::None, 5);
        row("acceptance lasts no longer than another's entry", { { 0, A }, { 240, Auditor, true } }, 240 + 73, A, ClockDoubt::Ahead, 240);
        row("nothing was written", {}, 0, A, ClockDoubt::None, -1);
    }
    void doubt()
    {
        QFETCH(QList<Written>, written);
        QFETCH(double, now);
        QFETCH(Id, person);
        QFETCH(double, newest);
        ClockTrust trust;
        for (const Written &one : std::as_const(written))
            trust.take(at(one.hour), one.actor, one.accepts);
        QTEST(trust.doubt(at(now), person), "doubt");
        QCOMPARE(trust.newest(), newest < 0 ? 0 : at(newest));
    }
};

QTEST_GUILESS_MAIN(TestClockTrust)
#include "TestClockTrust.moc"
