// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallSeriesView.h"

#include "CallSeriesModel.h"
#include "CallSeriesTable.h"
#include "EntryHints.h"
#include "core/Error.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/style/Tokens.h"
#include "services/Drafts.h"
#include "services/EntryTemplates.h"
#include "ui_CallSeriesView.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHideEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace tongjian
{

namespace
{
constexpr int SaveAfterMs = 1500;
constexpr int SavedAtOnce = 4; // drafts between two looks at the keyboard
}

CallSeriesView::CallSeriesView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
    , m_model(new CallSeriesModel([&session] { return session.now(); }, this))
    , m_table(new CallSeriesTable(m_model, this))
    , m_hints(new EntryHints(session, this))
    , m_ui(std::make_unique<Ui::CallSeriesView>())
    , m_said(new PlainLabel(this))
    , m_keys(new PlainLabel(this))
    , m_submit(new QAction(this))
    , m_form(new QAction(this))
    , m_paste(new QAction(this))
    , m_remove(new QAction(this))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    setObjectName(QStringLiteral("callSeriesPage"));
    auto *body = new QWidget(this);
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(space::Xl, space::L, space::Xl, space::L);
    rows->setSpacing(space::M);
    auto *common = new QWidget(body);
    m_ui->setupUi(common);
    rows->addWidget(common);
    rows->addWidget(m_table, 1);
    m_said->setObjectName(QStringLiteral("seriesSaid"));
    m_said->setWordWrap(true);
    m_said->setProperty("look", QStringLiteral("small"));
    rows->addWidget(m_said);
    m_keys->setProperty("look", QStringLiteral("small"));
    m_keys->setProperty("ink", QStringLiteral("dimmed"));
    m_keys->setWordWrap(true);
    rows->addWidget(m_keys);
    setBody(body);
    setFocusProxy(m_table);
    wire();
    retranslateUi();
}

CallSeriesView::~CallSeriesView()
{
    m_saver.stop();
}

void CallSeriesView::wire()
{
    const QList<Channel> channels = callChannels();
    for (Channel channel : channels)
        m_ui->seriesChannel->addItem({}, int(channel));
    for (ManualReason one : { ManualReason::NotChosen, ManualReason::ToolNotCompanys, ManualReason::RecordingFailed, ManualReason::FollowUpOfMeeting, ManualReason::Other })
        m_ui->seriesReason->addItem({}, int(one));
    for (Confidentiality one : { Confidentiality::Internal, Confidentiality::Confidential, Confidentiality::Secret })
        m_ui->seriesConfidentiality->addItem({}, int(one));
    for (QComboBox *box : { m_ui->seriesChannel, m_ui->seriesReason, m_ui->seriesConfidentiality })
        connect(box, &QComboBox::currentIndexChanged, this, &CallSeriesView::readCommon);
    for (QLineEdit *line : { m_ui->seriesReasonText, m_ui->seriesPlace })
        connect(line, &QLineEdit::textChanged, this, &CallSeriesView::readCommon);

    m_submit->setObjectName(QStringLiteral("submitSeries"));
    m_submit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_form->setObjectName(QStringLiteral("openInForm"));
    m_paste->setObjectName(QStringLiteral("pasteRows"));
    m_remove->setObjectName(QStringLiteral("removeRows"));
    m_remove->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    m_undo->setObjectName(QStringLiteral("undoSeries"));
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setObjectName(QStringLiteral("redoSeries"));
    m_redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    header()->setPrimary(m_submit);
    header()->addSecondary(m_form);
    header()->addSecondary(m_paste);
    for (QAction *action : { m_remove, m_undo, m_redo })
        header()->addSecondary(action, true);
    connect(m_submit, &QAction::triggered, this, &CallSeriesView::submit);
    connect(m_form, &QAction::triggered, this, &CallSeriesView::openInForm);
    connect(m_paste, &QAction::triggered, this, [this] {
        m_table->closeOpenCell();
        m_table->pasteText(QGuiApplication::clipboard()->text());
        m_table->setFocus();
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        m_table->closeOpenCell();
        const int before = m_model->count();
        m_model->takeOut(m_table->chosenRows());
        if (const int gone = before - m_model->count(); gone > 0)
            Notice::show(this, tr("%n rows removed.", nullptr, gone), tr("Undo"), [this] { step(true); });
        m_table->setFocus();
    });
    connect(m_undo, &QAction::triggered, this, [this] { step(true); });
    connect(m_redo, &QAction::triggered, this, [this] { step(false); });

    connect(m_model, &CallSeriesModel::edited, this, [this] {
        m_dirty = true;
        m_saver.start(SaveAfterMs);
        showState();
    });
    connect(m_table, &CallSeriesTable::typing, this, [this] { m_saver.start(SaveAfterMs); });
    connect(m_table, &CallSeriesTable::currentRowChanged, this, &CallSeriesView::showState);
    connect(m_table, &CallSeriesTable::pasted, this, [this](int pasted, int dropped) {
        if (pasted == 0)
            Notice::show(this, tr("There are no rows to paste. Copy them in the spreadsheet first."));
        else if (dropped > 0)
            Notice::show(this, tr("%n rows pasted.", nullptr, pasted) + u' ' + tr("%n cells fitted no column and were left out.", nullptr, dropped), tr("Undo"), [this] { step(true); });
        else
            Notice::show(this, tr("%n rows pasted.", nullptr, pasted), tr("Undo"), [this] { step(true); });
    });
    connect(m_hints, &EntryHints::changed, this, [this] { m_table->setKnown(m_hints->memory().parties); });
    m_saver.setSingleShot(true);
    connect(&m_saver, &QTimer::timeout, this, [this] {
        m_table->commitOpenCell();
        save(false);
    });
}

