// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordFormView.h"

#include "FilesEditor.h"
#include "PartiesEditor.h"
#include "RecordDisplay.h"
#include "core/Error.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Column.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/Submission.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

constexpr int SaveAfterMs = 1500;
constexpr int MostMinutes = 7 * 24 * 60;

QDateTimeEdit *dateTimeEdit(const char *name)
{
    auto *edit = new QDateTimeEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    return edit;
}

QPlainTextEdit *textEdit(const char *name, int height)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(height);
    edit->setMaximumHeight(height);
    return edit;
}

QLineEdit *lineEdit(const char *name)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    return edit;
}

QWidget *inRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::L);
    for (QWidget *widget : widgets)
        layout->addWidget(widget, 1, Qt::AlignTop);
    return row;
}

qint64 minuteOf(const QDateTimeEdit *edit)
{
    return edit->dateTime().toMSecsSinceEpoch() / MinuteMs * MinuteMs;
}

} // namespace

RecordFormView::RecordFormView(Session &session, QWidget *parent)
    : PageView(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("recordForm"));
    build();
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

LabelledField *RecordFormView::addField(Field field, QWidget *editor)
{
    auto *labelled = LabelledField::around(editor);
    m_fields.insert(field, labelled);
    return labelled;
}

void RecordFormView::build()
{
    m_form = new QComboBox;
    m_form->setObjectName(QStringLiteral("form"));
    for (RecordClass cls : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia }) {
        const QList<FormKind> forms = formsOf(cls);
        for (FormKind form : forms)
            m_form->addItem({}, int(form));
    }
    m_formField = LabelledField::around(m_form);
    m_channel = new QComboBox;
    m_channel->setObjectName(QStringLiteral("channel"));
    m_subject = lineEdit("subject");
    m_parties = new PartiesEditor(m_session);
    m_start = dateTimeEdit("start");
    m_end = dateTimeEdit("end");
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setRange(0, MostMinutes);
    m_seconds = new QSpinBox;
    m_seconds->setObjectName(QStringLiteral("seconds"));
    m_seconds->setRange(0, 59);
    auto *duration = new QWidget;
    auto *durationRow = new QHBoxLayout(duration);
    durationRow->setContentsMargins(0, 0, 0, 0);
    durationRow->setSpacing(space::S);
    durationRow->addWidget(m_minutes, 1);
    durationRow->addWidget(m_seconds, 1);
    m_durationField = LabelledField::around(duration);
    m_direction = new QComboBox;
    m_direction->setObjectName(QStringLiteral("direction"));
    for (Direction one : { Direction::Unknown, Direction::Outgoing, Direction::Incoming })
        m_direction->addItem({}, int(one));
    m_summary = textEdit("summary", 96);
    m_body = textEdit("content", 160);
    m_place = lineEdit("place");
    m_platform = lineEdit("platform");
    m_mailbox = lineEdit("mailbox");
    m_tool = lineEdit("tool");
    m_files = new FilesEditor;
    m_reason = new QComboBox;
    m_reason->setObjectName(QStringLiteral("reason"));
    for (ManualReason one : { ManualReason::NotChosen, ManualReason::ToolNotCompanys, ManualReason::RecordingFailed, ManualReason::FollowUpOfMeeting, ManualReason::Other })
        m_reason->addItem({}, int(one));
    m_reasonText = lineEdit("reason_text");
    m_confidentiality = new QComboBox;
    m_confidentiality->setObjectName(QStringLiteral("confidentiality"));
    for (Confidentiality one : { Confidentiality::Internal, Confidentiality::Confidential, Confidentiality::Secret })
        m_confidentiality->addItem({}, int(one));
    m_matter = lineEdit("related_matter");
    m_attachmentList = new AttachmentList;
    m_attachmentList->setObjectName(QStringLiteral("attachments"));
    m_attachmentList->setEditable(true);

    m_column = new Column(this);
    QVBoxLayout *rows = m_column->column();
    rows->addWidget(inRow({ m_formField, addField(Field::Channel, m_channel) }));
    rows->addWidget(addField(Field::Subject, m_subject));
    rows->addWidget(inRow({ addField(Field::StartedAt, m_start), addField(Field::EndedAt, m_end), m_durationField }));
    rows->addWidget(addField(Field::Parties, m_parties));
    rows->addWidget(inRow({ addField(Field::Direction, m_direction), addField(Field::Place, m_place) }));
    rows->addWidget(addField(Field::Platform, m_platform));
    rows->addWidget(addField(Field::Mailbox, m_mailbox));
    rows->addWidget(addField(Field::Tool, m_tool));
    rows->addWidget(addField(Field::Files, m_files));
    rows->addWidget(addField(Field::Summary, m_summary));
    rows->addWidget(addField(Field::Body, m_body));
    rows->addWidget(inRow({ addField(Field::Reason, m_reason), addField(Field::ReasonText, m_reasonText) }));
    rows->addWidget(inRow({ addField(Field::Confidentiality, m_confidentiality), addField(Field::RelatedMatter, m_matter) }));
    rows->addWidget(addField(Field::Attachments, m_attachmentList));
    m_saved = plainLabel(this, TextStyle::Small, Ink::Dimmed);
    m_saved->setObjectName(QStringLiteral("savedHint"));
    rows->addWidget(m_saved);
    setBody(m_column);

    m_submit = new QAction(this);
    m_submit->setObjectName(QStringLiteral("submitRecord"));
    m_submit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close = new QAction(this);
    m_close->setObjectName(QStringLiteral("closeForm"));
    header()->setPrimary(m_submit);
    header()->addSecondary(m_close);
    connect(m_submit, &QAction::triggered, this, &RecordFormView::submit);
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
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            adaptToForm();
            edited();
        }
    });
    connect(m_channel, &QComboBox::currentIndexChanged, this, watch(Field::Channel));
    const std::pair<Field, QLineEdit *> lines[] = { { Field::Subject, m_subject }, { Field::Place, m_place }, { Field::Platform, m_platform },
        { Field::Mailbox, m_mailbox }, { Field::Tool, m_tool }, { Field::ReasonText, m_reasonText }, { Field::RelatedMatter, m_matter } };
    for (const auto &[field, edit] : lines)
        connect(edit, &QLineEdit::textChanged, this, watch(field));
    connect(m_summary, &QPlainTextEdit::textChanged, this, watch(Field::Summary));
    connect(m_body, &QPlainTextEdit::textChanged, this, watch(Field::Body));
    connect(m_parties, &PartiesEditor::changed, this, watch(Field::Parties));
    connect(m_files, &FilesEditor::changed, this, watch(Field::Files));
    connect(m_direction, &QComboBox::currentIndexChanged, this, watch(Field::Direction));
    connect(m_reason, &QComboBox::currentIndexChanged, this, watch(Field::Reason));
    connect(m_confidentiality, &QComboBox::currentIndexChanged, this, watch(Field::Confidentiality));
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, [this, touch = watch(Field::StartedAt)] {
        fillEnd();
        touch();
    });
    connect(m_end, &QDateTimeEdit::dateTimeChanged, this, [this, touch = watch(Field::EndedAt)] {
        fillDuration();
        touch();
    });
    for (QSpinBox *box : { m_minutes, m_seconds }) {
        connect(box, &QSpinBox::valueChanged, this, [this, touch = watch(Field::EndedAt)] {
            fillEnd();
            touch();
        });
    }
    connect(m_attachmentList, &AttachmentList::pathsAdded, this, &RecordFormView::attach);
    connect(m_attachmentList, &AttachmentList::removeRequested, this, &RecordFormView::detach);
}

