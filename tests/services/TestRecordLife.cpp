// SPDX-License-Identifier: GPL-3.0-or-later
#include "House.h"

#include <QBuffer>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

/// A record's life by hand, from draft to archive (DESIGN section 5, regulation 3.2), in both suites.
class TestRecordLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholePath_data()
    {
        QTest::addColumn<int>("suite");
        QTest::newRow("gm") << int(SuiteId::Gm);
        QTest::newRow("intl") << int(SuiteId::Intl);
    }
    void wholePath()
    {
        QFETCH(int, suite);
        House house { SuiteId(suite) };
        auto li = house.as("li");
        auto head = house.as("head");
        auto officer = house.as("officer");
        const Id id = house.submitted(*li);
        QCOMPARE(countRecords(*head, ListKind::HeadQueue), 1);
        QCOMPARE(countRecords(*officer, ListKind::OfficerQueue), 0);
        OpenedRecord opened = openRecordForReading(*head, id);
        QVERIFY(opened.readable);
        QCOMPARE(opened.content.body, house.call().body);

        Remarks remarks { QStringLiteral("请补充地点"), { { Field::Place, QStringLiteral("哪个会议室？") } } };
        returnRecord(*head, opened.seen(), remarks);
        QCOMPARE(waitingFor(*li).returned, 1);
        QCOMPARE(countReturned(*li), 1);
        QCOMPARE(countReturned(*head), 0);
        OpenedRecord back = openRecordForReading(*li, id);
        QCOMPARE(back.steps.constLast().remarks->fields.value(Field::Place), QStringLiteral("哪个会议室？"));
        Draft draft = correctReturned(*li, id);
        draft.content.place = QStringLiteral("上海总部三楼 302");
        (void)saveDraft(*li, id, draft.content);
        (void)submitDraft(*li, id);

        // What the head saw before is no longer there to be decided on.
        EXPECT_ERROR(approveRecord(*head, opened.seen()), ErrorCode::Changed);
        opened = openRecordForReading(*head, id);
        QVERIFY(opened.previous.has_value());
        QCOMPARE(differingFields(*opened.previous, opened.content), QList<Field> { Field::Place });
        approveRecord(*head, opened.seen());
        QCOMPARE(countRecords(*officer, ListKind::OfficerQueue), 1);
        opened = openRecordForReading(*officer, id);
        fileRecord(*officer, opened.seen());

        // Filed: the officer reads it, the author sees the summary, the head nothing.
        opened = openRecordForReading(*officer, id);
        QVERIFY(opened.readable);
        QCOMPARE(opened.row.state, RecordState::Filed);
        QVERIFY(opened.row.dueAt > house.clock->time + 35 * 30 * DayMs);
        back = openRecordForReading(*li, id);
        QVERIFY(!back.readable && back.readableSummary);
        QCOMPARE(back.content.subject, house.call().subject);
        QVERIFY(back.content.body.isEmpty());
        EXPECT_ERROR(openRecordForReading(*head, id), ErrorCode::NoRight);
        EXPECT_ERROR(withdrawRecord(*li, id), ErrorCode::Changed);

        auto auditor = house.as("auditor");
        const VerificationResult result = verifyStore(*auditor);
        for (const IntegrityProblem &problem : result.problems)
            qWarning() << problem.what << problem.where;
        QVERIFY(result.ok());
        QCOMPARE(result.records, 1);
    }

    void headsOwnGoesToAnOfficer()
    {
        House house;
        auto head = house.as("head");
        auto officer = house.as("officer");
        const Id id = house.submitted(*head);
        QCOMPARE(countRecords(*head, ListKind::HeadQueue), 0);
        const Seen seen = openRecordForReading(*officer, id).seen();
        EXPECT_ERROR(approveRecord(*head, seen), ErrorCode::NoRight);
        EXPECT_ERROR(approveRecord(*officer, seen), ErrorCode::NoRight);
        fileRecord(*officer, seen);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void attachmentsSurviveEveryStep()
    {
        House house;
        auto li = house.as("li");
        QByteArray bytes(3 * 1024 * 1024 + 17, '\0');
        for (qsizetype i = 0; i < bytes.size(); ++i)
            bytes[i] = char(i * 31 % 251);
        QFile file(house.folder.filePath(QStringLiteral("交货计划.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        RecordContent content = house.call();
        const Id id = saveDraft(*li, NoId, content);
        content.attachments.append(attachFile(*li, id, file.fileName()));
        (void)saveDraft(*li, id, content);
        (void)submitDraft(*li, id);
        auto head = house.as("head");
        approveRecord(*head, openRecordForReading(*head, id).seen());
        auto officer = house.as("officer");
        fileRecord(*officer, openRecordForReading(*officer, id).seen());
        const OpenedRecord opened = openRecordForReading(*officer, id);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        readAttachment(*officer, opened, 0, out);
        QCOMPARE(out.data(), bytes);
        QVERIFY(opened.content.attachments.constFirst().key != content.attachments.constFirst().key);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void draftsBelongToTheirAuthor()
    {
        House house;
        auto li = house.as("li");
        auto sun = house.as("sun");
        const Id id = saveDraft(*li, NoId, house.call());
        QCOMPARE(loadDraft(*li, id).content, house.call());
        EXPECT_ERROR(loadDraft(*sun, id), ErrorCode::NotFound);
        EXPECT_ERROR(saveDraft(*sun, id, house.call()), ErrorCode::NotFound);
        EXPECT_ERROR(discardDraft(*sun, id), ErrorCode::NotFound);
        discardDraft(*li, id);
        EXPECT_ERROR(loadDraft(*li, id), ErrorCode::NotFound);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void incompleteIsNotSubmitted()
    {
        House house;
        auto li = house.as("li");
        RecordContent content = house.call();
        content.endedAt = content.startedAt - 1;
        const Id id = saveDraft(*li, NoId, content);
        EXPECT_ERROR(submitDraft(*li, id), ErrorCode::BadInput);
        QCOMPARE(loadDraft(*li, id).content, content);
    }
};

QTEST_GUILESS_MAIN(TestRecordLife)
#include "TestRecordLife.moc"
