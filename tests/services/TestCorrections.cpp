// SPDX-License-Identifier: GPL-3.0-or-later
// What was filed is corrected by a new version (regulation 3.3): who may ask, who decides, what is left of the version before.
#include "Archive.h"
#include "services/ApplicationDrafts.h"
#include "services/BatchCapture.h"
#include "services/Correcting.h"
#include "services/Explanations.h"
#include "services/Notifications.h"
#include "store/Act.h"
#include "store/Blobs.h"
#include "store/EntryFacts.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestCorrections : public QObject
{
    Q_OBJECT

    std::unique_ptr<Archive> m_archive;

    static inline const QString Why = QStringLiteral("通话中对方报的到港日期记错，经核对邮件应为十二月八日。");
    static inline const QString NewSummary = QStringLiteral("对方确认第二批货十二月八日前到港");

    void verifyWhole()
    {
        const auto auditor = m_archive->as("auditor");
        const VerificationResult result = verifyStore(*auditor);
        for (const IntegrityProblem &problem : result.problems)
            qWarning("%s", qPrintable(problem.what));
        QVERIFY(result.ok());
    }
    static ApplicationForm corrected(Session &session, const OpenedRecord &record)
    {
        ApplicationForm form = correctionOf(session, record);
        form.reason = Why;
        form.correction->content.summary = NewSummary;
        return form;
    }
    // A records officer asks, the head and another officer decide.
    Id asked(Id record)
    {
        const auto officer = m_archive->as("officer");
        return submitApplication(*officer, corrected(*officer, openRecordForReading(*officer, record)));
    }
    void decided(Id application)
    {
        const auto head = m_archive->as("head");
        approveApplication(*head, seen(*head, application));
        const auto officer2 = m_archive->as("officer2");
        approveApplication(*officer2, seen(*officer2, application));
    }

private Q_SLOTS:
    void init() { m_archive = std::make_unique<Archive>(); }

    void fromEndToEnd()
    {
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        const OpenedRecord before = openRecordForReading(*officer, house.first);
        QCOMPARE(before.versions.size(), 1);
        const Id application = submitApplication(*officer, corrected(*officer, before));
        QVERIFY(openApplication(*officer, application).moves == QList<CaseMove> { CaseMove::Withdraw });

        const auto head = house.as("head");
        const OpenedApplication toDecide = openApplication(*head, application);
        QCOMPARE(toDecide.known.form.correction->before.summary, house.call().summary);
        QCOMPARE(toDecide.known.form.correction->content.summary, NewSummary);
        // And nothing of the record beside what is to change.
        QVERIFY(toDecide.known.form.correction->before.body.isEmpty() && toDecide.known.form.correction->content.parties.isEmpty());
        QCOMPARE(toDecide.known.form.correction->before.subject, house.call().subject);
        approveApplication(*head, toDecide.seen(), QStringLiteral("属实。"));
        // Nothing is new until the last one decided.
        QCOMPARE(openRecordForReading(*officer, house.first).row.revision, before.row.revision);

        // Who asked for it does not decide.
        EXPECT_ERROR(approveApplication(*officer, seen(*officer, application)), ErrorCode::NoRight);
        const auto officer2 = house.as("officer2");
        approveApplication(*officer2, seen(*officer2, application));
        const OpenedApplication done = openApplication(*officer2, application);
        QCOMPARE(done.known.life.stage(), CaseStage::Fulfilled);
        QVERIFY(done.moves.isEmpty());
        // Nobody is asked to hand anything out, and it does not end.
        QCOMPARE(countApplications(*officer, ApplicationList::ToFulfil), 0);
        EXPECT_ERROR(openGrant(*officer, application), ErrorCode::NoRight);
        QVERIFY(runningGrants(*officer).isEmpty());

        const OpenedRecord now = openRecordForReading(*officer2, house.first);
        QCOMPARE(now.content.summary, NewSummary);
        QCOMPARE(now.content.body, before.content.body);
        QCOMPARE(now.previous->summary, house.call().summary);
        QCOMPARE(now.row.number, before.row.number);
        QCOMPARE(now.row.dueAt, before.row.dueAt); // versions expire together
        QCOMPARE(now.row.capturedAt, before.row.capturedAt);
        QCOMPARE(now.row.revision, before.row.revision + 1);
        QVERIFY(!now.superseded);
        QCOMPARE(now.versions.size(), 2);
        QCOMPARE(now.versions.at(0).commitment, before.row.commitment);
        QCOMPARE(now.versions.at(1).askedBy, officer->me());
        const RecordStep &step = now.steps.constLast();
        QCOMPARE(step.action, Action::RecordCorrect);
        QCOMPARE(step.actor, officer2->me());
        QCOMPARE(step.askedBy, officer->me());
        QCOMPARE(step.application, done.known.row.number);

        // The version before is there with its seal.
        const OpenedRecord old = openVersion(*officer, house.first, before.row.revision);
        QVERIFY(old.superseded);
        QCOMPARE(old.content, before.content);
        QCOMPARE(old.row.commitment, before.row.commitment);
        EXPECT_ERROR(openVersion(*officer, house.first, before.row.revision - 1), ErrorCode::NotFound);
        EXPECT_ERROR(openVersion(*officer, house.first, now.row.revision + 1), ErrorCode::NotFound);
        verifyWhole();
    }

    void theOwnerAsksThroughAGrant()
    {
        Archive &house = *m_archive;
        const Id granted = house.fulfilled();
        const auto li = house.as("li");
        const OpenedGrant grant = openGrant(*li, granted);
        const OpenedRecord record = openGranted(*li, grant, house.first, QStringLiteral("核对日期"));
        // A draft of it holds no more than the application will: the grant ends, the draft does not.
        const Id draft = saveApplicationDraft(*li, NoId, corrected(*li, record));
        QVERIFY(applicationDrafts(*li).constFirst().form.correction->content.body.isEmpty());
        QCOMPARE(applicationDrafts(*li).constFirst().form.correction->content.summary, NewSummary);
        const Id application = submitApplication(*li, corrected(*li, record), draft);
        decided(application);
        // The grant is for the version that was granted, and says that there is a newer one.
        const OpenedRecord again = openGranted(*li, grant, house.first, QStringLiteral("再看"));
        QCOMPARE(again.content.summary, house.call().summary);
        QVERIFY(again.superseded);
        const QList<Notification> told = NotificationFeed(*li).read();
        const auto about = [&](NotificationKind kind, Id object) { return std::any_of(told.begin(), told.end(), [&](const Notification &one) { return one.kind == kind && one.object == object; }); };
        QVERIFY(about(NotificationKind::Corrected, house.first) && about(NotificationKind::ApplicationGranted, application));
        QVERIFY(!about(NotificationKind::GrantBegins, application));
        // The own list shows the summary as it is now.
        const OpenedRecord own = openRecordForReading(*li, house.first);
        QVERIFY(own.readableSummary && !own.readable);
        QCOMPARE(own.content.subject, house.call().subject);
        QCOMPARE(own.versions.size(), 2);
        // A new grant opens the new version.
        const Id second = house.fulfilled();
        const OpenedGrant fresh = openGrant(*li, second);
        QCOMPARE(openGranted(*li, fresh, house.first, QStringLiteral("核对")).content.summary, NewSummary);
        verifyWhole();
    }

    void aHeadAsks()
    {
        Archive &house = *m_archive;
        const auto head = house.as("head");
        const Id wide = submitApplication(*head, formOf(*head, Route::DepartmentRecords));
        const auto officer = house.as("officer");
        approveApplication(*officer, seen(*officer, wide));
        const auto officer2 = house.as("officer2");
        fulfilApplication(*officer2, seen(*officer2, wide), idsOf(scopeOf(*officer2, wide).lines), {});
        const OpenedGrant grant = openGrant(*head, wide);
        const Id application = submitApplication(*head, corrected(*head, openGranted(*head, grant, house.first, QStringLiteral("核查"))));
        // No other head is left: the step passes to a records officer, who does not decide twice.
        EXPECT_ERROR(approveApplication(*head, seen(*head, application)), ErrorCode::NoRight);
        approveApplication(*officer, seen(*officer, application));
        EXPECT_ERROR(approveApplication(*officer, seen(*officer, application)), ErrorCode::NoRight);
        approveApplication(*officer2, seen(*officer2, application));
        QCOMPARE(openRecordForReading(*officer2, house.first).content.summary, NewSummary);
        verifyWhole();
    }

    void manyVersions()
    {
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        QList<OpenedRecord> was { openRecordForReading(*officer, house.first) };
        for (int i = 0; i < 3; ++i) {
            ApplicationForm form = corrected(*officer, was.constLast());
            form.correction->content.summary += QString::number(i);
            decided(submitApplication(*officer, form));
            was.append(openRecordForReading(*officer, house.first));
            QCOMPARE(was.constLast().content.summary, NewSummary + QString::number(i));
        }
        QCOMPARE(was.constLast().versions.size(), 4);
        for (const OpenedRecord &one : std::as_const(was))
            QCOMPARE(openVersion(*officer, house.first, one.row.revision).content, one.content);
        verifyWhole();
    }

    void whoTakesPartIsConcerned()
    {
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        ApplicationForm form = corrected(*officer, openRecordForReading(*officer, house.first));
        form.correction->content.parties[1].person = house.id("sun");
        decided(submitApplication(*officer, form));
        const RecordRow row = openRecordForReading(*officer, house.first).row;
        QCOMPARE(row.concerned.size(), 2);
        const auto sun = house.as("sun");
        QVERIFY(setOf(listRecords(*sun, ListKind::Own, {}, nullptr, 100)).contains(house.first));
        verifyWhole();
        // Asked about it, and then found to have had no part in it: the version that named them stays, and what was asked with it.
        (void)askForExplanation(*officer, house.first, sun->me(), QStringLiteral("当天您是否参加了这次通话？"));
        form = corrected(*officer, openRecordForReading(*officer, house.first));
        form.correction->content.parties[1].person = NoId;
        decided(submitApplication(*officer, form));
        const OpenedRecord now = openRecordForReading(*officer, house.first);
        QCOMPARE(now.row.concerned, row.concerned);
        QCOMPARE(now.steps.constLast().action, Action::RecordCorrect);
        QVERIFY(std::any_of(now.steps.begin(), now.steps.end(), [](const RecordStep &step) { return step.action == Action::RecordAsk; }));
        QVERIFY(openVersion(*officer, house.first, now.row.revision - 1).superseded);
        verifyWhole();
    }

    void attachments()
    {
        Archive &house = *m_archive;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            const QString path = house.folder.filePath(name);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("%s", qPrintable(path));
            return path;
        };
        Id record = NoId;
        {
            const auto li = house.as("li");
            RecordContent content = house.call(QStringLiteral("有附件的"));
            record = saveDraft(*li, NoId, content);
            content.attachments = { attachFile(*li, record, write(QStringLiteral("合同.txt"), "contract")), attachFile(*li, record, write(QStringLiteral("多余.txt"), "too many")) };
            record = saveDraft(*li, record, content);
            (void)submitDraft(*li, record);
            const auto head = house.as("head");
            approveRecord(*head, openRecordForReading(*head, record).seen());
        }
        const auto officer = house.as("officer");
        fileRecord(*officer, openRecordForReading(*officer, record).seen());
        const OpenedRecord before = openRecordForReading(*officer, record);
        ApplicationForm form = corrected(*officer, before);
        for (const Attachment &one : std::as_const(form.correction->content.attachments))
            QVERIFY(one.key.isEmpty()); // who decides reads names, not files
        const Id draft = saveApplicationDraft(*officer, NoId, form);
        form.correction->content.attachments.removeLast();
        form.correction->content.attachments.append(attachPaper(*officer, draft, write(QStringLiteral("补充.txt"), "supplement")));
        const Id application = submitApplication(*officer, form, draft);
        decided(application);
        const auto texts = [&](const OpenedRecord &opened) {
            QStringList all;
            for (int i = 0; i < opened.content.attachments.size(); ++i) {
                QBuffer buffer;
                buffer.open(QIODevice::WriteOnly);
                readAttachment(*officer, opened, i, buffer);
                all += opened.content.attachments.at(i).name + u'=' + QString::fromUtf8(buffer.data());
            }
            return all;
        };
        QCOMPARE(texts(openRecordForReading(*officer, record)), (QStringList { QStringLiteral("合同.txt=contract"), QStringLiteral("补充.txt=supplement") }));
        QCOMPARE(texts(openVersion(*officer, record, before.row.revision)), (QStringList { QStringLiteral("合同.txt=contract"), QStringLiteral("多余.txt=too many") }));
        verifyWhole();
    }

    void aStoppedDecisionLeavesNothing()
    {
        Archive &house = *m_archive;
        Id record = NoId;
        {
            const auto li = house.as("li");
            RecordContent content = house.call();
            record = saveDraft(*li, NoId, content);
            const QString path = house.folder.filePath(QStringLiteral("大.bin"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            QCOMPARE(file.write(QByteArray(3 * ChunkSize, 'x')), 3 * ChunkSize);
            file.close();
            content.attachments = { attachFile(*li, record, path) };
            record = saveDraft(*li, record, content);
            (void)submitDraft(*li, record);
            const auto head = house.as("head");
            approveRecord(*head, openRecordForReading(*head, record).seen());
        }
        const auto officer = house.as("officer");
        fileRecord(*officer, openRecordForReading(*officer, record).seen());
        const Id application = asked(record);
        const auto head = house.as("head");
        approveApplication(*head, seen(*head, application));
        const auto officer2 = house.as("officer2");
        const qsizetype blobs = Records(officer2->store().records()).blobsOf(record).size();
        EXPECT_ERROR(approveApplication(*officer2, seen(*officer2, application), {}, [](qint64, qint64) { return false; }), ErrorCode::Cancelled);
        QCOMPARE(Records(officer2->store().records()).blobsOf(record).size(), blobs);
        QCOMPARE(openApplication(*officer2, application).known.life.stage(), CaseStage::Submitted);
        verifyWhole();
        approveApplication(*officer2, seen(*officer2, application));
        QCOMPARE(Records(officer2->store().records()).blobsOf(record).size(), blobs + 1);
        verifyWhole();
    }

    void aCollectedOne()
    {
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        std::vector<CapturedRecord> batch;
        for (int i = 0; i < 3; ++i)
            batch.push_back({ .content = house.call(), .owner = house.id("li") });
        const QList<Id> ids = captureBatch(*officer, std::move(batch));
        const OpenedRecord before = openRecordForReading(*officer, ids.at(1));
        decided(asked(ids.at(1)));
        OpenedRecord now = openRecordForReading(*officer, ids.at(1));
        QCOMPARE(now.content.summary, NewSummary);
        QCOMPARE(now.versions.size(), 2);
        QCOMPARE(now.steps.size(), 2);
        QCOMPARE(now.steps.constFirst().action, Action::RecordCapture);
        QCOMPARE(openVersion(*officer, ids.at(1), before.row.revision).content, before.content);
        QCOMPARE(openRecordForReading(*officer, ids.at(0)).content.summary, house.call().summary); // its batch still holds
        // Another mailbox brings it once more.
        QCOMPARE(commitBatch(*officer, {}, { { ids.at(1), { house.id("sun") } } }).concerned, 1);
        now = openRecordForReading(*officer, ids.at(1));
        QCOMPARE(now.content.summary, NewSummary);
        verifyWhole();
        ApplicationForm form = corrected(*officer, now);
        form.correction->content.summary = QStringLiteral("第三版摘要");
        decided(submitApplication(*officer, form));
        now = openRecordForReading(*officer, ids.at(1));
        QCOMPARE(now.versions.size(), 3);
        QCOMPARE(openVersion(*officer, ids.at(1), before.row.revision).content, before.content);
        QCOMPARE(openVersion(*officer, ids.at(1), before.row.revision + 1).content.summary, NewSummary);
        verifyWhole();
    }

    void whatIsNoCorrection()
    {
        Archive &house = *m_archive;
        const auto li = house.as("li");
        const auto officer = house.as("officer");
        const Id pending = house.submitted(*li, QStringLiteral("未归档"));
        EXPECT_ERROR(correctionOf(*officer, openRecordForReading(*officer, pending)), ErrorCode::BadInput);
        EXPECT_ERROR(correctionOf(*li, openRecordForReading(*li, house.first)), ErrorCode::BadInput); // not open
        const OpenedRecord record = openRecordForReading(*officer, house.first);
        ApplicationForm form = correctionOf(*officer, record);
        form.reason = Why;
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::BadInput); // nothing differs
        form.correction->content.subject.clear();
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::BadInput); // less than a record needs
        form = corrected(*officer, record);
        form.correction->content.form = FormKind::Message;
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::BadInput);
        form = corrected(*officer, record);
        form.reason = QStringLiteral("错");
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::BadInput);
        form = corrected(*officer, record);
        form.scope.persons.clear(); // the author would decide
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::NoRight);
        form = corrected(*officer, record);
        form.department = house.founding.departments.at(1); // and another head
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::NoRight);
        form = corrected(*officer, record);
        form.correction->record = pending;
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::NoRight);
        form.correction->record = 77;
        EXPECT_ERROR(submitApplication(*officer, form), ErrorCode::NoRight);
        QCOMPARE(listApplications(*officer, ApplicationList::Own, NoId, 10).size(), 0);
    }

    void whoMayNotAsk()
    {
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        const ApplicationForm form = corrected(*officer, openRecordForReading(*officer, house.first));
        for (const char *login : { "sun", "chen", "boss", "admin", "auditor" }) {
            const auto session = house.as(login);
            EXPECT_ERROR(submitApplication(*session, form), ErrorCode::NoRight);
        }
    }

    void whatIsNotTrueIsNotDecidedOn()
    {
        // The head sees what the application says is there; the officer looks.
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        ApplicationForm form = corrected(*officer, openRecordForReading(*officer, house.first));
        form.correction->before.summary = QStringLiteral("编造的摘要");
        const Id application = submitApplication(*officer, form);
        const auto head = house.as("head");
        approveApplication(*head, seen(*head, application));
        const auto officer2 = house.as("officer2");
        EXPECT_ERROR(approveApplication(*officer2, seen(*officer2, application)), ErrorCode::BadInput);
        QCOMPARE(openRecordForReading(*officer2, house.first).versions.size(), 1);
        refuseApplication(*officer2, seen(*officer2, application), QStringLiteral("所述原文与档案不符。"));
        QCOMPARE(openApplication(*officer, application).known.life.stage(), CaseStage::Refused);
        verifyWhole();
    }

    void whatIsLessThanARecordNeedsIsNotFiled()
    {
        // Past the checks of the form, by a client of one's own: the last decision looks at the whole version.
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        ApplicationForm form = corrected(*officer, openRecordForReading(*officer, house.first));
        form.correction->before.startedAt = 0; // as if it had been so
        form.correction->content.startedAt = 0;
        form.correction->before.endedAt = form.correction->content.endedAt;
        form.correction->content.endedAt = form.correction->before.endedAt - 10 * HourMs; // before it began
        const Id application = submitApplication(*officer, form);
        const auto head = house.as("head");
        approveApplication(*head, seen(*head, application));
        const auto officer2 = house.as("officer2");
        EXPECT_ERROR(approveApplication(*officer2, seen(*officer2, application)), ErrorCode::BadInput);
        QCOMPARE(openRecordForReading(*officer2, house.first).versions.size(), 1);
    }

    void correctedMeanwhile()
    {
        Archive &house = *m_archive;
        const Id first = asked(house.first);
        const Id second = asked(house.first);
        decided(first);
        const auto head = house.as("head");
        approveApplication(*head, seen(*head, second));
        const auto officer2 = house.as("officer2");
        EXPECT_ERROR(approveApplication(*officer2, seen(*officer2, second)), ErrorCode::Changed);
        QCOMPARE(openRecordForReading(*officer2, house.first).versions.size(), 2);
        // An earlier version is nothing to begin with.
        const auto officer = house.as("officer");
        const OpenedRecord now = openRecordForReading(*officer, house.first);
        EXPECT_ERROR(correctionOf(*officer, openVersion(*officer, house.first, now.row.revision - 1)), ErrorCode::BadInput);
        verifyWhole();
    }

    // What was asked back is answered by the same correction of what another one has made of the record meanwhile.
    void answeredAfterAnotherCorrection()
    {
        Archive &house = *m_archive;
        const auto write = [&](const QString &name) {
            QFile file(house.folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(name.toUtf8()) <= 0)
                qFatal("%s", qPrintable(name));
            return file.fileName();
        };
        const auto attached = [&](Session &session, ApplicationForm &form, const QString &name) {
            const Id draft = saveApplicationDraft(session, NoId, form);
            form.correction->content.attachments.append(attachPaper(session, draft, write(name)));
            return draft;
        };
        const auto officer = house.as("officer");
        ApplicationForm form = corrected(*officer, openRecordForReading(*officer, house.first));
        Id draft = attached(*officer, form, QStringLiteral("甲"));
        (void)submitApplication(*officer, form, draft);
        decided(listApplications(*officer, ApplicationList::Own, NoId, 1).constFirst().row.id);
        QVERIFY(!askedCorrection(*officer, house.first));

        // Takes one away and brings another, and is asked back.
        form = correctionOf(*officer, openRecordForReading(*officer, house.first));
        form.reason = Why;
        form.correction->content.attachments.clear();
        form.correction->content.summary = QStringLiteral("第三次核对");
        draft = attached(*officer, form, QStringLiteral("乙"));
        const Id asked = submitApplication(*officer, form, draft);
        const auto head = house.as("head");
        askApplicant(*head, seen(*head, asked), QStringLiteral("乙是什么？"));
        {
            const auto officer2 = house.as("officer2");
            ApplicationForm other = correctionOf(*officer2, openRecordForReading(*officer2, house.first));
            other.reason = Why;
            draft = attached(*officer2, other, QStringLiteral("丙"));
            const Id another = submitApplication(*officer2, other, draft);
            approveApplication(*head, seen(*head, another));
            approveApplication(*officer, seen(*officer, another));
        }
        const auto waiting = askedCorrection(*officer, house.first);
        QVERIFY(waiting && waiting->known.row.id == asked);
        QVERIFY(!askedCorrection(*officer, house.second) && !askedCorrection(*head, house.first));
        const OpenedRecord now = openRecordForReading(*officer, house.first);
        QCOMPARE(now.content.attachments.size(), 2);
        const ApplicationForm answer = correctionOn(*officer, now, waiting->known.form);
        QCOMPARE(answer.correction->revision, now.row.revision);
        answerApplication(*officer, waiting->seen(), QStringLiteral("签到表"), answer);
        decided(asked);
        const OpenedRecord last = openRecordForReading(*officer, house.first);
        QStringList names;
        for (const Attachment &one : last.content.attachments)
            names += one.name;
        QCOMPARE(names, (QStringList { QStringLiteral("丙"), QStringLiteral("乙") }));
        QCOMPARE(last.content.summary, QStringLiteral("第三次核对"));
        verifyWhole();
    }

    void withdrawnAskedBackAndChanged()
    {
        Archive &house = *m_archive;
        const Id application = asked(house.first);
        const auto head = house.as("head");
        askApplicant(*head, seen(*head, application), QStringLiteral("日期依据什么？"));
        const auto officer = house.as("officer");
        ApplicationForm form = openApplication(*officer, application).known.form;
        form.correction->content.summary = QStringLiteral("对方确认十二月九日前到港");
        answerApplication(*officer, seen(*officer, application), QStringLiteral("依据 12 月 1 日邮件，已改。"), form);
        decided(application);
        QCOMPARE(openRecordForReading(*officer, house.first).content.summary, QStringLiteral("对方确认十二月九日前到港"));
        // Answering with another record is no answer.
        const Id other = asked(house.second);
        askApplicant(*head, seen(*head, other), QStringLiteral("哪一处？"));
        form = openApplication(*officer, other).known.form;
        form.correction->record = house.suns;
        EXPECT_ERROR(answerApplication(*officer, seen(*officer, other), QStringLiteral("另一条"), form), ErrorCode::NoRight);
        withdrawApplication(*officer, seen(*officer, other), {});
        QCOMPARE(openRecordForReading(*officer, house.second).versions.size(), 1);
        verifyWhole();
    }

    void nothingEndsWhatWasCorrected()
    {
        Archive &house = *m_archive;
        const auto until = [&](Id record) {
            const auto asking = house.as("officer");
            ApplicationForm form = corrected(*asking, openRecordForReading(*asking, record));
            form.useTo = dayOf(dateOfDay(form.useFrom).addDays(1));
            return submitApplication(*asking, form);
        };
        const Id done = until(house.first);
        decided(done);
        const Id late = until(house.second);
        house.clock->time += 2 * DayMs;
        const auto boss = house.as("boss");
        (void)endWhatIsOver(*boss);
        const auto officer = house.as("officer");
        QCOMPARE(openApplication(*officer, done).known.life.stage(), CaseStage::Fulfilled);
        QCOMPARE(openApplication(*officer, late).known.life.stage(), CaseStage::Ended);
        EXPECT_ERROR(revokeGrant(*officer, seen(*officer, done), QStringLiteral("收回")), ErrorCode::NoRight);
        verifyWhole();
    }
};

QTEST_GUILESS_MAIN(TestCorrections)
#include "TestCorrections.moc"
