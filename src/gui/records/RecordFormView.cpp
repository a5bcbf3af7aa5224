// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordFormView.h"

#include "ConversationPaste.h"
#include "DraftAttachments.h"
#include "DuplicatesCard.h"
#include "EntryHints.h"
#include "EntryHistory.h"
#include "EntryStart.h"
#include "RecordDisplay.h"
#include "RecordEditor.h"
#include "SubmissionGuide.h"
#include "core/Error.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/Submission.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

constexpr int SaveAfterMs = 1500;
constexpr int RoomForGuide = 880; // px of the page

} // namespace

RecordFormView::RecordFormView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
    , m_column(new Column(this))
    , m_guide(new SubmissionGuide(this))
    , m_duplicates(new DuplicatesCard(this))
    , m_hints(new EntryHints(session, this))
    , m_start(new EntryStart(session, this, [this] { return content(); }))
    , m_editor(new RecordEditor(session, *m_start, this))
{
    setObjectName(QStringLiteral("recordForm"));
    m_column->column()->addWidget(m_editor);
    // Form left, guide right; the guide stays in sight while the form scrolls.
    auto *body = new QWidget(this);
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, space::Xl, 0);
    row->setSpacing(space::L);
    row->addWidget(m_column, 1);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, space::Xl, 0, space::Xl);
    side->setSpacing(space::L);
    side->addWidget(m_guide);
    side->addWidget(m_duplicates);
    side->addStretch();
    row->addLayout(side);
    setBody(body);
    m_attachments = new DraftAttachments(
        m_session, m_editor->attachmentList(),
        [this] {
            m_dirty = true;
            if (m_draft == NoId)
                runAction(this, [this] { m_draft = saveDraft(m_session, NoId, content()); });
            else
                saveNow();
            return m_draft;
        },
        [this] { return m_draft; }, this);
    m_history = new EntryHistory(this, [this] { return content(); }, [this](const RecordContent &content) { put(content); });
    m_paste = new ConversationPaste(
        m_session, this, [this] { return content(); },
        [this](const RecordContent &content) {
            m_history->note();
            put(content);
            m_history->note();
            // People and text were touched: what is wrong with them is told at once.
            m_editor->touch({ Field::Parties, Field::Body, Field::StartedAt });
            checkNow(m_tried);
            m_editor->focusBody();
        },
        [this] { m_history->undo(); });
    wire();
    m_saver.setSingleShot(true);
    m_saver.setInterval(SaveAfterMs);
    connect(&m_saver, &QTimer::timeout, this, [this] {
        m_history->note();
        saveNow();
    });
    retranslateUi();
    startNew();
}

RecordFormView::~RecordFormView()
{
    m_saver.stop();
}

void RecordFormView::wire()
{
    connect(m_guide, &SubmissionGuide::fieldWanted, this, &RecordFormView::goToField);

    m_submit = new QAction(this);
    m_submit->setObjectName(QStringLiteral("submitRecord"));
    m_submit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close = new QAction(this);
    m_close->setObjectName(QStringLiteral("closeForm"));
    header()->setPrimary(m_submit);
    header()->addSecondary(m_close);
    m_submitAndNew = new QAction(this);
    m_submitAndNew->setObjectName(QStringLiteral("submitAndNew"));
    m_submitAndNew->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_draftAndNew = new QAction(this);
    m_draftAndNew->setObjectName(QStringLiteral("draftAndNew"));
    m_draftAndNew->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    header()->addSecondary(m_submitAndNew);
    header()->addSecondary(m_draftAndNew, true);
    const QList<QAction *> starts = m_start->actions();
    for (QAction *action : starts)
        header()->addSecondary(action, true);
    connect(m_start, &EntryStart::templateChosen, this, [this](const RecordContent &content) {
        startNew(); // what is in the form may be worth keeping: a template starts another one
        fill(content);
        m_history->begin();
        m_dirty = true;
        m_editor->focusSubject();
    });
    const QList<QAction *> history = m_history->actions();
    for (QAction *action : history)
        header()->addSecondary(action, true);
    connect(m_submit, &QAction::triggered, this, [this] { submit(false); });
    connect(m_submitAndNew, &QAction::triggered, this, [this] { submit(true); });
    connect(m_draftAndNew, &QAction::triggered, this, &RecordFormView::keepDraftAndStartNew);
    connect(m_close, &QAction::triggered, this, [this] {
        if (saveNow()) {
            m_attachments->dropRemoved();
            m_history->begin();
            Q_EMIT left();
        }
    });

    connect(m_editor, &RecordEditor::edited, this, &RecordFormView::edited);
    connect(m_attachments, &DraftAttachments::changed, this, [this] {
        m_dirty = true;
        m_history->note();
        saveNow();
    });
    connect(m_attachments, &DraftAttachments::removed, this,
        [this](const QString &name) { Notice::show(this, tr("%1 was removed.").arg(displaySafe(name)), tr("Undo"), [this] { m_history->undo(); }); });
    connect(m_editor, &RecordEditor::conversationWanted, this, [this] { m_paste->open(QGuiApplication::clipboard()->text()); });
    connect(m_editor, &RecordEditor::conversationPasted, m_paste, &ConversationPaste::offer);
    connect(m_hints, &EntryHints::changed, this, [this] {
        m_editor->setKnown(m_hints->memory().parties);
        showDuplicates();
    });
    connect(m_duplicates, &DuplicatesCard::entryWanted, this, [this](Id id) {
        if (saveNow())
            Q_EMIT entryWanted(id);
    });
}

