// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordFormView.h"

#include "ContentEdit.h"
#include "ConversationPaste.h"
#include "DraftAttachments.h"
#include "DuplicatesCard.h"
#include "EntryHints.h"
#include "EntryStart.h"
#include "FilesEditor.h"
#include "PartiesEditor.h"
#include "RecordDisplay.h"
#include "SubmissionGuide.h"
#include "core/Error.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/Submission.h"
#include "ui_RecordFormView.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

constexpr int SaveAfterMs = 1500;
constexpr int RoomForGuide = 880; // px of the page
constexpr int MostMinutes = 7 * 24 * 60;

// An "other" channel has no name of its own, and a file always went over some tool.
bool hasNamedTool(FormKind form, Channel channel)
{
    return form == FormKind::FileTransfer || channel == Channel::OtherCall || channel == Channel::OtherText || channel == Channel::OtherMultimedia;
}

qint64 minuteOf(const QDateTimeEdit *edit)
{
    return edit->dateTime().toMSecsSinceEpoch() / MinuteMs * MinuteMs;
}

} // namespace

RecordFormView::RecordFormView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::RecordFormView>())
    , m_column(new Column(this))
    , m_guide(new SubmissionGuide(this))
    , m_duplicates(new DuplicatesCard(this))
    , m_hints(new EntryHints(session, this))
    , m_start(new EntryStart(session, this, [this] { return content(); }))
{
    setObjectName(QStringLiteral("recordForm"));
    auto *form = new QWidget;
    m_ui->setupUi(form);
    m_column->column()->addWidget(form);
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
    m_fields = { { Field::Channel, m_ui->channelField }, { Field::Subject, m_ui->subjectField }, { Field::Parties, m_ui->partiesField },
        { Field::StartedAt, m_ui->startField }, { Field::EndedAt, m_ui->endField }, { Field::Direction, m_ui->directionField },
        { Field::Summary, m_ui->summaryField }, { Field::Body, m_ui->contentField }, { Field::Place, m_ui->placeField }, { Field::Platform, m_ui->platformField },
        { Field::Mailbox, m_ui->mailboxField }, { Field::Tool, m_ui->toolField }, { Field::Reason, m_ui->reasonField },
        { Field::ReasonText, m_ui->reasonTextField }, { Field::Confidentiality, m_ui->confidentialityField }, { Field::RelatedMatter, m_ui->matterField },
        { Field::Files, m_ui->filesField }, { Field::Attachments, m_ui->attachmentsField } };
    Q_ASSERT(m_fields.size() == FieldCount);
    m_attachments = new DraftAttachments(
        m_session, m_ui->attachments,
        [this] {
            m_dirty = true;
            if (m_draft == NoId)
                runAction(this, [this] { m_draft = saveDraft(m_session, NoId, content()); });
            else
                saveNow();
            return m_draft;
        },
        [this] { return m_draft; }, this);
    m_paste = new ConversationPaste(
        m_session, this, [this] { return content(); },
        [this](const RecordContent &content) {
            fill(content);
            // People and text were touched: what is wrong with them is told at once.
            m_touched += { Field::Parties, Field::Body, Field::StartedAt };
            edited();
            m_ui->content->setFocus();
        });
    wire();
    m_saver.setSingleShot(true);
    m_saver.setInterval(SaveAfterMs);
    connect(&m_saver, &QTimer::timeout, this, [this] { saveNow(); });
    retranslateUi();
    startNew();
}

RecordFormView::~RecordFormView()
{
    m_saver.stop();
}

