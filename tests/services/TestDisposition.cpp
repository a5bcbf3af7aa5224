// SPDX-License-Identifier: GPL-3.0-or-later
// Disposition plans (regulation 7.1, 7.2): a frozen list of what is due, a decision over it, a proven backup first, then cleared batch by
// batch; what has to stay drops out, and what was cleared can be brought back.
#include "services/DispositionHouse.h"
#include "services/Retention.h"

#include "store/Blobs.h"

#include <QBuffer>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestDisposition : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<DispositionHouse> m_house;

    void verifies()
    {
        const QString found = m_house->problems();
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
    QSet<Id> listed(Id plan)
    {
        const auto officer = m_house->as("officer");
        QSet<Id> ids;
        for (const PlanRecordLine &line : planRecords(*officer, openPlan(*officer, plan), NoId, 1000))
            ids.insert(line.row.record);
        return ids;
    }
    PlanConditionState condition(Id plan, PlanCondition which, const char *login = "officer")
    {
        const auto session = m_house->as(login);
        const QList<PlanConditionState> states = conditionsOf(*session, openPlan(*session, plan));
        return states.at(int(which));
    }
    Id hold(Id record)
    {
        const auto officer = m_house->as("officer");
        const QString number = placeHold(*officer, HoldKind::Dispute, { QStringLiteral("恒达物流争议"), QStringLiteral("诉讼中，判决生效前不得清理。"), { record }, {} }, dayOf(m_house->clock->time + 90 * DayMs));
        return holdByNumber(*officer, number).facts.id;
    }

private Q_SLOTS:
    void init() { m_house = std::make_unique<DispositionHouse>(); }

    void aPlanTakesWhatIsDueAndSaysWhatItLeaves()
    {
        (void)hold(m_house->second);
        const auto officer = m_house->as("officer");
        const Id fresh = m_house->submitted(*m_house->as("li"), QStringLiteral("新的"));
        approveRecord(*m_house->as("head"), openRecordForReading(*m_house->as("head"), fresh).seen());
        fileRecord(*officer, openRecordForReading(*officer, fresh).seen());
        const PlanPreview preview = previewPlan(*officer, newPlan(*officer).scope);
        QCOMPARE(preview.leftOut.value(LeftOut::Held), 1);
        QCOMPARE(preview.leftOut.value(LeftOut::NotYetDue), 1);
        QVERIFY(preview.known);
        QVERIFY(preview.listed.records >= 4 && preview.listed.bytes > 0);
        QCOMPARE(preview.byClass.value(RecordClass::Voice).records, preview.listed.records);
        QCOMPARE(preview.byMonth.value(202611).records, preview.listed.records);
        const Id plan = m_house->submit();
        const QSet<Id> list = listed(plan);
        QCOMPARE(list.size(), preview.listed.records);
        QVERIFY(list.contains(m_house->first) && list.contains(m_house->collected));
        QVERIFY(!list.contains(m_house->second) && !list.contains(fresh) && !list.contains(m_house->pending));
        // What is on a plan is on no other.
        const PlanPreview again = previewPlan(*officer, newPlan(*officer).scope);
        QCOMPARE(again.listed.records, 0);
        QCOMPARE(again.leftOut.value(LeftOut::OnAnotherPlan), list.size());
        EXPECT_ERROR(m_house->submit(), ErrorCode::BadInput);
        verifies();
    }

    void nothingIsClearedBeforeEverythingIsThere()
    {
        const Id plan = m_house->submit();
        EXPECT_ERROR(m_house->clear(plan), ErrorCode::BadInput); // not decided
        QVERIFY(!condition(plan, PlanCondition::Decided).met);
        (void)m_house->prove(); // of before the decision: not good enough
        m_house->approve(plan);
        QVERIFY(condition(plan, PlanCondition::Decided).met);
        QVERIFY(!condition(plan, PlanCondition::BackupMade).met);
        EXPECT_ERROR(m_house->clear(plan), ErrorCode::BadInput);
        const QString name = m_house->backUp();
        QVERIFY(condition(plan, PlanCondition::BackupMade).met);
        QVERIFY(!condition(plan, PlanCondition::BackupProven).met);
        EXPECT_ERROR(m_house->clear(plan), ErrorCode::BadInput);
        QVERIFY(drillBackup(*m_house->as("officer"), m_house->backupPlan, false).ok());
        QVERIFY(condition(plan, PlanCondition::BackupProven).met);
        QVERIFY(!condition(plan, PlanCondition::SampleOpened).met);
        EXPECT_ERROR(m_house->clear(plan), ErrorCode::BadInput);
        (void)sampleBackup(*m_house->as("officer"), name);
        const auto officer = m_house->as("officer");
        for (const PlanConditionState &state : conditionsOf(*officer, openPlan(*officer, plan))) {
            QVERIFY2(state.met, qPrintable(displayName(state.condition) + u' ' + state.evidence));
            QVERIFY(!state.evidence.isEmpty());
        }
        // The medium is away; the clock is in doubt.
        QVERIFY(QDir().rename(m_house->destination, m_house->destination + QStringLiteral(".away")));
        QVERIFY(!condition(plan, PlanCondition::BackupThere).met);
        EXPECT_ERROR(m_house->clear(plan), ErrorCode::BadInput);
        QVERIFY(QDir().rename(m_house->destination + QStringLiteral(".away"), m_house->destination));
        m_house->clock->time += 10 * DayMs;
        EXPECT_ERROR(m_house->clear(plan), ErrorCode::BadInput);
        m_house->clock->time -= 10 * DayMs;
        QVERIFY(m_house->clear(plan).finished);
        verifies();
    }

    void clearedRecordsAreGoneAndTold()
    {
        const Id plan = m_house->ready();
        const QSet<Id> list = listed(plan);
        const ClearingOutcome outcome = m_house->clear(plan);
        QCOMPARE(outcome.counts.cleared, list.size());
        QVERIFY(outcome.counts.dropped.isEmpty() && outcome.finished);
        QCOMPARE(outcome.graceUntil, m_house->clock->time + 30 * DayMs);
        const auto officer = m_house->as("officer");
        Records records(officer->store().records());
        for (Id id : list) {
            QCOMPARE(int(records.find(id)->state), int(RecordState::Cleared));
            QVERIFY(!records.hasParts(id));
            QVERIFY(records.blobsOf(id).isEmpty());
        }
        const OpenedRecord opened = openRecordForReading(*officer, m_house->first);
        QVERIFY(!opened.readable && !opened.readableSummary && opened.cleared.contains(openPlan(*officer, plan).application.known.row.number));
        QCOMPARE(int(opened.steps.constLast().action), int(Action::RecordsClear));
        const OpenedPlan done = openPlan(*officer, plan);
        QCOMPARE(done.outcomes.value(PlanOutcome::Cleared), list.size());
        QCOMPARE(done.progress.backup, m_house->backup);
        QVERIFY(done.progress.closedAt > 0 && !done.mayBegin && !done.mayCarryOn);
        // Nothing is due any more, and nothing is withdrawn, expired or narrowed of what was carried out.
        QCOMPARE(dueOverview(*officer).allDue(), 0);
        m_house->pass(200);
        EXPECT_ERROR(withdrawApplication(*m_house->as("officer"), seen(*m_house->as("officer"), plan), QStringLiteral("不要了")), ErrorCode::NoRight);
        QCOMPARE(int(openPlan(*m_house->as("auditor"), plan).application.known.life.stage()), int(CaseStage::Fulfilled));
        EXPECT_ERROR(openPlan(*m_house->as("li"), plan), ErrorCode::NoRight);
        verifies();
    }

    void theListOnlyShrinks()
    {
        const Id plan = m_house->ready();
        const qint64 all = listed(plan).size();
        // Held, extended, applied for, corrected, and kept by whoever looked at it, each after the decision.
        (void)hold(m_house->first);
        {
            const auto officer = m_house->as("officer");
            extendRecords(*officer, { m_house->second }, dayOf(m_house->clock->time + 400 * DayMs), QStringLiteral("合同续签，仍需查阅。"));
            keepRecords(*m_house->as("auditor"), plan, { m_house->third }, QStringLiteral("样本抽查尚未结束。"));
            const auto sun = m_house->as("sun");
            ApplicationForm form = formOf(*sun, Route::OwnRecords);
            form.scope.dayFrom = 20260101;
            (void)submitApplication(*sun, form);
            const auto head = m_house->as("head");
            ApplicationForm correction = correctionOf(*officer, openRecordForReading(*officer, m_house->collected));
            correction.reason = QStringLiteral("到港日期记错，应为十二月八日。");
            correction.correction->content.summary = QStringLiteral("再次更正");
            const Id application = submitApplication(*officer, correction);
            approveApplication(*head, seen(*head, application));
            approveApplication(*m_house->as("officer2"), seen(*m_house->as("officer2"), application));
        }
        const ClearingOutcome outcome = m_house->clear(plan);
        QCOMPARE(outcome.counts.all(), all);
        QCOMPARE(outcome.counts.dropped.value(PlanOutcome::Held), 1);
        QCOMPARE(outcome.counts.dropped.value(PlanOutcome::KeptLonger), 1);
        QCOMPARE(outcome.counts.dropped.value(PlanOutcome::KeptByReview), 1);
        QCOMPARE(outcome.counts.dropped.value(PlanOutcome::Corrected), 1);
        QVERIFY(outcome.counts.dropped.value(PlanOutcome::AppliedFor) >= 1);
        for (Id id : { m_house->first, m_house->second, m_house->third, m_house->suns, m_house->collected }) {
            QCOMPARE(int(m_house->row(id).state), int(RecordState::Filed));
            QVERIFY(openRecordForReading(*m_house->as("officer"), id).readable);
        }
        const auto officer = m_house->as("officer");
        const QList<PlanRecordLine> held = planRecords(*officer, openPlan(*officer, plan), NoId, 10, PlanOutcome::Held);
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.constFirst().row.record, m_house->first);
        verifies();
    }

    void aKeepSurvivesTheApproval()
    {
        const Id plan = m_house->submit();
        {
            const auto boss = m_house->as("boss");
            keepRecords(*boss, plan, { m_house->first }, QStringLiteral("这一份我还要看。"));
        }
        m_house->approve(plan);
        m_house->backup = m_house->prove();
        const OpenedPlan opened = openPlan(*m_house->as("auditor"), plan);
        QCOMPARE(opened.keeps.size(), 1);
        QCOMPARE(opened.keeps.constFirst().reason.value_or(QString()), QStringLiteral("这一份我还要看。"));
        const ClearingOutcome outcome = m_house->clear(plan);
        QCOMPARE(outcome.counts.dropped, (QMap<PlanOutcome, qint64> { { PlanOutcome::KeptByReview, 1 } }));
        QCOMPARE(int(m_house->row(m_house->first).state), int(RecordState::Filed));
        EXPECT_ERROR(keepRecords(*m_house->as("boss"), plan, { m_house->second }, QStringLiteral("这一份我还要看。")), ErrorCode::BadInput);
        for (const char *login : { "li", "head", "admin" })
            EXPECT_ERROR(keepRecords(*m_house->as(login), plan, { m_house->second }, QStringLiteral("这一份我还要看。")), ErrorCode::NoRight);
        verifies();
    }

    void clearedRecordsComeBackByDecision()
    {
        const Id plan = m_house->ready();
        (void)m_house->clear(plan);
        const QByteArray before = m_house->row(m_house->collected).partsDigest;
        Id application = NoId;
        {
            const auto officer = m_house->as("officer");
            ApplicationForm form = newRecovery(*officer, plan, { m_house->first, m_house->collected });
            form.reason = QStringLiteral("对方起诉，需要这两份记录作证。");
            application = submitApplication(*officer, form);
            EXPECT_ERROR(recoverCleared(*officer, seen(*officer, application)), ErrorCode::NoRight);
            ApplicationForm wrong = newRecovery(*officer, plan, { m_house->pending });
            wrong.reason = form.reason;
            EXPECT_ERROR(submitApplication(*officer, wrong), ErrorCode::NoRight);
        }
        m_house->approve(application);
        const SeenApplication asSeen = seen(*m_house->as("auditor"), application);
        for (const char *login : { "li", "head", "admin", "auditor", "boss" })
            EXPECT_ERROR(recoverCleared(*m_house->as(login), asSeen), ErrorCode::NoRight);
        // Others that were kept by now do not matter: the backup of the plan is pinned.
        for (int i = 0; i < 3; ++i) {
            m_house->clock->time += DayMs;
            (void)m_house->backUp();
        }
        {
            const auto officer = m_house->as("officer");
            recoverCleared(*officer, seen(*officer, application));
            const OpenedRecord opened = openRecordForReading(*officer, m_house->first);
            QVERIFY(opened.readable && opened.cleared.isEmpty());
            QCOMPARE(opened.content.summary, QStringLiteral("更正后的摘要"));
            QVERIFY(opened.previous.has_value());
            const OpenedRecord collected = openRecordForReading(*officer, m_house->collected);
            QVERIFY(collected.readable);
            QCOMPARE(collected.row.partsDigest, before);
            QBuffer bytes;
            bytes.open(QIODevice::WriteOnly);
            Blobs(officer->store()).writeTo(collected.content.attachments.constFirst(), bytes, {});
            QCOMPARE(bytes.data(), QByteArray(300'000, 'x'));
            QCOMPARE(openPlan(*officer, plan).recovered, 2);
            EXPECT_ERROR(recoverCleared(*officer, seen(*officer, application)), ErrorCode::NoRight);
        }
        verifies();
        // It is due again: on the next plan.
        const Id next = m_house->submit();
        QCOMPARE(listed(next), (QSet<Id> { m_house->first, m_house->collected }));
    }

    void onlyTheRightPersonsTakePart()
    {
        for (const char *login : { "li", "head", "admin", "auditor", "boss" })
            EXPECT_ERROR(m_house->submit({}, login), ErrorCode::NoRight);
        const Id plan = m_house->submit();
        for (const char *login : { "li", "head", "admin", "auditor", "officer", "officer2" }) {
            const auto session = m_house->as(login);
            EXPECT_ERROR(approveApplication(*session, { plan, openApplication(*m_house->as("officer"), plan).seen().entry }), ErrorCode::NoRight);
        }
        m_house->approve(plan);
        (void)m_house->prove();
        for (const char *login : { "li", "head", "admin", "auditor", "boss" })
            EXPECT_ERROR(m_house->clear(plan, login), ErrorCode::NoRight);
        QVERIFY(m_house->clear(plan, "officer2").finished); // the executor may be another one than the applicant
        verifies();
    }

    void itGoesOnWhereItStopped()
    {
        const Id plan = m_house->ready();
        const auto officer = m_house->as("officer");
        EXPECT_ERROR(Clearing(officer->store(), plan), ErrorCode::BadInput); // not begun
        const qint64 all = listed(plan).size();
        // Stopped after its first batch, as the progress sheet does.
        EXPECT_ERROR(clearPlan(*officer, plan, [](qint64, qint64) { return false; }, 2), ErrorCode::Cancelled);
        QCOMPARE(m_house->outcomes(plan).value(PlanOutcome::Cleared), 2);
        QCOMPARE(openPlan(*officer, plan).progress.closedAt, 0);
        verifies();
        // What is held meanwhile stays, whoever goes on.
        const Id waiting = planRecords(*officer, openPlan(*officer, plan), NoId, 1, PlanOutcome::Waiting).constFirst().row.record;
        (void)hold(waiting);
        const ClearingOutcome rest = m_house->clear(plan, "officer2");
        QCOMPARE(rest.counts.all(), all - 2);
        QCOMPARE(rest.counts.dropped, (QMap<PlanOutcome, qint64> { { PlanOutcome::Held, 1 } }));
        const OpenedPlan done = openPlan(*officer, plan);
        QCOMPARE(done.progress.cleared + done.progress.dropped, all);
        QVERIFY(done.progress.closedAt > 0);
        verifies();
    }
};

QTEST_GUILESS_MAIN(TestDisposition)
#include "TestDisposition.moc"
