// SPDX-License-Identifier: GPL-3.0-or-later
// Disks that are full or fail while records are destroyed: the store's, where each batch is done or not, and that of a place with a copy of the keys, where
// the older copy stays until the newer one is proven and the place waits with its reason (regulation 7.3, DESIGN sections 3, 5 and 7).
#include "BadDisks.h"
#include "ConfirmedHouse.h"
#include "services/DestructionCertificate.h"

#include <QTest>

#include <cerrno>

using namespace tongjian;
using namespace tongjian::test;

class TestDestructionDisk : public QObject
{
    Q_OBJECT

    std::unique_ptr<ConfirmedHouse> m_house;

    void begin(Session &officer) { EXPECT_ERROR(destroyPlan(officer, m_house->plan, true, [](qint64, qint64) { return false; }, 1), ErrorCode::Cancelled); }
    // By the next run at a sound disk.
    void expectFinished(const QString &when)
    {
        const QString found = m_house->finished();
        QVERIFY2(found.isEmpty(), qPrintable(when + QStringLiteral(": ") + found));
        const auto officer = m_house->as("officer");
        const DestructionRun run = destructionOf(*officer, m_house->plan).runs.constLast();
        QVERIFY2(run.proven > 0 && run.copies.size() == 1 && run.copies.constFirst().done, qPrintable(when));
        const QStringList there = QDir(m_house->place()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
        QCOMPARE(there, (QStringList { QStringLiteral(".lock"), QStringLiteral("data"), QStringLiteral("keys") }));
        QVERIFY(openRecordForReading(*officer, m_house->pending).readable);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<ConfirmedHouse>();
        {
            const auto officer = m_house->as("officer");
            const QString away = m_house->destination + QStringLiteral(".away");
            QVERIFY(QDir().rename(m_house->destination, away));
            QVERIFY(!destroyPlan(*officer, m_house->plan, true).copies.constFirst().done);
            QVERIFY(QDir().rename(away, m_house->destination));
        }
        m_house->keep("destroyed"); // and the copy waits
    }

    // One batch after another, each with a disk that fails at another write.
    void eachWriteFails_data()
    {
        addBadDisks();
    }
    void eachWriteFails()
    {
        QFETCH(QString, how);
        ConfirmedHouse &house = *m_house;
        FaultVfs disk("destruction_fault");
        qint64 most = 0; // faults that can hit one batch
        int failed = 0;
        int silent = 0;
        qint64 n = 1;
        do {
            house.back();
            house.environment.vfs = disk.name();
            const auto officer = house.as("officer");
            begin(*officer);
            Destruction destruction(officer->store(), house.plan, 1);
            if (most == 0) {
                const qint64 before = how == QLatin1String("a sync fails") ? disk.syncs() : how == QLatin1String("the disk is full") ? disk.bytesWritten() / 4096 : disk.writes();
                QCOMPARE(destruction.step(), 1);
                most = (how == QLatin1String("a sync fails") ? disk.syncs() : how == QLatin1String("the disk is full") ? disk.bytesWritten() / 4096 : disk.writes()) - before;
                QVERIFY(most > 1);
            }
            for (; destruction.left() > 2 && n <= most; ++n) {
                const qint64 left = destruction.left();
                failAt(disk, how, n);
                std::optional<Error> failure;
                try {
                    (void)destruction.step();
                } catch (const Error &error) {
                    failure = error;
                }
                disk.heal();
                if (failure) {
                    ++failed;
                    QVERIFY2(failure->code() == ErrorCode::Io || failure->code() == ErrorCode::DiskFull, failure->what());
                    QVERIFY(!failure->message().isEmpty() && !failure->hint().isEmpty());
                } else {
                    ++silent; // the act stands; what was to go from keys.db goes with the next
                }
                // Nothing of it was done, or all of it: what failed then is only told.
                Records records(officer->store().records());
                qint64 gone = 0;
                for (Id id : std::as_const(house.list))
                    gone += records.find(id)->state == RecordState::Destroyed;
                QCOMPARE(gone, house.list.size() - destruction.left());
                QCOMPARE(destruction.left(), failure ? left : left - 1);
                // The same run goes on, and leaves no key behind.
                QCOMPARE(destruction.step(), 1);
                gone = 0;
                for (Id id : std::as_const(house.list)) {
                    if (records.find(id)->state == RecordState::Destroyed)
                        gone += officer->store().vault().recordKeys(QList<Id> { id }).isEmpty();
                }
                QCOMPARE(gone, house.list.size() - destruction.left());
            }
            house.environment.vfs = {};
        } while (n <= most);
        QVERIFY2(failed >= (how == QLatin1String("a sync fails") ? 1 : 4), qPrintable(QStringLiteral("%1 failed, %2 of %3 silent").arg(failed).arg(silent).arg(most)));
        int destroyed = 0;
        const QString found = house.wrong(&destroyed);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        expectFinished(how);
    }

    // The act of the last batch stands, and its keys could not go any more: no copy is made of them.
    void theLastKeysGoBeforeCopiesAreMade_data()
    {
        QTest::addColumn<bool>("lasting");
        QTest::newRow("once") << false;
        QTest::newRow("from then on") << true;
    }
    void theLastKeysGoBeforeCopiesAreMade()
    {
        QFETCH(bool, lasting);
        ConfirmedHouse &house = *m_house;
        house.back();
        FaultVfs disk("destruction_last");
        {
            bool keys = false;
            house.environment.gap = [&](const char *name) {
                if (keys && qstrcmp(name, "records") == 0)
                    disk.failWrite(1, lasting ? FaultVfs::Duration::FromThenOn : FaultVfs::Duration::Once);
                keys = qstrcmp(name, "keys") == 0;
            };
            house.environment.vfs = disk.name();
            const auto officer = house.as("officer");
            house.environment.gap = {};
            house.environment.vfs = {};
            try {
                const DestructionOutcome outcome = destroyPlan(*officer, house.plan, true);
                QVERIFY(!lasting);
                QVERIFY2(outcome.leftovers.isEmpty(), qPrintable(outcome.leftovers.join(u'\n')));
                QVERIFY(outcome.copies.constFirst().done);
            } catch (const Error &error) {
                QVERIFY2(lasting && (error.code() == ErrorCode::Io || error.code() == ErrorCode::DiskFull), error.what());
            }
            disk.heal();
        }
        expectFinished(QStringLiteral("the next run"));
    }

    // Of the place with the copy.

    void eachStepOfACopyFails_data()
    {
        addBadPlaces();
    }
    void eachStepOfACopyFails()
    {
        QFETCH(int, error);
        QFETCH(bool, lasting);
        ConfirmedHouse &house = *m_house;
        const auto renew = [&](const DiskSeam &seam) {
            const auto officer = house.as("officer");
            return renewCopies(*officer, house.plan, {}, seam).copies.constFirst();
        };
        int steps = 0;
        house.back("destroyed");
        QVERIFY(renew({ [&](DiskStep, const QString &) { return ++steps * 0; }, {} }).done);
        QVERIFY2(steps > 12, qPrintable(QString::number(steps)));
        int waited = 0;
        int same = 0;
        for (int n = 1; n <= steps; ++n) {
            const QString when = QStringLiteral("step %1").arg(n);
            house.back("destroyed");
            const auto before = treeOf(house.place());
            int step = 0;
            const DestructionRun::Copy copy = renew({ [&](DiskStep what, const QString &) {
                                                         ++step;
                                                         // A full disk still removes and renames.
                                                         const bool hits = error != ENOSPC || (what != DiskStep::Remove && what != DiskStep::Rename);
                                                         return hits && (step == n || (lasting && step > n)) ? error : 0;
                                                     },
                {} });
            if (!copy.done) {
                ++waited;
                QVERIFY2(!copy.reason.isEmpty() && copy.place == house.destination, qPrintable(when));
                same += treeOf(house.place()) == before;
                int destroyed = 0;
                const QString found = house.wrong(&destroyed);
                QVERIFY2(found.isEmpty(), qPrintable(when + QStringLiteral(": ") + found));
                // One copy of the keys is there whole, at the latest for whoever comes next, and opens what was not destroyed.
                recoverDestination(house.destination, house.store());
                const BackupList list = listBackups(house.destination, house.store());
                QVERIFY2(list.keys && list.keys->problem.isEmpty(), qPrintable(when));
                const BackupCheck check = house.checked(findBackup(*house.as("officer"), house.backup));
                QVERIFY2(check.ok() && (check.closed == 0 || check.closed == house.list.size()), qPrintable(when + QStringLiteral(": ") + said(check).join(u'\n')));
            }
            expectFinished(when);
        }
        QVERIFY2(waited > 8 && same > (lasting && error == EIO ? 0 : 4), qPrintable(QStringLiteral("%1 waited, %2 of them with the place as it was, of %3").arg(waited).arg(same).arg(steps)));
    }

    void aFullPlaceWaitsWithItsReason()
    {
        ConfirmedHouse &house = *m_house;
        house.back();
        {
            const auto officer = house.as("officer");
            const auto before = treeOf(house.place());
            DiskSeam seam;
            seam.freeSpace = [](const QString &) { return qint64(1000); };
            const DestructionOutcome outcome = destroyPlan(*officer, house.plan, true, {}, Destruction::BatchSize, seam);
            QCOMPARE(outcome.destroyed, house.list.size());
            QVERIFY(!outcome.copies.constFirst().done);
            QVERIFY2(outcome.copies.constFirst().reason.contains(QStringLiteral("MiB")), qPrintable(outcome.copies.constFirst().reason));
            QVERIFY(!outcome.leftovers.isEmpty()); // its older copy has their keys
            QCOMPARE(treeOf(house.place()), before);
            EXPECT_ERROR(certifyDestruction(*officer, house.plan), ErrorCode::BadInput);
        }
        int destroyed = 0;
        const QString found = house.wrong(&destroyed);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        expectFinished(QStringLiteral("the next run"));
    }
};

QTEST_GUILESS_MAIN(TestDestructionDisk)
#include "TestDestructionDisk.moc"
