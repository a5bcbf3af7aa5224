// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageSource.h"

#include "Findings.h"
#include "core/Utf8Locale.h"
#include "core/ZipDirectory.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <memory>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace tongjian::verify
{

namespace
{

void count(int &entries)
{
    if (++entries > MostEntries)
        refuse(QT_TRANSLATE_NOOP("Verify", "There are more files in it than any evidence package has."));
}

void walkFolder(const std::filesystem::path &folder, const Visit &visit)
{
    namespace fs = std::filesystem;
    std::error_code failed;
    int entries = 0;
    std::set<fs::path> found;
    for (fs::recursive_directory_iterator it(folder, failed), end; !failed && it != end; it.increment(failed)) {
        count(entries);
        std::error_code unknown;
        if (it.depth() <= DeepestEntry && fs::is_directory(it->symlink_status(unknown)))
            continue;
        it.disable_recursion_pending();
        found.insert(it->path());
    }
    if (failed)
        refuse(QT_TRANSLATE_NOOP("Verify", "The folder cannot be read."));
    for (const fs::path &path : found) {
        // Not through a link, and not waiting for whoever holds the other end of a pipe.
        const int fd = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
        struct stat about {};
        // An ordinary file that may not be opened is said to be one that cannot be read.
        const bool known = (fd >= 0 ? fstat(fd, &about) : lstat(path.c_str(), &about)) == 0;
        const auto read = [fd](char *to, qint64 size) -> qint64 {
            ssize_t got = -1;
            while (fd >= 0 && (got = ::read(fd, to, size_t(size))) < 0 && errno == EINTR) { }
            return got;
        };
        visit({ QByteArray::fromStdString(path.lexically_relative(folder).native()), known && S_ISREG(about.st_mode), read });
        if (fd >= 0)
            close(fd);
    }
}

void walkZip(const QByteArray &path, const Visit &visit)
{
    const Utf8Locale locale;
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), &archive_read_free);
    const auto require = [](bool good) {
        if (!good)
            refuse(QT_TRANSLATE_NOOP("Verify", "This is no ZIP file, or one that ends before its end."));
    };
    QFile file(QFile::decodeName(path));
    require(file.open(QIODevice::ReadOnly));
    if (!isUnambiguousZip(file))
        refuse(QT_TRANSLATE_NOOP("Verify", "This ZIP file is damaged, or not as Tongjian makes them: other programs may find other files in it than would be checked."));
    constexpr size_t BlockSize = 256 * 1024;
    require(archive_read_support_format_zip_seekable(reader.get()) == ARCHIVE_OK && archive_read_open_filename(reader.get(), path.constData(), BlockSize) == ARCHIVE_OK);
    const auto read = [&](char *to, qint64 size) -> qint64 { return archive_read_data(reader.get(), to, size_t(size)); };
    int entries = 0;
    archive_entry *head = nullptr;
    for (int result = 0; (result = archive_read_next_header(reader.get(), &head)) != ARCHIVE_EOF;) {
        require(result >= ARCHIVE_WARN && head);
        count(entries);
        const bool isSpecial = archive_entry_filetype(head) != AE_IFREG || archive_entry_symlink(head) || archive_entry_hardlink(head) || archive_entry_is_encrypted(head);
        // "ZIP 2.0 (deflation)", "ZIP 1.0 (uncompressed)": others can ask for any amount of memory.
        const QByteArray packing(archive_format_name(reader.get()));
        visit({ archive_entry_pathname(head), !isSpecial && (packing.contains("deflation") || packing.contains("uncompressed")), read });
    }
}

} // namespace

void walkPackage(const QString &path, const Visit &visit)
{
    const QFileInfo what(path);
    if (!what.exists())
        refuse(QT_TRANSLATE_NOOP("Verify", "There is no such folder or file."));
    if (what.isDir())
        walkFolder(QFile::encodeName(path).toStdString(), visit);
    else if (what.isFile())
        walkZip(QFile::encodeName(path), visit);
    else
        refuse(QT_TRANSLATE_NOOP("Verify", "An evidence package is a folder or a ZIP file."));
}

qint64 largestPackage(const QString &path)
{
    constexpr qint64 GiB = 1LL << 30;
    const QFileInfo file(path);
    // A ZIP of more would be a bomb.
    return file.isDir() ? 1024 * GiB : std::clamp<qint64>(file.size() * 200, GiB, 1024 * GiB);
}

} // namespace tongjian::verify
