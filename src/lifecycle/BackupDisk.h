// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>

namespace tongjian
{

/// What a backup does to a disk, one step at a time.
enum class DiskStep { MakeFolder, MakeFile, Write, Sync, Rename, Remove };

/// For tests; both empty in the program.
struct DiskSeam {
    /// Called before each step: gives the errno that the step then fails with, or 0. A test may end the process here.
    std::function<int(DiskStep step, const QString &path)> before;
    std::function<qint64(const QString &folder)> freeSpace; ///< bytes
};

/// The only one that writes to a destination of backups: what the system refuses becomes an Error here and nowhere else (DiskFull,
/// ReadOnly, Io), which says that older backups are as they were. Files and folders are for this user only.
class BackupDisk
{
public:
    explicit BackupDisk(DiskSeam seam = {});

    void makeFolder(const QString &path); ///< must not exist
    void makeFolders(const QString &path); ///< what of it is missing
    /// What was made, renamed or removed in it is durable.
    void syncFolder(const QString &path);
    /// Within one file system and never over what is there.
    void rename(const QString &from, const QString &to);
    void writeFile(const QString &path, const QByteArray &bytes);
    /// A file, or a folder with all that is in it, without following links. Keys, and what stood in the clear, are overwritten first, as far as that
    /// goes: on flash memory, on file systems that copy on write and on a server the old bytes can outlive it, and only destroying the medium ends them.
    enum class Overwrite { No, Yes };
    void remove(const QString &path, Overwrite overwrite);
    /// Throws DiskFull, saying how much is missing, unless @p bytes and a reserve fit.
    void requireSpace(const QString &folder, qint64 bytes) const;

private:
    friend class NewBackupFile;
    void step(DiskStep step, const QString &path) const;
    DiskSeam m_seam;
};

/// A file that is being written: new, and durable once finish() has returned.
class NewBackupFile
{
public:
    NewBackupFile(const BackupDisk &disk, const QString &path);
    ~NewBackupFile();
    NewBackupFile(const NewBackupFile &) = delete;
    NewBackupFile &operator=(const NewBackupFile &) = delete;
    void write(QByteArrayView bytes);
    /// What was written is on the medium, and out of the cache: whoever else writes does not wait behind it.
    void settle();
    /// Onto the medium and out of the cache, so that whoever reads it next reads the medium, where the system lets us.
    void finish();

private:
    void awaitUpTo(qint64 offset);

    const BackupDisk &m_disk;
    QString m_path;
    int m_file = -1;
    qint64 m_written = 0;
    qint64 m_forgotten = 0; ///< so far it is not in the cache any more
};

/// A file that is read from the medium, in pieces. Throws Io.
class BackupFileReader
{
public:
    explicit BackupFileReader(const QString &path); ///< NotFound
    ~BackupFileReader();
    BackupFileReader(const BackupFileReader &) = delete;
    BackupFileReader &operator=(const BackupFileReader &) = delete;
    [[nodiscard]] qint64 size() const;
    /// What the system remembers of the file is not believed: the next who reads it reads the medium, where the system lets us.
    void forgetCache() const;
    /// Exactly @p size bytes.
    void read(qint64 offset, char *to, qint64 size) const;

private:
    QString m_path;
    int m_file = -1;
};

/// A small file, whole. Throws NotFound, Io, and Integrity when it is larger than @p most.
[[nodiscard]] QByteArray readSmallFile(const QString &path, qint64 most);

} // namespace tongjian
