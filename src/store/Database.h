// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Secret.h"
#include "sqlcipher/SqlCipherConnection.h"

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>

namespace tongjian
{

class SqlCipherResult;

/// One encrypted file, open on one thread. Statements throw Error and are prepared once (DESIGN section 7).
class Database
{
public:
    Database(const SqlCipherOptions &options, const Secret &key);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QSqlDatabase connection() const;
    /// Runs one statement without parameters or results.
    void execute(const QString &sql);
    [[nodiscard]] bool truncateWal();
    // What SqlCipherConnection says of them.
    [[nodiscard]] bool freeze() { return m_connection->freeze(); }
    [[nodiscard]] qint64 fileSize() { return m_connection->fileSize(); }
    void readFile(qint64 offset, char *to, qint64 size) { m_connection->readFile(offset, to, size); }

private:
    friend class Query;
    std::unique_ptr<SqlCipherConnection> m_connection;
    struct Prepared {
        QSqlQuery query;
        bool lent = true;
    };
    [[nodiscard]] QSqlQuery prepare(const QString &sql);
    [[nodiscard]] Prepared *lend(const QString &sql); ///< null: it is lent already

    std::unordered_map<QString, Prepared> m_prepared; // stay where they are
};

/// A prepared statement on loan from its database: bind in order, run, read. Resets itself at the end, so no lock stays.
class Query
{
public:
    Query(Database &database, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const QVariant &value);
    Query &bindBytes(const QByteArray &value); ///< an empty one is an empty blob, never NULL
    Query &run(); ///< throws; binds start anew after it
    [[nodiscard]] bool next();
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] int affected() const;

private:
    [[nodiscard]] const SqlCipherResult &result() const;

    QString m_sql;
    Database::Prepared *m_lent; // what the database keeps of this statement
    std::optional<QSqlQuery> m_second; // while somebody else has that
    QSqlQuery &m_query;
    int m_position = 0;
};

/// BEGIN IMMEDIATE; rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace tongjian
