// SPDX-License-Identifier: GPL-3.0-or-later
// A record on paper: only an own one that is under way, with all that is in it, entered in the journal.
#include "Poppler.h"
#include "report/RecordPrint.h"
#include "services/House.h"
#include "services/RecordFiles.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"

#include <QDir>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestRecordPrint : public QObject
{
    Q_OBJECT

private:
    static int prints(Session &session)
    {
        JournalFilter filter;
        filter.action = Action::RecordPrint;
        return int(Journal(session.store().records()).page(filter, 0, 10).size());
    }
    static OpenedRecord printed(const House &house, Session &session, Id record)
    {
        return printRecord(session, record, house.folder.filePath(QStringLiteral("print.pdf")), [&](const QString &path, const OpenedRecord &opened) { writeRecordPrint(path, recordPrint(session, opened)); });
    }

private Q_SLOTS:
    void onlyOwnOnesUnderWay()
    {
        House house;
        auto li = house.as("li");
        auto head = house.as("head");
        auto officer = house.as("officer");
        const Id id = house.submitted(*li);
        QVERIFY(mayPrint(*li, printed(house, *li, id).row).allowed);
        QCOMPARE(prints(*li), 1);
        EXPECT_ERROR(printed(house, *head, id), ErrorCode::NoRight); // reads it, but does not print it
        EXPECT_ERROR(printed(house, *officer, id), ErrorCode::NoRight);
        approveRecord(*head, openRecordForReading(*head, id).seen());
        (void)printed(house, *li, id);
        fileRecord(*officer, openRecordForReading(*officer, id).seen());
        EXPECT_ERROR(printed(house, *li, id), ErrorCode::NoRight);
        EXPECT_ERROR(printed(house, *officer, id), ErrorCode::NoRight);
        QCOMPARE(prints(*li), 2); // refusals are entries of their own kind
        const Id withdrawn = house.submitted(*li);
        withdrawRecord(*li, withdrawn);
        EXPECT_ERROR(printed(house, *li, withdrawn), ErrorCode::NoRight);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    // The file is where it was wanted, or nowhere: not before the journal says so, not when it cannot be written, not beside its place.
    void wholeOrNotAtAll()
    {
        House house;
        auto li = house.as("li");
        const Id id = house.submitted(*li);
        const QString path = house.folder.filePath(QStringLiteral("print.pdf"));
        const auto entries = [&] { return QDir(house.folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); };
        const QStringList before = entries();
        EXPECT_ERROR(printRecord(*li, id, path, [&](const QString &made, const OpenedRecord &) {
            QVERIFY(made != path && QFileInfo(made).absolutePath().startsWith(house.folder.path()));
            throw Error(ErrorCode::Io, QStringLiteral("full"));
        }),
            ErrorCode::Io);
        QCOMPARE(entries(), before);
        QCOMPARE(prints(*li), 0);
        EXPECT_ERROR(printRecord(*li, id, house.folder.filePath(QStringLiteral("no such folder/print.pdf")), [](const QString &, const OpenedRecord &) { QFAIL("nothing to write to"); }), ErrorCode::Io);
        // Filed while it was printed: nothing leaves.
        EXPECT_ERROR(printRecord(*li, id, path, [&](const QString &made, const OpenedRecord &opened) {
            writeRecordPrint(made, recordPrint(*li, opened));
            auto head = house.as("head");
            approveRecord(*head, openRecordForReading(*head, id).seen());
            auto officer = house.as("officer");
            fileRecord(*officer, openRecordForReading(*officer, id).seen());
        }),
            ErrorCode::Changed);
        QCOMPARE(entries(), before);
        QCOMPARE(prints(*li), 0);
        // Where something stands that cannot be replaced, it stays.
        const Id other = house.submitted(*li);
        QVERIFY(QDir().mkpath(path + QStringLiteral("/inside")));
        EXPECT_ERROR(printed(house, *li, other), ErrorCode::Io);
        QVERIFY(QFileInfo(path + QStringLiteral("/inside")).isDir());
        QVERIFY(QDir().rmpath(path + QStringLiteral("/inside")) && !QFileInfo::exists(path));
        // What stood there is replaced, as the file dialog asked.
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        (void)printed(house, *li, other);
        QCOMPARE(pagesOf(path), 1);
        QCOMPARE(entries().size(), before.size() + 1);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    // Of a record that others decide on, its attachments are saved by those who do, and that stands in the journal.
    void attachmentsWhileItIsDecided()
    {
        House house;
        auto li = house.as("li");
        auto head = house.as("head");
        auto officer = house.as("officer");
        RecordContent content = house.call();
        const Id id = saveDraft(*li, NoId, content);
        const QByteArray contract = QByteArray("合同").repeated(400'000);
        QFile file(house.folder.filePath(QStringLiteral("合同.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(contract) == contract.size());
        file.close();
        content.attachments.append(attachFile(*li, id, file.fileName()));
        (void)saveDraft(*li, id, content);
        (void)submitDraft(*li, id);
        const QString path = house.folder.filePath(QStringLiteral("saved.txt"));
        const OpenedRecord opened = openRecordForReading(*head, id);
        EXPECT_ERROR(saveAttachment(*head, opened, 0, path, [](qint64, qint64) { return false; }), ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(path));
        saveAttachment(*head, opened, 0, path);
        QFile saved(path);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), contract);
        QVERIFY(!(saved.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        JournalFilter filter;
        filter.action = Action::AttachmentSave;
        const QList<JournalEntry> entries = Journal(head->store().records()).page(filter, 0, 10);
        QCOMPARE(entries.size(), 1);
        QVERIFY(entries.constFirst().actor == house.ids.at(QStringLiteral("head")) && entries.constFirst().object == id);
        approveRecord(*head, opened.seen());
        fileRecord(*officer, openRecordForReading(*officer, id).seen());
        EXPECT_ERROR(saveAttachment(*head, opened, 0, path), ErrorCode::NoRight);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
        {
            Act act(head->store());
            act.append({ Action::AttachmentSave, id, { { fact::Revision, 1 } } });
            act.commit();
        }
        QVERIFY(!verifyStore(*house.as("auditor")).ok());
    }

    // Whoever goes past the services signs for it: the entry itself is found.
    void aForeignPrintIsFound()
    {
        House house;
        auto li = house.as("li");
        auto head = house.as("head");
        const Id id = house.submitted(*li);
        {
            Act act(head->store());
            act.append({ Action::RecordPrint, id, { { fact::Revision, 1 } } });
            act.commit();
        }
        const VerificationResult verified = verifyStore(*house.as("auditor"));
        QVERIFY(!verified.ok());
    }

    void filedOnesAreFound()
    {
        House house;
        auto li = house.as("li");
        auto head = house.as("head");
        auto officer = house.as("officer");
        const Id id = house.submitted(*li);
        approveRecord(*head, openRecordForReading(*head, id).seen());
        fileRecord(*officer, openRecordForReading(*officer, id).seen());
        {
            Act act(li->store());
            act.append({ Action::RecordPrint, id, { { fact::Revision, openRecordForReading(*li, id).row.revision } } });
            act.commit();
        }
        QVERIFY(!verifyStore(*house.as("auditor")).ok());
    }

    void saysAllThatIsInIt()
    {
        House house;
        auto li = house.as("li");
        RecordContent content = house.call(QString::fromUtf8("交货电话 𠮷"));
        const Id id = saveDraft(*li, NoId, content);
        QFile file(house.folder.filePath(QStringLiteral("合同.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        content.attachments.append(attachFile(*li, id, file.fileName()));
        (void)saveDraft(*li, id, content);
        const QString number = submitDraft(*li, id);
        const RecordPrint print = recordPrint(*li, printed(house, *li, id));
        QString all;
        for (const PrintedLine &line : printedLines(print))
            all += line.label + u'|' + line.value + u'\n';
        for (const QString &wanted : { number, content.summary, content.body, content.place, QStringLiteral("陈先生"), QStringLiteral("恒达物流"), QStringLiteral("138-0013-8000"),
                 QStringLiteral("合同.txt"), QStringLiteral("李强"), QStringLiteral("销售部"), QStringLiteral("SM3: ") + QString::fromLatin1(content.attachments.at(0).digest.toHex()), displayName(RecordState::Submitted), displayName(Action::RecordSubmit) })
            QVERIFY2(all.contains(wanted), qPrintable(wanted));
        QVERIFY(!all.contains(QString::number(house.ids.at(QStringLiteral("li"))))); // no ids

        const QString path = house.folder.filePath(QStringLiteral("print.pdf"));
        writeRecordPrint(path, print);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-"));
        QVERIFY(!(pdf.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QVERIFY(!bytes.contains(content.subject.toUtf8())); // nor in its properties
        if (const QString keep = qEnvironmentVariable("TONGJIAN_PICTURES"); !keep.isEmpty())
            QVERIFY(QFile::copy(path, keep + QStringLiteral("/print.pdf")));
    }

    void longOnesGoOnOnTheNextPage()
    {
        House house;
        auto li = house.as("li");
        RecordContent content = house.call();
        content.body = QStringLiteral("第一行说的是交货。\n").repeated(300);
        const Id id = saveDraft(*li, NoId, content);
        (void)submitDraft(*li, id);
        const RecordPrint print = recordPrint(*li, printed(house, *li, id));
        const QString path = house.folder.filePath(QStringLiteral("long.pdf"));
        writeRecordPrint(path, print);
        const int pages = pagesOf(path);
        QVERIFY2(pages >= 5 && pages <= 12, qPrintable(QString::number(pages)));
        if (const QString keep = qEnvironmentVariable("TONGJIAN_PICTURES"); !keep.isEmpty())
            QVERIFY(QFile::copy(path, keep + QStringLiteral("/long.pdf")));
        EXPECT_ERROR(writeRecordPrint(house.folder.filePath(QStringLiteral("nowhere/long.pdf")), print), ErrorCode::Io);
    }
};

QTEST_GUILESS_MAIN(TestRecordPrint)
#include "TestRecordPrint.moc"
