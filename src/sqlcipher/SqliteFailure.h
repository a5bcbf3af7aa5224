// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QSqlError>

struct sqlite3;

namespace tongjian
{

/// Private to src/sqlcipher: an Error that still knows SQLite's number.
class SqliteFailure : public Error
{
public:
    SqliteFailure(ErrorCode code, int sqliteCode, QString message, QString hint, QString detail);
    [[nodiscard]] int sqliteCode() const { return m_sqliteCode; }

private:
    int m_sqliteCode;
};

/// The house's code for an extended SQLite code; @p systemError is errno, 0 if unknown.
[[nodiscard]] ErrorCode errorCodeFor(int sqliteCode, int systemError);

/// The last error of @p db as Qt carries it: SQLite's words, its extended code as number text, and errno where there is
/// one.
[[nodiscard]] QSqlError lastSqlError(sqlite3* db, const QString& what, QSqlError::ErrorType type);
/// The same for an error while a statement ran: what SQLite quotes from bound values is cut off.
[[nodiscard]] QSqlError lastStepError(sqlite3* db);
/// An error that SQLite did not find but the driver.
[[nodiscard]] QSqlError driverError(const QString& what, QSqlError::ErrorType type);

/// SQLite's own words for the last error of @p db, with code and errno, for the log.
[[nodiscard]] QString lastErrorDetail(sqlite3* db);

/// errno, as text that errorCodeFor's callers find again behind a QSqlError.
[[nodiscard]] int systemErrorIn(const QString& databaseText);

} // namespace tongjian
