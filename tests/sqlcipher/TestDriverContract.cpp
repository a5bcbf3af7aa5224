// SPDX-License-Identifier: GPL-3.0-or-later
// What our driver must honour, row by row of the contract; each data tag is named after its row. The rows about values
// stand in TestValueContract.
#include "ScratchDatabase.h"

#include <QSqlDriver>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QTest>

#include <functional>

using namespace tongjian;
using Check = std::function<void(ScratchDatabase&)>;
Q_DECLARE_METATYPE(Check)

namespace
{

void parameterCount(ScratchDatabase& scratch)
{
    QSqlQuery query(scratch.database());
    for (const int given : { 0, 1, 3 }) {
        QVERIFY(query.prepare(QStringLiteral("SELECT ?, ?")));
        for (int i = 0; i < given; ++i)
            query.addBindValue(i);
        QVERIFY(!query.exec());
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    }
    QVERIFY(query.prepare(QStringLiteral("SELECT ?, ?")));
    query.addBindValue(1);
    query.addBindValue(2);
    QVERIFY(query.exec());
}

void secondStatement(ScratchDatabase& scratch)
{
    for (const char* sql : { "CREATE TABLE a (x); CREATE TABLE b (x)", "SELECT 1; garbage", "SELECT 1; -- remark" }) {
        QSqlQuery query(scratch.database());
        QVERIFY(!query.exec(QLatin1String(sql)));
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    }
    QVERIFY(scratch.database().tables().isEmpty());
    const QString hidden = QStringLiteral("SELECT 1") + QChar(u'\0') + QStringLiteral("; DROP TABLE x");
    QSqlQuery query(scratch.database());
    QVERIFY(!query.exec(hidden));
}

void emptyStatement(ScratchDatabase& scratch)
{
    for (const char* sql : { ";", "-- nothing", "/* nothing */ " }) {
        QSqlQuery query(scratch.database());
        QVERIFY(!query.exec(QLatin1String(sql)));
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    }
}

void trailingBlanks(ScratchDatabase& scratch)
{
    for (const char* sql : { "SELECT 1 ", "SELECT 1;", "SELECT 1; \t\n " }) {
        QSqlQuery query(scratch.database());
        QVERIFY(query.prepare(QLatin1String(sql)));
        QVERIFY(query.exec());
    }
}

void constraintErrors(ScratchDatabase& scratch)
{
    scratch.run(QStringLiteral(
        "CREATE TABLE p (id INTEGER PRIMARY KEY, u TEXT UNIQUE, n TEXT NOT NULL, c INTEGER CHECK (c < 10))"));
    scratch.run(QStringLiteral("CREATE TABLE f (p INTEGER REFERENCES p(id))"));
    scratch.run(QStringLiteral("INSERT INTO p VALUES (1, 'u', 'n', 1)"));
    const std::pair<const char*, const char*> expected[] = { { "INSERT INTO p VALUES (1, 'v', 'n', 1)", "1555" },
        { "INSERT INTO p VALUES (2, 'u', 'n', 1)", "2067" }, { "INSERT INTO p VALUES (2, 'v', NULL, 1)", "1299" },
        { "INSERT INTO p VALUES (2, 'v', 'n', 10)", "275" }, { "INSERT INTO f VALUES (99)", "787" } };
    for (const auto& [sql, code] : expected) {
        QSqlQuery query(scratch.database());
        QVERIFY(!query.exec(QLatin1String(sql)));
        QCOMPARE(query.lastError().nativeErrorCode(), QLatin1String(code));
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
        QVERIFY(!query.isActive());
    }
    QSqlQuery query(scratch.database());
    QVERIFY(!query.exec(QStringLiteral("SELECT * FROM nowhere")));
    QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("1"));
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
}

