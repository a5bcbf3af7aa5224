// SPDX-License-Identifier: GPL-3.0-or-later
#include "Destroying.h"

#include "Backups.h"
#include "CaseActs.h"
#include "HiddenFolder.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "lifecycle/BackupCopy.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Destroying", text);
}

[[noreturn]] void throwBad(const QString &what)
{
    throw Error(ErrorCode::BadInput, what, say(QT_TRANSLATE_NOOP("Destroying", "Nothing was destroyed.")));
}

QString objectionToDestroying(Session &session, const TrustedCase &plan, const DestructionOffer &offer)
{
    const PlanProgress progress = progressOf(session.store(), plan);
    if (progress.closedAt == 0)
        return say(QT_TRANSLATE_NOOP("Destroying", "The plan was not carried out to its end yet."));
    if (session.now() < progress.graceUntil)
        return QCoreApplication::translate("Destroying", "The period of grace ends on %1.").arg(minuteTime(progress.graceUntil));
    if (session.store().clockDoubt() != ClockDoubt::None)
        return say(QT_TRANSLATE_NOOP("Destroying", "The clock of this computer is in doubt. Until an auditor has accepted it nothing is destroyed."));
    if (offer.rows.isEmpty())
        return say(QT_TRANSLATE_NOOP("Destroying", "There is nothing left to destroy under this plan."));
    return {};
}

// Every place that the register or a backup made by hand names.
QList<KeyPlace> keyPlaces(Session &session)
{
    const BackupBook book(session);
    QList<KeyPlace> places;
    for (const Medium &medium : book.media()) {
        if (medium.condition != MediumCondition::Retired)
            places.append({ medium.id, medium.path, medium.name, false });
    }
    for (const BackupRunFact &run : book.runs()) {
        if (!run.ok)
            continue;
        const bool known = run.place.isEmpty() || std::any_of(places.begin(), places.end(), [&](const KeyPlace &one) { return one.folder == run.place; });
        if (!known)
            places.append({ NoId, run.place, run.place, true });
        const BackupPlan *plan = book.plan(run.plan);
        for (KeyPlace &place : places)
            place.written = place.written || (!run.place.isEmpty() && place.folder == run.place) || (plan && place.medium != NoId && (place.medium == plan->medium || place.medium == plan->second));
    }
    return places;
}

bool isReachable(const KeyPlace &place)
{
    return !place.folder.isEmpty() && QFileInfo(place.folder).isDir();
}

void addOutcome(QCborMap &facts, DestructionRun::Waits waits, const QString &detail)
{
    facts.insert(fact::Done, waits == DestructionRun::Waits::No);
    if (waits != DestructionRun::Waits::No)
        facts.insert(fact::Waits, int(waits));
    if (!detail.isEmpty())
        facts.insert(fact::Problems, detail);
}

// Each place where a key part may lie: renewed, or out of reach and said so.
void renewPlace(Session &session, Id plan, const KeyPlace &place, const DiskSeam &seam)
{
    using Waits = DestructionRun::Waits;
    Store &store = session.store();
    Waits waits = Waits::No;
    QString detail;
    if (!isReachable(place)) {
        waits = Waits::OutOfReach;
    } else {
        try {
            recoverDestination(place.folder, store.id(), seam); // a killed run may have left the key part between two places
            if (hasKeyCopy(place.folder, store.id()))
                renewKeyCopy(store, place.folder, {}, seam);
            else if (place.written)
                waits = Waits::CopyNotFound;
        } catch (const Error &error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            waits = Waits::Failed;
            detail = error.message();
        }
    }
    const QString name = place.folder.isEmpty() ? place.name : place.folder;
    QCborMap facts { { fact::Place, name }, { fact::Value, place.medium } };
    addOutcome(facts, waits, detail);
    Act act(store);
    act.append({ Action::DestructionCopy, plan, facts });
    act.commit();
}

QList<Id> destroyedBy(Session &session, Id plan, const DestructionRun &run)
{
    QList<Id> ids;
    const QList<PlanRow> rows = PlanRecords(session.store().records()).destroying(plan, run.begun);
    for (const PlanRow &row : rows)
        ids.append(row.record);
    return ids;
}

// What was written outside: overwritten and removed, or not found and said so.
void removeFile(Session &session, Id plan, const OutsideFile &file, const QSet<Id> &destroyed)
{
    const Removal removal = removeOutside(session, file, destroyed);
    QCborMap facts { { fact::Place, file.number }, { fact::Written, file.written } };
    addOutcome(facts, removal.waits, removal.detail);
    Act act(session.store());
    act.append({ Action::DestructionFile, plan, facts });
    act.commit();
}

