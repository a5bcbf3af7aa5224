// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "core/Id.h"

#include <QSet>
#include <QTest>

using namespace tongjian;

namespace
{

constexpr qint64 Epoch2020 = 1'577'836'800'000;

class SetClock final : public Clock
{
public:
    qint64 time = 0;
    [[nodiscard]] qint64 now() const override { return time; }
};

} // namespace

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsCarryTheirMillisecond()
    {
        SetClock clock;
        for (qint64 ms : { qint64(1), qint64(1'000), qint64(217'000'000'000), (qint64(1) << 42) - 1 }) {
            clock.time = Epoch2020 + ms;
            IdSource source(clock);
            const Id id = source.next();
            QCOMPARE(id >> 21, ms);
            QVERIFY(id > 0);
        }
    }

    void idsCountUpWithinAMillisecond()
    {
        SetClock clock;
        clock.time = Epoch2020 + 200'000'000'000;
        IdSource source(clock);
        Id last = source.next();
        for (int i = 0; i < 100'000; ++i) {
            const Id id = source.next();
            QCOMPARE(id, last + 1);
            last = id;
        }
    }

    void idsIncreaseWhateverTheClockDoes_data()
    {
        QTest::addColumn<QList<qint64>>("steps");
        QTest::newRow("forward") << QList<qint64> { 1, 1, 5, 1'000 };
        QTest::newRow("stands still") << QList<qint64> { 0 };
        QTest::newRow("goes back") << QList<qint64> { -1, -10, -1'000 };
        QTest::newRow("jumps about") << QList<qint64> { 86'400'000, -86'400'001, 3, 0, -7 };
        QTest::newRow("falls behind 2020") << QList<qint64> { -300'000'000'000 };
        QTest::newRow("beyond its range") << QList<qint64> { qint64(1) << 42, 1 };
    }

    void idsIncreaseWhateverTheClockDoes()
    {
        QFETCH(QList<qint64>, steps);
        SetClock clock;
        clock.time = Epoch2020 + 200'000'000'000;
        IdSource source(clock);
        Id last = NoId;
        for (int i = 0; i < 20'000; ++i) {
            const Id id = source.next();
            QVERIFY2(id > last, qPrintable(QString::number(i)));
            last = id;
            clock.time += steps.at(i % steps.size());
        }
    }

    void sourcesDifferAtTheSameMillisecond()
    {
        // 21 bits of which half are drawn: 300 sources meet now and then, but never all in one place.
        SetClock clock;
        clock.time = Epoch2020 + 200'000'000'000;
        QSet<Id> ids;
        for (int i = 0; i < 300; ++i)
            ids.insert(IdSource(clock).next());
        QVERIFY2(ids.size() > 290, qPrintable(QString::number(ids.size())));
    }

    void theMachinesClockRuns()
    {
        const SystemClock clock;
        const qint64 before = clock.now();
        QVERIFY(before > Epoch2020);
        QTRY_VERIFY(clock.now() > before);
    }
};

QTEST_GUILESS_MAIN(TestId)
#include "TestId.moc"
