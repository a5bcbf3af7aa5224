// SPDX-License-Identifier: GPL-3.0-or-later
#include "QueueView.h"

#include "CorrectionSheet.h"
#include "DayBar.h"
#include "ExplanationSheet.h"
#include "MarksBar.h"
#include "OutcomeSheet.h"
#include "RecordListModel.h"
#include "RecordView.h"
#include "RemarksSheet.h"
#include "collect/ExtractionProcess.h"
#include "gui/jobs/Job.h"
#include "gui/people/PeopleSheet.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/pieces/RecordListDelegate.h"
#include "gui/retention/KeepingActions.h"
#include "services/MailImport.h"
#include "services/SetAside.h"

#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QShortcut>

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
    , m_aside(new QAction(this))
    , m_correct(new QAction(this))
    , m_ask(new QAction(this))
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
    if (isForBulk()) {
        m_aside->setObjectName(nameOf(kind) + QStringLiteral("Aside"));
        header()->addSecondary(m_aside);
        connect(m_aside, &QAction::triggered, this, &QueueView::toggleSetAside);
        m_marks = new MarksBar(*m_model, this);
        setListHead(m_marks);
        connect(m_marks, &MarksBar::changed, this, &QueueView::showMarks);
        m_keys = new PlainLabel(this);
        m_keys->setObjectName(nameOf(kind) + QStringLiteral("Keys"));
        m_keys->setProperty("look", QStringLiteral("small"));
        m_keys->setProperty("ink", QStringLiteral("dimmed"));
        m_keys->setWordWrap(true);
        m_keys->setContentsMargins(space::L, space::S, space::L, space::S);
        setListFoot(m_keys);
        addKeys();
    }
    if (kind == ListKind::Archive) {
        m_correct->setObjectName(QStringLiteral("archiveCorrect"));
        header()->addSecondary(m_correct);
        connect(m_correct, &QAction::triggered, this, &QueueView::correct);
        connect(m_view, &RecordView::versionShown, this, &QueueView::showMarks);
        m_ask->setObjectName(QStringLiteral("archiveAsk"));
        header()->addSecondary(m_ask);
        connect(m_ask, &QAction::triggered, this, &QueueView::ask);
        m_keeping = new KeepingActions(session, *m_view, *this);
        connect(m_keeping, &KeepingActions::changed, this, [this] {
            showMarks();
            Q_EMIT changed();
        });
        auto *days = new DayBar(this);
        // By the bar, by Home or End: it says what the list does.
        const auto tell = [this, days] {
            if (!m_model->beginsAtADay())
                days->showNewest(QDateTime::fromMSecsSinceEpoch(m_session.now()).date());
        };
        tell();
        connect(m_model, &RecordListModel::modelReset, days, tell);
        setListHead(days);
        connect(days, &DayBar::dayChosen, this, &QueueView::goToDay);
        connect(days, &DayBar::newestChosen, this, [this] {
            runAction(this, [this] { m_model->readFromStart(); });
            m_list->scrollToTop();
        });
    }
    connect(m_list, &RecordList::rowChosen, this, [this](const QModelIndex &index) { show(index, false); });
    connect(m_list, &RecordList::rowOpened, this, [this](const QModelIndex &index) {
        show(index, true);
        if (m_shown != NoId)
            m_view->setFocus(Qt::OtherFocusReason); // to be read by the keys; Esc leads back
    });
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
        else if (m_kind == ListKind::Archive && kept != NoId)
            showWithoutRow(kept, false);
        else
            show({}, false);
    });
}

void QueueView::goToDay(const QDate &day)
{
    runAction(this, [&] {
        show({}, false); // no row is chosen: looking for one opens none
        if (m_model->readFromDay(day)) {
            m_list->showStretch();
            return;
        }
        m_list->scrollToBottom();
        Notice::show(this, tr("Nothing is as old as that. These are the oldest records."));
    });
}

void QueueView::openRecord(Id record)
{
    refresh();
    // Further down than a person would scroll it is shown without its row.
    constexpr int LookedThrough = 1000;
    while (!m_model->indexOf(record).isValid() && m_model->canFetchMore({}) && m_model->rowCount() < LookedThrough)
        m_model->fetchMore({});
    if (const QModelIndex index = m_model->indexOf(record); index.isValid()) {
        m_list->setCurrentIndex(index);
        show(index, true);
    } else if (m_kind == ListKind::Archive) {
        showWithoutRow(record, true);
    }
}

