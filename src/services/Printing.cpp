// SPDX-License-Identifier: GPL-3.0-or-later
#include "Printing.h"

#include "RecordActs.h"
#include "core/Error.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>

namespace tongjian
{

Verdict mayPrint(Session &session, const RecordRow &row)
{
    if (const Verdict verdict = may(session, Action::RecordPrint, &row); !verdict.allowed)
        return verdict;
    if (row.origin == Origin::ByHand && isUnderWay(row.state))
        return { true, {} };
    return { false, QCoreApplication::translate("Printing", "Only an own record that waits for its review or filing can be printed. What is filed is given out through an approved application.") };
}

OpenedRecord openForPrinting(Session &session, Id id)
{
    Store &store = session.store();
    store.requireTrust();
    const RecordRow row = needRecord(session, id);
    require(session, Action::RecordPrint, &row);
    if (const Verdict verdict = mayPrint(session, row); !verdict.allowed)
        refuse(session, Action::RecordPrint, id, verdict.reason);
    OpenedRecord opened = openRecordForReading(session, id);
    Act act(store);
    const RecordRow now = needRecord(session, id);
    requireUnchanged(now, opened.seen());
    if (!mayPrint(session, now).allowed || !opened.readable) // filed in between
        throw Error(ErrorCode::Changed, QCoreApplication::translate("Printing", "This record is “%1” now.").arg(displayName(now.state)), QCoreApplication::translate("Printing", "Nothing was printed."));
    act.append({ Action::RecordPrint, id, { { fact::Revision, opened.row.revision } } });
    act.commit();
    return opened;
}

} // namespace tongjian
