// SPDX-License-Identifier: GPL-3.0-or-later
#include "Destroying.h"

#include "Backups.h"
#include "CaseActs.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "lifecycle/BackupCopy.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int MostPlans = 1000;

QString say(const char *text)
{
    return QCoreApplication::translate("Destroying", text);
}

[[noreturn]] void throwBad(const QString &what)
{
    throw Error(ErrorCode::BadInput, what, say(QT_TRANSLATE_NOOP("Destroying", "Nothing was destroyed.")));
}

QString dateTime(qint64 at)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat);
}

TrustedCase planOf(Session &session, Action action, Id plan)
{
    TrustedCase known = readVerified(session, action, plan);
    if (known.life.route() != Route::DispositionPlan)
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "This is no disposition plan.")));
    return known;
}

QString objectionToDestroying(Session &session, const TrustedCase &plan, const DestructionOffer &offer)
{
    const PlanProgress progress = progressOf(session.store(), plan);
    if (progress.closedAt == 0)
        return say(QT_TRANSLATE_NOOP("Destroying", "The plan was not carried out to its end yet."));
    if (session.now() < progress.graceUntil)
        return QCoreApplication::translate("Destroying", "The period of grace ends on %1.").arg(dateTime(progress.graceUntil));
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

// Each place where a key part may lie: renewed, or out of reach and said so.
void renewPlace(Session &session, Id plan, const KeyPlace &place, const DiskSeam &seam)
{
    Store &store = session.store();
    QString reason;
    if (!isReachable(place)) {
        reason = say(QT_TRANSLATE_NOOP("Destroying", "It is out of reach."));
    } else {
        try {
            recoverDestination(place.folder, store.id(), seam); // a killed run may have left the key part between two places
            if (hasKeyCopy(place.folder, store.id()))
                renewKeyCopy(store, place.folder, {}, seam);
            else if (place.written)
                reason = say(QT_TRANSLATE_NOOP("Destroying", "The copy that was made there is not found. Is another medium connected, or none?"));
        } catch (const Error &error) {
            if (error.code() == ErrorCode::Cancelled)
                throw;
            reason = error.message();
        }
    }
    const QString name = place.folder.isEmpty() ? place.name : place.folder;
    QCborMap facts { { fact::Place, name }, { fact::Value, place.medium }, { fact::Done, reason.isEmpty() } };
    if (!reason.isEmpty())
        facts.insert(fact::Problems, reason);
    Act act(store);
    act.append({ Action::DestructionCopy, plan, facts });
    act.commit();
}

// Logs first: an overwritten row stands in them until they are emptied.
QStringList prove(Session &session, Id plan, Destruction &destruction, const DestructionRun &run, const Progress &progress)
{
    Store &store = session.store();
    QList<Id> ids;
    const QList<PlanRow> rows = PlanRecords(store.records()).destroying(plan, run.begun);
    for (const PlanRow &row : rows)
        ids.append(row.record);
    QList<KeyPlace> reachable = keyPlaces(session);
    reachable.removeIf([](const KeyPlace &place) { return !isReachable(place); });
    QStringList found;
    if (!destruction.emptyLogs())
        found += say(QT_TRANSLATE_NOOP("Destroying", "Somebody uses the store, so its logs could not be emptied. Prove it again when nobody does."));
    found += findLeftovers(store, ids, reachable, progress);
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
    outcome.leftovers = prove(session, plan, destruction, destructionsOf(session.store(), known).begun.constLast(), progress);
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
    const TrustedCase known = planOf(session, Action::RetentionRead, plan);
    DestructionView view;
    view.runs = destructionsOf(store, known).begun;
    const DestructionOffer offer = offerOf(store, known);
    view.records = offer.rows.size();
    view.root = offer.root;
    view.held = offer.held;
    view.wanted = offer.wanted;
    view.objection = objectionToDestroying(session, known, offer);
    view.places = keyPlaces(session);
    const HouseAt house(session.state(), session.rightsTime());
    view.witnesses = session.state().holders(Role::Auditor);
    view.witnesses.removeIf([&](Id one) { return !objectionToWitness(one, session.me(), known.life, house, session.state().rolesOf(one, session.rightsTime())).isEmpty(); });
    return view;
}

void witnessDestruction(Session &witness, Id plan, const QByteArray &root, Id executor)
{
    Store &store = witness.store();
    require(witness, Action::DestructionWitness);
    const TrustedCase known = planOf(witness, Action::DestructionWitness, plan);
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
    const TrustedCase known = planOf(session, Action::DestructionBegin, plan);
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

namespace
{

// The last one under the plan, which was carried out.
DestructionRun destroyedRun(Session &session, const TrustedCase &known)
{
    const QList<DestructionRun> runs = requireDestructions(session.store(), known).begun;
    if (runs.isEmpty() || !runs.constLast().isDestroyed())
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "Nothing was destroyed under this plan yet.")));
    return runs.constLast();
}

} // namespace