// Logs first: an overwritten row stands in them until they are emptied.
QStringList prove(Session &session, Id plan, Destruction &destruction, const QList<Id> &ids, const QList<OutsideFile> &files, const Progress &progress)
{
    Store &store = session.store();
    QList<KeyPlace> reachable = keyPlaces(session);
    reachable.removeIf([](const KeyPlace &place) { return !isReachable(place); });
    QStringList found;
    // A drill puts the keys of a backup back beside the store; a killed one left them there.
    HiddenFolder::removeAbandoned(store.paths().folder);
    for (const QString &one : HiddenFolder::standingBeside(store.paths().folder)) {
        if (QDirIterator(one, { QFileInfo(store.paths().keys()).fileName() }, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext())
            found += QCoreApplication::translate("Destroying", "A restore drill has a copy of the keys: %1. Prove it again when it is over.").arg(one);
    }
    if (!destruction.emptyLogs())
        found += say(QT_TRANSLATE_NOOP("Destroying", "Somebody uses the store, so its logs could not be emptied. Prove it again when nobody does."));
    found += findLeftovers(store, ids, reachable, progress);
    const QSet<Id> destroyed(ids.begin(), ids.end());
    for (const OutsideFile &file : files) {
        if (isLeft(session, file, destroyed))
            found += QCoreApplication::translate("Destroying", "A destroyed record stands in a file outside of the store: %1.").arg(file.place.path);
    }
    Act act(store);
    act.append({ Action::DestructionProve, plan, { { fact::Done, found.isEmpty() }, { fact::Count, ids.size() }, { fact::Problems, found.size() } } });
    act.commit();
    return found;
}

DestructionOutcome finish(Session &session, Id plan, Destruction &destruction, const QList<KeyPlace> &places, const Progress &progress, const DiskSeam &seam)
{
    DestructionOutcome outcome;
    (void)destruction.emptyLogs(); // before the copies are made
    for (const KeyPlace &place : places)
        renewPlace(session, plan, place, seam);
    const TrustedCase known = readCase(session.store(), plan);
    const DestructionRun run = destructionsOf(session.store(), known).begun.constLast();
    const QList<Id> ids = destroyedBy(session, plan, run);
    const QSet<Id> destroyed(ids.begin(), ids.end());
    const QList<OutsideFile> files = outsideFiles(session, destroyed);
    for (const OutsideFile &file : files) {
        const DestructionRun::Copy *before = run.copy(DestructionRun::Kind::File, file.number);
        if (!before || !before->done)
            removeFile(session, plan, file, destroyed);
    }
    outcome.leftovers = prove(session, plan, destruction, ids, files, progress);
    outcome.copies = destructionsOf(session.store(), readCase(session.store(), plan)).begun.constLast().copies;
    return outcome;
}

void begin(Session &session, const TrustedCase &plan, const DestructionRun &run, bool noOtherCopies)
{
    Store &store = session.store();
    if (!noOtherCopies)
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "The executor declares first that no copy is known but the registered ones.")));
    Act act(store);
    const DestructionOffer offer = offerOf(store, plan);
    if (const QString objection = objectionToDestroying(session, plan, offer); !objection.isEmpty())
        throwBad(objection);
    if (act.now() - run.begunAt > WitnessHoldsMs)
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "The witness confirmed it too long ago. Confirm it together once more.")));
    if (offer.root != run.root) {
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Destroying", "What is to be destroyed changed after the witness confirmed it.")),
            say(QT_TRANSLATE_NOOP("Destroying", "Nothing was destroyed. Look at it together once more.")));
    }
    QList<Id> ids;
    for (const PlanRow &row : offer.rows)
        ids.append(row.record);
    PlanRecords(act.records()).markDestroying(plan.row.id, ids, act.nextEntry());
    act.append({ Action::DestructionBegin, plan.row.id, { { fact::Witness, run.witnessed }, { fact::Root, offer.root }, { fact::Count, ids.size() }, { fact::NoOthers, true } } });
    act.commit();
}

} // namespace

DestructionView destructionOf(Session &session, Id plan)
{
    require(session, Action::RetentionRead);
    Store &store = session.store();
    const TrustedCase known = readPlan(session, Action::RetentionRead, plan);
    DestructionView view;
    view.runs = destructionsOf(store, known).begun;
    const DestructionOffer offer = offerOf(store, known);
    view.records = offer.rows.size();
    view.root = offer.root;
    view.held = offer.held;
    view.wanted = offer.wanted;
    view.objection = objectionToDestroying(session, known, offer);
    view.places = keyPlaces(session);
    QSet<Id> offered;
    for (const PlanRow &row : offer.rows)
        offered.insert(row.record);
    view.files = outsideFiles(session, offered);
    const HouseAt house(session.state(), session.rightsTime());
    view.witnesses = session.state().holders(Role::Auditor);
    view.witnesses.removeIf([&](Id one) { return !objectionToWitness(one, session.me(), known.life, house, session.state().rolesOf(one, session.rightsTime())).isEmpty(); });
    return view;
}