void RecordFormView::fillEnd()
{
    if (m_filling)
        return;
    const QSignalBlocker block(m_end);
    m_end->setDateTime(QDateTime::fromMSecsSinceEpoch(minuteOf(m_start)).addSecs(m_minutes->value() * 60LL + m_seconds->value()));
}

void RecordFormView::fillDuration()
{
    if (m_filling)
        return;
    const qint64 seconds = qMax<qint64>(0, minuteOf(m_end) - minuteOf(m_start)) / 1000;
    const QSignalBlocker minutes(m_minutes);
    const QSignalBlocker rest(m_seconds);
    m_minutes->setValue(int(qMin<qint64>(seconds / 60, MostMinutes)));
    m_seconds->setValue(int(seconds % 60));
}

RecordContent RecordFormView::content() const
{
    RecordContent content;
    content.form = FormKind(m_form->currentData().toInt());
    content.channel = Channel(m_channel->currentData().toInt());
    content.subject = m_subject->text().trimmed();
    content.startedAt = minuteOf(m_start);
    const auto has = [&](Field field) { return bool(facts(field).forms & maskOf(content.form)); };
    if (has(Field::EndedAt))
        content.endedAt = m_end->dateTime() < m_start->dateTime() ? minuteOf(m_end) : content.startedAt + (m_minutes->value() * 60LL + m_seconds->value()) * 1000;
    content.parties = m_parties->parties(content.startedAt);
    if (has(Field::Direction))
        content.direction = Direction(m_direction->currentData().toInt());
    content.summary = m_summary->toPlainText();
    content.body = m_body->toPlainText();
    content.place = m_place->text().trimmed();
    if (has(Field::Platform))
        content.platform = m_platform->text().trimmed();
    if (has(Field::Mailbox))
        content.mailbox = m_mailbox->text().trimmed();
    content.tool = m_tool->text().trimmed();
    content.reason = ManualReason(m_reason->currentData().toInt());
    content.reasonText = m_reasonText->text().trimmed();
    content.confidentiality = Confidentiality(m_confidentiality->currentData().toInt());
    content.relatedMatter = m_matter->text().trimmed();
    if (has(Field::Files))
        content.files = m_files->files();
    content.attachments = m_attachments;
    return content;
}

