// SPDX-License-Identifier: GPL-3.0-or-later
// What our driver must honour, row by row of the contract; each data tag is named after its row.
#include "ScratchDatabase.h"

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QTest>
#include <QTimeZone>
#include <QUuid>

#include <functional>
#include <limits>

using namespace tongjian;
using Check = std::function<void(ScratchDatabase &)>;
Q_DECLARE_METATYPE(Check)

namespace
{

/// Binds @p value, stores it into a column without a type, and reads it back.
std::optional<QVariant> roundTrip(ScratchDatabase &scratch, const QVariant &value, QSqlError *error = nullptr)
{
    scratch.run(QStringLiteral("CREATE TABLE IF NOT EXISTS v (x)"));
    scratch.run(QStringLiteral("DELETE FROM v"));
    QSqlQuery query(scratch.database());
    query.prepare(QStringLiteral("INSERT INTO v VALUES (?)"));
    query.addBindValue(value);
    const bool stored = query.exec();
    if (error)
        *error = query.lastError();
    if (!stored)
        return std::nullopt;
    return scratch.value(QStringLiteral("SELECT x FROM v"));
}

QString storageClass(ScratchDatabase &scratch)
{
    return scratch.value(QStringLiteral("SELECT typeof(x) FROM v")).toString();
}

void integers(ScratchDatabase &scratch)
{
    for (const QVariant &value : {QVariant(0), QVariant(true), QVariant(-5), QVariant(7u), QVariant(qlonglong(1) << 40),
                                  QVariant(std::numeric_limits<qlonglong>::min()), QVariant(std::numeric_limits<qlonglong>::max()),
                                  QVariant(qulonglong(std::numeric_limits<qlonglong>::max())), QVariant::fromValue(short(3)),
                                  QVariant::fromValue(uchar(200))}) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QCOMPARE(back->metaType().id(), int(QMetaType::LongLong));
        QCOMPARE(back->toLongLong(), value.toLongLong());
        QCOMPARE(storageClass(scratch), QStringLiteral("integer"));
    }
}

void reals(ScratchDatabase &scratch)
{
    for (const double value : {0.0, 1.0, 0.1, -2.5e300, 5e-324, std::numeric_limits<double>::infinity()}) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QCOMPARE(back->metaType().id(), int(QMetaType::Double));
        QVERIFY(back->toDouble() == value);
        QCOMPARE(storageClass(scratch), QStringLiteral("real"));
    }
}

void texts(ScratchDatabase &scratch)
{
    const QString withNul = QStringLiteral("before") + QChar(u'\0') + QStringLiteral("behind");
    for (const QString &value : {QStringLiteral("plain"), QStringLiteral("通讯记录 𠮷㐂\U00030000"), withNul, QStringLiteral("'quoted' \"too\"")}) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QCOMPARE(back->metaType().id(), int(QMetaType::QString));
        QCOMPARE(back->toString(), value);
        QCOMPARE(storageClass(scratch), QStringLiteral("text"));
    }
}

void blobs(ScratchDatabase &scratch)
{
    for (const QByteArray &value : {QByteArray("\0\x01\xff\0", 4), QByteArray("text"), QByteArray(300000, '\xa5')}) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QCOMPARE(back->metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(back->toByteArray(), value);
        QCOMPARE(storageClass(scratch), QStringLiteral("blob"));
    }
}

void nullValues(ScratchDatabase &scratch)
{
    for (const QVariant &value : {QVariant(), QVariant(QString()), QVariant(QByteArray()), QVariant(QDate()), QVariant(QTime()),
                                  QVariant(QDateTime()), QVariant(QMetaType(QMetaType::Int)), QVariant(QMetaType(QMetaType::Double)),
                                  QVariant::fromValue(nullptr)}) {
        const std::optional<QVariant> back = roundTrip(scratch, value);
        QVERIFY(back.has_value());
        QVERIFY(back->isNull());
        QCOMPARE(storageClass(scratch), QStringLiteral("null"));
    }
}

void emptyValues(ScratchDatabase &scratch)
{
    const std::optional<QVariant> text = roundTrip(scratch, QString(QLatin1String("")));
    QCOMPARE(storageClass(scratch), QStringLiteral("text"));
    QVERIFY(text->metaType().id() == QMetaType::QString && !text->toString().isNull() && text->toString().isEmpty());
    const std::optional<QVariant> blob = roundTrip(scratch, QByteArray(""));
    QCOMPARE(storageClass(scratch), QStringLiteral("blob"));
    QVERIFY(blob->metaType().id() == QMetaType::QByteArray && !blob->toByteArray().isNull() && blob->toByteArray().isEmpty());
}

