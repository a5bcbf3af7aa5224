// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupsView.h"

#include "BackupDisplay.h"
#include "PlanSheet.h"
#include "core/Clock.h"
#include "gui/jobs/Job.h"
#include "gui/people/ChoiceSheet.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/ConfirmSheet.h"
#include "gui/pieces/EmptyState.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PageHeader.h"
#include "gui/records/RecordDisplay.h"
#include "gui/shell/Preferences.h"
#include "gui/style/Typography.h"
#include "services/Rights.h"
#include "ui_BackupsView.h"

#include <QAction>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace tongjian
{

namespace
{

QString dataSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString countsInWords(const RecordCounts &counts)
{
    QStringList parts;
    for (const RecordClass cls : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia }) {
        qint64 count = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it)
            count += it.key().first == cls ? it.value() : 0;
        parts += BackupsView::tr("%1: %2").arg(displayName(cls), QLocale().toString(count));
    }
    return parts.join(factSeparator());
}

} // namespace

BackupsView::BackupsView(Session &session, Preferences &preferences, QWidget *parent)
    : ShortListPage(preferences, QStringLiteral("backup"), QStringLiteral("backupList"), Icon::Backup, parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_ui(std::make_unique<Ui::BackupsView>())
    , m_new(new QAction(this))
    , m_backUp(new QAction(this))
    , m_drill(new QAction(this))
    , m_change(new QAction(this))
    , m_stop(new QAction(this))
    , m_readBack(new QAction(this))
    , m_sample(new QAction(this))
    , m_bySelf(new QAction(this))
{
    m_ui->setupUi(detailBody());
    empty()->button()->setObjectName(QStringLiteral("firstPlan"));
    m_new->setObjectName(QStringLiteral("newPlan"));
    m_new->setShortcut(QKeySequence::New);
    m_backUp->setObjectName(QStringLiteral("backUpNow"));
    m_drill->setObjectName(QStringLiteral("drillPlan"));
    m_change->setObjectName(QStringLiteral("changePlan"));
    m_stop->setObjectName(QStringLiteral("stopPlan"));
    m_readBack->setObjectName(QStringLiteral("readBack"));
    m_sample->setObjectName(QStringLiteral("openSample"));
    m_bySelf->setObjectName(QStringLiteral("runDueBackups"));
    m_bySelf->setCheckable(true);
    for (QAction *action : { m_readBack, m_sample, m_drill, m_change, m_stop, m_new })
        header()->addSecondary(action);
    header()->addSecondary(m_bySelf, true);
    connect(m_new, &QAction::triggered, this, &BackupsView::newPlan);
    connect(m_backUp, &QAction::triggered, this, &BackupsView::backUp);
    connect(m_drill, &QAction::triggered, this, &BackupsView::drill);
    connect(m_change, &QAction::triggered, this, &BackupsView::changePlan);
    connect(m_stop, &QAction::triggered, this, &BackupsView::stopPlan);
    connect(m_readBack, &QAction::triggered, this, &BackupsView::readBack);
    connect(m_sample, &QAction::triggered, this, &BackupsView::openSample);
    connect(m_bySelf, &QAction::triggered, this, [this](bool wanted) { m_preferences.setRunsDueBackups(wanted); });
    connect(empty(), &EmptyState::actionTriggered, this, &BackupsView::newPlan);
    retranslateUi();
}

BackupsView::~BackupsView() = default;

Id BackupsView::rowId(const KeptBackup &backup)
{
    return -1 - Id(qHash(backup.listed.folder) >> 1);
}

const BackupsView::Plan *BackupsView::shownPlan() const
{
    const auto found = std::find_if(m_plans.begin(), m_plans.end(), [this](const Plan &one) { return one.plan.id == m_shown; });
    return found == m_plans.end() ? nullptr : &*found;
}

const KeptBackup *BackupsView::shownBackup() const
{
    if (!m_kept)
        return nullptr;
    const auto found = std::find_if(m_kept->backups.begin(), m_kept->backups.end(), [this](const KeptBackup &one) { return rowId(one) == m_shown; });
    return found == m_kept->backups.end() ? nullptr : &*found;
}

QString BackupsView::nameOf(const KeptBackup &backup) const
{
    return QFileInfo(backup.listed.folder).fileName();
}

bool BackupsView::isSampleDue(const KeptBackup &backup) const
{
    return m_session.roles().contains(Role::Officer) && backup.listed.problem.isEmpty() && backup.keysThere && m_samplesDue.contains(nameOf(backup));
}

void BackupsView::refresh()
{
    if (!runAction(this, [this] {
            m_session.store().catchUp();
            m_book.emplace(m_session);
            m_plans.clear();
            for (const bool active : { true, false }) {
                for (const BackupPlan &plan : m_book->plans()) {
                    if (plan.active == active)
                        m_plans.append({ plan, standingOf(plan, m_book->runs(), m_session.now()) });
                }
            }
            m_samplesDue.clear();
            const QList<PlanStanding> standings = planStandings(m_session);
            for (const PlanStanding &one : standings) {
                if (one.sampleDue)
                    m_samplesDue += *one.sampleDue;
            }
        }))
        return;
    m_bySelf->setChecked(m_preferences.runsDueBackups());
    showRows();
    readMedia();
}

// One reading at a time; what was asked for meanwhile is read once more.
void BackupsView::readMedia()
{
    if (m_reading && m_reading->state() == Job::State::Running) {
        m_readAgain = true;
        return;
    }
    m_readAgain = false;
    auto found = std::make_shared<KeptBackups>();
    m_reading = std::make_unique<Job>(tr("Reading what lies at the media"), [&origin = m_session, found](JobControl &) {
        const auto own = origin.openAgain();
        *found = keptBackups(*own);
    });
    connect(m_reading.get(), &Job::finished, this, [this, found] {
        if (m_reading->state() == Job::State::Failed)
            banner()->setMessage(Banner::Kind::Warning, m_reading->error()->message());
        else
            banner()->setMessage(Banner::Kind::Warning, {});
        m_kept = *found;
        if (const QString wanted = std::exchange(m_wanted, {}); !wanted.isEmpty())
            openAt(wanted);
        showRows();
        if (m_readAgain)
            readMedia();
    }, Qt::QueuedConnection);
    m_reading->start();
}

void BackupsView::showRows()
{
    const bool officer = m_session.roles().contains(Role::Officer);
    empty()->setTexts(tr("No backup plan yet"),
        officer ? tr("A plan makes a backup by itself, daily, weekly, monthly or each quarter, checks it at once and copies it to a second place. Register a medium first, then set a plan.")
                : tr("A records officer sets when backups are made and where to. Plans, and what lies at the media, appear here."),
        officer ? tr("New plan …") : QString());
    QList<ListRow> rows;
    const auto addPlans = [&](const QString &heading, bool active) {
        QList<ListRow> members;
        bool red = false;
        for (const Plan &one : std::as_const(m_plans)) {
            if (one.plan.active != active)
                continue;
            ListRow row;
            row.id = one.plan.id;
            row.icon = Icon::Calendar;
            row.title = planName(one.plan.kind) + factSeparator() + mediumName(*m_book, one.plan.medium);
            row.second = scheduleInWords(one.plan);
            if (active)
                row.chip = chipOf(one.runs.state);
            row.when = shortTime(one.runs.lastGood, m_session.now());
            row.whenExact = one.runs.lastGood > 0 ? tr("last good one: %1").arg(exactTime(one.runs.lastGood)) : QString();
            row.overdue = active && row.chip.tone == ChipTone::Bad;
            red = red || row.overdue;
            members += row;
        }
        if (members.isEmpty())
            return;
        rows += ListRow::group(heading, int(members.size()), red);
        rows += members;
    };
    addPlans(tr("Plans"), true);
    if (!m_kept) {
        if (m_book && !m_book->media().isEmpty())
            rows += ListRow::group(tr("Backups: being read …"), 0);
    } else if (!m_kept->backups.isEmpty() || !m_kept->unreachable.isEmpty()) {
        rows += ListRow::group(tr("Backups"), int(m_kept->backups.size()));
        for (const Id medium : std::as_const(m_kept->unreachable)) {
            ListRow row;
            row.id = medium;
            row.icon = Icon::Disk;
            row.title = mediumName(*m_book, medium);
            row.second = tr("cannot be reached now");
            row.chip = { tr("Not there"), ChipTone::Warn, true };
            rows += row;
        }
        for (const KeptBackup &one : std::as_const(m_kept->backups)) {
            ListRow row;
            row.id = rowId(one);
            row.icon = Icon::Backup;
            const bool broken = !one.listed.problem.isEmpty() || !one.keysThere;
            row.title = one.listed.manifest.takenAt > 0 ? planName(one.listed.manifest.kind) + factSeparator() + minuteTime(one.listed.manifest.takenAt) : displaySafe(nameOf(one));
            row.second = mediumName(*m_book, one.medium);
            if (broken)
                row.chip = { tr("Damaged"), ChipTone::Bad, true };
            else if (const auto read = m_checked.constFind(rowId(one)); read != m_checked.constEnd())
                row.chip = read->ok() ? Chip { tr("Read back"), ChipTone::Good, true } : Chip { tr("Damaged"), ChipTone::Bad, true };
            else if (isSampleDue(one))
                row.chip = { tr("Sample due"), ChipTone::Warn, true };
            rows += row;
        }
    }
    addPlans(tr("Stopped plans"), false);
    // A heading alone is no list.
    const bool any = std::any_of(rows.begin(), rows.end(), [](const ListRow &row) { return !row.heading; });
    m_new->setVisible(officer && any);
    setRows(any ? rows : QList<ListRow>());
}

void BackupsView::openAt(const QString &what)
{
    Id id = what.toLongLong();
    for (qsizetype i = 0; m_kept && i < m_kept->backups.size(); ++i) {
        if (nameOf(m_kept->backups.at(i)) == what) {
            id = rowId(m_kept->backups.at(i));
            break;
        }
    }
    if (id == NoId) {
        m_wanted = what; // the media are being read
        return;
    }
    m_shown = id;
    showRows();
    show(id, true);
}

void BackupsView::show(Id id, bool go)
{
    m_shown = id;
    m_ui->backupTrouble->setMessage(Banner::Kind::Information, {});
    for (QWidget *part : std::initializer_list<QWidget *> { m_ui->provenHeading, m_ui->provenFacts, m_ui->drillChecks, m_ui->foundHeading, m_ui->foundResult, m_ui->foundFacts })
        part->hide();
    offerActions();
    if (const Plan *plan = shownPlan())
        showPlan(*plan);
    else if (const KeptBackup *backup = shownBackup())
        showBackup(*backup);
    else if (m_kept && m_kept->unreachable.contains(id))
        showUnreachable(id);
    else {
        m_shown = NoId;
        showNothing();
        return;
    }
    showDetail(go);
}

void BackupsView::offerActions()
{
    const bool officer = m_session.roles().contains(Role::Officer);
    const Plan *plan = shownPlan();
    const KeptBackup *backup = shownBackup();
    m_backUp->setVisible(officer && plan && plan->plan.active);
    m_drill->setVisible(m_backUp->isVisible() && plan->runs.lastGood > 0);
    m_change->setVisible(officer && plan);
    m_stop->setVisible(officer && plan);
    m_stop->setText(plan && !plan->plan.active ? tr("&Resume plan") : tr("&Stop plan"));
    m_readBack->setVisible(backup && seesBackups(m_session) && !backup->listed.folder.isEmpty());
    m_sample->setVisible(backup && isSampleDue(*backup));
    m_bySelf->setVisible(officer);
    header()->setPrimary(m_sample->isVisible() ? m_sample : m_readBack->isVisible() ? m_readBack : m_backUp->isVisible() ? m_backUp : nullptr);
}

void BackupsView::showPlan(const Plan &one)
{
    const bool two = one.plan.second != NoId;
    m_ui->backupTitle->setText(planName(one.plan.kind));
    m_ui->backupState->setChip(one.plan.active ? chipOf(one.runs.state) : Chip { tr("Stopped"), ChipTone::Neutral, true });
    m_ui->backupSentence->setText(sentenceOf(one.plan, one.runs));
    const bool red = one.runs.state == BackupStanding::State::Missed || one.runs.state == BackupStanding::State::Failed;
    if (one.plan.active)
        m_ui->backupTrouble->setMessage(red ? Banner::Kind::Blocked : Banner::Kind::Warning, troubleOf(one.runs));
    const auto place = [this](Id id) {
        const Medium *medium = m_book->medium(id);
        return medium && medium->elsewhere ? tr("%1 (at another place)").arg(mediumName(*m_book, id)) : mediumName(*m_book, id);
    };
    const auto failed = std::find_if(m_book->runs().begin(), m_book->runs().end(), [&](const BackupRunFact &run) { return run.plan == one.plan.id && !run.failure.isEmpty(); });
    const int keep = one.plan.keep;
    m_ui->backupFacts->setFacts({
        { tr("When"), scheduleInWords(one.plan), false },
        { tr("How many are kept"), tr("the newest %n at each place", nullptr, keep), false },
        { tr("Where to"), place(one.plan.medium), false },
        { tr("Second place"), two ? place(one.plan.second) : tr("none"), false },
        { tr("Last good one"), one.runs.lastGood > 0 ? minuteTime(one.runs.lastGood) : tr("none yet"), false },
        { tr("Next one"), minuteTime(one.runs.next), false },
        { tr("Last failure"), failed == m_book->runs().end() ? QString() : minuteTime(failed->at) + factSeparator() + failed->failure, true },
    });
    const DrillFact *drill = m_book->lastDrill(one.plan.id);
    m_ui->provenHeading->show();
    m_ui->provenFacts->show();
    if (!drill) {
        m_ui->provenFacts->setFacts({ { tr("Last drill"), one.runs.lastGood > 0 ? tr("None yet. A drill puts the newest backup back at a scratch place and walks through twenty assertions there; one is due every month.")
                                                                                : tr("None yet: there is no backup."), true } });
        return;
    }
    const auto good = std::find_if(m_book->drills().begin(), m_book->drills().end(), [&](const DrillFact &fact) { return fact.plan == one.plan.id && fact.ok(); });
    const int opened = int(drill->opened);
    m_ui->provenFacts->setFacts({
        { tr("Last proven restorable"), good == m_book->drills().end() ? tr("never") : minuteTime(good->at), false },
        { tr("Last drill"), drill->ok() ? tr("%1, all of it held").arg(minuteTime(drill->at)) : tr("%1, failed").arg(minuteTime(drill->at)), false },
        { tr("Restoring took"), displayDuration(qMax<qint64>(SecondMs, drill->restoreMs)), false },
        { tr("Would have been lost"), tr("the work of %1").arg(displayDuration(drill->lostMs / MinuteMs * MinuteMs)), false },
        { tr("Opened in it"), opened > 0 ? tr("%n records", nullptr, opened) : tr("no record, as a job does it"), false },
        { tr("Assertions that held"), tr("%1 out of %2").arg(drill->held).arg(drillAssertionTable().size()), false },
    });
    m_ui->drillChecks->setDrill(*drill);
    m_ui->drillChecks->show();
}

void BackupsView::showBackup(const KeptBackup &one)
{
    const BackupManifest &manifest = one.listed.manifest;
    const bool broken = !one.listed.problem.isEmpty() || !one.keysThere;
    m_ui->backupTitle->setText(manifest.takenAt > 0 ? planName(manifest.kind) + factSeparator() + minuteTime(manifest.takenAt) : displaySafe(nameOf(one)));
    m_ui->backupState->setChip(broken ? Chip { tr("Damaged"), ChipTone::Bad, true } : Chip { tr("Whole"), ChipTone::Good, true });
    m_ui->backupSentence->setText(broken ? tr("This backup cannot be restored from as it is.")
                                         : tr("Data and keys lie there in full, by their names and sizes. Reading back looks at every byte."));
    if (broken) {
        m_ui->backupTrouble->setMessage(Banner::Kind::Blocked,
            sentences(one.listed.problem.isEmpty() ? tr("The key part is missing there, or older than this backup.") : one.listed.problem,
                tr("Nothing was changed. Keep it until somebody has looked at the medium, and back up again to a good one.")));
    } else if (isSampleDue(one)) {
        m_ui->backupTrouble->setMessage(Banner::Kind::Warning, tr("Nobody has opened a record from it yet. Open a sample: one in a hundred of its filed records, at least one."));
    }
    qint64 size = 0;
    for (const BackupFile &file : manifest.files)
        size += file.size;
    const SampleFact *sample = m_book->sampleOf(nameOf(one));
    const int failed = sample ? int(sample->failed) : 0;
    const int opened = sample ? int(sample->opened) : 0;
    m_ui->backupFacts->setFacts({
        { tr("Made at"), exactTime(manifest.takenAt), false },
        { tr("Medium"), mediumName(*m_book, one.medium), false },
        { tr("Size"), size > 0 ? dataSize(size) : QString(), false },
        { tr("Journal entries"), manifest.head.n > 0 ? QLocale().toString(manifest.head.n) : QString(), false },
        { tr("Signed by"), manifest.signer != NoId ? displaySafe(m_session.personName(manifest.signer)) : QString(), false },
        { tr("Sample"), !sample ? tr("not opened yet") : failed > 0 ? tr("%n records did not open", nullptr, failed) : tr("%n records opened", nullptr, opened) + factSeparator() + minuteTime(sample->at), false },
        { tr("Records"), manifest.head.n > 0 ? countsInWords(manifest.records) : QString(), true },
        { tr("Folder"), displaySafe(one.listed.folder), true },
    });
    const auto read = m_checked.constFind(rowId(one));
    if (read == m_checked.constEnd())
        return;
    m_ui->foundHeading->show();
    const int problems = int(read->problems.size());
    m_ui->foundResult->setMessage(read->ok() ? Banner::Kind::Good : Banner::Kind::Blocked,
        read->ok() ? tr("Everything holds: every byte, every page, the journal with all its signatures, the counts, and a key for every record.")
                   : tr("%n things do not hold. Do not rely on this backup; back up again to a good medium.", nullptr, problems));
    QList<FactCard::Fact> facts;
    for (const IntegrityProblem &problem : read->problems)
        facts += { displaySafe(problem.where), problem.what, true };
    if (read->ok()) {
        facts += { tr("Journal entries read"), QLocale().toString(read->head.n), false };
        facts += { tr("Records without a key"), QLocale().toString(read->closed), false };
        facts += { tr("Records"), countsInWords(read->records), true };
    }
    m_ui->foundFacts->setFacts(facts);
    m_ui->foundFacts->show();
}

void BackupsView::showUnreachable(Id id)
{
    const Medium *medium = m_book->medium(id);
    m_ui->backupTitle->setText(mediumName(*m_book, id));
    m_ui->backupState->setChip({ tr("Not there"), ChipTone::Warn, true });
    m_ui->backupSentence->setText(tr("This medium cannot be reached from this computer now: what lies there is not known."));
    m_ui->backupTrouble->setMessage(Banner::Kind::Warning, tr("Connect or mount it, then refresh this page (F5)."));
    m_ui->backupFacts->setFacts({
        { tr("Where it is kept"), medium ? displaySafe(medium->place) : QString(), false },
        { tr("Keeper"), medium ? displaySafe(m_session.personName(medium->keeper)) : QString(), false },
        { tr("Folder"), medium ? displaySafe(medium->path) : QString(), true },
    });
}

void BackupsView::newPlan()
{
    PlanSheet sheet(m_session, {}, this);
    if (sheet.exec() == QDialog::Accepted)
        m_shown = sheet.set();
    refresh();
}

void BackupsView::changePlan()
{
    const Plan *one = shownPlan();
    if (!one)
        return;
    PlanSheet sheet(m_session, one->plan, this);
    if (sheet.exec() == QDialog::Accepted)
        Notice::show(this, tr("The plan was changed. It counts from now on."));
    refresh();
}

void BackupsView::stopPlan()
{
    const Plan *one = shownPlan();
    if (!one)
        return;
    BackupPlan plan = one->plan;
    plan.active = !plan.active;
    if (!plan.active) {
        Confirmation question;
        question.icon = Icon::Backup;
        question.title = tr("Stop this plan?");
        question.consequence = tr("%1, %2: no more backups are made by it. Those that it made stay where they lie.").arg(planName(plan.kind), scheduleInWords(plan));
        question.undo = tr("It can be resumed at any time.");
        question.verb = tr("Stop plan");
        if (!ConfirmSheet::ask(this, question))
            return;
    }
    (void)runAction(this, [&] { (void)setBackupPlan(m_session, plan); });
    refresh();
}

template<typename Result>
void BackupsView::run(const QString &title, std::function<Result(Session &, const Progress &)> work, std::function<void(Result)> done)
{
    runJobFor<Result>(
        this, title,
        [&origin = m_session, work = std::move(work), title](JobControl &control) {
            const auto own = origin.openAgain();
            return work(*own, [&](qint64 far, qint64 total) {
                control.reportBytes(far, total, title);
                return !control.isCancelled();
            });
        },
        [this, done = std::move(done)](Result result) {
            done(std::move(result));
            refresh();
        },
        [this] { refresh(); }); // a failure is told by the plan too
}

void BackupsView::backUp()
{
    const Plan *one = shownPlan();
    if (!one)
        return;
    run<BackupOutcome>(
        tr("Backing up"), [id = one->plan.id](Session &session, const Progress &progress) { return runBackup(session, id, progress); },
        [this](const BackupOutcome &outcome) {
            const QString took = displayDuration(qMax<qint64>(SecondMs, outcome.tookMs));
            Notice::show(this, outcome.secondFailure.isEmpty() ? tr("The backup was made and checked in %1.").arg(took)
                                                               : sentences(tr("The backup was made and checked in %1, but not at the second place.").arg(took), outcome.secondFailure));
        });
}

void BackupsView::drill()
{
    const Plan *one = shownPlan();
    if (!one)
        return;
    const Id id = one->plan.id;
    ChoiceSheet sheet(Icon::Checklist, tr("Drill: put the newest backup back"),
        tr("It is put back at a scratch place beside the store, twenty assertions are tried there, and it is removed again. The result stands in the journal."),
        tr("&Records in it"), { { tr("open one in a hundred"), 1 }, { tr("open none"), 0 } }, tr("Begin drill"), this);
    if (sheet.exec() != QDialog::Accepted)
        return;
    run<DrillResult>(
        tr("Drilling"), [id, opening = sheet.choice() == 1](Session &session, const Progress &progress) { return drillBackup(session, id, opening, progress); },
        [this](const DrillResult &result) {
            const int failures = int(result.failures.size());
            Notice::show(this, result.ok() ? tr("Proven restorable: all of it held.") : tr("%n assertions did not hold.", nullptr, failures));
        });
}

void BackupsView::readBack()
{
    const KeptBackup *one = shownBackup();
    if (!one)
        return;
    // The keys lie beside the folder of data parts.
    const QFileInfo data(one->listed.folder);
    const BackupFolders folders { data.filePath(), QFileInfo(data.path()).path() + QStringLiteral("/keys") };
    run<BackupCheck>(
        tr("Reading back"), [folders](Session &session, const Progress &progress) { return verifyBackup(session, folders, progress); },
        [this, row = rowId(*one)](const BackupCheck &check) { m_checked.insert(row, check); });
}

void BackupsView::openSample()
{
    const KeptBackup *one = shownBackup();
    if (!one)
        return;
    run<SampleOutcome>(
        tr("Opening a sample"), [name = nameOf(*one)](Session &session, const Progress &progress) { return sampleBackup(session, name, progress); },
        [this](const SampleOutcome &outcome) {
            const int opened = int(outcome.opened);
            const int failed = int(outcome.failed);
            Notice::show(this, failed == 0 ? tr("%n records were opened from the backup.", nullptr, opened) : tr("%n records did not open. Do not rely on this backup.", nullptr, failed));
        });
}

void BackupsView::retranslateUi()
{
    m_ui->retranslateUi(nullptr);
    m_new->setText(tr("&New plan …"));
    m_backUp->setText(tr("&Back up now"));
    m_drill->setText(tr("&Drill …"));
    m_change->setText(tr("C&hange …"));
    m_readBack->setText(tr("&Read back"));
    m_sample->setText(tr("&Open a sample"));
    m_bySelf->setText(tr("Run due backups while this window is open"));
    nothingChosen()->setTexts(tr("Choose a plan or a backup"), tr("When it runs, whether it was made, and when it was last proven restorable appear here."));
    offerActions();
}

} // namespace tongjian
