// SPDX-License-Identifier: GPL-3.0-or-later
#include "Backups.h"

#include "HiddenFolder.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"
#include "store/PlanTrust.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr qint64 SampleShare = 100; // one of so many

QString say(const char *text)
{
    return QCoreApplication::translate("Backups", text);
}

[[noreturn]] void throwBad(const QString &what)
{
    throw Error(ErrorCode::BadInput, what, say(QT_TRANSLATE_NOOP("Backups", "Nothing was changed.")));
}

Id enter(Session &session, Action action, Id id, const QCborMap &value)
{
    Store &store = session.store();
    Act act(store);
    const Id object = id == NoId ? store.newId() : id;
    act.append({ action, object, { { fact::Value, value } } });
    act.commit();
    return object;
}

// A failure is told the auditors and whoever looks at the home page; cancelling is none, nor that somebody else makes one there just now.
void noteFailure(Session &session, Id plan, const Error &error)
{
    if (error.code() == ErrorCode::Cancelled || error.code() == ErrorCode::Busy || session.readOnly())
        return;
    Act act(session.store());
    act.append({ Action::BackupFail, plan, { { fact::Problems, error.message() } } });
    act.commit();
}

const Medium &needMedium(const BackupBook &book, Id id)
{
    const Medium *medium = book.medium(id);
    if (!medium || medium->path.isEmpty())
        throwBad(say(QT_TRANSLATE_NOOP("Backups", "The destination of this plan is no longer in the register.")));
    return *medium;
}

BackupFolders foldersOf(const QString &destination, Id store, const QString &name)
{
    const QString folder = destination + u'/' + storeFolderName(store);
    return { folder + QStringLiteral("/data/") + name, folder + QStringLiteral("/keys") };
}

// Done and total of several pieces of work one after the other, as one.
Progress part(const Progress &progress, int number, int count)
{
    return [progress, number, count](qint64 done, qint64 total) { return !progress || progress(number * total + done, count * total); };
}

BackupOutcome make(Session &session, const BackupPlan &plan, const QString &destination, const QString &second, const Progress &progress)
{
    require(session, Action::BackupRun);
    Store &store = session.store();
    store.requireTrust();
    QElapsedTimer clock;
    clock.start();
    const int parts = second.isEmpty() ? 1 : 2;
    BackupOutcome outcome;
    try {
        outcome.taken = takeBackup(store, { destination, plan.kind, {} }, part(progress, 0, parts));
    } catch (const Error &error) {
        noteFailure(session, plan.id, error);
        throw;
    }
    outcome.secondAsked = !second.isEmpty();
    if (outcome.secondAsked) {
        try {
            (void)copyToSecondPlace(outcome.taken.folders, second, store.identity().storeKey, part(progress, 1, parts));
        } catch (const Error &error) {
            outcome.secondFailure = error.message(); // the first one stands all the same
        }
    }
    outcome.tookMs = clock.elapsed();
    const BackupManifest &manifest = outcome.taken.manifest;
    qint64 records = 0;
    for (qint64 count : manifest.records)
        records += count;
    {
        Act act(store);
        QCborMap facts { { fact::Name, manifest.name }, { fact::Kind, int(plan.kind) }, { fact::TakenAt, manifest.takenAt }, { fact::Count, records }, { fact::Head, manifest.head.n },
            { fact::Package, store.suite().hash(manifest.toJson()) } };
        if (plan.id == NoId)
            facts.insert(fact::Place, destination); // where keys lie is known of every copy
        if (!outcome.secondFailure.isEmpty())
            facts.insert(fact::Problems, outcome.secondFailure);
        act.append({ Action::BackupRun, plan.id, facts });
        act.commit();
    }
    return outcome;
}

} // namespace

Change mediumChange(const Medium &medium)
{
    return { Action::MediumSet, medium.id, { { fact::Value, encodeMedium(medium) } } };
}

