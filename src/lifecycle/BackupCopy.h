// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackupPlace.h"

namespace tongjian
{

// How backups are made, handed on and put back (regulation 4.3; DESIGN section 5). Nothing here asks for a right or writes a journal entry:
// services do.

struct BackupOrder {
    QString destination; ///< a folder that exists: a disk, a mounted share, a medium
    BackupKind kind = BackupKind::Daily;
    DiskSeam seam = {};
};

struct TakenBackup {
    BackupFolders folders;
    BackupManifest manifest; ///< of the data part
    BackupCheck check;
};

/// Copies the store as it is at one moment while others go on working, checks the copies, and only then signs them, puts them in their
/// places and lets the new key part replace the one before. The login signs; it need not be able to open a record.
///
/// Throws ReadOnly (store or destination), Busy, BadInput, NotFound, DiskFull, Io, Cancelled, and Integrity when what was copied does not hold: a record
/// has no key, a page or an entry is damaged, the key part there has seen a journal that this store does not have. Whatever is thrown
/// before the parts stand in their places leaves the destination as it was.
[[nodiscard]] TakenBackup takeBackup(Store &store, const BackupOrder &order, const BackupProgress &progress);

/// Copies both parts of one run to another destination and checks them there; the key part there is replaced under the same conditions.
/// Throws like takeBackup().
[[nodiscard]] TakenBackup copyToSecondPlace(const BackupFolders &from, const QString &destination, const Secret &storeKey, const BackupProgress &progress,
    const DiskSeam &seam = {});

/// Whether a key part of the store lies at @p destination.
[[nodiscard]] bool hasKeyCopy(const QString &destination, Id store);
/// Makes the key part at a destination anew, by the name of the newest backup there, from the store as it is; reads it back, sees that it opens every
/// record that is not destroyed, and only then lets it replace the older one, which is overwritten (regulation 7.3, DESIGN section 5). Throws NotFound,
/// ReadOnly, Busy, DiskFull, Io, Cancelled, and Integrity as takeBackup() does: then the older part stays.
void renewKeyCopy(Store &store, const QString &destination, const BackupProgress &progress = {}, const DiskSeam &seam = {});

/// Makes a store's folder out of both parts, beside its place first and whole there or not at all; every byte is compared with the manifests on
/// its way. What is destroyed since and how an older journal is accepted is the caller's to see to, before anybody opens it. Throws
/// BadInput when something is at @p storeFolder, Integrity when the parts are damaged or do not belong together, DiskFull, Io, Cancelled.
/// @p settle gets the folder before it takes its place, for what else is to be true of it then.
void restoreFiles(const BackupFolders &from, const QString &storeFolder, const BackupProgress &progress, const DiskSeam &seam = {},
    const std::function<void(const QString &folder)> &settle = {});

} // namespace tongjian
