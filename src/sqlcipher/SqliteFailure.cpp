// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqliteFailure.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cerrno>
#include <sqlite3.h>

namespace tongjian
{

namespace
{

    // QSqlError has no room for errno, but "disk full" hides behind several I/O codes (a shared-memory file that cannot
    // grow).
    const QLatin1String errnoMark("[errno ");

    QString markedErrno(sqlite3* db, int code)
    {
        const int primary = code & 0xff;
        if (primary != SQLITE_IOERR && primary != SQLITE_CANTOPEN)
            return {};
        const int number = sqlite3_system_errno(db);
        return number == 0 ? QString() : QLatin1Char(' ') + errnoMark + QString::number(number) + QLatin1Char(']');
    }

    // A full-text query is quoted in the message that refuses it, and a query is somebody's secret: such messages go on
    // behind a colon, a bracket or a quote. Constraint messages name columns only and stay whole.
    QString withoutValues(const QString& text, int code)
    {
        if ((code & 0xff) != SQLITE_ERROR)
            return text;
        static const QRegularExpression quotation(
            QStringLiteral("[:\\[\"'].*$"), QRegularExpression::DotMatchesEverythingOption);
        return QString(text).remove(quotation).trimmed();
    }

} // namespace

SqliteFailure::SqliteFailure(ErrorCode code, int sqliteCode, QString message, QString hint, QString detail)
    : Error(code, std::move(message), std::move(hint), std::move(detail))
    , m_sqliteCode(sqliteCode)
{
}

ErrorCode errorCodeFor(int sqliteCode, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return ErrorCode::DiskFull;
    if (systemError == EROFS)
        return ErrorCode::ReadOnly;
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT:
        return ErrorCode::Integrity;
    case SQLITE_READONLY:
        return ErrorCode::ReadOnly;
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return ErrorCode::Io;
    case SQLITE_CONSTRAINT:
        return ErrorCode::Changed;
    case SQLITE_TOOBIG:
        return ErrorCode::BadInput;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Internal;
    }
}

QSqlError lastSqlError(sqlite3* db, const QString& what, QSqlError::ErrorType type)
{
    const int code = sqlite3_extended_errcode(db);
    return QSqlError(what, QString::fromUtf8(sqlite3_errmsg(db)) + markedErrno(db, code), type, QString::number(code));
}

QSqlError lastStepError(sqlite3* db)
{
    const int code = sqlite3_extended_errcode(db);
    const QString text = withoutValues(QString::fromUtf8(sqlite3_errmsg(db)), code) + markedErrno(db, code);
    return QSqlError(QCoreApplication::translate("SqlCipher", "The statement could not be carried out"), text,
        QSqlError::StatementError, QString::number(code));
}

QSqlError driverError(const QString& what, QSqlError::ErrorType type)
{
    return QSqlError(what, QString(), type, QString::number(SQLITE_MISUSE));
}

QString lastErrorDetail(sqlite3* db)
{
    const int code = sqlite3_extended_errcode(db);
    return QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(db))) + markedErrno(db, code);
}

int systemErrorIn(const QString& databaseText)
{
    const qsizetype start = databaseText.lastIndexOf(errnoMark);
    if (start < 0)
        return 0;
    const qsizetype from = start + errnoMark.size();
    return databaseText.mid(from, databaseText.indexOf(QLatin1Char(']'), from) - from).toInt();
}

} // namespace tongjian
