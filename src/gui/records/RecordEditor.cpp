// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordEditor.h"

#include "ContentEdit.h"
#include "EntryStart.h"
#include "FilesEditor.h"
#include "PartiesEditor.h"
#include "RecordDisplay.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/LabelledField.h"
#include "gui/style/Typography.h"
#include "services/Session.h"
#include "ui_RecordEditor.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

namespace tongjian
{

namespace
{

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

RecordEditor::RecordEditor(Session &session, const EntryStart &start, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_start(start)
    , m_ui(std::make_unique<Ui::RecordEditor>())
{
    m_ui->setupUi(this);
    m_fields = { { Field::Channel, m_ui->channelField }, { Field::Subject, m_ui->subjectField }, { Field::Parties, m_ui->partiesField },
        { Field::StartedAt, m_ui->startField }, { Field::EndedAt, m_ui->endField }, { Field::Direction, m_ui->directionField },
        { Field::Summary, m_ui->summaryField }, { Field::Body, m_ui->contentField }, { Field::Place, m_ui->placeField }, { Field::Platform, m_ui->platformField },
        { Field::Mailbox, m_ui->mailboxField }, { Field::Tool, m_ui->toolField }, { Field::Reason, m_ui->reasonField },
        { Field::ReasonText, m_ui->reasonTextField }, { Field::Confidentiality, m_ui->confidentialityField }, { Field::RelatedMatter, m_ui->matterField },
        { Field::Files, m_ui->filesField }, { Field::Attachments, m_ui->attachmentsField } };
    Q_ASSERT(m_fields.size() == FieldCount);
    wire();
    retranslateUi();
}

RecordEditor::~RecordEditor() = default;

AttachmentList *RecordEditor::attachmentList() const
{
    return m_ui->attachments;
}

FormKind RecordEditor::form() const
{
    return FormKind(m_ui->form->currentData().toInt());
}

Channel RecordEditor::channel() const
{
    return Channel(m_ui->channel->currentData().toInt());
}

void RecordEditor::fixForm()
{
    m_ui->form->setEnabled(false);
}

void RecordEditor::setKnown(const QList<KnownParty> &parties)
{
    m_ui->parties->setKnown(parties);
}

void RecordEditor::focusSubject()
{
    m_ui->subject->setFocus();
}

void RecordEditor::focusBody()
{
    m_ui->content->setFocus();
}

void RecordEditor::wire()
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
    const auto watch = [this](Field field) {
        return [this, field] {
            if (m_filling)
                return;
            m_touched.insert(field);
            Q_EMIT edited();
        };
    };
    connect(m_ui->form, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling) {
            adaptToForm();
            // Its usual channel, where one is known.
            if (const auto usual = m_start.usualChannel(form()))
                m_ui->channel->setCurrentIndex(qMax(0, m_ui->channel->findData(int(*usual))));
            Q_EMIT edited();
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
    connect(m_ui->pasteConversation, &QPushButton::clicked, this, &RecordEditor::conversationWanted);
    connect(m_ui->content, &ContentEdit::pasted, this, [this](const QString &text) {
        if (form() == FormKind::Message)
            Q_EMIT conversationPasted(text);
    });
}

void RecordEditor::fillEnd()
{
    if (m_filling)
        return;
    const QSignalBlocker block(m_ui->end);
    m_ui->end->setDateTime(QDateTime::fromMSecsSinceEpoch(minuteOf(m_ui->start)).addSecs(m_ui->minutes->value() * 60LL + m_ui->seconds->value()));
}

void RecordEditor::fillDuration()
{
    if (m_filling)
        return;
    // Back at the minutes that were filled in, it is as exact as it was.
    const bool asFilled = minuteOf(m_ui->start) == m_filledStart / MinuteMs * MinuteMs && minuteOf(m_ui->end) == m_filledEnd / MinuteMs * MinuteMs;
    const qint64 seconds = qMax<qint64>(0, asFilled ? m_filledEnd - m_filledStart : minuteOf(m_ui->end) - minuteOf(m_ui->start)) / 1000;
    const QSignalBlocker minutes(m_ui->minutes);
    const QSignalBlocker rest(m_ui->seconds);
    m_ui->minutes->setValue(int(qMin<qint64>(seconds / 60, MostMinutes)));
    m_ui->seconds->setValue(int(seconds % 60));
}

RecordContent RecordEditor::content() const
{
    RecordContent content;
    content.form = form();
    content.channel = channel();
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
    return content;
}

void RecordEditor::fill(const RecordContent &content)
{
    put(content);
    m_touched.clear();
}

void RecordEditor::put(const RecordContent &content)
{
    m_filling = true;
    m_ui->form->setCurrentIndex(m_ui->form->findData(int(content.form)));
    adaptToForm();
    m_ui->channel->setCurrentIndex(qMax(0, m_ui->channel->findData(int(content.channel))));
    m_ui->subject->setText(content.subject);
    const qint64 start = content.startedAt > 0 ? content.startedAt : m_session.now();
    m_ui->start->setDateTime(QDateTime::fromMSecsSinceEpoch(start));
    m_ui->end->setDateTime(QDateTime::fromMSecsSinceEpoch(content.endedAt > 0 ? content.endedAt : start));
    m_filledStart = start;
    m_filledEnd = content.endedAt > 0 ? content.endedAt : start;
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
    m_filling = false;
}

void RecordEditor::adaptToForm()
{
    const bool was = m_filling;
    m_filling = true;
    const FormKind form = this->form();
    const Channel kept = channel();
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
    m_ui->pasteConversation->setVisible(form == FormKind::Message);
    adaptToChoices();
    m_filling = was;
}

void RecordEditor::adaptToChoices()
{
    m_ui->toolField->setVisible(hasNamedTool(form(), channel()));
    // The words of a reason matter only for some reasons.
    const bool other = ManualReason(m_ui->reason->currentData().toInt()) == ManualReason::Other;
    m_ui->reasonTextField->setRequired(other);
    m_ui->reasonTextField->setVisible(other || !m_ui->reason_text->text().isEmpty());
}

void RecordEditor::suggestSelf()
{
    const auto direction = Direction(m_ui->direction->currentData().toInt());
    if (m_filling || direction == Direction::Unknown || form() != FormKind::Call)
        return;
    m_ui->parties->suggest(direction == Direction::Outgoing ? PartyRole::Caller : PartyRole::Callee, m_session.personName(m_session.me()),
        m_start.ownNumber(channel()), m_session.company());
}

void RecordEditor::showProblems(const QList<FieldProblem> &problems, bool everything)
{
    for (LabelledField *field : std::as_const(m_fields)) {
        field->setError({});
        field->setWarning({});
    }
    adaptToChoices();
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

void RecordEditor::clearRemarks()
{
    for (LabelledField *field : std::as_const(m_fields))
        field->setRemark({}, {});
}

void RecordEditor::retranslateUi()
{
    // As dates are written everywhere, with the whole year.
    QString day = QLocale().dateFormat(QLocale::ShortFormat);
    if (!day.contains(QStringLiteral("yyyy")))
        day.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    for (QDateTimeEdit *edit : { m_ui->start, m_ui->end })
        edit->setDisplayFormat(day + QStringLiteral(" HH:mm"));
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

void RecordEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        retranslateUi();
    }
    QWidget::changeEvent(event);
}

} // namespace tongjian
