// SPDX-License-Identifier: GPL-3.0-or-later
// Disposition plans through the window, as each role (regulation 7.1, 7.2): proposed with a preview, decided on over the list that was looked at,
// cleared once everything is there, and a record brought back by application and decision.
#include "PlanPages.h"

#include "gui/applications/ApplicationDetail.h"
#include "gui/disposition/DispositionSheet.h"
#include "gui/disposition/PlanCard.h"
#include "gui/disposition/PlanDetail.h"
#include "gui/notifications/NotificationDisplay.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/records/QueueView.h"
#include "gui/records/RecordView.h"
#include "services/Notifications.h"
#include "services/PlanOverview.h"

#include <QDialog>
#include <QListWidget>
#include <QScrollArea>
#include <QSpinBox>

using namespace tongjian;
using namespace tongjian::test;

class TestDispositionPages : public PlanPages
{
    Q_OBJECT

private:
    Id m_recovery = NoId;
    qint64 m_listed = 0;
    QString m_asked;

    int rows(const char *name)
    {
        auto *list = m_ui->find<RecordList>(name);
        int count = 0;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            count += list->model()->index(row, 0).data(HeadingRole).toBool() ? 0 : 1;
        return count;
    }
    bool mark(Id record)
    {
        auto *list = m_ui->find<RecordList>("planRecords");
        for (int row = 0; list && row < list->model()->rowCount(); ++row) {
            if (const QModelIndex index = list->model()->index(row, 0); index.data(IdRole).toLongLong() == record)
                return list->model()->setData(index, Qt::Checked, Qt::CheckStateRole);
        }
        return false;
    }
    /// Where the news of this kind about the plan leads; its words are those of a plan.
    QString told(NotificationKind kind)
    {
        QStringList all;
        const QList<Notification> news = NotificationFeed(session()).read();
        for (const Notification &one : news) {
            all += QString::number(int(one.kind));
            if (one.kind == kind && one.object == m_plan)
                return notificationRow(session(), one).title.contains(QStringLiteral("plan")) ? targetOf(session(), one).page : notificationRow(session(), one).title;
        }
        return all.join(u' ');
    }
    void approve(Id application)
    {
        QVERIFY(open("decide", QString::number(application)));
        QTRY_VERIFY(offers("approveApplication"));
        m_ui->inNextDialog([this](QWidget *sheet) {
            m_asked.clear();
            for (QLabel *label : sheet->findChildren<QLabel *>())
                m_asked += label->text();
            static_cast<QDialog *>(sheet)->accept();
        });
        m_ui->act("approveApplication");
        QTRY_COMPARE(int(applicationRow(session(), application)->stage), int(CaseStage::Granted));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<DispositionHouse>();
        showHouse();
    }

    void onlyWhomItConcernsHasThePage()
    {
        for (const char *login : { "li", "head", "admin" }) {
            become(login);
            QVERIFY2(!open("plans"), login);
        }
        for (const char *login : { "auditor", "boss" }) {
            become(login);
            QVERIFY(open("plans"));
            QTRY_VERIFY(m_ui->find<QWidget>("plans"));
            QVERIFY(!offers("newDispositionPlan"));
            QVERIFY(!m_ui->find<QPushButton>("firstDispositionPlan"));
        }
    }

