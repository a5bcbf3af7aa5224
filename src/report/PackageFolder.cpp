// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageFolder.h"

#include "core/Error.h"
#include "core/Utf8Locale.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace tongjian
{

namespace
{

[[noreturn]] void throwIo(const QString &detail)
{
    throw Error(ErrorCode::Io, QCoreApplication::translate("Package", "The evidence package could not be written."),
        QCoreApplication::translate("Package", "Nothing is left of it, and the records are as they were. Check that the disk is not full and that you may write there, or choose another place."), detail);
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

QString hidden(const QString &target)
{
    const QFileInfo place(target);
    return place.absoluteDir().filePath(QStringLiteral(".%1.XXXXXX").arg(place.fileName().left(60)));
}

// What is written goes to the file and through both hashes.
class HashedFile final : public QIODevice
{
public:
    explicit HashedFile(const QString &path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            throwIo(m_file.errorString());
        setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    FileDigests finish()
    {
        m_file.close();
        if (m_failed || m_file.error() != QFileDevice::NoError)
            throwIo(m_file.errorString());
        return m_digester.result();
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override
    {
        for (qint64 done = 0; done < size;) {
            const qint64 put = m_file.write(bytes + done, size - done);
            if (put <= 0) {
                m_failed = true;
                setErrorString(m_file.errorString());
                return -1;
            }
            done += put;
        }
        m_digester.add({ bytes, qsizetype(size) });
        return size;
    }

private:
    QFile m_file;
    FileDigester m_digester;
    bool m_failed = false;
};

constexpr qint64 PieceSize = 256 * 1024;

// What is packed already comes to nothing less, and packing it costs most of the time.
bool isPacked(const QString &mediaType)
{
    static const QStringList Packed { QStringLiteral("application/pdf"), QStringLiteral("image/png"), QStringLiteral("image/jpeg"), QStringLiteral("image/gif"),
        QStringLiteral("application/zip"), QStringLiteral("video/mp4"), QStringLiteral("audio/mpeg"),
        QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") };
    return Packed.contains(mediaType);
}

struct ArchiveFree {
    void operator()(archive *one) const { archive_write_free(one); }
};
struct EntryFree {
    void operator()(archive_entry *one) const { archive_entry_free(one); }
};

// Never over what came there meanwhile.
void moveNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return;
    if (errno == EEXIST)
        refuseExisting(to);
    // A file system that does not know the flag.
    if (errno == EINVAL && !QFileInfo::exists(to) && rename(source.constData(), target.constData()) == 0)
        return;
    throwIo(systemError());
}

void toDisk(const QString &folder)
{
    const int fd = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool good = fd >= 0 && syncfs(fd) == 0;
    const QString why = systemError();
    if (fd >= 0)
        close(fd);
    if (!good)
        throwIo(why);
}

} // namespace

void refuseExisting(const QString &target)
{
    const QFileInfo there(target);
    if (there.exists() || there.isSymLink()) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Package", "There is already something at %1.").arg(target),
            QCoreApplication::translate("Package", "Nothing was changed. Choose another name: an evidence package never replaces one."));
    }
}

PackageFolder::PackageFolder(const QString &target)
    : m_folder(hidden(target))
{
    refuseExisting(target);
    if (!m_folder.isValid())
        throwIo(m_folder.errorString());
}

QString PackageFolder::filePath(const QString &path)
{
    const qsizetype slash = path.lastIndexOf(u'/');
    if (slash > 0 && !QDir(m_folder.path()).mkpath(path.left(slash)))
        throwIo(systemError());
    return m_folder.filePath(path);
}

PackageFile PackageFolder::note(PackageFile file)
{
    file.mediaType = mediaTypeOf(file.path);
    const std::lock_guard lock(m_mutex);
    m_files.append(file);
    return file;
}

PackageFile PackageFolder::add(const QString &path, const std::function<void(QIODevice &)> &write)
{
    HashedFile file(filePath(path));
    write(file);
    return note({ file.finish(), path, {} });
}

PackageFile PackageFolder::add(const QString &path, QByteArrayView bytes)
{
    return add(path, [&](QIODevice &to) { (void)to.write(bytes.data(), bytes.size()); }); // what fails is thrown at its end
}

PackageFile PackageFolder::add(const QString &path, const QJsonObject &object)
{
    return add(path, QJsonDocument(object).toJson());
}

PackageFile PackageFolder::adopt(const QString &path)
{
    QFile file(m_folder.filePath(path));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throwIo(file.errorString());
    FileDigester digester;
    QByteArray piece(qMin(PieceSize, file.size() + 1), Qt::Uninitialized);
    for (qint64 got = 0; (got = file.read(piece.data(), piece.size())) > 0;)
        digester.add(QByteArrayView(piece).first(got));
    if (file.error() != QFileDevice::NoError)
        throwIo(file.errorString());
    return note({ digester.result(), path, {} });
}

QList<PackageFile> PackageFolder::files() const
{
    const std::lock_guard lock(m_mutex);
    QList<std::pair<QByteArray, qsizetype>> order;
    for (qsizetype i = 0; i < m_files.size(); ++i)
        order.append({ m_files.at(i).path.toUtf8(), i });
    std::sort(order.begin(), order.end());
    QList<PackageFile> sorted;
    for (const auto &[path, i] : std::as_const(order))
        sorted.append(m_files.at(i));
    return sorted;
}

void PackageFolder::zip(const QString &target, qint64 at, const Progress &progress)
{
    refuseExisting(target);
    m_zip = target;
    m_zipFolder.emplace(hidden(target));
    if (!m_zipFolder->isValid())
        throwIo(m_zipFolder->errorString());
    const Utf8Locale locale; // names in the archive are UTF-8, whatever the machine's locale is
    const std::unique_ptr<archive, ArchiveFree> writer(archive_write_new());
    const auto check = [&](la_ssize_t result) {
        if (result < ARCHIVE_WARN)
            throwIo(QString::fromUtf8(archive_error_string(writer.get())));
    };
    check(archive_write_set_format_zip(writer.get()));
    check(archive_write_set_options(writer.get(), "zip:hdrcharset=UTF-8"));
    check(archive_write_open_filename(writer.get(), QFile::encodeName(m_zipFolder->filePath(QStringLiteral("zip"))).constData()));
    const QList<PackageFile> all = files();
    QByteArray piece(PieceSize, Qt::Uninitialized);
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (progress && !progress(i, all.size()))
            throw Error(ErrorCode::Cancelled, QCoreApplication::translate("Package", "The evidence package was not made. Nothing is left of it."));
        const PackageFile &one = all.at(i);
        const std::unique_ptr<archive_entry, EntryFree> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), one.path.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_size(entry.get(), one.size);
        archive_entry_set_mtime(entry.get(), at / 1000, 0);
        check(isPacked(one.mediaType) ? archive_write_zip_set_compression_store(writer.get()) : archive_write_zip_set_compression_deflate(writer.get()));
        check(archive_write_header(writer.get(), entry.get()));
        QFile file(m_folder.filePath(one.path));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            throwIo(file.errorString());
        qint64 left = one.size;
        for (qint64 got = 0; left > 0 && (got = file.read(piece.data(), qMin(left, PieceSize))) > 0; left -= got)
            check(archive_write_data(writer.get(), piece.constData(), size_t(got)));
        if (left > 0)
            throwIo(file.errorString());
    }
    check(archive_write_close(writer.get()));
    QFile::setPermissions(m_zipFolder->filePath(QStringLiteral("zip")), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void PackageFolder::moveTo(const QString &folder)
{
    toDisk(m_folder.path());
    if (!m_zip.isEmpty())
        toDisk(m_zipFolder->path());
    if (!folder.isEmpty()) {
        moveNew(m_folder.path(), folder);
        m_folder.setAutoRemove(false);
    }
    if (m_zip.isEmpty())
        return;
    try {
        moveNew(m_zipFolder->filePath(QStringLiteral("zip")), m_zip);
    } catch (...) {
        if (!folder.isEmpty())
            QDir(folder).removeRecursively(); // ours, of a moment ago
        throw;
    }
}

QString PackageFolder::mediaTypeOf(const QString &path)
{
    static const QHash<QString, QString> Types {
        { QStringLiteral("json"), QStringLiteral("application/json") },
        { QStringLiteral("cbor"), QStringLiteral("application/cbor") },
        { QStringLiteral("csv"), QStringLiteral("text/csv") },
        { QStringLiteral("txt"), QStringLiteral("text/plain") },
        { QStringLiteral("eml"), QStringLiteral("message/rfc822") },
        { QStringLiteral("pdf"), QStringLiteral("application/pdf") },
        { QStringLiteral("png"), QStringLiteral("image/png") },
        { QStringLiteral("jpg"), QStringLiteral("image/jpeg") },
        { QStringLiteral("jpeg"), QStringLiteral("image/jpeg") },
        { QStringLiteral("gif"), QStringLiteral("image/gif") },
        { QStringLiteral("zip"), QStringLiteral("application/zip") },
        { QStringLiteral("mp4"), QStringLiteral("video/mp4") },
        { QStringLiteral("mp3"), QStringLiteral("audio/mpeg") },
        { QStringLiteral("wav"), QStringLiteral("audio/wav") },
        { QStringLiteral("docx"), QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.document") },
        { QStringLiteral("xlsx"), QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") },
    };
    const qsizetype dot = path.lastIndexOf(u'.');
    return Types.value(path.mid(dot + 1).toLower(), QStringLiteral("application/octet-stream"));
}

} // namespace tongjian
