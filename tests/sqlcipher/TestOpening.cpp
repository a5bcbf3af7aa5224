// SPDX-License-Identifier: GPL-3.0-or-later
// Every file that is not ours to open has its own error and is left as it was. What the system refuses stands in
// TestOpeningRefused.
#include "ScratchDatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <functional>

using namespace tongjian;
using Mode = SqlCipherOptions::Mode;
using Prepare = std::function<void(ScratchDatabase&)>;
Q_DECLARE_METATYPE(Prepare)

namespace
{

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), qint64(bytes.size()));
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Prepare replaceWith(const QByteArray& bytes)
{
    return [bytes](ScratchDatabase& scratch) { write(scratch.path(), bytes); };
}

Prepare cutTo(qint64 size)
{
    return [size](ScratchDatabase& scratch) { QVERIFY(QFile::resize(scratch.path(), size)); };
}

QByteArray pages(int count, const QByteArray& start, char filler)
{
    return start + QByteArray(count * 4096 - start.size(), filler);
}

/// Bytes as an encrypted page has them, the same every time.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 x = 2463534242u;
    for (char& byte : bytes) {
        x ^= x << 13;
        x ^= x >> 17;
        x ^= x << 5;
        byte = static_cast<char>(x >> 24);
    }
    return bytes;
}

Secret wrongKey()
{
    Secret key = ScratchDatabase::key();
    key.data()[31] ^= 1;
    return key;
}

