// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlCipherOptions.h"
#include "core/Error.h"
#include "crypto/Secret.h"

#include <QSqlDriver>

#include <memory>
#include <optional>

namespace tongjian
{

struct SqlCipherHandle;

/// Qt SQL on SQLCipher. What it promises beyond Qt's own SQLite driver stands, row by row, in
/// tests/sqlcipher/TestDriverContract.
///
/// The key is given here and never through QSqlDatabase, whose password is a QString that lives on. It is needed for
/// one opening: it is wiped when that succeeds or when the driver closes, so a driver opens once.
class SqlCipherDriver : public QSqlDriver
{
    Q_OBJECT

public:
    SqlCipherDriver(SqlCipherOptions options, Secret key, QObject* parent = nullptr);
    ~SqlCipherDriver() override;

    [[nodiscard]] bool hasFeature(DriverFeature feature) const override;
    /// What is opened stands in the options; the arguments are QSqlDatabase's and are not looked at.
    bool open(const QString& name = {}, const QString& user = {}, const QString& password = {},
        const QString& host = {}, int port = -1, const QString& connectOptions = {}) override;
    void close() override;
    [[nodiscard]] QSqlResult* createResult() const override;

    /// BEGIN IMMEDIATE, so that nobody is refused at commit; plain BEGIN where the connection can only read.
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    [[nodiscard]] QStringList tables(QSql::TableType type) const override;
    [[nodiscard]] QSqlRecord record(const QString& tableName) const override;
    [[nodiscard]] QSqlIndex primaryIndex(const QString& tableName) const override;
    [[nodiscard]] QString formatValue(const QSqlField& field, bool trimStrings = false) const override;
    [[nodiscard]] QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;
    [[nodiscard]] QVariant handle() const override;

    /// Why open() returned false, in words for a person.
    [[nodiscard]] const std::optional<Error>& openFailure() const { return m_openFailure; }
    [[nodiscard]] QString cipherVersion() const;
    [[nodiscard]] const SqlCipherOptions& options() const { return m_options; }

private:
    bool control(const char* sql);

    SqlCipherOptions m_options;
    Secret m_key;
    std::shared_ptr<SqlCipherHandle> m_handle;
    std::optional<Error> m_openFailure;
};

} // namespace tongjian