void QueueView::showWithoutRow(Id record, bool go)
{
    m_list->setCurrentIndex({});
    if (!runAction(this, [&] { m_view->setRecord(openRecordForReading(m_session, record)); })) {
        show({}, false);
        return;
    }
    m_shown = record;
    showDetail(go);
    showMarks();
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
    if (m_shown == NoId) {
        showNothing();
    } else {
        if (m_view->record().readable)
            m_opened.insert(m_view->record().row.commitment);
        showDetail(go);
    }
    showMarks();
}

void QueueView::addKeys()
{
    const auto key = [this](Qt::Key key, QAction *action) {
        auto *shortcut = new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [action] {
            if (action->isEnabled())
                action->trigger();
        });
    };
    key(Qt::Key_E, m_aside);
    if (m_kind == ListKind::Unassigned) {
        key(Qt::Key_A, m_forward); // asks for whom
        return;
    }
    key(Qt::Key_R, m_return); // both ask for words first
    key(Qt::Key_D, m_reject);
    // An officer still looks at what a head approved; what is filed is final, so that needs Ctrl and Enter.
    if (m_kind == ListKind::HeadQueue)
        key(Qt::Key_A, m_forward);
}

void QueueView::ask()
{
    if (m_shown == NoId)
        return;
    ExplanationSheet::ask(m_session, m_view->record(), this, [this, record = m_shown](qint64) {
        Notice::show(this, tr("The question was sent."));
        if (m_shown != record)
            return;
        // Nothing is opened again for it: that would be one more entry.
        OpenedRecord shown = m_view->record();
        if (runAction(this, [&] { takeExplanations(m_session, shown); }))
            m_view->setRecord(shown);
    });
}

void QueueView::showMarks()
{
    const int count = m_marks ? int(m_model->marked().size()) : 0;
    for (QAction *action : { m_forward, m_return, m_reject })
        action->setEnabled(!m_busy && (m_shown != NoId || count > 0) && m_kind != ListKind::Archive);
    m_aside->setEnabled(!m_busy && m_shown != NoId);
    m_correct->setEnabled(m_shown != NoId && m_view->record().readable && !m_view->record().superseded);
    m_correct->setText(tr("&Correct …"));
    if (m_keeping)
        m_keeping->offer(m_shown != NoId);
    m_ask->setVisible(m_kind == ListKind::Archive && m_shown != NoId && !personsToAsk(m_session, m_view->record().row).isEmpty());
    m_ask->setText(tr("As&k for an explanation …"));
    m_aside->setText(m_model->isSetAside(m_list->currentIndex()) ? tr("S&et aside no longer") : tr("S&et aside"));
    if (count > 0) {
        m_forward->setText(m_kind == ListKind::HeadQueue ? tr("&Approve %n …", nullptr, count)
                : m_kind == ListKind::OfficerQueue       ? tr("&File %n …", nullptr, count)
                                                         : tr("&Assign %n …", nullptr, count));
        m_return->setText(tr("&Return %n …", nullptr, count));
        m_reject->setText(tr("Re&ject %n …", nullptr, count));
        return;
    }
    m_return->setText(tr("&Return …"));
    m_reject->setText(tr("Re&ject …"));
    switch (m_kind) {
    case ListKind::HeadQueue:
        m_forward->setText(tr("&Approve"));
        break;
    case ListKind::OfficerQueue:
        m_forward->setText(tr("&File"));
        break;
    case ListKind::Unassigned:
        m_forward->setText(tr("&Assign …"));
        break;
    default:
        m_forward->setText(tr("&Try again"));
        break;
    }
}

void QueueView::correct()
{
    CorrectionSheet::begin(m_session, m_view->record(), this, [this] { Q_EMIT changed(); });
}

void QueueView::setBusy(bool busy)
{
    m_busy = busy;
    showMarks();
}

void QueueView::approve()
{
    if (!m_model->marked().isEmpty())
        return decideMarked(Move::Approve, {});
    if (m_shown != NoId && runAction(this, [this] { approveRecord(m_session, m_view->record().seen()); }))
        decided(tr("Approved: %1").arg(displaySafe(m_view->record().content.subject)));
}

void QueueView::file()
{
    if (!m_model->marked().isEmpty())
        return decideMarked(Move::File, {});
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
                control.reportBytes(done, total, tr("Sealing the attachments anew"));
                return !control.isCancelled();
            });
        },
        [this] { decided(tr("Filed: %1").arg(displaySafe(m_view->record().content.subject))); });
}

