// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlCipherOpening.h"

#include "DatabaseFile.h"
#include "OpenFiles.h"
#include "SqlCipherProfile.h"
#include "SqliteFailure.h"
#include "crypto/Secret.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <array>
#include <optional>
#include <sqlite3.h>

namespace tongjian
{

namespace
{

    constexpr std::array sideFiles { "-wal", "-shm", "-journal" };

    QString fileName(const SqlCipherOptions& options) { return QFileInfo(options.path).fileName(); }

    QString readOnlyHint()
    {
        return QCoreApplication::translate("SqlCipher",
            "Nothing was changed. Ask for the right to write there, or open a finished copy for reading only.");
    }

    [[noreturn]] void fail(const SqlCipherOptions& options, ErrorCode code, int sqliteCode, const QString& message,
        const QString& hint, const QString& detail = {})
    {
        throw SqliteFailure(code, sqliteCode, message, hint,
            detail.isEmpty() ? options.path : options.path + QLatin1String(" | ") + detail);
    }

    [[noreturn]] void failNotOurs(
        const SqlCipherOptions& options, const QString& foreignKind, const QString& detail = {})
    {
        fail(options, ErrorCode::Integrity, SQLITE_NOTADB,
            QCoreApplication::translate("SqlCipher", "%1 is not a database of Tongjian but another kind of file (%2).")
                .arg(fileName(options), foreignKind),
            QCoreApplication::translate(
                "SqlCipher", "Nothing was changed. Choose the right file, or restore this one from a backup."),
            detail);
    }

    /// What the file tells before SQLite may touch it.
    void refuseByLook(const SqlCipherOptions& options, const DatabaseFile& file)
    {
        const QString name = fileName(options);
        const QString restore
            = QCoreApplication::translate("SqlCipher", "Nothing was changed. Restore the file from a backup.");
        switch (file.kind()) {
        case DatabaseFile::Kind::Missing:
            fail(options, ErrorCode::NotFound, SQLITE_CANTOPEN,
                QCoreApplication::translate("SqlCipher", "The database %1 is not there.").arg(name),
                QCoreApplication::translate(
                    "SqlCipher", "Nothing was created. Look for its folder elsewhere, or restore it from a backup."));
        case DatabaseFile::Kind::NotAFile:
            fail(options, ErrorCode::BadInput, SQLITE_CANTOPEN,
                QCoreApplication::translate("SqlCipher", "%1 is a folder or a device, not a database.").arg(name),
                QCoreApplication::translate("SqlCipher", "Please choose the database file."));
        case DatabaseFile::Kind::Unreadable:
            fail(options, ErrorCode::Io, SQLITE_CANTOPEN,
                QCoreApplication::translate("SqlCipher", "The database %1 cannot be read.").arg(name),
                QCoreApplication::translate(
                    "SqlCipher", "Nothing was changed. Check the permissions of the file and of its folder."));
        case DatabaseFile::Kind::Plain:
            fail(options, ErrorCode::Integrity, SQLITE_NOTADB,
                QCoreApplication::translate("SqlCipher", "%1 is a database without encryption.").arg(name),
                QCoreApplication::translate("SqlCipher",
                    "Tongjian never writes such files, so somebody has put it there. Nothing was changed. "
                    "Restore the file from a backup."));
        case DatabaseFile::Kind::Empty:
            fail(options, ErrorCode::Integrity, SQLITE_CORRUPT,
                QCoreApplication::translate("SqlCipher", "The database %1 is empty.").arg(name), restore);
        case DatabaseFile::Kind::Truncated:
            fail(options, ErrorCode::Integrity, SQLITE_CORRUPT,
                QCoreApplication::translate("SqlCipher", "The database %1 was cut off; its end is missing.").arg(name),
                restore);
        case DatabaseFile::Kind::Foreign:
            failNotOurs(options, file.foreignKind());
        case DatabaseFile::Kind::Candidate:
            break;
        }
        // Without the log an immutable opening would show an older state as if it were the newest.
        if (options.mode == SqlCipherOptions::Mode::Immutable && (file.hasWal() || file.hasJournal()))
            fail(options, ErrorCode::Busy, SQLITE_BUSY,
                QCoreApplication::translate("SqlCipher", "The newest changes are not yet in %1 itself.").arg(name),
                QCoreApplication::translate("SqlCipher",
                    "Nothing was changed. Close it in every other program, or open it once where it can be written."));
    }

