// SPDX-License-Identifier: GPL-3.0-or-later
// Entering several records in comfort, through the window: a pasted conversation, people known before, what was entered already, the
// next record with what repeats (regulation 3.2).
#include "Driven.h"

#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/records/ContentEdit.h"
#include "gui/records/RecordFormView.h"
#include "services/EntryTemplates.h"
#include "services/Reading.h"
#include "store/Records.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QTableWidget>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

const QString Copied = QStringLiteral("小陈 2026/11/20 14:05\n明天能到货吗\n[图片]\n\n李强 2026/11/20 14:06\n可以\n\n小陈 2026/11/21 09:00\n好");

}

class TestEntering : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;
    std::unique_ptr<Driven> m_ui;

    RecordFormView *newForm(FormKind kind)
    {
        m_ui->window().openPage(QStringLiteral("new-record"), QStringLiteral("new"));
        m_ui->choose("form", int(kind));
        for (Notice *before : m_ui->window().findChildren<Notice *>())
            delete before;
        for (int i = 0; i < 100 && !m_ui->find<QLineEdit>("partyName2"); ++i)
            QTest::qWait(10); // lines of the form before go by themselves
        return m_ui->page<RecordFormView>();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        m_ui = std::make_unique<Driven>(m_house->environment);
        m_ui->desktop.showLogin(m_house->paths.folder);
        m_ui->logIn("li");
    }

    void aConversationFillsTheForm()
    {
        RecordFormView *form = newForm(FormKind::Message);
        m_ui->find<QLineEdit>("subject")->setText(QStringLiteral("到货时间"));
        m_ui->write("content", QStringLiteral("先前写的"));
        const RecordContent before = form->content();
        QGuiApplication::clipboard()->setText(Copied);
        QString found;
        m_ui->inNextDialog([&](QWidget *sheet) {
            found = m_ui->find<QLabel>("conversationFound", sheet)->text();
            auto *senders = m_ui->find<QTableWidget>("conversationSenders", sheet);
            QCOMPARE(senders->rowCount(), 2);
            senders->item(0, 3)->setText(QStringLiteral("恒达物流"));
            auto *who = m_ui->find<QComboBox>("conversationWho2", sheet);
            QVERIFY(who->currentText().startsWith(QStringLiteral("李强"))); // recognised, as oneself
            QCOMPARE(m_ui->find<QComboBox>("conversationWho1", sheet)->currentIndex(), 0);
            QCOMPARE(m_ui->find<QAbstractItemView>("conversationMessages", sheet)->model()->rowCount(), 3);
            m_ui->press("conversationGo", sheet);
        });
        m_ui->press("pasteConversation");
        QVERIFY(found.contains(QStringLiteral("2026-11-20 14:05")) && found.contains(QStringLiteral("2026-11-21 09:00")));
        const RecordContent filled = form->content();
        QCOMPARE(filled.subject, QStringLiteral("到货时间"));
        QCOMPARE(filled.parties.size(), 2);
        QCOMPARE(filled.parties.at(0), (Party { PartyRole::Sender, QStringLiteral("小陈"), {}, QStringLiteral("恒达物流"), NoId, 0, 0 }));
        QCOMPARE(filled.parties.at(1).person, m_house->ids.at(QStringLiteral("li")));
        QCOMPARE(filled.startedAt, QDateTime(QDate(2026, 11, 20), QTime(14, 5)).toMSecsSinceEpoch());
        QVERIFY(filled.body.startsWith(QStringLiteral("2026-11-20 14:05:00 小陈\n  明天能到货吗\n  [图片]\n")));
        // What was there before can be had back, and given up again.
        m_ui->act("undoEntry");
        QCOMPARE(form->content(), before);
        m_ui->act("redoEntry");
        QCOMPARE(form->content(), filled);
        QVERIFY(!m_ui->find<QAction>("redoEntry")->isEnabled());
    }

    void whatWasDoneIsTakenBack()
    {
        RecordFormView *form = newForm(FormKind::Call);
        const RecordContent empty = form->content();
        auto *undo = m_ui->find<QAction>("undoEntry");
        m_ui->find<QLineEdit>("subject")->setText(QStringLiteral("付款"));
        QVERIFY(undo->isEnabled());
        QTRY_VERIFY(form->draft() != NoId); // a pause ends a step
        const RecordContent called = form->content();
        m_ui->choose("form", int(FormKind::Meeting));
        m_ui->act("undoEntry");
        QCOMPARE(form->content(), called);
        m_ui->act("undoEntry");
        // The kind was chosen in newForm(), before the first pause: that step holds both.
        QCOMPARE(form->content().subject, QString());
        m_ui->act("redoEntry");
        QCOMPARE(form->content().subject, QStringLiteral("付款"));
        // Something else ends what could be brought back.
        m_ui->act("undoEntry");
        m_ui->find<QLineEdit>("subject")->setText(QStringLiteral("收款"));
        m_ui->act("redoEntry");
        QCOMPARE(form->content().subject, QStringLiteral("收款"));
        QVERIFY(!m_ui->find<QAction>("redoEntry")->isEnabled());
        // Another form has nothing to take back.
        form->startNew();
        QVERIFY(!undo->isEnabled());
        QCOMPARE(form->content().subject, empty.subject);
    }

    void aRemovedFileComesBack()
    {
        RecordFormView *form = newForm(FormKind::Call);
        m_ui->find<QLineEdit>("subject")->setText(QStringLiteral("合同"));
        QFile file(m_house->folder.filePath(QStringLiteral("合同.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("terms") == 5);
        file.close();
        auto *list = m_ui->find<AttachmentList>("attachments");
        Q_EMIT list->pathsAdded({ file.fileName() });
        QTRY_COMPARE(form->content().attachments.size(), 1);
        const Attachment attached = form->content().attachments.constFirst();
        Q_EMIT list->removeRequested(0);
        QVERIFY(form->content().attachments.isEmpty());
        m_ui->act("undoEntry");
        QCOMPARE(form->content().attachments, QList<Attachment> { attached });
        Records records(m_ui->desktop.session()->store().records());
        QVERIFY(records.blob(attached.blob));
        // Removed for good once the form has gone on to something else.
        Q_EMIT list->removeRequested(0);
        QVERIFY(records.blob(attached.blob));
        form->startNew();
        QVERIFY(!records.blob(attached.blob));
    }

    void aNewFormStandsAtItsTop()
    {
        RecordFormView *form = newForm(FormKind::Call);
        auto *bar = form->findChild<Column *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        form->startNew();
        QCOMPARE(bar->value(), 0);
    }

    void whatIsPastedIntoTheContentIsOffered()
    {
        newForm(FormKind::Message);
        auto *content = m_ui->find<QPlainTextEdit>("content");
        QGuiApplication::clipboard()->setText(QStringLiteral("一段普通文字"));
        content->paste();
        QVERIFY(!m_ui->window().findChild<Notice *>());
        QGuiApplication::clipboard()->setText(Copied);
        content->clear();
        content->paste();
        QCOMPARE(content->toPlainText(), Copied);
        QVERIFY(m_ui->find<QPushButton>("noticeAction"));
        bool filled = false;
        m_ui->inNextDialog([&](QWidget *sheet) {
            filled = m_ui->find<QPushButton>("conversationGo", sheet)->isEnabled();
            static_cast<QDialog *>(sheet)->reject();
        });
        m_ui->press("noticeAction");
        QVERIFY(filled);
        QCOMPARE(content->toPlainText(), Copied); // nothing was agreed to
        // A call has no conversation in it.
        newForm(FormKind::Call);
        QVERIFY(!m_ui->find<QPushButton>("pasteConversation"));
    }

    void nothingToReadFillsNothing()
    {
        newForm(FormKind::Message);
        QGuiApplication::clipboard()->setText(QStringLiteral("没有姓名和时间"));
        bool enabled = true;
        QString pasted;
        m_ui->inNextDialog([&](QWidget *sheet) {
            pasted = m_ui->find<QPlainTextEdit>("conversationPasted", sheet)->toPlainText();
            enabled = m_ui->find<QPushButton>("conversationGo", sheet)->isEnabled();
            m_ui->find<QPlainTextEdit>("conversationPasted", sheet)->setPlainText(Copied);
            QTRY_VERIFY(m_ui->find<QPushButton>("conversationGo", sheet)->isEnabled()); // read while it is typed
            static_cast<QDialog *>(sheet)->reject();
        });
        m_ui->press("pasteConversation");
        QVERIFY(!enabled && pasted.isEmpty());
    }

    void theNextOneKeepsWhatRepeats()
    {
        RecordFormView *form = newForm(FormKind::Call);
        m_ui->choose("channel", int(Channel::Mobile));
        m_ui->choose("direction", int(Direction::Outgoing));
        m_ui->find<QLineEdit>("subject")->setText(QStringLiteral("催货"));
        m_ui->find<QLineEdit>("partyAddress1")->setText(QStringLiteral("13911112222"));
        m_ui->find<QLineEdit>("partyName2")->setText(QStringLiteral("陈先生"));
        m_ui->find<QLineEdit>("partyAddress2")->setText(QStringLiteral("138-0013-8000"));
        m_ui->find<QLineEdit>("partyOrganisation2")->setText(QStringLiteral("恒达物流"));
        m_ui->find<QDateTimeEdit>("start")->setDateTime(QDateTime::fromMSecsSinceEpoch(m_house->clock->time - HourMs));
        m_ui->find<QDateTimeEdit>("end")->setDateTime(QDateTime::fromMSecsSinceEpoch(m_house->clock->time - HourMs + 10 * MinuteMs));
        m_ui->write("summary", QStringLiteral("周五到货"));
        m_ui->choose("reason", int(ManualReason::RecordingFailed));
        m_ui->act("submitAndNew");
        QCOMPARE(countRecords(*m_ui->desktop.session(), ListKind::Own), 1);
        QCOMPARE(m_ui->page<RecordFormView>(), form);
        const RecordContent next = form->content();
        QCOMPARE(form->draft(), NoId);
        QCOMPARE(next.channel, Channel::Mobile);
        QCOMPARE(next.direction, Direction::Outgoing);
        QCOMPARE(next.reason, ManualReason::RecordingFailed);
        QCOMPARE(next.parties.size(), 1);
        QCOMPARE(next.parties.at(0).name, QStringLiteral("李强"));
        QCOMPARE(next.parties.at(0).address, QStringLiteral("13911112222"));
        QVERIFY(next.subject.isEmpty() && next.summary.isEmpty());
        QCOMPARE(m_ui->window().focusWidget(), m_ui->find<QLineEdit>("subject"));
        // With a fault nothing goes and nothing is begun.
        m_ui->find<QLineEdit>("subject")->setText(QStringLiteral("不全"));
        m_ui->act("submitAndNew");
        QCOMPARE(countRecords(*m_ui->desktop.session(), ListKind::Own), 1);
        QCOMPARE(form->content().subject, QStringLiteral("不全"));
        // A draft can be put aside in the same way.
        const qsizetype before = drafts(*m_ui->desktop.session()).size();
        m_house->clock->time += SecondMs;
        m_ui->act("draftAndNew");
        QCOMPARE(drafts(*m_ui->desktop.session()).size(), before + 1);
        QCOMPARE(drafts(*m_ui->desktop.session()).at(0).content.subject, QStringLiteral("不全"));
        QVERIFY(form->content().subject.isEmpty());
        QCOMPARE(form->content().channel, Channel::Mobile);
    }

    void templatesAndDefaults()
    {
        RecordFormView *form = newForm(FormKind::Call);
        m_ui->choose("channel", int(Channel::WeChatCall));
        m_ui->find<QLineEdit>("subject")->setText(QStringLiteral("每周对账"));
        m_ui->find<QLineEdit>("partyName1")->setText(QStringLiteral("李强"));
        m_ui->find<QLineEdit>("partyAddress1")->setText(QStringLiteral("qiangzi"));
        m_ui->choose("reason", int(ManualReason::ToolNotCompanys));
        m_ui->choose("confidentiality", int(Confidentiality::Confidential));
        const RecordContent written = form->content();
        m_ui->inNextDialog([&](QWidget *sheet) {
            m_ui->find<QLineEdit>("templateName", sheet)->setText(QStringLiteral("对账"));
            m_ui->press("templateSave", sheet);
            QCOMPARE(m_ui->find<QListWidget>("templateList", sheet)->count(), 1);
            m_ui->find<QLineEdit>("templateName", sheet)->setText(QStringLiteral("对账"));
            m_ui->press("templateSave", sheet);
            QVERIFY(m_ui->find<LabelledField>("templateNameField", sheet)->hasError());
            m_ui->find<QListWidget>("templateList", sheet)->item(0)->setText(QStringLiteral("微信对账"));
            static_cast<QDialog *>(sheet)->reject();
        });
        m_ui->act("entryTemplates");
        QCOMPARE(entryTemplates(*m_ui->desktop.session()).at(0).name, QStringLiteral("微信对账"));
        QCOMPARE(form->content(), written);
        // A new form starts with what is usual.
        m_ui->act("keepDefaults");
        newForm(FormKind::Call);
        QCOMPARE(form->content().channel, Channel::WeChatCall);
        QCOMPARE(form->content().reason, ManualReason::ToolNotCompanys);
        QCOMPARE(form->content().confidentiality, Confidentiality::Confidential);
        QVERIFY(form->content().subject.isEmpty());
        m_ui->choose("direction", int(Direction::Outgoing));
        QCOMPARE(form->content().parties.at(0).address, QStringLiteral("qiangzi"));
        // One starts from a template.
        m_ui->inNextDialog([&](QWidget *sheet) { m_ui->press("templateUse", sheet); });
        m_ui->act("entryTemplates");
        QCOMPARE(form->content().subject, QStringLiteral("每周对账"));
        QCOMPARE(form->content().parties, written.parties);
        m_ui->inNextDialog([&](QWidget *sheet) {
            ConfirmSheet::setNextAnswer(true);
            m_ui->press("templateRemove", sheet);
            QVERIFY(!m_ui->find<QPushButton>("templateUse", sheet)->isEnabled());
            static_cast<QDialog *>(sheet)->reject();
        });
        m_ui->act("entryTemplates");
        QVERIFY(entryTemplates(*m_ui->desktop.session()).isEmpty());
        // The defaults are seen and changed: another number on the usual channel, another place.
        const QByteArray call = QByteArray::number(int(FormKind::Call));
        m_ui->inNextDialog([&](QWidget *sheet) {
            QCOMPARE(m_ui->find<QComboBox>("usualChannel" + call, sheet)->currentData().toInt(), int(Channel::WeChatCall));
            auto *number = m_ui->find<QLineEdit>("ownNumber" + call, sheet);
            QCOMPARE(number->text(), QStringLiteral("qiangzi"));
            QTest::keyClick(number, Qt::Key_2);
            QVERIFY(!m_ui->find<QLineEdit>("ownNumber" + QByteArray::number(int(FormKind::Meeting)), sheet)->isEnabled());
            m_ui->find<QLineEdit>("defaultPlace", sheet)->setText(QStringLiteral("二楼"));
            m_ui->press("saveDefaults", sheet);
        });
        m_ui->act("entryDefaults");
        newForm(FormKind::Call);
        QCOMPARE(form->content().place, QStringLiteral("二楼"));
        m_ui->choose("direction", int(Direction::Outgoing));
        QCOMPARE(form->content().parties.at(0).address, QStringLiteral("qiangzi2"));
        m_ui->inNextDialog([&](QWidget *sheet) { m_ui->press("forgetDefaults", sheet); });
        m_ui->act("entryDefaults");
        QVERIFY(!entryDefaults(*m_ui->desktop.session()));
        newForm(FormKind::Call);
        QCOMPARE(form->content().reason, ManualReason::NotChosen);
        m_ui->inNextDialog([&](QWidget *sheet) {
            QVERIFY(!m_ui->find<QPushButton>("forgetDefaults", sheet)); // nothing to forget
            static_cast<QDialog *>(sheet)->reject();
        });
        m_ui->act("entryDefaults");
    }

    void knownPeopleComplete()
    {
        RecordFormView *form = newForm(FormKind::Call);
        auto *name = m_ui->find<QLineEdit>("partyName2");
        const auto offered = [&](QLineEdit *line, const QString &typed) {
            line->completer()->setCompletionPrefix(typed);
            return line->completer()->completionCount();
        };
        QTRY_VERIFY_WITH_TIMEOUT(offered(name, QStringLiteral("恒达")) > 0, 10000); // read in the background
        // By name, number or organisation; choosing fills all three.
        auto *address = m_ui->find<QLineEdit>("partyAddress2");
        QVERIFY(offered(address, QStringLiteral("0013-80")) > 0);
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("x"));
        name->clear();
        name->completer()->setCompletionPrefix(QStringLiteral("恒达"));
        name->completer()->complete();
        QAbstractItemView *popup = name->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QTRY_COMPARE(form->content().parties.size(), 1);
        QCOMPARE(form->content().parties.at(0), (Party { PartyRole::Callee, QStringLiteral("陈先生"), QStringLiteral("138-0013-8000"), QStringLiteral("恒达物流"), NoId, 0, 0 }));
        // Colleagues whom nobody met yet, too.
        QVERIFY(offered(name, QStringLiteral("孙伟")) > 0);
    }

    void ownPendingOnesArePrinted()
    {
        Session &session = *m_ui->desktop.session();
        const Id pending = m_house->submitted(session, QStringLiteral("要打印的"));
        m_ui->window().openPage(QStringLiteral("own-records"), QString::number(pending));
        QTRY_VERIFY(m_ui->find<QAction>("printRecord")->isVisible());
        const QString path = m_house->folder.filePath(QStringLiteral("own.pdf"));
        FileDialog::setNextAnswer({ path });
        m_ui->act("printRecord");
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
        JournalFilter filter;
        filter.action = Action::RecordPrint;
        QCOMPARE(Journal(session.store().records()).page(filter, 0, 10).size(), 1);
        // A place that cannot be written to is said; nothing left, and so the journal says nothing.
        FileDialog::setNextAnswer({ m_house->folder.filePath(QStringLiteral("nowhere/own.pdf")) });
        ErrorSheet::expectNext();
        m_ui->act("printRecord");
        QCOMPARE(ErrorSheet::takeExpected()->code(), ErrorCode::Io);
        // No answer, no print.
        FileDialog::setNextAnswer({});
        m_ui->act("printRecord");
        QCOMPARE(Journal(session.store().records()).page(filter, 0, 10).size(), 1);
        // Neither a draft nor what was withdrawn or filed.
        withdrawRecord(session, pending);
        m_ui->window().openPage(QStringLiteral("own-records"), QString::number(pending));
        QTRY_VERIFY(!m_ui->find<QAction>("printRecord")->isVisible());
        const Id draft = saveDraft(session, NoId, m_house->call());
        m_ui->window().openPage(QStringLiteral("own-records"), QString::number(draft));
        QTRY_VERIFY(!m_ui->find<QAction>("printRecord")->isVisible());
        discardDraft(session, draft);
    }

    void whatWasEnteredAlreadyIsShown()
    {
        newForm(FormKind::Call);
        m_ui->choose("channel", int(Channel::Mobile));
        QVERIFY(!m_ui->find<QWidget>("duplicatesCard"));
        m_ui->find<QLineEdit>("partyAddress2")->setText(QStringLiteral("+86 13800138000"));
        m_ui->find<QDateTimeEdit>("start")->setDateTime(QDateTime::fromMSecsSinceEpoch(m_house->clock->time - HourMs + 5 * MinuteMs));
        m_ui->find<QDateTimeEdit>("end")->setDateTime(QDateTime::fromMSecsSinceEpoch(m_house->clock->time - HourMs + 8 * MinuteMs));
        QTRY_VERIFY_WITH_TIMEOUT(m_ui->find<QWidget>("duplicatesCard"), 10000);
        QVERIFY(m_ui->find<QPushButton>("duplicate1")->text().contains(QStringLiteral("催货")));
        // Another number, another talk.
        m_ui->find<QLineEdit>("partyAddress2")->setText(QStringLiteral("13800138001"));
        QVERIFY(!m_ui->find<QWidget>("duplicatesCard"));
        m_ui->find<QLineEdit>("partyAddress2")->setText(QStringLiteral("13800138000"));
        m_ui->press("duplicate1");
        QTRY_VERIFY(m_ui->find<QWidget>("ownRecordList"));
        QVERIFY(!m_ui->find<QWidget>("recordForm"));
    }

    // What the banner says is in the way is what still is.
    void theRefusalKeepsUpWithTheForm()
    {
        RecordFormView *form = newForm(FormKind::Message);
        const auto *banner = form->findChild<Banner *>();
        m_ui->write("content", QStringLiteral("到货了吗"));
        m_ui->act("submitRecord");
        QVERIFY(banner->isVisible());
        const QString first = banner->accessibleName();
        m_ui->find<QLineEdit>("subject")->setText(QStringLiteral("到货时间"));
        QTRY_VERIFY(banner->isVisible() && banner->accessibleName() != first);
        m_ui->find<QLineEdit>("partyName1")->setText(QStringLiteral("李强"));
        m_ui->find<QLineEdit>("partyAddress1")->setText(QStringLiteral("13911112222"));
        m_ui->find<QLineEdit>("partyName2")->setText(QStringLiteral("陈先生"));
        m_ui->find<QLineEdit>("partyAddress2")->setText(QStringLiteral("138-0013-8000"));
        m_ui->choose("reason", int(ManualReason::RecordingFailed));
        QTRY_VERIFY(!banner->isVisible());
        m_ui->find<QLineEdit>("subject")->clear();
        QTest::qWait(50);
        QVERIFY(!banner->isVisible()); // nothing was refused since
        form->startNew();
    }
};

QTEST_MAIN(TestEntering)
#include "TestEntering.moc"
