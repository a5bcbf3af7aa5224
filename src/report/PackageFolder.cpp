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
    : m_folder(target)
{
    refuseExisting(target);
    if (!m_folder.isValid())
        throwIo(m_folder.errorString());
}

// Asks the disk once for each folder.
void PackageFolder::makeFolder(const QString &path)
{
    {
        const std::lock_guard lock(m_mutex);
        if (path.isEmpty() || m_made.contains(path))
            return;
    }
    if (!QDir(m_folder.path()).mkpath(path))
        throwIo(systemError());
    const std::lock_guard lock(m_mutex);
    m_made.insert(path);
}

QString PackageFolder::filePath(const QString &path)
{
    makeFolder(path.left(qMax<qsizetype>(0, path.lastIndexOf(u'/'))));
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

struct PackageFolder::Zip {
    QString target;
    qint64 at;
    HiddenFolder folder;
    std::unique_ptr<archive, ArchiveFree> writer;
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("zip")); }
    void check(la_ssize_t result) const
    {
        if (result < ARCHIVE_WARN)
            throwIo(QString::fromUtf8(archive_error_string(writer.get())));
    }
};

PackageFolder::~PackageFolder() = default;

void PackageFolder::beginZip(const QString &target, qint64 at)
{
    refuseExisting(target);
    m_zip = std::unique_ptr<Zip>(new Zip { target, at, HiddenFolder(target), std::unique_ptr<archive, ArchiveFree>(archive_write_new()) });
    if (!m_zip->folder.isValid())
        throwIo(m_zip->folder.errorString());
    const Utf8Locale locale; // from which names are turned is settled with the options
    m_zip->check(archive_write_set_format_zip(m_zip->writer.get()));
    m_zip->check(archive_write_set_options(m_zip->writer.get(), "zip:hdrcharset=UTF-8,zip:compression-level=3")); // the next levels take half as long again for a thirtieth
    m_zip->check(archive_write_open_filename(m_zip->writer.get(), QFile::encodeName(m_zip->path()).constData()));
}

void PackageFolder::zip(const QList<PackageFile> &files)
{
    if (!m_zip)
        return;
    const Utf8Locale locale; // names in the archive are UTF-8, whatever the machine's locale is
    archive *to = m_zip->writer.get();
    for (const PackageFile &one : files) {
        const std::unique_ptr<archive_entry, EntryFree> entry(archive_entry_new());
        archive_entry_set_pathname_utf8(entry.get(), one.path.toUtf8().constData());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_size(entry.get(), one.size);
        archive_entry_set_mtime(entry.get(), m_zip->at / 1000, 0);
        m_zip->check(isPacked(one.mediaType) ? archive_write_zip_set_compression_store(to) : archive_write_zip_set_compression_deflate(to));
        m_zip->check(archive_write_header(to, entry.get()));
        QFile file(m_folder.filePath(one.path));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            throwIo(file.errorString());
        QByteArray piece(qMin(PieceSize, one.size), Qt::Uninitialized);
        qint64 left = one.size;
        for (qint64 got = 0; left > 0 && (got = file.read(piece.data(), qMin(left, PieceSize))) > 0; left -= got)
            m_zip->check(archive_write_data(to, piece.constData(), size_t(got)));
        if (left > 0)
            throwIo(file.errorString());
    }
}

// The list at its end names all its files.
void PackageFolder::endZip()
{
    if (!m_zip)
        return;
    const Utf8Locale locale;
    m_zip->check(archive_write_close(m_zip->writer.get()));
    QFile::setPermissions(m_zip->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    toDisk(m_zip->folder.path());
}

void PackageFolder::moveTo(const QString &folder)
{
    endZip();
    toDisk(m_folder.path());
    if (!folder.isEmpty()) {
        m_folder.finish();
        moveNew(m_folder.path(), folder);
        m_folder.release();
    }
    if (!m_zip)
        return;
    try {
        moveNew(m_zip->path(), m_zip->target);
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
