// SPDX-License-Identifier: GPL-3.0-or-later
#include "VerifiedPlans.h"

#include "AppliedFor.h"
#include "CollectedRows.h"
#include "DestructionRegister.h"
#include "EntryFacts.h"
#include "RecordPages.h"
#include "RecordTrust.h"
#include "RetentionBook.h"
#include "core/Error.h"

#include <algorithm>

namespace tongjian
{

VerifiedPlans::VerifiedPlans(Store &store, VerifiedCases &cases, VerifiedCases::Problem problem)
    : m_store(store)
    , m_cases(cases)
    , m_problem(std::move(problem))
{
}

bool VerifiedPlans::isAboutPlans(Action action)
{
    return disposesOfRecords(action) || isDestruction(action) || action == Action::ClearingClose || action == Action::PlanKeep;
}

void VerifiedPlans::problem(const QString &what, const JournalEntry &entry) const
{
    m_problem(what, QStringLiteral("journal %1").arg(entry.n));
}

void VerifiedPlans::problemWithList(const JournalEntry &entry) const
{
    problem(tr("The list of a plan does not say what entry %1 says became of its records.").arg(entry.n), entry);
}

void VerifiedPlans::noteHold(const JournalEntry &entry)
{
    if (entry.action == Action::HoldLift)
        m_holds.remove(entry.object);
    if (entry.action != Action::HoldPlace)
        return;
    try {
        m_holds.insert(entry.object, decodeHold(m_store.keys().openEnvelope(entry.sealed, holdContext(m_store.id(), entry.object))));
    } catch (const Error &) {
        return; // told where the entry is judged, if this login opens it
    }
}

void VerifiedPlans::noteExtension(const JournalEntry &entry)
{
    if (entry.action == Action::RecordExtend)
        m_extended[entry.object] = qMax(m_extended[entry.object], entry.facts().value(fact::Until).toInteger());
}

void VerifiedPlans::noteBatch(qint64 entry)
{
    const QMap<Id, QByteArray> earlier = CollectedRows(m_store.records()).earlierOf(entry);
    for (auto row = earlier.constBegin(); row != earlier.constEnd(); ++row)
        m_earlier[row.key()].insert(entry, row.value());
}

QList<Id> VerifiedPlans::holdsOn(const RecordRow &row) const
{
    QList<Id> holds;
    for (auto hold = m_holds.constBegin(); hold != m_holds.constEnd(); ++hold) {
        if (holdCovers(*hold, row.id, row.recordClass, row.channel, row.day, row.concerned))
            holds.append(hold.key());
    }
    return holds;
}

void VerifiedPlans::take(const JournalEntry &entry, const HouseState &state, qint64 at)
{
    if (entry.action == Action::PlanKeep)
        checkKeep(entry);
    else if (isDestruction(entry.action))
        checkDestruction(entry, state, at);
    else
        checkDisposition(entry, state, at);
}

void VerifiedPlans::checkKeep(const JournalEntry &entry)
{
    if (const QString objection = objectionToKeep(m_store, entry); !objection.isEmpty())
        problem(tr("Entry %1 is about a disposition plan and does not count: %2").arg(entry.n).arg(objection), entry);
    else
        m_kept[entry.facts().value(fact::Case).toInteger()].insert(entry.object);
}

// The records whose rows it left.
QList<Id> VerifiedPlans::checkBatch(const JournalEntry &entry, qint64 begun)
{
    const BatchTold told = batchTold(m_store, entry, begun);
    if (!told.rows)
        problem(tr("The records of entry %1 are not as it left them.").arg(entry.n), entry);
    if (!told.list)
        problemWithList(entry);
    m_disposals.insert(entry.n, { entry.action, entry.object });
    noteBatch(entry.n);
    for (Id record : told.records)
        m_last.insert(record, entry.n);
    return told.records;
}

// Of these records, and when the plan had come so far.
QString VerifiedPlans::objectionTo(const JournalEntry &entry, const QList<Id> &records)
{
    const bool recovers = entry.action == Action::RecordsRecover;
    const TrustedCase *known = m_cases.opened(recovers ? entry.facts().value(fact::Case).toInteger() : entry.object);
    if (!known)
        return {};
    if (recovers) {
        QList<Id> decided = known->form.recovered ? known->form.recovered->records : QList<Id>();
        std::sort(decided.begin(), decided.end());
        return decided == records ? QString() : tr("Something else was decided on.");
    }
    const Progress progress = m_progress.value(entry.object);
    const bool whole = known->form.disposition && progress.settled == known->form.disposition->records;
    const bool fits = !progress.closed && (entry.action != Action::ClearingClose || whole);
    return fits ? QString() : tr("It does not fit how far the plan was carried out.");
}

// Decided on, by the one who could, to these records and no others, none of them before its time.
void VerifiedPlans::checkDisposition(const JournalEntry &entry, const HouseState &state, qint64 at)
{
    const bool closes = entry.action == Action::ClearingClose;
    const QList<Id> records = closes ? QList<Id>() : checkBatch(entry);
    QString objection = m_cases.objectionToCarryingOut(entry, HouseAt(state, at));
    if (objection.isEmpty())
        objection = objectionTo(entry, records);
    if (!objection.isEmpty())
        problem(tr("Entry %1 is about a disposition plan and does not count: %2").arg(entry.n).arg(objection), entry);
    else if (closes)
        close(entry);
    if (at == OwnRightsOnly && entry.action != Action::RecordsRecover)
        problem(tr("Entry %1 cleared records while the clock was in doubt.").arg(entry.n), entry);
    if (entry.action != Action::RecordsClear)
        return;
    checkClearing(entry, state, records);
}

void VerifiedPlans::close(const JournalEntry &entry)
{
    Progress &progress = m_progress[entry.object];
    progress.closed = true;
    if (const TrustedCase *plan = m_cases.opened(entry.object); plan && plan->form.disposition)
        progress.graceUntil = graceEnd(*plan, entry, progress.lastAt);
}

// Whether what a period hangs on can be read from the row as it was then: a correction or another mailbox may have moved it since.
bool VerifiedPlans::isAsThen(const RecordRow &row, qint64 entry)
{
    if (row.entry <= entry)
        return true;
    const auto last = Journal(m_store.records()).entry(row.entry);
    return last && disposesOfRecords(last->action);
}

void VerifiedPlans::checkClearing(const JournalEntry &entry, const HouseState &state, const QList<Id> &records)
{
    const QCborMap facts = entry.facts();
    Progress &progress = m_progress[entry.object];
    progress.settled += facts.value(fact::Count).toInteger() + facts.value(fact::LeftOut).toInteger();
    progress.lastAt = qMax(progress.lastAt, entry.at);
    const AppliedFor applied = m_cases.appliedFor(entry.at);
    const QList<RecordRow> rows = RecordPages(m_store.records()).rows(records);
    for (const RecordRow &row : rows) {
        const KeptRow kept = keptRow(row);
        bool stays = m_kept.value(entry.object).contains(row.id);
        if (isAsThen(row, entry.n))
            stays = stays || applied.on(kept) != NoId || !keepingOf(state.schedules(), kept.record, m_extended.value(row.id), holdsOn(row), entry.at).mayBeCleared();
        if (stays)
            m_problem(tr("Entry %1 cleared the record %2 although it had to stay.").arg(entry.n).arg(row.number), QStringLiteral("record %1").arg(row.number));
    }
}

// Confirmed by a witness, begun by another, nothing but what was cleared and not held.
void VerifiedPlans::checkDestruction(const JournalEntry &entry, const HouseState &state, qint64 at)
{
    const QCborMap facts = entry.facts();
    DestructionReader &reader = m_destructions[entry.object];
    if (const TrustedCase *plan = m_cases.opened(entry.object)) {
        const QString objection = reader.take(m_store.suite(), m_store.id(), entry, plan->life, HouseAt(state, at), state.rolesOf(entry.actor, at), m_progress.value(entry.object).graceUntil);
        if (!objection.isEmpty())
            problem(tr("Entry %1 is about a destruction and does not count: %2").arg(entry.n).arg(objection), entry);
    }
    const bool begins = entry.action == Action::DestructionBegin;
    if (at == OwnRightsOnly && (begins || entry.action == Action::RecordsDestroy))
        problem(tr("Entry %1 destroyed records while the clock was in doubt.").arg(entry.n), entry);
    if (begins) {
        m_begun.insert(entry.n, { entry.action, entry.object });
        m_lastBegun.insert(entry.object, entry.n);
        const QList<PlanRow> rows = PlanRecords(m_store.records()).destroying(entry.object, entry.n);
        if (rows.size() != facts.value(fact::Count).toInteger() || PlanRecords::root(m_store.suite(), rows) != facts.value(fact::Root).toByteArray())
            problem(tr("The list of a plan does not say what entry %1 began to destroy.").arg(entry.n), entry);
        for (const PlanRow &row : rows) {
            const auto record = Records(m_store.records()).find(row.record);
            if (row.outcome != PlanOutcome::Cleared || row.recovered > 0 || !record || !holdsOn(*record).isEmpty())
                m_problem(tr("Entry %1 began to destroy a record that had to stay.").arg(entry.n), QStringLiteral("record %1").arg(record ? record->number : QString::number(row.record)));
        }
    }
    if (entry.action != Action::RecordsDestroy)
        return;
    const QList<Id> records = checkBatch(entry, m_lastBegun.value(entry.object));
    for (Id id : records)
        m_buried.insert(id, entry.n);
}

void VerifiedPlans::checkRow(const RecordRow &row, qint64 ownEntry, const QByteArray &ownDigest)
{
    const QString where = QStringLiteral("record %1").arg(row.number);
    if (row.state == RecordState::Cleared || row.state == RecordState::Destroyed)
        checkContent(row, where);
    bool same = m_last.value(row.id) <= row.entry;
    // Nothing of it differs but whether its content is here, back to what stood before the plans came.
    const QMap<qint64, QByteArray> earlier = m_earlier.value(row.id);
    RecordRow before = row;
    for (qint64 n = row.entry; same && m_disposals.contains(n);) {
        auto said = earlier.lowerBound(n);
        const bool batch = said != earlier.cbegin();
        const qint64 batchEntry = batch ? (--said).key() : 0;
        const bool own = ownEntry > 0 && ownEntry < n && ownEntry > batchEntry;
        before.state = m_disposals.value(n).action == Action::RecordsClear ? RecordState::Filed : RecordState::Cleared;
        same = (own || batch) && before.digest(m_store.suite()) == (own ? ownDigest : said.value());
        n = own ? ownEntry : batchEntry;
    }
    if (!same)
        m_problem(tr("The record %1 is not as its last journal entry left it.").arg(row.number), where);
}

void VerifiedPlans::checkContent(const RecordRow &row, const QString &where)
{
    Records records(m_store.records());
    const bool destroyed = row.state == RecordState::Destroyed;
    if (destroyed ? m_buried.value(row.id) != row.entry : m_disposals.value(row.entry).action != Action::RecordsClear)
        m_problem(destroyed ? tr("The record %1 was destroyed by no plan.").arg(row.number) : tr("The record %1 was cleared by no plan.").arg(row.number), where);
    // Its content is in the backup that is kept for it, or nowhere. What was dropped of attachments goes by itself.
    const QList<BlobRow> blobs = records.blobsOf(row.id);
    if (records.hasParts(row.id) || std::any_of(blobs.begin(), blobs.end(), [](const BlobRow &blob) { return blob.revision > 0; }))
        m_problem(tr("The record %1 was cleared, but its content is there.").arg(row.number), where);
    if (destroyed && !m_store.vault().recordKeys(QList<Id> { row.id }).isEmpty())
        m_problem(tr("The record %1 was destroyed, but keys.db has a key for it.").arg(row.number), where);
}

// Lists say that something became of their records only where an entry does.
void VerifiedPlans::checkLists()
{
    const QList<PlanRecords::Said> all = PlanRecords(m_store.records()).said();
    for (const PlanRecords::Said &one : all) {
        const Done done = one.action == Action::DestructionBegin ? m_begun.value(one.entry) : m_disposals.value(one.entry);
        if (done.action != one.action || done.plan != one.plan)
            m_problem(tr("The list of a plan does not say what entry %1 says became of its records.").arg(one.entry), QStringLiteral("application %1").arg(one.plan));
    }
}

void VerifiedPlans::finish(const HouseState &state)
{
    checkLists();
    const DestructionRegister there = registerOf(m_store.vault().database(), state, m_store.description());
    m_buriedBefore = there.of([&](const DestroyedRecord &one) { return state.isLost(one.entry); });
    bool whole = !there.altered();
    for (auto it = m_buried.constBegin(); it != m_buried.constEnd(); ++it)
        whole = whole && there.records().contains(it.key());
    if (!whole)
        m_problem(tr("The register of destroyed records in keys.db is not as the journal tells it."), QStringLiteral("keys.db"));
}

} // namespace tongjian
