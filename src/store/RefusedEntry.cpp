// SPDX-License-Identifier: GPL-3.0-or-later
#include "RefusedEntry.h"

#include "core/Error.h"

#include <QCoreApplication>

namespace tongjian
{

void refuse(const JournalEntry &entry, const QString &what)
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "Journal entry %1 is not valid: %2").arg(entry.n).arg(what),
        QCoreApplication::translate("Store", "Ask the auditor to verify the journal. Until then the store opens for reading only."));
}

void refuseRight(const JournalEntry &entry)
{
    refuse(entry, QCoreApplication::translate("Store", "the signer had no right to do this"));
}

} // namespace tongjian
