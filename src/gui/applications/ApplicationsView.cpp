// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationsView.h"

#include "ApplicationDetail.h"
#include "ApplicationDisplay.h"
#include "DecisionQuestions.h"
#include "FulfilSheet.h"
#include "NarrowSheet.h"
#include "PackageSheet.h"
#include "ReceiptSheet.h"
#include "gui/disposition/RecoveryActions.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/FileDialog.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/jobs/Job.h"
#include "gui/records/CorrectionSheet.h"
#include "gui/records/RecordDisplay.h"
#include "gui/retention/ScheduleSheet.h"
#include "report/ApplicationPrint.h"
#include "services/Deciding.h"
#include "services/Evidence.h"
#include "services/Fulfilling.h"
#include "services/Grants.h"

#include <QAction>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

constexpr int Listed = 300; // of one's own: what is older is found by its number

QString pageOf(ApplicationList list)
{
    switch (list) {
    case ApplicationList::ToDecide:
        return QStringLiteral("decide");
    case ApplicationList::ToFulfil:
        return QStringLiteral("assist");
    case ApplicationList::Known:
        return QStringLiteral("all-applications");
    case ApplicationList::Own:
        break;
    }
    return QStringLiteral("applications");
}

} // namespace

ApplicationsView::ApplicationsView(Session &session, Preferences &preferences, ApplicationList list, QWidget *parent)
    : ShortListPage(preferences, pageOf(list), pageOf(list) + QStringLiteral("List"), list == ApplicationList::Own ? Icon::Checklist : Icon::Signature, parent)
    , m_session(session)
    , m_kind(list)
    , m_detail(new ApplicationDetail(session, detailBody()))
    , m_new(new QAction(this))
    , m_open(new QAction(this))
    , m_approve(new QAction(this))
    , m_narrow(new QAction(this))
    , m_ask(new QAction(this))
    , m_refuse(new QAction(this))
    , m_fulfil(new QAction(this))
    , m_package(new QAction(this))
    , m_receipt(new QAction(this))
    , m_answer(new QAction(this))
    , m_change(new QAction(this))
    , m_withdraw(new QAction(this))
    , m_end(new QAction(this))
    , m_discard(new QAction(this))
    , m_print(new QAction(this))
{
    auto *rows = new QVBoxLayout(detailBody());
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_detail);
    if (list != ApplicationList::Own)
        empty()->setIcon(Icon::Done);
    connect(m_detail, &ApplicationDetail::planWanted, this, &ApplicationsView::planWanted);
    addActions();
    offer(nullptr);
    retranslateUi();
}

