// SPDX-License-Identifier: GPL-3.0-or-later
// What callers do with Qt SQL: queries with all kinds of placeholders, batches, moving about in results.
#include "ScratchDatabase.h"

#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>
#include <QTest>

using namespace tongjian;

class TestQueries : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScratchDatabase> m_scratch;

    /// Numbers 0 ... count - 1 in table n.
    void fill(int count)
    {
        m_scratch->run(QStringLiteral("CREATE TABLE n (i INTEGER)"));
        QVariantList numbers;
        for (int i = 0; i < count; ++i)
            numbers.append(i);
        QSqlQuery insert(m_scratch->database());
        QVERIFY(m_scratch->database().transaction());
        QVERIFY(insert.prepare(QStringLiteral("INSERT INTO n VALUES (?)")));
        insert.addBindValue(numbers);
        QVERIFY(insert.execBatch());
        QVERIFY(m_scratch->database().commit());
    }

    QList<QVariant> row(QSqlQuery& query)
    {
        QList<QVariant> values;
        for (int i = 0; i < query.record().count(); ++i)
            values.append(query.value(i));
        return values;
    }

private Q_SLOTS:
    void init() { m_scratch = std::make_unique<ScratchDatabase>(); }
    void cleanup() { m_scratch.reset(); }

    void positional()
    {
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.prepare(QStringLiteral("SELECT ?, ?, ?")));
        query.bindValue(2, QStringLiteral("c"));
        query.bindValue(0, QStringLiteral("a"));
        query.bindValue(1, QStringLiteral("b"));
        QVERIFY(query.exec() && query.next());
        QCOMPARE(row(query), QList<QVariant>({ QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c") }));
        // Executed again, other values stay as they were.
        query.bindValue(1, QStringLiteral("B"));
        QVERIFY(query.exec() && query.next());
        QCOMPARE(row(query), QList<QVariant>({ QStringLiteral("a"), QStringLiteral("B"), QStringLiteral("c") }));
        // addBindValue starts from the first again after each execution.
        query.addBindValue(1);
        query.addBindValue(2);
        query.addBindValue(3);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(row(query), QList<QVariant>({ 1ll, 2ll, 3ll }));
    }

    void named()
    {
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.prepare(
            QStringLiteral("SELECT :first, :second, ':first', \":second\" FROM (SELECT 1 AS \":second\")")));
        query.bindValue(QStringLiteral(":second"), 2);
        query.bindValue(QStringLiteral(":first"), 1);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(row(query), QList<QVariant>({ 1ll, 2ll, QStringLiteral(":first"), 1ll }));
        QCOMPARE(query.boundValue(QStringLiteral(":second")), QVariant(2));
    }

    void repeatedNames()
    {
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.prepare(QStringLiteral("SELECT :a, :b, :a, :c, :a, :ab WHERE :a = :a")));
        query.bindValue(QStringLiteral(":a"), QStringLiteral("x"));
        query.bindValue(QStringLiteral(":b"), 5);
        query.bindValue(QStringLiteral(":c"), QVariant());
        query.bindValue(QStringLiteral(":ab"), QByteArray("z"));
        QVERIFY(query.exec() && query.next());
        const QString x = QStringLiteral("x");
        QCOMPARE(row(query), QList<QVariant>({ x, 5ll, x, QVariant(), x, QByteArray("z") }));
        query.bindValue(QStringLiteral(":a"), QStringLiteral("y"));
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("y"));
        QCOMPARE(query.value(4).toString(), QStringLiteral("y"));
    }

    /// Qt makes room for every name when it rewrites them, so one that was not bound reaches the driver as NULL, and
    /// one that does not exist never does.
    void namesThatWereNotBound()
    {
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.prepare(QStringLiteral("SELECT :a, :b")));
        query.bindValue(QStringLiteral(":a"), 1);
        query.bindValue(QStringLiteral(":nowhere"), 2);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(row(query), QList<QVariant>({ 1ll, QVariant() }));
    }

    void batch()
    {
        m_scratch->run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY, s TEXT, b BLOB)"));
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO t VALUES (?, ?, ?)")));
        query.addBindValue(QVariantList { 1, 2, 3 });
        query.addBindValue(QStringList { QStringLiteral("a"), QString(), QString(QLatin1String("")) });
        query.addBindValue(QVariantList { QByteArray("x"), QVariant(), QByteArray("") });
        QVERIFY(query.execBatch());
        QCOMPARE(query.lastInsertId(), QVariant(3ll));
        QVERIFY(query.exec(QStringLiteral("SELECT typeof(s), typeof(b) FROM t ORDER BY id")));
        QStringList types;
        while (query.next())
            types.append(query.value(0).toString() + QLatin1Char(' ') + query.value(1).toString());
        QCOMPARE(types,
            QStringList({ QStringLiteral("text blob"), QStringLiteral("null null"), QStringLiteral("text blob") }));
    }

    void batchOfRepeatedNames()
    {
        m_scratch->run(QStringLiteral("CREATE TABLE t (a, b, c)"));
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO t VALUES (:x, :y, :x)")));
        query.bindValue(QStringLiteral(":x"), QVariantList { 1, 2 });
        query.bindValue(QStringLiteral(":y"), QVariantList { 10, 20 });
        QVERIFY(query.execBatch());
        QVERIFY(query.exec(QStringLiteral("SELECT * FROM t WHERE a = 2")) && query.next());
        QCOMPARE(row(query), QList<QVariant>({ 2ll, 20ll, 2ll }));
    }

    void batchStopsAtTheFirstError()
    {
        m_scratch->run(QStringLiteral("CREATE TABLE t (id INTEGER PRIMARY KEY)"));
        QSqlQuery query(m_scratch->database());
        QVERIFY(m_scratch->database().transaction());
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO t VALUES (?)")));
        query.addBindValue(QVariantList { 1, 2, 1, 3 });
        QVERIFY(!query.execBatch());
        QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("1555"));
        QVERIFY(m_scratch->database().rollback());
        QCOMPARE(m_scratch->value(QStringLiteral("SELECT count(*) FROM t")).toInt(), 0);
    }

    void batchRefusesWhatIsNoBatch()
    {
        m_scratch->run(QStringLiteral("CREATE TABLE t (a, b)"));
        const QList<QVariantList> refused { { QVariantList { 1, 2 }, QVariantList { 1 } }, { QVariantList { 1 }, 5 },
            { QStringLiteral("a"), QStringLiteral("b") } };
        for (const QVariantList& columns : refused) {
            QSqlQuery query(m_scratch->database());
            QVERIFY(query.prepare(QStringLiteral("INSERT INTO t VALUES (?, ?)")));
            for (const QVariant& column : columns)
                query.addBindValue(column);
            QVERIFY(!query.execBatch());
            QCOMPARE(query.lastError().type(), QSqlError::StatementError);
        }
        QCOMPARE(m_scratch->value(QStringLiteral("SELECT count(*) FROM t")).toInt(), 0);
        QSqlQuery none(m_scratch->database());
        QVERIFY(none.prepare(QStringLiteral("INSERT INTO t VALUES (?, ?)")));
        none.addBindValue(QVariantList());
        none.addBindValue(QVariantList());
        QVERIFY(none.execBatch()); // no rows are no mistake
    }

    void movesForwardAndBack()
    {
        fill(10);
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.exec(QStringLiteral("SELECT i FROM n ORDER BY i")));
        QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
        QVERIFY(query.seek(4) && query.value(0).toInt() == 4);
        QVERIFY(query.previous() && query.value(0).toInt() == 3);
        QVERIFY(query.first() && query.value(0).toInt() == 0);
        QVERIFY(!query.previous());
        QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
        QVERIFY(query.last() && query.value(0).toInt() == 9);
        QVERIFY(!query.next());
        QCOMPARE(query.at(), int(QSql::AfterLastRow));
        QVERIFY(!query.next());
        QVERIFY(query.previous() && query.value(0).toInt() == 9);
        QVERIFY(query.seek(-3, true) && query.value(0).toInt() == 6);
        QVERIFY(query.seek(2, true) && query.value(0).toInt() == 8);
        QVERIFY(!query.seek(10));
        QVERIFY(query.seek(0) && query.value(0).toInt() == 0);
        QVERIFY(!query.seek(-1));
        QVERIFY(query.next() && query.value(0).toInt() == 0);
    }

    void movesForwardOnly()
    {
        fill(10);
        QSqlQuery query(m_scratch->database());
        query.setForwardOnly(true);
        QVERIFY(query.exec(QStringLiteral("SELECT i FROM n ORDER BY i")));
        QVERIFY(query.next() && query.value(0).toInt() == 0);
        QVERIFY(query.seek(4) && query.value(0).toInt() == 4);
        QCOMPARE(query.at(), 4);
        QVERIFY(query.next() && query.value(0).toInt() == 5);
        QVERIFY(query.last() && query.value(0).toInt() == 9);
        QCOMPARE(query.at(), 9);
        QVERIFY(!query.isNull(0));
        QVERIFY(!query.next());
        QCOMPARE(query.at(), int(QSql::AfterLastRow));
        // The last row stays readable when it was already the present one.
        QVERIFY(query.exec(QStringLiteral("SELECT i FROM n WHERE i = 7")));
        QVERIFY(query.next() && query.last());
        QCOMPARE(query.value(0).toInt(), 7);
        QVERIFY(query.exec(QStringLiteral("SELECT i FROM n WHERE i = 77")));
        QVERIFY(!query.last() && !query.next());
        // A value read twice is the same twice.
        QVERIFY(query.exec(QStringLiteral("SELECT 'x', NULL, x'01'")) && query.next());
        QCOMPARE(query.value(0), query.value(0));
        QVERIFY(query.isNull(1) && !query.isNull(0) && !query.isNull(2));
        QCOMPARE(query.value(2), query.value(2));
    }

    void emptyResults()
    {
        fill(1);
        for (const bool forwardOnly : { false, true }) {
            QSqlQuery query(m_scratch->database());
            query.setForwardOnly(forwardOnly);
            QVERIFY(query.exec(QStringLiteral("SELECT i, i + 1 AS sum FROM n WHERE i > 5")));
            QVERIFY(query.isSelect() && query.isActive());
            QVERIFY(!query.first() && !query.last() && !query.next());
            QCOMPARE(query.record().count(), 2);
            QCOMPARE(query.record().fieldName(1), QStringLiteral("sum"));
            QCOMPARE(query.record().field(0).metaType().id(), int(QMetaType::LongLong));
            QCOMPARE(query.record().field(0).tableName(), QStringLiteral("n"));
        }
    }

    void executedAgainAfterASchemaChange()
    {
        m_scratch->run(QStringLiteral("CREATE TABLE t (a INTEGER)"));
        m_scratch->run(QStringLiteral("INSERT INTO t VALUES (1)"));
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.prepare(QStringLiteral("SELECT * FROM t")));
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.record().count(), 1);
        query.finish();
        m_scratch->run(QStringLiteral("ALTER TABLE t ADD COLUMN b TEXT"));
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.record().count(), 2);
        QVERIFY(query.value(1).isNull());
        QCOMPARE(query.value(1).metaType().id(), int(QMetaType::QString));
    }

    void rollbackUnderAnOpenSelect()
    {
        fill(5);
        QSqlDatabase db = m_scratch->database();
        QVERIFY(db.transaction());
        QSqlQuery query(db);
        query.setForwardOnly(true);
        m_scratch->run(QStringLiteral("CREATE TABLE later (x)"));
        QVERIFY(query.exec(QStringLiteral("SELECT i FROM n")) && query.next());
        QVERIFY(db.rollback());
        QVERIFY(!query.next());
        QCOMPARE(query.lastError().type(), QSqlError::StatementError); // cut off, and said so
    }

    void values()
    {
        QSqlQuery query(m_scratch->database());
        query.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64);
        QVERIFY(query.exec(QStringLiteral("SELECT 2.75, 3")) && query.next());
        QCOMPARE(query.value(0), QVariant(qlonglong(2)));
        QVERIFY(!query.value(2).isValid()); // outside
        query.setNumericalPrecisionPolicy(QSql::LowPrecisionDouble);
        QVERIFY(query.exec() && query.next());
        QCOMPARE(query.value(0), QVariant(2.75));
    }

    void identifiers()
    {
        m_scratch->run(QStringLiteral("CREATE TABLE \"odd \"\"table\" (\"a]b[\" TEXT, \"order\" INTEGER)"));
        const QSqlRecord record = m_scratch->database().record(QStringLiteral("odd \"table"));
        QCOMPARE(record.count(), 2);
        const QSqlDriver* driver = m_scratch->database().driver();
        QCOMPARE(driver->escapeIdentifier(QStringLiteral("a]b["), QSqlDriver::FieldName), QStringLiteral("\"a]b[\""));
        QCOMPARE(
            driver->escapeIdentifier(QStringLiteral("\"done\""), QSqlDriver::FieldName), QStringLiteral("\"done\""));
        QCOMPARE(driver->escapeIdentifier(QStringLiteral("main.t"), QSqlDriver::TableName),
            QStringLiteral("\"main\".\"t\""));
        QCOMPARE(driver->sqlStatement(QSqlDriver::SelectStatement, QStringLiteral("odd \"table"), record, true),
            QStringLiteral("SELECT \"a]b[\", \"order\" FROM \"odd \"\"table\""));
        m_scratch->run(driver->sqlStatement(QSqlDriver::SelectStatement, QStringLiteral("odd \"table"), record, true));
    }

    /// A statement's parameters may be changed while its rows are still being read: they belong to the next execution.
    void bindingWhileReading()
    {
        fill(100);
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.prepare(QStringLiteral("SELECT i || ? FROM n ORDER BY i")));
        query.bindValue(0, QStringLiteral("-first"));
        QVERIFY(query.exec());
        QVERIFY(query.next());
        query.bindValue(0, QString(2000, QLatin1Char('x')));
        for (int i = 1; i < 100; ++i) {
            QVERIFY(query.next());
            QCOMPARE(query.value(0).toString(), QString::number(i) + QStringLiteral("-first"));
        }
    }

    /// Values do not come back out of error texts: a search word is somebody's business.
    void errorsDoNotQuoteValues()
    {
        m_scratch->run(QStringLiteral("CREATE VIRTUAL TABLE f USING fts4(x)"));
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.prepare(QStringLiteral("SELECT * FROM f WHERE f MATCH ?")));
        query.addBindValue(QStringLiteral("\"unclosed confidential"));
        QVERIFY(!query.exec());
        const std::optional<Error> error = errorOf([&] { throwSqlError(query.lastError(), query.lastQuery()); });
        QVERIFY(!error->detail().contains(QLatin1String("confidential")));
        QVERIFY(error->detail().contains(QLatin1String("SELECT * FROM f WHERE f MATCH ?")));

        m_scratch->run(QStringLiteral("CREATE TABLE t (secret TEXT UNIQUE)"));
        QVERIFY(query.prepare(QStringLiteral("INSERT INTO t VALUES (?)")));
        query.addBindValue(QStringLiteral("confidential"));
        QVERIFY(query.exec());
        QVERIFY(!query.exec());
        const std::optional<Error> twice = errorOf([&] { throwSqlError(query.lastError(), query.lastQuery()); });
        QCOMPARE(twice->code(), ErrorCode::Changed);
        QVERIFY(!QString::fromUtf8(twice->what()).contains(QLatin1String("confidential")));
        QVERIFY(twice->detail().contains(QLatin1String("t.secret")));
    }
};

QTEST_GUILESS_MAIN(TestQueries)
#include "TestQueries.moc"