CallsOwner CallSeriesView::owner()
{
    CallsOwner owner { m_session.me(), m_session.personName(m_session.me()), m_session.company(), {} };
    if (const auto defaults = entryDefaults(m_session))
        owner.numbers = defaults->ownNumbers;
    return owner;
}

void CallSeriesView::refresh()
{
    if (m_busy)
        return;
    if (m_dirty)
        saveNow();
    m_hints->read();
    runAction(this, [this] {
        QHash<QString, Id> staff;
        for (const Person &person : m_session.state().persons()) {
            if (person.active && !person.job)
                staff.insert(person.name, person.id);
        }
        m_model->setStaff(staff);
        if (m_session.readOnly())
            return;
        const CallsOwner mine = owner();
        m_model->setOwner(mine);
        CallsCommon common;
        QList<SeriesRow> rows;
        if (const auto kept = keptSeries(m_session)) {
            common = kept->common;
            rows = openSeries(m_session, *kept, mine);
        } else if (const auto defaults = entryDefaults(m_session)) {
            common.channel = defaults->channels.value(FormKind::Call, Channel::FixedLine);
            common.reason = defaults->reason;
            common.reasonText = defaults->reasonText;
            common.place = defaults->place;
            common.confidentiality = defaults->confidentiality;
        }
        showCommon(common);
        m_model->setCommon(common);
        m_model->setRows(rows);
        m_dirty = m_model->nextUnsaved() >= 0;
        m_saver.stop();
    });
    m_table->begin(false);
    showState();
}

void CallSeriesView::showCommon(const CallsCommon &common)
{
    m_filling = true;
    m_ui->seriesChannel->setCurrentIndex(qMax(0, m_ui->seriesChannel->findData(int(common.channel))));
    m_ui->seriesReason->setCurrentIndex(qMax(0, m_ui->seriesReason->findData(int(common.reason))));
    m_ui->seriesReasonText->setText(common.reasonText);
    m_ui->seriesPlace->setText(common.place);
    m_ui->seriesConfidentiality->setCurrentIndex(qMax(0, m_ui->seriesConfidentiality->findData(int(common.confidentiality))));
    m_filling = false;
}