void ApplicationsView::addActions()
{
    const auto add = [this](QAction *action, const char *name, auto slot) {
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
    };
    add(m_new, "newApplication", [this] { goOn(m_drafts.contains(m_shown) ? m_shown : NoId); });
    add(m_open, "openGrant", [this] { Q_EMIT grantWanted(m_shown); });
    add(m_approve, "approveApplication", &ApplicationsView::approve);
    add(m_narrow, "narrowApplication", &ApplicationsView::narrow);
    add(m_ask, "askApplicant", &ApplicationsView::ask);
    add(m_refuse, "refuseApplication", &ApplicationsView::refuse);
    add(m_fulfil, "fulfilApplication", &ApplicationsView::fulfil);
    add(m_package, "makePackage", &ApplicationsView::makePackage);
    add(m_receipt, "recordReceipt", &ApplicationsView::recordReceipt);
    add(m_answer, "answerApplication", &ApplicationsView::answer);
    add(m_change, "changeApplication", &ApplicationsView::change);
    add(m_withdraw, "withdrawApplication", &ApplicationsView::withdraw);
    add(m_end, "endGrant", &ApplicationsView::endGrant);
    add(m_print, "printApplication", &ApplicationsView::print);
    add(m_discard, "discardApplication", [this] {
        const bool answers = m_drafts.value(m_shown).answers != NoId;
        const QString what = answers ? tr("The changed form and the papers attached for it are deleted. The application stays as it was submitted, and still waits for your answer.")
                                     : tr("The application that was begun is deleted with its papers.");
        if (!m_drafts.contains(m_shown) || !ConfirmSheet::ask(this, { tr("Discard this draft?"), what, tr("It cannot be brought back."), tr("Discard draft"), true, Icon::Trash, {}, {} }))
            return;
        act([this] { discardApplicationDraft(m_session, m_shown); }, tr("The draft was discarded."));
    });
    switch (m_kind) {
    case ApplicationList::Own:
        m_new->setShortcut(QKeySequence::New);
        header()->setPrimary(m_new);
        m_print->setShortcut(QKeySequence::Print);
        for (QAction *action : { m_new, m_open, m_answer, m_change, m_withdraw, m_end, m_discard })
            header()->addSecondary(action);
        connect(empty(), &EmptyState::actionTriggered, this, [this] { Q_EMIT formWanted(NoId); });
        empty()->button()->setObjectName(QStringLiteral("firstApplication"));
        break;
    case ApplicationList::ToDecide:
        header()->setPrimary(m_approve);
        for (QAction *action : { m_narrow, m_ask, m_refuse })
            header()->addSecondary(action);
        break;
    case ApplicationList::ToFulfil:
        for (QAction *action : { m_fulfil, m_package, m_receipt })
            header()->addSecondary(action);
        header()->setPrimary(m_fulfil);
        break;
    case ApplicationList::Known:
        for (QAction *action : { m_package, m_receipt, m_end })
            header()->addSecondary(action);
        break;
    }
    header()->addSecondary(m_print, true);
}

void ApplicationsView::refresh()
{
    QList<ApplicationLine> lines;
    QList<ApplicationDraft> drafts;
    QList<ApplicationLine> handOver;
    if (!runAction(this, [&] {
            m_session.store().catchUp();
            (void)endWhatIsOver(m_session);
            lines = listApplications(m_session, m_kind, NoId, Listed);
            if (m_kind == ApplicationList::Own)
                drafts = applicationDrafts(m_session);
            if (m_kind == ApplicationList::ToFulfil)
                handOver = toHandOver(m_session);
        }))
        return;
    QList<ListRow> rows;
    m_drafts.clear();
    for (const ApplicationDraft &draft : std::as_const(drafts)) {
        m_drafts.insert(draft.id, draft);
        ListRow row;
        row.id = draft.id;
        row.icon = iconOf(draft.form.route);
        row.title = draft.form.reason.trimmed().isEmpty() ? tr("(No reason yet)") : titleOf(draft.form);
        row.second = draft.answers == NoId ? displayName(draft.form.route) : tr("Answer under way, not sent");
        row.when = shortTime(draft.updatedAt, m_session.now());
        row.whenExact = exactTime(draft.updatedAt);
        row.chip = { displayName(CaseStage::None), ChipTone::Neutral, true };
        rows.append(row);
    }
    const auto add = [&](const QString &heading, const std::function<bool(const ApplicationLine &)> &among, const QList<ApplicationLine> *of = nullptr) {
        QList<ListRow> group;
        for (const ApplicationLine &line : of ? *of : std::as_const(lines)) {
            if (among(line))
                group.append(rowOf(m_session, line, m_kind != ApplicationList::Own));
        }
        if (group.isEmpty())
            return;
        rows.append(ListRow::group(heading, int(group.size())));
        rows += group;
    };
    if (m_kind == ApplicationList::Own || m_kind == ApplicationList::Known) {
        add(tr("Under way"), [](const ApplicationLine &line) { return isOpen(line.row.stage); });
        const auto runs = [](const ApplicationLine &line) { return line.row.stage == CaseStage::Fulfilled && endsInGrant(line.row.route); };
        add(tr("In use"), runs);
        add(tr("Past"), [runs](const ApplicationLine &line) { return !isOpen(line.row.stage) && !runs(line); });
    } else {
        add(tr("Overdue, the longest first"), [](const ApplicationLine &line) { return line.overdue; });
        add(tr("Waiting, the longest first"), [](const ApplicationLine &line) { return !line.overdue; });
        add(tr("To hand over"), [](const ApplicationLine &) { return true; }, &handOver);
    }
    setRows(rows);
}

