// SPDX-License-Identifier: GPL-3.0-or-later
// Several connections of one process: whatever opens or closes beside it, or is refused, a connection keeps its locks. POSIX would
// take them all away with the first descriptor of the file that is closed, and the next process to go would delete the log.
#include "ScratchDatabase.h"

#include <QTest>
#include <QThread>

#include <fcntl.h>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace tongjian;

class TestSecondConnection : public QObject
{
    Q_OBJECT

    /// Whether another process could lock the whole file for itself, as the last one does that closes it.
    static bool othersCouldLock(const QString& path)
    {
        const QByteArray name = QFile::encodeName(path);
        const pid_t child = fork();
        if (child == 0) {
            constexpr off_t sharedFirst = 0x40000000 + 2; // SQLite's file format, "locking"
            constexpr off_t sharedSize = 510;
            const int file = ::open(name.constData(), O_RDWR);
            struct flock lock {
            };
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = sharedFirst;
            lock.l_len = sharedSize;
            const bool asked = file >= 0 && fcntl(file, F_GETLK, &lock) == 0;
            _exit(!asked ? 2 : lock.l_type == F_UNLCK ? 1 : 0);
        }
        int status = 0;
        if (waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
            qFatal("no child");
        return WEXITSTATUS(status) == 1;
    }

private Q_SLOTS:
    void alone()
    {
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (a)"));
        QVERIFY(!othersCouldLock(scratch.path()));
        scratch.close();
        QVERIFY(othersCouldLock(scratch.path()));
    }

    void anotherComesAndGoes_data()
    {
        QTest::addColumn<SqlCipherOptions::Mode>("mode");
        QTest::newRow("to write") << SqlCipherOptions::Mode::ReadWrite;
        QTest::newRow("to read") << SqlCipherOptions::Mode::ReadOnly;
    }
    void anotherComesAndGoes()
    {
        QFETCH(SqlCipherOptions::Mode, mode);
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (a)"));
        for (int i = 0; i < 3; ++i) {
            const auto second = std::make_unique<SqlCipherConnection>(scratch.options(mode), ScratchDatabase::key());
            QVERIFY(!othersCouldLock(scratch.path()));
        }
        QVERIFY(!othersCouldLock(scratch.path()));
        scratch.run(QStringLiteral("INSERT INTO t VALUES (1)"));
    }

    void anotherIsRefused()
    {
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (a)"));
        QVERIFY_THROWS_EXCEPTION(Error, SqlCipherConnection(scratch.options(SqlCipherOptions::Mode::ReadWrite), Secret(32)));
        QVERIFY(!othersCouldLock(scratch.path()));
        scratch.run(QStringLiteral("INSERT INTO t VALUES (1)"));
    }

    void byAnotherName()
    {
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (a)"));
        const QString link = scratch.folder() + QStringLiteral("/link");
        QVERIFY(QFile::link(scratch.folder(), link));
        SqlCipherOptions options = scratch.options(SqlCipherOptions::Mode::ReadWrite);
        options.path = link + QStringLiteral("/scratch.db");
        {
            const SqlCipherConnection second(options, ScratchDatabase::key());
        }
        QVERIFY(!othersCouldLock(scratch.path()));
    }

    void fromManyThreads()
    {
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (a)"));
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back(QThread::create([&scratch] {
                for (int round = 0; round < 20; ++round)
                    const SqlCipherConnection second(scratch.options(SqlCipherOptions::Mode::ReadWrite), ScratchDatabase::key());
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            QVERIFY(thread->wait(30'000));
        QVERIFY(!othersCouldLock(scratch.path()));
    }
};

QTEST_GUILESS_MAIN(TestSecondConnection)
#include "TestSecondConnection.moc"