    void officerProposesWhatIsDue()
    {
        become("officer");
        QVERIFY(open("plans"));
        QTRY_VERIFY(m_ui->find<QPushButton>("firstDispositionPlan"));
        picture("empty");
        QVERIFY(open("due"));
        QTRY_VERIFY(offers("dueNewPlan"));
        picture("due");
        QCOMPARE(primary(), action("dueNewPlan"));
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("dispositionSheet");
            auto *card = m_ui->find<PlanCard>("planPreview", sheet);
            QTRY_VERIFY(card->preview());
            m_listed = card->preview()->listed.records;
            QVERIFY(m_listed >= 5 && card->preview()->known);
            QVERIFY(words("planCountFacts", sheet).contains(displayName(RecordClass::Voice)));
            QVERIFY(words("planCountFacts", sheet).contains(session().departmentName(m_house->sales)));
            QVERIFY(!m_ui->find<QListWidget>("channels", sheet)); // not narrowed by
            QCOMPARE(int(m_ui->find<Banner>("planMeans", sheet)->kind()), int(Banner::Kind::Good));
            picture("sheet", sheet);
            m_ui->find<QScrollArea>("planScroll", sheet)->ensureWidgetVisible(m_ui->find<QWidget>("planCountFacts", sheet));
            picture("sheet-below", sheet);
            // Nothing of this class is due.
            auto *classes = m_ui->find<QListWidget>("classes", sheet);
            classes->item(1)->setCheckState(Qt::Checked);
            QTRY_VERIFY(card->preview() && card->preview()->listed.records == 0);
            m_ui->find<QPlainTextEdit>("planReason", sheet)->setPlainText(PlanReason);
            m_ui->press("dispositionGo", sheet);
            QVERIFY(sheet->isVisible());
            classes->item(1)->setCheckState(Qt::Unchecked);
            QTRY_VERIFY(card->preview() && card->preview()->listed.records == m_listed);
            // Why is asked for.
            m_ui->find<QPlainTextEdit>("planReason", sheet)->clear();
            m_ui->press("dispositionGo", sheet);
            QVERIFY(sheet->isVisible() && m_ui->find<LabelledField>("planReasonField", sheet)->hasError());
            m_ui->find<QPlainTextEdit>("planReason", sheet)->setPlainText(PlanReason);
            m_ui->find<QSpinBox>("planGrace", sheet)->setValue(45);
            m_ui->press("dispositionGo", sheet);
            QVERIFY(!sheet->isVisible());
        });
        m_ui->act("dueNewPlan");
        QTRY_VERIFY_WITH_TIMEOUT(asked && m_ui->find<RecordList>("planList"), 20'000);
        QTRY_VERIFY(showsPlan());
        QVERIFY(words("planHeading").contains(QString::number(m_listed)));
        QVERIFY(words("planFacts").contains(QStringLiteral("45")) && words("planFacts").contains(PlanReason));
        QCOMPARE(rows("planList"), 1);
        QCOMPARE(rows("planRecords"), m_listed);
        QVERIFY(!offers("clearPlan"));
        QVERIFY(!m_ui->find<QWidget>("planConditions"));
        m_plan = listPlans(session(), 1).constFirst().row.id;
        QVERIFY(words("planFacts").contains(QStringLiteral("45")) && !words("planFacts").contains(QString::fromLatin1(openPlan(session(), m_plan).application.known.form.disposition->root.toHex())));
        QCOMPARE(primary(), action("newDispositionPlan"));
        picture("submitted");
    }

    void executiveKeepsOneAndApproves()
    {
        become("boss");
        QVERIFY(open("decide", QString::number(m_plan)));
        auto *card = m_ui->find<PlanCard>("applicationPlan");
        QVERIFY(card);
        QTRY_VERIFY(card->preview());
        QCOMPARE(card->preview()->listed.records, m_listed);
        QVERIFY(!action("narrowApplication")->isVisible());
        QVERIFY(words("applicationScope").contains(displayName(DispositionMethod::Logical)));
        picture("decide");
        m_ui->press("openPlanList");
        QTRY_VERIFY(showsPlan());
        QCOMPARE(primary(), action("decidePlan"));
        QVERIFY(!offers("keepOfPlan"));
        QVERIFY(mark(m_house->third));
        QVERIFY(offers("keepOfPlan"));
        const QString heading = words("planHeading");
        m_ui->languages.setLanguage(QStringLiteral("zh_CN"));
        QTRY_VERIFY(words("planHeading") != heading);
        m_ui->languages.setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(words("planHeading"), heading);
        QVERIFY(offers("keepOfPlan")); // shown anew, and what was marked still is
        picture("keep");
        ConfirmSheet::setNextAnswer(true, QStringLiteral("这一份仍需作为样本保留。"));
        m_ui->act("keepOfPlan");
        QTRY_VERIFY(words("planOutcomes").contains(QStringLiteral("to be kept")));
        m_ui->act("decidePlan");
        QTRY_VERIFY(m_ui->find<ApplicationDetail>("applicationDetail"));
        approve(m_plan);
        QVERIFY2(m_asked.contains(QString::number(m_listed)) && m_asked.contains(QStringLiteral("45")), qPrintable(m_asked));
        QCOMPARE(m_house->outcomes(m_plan).value(PlanOutcome::Waiting), m_listed);
    }

    void officerIsToldWhatIsMissing()
    {
        become("officer");
        QVERIFY(open("home"));
        QTRY_VERIFY(m_ui->find<QAbstractButton>("waiting_plans"));
        QVERIFY(!m_ui->find<QAbstractButton>("waiting_assist"));
        QCOMPARE(told(NotificationKind::ApplicationGranted), QStringLiteral("plans")); // who proposed it
        become("officer2");
        QCOMPARE(told(NotificationKind::ApplicationToFulfil), QStringLiteral("plans"));
        become("officer");
        // What waits for assistance leads there too.
        QVERIFY(open("assist", QString::number(m_plan)));
        m_ui->act("fulfilApplication");
        QTRY_VERIFY(showsPlan());
        QTRY_VERIFY(m_ui->find<QWidget>("planConditions"));
        QTRY_VERIFY(words("condition_decided").contains(session().personName(m_house->id("boss"))));
        QVERIFY(words("condition_backup-made").contains(QStringLiteral("missing")));
        QVERIFY(!offers("clearPlan"));
        QCOMPARE(primary(), action("planBackups"));
        QCOMPARE(plansToCarryOut(session()).unready, 1);
        picture("missing");
        m_house->backup = m_house->prove();
        QVERIFY(open("plans", QString::number(m_plan)));
        QTRY_VERIFY(offers("clearPlan"));
        QTRY_VERIFY(words("condition_backup-made").contains(m_house->backup) && !words("planConditions").contains(QStringLiteral("missing")));
        QCOMPARE(primary(), action("clearPlan"));
        QCOMPARE(plansToCarryOut(session()).ready, 1);
        picture("ready");
    }

    void officerClears()
    {
        ConfirmSheet::setNextAnswer(false);
        m_ui->act("clearPlan");
        const Confirmation question = ConfirmSheet::lastQuestion();
        QVERIFY(question.loses && question.verb.contains(QString::number(m_listed - 1)) && question.undo.contains(QStringLiteral("45")));
        QCOMPARE(m_house->outcomes(m_plan).value(PlanOutcome::Waiting), m_listed);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("clearPlan");
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<Banner>("planNote"), 20'000);
        const QString told = m_ui->find<Banner>("planNote")->text();
        QVERIFY2(told.contains(QString::number(m_listed - 1)) && told.contains(displayName(PlanOutcome::KeptByReview)), qPrintable(told));
        QVERIFY(told.contains(dayInWords(dayOf(m_house->clock->time + 45 * DayMs))));
        QVERIFY(words("planOutcomes").contains(displayName(PlanOutcome::Cleared)));
        QCOMPARE(m_house->outcomes(m_plan).value(PlanOutcome::Cleared), m_listed - 1);
        QCOMPARE(plansToCarryOut(session()).all(), 0);
        QVERIFY(!m_ui->find<QWidget>("planConditions"));
        QCOMPARE(primary(), action("newDispositionPlan"));
        picture("cleared");
        // By outcome.
        auto *filter = m_ui->find<QComboBox>("planFilter");
        filter->setCurrentIndex(filter->findData(int(PlanOutcome::KeptByReview)));
        Q_EMIT filter->activated(filter->currentIndex());
        QCOMPARE(rows("planRecords"), 1);
    }

    void clearedRecordSaysSoAndIsAskedBack()
    {
        QVERIFY(open("archive", QString::number(m_house->first)));
        auto *note = m_ui->find<Banner>("note");
        QVERIFY(note && note->text().contains(applicationRow(session(), m_plan)->number));
        QVERIFY(note->button()->isVisible());
        // Not on the list of what is filed, and still there when that is read again.
        m_ui->page<QueueView>()->refresh();
        note = m_ui->find<Banner>("note");
        QVERIFY(note && note->text().contains(applicationRow(session(), m_plan)->number));
        picture("record");
        ConfirmSheet::setNextAnswer(true, QStringLiteral("对方起诉，需要这份记录作证。"));
        QTest::mouseClick(note->button(), Qt::LeftButton);
        QTRY_COMPARE(recoveriesOf(session(), m_plan).size(), 1);
        m_recovery = recoveriesOf(session(), m_plan).constFirst().known.row.id;
        // The same of several, from the plan.
        QVERIFY(open("plans", QString::number(m_plan)));
        QTRY_VERIFY(showsPlan() && m_ui->find<QWidget>("planRecoveries"));
        auto *filter = m_ui->find<QComboBox>("planFilter");
        filter->setCurrentIndex(0);
        Q_EMIT filter->activated(0);
        QVERIFY(mark(m_house->second) && mark(m_house->collected) && !mark(m_house->third));
        picture("ask-back");
        ConfirmSheet::setNextAnswer(true, QStringLiteral("对方起诉，需要这两份记录作证。"));
        m_ui->act("askBackOfPlan");
        QTRY_COMPARE(recoveriesOf(session(), m_plan).size(), 2);
        QVERIFY(!offers("recoverCleared")); // not decided
        QVERIFY(!offers("askBackOfPlan")); // what is applied for is not marked any more
    }

    void executiveDecidesAndItComesBack()
    {
        become("boss");
        approve(m_recovery);
        become("officer2");
        QVERIFY(open("plans", QString::number(m_plan)));
        QTRY_VERIFY(offers("recoverCleared"));
        QCOMPARE(primary(), action("recoverCleared"));
        picture("recover");
        m_ui->act("recoverCleared");
        QTRY_COMPARE_WITH_TIMEOUT(m_house->row(m_house->first).state, RecordState::Filed, 20'000);
        QTRY_VERIFY(words("planOutcomes").contains(QStringLiteral("brought back")));
        QVERIFY(open("archive", QString::number(m_house->first)));
        QVERIFY(m_ui->find<RecordView>("recordView")->record().readable);
        QVERIFY(!m_ui->find<Banner>("note"));
    }

    void theOtherFromThePageOfApplications()
    {
        const Id other = recoveriesOf(session(), m_plan).constFirst().known.row.id;
        become("boss");
        approve(other);
        become("officer");
        QVERIFY(open("assist", QString::number(other)));
        QTRY_VERIFY(offers("fulfilApplication"));
        m_ui->act("fulfilApplication");
        QTRY_COMPARE_WITH_TIMEOUT(m_house->row(m_house->collected).state, RecordState::Filed, 20'000);
    }

    void auditorSeesItAll()
    {
        become("auditor");
        QVERIFY(open("plans", QString::number(m_plan)));
        QTRY_VERIFY(showsPlan());
        QVERIFY(words("planFacts").contains(QString::fromLatin1(openPlan(session(), m_plan).application.known.form.disposition->root.toHex())));
        QVERIFY(!offers("clearPlan") && !offers("askBackOfPlan") && !offers("keepOfPlan"));
        QVERIFY(!m_ui->find<QWidget>("recordsHint"));
        m_ui->window().resize(1024, 720);
        picture("narrow");
        m_ui->window().resize(1280, 800);
        picture("auditor");
        QVERIFY2(m_house->problems().isEmpty(), qPrintable(m_house->problems()));
    }

    void aLongListIsReadAsItIsScrolled()
    {
        constexpr int Many = 350;
        {
            const auto officer = m_house->as("officer");
            std::vector<CapturedRecord> batch(Many);
            for (size_t i = 0; i < batch.size(); ++i) {
                batch[i].content = m_house->call(QStringLiteral("采集%1").arg(i));
                batch[i].owner = m_house->id("li");
            }
            (void)captureBatch(*officer, std::move(batch));
        }
        m_house->pass(37 * 31);
        m_plan = m_house->submit();
        become("officer2");
        QVERIFY(open("plans", QString::number(m_plan)));
        QTRY_VERIFY(showsPlan() && rows("planRecords") == 100);
        auto *list = m_ui->find<RecordList>("planRecords");
        for (int round = 0; round < 5; ++round) {
            list->scrollToBottom();
            QTest::qWait(20);
        }
        m_listed = openPlan(session(), m_plan).application.known.form.disposition->records;
        QVERIFY(m_listed >= Many);
        QTRY_COMPARE(rows("planRecords"), m_listed);
    }

    void whatStoppedGoesOn()
    {
        m_house->approve(m_plan);
        (void)m_house->prove();
        {
            const auto officer = m_house->as("officer");
            EXPECT_ERROR(clearPlan(*officer, m_plan, [](qint64, qint64) { return false; }, 100), ErrorCode::Cancelled);
        }
        QCOMPARE(plansToCarryOut(session()).stopped, 1);
        QVERIFY(open("plans", QString::number(m_plan)));
        QTRY_VERIFY(offers("clearPlan") && words("planOutcomes").contains(QStringLiteral("100")));
        QCOMPARE(primary(), action("clearPlan"));
        QVERIFY(action("clearPlan")->text().contains(QStringLiteral("on clearing")));
        picture("stopped");
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("clearPlan");
        QVERIFY(ConfirmSheet::lastQuestion().verb.contains(QString::number(m_listed - 100)));
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<Banner>("planNote"), 20'000);
        QCOMPARE(m_house->outcomes(m_plan).value(PlanOutcome::Cleared), m_listed);
        QCOMPARE(plansToCarryOut(session()).stopped, 0);
        QCOMPARE(plansToCarryOut(session()).destructible, 1); // the plan of before: its period of grace is over by now
    }

    void whatIsRefusedStays()
    {
        QVERIFY(open("plans", QString::number(m_plan)));
        QTRY_VERIFY(showsPlan());
        auto *list = m_ui->find<RecordList>("planRecords");
        QVERIFY(list->model()->setData(list->model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        ConfirmSheet::setNextAnswer(true, QStringLiteral("对方起诉，需要这份记录作证。"));
        m_ui->act("askBackOfPlan");
        QTRY_COMPARE(recoveriesOf(session(), m_plan).size(), 1);
        const Id asked = recoveriesOf(session(), m_plan).constFirst().known.row.id;
        become("boss");
        QVERIFY(open("decide", QString::number(asked)));
        QTRY_VERIFY(offers("refuseApplication"));
        ConfirmSheet::setNextAnswer(true, QStringLiteral("与本案无关，不予恢复。"));
        m_ui->act("refuseApplication");
        QVERIFY(ConfirmSheet::lastQuestion().consequence.contains(QStringLiteral("stay cleared")));
        QCOMPARE(int(applicationRow(session(), asked)->stage), int(CaseStage::Refused));
        QVERIFY(open("plans", QString::number(m_plan)));
        QTRY_VERIFY(words("planRecoveries").contains(displayName(CaseStage::Refused, Route::RecoverCleared)));
    }

    void inEveryLanguage()
    {
        for (const char *language : { "zh_CN", "zh_TW", "en" }) {
            m_ui->languages.setLanguage(QLatin1String(language));
            QTRY_VERIFY(showsPlan());
            QTRY_COMPARE(rows("planRecords"), 100);
        }
    }
};

QTEST_MAIN(TestDispositionPages)
#include "TestDispositionPages.moc"