void nullKeepsType(ScratchDatabase &scratch)
{
    scratch.run(QStringLiteral("CREATE TABLE t (i INTEGER, r REAL, s TEXT, b BLOB, d DATETIME)"));
    scratch.run(QStringLiteral("INSERT INTO t VALUES (NULL, NULL, NULL, NULL, NULL)"));
    for (const bool forwardOnly : {false, true}) {
        QSqlQuery query(scratch.database());
        query.setForwardOnly(forwardOnly);
        QVERIFY(query.exec(QStringLiteral("SELECT i, r, s, b, d FROM t")));
        QVERIFY(query.next());
        const int types[] = {QMetaType::LongLong, QMetaType::Double, QMetaType::QString, QMetaType::QByteArray, QMetaType::QString};
        for (int i = 0; i < 5; ++i) {
            QVERIFY(query.isNull(i));
            QVERIFY(query.value(i).isNull());
            QCOMPARE(query.value(i).metaType().id(), types[i]);
            QCOMPARE(query.record().field(i).metaType().id(), types[i]);
        }
    }
}

void refusedValues(ScratchDatabase &scratch)
{
    const QVariant refused[] = {QVariant(std::numeric_limits<qulonglong>::max()), QVariant(qulonglong(1) << 63), QVariantList{1, 2},
                                QStringList{QStringLiteral("a")}, QVariantMap(), QVariant(QUuid::createUuid()),
                                QVariant(std::numeric_limits<double>::quiet_NaN()), QVariant::fromValue(QChar(u'x')),
                                QVariant(QDateTime(QDate(12026, 1, 1), QTime(0, 0), QTimeZone::utc()))};
    for (const QVariant &value : refused) {
        QSqlError error;
        QVERIFY2(!roundTrip(scratch, value, &error).has_value(), value.typeName());
        QCOMPARE(error.type(), QSqlError::StatementError);
        QVERIFY(!error.text().isEmpty());
        QCOMPARE(scratch.value(QStringLiteral("SELECT count(*) FROM v")).toInt(), 0);
    }
}

void moments(ScratchDatabase &scratch)
{
    const QDateTime utc(QDate(2026, 3, 1), QTime(23, 59, 58, 7), QTimeZone::utc());
    const QString text = QStringLiteral("2026-03-01T23:59:58.007Z");
    for (const QDateTime &same : {utc, utc.toLocalTime(), utc.toOffsetFromUtc(8 * 3600), utc.toTimeZone(QTimeZone("Asia/Shanghai"))})
        QCOMPARE(roundTrip(scratch, same)->toString(), text);
    QCOMPARE(roundTrip(scratch, QDate(2026, 3, 1))->toString(), QStringLiteral("2026-03-01"));
    QCOMPARE(roundTrip(scratch, QTime(1, 2, 3, 4))->toString(), QStringLiteral("01:02:03.004"));
}