Id setMedium(Session &session, Medium medium)
{
    require(session, Action::MediumSet);
    medium.name = medium.name.trimmed();
    if (const QStringList objections = objectionsTo(medium, BackupBook(session).media()); !objections.isEmpty())
        throwBad(objections.constFirst());
    return enter(session, Action::MediumSet, medium.id, encodeMedium(medium));
}

Id setBackupPlan(Session &session, BackupPlan plan)
{
    require(session, Action::BackupPlanSet);
    if (const QStringList objections = objectionsTo(plan, BackupBook(session).media()); !objections.isEmpty())
        throwBad(objections.constFirst());
    return enter(session, Action::BackupPlanSet, plan.id, encodePlan(plan));
}

QList<PlanStanding> planStandings(Session &session)
{
    const BackupBook book(session);
    const qint64 now = session.now();
    QList<PlanStanding> all;
    for (const BackupPlan &plan : book.plans()) {
        if (!plan.active)
            continue;
        PlanStanding one { plan, standingOf(plan, book.runs(), now), {}, false, {} };
        if (const DrillFact *drill = book.lastDrill(plan.id))
            one.drill = *drill;
        const auto newest = std::find_if(book.runs().begin(), book.runs().end(), [&](const BackupRunFact &run) { return run.plan == plan.id && run.ok; });
        if (newest != book.runs().end()) {
            one.drillDue = !one.drill || dayOf(one.drill->at) / 100 < dayOf(now) / 100;
            if (!book.sampleOf(newest->name))
                one.sampleDue = newest->name;
        }
        all.append(one);
    }
    return all;
}

QList<Id> plansToRun(Session &session)
{
    QList<PlanStanding> due = planStandings(session);
    due.removeIf([](const PlanStanding &one) { return one.runs.state != BackupStanding::State::Missed && one.runs.state != BackupStanding::State::Failed; });
    std::sort(due.begin(), due.end(), [](const PlanStanding &a, const PlanStanding &b) { return a.runs.due < b.runs.due; });
    QList<Id> plans;
    for (const PlanStanding &one : due)
        plans.append(one.plan.id);
    return plans;
}

BackupOutcome runBackup(Session &session, Id id, const Progress &progress)
{
    require(session, Action::BackupRun);
    const BackupBook book(session);
    const BackupPlan *plan = book.plan(id);
    if (!plan)
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Backups", "There is no such backup plan.")));
    const Medium &medium = needMedium(book, plan->medium);
    const QString second = plan->second == NoId ? QString() : needMedium(book, plan->second).path;
    BackupOutcome outcome = make(session, *plan, medium.path, second, progress);
    const QStringList pinned = pinnedBackups(session.store());
    // What cannot be removed stays: the run is good all the same, and the next one tries again.
    for (const QString &destination : outcome.secondFailure.isEmpty() && !second.isEmpty() ? QStringList { medium.path, second } : QStringList { medium.path }) {
        try {
            outcome.removed += keepNewest(destination, session.store().id(), plan->kind, plan->keep, pinned);
        } catch (const Error &) {
            continue;
        }
    }
    return outcome;
}

BackupOutcome runBackupTo(Session &session, const QString &destination, BackupKind kind, const Progress &progress)
{
    BackupPlan byHand;
    byHand.kind = kind;
    return make(session, byHand, destination, {}, progress);
}

KeptBackups keptBackups(Session &session)
{
    const BackupBook book(session);
    KeptBackups kept;
    for (const Medium &medium : book.media()) {
        if (medium.path.isEmpty() || medium.condition == MediumCondition::Retired)
            continue;
        if (!QFileInfo(medium.path).isDir()) {
            kept.unreachable.append(medium.id);
            continue;
        }
        const BackupList list = listBackups(medium.path, session.store().id());
        for (const ListedBackup &one : list.data)
            kept.backups.append({ medium.id, one, list.keys && list.keys->problem.isEmpty() && list.keys->manifest.head.n >= one.manifest.head.n });
    }
    std::stable_sort(kept.backups.begin(), kept.backups.end(), [](const KeptBackup &a, const KeptBackup &b) { return a.listed.manifest.takenAt > b.listed.manifest.takenAt; });
    return kept;
}