void ApplicationsView::openApplication(Id application)
{
    m_shown = application;
    refresh();
}

void ApplicationsView::show(Id id, bool go)
{
    m_shown = id;
    if (id == NoId) {
        offer(nullptr);
        sayWhyNothing();
        showNothing();
        return;
    }
    if (m_drafts.contains(id)) {
        offer(nullptr);
        m_discard->setVisible(true);
        m_discard->setEnabled(true);
        m_new->setText(tr("&Go on with the draft"));
        sayWhyNothing();
        showNothing();
        if (go)
            goOn(id);
        return;
    }
    OpenedApplication opened;
    QList<PackageFact> packages;
    QString objection;
    if (!runAction(this, [&] {
            opened = tongjian::openApplication(m_session, id);
            if (goesOutside(opened.known.form.route) && opened.known.fulfilment()) {
                packages = packagesOf(m_session, id);
                objection = objectionToPackage(m_session, opened.known);
            }
        })) {
        offer(nullptr);
        showNothing();
        return;
    }
    m_detail->setApplication(opened, packages);
    offer(&opened);
    const bool handsOver = goesOutside(opened.known.form.route) && opened.known.fulfilment() && opened.known.life.mayHandOver(m_session.me(), true, m_session.now(), HouseAt(m_session.state(), m_session.rightsTime())).allowed;
    m_package->setVisible(handsOver && opened.known.life.stage() == CaseStage::Fulfilled);
    m_package->setEnabled(m_package->isVisible() && objection.isEmpty());
    m_receipt->setVisible(handsOver && !packages.isEmpty());
    m_receipt->setEnabled(m_receipt->isVisible());
    m_fulfil->setVisible(!handsOver);
    if (m_kind == ApplicationList::ToFulfil)
        header()->setPrimary(m_receipt->isVisible() ? m_receipt : m_package->isVisible() ? m_package : m_fulfil);
    showDetail(go);
}

void ApplicationsView::sayWhyNothing()
{
    if (m_kind != ApplicationList::Own)
        return;
    if (m_drafts.contains(m_shown))
        nothingChosen()->setTexts(tr("Not submitted yet"), tr("Go on with the draft and submit it. Until then only you can read it."));
    else
        nothingChosen()->setTexts(tr("Choose an application"), tr("Its course and what was decided appears here."));
}

// A correction is written on what the record says, every other application on its form.
void ApplicationsView::goOn(Id draft)
{
    if (const ApplicationDraft one = m_drafts.value(draft); one.form.correction)
        correct(one);
    else
        Q_EMIT formWanted(draft);
}

void ApplicationsView::change()
{
    ApplicationDraft draft;
    draft.answers = m_shown;
    draft.form = m_detail->application().known.form;
    if (draft.form.retention) {
        ScheduleSheet sheet(m_session, draft.form, m_detail->application().seen(), this);
        if (sheet.exec() == QDialog::Accepted)
            act([] {}, tr("The answer was sent."));
        return;
    }
    if (!draft.form.correction) {
        Q_EMIT answerWanted(m_shown);
        return;
    }
    const auto begun = std::find_if(m_drafts.begin(), m_drafts.end(), [this](const ApplicationDraft &one) { return one.answers == m_shown; });
    correct(begun == m_drafts.end() ? draft : *begun);
}

