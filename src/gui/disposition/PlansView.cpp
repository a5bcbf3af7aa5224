// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlansView.h"

#include "DestructionActions.h"
#include "DispositionSheet.h"
#include "PlanDisplay.h"
#include "RecoveryActions.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "gui/jobs/QuietJob.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/style/Typography.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr int Listed = 300; // what is older was carried out long ago, and is found by its number
constexpr int LateMs = 300;
}

PlansView::PlansView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("plans"), QStringLiteral("planList"), Icon::Disposition, parent)
    , m_session(session)
    , m_detail(new PlanDetail(session, detailBody()))
    , m_new(new QAction(this))
    , m_clear(new QAction(this))
    , m_backups(new QAction(this))
    , m_recover(new QAction(this))
    , m_decide(new QAction(this))
    , m_keep(new QAction(this))
    , m_askBack(new QAction(this))
    , m_application(new QAction(this))
{
    auto *rows = new QVBoxLayout(detailBody());
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_detail);
    empty()->button()->setObjectName(QStringLiteral("firstDispositionPlan"));
    m_new->setShortcut(QKeySequence::New);
    const auto add = [this](QAction *action, const char *name, auto slot) {
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, slot);
        header()->addSecondary(action);
    };
    add(m_clear, "clearPlan", &PlansView::clearRecords);
    add(m_recover, "recoverCleared", [this] {
        if (const OpenedApplication *one = recovery())
            bringBack(m_session, *one, this, [this] { again(); });
    });
    add(m_decide, "decidePlan", [this] { Q_EMIT applicationWanted(m_shown); });
    add(m_backups, "planBackups", [this] { Q_EMIT pageWanted(QStringLiteral("backup")); });
    add(m_keep, "keepOfPlan", &PlansView::keep);
    add(m_askBack, "askBackOfPlan", &PlansView::askBack);
    m_destroying = new DestructionActions(session, this, header());
    add(m_application, "planApplication", [this] { Q_EMIT applicationWanted(m_shown); });
    add(m_new, "newDispositionPlan", &PlansView::propose);
    m_late.setSingleShot(true);
    m_late.setInterval(LateMs);
    connect(&m_late, &QTimer::timeout, this, [this] {
        const auto line = std::find_if(m_lines.cbegin(), m_lines.cend(), [this](const PlanLine &one) { return one.row.id == m_shown; });
        m_detail->setReading(line == m_lines.cend() ? QString() : line->row.number);
        showDetail(false);
    });
    connect(empty(), &EmptyState::actionTriggered, this, &PlansView::propose);
    connect(banner(), &Banner::actionTriggered, this, &PlansView::refresh);
    connect(m_detail, &PlanDetail::marksChanged, this, &PlansView::offer);
    connect(m_detail, &PlanDetail::copyWanted, m_destroying, &DestructionActions::settle);
    connect(m_destroying, &DestructionActions::done, this, [this](const QString &words, bool good) {
        m_detail->setResult(words, good);
        again();
    });
    connect(m_detail, &PlanDetail::recordWanted, this, &PlansView::recordWanted);
    retranslateUi();
}

void PlansView::refresh()
{
    if (!runAction(this, [this] { m_session.store().catchUp(); }))
        return;
    if (m_listing)
        m_listing->cancel();
    m_listing = runQuietly<QList<PlanLine>>(
        this,
        [&origin = m_session](JobControl &) {
            const auto own = origin.openAgain();
            return listPlans(*own, Listed);
        },
        [this, round = ++m_listRound](const QList<PlanLine> &lines) {
            if (round != m_listRound)
                return;
            banner()->setMessage(Banner::Kind::Information, {});
            m_lines = lines;
            m_known = true;
            showRows();
        },
        [this](const Error &error) { fail(error); });
}

void PlansView::fail(const Error &error)
{
    m_late.stop();
    banner()->setMessage(Banner::Kind::Blocked, sentences(error.message(), error.hint()), tr("Read again"));
    showNothing();
    offer();
}

