// SPDX-License-Identifier: GPL-3.0-or-later
#include "OwnRecordsView.h"

#include "ExplanationSheet.h"
#include "RecordListModel.h"
#include "RecordView.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/pieces/SearchField.h"
#include "report/RecordPrint.h"
#include "services/RecordFiles.h"
#include "services/Submission.h"
#include "ui_OwnRecordsView.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHideEvent>
#include <QPushButton>

#include <algorithm>

namespace tongjian
{

OwnRecordsView::OwnRecordsView(Session &session, Preferences &preferences, QWidget *parent)
    : ListDetailPage(preferences, QStringLiteral("own-records"), parent)
    , m_session(session)
    , m_model(new RecordListModel(session, ListKind::Own, this))
    , m_list(new RecordList(this))
    , m_view(new RecordView(session, this))
    , m_ui(std::make_unique<Ui::OwnRecordsView>())
    , m_new(new QAction(this))
    , m_edit(new QAction(this))
    , m_withdraw(new QAction(this))
    , m_discard(new QAction(this))
    , m_print(new QAction(this))
    , m_undo(new QAction(this))
{
    setObjectName(QStringLiteral("ownRecords"));
    m_list->setObjectName(QStringLiteral("ownRecordList"));
    m_list->setLong(true);
    m_list->setModel(m_model);
    auto *head = new QWidget(this);
    m_ui->setupUi(head);
    setListHead(head);
    setList(m_list);
    setDetail(m_view);
    header()->setPrimary(m_new);
    header()->addSecondary(m_edit);
    header()->addSecondary(m_withdraw);
    header()->addSecondary(m_discard);
    header()->addSecondary(m_print);
    empty()->setIcon(Icon::Record);
    nothingChosen()->setIcon(Icon::Record);

    m_new->setShortcut(QKeySequence::New);
    m_new->setObjectName(QStringLiteral("newRecord"));
    m_edit->setObjectName(QStringLiteral("editRecord"));
    m_withdraw->setObjectName(QStringLiteral("withdrawRecord"));
    m_discard->setObjectName(QStringLiteral("discardDraft"));
    m_print->setObjectName(QStringLiteral("printRecord"));
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, &OwnRecordsView::print);
    m_undo->setObjectName(QStringLiteral("undoDiscard"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setEnabled(false);
    addAction(m_undo);
    connect(m_undo, &QAction::triggered, this, &OwnRecordsView::takeBackDiscard);
    connect(m_new, &QAction::triggered, this, &OwnRecordsView::newRequested);
    connect(empty(), &EmptyState::actionTriggered, this, &OwnRecordsView::newRequested);
    connect(m_edit, &QAction::triggered, this, &OwnRecordsView::edit);
    connect(m_withdraw, &QAction::triggered, this, &OwnRecordsView::withdraw);
    connect(m_discard, &QAction::triggered, this, &OwnRecordsView::discard);
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { show(index, false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) {
        show(index, true);
        if (m_edit->isVisible())
            edit();
    });
    banner()->setObjectName(QStringLiteral("ownQuestion"));
    banner()->button()->setObjectName(QStringLiteral("explainRecord"));
    connect(banner(), &Banner::actionTriggered, this, &OwnRecordsView::explain);
    connect(m_ui->ownRecordSearch, &SearchField::searched, this, [this](const QString &words) { runAction(this, [&] { m_model->setWords(words); }); });
    connect(m_ui->ownRecordStates, &QComboBox::currentIndexChanged, this, &OwnRecordsView::narrow);
    connect(m_ui->ownRecordClasses, &QComboBox::currentIndexChanged, this, &OwnRecordsView::narrow);
    retranslateUi();
    show({}, false);
}

OwnRecordsView::~OwnRecordsView() = default;

void OwnRecordsView::search(const QString &words)
{
    m_ui->ownRecordSearch->setText(words);
    runAction(this, [&] { m_model->setWords(words); });
}

void OwnRecordsView::refresh()
{
    runAction(this, [this] {
        const Id kept = m_shown;
        m_model->reload();
        const bool nothing = m_model->rowCount() == 0 && m_ui->ownRecordSearch->text().isEmpty() && m_ui->ownRecordStates->currentIndex() <= 0 && m_ui->ownRecordClasses->currentIndex() <= 0;
        setEmpty(nothing);
        const QModelIndex again = m_model->indexOf(kept);
        if (again.isValid())
            m_list->setCurrentIndex(again);
        else
            show({}, false);
    });
}

void OwnRecordsView::openRecord(Id record)
{
    refresh();
    while (!m_model->indexOf(record).isValid() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (const QModelIndex index = m_model->indexOf(record); index.isValid()) {
        m_list->setCurrentIndex(index);
        show(index, true);
    }
}

void OwnRecordsView::openQuestion()
{
    QList<OpenQuestion> open;
    if (!runAction(this, [&] { open = questionsFor(m_session); }) || open.isEmpty())
        return refresh();
    m_ui->ownRecordStates->setCurrentIndex(0);
    m_ui->ownRecordClasses->setCurrentIndex(0);
    search({});
    openRecord(open.constFirst().record);
}

void OwnRecordsView::show(const QModelIndex &index, bool go)
{
    m_shown = m_model->recordAt(index);
    m_shownIsDraft = m_shown != NoId && m_model->isDraft(index);
    bool editable = m_shownIsDraft;
    bool withdrawable = false;
    if (m_shown != NoId) {
        const bool shown = runAction(this, [this] {
            if (m_shownIsDraft) {
                const Draft draft = loadDraft(m_session, m_shown);
                m_view->setDraft(draft.content, draft.returned);
            } else {
                m_view->setRecord(openRecordForReading(m_session, m_shown));
            }
        });
        if (!shown)
            m_shown = NoId;
    }
    if (m_shown == NoId) {
        showNothing();
    } else {
        if (!m_shownIsDraft) {
            const RecordRow &row = m_view->record().row;
            const bool own = row.author == m_session.me();
            editable = own && row.state == RecordState::Returned;
            withdrawable = own && (row.state == RecordState::Submitted || row.state == RecordState::Returned);
        }
        showDetail(go);
    }
    showQuestion();
    m_edit->setVisible(m_shown != NoId && editable);
    m_edit->setText(m_shownIsDraft ? tr("&Continue") : tr("&Correct"));
    m_withdraw->setVisible(withdrawable);
    m_discard->setVisible(m_shownIsDraft);
    m_print->setVisible(m_shown != NoId && !m_shownIsDraft && mayPrint(m_session, m_view->record().row).allowed);
}

void OwnRecordsView::showQuestion()
{
    m_question.reset();
    QList<OpenQuestion> open;
    if (m_shown != NoId && !m_shownIsDraft)
        runAction(this, [&] { open = questionsFor(m_session); });
    const auto about = std::find_if(open.begin(), open.end(), [this](const OpenQuestion &one) { return one.record == m_shown; });
    if (about == open.end()) {
        banner()->setMessage(Banner::Kind::Warning, {});
        return;
    }
    m_question = *about;
    const QString asker = m_session.personName(about->asker);
    banner()->setMessage(Banner::Kind::Warning,
        about->text ? tr("%1 asks you to explain: %2").arg(asker, displaySafe(*about->text, true)) : tr("%1 asks you for an explanation. What was asked is not open to you; ask %1 for it.").arg(asker),
        tr("&Explain …"));
}

void OwnRecordsView::explain()
{
    if (!m_question)
        return;
    ExplanationSheet::answer(m_session, *m_question, this, [this](qint64) {
        Notice::show(this, tr("Your explanation was sent."));
        refresh();
        Q_EMIT changed();
    });
}

void OwnRecordsView::edit()
{
    if (m_shown == NoId)
        return;
    if (runAction(this, [this] {
            if (!m_shownIsDraft)
                (void)correctReturned(m_session, m_shown);
        }))
        Q_EMIT editRequested(m_shown);
}

void OwnRecordsView::withdraw()
{
    const Confirmation question { tr("Withdraw this record?"), tr("“%1” is taken out of review. It stays in your list as withdrawn.").arg(displaySafe(m_view->record().content.subject)),
        tr("This cannot be undone; you can enter the talk again."), tr("Withdraw record"), false, Icon::Undo, {}, {} };
    if (!ConfirmSheet::ask(this, question))
        return;
    if (runAction(this, [this] { withdrawRecord(m_session, m_shown); })) {
        Notice::show(this, tr("The record was withdrawn."));
        refresh();
        Q_EMIT changed();
    }
}

void OwnRecordsView::discard()
{
    if (m_shown == NoId || !m_shownIsDraft)
        return;
    // No question: it can be taken back. The draft itself goes when that is over, when the page is left, or when the program ends.
    finishDiscard();
    m_discarding = m_shown;
    m_undo->setEnabled(true);
    m_shown = NoId;
    m_model->setHidden(m_discarding);
    refresh();
    m_discardNotice = Notice::show(this, tr("The draft was discarded, with its attachments."), tr("Undo"), [this] { takeBackDiscard(); });
    connect(m_discardNotice, &QObject::destroyed, this, [this] {
        m_discardNotice.clear(); // it is going already
        finishDiscard();
    });
}

void OwnRecordsView::finishDiscard()
{
    const Id draft = std::exchange(m_discarding, NoId);
    if (draft == NoId)
        return;
    forgetNotice();
    m_model->setHidden(NoId);
    if (!runAction(this, [&] { discardDraft(m_session, draft); }))
        refresh(); // it is still there
    Q_EMIT changed();
}

void OwnRecordsView::forgetNotice()
{
    m_undo->setEnabled(false);
    if (m_discardNotice) {
        // One that waits to be deleted must not end the undo of the next draft.
        m_discardNotice->disconnect(this);
        m_discardNotice->deleteLater();
        m_discardNotice.clear();
    }
}

void OwnRecordsView::takeBackDiscard()
{
    const Id draft = std::exchange(m_discarding, NoId);
    if (draft == NoId)
        return;
    forgetNotice();
    m_model->setHidden(NoId);
    openRecord(draft);
}

void OwnRecordsView::hideEvent(QHideEvent *event)
{
    // The page was left, somebody logged out, the window closed.
    if (!event->spontaneous()) // a minimised window is no page that was left
        finishDiscard();
    ListDetailPage::hideEvent(event);
}

void OwnRecordsView::print()
{
    if (m_shown == NoId || m_shownIsDraft)
        return;
    const Id record = m_shown;
    const QString path = FileDialog::saveFile(this, tr("Print to a PDF file"), m_view->record().row.number + QStringLiteral(".pdf"), tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto write = [this](const QString &made, const OpenedRecord &opened) { writeRecordPrint(made, recordPrint(m_session, opened)); };
    if (runAction(this, [&] { (void)printRecord(m_session, record, path, write); }))
        Notice::show(this, tr("Printed to %1. The print stands in the journal.").arg(displaySafe(QFileInfo(path).fileName())));
}

void OwnRecordsView::narrow()
{
    ListNarrowing narrowing;
    if (const int state = m_ui->ownRecordStates->currentData().toInt(); state > 0)
        narrowing.states = { RecordState(state) };
    if (const int cls = m_ui->ownRecordClasses->currentData().toInt(); cls > 0)
        narrowing.recordClass = RecordClass(cls);
    runAction(this, [&] { m_model->setNarrowing(narrowing); });
}

void OwnRecordsView::retranslateUi()
{
    header()->setTitle(tr("My records"));
    header()->setClause(displayClause("3.2"));
    m_new->setText(tr("&New record"));
    m_edit->setText(tr("&Continue"));
    m_withdraw->setText(tr("&Withdraw …"));
    m_discard->setText(tr("&Discard"));
    m_print->setText(tr("&Print …"));
    m_undo->setText(tr("Undo"));
    m_ui->ownRecordSearch->setPlaceholderText(tr("Search subject, people, number"));
    m_ui->ownRecordSearch->setAccessibleName(m_ui->ownRecordSearch->placeholderText());
    empty()->setTexts(tr("No records yet"),
        tr("Here you find every record that concerns you. An important talk that no tool recorded is entered soon after it took place."), tr("Enter a record"));
    nothingChosen()->setTexts(tr("Choose a record"), tr("Its content and history appear here."));
    const QSignalBlocker statesBlock(m_ui->ownRecordStates);
    const QSignalBlocker classesBlock(m_ui->ownRecordClasses);
    const int state = qMax(0, m_ui->ownRecordStates->currentIndex());
    const int cls = qMax(0, m_ui->ownRecordClasses->currentIndex());
    m_ui->ownRecordStates->clear();
    m_ui->ownRecordStates->addItem(tr("All states"), 0);
    for (RecordState one : { RecordState::Submitted, RecordState::Returned, RecordState::Approved, RecordState::Filed, RecordState::Rejected, RecordState::Withdrawn })
        m_ui->ownRecordStates->addItem(displayName(one), int(one));
    m_ui->ownRecordStates->setCurrentIndex(state);
    m_ui->ownRecordClasses->clear();
    m_ui->ownRecordClasses->addItem(tr("All classes"), 0);
    for (RecordClass one : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia })
        m_ui->ownRecordClasses->addItem(displayName(one), int(one));
    m_ui->ownRecordClasses->setCurrentIndex(cls);
}

void OwnRecordsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        retranslateUi();
        refresh();
    }
    ListDetailPage::changeEvent(event);
}

} // namespace tongjian