void ApplicationsView::correct(ApplicationDraft draft)
{
    bool lent = false;
    if (!runAction(this, [&] {
            lent = isLent(m_session, *draft.form.correction);
            if (!lent)
                draft.form = correctionOn(m_session, openRecordForReading(m_session, draft.form.correction->record), draft.form);
        }))
        return;
    if (lent) {
        Notice::show(this, draft.answers == NoId ? tr("This record is corrected where it was granted to you. Open it there; this draft can only be discarded.")
                                                 : tr("This record was granted to you for a time. Open it there and correct it: that is the answer."));
        return;
    }
    CorrectionSheet::open(m_session, draft, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

void ApplicationsView::offer(const OpenedApplication *application)
{
    const auto can = [&](CaseMove move) { return application && application->moves.contains(move); };
    const auto set = [](QAction *action, bool on) {
        action->setVisible(on);
        action->setEnabled(on);
    };
    const bool decides = can(CaseMove::Approve);
    m_new->setText(tr("&New application"));
    for (QAction *action : { m_approve, m_ask, m_refuse })
        action->setEnabled(decides);
    m_approve->setEnabled(decides && application->lock.isEmpty());
    // A frozen list is decided on as it is; of it single records are kept.
    const Route route = application ? application->known.form.route : Route::OwnRecords;
    const bool carriedOut = facts(route).end == RouteEnd::CarriedOut;
    m_narrow->setVisible(!carriedOut);
    m_narrow->setEnabled(m_approve->isEnabled() && !carriedOut && has(route, ApplicationField::Days));
    m_fulfil->setVisible(true);
    m_fulfil->setEnabled(can(CaseMove::Fulfil) && application->lock.isEmpty());
    m_fulfil->setText(route == Route::DispositionPlan ? tr("Open the &plan") : route == Route::RecoverCleared ? tr("Bring them &back now") : tr("Look at the &scope …"));
    const bool own = application && application->known.life.applicant() == m_session.me();
    const bool runs = application && application->known.life.stage() == CaseStage::Fulfilled && endsInGrant(application->known.life.route());
    set(m_open, own && runs);
    set(m_answer, can(CaseMove::Answer));
    set(m_change, can(CaseMove::Answer) && application->known.form.hold == NoId && !carriedOut); // of those nothing but words can be another
    set(m_withdraw, can(CaseMove::Withdraw));
    set(m_end, runs && can(CaseMove::Revoke));
    set(m_discard, false);
    if (m_kind == ApplicationList::Own)
        header()->setPrimary(m_answer->isVisible() ? m_answer : m_new); // what somebody waits for comes first
    m_print->setEnabled(application);
    set(m_package, false); // show() knows
    set(m_receipt, false);
    if (m_end->isVisible())
        m_end->setText(own ? tr("Give &back …") : tr("Take a&way …"));
}

QString ApplicationsView::ofWhom() const
{
    return m_session.personName(m_detail->application().known.life.applicant());
}

void ApplicationsView::act(const std::function<void()> &work, const QString &notice)
{
    if (runAction(this, work) && !notice.isEmpty())
        Notice::show(this, notice);
    refresh();
    setFocus(Qt::OtherFocusReason); // the button that was pressed may be grey by now
    Q_EMIT changed();
}

void ApplicationsView::approve()
{
    const OpenedApplication &application = m_detail->application();
    if (!ConfirmSheet::ask(this, approvalQuestion(m_session, application)))
        return;
    if (application.known.form.disposition) {
        // The whole list is compared once more.
        runJob(
            this, tr("Comparing the list"),
            [&origin = m_session, seen = application.seen()](JobControl &) {
                const auto own = origin.openAgain();
                approveApplication(*own, seen);
            },
            [this] { act([] {}, tr("Approved. A records officer clears it once a backup was proven.")); }, [this] { refresh(); });
        return;
    }
    if (!isLastDecision(application) || !application.known.form.correction) {
        act([this, seen = application.seen()] { approveApplication(m_session, seen); }, tr("Approved."));
        return;
    }
    // Attachments are sealed anew: that can take a while, and has its own connection.
    runJob(
        this, tr("Filing the new version"),
        [&origin = m_session, seen = application.seen()](JobControl &control) {
            const auto own = origin.openAgain();
            approveApplication(*own, seen, {}, [&](qint64 done, qint64 total) {
                control.reportBytes(done, total, tr("Sealing the attachments anew"));
                return !control.isCancelled();
            });
        },
        [this] { act([] {}, tr("Approved. The new version is filed.")); }, [this] { refresh(); });
}

void ApplicationsView::narrow()
{
    const OpenedApplication application = m_detail->application();
    NarrowSheet sheet(m_session, application, this);
    while (sheet.exec() == QDialog::Accepted) {
        const QString notice = tr("Approved for less. %1 sees the difference.").arg(ofWhom());
        if (runAction(this, [&] { narrowApplication(m_session, application.seen(), sheet.form(), sheet.reason()); })) {
            act([] {}, notice);
            return;
        }
    }
    refresh();
}

void ApplicationsView::refuse()
{
    const auto reason = ConfirmSheet::askReason(this, refusalQuestion(m_session, m_detail->application()));
    if (reason)
        act([&, seen = m_detail->application().seen()] { refuseApplication(m_session, seen, *reason); }, tr("Refused."));
}

void ApplicationsView::ask()
{
    const auto question = ConfirmSheet::askReason(this,
        { tr("Ask %1 back").arg(ofWhom()), tr("The application waits until the answer is there. If the applicant changes it, it is decided anew."), {}, tr("Send question"), false, Icon::Chat,
            tr("Question"), {} });
    if (question)
        act([&, seen = m_detail->application().seen()] { askApplicant(m_session, seen, *question); }, tr("The question was sent."));
}

void ApplicationsView::answer()
{
    const OpenedApplication application = m_detail->application();
    const bool begun = std::any_of(m_drafts.begin(), m_drafts.end(), [this](const ApplicationDraft &one) { return one.answers == m_shown; });
    const auto words = ConfirmSheet::askReason(this,
        { tr("Answer the question"), displaySafe(application.known.steps.constLast().text.text, true),
            begun ? tr("You have begun to change the application for the answer: that draft and its new papers are deleted when you answer by words alone.") : QString(), tr("Send answer"), false, Icon::Chat, tr("Answer"), {} });
    if (words)
        act([&] { answerApplication(m_session, application.seen(), *words); }, tr("The answer was sent."));
}

void ApplicationsView::withdraw()
{
    const Confirmation question { tr("Withdraw this application?"), tr("Nobody decides on it or hands anything out any more."), tr("It stays in the journal; you can apply anew."), tr("Withdraw application"), true,
        Icon::Undo, {}, {} };
    if (ConfirmSheet::ask(this, question))
        act([this, seen = m_detail->application().seen()] { withdrawApplication(m_session, seen, {}); }, tr("Withdrawn."));
}

void ApplicationsView::fulfil()
{
    const OpenedApplication application = m_detail->application();
    if (application.known.form.disposition) {
        Q_EMIT planWanted(m_shown);
        return;
    }
    if (application.known.form.recovered) {
        bringBack(m_session, application, this, [this] { act([] {}, {}); });
        return;
    }
    FulfilSheet::open(m_session, application, this, [this, application](int count) {
        Notice::show(this, goesOutside(application.known.form.route) ? tr("%n records were confirmed. Now make the evidence package.", nullptr, count) : tr("%n records were handed out.", nullptr, count));
        refresh();
        Q_EMIT changed();
    });
}

void ApplicationsView::makePackage()
{
    PackageSheet::open(m_session, m_detail->application(), this, [this](const MadePackage &made) {
        const int withheld = int(made.withheld.size());
        Notice::show(this, withheld == 0 ? tr("The evidence package %1 was made.").arg(made.number)
                                         : tr("The evidence package %1 was made. Attachments of %n redacted records could not be cleaned and were withheld.", nullptr, withheld).arg(made.number));
        refresh();
        Q_EMIT changed();
    });
}

void ApplicationsView::recordReceipt()
{
    QStringList numbers;
    for (const PackageFact &one : m_detail->packages()) {
        if (!one.isReceipt)
            numbers += one.number;
    }
    ReceiptSheet sheet(numbers, m_session.now(), this);
    // What was refused is there again as it was written.
    while (sheet.exec() == QDialog::Accepted) {
        if (runAction(this, [&, seen = m_detail->application().seen()] { tongjian::recordReceipt(m_session, seen, sheet.receipt()); })) {
            act([] {}, tr("The receipt was recorded."));
            return;
        }
    }
}

void ApplicationsView::endGrant()
{
    const OpenedApplication application = m_detail->application();
    const bool own = application.known.life.applicant() == m_session.me();
    const auto reason = ConfirmSheet::askReason(this,
        { own ? tr("Give this grant back?") : tr("Take the grant of %1 away?").arg(ofWhom()), tr("Its keys are deleted at once; the records can no longer be opened under this application."),
            tr("It cannot be taken back; a new application is needed."), own ? tr("Give back") : tr("Take away"), true, Icon::Key, tr("Reason"), {} });
    if (reason)
        act([&] { revokeGrant(m_session, application.seen(), *reason); }, tr("The grant has ended."));
}

void ApplicationsView::print()
{
    const QString number = m_detail->application().known.row.number;
    const QString path = FileDialog::saveFile(this, tr("Print the application form"), number + QStringLiteral(".pdf"), tr("PDF document (*.pdf)"));
    if (path.isEmpty())
        return;
    if (runAction(this, [&] { writeApplicationPrint(path, applicationPrint(m_session, openApplicationForPrinting(m_session, m_shown))); }))
        Notice::show(this, tr("The application form was written; the journal says so."));
}

void ApplicationsView::retranslateUi()
{
    m_print->setText(tr("&Print form …"));
    m_open->setText(tr("&Read what was granted"));
    m_approve->setText(tr("&Approve …"));
    m_narrow->setText(tr("Approve for &less …"));
    m_ask->setText(tr("As&k back …"));
    m_refuse->setText(tr("&Refuse …"));
    m_package->setText(tr("Make evidence &package …"));
    m_receipt->setText(tr("Record rece&ipt …"));
    m_answer->setText(tr("Answ&er …"));
    m_change->setText(tr("&Change and answer …"));
    m_withdraw->setText(tr("&Withdraw …"));
    m_discard->setText(tr("&Discard draft …"));
    m_new->setText(tr("&New application"));
    m_end->setText(tr("Give &back …"));
    switch (m_kind) {
    case ApplicationList::Own:
        empty()->setTexts(tr("No applications"), tr("What is filed is read through an application: say what you need it for, and the head of your department decides. Your applications and their course appear here."),
            tr("New application"));
        sayWhyNothing();
        break;
    case ApplicationList::ToDecide:
        empty()->setTexts(tr("Nothing to decide"), tr("Applications to see records wait here for your decision, the longest first."));
        nothingChosen()->setTexts(tr("Choose an application"), tr("Who asks for what and why, and how many records that covers, appears here."));
        break;
    case ApplicationList::ToFulfil:
        empty()->setTexts(tr("Nothing to assist with"), tr("Applications that were granted wait here for a records officer who hands out the records."));
        nothingChosen()->setTexts(tr("Choose an application"), tr("What was granted, and by whom, appears here."));
        break;
    case ApplicationList::Known:
        empty()->setTexts(tr("No applications"), tr("All applications that you may look at appear here, with every decision."));
        nothingChosen()->setTexts(tr("Choose an application"), tr("Its course and what was decided appears here."));
        break;
    }
}

} // namespace tongjian
