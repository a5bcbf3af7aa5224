// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTrust.h"

#include "CaseTrust.h"
#include "CollectedRows.h"
#include "EntryFacts.h"
#include "MerkleTree.h"
#include "core/Error.h"

#include <QCoreApplication>

namespace tongjian
{

bool namesRecord(Action action)
{
    switch (action) {
    case Action::RecordSubmit:
    case Action::RecordWithdraw:
    case Action::RecordApprove:
    case Action::RecordReturn:
    case Action::RecordReject:
    case Action::RecordFile:
    case Action::RecordCorrect:
        return true;
    default:
        return false;
    }
}

bool bringsRecords(Action action)
{
    switch (action) {
    case Action::RecordCapture:
    case Action::RecordConcern:
    case Action::RecordAssign:
    case Action::RecordRelease:
        return true;
    default:
        return false;
    }
}

QList<QByteArray> leavesOf(Store &store, qint64 n)
{
    QMap<Id, QByteArray> leaves = CollectedRows(store.records()).earlierOf(n);
    const QList<RecordRow> rows = Records(store.records()).ofEntry(n);
    for (const RecordRow &row : rows)
        leaves.insert(row.id, row.digest(store.suite()));
    return leaves.values();
}

namespace
{

// The entry by which the newest version was filed, if the record was ever corrected.
std::optional<JournalEntry> lastCorrection(Store &store, Id record)
{
    JournalFilter filter;
    filter.object = record;
    filter.action = Action::RecordCorrect;
    const QList<JournalEntry> newest = Journal(store.records()).page(filter, 0, 1);
    return newest.isEmpty() ? std::nullopt : std::optional(newest.constFirst());
}

// The last decision stands right before it; whoever can read what was decided on looks at all of them.
bool wasDecided(Store &store, const JournalEntry &correction)
{
    const Id application = correction.facts().value(fact::Case).toInteger();
    const auto decision = Journal(store.records()).entry(correction.n - 1);
    if (!decision || decision->action != Action::ApplicationApprove || decision->object != application || decision->actor != correction.actor)
        return false;
    store.verifyEntry(*decision);
    return !store.keys().tryRecordKey(application, CaseKey) || bringsAbout(readCase(store, application), correction);
}

[[noreturn]] void refuse(const RecordRow &row)
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "The record %1 was altered outside Tongjian and is not shown.").arg(row.number),
        QCoreApplication::translate("Store", "Tell the auditor. The record can be restored from a backup."));
}

// The last of the acts that name it.
JournalEntry ownEntry(Store &store, const RecordRow &row)
{
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(row.id);
    for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
        if (!namesRecord(it->action))
            continue;
        store.verifyEntry(*it);
        const QCborMap facts = it->facts();
        if (it->n != row.entry || facts.value(fact::Row).toByteArray() != row.digest(store.suite())
            || facts.value(fact::Commitment).toByteArray() != row.commitment)
            refuse(row);
        return *it;
    }
    refuse(row);
}

} // namespace

std::optional<qint64> requireNewest(Store &store, const RecordRow &row)
{
    const auto correction = lastCorrection(store, row.id);
    if (!correction)
        return {};
    store.verifyEntry(*correction);
    const QCborMap facts = correction->facts();
    if (row.revision != facts.value(fact::Revision).toInteger() || row.commitment != facts.value(fact::Commitment).toByteArray() || !wasDecided(store, *correction))
        refuse(row);
    return correction->n;
}

JournalEntry trustedEntry(Store &store, const RecordRow &row)
{
    RowTrust trust(store);
    const RowTrust::Batch *batch = trust.batchOf(row);
    return batch ? batch->entry : ownEntry(store, row);
}

RowTrust::RowTrust(Store &store)
    : m_store(store)
{
}

const RowTrust::Batch *RowTrust::require(const RecordRow &row)
{
    const Batch *batch = batchOf(row);
    if (!batch)
        (void)ownEntry(m_store, row);
    return batch;
}

const RowTrust::Batch *RowTrust::batchOf(const RecordRow &row)
{
    constexpr qsizetype AtMost = 100; // of some hundred records each
    const auto correction = requireNewest(m_store, row);
    // A collected one that was corrected has an entry of its own, until another mailbox brings it once more.
    if (row.origin != Origin::Collected || (correction && *correction >= row.entry))
        return nullptr;
    // Named by the root of its batch, together with all that came with it.
    auto known = m_batches.constFind(row.entry);
    if (known == m_batches.cend()) {
        const auto entry = Journal(m_store.records()).entry(row.entry);
        if (!entry || !bringsRecords(entry->action))
            refuse(row);
        m_store.verifyEntry(*entry);
        auto batch = std::make_shared<Batch>(Batch { *entry, leavesOf(m_store, row.entry), {} });
        if (merkleRoot(m_store.suite(), batch->leaves) != entry->facts().value(fact::Root).toByteArray())
            refuse(row);
        for (qsizetype i = 0; i < batch->leaves.size(); ++i)
            batch->places.insert(batch->leaves.at(i), i);
        if (m_batches.size() >= AtMost)
            m_batches.clear();
        known = m_batches.insert(row.entry, std::move(batch));
    }
    if (!(*known)->places.contains(row.digest(m_store.suite())))
        refuse(row);
    return known->get();
}

} // namespace tongjian
