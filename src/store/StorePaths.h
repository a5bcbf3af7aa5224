// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace tongjian
{

/// The files of a store's folder, Name.tongjian/ (DESIGN section 3).
struct StorePaths {
    QString folder;
    [[nodiscard]] QString description() const { return folder + QStringLiteral("/store.json"); }
    [[nodiscard]] QString records() const { return folder + QStringLiteral("/records.db"); }
    [[nodiscard]] QString keys() const { return folder + QStringLiteral("/keys.db"); }
    /// Failed logins until the next login joins them to the journal (DESIGN section 6).
    [[nodiscard]] QString failures() const { return folder + QStringLiteral("/failures.spool"); }
    /// Of a store that was put back and is not accepted yet (RestoreMark.h).
    [[nodiscard]] QString restored() const { return folder + QStringLiteral("/restored.json"); }
    [[nodiscard]] QString queueLock() const { return folder + QStringLiteral("/queue.lock"); }
    [[nodiscard]] QString writeLock() const { return folder + QStringLiteral("/write.lock"); }
};

/// Tells the type of the file system under a path ("ext4", "nfs4", "cifs"); a test puts its own in the place.
using FileSystemProbe = std::function<QString(const QString &path)>;
[[nodiscard]] QString fileSystemType(const QString &path);
/// Throws Unsupported with the reason when the folder stands on a network file system: locks and durable writes cannot be
/// relied on there (DESIGN section 7).
void refuseNetworkFileSystem(const QString &folder, const FileSystemProbe &probe);

} // namespace tongjian
