// SPDX-License-Identifier: GPL-3.0-or-later
#include "DestructionTrust.h"

#include "DestructionRegister.h"
#include "EntryFacts.h"
#include "RecordTrust.h"
#include "RetentionBook.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("DestructionTrust", text);
}

bool isSame(const CaseHouse &house, Id a, Id b)
{
    return a == b || house.alike(a).contains(b);
}

QString takeCopy(DestructionRun &run, const JournalEntry &entry)
{
    using enum DestructionRun::Kind;
    const QCborMap facts = entry.facts();
    DestructionRun::Copy copy;
    copy.kind = entry.action == Action::DestructionCopy ? Keys : entry.action == Action::DestructionFile ? File : Carrier;
    copy.place = facts.value(fact::Place).toString();
    copy.medium = facts.value(fact::Value).toInteger();
    copy.written = facts.value(fact::Written).toInteger();
    copy.done = facts.value(fact::Done).toBool();
    copy.entry = entry.n;
    copy.at = entry.at;
    copy.waits = DestructionRun::Waits(facts.value(fact::Waits).toInteger());
    copy.reason = facts.value(fact::Problems).toString();
    const DestructionRun::Copy *before = run.copy(copy.kind, copy.place);
    if (copy.kind == Carrier) {
        if (copy.done ? !before || before->done : before != nullptr)
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "A carrier is listed first and destroyed once."));
        if (!copy.done && !run.certified.isEmpty())
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "The certificate is signed: no carrier is added to it."));
    }
    if (before)
        run.copies.removeAt(before - run.copies.constData());
    run.copies.append(copy);
    return {};
}

[[noreturn]] void stop(const QString &what)
{
    throw Error(ErrorCode::Integrity, what, say(QT_TRANSLATE_NOOP("DestructionTrust", "Nothing was changed. Tell the auditor.")));
}

// In the words of the full verification:
[[noreturn]] void stopOverList(qint64 entry)
{
    stop(QCoreApplication::translate("Verification", "The list of a plan does not say what entry %1 says became of its records.").arg(entry));
}
[[noreturn]] void stopOverBeginning(qint64 entry)
{
    stop(QCoreApplication::translate("Verification", "Entry %1 began to destroy a record that had to stay.").arg(entry));
}

} // namespace

const DestructionRun::Copy *DestructionRun::copy(Kind kind, const QString &place) const
{
    const auto found = std::find_if(copies.begin(), copies.end(), [&](const Copy &one) { return one.kind == kind && one.place == place; });
    return found == copies.end() ? nullptr : &*found;
}

// Decider, executor and witness all differ, and who applied is no witness (DESIGN section 1).
QString objectionToWitness(Id witness, Id executor, const CaseLife &plan, const CaseHouse &house, RoleSet roles)
{
    if (!roles.contains(Role::Auditor))
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "An auditor is the witness."));
    QList<Id> others { executor, plan.applicant() };
    for (const CaseEvent &one : plan.decisions())
        others += { one.actor, one.inPlaceOf };
    if (std::any_of(others.begin(), others.end(), [&](Id one) { return one != NoId && isSame(house, one, witness); }))
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "Who applied for the plan, decided on it or carries it out is not its witness."));
    return {};
}

QString waitsInWords(const DestructionRun::Copy &copy)
{
    switch (copy.waits) {
    case DestructionRun::Waits::OutOfReach:
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "It is out of reach."));
    case DestructionRun::Waits::CopyNotFound:
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "The copy that was made there is not found. Is another medium connected, or none?"));
    case DestructionRun::Waits::FileNotFound:
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "It is not there. Try it on the computer on which it was written, or say what became of it."));
    case DestructionRun::Waits::SomethingElse:
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "Something else stands there by now."));
    case DestructionRun::Waits::Unreadable:
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "The login that looked cannot read where it was written."));
    case DestructionRun::Waits::Failed:
        if (copy.kind == DestructionRun::Kind::File)
            return QCoreApplication::translate("DestructionTrust", "It cannot be removed: %1").arg(displaySafe(copy.reason));
        break;
    case DestructionRun::Waits::No:
        break;
    }
    return displaySafe(copy.reason);
}

bool isDestruction(Action action)
{
    switch (action) {
    case Action::DestructionWitness:
    case Action::DestructionBegin:
    case Action::RecordsDestroy:
    case Action::DestructionCopy:
    case Action::DestructionFile:
    case Action::DestructionCarrier:
    case Action::DestructionProve:
    case Action::DestructionCertify:
        return true;
    default:
        return false;
    }
}

