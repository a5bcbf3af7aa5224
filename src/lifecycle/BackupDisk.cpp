// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupDisk.h"

#include "core/Error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QScopeGuard>
#include <QStorageInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace tongjian
{

namespace
{

// So much stays free for whatever else lives there.
constexpr qint64 Reserve = 64LL * 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

QString spaceHint()
{
    return say(QT_TRANSLATE_NOOP("Backup", "Older backups and the key copy there are as they were; what was half written is removed. Make room or choose another destination, then run it again."));
}

[[noreturn]] void fail(int error, const QString &path)
{
    const QString detail = path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(error));
    if (error == ENOSPC || error == EDQUOT)
        throw Error(ErrorCode::DiskFull, say(QT_TRANSLATE_NOOP("Backup", "There is no space left at the destination.")), spaceHint(), detail);
    if (error == EROFS || error == EACCES || error == EPERM) {
        throw Error(ErrorCode::ReadOnly, say(QT_TRANSLATE_NOOP("Backup", "The destination cannot be written.")),
            say(QT_TRANSLATE_NOOP("Backup", "What is there is as it was. Ask for the right to write there, or choose another destination.")), detail);
    }
    throw Error(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Backup", "The destination does not take what is written to it.")),
        say(QT_TRANSLATE_NOOP("Backup", "Older backups and the key copy there are as they were. Check that the medium is connected and sound, then run it again.")), detail);
}

[[noreturn]] void failReading(int error, const QString &path)
{
    throw Error(error == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
        error == ENOENT ? say(QT_TRANSLATE_NOOP("Backup", "%1 is not there.")).arg(QFileInfo(path).fileName())
                        : say(QT_TRANSLATE_NOOP("Backup", "%1 cannot be read.")).arg(QFileInfo(path).fileName()),
        say(QT_TRANSLATE_NOOP("Backup", "Nothing was changed. Check that the medium is connected and sound, or use another backup.")),
        path + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(error)));
}

QByteArray nameOf(const QString &path)
{
    return QFile::encodeName(path);
}

void overwrite(int folder, const QByteArray &name)
{
    const int file = ::openat(folder, name.constData(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC);
    struct stat status {
    };
    if (file < 0)
        return;
    if (::fstat(file, &status) == 0 && S_ISREG(status.st_mode)) {
        const QByteArray zeros(1024 * 1024, '\0');
        for (qint64 left = status.st_size; left > 0;) {
            const ssize_t put = ::write(file, zeros.constData(), size_t(qMin<qint64>(left, zeros.size())));
            if (put <= 0)
                break;
            left -= put;
        }
        ::fsync(file);
    }
    ::close(file);
}

QByteArrayList namesIn(int folder, const QString &path)
{
    const int own = ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *listing = own < 0 ? nullptr : ::fdopendir(own);
    if (!listing)
        fail(errno, path);
    QByteArrayList names;
    while (const dirent *one = ::readdir(listing)) {
        if (const QByteArray name(one->d_name); name != "." && name != "..")
            names += name;
    }
    ::closedir(listing);
    std::sort(names.begin(), names.end());
    return names;
}

// By the open folder, not by its name: where others write too, that can be a link to something else by the next step.
void removeAt(int parent, const QByteArray &name, const QString &path, BackupDisk::Overwrite how, const std::function<void(const QString &)> &step)
{
    struct stat status {
    };
    if (::fstatat(parent, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    const bool isFolder = S_ISDIR(status.st_mode);
    if (isFolder) {
        const int folder = ::openat(parent, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (folder < 0)
            fail(errno, path);
        const auto closing = qScopeGuard([folder] { ::close(folder); });
        for (const QByteArray &one : namesIn(folder, path))
            removeAt(folder, one, path + u'/' + QFile::decodeName(one), how, step);
    } else if (how == BackupDisk::Overwrite::Yes) {
        overwrite(parent, name);
    }
    step(path);
    if (::unlinkat(parent, name.constData(), isFolder ? AT_REMOVEDIR : 0) != 0)
        fail(errno, path);
}

} // namespace

BackupDisk::BackupDisk(DiskSeam seam)
    : m_seam(std::move(seam))
{
}

void BackupDisk::step(DiskStep step, const QString &path) const
{
    if (const int error = m_seam.before ? m_seam.before(step, path) : 0; error != 0)
        fail(error, path);
}

void BackupDisk::makeFolder(const QString &path)
{
    step(DiskStep::MakeFolder, path);
    if (::mkdir(nameOf(path).constData(), 0700) != 0)
        fail(errno, path);
}

void BackupDisk::makeFolders(const QString &path)
{
    if (QFileInfo(path).isDir())
        return;
    const QString above = QFileInfo(path).absolutePath();
    if (!QFileInfo(above).isDir()) {
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Backup", "The destination is not there: %1")).arg(above),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was written. Connect the medium or choose another destination.")));
    }
    makeFolder(path);
    syncFolder(above);
}

