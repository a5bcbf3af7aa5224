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

JournalEntry trustedEntry(Store &store, const RecordRow &row)
{
    const auto refuse = [&]() {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "The record %1 was altered outside Tongjian and is not shown.").arg(row.number),
            QCoreApplication::translate("Store", "Tell the auditor. The record can be restored from a backup."));
    };
    const auto last = row.origin == Origin::Collected ? Journal(store.records()).entry(row.entry) : std::nullopt;
    // A collected one that was corrected has an entry of its own from then on.
    if (row.origin == Origin::Collected && !(last && last->action == Action::RecordCorrect)) {
        // Named by the root of its batch, together with all that came with it.
        const auto entry = Journal(store.records()).entry(row.entry);
        if (!entry || !bringsRecords(entry->action))
            refuse();
        store.verifyEntry(*entry);
        const QList<QByteArray> leaves = leavesOf(store, row.entry);
        if (!leaves.contains(row.digest(store.suite())) || merkleRoot(store.suite(), leaves) != entry->facts().value(fact::Root).toByteArray())
            refuse();
        return *entry;
    }
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(row.id);
    for (auto it = entries.crbegin(); it != entries.crend(); ++it) {
        if (!namesRecord(it->action))
            continue;
        store.verifyEntry(*it);
        const QCborMap facts = it->facts();
        if (it->n != row.entry || facts.value(fact::Row).toByteArray() != row.digest(store.suite())
            || facts.value(fact::Commitment).toByteArray() != row.commitment)
            refuse();
        // Whoever can read what was decided on does not take a version that nobody decided on.
        const Id application = facts.value(fact::Case).toInteger();
        if (it->action == Action::RecordCorrect && store.keys().tryRecordKey(application, CaseKey) && !bringsAbout(readCase(store, application), *it))
            refuse();
        return *it;
    }
    refuse();
    return {};
}

} // namespace tongjian