std::optional<Error> openingError(const SqlCipherOptions& options, const Secret& key)
{
    return errorOf([&] { SqlCipherConnection connection(options, key); });
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNotOurs_data()
    {
        QTest::addColumn<Prepare>("prepare");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, Prepare prepare, ErrorCode code, const char* message) {
            QTest::newRow(name) << prepare << code << QString::fromLatin1(message);
        };
        row(
            "missing", [](ScratchDatabase& s) { QVERIFY(QFile::remove(s.path())); }, ErrorCode::NotFound,
            "The database scratch.db is not there.");
        row(
            "a folder", [](ScratchDatabase& s) { QVERIFY(QFile::remove(s.path()) && QDir().mkdir(s.path())); },
            ErrorCode::BadInput, "scratch.db is a folder or a device, not a database.");
        row(
            "a link to nothing",
            [](ScratchDatabase& s) {
                QVERIFY(QFile::remove(s.path()) && QFile::link(s.folder() + QStringLiteral("/gone"), s.path()));
            },
            ErrorCode::NotFound, "The database scratch.db is not there.");
        row("plain SQLite file", replaceWith(pages(2, QByteArray("SQLite format 3\0\x10\0\x02\x02", 20), '\0')),
            ErrorCode::Integrity, "scratch.db is a database without encryption.");
        row("empty file", replaceWith({}), ErrorCode::Integrity, "The database scratch.db is empty.");
        row("truncated inside a page", cutTo(4096 + 100), ErrorCode::Integrity,
            "The database scratch.db was cut off; its end is missing.");
        row("truncated inside the first page", cutTo(1000), ErrorCode::Integrity,
            "The database scratch.db was cut off; its end is missing.");
        row("truncated between pages", cutTo(4096), ErrorCode::Integrity,
            "The database scratch.db is damaged or incomplete.");
        row("text", replaceWith("# Minutes\n\nNothing was said.\n"), ErrorCode::Integrity,
            "scratch.db is not a database of Tongjian but another kind of file (text).");
        row("text of whole pages", replaceWith(pages(2, "a;b;c\n", ' ')), ErrorCode::Integrity,
            "scratch.db is not a database of Tongjian but another kind of file (text).");
        row("Chinese text", replaceWith(QStringLiteral("会议记录：无。\n").toUtf8()), ErrorCode::Integrity,
            "scratch.db is not a database of Tongjian but another kind of file (text).");
        row("UTF-16 text",
            replaceWith(QByteArray("\xff\xfe"
                                   "a\0b\0c\0\r\0\n\0",
                12)),
            ErrorCode::Integrity, "scratch.db is not a database of Tongjian but another kind of file (text).");
        row("zip", replaceWith(QByteArray("PK\x03\x04\x14\0\0\0", 8) + noise(5000)), ErrorCode::Integrity,
            "scratch.db is not a database of Tongjian but another kind of file (ZIP archive or Office document).");
        row("zip of whole pages", replaceWith(QByteArray("PK\x03\x04\x14\0\0\0", 8) + noise(8192 - 8)),
            ErrorCode::Integrity,
            "scratch.db is not a database of Tongjian but another kind of file (ZIP archive or Office document).");
        row("picture", replaceWith(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + noise(4096 - 16)),
            ErrorCode::Integrity, "scratch.db is not a database of Tongjian but another kind of file (picture).");
        row("noise", replaceWith(noise(8192)), ErrorCode::Integrity, "The key does not open scratch.db.");
    }

    void refusesWhatIsNotOurs()
    {
        QFETCH(Prepare, prepare);
        QFETCH(ErrorCode, code);
        QFETCH(QString, message);
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (x)"));
        scratch.close();
        prepare(scratch);
        const auto before = contentsOf(scratch.folder());
        for (const Mode mode : { Mode::ReadWrite, Mode::ReadOnly, Mode::Immutable }) {
            const std::optional<Error> error = openingError(scratch.options(mode), ScratchDatabase::key());
            QVERIFY(error.has_value());
            QCOMPARE(error->code(), code);
            QCOMPARE(error->message(), message);
            QVERIFY(!error->hint().isEmpty());
            QVERIFY(error->detail().contains(scratch.path()));
            QCOMPARE(differences(before, contentsOf(scratch.folder())), QStringList());
        }
    }

    void refusesAWrongKey()
    {
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (x)"));
        scratch.close();
        const auto before = contentsOf(scratch.folder());
        for (const Mode mode : { Mode::ReadWrite, Mode::ReadOnly, Mode::Immutable }) {
            const std::optional<Error> error = openingError(scratch.options(mode), wrongKey());
            QVERIFY(error.has_value());
            QCOMPARE(error->code(), ErrorCode::Integrity);
            QCOMPARE(error->message(), QStringLiteral("The key does not open scratch.db."));
            QVERIFY(
                error->hint().contains(QLatin1String("cannot be told apart"))); // says honestly what it does not know
            QCOMPARE(differences(before, contentsOf(scratch.folder())), QStringList());
        }
        for (const int size : { 0, 16, 31, 33, 64 }) {
            const std::optional<Error> error = openingError(scratch.options(Mode::ReadWrite), Secret(size));
            QVERIFY(error.has_value());
            QCOMPARE(error->code(), ErrorCode::Internal);
        }
        scratch.open();
        QCOMPARE(scratch.database().tables(), QStringList(QStringLiteral("t")));
    }

    /// A log that waits for its database (the machine went down) is not copied back by somebody without the key.
    void wrongKeyLeavesALogAlone()
    {
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (x)"));
        QVERIFY(scratch.connection().truncateWal());
        scratch.run(QStringLiteral("INSERT INTO t VALUES (1)"));
        QTemporaryDir left; // as the crash leaves it: copied while open
        for (const char* suffix : { "", "-wal", "-shm" })
            QVERIFY(QFile::copy(scratch.path() + QLatin1String(suffix),
                left.filePath(QStringLiteral("left.db") + QLatin1String(suffix))));
        SqlCipherOptions options { left.filePath(QStringLiteral("left.db")), Mode::ReadWrite, 200, {} };
        const auto before = contentsOf(left.path());
        QVERIFY(before.value(QStringLiteral("left.db-wal")).size() > 0);
        for (const Mode mode : { Mode::ReadWrite, Mode::ReadOnly, Mode::Immutable }) {
            options.mode = mode;
            const std::optional<Error> error = openingError(options, wrongKey());
            QVERIFY(error.has_value());
            QCOMPARE(error->code(), mode == Mode::Immutable ? ErrorCode::Busy : ErrorCode::Integrity);
            QStringList names = contentsOf(left.path()).keys();
            QCOMPARE(names, before.keys());
            QCOMPARE(contentsOf(left.path()).value(QStringLiteral("left.db")), before.value(QStringLiteral("left.db")));
            QCOMPARE(contentsOf(left.path()).value(QStringLiteral("left.db-wal")),
                before.value(QStringLiteral("left.db-wal")));
        }
        options.mode = Mode::ReadWrite;
        SqlCipherConnection connection(options, ScratchDatabase::key());
        QSqlQuery query(connection.database());
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM t")) && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
    }

    /// A first page torn by a crash in the middle of a checkpoint is repaired from the log, not taken for a wrong key.
    void tornFirstPageIsRepairedFromTheLog()
    {
        for (const bool withSharedMemory : { false, true }) {
            ScratchDatabase scratch;
            scratch.run(QStringLiteral("CREATE TABLE t (x)")); // the first page is in the log
            scratch.run(QStringLiteral("INSERT INTO t VALUES (1)"));
            QTemporaryDir left;
            QStringList suffixes { QString(), QStringLiteral("-wal") };
            if (withSharedMemory)
                suffixes.append(QStringLiteral("-shm"));
            for (const QString& suffix : std::as_const(suffixes))
                QVERIFY(QFile::copy(scratch.path() + suffix, left.filePath(QStringLiteral("left.db") + suffix)));
            const QString path = left.filePath(QStringLiteral("left.db"));
            QByteArray bytes = read(path);
            bytes.replace(2048, 2048, noise(2048));
            write(path, bytes + QByteArray(1000, '\0')); // and a last page that is half there
            SqlCipherConnection connection({ path, Mode::ReadWrite, 200, {} }, ScratchDatabase::key());
            QSqlQuery query(connection.database());
            QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM t")) && query.next());
            QCOMPARE(query.value(0).toInt(), 1);
        }
    }

    void damagedPageIsFound()
    {
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (x)"));
        scratch.run(QStringLiteral("INSERT INTO t VALUES (zeroblob(20000))"));
        scratch.close();
        QByteArray bytes = read(scratch.path());
        bytes[3 * 4096 + 77] = static_cast<char>(bytes[3 * 4096 + 77] ^ 1);
        write(scratch.path(), bytes);
        scratch.open();
        const std::optional<Error> error = errorOf([&] { (void)scratch.value(QStringLiteral("SELECT x FROM t")); });
        QVERIFY(error.has_value());
        QCOMPARE(error->code(), ErrorCode::Integrity);
    }

    void createsNothingOverAnything_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QString>("message");
        QTest::newRow("database") << QString() << QStringLiteral("There is a file scratch.db already.");
        QTest::newRow("log") << QStringLiteral("-wal")
                             << QStringLiteral("scratch.db-wal of another database lies at this place.");
        QTest::newRow("journal") << QStringLiteral("-journal")
                                 << QStringLiteral("scratch.db-journal of another database lies at this place.");
    }

    void createsNothingOverAnything()
    {
        QFETCH(QString, suffix);
        QFETCH(QString, message);
        ScratchDatabase scratch;
        scratch.close();
        QVERIFY(QFile::remove(scratch.path()));
        write(scratch.path() + suffix, "somebody's");
        const auto before = contentsOf(scratch.folder());
        const std::optional<Error> error = openingError(scratch.options(Mode::Create), ScratchDatabase::key());
        QVERIFY(error.has_value());
        QCOMPARE(error->code(), ErrorCode::BadInput);
        QCOMPARE(error->message(), message);
        QCOMPARE(differences(before, contentsOf(scratch.folder())), QStringList());
    }

    void createsNoFolder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("not/there/scratch.db"));
        const std::optional<Error> error = openingError({ path, Mode::Create, 200, {} }, ScratchDatabase::key());
        QVERIFY(error.has_value());
        QCOMPARE(error->code(), ErrorCode::NotFound);
        QVERIFY(contentsOf(folder.path()).isEmpty());
    }

    void pragmasHoldOnEveryConnection()
    {
        ScratchDatabase scratch;
        const std::pair<const char*, const char*> expected[] = { { "journal_mode", "wal" }, { "synchronous", "2" },
            { "secure_delete", "1" }, { "temp_store", "2" }, { "foreign_keys", "1" }, { "busy_timeout", "200" },
            { "page_size", "4096" }, { "cipher_page_size", "4096" }, { "kdf_iter", "64000" } };
        for (const Mode mode : { Mode::Create, Mode::ReadWrite, Mode::ReadOnly, Mode::Immutable }) {
            scratch.close();
            if (mode == Mode::Create)
                QVERIFY(QFile::remove(scratch.path()));
            scratch.open(mode);
            for (const auto& [name, value] : expected) {
                if (mode == Mode::Immutable && qstrcmp(name, "journal_mode") == 0)
                    continue; // without a log there is no mode
                QCOMPARE(
                    scratch.value(QStringLiteral("PRAGMA ") + QLatin1String(name)).toString(), QLatin1String(value));
            }
            QCOMPARE(
                scratch.value(QStringLiteral("PRAGMA query_only")).toInt(), scratch.options(mode).isWritable() ? 0 : 1);
        }
    }

    void readOnlySeesWhatOthersCommit()
    {
        ScratchDatabase scratch;
        scratch.run(QStringLiteral("CREATE TABLE t (x)"));
        SqlCipherConnection reader(scratch.options(Mode::ReadOnly), ScratchDatabase::key());
        QVERIFY(reader.database().transaction());
        QVERIFY(reader.database().rollback());
        scratch.run(QStringLiteral("INSERT INTO t VALUES (1)"));
        QSqlQuery query(reader.database());
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM t")) && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
        query.finish();
        QVERIFY(!query.exec(QStringLiteral("INSERT INTO t VALUES (2)")));
        const std::optional<Error> error = errorOf([&] { throwSqlError(query.lastError(), QStringLiteral("INSERT")); });
        QCOMPARE(error->code(), ErrorCode::ReadOnly);
    }

    void pathsAreNotInterpreted()
    {
        QTemporaryDir folder;
        for (const QString& name : { QStringLiteral("file:odd?mode=memory#x%41.db"), QStringLiteral("通鉴 库.db"),
                 QStringLiteral(":memory:"), QStringLiteral("it's 100% \"fine\".db") }) {
            SqlCipherOptions options { folder.path() + QLatin1Char('/') + name, Mode::Create, 200, {} };
            {
                SqlCipherConnection connection(options, ScratchDatabase::key());
                QSqlQuery query(connection.database());
                QVERIFY(query.exec(QStringLiteral("CREATE TABLE t (x)")));
            }
            options.mode = Mode::Immutable;
            SqlCipherConnection connection(options, ScratchDatabase::key());
            QCOMPARE(connection.database().tables(), QStringList(QStringLiteral("t")));
            QVERIFY(contentsOf(folder.path()).contains(name));
        }
        QCOMPARE(contentsOf(folder.path()).size(), 4);
    }

    void connectionsLeaveNoName()
    {
        const QStringList before = QSqlDatabase::connectionNames();
        {
            ScratchDatabase scratch;
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
            QVERIFY(openingError(scratch.options(Mode::ReadWrite), wrongKey()).has_value());
            QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 1);
        }
        QCOMPARE(QSqlDatabase::connectionNames(), before);
    }

    /// The file is encrypted from its first byte to its last, and so is the log.
    void nothingStandsPlainOnDisk()
    {
        ScratchDatabase scratch;
        const QByteArray said = "said in confidence 13800138000";
        scratch.run(QStringLiteral("CREATE TABLE confidential_table (x)"));
        QSqlQuery query(scratch.database());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO confidential_table VALUES (?)")));
        query.addBindValue(QString::fromLatin1(said));
        QVERIFY(query.exec());
        for (const bool open : { true, false }) {
            if (!open)
                scratch.close();
            const auto contents = contentsOf(scratch.folder());
            for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
                QVERIFY2(!it.value().contains(said), qPrintable(it.key()));
                QVERIFY2(!it.value().contains("confidential_table"), qPrintable(it.key()));
                QVERIFY2(!it.value().contains("SQLite format"), qPrintable(it.key()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOpening)
#include "TestOpening.moc"