DestructionOutcome renewCopies(Session &session, Id plan, const Progress &progress, const DiskSeam &seam)
{
    require(session, Action::DestructionCopy);
    const DestructionRun run = destroyedRun(session, planOf(session, Action::DestructionCopy, plan));
    QList<KeyPlace> places = keyPlaces(session);
    places.removeIf([&](const KeyPlace &place) {
        const QString name = place.folder.isEmpty() ? place.name : place.folder;
        return std::any_of(run.copies.begin(), run.copies.end(), [&](const DestructionRun::Copy &one) { return one.place == name && one.done; });
    });
    Destruction destruction(session.store(), plan);
    return finish(session, plan, destruction, places, progress, seam);
}

void confirmCopyGone(Session &session, Id plan, const QString &place, const QString &how)
{
    require(session, Action::DestructionCopy);
    const DestructionRun run = destroyedRun(session, planOf(session, Action::DestructionCopy, plan));
    const auto copy = std::find_if(run.copies.begin(), run.copies.end(), [&](const DestructionRun::Copy &one) { return one.place == place && !one.done; });
    if (copy == run.copies.end())
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "No copy there waits to be confirmed.")));
    if (how.simplified().size() < ShortestReason)
        throwBad(say(QT_TRANSLATE_NOOP("Destroying", "Say in at least a sentence what became of the medium.")));
    Act act(session.store());
    act.append({ Action::DestructionCopy, plan, { { fact::Place, place }, { fact::Value, copy->medium }, { fact::Done, true }, { fact::Problems, how.trimmed() } } });
    act.commit();
}

