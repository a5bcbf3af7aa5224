// SPDX-License-Identifier: GPL-3.0-or-later
// A backup with one flipped byte anywhere, cut, lengthened or put together from two, is refused (regulation 7.3).
#include "BackupHouse.h"
#include "crypto/PageMac.h"
#include "sqlcipher/SqlCipherConnection.h"

#include <QCryptographicHash>
#include <QSqlQuery>
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

class TestBackupDamage : public QObject
{
    Q_OBJECT

    std::unique_ptr<BackupHouse> m_house;
    TakenBackup m_taken;
    std::unique_ptr<Secret> m_key;

    QString pathOf(const QString &file) const
    {
        const bool data = file == QStringLiteral("records.db") || file.startsWith(QStringLiteral("data/"));
        return (data ? m_taken.folders.data : m_taken.folders.keys) + u'/' + file.section(u'/', -1);
    }
    BackupCheck check(const BackupFolders &folders) const { return checkBackup(folders, *m_key, {}, {}); }
    bool restores(const BackupFolders &folders) const
    {
        const QString target = m_house->folder.filePath(QStringLiteral("damaged.tongjian"));
        try {
            restoreFiles(folders, target, {});
            QDir(target).removeRecursively();
            return true;
        } catch (const Error &error) {
            return error.code() != ErrorCode::Integrity || QFileInfo::exists(target) || QFileInfo::exists(m_house->folder.filePath(QStringLiteral(".partial-damaged.tongjian")));
        }
    }

    // What a check finds when @p alter has changed a file and the manifests say what it is now; puts it back.
    BackupCheck checkAltered(const QString &file, const std::function<void(const QString &path)> &alter, const JournalHead *head = nullptr)
    {
        const QString path = pathOf(file);
        const QByteArray sound = contents(path);
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        alter(path);
        for (const char *sidecar : { "-wal", "-shm" })
            QFile::remove(path + QLatin1String(sidecar));
        SignedManifest data = readManifest(m_taken.folders.data, BackupPart::Data);
        SignedManifest keys = readManifest(m_taken.folders.keys, BackupPart::Keys);
        for (BackupFile &one : file == QStringLiteral("records.db") ? data.manifest.files : keys.manifest.files) {
            if (one.name == file)
                one = { file, QFileInfo(path).size(), QCryptographicHash::hash(contents(path), QCryptographicHash::Sha256) };
        }
        if (head && head->n > 0)
            data.manifest.head = keys.manifest.head = *head;
        BackupMeter meter({}, 0);
        const BackupCheck found = checkCopies(m_taken.folders, data, keys, *m_key, {}, Signatures::Checked, meter);
        write(path, sound);
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<BackupHouse>(SuiteId::Intl);
        m_taken = m_house->backedUp();
        m_key = std::make_unique<Secret>(m_house->storeKey());
        QVERIFY(check(m_taken.folders).ok());
        QVERIFY(checkAltered(QStringLiteral("records.db"), [](const QString &) {}).ok());
    }

