// SPDX-License-Identifier: GPL-3.0-or-later
#include "House.h"
#include "services/AddressBook.h"
#include "services/MailImport.h"
#include "store/Attacker.h"
#include "store/Blobs.h"
#include "store/CollectedRows.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QSqlQuery>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

// Mail comes in: whose it is, what is new, what is kept apart, and that it can be proven (regulation 3.1; issue B, section 3).
class TestMailImport : public QObject
{
    Q_OBJECT

    struct Mailroom {
        explicit Mailroom(SuiteId suite)
            : house(suite)
            , officer(house.as("officer"))
        {
            setAddresses(*officer, house.ids.at(QStringLiteral("li")), { { QStringLiteral("li@galaxy.example"), {}, {} }, { QStringLiteral("li.qiang@old.example"), {}, QDate(2020, 12, 31) } });
            setAddresses(*officer, house.ids.at(QStringLiteral("sun")), { { QStringLiteral("Sun@Galaxy.example"), {}, {} }, { QStringLiteral("li.qiang@old.example"), QDate(2021, 1, 1), {} } });
        }
        QString write(const char *name, const QByteArray &bytes)
        {
            const QString path = house.folder.filePath(QLatin1String(name));
            QDir().mkpath(QFileInfo(path).path());
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("cannot write");
            return path;
        }
        [[nodiscard]] ImportOptions options(const QStringList &paths) const
        {
            ImportOptions options;
            options.paths = paths;
            options.extractor = QString::fromLocal8Bit(qgetenv("TONGJIAN_EXTRACT"));
            return options;
        }
        ImportReport take(const QStringList &paths) { return importMail(*officer, options(paths)); }
        ImportReport take(const QByteArray &mail) { return take(QStringList { write("one.eml", mail) }); }
        QList<RecordLine> list(ListKind kind) { return listRecords(*officer, kind, {}, nullptr, 1000); }
        OpenedRecord open(const RecordLine &line) { return openRecordForReading(*officer, line.row.id); }
        qint64 entries() { return journalHead(*officer).n; }
        QStringList verified()
        {
            QStringList problems;
            const auto session = house.as("auditor");
            for (const IntegrityProblem &problem : verifyStore(*session).problems)
                problems += problem.what;
            return problems;
        }

        House house;
        std::unique_ptr<Session> officer;
    };

    static QByteArray mail(const QByteArray &from, const QByteArray &to, const QByteArray &id, const QByteArray &body = "A")
    {
        return "From: " + from + "\nTo: " + to + "\nDate: Mon, 23 Nov 2015 10:00:00 +0800\nMessage-ID: <" + id + "@x>\nSubject: =?gb2312?B?xOO6ww==?=\n\n" + body + "\n";
    }
    static bool balances(const ImportReport &report) { return report.read == report.captured + report.duplicates + report.quarantined + report.gone; }

    std::unique_ptr<Mailroom> m_room;

private Q_SLOTS:
    void init() { m_room = std::make_unique<Mailroom>(SuiteId::Gm); }

