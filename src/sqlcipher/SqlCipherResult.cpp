// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlCipherResult.h"

#include "SqlCipherDriver.h"
#include "SqlCipherHandle.h"
#include "SqlCipherValues.h"
#include "SqliteFailure.h"

#include <QCoreApplication>
#include <QSqlField>

#include <sqlite3.h>

Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt*)
Q_DECLARE_METATYPE(sqlite3_stmt*)

namespace tongjian
{

SqlCipherResult::SqlCipherResult(const SqlCipherDriver* driver, std::shared_ptr<SqlCipherHandle> handle)
    : QSqlResult(driver)
    , m_handle(std::move(handle))
{
    m_handle->results.insert(this);
}

SqlCipherResult::~SqlCipherResult()
{
    m_handle->results.remove(this);
    sqlite3_finalize(m_statement);
}

QVariant SqlCipherResult::handle() const { return QVariant::fromValue(m_statement); }

void SqlCipherResult::finalize()
{
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
    m_bound.clear();
    forgetRows();
    setActive(false);
}

bool SqlCipherResult::fail(const QString& what)
{
    setLastError(driverError(what, QSqlError::StatementError));
    return false;
}

void SqlCipherResult::forgetRows()
{
    m_rows.clear();
    m_firstRow.clear();
    m_types.clear();
    if (m_hasRecord) // making an empty one allocates, and this runs for every execution
        m_record = QSqlRecord();
    m_hasRecord = false;
    m_rowWaits = false;
    m_atEnd = true;
    m_affected = -1;
    m_lastInsertId = QVariant();
    setAt(QSql::BeforeFirstRow);
}

void SqlCipherResult::release()
{
    m_rowWaits = false;
    if (m_statement == nullptr)
        return;
    sqlite3_reset(m_statement); // repeats the error of the last step, which was reported already
    sqlite3_clear_bindings(m_statement);
    m_bound.clear();
}

bool SqlCipherResult::prepare(const QString& query)
{
    finalize();
    setSelect(false);
    setLastError(QSqlError());
    sqlite3* db = m_handle->db.get();
    if (db == nullptr)
        return fail(QCoreApplication::translate("SqlCipher", "The connection is not open"));

    const QByteArray sql = query.toUtf8();
    const char* tail = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), static_cast<int>(sql.size()), &m_statement, &tail) != SQLITE_OK) {
        setLastError(lastSqlError(db, QCoreApplication::translate("SqlCipher", "The statement could not be prepared"),
            QSqlError::StatementError));
        return false;
    }
    if (m_statement == nullptr)
        return fail(QCoreApplication::translate("SqlCipher", "The statement is empty"));
    if (!QByteArrayView(tail, sql.constData() + sql.size()).trimmed().isEmpty()) {
        finalize();
        return fail(QCoreApplication::translate("SqlCipher", "Only one statement can be carried out at a time"));
    }
    m_verb = verbOf(sql);
    return true;
}

bool SqlCipherResult::reset(const QString& query) { return prepare(query) && exec(); }

void SqlCipherResult::bindValue(int position, const QVariant& value, QSql::ParamType type)
{
    // Qt's own makes a name for each position, so that it can be asked for by that: dearer than SQLite's part of it.
    QList<QVariant>& values = boundValues();
    if (bindingSyntax() != PositionalBinding || type != QSql::In || position < 0 || position >= values.size()) {
        QSqlResult::bindValue(position, value, type);
        return;
    }
    values[position] = value;
}

bool SqlCipherResult::bindAll()
{
    const QList<QVariant>& values = boundValues();
    const int wanted = sqlite3_bind_parameter_count(m_statement);
    if (values.size() != wanted)
        return fail(QCoreApplication::translate("SqlCipher", "The statement takes %1 values, but %2 were given")
                        .arg(wanted)
                        .arg(values.size()));
    m_bound.resize(static_cast<std::size_t>(wanted));
    for (int i = 0; i < wanted; ++i) {
        if (const std::optional<QString> refused
            = bindVariant(m_statement, i + 1, values.at(i), m_bound[static_cast<std::size_t>(i)])) {
            release();
            return fail(*refused);
        }
    }
    return true;
}

SqlCipherResult::Step SqlCipherResult::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        m_atEnd = true;
        return Step::Done;
    default:
        m_atEnd = true;
        setLastError(lastStepError(m_handle->db.get()));
        release();
        return Step::Failed;
    }
}

