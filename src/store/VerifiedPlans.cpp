// SPDX-License-Identifier: GPL-3.0-or-later
#include "VerifiedPlans.h"

#include "DestructionRegister.h"
#include "EntryFacts.h"
#include "MerkleTree.h"
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

void VerifiedPlans::checkBatch(const JournalEntry &entry)
{
    const QList<QByteArray> leaves = leavesOf(m_store, entry.n);
    const QCborMap facts = entry.facts();
    if (leaves.size() != facts.value(fact::Count).toInteger() || merkleRoot(m_store.suite(), leaves) != facts.value(fact::Root).toByteArray())
        problem(tr("The records of entry %1 are not as it left them.").arg(entry.n), entry);
    m_disposals.insert(entry.n);
}

// Decided on, by the one who could, to these records and no others, none of them before its time.
void VerifiedPlans::checkDisposition(const JournalEntry &entry, const HouseState &state, qint64 at)
{
    if (const QString objection = m_cases.objectionToCarryingOut(entry, HouseAt(state, at)); !objection.isEmpty())
        problem(tr("Entry %1 is about a disposition plan and does not count: %2").arg(entry.n).arg(objection), entry);
    if (entry.action == Action::ClearingClose)
        return;
    checkBatch(entry);
    if (entry.action != Action::RecordsClear)
        return;
    m_clearings.insert(entry.n);
    if (at == OwnRightsOnly)
        problem(tr("Entry %1 cleared records while the clock was in doubt.").arg(entry.n), entry);
    PlanRecords plans(m_store.records());
    const QCborMap facts = entry.facts();
    const QList<Id> cleared = plans.clearedIn(entry.n);
    const auto dropped = plans.droppedIn(entry.n);
    if (cleared.size() != facts.value(fact::Count).toInteger() || dropped.size() != facts.value(fact::LeftOut).toInteger()
        || PlanRecords::droppedRoot(m_store.suite(), dropped) != facts.value(fact::LeftOutRoot).toByteArray())
        problem(tr("The list of a plan does not say what entry %1 says became of its records.").arg(entry.n), entry);
    const QList<RecordRow> rows = RecordPages(m_store.records()).rows(cleared);
    for (const RecordRow &row : rows) {
        if (m_kept.value(entry.object).contains(row.id) || !keepingOf(state.schedules(), keptRecord(row), m_extended.value(row.id), holdsOn(row), entry.at).mayBeCleared())
            m_problem(tr("Entry %1 cleared the record %2 although it had to stay.").arg(entry.n).arg(row.number), QStringLiteral("record %1").arg(row.number));
    }
}

// Confirmed by a witness, begun by another, nothing but what was cleared and not held.
void VerifiedPlans::checkDestruction(const JournalEntry &entry, const HouseState &state, qint64 at)
{
    const QCborMap facts = entry.facts();
    DestructionReader &reader = m_destructions[entry.object];
    if (const CaseLife *plan = m_cases.lifeOf(entry.object)) {
        QString objection = reader.take(entry, *plan, HouseAt(state, at), state.rolesOf(entry.actor, at));
        if (objection.isEmpty() && entry.action == Action::DestructionCertify
            && facts.value(fact::Certificate).toByteArray() != certificateDigest(m_store.suite(), m_store.id(), entry.object, reader.runs().constLast()))
            objection = tr("It signs another certificate than there is.");
        if (!objection.isEmpty())
            problem(tr("Entry %1 is about a destruction and does not count: %2").arg(entry.n).arg(objection), entry);
    }
    PlanRecords plans(m_store.records());
    if (entry.action == Action::DestructionBegin) {
        const QList<PlanRow> rows = plans.destroying(entry.object, entry.n);
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
    if (at == OwnRightsOnly)
        problem(tr("Entry %1 destroyed records while the clock was in doubt.").arg(entry.n), entry);
    checkBatch(entry);
    const QList<Id> ids = plans.destroyedIn(entry.n);
    if (ids.size() != facts.value(fact::Count).toInteger() || DestructionRegister::root(m_store.suite(), ids) != facts.value(fact::Register).toByteArray())
        problem(tr("The list of a plan does not say what entry %1 says became of its records.").arg(entry.n), entry);
    for (Id id : ids)
        m_buried.insert(id, entry.n);
}

void VerifiedPlans::checkRow(const RecordRow &row)
{
    const QString where = QStringLiteral("record %1").arg(row.number);
    Records records(m_store.records());
    const bool destroyed = row.state == RecordState::Destroyed;
    if (destroyed ? m_buried.value(row.id) != row.entry : !m_clearings.contains(row.entry))
        m_problem(destroyed ? tr("The record %1 was destroyed by no plan.").arg(row.number) : tr("The record %1 was cleared by no plan.").arg(row.number), where);
    // Its content is in the backup that is kept for it, or nowhere. What was dropped of attachments goes by itself.
    const QList<BlobRow> blobs = records.blobsOf(row.id);
    if (records.hasParts(row.id) || std::any_of(blobs.begin(), blobs.end(), [](const BlobRow &blob) { return blob.revision > 0; }))
        m_problem(tr("The record %1 was cleared, but its content is there.").arg(row.number), where);
    if (destroyed && !m_store.vault().recordKeys(QList<Id> { row.id }).isEmpty())
        m_problem(tr("The record %1 was destroyed, but keys.db has a key for it.").arg(row.number), where);
}

void VerifiedPlans::finish(const HouseState &state)
{
    const DestructionRegister there = registerOf(m_store.vault().database(), state, m_store.description());
    m_buriedBefore = there.of([&](const DestroyedRecord &one) { return state.isLost(one.entry); });
    bool whole = !there.altered();
    for (auto it = m_buried.constBegin(); it != m_buried.constEnd(); ++it)
        whole = whole && there.records().contains(it.key());
    if (!whole)
        m_problem(tr("The register of destroyed records in keys.db is not as the journal tells it."), QStringLiteral("keys.db"));
}

} // namespace tongjian
