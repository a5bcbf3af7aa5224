// SPDX-License-Identifier: GPL-3.0-or-later
// A correction through the window: asked for at the record, decided by head and officer, every version read (regulation 3.3).
#include "Driven.h"

#include "gui/applications/ApplicationDetail.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/SafeTextView.h"
#include "gui/pieces/WatermarkLayer.h"
#include "gui/records/CorrectionSheet.h"
#include "gui/records/RecordView.h"
#include "services/ApplicationDrafts.h"
#include "services/Archive.h"

#include <QClipboard>
#include <QDialog>
#include <QLabel>

using namespace tongjian;
using namespace tongjian::test;

class TestCorrectionPages : public QObject
{
    Q_OBJECT

    std::unique_ptr<Archive> m_house;
    std::unique_ptr<Driven> m_ui;

    static inline const QString Why = QStringLiteral("到港日期记错，经核对邮件应为十二月八日。");

    Session &session() { return *m_ui->desktop.session(); }
    void become(const char *login)
    {
        m_house->clock->time += 60 * SecondMs;
        if (m_ui->desktop.session())
            m_ui->desktop.leave();
        m_ui->logIn(login);
    }
    bool open(const char *page, const QString &what = {}) { return m_ui->window().openPage(QLatin1String(page), what); }
    QString words(const char *widget, QWidget *in = nullptr)
    {
        QStringList all;
        for (QLabel *label : m_ui->find<QWidget>(widget, in)->findChildren<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }
    CaseStage stage() { return m_ui->find<ApplicationDetail>("applicationDetail")->application().known.life.stage(); }
    // The sheet opens, and @p work fills it in.
    template<typename Work>
    void inSheet(const char *action, Work work)
    {
        bool seen = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            seen = qobject_cast<CorrectionSheet *>(sheet) != nullptr;
            work(sheet);
        });
        m_ui->act(action);
        QVERIFY(seen);
    }
    void write(QWidget *sheet, const char *name, const QString &text)
    {
        auto *edit = m_ui->find<QPlainTextEdit>(name, sheet);
        QVERIFY2(edit, name);
        edit->setPlainText(text);
    }
    QString lastApplication()
    {
        const QList<ApplicationLine> own = listApplications(session(), ApplicationList::Own, NoId, 1);
        return own.isEmpty() ? QString() : QString::number(own.constFirst().row.id);
    }

    Correction form() { return *openApplication(session(), m_asked.toLongLong()).known.form.correction; }

    QString m_asked;

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<Archive>(SuiteId::Intl);
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
    }

    void whatIsWrittenIsKept()
    {
        become("officer");
        QVERIFY(open("archive", QString::number(m_house->first)));
        inSheet("archiveCorrect", [&](QWidget *sheet) {
            QVERIFY(!m_ui->find<QWidget>("watermark", sheet)); // what an officer opens by the own keys
            QVERIFY(!m_ui->find<QComboBox>("form", sheet)->isEnabled());
            m_ui->press("correctionGo", sheet);
            QVERIFY(sheet->isVisible()); // nothing differs, no reason
            write(sheet, "summary", QStringLiteral("对方确认第二批货十二月八日前到港"));
            QVERIFY(words("correctionMeans", sheet).contains(displayName(Field::Summary, FormKind::Call)));
            m_ui->press("correctionClose", sheet);
        });
        QCOMPARE(applicationDrafts(session()).size(), 1);
        // Found again among the own applications, and sent.
        const Id draft = applicationDrafts(session()).constFirst().id;
        QVERIFY(open("applications", QString::number(draft)));
        inSheet("newApplication", [&](QWidget *sheet) {
            QCOMPARE(m_ui->find<QPlainTextEdit>("summary", sheet)->toPlainText(), QStringLiteral("对方确认第二批货十二月八日前到港"));
            m_ui->press("correctionGo", sheet);
            QVERIFY(sheet->isVisible());
            write(sheet, "correctionReason", Why);
            m_ui->press("correctionGo", sheet);
        });
        QTRY_VERIFY(applicationDrafts(session()).isEmpty());
        QTRY_VERIFY(!lastApplication().isEmpty());
        const ApplicationForm form = openApplication(session(), lastApplication().toLongLong()).known.form;
        QCOMPARE(differingFields(form.correction->before, form.correction->content), QList<Field> { Field::Summary }); // no second was lost
    }

    void headAndOfficerDecide()
    {
        const QString application = lastApplication();
        become("head");
        QVERIFY(open("decide", application));
        QVERIFY(words("applicationChanges").contains(QStringLiteral("十二月八日")));
        QVERIFY(words("applicationChanges").contains(QStringLiteral("十二月五日"))); // and what it says now
        QVERIFY(!m_ui->find<QAction>("narrowApplication")->isEnabled());
        m_ui->inNextDialog([](QWidget *sheet) { static_cast<QDialog *>(sheet)->accept(); });
        m_ui->act("approveApplication");
        QTRY_COMPARE(countApplications(session(), ApplicationList::ToDecide), 0);

        become("officer2");
        QVERIFY(open("decide", application));
        m_ui->inNextDialog([](QWidget *sheet) { static_cast<QDialog *>(sheet)->accept(); });
        m_ui->act("approveApplication");
        QTRY_COMPARE(countApplications(session(), ApplicationList::ToDecide), 0);
        QVERIFY(open("all-applications", application));
        QCOMPARE(stage(), CaseStage::Fulfilled);
        QVERIFY(!m_ui->find<QAction>("endGrant")->isVisible());

        // The record as it is now, and as it was.
        QVERIFY(open("archive", QString::number(m_house->first)));
        auto *view = m_ui->find<RecordView>("recordView");
        auto *versions = m_ui->find<QComboBox>("version", view);
        QVERIFY(versions);
        QCOMPARE(versions->count(), 2);
        QVERIFY(words("changes").contains(QStringLiteral("十二月八日")));
        QVERIFY(m_ui->find<SafeTextView>("recordText", view)->toPlainText().contains(QStringLiteral("十二月八日")));
        QVERIFY(m_ui->find<QAction>("archiveCorrect")->isEnabled());
        versions->setCurrentIndex(1);
        Q_EMIT versions->activated(1);
        QVERIFY(m_ui->find<SafeTextView>("recordText", view)->toPlainText().contains(QStringLiteral("十二月五日")));
        QVERIFY(view->record().superseded);
        QVERIFY(!m_ui->find<QAction>("archiveCorrect")->isEnabled());
        versions->setCurrentIndex(0);
        Q_EMIT versions->activated(0);
        QVERIFY(!view->record().superseded);
        // Another record has one version.
        QVERIFY(open("archive", QString::number(m_house->second)));
        QVERIFY(!m_ui->find<QComboBox>("version", view));
    }

    void theOwnerUnderAGrant()
    {
        const Id grant = m_house->fulfilled();
        become("li");
        QVERIFY(open("grants", QString::number(grant)));
        QVERIFY(!m_ui->find<QAction>("grantCorrect")->isEnabled()); // nothing is open yet
        m_ui->press("openGranted");
        QTRY_VERIFY(m_ui->find<RecordView>("recordView"));
        QApplication::clipboard()->setText(QStringLiteral("from elsewhere"));
        inSheet("grantCorrect", [&](QWidget *sheet) {
            QVERIFY(m_ui->find<WatermarkLayer>("watermark", sheet)->text().contains(QStringLiteral("李强")));
            auto *body = m_ui->find<QPlainTextEdit>("content", sheet);
            body->selectAll();
            QTest::keyClick(body, Qt::Key_C, Qt::ControlModifier);
            QTest::keyClick(body, Qt::Key_Insert, Qt::ControlModifier);
            QTest::keyClick(body, Qt::Key_X, Qt::ControlModifier);
            QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("from elsewhere"));
            QVERIFY(!body->toPlainText().isEmpty());
            // Selected text that is pressed is about to be drawn somewhere else.
            QVERIFY(body->textCursor().hasSelection());
            QTest::mousePress(body->viewport(), Qt::LeftButton, {}, body->cursorRect(QTextCursor(body->document())).center() + QPoint(3, 0));
            QVERIFY(!body->textCursor().hasSelection());
            QTest::mouseRelease(body->viewport(), Qt::LeftButton);
            write(sheet, "content", body->toPlainText() + QStringLiteral("补充：对方次日来函确认。"));
            // Closed it would be gone, and so it asks.
            ConfirmSheet::setNextAnswer(false);
            m_ui->press("correctionClose", sheet);
            QVERIFY(sheet->isVisible());
            write(sheet, "correctionReason", Why);
            m_ui->press("correctionGo", sheet);
        });
        QTRY_VERIFY(listApplications(session(), ApplicationList::Own, NoId, 1).constFirst().row.route == Route::Correction);
        QVERIFY(open("applications", lastApplication()));
        QCOMPARE(stage(), CaseStage::Submitted);

        // Asked back it is answered where the record was granted.
        const QString application = lastApplication();
        become("head");
        QVERIFY(open("decide", application));
        ConfirmSheet::setNextAnswer(true, QStringLiteral("来函何时收到？"));
        m_ui->act("askApplicant");
        become("li");
        QVERIFY(open("applications", application));
        m_ui->act("changeApplication"); // says where
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(open("grants", QString::number(grant)));
        m_ui->press("openGranted");
        QTRY_VERIFY(m_ui->find<RecordView>("recordView"));
        inSheet("grantCorrect", [&](QWidget *sheet) {
            QVERIFY(m_ui->find<QLabel>("correctionQuestion", sheet)->text().contains(QStringLiteral("来函")));
            auto *body = m_ui->find<QPlainTextEdit>("content", sheet);
            QVERIFY(body->toPlainText().contains(QStringLiteral("对方次日来函确认。")));
            write(sheet, "content", body->toPlainText().replace(QStringLiteral("次日"), QStringLiteral("十二月二日")));
            ConfirmSheet::setNextAnswer(true, QStringLiteral("十二月二日收到。"));
            m_ui->press("correctionGo", sheet);
        });
        QTRY_COMPARE(applicationRow(session(), application.toLongLong())->stage, CaseStage::Submitted);
        QCOMPARE(lastApplication(), application); // and not a second one
        QVERIFY(openApplication(session(), application.toLongLong()).known.form.correction->content.body.contains(QStringLiteral("十二月二日来函")));
    }

    void attachments()
    {
        become("officer");
        QVERIFY(open("archive", QString::number(m_house->third)));
        const QString path = writeFile(m_house->folder.filePath(QStringLiteral("会议纪要.txt")), "minutes");
        inSheet("archiveCorrect", [&](QWidget *sheet) {
            auto *list = m_ui->find<AttachmentList>("attachments", sheet);
            Q_EMIT list->pathsAdded({ path });
            QTRY_VERIFY(words("correctionMeans", sheet).contains(displayName(Field::Attachments, FormKind::Call)));
            write(sheet, "correctionReason", QStringLiteral("补充当日会议纪要，由参会人提供。"));
            m_ui->press("correctionGo", sheet);
        });
        QTRY_VERIFY(!lastApplication().isEmpty() && openApplication(session(), lastApplication().toLongLong()).known.form.correction->record == m_house->third);
        const QString application = lastApplication();
        become("head");
        QVERIFY(open("decide", application));
        QVERIFY(m_ui->find<QWidget>("applicationPapers")->isVisible());
        QVERIFY(words("applicationPapers").contains(QStringLiteral("会议纪要.txt")) || words("applicationChanges").contains(QStringLiteral("会议纪要.txt")));
        m_asked = application;
    }

    // What was asked back is answered with another correction, begun, left and sent.
    void theAnswerChangesTheCorrection()
    {
        ConfirmSheet::setNextAnswer(true, QStringLiteral("请同时改正事由，并附签到表。"));
        m_ui->act("askApplicant");
        become("officer");
        QVERIFY(open("applications", m_asked));
        inSheet("changeApplication", [&](QWidget *sheet) {
            QVERIFY(m_ui->find<QLabel>("correctionQuestion", sheet)->text().contains(QStringLiteral("签到表")));
            QVERIFY(words("correctionMeans", sheet).contains(displayName(Field::Attachments, FormKind::Call)));
            QCOMPARE(m_ui->find<AttachmentList>("attachments", sheet)->rows().size(), 1);
            m_ui->press("correctionClose", sheet); // looked at only
        });
        QCOMPARE(applicationDrafts(session()).size(), 0);
        inSheet("changeApplication", [&](QWidget *sheet) {
            auto *list = m_ui->find<AttachmentList>("attachments", sheet);
            Q_EMIT list->pathsAdded({ writeFile(m_house->folder.filePath(QStringLiteral("签到表.txt")), "who was there") });
            QTRY_COMPARE(list->rows().size(), 2);
            write(sheet, "summary", QStringLiteral("确认验收，双方签字"));
            m_ui->press("correctionClose", sheet);
        });
        QCOMPARE(applicationDrafts(session()).size(), 1);
        QCOMPARE(applicationDrafts(session()).constFirst().answers, m_asked.toLongLong());
        QVERIFY(open("applications", m_asked));
        inSheet("changeApplication", [&](QWidget *sheet) {
            QCOMPARE(m_ui->find<AttachmentList>("attachments", sheet)->rows().size(), 2);
            QCOMPARE(m_ui->find<QPlainTextEdit>("summary", sheet)->toPlainText(), QStringLiteral("确认验收，双方签字"));
            ConfirmSheet::setNextAnswer(true, QStringLiteral("已改正，签到表附后。"));
            m_ui->press("correctionGo", sheet);
        });
        QTRY_VERIFY(applicationDrafts(session()).isEmpty());
        QTRY_COMPARE(applicationRow(session(), m_asked.toLongLong())->stage, CaseStage::Submitted);
        QCOMPARE(differingFields(form().before, form().content), (QList<Field> { Field::Summary, Field::Attachments }));
        for (const char *decider : { "head", "officer2" }) {
            become(decider);
            QVERIFY(open("decide", m_asked));
            m_ui->inNextDialog([](QWidget *sheet) { static_cast<QDialog *>(sheet)->accept(); });
            m_ui->act("approveApplication");
            QTRY_VERIFY(!openApplication(session(), m_asked.toLongLong()).moves.contains(CaseMove::Approve));
        }
        const OpenedRecord record = openRecordForReading(session(), m_house->third);
        QCOMPARE(record.content.attachments.size(), 2);
        QCOMPARE(record.content.summary, QStringLiteral("确认验收，双方签字"));
    }

    // Nobody asks any more while it is written: the sheet lets go all the same.
    void closedThoughNobodyAsks()
    {
        become("officer");
        const OpenedRecord record = openRecordForReading(session(), m_house->second);
        ApplicationForm form = correctionOf(session(), record);
        form.reason = Why;
        form.correction->content.summary = QStringLiteral("另一摘要");
        const Id application = submitApplication(session(), form);
        {
            const auto head = m_house->as("head");
            askApplicant(*head, openApplication(*head, application).seen(), QStringLiteral("依据？"));
        }
        QVERIFY(open("applications", QString::number(application)));
        inSheet("changeApplication", [&](QWidget *sheet) {
            const auto elsewhere = m_house->as("officer");
            withdrawApplication(*elsewhere, openApplication(*elsewhere, application).seen(), {});
            write(sheet, "summary", QStringLiteral("再一摘要"));
            ErrorSheet::expectNext();
            ConfirmSheet::setNextAnswer(false);
            m_ui->press("correctionClose", sheet);
            QVERIFY(sheet->isVisible());
            ErrorSheet::expectNext();
            ConfirmSheet::setNextAnswer(true);
            m_ui->press("correctionClose", sheet);
            QVERIFY(!sheet->isVisible());
        });
        QCOMPARE(applicationDrafts(session()).size(), 0);
    }
};

QTEST_MAIN(TestCorrectionPages)
#include "TestCorrectionPages.moc"