RecordContent RecordFormView::content() const
{
    RecordContent content = m_editor->content();
    content.attachments = m_attachments->attachments();
    return content;
}

void RecordFormView::fill(const RecordContent &content)
{
    m_editor->fill(content);
    m_attachments->setAttachments(content.attachments);
    m_tried = false;
    m_dirty = false;
    m_column->verticalScrollBar()->setValue(0);
    checkNow(false);
}

// Something else in the same draft: an edit, though none by hand.
void RecordFormView::put(const RecordContent &content)
{
    m_editor->put(content);
    m_attachments->setAttachments(content.attachments);
    edited();
}

void RecordFormView::leaveDraft()
{
    saveNow();
    m_attachments->dropRemoved();
}

void RecordFormView::goToField(Field field)
{
    if (LabelledField *wanted = m_editor->field(field))
        wanted->focusEditor();
}

bool RecordFormView::worthSaving() const
{
    const RecordContent now = content();
    return m_draft != NoId || !now.subject.isEmpty() || !now.parties.isEmpty() || !now.summary.trimmed().isEmpty() || !now.body.trimmed().isEmpty();
}

void RecordFormView::edited()
{
    m_dirty = true;
    m_saver.start();
    m_history->touched();
    checkNow(m_tried);
}

void RecordFormView::checkNow(bool everything)
{
    const RecordContent now = content();
    const QList<FieldProblem> problems = check(now, m_session.now());
    m_editor->showProblems(problems, everything);
    m_guide->setProblems(problems, now.form);
    if (m_refused)
        (void)tellFirst(problems);
    showDuplicates();
}

bool RecordFormView::saveNow()
{
    m_saver.stop();
    if (!m_dirty || !worthSaving())
        return true;
    return runAction(this, [this] {
        m_draft = saveDraft(m_session, m_draft, content());
        m_dirty = false;
        m_guide->setSaved(tr("Saved as a draft at %1. Only you can read it.").arg(QDateTime::fromMSecsSinceEpoch(m_session.now()).toString(QStringLiteral("HH:mm:ss"))));
    });
}

void RecordFormView::startNew()
{
    leaveDraft();
    m_draft = NoId;
    m_returned = false;
    m_hints->read();
    fill(m_start->fresh());
    m_history->begin();
    m_guide->setSaved(tr("What you enter is saved as a draft by itself."));
    showRemarks();
    m_editor->focusSubject();
}

void RecordFormView::openDraft(Id id)
{
    leaveDraft();
    m_hints->read();
    runAction(this, [&] {
        const Draft draft = loadDraft(m_session, id);
        m_draft = draft.id;
        m_returned = draft.returned;
        fill(draft.content);
        m_history->begin();
        m_guide->setSaved(tr("Draft of %1").arg(exactTime(draft.updatedAt)));
        showRemarks();
    });
    m_editor->focusSubject();
}

