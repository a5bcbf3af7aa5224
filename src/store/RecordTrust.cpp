// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTrust.h"

#include "CaseTrust.h"
#include "CollectedRows.h"
#include "EntryFacts.h"
#include "MerkleTree.h"
#include "core/Error.h"

#include <QCoreApplication>

#include <mutex>

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

bool disposesOfRecords(Action action)
{
    return action == Action::RecordsClear || action == Action::RecordsRecover || action == Action::RecordsDestroy;
}

QMap<Id, QByteArray> leavesOf(Store &store, qint64 n)
{
    QMap<Id, QByteArray> leaves = CollectedRows(store.records()).earlierOf(n);
    const QList<RecordRow> rows = Records(store.records()).ofEntry(n);
    for (const RecordRow &row : rows)
        leaves.insert(row.id, row.digest(store.suite()));
    return leaves;
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
    if (!store.keys().tryRecordKey(application, CaseKey))
        return true;
    const TrustedCase known = readCase(store, application);
    return bringsAbout(known, correction) && saysWhatWasDecided(store, *known.form.correction, correction);
}

[[noreturn]] void refuse(const RecordRow &row)
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "The record %1 was altered outside Tongjian and is not shown.").arg(row.number),
        QCoreApplication::translate("Store", "Tell the auditor. The record can be restored from a backup."));
}

// By the hash of the entry, which covers the root, which covers the leaves: no later reading of the rows can make others of them.
class VerifiedBatches
{
public:
    static VerifiedBatches &ofProcess()
    {
        static VerifiedBatches one;
        return one;
    }
    /// Null when the rows are not those of the root.
    std::shared_ptr<const RowTrust::Batch> of(Store &store, const JournalEntry &entry)
    {
        constexpr qsizetype MostLeaves = 200'000;
        {
            const std::lock_guard lock(m_mutex);
            if (const auto there = m_batches.constFind(entry.hash); there != m_batches.cend())
                return *there;
        }
        auto batch = std::make_shared<RowTrust::Batch>(RowTrust::Batch { entry, leavesOf(store, entry.n).values(), {} });
        if (merkleRoot(store.suite(), batch->leaves) != entry.facts().value(fact::Root).toByteArray())
            return nullptr;
        for (qsizetype i = 0; i < batch->leaves.size(); ++i)
            batch->places.insert(batch->leaves.at(i), i);
        const std::lock_guard lock(m_mutex);
        if (m_leaves > MostLeaves) {
            m_batches.clear();
            m_leaves = 0;
        }
        m_leaves += batch->leaves.size();
        m_batches.insert(entry.hash, batch);
        return batch;
    }

private:
    std::mutex m_mutex;
    QHash<QByteArray, std::shared_ptr<const RowTrust::Batch>> m_batches;
    qsizetype m_leaves = 0;
};

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
    const auto batch = RowTrust(store).batchOf(row, requireNewest(store, row));
    return batch ? batch->entry : ownEntry(store, row);
}

RowTrust::RowTrust(Store &store)
    : m_store(store)
{
}

std::shared_ptr<const RowTrust::Batch> RowTrust::require(const RecordRow &row)
{
    if (m_upTo == 0) {
        m_upTo = Journal(m_store.records()).head().n;
        Query query(m_store.records(), QStringLiteral("SELECT DISTINCT object FROM journal WHERE action = ? AND n <= ?"));
        query.bind(QString::fromLatin1(facts(Action::RecordCorrect).key)).bind(m_upTo).run();
        while (query.next())
            m_corrected.insert(query.integer(0));
    }
    auto batch = batchOf(row, m_corrected.contains(row.id) || row.entry > m_upTo ? requireNewest(m_store, row) : std::nullopt);
    if (!batch)
        (void)ownEntry(m_store, row);
    return batch;
}

std::shared_ptr<const RowTrust::Batch> RowTrust::batchOf(const RecordRow &row, std::optional<qint64> correction)
{
    // A collected one that was corrected has an entry of its own, until another mailbox brings it once more, or a plan clears it.
    if (correction && *correction >= row.entry)
        return nullptr;
    // Named by the root of its batch, together with all that came with it.
    auto known = m_batches.constFind(row.entry);
    if (known == m_batches.cend()) {
        const auto entry = Journal(m_store.records()).entry(row.entry);
        if (row.origin != Origin::Collected && entry && !disposesOfRecords(entry->action))
            return nullptr;
        if (!entry || !(bringsRecords(entry->action) || disposesOfRecords(entry->action)))
            refuse(row);
        m_store.verifyEntry(*entry);
        known = m_batches.insert(row.entry, VerifiedBatches::ofProcess().of(m_store, *entry));
        if (!*known) {
            m_batches.remove(row.entry);
            refuse(row);
        }
    }
    if (!(*known)->places.contains(row.digest(m_store.suite())))
        refuse(row);
    return *known;
}

} // namespace tongjian
