// SPDX-License-Identifier: GPL-3.0-or-later
#include "DatabaseFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <sys/stat.h>

namespace tongjian
{

namespace
{

    constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);
    // Marks this long do not stand at the start of a random salt by chance; shorter ones, sooner or later, do.
    constexpr qsizetype certainLength = 8;

    struct Magic {
        QByteArrayView bytes;
        const char* name;
    };

    constexpr std::array magics {
        Magic { QByteArrayView("PK\x03\x04", 4), QT_TRANSLATE_NOOP("SqlCipher", "ZIP archive or Office document") },
        Magic { QByteArrayView("%PDF-", 5), QT_TRANSLATE_NOOP("SqlCipher", "PDF document") },
        Magic { QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8),
            QT_TRANSLATE_NOOP("SqlCipher", "old Office document") },
        Magic { QByteArrayView("\x89PNG\r\n\x1a\n", 8), QT_TRANSLATE_NOOP("SqlCipher", "picture") },
        Magic { QByteArrayView("\xff\xd8\xff", 3), QT_TRANSLATE_NOOP("SqlCipher", "picture") },
        Magic { QByteArrayView("GIF8", 4), QT_TRANSLATE_NOOP("SqlCipher", "picture") },
        Magic { QByteArrayView("\x1f\x8b", 2), QT_TRANSLATE_NOOP("SqlCipher", "compressed file") },
        Magic { QByteArrayView("\xfd"
                               "7zXZ\0",
                    6),
            QT_TRANSLATE_NOOP("SqlCipher", "compressed file") },
        Magic { QByteArrayView("\x28\xb5\x2f\xfd", 4), QT_TRANSLATE_NOOP("SqlCipher", "compressed file") },
        Magic { QByteArrayView("BZh", 3), QT_TRANSLATE_NOOP("SqlCipher", "compressed file") },
        Magic { QByteArrayView("7z\xbc\xaf\x27\x1c", 6), QT_TRANSLATE_NOOP("SqlCipher", "7z archive") },
        Magic { QByteArrayView("Rar!\x1a\x07", 6), QT_TRANSLATE_NOOP("SqlCipher", "RAR archive") },
        Magic { QByteArrayView("\x7f"
                               "ELF",
                    4),
            QT_TRANSLATE_NOOP("SqlCipher", "program") },
        Magic { QByteArrayView("MZ", 2), QT_TRANSLATE_NOOP("SqlCipher", "program") },
        Magic { QByteArrayView("!BDN", 4), QT_TRANSLATE_NOOP("SqlCipher", "Outlook data file") },
        Magic { QByteArrayView("RIFF", 4), QT_TRANSLATE_NOOP("SqlCipher", "recording") },
        Magic { QByteArrayView("ID3", 3), QT_TRANSLATE_NOOP("SqlCipher", "recording") },
    };

    bool looksLikeText(QByteArrayView head)
    {
        if (head.startsWith(QByteArrayView("\xff\xfe", 2)) || head.startsWith(QByteArrayView("\xfe\xff", 2)))
            return head.size() % 2 == 0
                && head.count('\0') > head.size() / 8; // UTF-16 with a byte order mark and some Latin
        const bool controls = std::any_of(head.begin(), head.end(), [](char c) {
            const auto byte = static_cast<uchar>(c);
            return byte == 0x7f || (byte < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\x1b');
        });
        // 512 random bytes without one of these 27 happen once in 10^24 files; for a shorter head its length already
        // tells.
        return !controls;
    }

} // namespace

DatabaseFile::DatabaseFile(const QString& path)
{
    m_hasWal = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    m_hasJournal = QFileInfo(path + QStringLiteral("-journal")).size() > 0;
    look(path);
}

void DatabaseFile::look(const QString& path)
{
    struct stat status {
    };
    if (stat(QFile::encodeName(path).constData(), &status) != 0) {
        // Behind a folder that may not be entered it can well be there.
        m_kind = errno == ENOENT || errno == ENOTDIR ? Kind::Missing : Kind::Unreadable;
        return;
    }
    if (!S_ISREG(status.st_mode)) {
        m_kind = Kind::NotAFile;
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_kind = Kind::Unreadable;
        return;
    }
    const QByteArray head = file.read(512);
    const qint64 size = file.size();
    const bool wholePages = size % pageSize == 0;
    if (head.startsWith(sqliteMagic)) {
        m_kind = Kind::Plain;
        return;
    }
    // An interrupted copy back from the log leaves any length behind; SQLite repairs it from there.
    const bool logged = m_hasWal || m_hasJournal;
    if (size == 0) {
        m_kind = logged ? Kind::Candidate : Kind::Empty;
        return;
    }
    for (const Magic& magic : magics) {
        if (!QByteArrayView(head).startsWith(magic.bytes))
            continue;
        m_foreignKind = QCoreApplication::translate("SqlCipher", magic.name);
        if (!wholePages || magic.bytes.size() >= certainLength) {
            m_kind = Kind::Foreign;
            return;
        }
    }
    if (m_foreignKind.isEmpty() && looksLikeText(head)) {
        m_foreignKind = QCoreApplication::translate("SqlCipher", "text");
        m_kind = Kind::Foreign;
        return;
    }
    m_kind = wholePages || logged ? Kind::Candidate : Kind::Truncated;
}

} // namespace tongjian
