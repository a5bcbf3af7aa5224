// SPDX-License-Identifier: GPL-3.0-or-later
// Kills and full disks while a disposition plan is carried out and while cleared records come back: each record is whole or cleared, never
// between, and the next run goes on (regulation 7.2.3, DESIGN sections 5 and 7).
#include "BadDisks.h"
#include "services/DispositionHouse.h"
#include "store/Attacker.h"
#include "store/Blobs.h"

#include <QBuffer>
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
constexpr int Collected = 36;
constexpr qsizetype FileSize = 1'300'000; // two chunks

// A plan over some dozen records, a few with attachments, as it is ready, and as it was carried out and something is to come back.
class ReadyHouse : public DispositionHouse
{
public:
    ReadyHouse()
    {
        {
            const auto officer = as("officer");
            std::vector<CapturedRecord> batch(Collected);
            for (size_t i = 0; i < batch.size(); ++i) {
                batch[i].content = call(QStringLiteral("第%1封").arg(i));
                batch[i].owner = id("li");
                if (i % 12 == 5)
                    batch[i].files.push_back({ QStringLiteral("附件.bin"), QByteArray(FileSize, 'y') });
            }
            captured = captureBatch(*officer, std::move(batch));
        }
        pass(37 * 31);
        plan = ready();
        {
            const auto officer = as("officer");
            for (const PlanRecordLine &line : planRecords(*officer, openPlan(*officer, plan), NoId, 1000))
                list.append(line.row.record);
        }
        keep("ready");
        (void)clear(plan);
        {
            const auto officer = as("officer");
            ApplicationForm form = newRecovery(*officer, plan, { captured.at(5), captured.at(6), captured.at(17), first });
            form.reason = QStringLiteral("对方起诉，需要这些记录作证。");
            recovery = submitApplication(*officer, form);
        }
        approve(recovery);
        keep("cleared");
    }
    /// The store is as it was then.
    void back(const char *stage)
    {
        copyFolder(folder.filePath(QLatin1String(stage)), paths.folder);
        heads = std::make_shared<ProcessHeadMemory>(true);
        environment.heads = heads;
        clock->time = m_times.value(QLatin1String(stage));
    }

    Id plan = NoId;
    Id recovery = NoId; ///< application, approved
    QList<Id> captured;
    QList<Id> list;

private:
    void keep(const char *stage)
    {
        copyFolder(paths.folder, folder.filePath(QLatin1String(stage)));
        m_times.insert(QLatin1String(stage), clock->time);
    }
    QMap<QString, qint64> m_times;
};

} // namespace

class TestClearingFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReadyHouse> m_house;

    // What is wrong after whatever happened; empty: nothing. @p cleared: how many records are. What files are given up and not yet overwritten
    // @p unswept allows.
    QString wrong(int *cleared, bool unswept)
    {
        ReadyHouse &house = *m_house;
        house.environment.vfs = {};
        const auto officer = house.as("officer");
        if (officer->readOnly())
            return officer->problems().constFirst().what;
        Store &store = officer->store();
        Records records(store.records());
        int gone = 0;
        for (Id id : std::as_const(house.list)) {
            const auto row = records.find(id);
            if (!row)
                return QStringLiteral("lost");
            const QString which = row->number + QStringLiteral(": ");
            const auto listed = PlanRecords(store.records()).find(house.plan, id);
            if (row->state == RecordState::Cleared) {
                ++gone;
                if (records.hasParts(id) || !listed || listed->outcome != PlanOutcome::Cleared || listed->entry != row->entry)
                    return which + QStringLiteral("half cleared");
                for (const BlobRow &blob : records.blobsOf(id)) {
                    if (blob.revision > 0 || !unswept)
                        return which + QStringLiteral("a file is left");
                }
                continue;
            }
            const OpenedRecord opened = openRecordForReading(*officer, id);
            if (!opened.readable || !listed || (listed->outcome != PlanOutcome::Waiting && listed->recovered == 0))
                return which + QStringLiteral("half filed");
            for (const Attachment &file : opened.content.attachments) {
                QBuffer bytes;
                bytes.open(QIODevice::WriteOnly);
                Blobs(store).writeTo(file, bytes, {});
                if (bytes.data().size() != file.size)
                    return which + QStringLiteral("a file is not whole");
            }
        }
        if (cleared)
            *cleared = gone;
        return house.problems();
    }
    QProcess &start(QProcess &process, const char *mode, Id what, int batch, int gap)
    {
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_house->clock->time += 1000;
        process.start(QString::fromLocal8Bit(qgetenv("CLEARING_WORKER")),
            { QString::fromLatin1(mode), m_house->paths.folder, QString::number(m_house->clock->time), QString::number(what), QString::number(batch), QString::number(gap) });
        return process;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<ReadyHouse>();
        QVERIFY(m_house->list.size() > Collected);
    }

    void killedInEachGap_data()
    {
        QTest::addColumn<bool>("recovers");
        QTest::newRow("beginning, batches and closing") << false;
        QTest::newRow("coming back") << true;
    }
    void killedInEachGap()
    {
        QFETCH(bool, recovers);
        ReadyHouse &house = *m_house;
        constexpr int Batch = 12;
        int died = 0;
        QSet<int> standings;
        for (int n = 1;; ++n) {
            house.back(recovers ? "cleared" : "ready");
            QProcess process;
            start(process, recovers ? "recover" : "clear", recovers ? house.recovery : house.plan, Batch, n);
            process.write("\n");
            QVERIFY(process.waitForFinished(60'000));
            if (process.exitStatus() != QProcess::CrashExit) {
                QCOMPARE(process.exitCode(), 0);
                break;
            }
            ++died;
            int cleared = 0;
            QString found = wrong(&cleared, true);
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("gap %1: %2").arg(n).arg(found)));
            standings.insert(cleared);
            // Whoever comes next finishes it.
            if (recovers && cleared == house.list.size()) {
                const auto officer = house.as("officer");
                recoverCleared(*officer, seen(*officer, house.recovery));
            } else if (!recovers) {
                const auto officer = house.as("officer");
                const OpenedPlan opened = openPlan(*officer, house.plan);
                if (opened.progress.closedAt == 0)
                    QVERIFY(clearPlan(*officer, house.plan).finished);
            }
            found = wrong(&cleared, false);
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("after gap %1: %2").arg(n).arg(found)));
            QCOMPARE(cleared, house.list.size() - (recovers ? 4 : 0));
        }
        QVERIFY2(died >= (recovers ? 2 : 12), qPrintable(QString::number(died)));
        QVERIFY2(standings.size() >= (recovers ? 2 : 5), qPrintable(QString::number(standings.size()))); // at each standing between
    }

    void killedAtRandom()
    {
        const quint32 seed = qEnvironmentVariableIsSet("KILL_SEED") ? qEnvironmentVariableIntValue("KILL_SEED") : QRandomGenerator::global()->generate();
        qInfo("KILL_SEED=%u", seed);
        QRandomGenerator random(seed);
        ReadyHouse &house = *m_house;
        qint64 usual[2] = {}; // microseconds: to clear, to bring back
        int killed = 0;
        int between = 0;
        int finished = 0;
        int before = 0;
        bool recovers = true;
        bool over = true; // begin anew, with the other of the two
        for (int round = 0; killed < Kills; ++round) {
            QVERIFY(round < 4 * Kills);
            if (over) {
                recovers = !recovers;
                house.back(recovers ? "cleared" : "ready");
                before = recovers ? int(house.list.size()) : 0;
                over = false;
            }
            QProcess process;
            start(process, recovers ? "recover" : "clear", recovers ? house.recovery : house.plan, 3, 0);
            QVERIFY(process.waitForStarted() && process.waitForReadyRead(20'000));
            QElapsedTimer time;
            time.start();
            process.write("\n");
            (void)process.waitForBytesWritten(1000);
            const bool measured = usual[recovers] == 0;
            if (measured) {
                QVERIFY(process.waitForFinished(60'000));
                usual[recovers] = qMax<qint64>(1, time.nsecsElapsed() / 1000);
            } else {
                // Several to each clearing.
                QThread::usleep(ulong(random.bounded(int(recovers ? usual[1] : usual[0] / 4))));
                process.kill();
                QVERIFY(process.waitForFinished());
            }
            const bool died = process.exitStatus() == QProcess::CrashExit;
            killed += died;
            int cleared = 0;
            const QString found = wrong(&cleared, died);
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(found)));
            QVERIFY2(recovers ? cleared <= before : cleared >= before, "what was done was undone");
            // What else runs on the machine makes a run longer or shorter than the measured one.
            qint64 &span = usual[recovers];
            span = measured ? span : died && cleared == before ? span + span / 4 + 1 : died ? span : qMax<qint64>(span * 3 / 4, 1000);
            between += died && cleared > 0 && cleared < house.list.size();
            before = cleared;
            over = !died || (recovers && cleared < house.list.size());
            finished += over;
        }
        qInfo("%d runs were killed, %d of them between, %d came to their end", killed, between, finished);
        QVERIFY(between > Kills / 5 && finished > 0);
    }

    // One batch after another, each with a disk that fails at another write.
    void eachWriteFails_data()
    {
        addBadDisks();
    }
    void eachWriteFails()
    {
        QFETCH(QString, how);
        ReadyHouse &house = *m_house;
        house.back("ready");
        FaultVfs disk("clearing_fault");
        int failed = 0;
        bool whole = false;
        {
            house.environment.vfs = disk.name();
            const auto officer = house.as("officer");
            EXPECT_ERROR(clearPlan(*officer, house.plan, [](qint64, qint64) { return false; }, 1), ErrorCode::Cancelled); // begun
            Clearing clearing(officer->store(), house.plan, 1);
            for (int n = 1; clearing.left() > 1 && !whole; ++n) {
                const qint64 left = clearing.left();
                failAt(disk, how, n);
                std::optional<Error> failure;
                try {
                    (void)clearing.step();
                } catch (const Error &error) {
                    failure = error;
                }
                disk.heal();
                if (!failure) {
                    QCOMPARE(clearing.left(), left - 1);
                    whole = true; // no such write any more
                    break;
                }
                ++failed;
                QVERIFY2(failure->code() == ErrorCode::Io || failure->code() == ErrorCode::DiskFull, failure->what());
                QVERIFY(!failure->message().isEmpty() && !failure->hint().isEmpty());
                // Nothing of it was done, or all of it: what failed then is only told.
                Records records(officer->store().records());
                qint64 gone = 0;
                for (Id id : std::as_const(house.list))
                    gone += records.find(id)->state == RecordState::Cleared;
                QCOMPARE(gone, house.list.size() - clearing.left());
                QCOMPARE(PlanRecords(officer->store().records()).counts(house.plan).value(PlanOutcome::Waiting), clearing.left());
                // The same run goes on.
                QCOMPARE(clearing.step().all(), 1);
            }
        }
        QVERIFY2(failed >= (how == QLatin1String("a sync fails") ? 1 : 4) && whole, qPrintable(QStringLiteral("%1 failed").arg(failed)));
        QString found = wrong(nullptr, true);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        QVERIFY(house.clear(house.plan).finished);
        int cleared = 0;
        found = wrong(&cleared, false);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        QCOMPARE(cleared, house.list.size());
    }

    void eachWriteOfARecoveryFails()
    {
        ReadyHouse &house = *m_house;
        house.back("cleared");
        FaultVfs disk("recovery_fault");
        int failed = 0;
        for (int n = 1;; n += n < 12 ? 1 : 9) {
            QVERIFY(n < 5000);
            bool failing = true;
            {
                house.environment.vfs = disk.name();
                const auto officer = house.as("officer");
                disk.failWrite(n, FaultVfs::Duration::FromThenOn);
                try {
                    recoverCleared(*officer, seen(*officer, house.recovery));
                    failing = false;
                } catch (const Error &error) {
                    QVERIFY2(error.code() == ErrorCode::Io || error.code() == ErrorCode::DiskFull, error.what());
                }
                disk.heal();
            }
            int cleared = 0;
            const QString found = wrong(&cleared, failing);
            QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("write %1: %2").arg(n).arg(found)));
            if (!failing || cleared < house.list.size()) {
                QCOMPARE(cleared, house.list.size() - 4);
                break;
            }
            ++failed;
        }
        QVERIFY2(failed > 10, qPrintable(QString::number(failed)));
    }
};

QTEST_GUILESS_MAIN(TestClearingFaults)
#include "TestClearingFaults.moc"
