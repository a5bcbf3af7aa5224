// SPDX-License-Identifier: GPL-3.0-or-later
// Backups in two parts, made while people work, checked, kept, handed on and put back (regulation 7.3, DESIGN section 5).
#include "BackupHouse.h"
#include "services/JournalReading.h"
#include "store/Attacker.h"
#include "store/FrozenStore.h"
#include "store/KeyCoverage.h"

#include <QProcess>
#include <QTest>
#include <QThread>

#include <filesystem>

using namespace tongjian;
using namespace tongjian::test;

class TestBackupCopy : public QObject
{
    Q_OBJECT

    static void suites()
    {
        QTest::addColumn<int>("suite");
        QTest::newRow("gm") << int(SuiteId::Gm);
        QTest::newRow("intl") << int(SuiteId::Intl);
    }
    // A folder that was restored, as a computer sees it that never saw the store.
    struct Restored {
        Restored(BackupHouse &house, const BackupFolders &from)
            : victim(house, QStringLiteral("unused"))
        {
            victim.paths.folder = house.folder.filePath(QStringLiteral("restored.tongjian"));
            QDir(victim.paths.folder).removeRecursively();
            restoreFiles(from, victim.paths.folder, {});
        }
        Victim victim;
    };
    static QStringList filesIn(const QString &folder)
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private Q_SLOTS:
    void whole_data() { suites(); }
    void whole()
    {
        QFETCH(int, suite);
        BackupHouse house { SuiteId(suite) };
        const TakenBackup taken = house.backedUp(BackupKind::Weekly);
        QVERIFY2(taken.check.ok(), qPrintable(said(taken.check).join(u'\n')));
        QCOMPARE(taken.check.closed, 0);

        const auto auditor = house.as("auditor");
        Records records(auditor->store().records());
        QCOMPARE(taken.check.records, records.counts());
        QSet<RecordState> states;
        for (auto it = taken.check.records.cbegin(); it != taken.check.records.cend(); ++it)
            states.insert(it.key().second);
        QCOMPARE(states, (QSet<RecordState> { RecordState::Submitted, RecordState::Returned, RecordState::Approved, RecordState::Filed, RecordState::Rejected, RecordState::Withdrawn,
                             RecordState::Unassigned, RecordState::Quarantined }));

        // Where it lies, and that both parts are apart.
        QCOMPARE(filesIn(house.destination), QStringList { storeFolderName(house.store()) });
        QCOMPARE(filesIn(house.place()), (QStringList { QStringLiteral(".lock"), QStringLiteral("data"), QStringLiteral("keys") }));
        QCOMPARE(taken.folders.data, house.place() + QStringLiteral("/data/") + taken.manifest.name);
        QVERIFY(taken.manifest.name.endsWith(QStringLiteral("Z-weekly")));
        QCOMPARE(filesIn(taken.folders.data), (QStringList { QStringLiteral("manifest.json"), QStringLiteral("manifest.sig"), QStringLiteral("records.db") }));
        QCOMPARE(filesIn(taken.folders.keys),
            (QStringList { QStringLiteral("keys.db"), QStringLiteral("manifest.json"), QStringLiteral("manifest.sig"), QStringLiteral("store.json") }));

        // Listed without any key, and checked with the store's alone: by somebody who opens no record.
        const BackupList list = listBackups(house.destination, house.store());
        QCOMPARE(list.data.size(), 1);
        QVERIFY(list.data.constFirst().problem.isEmpty() && list.keys && list.keys->problem.isEmpty());
        const BackupManifest &manifest = list.data.constFirst().manifest;
        QCOMPARE(manifest.store, house.store());
        QCOMPARE(manifest.company, QStringLiteral("测试有限公司"));
        QCOMPARE(keyOf(manifest.suite), keyOf(SuiteId(suite)));
        QCOMPARE(manifest.signer, house.id("officer"));
        QCOMPARE(manifest.records, taken.check.records);
        QVERIFY(manifest.kind == BackupKind::Weekly && manifest.takenAt <= house.clock->time && manifest.takenAt > house.clock->time - HourMs);
        const auto entry = Journal(auditor->store().records()).entry(manifest.head.n);
        QVERIFY(entry && entry->hash == manifest.head.hash && manifest.head == taken.check.head);
        QVERIFY(manifest.sameRun(list.keys->manifest));
        const BackupCheck check = house.checked(taken.folders);
        QVERIFY2(check.ok(), qPrintable(said(check).join(u'\n')));
        QCOMPARE(check.records, taken.check.records);
        QVERIFY(checkBackup(taken.folders, house.storeKey(), JournalHead { entry->n, entry->hash }, {}).ok());
        QVERIFY(!checkBackup(taken.folders, house.storeKey(), JournalHead { entry->n, QByteArray(32, 'x') }, {}).ok());
        QVERIFY(!checkBackup(taken.folders, Secret::random(32), {}, {}).ok());
        // Nothing was said in the manifest.
        for (const QString &folder : { taken.folders.data, taken.folders.keys }) {
            QFile file(folder + QStringLiteral("/manifest.json"));
            QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("供应商"));
        }
    }

    void restoredWhole_data() { suites(); }
    void restoredWhole()
    {
        QFETCH(int, suite);
        BackupHouse house { SuiteId(suite) };
        const TakenBackup taken = house.backedUp();
        const Restored restored(house, taken.folders);
        QCOMPARE(filesIn(restored.victim.paths.folder), (QStringList { QStringLiteral("keys.db"), QStringLiteral("records.db"), QStringLiteral("store.json") }));
        QCOMPARE(restored.victim.verified(), QStringList());
        const auto officer = restored.victim.as("officer");
        QVERIFY(!officer->readOnly());
        QVERIFY(Journal(officer->store().records()).entry(taken.manifest.head.n)->hash == taken.manifest.head.hash);
        for (Id record : { house.first, house.second, house.collected, house.pending })
            QVERIFY(!openRecordForReading(*officer, record).content.subject.isEmpty());
        QCOMPARE(openRecordForReading(*officer, house.first).content.summary, QStringLiteral("更正后的摘要"));
        QVERIFY(openRecordForReading(*officer, house.first).previous.has_value());
        // And work goes on there.
        const auto li = restored.victim.as("li");
        (void)house.submitted(*li);
        QCOMPARE(restored.victim.verified(), QStringList());

        EXPECT_ERROR(restoreFiles(taken.folders, restored.victim.paths.folder, {}), ErrorCode::BadInput);
        EXPECT_ERROR(restoreFiles({ taken.folders.keys, taken.folders.data }, house.folder.filePath(QStringLiteral("swapped")), {}), ErrorCode::Integrity);
    }

    // Each backup is the store at one moment: everything that its journal tells is there, and nothing else.
    void whileOthersWrite()
    {
        BackupHouse house(SuiteId::Intl);
        QProcess worker;
        worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        worker.start(QString::fromLocal8Bit(qgetenv("STORE_WORKER")), { QStringLiteral("life"), house.paths.folder });
        QVERIFY(worker.waitForStarted() && worker.waitForReadyRead(20'000));
        std::atomic<bool> stop = false;
        std::atomic<int> written = 0;
        const auto officer = house.as("officer");
        const auto li = house.as("li");
        {
            std::vector<CapturedRecord> large(1); // so that the file is copied in several pieces
            large[0].content = house.call();
            large[0].owner = house.id("li");
            large[0].files.push_back({ QStringLiteral("录音.bin"), QByteArray(3'000'000, 'x') });
            (void)captureBatch(*officer, std::move(large));
        }
        std::unique_ptr<QThread> collecting(QThread::create([&] {
            const auto session = officer->openAgain();
            while (!stop) {
                std::vector<CapturedRecord> batch(20);
                for (CapturedRecord &one : batch) {
                    one.content = house.call();
                    one.owner = house.id("li");
                }
                written += int(captureBatch(*session, std::move(batch)).size());
            }
        }));
        std::unique_ptr<QThread> reading(QThread::create([&] {
            const auto session = li->openAgain();
            while (!stop)
                (void)listRecords(*session, ListKind::Own, {}, nullptr, 50);
        }));
        const auto everybodyStops = qScopeGuard([&] {
            stop = true;
            collecting->wait();
            reading->wait();
            worker.kill();
            (void)worker.waitForFinished();
        });
        collecting->start();
        reading->start();
        QList<TakenBackup> all;
        const auto auditor = house.as("auditor");
        // Copies from the logs what anybody lets it, without waiting.
        Database records({ house.paths.records(), SqlCipherOptions::Mode::ReadWrite, 0, {} }, house.storeKey());
        Database keys({ house.paths.keys(), SqlCipherOptions::Mode::ReadWrite, 0, {} }, house.storeKey());
        const auto checkpoint = [&] {
            for (Database *one : { &records, &keys })
                Query(*one, QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)")).run();
        };
        for (int i = 0; i < 6; ++i) {
            house.clock->time += 1000;
            const int before = written;
            int asked = 0;
            all.append(takeBackup(auditor->store(), { house.destination, BackupKind::Daily }, [&](qint64, qint64) {
                // Before each of the first pieces others get on.
                const int now = written;
                while (asked < 5 && written < now + 20)
                    QThread::msleep(5);
                ++asked;
                checkpoint();
                return true;
            }));
            QVERIFY(written >= before + 100);
        }
        stop = true;
        collecting->wait();
        reading->wait();
        worker.kill();
        QVERIFY(worker.waitForFinished());
        qint64 last = 0;
        for (const TakenBackup &one : all) {
            QVERIFY(one.manifest.head.n > last);
            last = one.manifest.head.n;
        }
        QVERIFY2(house.checked(all.constLast().folders).ok(), qPrintable(said(house.checked(all.constLast().folders)).join(u'\n')));
        QCOMPARE(Restored(house, all.constLast().folders).victim.verified(), QStringList());
    }

    void newKeysForOlderData()
    {
        BackupHouse house;
        const TakenBackup older = house.backedUp();
        QCOMPARE(house.checked(older.folders).closed, 0);
        {
            const auto officer = house.as("officer");
            const auto head = house.as("head");
            approveRecord(*head, openRecordForReading(*head, house.pending).seen());
            fileRecord(*officer, openRecordForReading(*officer, house.pending).seen());
        }
        const QMap<QString, QByteArray> oldKeys = treeOf(older.folders.keys);
        // A second name for the old keys, to see what became of them.
        const QString secondName = house.folder.filePath(QStringLiteral("old keys.db"));
        std::filesystem::create_hard_link((older.folders.keys + QStringLiteral("/keys.db")).toStdString(), secondName.toStdString());
        const TakenBackup newer = house.backedUp();
        QVERIFY(older.folders.data != newer.folders.data);
        QCOMPARE(older.folders.keys, newer.folders.keys); // the newest generation alone stays
        QVERIFY(treeOf(newer.folders.keys) != oldKeys);
        QFile overwritten(secondName);
        QVERIFY(overwritten.open(QIODevice::ReadOnly) && overwritten.size() > 0);
        QCOMPARE(overwritten.readAll().count('\0'), overwritten.size());
        QVERIFY(house.checked(newer.folders).ok());
        // What was filed since is pending there, and its pending keys are gone: told, and no fault.
        const BackupCheck check = house.checked(older.folders);
        QVERIFY2(check.ok(), qPrintable(said(check).join(u'\n')));
        QCOMPARE(check.closed, 1);
    }

    void rolledBackStoreKeepsTheKeys()
    {
        BackupHouse house;
        const QString older = house.folder.filePath(QStringLiteral("older"));
        copyFolder(house.paths.folder, older);
        {
            const auto li = house.as("li");
            (void)house.submitted(*li);
        }
        (void)house.backedUp();
        const QMap<QString, QByteArray> before = treeOf(house.place());
        Victim victim(house, QStringLiteral("rolled back"));
        copyFolder(older, victim.paths.folder);
        victim.forgetHeads(); // on a computer that does not know better
        const auto officer = victim.as("officer");
        EXPECT_ERROR(takeBackup(officer->store(), { house.destination, BackupKind::Daily }, {}), ErrorCode::Integrity);
        QCOMPARE(treeOf(house.place()), before);
        EXPECT_ERROR(renewKeyCopy(officer->store(), house.destination), ErrorCode::Integrity);
        QCOMPARE(treeOf(house.place()), before);
    }

    // The key part alone, anew: under the name of the newest backup, with its data and its older ones.
    void keysAlone()
    {
        BackupHouse house;
        const auto officer = house.as("officer");
        EXPECT_ERROR(renewKeyCopy(officer->store(), house.destination), ErrorCode::NotFound);
        QVERIFY(!hasKeyCopy(house.destination, house.store()));
        const TakenBackup older = house.backedUp();
        const TakenBackup newer = house.backedUp();
        QVERIFY(hasKeyCopy(house.destination, house.store()));
        {
            const auto head = house.as("head");
            approveRecord(*head, openRecordForReading(*head, house.pending).seen());
            fileRecord(*officer, openRecordForReading(*officer, house.pending).seen());
        }
        const QMap<QString, QByteArray> before = treeOf(house.place());
        EXPECT_ERROR(renewKeyCopy(officer->store(), house.destination, [](qint64 done, qint64) { return done == 0; }), ErrorCode::Cancelled);
        QCOMPARE(treeOf(house.place()), before);

        renewKeyCopy(officer->store(), house.destination);
        QVERIFY(treeOf(house.place()) != before);
        for (const BackupFolders &folders : { older.folders, newer.folders }) {
            const BackupCheck check = house.checked(folders);
            QVERIFY2(check.ok(), qPrintable(said(check).join(u'\n')));
            QCOMPARE(check.closed, 1); // its pending keys are gone
        }
        const BackupList there = listBackups(house.destination, house.store());
        QCOMPARE(there.keys->manifest.name, newer.manifest.name);
        QVERIFY(there.keys->manifest.head.n > newer.manifest.head.n);
    }

    void lostKeysKeepTheOldOnes_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("records");
        const QString filed = QStringLiteral("(SELECT MIN(record_id) FROM record_key WHERE holder_kind = 7)");
        QTest::newRow("all") << QStringLiteral("DELETE FROM record_key") << 15;
        QTest::newRow("one") << QStringLiteral("DELETE FROM record_key WHERE holder_kind = 7 AND record_id = %1").arg(filed) << 1;
        QTest::newRow("an earlier version") << QStringLiteral("DELETE FROM record_key WHERE holder_kind = 7 AND record_id = %1 AND revision = "
                                                              "(SELECT MIN(revision) FROM record_key WHERE holder_kind = 7 AND record_id = %1)").arg(filed) << 1;
        QTest::newRow("buckets") << QStringLiteral("DELETE FROM bucket") << 9;
        QTest::newRow("officers") << QStringLiteral("DELETE FROM record_key WHERE holder_kind = 3 AND revision = 2") << 1;
        QTest::newRow("authors") << QStringLiteral("DELETE FROM record_key WHERE holder_kind = 1 AND revision > 0") << 6;
        QTest::newRow("who opens the officers' key") << QStringLiteral("DELETE FROM role_key_share WHERE owner = 2") << 15;
    }
    void lostKeysKeepTheOldOnes()
    {
        QFETCH(QString, sql);
        QFETCH(int, records);
        BackupHouse house;
        (void)house.backedUp();
        const QMap<QString, QByteArray> before = treeOf(house.place());
        const auto job = house.as("auditor");
        {
            Victim attacker(house, QStringLiteral("unused"));
            attacker.paths = house.paths;
            attacker.sql(sql, house.paths.keys());
        }
        const std::function<void()> ways[] { [&] { (void)takeBackup(job->store(), { house.destination, BackupKind::Daily }, {}); },
            [&] { renewKeyCopy(job->store(), house.destination); } };
        for (const auto &way : ways) {
            try {
                way();
                QFAIL("made");
            } catch (const Error &error) {
                QCOMPARE(error.code(), ErrorCode::Integrity);
                QVERIFY2(error.message().startsWith(QString::number(records) + u' '), qPrintable(error.message()));
            }
            QCOMPARE(treeOf(house.place()), before);
        }
    }

    // What is cleared has its content in backups only and needs its keys, of corrected versions too; what is destroyed needs none.
    void keysOfLaterStates()
    {
        BackupHouse house;
        const Victim victim(house, QStringLiteral("later"));
        const auto records = victim.opened(victim.paths.records());
        const auto keys = victim.opened(victim.paths.keys());
        const auto closed = [&] { return coverKeys(*records, *keys, {}, [] {}).closed; };
        QCOMPARE(closed(), 0);
        for (Id id : { house.first, house.collected }) {
            const auto become = [&](RecordState state) { Query(*records, QStringLiteral("UPDATE record SET state = ? WHERE id = ?")).bind(int(state)).bind(id).run(); };
            become(RecordState::Cleared);
            Query(*records, QStringLiteral("DELETE FROM record_part WHERE record_id = ?")).bind(id).run();
            QCOMPARE(closed(), 0);
            Query(*keys, QStringLiteral("DELETE FROM record_key WHERE record_id = ? AND holder_kind = 7 AND revision = "
                                        "(SELECT MIN(revision) FROM record_key WHERE record_id = ? AND holder_kind = 7)")).bind(id).bind(id).run();
            QCOMPARE(closed(), 1);
            become(RecordState::Destroying);
            QCOMPARE(closed(), 0);
            become(RecordState::Destroyed);
            QCOMPARE(closed(), 0);
        }
    }

    void cancelled()
    {
        BackupHouse house;
        const auto officer = house.as("officer");
        (void)takeBackup(officer->store(), { house.destination, BackupKind::Daily }, {});
        const QMap<QString, QByteArray> before = treeOf(house.place());
        int calls = 0;
        (void)takeBackup(officer->store(), { house.folder.path(), BackupKind::Daily }, [&](qint64 done, qint64 total) { return done <= total && ++calls > 0; });
        QVERIFY(calls > 3);
        for (int at = 1; at <= calls; ++at) {
            house.clock->time += 1000;
            int call = 0;
            try {
                (void)takeBackup(officer->store(), { house.destination, BackupKind::Daily }, [&](qint64, qint64) { return ++call < at; });
                QVERIFY(at > 3 && call < at); // fewer questions this time
                break;
            } catch (const Error &error) {
                QCOMPARE(error.code(), ErrorCode::Cancelled);
            }
            QCOMPARE(treeOf(house.place()), before);
        }
        const QString target = house.folder.filePath(QStringLiteral("cancelled.tongjian"));
        const BackupList list = listBackups(house.destination, house.store());
        int call = 0;
        EXPECT_ERROR(restoreFiles({ list.data.constFirst().folder, list.keys->folder }, target, [&](qint64, qint64) { return ++call < 3; }), ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(target) && !QFileInfo::exists(house.folder.filePath(QStringLiteral(".partial-cancelled.tongjian"))));
    }

    void secondPlace()
    {
        BackupHouse house;
        const TakenBackup first = house.backedUp();
        const QString elsewhere = house.folder.filePath(QStringLiteral("elsewhere"));
        EXPECT_ERROR(copyToSecondPlace(first.folders, elsewhere, house.storeKey(), {}), ErrorCode::NotFound);
        QDir().mkpath(elsewhere);
        const TakenBackup copied = copyToSecondPlace(first.folders, elsewhere, house.storeKey(), {});
        QVERIFY(copied.check.ok());
        QCOMPARE(treeOf(elsewhere), treeOf(house.destination));
        QVERIFY(house.checked(copied.folders).ok());
        EXPECT_ERROR(copyToSecondPlace(first.folders, elsewhere, house.storeKey(), {}), ErrorCode::BadInput);
        {
            const auto li = house.as("li");
            (void)house.submitted(*li);
        }
        const TakenBackup second = house.backedUp(BackupKind::Full);
        EXPECT_ERROR(copyToSecondPlace(first.folders, elsewhere, house.storeKey(), {}), ErrorCode::Integrity); // no keys of its own any more
        (void)copyToSecondPlace(second.folders, elsewhere, house.storeKey(), {});
        QCOMPARE(treeOf(elsewhere), treeOf(house.destination));
        // Keys that know less never replace those that know more.
        const QMap<QString, QByteArray> before = treeOf(elsewhere);
        const TakenBackup other = [&] {
            BackupHouse stranger;
            return stranger.backedUp();
        }();
        EXPECT_ERROR(copyToSecondPlace(other.folders, elsewhere, house.storeKey(), {}), ErrorCode::NotFound); // gone with its folder
        QCOMPARE(treeOf(elsewhere), before);
    }

    void keptByKind()
    {
        BackupHouse house;
        QStringList daily;
        for (int i = 0; i < 4; ++i)
            daily += house.backedUp().folders.data;
        const QString weekly = house.backedUp(BackupKind::Weekly).folders.data;
        QCOMPARE(keepNewest(house.destination, house.store(), BackupKind::Daily, 2, { daily.at(0) }), QStringList { daily.at(1) });
        QVERIFY(QFileInfo::exists(daily.at(0)) && !QFileInfo::exists(daily.at(1)) && QFileInfo::exists(weekly));
        QCOMPARE(keepNewest(house.destination, house.store(), BackupKind::Weekly, 0, {}), QStringList()); // the one just made
        QCOMPARE(keepNewest(house.destination, house.store(), BackupKind::Daily, 0, {}), (QStringList { daily.at(3), daily.at(2), daily.at(0) }));
        QVERIFY(house.checked({ weekly, house.place() + QStringLiteral("/keys") }).ok());

        // What cannot be read is shown and stays.
        const QString broken = house.place() + QStringLiteral("/data/20200101T000000Z-daily");
        QDir().mkpath(broken);
        const BackupList list = listBackups(house.destination, house.store());
        QCOMPARE(list.data.size(), 2);
        QCOMPARE(list.data.constLast().folder, broken);
        QVERIFY(!list.data.constLast().problem.isEmpty());
        (void)house.backedUp();
        QCOMPARE(keepNewest(house.destination, house.store(), BackupKind::Daily, 0, {}), QStringList());
        QVERIFY(QFileInfo::exists(broken));
        QVERIFY(QFileInfo::exists(house.place() + QStringLiteral("/keys/keys.db")));
    }

    void refusedPlaces()
    {
        BackupHouse house;
        const auto officer = house.as("officer");
        EXPECT_ERROR(takeBackup(officer->store(), { house.folder.filePath(QStringLiteral("nowhere")), BackupKind::Daily }, {}), ErrorCode::NotFound);
        EXPECT_ERROR(takeBackup(officer->store(), { house.paths.folder, BackupKind::Daily }, {}), ErrorCode::BadInput);
        EXPECT_ERROR(keepNewest(house.destination, house.store(), BackupKind::Daily, 1, {}), ErrorCode::NotFound);
        recoverDestination(house.destination, house.store()); // nothing to settle
        // Two at one place.
        BackupPlace other(house.destination, house.store(), {}, BackupPlace::Make::Yes);
        EXPECT_ERROR(takeBackup(officer->store(), { house.destination, BackupKind::Daily }, {}), ErrorCode::Busy);
        EXPECT_ERROR(recoverDestination(house.destination, house.store()), ErrorCode::Busy);
        // Somebody who reads all the time: told, and nothing is half done.
        Database reader({ house.paths.records(), SqlCipherOptions::Mode::ReadOnly, 0, {} }, house.storeKey());
        {
            const auto li = house.as("li");
            (void)house.submitted(*li);
            Transaction open(reader);
            Query query(reader, QStringLiteral("SELECT COUNT(*) FROM record"));
            query.run();
            QVERIFY(query.next());
            (void)house.submitted(*li);
            EXPECT_ERROR(FrozenStore(officer->store(), 100), ErrorCode::Busy);
        }
    }
};

QTEST_GUILESS_MAIN(TestBackupCopy)
#include "TestBackupCopy.moc"