    /// Makes the file first, exclusively: two who create at the same time cannot both believe that it is theirs.
    void createEmpty(const SqlCipherOptions& options)
    {
        const QFileInfo info(options.path);
        const QString name = info.fileName();
        if (info.exists() || info.isSymLink())
            fail(options, ErrorCode::BadInput, SQLITE_CANTOPEN,
                QCoreApplication::translate("SqlCipher", "There is a file %1 already.").arg(name),
                QCoreApplication::translate("SqlCipher", "Nothing was overwritten. Open it, or choose another place."));
        for (const char* suffix : sideFiles) {
            const QString side = options.path + QLatin1String(suffix);
            if (QFileInfo::exists(side))
                fail(options, ErrorCode::BadInput, SQLITE_CANTOPEN,
                    QCoreApplication::translate("SqlCipher", "%1 of another database lies at this place.")
                        .arg(QFileInfo(side).fileName()),
                    QCoreApplication::translate("SqlCipher",
                        "Nothing was overwritten. It may hold that database's newest changes: keep it with its "
                        "database, or choose another place."));
        }
        const QFileInfo folder(info.absolutePath());
        if (!folder.isDir())
            fail(options, ErrorCode::NotFound, SQLITE_CANTOPEN,
                QCoreApplication::translate("SqlCipher", "The folder for %1 is not there.").arg(name),
                QCoreApplication::translate(
                    "SqlCipher", "Nothing was created. Make the folder first, or choose another place."));
        QFile file(options.path);
        if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly)) {
            const bool full = file.error() == QFileDevice::ResourceError;
            const bool readOnly = !folder.isWritable();
            fail(options,
                full           ? ErrorCode::DiskFull
                    : readOnly ? ErrorCode::ReadOnly
                               : ErrorCode::Io,
                full           ? SQLITE_FULL
                    : readOnly ? SQLITE_READONLY
                               : SQLITE_CANTOPEN,
                full ? QCoreApplication::translate("SqlCipher", "There is no space left for %1.").arg(name)
                    : readOnly
                    ? QCoreApplication::translate("SqlCipher", "The folder of %1 cannot be written.").arg(name)
                    : QCoreApplication::translate("SqlCipher", "%1 could not be created.").arg(name),
                full ? QCoreApplication::translate("SqlCipher", "Nothing was created. Free some space and try again.")
                     : QCoreApplication::translate("SqlCipher",
                         "Nothing was created. Check the permissions of the folder, or choose another place."),
                file.errorString());
        }
    }

    /// Words for what SQLite refused while opening.
    [[noreturn]] void failBySqlite(const SqlCipherOptions& options, const DatabaseFile& file, sqlite3* db, int result)
    {
        const QString name = fileName(options);
        const int code = db != nullptr ? sqlite3_extended_errcode(db) : result;
        const QString detail = db != nullptr ? lastErrorDetail(db) : QString::fromUtf8(sqlite3_errstr(result));
        ErrorCode ours = errorCodeFor(code, systemErrorIn(detail));
        const QFileInfo info(options.path);
        const bool folderLocked
            = !QFileInfo(info.absolutePath()).isWritable() || (options.isWritable() && !info.isWritable());
        // A log cannot be opened or made where nothing can be written, and SQLite calls that "cannot open".
        if (ours == ErrorCode::Io && (code & 0xff) == SQLITE_CANTOPEN && folderLocked)
            ours = ErrorCode::ReadOnly;
        switch (ours) {
        case ErrorCode::Integrity:
            if ((code & 0xff) != SQLITE_NOTADB)
                fail(options, ours, code,
                    QCoreApplication::translate("SqlCipher", "The database %1 is damaged or incomplete.").arg(name),
                    QCoreApplication::translate("SqlCipher", "Nothing was changed. Restore the file from a backup."),
                    detail);
            if (!file.foreignKind().isEmpty())
                failNotOurs(options, file.foreignKind(), detail);
            fail(options, ours, code, QCoreApplication::translate("SqlCipher", "The key does not open %1.").arg(name),
                QCoreApplication::translate("SqlCipher",
                    "Nothing was changed. Either the key belongs to another database, or the file is damaged or was "
                    "never "
                    "Tongjian's; without the right key these cannot be told apart. If the key is right, restore the "
                    "file from a backup."),
                detail);
        case ErrorCode::ReadOnly:
            fail(options, ours, code,
                QCoreApplication::translate("SqlCipher", "%1 or its folder cannot be written.").arg(name),
                readOnlyHint(), detail);
        case ErrorCode::DiskFull:
            fail(options, ours, code,
                QCoreApplication::translate("SqlCipher", "There is no space left for %1.").arg(name),
                QCoreApplication::translate("SqlCipher", "Nothing was changed. Free some space and try again."),
                detail);
        case ErrorCode::Busy:
            fail(options, ours, code,
                QCoreApplication::translate("SqlCipher", "Others are using %1 and did not let go in time.").arg(name),
                QCoreApplication::translate("SqlCipher", "Nothing was changed. Please try again in a moment."), detail);
        case ErrorCode::Io:
            fail(options, ours, code,
                QCoreApplication::translate("SqlCipher", "%1 could not be read or written.").arg(name),
                QCoreApplication::translate(
                    "SqlCipher", "Nothing was changed. Check the disk and the connection to it."),
                detail);
        default:
            fail(options, ours, code, QCoreApplication::translate("SqlCipher", "%1 could not be opened.").arg(name),
                QCoreApplication::translate("SqlCipher",
                    "Nothing was changed. This is a mistake of the program; please report it with the log."),
                detail);
        }
    }

    enum class Access {
        Asked, ///< as the options say
        ReadOnly,
        Immutable,
    };

    int openHandle(const SqlCipherOptions& options, Access access, DatabasePointer& db)
    {
        if (access == Access::Asked && options.mode == SqlCipherOptions::Mode::ReadOnly)
            access = Access::ReadOnly;
        if (access == Access::Asked && options.mode == SqlCipherOptions::Mode::Immutable)
            access = Access::Immutable;
        // A connection belongs to one thread (DESIGN section 7), so no lock for each call. CREATE is never passed: a
        // database comes into being in createEmpty() or not at all.
        int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
        flags |= access == Access::Asked ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
        const QString path = QFileInfo(options.path).absoluteFilePath();
        QByteArray name = QFile::encodeName(path);
        if (access == Access::Immutable) {
            flags |= SQLITE_OPEN_URI;
            name = QByteArray("file:") + name.toPercentEncoding("/") + "?immutable=1";
        }
        sqlite3* raw = nullptr;
        const int result
            = sqlite3_open_v2(name.constData(), &raw, flags, options.vfs.isEmpty() ? nullptr : options.vfs.constData());
        db.reset(raw);
        if (result == SQLITE_OK) {
            sqlite3_extended_result_codes(raw, 1);
            sqlite3_busy_timeout(raw, options.busyTimeoutMs);
        }
        return result;
    }

    /// NOTADB if and only if the key does not open the first page that this access sees.
    int firstRead(sqlite3* db)
    {
        return sqlite3_exec(db, "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr);
    }

    bool hasSideFiles(const SqlCipherOptions& options)
    {
        return std::any_of(sideFiles.begin(), sideFiles.end(),
            [&](const char* suffix) { return QFileInfo::exists(options.path + QLatin1String(suffix)); });
    }

    /// Reads through eyes that cannot write, before anything is opened for writing: SQLite makes a log and its shared
    /// memory as soon as it can read the first page, and whoever closes last copies the log back, key or no key.
    void refuseUnreadable(const SqlCipherOptions& options, const DatabaseFile& file, const Secret& key)
    {
        const auto unreadable
            = [](int result) { return (result & 0xff) == SQLITE_NOTADB || (result & 0xff) == SQLITE_CORRUPT; };
        DatabasePointer db;
        if (openHandle(options, Access::Immutable, db) != SQLITE_OK)
            return; // the opening itself will say it better
        applyKey(db.get(), key);
        int result = firstRead(db.get());
        if (!unreadable(result))
            return;
        const DatabaseFile now(options.path);
        if (!now.hasWal() && !now.hasJournal() && !file.hasWal() && !file.hasJournal())
            failBySqlite(options, file, db.get(), result);
        // A checkpoint in the middle of which somebody is, or went down, leaves pages that only the log makes whole.
        // Reading through the log creates nothing if the shared memory is there; otherwise the opening must try.
        if (!QFileInfo::exists(options.path + QStringLiteral("-shm")))
            return;
        if (openHandle(options, Access::ReadOnly, db) != SQLITE_OK)
            return;
        applyKey(db.get(), key);
        result = firstRead(db.get());
        if (unreadable(result))
            failBySqlite(options, file, db.get(), result);
    }

    /// Takes away the empty log and the shared memory that a failed opening has made, unless somebody uses them by now.
    void removeTraces(const SqlCipherOptions& options, const Secret& key)
    {
        DatabasePointer db;
        SqlCipherOptions writable = options;
        writable.mode = SqlCipherOptions::Mode::ReadWrite;
        writable.busyTimeoutMs = 0;
        if (openHandle(writable, Access::Asked, db) != SQLITE_OK)
            return;
        applyKey(db.get(), key);
        // Exclusive from the first read on, SQLite needs no shared memory, lets nobody else in, and deletes the log at
        // closing.
        if (sqlite3_exec(db.get(), "PRAGMA locking_mode=EXCLUSIVE", nullptr, nullptr, nullptr) != SQLITE_OK
            || firstRead(db.get()) != SQLITE_OK)
            return;
        QFile::remove(options.path + QStringLiteral("-shm"));
    }

    OpenDatabase openExisting(const SqlCipherOptions& options, const DatabaseFile& file, const Secret& key)
    {
        OpenDatabase opened;
        // A connection that locks nothing keeps nobody from looking.
        if (options.mode != SqlCipherOptions::Mode::Immutable)
            opened.hold = OpenFiles::hold(options.path);
        int result = openHandle(options, Access::Asked, opened.db);
        if (result != SQLITE_OK)
            failBySqlite(options, file, opened.db.get(), result);
        sqlite3* db = opened.db.get();
        opened.cipherVersion = applyKey(db, key);
        result = firstRead(db);
        if (result != SQLITE_OK)
            failBySqlite(options, file, db, result);
        if (options.isWritable() && sqlite3_db_readonly(db, "main") != 0)
            fail(options, ErrorCode::ReadOnly, SQLITE_READONLY,
                QCoreApplication::translate("SqlCipher", "%1 or its folder cannot be written.").arg(fileName(options)),
                readOnlyHint());
        const std::optional<QString> refused = applyConnectionPragmas(db, options);
        if (refused && sqlite3_errcode(db) != SQLITE_OK)
            failBySqlite(options, file, db, sqlite3_errcode(db));
        if (refused)
            fail(options, ErrorCode::Unsupported, SQLITE_ERROR,
                QCoreApplication::translate("SqlCipher", "%1 cannot be used safely here.").arg(fileName(options)),
                QCoreApplication::translate("SqlCipher",
                    "Nothing was changed. The file system or the SQLCipher library refuses what safe writing needs; "
                    "keep the store on a local disk."),
                *refused);
        return opened;
    }

} // namespace