void lastInsertIds(ScratchDatabase& scratch)
{
    scratch.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, x UNIQUE)"));
    scratch.run(QStringLiteral("CREATE TABLE w (k TEXT PRIMARY KEY) WITHOUT ROWID"));
    QSqlQuery query(scratch.database());
    QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES (41, 'a')")));
    QCOMPARE(query.lastInsertId(), QVariant(qlonglong(41)));
    QVERIFY(query.exec(QStringLiteral("WITH n(v) AS (SELECT 'b') INSERT INTO t (x) SELECT v FROM n")));
    QCOMPARE(query.lastInsertId(), QVariant(qlonglong(42)));
    for (const char* sql : { "UPDATE t SET x = 'c' WHERE id = 42", "SELECT 1", "DELETE FROM t WHERE id = 42",
             "CREATE TABLE z (x)", "INSERT OR IGNORE INTO t (x) VALUES ('a')",
             "INSERT INTO t SELECT id, x FROM t WHERE 0", "INSERT INTO w VALUES ('k')" }) {
        QVERIFY2(query.exec(QLatin1String(sql)), sql);
        QVERIFY2(!query.lastInsertId().isValid(), sql);
    }
    QVERIFY(!query.exec(QStringLiteral("INSERT INTO t VALUES (41, 'z')")));
    QVERIFY(!query.lastInsertId().isValid());
}

void rowsAffected(ScratchDatabase& scratch)
{
    scratch.run(QStringLiteral("CREATE TABLE t (x)"));
    QSqlQuery query(scratch.database());
    const std::pair<const char*, int> expected[] = { { "INSERT INTO t VALUES (1), (2), (3)", 3 },
        { "CREATE TABLE u (x)", 0 }, { "UPDATE t SET x = x + 1 WHERE x > 1", 2 }, { "SELECT x FROM t", -1 },
        { "UPDATE t SET x = 0 WHERE x = 99", 0 }, { "DELETE FROM t", 3 },
        { "WITH a AS (SELECT 1) SELECT * FROM a", -1 } };
    for (const auto& [sql, affected] : expected) {
        QVERIFY2(query.exec(QLatin1String(sql)), sql);
        QCOMPARE(query.numRowsAffected(), affected);
    }
}

void sizes(ScratchDatabase& scratch)
{
    QSqlQuery query(scratch.database());
    QVERIFY(query.exec(QStringLiteral("SELECT 1")));
    QCOMPARE(query.size(), -1);
    QVERIFY(query.next());
    QCOMPARE(query.size(), -1);
}

/// DROP TABLE fails with "locked" while any statement still reads.
void endOfRows(ScratchDatabase& scratch)
{
    for (const bool forwardOnly : { true, false }) {
        scratch.run(QStringLiteral("CREATE TABLE t (x)"));
        scratch.run(QStringLiteral("INSERT INTO t VALUES (1), (2)"));
        QSqlQuery query(scratch.database());
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.exec(QStringLiteral("SELECT x FROM t")));
        QVERIFY(query.next());
        QSqlQuery drop(scratch.database());
        QVERIFY(!drop.exec(QStringLiteral("DROP TABLE t")));
        QCOMPARE(drop.lastError().nativeErrorCode(), QStringLiteral("6"));
        QVERIFY(query.next());
        QVERIFY(!query.next());
        QVERIFY(drop.exec(QStringLiteral("DROP TABLE t")));
    }
}

void finishReleases(ScratchDatabase& scratch)
{
    scratch.run(QStringLiteral("CREATE TABLE t (x)"));
    scratch.run(QStringLiteral("INSERT INTO t VALUES (1), (2)"));
    QSqlQuery query(scratch.database());
    QVERIFY(query.prepare(QStringLiteral("SELECT x FROM t WHERE x > ?")));
    query.addBindValue(0);
    QVERIFY(query.exec() && query.next());
    query.finish();
    QVERIFY(!query.isActive());
    scratch.run(QStringLiteral("DELETE FROM t"));
    QVERIFY(scratch.connection().truncateWal());
    scratch.run(QStringLiteral("INSERT INTO t VALUES (7)"));
    query.bindValue(0, 6); // prepared once, executed again
    QVERIFY(query.exec() && query.next());
    QCOMPARE(query.value(0).toInt(), 7);
}