void parameterCount(ScratchDatabase &scratch)
{
    QSqlQuery query(scratch.database());
    for (const int given : {0, 1, 3}) {
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

void secondStatement(ScratchDatabase &scratch)
{
    for (const char *sql : {"CREATE TABLE a (x); CREATE TABLE b (x)", "SELECT 1; garbage", "SELECT 1; -- remark"}) {
        QSqlQuery query(scratch.database());
        QVERIFY(!query.exec(QLatin1String(sql)));
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    }
    QVERIFY(scratch.database().tables().isEmpty());
    const QString hidden = QStringLiteral("SELECT 1") + QChar(u'\0') + QStringLiteral("; DROP TABLE x");
    QSqlQuery query(scratch.database());
    QVERIFY(!query.exec(hidden));
}

void emptyStatement(ScratchDatabase &scratch)
{
    for (const char *sql : {";", "-- nothing", "/* nothing */ "}) {
        QSqlQuery query(scratch.database());
        QVERIFY(!query.exec(QLatin1String(sql)));
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    }
}

void trailingBlanks(ScratchDatabase &scratch)
{
    for (const char *sql : {"SELECT 1 ", "SELECT 1;", "SELECT 1; \t\n "}) {
        QSqlQuery query(scratch.database());
        QVERIFY(query.prepare(QLatin1String(sql)));
        QVERIFY(query.exec());
    }
}

void constraintErrors(ScratchDatabase &scratch)
{
    scratch.run(QStringLiteral("CREATE TABLE p (id INTEGER PRIMARY KEY, u TEXT UNIQUE, n TEXT NOT NULL, c INTEGER CHECK (c < 10))"));
    scratch.run(QStringLiteral("CREATE TABLE f (p INTEGER REFERENCES p(id))"));
    scratch.run(QStringLiteral("INSERT INTO p VALUES (1, 'u', 'n', 1)"));
    const std::pair<const char *, const char *> expected[] = {
        {"INSERT INTO p VALUES (1, 'v', 'n', 1)", "1555"}, {"INSERT INTO p VALUES (2, 'u', 'n', 1)", "2067"},
        {"INSERT INTO p VALUES (2, 'v', NULL, 1)", "1299"}, {"INSERT INTO p VALUES (2, 'v', 'n', 10)", "275"},
        {"INSERT INTO f VALUES (99)", "787"}};
    for (const auto &[sql, code] : expected) {
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

void lastInsertIds(ScratchDatabase &scratch)
{
    scratch.run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, x UNIQUE)"));
    scratch.run(QStringLiteral("CREATE TABLE w (k TEXT PRIMARY KEY) WITHOUT ROWID"));
    QSqlQuery query(scratch.database());
    QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES (41, 'a')")));
    QCOMPARE(query.lastInsertId(), QVariant(qlonglong(41)));
    QVERIFY(query.exec(QStringLiteral("WITH n(v) AS (SELECT 'b') INSERT INTO t (x) SELECT v FROM n")));
    QCOMPARE(query.lastInsertId(), QVariant(qlonglong(42)));
    for (const char *sql : {"UPDATE t SET x = 'c' WHERE id = 42", "SELECT 1", "DELETE FROM t WHERE id = 42", "CREATE TABLE z (x)",
                            "INSERT OR IGNORE INTO t (x) VALUES ('a')", "INSERT INTO t SELECT id, x FROM t WHERE 0",
                            "INSERT INTO w VALUES ('k')"}) {
        QVERIFY2(query.exec(QLatin1String(sql)), sql);
        QVERIFY2(!query.lastInsertId().isValid(), sql);
    }
    QVERIFY(!query.exec(QStringLiteral("INSERT INTO t VALUES (41, 'z')")));
    QVERIFY(!query.lastInsertId().isValid());
}

void rowsAffected(ScratchDatabase &scratch)
{
    scratch.run(QStringLiteral("CREATE TABLE t (x)"));
    QSqlQuery query(scratch.database());
    const std::pair<const char *, int> expected[] = {
        {"INSERT INTO t VALUES (1), (2), (3)", 3}, {"CREATE TABLE u (x)", 0}, {"UPDATE t SET x = x + 1 WHERE x > 1", 2},
        {"SELECT x FROM t", -1}, {"UPDATE t SET x = 0 WHERE x = 99", 0}, {"DELETE FROM t", 3}, {"WITH a AS (SELECT 1) SELECT * FROM a", -1}};
    for (const auto &[sql, affected] : expected) {
        QVERIFY2(query.exec(QLatin1String(sql)), sql);
        QCOMPARE(query.numRowsAffected(), affected);
    }
}

void sizes(ScratchDatabase &scratch)
{
    QSqlQuery query(scratch.database());
    QVERIFY(query.exec(QStringLiteral("SELECT 1")));
    QCOMPARE(query.size(), -1);
    QVERIFY(query.next());
    QCOMPARE(query.size(), -1);
}

/// DROP TABLE fails with "locked" while any statement still reads.
void endOfRows(ScratchDatabase &scratch)
{
    for (const bool forwardOnly : {true, false}) {
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

void finishReleases(ScratchDatabase &scratch)
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

void beginInsideBegin(ScratchDatabase &scratch)
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

void beginIsImmediate(ScratchDatabase &scratch)
{
    SqlCipherConnection other(scratch.options(SqlCipherOptions::Mode::ReadWrite), ScratchDatabase::key());
    QVERIFY(scratch.database().transaction());
    QVERIFY(!other.database().transaction());
    QCOMPARE(other.database().lastError().nativeErrorCode(), QStringLiteral("5"));
    QVERIFY(scratch.database().commit());
    QVERIFY(other.database().transaction());
    QVERIFY(other.database().rollback());
}

void tableNames(ScratchDatabase &scratch)
{
    for (const char *sql : {"CREATE TABLE plain (id INTEGER PRIMARY KEY AUTOINCREMENT)", "CREATE TABLE words_content (x)", "CREATE VIEW v AS SELECT 1",
                            "CREATE VIRTUAL TABLE index_a USING fts4(content)", "CREATE VIRTUAL TABLE \"Index B\" USING fts4(content='', a, b)",
                            "CREATE VIRTUAL TABLE box USING rtree(id, a, b)", "CREATE TABLE sqliteish (x)"})
        scratch.run(QLatin1String(sql));
    QStringList names = scratch.database().tables(QSql::Tables);
    names.sort();
    QCOMPARE(names, QStringList({QStringLiteral("Index B"), QStringLiteral("box"), QStringLiteral("index_a"), QStringLiteral("plain"),
                                 QStringLiteral("sqliteish"), QStringLiteral("words_content")}));
    QCOMPARE(scratch.database().tables(QSql::Views), QStringList(QStringLiteral("v")));
    QCOMPARE(scratch.database().tables(QSql::SystemTables), QStringList(QStringLiteral("sqlite_master")));
}

void keyOrder(ScratchDatabase &scratch)
{
    scratch.run(QStringLiteral("CREATE TABLE k (a TEXT, b INTEGER, c TEXT DEFAULT 'it''s', d INTEGER NOT NULL, PRIMARY KEY (d, a))"));
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

void formattedValues(ScratchDatabase &scratch)
{
    const QDateTime moment(QDate(2026, 3, 1), QTime(23, 59, 58, 7), QTimeZone(3600));
    const std::pair<QVariant, const char *> expected[] = {
        {QByteArray("\x00\xfe\x7f", 3), "X'00fe7f'"}, {QByteArray(""), "X''"}, {QByteArray(), "NULL"}, {QString(), "NULL"},
        {QTime(1, 2, 3, 4), "'01:02:03.004'"}, {moment, "'2026-03-01T22:59:58.007Z'"}, {QDate(2026, 3, 1), "'2026-03-01'"},
        {QStringLiteral("it's"), "'it''s'"}, {QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"), "CAST(X'610062' AS TEXT)"},
        {5, "5"}, {true, "1"}, {5.0, "5.0"}, {0.1, "0.1"}, {1e300, "1e+300"}, {std::numeric_limits<double>::infinity(), "9e999"}};
    for (const auto &[value, literal] : expected) {
        QSqlField field(QStringLiteral("f"), value.metaType());
        field.setValue(value);
        QCOMPARE(scratch.database().driver()->formatValue(field), QLatin1String(literal));
        // The literal is the value: SQLite makes the same of both.
        QSqlQuery same(scratch.database());
        QVERIFY(same.prepare(QStringLiteral("SELECT ? IS %1 AND typeof(?) = typeof(%1)").arg(QLatin1String(literal))));
        same.addBindValue(value);
        same.addBindValue(value);
        QVERIFY(same.exec() && same.next());
        QCOMPARE(same.value(0).toInt(), 1);
    }
    QSqlField list(QStringLiteral("f"));
    list.setValue(QVariantList{1});
    QSqlQuery query(scratch.database());
    QVERIFY(!query.exec(QStringLiteral("SELECT ") + scratch.database().driver()->formatValue(list)));
    QSqlField padded(QStringLiteral("f"));
    padded.setValue(QStringLiteral(" x  "));
    QCOMPARE(scratch.database().driver()->formatValue(padded, true), QStringLiteral("' x'"));
}

void closing(ScratchDatabase &scratch)
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

void features(ScratchDatabase &scratch)
{
    using Feature = QSqlDriver::DriverFeature;
    const QSet<int> wanted{QSqlDriver::Transactions, QSqlDriver::BLOB, QSqlDriver::Unicode, QSqlDriver::PreparedQueries,
                           QSqlDriver::PositionalPlaceholders, QSqlDriver::LastInsertId, QSqlDriver::FinishQuery,
                           QSqlDriver::LowPrecisionNumbers, QSqlDriver::EventNotifications};
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
        QTest::newRow("INTEGER") << Check(integers);
        QTest::newRow("REAL") << Check(reals);
        QTest::newRow("TEXT") << Check(texts);
        QTest::newRow("BLOB") << Check(blobs);
        QTest::newRow("NULL") << Check(nullValues);
        QTest::newRow("NULL: empty ones bind '' and an empty blob") << Check(emptyValues);
        QTest::newRow("NULL: of the field's type") << Check(nullKeepsType);
        QTest::newRow("unsigned above INT64_MAX, lists, other types") << Check(refusedValues);
        QTest::newRow("QDateTime") << Check(moments);
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
        QTest::newRow("formatValue") << Check(formattedValues);
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
