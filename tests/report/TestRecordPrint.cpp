// SPDX-License-Identifier: GPL-3.0-or-later
// A record on paper: only an own one that is under way, with all that is in it, entered in the journal.
#include "Poppler.h"
#include "report/RecordPrint.h"
#include "services/House.h"
#include "services/Printing.h"

#include "store/Act.h"
#include "store/EntryFacts.h"

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

private Q_SLOTS:
    void onlyOwnOnesUnderWay()
    {
        House house;
        auto li = house.as("li");
        auto head = house.as("head");
        auto officer = house.as("officer");
        const Id id = house.submitted(*li);
        QVERIFY(mayPrint(*li, openForPrinting(*li, id).row).allowed);
        QCOMPARE(prints(*li), 1);
        EXPECT_ERROR(openForPrinting(*head, id), ErrorCode::NoRight); // reads it, but does not print it
        EXPECT_ERROR(openForPrinting(*officer, id), ErrorCode::NoRight);
        approveRecord(*head, openRecordForReading(*head, id).seen());
        (void)openForPrinting(*li, id);
        fileRecord(*officer, openRecordForReading(*officer, id).seen());
        EXPECT_ERROR(openForPrinting(*li, id), ErrorCode::NoRight);
        EXPECT_ERROR(openForPrinting(*officer, id), ErrorCode::NoRight);
        QCOMPARE(prints(*li), 2); // refusals are entries of their own kind
        const Id withdrawn = house.submitted(*li);
        withdrawRecord(*li, withdrawn);
        EXPECT_ERROR(openForPrinting(*li, withdrawn), ErrorCode::NoRight);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
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
        const RecordPrint print = recordPrint(*li, openForPrinting(*li, id));
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
        const RecordPrint print = recordPrint(*li, openForPrinting(*li, id));
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