bool SqlCipherResult::exec()
{
    if (m_statement == nullptr)
        return fail(QCoreApplication::translate("SqlCipher", "No statement is prepared"));
    release();
    forgetRows();
    setActive(false);
    setLastError(QSqlError());
    if (!bindAll())
        return false;

    m_scrollable = !isForwardOnly();
    m_atEnd = false;
    m_handle->rowInserted = false;
    const Step first = step();
    m_columns = sqlite3_column_count(m_statement); // after the step, which prepares anew when the schema has changed
    setSelect(m_columns > 0);
    if (first == Step::Failed)
        return false;
    noteEffects();
    noteFirstRow();
    if (first == Step::Row)
        m_rowWaits = true;
    else
        release();
    setActive(true);
    return true;
}

void SqlCipherResult::noteEffects()
{
    sqlite3* db = m_handle->db.get();
    if (!isSelect())
        m_affected = m_verb == SqlVerb::Other ? 0 : sqlite3_changes(db);
    // SQLite's number is that of the connection: it survives an INSERT that was ignored or went into a table without
    // row ids.
    if (m_verb == SqlVerb::Insert && m_handle->rowInserted && sqlite3_changes(db) > 0)
        m_lastInsertId = static_cast<qlonglong>(sqlite3_last_insert_rowid(db));
}

void SqlCipherResult::noteFirstRow()
{
    if (!isSelect() || m_atEnd)
        return;
    m_firstRow.resize(static_cast<std::size_t>(m_columns));
    for (int i = 0; i < m_columns; ++i)
        m_firstRow[static_cast<std::size_t>(i)] = sqlite3_column_type(m_statement, i);
}

bool SqlCipherResult::execBatch(bool arrayBind)
{
    Q_UNUSED(arrayBind) // columns of values are all that SQLite can be given
    const QList<QVariant> columns = boundValues();
    if (columns.isEmpty())
        return fail(QCoreApplication::translate("SqlCipher", "A batch needs values"));
    QList<QVariantList> lists;
    for (const QVariant& column : columns) {
        const int type = column.metaType().id();
        if (type != QMetaType::QVariantList && type != QMetaType::QStringList && type != QMetaType::QByteArrayList)
            return fail(QCoreApplication::translate("SqlCipher", "A batch takes a list of values for each parameter"));
        lists.append(column.toList());
        if (lists.constLast().size() != lists.constFirst().size())
            return fail(QCoreApplication::translate("SqlCipher", "The lists of a batch must have the same length"));
    }
    bool ok = true;
    for (qsizetype row = 0; ok && row < lists.constFirst().size(); ++row) {
        for (qsizetype i = 0; i < lists.size(); ++i)
            boundValues()[i] = lists.at(i).at(row);
        ok = exec();
    }
    boundValues() = columns;
    return ok;
}

bool SqlCipherResult::advance()
{
    if (m_rowWaits) {
        m_rowWaits = false;
        return true;
    }
    if (m_atEnd)
        return false;
    const Step next = step();
    if (next == Step::Done)
        release(); // no lock may stay behind the last row
    return next == Step::Row;
}

int SqlCipherResult::storedRows() const { return m_columns == 0 ? 0 : static_cast<int>(m_rows.size()) / m_columns; }

void SqlCipherResult::keepRow(std::vector<QVariant>& rows)
{
    for (int i = 0; i < m_columns; ++i)
        rows.push_back(readColumn(i));
}

bool SqlCipherResult::fetchNext()
{
    if (!isActive() || !isSelect())
        return false;
    const int next = at() < 0 ? 0 : at() + 1;
    if (m_scrollable) {
        if (at() == QSql::AfterLastRow)
            return false;
        if (next >= storedRows()) {
            if (!advance())
                return false;
            keepRow(m_rows);
        }
    } else {
        m_rows.clear();
        if (!advance())
            return false;
    }
    setAt(next);
    return true;
}

bool SqlCipherResult::fetch(int row)
{
    if (!isActive() || !isSelect() || row < 0)
        return false;
    if (row == at())
        return true;
    if (!m_scrollable) {
        if (at() == QSql::AfterLastRow || row < at())
            return false;
        while (at() < row) {
            if (!fetchNext())
                return false;
        }
        return true;
    }
    while (storedRows() <= row) {
        if (!advance())
            return false;
        keepRow(m_rows);
    }
    setAt(row);
    return true;
}

bool SqlCipherResult::fetchFirst()
{
    if (!m_scrollable && at() != QSql::BeforeFirstRow)
        return at() == 0;
    return fetch(0);
}