void DatabaseCloser::operator()(sqlite3* db) const
{
    while (sqlite3_stmt* statement = sqlite3_next_stmt(db, nullptr))
        sqlite3_finalize(statement);
    sqlite3_close(db);
}

OpenDatabase openDatabase(const SqlCipherOptions& options, const Secret& key)
{
    if (key.size() != keySize)
        fail(options, ErrorCode::Internal, SQLITE_MISUSE,
            QCoreApplication::translate("SqlCipher", "%1 could not be opened.").arg(fileName(options)),
            QCoreApplication::translate(
                "SqlCipher", "Nothing was changed. This is a mistake of the program; please report it with the log."),
            QStringLiteral("no key of %1 bytes").arg(keySize));
    const OpenFiles::Turn turn;
    // Looked at when it was opened first; looking again would cost the others here their locks.
    if (options.mode != SqlCipherOptions::Mode::Create && options.mode != SqlCipherOptions::Mode::Immutable && OpenFiles::has(options.path))
        return openExisting(options, DatabaseFile(), key);
    if (options.mode != SqlCipherOptions::Mode::Create) {
        const DatabaseFile file(options.path);
        refuseByLook(options, file);
        if (options.mode == SqlCipherOptions::Mode::Immutable)
            return openExisting(options, file, key);
        refuseUnreadable(options, file, key);
        const bool shared = hasSideFiles(options);
        try {
            return openExisting(options, file, key);
        } catch (...) {
            if (!shared && hasSideFiles(options))
                removeTraces(options, key);
            throw;
        }
    }
    createEmpty(options);
    try {
        return openExisting(options, DatabaseFile(), key);
    } catch (...) {
        // Ours alone: made exclusively a moment ago, and nobody else has its key yet.
        QFile::remove(options.path);
        for (const char* suffix : sideFiles)
            QFile::remove(options.path + QLatin1String(suffix));
        throw;
    }
}

} // namespace tongjian
