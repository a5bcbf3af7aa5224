// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applying.h"

namespace tongjian
{

// Cleared records come back within the period of grace, by an executive's decision (regulation 7.1, DESIGN section 5): out of the backup that
// keeps them, each compared with what was cleared.

/// A form to begin with.
[[nodiscard]] ApplicationForm newRecovery(Session &session, Id plan, const QList<Id> &records);
/// Why these cannot be asked for, translated; empty: nothing stands against it.
[[nodiscard]] QString recoveryObjection(Store &store, const Recovered &recovered);
/// Brings back what was decided on; it is filed again, and due. Throws NotFound while the medium with the backup is not there, Integrity when what
/// it has is not what was cleared. Progress in records.
void recoverCleared(Session &session, const SeenApplication &seen, const Progress &progress = {});

/// The plan that cleared it; NoId: it is not cleared.
[[nodiscard]] Id clearedBy(Session &session, const RecordRow &row);
/// When and by which plan it was cleared and how it can be brought back, or destroyed; translated; empty: neither.
[[nodiscard]] QString clearedInWords(Session &session, const RecordRow &row);
/// The same in a store that was put back from before it was destroyed; empty: it was not.
[[nodiscard]] QString destroyedBefore(Session &session, const RecordRow &row);

} // namespace tongjian