void RecordFormView::wire()
{
    for (RecordClass cls : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia }) {
        const QList<FormKind> forms = formsOf(cls);
        for (FormKind form : forms)
            m_ui->form->addItem({}, int(form));
    }
    for (Direction one : { Direction::Unknown, Direction::Outgoing, Direction::Incoming })
        m_ui->direction->addItem({}, int(one));
    for (ManualReason one : { ManualReason::NotChosen, ManualReason::ToolNotCompanys, ManualReason::RecordingFailed, ManualReason::FollowUpOfMeeting, ManualReason::Other })
        m_ui->reason->addItem({}, int(one));
    for (Confidentiality one : { Confidentiality::Internal, Confidentiality::Confidential, Confidentiality::Secret })
        m_ui->confidentiality->addItem({}, int(one));
    m_ui->attachments->setEditable(true);
    QList<PartiesEditor::Staff> staff;
    for (const Person &person : m_session.state().persons()) {
        if (person.active && !person.job)
            staff.append({ person.id, person.name });
    }
    m_ui->parties->setStaff(staff);
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
        m_dirty = true;
        m_ui->subject->setFocus();
    });
    header()->addSecondary(m_paste->undoAction(), true);
    connect(m_submit, &QAction::triggered, this, [this] { submit(false); });
    connect(m_submitAndNew, &QAction::triggered, this, [this] { submit(true); });
    connect(m_draftAndNew, &QAction::triggered, this, &RecordFormView::keepDraftAndStartNew);
    connect(m_close, &QAction::triggered, this, [this] {
        if (saveNow())
            Q_EMIT left();
    });

    const auto watch = [this](Field field) {
        return [this, field] {
            m_touched.insert(field);
            edited();
        };
    };
    connect(m_ui->form, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            adaptToForm();
            // Its usual channel, where one is known.
            if (const auto usual = m_start->usualChannel(FormKind(m_ui->form->currentData().toInt())))
                m_ui->channel->setCurrentIndex(qMax(0, m_ui->channel->findData(int(*usual))));
            edited();
        }
    });
    connect(m_ui->channel, &QComboBox::currentIndexChanged, this, [this, touch = watch(Field::Channel)] {
        adaptToChoices();
        touch();
    });
    const std::pair<Field, QLineEdit *> lines[] = { { Field::Subject, m_ui->subject }, { Field::Place, m_ui->place }, { Field::Platform, m_ui->platform },
        { Field::Mailbox, m_ui->mailbox }, { Field::Tool, m_ui->tool }, { Field::ReasonText, m_ui->reason_text }, { Field::RelatedMatter, m_ui->related_matter } };
    for (const auto &[field, edit] : lines)
        connect(edit, &QLineEdit::textChanged, this, watch(field));
    connect(m_ui->summary, &QPlainTextEdit::textChanged, this, watch(Field::Summary));
    connect(m_ui->content, &QPlainTextEdit::textChanged, this, watch(Field::Body));
    connect(m_ui->parties, &PartiesEditor::changed, this, watch(Field::Parties));
    connect(m_ui->files, &FilesEditor::changed, this, watch(Field::Files));
    connect(m_ui->direction, &QComboBox::currentIndexChanged, this, [this, touch = watch(Field::Direction)] {
        suggestSelf();
        touch();
    });
    connect(m_ui->reason, &QComboBox::currentIndexChanged, this, watch(Field::Reason));
    connect(m_ui->confidentiality, &QComboBox::currentIndexChanged, this, watch(Field::Confidentiality));
    connect(m_ui->start, &QDateTimeEdit::dateTimeChanged, this, [this, touch = watch(Field::StartedAt)] {
        fillEnd();
        touch();
    });
    connect(m_ui->end, &QDateTimeEdit::dateTimeChanged, this, [this, touch = watch(Field::EndedAt)] {
        fillDuration();
        touch();
    });
    for (QSpinBox *box : { m_ui->minutes, m_ui->seconds }) {
        connect(box, &QSpinBox::valueChanged, this, [this, touch = watch(Field::EndedAt)] {
            fillEnd();
            touch();
        });
    }
    connect(m_attachments, &DraftAttachments::changed, this, [this] {
        m_dirty = true;
        saveNow();
    });
    connect(m_ui->pasteConversation, &QPushButton::clicked, this, [this] { m_paste->open(QGuiApplication::clipboard()->text()); });
    connect(m_ui->content, &ContentEdit::pasted, this, [this](const QString &text) {
        if (FormKind(m_ui->form->currentData().toInt()) == FormKind::Message)
            m_paste->offer(text);
    });
    connect(m_hints, &EntryHints::changed, this, [this] {
        m_ui->parties->setKnown(m_hints->memory().parties);
        showDuplicates();
    });
    connect(m_duplicates, &DuplicatesCard::entryWanted, this, [this](Id id) {
        if (saveNow())
            Q_EMIT entryWanted(id);
    });
}

void RecordFormView::fillEnd()
{
    if (m_filling)
        return;
    const QSignalBlocker block(m_ui->end);
    m_ui->end->setDateTime(QDateTime::fromMSecsSinceEpoch(minuteOf(m_ui->start)).addSecs(m_ui->minutes->value() * 60LL + m_ui->seconds->value()));
}

void RecordFormView::fillDuration()
{
    if (m_filling)
        return;
    const qint64 seconds = qMax<qint64>(0, minuteOf(m_ui->end) - minuteOf(m_ui->start)) / 1000;
    const QSignalBlocker minutes(m_ui->minutes);
    const QSignalBlocker rest(m_ui->seconds);
    m_ui->minutes->setValue(int(qMin<qint64>(seconds / 60, MostMinutes)));
    m_ui->seconds->setValue(int(seconds % 60));
}

