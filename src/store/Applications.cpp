// SPDX-License-Identifier: GPL-3.0-or-later
#include "Applications.h"

#include "IdLists.h"

namespace tongjian
{

namespace
{

const QString Columns = QStringLiteral("SELECT id, number, route, applicant_id, department_id, stage, submitted_at, waiting_since, until_at, entry_n FROM application ");

ApplicationRow rowFrom(const Query &query)
{
    return { query.integer(0), query.text(1), Route(query.integer(2)), query.integer(3), query.integer(4), CaseStage(query.integer(5)), query.integer(6), query.integer(7),
        query.integer(8), query.integer(9) };
}

struct Where {
    QStringList conditions;
    QVariantList values;

    explicit Where(const ApplicationFilter &filter)
    {
        if (filter.applicant) {
            conditions += QStringLiteral("applicant_id = ?");
            values += *filter.applicant;
        }
        if (!filter.stages.isEmpty()) {
            conditions += QStringLiteral("stage IN (") + placeholders(filter.stages.size()) + u')';
            for (CaseStage stage : filter.stages)
                values += int(stage);
        }
        if (filter.routes) {
            conditions += filter.routes->isEmpty() ? QStringLiteral("1 = 0") : QStringLiteral("route IN (") + placeholders(filter.routes->size()) + u')';
            for (Route route : *filter.routes)
                values += int(route);
        }
        if (filter.untilAtMost > 0) {
            conditions += QStringLiteral("until_at <= ?");
            values += filter.untilAtMost;
        }
        if (filter.submittedAtMost > 0) {
            conditions += QStringLiteral("submitted_at <= ?");
            values += filter.submittedAtMost;
        }
    }
    [[nodiscard]] QString text() const { return conditions.isEmpty() ? QString() : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")) + u' '; }
    void bindTo(Query &query) const
    {
        for (const QVariant &value : values)
            query.bind(value);
    }
};

} // namespace

Applications::Applications(Database &database)
    : m_database(database)
{
}

void Applications::insert(const ApplicationRow &row)
{
    Query(m_database,
        QStringLiteral("INSERT INTO application (id, number, route, applicant_id, department_id, stage, submitted_at, waiting_since, until_at, entry_n) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(row.id)
        .bind(row.number)
        .bind(int(row.route))
        .bind(row.applicant)
        .bind(row.department)
        .bind(int(row.stage))
        .bind(row.submittedAt)
        .bind(row.waitingSince)
        .bind(row.until)
        .bind(row.entry)
        .run();
}

void Applications::update(const ApplicationRow &row)
{
    Query(m_database, QStringLiteral("UPDATE application SET stage = ?, waiting_since = ?, until_at = ?, entry_n = ? WHERE id = ?"))
        .bind(int(row.stage))
        .bind(row.waitingSince)
        .bind(row.until)
        .bind(row.entry)
        .bind(row.id)
        .run();
}

std::optional<ApplicationRow> Applications::find(Id id)
{
    Query query(m_database, Columns + QStringLiteral("WHERE id = ?"));
    query.bind(id).run();
    return query.next() ? std::optional(rowFrom(query)) : std::nullopt;
}

std::optional<ApplicationRow> Applications::findByNumber(const QString &number)
{
    Query query(m_database, Columns + QStringLiteral("WHERE number = ?"));
    query.bind(number).run();
    return query.next() ? std::optional(rowFrom(query)) : std::nullopt;
}

QList<ApplicationRow> Applications::page(const ApplicationFilter &filter, Id before, int count)
{
    Where where(filter);
    if (before != NoId) {
        where.conditions += QStringLiteral("id < ?");
        where.values += before;
    }
    QList<ApplicationRow> rows;
    Query query(m_database, Columns + where.text() + QStringLiteral("ORDER BY id DESC LIMIT ?"));
    where.bindTo(query);
    query.bind(count).run();
    while (query.next())
        rows.append(rowFrom(query));
    return rows;
}

qint64 Applications::count(const ApplicationFilter &filter)
{
    const Where where(filter);
    Query query(m_database, QStringLiteral("SELECT COUNT(*) FROM application ") + where.text());
    where.bindTo(query);
    query.run();
    return query.next() ? query.integer(0) : 0;
}

void Applications::walk(const std::function<bool(const ApplicationRow &)> &visit)
{
    constexpr int AtOnce = 256;
    Id before = NoId;
    for (;;) {
        const QList<ApplicationRow> rows = page({}, before, AtOnce);
        for (const ApplicationRow &row : rows) {
            if (!visit(row))
                return;
            before = row.id;
        }
        if (rows.size() < AtOnce)
            return;
    }
}

QString Applications::nextNumber(int year)
{
    qint64 last = 0;
    {
        Query query(m_database, QStringLiteral("SELECT last FROM application_number_sequence WHERE year = ?"));
        query.bind(year).run();
        if (query.next())
            last = query.integer(0);
    }
    const QString sql = last == 0 ? QStringLiteral("INSERT INTO application_number_sequence (last, year) VALUES (?, ?)")
                                  : QStringLiteral("UPDATE application_number_sequence SET last = ? WHERE year = ?");
    Query(m_database, sql).bind(last + 1).bind(year).run();
    return QStringLiteral("SQ-%1-%2").arg(year).arg(last + 1, 6, 10, QLatin1Char('0'));
}

void Applications::insertText(const CaseTextRow &row)
{
    Query(m_database, QStringLiteral("INSERT INTO application_text (id, application_id, entry_n, sealed) VALUES (?, ?, ?, ?)"))
        .bind(row.id)
        .bind(row.application)
        .bind(row.entry)
        .bindBytes(row.sealed)
        .run();
}

QList<CaseTextRow> Applications::texts(Id application)
{
    QList<CaseTextRow> rows;
    Query query(m_database, QStringLiteral("SELECT id, application_id, entry_n, sealed FROM application_text WHERE application_id = ? ORDER BY id"));
    query.bind(application).run();
    while (query.next())
        rows.append({ query.integer(0), query.integer(1), query.integer(2), query.bytes(3) });
    return rows;
}

} // namespace tongjian
