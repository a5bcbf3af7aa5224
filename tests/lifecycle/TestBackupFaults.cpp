// SPDX-License-Identifier: GPL-3.0-or-later
// Full disks, failing steps and kills while a backup is made: older backups and the key part stay, and whoever comes next finds exactly one
// valid key part and only whole data parts (DESIGN section 5).
#include "BadDisks.h"
#include "BackupHouse.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cerrno>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

#ifdef TONGJIAN_SANITIZED
constexpr int Kills = 25;
#else
constexpr int Kills = 120;
#endif

using Tree = QMap<QString, QByteArray>;

} // namespace

class TestBackupFaults : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackupHouse> m_house;

    // Settled, and then as it must be; says what is not.
    static QString settled(BackupHouse &house)
    {
        recoverDestination(house.destination, house.store());
        const QStringList there = QDir(house.place()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        if (there != QStringList { QStringLiteral(".lock"), QStringLiteral("data"), QStringLiteral("keys") })
            return there.join(u' ');
        const BackupList list = listBackups(house.destination, house.store());
        if (!list.keys || !list.keys->problem.isEmpty() || list.data.isEmpty())
            return QStringLiteral("no keys or no data");
        for (const ListedBackup &one : list.data) {
            if (!one.problem.isEmpty())
                return one.problem;
        }
        // The keys are those of the newest data, and open all of it.
        const BackupCheck check = house.checked({ list.data.constFirst().folder, list.keys->folder });
        if (!check.ok() || check.closed > 0 || !list.data.constFirst().manifest.sameRun(list.keys->manifest))
            return QStringLiteral("keys and data: ") + said(check).join(u'\n');
        return {};
    }
    static int stepsOf(const std::function<void(const DiskSeam &)> &run)
    {
        int steps = 0;
        run({ [&](DiskStep, const QString &) { return ++steps * 0; }, {} });
        return steps;
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<BackupHouse>();
        (void)m_house->backedUp();
        const auto li = m_house->as("li");
        (void)m_house->submitted(*li); // so that the next is another
    }

    void tooLittleSpace()
    {
        BackupHouse &house = *m_house;
        const Tree before = treeOf(house.destination);
        const auto officer = house.as("officer");
        BackupOrder order { house.destination, BackupKind::Daily };
        order.seam.freeSpace = [](const QString &) { return qint64(10) * 1024 * 1024; };
        try {
            (void)takeBackup(officer->store(), order, {});
            QFAIL("made");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::DiskFull);
            QVERIFY2(error.message().contains(QStringLiteral("MiB")), qPrintable(error.message()));
        }
        QCOMPARE(treeOf(house.destination), before);
        const BackupList list = listBackups(house.destination, house.store());
        EXPECT_ERROR(restoreFiles({ list.data.constFirst().folder, list.keys->folder }, house.folder.filePath(QStringLiteral("x.tongjian")), {}, order.seam), ErrorCode::DiskFull);
    }

    void eachStepFails_data()
    {
        addBadPlaces();
    }
    void eachStepFails()
    {
        QFETCH(int, error);
        QFETCH(bool, lasting);
        BackupHouse &house = *m_house;
        const auto officer = house.as("officer");
        const auto run = [&](const DiskSeam &seam) {
            house.clock->time += 1000;
            (void)takeBackup(officer->store(), { house.destination, BackupKind::Daily, seam }, {});
        };
        const int steps = stepsOf(run);
        QVERIFY2(steps > 25, qPrintable(QString::number(steps)));
        int before = 0;
        int after = 0;
        for (int n = 1; n <= steps; ++n) {
            const Tree tree = treeOf(house.destination);
            int step = 0;
            bool failed = false;
            try {
                run({ [&](DiskStep what, const QString &) {
                         ++step;
                         // A full disk still removes and renames.
                         const bool hits = error != ENOSPC || (what != DiskStep::Remove && what != DiskStep::Rename);
                         return hits && (step == n || (lasting && step > n)) ? error : 0;
                     },
                    {} });
            } catch (const Error &thrown) {
                failed = true;
                QCOMPARE(thrown.code(), error == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io);
            }
            const bool same = treeOf(house.destination) == tree;
            const QString wrong = settled(house);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(n).arg(wrong)));
            // Either everything is as it was, or the backup is there whole.
            const Tree now = treeOf(house.destination);
            if (failed && now == tree)
                ++before;
            else
                ++after;
            if (failed && !lasting && now == tree)
                QVERIFY2(same, qPrintable(QStringLiteral("step %1 was left to the next one").arg(n)));
        }
        QVERIFY2(before > 12 && after > 2, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    }

    void restoringFails()
    {
        BackupHouse &house = *m_house;
        const BackupFolders from = house.backedUp().folders;
        const QString target = house.folder.filePath(QStringLiteral("restored.tongjian"));
        const auto run = [&](const DiskSeam &seam) { restoreFiles(from, target, {}, seam); };
        const int steps = stepsOf(run);
        const Tree whole = treeOf(target);
        QVERIFY(steps > 8 && whole.size() == 3);
        QVERIFY(QDir(target).removeRecursively());
        for (int n = 1; n <= steps; ++n) {
            int step = 0;
            EXPECT_ERROR(run({ [&](DiskStep, const QString &) { return ++step == n ? ENOSPC : 0; }, {} }), ErrorCode::DiskFull);
            QVERIFY(!QFileInfo::exists(house.folder.filePath(QStringLiteral(".partial-restored.tongjian"))));
            if (QFileInfo::exists(target)) { // only its folder was not made durable any more
                QCOMPARE(n, steps);
                QCOMPARE(treeOf(target), whole);
            }
        }
        QDir(target).removeRecursively();
        run({});
        QCOMPARE(treeOf(target), whole);
    }

    void copyingFails()
    {
        BackupHouse &house = *m_house;
        const BackupFolders from = house.backedUp().folders;
        const Tree sound = treeOf(house.destination);
        const QString elsewhere = house.folder.filePath(QStringLiteral("elsewhere"));
        const auto run = [&](const DiskSeam &seam) { (void)copyToSecondPlace(from, elsewhere, house.storeKey(), {}, seam); };
        QVERIFY(QDir().mkpath(elsewhere));
        const int steps = stepsOf(run);
        int tidy = 0;
        for (int n = 1; n <= steps; ++n) {
            QVERIFY(QDir(elsewhere).removeRecursively() && QDir().mkpath(elsewhere));
            int step = 0;
            EXPECT_ERROR(run({ [&](DiskStep, const QString &) { return ++step == n ? ENOSPC : 0; }, {} }), ErrorCode::DiskFull);
            recoverDestination(elsewhere, house.store());
            const BackupList list = listBackups(elsewhere, house.store());
            // Whole, or nothing of it.
            QCOMPARE(list.data.isEmpty(), !list.keys.has_value());
            if (!list.data.isEmpty())
                QVERIFY(house.checked({ list.data.constFirst().folder, list.keys->folder }).ok());
            else
                ++tidy;
        }
        QVERIFY2(tidy > 12 && tidy < steps, qPrintable(QStringLiteral("%1 of %2").arg(tidy).arg(steps)));
        QCOMPARE(treeOf(house.destination), sound);
    }

    void leftByTheKilled()
    {
        BackupHouse &house = *m_house;
        (void)house.backedUp();
        // A data part that is being removed is in no list, and goes for good with whoever comes next.
        for (int n = 1;; ++n) {
            const QString older = listBackups(house.destination, house.store()).data.constFirst().folder;
            const QString newest = house.backedUp().folders.data;
            int step = 0;
            try {
                (void)keepNewest(house.destination, house.store(), BackupKind::Daily, 1, {}, { [&](DiskStep, const QString &) { return ++step == n ? EIO : 0; }, {} });
                QVERIFY(n > 1 && !QFileInfo::exists(older));
                break;
            } catch (const Error &error) {
                QCOMPARE(error.code(), ErrorCode::Io);
            }
            const QList<ListedBackup> left = listBackups(house.destination, house.store()).data;
            QCOMPARE(left.constFirst().folder, newest);
            for (const ListedBackup &one : left)
                QVERIFY(one.problem.isEmpty());
            recoverDestination(house.destination, house.store());
            QVERIFY(!QFileInfo::exists(house.place() + QStringLiteral("/.removing")));
        }
        // A restoring that was killed is begun anew.
        const QString target = house.folder.filePath(QStringLiteral("again.tongjian"));
        const QString hidden = house.folder.filePath(QStringLiteral(".partial-again.tongjian"));
        QVERIFY(QDir().mkpath(hidden));
        QFile half(hidden + QStringLiteral("/records.db"));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
        half.close();
        const BackupFolders from = house.backedUp().folders;
        restoreFiles(from, target, {});
        QVERIFY(!QFileInfo::exists(hidden) && QFileInfo::exists(target + QStringLiteral("/store.json")));
    }

    void killedAtEachStep()
    {
        BackupHouse &house = *m_house;
        int died = 0;
        for (int n = 1;; ++n) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QString::fromLocal8Bit(qgetenv("BACKUP_WORKER")),
                { QStringLiteral("step"), house.paths.folder, house.destination, QString::number(n) });
            process.write("\n");
            QVERIFY(process.waitForFinished(60'000));
            if (process.exitStatus() != QProcess::CrashExit) {
                QCOMPARE(process.exitCode(), 0);
                break;
            }
            ++died;
            const QString wrong = settled(house);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(n).arg(wrong)));
        }
        QVERIFY2(died > 25, qPrintable(QString::number(died)));
        QCOMPARE(settled(house), QString());
    }

    // Where others write too, a folder that is being removed can become a link to another one.
    void whatIsRemovedStaysTheSame()
    {
        const QString place = m_house->folder.filePath(QStringLiteral("shared"));
        const QString going = place + QStringLiteral("/going");
        const QString other = place + QStringLiteral("/other");
        for (const QString &folder : { going, other }) {
            QVERIFY(QDir().mkpath(folder));
            for (const char *name : { "/a", "/b" }) {
                QFile file(folder + QLatin1String(name));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write("content") == 7);
            }
        }
        const Tree before = treeOf(other);
        BackupDisk disk({ [&](DiskStep, const QString &path) {
                             if (path.endsWith(QStringLiteral("/going/a"))) {
                                 QDir().rename(going, place + QStringLiteral("/aside"));
                                 QFile::link(other, going);
                             }
                             return 0;
                         },
            {} });
        EXPECT_ERROR(disk.remove(going, BackupDisk::Overwrite::Yes), ErrorCode::Io);
        QCOMPARE(treeOf(other), before);
        QVERIFY(treeOf(place + QStringLiteral("/aside")).isEmpty());
    }

    // Nothing stands under the store's name before all of it does, and whoever comes next puts it back whole.
    void restoringKilled()
    {
        BackupHouse &house = *m_house;
        const BackupFolders from = house.backedUp().folders;
        const QString target = house.folder.filePath(QStringLiteral("back.tongjian"));
        restoreFiles(from, target, {});
        const Tree whole = treeOf(target);
        QVERIFY(whole.size() == 3 && QDir(target).removeRecursively());
        const quint32 seed = qEnvironmentVariableIsSet("KILL_SEED") ? qEnvironmentVariableIntValue("KILL_SEED") : QRandomGenerator::global()->generate();
        qInfo("KILL_SEED=%u", seed);
        QRandomGenerator random(seed);
        qint64 usual = 0;
        int killed = 0;
        int half = 0;
        const auto run = [&](int step, bool atRandom) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QString::fromLocal8Bit(qgetenv("BACKUP_WORKER")), { QStringLiteral("restore"), from.data, from.keys, target, QString::number(step) });
            if (!process.waitForStarted() || !process.waitForReadyRead(20'000))
                return false;
            QElapsedTimer time;
            time.start();
            process.write("\n");
            if (atRandom) {
                (void)process.waitForBytesWritten(1000);
                QThread::usleep(ulong(random.bounded(int(usual + usual / 4))));
                process.kill();
            }
            if (!process.waitForFinished(60'000))
                return false;
            usual = qMax<qint64>(usual, atRandom ? 1 : time.nsecsElapsed() / 1000);
            if (process.exitStatus() != QProcess::CrashExit && process.exitCode() != 0)
                return false;
            killed += process.exitStatus() == QProcess::CrashExit;
            const bool there = QFileInfo::exists(target);
            half += !there;
            if (there && (treeOf(target) != whole || !QDir(target).removeRecursively()))
                return false;
            return true;
        };
        int steps = 0;
        while (steps == killed) // one that was not killed came to its end
            QVERIFY2(run(++steps, false), qPrintable(QString::number(steps)));
        QVERIFY2(steps > 8, qPrintable(QString::number(steps)));
        for (int round = 0; killed < steps + Kills; ++round) {
            QVERIFY(round < 6 * Kills);
            QVERIFY2(run(0, true), qPrintable(QStringLiteral("round %1").arg(round)));
        }
        qInfo("%d runs were killed, %d before the store stood there", killed, half);
        QVERIFY(half > steps);
        restoreFiles(from, target, {});
        QCOMPARE(treeOf(target), whole);
        QVERIFY(!QFileInfo::exists(house.folder.filePath(QStringLiteral(".partial-back.tongjian"))));
    }

    void killedAtRandom()
    {
        const quint32 seed = qEnvironmentVariableIsSet("KILL_SEED") ? qEnvironmentVariableIntValue("KILL_SEED") : QRandomGenerator::global()->generate();
        qInfo("KILL_SEED=%u", seed);
        QRandomGenerator random(seed);
        BackupHouse &house = *m_house;
        const auto officer = house.as("officer");
        qint64 usual = 0;
        int killed = 0;
        int whole = 0;
        for (int round = 0; killed < Kills; ++round) {
            QVERIFY(round < 4 * Kills);
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QString::fromLocal8Bit(qgetenv("BACKUP_WORKER")), { QStringLiteral("run"), house.paths.folder, house.destination });
            QVERIFY(process.waitForStarted() && process.waitForReadyRead(20'000));
            QElapsedTimer time;
            time.start();
            process.write("\n");
            if (round == 0) {
                QVERIFY(process.waitForFinished(60'000));
                usual = qMax<qint64>(1, time.nsecsElapsed() / 1000);
            } else {
                (void)process.waitForBytesWritten(1000);
                QThread::usleep(ulong(random.bounded(int(usual + usual / 4))));
                process.kill();
                QVERIFY(process.waitForFinished());
                killed += process.exitStatus() == QProcess::CrashExit;
            }
            const qsizetype before = listBackups(house.destination, house.store()).data.size();
            const QString wrong = settled(house);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("round %1: %2").arg(round).arg(wrong)));
            QVERIFY(listBackups(house.destination, house.store()).data.size() >= before);
            whole += keepNewest(house.destination, house.store(), BackupKind::Daily, 2, {}).size() > 0;
        }
        qInfo("%d runs were killed, %d had come to their end", killed, whole);
        QVERIFY(whole > 0);
        // And the next one works.
        QVERIFY(takeBackup(officer->store(), { house.destination, BackupKind::Daily }, {}).check.ok());
    }
};

QTEST_GUILESS_MAIN(TestBackupFaults)
#include "TestBackupFaults.moc"
