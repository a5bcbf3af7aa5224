// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordScopes.h"

#include "IdLists.h"
#include "RecordPages.h"

#include <algorithm>

namespace tongjian
{

namespace
{

struct Where {
    QStringList conditions;
    QVariantList values;

    explicit Where(const Scope &scope)
    {
        conditions += QStringLiteral("r.state = ?");
        values += int(RecordState::Filed);
        if (!scope.persons.isEmpty() || !scope.departments.isEmpty()) {
            QStringList who;
            const auto among = [&](const char *column, const QList<Id> &ids) {
                if (ids.isEmpty())
                    return;
                who += QLatin1String(column) + QStringLiteral(" IN (") + placeholders(ids.size()) + u')';
                for (Id id : ids)
                    values += id;
            };
            among("p.person_id", scope.persons);
            among("p.department_id", scope.departments);
            conditions += QStringLiteral("r.id IN (SELECT p.record_id FROM record_person p WHERE ") + who.join(QStringLiteral(" AND ")) + u')';
        }
        if (scope.dayFrom > 0) {
            conditions += QStringLiteral("r.day >= ?");
            values += scope.dayFrom;
        }
        if (scope.dayTo > 0) {
            conditions += QStringLiteral("r.day <= ?");
            values += scope.dayTo;
        }
        const auto oneOf = [&](const char *column, const auto &list) {
            if (list.isEmpty())
                return;
            conditions += QLatin1String(column) + QStringLiteral(" IN (") + placeholders(list.size()) + u')';
            for (const auto one : list)
                values += int(one);
        };
        oneOf("r.class", scope.classes);
        oneOf("r.channel", scope.channels);
    }
    [[nodiscard]] QString text() const { return QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")); }
    void bindTo(Query &query) const
    {
        for (const QVariant &value : values)
            query.bind(value);
    }
};

} // namespace

RecordScopes::RecordScopes(Database &database)
    : m_database(database)
{
}

ScopeCount RecordScopes::count(const Scope &scope)
{
    ScopeCount count;
    const Where where(scope);
    Query query(m_database, QStringLiteral("SELECT r.class, r.channel, COUNT(*) FROM record r ") + where.text() + QStringLiteral(" GROUP BY r.class, r.channel"));
    where.bindTo(query);
    query.run();
    while (query.next()) {
        count.records += query.integer(2);
        count.byClass[RecordClass(query.integer(0))] += query.integer(2);
        count.byChannel[Channel(query.integer(1))] += query.integer(2);
    }
    return count;
}

QList<RecordRow> RecordScopes::page(const Scope &scope, Id after, int count)
{
    Where where(scope);
    where.conditions += QStringLiteral("r.id > ?");
    where.values += after;
    QList<RecordRow> rows;
    {
        Query query(m_database, RecordPages::columns() + where.text() + QStringLiteral(" ORDER BY r.id LIMIT ?"));
        where.bindTo(query);
        query.bind(count).run();
        while (query.next())
            rows.append(RecordPages::rowFrom(query));
    }
    RecordPages(m_database).readConcerned(rows);
    return rows;
}

bool RecordScopes::covers(const Scope &scope, const RecordRow &row) const
{
    const bool who = (scope.persons.isEmpty() && scope.departments.isEmpty())
        || std::any_of(row.concerned.begin(), row.concerned.end(), [&](const PersonConcerned &one) {
               return (scope.persons.isEmpty() || scope.persons.contains(one.person)) && (scope.departments.isEmpty() || scope.departments.contains(one.department));
           });
    return row.state == RecordState::Filed && who && row.day >= scope.dayFrom && (scope.dayTo == 0 || row.day <= scope.dayTo)
        && (scope.classes.isEmpty() || scope.classes.contains(row.recordClass)) && (scope.channels.isEmpty() || scope.channels.contains(row.channel));
}

} // namespace tongjian