void CallSeriesView::readCommon()
{
    if (m_filling)
        return;
    m_model->setCommon({ Channel(m_ui->seriesChannel->currentData().toInt()), ManualReason(m_ui->seriesReason->currentData().toInt()), m_ui->seriesReasonText->text().trimmed(),
        m_ui->seriesPlace->text().trimmed(), Confidentiality(m_ui->seriesConfidentiality->currentData().toInt()) });
}

bool CallSeriesView::saveNow()
{
    m_table->closeOpenCell();
    return save(true);
}

bool CallSeriesView::save(bool all)
{
    m_saver.stop();
    if (!m_dirty || m_busy)
        return true;
    return runAction(this, [&] {
        bool keptFirst = false;
        int saved = 0;
        for (int row = m_model->nextUnsaved(); row >= 0; row = m_model->nextUnsaved()) {
            if (!all && saved == SavedAtOnce) {
                m_saver.start(0); // the rest when the window has answered
                return;
            }
            if (!keptFirst && m_model->draft(row) == NoId) {
                keepSeries(m_session, m_model->kept()); // all that was pasted, before it becomes drafts one by one
                keptFirst = true;
            }
            const RecordContent content = m_model->content(row);
            Id draft = NoId;
            try {
                draft = saveDraft(m_session, m_model->draft(row), content);
            } catch (const Error &error) {
                if (error.code() != ErrorCode::NotFound)
                    throw;
                draft = saveDraft(m_session, NoId, content); // submitted or discarded elsewhere; what is typed here stays
            }
            m_model->saved(row, draft, content);
            ++saved;
        }
        keepSeries(m_session, m_model->kept());
        m_dirty = false;
    });
}

void CallSeriesView::discardRemoved()
{
    const QList<Id> gone = m_model->takeRemoved();
    for (Id draft : gone)
        runAction(this, [&] { discardDraft(m_session, draft); }, { ErrorCode::NotFound }, [](const Error &) {});
}

void CallSeriesView::submit()
{
    if (m_busy || !saveNow())
        return;
    const QList<Id> drafts = m_model->completeDrafts();
    if (drafts.isEmpty())
        return;
    setBusy(true);
    runJobFor<QList<SubmittedCall>>(
        this, tr("Submitting the calls"),
        [&origin = m_session, drafts](JobControl &control) {
            const auto own = origin.openAgain();
            return submitDrafts(*own, drafts, [&](qint64 done, qint64 total) {
                control.report(done, total, tr("Signing and sealing"));
                return !control.isCancelled();
            });
        },
        [this](const QList<SubmittedCall> &outcomes) { tellOutcome(outcomes); }, [this] { setBusy(false); });
}

void CallSeriesView::tellOutcome(const QList<SubmittedCall> &outcomes)
{
    setBusy(false);
    m_model->takeOutcomes(outcomes);
    m_dirty = true;
    save(true);
    discardRemoved();
    const int done = int(std::count_if(outcomes.begin(), outcomes.end(), [](const SubmittedCall &one) { return !one.number.isEmpty(); }));
    const int failed = int(outcomes.size()) - done;
    QString said = tr("%n calls submitted.", nullptr, done);
    if (failed > 0)
        said += u' ' + tr("%n stay, each with its reason.", nullptr, failed);
    Notice::show(this, said);
    showState();
    m_table->begin(true);
    if (done > 0) {
        m_hints->read();
        Q_EMIT submitted();
    }
}

void CallSeriesView::openInForm()
{
    if (!saveNow())
        return;
    const QModelIndex at = m_table->currentIndex();
    if (at.isValid() && at.row() < m_model->count() && m_model->draft(at.row()) != NoId)
        Q_EMIT editRequested(m_model->draft(at.row()));
}

void CallSeriesView::step(bool back)
{
    m_table->closeOpenCell();
    const QModelIndex at = m_table->currentIndex();
    const int row = at.row();
    const int column = at.column();
    if (back)
        m_model->undo();
    else
        m_model->redo();
    m_table->setCurrentIndex(m_model->index(qBound(0, row, m_model->rowCount() - 1), qBound(0, column, CallColumnCount - 1)));
    m_table->setFocus();
    showState();
}

