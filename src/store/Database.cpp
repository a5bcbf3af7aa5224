// SPDX-License-Identifier: GPL-3.0-or-later
#include "Database.h"

#include "core/Error.h"
#include "sqlcipher/SqlCipherResult.h"

#include <QSqlError>

#include <utility>

namespace tongjian
{

Database::Database(const SqlCipherOptions &options, const Secret &key)
    : m_connection(std::make_unique<SqlCipherConnection>(options, key))
{
}

Database::~Database()
{
    // Prepared statements hold the connection open; they go first.
    m_prepared.clear();
}

QSqlDatabase Database::connection() const
{
    return m_connection->database();
}

void Database::execute(const QString &sql)
{
    Query(*this, sql).run();
}

QSqlQuery Database::prepare(const QString &sql)
{
    QSqlQuery query(connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throwSqlError(query.lastError(), sql);
    return query;
}

Database::Prepared *Database::lend(const QString &sql)
{
    const auto known = m_prepared.find(sql);
    if (known == m_prepared.end())
        return &m_prepared.emplace(sql, Prepared { prepare(sql) }).first->second;
    return std::exchange(known->second.lent, true) ? nullptr : &known->second;
}

bool Database::truncateWal()
{
    return m_connection->truncateWal();
}

Query::Query(Database &database, const QString &sql)
    : m_sql(sql)
    , m_lent(database.lend(sql))
    , m_second(m_lent ? std::nullopt : std::optional(database.prepare(sql)))
    , m_query(m_lent ? m_lent->query : *m_second)
{
}

Query::~Query()
{
    m_query.finish();
    if (m_lent)
        m_lent->lent = false;
}

Query &Query::bind(const QVariant &value)
{
    m_query.bindValue(m_position++, value);
    return *this;
}

Query &Query::bindBytes(const QByteArray &value)
{
    return bind(value.isNull() ? QByteArray("", 0) : value);
}

Query &Query::run()
{
    m_position = 0;
    if (!m_query.exec())
        throwSqlError(m_query.lastError(), m_sql);
    return *this;
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        throwSqlError(m_query.lastError(), m_sql);
    return false;
}

const SqlCipherResult &Query::result() const
{
    return static_cast<const SqlCipherResult &>(*m_query.result());
}

qint64 Query::integer(int column) const
{
    return result().integer(column);
}

QString Query::text(int column) const
{
    return m_query.value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return result().bytes(column);
}

bool Query::isNull(int column) const
{
    return m_query.value(column).isNull();
}

int Query::affected() const
{
    return m_query.numRowsAffected();
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    if (!database.connection().transaction())
        throwSqlError(database.connection().lastError(), QStringLiteral("BEGIN IMMEDIATE"));
}

Transaction::~Transaction()
{
    if (m_open) {
        m_database.connection().rollback();
    }
}

void Transaction::commit()
{
    if (!m_database.connection().commit())
        throwSqlError(m_database.connection().lastError(), QStringLiteral("COMMIT"));
    m_open = false;
}

} // namespace tongjian
