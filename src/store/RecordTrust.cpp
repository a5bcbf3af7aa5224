// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordTrust.h"

#include "EntryFacts.h"
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
