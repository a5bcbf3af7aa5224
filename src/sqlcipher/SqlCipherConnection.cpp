// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlCipherConnection.h"

#include "SqliteFailure.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

namespace tongjian
{

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

QString SqlCipherConnection::sqliteVersion() { return QString::fromLatin1(sqlite3_libversion()); }

QString SqlCipherConnection::cipherVersion() const
{
    return static_cast<const SqlCipherDriver*>(database().driver())->cipherVersion();
}

} // namespace tongjian
