// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 5 of the regulation through the window: written, decided, handed out, read, given back, each by whom it falls to.
#include "Driven.h"

#include "gui/applications/ApplicationDetail.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/CheckList.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/OptionalDate.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/SafeTextView.h"
#include "gui/pieces/SimpleRows.h"
#include "gui/pieces/Timeline.h"
#include "gui/pieces/WatermarkLayer.h"
#include "gui/records/RecordView.h"
#include "gui/shell/PageView.h"
#include "services/ApplicationDrafts.h"
#include "services/Archive.h"
#include "services/OutsideCase.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

using namespace tongjian;
using namespace tongjian::test;

class TestApplicationPages : public QObject
{
    Q_OBJECT

    std::unique_ptr<Archive> m_house;
    std::unique_ptr<Driven> m_ui;
    Id m_application = NoId;

    Session &session() { return *m_ui->desktop.session(); }
    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    bool open(const char *page, const QString &what = {}) { return m_ui->window().openPage(QLatin1String(page), what); }
    int rows(const char *listName)
    {
        auto *list = m_ui->find<RecordList>(listName);
        int count = 0;
        for (int row = 0; list && row < list->model()->rowCount(); ++row)
            count += list->model()->index(row, 0).data(HeadingRole).toBool() ? 0 : 1;
        return count;
    }
    // Fields that are marked as wrong.
    int errors(QWidget *in)
    {
        const QList<LabelledField *> fields = in->findChildren<LabelledField *>();
        return int(std::count_if(fields.begin(), fields.end(), [](const LabelledField *field) { return field->isVisible() && field->hasError(); }));
    }
    qint64 entriesOf(Action action)
    {
        JournalFilter filter;
        filter.action = action;
        session().store().catchUp();
        return Journal(session().store().records()).page(filter, 0, 100).size();
    }
    bool offered(const char *action)
    {
        auto *found = m_ui->find<QAction>(action);
        return found && found->isVisible() && found->isEnabled();
    }
    QString words(const char *widget)
    {
        QStringList all;
        for (QLabel *label : m_ui->find<QWidget>(widget)->findChildren<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }
    CaseStage stage() { return m_ui->find<ApplicationDetail>("applicationDetail")->application().known.life.stage(); }
    Id applied(const char *login, Route route)
    {
        const auto session = m_house->as(login);
        return submitApplication(*session, formOf(*session, route));
    }
    void pick(const char *listName, Id id)
    {
        auto *list = m_ui->find<RecordList>(listName);
        QVERIFY2(list, listName);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (const QModelIndex index = list->model()->index(row, 0); index.data(IdRole).toLongLong() == id)
                list->setCurrentIndex(index);
        }
        QCOMPARE(list->currentIndex().data(IdRole).toLongLong(), id);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<Archive>(SuiteId::Intl);
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }

    void whoSeesWhichPage_data()
    {
        QTest::addColumn<QByteArray>("login");
        QTest::addColumn<QStringList>("pages");
        const QStringList own { QStringLiteral("applications"), QStringLiteral("apply"), QStringLiteral("grants") };
        const auto row = [&](const char *login, const QStringList &more) { QTest::newRow(login) << QByteArray(login) << own + more; };
        row("li", {});
        row("head", { QStringLiteral("decide"), QStringLiteral("department-use") });
        row("officer", { QStringLiteral("decide"), QStringLiteral("assist"), QStringLiteral("all-applications") });
        row("boss", { QStringLiteral("decide") });
        row("auditor", { QStringLiteral("decide"), QStringLiteral("all-applications") });
        row("admin", { QStringLiteral("decide") });
    }
    void whoSeesWhichPage()
    {
        QFETCH(QByteArray, login);
        QFETCH(QStringList, pages);
        become(login.constData());
        for (const char *page : { "applications", "apply", "grants", "decide", "assist", "department-use", "all-applications" })
            QVERIFY2(open(page) == pages.contains(QLatin1String(page)), page);
    }

