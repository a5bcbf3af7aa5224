// SPDX-License-Identifier: GPL-3.0-or-later
// A curious employee with the folder, a valid login and any SQL tool learns that records exist: whom of the staff they concern,
// class, channel, day, rough size; nothing said, nobody's number, no case text; no dictionary confirms anything (DESIGN section 4).
#include "Attacker.h"

#include "services/PersonalItems.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QSet>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

// Everything that stands in the two databases as this login reads them: each value of each row, and a plain copy of the whole
// file as the engine makes it.
struct Everything {
    QList<QByteArray> values;
    QByteArray pages;
};

Everything read(const Victim &victim, const char *login)
{
    Everything all;
    for (const QString &file : { victim.paths.records(), victim.paths.keys() }) {
        const auto database = victim.opened(file, login);
        QStringList tables;
        Query names(*database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'"));
        names.run();
        while (names.next())
            tables += names.text(0);
        for (const QString &table : std::as_const(tables)) {
            QSqlQuery rows(database->connection());
            if (!rows.exec(QStringLiteral("SELECT * FROM ") + table))
                qFatal("%s", qPrintable(table));
            while (rows.next()) {
                for (int column = 0; column < rows.record().count(); ++column) {
                    const QVariant value = rows.value(column);
                    all.values += value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
                }
            }
        }
        const QString plain = victim.paths.folder + QStringLiteral("/plain.db");
        QFile empty(plain);
        if (!empty.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("no place for a plain copy");
        empty.close();
        Query attach(*database, QStringLiteral("ATTACH DATABASE ? AS plain KEY ''"));
        attach.bind(plain).run();
        Query copy(*database, QStringLiteral("SELECT sqlcipher_export('plain')"));
        copy.run();
        (void)copy.next();
        QFile bytes(plain);
        if (!bytes.open(QIODevice::ReadOnly))
            qFatal("no plain copy");
        all.pages += bytes.readAll();
    }
    for (const char *file : { "store.json", "failures.spool" }) {
        QFile bytes(victim.paths.folder + u'/' + QLatin1String(file));
        if (bytes.open(QIODevice::ReadOnly))
            all.pages += bytes.readAll();
    }
    for (const QByteArray &value : std::as_const(all.values))
        all.pages += value;
    return all;
}

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

// The forms in which a text could stand somewhere.
QList<QByteArray> formsOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    return { utf8, utf16(text), utf8.toHex(), utf8.toBase64(), utf16(text).toHex(), text.toUtf8().toPercentEncoding() };
}

} // namespace

