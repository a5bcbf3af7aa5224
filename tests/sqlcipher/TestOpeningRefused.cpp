// SPDX-License-Identifier: GPL-3.0-or-later
// Openings that the system refuses: permissions, a full or bad disk, others at work. Each has its own error and leaves
// the folder as it found it.
#include "FaultVfs.h"
#include "OtherUser.h"
#include "ScratchDatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace tongjian;
using Mode = SqlCipherOptions::Mode;

namespace
{

constexpr QFile::Permissions readable
    = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

std::optional<Error> openingError(const SqlCipherOptions& options, const Secret& key)
{
    return errorOf([&] { SqlCipherConnection connection(options, key); });
}

} // namespace

class TestOpeningRefused : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readOnlyFolder()
    {
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (x)"));
        scratch.run(QStringLiteral("INSERT INTO t VALUES (5)"));
        scratch.close();
        QVERIFY(QFile::setPermissions(scratch.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(scratch.folder(), readable));
        const auto before = contentsOf(scratch.folder());
        {
            const OtherUser user;
            if (QFileInfo(scratch.folder()).isWritable())
                QSKIP("this user may write everywhere and cannot become one who may not");
            for (const Mode mode : { Mode::ReadWrite, Mode::ReadOnly }) {
                const std::optional<Error> error = openingError(scratch.options(mode), ScratchDatabase::key());
                QVERIFY(error.has_value());
                QCOMPARE(error->code(), ErrorCode::ReadOnly);
                QCOMPARE(error->message(), QStringLiteral("scratch.db or its folder cannot be written."));
                QVERIFY(!error->hint().isEmpty());
            }
            const QString fresh = scratch.folder() + QStringLiteral("/new.db");
            const std::optional<Error> error = openingError({ fresh, Mode::Create, 200, {} }, ScratchDatabase::key());
            QVERIFY(error.has_value());
            QCOMPARE(error->code(), ErrorCode::ReadOnly);
            QCOMPARE(error->message(), QStringLiteral("The folder of new.db cannot be written."));

            SqlCipherConnection connection(scratch.options(Mode::Immutable), ScratchDatabase::key());
            QSqlQuery query(connection.database());
            QVERIFY(query.exec(QStringLiteral("SELECT x FROM t")) && query.next());
            QCOMPARE(query.value(0).toInt(), 5);
            QVERIFY(!query.exec(QStringLiteral("DELETE FROM t")));
            QCOMPARE(differences(before, contentsOf(scratch.folder())), QStringList());
        }
        QVERIFY(QFile::setPermissions(scratch.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void unreadableFile()
    {
        ScratchDatabase scratch;
        scratch.close();
        QVERIFY(QFile::setPermissions(scratch.path(), QFile::Permissions()));
        QVERIFY(QFile::setPermissions(scratch.folder(), readable));
        {
            const OtherUser user;
            if (QFileInfo(scratch.path()).isReadable())
                QSKIP("this user may read everything and cannot become one who may not");
            const std::optional<Error> error = openingError(scratch.options(Mode::ReadWrite), ScratchDatabase::key());
            QVERIFY(error.has_value());
            QCOMPARE(error->code(), ErrorCode::Io);
            QCOMPARE(error->message(), QStringLiteral("The database scratch.db cannot be read."));
        }
        QVERIFY(QFile::setPermissions(scratch.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void fullDiskWhileCreating()
    {
        FaultVfs vfs("full-create");
        QTemporaryDir folder;
        const SqlCipherOptions options { folder.filePath(QStringLiteral("new.db")), Mode::Create, 200, vfs.name() };
        for (const qint64 room : { 0, 1000, 4096, 5000 }) {
            vfs.fillAfter(room);
            const std::optional<Error> error = openingError(options, ScratchDatabase::key());
            vfs.heal();
            QVERIFY(error.has_value());
            QCOMPARE(error->code(), ErrorCode::DiskFull);
            QCOMPARE(error->message(), QStringLiteral("There is no space left for new.db."));
            QVERIFY(contentsOf(folder.path()).isEmpty());
            QCOMPARE(vfs.openFiles(), 0);
        }
        SqlCipherConnection connection(options, ScratchDatabase::key());
        QVERIFY(QFileInfo(options.path).size() > 0);
    }

    void fullDiskWhileOpening()
    {
        FaultVfs vfs("full-open");
        ScratchDatabase scratch(vfs.name());
        scratch.run(QStringLiteral("CREATE TABLE t (x)"));
        scratch.close();
        const auto before = contentsOf(scratch.folder());
        vfs.fillAfter(0);
        const std::optional<Error> error = openingError(scratch.options(Mode::ReadWrite), ScratchDatabase::key());
        vfs.heal();
        QVERIFY(error.has_value());
        QCOMPARE(error->code(), ErrorCode::DiskFull);
        QCOMPARE(differences(before, contentsOf(scratch.folder())), QStringList());
        scratch.open();
    }

    void badDiskWhileCreating()
    {
        FaultVfs vfs("bad-create");
        QTemporaryDir folder;
        const SqlCipherOptions options { folder.filePath(QStringLiteral("new.db")), Mode::Create, 200, vfs.name() };
        qint64 writes = 0;
        qint64 syncs = 0;
        {
            SqlCipherConnection counted(options, ScratchDatabase::key());
            writes = vfs.writes();
            syncs = vfs.syncs();
        }
        QVERIFY(QFile::remove(options.path));
        QVERIFY(writes > 0 && syncs > 0);
        for (qint64 n = 1; n <= writes + syncs; ++n) {
            if (n <= writes)
                vfs.failWrite(n, FaultVfs::Duration::FromThenOn, FaultVfs::Tear::HalfWritten);
            else
                vfs.failSync(n - writes, FaultVfs::Duration::FromThenOn);
            const std::optional<Error> error = openingError(options, ScratchDatabase::key());
            vfs.heal();
            QVERIFY(error.has_value());
            QCOMPARE(error->code(), ErrorCode::Io);
            QVERIFY(contentsOf(folder.path()).isEmpty());
        }
    }

    void busy()
    {
        ScratchDatabase scratch;
        QSqlDatabase db = scratch.database();
        QSqlQuery exclusive(db);
        QVERIFY(exclusive.exec(QStringLiteral("PRAGMA locking_mode=EXCLUSIVE")) && exclusive.next());
        exclusive.finish();
        scratch.run(QStringLiteral("CREATE TABLE t (x)"));
        SqlCipherOptions options = scratch.options(Mode::ReadWrite);
        options.busyTimeoutMs = 50;
        const std::optional<Error> error = openingError(options, ScratchDatabase::key());
        QVERIFY(error.has_value());
        QCOMPARE(error->code(), ErrorCode::Busy);
    }
};

QTEST_GUILESS_MAIN(TestOpeningRefused)
#include "TestOpeningRefused.moc"