void witnessDestruction(Session &witness, Id plan, const QByteArray &root, Id executor)
{
    Store &store = witness.store();
    require(witness, Action::DestructionWitness);
    const TrustedCase known = readPlan(witness, Action::DestructionWitness, plan);
    const HouseAt house(witness.state(), witness.rightsTime());
    QString objection = objectionToWitness(witness.me(), executor, known.life, house, witness.roles());
    if (objection.isEmpty())
        objection = known.life.mayCarryOn(executor, house).reason;
    if (!objection.isEmpty())
        refuse(witness, Action::DestructionWitness, plan, objection);
    Act act(store);
    const QList<DestructionRun> runs = requireDestructions(store, known).begun;
    if (!runs.isEmpty() && !runs.constLast().isDestroyed())
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "Another destruction under this plan was begun and is not finished. Go on with it first.")));
    const DestructionOffer offer = offerOf(store, known);
    if (const QString why = objectionToDestroying(witness, known, offer); !why.isEmpty())
        throwBad(why);
    if (offer.root != root) {
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Destroying", "What is to be destroyed is another list by now.")),
            say(QT_TRANSLATE_NOOP("Destroying", "Nothing was confirmed. Look at it together once more.")));
    }
    act.append({ Action::DestructionWitness, plan, { { fact::Executor, executor }, { fact::Root, root }, { fact::Count, offer.rows.size() } } });
    act.commit();
}

DestructionOutcome destroyPlan(Session &session, Id plan, bool noOtherCopies, const Progress &progress, int batchSize, const DiskSeam &seam)
{
    Store &store = session.store();
    require(session, Action::DestructionBegin);
    const TrustedCase known = readPlan(session, Action::DestructionBegin, plan);
    if (const CaseVerdict verdict = known.life.mayCarryOn(session.me(), HouseAt(session.state(), session.rightsTime())); !verdict.allowed && known.life.stage() == CaseStage::Fulfilled)
        refuse(session, Action::DestructionBegin, plan, verdict.reason);
    const Destructions there = requireDestructions(store, known);
    const bool underWay = !there.begun.isEmpty() && !there.begun.constLast().isDestroyed();
    if (!underWay && !there.confirmed)
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "A witness confirms first what is to be destroyed.")));
    if (!underWay) {
        if (there.confirmed->executor != session.me())
            throwBad(say(QT_TRANSLATE_NOOP("Destroying", "The witness confirmed another executor.")));
        begin(session, known, *there.confirmed, noOtherCopies);
    }
    Destruction destruction(store, plan, batchSize);
    qint64 destroyed = 0;
    while (destruction.left() > 0) {
        destroyed += destruction.step();
        if (progress && !progress(destruction.total() - destruction.left(), destruction.total()) && destruction.left() > 0)
            throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Destroying", "Stopped. What was destroyed stays so; go on with it soon.")));
    }
    DestructionOutcome outcome = finish(session, plan, destruction, keyPlaces(session), {}, seam);
    outcome.destroyed = destroyed;
    return outcome;
}

DestructionOutcome renewCopies(Session &session, Id plan, const Progress &progress, const DiskSeam &seam)
{
    require(session, Action::DestructionCopy);
    const DestructionRun run = destroyedRun(session.store(), readPlan(session, Action::DestructionCopy, plan));
    QList<KeyPlace> places = keyPlaces(session);
    places.removeIf([&](const KeyPlace &place) {
        const DestructionRun::Copy *copy = run.copy(DestructionRun::Kind::Keys, place.folder.isEmpty() ? place.name : place.folder);
        return copy && copy->done;
    });
    Destruction destruction(session.store(), plan);
    return finish(session, plan, destruction, places, progress, seam);
}

void confirmCopyGone(Session &session, Id plan, const QString &place, const QString &how)
{
    require(session, Action::DestructionCopy);
    const DestructionRun run = destroyedRun(session.store(), readPlan(session, Action::DestructionCopy, plan));
    const DestructionRun::Copy *copy = run.copy(DestructionRun::Kind::Keys, place);
    if (!copy)
        copy = run.copy(DestructionRun::Kind::File, place);
    if (!copy || copy->done)
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "No copy there waits to be confirmed.")));
    if (how.simplified().size() < ShortestReason)
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "Say in at least a sentence what became of the medium.")));
    Act act(session.store());
    Change change { Action::DestructionCopy, plan, { { fact::Place, place }, { fact::Done, true }, { fact::Problems, how.trimmed() } } };
    if (copy->kind == DestructionRun::Kind::File) {
        change.action = Action::DestructionFile;
        change.facts.insert(fact::Written, copy->written);
    } else {
        change.facts.insert(fact::Value, copy->medium);
    }
    act.append(std::move(change));
    act.commit();
}

bool isFinished(const DestructionRun &run)
{
    return run.isDestroyed() && run.isCertified() && std::all_of(run.copies.begin(), run.copies.end(), [](const DestructionRun::Copy &one) { return one.done; });
}

} // namespace tongjian
