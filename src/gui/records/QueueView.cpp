// SPDX-License-Identifier: GPL-3.0-or-later
#include "QueueView.h"

#include "RecordListModel.h"
#include "RecordView.h"
#include "RemarksSheet.h"
#include "collect/ExtractionProcess.h"
#include "gui/jobs/Job.h"
#include "gui/people/ChoiceSheet.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/RecordListDelegate.h"

#include "services/MailImport.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>

namespace tongjian
{

namespace
{

QString nameOf(ListKind kind)
{
    switch (kind) {
    case ListKind::HeadQueue:
        return QStringLiteral("review");
    case ListKind::OfficerQueue:
        return QStringLiteral("filing");
    case ListKind::Unassigned:
        return QStringLiteral("unassigned");
    case ListKind::Quarantine:
        return QStringLiteral("quarantine");
    default:
        return QStringLiteral("archive");
    }
}

} // namespace

QueueView::QueueView(Session &session, Preferences &preferences, ListKind kind, QWidget *parent)
    : ListDetailPage(preferences, nameOf(kind), parent)
    , m_session(session)
    , m_kind(kind)
    , m_model(new RecordListModel(session, kind, this))
    , m_list(new RecordList(this))
    , m_view(new RecordView(session, this))
    , m_forward(new QAction(this))
    , m_return(new QAction(this))
    , m_reject(new QAction(this))
{
    setObjectName(nameOf(kind) + QStringLiteral("Queue"));
    m_list->setObjectName(nameOf(kind) + QStringLiteral("List"));
    m_list->setModel(m_model);
    setList(m_list);
    setDetail(m_view);
    empty()->setIcon(kind == ListKind::Archive ? Icon::Archive : Icon::Done);
    nothingChosen()->setIcon(kind == ListKind::Archive ? Icon::Archive : Icon::Review);
    m_forward->setObjectName(nameOf(kind) + QStringLiteral("Forward"));
    m_return->setObjectName(nameOf(kind) + QStringLiteral("Return"));
    m_reject->setObjectName(nameOf(kind) + QStringLiteral("Reject"));
    if (kind != ListKind::Archive) {
        m_forward->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
        header()->setPrimary(m_forward);
        connect(m_forward, &QAction::triggered, this,
            kind == ListKind::HeadQueue       ? &QueueView::approve
                : kind == ListKind::OfficerQueue ? &QueueView::file
                : kind == ListKind::Unassigned   ? &QueueView::assign
                                                 : &QueueView::retry);
    }
    if (kind == ListKind::HeadQueue || kind == ListKind::OfficerQueue) {
        header()->addSecondary(m_return);
        header()->addSecondary(m_reject);
        connect(m_return, &QAction::triggered, this, &QueueView::sendBack);
        connect(m_reject, &QAction::triggered, this, &QueueView::reject);
    }
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { show(index, false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) { show(index, true); });
    retranslateUi();
    show({}, false);
}

void QueueView::refresh()
{
    runAction(this, [this] {
        const Id kept = m_shown;
        m_model->reload();
        setEmpty(m_model->rowCount() == 0);
        const QModelIndex again = m_model->indexOf(kept);
        m_shown = NoId;
        if (again.isValid())
            m_list->setCurrentIndex(again);
        else if (m_kind != ListKind::Archive && m_model->rowCount() > 0)
            m_list->selectFirst();
        else
            show({}, false);
    });
}

void QueueView::openRecord(Id record)
{
    refresh();
    while (!m_model->indexOf(record).isValid() && m_model->canFetchMore({}))
        m_model->fetchMore({});
    if (const QModelIndex index = m_model->indexOf(record); index.isValid()) {
        m_list->setCurrentIndex(index);
        show(index, true);
    }
}

void QueueView::show(const QModelIndex &index, bool go)
{
    const Id wanted = m_model->recordAt(index);
    if (wanted != NoId && wanted == m_shown) {
        showDetail(go);
        return;
    }
    m_shown = wanted;
    if (m_shown != NoId && !runAction(this, [this] { m_view->setRecord(openRecordForReading(m_session, m_shown)); }))
        m_shown = NoId;
    if (m_shown == NoId)
        showNothing();
    else
        showDetail(go);
    for (QAction *action : { m_forward, m_return, m_reject })
        action->setEnabled(m_shown != NoId && m_kind != ListKind::Archive);
}

void QueueView::approve()
{
    if (m_shown != NoId && runAction(this, [this] { approveRecord(m_session, m_view->record().seen()); }))
        decided(tr("Approved: %1").arg(displaySafe(m_view->record().content.subject)));
}

void QueueView::file()
{
    if (m_shown == NoId)
        return;
    const Seen seen = m_view->record().seen();
    if (m_view->record().content.attachments.isEmpty()) {
        if (runAction(this, [&] { fileRecord(m_session, seen); }))
            decided(tr("Filed: %1").arg(displaySafe(m_view->record().content.subject)));
        return;
    }
    // Attachments are sealed anew: that can take a while, and has its own connection.
    runJob(
        this, tr("Filing the record"),
        [&origin = m_session, seen](JobControl &control) {
            const auto own = origin.openAgain();
            fileRecord(*own, seen, [&](qint64 done, qint64 total) {
                control.report(done, total, tr("Sealing the attachments anew"));
                return !control.isCancelled();
            });
        },
        [this] { decided(tr("Filed: %1").arg(displaySafe(m_view->record().content.subject))); });
}

void QueueView::assign()
{
    if (m_shown == NoId)
        return;
    QList<std::pair<QString, qint64>> people;
    for (const Person &person : m_session.state().persons()) {
        if (!person.job)
            people.append({ tr("%1, %2").arg(displaySafe(person.name), m_session.departmentName(person.department)), person.id });
    }
    ChoiceSheet sheet(Icon::User, tr("Whom does this record concern?"), tr("It is filed then and belongs to the person's department of today."), tr("&Person"), people, tr("Assign and file"), this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    if (runAction(this, [&] { assignRecords(m_session, { m_shown }, { sheet.choice() }); }))
        decided(tr("Assigned to %1 and filed").arg(m_session.personName(sheet.choice())));
}

void QueueView::retry()
{
    if (m_shown == NoId)
        return;
    ImportOptions options;
    options.extractor = ExtractionProcess::beside(QCoreApplication::applicationDirPath());
    runJobFor<bool>(
        this, tr("Reading the message again"),
        [&origin = m_session, record = m_shown, options](JobControl &) {
            const auto own = origin.openAgain();
            return releaseFromQuarantine(*own, record, options);
        },
        [this](bool taken) {
            if (taken)
                decided(tr("It could be read and was taken out of quarantine."));
            else
                Notice::show(this, tr("It still cannot be read and stays here."));
        });
}

void QueueView::sendBack()
{
    if (m_shown == NoId)
        return;
    RemarksSheet sheet(m_view->record().content, this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    if (runAction(this, [&] { returnRecord(m_session, m_view->record().seen(), sheet.remarks()); }))
        decided(tr("Returned to %1").arg(m_session.personName(m_view->record().row.author)));
}

void QueueView::reject()
{
    if (m_shown == NoId)
        return;
    const Confirmation question { tr("Reject this record?"), tr("“%1” does not become a record. The author sees your reason.").arg(displaySafe(m_view->record().content.subject)),
        tr("This cannot be undone."), tr("Reject record"), true, Icon::Alert, tr("Reason"), tr("What the author has to know") };
    const auto reason = ConfirmSheet::askReason(this, question);
    if (!reason)
        return;
    if (runAction(this, [&] { rejectRecord(m_session, m_view->record().seen(), { *reason, {} }); }))
        decided(tr("Rejected: %1").arg(displaySafe(m_view->record().content.subject)));
}

void QueueView::decided(const QString &notice)
{
    // On to the next one, where the eye already is.
    const int row = m_list->currentIndex().row();
    Notice::show(this, notice);
    m_shown = NoId;
    runAction(this, [&] {
        m_model->reload();
        setEmpty(m_model->rowCount() == 0);
        const QModelIndex next = m_model->nearest(row);
        if (next.isValid())
            m_list->setCurrentIndex(next);
        show(next, false);
    });
    Q_EMIT changed();
}

void QueueView::retranslateUi()
{
    header()->setClause(displayClause("3.2"));
    nothingChosen()->setTexts(tr("Choose a record"), tr("Its content and history appear here."));
    m_return->setText(tr("&Return …"));
    m_reject->setText(tr("Re&ject …"));
    switch (m_kind) {
    case ListKind::HeadQueue:
        header()->setTitle(tr("To review"));
        m_forward->setText(tr("&Approve"));
        empty()->setTexts(tr("Nothing waits for review"), tr("Records that people of your department submit appear here, those that wait longest first."));
        break;
    case ListKind::OfficerQueue:
        header()->setTitle(tr("To file"));
        m_forward->setText(tr("&File"));
        empty()->setTexts(tr("Nothing waits for filing"), tr("Records that a department's head approved appear here. You check format and completeness and file them."));
        break;
    case ListKind::Unassigned:
        header()->setTitle(tr("Unassigned"));
        header()->setClause(displayClause("3.1"));
        m_forward->setText(tr("&Assign …"));
        empty()->setTexts(tr("Everything concerns somebody"), tr("Collected messages that name nobody whose address is known appear here. You say whom they concern."));
        break;
    case ListKind::Quarantine:
        header()->setTitle(tr("Quarantine"));
        header()->setClause(displayClause("3.3"));
        m_forward->setText(tr("&Try again"));
        empty()->setTexts(tr("Nothing is in quarantine"), tr("Messages that could not be read are kept here as they came, with the reason."));
        break;
    default:
        header()->setTitle(tr("Archive"));
        header()->setClause(displayClause("4.1"));
        empty()->setTexts(tr("The archive is empty"), tr("Filed records appear here. Each opening is recorded in the journal."));
        break;
    }
}

void QueueView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refresh();
    }
    ListDetailPage::changeEvent(event);
}

} // namespace tongjian
