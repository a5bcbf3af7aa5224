// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlIndex>
#include <QStringList>
#include <QtSql/qtsqlglobal.h>

class QSqlQuery;

namespace tongjian
{

class SqlCipherDriver;

/// Private to src/sqlcipher: what tables there are and how they are made, read from an open connection's schema.
class SqlCipherCatalog
{
public:
    explicit SqlCipherCatalog(const SqlCipherDriver& driver);

    /// Without SQLite's own tables and without those in which a virtual table keeps its contents.
    [[nodiscard]] QStringList tables(QSql::TableType type) const;
    [[nodiscard]] QSqlIndex record(const QString& tableName) const;
    /// In the order of the key, which need not be that of the columns.
    [[nodiscard]] QSqlIndex primaryIndex(const QString& tableName) const;

private:
    struct Column;
    [[nodiscard]] QList<Column> columns(const QString& tableName) const;
    [[nodiscard]] QSqlQuery query() const;

    const SqlCipherDriver& m_driver;
};

} // namespace tongjian