void RecordFormView::fill(const RecordContent &content)
{
    m_filling = true;
    m_form->setCurrentIndex(m_form->findData(int(content.form)));
    adaptToForm();
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(int(content.channel))));
    m_subject->setText(content.subject);
    const qint64 start = content.startedAt > 0 ? content.startedAt : m_session.now();
    m_start->setDateTime(QDateTime::fromMSecsSinceEpoch(start));
    m_end->setDateTime(QDateTime::fromMSecsSinceEpoch(content.endedAt > 0 ? content.endedAt : start));
    const qint64 seconds = content.durationMs() / 1000;
    m_minutes->setValue(int(qMin<qint64>(seconds / 60, MostMinutes)));
    m_seconds->setValue(int(seconds % 60));
    m_parties->setParties(content.parties);
    m_direction->setCurrentIndex(m_direction->findData(int(content.direction)));
    m_summary->setPlainText(content.summary);
    m_body->setPlainText(content.body);
    m_place->setText(content.place);
    m_platform->setText(content.platform);
    m_mailbox->setText(content.mailbox);
    m_tool->setText(content.tool);
    m_files->setFiles(content.files);
    m_reason->setCurrentIndex(m_reason->findData(int(content.reason)));
    m_reasonText->setText(content.reasonText);
    m_confidentiality->setCurrentIndex(m_confidentiality->findData(int(content.confidentiality)));
    m_matter->setText(content.relatedMatter);
    m_attachments = content.attachments;
    showAttachments();
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
    const auto form = FormKind(m_form->currentData().toInt());
    const Channel kept = Channel(m_channel->currentData().toInt());
    m_channel->clear();
    const QList<Channel> channels = channelsOf(form);
    for (Channel channel : channels)
        m_channel->addItem(displayName(channel), int(channel));
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(int(kept))));
    m_parties->setForm(form);
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const FieldFacts &about = facts(it.key());
        it.value()->setLabel(displayName(it.key(), form));
        it.value()->setRequired(about.required & maskOf(form));
        it.value()->setVisible(about.forms & maskOf(form));
    }
    m_durationField->setVisible(facts(Field::EndedAt).forms & maskOf(form));
    m_filling = was;
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
    // The words of a reason matter only for some choices.
    const bool other = ManualReason(m_reason->currentData().toInt()) == ManualReason::Other;
    m_fields.value(Field::ReasonText)->setRequired(other);
}

void RecordFormView::checkNow(bool everything)
{
    for (LabelledField *field : std::as_const(m_fields)) {
        field->setError({});
        field->setWarning({});
    }
    const QList<FieldProblem> problems = check(content(), m_session.now());
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
        m_saved->setText(tr("Saved as a draft at %1. Only you can read it.").arg(QDateTime::fromMSecsSinceEpoch(m_session.now()).toString(QStringLiteral("HH:mm:ss"))));
    });
}

void RecordFormView::startNew()
{
    saveNow();
    m_draft = NoId;
    m_returned = false;
    RecordContent fresh;
    fresh.startedAt = m_session.now() / MinuteMs * MinuteMs;
    fill(fresh);
    m_saved->setText(tr("What you enter is saved as a draft by itself."));
    showRemarks();
    m_subject->setFocus();
}

