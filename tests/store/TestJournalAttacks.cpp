// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody with an SQL tool and the store key does to the journal is found (DESIGN sections 4 and 6).
#include "Attacker.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestJournalAttacks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    JournalHead m_head; // as the computer that was used last saw it

    // Found at the opening by a computer that saw the head, and by the whole walk of one that never saw the store.
    void expectFound(Victim &victim, bool atOpening = true)
    {
        victim.rememberHead(m_head);
        if (atOpening) {
            const auto session = victim.as("li");
            QVERIFY(session->readOnly());
            QVERIFY(!session->problems().constFirst().what.isEmpty());
            EXPECT_ERROR(m_house->submitted(*session), ErrorCode::ReadOnly);
        }
        victim.forgetHeads();
        const QStringList found = victim.verified();
        QVERIFY(!found.isEmpty());
    }
    static qint64 entryOf(const Victim &victim, const char *action)
    {
        const auto database = victim.opened(victim.paths.records());
        Query query(*database, QStringLiteral("SELECT n FROM journal WHERE action = ? ORDER BY n"));
        query.bind(QLatin1String(action)).run();
        return query.next() ? query.integer(0) : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        const auto li = m_house->as("li");
        const auto head = m_house->as("head");
        const auto officer = m_house->as("officer");
        const Id first = m_house->submitted(*li, QStringLiteral("第一"));
        const Id second = m_house->submitted(*li, QStringLiteral("第二"));
        approveRecord(*head, openRecordForReading(*head, first).seen());
        fileRecord(*officer, openRecordForReading(*officer, first).seen());
        rejectRecord(*head, openRecordForReading(*head, second).seen(), { QStringLiteral("重复"), {} });
        logOut(*li);
        m_head = journalHead(*head);
        QVERIFY(m_head.n > 20);
    }

    void untouchedIsClean()
    {
        Victim victim(*m_house, QStringLiteral("clean"));
        victim.rememberHead(m_head);
        QVERIFY(!victim.as("li")->readOnly());
        QCOMPARE(victim.verified(), QStringList());
    }

    void tailCut_data()
    {
        QTest::addColumn<int>("entries");
        for (int entries : { 1, 2, 5, 12 })
            QTest::addRow("%d entries", entries) << entries;
    }
    void tailCut()
    {
        QFETCH(int, entries);
        Victim victim(*m_house, QStringLiteral("tail"));
        victim.sql(QStringLiteral("DELETE FROM journal WHERE n > %1").arg(m_head.n - entries));
        victim.rememberHead(m_head);
        QVERIFY(victim.as("li")->readOnly());
        // A computer that saw nothing: the head kept elsewhere finds it.
        victim.forgetHeads();
        QVERIFY(!victim.verified(m_head).isEmpty());
    }

    void entryChanged_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("time") << QStringLiteral("at = at - 86400000");
        QTest::newRow("actor") << QStringLiteral("actor = (SELECT MIN(id) FROM person)");
        QTest::newRow("action") << QStringLiteral("action = 'record.approve'");
        QTest::newRow("object") << QStringLiteral("object = object + 1");
        QTest::newRow("payload") << QStringLiteral("payload = CAST('x' AS BLOB)");
        QTest::newRow("sealed") << QStringLiteral("sealed = CAST('x' AS BLOB)");
        QTest::newRow("touches") << QStringLiteral("touches = touches + 4");
        QTest::newRow("chain") << QStringLiteral("before = hash");
        QTest::newRow("signature") << QStringLiteral("signature = (SELECT signature FROM journal WHERE n = 3)");
        QTest::newRow("hash") << QStringLiteral("hash = before");
    }
    void entryChanged()
    {
        QFETCH(QString, change);
        Victim victim(*m_house, QStringLiteral("changed"));
        const qint64 n = m_head.n - 3;
        victim.sql(QStringLiteral("UPDATE journal SET %1 WHERE n = %2").arg(change).arg(n));
        // Somebody who saw the store a few entries earlier checks everything since then at the opening.
        const auto journal = victim.opened(victim.paths.records());
        const auto earlier = Journal(*journal).entry(n - 5);
        victim.rememberHead({ earlier->n, earlier->hash });
        QVERIFY(victim.as("li")->readOnly());
        victim.forgetHeads();
        QVERIFY(!victim.verified().isEmpty());
    }

    void oldEntryChanged()
    {
        // Long before what the computer remembers: the chain's links are not walked at each opening, the whole walk is.
        Victim victim(*m_house, QStringLiteral("old"));
        victim.sql(QStringLiteral("UPDATE journal SET payload = CAST('x' AS BLOB) WHERE n = 2"));
        victim.forgetHeads();
        QVERIFY(!victim.verified().isEmpty());
    }

    void entryRemoved()
    {
        Victim victim(*m_house, QStringLiteral("removed"));
        victim.sql(QStringLiteral("DELETE FROM journal WHERE n = %1").arg(m_head.n - 2));
        expectFound(victim, false);
        const auto database = victim.opened(victim.paths.records());
        const auto earlier = Journal(*database).entry(m_head.n - 6);
        victim.rememberHead({ earlier->n, earlier->hash });
        QVERIFY(victim.as("li")->readOnly());
    }

    void removedAndClosed()
    {
        // The gap closed by renumbering what follows.
        Victim victim(*m_house, QStringLiteral("closed"));
        const qint64 n = m_head.n - 2;
        victim.sql(QStringLiteral("DELETE FROM journal WHERE n = %1").arg(n));
        victim.sql(QStringLiteral("UPDATE journal SET n = n - 1 WHERE n = %1").arg(n + 1));
        victim.sql(QStringLiteral("UPDATE journal SET n = n - 1 WHERE n = %1").arg(n + 2));
        expectFound(victim);
    }

    void entriesSwapped()
    {
        Victim victim(*m_house, QStringLiteral("swapped"));
        const qint64 a = m_head.n - 3;
        const qint64 b = m_head.n - 2;
        victim.sql(QStringLiteral("UPDATE journal SET n = -1 WHERE n = %1").arg(a));
        victim.sql(QStringLiteral("UPDATE journal SET n = %1 WHERE n = %2").arg(a).arg(b));
        victim.sql(QStringLiteral("UPDATE journal SET n = %1 WHERE n = -1").arg(b));
        expectFound(victim, false);
        const auto database = victim.opened(victim.paths.records());
        const auto earlier = Journal(*database).entry(a - 3);
        victim.rememberHead({ earlier->n, earlier->hash });
        QVERIFY(victim.as("li")->readOnly());
    }

    void reSignedByAnother()
    {
        // li signs an approval in the head's name, and one in the own name, with a correct hash and chain.
        for (const bool ownName : { false, true }) {
            Victim victim(*m_house, QStringLiteral("resigned"));
            const StoreDescription description = StoreDescription::read(victim.paths);
            const Suite &suite = Suite::of(description.suite);
            const Unlocked li = unlock(description, QStringLiteral("li"), House::ownPassword(QStringLiteral("li")));
            const auto database = victim.opened(victim.paths.records());
            Journal journal(*database);
            const qint64 n = entryOf(victim, "record.approve");
            QVERIFY(n > 0);
            JournalEntry forged = *journal.entry(n);
            const JournalEntry genuine = forged;
            if (ownName)
                forged.actor = li.identity->person;
            else
                forged.at += 1;
            forged.signature = li.identity->signing.sign(forged.statement(description.store));
            forged.hash = forged.computeHash(suite, description.store);
            QVERIFY(forged.hash != genuine.hash);
            Query update(*database, QStringLiteral("UPDATE journal SET at = ?, actor = ?, signature = ?, hash = ? WHERE n = ?"));
            update.bind(forged.at).bind(forged.actor).bindBytes(forged.signature).bindBytes(forged.hash).bind(n).run();
            Query link(*database, QStringLiteral("UPDATE journal SET before = ? WHERE n = ?"));
            link.bindBytes(forged.hash).bind(n + 1).run();
            victim.forgetHeads();
            QVERIFY(!victim.verified().isEmpty());
        }
    }

    void forgedApproval()
    {
        // An employee appends an approval of an own record in the own name, with an own valid signature: signed, chained, and
        // without the right to it.
        Victim victim(*m_house, QStringLiteral("forged"));
        const StoreDescription description = StoreDescription::read(victim.paths);
        const Suite &suite = Suite::of(description.suite);
        const Unlocked li = unlock(description, QStringLiteral("li"), House::ownPassword(QStringLiteral("li")));
        const auto database = victim.opened(victim.paths.records());
        Journal journal(*database);
        JournalEntry forged = *journal.entry(entryOf(victim, "record.approve"));
        const JournalEntry last = *journal.newest();
        forged.n = last.n + 1;
        forged.at = last.at + 1;
        forged.actor = li.identity->person;
        forged.touches = Touches::Nothing;
        forged.keysBefore = last.keysAt();
        forged.accountsBefore = last.accountsAt();
        forged.rightsBefore = last.rightsAt();
        forged.before = last.hash;
        forged.signature = li.identity->signing.sign(forged.statement(description.store));
        forged.hash = forged.computeHash(suite, description.store);
        journal.append(forged);
        victim.rememberHead(m_head);
        const QStringList found = victim.verified();
        QVERIFY(!found.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestJournalAttacks)
#include "TestJournalAttacks.moc"
