// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordView.h"

#include "RecordDisplay.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/SafeTextView.h"
#include "gui/pieces/StatusChip.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

namespace tongjian
{

RecordView::RecordView(Session &session, QWidget *parent)
    : Column(parent)
    , m_session(session)
    , m_kind(plainLabel(this, TextStyle::Body, Ink::Dimmed))
    , m_state(new StatusChip(this))
    , m_late(new StatusChip(this))
    , m_subject(plainLabel(this, TextStyle::Heading))
    , m_facts(plainLabel(this, TextStyle::Body, Ink::Dimmed))
    , m_note(new Banner(this))
    , m_changes(new FactCard(this))
    , m_card(new FactCard(this))
    , m_text(new SafeTextView([](const QString &text) { return displaySafe(text, true); }, this))
    , m_attachments(new AttachmentList(this))
    , m_history(new Timeline(this))
{
    setObjectName(QStringLiteral("recordView"));
    m_subject->setObjectName(QStringLiteral("recordSubject"));
    m_text->setObjectName(QStringLiteral("recordText"));
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setWordWrap(true);
    m_subject->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::S);
    head->addWidget(m_kind);
    head->addStretch();
    head->addWidget(m_late);
    head->addWidget(m_state);
    auto *top = new QVBoxLayout;
    top->setSpacing(space::Xs);
    top->addLayout(head);
    top->addWidget(m_subject);
    top->addWidget(m_facts);
    column()->addLayout(top);
    column()->addWidget(m_note);
    m_changesHeading = addSection({}, m_changes);
    column()->addWidget(m_card);
    m_text->setFitsText(true);
    m_textHeading = addSection({}, m_text);
    m_attachmentsHeading = addSection({}, m_attachments);
    m_historyHeading = addSection({}, m_history);
    connect(m_attachments, &AttachmentList::openRequested, this, &RecordView::saveAttachment);
}

void RecordView::setRecord(const OpenedRecord &record)
{
    m_record = record;
    m_isDraft = false;
    show();
}

void RecordView::setDraft(const RecordContent &content, bool returned)
{
    m_record = {};
    m_record.content = content;
    m_record.readable = true;
    m_record.readableSummary = true;
    m_record.row.channel = content.channel;
    m_record.row.recordClass = content.recordClass();
    m_record.row.state = returned ? RecordState::Returned : RecordState::Draft;
    m_isDraft = true;
    show();
}

