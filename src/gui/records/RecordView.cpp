// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordView.h"

#include "RecordDisplay.h"
#include "collect/MailMessage.h"
#include "gui/disposition/RecoveryActions.h"
#include "gui/jobs/Job.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/AttachmentList.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/SafeTextView.h"
#include "gui/pieces/StatusChip.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/RecordFiles.h"
#include "ui_RecordView.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

QString reasonOf(const CapturedSource &source)
{
    const auto refusal = mailRefusalFromKey(source.problem);
    return refusal ? displayName(*refusal) : source.problem;
}

} // namespace

RecordView::RecordView(Session &session, QWidget *parent)
    : Column(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::RecordView>())
{
    setObjectName(QStringLiteral("recordView"));
    auto *inner = new QWidget;
    m_ui->setupUi(inner);
    column()->addWidget(inner);
    m_ui->recordText->setFitsText(true);
    m_ui->version->setAccessibleName(tr("Version"));
    connect(m_ui->recordAttachments, &AttachmentList::openRequested, this, &RecordView::saveAttachment);
    connect(m_ui->note, &Banner::actionTriggered, this, [this] { askToBringBack(m_session, m_record.row, this, [] {}); });
    connect(m_ui->version, &QComboBox::activated, this, &RecordView::chooseVersion);
}

RecordView::~RecordView() = default;

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
    m_ui->kind->setText(displayName(row.recordClass) + factSeparator() + displayName(row.channel));
    m_ui->state->setChip(chipOf(row.state));
    m_ui->late->setVisible(m_record.late);
    if (m_record.late) {
        const int days = int((row.capturedAt - qMax(content.startedAt, content.endedAt)) / DayMs);
        m_ui->late->setChip(lateChip(days > 0 ? tr("Entered late · %n days", nullptr, days) : tr("Entered late")));
    }
    m_ui->recordSubject->setText(m_record.readableSummary && content.subject.trimmed().isEmpty() ? tr("(No subject)")
            : m_record.readableSummary                                                   ? displaySafe(content.subject) : tr("Record %1").arg(row.number));
    QStringList facts;
    if (m_record.readableSummary)
        facts += spanOf(content);
    if (content.direction != Direction::Unknown)
        facts += displayName(content.direction);
    if (!row.number.isEmpty())
        facts += row.number;
    facts.removeAll(QString());
    m_ui->facts->setText(facts.join(factSeparator()));

    QString note;
    const bool cleared = !m_record.cleared.isEmpty();
    if (cleared) {
        note = m_record.cleared;
    } else if (!m_isDraft && !m_record.readable) {
        const bool handedBack = row.author == m_session.me() && m_session.person().generation > 0 && !m_record.readableSummary;
        note = handedBack ? tr("Your account was renewed. The department head or a records officer hands you the key of this record at their next login.")
            : row.state == RecordState::Filed
            ? tr("This record is filed. Its content is read through an approved application; you see the summary of what you entered yourself.")
            : tr("The content of this record is not open to you.");
    }
    if (m_record.superseded)
        note = sentences(m_record.versions.isEmpty() ? tr("This record was corrected after it was granted. The version that was granted is shown; the newer one is read through a new application.")
                                                     : tr("This version is no longer in force: a correction filed a newer one."),
            note);
    if (row.state == RecordState::Quarantined && m_record.readable)
        note = tr("It could not be read: %1 It is kept as it came, as the attachment below.").arg(reasonOf(content.source));
    else if (row.state == RecordState::Unassigned)
        note = tr("None of its addresses is known to be somebody's of the staff.");
    QString remarks;
    if (row.state == RecordState::Returned) {
        for (const RecordStep &step : std::as_const(m_record.steps)) {
            if (step.action == Action::RecordReturn && step.remarks)
                remarks = tr("Returned by %1: %2").arg(m_session.personName(step.actor), displaySafe(step.remarks->text, true));
        }
    }
    m_ui->note->setMessage(remarks.isEmpty() && !m_record.superseded && !cleared ? Banner::Kind::Information : Banner::Kind::Warning, remarks.isEmpty() ? note : remarks,
        row.state == RecordState::Cleared && m_session.roles().contains(Role::Officer) ? tr("Bring back …") : QString());
    showVersions();

    QList<FactCard::Fact> cards;
    for (const Party &party : content.parties) {
        QString value = displaySafe(party.name);
        if (!party.organisation.isEmpty())
            value += tr(" (%1)").arg(displaySafe(party.organisation));
        if (!party.address.isEmpty())
            value += (value.isEmpty() ? QString() : QStringLiteral("  ")) + displaySafe(party.address);
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
    if (row.origin == Origin::Collected && m_record.readable) {
        cards.append({ tr("Taken from"), displaySafe(content.source.item), true });
        if (!content.source.nativeId.isEmpty())
            cards.append({ tr("Message id"), displaySafe(content.source.nativeId), true });
        if (content.startedAt > 0)
            cards.append({ tr("Time"), displayName(content.source.timeBasis), true });
    }
    if (row.origin == Origin::Collected && !m_isDraft) {
        QStringList concerned;
        for (const PersonConcerned &one : row.concerned)
            concerned += tr("%1, %2").arg(m_session.personName(one.person), m_session.departmentName(one.department));
        cards.append({ tr("Concerns"), concerned.isEmpty() ? tr("Nobody known") : concerned.join(tr("; ")), true });
        cards.append({ tr("Captured"), exactTime(row.capturedAt), false });
    } else if (!m_isDraft) {
        cards.append({ tr("Entered by"), tr("%1, %2").arg(m_session.personName(row.author), m_session.departmentName(row.department)), false });
        cards.append({ tr("Captured"), exactTime(row.capturedAt), false });
    }
    m_ui->card->setFacts(cards);

    QString text = content.summary.trimmed();
    if (!content.body.trimmed().isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral("\n\n")) + content.body;
    m_ui->recordText->setText(text);
    m_ui->textHeading->setVisible(m_record.readable);
    m_ui->recordText->setVisible(m_record.readable);

    QList<AttachmentRow> rows;
    for (const Attachment &attachment : content.attachments)
        rows.append({ displaySafe(attachment.name), attachment.size, -1, {} });
    m_ui->recordAttachments->setRows(rows);
    m_ui->attachmentsHeading->setVisible(!rows.isEmpty());
    m_ui->recordAttachments->setVisible(!rows.isEmpty());

    // Nobody has decided on a draft, nor on a record that came in with a collected batch.
    const QList<TimelineStep> steps = m_isDraft ? QList<TimelineStep>() : timelineOf(m_session, m_record);
    m_ui->history->setSteps(steps);
    m_ui->historyHeading->setVisible(!steps.isEmpty());
    m_ui->history->setVisible(!steps.isEmpty());
    showDifferences();
    showWhy();
    if (!m_copyable)
        forbidCopying();
}