    void anEmployeeApplies()
    {
        become("li");
        QVERIFY(open("applications"));
        m_ui->press("firstApplication");
        QTRY_VERIFY(m_ui->find<QPlainTextEdit>("reason"));
        const auto *route = m_ui->find<QComboBox>("route");
        QVERIFY(route && !route->isEnabled() && route->count() == 1); // there is one kind only, and it says which
        QTRY_VERIFY(m_ui->find<QLabel>("scopeCount")->text().startsWith(u'3'));
        m_ui->act("submitApplication");
        QVERIFY(m_ui->find<LabelledField>("purposeField")->hasError());
        QVERIFY(m_ui->find<LabelledField>("reasonField")->hasError());
        m_ui->choose("purpose", int(Purpose::Dispute));
        m_ui->write("reason", Reason);
        m_ui->find<CheckList>("classes")->setMarked({ qint64(RecordClass::Text) });
        Q_EMIT m_ui->find<CheckList>("classes")->markedChanged();
        QTRY_VERIFY(m_ui->find<QLabel>("scopeCount")->text().startsWith(u'0')); // told while it is written
        m_ui->find<CheckList>("classes")->setMarked({});
        Q_EMIT m_ui->find<CheckList>("classes")->markedChanged();
        QTRY_VERIFY(m_ui->find<QLabel>("scopeCount")->text().startsWith(u'3'));
        QVERIFY(!m_ui->find<LabelledField>("reasonField")->hasError());
        // Left and found again: a draft.
        QVERIFY(open("home"));
        QCOMPARE(applicationDrafts(session()).size(), 1);
        QVERIFY(open("apply", QString::number(applicationDrafts(session()).constFirst().id)));
        QCOMPARE(m_ui->find<QPlainTextEdit>("reason")->toPlainText(), Reason);
        m_ui->act("submitApplication");
        QTRY_COMPARE(m_ui->window().currentPage(), QStringLiteral("applications"));
        QVERIFY(applicationDrafts(session()).isEmpty());
        QCOMPARE(rows("applicationsList"), 1);
        m_application = m_ui->find<ApplicationDetail>("applicationDetail")->application().known.row.id;
        QCOMPARE(stage(), CaseStage::Submitted);
        QVERIFY(offered("withdrawApplication"));
        QVERIFY(!offered("openGrant") && !offered("answerApplication") && !offered("endGrant"));
        const QList<TimelineStep> steps = m_ui->find<Timeline>("applicationWay")->steps();
        QCOMPARE(steps.size(), 3);
        QVERIFY(steps.constFirst().signedMark);
        QCOMPARE(steps.at(1).who, QStringLiteral("王芳"));
    }

