// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, bad, or goes away: every commit that was acknowledged is there, no other is, and the error says
// what it was.
#include "FaultVfs.h"
#include "ScratchDatabase.h"

#include <QFileInfo>
#include <QSet>
#include <QTest>

using namespace tongjian;

class TestFaults : public QObject
{
    Q_OBJECT

private:
    static void prepareTable(ScratchDatabase& scratch)
    {
        scratch.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, other INTEGER, filler BLOB)"));
    }

    /// One transaction over several pages, with two rows that belong together.
    static void addPair(const QSqlDatabase& database, int number)
    {
        QSqlDatabase db = database;
        if (!db.transaction())
            throwSqlError(db.lastError(), QStringLiteral("BEGIN"));
        try {
            for (const int id : { 2 * number, 2 * number + 1 }) {
                QSqlQuery query(db);
                query.prepare(QStringLiteral("INSERT INTO t VALUES (?, ?, ?)"));
                query.addBindValue(id);
                query.addBindValue(number);
                query.addBindValue(QByteArray(6000, static_cast<char>(number)));
                if (!query.exec())
                    throwSqlError(query.lastError(), query.lastQuery());
            }
            if (!db.commit())
                throwSqlError(db.lastError(), QStringLiteral("COMMIT"));
        } catch (const Error&) {
            db.rollback();
            throw;
        }
    }

    static QSet<int> pairsIn(ScratchDatabase& scratch)
    {
        QSet<int> pairs;
        QSqlQuery query(scratch.database());
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT other, count(*), sum(length(filler)) FROM t GROUP BY other"));
        while (query.next()) {
            if (query.value(1).toInt() == 2 && query.value(2).toInt() == 12000)
                pairs.insert(query.value(0).toInt());
            else
                pairs.insert(-1); // half a transaction
        }
        return pairs;
    }