// A version of before is kept as long as the record.
void RecordView::showWhy()
{
    m_why.reset();
    if (!m_isDraft && m_record.row.state == RecordState::Filed && m_record.row.dueAt > 0)
        runAction(this, [this] { m_why = whyKept(m_session, m_record.row); });
    m_ui->why->setVisible(m_why.has_value());
    if (m_why)
        m_ui->why->setWhy(*m_why);
}

void RecordView::setCopyable(bool copyable)
{
    m_copyable = copyable;
}

// After everything that is shown was made anew. A screen reader still reads it.
void RecordView::forbidCopying()
{
    const QList<QLabel *> labels = findChildren<QLabel *>();
    for (QLabel *label : labels)
        label->setTextInteractionFlags(Qt::NoTextInteraction);
    const QList<SafeTextView *> texts = findChildren<SafeTextView *>();
    for (SafeTextView *text : texts) {
        text->setTextInteractionFlags(Qt::NoTextInteraction);
        text->setContextMenuPolicy(Qt::NoContextMenu);
    }
}

// A record that was never corrected has one, and nothing to choose.
void RecordView::showVersions()
{
    const bool several = m_record.versions.size() > 1 && m_record.readable;
    m_ui->version->setVisible(several);
    if (!several)
        return;
    const QSignalBlocker quiet(m_ui->version);
    m_ui->version->clear();
    for (qsizetype i = m_record.versions.size() - 1; i >= 0; --i) {
        const RecordVersion &one = m_record.versions.at(i);
        const QString when = minuteTime(one.at);
        m_ui->version->addItem(i == m_record.versions.size() - 1 ? tr("Version %1, in force since %2").arg(i + 1).arg(when)
                                   : i == 0                      ? tr("Version %1, as filed on %2").arg(i + 1).arg(when)
                                                                 : tr("Version %1, of %2").arg(i + 1).arg(when),
            one.revision);
        if (one.revision == m_record.row.revision)
            m_ui->version->setCurrentIndex(m_ui->version->count() - 1);
    }
}

void RecordView::chooseVersion()
{
    const int revision = m_ui->version->currentData().toInt();
    if (revision == m_record.row.revision)
        return;
    if (runAction(this, [&] { m_record = openVersion(m_session, m_record.row.id, revision); })) {
        show();
        Q_EMIT versionShown();
    } else {
        showVersions();
    }
}

void RecordView::showDifferences()
{
    QList<FactCard::Fact> changes;
    m_ui->changesHeading->setText(m_record.row.state == RecordState::Filed ? tr("Changed by the correction") : tr("Changed since it was returned"));
    if (m_record.previous && !m_isDraft)
        changes = changeFacts(*m_record.previous, m_record.content);
    m_ui->changes->setFacts(changes);
    m_ui->changesHeading->setVisible(!changes.isEmpty());
    m_ui->changes->setVisible(!changes.isEmpty());
}

void RecordView::saveAttachment(int index)
{
    if (m_isDraft || !m_record.readable || index >= m_record.content.attachments.size())
        return;
    if (const Verdict verdict = maySaveAttachment(m_session, m_record.row); !verdict.allowed) {
        Notice::show(this, verdict.reason);
        return;
    }
    const QString path = FileDialog::saveFile(this, tr("Save the attachment"), displaySafe(m_record.content.attachments.at(index).name));
    if (path.isEmpty())
        return;
    runJob(this, tr("Saving the attachment"), [&origin = m_session, record = m_record, index, path](JobControl &control) {
        const auto own = origin.openAgain();
        tongjian::saveAttachment(*own, record, index, path, [&](qint64 done, qint64 total) {
            control.reportBytes(done, total);
            return !control.isCancelled();
        });
    });
}

void RecordView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        if (m_isDraft || m_record.row.id != NoId)
            show();
    }
    Column::changeEvent(event);
}

} // namespace tongjian