QByteArray certificateDigest(const Suite &suite, Id store, Id plan, const DestructionRun &run)
{
    const bool isSigned = !run.certified.isEmpty();
    QCborArray copies;
    for (const DestructionRun::Copy &one : isSigned ? run.certifiedCopies : run.copies)
        // What was said of a carrier is sealed in its entry.
        copies.append(one.kind == DestructionRun::Kind::Keys ? QCborArray { one.place, one.done } : QCborArray { one.place, one.done, int(one.kind), one.entry });
    return suite.hash(QCborValue(QCborArray { QLatin1String("tongjian certificate of destruction"), store, plan, run.witnessed, run.begun, run.executor, run.witness, run.records, run.root, copies,
                                     isSigned ? run.certifiedProof : run.proven })
                          .toCbor());
}

QString DestructionReader::take(const Suite &suite, Id store, const JournalEntry &entry, const CaseLife &plan, const CaseHouse &house, RoleSet roles, qint64 graceUntil)
{
    if (!isDestruction(entry.action))
        return {};
    if (plan.route() != Route::DispositionPlan || plan.stage() != CaseStage::Fulfilled)
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "Only what was cleared by a plan is destroyed."));
    const QCborMap facts = entry.facts();
    const auto carriesOn = [&] { return plan.mayCarryOn(entry.actor, house).reason; };
    if (entry.action == Action::DestructionWitness) {
        DestructionRun run;
        run.witnessed = entry.n;
        run.witness = entry.actor;
        run.executor = facts.value(fact::Executor).toInteger();
        run.records = facts.value(fact::Count).toInteger();
        run.root = facts.value(fact::Root).toByteArray();
        run.begunAt = entry.at; // until it is begun: when it was confirmed
        if (const QString objection = objectionToWitness(entry.actor, run.executor, plan, house, roles); !objection.isEmpty())
            return objection;
        if (!m_begun.isEmpty() && !m_begun.constLast().isDestroyed())
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "Another destruction under this plan is not finished."));
        m_confirmed = run; // in place of one by which nobody began
        return {};
    }
    if (entry.action == Action::DestructionBegin) {
        if (!m_confirmed)
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "No witness confirmed it."));
        DestructionRun run = *m_confirmed;
        if (facts.value(fact::Witness).toInteger() != run.witnessed || entry.at - run.begunAt > WitnessHoldsMs || entry.at < run.begunAt)
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "The witness confirmed something else, or too long ago."));
        if (facts.value(fact::Root).toByteArray() != run.root || facts.value(fact::Count).toInteger() != run.records)
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "The witness confirmed another list."));
        if (!facts.value(fact::NoOthers).toBool())
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "The executor did not declare that no other copy is known."));
        if (entry.actor != run.executor)
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "The witness confirmed another executor."));
        run.begun = entry.n;
        run.begunAt = entry.at;
        m_begun.append(run);
        m_confirmed.reset();
        if (graceUntil == 0 || entry.at < graceUntil)
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "The period of grace was not over."));
        return carriesOn();
    }
    if (m_begun.isEmpty())
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "It was not begun."));
    DestructionRun &run = m_begun.last();
    // What is renewed, looked for or signed before has to be again.
    if (entry.action != Action::RecordsDestroy && entry.action != Action::DestructionCertify && !run.isDestroyed())
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "Copies are renewed and leftovers looked for only after everything is destroyed."));
    switch (entry.action) {
    case Action::RecordsDestroy:
        run.destroyed += facts.value(fact::Count).toInteger();
        if (run.destroyed > run.records)
            return say(QT_TRANSLATE_NOOP("DestructionTrust", "More was destroyed than the witness confirmed."));
        if (run.isDestroyed())
            run.finishedAt = entry.at;
        return carriesOn();
    case Action::DestructionCopy:
    case Action::DestructionFile:
    case Action::DestructionCarrier:
        if (const QString objection = takeCopy(run, entry); !objection.isEmpty())
            return objection;
        return carriesOn();
    case Action::DestructionProve:
        run.proven = facts.value(fact::Done).toBool() ? entry.n : 0;
        run.provenAt = run.proven > 0 ? entry.at : 0;
        return carriesOn();
    default:
        break;
    }
    const Id expected = run.certified.isEmpty() ? run.executor : run.witness;
    if (run.isCertified() || entry.actor != expected)
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "The executor signs the certificate first, then the witness, each once."));
    if (!run.isDestroyed() || run.proven == 0)
        return say(QT_TRANSLATE_NOOP("DestructionTrust", "There is no certificate before everything is destroyed and proven."));
    if (run.certified.isEmpty()) {
        run.certifiedCopies = run.copies;
        run.certifiedProof = run.proven;
        run.certificate = facts.value(fact::Certificate).toByteArray();
    }
    run.certified.append({ entry.actor, entry.n });
    const bool same = run.certificate == certificateDigest(suite, store, entry.object, run) && facts.value(fact::Certificate).toByteArray() == run.certificate;
    return same ? QString() : say(QT_TRANSLATE_NOOP("DestructionTrust", "It signs another certificate than there is."));
}