BackupFolders findBackup(Session &session, const QString &name)
{
    const KeptBackups kept = keptBackups(session);
    for (const KeptBackup &one : kept.backups) {
        if (one.listed.problem.isEmpty() && one.keysThere && QFileInfo(one.listed.folder).fileName() == name)
            return foldersOf(BackupBook(session).medium(one.medium)->path, session.store().id(), name);
    }
    throw Error(ErrorCode::NotFound, QCoreApplication::translate("Backups", "The backup %1 lies at no medium that can be reached.").arg(name),
        say(QT_TRANSLATE_NOOP("Backups", "Nothing was changed. Connect the medium and try again.")));
}

BackupCheck verifyBackup(Session &session, const BackupFolders &folders, const Progress &progress)
{
    require(session, Action::BackupVerify);
    return checkBackup(folders, session.store().identity().storeKey, {}, progress);
}

SampleOutcome sampleBackup(Session &session, const QString &name, const Progress &progress)
{
    require(session, Action::BackupSample);
    Store &store = session.store();
    const BackupFolders folders = findBackup(session, name);
    const QString records = folders.data + QStringLiteral("/records.db");
    const qint64 filed = countFiled(store, records);
    const OpenedSample sample = openSample(store, records, folders.keys + QStringLiteral("/keys.db"), (filed + SampleShare - 1) / SampleShare, progress);
    Act act(store);
    act.append({ Action::BackupSample, NoId, { { fact::Name, name }, { fact::Count, sample.opened }, { fact::Failures, sample.failed } } });
    act.commit();
    return { sample.opened, sample.failed };
}

DrillResult drillBackup(Session &session, Id plan, bool opening, const Progress &progress)
{
    require(session, Action::BackupDrill);
    if (opening)
        require(session, Action::BackupSample);
    Store &store = session.store();
    const BackupBook book(session);
    const auto newest = std::find_if(book.runs().begin(), book.runs().end(), [&](const BackupRunFact &run) { return run.plan == plan && run.ok; });
    if (newest == book.runs().end())
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Backups", "This plan has no backup yet.")), say(QT_TRANSLATE_NOOP("Backups", "Run it first.")));
    const BackupFolders folders = findBackup(session, newest->name);
    DrillResult result;
    {
        const HiddenFolder scratch(store.paths().folder);
        if (!scratch.isValid())
            throw Error(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Backups", "There is no scratch place beside the store.")), say(QT_TRANSLATE_NOOP("Backups", "Nothing was changed.")), scratch.errorString());
        const qint64 open = opening ? (countFiled(store, folders.data + QStringLiteral("/records.db")) + SampleShare - 1) / SampleShare : 0;
        result = holdDrill(store, folders, scratch.filePath(QStringLiteral("drill")), open, progress);
    }
    QCborArray failed;
    for (const DrillResult::Failure &failure : result.failures)
        failed.append(QString::fromLatin1(drillAssertionTable()[size_t(failure.assertion)].key));
    Act act(store);
    QCborMap facts { { fact::Name, newest->name }, { fact::Count, result.held }, { fact::RestoreTime, result.restoreMs }, { fact::LostTime, act.now() - newest->at }, { fact::Read, result.opened } };
    facts.insert(fact::Failures, failed);
    act.append({ Action::BackupDrill, plan, facts });
    act.commit();
    return result;
}

QList<Id> drillsDue(Session &session)
{
    QList<Id> plans;
    const QList<PlanStanding> all = planStandings(session);
    for (const PlanStanding &one : all) {
        if (one.drillDue)
            plans.append(one.plan.id);
    }
    return plans;
}

} // namespace tongjian