RecordContent RecordFormView::content() const
{
    RecordContent content;
    content.form = FormKind(m_ui->form->currentData().toInt());
    content.channel = Channel(m_ui->channel->currentData().toInt());
    content.subject = m_ui->subject->text().trimmed();
    content.startedAt = minuteOf(m_ui->start);
    const auto has = [&](Field field) { return bool(facts(field).forms & maskOf(content.form)); };
    if (has(Field::EndedAt))
        content.endedAt = m_ui->end->dateTime() < m_ui->start->dateTime() ? minuteOf(m_ui->end) : content.startedAt + (m_ui->minutes->value() * 60LL + m_ui->seconds->value()) * 1000;
    content.parties = m_ui->parties->parties(content.startedAt);
    if (has(Field::Direction))
        content.direction = Direction(m_ui->direction->currentData().toInt());
    content.summary = m_ui->summary->toPlainText();
    content.body = m_ui->content->toPlainText();
    content.place = m_ui->place->text().trimmed();
    if (has(Field::Platform))
        content.platform = m_ui->platform->text().trimmed();
    if (has(Field::Mailbox))
        content.mailbox = m_ui->mailbox->text().trimmed();
    if (hasNamedTool(content.form, content.channel))
        content.tool = m_ui->tool->text().trimmed();
    content.reason = ManualReason(m_ui->reason->currentData().toInt());
    content.reasonText = m_ui->reason_text->text().trimmed();
    content.confidentiality = Confidentiality(m_ui->confidentiality->currentData().toInt());
    content.relatedMatter = m_ui->related_matter->text().trimmed();
    if (has(Field::Files))
        content.files = m_ui->files->files();
    content.attachments = m_attachments->attachments();
    return content;
}

void RecordFormView::fill(const RecordContent &content)
{
    m_filling = true;
    m_ui->form->setCurrentIndex(m_ui->form->findData(int(content.form)));
    adaptToForm();
    m_ui->channel->setCurrentIndex(qMax(0, m_ui->channel->findData(int(content.channel))));
    m_ui->subject->setText(content.subject);
    const qint64 start = content.startedAt > 0 ? content.startedAt : m_session.now();
    m_ui->start->setDateTime(QDateTime::fromMSecsSinceEpoch(start));
    m_ui->end->setDateTime(QDateTime::fromMSecsSinceEpoch(content.endedAt > 0 ? content.endedAt : start));
    const qint64 seconds = content.durationMs() / 1000;
    m_ui->minutes->setValue(int(qMin<qint64>(seconds / 60, MostMinutes)));
    m_ui->seconds->setValue(int(seconds % 60));
    m_ui->parties->setParties(content.parties);
    m_ui->direction->setCurrentIndex(m_ui->direction->findData(int(content.direction)));
    m_ui->summary->setPlainText(content.summary);
    m_ui->content->setPlainText(content.body);
    m_ui->place->setText(content.place);
    m_ui->platform->setText(content.platform);
    m_ui->mailbox->setText(content.mailbox);
    m_ui->tool->setText(content.tool);
    m_ui->files->setFiles(content.files);
    m_ui->reason->setCurrentIndex(m_ui->reason->findData(int(content.reason)));
    m_ui->reason_text->setText(content.reasonText);
    m_ui->confidentiality->setCurrentIndex(m_ui->confidentiality->findData(int(content.confidentiality)));
    m_ui->related_matter->setText(content.relatedMatter);
    m_attachments->setAttachments(content.attachments);
    m_touched.clear();
    m_tried = false;
    m_dirty = false;
    m_filling = false;
    checkNow(false);
}

void RecordFormView::adaptToForm()
{
    const bool was = m_filling;
    m_filling = true;
    const auto form = FormKind(m_ui->form->currentData().toInt());
    const Channel kept = Channel(m_ui->channel->currentData().toInt());
    m_ui->channel->clear();
    const QList<Channel> channels = channelsOf(form);
    for (Channel channel : channels)
        m_ui->channel->addItem(displayName(channel), int(channel));
    m_ui->channel->setCurrentIndex(qMax(0, m_ui->channel->findData(int(kept))));
    m_ui->parties->setForm(form);
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const FieldFacts &about = facts(it.key());
        it.value()->setLabel(displayName(it.key(), form));
        it.value()->setRequired(about.required & maskOf(form));
        it.value()->setVisible(about.forms & maskOf(form));
    }
    m_ui->durationField->setVisible(facts(Field::EndedAt).forms & maskOf(form));
    adaptToChoices();
    m_filling = was;
}

void RecordFormView::adaptToChoices()
{
    m_ui->toolField->setVisible(hasNamedTool(FormKind(m_ui->form->currentData().toInt()), Channel(m_ui->channel->currentData().toInt())));
    // The words of a reason matter only for some reasons.
    const bool other = ManualReason(m_ui->reason->currentData().toInt()) == ManualReason::Other;
    m_ui->reasonTextField->setRequired(other);
    m_ui->reasonTextField->setVisible(other || !m_ui->reason_text->text().isEmpty());
}

