// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlCipherConnection.h"

#include "SqliteFailure.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3*)

namespace tongjian
{

namespace
{

    sqlite3_file* fileOf(sqlite3* db, int which)
    {
        sqlite3_file* file = nullptr;
        const int result = sqlite3_file_control(db, "main", which, &file);
        return result == SQLITE_OK && file && file->pMethods ? file : nullptr;
    }

    [[noreturn]] void failReading(int sqliteCode)
    {
        throw Error(errorCodeFor(sqliteCode, 0),
            QCoreApplication::translate("SqlCipher", "The database file could not be read."),
            QCoreApplication::translate("SqlCipher", "Nothing was changed. Check the disk that it lies on."),
            QStringLiteral("SQLite %1").arg(sqliteCode));
    }

    qint64 sizeOf(sqlite3_file* file)
    {
        sqlite3_int64 size = 0;
        const int result = file ? file->pMethods->xFileSize(file, &size) : SQLITE_IOERR_FSTAT;
        if (result != SQLITE_OK)
            failReading(result);
        return size;
    }

} // namespace

SqlCipherConnection::SqlCipherConnection(const SqlCipherOptions& options, const Secret& key)
    : m_name(QStringLiteral("sqlcipher-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    auto driver = std::make_unique<SqlCipherDriver>(options, key.clone());
    // Opened before Qt knows it: a connection that fails leaves no name behind.
    if (!driver->open())
        throw Error(*driver->openFailure());
    QSqlDatabase::addDatabase(driver.release(), m_name);
}

SqlCipherConnection::~SqlCipherConnection()
{
    {
        QSqlDatabase db = QSqlDatabase::database(m_name, false);
        db.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

QSqlDatabase SqlCipherConnection::database() const { return QSqlDatabase::database(m_name, false); }

bool SqlCipherConnection::truncateWal()
{
    const QString sql = QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)");
    QSqlQuery query(database());
    query.setForwardOnly(true);
    if (query.exec(sql) && query.next())
        return query.value(0).toInt() == 0;
    const QSqlError error = query.lastError();
    const ErrorCode code = errorCodeFor(error.nativeErrorCode().toInt(), systemErrorIn(error.databaseText()));
    if (code == ErrorCode::Busy)
        return false;
    throwSqlError(error, sql);
}

sqlite3* SqlCipherConnection::handle() const { return database().driver()->handle().value<sqlite3*>(); }

bool SqlCipherConnection::freeze()
{
    QSqlDatabase db = database();
    if (!db.transaction())
        throwSqlError(db.lastError(), QStringLiteral("BEGIN"));
    // The transaction begins with the first read. Frames that came before it still lie in the log: nobody empties that
    // under somebody who reads from it.
    if (sqlite3_exec(handle(), "SELECT count(*) FROM sqlite_master", nullptr, nullptr, nullptr) != SQLITE_OK)
        throwSqlError(lastSqlError(handle(), QString(), QSqlError::StatementError), QStringLiteral("first read"));
    if (sizeOf(fileOf(handle(), SQLITE_FCNTL_JOURNAL_POINTER)) == 0)
        return true;
    db.rollback();
    return false;
}

qint64 SqlCipherConnection::fileSize() { return sizeOf(fileOf(handle(), SQLITE_FCNTL_FILE_POINTER)); }

void SqlCipherConnection::readFile(qint64 offset, char* to, qint64 size)
{
    sqlite3_file* file = fileOf(handle(), SQLITE_FCNTL_FILE_POINTER);
    const int result = file ? file->pMethods->xRead(file, to, static_cast<int>(size), offset) : SQLITE_IOERR_READ;
    if (result != SQLITE_OK)
        failReading(result);
}

QString SqlCipherConnection::sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }

QString SqlCipherConnection::cipherVersion() const
{
    return static_cast<const SqlCipherDriver*>(database().driver())->cipherVersion();
}

} // namespace tongjian