void CallSeriesView::setBusy(bool busy)
{
    m_busy = busy;
    m_table->setEnabled(!busy);
    for (QWidget *field : { static_cast<QWidget *>(m_ui->seriesChannel), static_cast<QWidget *>(m_ui->seriesReason), static_cast<QWidget *>(m_ui->seriesReasonText),
             static_cast<QWidget *>(m_ui->seriesPlace), static_cast<QWidget *>(m_ui->seriesConfidentiality) })
        field->setEnabled(!busy);
    showState();
}

void CallSeriesView::showState()
{
    const int complete = m_model->completeCount();
    const int count = m_model->count();
    m_submit->setText(complete > 0 ? tr("&Submit %n complete ones", nullptr, complete) : tr("&Submit what is complete"));
    m_submit->setEnabled(!m_busy && complete > 0);
    const QModelIndex at = m_table->currentIndex();
    const bool onRow = at.isValid() && at.row() < count && m_model->stateOf(at.row()) != CallSeriesModel::RowState::Empty;
    m_form->setEnabled(!m_busy && onRow);
    m_paste->setEnabled(!m_busy);
    m_remove->setEnabled(!m_busy && at.isValid() && at.row() < count);
    m_undo->setEnabled(!m_busy && m_model->canUndo());
    m_redo->setEnabled(!m_busy && m_model->canRedo());
    const bool other = ManualReason(m_ui->seriesReason->currentData().toInt()) == ManualReason::Other;
    m_ui->seriesReasonTextField->setVisible(other);
    m_ui->seriesReasonField->setError(count > 0 && m_model->common().reason == ManualReason::NotChosen ? tr("Choose it once for all rows.") : QString());
    m_ui->seriesReasonTextField->setError(count > 0 && other && m_model->common().reasonText.isEmpty() ? tr("Give the reason in a few words.") : QString());
    QStringList said;
    if (onRow) {
        if (!m_model->failure(at.row()).isEmpty())
            said += m_model->failure(at.row());
        for (const CallProblem &problem : m_model->problems(at.row()))
            said += problem.message;
    }
    m_said->setText(said.isEmpty() ? count > 0 ? tr("%n rows, kept as drafts while you type. Only you can read them.", nullptr, count) : tr("What you enter is saved as drafts by itself.")
                                   : tr("Row %1: %2").arg(at.row() + 1).arg(said.join(u' ')));
}

void CallSeriesView::retranslateUi()
{
    m_form->setText(tr("Open in the &form"));
    m_paste->setText(tr("Paste &rows"));
    m_remove->setText(tr("Remove row"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Redo"));
    m_keys->setText(tr("Tab next cell · Enter next row · Ctrl+V rows of a spreadsheet · Ctrl+- remove row · Ctrl+Z undo · Ctrl+Enter submit"));
    m_ui->seriesPlace->setPlaceholderText(tr("For all rows"));
    m_filling = true;
    for (int i = 0; i < m_ui->seriesChannel->count(); ++i)
        m_ui->seriesChannel->setItemText(i, displayName(Channel(m_ui->seriesChannel->itemData(i).toInt())));
    for (int i = 0; i < m_ui->seriesReason->count(); ++i)
        m_ui->seriesReason->setItemText(i, displayName(ManualReason(m_ui->seriesReason->itemData(i).toInt())));
    for (int i = 0; i < m_ui->seriesConfidentiality->count(); ++i)
        m_ui->seriesConfidentiality->setItemText(i, displayName(Confidentiality(m_ui->seriesConfidentiality->itemData(i).toInt())));
    m_filling = false;
    showState();
}

void CallSeriesView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        m_table->closeOpenCell();
        m_model->retranslate();
        retranslateUi();
    }
    PageView::changeEvent(event);
}

void CallSeriesView::hideEvent(QHideEvent *event)
{
    if (!m_busy && !m_session.readOnly()) {
        saveNow();
        if (!event->spontaneous()) // a minimised window is no page that was left
            discardRemoved();
    }
    PageView::hideEvent(event);
}

} // namespace tongjian