    void oneByte_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<qint64>("every"); // bytes
        QTest::addColumn<bool>("hashed");
        QTest::newRow("records.db") << QStringLiteral("records.db") << Page << true;
        QTest::newRow("keys.db") << QStringLiteral("keys.db") << Page << true;
        QTest::newRow("store.json") << QStringLiteral("store.json") << qint64(997) << true;
        QTest::newRow("manifest of data") << QStringLiteral("data/manifest.json") << qint64(13) << false;
        QTest::newRow("manifest of keys") << QStringLiteral("keys/manifest.json") << qint64(13) << false;
        QTest::newRow("signature of data") << QStringLiteral("data/manifest.sig") << qint64(7) << false;
        QTest::newRow("signature of keys") << QStringLiteral("keys/manifest.sig") << qint64(7) << false;
    }
    void oneByte()
    {
        QFETCH(QString, file);
        QFETCH(qint64, every);
        QFETCH(bool, hashed);
        const QString path = pathOf(file);
        const QByteArray sound = contents(path);
        QVERIFY(!sound.isEmpty());
        // The salt, each page with its end, free ones among them, and the last byte.
        QList<qint64> places { 5, sound.size() - 1 };
        for (qint64 at = 0; at < sound.size(); at += every)
            places.append(qMin<qint64>(at + (at / every * 577) % every, sound.size() - 1));
        for (qint64 at : std::as_const(places)) {
            QByteArray damaged = sound;
            damaged[at] = char(damaged.at(at) ^ 0x10);
            write(path, damaged);
            QVERIFY2(!check(m_taken.folders).ok(), qPrintable(QString::number(at)));
            if (hashed && at % 5 == 0)
                QVERIFY2(!restores(m_taken.folders), qPrintable(QString::number(at)));
        }
        write(path, sound);
        QVERIFY(check(m_taken.folders).ok());
    }

    // Whoever makes the manifest fit still meets the MAC of each page in use.
    void everyPage_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("records.db") << QStringLiteral("records.db");
        QTest::newRow("keys.db") << QStringLiteral("keys.db");
    }
    void everyPage()
    {
        QFETCH(QString, file);
        const QString path = pathOf(file);
        const QByteArray sound = contents(path);
        qint64 unused = 0;
        {
            Database database({ path, SqlCipherOptions::Mode::Immutable, 0, {} }, *m_key);
            Query query(database, QStringLiteral("PRAGMA freelist_count"));
            query.run();
            QVERIFY(query.next());
            unused = query.integer(0);
        }
        SignedManifest data = readManifest(m_taken.folders.data, BackupPart::Data);
        SignedManifest keys = readManifest(m_taken.folders.keys, BackupPart::Keys);
        qint64 unseen = 0;
        for (qint64 page = 0; page < sound.size() / Page; ++page) {
            QByteArray damaged = sound;
            const qint64 at = page * Page + 20 + (page * 577) % (Page - 40);
            damaged[at] = char(damaged.at(at) ^ 0x01);
            write(path, damaged);
            for (BackupFile &one : file == QStringLiteral("records.db") ? data.manifest.files : keys.manifest.files) {
                if (one.name == file)
                    one.sha256 = QCryptographicHash::hash(damaged, QCryptographicHash::Sha256);
            }
            BackupMeter meter({}, 0);
            unseen += checkCopies(m_taken.folders, data, keys, *m_key, {}, Signatures::Checked, meter).ok();
        }
        write(path, sound);
        QVERIFY2(unseen <= unused, qPrintable(QStringLiteral("%1 of %2 free pages").arg(unseen).arg(unused)));
    }

    // Somebody with the store's key and a SQL tool alters the copy itself and makes the manifest fit.
    void alteredInside_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char *file, const QStringList &statements, const char *found) {
            QTest::newRow(name) << QString::fromLatin1(file) << statements << QString::fromLatin1(found);
        };
        row("entry changed", "records.db", { QStringLiteral("UPDATE journal SET at = at + 1 WHERE n = 7") }, "Entry 7 was changed");
        row("entry removed", "records.db", { QStringLiteral("DELETE FROM journal WHERE n = 7") }, "Journal entries 7 to 7 are missing");
        row("chain cut", "records.db", { QStringLiteral("UPDATE journal SET before = zeroblob(32) WHERE n = 7") }, "Entry 7 does not follow");
        row("tail cut", "records.db", { QStringLiteral("DELETE FROM journal WHERE n = (SELECT MAX(n) FROM journal)") }, "The journal ends at entry");
        row("record more", "records.db", { QStringLiteral("UPDATE record SET class = 3 - class WHERE id = (SELECT MIN(id) FROM record)") }, "other records");
        row("key gone", "keys.db", { QStringLiteral("DELETE FROM record_key WHERE record_id = (SELECT MIN(record_id) FROM record_key WHERE holder_kind = 7)") }, "1 record(s) have no key");
        row("marker", "keys.db", { QStringLiteral("UPDATE marker SET n = n - 1") }, "keys.db does not belong");
    }
    void alteredInside()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, statements);
        QFETCH(QString, found);
        const BackupCheck check = checkAltered(file, [&](const QString &path) {
            Database database({ path, SqlCipherOptions::Mode::ReadWrite, 0, {} }, *m_key);
            for (const QString &trigger : { QStringLiteral("journal_keeps_entries"), QStringLiteral("journal_loses_nothing") }) {
                if (file == QStringLiteral("records.db"))
                    database.execute(QStringLiteral("DROP TRIGGER ") + trigger);
            }
            for (const QString &sql : statements)
                database.execute(sql);
            QVERIFY(database.truncateWal());
        });
        QVERIFY2(said(check).join(u'\n').contains(found), qPrintable(said(check).join(u'\n')));
    }

    // Chain and hashes can be computed by anybody; the signature cannot.
    void signedByNobody()
    {
        JournalHead head;
        const BackupCheck check = checkAltered(QStringLiteral("records.db"), [&](const QString &path) {
            Database database({ path, SqlCipherOptions::Mode::ReadWrite, 0, {} }, *m_key);
            JournalEntry entry = *Journal(database).newest();
            entry.signature[10] = char(entry.signature.at(10) ^ 1);
            entry.hash = entry.computeHash(Suite::of(SuiteId::Intl), m_house->store());
            database.execute(QStringLiteral("DROP TRIGGER journal_keeps_entries"));
            Query(database, QStringLiteral("UPDATE journal SET signature = ?, hash = ? WHERE n = ?")).bindBytes(entry.signature).bindBytes(entry.hash).bind(entry.n).run();
            QVERIFY(database.truncateWal());
            head = { entry.n, entry.hash };
        }, &head);
        QVERIFY2(said(check).join(u'\n').contains(QStringLiteral("does not carry the signature")), qPrintable(said(check).join(u'\n')));
    }

    void accountsAltered_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("an account's key") << 0;
        QTest::newRow("an account more") << 1;
        QTest::newRow("the founding") << 2;
        QTest::newRow("the founding key") << 3;
        QTest::newRow("its age") << 4;
    }
    void accountsAltered()
    {
        QFETCH(int, what);
        const BackupCheck check = checkAltered(QStringLiteral("store.json"), [&](const QString &path) {
            StoreDescription description = StoreDescription::fromJson(contents(path));
            AccountEntry &li = description.accounts[m_house->id("li")];
            const AccountEntry head = description.accounts.value(m_house->id("head"));
            if (what == 0)
                li.sealingKey = head.sealingKey;
            else if (what == 1)
                (description.accounts[77] = head).person = 77;
            else if (what == 2)
                description.founding[0] = char(description.founding.at(0) ^ 1);
            else if (what == 3)
                description.foundingKey = head.signingKey;
            else
                description.changed.n -= 1;
            write(path, description.toJson());
        });
        QVERIFY2(said(check).join(u'\n').contains(QStringLiteral("store.json")), qPrintable(said(check).join(u'\n')));
    }

    void lengths()
    {
        for (const QString &file : { QStringLiteral("records.db"), QStringLiteral("keys.db"), QStringLiteral("store.json"), QStringLiteral("data/manifest.json"),
                 QStringLiteral("data/manifest.sig"), QStringLiteral("keys/manifest.json"), QStringLiteral("keys/manifest.sig") }) {
            const QString path = pathOf(file);
            const QByteArray sound = contents(path);
            for (const QByteArray &other : { sound.left(sound.size() - 1), sound.left(sound.size() / Page / 2 * Page), QByteArray(), sound + 'x', sound + QByteArray(Page, '\0') }) {
                write(path, other);
                QVERIFY2(!check(m_taken.folders).ok(), qPrintable(file));
            }
            QVERIFY(QFile::remove(path));
            QVERIFY2(!check(m_taken.folders).ok(), qPrintable(file));
            write(path, sound);
        }
        QVERIFY(check(m_taken.folders).ok());
        // A list tells what can be seen without reading everything.
        const QByteArray records = contents(pathOf(QStringLiteral("records.db")));
        write(pathOf(QStringLiteral("records.db")), records.left(Page));
        QVERIFY(!listBackups(m_house->destination, m_house->store()).data.constFirst().problem.isEmpty());
        write(pathOf(QStringLiteral("records.db")), records);
    }

    // At 1 GiB SQLite leaves one page out, which nothing authenticates.
    void pastOneGibibyte()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("large.db"));
        {
            const SqlCipherConnection connection({ path, SqlCipherOptions::Mode::Create, 200, {} }, *m_key);
            QSqlQuery query(connection.database());
            QVERIFY(query.exec(QStringLiteral("PRAGMA journal_mode = OFF")));
            QVERIFY(query.exec(QStringLiteral("CREATE TABLE t (filler BLOB)")));
            for (int i = 0; i < 17; ++i)
                QVERIFY(query.exec(QStringLiteral("INSERT INTO t VALUES (zeroblob(64 * 1024 * 1024))")));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.size() > PageMac::LockPage * Page);
        const PageMac mac(*m_key, file.peek(PageMac::SaltSize));
        for (const quint32 number : { 1U, 2U, PageMac::LockPage - 1, PageMac::LockPage, PageMac::LockPage + 1, quint32(file.size() / Page) }) {
            QVERIFY(file.seek((number - 1) * Page));
            QByteArray page = file.read(Page);
            QVERIFY2(mac.holds(page, number), qPrintable(QString::number(number)));
            page[Page / 2] = char(page.at(Page / 2) ^ 1);
            QCOMPARE(mac.holds(page, number), number == PageMac::LockPage);
        }
    }

    void putTogether_data()
    {
        QTest::addColumn<int>("suite");
        QTest::newRow("gm") << int(SuiteId::Gm);
        QTest::newRow("intl") << int(SuiteId::Intl);
    }
    void putTogether()
    {
        QFETCH(int, suite);
        BackupHouse house { SuiteId(suite) };
        const BackupFolders older = house.backedUp().folders;
        const QString oldKeys = house.folder.filePath(QStringLiteral("old keys"));
        QVERIFY(QDir().rename(older.keys, oldKeys));
        {
            const auto li = house.as("li");
            (void)house.submitted(*li);
        }
        const BackupFolders newer = house.backedUp().folders;
        QVERIFY(house.checked({ older.data, oldKeys }).ok());
        QVERIFY(house.checked(newer).ok());
        QVERIFY(!house.checked({ newer.data, oldKeys }).ok()); // cannot open what came since
        EXPECT_ERROR(restoreFiles({ newer.data, oldKeys }, house.folder.filePath(QStringLiteral("x.tongjian")), {}), ErrorCode::Integrity);
        QVERIFY(!house.checked({ newer.keys, newer.data }).ok());
        // Of another store, with the right key or the wrong one.
        QVERIFY(!house.checked({ newer.data, m_taken.folders.keys }).ok());
        QVERIFY(!house.checked({ m_taken.folders.data, newer.keys }).ok());
        QVERIFY(!house.checked(m_taken.folders).ok());
        EXPECT_ERROR(restoreFiles({ newer.data, m_taken.folders.keys }, house.folder.filePath(QStringLiteral("x.tongjian")), {}), ErrorCode::Integrity);
        // The same files under the manifest of another run.
        for (const char *file : { "/manifest.json", "/manifest.sig" }) {
            QVERIFY(QFile::remove(newer.data + QLatin1String(file)));
            QVERIFY(QFile::copy(older.data + QLatin1String(file), newer.data + QLatin1String(file)));
        }
        QVERIFY(!house.checked(newer).ok());
    }

    // Somebody with a login of the store signs a manifest of their own in another's name.
    void signedByAnother()
    {
        SignedManifest data = readManifest(m_taken.folders.data, BackupPart::Data);
        const QString manifest = pathOf(QStringLiteral("data/manifest.json"));
        const QString signature = pathOf(QStringLiteral("data/manifest.sig"));
        const QByteArray soundSignature = data.signature;
        const auto li = m_house->as("li");
        write(signature, li->store().identity().signing.sign(BackupManifest::statement(data.manifest.store, data.json)));
        QVERIFY(!check(m_taken.folders).ok());
        data.manifest.signer = li->me(); // in their own name: that is what it then says
        write(manifest, data.manifest.toJson());
        QVERIFY(!check(m_taken.folders).ok());
        write(signature, li->store().identity().signing.sign(BackupManifest::statement(data.manifest.store, data.manifest.toJson())));
        QVERIFY(check(m_taken.folders).ok());
        // Counting what is not there is found whoever signs.
        data.manifest.records[{ RecordClass::Voice, RecordState::Filed }] += 1;
        write(manifest, data.manifest.toJson());
        write(signature, li->store().identity().signing.sign(BackupManifest::statement(data.manifest.store, data.manifest.toJson())));
        QVERIFY(!check(m_taken.folders).ok());
        write(manifest, data.json);
        write(signature, soundSignature);
        QVERIFY(check(m_taken.folders).ok());
    }
};

QTEST_GUILESS_MAIN(TestBackupDamage)
#include "TestBackupDamage.moc"