void PlansView::showRows()
{
    QList<ListRow> rows;
    const auto addGroup = [&](const QString &heading, const std::function<bool(const PlanLine &)> &belongs) {
        QList<ListRow> members;
        for (const PlanLine &line : std::as_const(m_lines)) {
            if (belongs(line))
                members += rowOf(m_session, line);
        }
        if (members.isEmpty())
            return;
        rows += ListRow::group(heading, int(members.size()));
        rows += members;
    };
    const auto open = [](const PlanLine &line) {
        return isOpen(line.row.stage) || (line.row.stage == CaseStage::Fulfilled && line.progress.closedAt == 0) || (line.destruction && !isFinished(*line.destruction));
    };
    const auto due = [this, open](const PlanLine &line) { return !open(line) && line.left > 0 && !line.destruction && m_session.now() >= line.progress.graceUntil; };
    const auto grace = [this, open](const PlanLine &line) { return !open(line) && line.row.stage == CaseStage::Fulfilled && line.progress.cleared > 0 && m_session.now() < line.progress.graceUntil; };
    addGroup(tr("Under way"), open);
    addGroup(tr("To be destroyed"), due);
    addGroup(tr("In the period of grace"), grace);
    addGroup(tr("Past"), [open, due, grace](const PlanLine &line) { return !open(line) && !due(line) && !grace(line); });
    setRows(rows);
}

void PlansView::openPlan(Id plan)
{
    if (plan != m_shown)
        m_detail->setResult({});
    m_shown = plan;
    refresh();
}

void PlansView::show(Id id, bool go)
{
    const auto &shown = m_detail->shown();
    if (id != m_shown)
        m_detail->setResult({});
    m_shown = id;
    m_conditions.reset();
    m_destruction.reset();
    if (m_opening)
        m_opening->cancel();
    const int round = ++m_openRound;
    if (id == NoId) {
        m_late.stop();
        showNothing();
        offer();
        return;
    }
    // The same one again stays until it is read; of another one nothing may be done by what is shown of the one before.
    if (!shown || shown->plan.application.known.row.id != id) {
        m_late.start();
        offer();
    }
    m_opening = runQuietly<ShownPlan>(
        this,
        [&origin = m_session, id](JobControl &) {
            const auto own = origin.openAgain();
            return ShownPlan { tongjian::openPlan(*own, id), recoveriesOf(*own, id) };
        },
        [this, round, go](const ShownPlan &plan) {
            if (round == m_openRound)
                showPlan(plan, go);
        },
        [this, round](const Error &error) {
            if (round == m_openRound)
                fail(error);
        });
}

void PlansView::showPlan(const ShownPlan &plan, bool go)
{
    m_late.stop();
    m_detail->setPlan(plan);
    showDetail(go);
    lookAtConditions();
    lookAtDestruction();
    offer();
}

void PlansView::lookAtDestruction()
{
    if (m_weighing)
        m_weighing->cancel();
    if (!PlanDetail::isDestructible(m_detail->shown()->plan, m_session.now()))
        return;
    m_weighing = runQuietly<ShownDestruction>(
        this,
        [&origin = m_session, plan = m_shown](JobControl &) {
            const auto own = origin.openAgain();
            return readDestruction(*own, plan);
        },
        [this, round = m_openRound](const ShownDestruction &destruction) {
            if (round != m_openRound)
                return;
            m_destruction = destruction;
            m_detail->setDestruction(destruction);
            offer();
        },
        [this, round = m_openRound](const Error &error) {
            if (round == m_openRound)
                m_detail->setDestruction({}, sentences(error.message(), error.hint()));
        });
}

void PlansView::lookAtConditions()
{
    if (m_looking)
        m_looking->cancel();
    if (!PlanDetail::hasConditions(m_detail->shown()->plan, m_session.now()))
        return;
    m_looking = runQuietly<QList<PlanConditionState>>(
        this,
        [&origin = m_session, plan = m_detail->shown()->plan](JobControl &) {
            const auto own = origin.openAgain();
            return conditionsOf(*own, plan);
        },
        [this, round = m_openRound](const QList<PlanConditionState> &conditions) {
            if (round != m_openRound)
                return;
            m_conditions = conditions;
            m_detail->setConditions(conditions);
            offer();
        },
        [this, round = m_openRound](const Error &error) {
            if (round == m_openRound)
                m_detail->setConditions({}, sentences(error.message(), error.hint()));
        });
}