    void whomItConcerns_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QStringList>("concerned");
        QTest::addColumn<int>("direction");
        const auto row = [](const char *name, const char *from, const char *to, const QStringList &concerned, Direction direction) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << concerned << int(direction);
        };
        const QString li = QStringLiteral("li");
        const QString sun = QStringLiteral("sun");
        row("out", "Li <LI@galaxy.example>", "x@elsewhere.example", { li }, Direction::Outgoing);
        row("in", "x@elsewhere.example", "sun@galaxy.example", { sun }, Direction::Incoming);
        row("within", "li@galaxy.example", "sun@galaxy.example", { li, sun }, Direction::Internal);
        row("within and out", "li@galaxy.example", "sun@galaxy.example, x@elsewhere.example", { li, sun }, Direction::Outgoing);
        row("with a detail", "x@elsewhere.example", "li+orders@galaxy.example", { li }, Direction::Incoming);
        row("an address of then", "x@elsewhere.example", "li.qiang@old.example", { li }, Direction::Incoming);
        row("nobody known", "x@elsewhere.example", "y@elsewhere.example", {}, Direction::Unknown);
    }

    void whomItConcerns()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QStringList, concerned);
        QFETCH(int, direction);
        const ImportReport report = m_room->take(mail(from, to, "1"));
        QCOMPARE(report.captured, 1);
        QCOMPARE(report.unassigned, concerned.isEmpty() ? 1 : 0);
        const QList<RecordLine> lines = m_room->list(concerned.isEmpty() ? ListKind::Unassigned : ListKind::Archive);
        QCOMPARE(lines.size(), 1);
        QStringList found;
        for (const PersonConcerned &one : lines.constFirst().row.concerned)
            found.append(m_room->officer->state().person(one.person)->login);
        found.sort();
        QCOMPARE(found, concerned);
        const OpenedRecord record = m_room->open(lines.constFirst());
        QVERIFY(record.readable);
        QCOMPARE(int(record.content.direction), direction);
        QCOMPARE(record.content.subject, QStringLiteral("你好"));
        QCOMPARE(record.content.body, QStringLiteral("A"));
        QCOMPARE(record.content.startedAt, 1448244000000);
        QCOMPARE(record.content.source.nativeId, QStringLiteral("1@x"));
        // The message as it came.
        QByteArray original;
        QBuffer buffer(&original);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        readAttachment(*m_room->officer, record, 0, buffer);
        QCOMPARE(original, mail(from, to, "1"));
        // Who it concerns sees that it is there, in the own list, and nobody else does.
        for (const char *login : { "li", "sun", "chen" }) {
            const auto session = m_room->house.as(login);
            QCOMPARE(listRecords(*session, ListKind::Own, {}, nullptr, 10).size(), concerned.contains(QLatin1String(login)) ? 1 : 0);
        }
        QCOMPARE(m_room->verified(), QStringList());
    }

    void copiesAreToldApart()
    {
        (void)m_room->take("From: li@galaxy.example\nSender: sun@galaxy.example\nTo: b@x\nCc: c@x, b@x\nBcc: d@x\nSubject: s\n\nA\n");
        const OpenedRecord record = m_room->open(m_room->list(ListKind::Archive).constFirst());
        QStringList parties;
        for (const Party &party : record.content.parties)
            parties.append(keyOf(party.role) + u' ' + party.address);
        QCOMPARE(parties, (QStringList { QStringLiteral("sender li@galaxy.example"), QStringLiteral("sender sun@galaxy.example"), QStringLiteral("recipient b@x"),
            QStringLiteral("copied c@x"), QStringLiteral("blind-copied d@x") }));
    }

    void times_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<int>("basis");
        const auto row = [](const char *name, const char *lines, const char *utc, TimeBasis basis) { QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(utc) << int(basis); };
        const char *const relayed = "Received: from a; Tue, 24 Nov 2015 00:00:00 +0000\n";
        row("stated", "Date: Mon, 23 Nov 2015 10:00:00 +0800\n", "2015-11-23T02:00:00Z", TimeBasis::Stated);
        row("without zone: the import's", "Date: Mon, 23 Nov 2015 10:00:00\n", "2015-11-23T02:00:00Z", TimeBasis::Assumed);
        row("in the future", qPrintable(QLatin1String("Date: Mon, 23 Nov 2037 10:00:00 +0800\n") + QLatin1String(relayed)), "2015-11-24T00:00:00Z", TimeBasis::Relayed);
        row("1970", qPrintable(QLatin1String("Date: Thu, 1 Jan 1970 00:00:01 +0000\n") + QLatin1String(relayed)), "2015-11-24T00:00:00Z", TimeBasis::Relayed);
        row("none", relayed, "2015-11-24T00:00:00Z", TimeBasis::Relayed);
        row("none anywhere", "X: 1\n", "2014-05-13T16:53:20Z", TimeBasis::Container);
    }

    void times()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, utc);
        QFETCH(int, basis);
        (void)m_room->take(QStringList { m_room->write("Mail/cur/1400000000.host:2,", lines + "From: li@galaxy.example\n\nA\n") });
        const OpenedRecord record = m_room->open(m_room->list(ListKind::Archive).constFirst());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(record.content.startedAt).toUTC().toString(Qt::ISODate), utc);
        QCOMPARE(int(record.content.source.timeBasis), basis);
    }

    void theSameAgainChangesNothing()
    {
        const QString mailbox = m_room->write("in.mbox", "From a\n" + mail("li@galaxy.example", "b@x", "1") + "\nFrom a\n" + mail("li@galaxy.example", "b@x", "2") + "\nFrom a\n"
                + mail("li@galaxy.example", "b@x", "1") + "\nFrom a\n" + mail("li@galaxy.example", "b@x", "1", "another text") + "\n");
        const QString bad = m_room->write("bad.eml", "no mail\n");
        const ImportReport first = m_room->take({ mailbox, bad });
        QVERIFY(balances(first));
        QCOMPARE(first.read, 5);
        QCOMPARE(first.captured, 3); // the same id with another text is another mail
        QCOMPARE(first.duplicates, 1);
        QCOMPARE(first.quarantined, 1);
        QCOMPARE(first.problems.size(), 1);
        QVERIFY(first.problems.constFirst().item.contains(QStringLiteral("bad.eml")));
        const qint64 before = Records(m_room->officer->store().records()).count({});
        const ImportReport second = m_room->take({ bad, mailbox });
        QVERIFY(balances(second));
        QCOMPARE(second.captured, 0);
        QCOMPARE(second.duplicates, 4);
        QCOMPARE(second.quarantined, 1);
        QCOMPARE(second.problems.size(), 1);
        QCOMPARE(Records(m_room->officer->store().records()).count({}), before);
        QCOMPARE(m_room->verified(), QStringList());
    }

    // Several take messages apart at once, and some end over one: each answer still stands at its own message, in its order.
    void answersStandAtTheirMessages()
    {
        QByteArray nested = "From: a@x\nSubject: nested\n";
        for (int i = 0; i < 400; ++i)
            nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b" + QByteArray::number(i) + '\n';
        QByteArray mailbox;
        constexpr int Count = 300;
        for (int i = 0; i < Count; ++i) {
            const QByteArray number = QByteArray::number(i);
            mailbox += "From x Mon Nov 23 10:00:00 2015\n" + (i % 37 == 5 ? nested + "\n" + number + "\n" : mail("li@galaxy.example", "x@y", number, "body " + number)) + '\n';
        }
        const ImportReport report = m_room->take({ m_room->write("many.mbox", mailbox) });
        QCOMPARE(report.read, Count);
        QVERIFY(balances(report));
        QCOMPARE(report.captured + report.quarantined, Count);
        QVERIFY(report.captured >= Count - 9);
        QList<RecordLine> lines = m_room->list(ListKind::Archive);
        QCOMPARE(lines.size(), Count - 8);
        int before = Count;
        for (const RecordLine &line : std::as_const(lines)) { // newest first: the last of the mailbox
            const OpenedRecord record = m_room->open(line);
            const int number = record.content.source.nativeId.section(u'@', 0, 0).toInt();
            QCOMPARE(record.content.body, QStringLiteral("body %1").arg(number));
            QVERIFY(number < before);
            before = number;
        }
    }

    void anotherMailboxAddsAPerson()
    {
        const QByteArray letter = mail("x@elsewhere.example", "list@elsewhere.example", "1");
        QCOMPARE(m_room->take(letter).unassigned, 1);
        // The same letter from li's mailbox, with what that mailbox added.
        ImportOptions options = m_room->options({ m_room->write("li.eml", "Received: by li\nDelivered-To: li@galaxy.example\n" + letter) });
        ImportReport report = importMail(*m_room->officer, options);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(report.concerned, 1);
        QCOMPARE(m_room->list(ListKind::Unassigned).size(), 0);
        QCOMPARE(m_room->list(ListKind::Archive).size(), 1);
        QCOMPARE(m_room->list(ListKind::Archive).constFirst().row.concerned.size(), 1);
        // And from sun's, named by the one who imports.
        options.paths = QStringList { m_room->write("sun.eml", letter) };
        options.owner = m_room->house.ids.at(QStringLiteral("sun"));
        report = importMail(*m_room->officer, options);
        QCOMPARE(report.concerned, 1);
        QCOMPARE(m_room->list(ListKind::Archive).constFirst().row.concerned.size(), 2);
        QCOMPARE(importMail(*m_room->officer, options).concerned, 0);
        (void)m_room->open(m_room->list(ListKind::Archive).constFirst());
        QCOMPARE(m_room->verified(), QStringList());
    }

    void twiceInOneBatchAddsAPersonToo()
    {
        const QByteArray letter = mail("x@elsewhere.example", "list@elsewhere.example", "1");
        const ImportReport report = m_room->take({ m_room->write("a.eml", letter), m_room->write("b.eml", "Delivered-To: li@galaxy.example\n" + letter) });
        QCOMPARE(report.captured, 1);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(report.unassigned, 0);
        QCOMPARE(m_room->list(ListKind::Archive).size(), 1);
        QCOMPARE(m_room->verified(), QStringList());
    }

    void quarantineKeepsItAsItCame()
    {
        QByteArray bomb = "From: li@galaxy.example\nContent-Type: multipart/mixed; boundary=b\n\n";
        while (bomb.size() < 3'000'000) // held as a staged file, in more than one chunk
            bomb += "--b\n\n";
        const QString mailbox = m_room->write("in.mbox", "From a\n" + mail("li@galaxy.example", "b@x", "1") + "\nFrom a\n" + bomb + "\nFrom a\n" + mail("li@galaxy.example", "b@x", "2") + "\n");
        const ImportReport report = m_room->take(QStringList { mailbox });
        QCOMPARE(report.captured, 2);
        QCOMPARE(report.quarantined, 1);
        QVERIFY(report.problems.constFirst().reason.contains(QStringLiteral("parts")));
        const QList<RecordLine> kept = m_room->list(ListKind::Quarantine);
        QCOMPARE(kept.size(), 1);
        const OpenedRecord record = m_room->open(kept.constFirst());
        QCOMPARE(record.content.source.problem, QStringLiteral("too-many-parts"));
        QByteArray original;
        QBuffer buffer(&original);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        readAttachment(*m_room->officer, record, 0, buffer);
        QVERIFY(original == bomb);
        QVERIFY(!releaseFromQuarantine(*m_room->officer, kept.constFirst().row.id, m_room->options({})));
        QCOMPARE(m_room->list(ListKind::Quarantine).size(), 1);
        QCOMPARE(m_room->verified(), QStringList());
    }

    void whatCanBeReadLaterLeavesQuarantine()
    {
        // A program that always fails stands for the parser of yesterday.
        ImportOptions options = m_room->options({ m_room->write("a.eml", mail("li@galaxy.example", "b@x", "1", "text")) });
        options.extractor = QStringLiteral("/bin/false");
        const ImportReport report = importMail(*m_room->officer, options);
        QCOMPARE(report.quarantined, 1);
        const Id id = m_room->list(ListKind::Quarantine).constFirst().row.id;
        QVERIFY(releaseFromQuarantine(*m_room->officer, id, m_room->options({})));
        QCOMPARE(m_room->list(ListKind::Quarantine).size(), 0);
        const QList<RecordLine> filed = m_room->list(ListKind::Archive);
        QCOMPARE(filed.size(), 1);
        QCOMPARE(filed.constFirst().row.id, id);
        const OpenedRecord record = m_room->open(filed.constFirst());
        QCOMPARE(record.content.body, QStringLiteral("text"));
        QByteArray original;
        QBuffer buffer(&original);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        readAttachment(*m_room->officer, record, 0, buffer);
        QCOMPARE(original, mail("li@galaxy.example", "b@x", "1", "text"));
        EXPECT_ERROR(releaseFromQuarantine(*m_room->officer, id, m_room->options({})), ErrorCode::Changed);
        QCOMPARE(m_room->take(mail("li@galaxy.example", "b@x", "1", "text")).duplicates, 1);
        QCOMPARE(m_room->verified(), QStringList());
    }

    void assigning()
    {
        (void)m_room->take(mail("x@elsewhere.example", "y@elsewhere.example", "1"));
        (void)m_room->take(mail("x@elsewhere.example", "y@elsewhere.example", "2"));
        const QList<RecordLine> waiting = m_room->list(ListKind::Unassigned);
        QCOMPARE(waiting.size(), 2);
        const Id li = m_room->house.ids.at(QStringLiteral("li"));
        EXPECT_ERROR(assignRecords(*m_room->officer, { waiting.at(0).row.id }, {}), ErrorCode::BadInput);
        assignRecords(*m_room->officer, { waiting.at(0).row.id, waiting.at(1).row.id }, { li, m_room->house.ids.at(QStringLiteral("chen")) });
        QCOMPARE(m_room->list(ListKind::Unassigned).size(), 0);
        QCOMPARE(m_room->list(ListKind::Archive).size(), 2);
        QCOMPARE(m_room->list(ListKind::Archive).constFirst().row.author, li);
        (void)m_room->open(m_room->list(ListKind::Archive).constFirst());
        EXPECT_ERROR(assignRecords(*m_room->officer, { waiting.at(0).row.id }, { li }), ErrorCode::Changed);
        QCOMPARE(m_room->verified(), QStringList());
    }

    void aDryRunTakesNothing()
    {
        ImportOptions options = m_room->options({ m_room->write("in.mbox", "From a\n" + mail("li@galaxy.example", "b@x", "1") + "\nFrom a\n" + mail("li@galaxy.example", "b@x", "1") + "\n") });
        options.dryRun = true;
        const qint64 before = m_room->entries();
        const ImportReport report = importMail(*m_room->officer, options);
        QCOMPARE(report.captured, 1);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(m_room->entries(), before);
        QCOMPARE(m_room->list(ListKind::Archive).size(), 0);
    }

    void whatAKilledImportStagedIsSweptADayLater()
    {
        Store &store = m_room->officer->store();
        Records records(store.records());
        const Id nobody = store.newId();
        QBuffer bytes;
        bytes.setData(QByteArray(3000, 'x'));
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const Attachment left = Blobs(store).takeIn(nobody, QStringLiteral("left.bin"), bytes, 3000, {});
        // What a draft holds is not left over, however old it is.
        const auto li = m_room->house.as("li");
        const Id draft = saveDraft(*li, NoId, m_room->house.call());
        const Attachment kept = attachFile(*li, draft, m_room->write("kept.txt", "kept"));
        (void)m_room->take(mail("li@galaxy.example", "b@x", "1"));
        QVERIFY(records.blob(left.blob)); // it may belong to an import that is running
        m_room->house.clock->time += DayMs + HourMs;
        (void)m_room->take(mail("li@galaxy.example", "b@x", "2"));
        QVERIFY(!records.blob(left.blob));
        QVERIFY(records.chunk(left.blob, 0).isNull());
        QVERIFY(records.blob(kept.blob));
    }

    void cancelKeepsWholeBatches()
    {
        QByteArray mailbox;
        for (int i = 0; i < 1500; ++i)
            mailbox += "From a\n" + mail("li@galaxy.example", "b@x", QByteArray::number(i)) + "\n";
        const ImportOptions options = m_room->options({ m_room->write("in.mbox", mailbox) });
        const qint64 before = m_room->entries();
        int called = 0;
        const ImportReport report = importMail(*m_room->officer, options, [&](qint64 done, qint64 total, const ImportReport &) {
            Q_ASSERT(done <= total);
            return ++called < 1000;
        });
        QVERIFY(report.cancelled);
        QVERIFY(report.captured > 0 && report.captured < 1000);
        QVERIFY(balances(report));
        QCOMPARE(m_room->list(ListKind::Archive).size(), qMin<qint64>(1000, report.captured));
        QCOMPARE(Records(m_room->officer->store().records()).count({}), report.captured);
        // One entry a batch, one for the key, one for the end.
        QVERIFY(m_room->entries() - before >= 3 && m_room->entries() - before <= 5);
        QCOMPARE(m_room->verified(), QStringList());
        const ImportReport rest = importMail(*m_room->officer, options);
        QCOMPARE(rest.captured + report.captured, 1500);
        QCOMPARE(rest.duplicates, report.captured);
    }

    void onlyOfficersTakeMailIn()
    {
        const ImportOptions options = m_room->options({ m_room->write("a.eml", mail("li@galaxy.example", "b@x", "1")) });
        for (const char *login : { "li", "head", "admin", "auditor", "boss" }) {
            const auto session = m_room->house.as(login);
            EXPECT_ERROR(importMail(*session, options), ErrorCode::NoRight);
        }
        // Another officer recognises the same messages.
        QCOMPARE(importMail(*m_room->officer, options).captured, 1);
        const auto other = m_room->house.as("officer2");
        QCOMPARE(importMail(*other, options).duplicates, 1);
    }

    void withoutTheExtractorNothingIsLost()
    {
        ImportOptions options = m_room->options({ m_room->write("a.eml", mail("li@galaxy.example", "b@x", "1")) });
        options.extractor = QStringLiteral("/nonexistent/tongjian-extract");
        EXPECT_ERROR(importMail(*m_room->officer, options), ErrorCode::Io);
        QCOMPARE(Records(m_room->officer->store().records()).count({}), 0);
    }

    void nothingSaidStandsInTheFiles()
    {
        // Officers, the person and administrators read addresses; nobody reads them, or what was said, from the file.
        (void)m_room->take(mail("li@galaxy.example", "secret.partner@elsewhere.example", "unguessable-id", "the price is 4711"));
        const auto admin = m_room->house.as("admin");
        QCOMPARE(addressesOf(*admin, m_room->house.ids.at(QStringLiteral("li"))).size(), 2);
        const auto sun = m_room->house.as("sun");
        EXPECT_ERROR(addressesOf(*sun, m_room->house.ids.at(QStringLiteral("li"))), ErrorCode::NoRight);
        QSqlQuery tables(m_room->officer->store().records().connection());
        QVERIFY(tables.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'")));
        QByteArray all;
        while (tables.next()) {
            QSqlQuery rows(m_room->officer->store().records().connection());
            QVERIFY(rows.exec(QStringLiteral("SELECT * FROM %1").arg(tables.value(0).toString())));
            while (rows.next()) {
                for (int column = 0; rows.value(column).isValid() && column < 24; ++column)
                    all += rows.value(column).toByteArray() + '|';
            }
        }
        for (const char *said : { "galaxy.example", "secret.partner", "unguessable-id", "4711" })
            QVERIFY2(!all.contains(said), said);
    }

    void alterationsAreFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("fingerprint removed") << QStringLiteral("DELETE FROM fingerprint WHERE record_id > 0");
        QTest::newRow("fingerprint moved") << QStringLiteral("UPDATE fingerprint SET record_id = (SELECT MIN(record_id) FROM fingerprint) WHERE record_id = (SELECT MAX(record_id) FROM fingerprint)");
        QTest::newRow("person added") << QStringLiteral("INSERT INTO record_person SELECT id, 5, 6, 1, class, channel, day FROM record LIMIT 1");
        QTest::newRow("person taken away") << QStringLiteral("DELETE FROM record_person WHERE record_id = (SELECT MAX(record_id) FROM record_person)");
        QTest::newRow("unassigned made filed") << QStringLiteral("UPDATE record SET state = 4 WHERE state = 8");
        QTest::newRow("earlier row removed") << QStringLiteral("DELETE FROM earlier_row WHERE record_id > 0");
        QTest::newRow("record removed") << QStringLiteral("DELETE FROM record WHERE state = 8");
        QTest::newRow("moved to another entry") << QStringLiteral("UPDATE record SET entry_n = (SELECT MIN(entry_n) FROM record)");
    }

    void alterationsAreFound()
    {
        QFETCH(QString, sql);
        const QByteArray letter = mail("x@elsewhere.example", "list@elsewhere.example", "1");
        (void)m_room->take(letter);
        (void)m_room->take(mail("li@galaxy.example", "b@x", "2"));
        (void)m_room->take(mail("x@elsewhere.example", "b@x", "3"));
        (void)m_room->take("Delivered-To: li@galaxy.example\n" + letter);
        QCOMPARE(m_room->verified(), QStringList());
        QSqlQuery attack(m_room->officer->store().records().connection());
        QVERIFY(attack.exec(QStringLiteral("DROP TRIGGER records_stay"))); // anybody can
        QVERIFY2(attack.exec(sql), qPrintable(sql));
        QVERIFY(attack.numRowsAffected() > 0);
        attack.finish();
        QVERIFY(!m_room->verified().isEmpty());
    }

    void alteredAddressesAreNotUsed()
    {
        QSqlQuery attack(m_room->officer->store().records().connection());
        QVERIFY(attack.exec(QStringLiteral("UPDATE staff_addresses SET person_id = person_id + 1000")));
        attack.finish();
        EXPECT_ERROR(AddressBook(*m_room->officer), ErrorCode::Integrity);
    }

    void addressesAreChecked()
    {
        const Id chen = m_room->house.ids.at(QStringLiteral("chen"));
        EXPECT_ERROR(setAddresses(*m_room->officer, chen, { { QStringLiteral("nonsense"), {}, {} } }), ErrorCode::BadInput);
        EXPECT_ERROR(setAddresses(*m_room->officer, chen, { { QStringLiteral("LI@galaxy.example"), {}, {} } }), ErrorCode::BadInput);
        EXPECT_ERROR(setAddresses(*m_room->officer, chen, { { QStringLiteral("c@x"), QDate(2020, 1, 2), QDate(2020, 1, 1) } }), ErrorCode::BadInput);
        setAddresses(*m_room->officer, chen, { { QStringLiteral("c@x"), {}, {} }, { QStringLiteral("+86 138-0013-8000"), {}, {} } });
        const AddressBook book(*m_room->officer);
        QCOMPARE(book.personOf(QStringLiteral("13800138000"), 0), chen);
        QCOMPARE(book.personOf(QStringLiteral("<C@X>"), 0), chen);
        QCOMPARE(book.personOf(QString(), 0), NoId);
    }

    void bothSuites()
    {
        m_room = std::make_unique<Mailroom>(SuiteId::Intl);
        QCOMPARE(m_room->take(mail("li@galaxy.example", "b@x", "1")).captured, 1);
        QCOMPARE(m_room->verified(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestMailImport)
#include "TestMailImport.moc"
