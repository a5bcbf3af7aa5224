// SPDX-License-Identifier: GPL-3.0-or-later
// Older files put in the place of newer ones, whole or in part (DESIGN sections 3, 4 and 6).
#include "Attacker.h"
#include "store/RecordScopes.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

constexpr qint64 Page = 4096;

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s was not written", qPrintable(path));
}

} // namespace

class TestOlderFiles : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    QString m_older; // a copy from before the last acts
    JournalHead m_head;
    Id m_second = NoId;

    void checkpoint(const StorePaths &paths)
    {
        Victim here(*m_house, QStringLiteral("unused"));
        here.paths = paths;
        for (const QString &file : { paths.records(), paths.keys() })
            QVERIFY(here.opened(file)->truncateWal());
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        {
            const auto li = m_house->as("li");
            const auto head = m_house->as("head");
            const Id first = m_house->submitted(*li, QStringLiteral("第一"));
            approveRecord(*head, openRecordForReading(*head, first).seen());
            m_second = m_house->submitted(*li, QStringLiteral("第二"));
        }
        checkpoint(m_house->paths);
        m_older = m_house->folder.filePath(QStringLiteral("older"));
        copyFolder(m_house->paths.folder, m_older);
        {
            const auto head = m_house->as("head");
            const auto officer = m_house->as("officer");
            const auto admin = m_house->as("admin");
            approveRecord(*head, openRecordForReading(*head, m_second).seen());
            fileRecord(*officer, openRecordForReading(*officer, m_second).seen());
            Secret initial;
            (void)createAccount(*admin, { QStringLiteral("new"), QStringLiteral("新人"), m_house->sales, false }, &initial);
            m_head = journalHead(*officer);
        }
        checkpoint(m_house->paths);
    }

    // A store of an earlier version: its tables stay as they were laid out, indexes that nobody needs go.
    void anOlderLayoutIsRead()
    {
        Victim victim(*m_house, QStringLiteral("layout"));
        {
            victim.forgetRetention();
            const auto records = victim.opened(victim.paths.records());
            for (const char *statement : {
                     "ALTER TABLE record_person RENAME TO newer",
                     "CREATE TABLE record_person (record_id BIGINT NOT NULL, person_id BIGINT NOT NULL, department_id BIGINT NOT NULL, PRIMARY KEY (record_id, person_id))",
                     "INSERT INTO record_person SELECT record_id, person_id, department_id FROM newer",
                     "DROP TABLE newer",
                     "CREATE INDEX record_person_person ON record_person (person_id, record_id)",
                     "CREATE INDEX record_author ON record (author_id, id)",
                     "CREATE INDEX record_state ON record (state, department_id, waiting_since, id)",
                     "DROP TABLE application",
                     "DROP TABLE application_text",
                     "DROP TABLE application_number_sequence",
                     "DROP TABLE explanation",
                     "DROP INDEX record_scope",
                     "UPDATE schema_version SET version = 4",
                 })
                records->execute(QString::fromLatin1(statement));
            const auto keys = victim.opened(victim.paths.keys());
            for (const char *statement : {
                     "DROP INDEX record_key_holder",
                     "ALTER TABLE record_key RENAME TO newer",
                     "CREATE TABLE record_key (record_id BIGINT NOT NULL, revision BIGINT NOT NULL, holder_kind BIGINT NOT NULL, holder_id BIGINT NOT NULL, "
                     "holder_generation BIGINT NOT NULL, wrapped BLOB NOT NULL, entry_n BIGINT NOT NULL, "
                     "PRIMARY KEY (record_id, revision, holder_kind, holder_id, holder_generation))",
                     "INSERT INTO record_key SELECT * FROM newer",
                     "DROP TABLE newer",
                     "CREATE INDEX record_key_holder ON record_key (holder_kind, holder_id, holder_generation)",
                     "CREATE INDEX record_key_entry ON record_key (entry_n)",
                     "DROP TABLE destroyed_record",
                     "DROP TABLE destruction_entry",
                     "UPDATE schema_version SET version = 1",
                 })
                keys->execute(QString::fromLatin1(statement));
        }
        {
            const auto li = victim.as("li");
            QVERIFY(!li->readOnly());
            QCOMPARE(listRecords(*li, ListKind::Own, {}, nullptr, 10).size(), 2);
            Scope own;
            own.persons = { li->me() };
            QCOMPARE(RecordScopes(li->store().records()).count(own).records, 1); // one is filed
            (void)m_house->submitted(*li, QStringLiteral("第三"));
            Query indexes(li->store().records(), QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE name IN ('record_author', 'record_state')"));
            indexes.run();
            QVERIFY(indexes.next());
            QCOMPARE(indexes.integer(0), 0);
        }
        QCOMPARE(victim.verified(), QStringList());
    }

    void wholeStoreReplaced()
    {
        Victim victim(*m_house, QStringLiteral("whole"));
        copyFolder(m_older, victim.paths.folder);
        victim.rememberHead(m_head);
        {
            const auto session = victim.as("li");
            QVERIFY(session->readOnly());
            EXPECT_ERROR(m_house->submitted(*session), ErrorCode::ReadOnly);
            EXPECT_ERROR(openRecordForReading(*session, m_second), ErrorCode::ReadOnly);
        }
        // Whoever saw nothing newer cannot know; the head slip tells.
        victim.forgetHeads();
        QCOMPARE(victim.verified(), QStringList());
        QVERIFY(!victim.verified(m_head).isEmpty());
    }

    void oneFileReplaced_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : { "keys.db", "store.json", "records.db" })
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void oneFileReplaced()
    {
        QFETCH(QString, file);
        Victim victim(*m_house, QStringLiteral("one"));
        replaceFile(m_older + u'/' + file, victim.paths.folder + u'/' + file);
        // Even a computer that never saw the store: the files name each other's age.
        victim.forgetHeads();
        if (file == QStringLiteral("records.db")) {
            // An older journal beside newer keys looks like an act that was cut off; what it added is taken back. The keys that
            // filing removed since are gone, and that shows; a computer that saw the head finds it at once.
            QVERIFY(!victim.verified().isEmpty());
            Victim again(*m_house, QStringLiteral("again"));
            replaceFile(m_older + u'/' + file, again.paths.folder + u'/' + file);
            again.rememberHead(m_head);
            QVERIFY(again.as("li")->readOnly());
            return;
        }
        {
            const auto session = victim.as("li");
            QVERIFY(session->readOnly());
            QVERIFY(session->problems().constFirst().where.contains(file));
        }
        QVERIFY(!victim.verified().isEmpty());
    }

    void pagesSpliced()
    {
        // Without the key: each page of the older file that differs, one at a time, into the newer one.
        const QByteArray older = contents(m_older + QStringLiteral("/records.db"));
        const QByteArray newer = contents(m_house->paths.records());
        QVERIFY(older.size() % Page == 0 && newer.size() >= older.size());
        int spliced = 0;
        int found = 0;
        QStringList silent;
        Victim victim(*m_house, QStringLiteral("splice"));
        for (qint64 at = 0; at < older.size(); at += Page) {
            if (older.mid(at, Page) == newer.mid(at, Page))
                continue;
            ++spliced;
            QByteArray mixed = newer;
            mixed.replace(at, Page, older.mid(at, Page));
            copyFolder(m_house->paths.folder, victim.paths.folder);
            write(victim.paths.records(), mixed);
            victim.rememberHead(m_head);
            bool noticed = false;
            try {
                const QStringList problems = victim.verified();
                noticed = !problems.isEmpty();
            } catch (const Error &error) {
                noticed = error.code() == ErrorCode::Integrity;
            }
            if (noticed) {
                ++found;
                continue;
            }
            // Not noticed is allowed only where nothing that anybody reads is other than before: a free page, or an index that
            // only orders what its table says. Every row of every table must be the same.
            silent += QString::number(at / Page);
            const auto spoilt = victim.opened(victim.paths.records());
            Victim genuine(*m_house, QStringLiteral("genuine"));
            const auto good = genuine.opened(genuine.paths.records());
            QStringList tables;
            Query names(*good, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"));
            names.run();
            while (names.next())
                tables += names.text(0);
            for (const QString &table : std::as_const(tables)) {
                // Drafts and numbering are nobody's statement, and removals from keys.db are only repeated; all else is.
                if (table == QStringLiteral("draft") || table == QStringLiteral("record_number_sequence") || table == QStringLiteral("key_removal"))
                    continue;
                const auto digest = [&](Database &database) {
                    QCryptographicHash hash(QCryptographicHash::Sha256);
                    Query rows(database, QStringLiteral("SELECT * FROM %1 NOT INDEXED").arg(table));
                    rows.run();
                    while (rows.next()) {
                        for (int column = 0; column < 20; ++column)
                            hash.addData(rows.bytes(column));
                    }
                    return hash.result().toHex();
                };
                // What opening and verifying wrote stands behind the journal's old end, which the walk has verified.
                if (table != QStringLiteral("journal"))
                    QVERIFY2(digest(*spoilt) == digest(*good), qPrintable(table + QStringLiteral(" through page ") + silent.constLast()));
            }
        }
        QVERIFY2(spliced >= 5, qPrintable(QString::number(spliced)));
        QVERIFY2(found > 0, "no page was noticed");
        qInfo("%d pages differed, %d were noticed, silent and without effect: %s", spliced, found, qPrintable(silent.join(u' ')));
    }

    void walCutByACommit()
    {
        // While the store is open its WAL holds what was committed: it is cut frame by frame.
        constexpr qint64 Header = 32;
        constexpr qint64 Frame = 24 + Page;
        const auto li = m_house->as("li");
        (void)m_house->submitted(*li, QStringLiteral("第三"));
        const JournalHead head = journalHead(*li);
        Victim whole(*m_house, QStringLiteral("wal"));
        const QByteArray wal = contents(whole.paths.records() + QStringLiteral("-wal"));
        QVERIFY(wal.size() > Header + 3 * Frame);
        int noticed = 0;
        for (qint64 frames = (wal.size() - Header) / Frame - 1; frames >= 0; frames -= 1 + frames / 8) {
            copyFolder(m_house->paths.folder, whole.paths.folder);
            write(whole.paths.records() + QStringLiteral("-wal"), wal.left(Header + frames * Frame));
            QFile::remove(whole.paths.records() + QStringLiteral("-shm"));
            QFile::remove(whole.paths.keys() + QStringLiteral("-shm"));
            whole.rememberHead(head);
            const auto session = whole.as("li");
            QVERIFY2(session->readOnly(), qPrintable(QStringLiteral("%1 frames kept").arg(frames)));
            ++noticed;
        }
        QVERIFY(noticed > 2);
    }

    void anotherStoreOfTheSameCompany()
    {
        House other(SuiteId::Intl);
        Victim victim(*m_house, QStringLiteral("other"));
        replaceFile(other.paths.keys(), victim.paths.keys());
        bool refused = false;
        try {
            refused = victim.as("li")->readOnly();
        } catch (const Error &error) {
            refused = error.code() == ErrorCode::Integrity || error.code() == ErrorCode::WrongPassword;
        }
        QVERIFY(refused);
    }
};

QTEST_GUILESS_MAIN(TestOlderFiles)
#include "TestOlderFiles.moc"