class TestCuriousEmployee : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    QStringList m_said; // texts that sun must not find
    QStringList m_numbers;

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<int>("suite");
        QTest::newRow("gm") << int(SuiteId::Gm);
        QTest::newRow("intl") << int(SuiteId::Intl);
    }

    void init()
    {
        QFETCH_GLOBAL(int, suite);
        m_house = std::make_unique<House>(SuiteId(suite));
        m_numbers = { QStringLiteral("13800138000"), QStringLiteral("13912345678"), QStringLiteral("18616161616") };
        const auto li = m_house->as("li");
        const auto head = m_house->as("head");
        const auto officer = m_house->as("officer");
        QFile file(m_house->folder.filePath(QStringLiteral("报价单-绝密.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray("附件里的价格是七百二十万").repeated(3000)) > 0);
        file.close();
        QList<Id> ids;
        for (int i = 0; i < 3; ++i) {
            RecordContent content = m_house->call(QStringLiteral("私下谈话主题%1号").arg(i));
            content.parties[1] = { PartyRole::Callee, QStringLiteral("欧阳修远%1").arg(i), m_numbers.at(i), QStringLiteral("北辰实业%1").arg(i), NoId, 0, 0 };
            content.summary = QStringLiteral("摘要：对方同意降价百分之%1十").arg(i);
            content.body = QStringLiteral("正文：私下说的话第%1段，外人不可见").arg(i);
            content.place = QStringLiteral("杭州西湖茶馆%1楼").arg(i);
            content.relatedMatter = QStringLiteral("并购案%1").arg(i);
            const Id id = saveDraft(*li, NoId, content);
            if (i == 0) {
                content.attachments.append(attachFile(*li, id, file.fileName()));
                (void)saveDraft(*li, id, content);
            }
            if (i < 2)
                (void)submitDraft(*li, id);
            ids += id;
        }
        returnRecord(*head, openRecordForReading(*head, ids.at(1)).seen(), { QStringLiteral("退回意见：请写明报价来源"), { { Field::Place, QStringLiteral("哪一家茶馆") } } });
        approveRecord(*head, openRecordForReading(*head, ids.at(0)).seen());
        fileRecord(*officer, openRecordForReading(*officer, ids.at(0)).seen());
        (void)savePersonalItem(*li, { NoId, PersonalKind::EntryTemplate, QStringLiteral("与华东客户的模板"), { { 1, QStringLiteral("模板里的私下安排") } }, 0 });
        // A failed login, in the spool and joined.
        EXPECT_ERROR(logIn(m_house->paths, m_house->environment, QStringLiteral("li"), House::secret("typed by mistake 99")), ErrorCode::WrongPassword);
        logOut(*m_house->as("chen"));
        m_said.clear();
        for (int i = 0; i < 3; ++i)
            m_said += { QStringLiteral("私下谈话主题%1号").arg(i), QStringLiteral("欧阳修远%1").arg(i), QStringLiteral("北辰实业%1").arg(i), QStringLiteral("同意降价百分之%1").arg(i),
                QStringLiteral("私下说的话第%1段").arg(i), QStringLiteral("西湖茶馆%1楼").arg(i), QStringLiteral("并购案%1").arg(i) };
        m_said += { QStringLiteral("附件里的价格"), QStringLiteral("报价单-绝密"), QStringLiteral("请写明报价来源"), QStringLiteral("哪一家茶馆"), QStringLiteral("typed by mistake"),
            QStringLiteral("pass phrase"), QStringLiteral("华东客户的模板"), QStringLiteral("私下安排") };
        m_said += m_numbers;
    }

    void findsNothingSaid()
    {
        Victim victim(*m_house, QStringLiteral("curious"));
        const Everything all = read(victim, "sun");
        QVERIFY(all.pages.size() > 200'000);
        // What is allowed to be there is there: the scan does read what stands in the files.
        QVERIFY(all.pages.contains(QStringLiteral("李强").toUtf8()));
        QVERIFY(all.pages.contains("TX-2026-000001"));
        for (const QString &text : std::as_const(m_said)) {
            const QList<QByteArray> forms = formsOf(text);
            for (const QByteArray &form : forms)
                QVERIFY2(!all.pages.contains(form), qPrintable(text));
        }
    }

    void removedIsOverwritten()
    {
        // What is removed is overwritten where it stood, by every connection that can write.
        Victim victim(*m_house, QStringLiteral("free"));
        {
            const auto session = victim.as("li");
            Query own(session->store().records(), QStringLiteral("PRAGMA secure_delete"));
            own.run();
            QVERIFY(own.next());
            QCOMPARE(own.integer(0), 1);
        }
    }

    void dictionaryConfirmsNothing()
    {
        Victim victim(*m_house, QStringLiteral("dictionary"));
        const Everything all = read(victim, "sun");
        QSet<QByteArray> values(all.values.begin(), all.values.end());
        // Digests stand in columns whole, or inside CBOR and envelopes: each window of 32, 20 and 16 bytes of every value.
        QSet<QByteArray> windows;
        for (const QByteArray &value : std::as_const(all.values)) {
            if (value.size() > 4096)
                continue; // sealed chunks, random to whoever has no key
            for (const qsizetype length : { 32, 20, 16 }) {
                for (qsizetype at = 0; at + length <= value.size(); ++at)
                    windows.insert(value.mid(at, length));
            }
        }
        const Unlocked sun = unlock(StoreDescription::read(victim.paths), QStringLiteral("sun"), House::ownPassword(QStringLiteral("sun")));
        const Suite &gm = Suite::of(SuiteId::Gm);
        const QByteArray storeKey = sun.identity->storeKey.view().toByteArray();
        const auto confirms = [&](const QByteArray &guess) {
            QList<QByteArray> digests { gm.hash(guess), QCryptographicHash::hash(guess, QCryptographicHash::Sha256), QCryptographicHash::hash(guess, QCryptographicHash::Sha1),
                QCryptographicHash::hash(guess, QCryptographicHash::Md5), QMessageAuthenticationCode::hash(guess, storeKey, QCryptographicHash::Sha256),
                gm.mac(sun.identity->storeKey, guess), Suite::of(SuiteId::Intl).mac(sun.identity->storeKey, guess) };
            if (values.contains(guess))
                return true;
            return std::any_of(digests.begin(), digests.end(), [&](const QByteArray &digest) { return windows.contains(digest) || values.contains(digest.toHex()); });
        };
        // All numbers would take half an hour; the true ones and thousands around them show whether any one is confirmed.
        const auto spellings = [](const QString &number) {
            return QList<QByteArray> { number.toLatin1(), (QStringLiteral("+86") + number).toLatin1(), (QStringLiteral("86") + number).toLatin1(),
                (number.left(3) + u'-' + number.mid(3, 4) + u'-' + number.mid(7)).toLatin1(), (number.left(3) + u' ' + number.mid(3, 4) + u' ' + number.mid(7)).toLatin1(),
                utf16(number) };
        };
        QStringList guesses = m_numbers;
        for (int i = 0; i < 3000; ++i)
            guesses += QString::number(13800138000LL - 1500 + i);
        for (const QString &guess : std::as_const(guesses)) {
            const QList<QByteArray> forms = spellings(guess);
            for (const QByteArray &form : forms)
                QVERIFY2(!confirms(form), qPrintable(guess));
        }
        // It would be noticed if it were there.
        windows.insert(QCryptographicHash::hash("13800138000", QCryptographicHash::Sha256));
        QVERIFY(confirms("13800138000"));
    }

    void keysOpenNothingOfOthers()
    {
        // Each wrapped key of each record, tried with everything that sun's login holds.
        Victim victim(*m_house, QStringLiteral("keys"));
        const auto session = victim.as("sun");
        Query ids(session->store().records(), QStringLiteral("SELECT id, revision FROM record"));
        ids.run();
        int tried = 0;
        while (ids.next()) {
            for (int revision = 0; revision <= ids.integer(1); ++revision) {
                QVERIFY(!session->store().keys().tryRecordKey(ids.integer(0), revision));
                QVERIFY(!session->store().keys().trySummaryKey(ids.integer(0), revision));
                ++tried;
            }
        }
        QVERIFY(tried >= 4);
        EXPECT_ERROR(openRecordForReading(*session, recordByNumber(*session, QStringLiteral("TX-2026-000001"))), ErrorCode::NoRight);
    }

    void thiefWithoutALogin()
    {
        Victim victim(*m_house, QStringLiteral("thief"));
        const QStringList files = QDir(victim.paths.folder).entryList(QDir::Files);
        for (const QString &name : files) {
            QFile file(victim.paths.folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.startsWith("SQLite format 3"), qPrintable(name));
            for (const QString &text : std::as_const(m_said))
                QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(name + u' ' + text));
            if (name.endsWith(QStringLiteral(".db")))
                QVERIFY2(!bytes.contains(QStringLiteral("李强").toUtf8()), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestCuriousEmployee)
#include "TestCuriousEmployee.moc"
