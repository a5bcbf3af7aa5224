// SPDX-License-Identifier: GPL-3.0-or-later
// Where the key must never be seen: in SQL, in what Qt remembers of a connection, in errors, in files.
#include "ScratchDatabase.h"

#include <QSqlDriver>
#include <QTest>

#include <sqlite3.h>

using namespace tongjian;
using Mode = SqlCipherOptions::Mode;

namespace
{

/// Every statement that any connection of this process carried out since the hook was set.
QByteArrayList statements;

int remember(unsigned, void*, void* statement, void* text)
{
    statements.append(QByteArray(static_cast<const char*>(text)));
    statements.append(QByteArray(sqlite3_sql(static_cast<sqlite3_stmt*>(statement))));
    return 0;
}

int watch(sqlite3* db, const char**, const void*) { return sqlite3_trace_v2(db, SQLITE_TRACE_STMT, remember, nullptr); }

/// Random, so that no other bytes look like it.
Secret freshKey() { return Secret::random(32); }

bool shows(const QByteArray& where, const Secret& key)
{
    const QByteArray raw = key.view().toByteArray();
    return where.contains(raw) || where.toLower().contains(raw.toHex()) || where.contains(raw.toBase64());
}

} // namespace

class TestKeyHandling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        using Entry = void (*)();
        QCOMPARE(sqlite3_auto_extension(reinterpret_cast<Entry>(&watch)), SQLITE_OK);
    }
    void cleanupTestCase() { sqlite3_reset_auto_extension(); }

    void neverInSql()
    {
        QTemporaryDir folder;
        const Secret key = freshKey();
        const Secret other = freshKey();
        SqlCipherOptions options { folder.filePath(QStringLiteral("new.db")), Mode::Create, 200, {} };
        statements.clear();
        for (const Mode mode : { Mode::Create, Mode::ReadWrite, Mode::ReadOnly, Mode::Immutable }) {
            options.mode = mode;
            {
                SqlCipherConnection connection(options, key);
                QSqlQuery query(connection.database());
                QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")));
            }
            QVERIFY(errorOf([&] { SqlCipherConnection connection(options, other); }).has_value());
        }
        QVERIFY(statements.size() > 20); // the hook is there
        QVERIFY(statements.contains("SELECT count(*) FROM sqlite_master"));
        for (const QByteArray& statement : std::as_const(statements)) {
            QVERIFY2(!shows(statement, key) && !shows(statement, other), statement.constData());
            QVERIFY2(!statement.toLower().contains("pragma key") && !statement.toLower().contains("attach"),
                statement.constData());
        }
    }

    void neverInWhatQtRemembers()
    {
        ScratchDatabase scratch;
        const QSqlDatabase db = scratch.database();
        QVERIFY(db.password().isEmpty());
        QVERIFY(db.userName().isEmpty());
        QVERIFY(db.connectOptions().isEmpty());
        QVERIFY(!shows(db.databaseName().toUtf8(), ScratchDatabase::key()));
    }

    void neverInErrorsOrFiles()
    {
        QTemporaryDir folder;
        const Secret key = freshKey();
        const Secret other = freshKey();
        SqlCipherOptions options { folder.filePath(QStringLiteral("new.db")), Mode::Create, 200, {} };
        SqlCipherConnection connection(options, key);
        QSqlQuery query(connection.database());
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE t (x)")));
        options.mode = Mode::ReadWrite;
        const std::optional<Error> error = errorOf([&] { SqlCipherConnection refused(options, other); });
        QVERIFY(error.has_value());
        QVERIFY(!shows(QByteArray(error->what()), other));
        const auto contents = contentsOf(folder.path());
        QVERIFY(contents.size() >= 2);
        for (auto it = contents.cbegin(); it != contents.cend(); ++it)
            QVERIFY2(!shows(it.value(), key), qPrintable(it.key()));
    }

    /// One driver opens once: afterwards it has no key any more. A failed attempt keeps it, so that "busy" can be tried
    /// again.
    void wipedAfterUse()
    {
        ScratchDatabase scratch;
        scratch.close();
        SqlCipherOptions options = scratch.options(Mode::ReadWrite);
        options.path += QStringLiteral(".later");
        SqlCipherDriver driver(options, ScratchDatabase::key());
        QVERIFY(!driver.open());
        QVERIFY(QFile::copy(scratch.path(), options.path));
        QVERIFY(driver.open());
        QVERIFY(!driver.openFailure().has_value());
        driver.close();
        QVERIFY(!driver.open());
        QCOMPARE(driver.openFailure()->code(), ErrorCode::Internal);
    }
};

QTEST_GUILESS_MAIN(TestKeyHandling)
#include "TestKeyHandling.moc"