void beginInsideBegin(ScratchDatabase& scratch)
{
    QSqlDatabase db = scratch.database();
    QVERIFY(!db.rollback());
    QCOMPARE(db.lastError().type(), QSqlError::TransactionError);
    QVERIFY(!db.commit());
    QCOMPARE(db.lastError().type(), QSqlError::TransactionError);
    QVERIFY(db.transaction());
    QVERIFY(!db.transaction());
    QCOMPARE(db.lastError().type(), QSqlError::TransactionError);
    scratch.run(QStringLiteral("CREATE TABLE t (x)"));
    QVERIFY(db.rollback());
    QVERIFY(db.tables().isEmpty());
}

void beginIsImmediate(ScratchDatabase& scratch)
{
    SqlCipherConnection other(scratch.options(SqlCipherOptions::Mode::ReadWrite), ScratchDatabase::key());
    QVERIFY(scratch.database().transaction());
    QVERIFY(!other.database().transaction());
    QCOMPARE(other.database().lastError().nativeErrorCode(), QStringLiteral("5"));
    QVERIFY(scratch.database().commit());
    QVERIFY(other.database().transaction());
    QVERIFY(other.database().rollback());
}

void tableNames(ScratchDatabase& scratch)
{
    for (const char* sql :
        { "CREATE TABLE plain (id INTEGER PRIMARY KEY AUTOINCREMENT)", "CREATE TABLE words_content (x)",
            "CREATE VIEW v AS SELECT 1", "CREATE VIRTUAL TABLE index_a USING fts4(content)",
            "CREATE VIRTUAL TABLE \"Index B\" USING fts4(content='', a, b)",
            "CREATE VIRTUAL TABLE box USING rtree(id, a, b)", "CREATE TABLE sqliteish (x)" })
        scratch.run(QLatin1String(sql));
    QStringList names = scratch.database().tables(QSql::Tables);
    names.sort();
    QCOMPARE(names,
        QStringList({ QStringLiteral("Index B"), QStringLiteral("box"), QStringLiteral("index_a"),
            QStringLiteral("plain"), QStringLiteral("sqliteish"), QStringLiteral("words_content") }));
    QCOMPARE(scratch.database().tables(QSql::Views), QStringList(QStringLiteral("v")));
    QCOMPARE(scratch.database().tables(QSql::SystemTables), QStringList(QStringLiteral("sqlite_master")));
}

void keyOrder(ScratchDatabase& scratch)
{
    scratch.run(QStringLiteral(
        "CREATE TABLE k (a TEXT, b INTEGER, c TEXT DEFAULT 'it''s', d INTEGER NOT NULL, PRIMARY KEY (d, a))"));
    const QSqlIndex index = scratch.database().primaryIndex(QStringLiteral("k"));
    QCOMPARE(index.count(), 2);
    QCOMPARE(index.fieldName(0), QStringLiteral("d"));
    QCOMPARE(index.fieldName(1), QStringLiteral("a"));
    QVERIFY(!index.field(0).isAutoValue());
    const QSqlRecord record = scratch.database().record(QStringLiteral("main.k"));
    QCOMPARE(record.count(), 4);
    QCOMPARE(record.field(2).defaultValue().toString(), QStringLiteral("it's"));
    QCOMPARE(record.field(3).requiredStatus(), QSqlField::Required);
    QCOMPARE(record.field(1).requiredStatus(), QSqlField::Optional);
    scratch.run(QStringLiteral("CREATE TABLE r (id INTEGER PRIMARY KEY)"));
    QVERIFY(scratch.database().primaryIndex(QStringLiteral("r")).field(0).isAutoValue());
    QVERIFY(scratch.database().primaryIndex(QStringLiteral("nowhere")).isEmpty());
}

