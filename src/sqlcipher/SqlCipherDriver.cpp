// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlCipherDriver.h"

#include "SqlCipherCatalog.h"
#include "SqlCipherHandle.h"
#include "SqlCipherResult.h"
#include "SqlCipherValues.h"
#include "SqliteFailure.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3*)
Q_DECLARE_METATYPE(sqlite3*)

namespace tongjian
{

namespace
{

    Q_LOGGING_CATEGORY(logSqlCipher, "tongjian.sqlcipher")

    void noteChange(void* handle, int operation, const char*, const char*, sqlite3_int64)
    {
        if (operation == SQLITE_INSERT)
            static_cast<SqlCipherHandle*>(handle)->rowInserted = true;
    }

} // namespace

SqlCipherDriver::SqlCipherDriver(SqlCipherOptions options, Secret key, QObject* parent)
    : QSqlDriver(parent)
    , m_options(std::move(options))
    , m_key(std::move(key))
    , m_handle(std::make_shared<SqlCipherHandle>())
{
}

SqlCipherDriver::~SqlCipherDriver() { SqlCipherDriver::close(); }

bool SqlCipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case FinishQuery:
    case LowPrecisionNumbers:
    case EventNotifications: // nothing is built on them: no subscription is taken
        return true;
    case NamedPlaceholders: // Qt rewrites them, and hands over repeated ones in order
    case QuerySize:
    case BatchOperations:
    case SimpleLocking:
    case MultipleResultSets:
    case CancelQuery:
        return false;
    }
    return false;
}

bool SqlCipherDriver::open(const QString&, const QString&, const QString&, const QString&, int, const QString&)
{
    if (isOpen())
        return true;
    m_openFailure.reset();
    try {
        OpenDatabase opened = openDatabase(m_options, m_key);
        m_key.wipe();
        m_handle->hold = std::move(opened.hold);
        m_handle->db = std::move(opened.db);
        m_handle->cipherVersion = std::move(opened.cipherVersion);
        sqlite3_update_hook(m_handle->db.get(), &noteChange, m_handle.get());
        setOpen(true);
        setOpenError(false);
        setLastError(QSqlError());
        return true;
    } catch (const SqliteFailure& failure) {
        m_openFailure = static_cast<const Error&>(failure);
        setLastError(QSqlError(
            failure.message(), failure.detail(), QSqlError::ConnectionError, QString::number(failure.sqliteCode())));
    }
    setOpen(false);
    setOpenError(true);
    return false;
}

void SqlCipherDriver::close()
{
    m_key.wipe();
    for (SqlCipherResult* result : std::as_const(m_handle->results))
        result->finalize();
    if (sqlite3* db = m_handle->db.release()) {
        // All statements went with their results, so a refusal is a mistake of ours. The zombie would keep its locks.
        if (const int result = sqlite3_close(db); result != SQLITE_OK) {
            qCCritical(logSqlCipher, "A connection did not close: SQLite %d", result);
            setLastError(
                lastSqlError(db, QCoreApplication::translate("SqlCipher", "The connection could not be closed"),
                    QSqlError::ConnectionError));
            DatabaseCloser()(db);
        }
    }
    m_handle->hold.reset();
    setOpen(false);
    setOpenError(false);
}

QSqlResult* SqlCipherDriver::createResult() const { return new SqlCipherResult(this, m_handle); }

bool SqlCipherDriver::control(const char* sql)
{
    if (!isOpen()) {
        setLastError(driverError(
            QCoreApplication::translate("SqlCipher", "The connection is not open"), QSqlError::TransactionError));
        return false;
    }
    if (sqlite3_exec(m_handle->db.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    setLastError(lastSqlError(m_handle->db.get(),
        QCoreApplication::translate("SqlCipher", "The transaction could not go on"), QSqlError::TransactionError));
    return false;
}

bool SqlCipherDriver::beginTransaction() { return control(m_options.isWritable() ? "BEGIN IMMEDIATE" : "BEGIN"); }

bool SqlCipherDriver::commitTransaction() { return control("COMMIT"); }

bool SqlCipherDriver::rollbackTransaction() { return control("ROLLBACK"); }

QStringList SqlCipherDriver::tables(QSql::TableType type) const
{
    return isOpen() ? SqlCipherCatalog(*this).tables(type) : QStringList();
}

QSqlRecord SqlCipherDriver::record(const QString& tableName) const
{
    return isOpen() ? SqlCipherCatalog(*this).record(tableName) : QSqlRecord();
}

QSqlIndex SqlCipherDriver::primaryIndex(const QString& tableName) const
{
    return isOpen() ? SqlCipherCatalog(*this).primaryIndex(tableName) : QSqlIndex();
}

QString SqlCipherDriver::formatValue(const QSqlField& field, bool trimStrings) const
{
    // There is no way to refuse here. A literal that no statement accepts makes the statement fail, instead of storing
    // something else.
    return literalFor(field.value(), trimStrings)
        .value_or(QStringLiteral("<no literal for %1>").arg(QString::fromLatin1(field.value().metaType().name())));
}

QString SqlCipherDriver::escapeIdentifier(const QString& identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = identifier;
    escaped.replace(u'"', QLatin1String("\"\""));
    if (type == TableName) // schema.table, as QSqlTableModel hands it over
        escaped.replace(u'.', QLatin1String("\".\""));
    return u'"' + escaped + u'"';
}

QVariant SqlCipherDriver::handle() const { return QVariant::fromValue(m_handle->db.get()); }

QString SqlCipherDriver::cipherVersion() const { return m_handle->cipherVersion; }

} // namespace tongjian
