// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's own models on our driver: reading lazily, and inserting, editing and deleting through the model.
#include "ScratchDatabase.h"

#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QTest>

using namespace tongjian;

class TestSqlModels : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScratchDatabase> m_scratch;

    QVariantList columnOf(const QString& sql)
    {
        QVariantList values;
        QSqlQuery query(m_scratch->database());
        if (!query.exec(sql))
            return { query.lastError().text() };
        while (query.next())
            values.append(query.value(0));
        return values;
    }

private Q_SLOTS:
    void init()
    {
        m_scratch = std::make_unique<ScratchDatabase>();
        m_scratch->run(QStringLiteral(
            "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born DATE, picture BLOB)"));
    }
    void cleanup() { m_scratch.reset(); }

    void queryModelReadsLazily()
    {
        m_scratch->run(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                                      "INSERT INTO person (id, name) SELECT i, 'P' || i FROM n"));
        QSqlQueryModel model;
        QSqlQuery query(m_scratch->database());
        QVERIFY(query.exec(QStringLiteral("SELECT id, name FROM person ORDER BY id")));
        model.setQuery(std::move(query));
        QVERIFY(!model.lastError().isValid());
        QVERIFY(model.rowCount() < 1000);
        while (model.canFetchMore())
            model.fetchMore();
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.data(model.index(999, 1)).toString(), QStringLiteral("P1000"));
        QCOMPARE(model.data(model.index(0, 0)), QVariant(1ll));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("name"));
        m_scratch->run(QStringLiteral("DROP TABLE person")); // a model that has seen the end holds no lock
        QCOMPARE(model.record(500).value(QStringLiteral("name")).toString(), QStringLiteral("P501"));
    }

    void tableModelInsertsEditsDeletes_data()
    {
        QTest::addColumn<QSqlTableModel::EditStrategy>("strategy");
        QTest::newRow("on field change") << QSqlTableModel::OnFieldChange;
        QTest::newRow("on row change") << QSqlTableModel::OnRowChange;
        QTest::newRow("on manual submit") << QSqlTableModel::OnManualSubmit;
    }

    void tableModelInsertsEditsDeletes()
    {
        QFETCH(QSqlTableModel::EditStrategy, strategy);
        QSqlTableModel model(nullptr, m_scratch->database());
        model.setTable(QStringLiteral("person"));
        model.setEditStrategy(strategy);
        model.setSort(0, Qt::AscendingOrder);
        QVERIFY(model.select());
        QCOMPARE(model.columnCount(), 4);
        QCOMPARE(model.primaryKey().fieldName(0), QStringLiteral("id"));

        for (const QString& name : { QStringLiteral("员工 O'Hara"), QStringLiteral("𠮷"), QStringLiteral("third") }) {
            QSqlRecord record = model.record();
            record.setGenerated(QStringLiteral("id"), false);
            record.setValue(QStringLiteral("name"), name);
            record.setValue(QStringLiteral("picture"), QByteArray("\0\xff'", 3));
            QVERIFY(model.insertRecord(-1, record));
        }
        QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
        QVERIFY(model.select());
        QCOMPARE(columnOf(QStringLiteral("SELECT name FROM person ORDER BY id")),
            QVariantList({ QStringLiteral("员工 O'Hara"), QStringLiteral("𠮷"), QStringLiteral("third") }));
        QCOMPARE(columnOf(QStringLiteral("SELECT picture FROM person WHERE id = 1")),
            QVariantList { QByteArray("\0\xff'", 3) });
        QVERIFY(model.data(model.index(0, 2)).isNull());

        QVERIFY(model.setData(model.index(1, 1), QStringLiteral("edited")));
        QVERIFY(model.setData(model.index(1, 2), QDate(1990, 2, 3)));
        QVERIFY(model.submitAll());
        QCOMPARE(columnOf(QStringLiteral("SELECT name || ' ' || born FROM person WHERE id = 2")),
            QVariantList { QStringLiteral("edited 1990-02-03") });

        QVERIFY(model.removeRow(0));
        QVERIFY(model.submitAll());
        QVERIFY(model.select());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(columnOf(QStringLiteral("SELECT id FROM person ORDER BY id")), QVariantList({ 2ll, 3ll }));
    }

    void tableModelReportsARefusal()
    {
        m_scratch->run(QStringLiteral("INSERT INTO person (id, name) VALUES (1, 'a')"));
        QSqlTableModel model(nullptr, m_scratch->database());
        model.setTable(QStringLiteral("person"));
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY(model.select());
        QVERIFY(model.setData(model.index(0, 1), QVariant()));
        QVERIFY(!model.submitAll());
        QCOMPARE(model.lastError().nativeErrorCode(), QStringLiteral("1299"));
        QCOMPARE(columnOf(QStringLiteral("SELECT name FROM person")), QVariantList { QStringLiteral("a") });
    }

    /// Without a key the model names a row by all its values, written as literals: each must find its row again.
    void tableModelWithoutAKey()
    {
        m_scratch->run(QStringLiteral("CREATE TABLE loose (t TEXT, b BLOB, r REAL, n INTEGER)"));
        QSqlQuery insert(m_scratch->database());
        QVERIFY(insert.prepare(QStringLiteral("INSERT INTO loose VALUES (?, ?, ?, ?)")));
        insert.addBindValue(QVariantList { QStringLiteral("it's"), QVariant(), QString(QLatin1String("")) });
        insert.addBindValue(QVariantList { QByteArray("\0'", 2), QByteArray(""), QVariant() });
        insert.addBindValue(QVariantList { 0.1, 5.0, QVariant() });
        insert.addBindValue(QVariantList { 1, 2, 3 });
        QVERIFY(insert.execBatch());
        QSqlTableModel model(nullptr, m_scratch->database());
        model.setTable(QStringLiteral("loose"));
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY(model.select());
        for (int row = 0; row < 3; ++row)
            QVERIFY(model.setData(model.index(row, 3), 10 * (row + 1)));
        QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
        QCOMPARE(columnOf(QStringLiteral("SELECT n FROM loose ORDER BY rowid")), QVariantList({ 10ll, 20ll, 30ll }));
        QVERIFY(model.select() && model.removeRows(0, 2) && model.submitAll());
        QCOMPARE(columnOf(QStringLiteral("SELECT n FROM loose")), QVariantList { 30ll });
    }

    void tableModelFilters()
    {
        m_scratch->run(QStringLiteral("INSERT INTO person (name) VALUES ('a'), ('b'), ('c')"));
        QSqlTableModel model(nullptr, m_scratch->database());
        model.setTable(QStringLiteral("person"));
        model.setFilter(QStringLiteral("name > 'a'"));
        model.setSort(1, Qt::DescendingOrder);
        QVERIFY(model.select());
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.data(model.index(0, 1)).toString(), QStringLiteral("c"));
    }
};

QTEST_GUILESS_MAIN(TestSqlModels)
#include "TestSqlModels.moc"