void RecordFormView::showRemarks()
{
    m_refused = false;
    retranslateUi();
    m_editor->clearRemarks();
    banner()->setMessage(Banner::Kind::Information, {});
    if (!m_returned)
        return;
    const OpenedRecord record = openRecordForReading(m_session, m_draft);
    for (auto step = record.steps.crbegin(); step != record.steps.crend(); ++step) {
        if (step->action != Action::RecordReturn || !step->remarks)
            continue;
        const QString who = m_session.personName(step->actor);
        banner()->setMessage(Banner::Kind::Warning, tr("Returned by %1: %2").arg(who, displaySafe(step->remarks->text, true)));
        for (auto it = step->remarks->fields.cbegin(); it != step->remarks->fields.cend(); ++it) {
            if (LabelledField *field = m_editor->field(it.key()))
                field->setRemark(who, displaySafe(it.value(), true));
        }
        return;
    }
}

const FieldProblem *RecordFormView::tellFirst(const QList<FieldProblem> &problems)
{
    const auto first = std::find_if(problems.cbegin(), problems.cend(), [](const FieldProblem &one) { return one.severity == Severity::Blocking; });
    if (first == problems.cend()) {
        if (m_refused)
            runAction(this, [this] { showRemarks(); });
        return nullptr;
    }
    m_refused = true;
    banner()->setMessage(Banner::Kind::Blocked, tr("Not submitted yet: %1").arg(first->message));
    return &*first;
}

void RecordFormView::submit(bool another)
{
    m_tried = true;
    checkNow(true);
    const QList<FieldProblem> problems = check(content(), m_session.now());
    if (const FieldProblem *problem = tellFirst(problems)) {
        goToField(problem->field);
        return;
    }
    m_dirty = true;
    if (!saveNow())
        return;
    QString number;
    if (!runAction(this, [&] { number = submitDraft(m_session, m_draft); }))
        return;
    const RecordContent before = content();
    m_draft = NoId;
    m_dirty = false;
    if (another) {
        startNext(before);
        Notice::show(this, tr("Submitted as %1.").arg(number));
        Q_EMIT submittedAndStayed();
        return;
    }
    startNew();
    Q_EMIT submitted(number);
}

void RecordFormView::startNext(const RecordContent &before)
{
    startNew();
    fill(m_start->next(before));
    m_history->begin();
    m_editor->focusSubject();
}

void RecordFormView::keepDraftAndStartNew()
{
    const RecordContent before = content();
    if (!worthSaving() || !saveNow())
        return;
    startNext(before);
    Notice::show(this, tr("Saved as a draft."));
}

void RecordFormView::showDuplicates()
{
    QList<OwnEntry> shown;
    const QList<LikelyDuplicate> likely = likelyDuplicates(content(), m_draft, m_hints->memory().unfiled, m_session.me());
    for (const LikelyDuplicate &one : likely) {
        for (const OwnEntry &entry : m_hints->memory().unfiled) {
            if (entry.id == one.id)
                shown.append(entry);
        }
    }
    m_duplicates->setEntries(shown);
}

void RecordFormView::retranslateUi()
{
    header()->setTitle(m_returned ? tr("Correct a returned record") : tr("New record"));
    header()->setClause(displayClause("3.2"));
    m_submit->setText(tr("&Submit"));
    m_submitAndNew->setText(tr("Submit and &new"));
    m_draftAndNew->setText(tr("Save draft and new"));
    m_start->retranslateUi();
    m_history->retranslateUi();
    m_close->setText(tr("Save and &close"));
    m_guide->setWay(wayAhead(m_session));
}

void RecordFormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        checkNow(m_tried);
    }
    PageView::changeEvent(event);
}

void RecordFormView::resizeEvent(QResizeEvent *event)
{
    // The form keeps its room first; without the guide its problems still stand at the fields.
    m_guide->setVisible(width() >= RoomForGuide);
    PageView::resizeEvent(event);
}

void RecordFormView::hideEvent(QHideEvent *event)
{
    if (m_dirty)
        saveNow();
    PageView::hideEvent(event);
}

} // namespace tongjian