    void theHeadAsksBackAndNarrows()
    {
        become("head");
        QVERIFY(open("decide"));
        QCOMPARE(rows("decideList"), 1);
        QVERIFY(words("applicationScope").contains(QStringLiteral("李强")));
        ConfirmSheet::setNextAnswer(true, QStringLiteral("哪一通电话？"));
        m_ui->act("askApplicant");
        QCOMPARE(rows("decideList"), 0);

        become("li");
        QVERIFY(open("applications"));
        QVERIFY(m_ui->find<Banner>("applicationNote")->text().contains(QStringLiteral("哪一通电话？")));
        ConfirmSheet::setNextAnswer(true, QStringLiteral("上周与陈先生那通。"));
        m_ui->act("answerApplication");
        QCOMPARE(stage(), CaseStage::Submitted);

        become("head");
        QVERIFY(open("decide"));
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("narrowSheet");
            auto *go = m_ui->find<QPushButton>("narrowGo", sheet);
            QVERIFY(!go->isEnabled()); // nothing is narrower yet
            auto *classes = m_ui->find<CheckList>("classes", sheet);
            QCOMPARE(classes->marked().size(), 3); // what is there is marked
            classes->item(1)->setCheckState(Qt::Unchecked);
            QVERIFY(go->isEnabled());
            for (int i : { 0, 2 })
                classes->item(i)->setCheckState(Qt::Unchecked);
            QVERIFY(!go->isEnabled()); // nothing would be left, and no list without a mark means everything here
            for (int i : { 0, 2 })
                classes->item(i)->setCheckState(Qt::Checked);
            classes->item(1)->setCheckState(Qt::Checked);
            QVERIFY(!go->isEnabled());
            m_ui->find<QSpinBox>("narrowOpenings", sheet)->setValue(2);
            QVERIFY(m_ui->find<Banner>("narrowMeans", sheet)->text().contains(u'3'));
            m_ui->press("narrowGo", sheet);
            QVERIFY(sheet->isVisible()); // why is missing
            QCOMPARE(errors(sheet), 1);
            m_ui->find<QPlainTextEdit>("narrowReason", sheet)->setPlainText(QStringLiteral("两次足够。"));
            QCOMPARE(errors(sheet), 0);
            m_ui->press("narrowGo", sheet);
        });
        m_ui->act("narrowApplication");
        QVERIFY(asked);
        QCOMPARE(rows("decideList"), 0);

        become("li");
        QVERIFY(open("applications"));
        QCOMPARE(stage(), CaseStage::Granted);
        QVERIFY(m_ui->find<QWidget>("differences"));
        QVERIFY(words("differences").contains(displayName(ApplicationField::Openings)));
    }

    void theOfficerHandsOutAndLeavesOut()
    {
        become("officer");
        QVERIFY(open("assist"));
        QCOMPARE(rows("assistList"), 1);
        const TimelineStep now = m_ui->find<Timeline>("applicationWay")->steps().constLast();
        QVERIFY2(now.who.contains(m_ui->desktop.session()->personName(m_ui->desktop.session()->me())), qPrintable(now.who)); // not just anybody in this role
        bool asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("fulfilSheet");
            auto *list = m_ui->find<RecordList>("fulfilList", sheet);
            QCOMPARE(list->model()->rowCount(), 3);
            QVERIFY(!m_ui->find<QLineEdit>("leaveOutReason", sheet));
            list->model()->setData(list->model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole);
            m_ui->press("fulfilGo", sheet);
            QVERIFY(sheet->isVisible());
            QTest::keyClick(list, Qt::Key_Escape);
            QVERIFY(!sheet->isVisible()); // and no mark is gone by it
        });
        m_ui->act("fulfilApplication");
        QTRY_VERIFY(asked);
        asked = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            asked = sheet->objectName() == QStringLiteral("fulfilSheet");
            auto *list = m_ui->find<RecordList>("fulfilList", sheet);
            list->model()->setData(list->model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole);
            m_ui->find<QLineEdit>("leaveOutReason", sheet)->setText(QStringLiteral("与争议无关"));
            m_ui->press("fulfilGo", sheet);
        });
        m_ui->act("fulfilApplication");
        QTRY_VERIFY(asked);
        QTRY_COMPARE(rows("assistList"), 0);
    }

    void theApplicantReads()
    {
        become("li");
        QVERIFY(open("applications"));
        QVERIFY(offered("openGrant"));
        m_ui->act("openGrant");
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("grants"));
        QCOMPARE(rows("grantList"), 2);
        const QString mark = m_ui->find<WatermarkLayer>("watermark")->text();
        QVERIFY(mark.contains(QStringLiteral("李强")) && mark.contains(QStringLiteral("SQ-2026-")));
        QVERIFY(!m_ui->page<RecordView>()); // not before the purpose was confirmed
        auto *purpose = m_ui->find<QLineEdit>("openingPurpose");
        QCOMPARE(purpose->text(), Reason);
        purpose->clear();
        m_ui->press("openGranted");
        QVERIFY(!m_ui->page<RecordView>());
        purpose->setText(QStringLiteral("核对到港时间"));
        const qint64 entries = Journal(session().store().records()).head().n;
        m_ui->press("openGranted");
        QVERIFY(m_ui->page<RecordView>());
        QCOMPARE(Journal(session().store().records()).entry(entries + 1)->action, Action::GrantOpen);
        auto *text = m_ui->find<SafeTextView>("recordText");
        QVERIFY(text->toPlainText().contains(QStringLiteral("台风")));
        // Nothing of it goes to the clipboard.
        QGuiApplication::clipboard()->setText(QStringLiteral("before"));
        text->setFocus();
        text->selectAll();
        QTest::keyClick(text, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
        QCOMPARE(text->contextMenuPolicy(), Qt::NoContextMenu);
        for (QLabel *label : m_ui->page<RecordView>()->findChildren<QLabel *>())
            QCOMPARE(label->textInteractionFlags(), Qt::NoTextInteraction);
        // The mark lies over everything and cannot be clicked away.
        auto *layer = m_ui->find<WatermarkLayer>("watermark");
        QVERIFY(layer->testAttribute(Qt::WA_TransparentForMouseEvents));
        QCOMPARE(layer->size(), layer->parentWidget()->size());
        QCOMPARE(layer->parentWidget()->children().constLast(), layer);
    }

    void theAnswerCanBeSearched()
    {
        auto *search = m_ui->find<QLineEdit>("grantSearch");
        QVERIFY(m_ui->page<RecordView>()); // what is open stays open while it is among what is found: openings are counted
        search->setText(QStringLiteral("台风"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(entriesOf(Action::GrantSearch) == 1);
        QTRY_COMPARE(rows("grantList"), 2);
        QVERIFY(m_ui->page<RecordView>());
        search->setText(QStringLiteral("催款"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(rows("grantList"), 1);
        search->setText(QStringLiteral("不存在的词"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(rows("grantList"), 0);
        QVERIFY(m_ui->page<RecordView>());
        search->clear();
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(rows("grantList"), 2);
    }

    void theHeadSeesTheUse()
    {
        become("head");
        QVERIFY(open("department-use"));
        QCOMPARE(rows("departmentUseList"), 4); // three searches, and before them
        auto *list = m_ui->find<RecordList>("departmentUseList");
        QVERIFY(list->model()->index(3, 0).data(SecondRole).toString().contains(QStringLiteral("核对到港时间")));
    }

    void itIsGivenBack()
    {
        become("li");
        QVERIFY(open("grants"));
        ConfirmSheet::setNextAnswer(true, QStringLiteral("已用完"));
        m_ui->act("giveGrantBack");
        QVERIFY(!m_ui->find<RecordList>("grantList")); // nothing is granted any more
        QVERIFY(session().store().vault().grants().isEmpty());
        QVERIFY(open("applications"));
        QCOMPARE(stage(), CaseStage::Ended);
    }

    void whatWasTakenAwayMeanwhileDoesNotOpen()
    {
        const Id application = m_house->fulfilled();
        become("li");
        QVERIFY(open("grants", QString::number(application)));
        QCOMPARE(rows("grantList"), 3);
        {
            const auto auditor = m_house->as("auditor");
            revokeGrant(*auditor, seen(*auditor, application), QStringLiteral("用途不符"));
        }
        ErrorSheet::expectNext();
        m_ui->press("openGranted");
        QCOMPARE(ErrorSheet::takeExpected()->code(), ErrorCode::Changed);
        QVERIFY(!m_ui->page<RecordView>());
    }

    void aHeadAndAnOfficerApply()
    {
        become("head");
        QVERIFY(open("apply", QStringLiteral("new")));
        m_ui->choose("purpose", int(Purpose::Audit));
        m_ui->write("reason", QStringLiteral("季度检查本部门电话补录是否完整。"));
        QTRY_VERIFY(m_ui->find<QLabel>("scopeCount")->text().startsWith(u'4'));
        m_ui->act("submitApplication");
        QTRY_COMPARE(m_ui->window().currentPage(), QStringLiteral("applications"));
        const Id application = m_ui->find<ApplicationDetail>("applicationDetail")->application().known.row.id;
        QVERIFY(open("decide"));
        QCOMPARE(rows("decideList"), 0); // nobody decides on an own one

        become("officer");
        QVERIFY(open("decide"));
        pick("decideList", application);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("approveApplication");
        QVERIFY(ConfirmSheet::lastQuestion().consequence.contains(u'4'));
        QVERIFY(open("assist"));
        QCOMPARE(rows("assistList"), 0); // who decided does not fulfil
        QVERIFY(open("all-applications"));
        pick("all-applicationsList", application);
        QCOMPARE(stage(), CaseStage::Granted);
        QVERIFY(open("apply", QStringLiteral("new")));
        m_ui->choose("route", int(Route::CompanyRecords));
        m_ui->choose("purpose", int(Purpose::Dispute));
        QTRY_VERIFY(m_ui->find<QLabel>("scopeWide")); // the whole company for one dispute
        become("officer2");
        QVERIFY(open("assist"));
        QCOMPARE(rows("assistList"), 1);
    }

    void aRequestFromOutsideIsRegistered()
    {
        become("officer2");
        QVERIFY(open("apply", QStringLiteral("new")));
        m_ui->choose("route", int(Route::Judicial));
        m_ui->choose("purpose", int(Purpose::LegalDuty));
        m_ui->write("reason", QStringLiteral("依调取证据通知书提供相关通话记录。"));
        m_ui->find<QLineEdit>("body")->setText(QStringLiteral("上海市公安局浦东分局"));
        m_ui->find<QLineEdit>("document")->setText(QStringLiteral("沪公浦调〔2026〕118号"));
        m_ui->find<QLineEdit>("basis")->setText(QStringLiteral("刑事诉讼法第五十四条"));
        m_ui->find<QLineEdit>("officer1")->setText(QStringLiteral("张明"));
        m_ui->find<QLineEdit>("identification1")->setText(QStringLiteral("031234"));
        m_ui->find<QLineEdit>("officer2")->setText(QStringLiteral("刘洋"));
        m_ui->find<QLineEdit>("identification2")->setText(QStringLiteral("031235"));
        for (const char *field : { "documentField", "officer1Field", "identification1Field", "officer2Field", "identification2Field" })
            QVERIFY2(m_ui->find<LabelledField>(field)->isRequired(), field);
        // Of those that are asked for together the first that is empty is marked, and no more once it is written.
        m_ui->find<QLineEdit>("identification2")->clear();
        m_ui->write("necessity", QStringLiteral("已评估"));
        m_ui->act("submitApplication");
        QVERIFY(m_ui->find<LabelledField>("identification2Field")->hasError() && !m_ui->find<LabelledField>("officer1Field")->hasError());
        QVERIFY(m_ui->find<LabelledField>("categoriesField")->hasError() && !m_ui->find<LabelledField>("necessityField")->hasError());
        m_ui->find<QLineEdit>("identification2")->setText(QStringLiteral("031235"));
        for (const char *part : { "necessity", "categories", "risks", "measures", "conclusion" })
            m_ui->write(part, QStringLiteral("已评估"));
        QTRY_VERIFY(!m_ui->find<LabelledField>("identification2Field")->hasError() && !m_ui->find<LabelledField>("categoriesField")->hasError());
        m_ui->act("submitApplication");
        QVERIFY(m_ui->window().currentPage() == QStringLiteral("apply")); // the scan is missing
        QVERIFY(m_ui->find<QLabel>("papersHint")->text().contains(displayName(PaperKind::Request)));
        const QString scan = writeFile(m_house->folder.filePath(QStringLiteral("通知书.pdf")), "%PDF-1.4 scan");
        FileDialog::setNextAnswer({ scan });
        m_ui->inNextDialog([&](QWidget *sheet) { m_ui->press("paperGo", sheet); });
        m_ui->press("chooseFiles");
        QTRY_COMPARE(applicationDrafts(session()).value(0).form.papers.size(), 1);
        QTRY_VERIFY(!m_ui->find<QLabel>("papersHint")); // what is seen
        // Its validity was mistaken: described anew, saved with the draft, and refused as long as it does not fit.
        m_ui->inNextDialog([&](QWidget *sheet) {
            QVERIFY(!m_ui->find<OptionalDate>("paperTo", sheet)->box()->isChecked());
            m_ui->find<OptionalDate>("paperTo", sheet)->setDay(20200101);
            m_ui->press("paperGo", sheet);
        });
        m_ui->find<QToolButton>("describeAttachment0")->click();
        QTRY_COMPARE(applicationDrafts(session()).value(0).form.papers.constFirst().validTo, 20200101);
        m_ui->act("submitApplication");
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("apply"));
        m_ui->inNextDialog([&](QWidget *sheet) {
            QCOMPARE(m_ui->find<OptionalDate>("paperTo", sheet)->day(), 20200101);
            m_ui->find<OptionalDate>("paperTo", sheet)->setDay(0);
            m_ui->press("paperGo", sheet);
        });
        m_ui->find<QToolButton>("describeAttachment0")->click();
        QTRY_COMPARE(applicationDrafts(session()).value(0).form.papers.constFirst().validTo, 0);
        QCOMPARE(applicationDrafts(session()).value(0).form.papers.constFirst().file.name, QStringLiteral("通知书.pdf"));
        m_ui->find<QPlainTextEdit>("conclusion")->setFocus();
        m_ui->act("submitApplication");
        QTRY_COMPARE(m_ui->window().currentPage(), QStringLiteral("applications"));
        auto *page = m_ui->page<PageView>();
        QVERIFY(page == m_ui->window().focusWidget() || page->isAncestorOf(m_ui->window().focusWidget())); // and not in the search line
        QVERIFY(words("applicationOutside").contains(QStringLiteral("浦东分局")));
        QVERIFY(words("applicationAssessment").contains(QStringLiteral("已评估")));
        QVERIFY(m_ui->find<QWidget>("applicationPapers"));
    }

    // By its letter one comes to a field that is out of sight.
    void aLetterLeadsIntoSight()
    {
        become("officer");
        QVERIFY(open("apply", QStringLiteral("new")));
        m_ui->choose("route", int(Route::Judicial));
        for (const QLabel *label : m_ui->window().findChildren<QLabel *>()) {
            if (label->isVisible() && label->buddy() && label->text().contains(u'&'))
                QVERIFY2(label->buddy()->focusPolicy() != Qt::NoFocus, qPrintable(label->text()));
        }
        auto *field = m_ui->find<LabelledField>("conclusionField");
        QWidget *around = field->parentWidget();
        while (around && !qobject_cast<QScrollArea *>(around))
            around = around->parentWidget();
        auto *area = qobject_cast<QScrollArea *>(around);
        QVERIFY(area);
        m_ui->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_ui->window()));
        const auto isInSight = [&] { return area->viewport()->rect().contains(field->mapTo(area->viewport(), field->rect().center())); };
        QVERIFY(!isInSight());
        field->editor()->setFocus(Qt::MouseFocusReason);
        QVERIFY(!isInSight()); // by a click nothing jumps
        m_ui->find<QPlainTextEdit>("reason")->setFocus();
        field->editor()->setFocus(Qt::ShortcutFocusReason);
        QTRY_VERIFY(isInSight());
    }

    // A foreign request waits for an approval that comes later: asked back, and answered with it.
    void theAnswerChangesTheApplication()
    {
        const Id application = outsideApplied(*m_house, Route::Judicial, [](ApplicationForm &form) { form.outside->foreign = true; });
        become("officer2");
        QVERIFY(open("decide", QString::number(application)));
        QVERIFY(!offered("approveApplication"));
        ConfirmSheet::setNextAnswer(true, QStringLiteral("请补附主管机关的批准文件。"));
        m_ui->act("askApplicant");

        become("officer");
        QVERIFY(open("applications", QString::number(application)));
        QVERIFY(offered("answerApplication") && offered("changeApplication"));
        m_ui->act("changeApplication");
        QCOMPARE(m_ui->window().currentPage(), QStringLiteral("apply"));
        const auto banner = [&] { return m_ui->page<PageView>()->banner()->text(); };
        QVERIFY(banner().contains(QStringLiteral("请补附")));
        QVERIFY(m_ui->page<PageView>()->header()->title().contains(tongjian::openApplication(session(), application).known.row.number));
        QVERIFY(!m_ui->find<QComboBox>("route")->isEnabled());
        QCOMPARE(m_ui->find<QLineEdit>("body")->text(), QStringLiteral("某市公安局经侦支队"));
        FileDialog::setNextAnswer({ writeFile(m_house->folder.filePath(QStringLiteral("批准.pdf")), "%PDF-1.4 approval") });
        m_ui->inNextDialog([&](QWidget *sheet) {
            QCOMPARE(m_ui->find<QComboBox>("paperKind", sheet)->currentData().toInt(), int(PaperKind::CompetentApproval));
            m_ui->press("paperGo", sheet);
        });
        m_ui->press("chooseFiles");
        QTRY_COMPARE(applicationDrafts(session()).value(0).form.papers.size(), 2);
        QTRY_VERIFY(!m_ui->find<QLabel>("papersHint"));
        // Discarded and begun anew: nothing of before is shown.
        QVERIFY(open("applications"));
        pick("applicationsList", applicationDrafts(session()).constFirst().id);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("discardApplication");
        QVERIFY(open("applications", QString::number(application)));
        m_ui->act("changeApplication");
        QCOMPARE(m_ui->find<AttachmentList>("papers")->rows().size(), 1);
        FileDialog::setNextAnswer({ m_house->folder.filePath(QStringLiteral("批准.pdf")) });
        m_ui->inNextDialog([&](QWidget *sheet) { m_ui->press("paperGo", sheet); });
        m_ui->press("chooseFiles");
        QTRY_COMPARE(applicationDrafts(session()).value(0).form.papers.size(), 2);
        // Left and found again, in the list and at the application.
        QVERIFY(open("applications"));
        pick("applicationsList", applicationDrafts(session()).constFirst().id);
        m_ui->act("newApplication"); // go on with it
        QCOMPARE(m_ui->find<AttachmentList>("papers")->rows().size(), 2);
        QVERIFY(open("applications"));
        QVERIFY(open("apply")); // from the menu
        QVERIFY(banner().isEmpty() && m_ui->find<AttachmentList>("papers") == nullptr); // own records again
        QVERIFY(open("applications", QString::number(application)));
        m_ui->act("changeApplication");
        QCOMPARE(m_ui->find<AttachmentList>("papers")->rows().size(), 2);
        ConfirmSheet::setNextAnswer(true, QStringLiteral("批准文件已附上。"));
        m_ui->act("submitApplication");
        QTRY_COMPARE(m_ui->window().currentPage(), QStringLiteral("applications"));
        QCOMPARE(m_ui->find<ApplicationDetail>("applicationDetail")->application().known.row.id, application);
        QCOMPARE(stage(), CaseStage::Submitted);
        QCOMPARE(m_ui->find<AttachmentList>("applicationPapers")->rows().size(), 2);
        QVERIFY(words("differences").contains(QStringLiteral("批准.pdf"))); // what the answer changed is told
        const QList<ApplicationDraft> drafts = applicationDrafts(session());
        QVERIFY(std::none_of(drafts.begin(), drafts.end(), [&](const ApplicationDraft &one) { return one.answers == application; }));

        become("officer2");
        QVERIFY(open("decide", QString::number(application)));
        QVERIFY(offered("approveApplication"));
    }

    void refusedAndWithdrawn()
    {
        const Id refused = applied("sun", Route::OwnRecords);
        const Id withdrawn = applied("sun", Route::OwnRecords);
        become("head");
        QVERIFY(open("decide"));
        pick("decideList", refused);
        ConfirmSheet::setNextAnswer(false);
        m_ui->act("refuseApplication");
        QCOMPARE(stage(), CaseStage::Submitted);
        ConfirmSheet::setNextAnswer(true, QStringLiteral("没有具体用途"));
        m_ui->act("refuseApplication");
        become("sun");
        QVERIFY(open("applications", QString::number(refused)));
        QVERIFY(m_ui->find<Banner>("applicationNote")->text().contains(QStringLiteral("没有具体用途")));
        pick("applicationsList", withdrawn);
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("withdrawApplication");
        pick("applicationsList", withdrawn);
        QCOMPARE(stage(), CaseStage::Withdrawn);
    }

    void languagesAndDrafts()
    {
        become("sun");
        QVERIFY(open("apply", QStringLiteral("new")));
        m_ui->write("reason", QStringLiteral("写到一半的申请，换一种语言。"));
        m_ui->languages.setLanguage(QStringLiteral("zh_CN"));
        QCOMPARE(m_ui->find<QPlainTextEdit>("reason")->toPlainText(), QStringLiteral("写到一半的申请，换一种语言。"));
        m_ui->languages.setLanguage(QStringLiteral("en"));
        QVERIFY(open("applications"));
        const QList<ApplicationDraft> drafts = applicationDrafts(session());
        QCOMPARE(drafts.size(), 1);
        pick("applicationsList", drafts.constFirst().id);
        const auto says = [&](const QString &text) {
            const QList<QLabel *> labels = m_ui->window().findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *one) { return one->isVisible() && one->text() == text; });
        };
        QVERIFY(says(QStringLiteral("Not submitted yet")));
        ConfirmSheet::setNextAnswer(true);
        m_ui->act("discardApplication");
        QTRY_VERIFY(!says(QStringLiteral("Not submitted yet")));
        QVERIFY(applicationDrafts(session()).isEmpty());
    }
};

QTEST_MAIN(TestApplicationPages)
#include "TestApplicationPages.moc"
