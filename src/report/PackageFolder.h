// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/FileDigests.h"
#include "services/HiddenFolder.h"
#include "services/Session.h"

#include <memory>
#include <mutex>

class QIODevice;
class QJsonObject;

namespace tongjian
{

/// One file of a package as the manifest names it.
struct PackageFile : FileDigests {
    QString path; ///< within the package, "/" between safe names
    QString mediaType;
};

/// The files of a package while it is made, in a folder beside its place that vanishes with the object. Files may be added from several
/// threads. Everything throws Io.
class PackageFolder
{
public:
    /// Beside @p target, which must not exist (BadInput).
    explicit PackageFolder(const QString &target);
    ~PackageFolder();

    PackageFile add(const QString &path, QByteArrayView bytes);
    PackageFile add(const QString &path, const QJsonObject &object);
    /// What @p write writes into the device goes to the file and through both hashes in pieces.
    PackageFile add(const QString &path, const std::function<void(QIODevice &)> &write);
    /// Takes in what somebody else wrote at filePath().
    PackageFile adopt(const QString &path);
    [[nodiscard]] QString path() const { return m_folder.path(); } ///< for what is needed meanwhile
    /// Where @p path stands on the disk; its folder is there afterwards.
    [[nodiscard]] QString filePath(const QString &path);

    /// In the order of the paths' bytes.
    [[nodiscard]] QList<PackageFile> files() const;

    /// From now on zip() writes a ZIP, which appears at @p target at moveTo(), all its files of the time @p at.
    void beginZip(const QString &target, qint64 at);
    /// Puts @p files, which were added, into the ZIP, if there is to be one. For one thread at a time.
    void zip(const QList<PackageFile> &files);
    /// Everything onto the disk, then to its place. An empty @p folder keeps the ZIP alone.
    void moveTo(const QString &folder);

    [[nodiscard]] static QString mediaTypeOf(const QString &path);

private:
    void endZip();
    void makeFolder(const QString &path);
    PackageFile note(PackageFile file);

    HiddenFolder m_folder;
    struct Zip;
    std::unique_ptr<Zip> m_zip;
    mutable std::mutex m_mutex;
    QList<PackageFile> m_files;
    QSet<QString> m_made; ///< folders that are there
};

/// Throws BadInput when something is at @p target.
void refuseExisting(const QString &target);

} // namespace tongjian
