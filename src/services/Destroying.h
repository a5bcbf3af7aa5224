// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Disposition.h"
#include "lifecycle/BackupDisk.h"
#include "lifecycle/Destruction.h"

namespace tongjian
{

// Destruction (销毁; regulation 7.3, DESIGN section 5): what a plan cleared is put beyond recovery when its period of grace is over. A witness confirms
// list and executor with the own login, the executor begins; their keys go from the store and from every registered place, then it is looked for what
// may be left, and both sign the certificate.

/// How far it is under one plan.
struct DestructionView {
    QList<DestructionRun> runs; ///< oldest first
    qint64 records = 0; ///< that a destruction would take now
    QByteArray root; ///< of these
    qint64 held = 0; ///< stay cleared: somebody holds them
    qint64 wanted = 0; ///< or wants them back
    QString objection; ///< why none can be begun now, translated; empty: it can
    QList<KeyPlace> places; ///< with copies of the keys, as far as they are registered
    QList<OutsideFile> files; ///< with these records, that Tongjian wrote outside of the store
    QList<Id> witnesses; ///< auditors who can be the witness where this login is the executor
    [[nodiscard]] const DestructionRun *last() const { return runs.isEmpty() ? nullptr : &runs.constLast(); }
};
/// For officers, executives and auditors.
[[nodiscard]] DestructionView destructionOf(Session &session, Id plan);
/// The witness confirms what is to be destroyed (@p root of what was shown) and by whom. Throws NoRight, Changed when it is another list by now.
void witnessDestruction(Session &witness, Id plan, const QByteArray &root, Id executor);

struct DestructionOutcome {
    qint64 destroyed = 0; ///< in this run of the program
    QList<DestructionRun::Copy> copies;
    QStringList leftovers; ///< what the proof of absence found, translated; empty: nothing
};
/// Begins what a witness confirmed, or goes on with it, to the end: keys, logs, copies, proof. @p noOtherCopies: the executor declares that no copy is
/// known but the registered ones. Cancelled or killed after its beginning, the next call goes on. Progress in records. @p seam: of the places with copies.
DestructionOutcome destroyPlan(Session &session, Id plan, bool noOtherCopies, const Progress &progress = {}, int batchSize = Destruction::BatchSize, const DiskSeam &seam = {});
/// Places that were out of reach: tried once more, and looked for leftovers again.
DestructionOutcome renewCopies(Session &session, Id plan, const Progress &progress = {}, const DiskSeam &seam = {});
/// What Tongjian cannot reach any more, a place with keys or a file outside: it was destroyed, or holds no copy. @p how: in at least a sentence.
void confirmCopyGone(Session &session, Id plan, const QString &place, const QString &how);

/// Nothing more is to be done about it: all of it is destroyed, at every place, and signed by both.
[[nodiscard]] bool isFinished(const DestructionRun &run);

} // namespace tongjian