private Q_SLOTS:
    void fullDiskLeavesTheTransactionOut()
    {
        FaultVfs vfs("full");
        ScratchDatabase scratch(vfs.name());
        prepareTable(scratch);
        int failures = 0;
        QSet<int> acknowledged;
        for (int number = 0; number < 40; ++number) {
            vfs.fillAfter(number * 1500);
            const std::optional<Error> error = errorOf([&] { addPair(scratch.database(), number); });
            vfs.heal();
            if (!error) {
                acknowledged.insert(number);
                continue;
            }
            ++failures;
            QCOMPARE(error->code(), ErrorCode::DiskFull);
            QVERIFY(!error->hint().isEmpty());
        }
        QVERIFY(failures > 0);
        QVERIFY(!acknowledged.isEmpty());
        QCOMPARE(pairsIn(scratch), acknowledged);
        addPair(scratch.database(), 100); // the connection goes on as soon as there is room
        scratch.open();
        QCOMPARE(pairsIn(scratch), acknowledged + QSet<int> { 100 });
        QCOMPARE(scratch.value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    }

    void badWritesAndSyncs()
    {
        FaultVfs vfs("bad");
        ScratchDatabase scratch(vfs.name());
        prepareTable(scratch);
        addPair(scratch.database(), 0);
        QSet<int> acknowledged { 0 };
        int number = 1;
        QList<int> hits { 0, 0 };
        for (const bool sync : { false, true }) {
            for (qint64 n = 1; n <= 20; ++n, ++number) {
                const qint64 before = sync ? vfs.syncs() : vfs.writes();
                if (sync)
                    vfs.failSync(n);
                else
                    vfs.failWrite(
                        n, FaultVfs::Duration::Once, n % 2 == 0 ? FaultVfs::Tear::HalfWritten : FaultVfs::Tear::Clean);
                const std::optional<Error> error = errorOf([&] { addPair(scratch.database(), number); });
                const bool hit = (sync ? vfs.syncs() : vfs.writes()) - before >= n;
                vfs.heal();
                // Every fault that was met is reported, and no other.
                QCOMPARE(error.has_value(), hit);
                if (hit) {
                    ++hits[sync];
                    QCOMPARE(error->code(), ErrorCode::Io);
                } else {
                    acknowledged.insert(number);
                }
                QCOMPARE(pairsIn(scratch), acknowledged);
            }
        }
        QVERIFY(hits.at(0) > 5);
        QVERIFY(hits.at(1) > 0); // synchronous=FULL: a commit is on the disk
        addPair(scratch.database(), 1000);
        scratch.open();
        QCOMPARE(pairsIn(scratch), acknowledged + QSet<int> { 1000 });
        QCOMPARE(scratch.value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    }

    void checkpointOnABadDisk()
    {
        FaultVfs vfs("checkpoint");
        ScratchDatabase scratch(vfs.name());
        prepareTable(scratch);
        addPair(scratch.database(), 0);
        vfs.failWrite(1);
        const std::optional<Error> io = errorOf([&] { (void)scratch.connection().truncateWal(); });
        QVERIFY(io.has_value());
        QCOMPARE(io->code(), ErrorCode::Io);
        vfs.fillAfter(0);
        const std::optional<Error> full = errorOf([&] { (void)scratch.connection().truncateWal(); });
        QVERIFY(full.has_value());
        QCOMPARE(full->code(), ErrorCode::DiskFull);
        vfs.heal();
        QCOMPARE(pairsIn(scratch), QSet<int> { 0 });
        QVERIFY(scratch.connection().truncateWal());
        QCOMPARE(QFileInfo(scratch.path() + QStringLiteral("-wal")).size(), 0);
    }

    void checkpointIsHeldUpByAReader()
    {
        ScratchDatabase scratch;
        prepareTable(scratch);
        addPair(scratch.database(), 0);
        addPair(scratch.database(), 1);
        {
            SqlCipherConnection reader(scratch.options(SqlCipherOptions::Mode::ReadOnly), ScratchDatabase::key());
            QSqlQuery query(reader.database());
            query.setForwardOnly(true);
            QVERIFY(query.exec(QStringLiteral("SELECT id FROM t")) && query.next());
            addPair(scratch.database(), 2);
            QVERIFY(!scratch.connection().truncateWal());
        }
        QVERIFY(scratch.connection().truncateWal());
    }

    /// The machine goes down at each single operation of a run of commits and a checkpoint, losing what was not synced:
    /// all of it, or by the toss of a coin.
    void crashAtEveryOperation_data()
    {
        QTest::addColumn<quint32>("seed");
        QTest::newRow("everything unsynced is lost") << 0u;
        QTest::newRow("some of it is lost (1)") << 1u;
        QTest::newRow("some of it is lost (2)") << 20261u;
    }

    void crashAtEveryOperation()
    {
        QFETCH(quint32, seed);
        int crashes = 0;
        for (qint64 n = 1;; ++n) {
            FaultVfs vfs("crash");
            ScratchDatabase scratch(vfs.name());
            prepareTable(scratch);
            addPair(scratch.database(), 0);
            QSet<int> acknowledged { 0 };
            vfs.crashAt(n, seed == 0 ? 0 : seed + static_cast<quint32>(n));
            int tried = 0;
            try {
                for (const int number : { 1, 2, 3, 4 }) {
                    tried = number;
                    addPair(scratch.database(), number);
                    acknowledged.insert(number);
                    if (number == 2)
                        (void)scratch.connection().truncateWal();
                }
            } catch (const Error& error) {
                QVERIFY(vfs.crashed());
                QVERIFY2(error.code() == ErrorCode::Io || error.code() == ErrorCode::Integrity, error.what());
            }
            const bool crashed = vfs.crashed();
            scratch.close();
            QCOMPARE(vfs.openFiles(), 0);
            vfs.heal();
            scratch.open();
            const QSet<int> there = pairsIn(scratch);
            QVERIFY2(there.contains(acknowledged), qPrintable(QStringLiteral("lost a commit at operation %1").arg(n)));
            // Only the one in hand may be there without having been acknowledged: its sync was under way.
            QVERIFY2((there - acknowledged - QSet<int> { tried }).isEmpty(),
                qPrintable(QStringLiteral("torn at operation %1").arg(n)));
            QCOMPARE(scratch.value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
            addPair(scratch.database(), 9);
            if (!crashed)
                break;
            ++crashes;
        }
        QVERIFY(crashes > 20);
    }

    /// The fault is there at all: without syncs the same crash loses what was acknowledged.
    void crashLosesWhatWasNotSynced()
    {
        FaultVfs vfs("lose");
        ScratchDatabase scratch(vfs.name());
        prepareTable(scratch);
        addPair(scratch.database(), 0);
        scratch.run(QStringLiteral("PRAGMA synchronous=OFF"));
        addPair(scratch.database(), 1);
        vfs.crash();
        const std::optional<Error> error = errorOf([&] { addPair(scratch.database(), 2); });
        QVERIFY(error.has_value());
        scratch.close();
        vfs.heal();
        scratch.open();
        QCOMPARE(pairsIn(scratch), QSet<int> { 0 });
    }

    void crashWhileCreating()
    {
        FaultVfs vfs("crash-create");
        for (qint64 n = 1; n < 30; ++n) {
            QTemporaryDir folder;
            const SqlCipherOptions options { folder.filePath(QStringLiteral("new.db")), SqlCipherOptions::Mode::Create,
                200, vfs.name() };
            vfs.crashAt(n);
            const std::optional<Error> error
                = errorOf([&] { SqlCipherConnection connection(options, ScratchDatabase::key()); });
            const bool crashed = vfs.crashed();
            QCOMPARE(vfs.openFiles(), 0);
            vfs.heal();
            if (error) {
                QVERIFY(crashed);
                QVERIFY(contentsOf(folder.path()).isEmpty());
            }
            if (!crashed)
                return;
        }
        QFAIL("creating takes more operations than anybody thought");
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "TestFaults.moc"