void RecordView::show()
{
    const RecordContent &content = m_record.content;
    const RecordRow &row = m_record.row;
    m_kind->setText(displayName(row.recordClass) + factSeparator() + displayName(row.channel));
    m_state->setChip(chipOf(row.state));
    m_late->setVisible(m_record.late);
    if (m_record.late) {
        const int days = int((row.capturedAt - qMax(content.startedAt, content.endedAt)) / DayMs);
        m_late->setChip(lateChip(days > 0 ? tr("Entered late · %n days", nullptr, days) : tr("Entered late")));
    }
    m_subject->setText(m_record.readableSummary ? displaySafe(content.subject) : tr("Record %1").arg(row.number));
    QStringList facts;
    if (m_record.readableSummary)
        facts += spanOf(content);
    if (content.direction != Direction::Unknown)
        facts += displayName(content.direction);
    if (!row.number.isEmpty())
        facts += row.number;
    facts.removeAll(QString());
    m_facts->setText(facts.join(factSeparator()));

    QString note;
    if (!m_isDraft && !m_record.readable) {
        note = row.state == RecordState::Filed
            ? tr("This record is filed. Its content is read through an approved application; you see the summary of what you entered yourself.")
            : tr("The content of this record is not open to you.");
    }
    if (row.state == RecordState::Filed && row.dueAt > 0)
        note += (note.isEmpty() ? QString() : QStringLiteral(" "))
            + tr("Kept at least until %1.").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.dueAt).date(), QLocale::LongFormat));
    QString remarks;
    if (row.state == RecordState::Returned) {
        for (const RecordStep &step : std::as_const(m_record.steps)) {
            if (step.action == Action::RecordReturn && step.remarks)
                remarks = tr("Returned by %1: %2").arg(m_session.personName(step.actor), displaySafe(step.remarks->text, true));
        }
    }
    m_note->setMessage(remarks.isEmpty() ? Banner::Kind::Information : Banner::Kind::Warning, remarks.isEmpty() ? note : remarks);

    QList<FactCard::Fact> cards;
    for (const Party &party : content.parties) {
        QString value = displaySafe(party.name);
        if (!party.organisation.isEmpty())
            value += tr(" (%1)").arg(displaySafe(party.organisation));
        if (!party.address.isEmpty())
            value += QStringLiteral("  ") + displaySafe(party.address);
        cards.append({ displayName(party.role), value, false });
    }
    if (m_record.readable) {
        for (Field field : { Field::Place, Field::Platform, Field::Mailbox, Field::Tool, Field::Reason, Field::ReasonText, Field::Confidentiality,
                 Field::RelatedMatter, Field::Files }) {
            if (!(tongjian::facts(field).forms & maskOf(content.form)))
                continue;
            const QString value = displayValue(content, field);
            if (!value.isEmpty())
                cards.append({ displayName(field, content.form), value, field == Field::Files });
        }
    }
    if (!m_isDraft) {
        cards.append({ tr("Entered by"), tr("%1, %2").arg(m_session.personName(row.author), m_session.departmentName(row.department)), false });
        cards.append({ tr("Captured"), exactTime(row.capturedAt), false });
    }
    m_card->setFacts(cards);

    QString text = content.summary.trimmed();
    if (!content.body.trimmed().isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + content.body;
    m_textHeading->setText(tr("Content"));
    m_text->setAccessibleName(tr("Content"));
    m_text->setText(text);
    m_textHeading->setVisible(m_record.readable);
    m_text->setVisible(m_record.readable);

    QList<AttachmentRow> rows;
    for (const Attachment &attachment : content.attachments)
        rows.append({ displaySafe(attachment.name), attachment.size, -1, {} });
    m_attachments->setRows(rows);
    m_attachmentsHeading->setText(tr("Attachments"));
    m_attachmentsHeading->setVisible(!rows.isEmpty());
    m_attachments->setVisible(!rows.isEmpty());

    m_historyHeading->setText(tr("History"));
    m_history->setSteps(m_isDraft ? QList<TimelineStep>() : timelineOf(m_session, m_record));
    m_historyHeading->setVisible(!m_isDraft);
    m_history->setVisible(!m_isDraft);
    showDifferences();
}

void RecordView::showDifferences()
{
    QList<FactCard::Fact> changes;
    if (m_record.previous && !m_isDraft && m_record.row.state != RecordState::Filed) {
        const QList<Field> fields = differingFields(*m_record.previous, m_record.content);
        for (Field field : fields) {
            const QString before = displayValue(*m_record.previous, field);
            changes.append({ displayName(field, m_record.content.form),
                tr("before: %1\nnow: %2").arg(before.isEmpty() ? tr("(empty)") : before, displayValue(m_record.content, field)), true });
        }
    }
    m_changesHeading->setText(tr("Changed since it was returned"));
    m_changes->setFacts(changes);
    m_changesHeading->setVisible(!changes.isEmpty());
    m_changes->setVisible(!changes.isEmpty());
}

void RecordView::saveAttachment(int index)
{
    // What is not yet filed can be looked at by those who decide on it; filed content leaves through an application only.
    if (m_isDraft || !m_record.readable || m_record.row.state == RecordState::Filed || index >= m_record.content.attachments.size())
        return;
    const QString path = FileDialog::saveFile(this, tr("Save the attachment"), displaySafe(m_record.content.attachments.at(index).name));
    if (path.isEmpty())
        return;
    runJob(this, tr("Saving the attachment"), [&origin = m_session, record = m_record, index, path](JobControl &control) {
        const auto own = origin.openAgain();
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw Error(ErrorCode::Io, tr("The file cannot be written there."), tr("Choose another place."), file.errorString());
        readAttachment(*own, record, index, file, [&](qint64 done, qint64 total) {
            control.report(done, total);
            return !control.isCancelled();
        });
        if (!file.commit())
            throw Error(ErrorCode::Io, tr("The file cannot be written there."), tr("Choose another place."), file.errorString());
    });
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_record.row.id != NoId)
        show();
    Column::changeEvent(event);
}

} // namespace tongjian
