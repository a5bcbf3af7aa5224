// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTrust.h"

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
        return true;
    default:
        return false;
    }
}

JournalEntry trustedEntry(Store &store, const RecordRow &row)
{
    const auto refuse = [&]() {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "The record %1 was altered outside Tongjian and is not shown.").arg(row.number),
            QCoreApplication::translate("Store", "Tell the auditor. The record can be restored from a backup."));
    };
    if (row.origin == Origin::Collected) {
        // Named by the root of its batch, together with all that came with it.
        const auto entry = Journal(store.records()).entry(row.entry);
        if (!entry || entry->action != Action::RecordCapture)
            refuse();
        store.verifyEntry(*entry);
        QList<QByteArray> leaves;
        bool there = false;
        const QList<RecordRow> batch = Records(store.records()).ofEntry(row.entry);
        for (const RecordRow &one : batch) {
            leaves.append(one.digest(store.suite()));
            there = there || one.id == row.id;
        }
        if (!there || merkleRoot(store.suite(), leaves) != entry->facts().value(fact::Root).toByteArray())
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
        return *it;
    }
    refuse();
    return {};
}

} // namespace tongjian