const OpenedApplication *PlansView::recovery() const
{
    if (!m_detail->shown())
        return nullptr;
    const QList<OpenedApplication> &all = m_detail->shown()->recoveries;
    const auto found = std::find_if(all.cbegin(), all.cend(), [](const OpenedApplication &one) { return one.moves.contains(CaseMove::Fulfil); });
    return found == all.cend() ? nullptr : &*found;
}

bool PlansView::isMissing(std::initializer_list<PlanCondition> conditions) const
{
    return m_conditions && std::any_of(m_conditions->begin(), m_conditions->end(), [&](const PlanConditionState &one) { return !one.met && std::find(conditions.begin(), conditions.end(), one.condition) != conditions.end(); });
}

void PlansView::offer()
{
    const auto set = [](QAction *action, bool on, bool enabled = true) {
        action->setVisible(on);
        action->setEnabled(on && enabled);
    };
    const bool officer = m_session.roles().contains(Role::Officer);
    const bool executive = m_session.roles().contains(Role::Executive);
    const auto &shown = m_detail->shown();
    const OpenedPlan *plan = shown && shown->plan.application.known.row.id == m_shown ? &shown->plan : nullptr;
    const auto can = [plan](CaseMove move) { return plan && plan->application.moves.contains(move); };
    const bool met = m_conditions && std::all_of(m_conditions->begin(), m_conditions->end(), [](const PlanConditionState &one) { return one.met; });
    const bool clears = plan && officer && (plan->mayBegin || plan->mayCarryOn);
    const int keep = plan ? int(m_detail->markedToKeep().size()) : 0;
    const int back = plan ? int(m_detail->markedToBringBack().size()) : 0;
    set(m_new, officer && !m_lines.isEmpty()); // else the empty page offers it
    set(m_clear, clears, met);
    m_clear->setText(plan && plan->mayCarryOn ? tr("&Go on clearing …") : tr("&Begin clearing …"));
    set(m_backups, clears && isMissing({ PlanCondition::BackupMade, PlanCondition::BackupProven, PlanCondition::SampleOpened, PlanCondition::BackupThere }));
    set(m_recover, plan && recovery());
    set(m_decide, can(CaseMove::Approve));
    set(m_application, plan && !executive && !m_decide->isVisible());
    set(m_keep, plan && plan->mayKeep, keep > 0);
    m_keep->setText(keep > 0 ? tr("&Keep %n …", nullptr, keep) : tr("&Keep …"));
    set(m_askBack, plan && officer && plan->outcomes.value(PlanOutcome::Cleared) > plan->recovered + plan->destroyed && (!plan->destruction() || plan->destruction()->isDestroyed()), back > 0 && back <= RecoveredAtMost);
    m_askBack->setText(back > 0 ? tr("B&ring %n back …", nullptr, back) : tr("B&ring back …"));
    m_destroying->offer(plan, m_destruction);
    // One next step: what was marked, then what others wait for before what is new.
    header()->setPrimary(m_keep->isEnabled()   ? m_keep
            : m_askBack->isEnabled()           ? m_askBack
            : m_decide->isVisible()            ? m_decide
            : m_recover->isVisible()           ? m_recover
            : m_backups->isVisible()           ? m_backups
            : m_clear->isVisible()             ? m_clear
            : m_destroying->next()             ? m_destroying->next()
            : m_new->isVisible()               ? m_new
                                               : nullptr);
}

void PlansView::propose()
{
    DispositionSheet::open(m_session, this, [this](Id plan) {
        QString number;
        runAction(this, [&] {
            if (const auto row = applicationRow(m_session, plan))
                number = row->number;
        });
        Notice::show(this, tr("Submitted as %1. An executive decides; until then nothing is cleared.").arg(number));
        openPlan(plan);
        again();
    });
}

void PlansView::again()
{
    refresh();
    setFocus(Qt::OtherFocusReason); // the button that was pressed may be grey by now
    Q_EMIT changed();
}