Destructions destructionsOf(Store &store, const TrustedCase &plan)
{
    DestructionReader reader;
    const PlanProgress progress = progressOf(store, plan);
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(plan.row.id);
    for (const JournalEntry &entry : entries) {
        if (!isDestruction(entry.action))
            continue;
        store.verifyEntry(entry);
        const HouseState &state = store.stateAt(entry.rightsBefore);
        const qint64 graceUntil = progress.closed < entry.n ? progress.graceUntil : 0;
        if (const QString objection = reader.take(store.suite(), store.id(), entry, plan.life, HouseAt(state, entry.at), state.rolesOf(entry.actor, entry.at), graceUntil); !objection.isEmpty())
            stop(QCoreApplication::translate("DestructionTrust", "Journal entry %1 is about a destruction and does not count: %2").arg(entry.n).arg(objection));
    }
    return { reader.begun(), reader.confirmed() };
}

namespace
{

// Each batch left the rows and the list as they are, and no clock ran ahead then; the last destruction was begun over what was cleared, was not back and was not held.
void requireBatches(Store &store, const TrustedCase &plan, const QList<DestructionRun> &runs, const QList<PlanRow> &rows)
{
    QHash<qint64, Action> told;
    qint64 begun = 0;
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(plan.row.id);
    for (const JournalEntry &entry : entries) {
        if (entry.action == Action::DestructionBegin) {
            begun = entry.n;
        } else if (disposesOfRecords(entry.action)) {
            const BatchTold batch = batchTold(store, entry, begun);
            if (!batch.rows || !batch.list)
                stopOverList(entry.n);
        } else {
            continue;
        }
        store.verifyEntry(entry);
        if (isDestruction(entry.action) && entry.at > store.now() && store.clockDoubt() == ClockDoubt::None)
            stop(QCoreApplication::translate("Verification", "Entry %1 destroyed records while the clock was in doubt.").arg(entry.n));
        told.insert(entry.n, entry.action);
    }
    QList<PlanRow> last;
    for (const PlanRow &row : rows) {
        const bool settled = row.outcome == PlanOutcome::Waiting ? row.entry == 0 : told.value(row.entry) == Action::RecordsClear;
        for (const auto &[n, action] : { std::pair(row.recovered, Action::RecordsRecover), std::pair(row.destroying, Action::DestructionBegin), std::pair(row.destroyed, Action::RecordsDestroy) }) {
            if (!settled || (n != 0 && told.value(n) != action))
                stopOverList(settled ? n : row.entry);
        }
        if (!runs.isEmpty() && row.destroying == runs.constLast().begun)
            last.append(row);
    }
    if (runs.isEmpty())
        return;
    const DestructionRun &run = runs.constLast();
    if (last.size() != run.records || PlanRecords::root(store.suite(), last) != run.root)
        stop(QCoreApplication::translate("Verification", "The list of a plan does not say what entry %1 began to destroy.").arg(run.begun));
    QList<Id> ids;
    for (const PlanRow &row : std::as_const(last)) {
        ids.append(row.record);
        if (row.outcome != PlanOutcome::Cleared || row.recovered > 0)
            stopOverBeginning(run.begun);
    }
    const RetentionBook book(store, RetentionBook::Concerned::Always);
    QSet<Id> later; // from the beginning on only forward
    for (const Hold &hold : book.holds()) {
        if (hold.facts.entry > run.begun)
            later.insert(hold.facts.id);
    }
    const QList<KeptRow> kept = book.rows(ids);
    for (const KeptRow &row : kept) {
        const QList<Id> holds = book.keeping(row, store.now()).holds;
        if (std::any_of(holds.begin(), holds.end(), [&](Id hold) { return !later.contains(hold); }))
            stopOverBeginning(run.begun);
    }
}

} // namespace

Destructions requireDestructions(Store &store, const TrustedCase &plan)
{
    Destructions there = destructionsOf(store, plan);
    const QList<PlanRow> rows = decidedList(store, plan);
    requireBatches(store, plan, there.begun, rows);
    const DestructionRegister gone = registerOf(store.vault().database(), store.state(), store.description());
    const bool whole = std::all_of(rows.begin(), rows.end(), [&](const PlanRow &row) { return row.destroyed == 0 || gone.records().contains(row.record); });
    if (gone.altered() || !whole)
        stop(QCoreApplication::translate("Verification", "The register of destroyed records in keys.db is not as the journal tells it."));
    return there;
}

DestructionRun destroyedRun(Store &store, const TrustedCase &plan)
{
    const QList<DestructionRun> runs = requireDestructions(store, plan).begun;
    if (runs.isEmpty() || !runs.constLast().isDestroyed())
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("DestructionTrust", "The records of the plan are destroyed first.")), say(QT_TRANSLATE_NOOP("DestructionTrust", "Nothing was changed.")));
    return runs.constLast();
}

} // namespace tongjian
