// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlVerb.h"

#include <QMetaType>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

#include <memory>
#include <vector>

struct sqlite3_stmt;

namespace tongjian
{

class SqlCipherDriver;
struct SqlCipherHandle;

/// A prepared statement and its rows. Forward-only queries read their columns straight from SQLite; others keep the
/// rows that they have passed, so that they can go back.
class SqlCipherResult final : public QSqlResult
{
public:
    SqlCipherResult(const SqlCipherDriver* driver, std::shared_ptr<SqlCipherHandle> handle);
    ~SqlCipherResult() override;

    [[nodiscard]] QVariant handle() const override;
    /// The connection closes: the statement goes, and with it everything that could be read.
    void finalize();

    /// What value() gives, as a number or as bytes, and without a QVariant in between where the row lies in SQLite: a list reads
    /// thousands of them.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

protected:
    bool prepare(const QString& query) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    bool reset(const QString& query) override;
    using QSqlResult::bindValue;
    void bindValue(int position, const QVariant& value, QSql::ParamType type) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override;
    int numRowsAffected() override;
    [[nodiscard]] QVariant lastInsertId() const override;
    [[nodiscard]] QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    enum class Step { Row, Done, Failed };

    bool fail(const QString& what);
    bool bindAll();
    Step step();
    /// Releases every lock that the statement holds; it can be executed again.
    void release();
    void forgetRows();
    void noteEffects();
    void noteFirstRow();
    void keepRow(std::vector<QVariant>& rows);
    [[nodiscard]] int storedRows() const;
    bool advance();
    [[nodiscard]] QMetaType columnType(int column) const;
    [[nodiscard]] QVariant readColumn(int column) const;
    /// SQLite stands on the row that was fetched last, and it has such a column.
    [[nodiscard]] bool standsOn(int column) const;
    [[nodiscard]] QVariant read(int column) const;

    std::shared_ptr<SqlCipherHandle> m_handle;
    sqlite3_stmt* m_statement = nullptr;
    SqlVerb m_verb = SqlVerb::Other;
    std::vector<QByteArray> m_bound; ///< what SQLite points at while it runs
    int m_columns = 0;
    bool m_scrollable = true; ///< as it was when executed
    bool m_rowWaits = false; ///< SQLite stands on a row that nobody has fetched yet
    bool m_atEnd = true;
    std::vector<QVariant> m_rows; ///< scrollable: every row passed; forward-only: the last one, after fetchLast()
    std::vector<int> m_firstRow; ///< storage classes, the only type of a column that is an expression
    int m_affected = -1;
    QVariant m_lastInsertId;
    mutable std::vector<QMetaType> m_types;
    mutable QSqlRecord m_record;
    mutable bool m_hasRecord = false;
};

} // namespace tongjian