void PlansView::clearRecords()
{
    const OpenedPlan plan = m_detail->shown()->plan;
    // Those that a reviewer kept are looked at, and stay.
    const qint64 kept = plan.keeps.size() - plan.outcomes.value(PlanOutcome::KeptByReview);
    const int waiting = forWords(plan.outcomes.value(PlanOutcome::Waiting) - kept);
    const int grace = plan.application.known.form.disposition->graceDays;
    Confirmation question;
    question.icon = Icon::Disposition;
    question.loses = true;
    question.title = tr("Clear %n records?", nullptr, waiting);
    question.consequence = tr("Their content leaves this store, batch by batch; who, when and which records stands in the journal. What is held, kept longer, applied for or corrected by now stays, and so does what a reviewer kept.");
    question.undo = tr("For %n days afterwards they can be brought back from the backup, by an executive's decision.", nullptr, grace);
    question.verb = tr("Clear %n records", nullptr, waiting);
    if (!ConfirmSheet::ask(this, question))
        return;
    runJobFor<ClearingOutcome>(
        this, tr("Clearing"),
        [&origin = m_session, id = m_shown](JobControl &control) {
            const auto own = origin.openAgain();
            return clearPlan(*own, id, [&](qint64 done, qint64 total) {
                control.report(done, total, tr("Records of the list gone through"));
                return !control.isCancelled();
            });
        },
        [this](const ClearingOutcome &outcome) { tellOutcome(outcome); },
        [this] { again(); }); // stopped, the plan itself says how far it came
}

void PlansView::tellOutcome(const ClearingOutcome &outcome)
{
    const QString dropped = droppedInWords(outcome.counts.dropped);
    QString words = tr("%n records were cleared.", nullptr, forWords(outcome.counts.cleared));
    words = sentences(words, dropped.isEmpty() ? tr("None dropped out.") : tr("These stayed: %1.").arg(dropped));
    if (outcome.counts.cleared > 0)
        words = sentences(words, tr("Until %1 they can be brought back.").arg(dayInWords(dayOf(outcome.graceUntil))));
    m_detail->setResult(words);
    again();
}

void PlansView::keep()
{
    const QList<Id> records = m_detail->markedToKeep();
    const int count = int(records.size());
    if (count == 0)
        return;
    const auto reason = ConfirmSheet::askReason(this,
        { tr("Keep %n records?", nullptr, count), tr("They stay, whatever is decided on this plan, and can be put on a later one."), tr("It cannot be taken back for this plan."), tr("Keep %n records", nullptr, count), false,
            Icon::Shield, tr("Why they stay"), {} });
    if (!reason)
        return;
    if (runAction(this, [&] { keepRecords(m_session, m_shown, records, *reason); }, tr("Nothing was changed.")))
        Notice::show(this, tr("%n records are kept.", nullptr, count));
    again();
}

void PlansView::askBack()
{
    const QList<Id> records = m_detail->markedToBringBack();
    if (!records.isEmpty())
        askToBringBack(m_session, m_shown, records, this, [this] {
            m_detail->clearMarks(); // it is applied for
            again();
        });
}

void PlansView::retranslateUi()
{
    m_new->setText(tr("&New plan …"));
    m_backups->setText(tr("Open back&ups"));
    m_recover->setText(tr("Bring them back now"));
    m_decide->setText(tr("&Decide …"));
    m_application->setText(tr("Open the &application"));
    const bool officer = m_session.roles().contains(Role::Officer);
    empty()->setTexts(tr("No disposition plans"),
        officer ? tr("When periods are over, a plan lists what is due. An executive decides on it, a backup made after it is proven, and only then is it cleared.")
                : tr("A records officer proposes what is cleared when periods are over. Plans, and what became of their records, appear here."),
        officer ? tr("New plan …") : QString());
    nothingChosen()->setTexts(tr("Choose a plan"), tr("What it clears, what it needs before it begins and what became of its records appears here."));
    m_detail->retranslate();
    if (m_known)
        showRows();
    offer();
}

} // namespace tongjian