DestructionCertificate certificateOf(Session &session, Id plan)
{
    require(session, Action::RetentionRead);
    Store &store = session.store();
    const TrustedCase known = planOf(session, Action::RetentionRead, plan);
    const QList<DestructionRun> runs = destructionsOf(store, known).begun;
    const DestructionRun run = destroyedRun(session, known);
    const PlanProgress progress = progressOf(store, known);
    const Disposition &decided = *known.form.disposition;
    DestructionCertificate certificate;
    certificate.number = QStringLiteral("%1-%2").arg(known.row.number).arg(runs.size());
    certificate.digest = certificateDigest(store.suite(), store.id(), plan, run);
    const auto add = [&](const char *name, const QString &value) {
        certificate.fields.append({ say(name), value });
        if (value.isEmpty())
            certificate.missing += say(name);
    };
    const auto proof = Journal(store.records()).entry(run.certified.isEmpty() ? run.proven : run.certifiedProof);
    QStringList deciders;
    for (const CaseEvent &one : known.life.decisions())
        deciders += QCoreApplication::translate("Destroying", "%1, %2").arg(session.personName(one.actor), dateTime(one.at));
    QMap<RecordClass, qint64> classes;
    Records records(store.records());
    const QList<PlanRow> rows = PlanRecords(store.records()).destroying(plan, run.begun);
    int first = 0;
    int last = 0;
    for (const PlanRow &row : rows) {
        const auto record = records.find(row.record);
        if (!record)
            continue;
        ++classes[record->recordClass];
        first = first == 0 ? record->day : qMin(first, record->day);
        last = qMax(last, record->day);
    }
    QStringList byClass;
    for (auto it = classes.constBegin(); it != classes.constEnd(); ++it)
        byClass += QCoreApplication::translate("Destroying", "%1: %2").arg(displayName(it.key())).arg(it.value());
    const auto day = [](int one) { return QLocale().toString(dateOfDay(one), QLocale::ShortFormat); };
    QStringList copies;
    for (const DestructionRun::Copy &one : run.certified.isEmpty() ? run.copies : run.certifiedCopies)
        copies += one.done ? QCoreApplication::translate("Destroying", "%1: done").arg(one.place) : QCoreApplication::translate("Destroying", "%1: pending (%2)").arg(one.place, one.reason);
    const int destroyed = int(run.destroyed);
    add(QT_TRANSLATE_NOOP("Destroying", "Company"), session.company());
    add(QT_TRANSLATE_NOOP("Destroying", "Disposition plan"), known.row.number);
    add(QT_TRANSLATE_NOOP("Destroying", "Reason"), known.form.reason);
    add(QT_TRANSLATE_NOOP("Destroying", "Decided by"), deciders.join(QStringLiteral("; ")));
    add(QT_TRANSLATE_NOOP("Destroying", "What was destroyed"), QCoreApplication::translate("Destroying", "%n records (%1), captured %2 to %3", nullptr, destroyed).arg(byClass.join(QStringLiteral(", ")), day(first), day(last)));
    add(QT_TRANSLATE_NOOP("Destroying", "Digest of their list"), QString::fromLatin1(run.root.toHex()));
    add(QT_TRANSLATE_NOOP("Destroying", "Kind and method"),
        QCoreApplication::translate("Destroying", "Purge by cryptographic erase: every key deleted and overwritten in the store and in each registered copy (%1)").arg(displayName(decided.method)));
    add(QT_TRANSLATE_NOOP("Destroying", "Sealed with"), QCoreApplication::translate("Destroying", "%1; database pages with AES-256").arg(store.suite().id() == SuiteId::Gm ? QStringLiteral("SM4-GCM") : QStringLiteral("AES-256-GCM")));
    add(QT_TRANSLATE_NOOP("Destroying", "Tool"), QStringLiteral("Tongjian %1").arg(QStringLiteral(TONGJIAN_VERSION)));
    add(QT_TRANSLATE_NOOP("Destroying", "Backup that was proven before"), progress.backup);
    add(QT_TRANSLATE_NOOP("Destroying", "Begun"), dateTime(run.begunAt));
    add(QT_TRANSLATE_NOOP("Destroying", "Finished"), run.finishedAt > 0 ? dateTime(run.finishedAt) : QString());
    add(QT_TRANSLATE_NOOP("Destroying", "Copies of the keys"), copies.join(QStringLiteral("; ")));
    add(QT_TRANSLATE_NOOP("Destroying", "How it was verified"),
        proof ? QCoreApplication::translate("Destroying", "On %1: no key, no content in store, logs and reachable copies; from each reachable backup they do not open, their neighbours do (journal entry %2)").arg(dateTime(proof->at)).arg(proof->n) : QString());
    add(QT_TRANSLATE_NOOP("Destroying", "Other copies"), say(QT_TRANSLATE_NOOP("Destroying", "The executor knows of none but the registered ones.")));
    add(QT_TRANSLATE_NOOP("Destroying", "Outside this promise"), say(QT_TRANSLATE_NOOP("Destroying", "Unregistered copies of the store, and remnants on worn flash memory.")));
    add(QT_TRANSLATE_NOOP("Destroying", "Executor"), session.personName(run.executor));
    add(QT_TRANSLATE_NOOP("Destroying", "Witness"), session.personName(run.witness));
    add(QT_TRANSLATE_NOOP("Destroying", "Digest that both signed"), QString::fromLatin1(certificate.digest.toHex()));
    // What was pending when they signed, and is done by now.
    QStringList since;
    for (const DestructionRun::Copy &one : run.certified.isEmpty() ? QList<DestructionRun::Copy>() : run.copies) {
        const bool pending = std::any_of(run.certifiedCopies.begin(), run.certifiedCopies.end(), [&](const DestructionRun::Copy &then) { return then.place == one.place && !then.done; });
        if (one.done && pending)
            since += QCoreApplication::translate("Destroying", "%1: done on %2 (journal entry %3)").arg(one.place, dateTime(one.at)).arg(one.entry);
    }
    if (!since.isEmpty())
        add(QT_TRANSLATE_NOOP("Destroying", "After the signatures"), since.join(QStringLiteral("; ")));
    for (const auto &[person, n] : run.certified)
        certificate.signatures.append({ session.personName(person), Journal(store.records()).entry(n)->at });
    return certificate;
}

void certifyDestruction(Session &session, Id plan)
{
    Store &store = session.store();
    require(session, Action::DestructionCertify);
    const TrustedCase known = planOf(session, Action::DestructionCertify, plan);
    const DestructionRun seen = destroyedRun(session, known);
    if (session.me() != (seen.certified.isEmpty() ? seen.executor : seen.witness) || seen.isCertified())
        refuse(session, Action::DestructionCertify, plan, say(QT_TRANSLATE_NOOP("Destroying", "The executor signs the certificate first, then the witness, each once.")));
    if (const DestructionCertificate certificate = certificateOf(session, plan); !certificate.missing.isEmpty()) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Destroying", "The certificate lacks: %1.").arg(certificate.missing.join(QStringLiteral(", "))),
            say(QT_TRANSLATE_NOOP("Destroying", "Nothing was signed.")));
    }
    Act act(store);
    const DestructionRun run = destroyedRun(session, known);
    act.append({ Action::DestructionCertify, plan, { { fact::Certificate, certificateDigest(store.suite(), store.id(), plan, run) } } });
    act.commit();
}

bool isFinished(const DestructionRun &run)
{
    return run.isDestroyed() && run.isCertified() && std::all_of(run.copies.begin(), run.copies.end(), [](const DestructionRun::Copy &one) { return one.done; });
}

int countUnfinishedDestructions(Session &session)
{
    const QList<PlanLine> plans = listPlans(session, MostPlans);
    return int(std::count_if(plans.begin(), plans.end(), [](const PlanLine &line) { return line.destruction && !isFinished(*line.destruction); }));
}

} // namespace tongjian
