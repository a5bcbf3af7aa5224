// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackupCopy.h"
#include "store/AccountKeys.h"

namespace tongjian
{

// Putting a store back (regulation 4.3; DESIGN section 6): into a new folder, which waits there for a decision before anybody works in it.
// Its keys are the newest ones that there are, so what was destroyed stays closed whatever the age of the data.

/// What a restoration will bring and what will be missing, before anything is written.
struct RestorePreview {
    BackupManifest data;
    qint64 bytes = 0;
    qint64 entriesLost = 0; ///< that the newest key part has seen and this backup does not have
    qint64 closed = 0; ///< records whose keys are gone since: destroyed ones, and pending versions of what was filed later
    QStringList destroyed; ///< of those, numbers of what was destroyed since and stays so, as the register of the keys says
    QStringList blocked; ///< why it cannot be used, translated; empty: it can
    QList<IntegrityProblem> problems; ///< that the check found
};
/// Reads both parts whole. @p identity: of a login by the key part's store.json.
[[nodiscard]] RestorePreview previewRestore(const BackupFolders &from, const Identity &identity, const BackupProgress &progress);

/// Makes the folder, whole or not at all, with a mark that it waits for the decision. Throws BadInput where the preview would be blocked,
/// Integrity where the parts do not hold, and like restoreFiles().
void restoreStore(const BackupFolders &from, const QString &storeFolder, const Identity &identity, const BackupProgress &progress, const DiskSeam &seam = {});

} // namespace tongjian