void closing(ScratchDatabase& scratch)
{
    // A driver by itself, so that its last words can be heard.
    scratch.run(QStringLiteral("CREATE TABLE t (x)"));
    scratch.run(QStringLiteral("INSERT INTO t VALUES (1), (2), (3)"));
    scratch.close();
    SqlCipherDriver driver(scratch.options(SqlCipherOptions::Mode::ReadWrite), ScratchDatabase::key());
    QVERIFY(driver.open());
    QSqlQuery reading(driver.createResult());
    QVERIFY(reading.exec(QStringLiteral("SELECT x FROM t")));
    QVERIFY(reading.next());
    QSqlQuery writing(driver.createResult());
    QVERIFY(writing.prepare(QStringLiteral("INSERT INTO t VALUES (?)")));
    driver.close();
    // sqlite3_close has returned 0: no complaint, and the last connection has taken its log away.
    QVERIFY(!driver.lastError().isValid());
    QCOMPARE(contentsOf(scratch.folder()).keys(), QStringList(QStringLiteral("scratch.db")));
    // Queries that outlive it neither crash nor lie.
    QVERIFY(!reading.next());
    QVERIFY(!reading.value(0).isValid());
    writing.addBindValue(4);
    QVERIFY(!writing.exec());
    // The key is gone with it.
    QVERIFY(!driver.open());
    QVERIFY(driver.openFailure().has_value());
    scratch.open();
    QCOMPARE(scratch.value(QStringLiteral("SELECT count(*) FROM t")).toInt(), 3);
}

void features(ScratchDatabase& scratch)
{
    using Feature = QSqlDriver::DriverFeature;
    const QSet<int> wanted { QSqlDriver::Transactions, QSqlDriver::BLOB, QSqlDriver::Unicode,
        QSqlDriver::PreparedQueries, QSqlDriver::PositionalPlaceholders, QSqlDriver::LastInsertId,
        QSqlDriver::FinishQuery, QSqlDriver::LowPrecisionNumbers, QSqlDriver::EventNotifications };
    for (int feature = QSqlDriver::Transactions; feature <= QSqlDriver::CancelQuery; ++feature)
        QCOMPARE(scratch.database().driver()->hasFeature(Feature(feature)), wanted.contains(feature));
    QVERIFY(!scratch.database().driver()->subscribeToNotification(QStringLiteral("t")));
}

} // namespace

class TestDriverContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honours_data()
    {
        QTest::addColumn<Check>("check");
        QTest::newRow("parameter count") << Check(parameterCount);
        QTest::newRow("second statement") << Check(secondStatement);
        QTest::newRow("empty statement") << Check(emptyStatement);
        QTest::newRow("trailing blanks") << Check(trailingBlanks);
        QTest::newRow("errors") << Check(constraintErrors);
        QTest::newRow("lastInsertId") << Check(lastInsertIds);
        QTest::newRow("numRowsAffected") << Check(rowsAffected);
        QTest::newRow("size") << Check(sizes);
        QTest::newRow("end of rows") << Check(endOfRows);
        QTest::newRow("finish()") << Check(finishReleases);
        QTest::newRow("begin inside begin, rollback without") << Check(beginInsideBegin);
        QTest::newRow("begin is IMMEDIATE") << Check(beginIsImmediate);
        QTest::newRow("tables()") << Check(tableNames);
        QTest::newRow("primaryIndex()") << Check(keyOrder);
        QTest::newRow("close") << Check(closing);
        QTest::newRow("features") << Check(features);
    }

    void honours()
    {
        QFETCH(Check, check);
        ScratchDatabase scratch;
        check(scratch);
    }
};

QTEST_GUILESS_MAIN(TestDriverContract)
#include "TestDriverContract.moc"