void QueueView::assign()
{
    QList<Seen> marked = m_model->marked();
    if (marked.isEmpty() && m_shown == NoId)
        return;
    const bool several = !marked.isEmpty();
    PeopleSheet sheet(m_session, several ? tr("Whom do these %n records concern?", nullptr, int(marked.size())) : tr("Whom does this record concern?"),
        several ? tr("They are filed then and belong to the department of the first one you choose, as it is today. This cannot be undone.")
                : tr("It is filed then and belongs to the department of the first one you choose, as it is today. This cannot be undone."),
        several ? tr("Assign and file %n records", nullptr, int(marked.size())) : tr("Assign and file"), this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    if (!several) {
        if (runAction(this, [&] { assignRecords(m_session, { m_shown }, sheet.chosen()); }))
            decided(tr("Assigned to %1 and filed").arg(m_session.personName(sheet.chosen().constFirst())));
        return;
    }
    setBusy(true);
    runJobFor<QList<BulkOutcome>>(
        this, tr("Assigning the records"),
        [&origin = m_session, marked, people = sheet.chosen()](JobControl &) {
            const auto own = origin.openAgain();
            return assignListed(*own, marked, people);
        },
        [this](const QList<BulkOutcome> &outcomes) { tellOutcome(Move::Submit, outcomes); }, [this] { setBusy(false); });
}

void QueueView::decideMarked(Move move, const Remarks &remarks)
{
    const QList<Seen> marked = m_model->marked();
    const int count = int(marked.size());
    if (move == Move::Approve || move == Move::File) {
        const int unopened = int(std::count_if(marked.begin(), marked.end(), [this](const Seen &seen) { return !m_opened.contains(seen.commitment); }));
        QString consequence = tr("Each gets a signed decision of its own, over exactly what is listed now. What changed meanwhile is left out and named.");
        if (unopened > 0)
            consequence += QStringLiteral("\n") + tr("%n of them you have not opened: on these you decide by subject, people and time alone.", nullptr, unopened);
        Confirmation question { move == Move::Approve ? tr("Approve %n records?", nullptr, count) : tr("File %n records?", nullptr, count), consequence,
            move == Move::Approve ? tr("This cannot be undone. A records officer still checks them before they are filed.") : tr("This cannot be undone. What is filed never changes again."),
            move == Move::Approve ? tr("Approve %n records", nullptr, count) : tr("File %n records", nullptr, count), false, move == Move::Approve ? Icon::Review : Icon::Archive, {}, {} };
        if (!ConfirmSheet::ask(this, question))
            return;
    }
    setBusy(true);
    const QString title = move == Move::Approve ? tr("Approving the records")
        : move == Move::File                    ? tr("Filing the records")
        : move == Move::Return                  ? tr("Returning the records")
                                                : tr("Rejecting the records");
    runJobFor<QList<BulkOutcome>>(
        this, title,
        [&origin = m_session, move, marked, remarks](JobControl &control) {
            const auto own = origin.openAgain();
            return decideRecords(*own, move, marked, remarks, [&](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.isCancelled();
            });
        },
        [this, move](const QList<BulkOutcome> &outcomes) { tellOutcome(move, outcomes); }, [this] { setBusy(false); });
}

void QueueView::tellOutcome(Move move, const QList<BulkOutcome> &outcomes)
{
    const int done = countOf(outcomes, BulkOutcome::Kind::Done);
    const QString text = move == Move::Approve ? tr("%n records were approved.", nullptr, done)
        : move == Move::File                   ? tr("%n records were filed.", nullptr, done)
        : move == Move::Return                 ? tr("%n records were returned.", nullptr, done)
        : move == Move::Reject                 ? tr("%n records were rejected.", nullptr, done)
                                               : tr("%n records were assigned and filed.", nullptr, done);
    m_busy = false;
    m_model->clearMarks();
    decided(text);
    if (done == outcomes.size())
        return;
    auto *sheet = new OutcomeSheet(text, outcomes, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void QueueView::toggleSetAside()
{
    const QModelIndex index = m_list->currentIndex();
    const Id record = m_model->recordAt(index);
    if (record == NoId)
        return;
    const bool aside = !m_model->isSetAside(index);
    const auto set = [this, record](bool on) {
        if (!runAction(this, [&] { on ? setRecordAside(m_session, record) : liftRecordSetAside(m_session, record); }))
            return;
        m_model->setSetAside(record, on);
        showMarks();
    };
    set(aside);
    if (m_model->isSetAside(index) == aside) {
        Notice::show(this, aside ? tr("Set aside: no bulk act touches it until you lift that.") : tr("It is set aside no longer."), tr("Undo"), [set, aside] { set(!aside); });
    }
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
    const int count = int(m_model->marked().size());
    if (count == 0 && m_shown == NoId)
        return;
    const RecordContent &content = m_view->record().content;
    RemarksSheet sheet(m_session, { Move::Return, displaySafe(content.subject), count > 0 ? std::nullopt : std::optional(content.form), qMax(1, count) }, this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    if (count > 0)
        return decideMarked(Move::Return, sheet.remarks());
    if (runAction(this, [&] { returnRecord(m_session, m_view->record().seen(), sheet.remarks()); }))
        decided(tr("Returned to %1").arg(m_session.personName(m_view->record().row.author)));
}

void QueueView::reject()
{
    const int count = int(m_model->marked().size());
    if (count == 0 && m_shown == NoId)
        return;
    RemarksSheet sheet(m_session, { Move::Reject, displaySafe(m_view->record().content.subject), std::nullopt, qMax(1, count) }, this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    if (count > 0)
        return decideMarked(Move::Reject, sheet.remarks());
    if (runAction(this, [&] { rejectRecord(m_session, m_view->record().seen(), sheet.remarks()); }))
        decided(tr("Rejected: %1").arg(displaySafe(m_view->record().content.subject)));
}

void QueueView::decided(const QString &notice)
{
    // On to the next one, where the eye already is.
    const int row = m_list->currentIndex().row();
    Notice::show(this, notice);
    // Decided on after all: what was set aside need not be kept back any more.
    if (m_shown != NoId && m_model->isSetAside(m_list->currentIndex()))
        runAction(this, [this] { liftRecordSetAside(m_session, m_shown); });
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
    if (m_keys) {
        const QString keys = m_kind == ListKind::HeadQueue ? tr("J K up and down · Space select · A approve · R return · D reject · E set aside · Enter read")
            : m_kind == ListKind::OfficerQueue       ? tr("J K up and down · Space select · Ctrl+Enter file · R return · D reject · E set aside · Enter read")
                                                     : tr("J K up and down · Space select · A assign · E set aside · Enter read");
        // A key and what it does stay on one line.
        const QString between = QStringLiteral(" · ");
        QStringList each = keys.split(between);
        for (QString &one : each)
            one.replace(u' ', QChar::Nbsp);
        m_keys->setText(each.join(between));
    }
    switch (m_kind) {
    case ListKind::HeadQueue:
        header()->setTitle(tr("To review"));
        empty()->setTexts(tr("Nothing waits for review"), tr("Records that people of your department submit appear here, those that wait longest first."));
        break;
    case ListKind::OfficerQueue:
        header()->setTitle(tr("To file"));
        empty()->setTexts(tr("Nothing waits for filing"), tr("Records that a department's head approved appear here. You check format and completeness and file them."));
        break;
    case ListKind::Unassigned:
        header()->setTitle(tr("Unassigned"));
        header()->setClause(displayClause("3.1"));
        empty()->setTexts(tr("Everything concerns somebody"), tr("Collected messages that name nobody whose address is known appear here. You say whom they concern."));
        break;
    case ListKind::Quarantine:
        header()->setTitle(tr("Quarantine"));
        header()->setClause(displayClause("3.3"));
        empty()->setTexts(tr("Nothing is in quarantine"), tr("Messages that could not be read are kept here as they came, with the reason."));
        break;
    default:
        header()->setTitle(tr("Archive"));
        header()->setClause(displayClause("4.1"));
        empty()->setTexts(tr("The archive is empty"), tr("Filed records appear here. Each opening is recorded in the journal."));
        break;
    }
    showMarks();
}

void QueueView::keyPressEvent(QKeyEvent *event)
{
    // From reading back to the list; the narrow window has its own way.
    if (event->key() == Qt::Key_Escape && !isNarrow() && !m_list->hasFocus() && isDetailVisible()) {
        m_list->setFocus(Qt::OtherFocusReason);
        return;
    }
    ListDetailPage::keyPressEvent(event);
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