void RecordFormView::suggestSelf()
{
    const auto direction = Direction(m_ui->direction->currentData().toInt());
    if (m_filling || direction == Direction::Unknown || FormKind(m_ui->form->currentData().toInt()) != FormKind::Call)
        return;
    m_ui->parties->suggest(direction == Direction::Outgoing ? PartyRole::Caller : PartyRole::Callee, m_session.personName(m_session.me()),
        m_start->ownNumber(Channel(m_ui->channel->currentData().toInt())), m_session.company());
}

void RecordFormView::goToField(Field field)
{
    if (LabelledField *wanted = m_fields.value(field)) {
        m_column->ensureWidgetVisible(wanted);
        wanted->focusEditor();
    }
}

bool RecordFormView::worthSaving() const
{
    const RecordContent now = content();
    return m_draft != NoId || !now.subject.isEmpty() || !now.parties.isEmpty() || !now.summary.trimmed().isEmpty() || !now.body.trimmed().isEmpty();
}

void RecordFormView::edited()
{
    if (m_filling)
        return;
    m_dirty = true;
    m_saver.start();
    checkNow(m_tried);
}

void RecordFormView::checkNow(bool everything)
{
    for (LabelledField *field : std::as_const(m_fields)) {
        field->setError({});
        field->setWarning({});
    }
    adaptToChoices();
    const RecordContent now = content();
    m_ui->pasteConversation->setVisible(now.form == FormKind::Message);
    showDuplicates();
    const QList<FieldProblem> problems = check(now, m_session.now());
    m_guide->setProblems(problems, now.form);
    for (auto it = problems.crbegin(); it != problems.crend(); ++it) {
        LabelledField *field = m_fields.value(it->field);
        if (!field || (!everything && !m_touched.contains(it->field)))
            continue;
        if (it->severity == Severity::Blocking)
            field->setError(it->message);
        else
            field->setWarning(it->message);
    }
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
    saveNow();
    m_draft = NoId;
    m_returned = false;
    m_paste->forget();
    m_hints->read();
    fill(m_start->fresh());
    m_guide->setSaved(tr("What you enter is saved as a draft by itself."));
    showRemarks();
    m_ui->subject->setFocus();
}

void RecordFormView::openDraft(Id id)
{
    saveNow();
    m_paste->forget();
    m_hints->read();
    runAction(this, [&] {
        const Draft draft = loadDraft(m_session, id);
        m_draft = draft.id;
        m_returned = draft.returned;
        fill(draft.content);
        m_guide->setSaved(tr("Draft of %1").arg(exactTime(draft.updatedAt)));
        showRemarks();
    });
    m_ui->subject->setFocus();
}

void RecordFormView::showRemarks()
{
    retranslateUi();
    for (LabelledField *field : std::as_const(m_fields))
        field->setRemark({}, {});
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
            if (LabelledField *field = m_fields.value(it.key()))
                field->setRemark(who, displaySafe(it.value(), true));
        }
        return;
    }
}

void RecordFormView::submit(bool another)
{
    m_tried = true;
    checkNow(true);
    const QList<FieldProblem> problems = check(content(), m_session.now());
    for (const FieldProblem &problem : problems) {
        if (problem.severity != Severity::Blocking)
            continue;
        banner()->setMessage(Banner::Kind::Blocked, tr("Not submitted yet: %1").arg(problem.message));
        goToField(problem.field);
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
    m_ui->subject->setFocus();
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
    m_paste->retranslateUi();
    m_close->setText(tr("Save and &close"));
    m_guide->setWay(wayAhead(m_session));
    for (int i = 0; i < m_ui->form->count(); ++i) {
        const auto form = FormKind(m_ui->form->itemData(i).toInt());
        m_ui->form->setItemText(i, displayName(classOf(form)) + factSeparator() + displayName(form));
    }
    for (int i = 0; i < m_ui->direction->count(); ++i)
        m_ui->direction->setItemText(i, displayName(Direction(m_ui->direction->itemData(i).toInt())));
    for (int i = 0; i < m_ui->reason->count(); ++i)
        m_ui->reason->setItemText(i, displayName(ManualReason(m_ui->reason->itemData(i).toInt())));
    for (int i = 0; i < m_ui->confidentiality->count(); ++i)
        m_ui->confidentiality->setItemText(i, displayName(Confidentiality(m_ui->confidentiality->itemData(i).toInt())));
    adaptToForm();
}

void RecordFormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
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
