// SPDX-License-Identifier: GPL-3.0-or-later
// A file written with one version of SQLCipher opens with the other. Each platform runs this with the version that it
// has.
#include "ScratchDatabase.h"

#include <QTest>

using namespace tongjian;

class TestSqlCipherVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsItsVersions()
    {
        ScratchDatabase scratch;
        const QString cipher = scratch.connection().cipherVersion();
        QVERIFY2(cipher.startsWith(QLatin1String("3.")) || cipher.startsWith(QLatin1String("4.")), qPrintable(cipher));
        QCOMPARE(
            SqlCipherConnection::sqliteVersion(), scratch.value(QStringLiteral("SELECT sqlite_version()")).toString());
        qInfo("SQLCipher %s, SQLite %s", qPrintable(cipher), qPrintable(SqlCipherConnection::sqliteVersion()));
    }

    void opensAndAppends_data()
    {
        QTest::addColumn<QString>("fixture");
        QTest::newRow("3.4") << QStringLiteral(TEST_FIXTURES "/sqlcipher/written-by-3.4.db");
        QTest::newRow("4.6") << QStringLiteral(TEST_FIXTURES "/sqlcipher/written-by-4.6.db");
    }

    void opensAndAppends()
    {
        QFETCH(QString, fixture);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("copy.db"));
        QVERIFY(QFile::copy(fixture, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        SqlCipherOptions options { path, SqlCipherOptions::Mode::Immutable, 200, {} };
        {
            SqlCipherConnection connection(options, ScratchDatabase::key());
            check(connection.database(), 103);
        }
        options.mode = SqlCipherOptions::Mode::ReadWrite;
        {
            SqlCipherConnection connection(options, ScratchDatabase::key());
            check(connection.database(), 103);
            QVERIFY(connection.database().transaction());
            QSqlQuery query(connection.database());
            QVERIFY(query.prepare(QStringLiteral("INSERT INTO record VALUES (?, ?, ?, ?)")));
            query.addBindValue(3);
            query.addBindValue(QStringLiteral("追加"));
            query.addBindValue(0.25);
            query.addBindValue(QByteArray(100000, 'x')); // new pages
            QVERIFY(query.exec());
            QVERIFY(query.exec(QStringLiteral("INSERT INTO words VALUES ('minutes appended')")));
            QVERIFY(connection.database().commit());
            QVERIFY(connection.truncateWal());
        }
        SqlCipherConnection connection(options, ScratchDatabase::key());
        check(connection.database(), 104);
        QSqlQuery query(connection.database());
        QVERIFY(query.exec(QStringLiteral("SELECT subject, length(body) FROM record WHERE id = 3")) && query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("追加"));
        QCOMPARE(query.value(1).toInt(), 100000);
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM words WHERE words MATCH 'minutes'")) && query.next());
        QCOMPARE(query.value(0).toInt(), 2);
    }

private:
    static void check(const QSqlDatabase& db, int count)
    {
        QSqlQuery query(db);
        for (const char* pragma : { "PRAGMA integrity_check", "PRAGMA quick_check" }) {
            QVERIFY(query.exec(QLatin1String(pragma)) && query.next());
            QCOMPARE(query.value(0).toString(), QStringLiteral("ok"));
        }
        QVERIFY(query.exec(QStringLiteral("PRAGMA user_version")) && query.next());
        QCOMPARE(query.value(0).toInt(), 7);
        QVERIFY(query.exec(QStringLiteral("PRAGMA page_size")) && query.next());
        QCOMPARE(query.value(0).toInt(), 4096);
        QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM record")) && query.next());
        QCOMPARE(query.value(0).toInt(), count);
        QVERIFY(query.exec(QStringLiteral(
            "SELECT subject, size, body FROM record WHERE id IN (1, 2, 9223372036854775807) ORDER BY id")));
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), QStringLiteral("会议记录 𠮷㐂"));
        QCOMPARE(query.value(1).toDouble(), 1.5);
        QCOMPARE(query.value(2).toByteArray(), QByteArray("\x00\xff\x00", 3));
        QVERIFY(query.next());
        QVERIFY(!query.isNull(0) && query.isNull(1) && !query.isNull(2));
        QVERIFY(query.next());
        QCOMPARE(query.value(1).toDouble(), -2.5e300);
        QVERIFY(query.isNull(2));
        QVERIFY(query.exec(QStringLiteral("SELECT docid FROM words WHERE words MATCH 'meeting'")) && query.next());
        QCOMPARE(query.value(0).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSqlCipherVersions)
#include "TestSqlCipherVersions.moc"
