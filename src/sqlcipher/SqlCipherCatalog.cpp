// SPDX-License-Identifier: GPL-3.0-or-later
#include "SqlCipherCatalog.h"

#include "SqlCipherDriver.h"
#include "SqlCipherValues.h"

#include <QRegularExpression>
#include <QSet>
#include <QSqlField>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace tongjian
{

struct SqlCipherCatalog::Column {
    QSqlField field;
    int keyPosition = 0; ///< from 1; 0 is outside the key
};

namespace
{

    /// What FTS3, FTS4, FTS5 and the R*Tree put behind a virtual table's name for the tables of its contents.
    QStringList shadowSuffixes(const QString& module)
    {
        if (module == QLatin1String("fts3") || module == QLatin1String("fts4"))
            return { QStringLiteral("_content"), QStringLiteral("_segments"), QStringLiteral("_segdir"),
                QStringLiteral("_docsize"), QStringLiteral("_stat") };
        if (module == QLatin1String("fts5"))
            return { QStringLiteral("_data"), QStringLiteral("_idx"), QStringLiteral("_content"),
                QStringLiteral("_docsize"), QStringLiteral("_config") };
        if (module.startsWith(QLatin1String("rtree")))
            return { QStringLiteral("_node"), QStringLiteral("_parent"), QStringLiteral("_rowid") };
        return {};
    }

    /// A literal default is the value itself, an expression stays as it is written.
    QString unquoted(const QString& literal)
    {
        if (literal.size() < 2 || !literal.startsWith(u'\'') || !literal.endsWith(u'\''))
            return literal;
        return literal.mid(1, literal.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
    }

} // namespace

SqlCipherCatalog::SqlCipherCatalog(const SqlCipherDriver& driver)
    : m_driver(driver)
{
}

QSqlQuery SqlCipherCatalog::query() const
{
    QSqlQuery query(m_driver.createResult());
    query.setForwardOnly(true);
    return query;
}

QStringList SqlCipherCatalog::tables(QSql::TableType type) const
{
    static const QRegularExpression virtualTable(QStringLiteral("^CREATE\\s+VIRTUAL\\s+TABLE\\b.*\\bUSING\\s+(\\w+)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    QStringList found;
    QSet<QString> shadows;
    QSqlQuery q = query();
    q.exec(QStringLiteral("SELECT name, type, sql FROM sqlite_master WHERE type IN ('table', 'view') "
                          "UNION ALL SELECT name, type, sql FROM sqlite_temp_master WHERE type IN ('table', 'view')"));
    while (q.next()) {
        const QString name = q.value(0).toString();
        const bool isView = q.value(1).toString() == QLatin1String("view");
        const QRegularExpressionMatch match = virtualTable.match(q.value(2).toString());
        if (match.hasMatch()) {
            for (const QString& suffix : shadowSuffixes(match.captured(1).toLower()))
                shadows.insert((name + suffix).toLower());
        }
        if (name.startsWith(QLatin1String("sqlite_"), Qt::CaseInsensitive))
            continue;
        if ((type & (isView ? QSql::Views : QSql::Tables)) != 0)
            found.append(name);
    }
    found.removeIf([&shadows](const QString& name) { return shadows.contains(name.toLower()); });
    if ((type & QSql::SystemTables) != 0)
        found.append(QStringLiteral("sqlite_master"));
    return found;
}

QList<SqlCipherCatalog::Column> SqlCipherCatalog::columns(const QString& tableName) const
{
    const QString escaped = m_driver.escapeIdentifier(tableName, QSqlDriver::TableName);
    // "schema"."table" reads, as a pragma, "schema".table_info("table").
    const qsizetype dot = escaped.indexOf(QLatin1String("\".\""));
    const QString schema = dot < 0 ? QString() : escaped.left(dot + 2);
    const QString table = dot < 0 ? escaped : escaped.mid(dot + 2);
    QList<Column> columns;
    QSqlQuery q = query();
    q.exec(QStringLiteral("PRAGMA %1table_info(%2)").arg(schema, table));
    while (q.next()) {
        const QString declared = q.value(2).toString();
        Column column { QSqlField(q.value(1).toString(), typeForDeclaration(declared), tableName), q.value(5).toInt() };
        column.field.setRequired(q.value(3).toInt() != 0);
        if (!q.isNull(4))
            column.field.setDefaultValue(unquoted(q.value(4).toString()));
        // Only this exact declaration is the row id, which SQLite fills in by itself.
        column.field.setAutoValue(
            column.keyPosition == 1 && declared.compare(QLatin1String("integer"), Qt::CaseInsensitive) == 0);
        columns.append(column);
    }
    const auto keyColumns
        = std::count_if(columns.cbegin(), columns.cend(), [](const Column& c) { return c.keyPosition > 0; });
    if (keyColumns > 1) {
        for (Column& column : columns)
            column.field.setAutoValue(false);
    }
    return columns;
}

QSqlIndex SqlCipherCatalog::record(const QString& tableName) const
{
    QSqlIndex record;
    for (const Column& column : columns(tableName))
        record.append(column.field);
    return record;
}

QSqlIndex SqlCipherCatalog::primaryIndex(const QString& tableName) const
{
    QList<Column> key = columns(tableName);
    key.removeIf([](const Column& column) { return column.keyPosition == 0; });
    std::sort(key.begin(), key.end(), [](const Column& a, const Column& b) { return a.keyPosition < b.keyPosition; });
    QSqlIndex index(tableName);
    for (const Column& column : key)
        index.append(column.field);
    return index;
}

} // namespace tongjian
