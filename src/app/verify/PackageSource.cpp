// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageSource.h"

#include "Findings.h"
#include "core/Error.h"
#include "core/Utf8Locale.h"

#include <QCoreApplication>
#include <QFile>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace tongjian::verify
{

namespace
{

[[noreturn]] void refuse(const char *why)
{
    throw Error(ErrorCode::BadInput, say(why));
}

void count(int &entries)
{
    if (++entries > PackageSource::MostEntries)
        refuse(QT_TRANSLATE_NOOP("Verify", "There are more files in it than any evidence package has."));
}

constexpr qint64 TiB = 1LL << 40;

class FolderSource final : public PackageSource
{
public:
    explicit FolderSource(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }
    [[nodiscard]] qint64 largest() const override { return TiB; }

    void walk(const std::function<void(const Entry &, const Reader &)> &visit) override
    {
        namespace fs = std::filesystem;
        std::error_code failed;
        int entries = 0;
        std::vector<fs::path> found;
        for (fs::recursive_directory_iterator it(m_folder, fs::directory_options::none, failed), end; !failed && it != end; it.increment(failed)) {
            count(entries);
            if (it.depth() > Deepest)
                it.disable_recursion_pending();
            std::error_code unknown;
            const fs::file_status status = it->symlink_status(unknown);
            if (unknown || !fs::is_directory(status) || it.depth() > Deepest)
                found.push_back(it->path());
        }
        if (failed)
            refuse(QT_TRANSLATE_NOOP("Verify", "The folder cannot be read."));
        std::sort(found.begin(), found.end());
        for (const fs::path &path : found) {
            const std::string native = path.native();
            Entry entry { QByteArray::fromStdString(path.lexically_relative(m_folder).generic_string()), true };
            // Not through a link, and not waiting for whoever holds the other end of a pipe.
            const int fd = ::open(native.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
            struct stat about {};
            entry.ordinary = fd >= 0 && fstat(fd, &about) == 0 && S_ISREG(about.st_mode);
            struct stat itself {};
            if (fd < 0 && lstat(native.c_str(), &itself) == 0 && S_ISREG(itself.st_mode))
                entry.ordinary = true; // an ordinary file that may not be read: said as that
            visit(entry, [fd](char *to, qint64 size) -> qint64 {
                ssize_t got = -1;
                while (fd >= 0 && (got = ::read(fd, to, size_t(size))) < 0 && errno == EINTR) { }
                return got;
            });
            if (fd >= 0)
                close(fd);
        }
    }

private:
    std::filesystem::path m_folder;
};

struct ArchiveFree {
    void operator()(archive *one) const { archive_read_free(one); }
};

class ZipSource final : public PackageSource
{
public:
    ZipSource(QByteArray path, qint64 size)
        : m_path(std::move(path))
        , m_size(size)
    {
    }
    // More would be a bomb.
    [[nodiscard]] qint64 largest() const override { return std::min(TiB, std::max<qint64>(1LL << 30, m_size * 200)); }

    void walk(const std::function<void(const Entry &, const Reader &)> &visit) override
    {
        const Utf8Locale locale;
        const std::unique_ptr<archive, ArchiveFree> reader(archive_read_new());
        // By the list at its end, as programs that unpack do: a ZIP whose end is missing is none.
        constexpr size_t BlockSize = 256 * 1024;
        if (archive_read_support_format_zip_seekable(reader.get()) != ARCHIVE_OK || archive_read_open_filename(reader.get(), m_path.constData(), BlockSize) != ARCHIVE_OK)
            refuse(QT_TRANSLATE_NOOP("Verify", "This is no ZIP file, or one that ends before its end."));
        int entries = 0;
        for (;;) {
            archive_entry *head = nullptr;
            const int result = archive_read_next_header(reader.get(), &head);
            if (result == ARCHIVE_EOF)
                break;
            if (result < ARCHIVE_WARN || !head)
                refuse(QT_TRANSLATE_NOOP("Verify", "This is no ZIP file, or one that ends before its end."));
            count(entries);
            const char *name = archive_entry_pathname(head);
            Entry entry { QByteArray(name ? name : ""), true };
            const auto type = archive_entry_filetype(head);
            if (type == AE_IFDIR && entry.name.endsWith('/'))
                entry.name.chop(1);
            else
                entry.ordinary = type == AE_IFREG;
            if (archive_entry_symlink(head) || archive_entry_hardlink(head) || archive_entry_is_encrypted(head))
                entry.ordinary = false;
            // "ZIP 2.0 (deflation)", "ZIP 1.0 (uncompressed)": others can ask for any amount of memory.
            const QByteArray packing(archive_format_name(reader.get()));
            if (type == AE_IFREG && !packing.contains("deflation") && !packing.contains("uncompressed"))
                entry.ordinary = false;
            if (type == AE_IFDIR)
                continue;
            visit(entry, [&](char *to, qint64 size) -> qint64 { return archive_read_data(reader.get(), to, size_t(size)); });
        }
    }

private:
    QByteArray m_path;
    qint64 m_size;
};

} // namespace

std::unique_ptr<PackageSource> PackageSource::open(const QString &path)
{
    const QByteArray native = QFile::encodeName(path);
    struct stat about {};
    if (stat(native.constData(), &about) != 0)
        refuse(QT_TRANSLATE_NOOP("Verify", "There is no such folder or file."));
    if (S_ISDIR(about.st_mode))
        return std::make_unique<FolderSource>(std::filesystem::path(native.toStdString()));
    if (!S_ISREG(about.st_mode))
        refuse(QT_TRANSLATE_NOOP("Verify", "An evidence package is a folder or a ZIP file."));
    return std::make_unique<ZipSource>(native, about.st_size);
}

} // namespace tongjian::verify