void RecordFormView::openDraft(Id id)
{
    saveNow();
    runAction(this, [&] {
        const Draft draft = loadDraft(m_session, id);
        m_draft = draft.id;
        m_returned = draft.returned;
        fill(draft.content);
        m_saved->setText(tr("Draft of %1").arg(exactTime(draft.updatedAt)));
        showRemarks();
    });
    m_subject->setFocus();
}

void RecordFormView::showRemarks()
{
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

void RecordFormView::submit()
{
    m_tried = true;
    checkNow(true);
    const QList<FieldProblem> problems = check(content(), m_session.now());
    for (const FieldProblem &problem : problems) {
        if (problem.severity != Severity::Blocking)
            continue;
        banner()->setMessage(Banner::Kind::Blocked, tr("Not submitted yet: %1").arg(problem.message));
        if (LabelledField *field = m_fields.value(problem.field)) {
            m_column->ensureWidgetVisible(field);
            field->focusEditor();
        }
        return;
    }
    m_dirty = true;
    if (!saveNow())
        return;
    QString number;
    if (!runAction(this, [&] { number = submitDraft(m_session, m_draft); }))
        return;
    m_draft = NoId;
    m_dirty = false;
    startNew();
    Q_EMIT submitted(number);
}

void RecordFormView::attach(const QStringList &paths)
{
    // Attachments hang on the draft, so it has to be there first.
    m_dirty = true;
    if (m_draft == NoId && !runAction(this, [this] { m_draft = saveDraft(m_session, NoId, content()); }))
        return;
    for (const QString &path : paths) {
        runJobFor<Attachment>(
            this, tr("Attaching %1").arg(displaySafe(QFileInfo(path).fileName())),
            [&origin = m_session, draft = m_draft, path](JobControl &control) {
                const auto own = origin.openAgain();
                return attachFile(*own, draft, path, [&](qint64 done, qint64 total) {
                    control.report(done, total, tr("Encrypting"));
                    return !control.isCancelled();
                });
            },
            [this, draft = m_draft](const Attachment &attachment) {
                if (m_draft != draft)
                    return; // submitted or closed meanwhile; the draft that it belongs to drops it
                m_attachments.append(attachment);
                m_dirty = true;
                showAttachments();
                saveNow();
            });
    }
}

void RecordFormView::detach(int row)
{
    if (row < 0 || row >= m_attachments.size())
        return;
    const Attachment gone = m_attachments.takeAt(row);
    m_dirty = true;
    showAttachments();
    if (saveNow())
        runAction(this, [&] { detachFile(m_session, m_draft, gone); });
}

void RecordFormView::showAttachments()
{
    QList<AttachmentRow> rows;
    for (const Attachment &attachment : std::as_const(m_attachments))
        rows.append({ displaySafe(attachment.name), attachment.size, -1, {} });
    m_attachmentList->setRows(rows);
}

void RecordFormView::retranslateUi()
{
    header()->setTitle(tr("New record"));
    header()->setClause(displayClause("3.2"));
    m_submit->setText(tr("&Submit"));
    m_close->setText(tr("Save and &close"));
    m_formField->setLabel(tr("&Kind"));
    m_durationField->setLabel(tr("Duration"));
    m_minutes->setSuffix(tr(" min"));
    m_seconds->setSuffix(tr(" s"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_seconds->setAccessibleName(tr("Seconds"));
    for (int i = 0; i < m_form->count(); ++i) {
        const auto form = FormKind(m_form->itemData(i).toInt());
        m_form->setItemText(i, displayName(classOf(form)) + factSeparator() + displayName(form));
    }
    for (int i = 0; i < m_direction->count(); ++i)
        m_direction->setItemText(i, displayName(Direction(m_direction->itemData(i).toInt())));
    for (int i = 0; i < m_reason->count(); ++i)
        m_reason->setItemText(i, displayName(ManualReason(m_reason->itemData(i).toInt())));
    for (int i = 0; i < m_confidentiality->count(); ++i)
        m_confidentiality->setItemText(i, displayName(Confidentiality(m_confidentiality->itemData(i).toInt())));
    adaptToForm();
}

void RecordFormView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        checkNow(m_tried);
    }
    PageView::changeEvent(event);
}

void RecordFormView::hideEvent(QHideEvent *event)
{
    if (m_dirty)
        saveNow();
    PageView::hideEvent(event);
}

} // namespace tongjian