void BackupDisk::syncFolder(const QString &path)
{
    step(DiskStep::Sync, path);
    const int folder = ::open(nameOf(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        fail(errno, path);
    // Some file systems of other makes cannot do this for folders; they order it themselves.
    const int error = ::fsync(folder) == 0 || errno == EINVAL || errno == ENOTSUP ? 0 : errno;
    ::close(folder);
    if (error != 0)
        fail(error, path);
}

void BackupDisk::rename(const QString &from, const QString &to)
{
    step(DiskStep::Rename, to);
    if (::renameat2(AT_FDCWD, nameOf(from).constData(), AT_FDCWD, nameOf(to).constData(), RENAME_NOREPLACE) == 0)
        return;
    // A file system that does not know the flag; folders with something in them are never replaced anyway.
    if (errno != EINVAL || QFileInfo::exists(to) || ::rename(nameOf(from).constData(), nameOf(to).constData()) != 0)
        fail(errno, to);
}

void BackupDisk::writeFile(const QString &path, const QByteArray &bytes)
{
    NewBackupFile file(*this, path);
    file.write(bytes);
    file.finish();
}

void BackupDisk::remove(const QString &path, Overwrite how)
{
    removeAt(AT_FDCWD, nameOf(path), path, how, [this](const QString &what) { step(DiskStep::Remove, what); });
}

void BackupDisk::requireSpace(const QString &folder, qint64 bytes) const
{
    const qint64 there = m_seam.freeSpace ? m_seam.freeSpace(folder) : QStorageInfo(folder).bytesAvailable();
    const qint64 missing = bytes + Reserve - there;
    if (there < 0 || missing <= 0) // a file system that does not say is tried
        return;
    throw Error(ErrorCode::DiskFull, say(QT_TRANSLATE_NOOP("Backup", "There is too little space at the destination: %1 more is needed.")).arg(QLocale().formattedDataSize(missing)),
        say(QT_TRANSLATE_NOOP("Backup", "Nothing was written; what is there is as it was. Make room or choose another destination, then run it again.")), folder);
}

NewBackupFile::NewBackupFile(const BackupDisk &disk, const QString &path)
    : m_disk(disk)
    , m_path(path)
{
    m_disk.step(DiskStep::MakeFile, path);
    m_file = ::open(nameOf(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_file < 0)
        fail(errno, path);
}

NewBackupFile::~NewBackupFile()
{
    if (m_file >= 0)
        ::close(m_file);
}

void NewBackupFile::write(QByteArrayView bytes)
{
    m_disk.step(DiskStep::Write, m_path);
    const qint64 from = m_written;
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t put = ::write(m_file, bytes.data() + done, size_t(bytes.size() - done));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            fail(put < 0 ? errno : EIO, m_path);
        done += put;
        m_written += put;
    }
    // The disk begins at once. What is further behind is waited for and let go from the cache: new pages cost more than those that were just
    // used, and the machine's other programs keep theirs.
    ::sync_file_range(m_file, from, m_written - from, SYNC_FILE_RANGE_WRITE);
    constexpr qint64 OnItsWay = 128LL * 1024 * 1024;
    awaitUpTo(m_written - OnItsWay);
}

void NewBackupFile::settle()
{
    awaitUpTo(m_written);
}

void NewBackupFile::awaitUpTo(qint64 offset)
{
    if (offset <= m_forgotten)
        return;
    constexpr unsigned Wait = SYNC_FILE_RANGE_WAIT_BEFORE | SYNC_FILE_RANGE_WRITE | SYNC_FILE_RANGE_WAIT_AFTER;
    if (::sync_file_range(m_file, m_forgotten, offset - m_forgotten, Wait) != 0 && errno != ENOSYS)
        fail(errno, m_path); // told once: fsync would not say it again
    ::posix_fadvise(m_file, m_forgotten, offset - m_forgotten, POSIX_FADV_DONTNEED);
    m_forgotten = offset;
}

void NewBackupFile::finish()
{
    m_disk.step(DiskStep::Sync, m_path);
    if (::fsync(m_file) != 0)
        fail(errno, m_path);
    ::posix_fadvise(m_file, 0, 0, POSIX_FADV_DONTNEED);
    const int file = std::exchange(m_file, -1);
    if (::close(file) != 0)
        fail(errno, m_path);
}

BackupFileReader::BackupFileReader(const QString &path)
    : m_path(path)
    , m_file(::open(nameOf(path).constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC))
{
    if (m_file < 0)
        failReading(errno, path);
    ::posix_fadvise(m_file, 0, 0, POSIX_FADV_SEQUENTIAL);
}

BackupFileReader::~BackupFileReader()
{
    ::close(m_file);
}

qint64 BackupFileReader::size() const
{
    struct stat status {
    };
    if (::fstat(m_file, &status) != 0)
        failReading(errno, m_path);
    return status.st_size;
}

void BackupFileReader::forgetCache() const
{
    ::posix_fadvise(m_file, 0, 0, POSIX_FADV_DONTNEED);
}

void BackupFileReader::read(qint64 offset, char *to, qint64 size) const
{
    while (size > 0) {
        const ssize_t got = ::pread(m_file, to, size_t(size), offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            failReading(got < 0 ? errno : EIO, m_path);
        to += got;
        offset += got;
        size -= got;
    }
}

QByteArray readSmallFile(const QString &path, qint64 most)
{
    const BackupFileReader file(path);
    const qint64 size = file.size();
    if (size > most)
        throw Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("Backup", "%1 is not what a backup has there.")).arg(QFileInfo(path).fileName()), {}, path);
    QByteArray bytes(size, '\0');
    file.read(0, bytes.data(), size);
    return bytes;
}

} // namespace tongjian
