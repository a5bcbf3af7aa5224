// SPDX-License-Identifier: GPL-3.0-or-later
// A database file that is held still while others write (DESIGN section 3): its bytes are those of one moment.
#include "FaultVfs.h"
#include "ScratchDatabase.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace tongjian;

namespace
{

constexpr qint64 Page = 4096;

QByteArray bytesOf(SqlCipherConnection& frozen)
{
    QByteArray bytes(frozen.fileSize(), '\0');
    for (qint64 offset = 0; offset < bytes.size(); offset += Page)
        frozen.readFile(offset, bytes.data() + offset, Page);
    return bytes;
}

/// What a copy holds, opened by itself.
QList<qlonglong> rowsOf(const QByteArray& copy, const QString& folder)
{
    const QString path = folder + QStringLiteral("/copy.db");
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(copy) != copy.size())
        qFatal("not written");
    file.close();
    SqlCipherConnection connection({ path, SqlCipherOptions::Mode::Immutable, 0, {} }, ScratchDatabase::key());
    QSqlQuery query(connection.database());
    QList<qlonglong> rows;
    if (!query.exec(QStringLiteral("SELECT id FROM t ORDER BY id")))
        throwSqlError(query.lastError(), QStringLiteral("copy"));
    while (query.next())
        rows.append(query.value(0).toLongLong());
    return rows;
}

} // namespace

class TestFrozenFile : public QObject
{
    Q_OBJECT

    static void makeTable(const ScratchDatabase& scratch, int rows)
    {
        scratch.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, filler BLOB)"));
        for (int i = 1; i <= rows; ++i)
            scratch.run(QStringLiteral("INSERT INTO t (filler) VALUES (randomblob(3000))"));
    }

private Q_SLOTS:
    void staysWhileOthersWrite()
    {
        ScratchDatabase scratch;
        makeTable(scratch, 200);
        QVERIFY(scratch.connection().truncateWal());
        SqlCipherConnection frozen(scratch.options(SqlCipherOptions::Mode::ReadOnly), ScratchDatabase::key());
        QVERIFY(frozen.freeze());
        const QByteArray before = bytesOf(frozen);

        // Others write, change what is there, shrink the file, and try to copy it back in every way.
        std::atomic<bool> stop = false;
        std::atomic<int> commits = 0;
        const auto writer = [&](const QStringList& statements) {
            SqlCipherConnection other(scratch.options(SqlCipherOptions::Mode::ReadWrite), ScratchDatabase::key());
            while (!stop) {
                for (const QString& sql : statements) {
                    QSqlQuery query(other.database());
                    if (query.exec(sql))
                        ++commits;
                    while (query.next()) { }
                }
                (void)other.truncateWal();
            }
        };
        std::unique_ptr<QThread> first(QThread::create(writer, QStringList { QStringLiteral("INSERT INTO t (filler) VALUES (randomblob(9000))"),
            QStringLiteral("PRAGMA wal_checkpoint(PASSIVE)"), QStringLiteral("UPDATE t SET filler = randomblob(100) WHERE id % 3 = 0") }));
        std::unique_ptr<QThread> second(QThread::create(writer, QStringList { QStringLiteral("DELETE FROM t WHERE id % 7 = 1"),
            QStringLiteral("PRAGMA wal_checkpoint(RESTART)"), QStringLiteral("PRAGMA wal_checkpoint(FULL)"), QStringLiteral("VACUUM") }));
        first->start();
        second->start();
        QTRY_VERIFY_WITH_TIMEOUT(commits > 200, 60'000);
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(bytesOf(frozen), before);
            QThread::msleep(20);
        }
        stop = true;
        first->wait();
        second->wait();
        const QList<qlonglong> rows = rowsOf(before, scratch.folder());
        QCOMPARE(rows.size(), 200);
        QCOMPARE(rows.constLast(), 200);
        QVERIFY(scratch.value(QStringLiteral("SELECT COUNT(*) FROM t")).toInt() != 200);
    }

    // The proof that it is the freezing that does it: without it the same writers change the file.
    void changesOtherwise()
    {
        ScratchDatabase scratch;
        makeTable(scratch, 20);
        QVERIFY(scratch.connection().truncateWal());
        SqlCipherConnection other(scratch.options(SqlCipherOptions::Mode::ReadOnly), ScratchDatabase::key());
        QVERIFY(other.freeze());
        const QByteArray before = bytesOf(other);
        other.database().rollback();
        scratch.run(QStringLiteral("UPDATE t SET filler = randomblob(100)"));
        QVERIFY(scratch.connection().truncateWal());
        QVERIFY(bytesOf(other) != before);
    }

    void refusesWhatIsInTheLog()
    {
        ScratchDatabase scratch;
        makeTable(scratch, 20);
        SqlCipherConnection late(scratch.options(SqlCipherOptions::Mode::ReadOnly), ScratchDatabase::key());
        QVERIFY(!late.freeze());
        QVERIFY(scratch.connection().truncateWal()); // and nothing was begun that stands in the way
        QVERIFY(late.freeze());
        scratch.run(QStringLiteral("INSERT INTO t (filler) VALUES (NULL)"));
        SqlCipherConnection later(scratch.options(SqlCipherOptions::Mode::ReadOnly), ScratchDatabase::key());
        QVERIFY(!later.freeze());
        QVERIFY(!scratch.connection().truncateWal());
    }

    void readsThroughTheDisk()
    {
        FaultVfs disk("frozen_fault");
        ScratchDatabase scratch(disk.name());
        makeTable(scratch, 20);
        QVERIFY(scratch.connection().truncateWal());
        {
            SqlCipherConnection frozen(scratch.options(SqlCipherOptions::Mode::ReadOnly), ScratchDatabase::key());
            QVERIFY(frozen.freeze());
            QFile plain(scratch.path());
            QVERIFY(plain.open(QIODevice::ReadOnly));
            QCOMPARE(bytesOf(frozen), plain.readAll());
            const auto beyond = errorOf([&] {
                char page[Page];
                frozen.readFile(frozen.fileSize(), page, Page);
            });
            QVERIFY(beyond && beyond->code() == ErrorCode::Io);
        }
        scratch.close();
        QCOMPARE(disk.openFiles(), 0);
    }
};

QTEST_GUILESS_MAIN(TestFrozenFile)
#include "TestFrozenFile.moc"
