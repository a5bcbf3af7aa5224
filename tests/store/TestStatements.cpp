// SPDX-License-Identifier: GPL-3.0-or-later
// Prepared statements on loan: the same words are prepared once, may be asked while they are being read, and are good again after a
// refusal.
#include "core/Error.h"
#include "store/Database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tongjian;

class TestStatements : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;

    void insert(qint64 id, const QVariant &name)
    {
        Query(*m_database, QStringLiteral("INSERT INTO thing (id, name) VALUES (?, ?)")).bind(id).bind(name).run();
    }
    [[nodiscard]] QString nameOf(qint64 id)
    {
        Query query(*m_database, QStringLiteral("SELECT name FROM thing WHERE id = ?"));
        query.bind(id).run();
        return query.next() ? query.text(0) : QString();
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        SqlCipherOptions options;
        options.path = m_folder.filePath(QString::number(++count));
        options.mode = SqlCipherOptions::Mode::Create;
        m_database = std::make_unique<Database>(options, Secret::copyOf(QByteArray(32, 'k')));
        m_database->execute(QStringLiteral("CREATE TABLE thing (id BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL)"));
        for (qint64 id = 1; id <= 5; ++id)
            insert(id, QString::number(id));
    }

    void theSameWhileItIsRead()
    {
        const QString sql = QStringLiteral("SELECT id FROM thing WHERE id > ? ORDER BY id");
        Query outer(*m_database, sql);
        outer.bind(2).run();
        QList<qint64> seen;
        while (outer.next()) {
            Query inner(*m_database, sql);
            inner.bind(outer.integer(0)).run();
            Query innermost(*m_database, sql);
            innermost.bind(4).run();
            QVERIFY(innermost.next());
            while (inner.next())
                seen.append(outer.integer(0) * 10 + inner.integer(0));
        }
        QCOMPARE(seen, (QList<qint64> { 34, 35, 45 }));
        Query again(*m_database, sql);
        again.bind(4).run();
        QVERIFY(again.next());
        QCOMPARE(again.integer(0), 5);
        QVERIFY(!again.next());
    }

    void valuesOfEveryKind()
    {
        const auto ask = [&](const char *expression) {
            auto query = std::make_unique<Query>(*m_database, QStringLiteral("SELECT ") + QString::fromUtf8(expression));
            query->run();
            return query->next() ? std::move(query) : nullptr;
        };
        QCOMPARE(ask("-9223372036854775807")->integer(0), -9223372036854775807LL);
        QCOMPARE(ask("NULL")->integer(0), 0);
        QVERIFY(ask("NULL")->bytes(0).isNull());
        QCOMPARE(ask("'17'")->integer(0), 17);
        QCOMPARE(ask("'17 and more'")->integer(0), 0);
        QCOMPARE(ask("x'00ff00'")->bytes(0), QByteArray("\x00\xff\x00", 3));
        QCOMPARE(ask("x''")->bytes(0), QByteArray(""));
        QVERIFY(!ask("x''")->bytes(0).isNull());
        QCOMPARE(ask("'鉴'")->bytes(0), QByteArray("鉴"));
        QCOMPARE(ask("1")->integer(1), 0); // no such column
        const auto past = ask("5");
        QVERIFY(!past->next());
        QCOMPARE(past->integer(0), 0); // no row any more
        QVERIFY(past->bytes(0).isNull());
    }

    void manyTimesWithOtherValues()
    {
        for (qint64 id = 5; id > 0; --id)
            QCOMPARE(nameOf(id), QString::number(id));
        QCOMPARE(nameOf(6), QString());
    }

    void goodAgainAfterARefusal()
    {
        QVERIFY_THROWS_EXCEPTION(Error, insert(1, QStringLiteral("there already")));
        QVERIFY_THROWS_EXCEPTION(Error, insert(6, QVariant(QMetaType(QMetaType::QString))));
        insert(6, QStringLiteral("six"));
        QCOMPARE(nameOf(6), QStringLiteral("six"));
        QCOMPARE(nameOf(1), QStringLiteral("1"));
    }

    void notEnoughValuesAreRefused()
    {
        {
            Query query(*m_database, QStringLiteral("INSERT INTO thing (id, name) VALUES (?, ?)"));
            query.bind(7).bind(QStringLiteral("seven")).run();
        }
        Query other(*m_database, QStringLiteral("SELECT id FROM thing WHERE id = ? AND name = ?"));
        other.bind(7);
        QVERIFY_THROWS_EXCEPTION(Error, other.run());
    }

    void whatCannotBePreparedIsSaid()
    {
        QVERIFY_THROWS_EXCEPTION(Error, Query(*m_database, QStringLiteral("SELECT nothing FROM nowhere")));
        // Not remembered as good.
        QVERIFY_THROWS_EXCEPTION(Error, Query(*m_database, QStringLiteral("SELECT nothing FROM nowhere")));
    }

    // It goes with what it was lent from.
    void closesWithStatementsAtHand()
    {
        (void)nameOf(1);
        m_database.reset();
    }
};

QTEST_GUILESS_MAIN(TestStatements)
#include "TestStatements.moc"
