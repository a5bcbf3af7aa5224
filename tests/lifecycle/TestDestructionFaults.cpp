// SPDX-License-Identifier: GPL-3.0-or-later
// Kills while records are destroyed: from its beginning on only forward, each record either cleared with its keys or gone with all of them, one key part at
// each place at any time, and the next run brings it to its end (regulation 7.3, DESIGN sections 3 and 5).
#include "ConfirmedHouse.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

#ifdef TONGJIAN_SANITIZED
constexpr int Kills = 25;
#else
constexpr int Kills = 100;
#endif

} // namespace

class TestDestructionFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConfirmedHouse> m_house;

    QProcess &start(QProcess &process, int batch, int gap)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_house->clock->time += 1000;
        process.start(QString::fromLocal8Bit(qgetenv("CLEARING_WORKER")),
            { QStringLiteral("destroy"), m_house->paths.folder, QString::number(m_house->clock->time), QString::number(m_house->plan), QString::number(batch), QString::number(gap) });
        return process;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<ConfirmedHouse>();
        QVERIFY(m_house->list.size() >= ConfirmedHouse::Collected);
    }

    void killedInEachGap()
    {
        int died = 0;
        QSet<int> standings;
        for (int n = 1;; ++n) {
            m_house->back();
            QProcess process;
            start(process, 10, n);
            process.write("\n");
            QVERIFY(process.waitForFinished(60'000));
            if (process.exitStatus() != QProcess::CrashExit) {
                QCOMPARE(process.exitCode(), 0);
                break;
            }
            ++died;
            int destroyed = 0;
            QString found = m_house->wrong(&destroyed);
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("gap %1: %2").arg(n).arg(found)));
            standings.insert(destroyed);
            const auto officer = m_house->as("officer");
            if (destructionOf(*officer, m_house->plan).runs.isEmpty())
                continue; // as if nothing had been
            found = m_house->finished();
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("after gap %1: %2").arg(n).arg(found)));
        }
        QVERIFY2(died >= 12, qPrintable(QString::number(died)));
        QVERIFY2(standings.size() >= 3, qPrintable(QString::number(standings.size())));
    }

    void killedAtRandom()
    {
        const quint32 seed = qEnvironmentVariableIsSet("KILL_SEED") ? qEnvironmentVariableIntValue("KILL_SEED") : QRandomGenerator::global()->generate();
        qInfo("KILL_SEED=%u", seed);
        QRandomGenerator random(seed);
        qint64 usual = 0; // microseconds
        int killed = 0;
        int between = 0;
        int ended = 0;
        int before = 0;
        bool over = true;
        for (int round = 0; killed < Kills; ++round) {
            QVERIFY(round < 4 * Kills);
            if (over) {
                m_house->back();
                before = 0;
                over = false;
            }
            QProcess process;
            start(process, 3, 0);
            QVERIFY(process.waitForStarted() && process.waitForReadyRead(20'000));
            QElapsedTimer time;
            time.start();
            process.write("\n");
            (void)process.waitForBytesWritten(1000);
            if (usual == 0) {
                QVERIFY(process.waitForFinished(60'000));
                QCOMPARE(process.exitCode(), 0);
                usual = qMax<qint64>(1, time.nsecsElapsed() / 1000);
                over = true;
                continue;
            }
            QThread::usleep(ulong(random.bounded(int(usual))));
            process.kill();
            QVERIFY(process.waitForFinished());
            const bool died = process.exitStatus() == QProcess::CrashExit;
            killed += died;
            int destroyed = 0;
            QString found = m_house->wrong(&destroyed);
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(found)));
            QVERIFY2(destroyed >= before, "what was destroyed came back");
            between += died && destroyed > 0 && destroyed < m_house->list.size();
            before = destroyed;
            if (destroyed == m_house->list.size()) {
                found = m_house->finished(); // copies and proof, wherever it stopped
                QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("after round %1: %2").arg(round).arg(found)));
                over = true;
                ++ended;
            }
        }
        qInfo("%d runs were killed, %d of them between, %d came to their end", killed, between, ended);
        QVERIFY(between > Kills / 20 && ended > 0);
    }
};

QTEST_GUILESS_MAIN(TestDestructionFaults)
#include "TestDestructionFaults.moc"
