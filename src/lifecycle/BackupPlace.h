// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackupCheck.h"
#include "BackupDisk.h"

namespace tongjian
{

/// One part at a destination, told from its manifest and the sizes of its files, without a key.
struct ListedBackup {
    QString folder;
    BackupManifest manifest; ///< empty when there is none that can be read
    QString problem; ///< what is wrong, translated; empty: nothing that can be seen this way
};
struct BackupList {
    QList<ListedBackup> data; ///< newest first, those without a readable manifest last
    std::optional<ListedBackup> keys;
};
/// Of which stores there are backups at @p destination, by the folders' names.
[[nodiscard]] QList<Id> storesAt(const QString &destination);
/// What lies at @p destination of the store. Nothing is changed, and what runs there is not waited for.
[[nodiscard]] BackupList listBackups(const QString &destination, Id store);

/// Settles what a run that was killed has left at @p destination: a backup whose data had taken its place is brought to its end, any
/// other is taken back. Afterwards there is exactly one key part (none before the first backup), only whole data parts, and
/// nothing else. Throws Busy while a backup runs there.
void recoverDestination(const QString &destination, Id store, const DiskSeam &seam = {});

/// Removes data parts of @p kind but the @p count newest; never one whose name is in @p pinned, never the newest of all, never one that cannot be
/// read: somebody has to look at that. Returns the folders that are gone.
QStringList keepNewest(const QString &destination, Id store, BackupKind kind, int count, const QStringList &pinned, const DiskSeam &seam = {});

/// The folder of one store at a destination, locked, while somebody changes something in it (lifecycle/BackupCopy):
///
///     tongjian-<store>/data/<name>/   records.db, manifest.json, manifest.sig
///     tongjian-<store>/keys/          keys.db, store.json, manifest.json, manifest.sig
///     tongjian-<store>/.partial-data, .partial-keys, .keys-new, .keys-old, .removing   of a run that goes on, or was killed
class BackupPlace
{
public:
    enum class Make { No, Yes }; ///< the folders, where they are missing
    /// Throws NotFound, Busy, ReadOnly.
    BackupPlace(const QString &destination, Id store, DiskSeam seam, Make make);
    ~BackupPlace();
    BackupPlace(const BackupPlace &) = delete;
    BackupPlace &operator=(const BackupPlace &) = delete;

    void recover();
    [[nodiscard]] BackupDisk &disk() { return m_disk; }
    [[nodiscard]] QString keysFolder() const { return path("keys"); }
    [[nodiscard]] QString dataFolder() const { return path("data"); }
    /// A name in dataFolder() that is free: @p name, or the same with a number.
    [[nodiscard]] QString freeName(const QString &name) const;
    void remove(const QString &dataName);

    /// Two empty folders in which the parts are made.
    [[nodiscard]] BackupFolders begin();
    /// The finished parts take their places, the key part in place of the older one. Either both do, at last by recover(), or this throws
    /// and everything is as it was.
    [[nodiscard]] BackupFolders finish(const QString &name);
    /// The same of a key part alone, which bears the name of a backup that lies there.
    void finishKeys();
    /// Away with what begin() made.
    void abandon() noexcept;

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder + u'/' + QLatin1String(name); }
    void settleKeys();

    QString m_folder;
    BackupDisk m_disk;
    int m_lock = -1; ///< by which others see that somebody works here; the system frees it when a process dies
};

} // namespace tongjian
