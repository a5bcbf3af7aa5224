// SPDX-License-Identifier: GPL-3.0-or-later
#include "StorePaths.h"

#include "core/Error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

namespace tongjian
{

QString fileSystemType(const QString &path)
{
    // The store may not be there yet: its nearest existing ancestor decides.
    QFileInfo place(path);
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
        place = QFileInfo(place.absolutePath());
    return QString::fromLatin1(QStorageInfo(place.absoluteFilePath()).fileSystemType());
}

void refuseNetworkFileSystem(const QString &folder, const FileSystemProbe &probe)
{
    static constexpr std::array Remote = { "nfs", "cifs", "smb", "9p", "afs", "ncp", "ceph", "gluster", "lustre", "beegfs",
        "fuse.sshfs", "fuse.rclone", "fuse.davfs", "davfs", "fuse.s3fs", "fuse.smbnetfs", "fuse.gvfsd", "vboxsf", "prl_fs" };
    const QString type = (probe ? probe(folder) : fileSystemType(folder)).toLower();
    for (const char *name : Remote) {
        if (type.startsWith(QLatin1String(name))) {
            throw Error(ErrorCode::Unsupported,
                QCoreApplication::translate("Store", "This folder lies on a network file system (%1). Nothing was opened or changed.").arg(type),
                QCoreApplication::translate("Store",
                    "Locks and durable writes cannot be relied on there. Keep the store on a local disk; several people can work on it "
                    "through a terminal server."));
        }
    }
}

} // namespace tongjian