bool SqlCipherResult::fetchLast()
{
    if (!isActive() || !isSelect())
        return false;
    if (m_scrollable) {
        while (advance())
            keepRow(m_rows);
        return storedRows() > 0 && fetch(storedRows() - 1);
    }
    if (at() == QSql::AfterLastRow)
        return false;
    // The row must be kept before SQLite is asked for the next one: only then does it turn out to be the last.
    int last = at();
    std::vector<QVariant> row;
    if (at() >= 0 && m_rows.empty() && !m_atEnd)
        keepRow(row);
    else
        row = m_rows;
    while (advance()) {
        row.clear();
        keepRow(row);
        last = last < 0 ? 0 : last + 1;
    }
    m_rows = std::move(row);
    if (last < 0)
        return false;
    setAt(last);
    return true;
}

QMetaType SqlCipherResult::columnType(int column) const
{
    if (m_types.empty()) {
        m_types.resize(static_cast<std::size_t>(m_columns));
        for (int i = 0; i < m_columns; ++i) {
            const auto index = static_cast<std::size_t>(i);
            m_types[index] = typeForDeclaration(QString::fromUtf8(sqlite3_column_decltype(m_statement, i)));
            if (!m_types[index].isValid() && index < m_firstRow.size())
                m_types[index] = typeForStorage(m_firstRow[index]);
        }
    }
    return m_types[static_cast<std::size_t>(column)];
}

QVariant SqlCipherResult::readColumn(int column) const
{
    const int type = sqlite3_column_type(m_statement, column); // takes the connection's lock each time
    if (type == SQLITE_NULL)
        return QVariant(columnType(column));
    if (type == SQLITE_FLOAT) {
        if (numericalPrecisionPolicy() == QSql::LowPrecisionInt32)
            return sqlite3_column_int(m_statement, column);
        if (numericalPrecisionPolicy() == QSql::LowPrecisionInt64)
            return static_cast<qlonglong>(sqlite3_column_int64(m_statement, column));
    }
    return columnVariant(m_statement, column, type);
}

bool SqlCipherResult::standsOn(int column) const
{
    return !m_scrollable && m_rows.empty() && !m_atEnd && at() >= 0 && column >= 0 && column < m_columns
        && m_statement != nullptr;
}

qint64 SqlCipherResult::integer(int column) const
{
    if (standsOn(column) && sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
        return sqlite3_column_int64(m_statement, column);
    return read(column).toLongLong();
}

QByteArray SqlCipherResult::bytes(int column) const
{
    if (standsOn(column) && sqlite3_column_type(m_statement, column) == SQLITE_BLOB) {
        const auto* start = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        if (start != nullptr) // none for an empty one
            return QByteArray(start, sqlite3_column_bytes(m_statement, column));
    }
    return read(column).toByteArray();
}

QVariant SqlCipherResult::data(int column) { return read(column); }

QVariant SqlCipherResult::read(int column) const
{
    if (column < 0 || column >= m_columns || at() < 0 || m_statement == nullptr)
        return {};
    if (m_scrollable)
        return m_rows[static_cast<std::size_t>(at()) * static_cast<std::size_t>(m_columns)
            + static_cast<std::size_t>(column)];
    if (!m_rows.empty())
        return m_rows[static_cast<std::size_t>(column)];
    return m_atEnd ? QVariant() : readColumn(column);
}

bool SqlCipherResult::isNull(int column)
{
    if (!m_scrollable && m_rows.empty()) {
        return column < 0 || column >= m_columns || at() < 0 || m_statement == nullptr || m_atEnd
            || sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }
    return isNullVariant(data(column));
}

int SqlCipherResult::size()
{
    return -1; // SQLite does not know before the last row
}

int SqlCipherResult::numRowsAffected() { return m_affected; }

QVariant SqlCipherResult::lastInsertId() const { return isActive() ? m_lastInsertId : QVariant(); }

QSqlRecord SqlCipherResult::record() const
{
    if (!isActive() || !isSelect() || m_statement == nullptr)
        return {};
    if (!m_hasRecord) {
        m_hasRecord = true;
        for (int i = 0; i < m_columns; ++i) {
            m_record.append(QSqlField(QString::fromUtf8(sqlite3_column_name(m_statement, i)), columnType(i),
                QString::fromUtf8(sqlite3_column_table_name(m_statement, i))));
        }
    }
    return m_record;
}

void SqlCipherResult::detachFromResultSet()
{
    release();
    m_atEnd = true;
}

} // namespace tongjian
