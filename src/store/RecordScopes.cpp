// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordScopes.h"

#include "IdLists.h"
#include "RecordPages.h"

#include <algorithm>
#include <limits>
#include <set>

namespace tongjian
{

namespace
{

// Of a row p of record_person; the persons' ids are bound, then the departments'. Empty: everybody.
QString whose(const Scope &scope)
{
    QStringList who;
    const auto among = [&](const char *column, const QList<Id> &ids) {
        if (!ids.isEmpty())
            who += QLatin1String(column) + QStringLiteral(" IN (") + placeholders(ids.size()) + u')';
    };
    among("p.person_id", scope.persons);
    among("p.department_id", scope.departments);
    return who.join(QStringLiteral(" AND "));
}

// What a record of the scope can be, each once.
std::set<std::pair<RecordClass, Channel>> kindsOf(const Scope &scope)
{
    std::set<std::pair<RecordClass, Channel>> kinds;
    for (const RecordClass cls : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia }) {
        for (const FormKind form : formsOf(cls)) {
            for (const Channel channel : channelsOf(form)) {
                if ((scope.classes.isEmpty() || scope.classes.contains(cls)) && (scope.channels.isEmpty() || scope.channels.contains(channel)))
                    kinds.emplace(cls, channel);
            }
        }
    }
    return kinds;
}

struct Where {
    QStringList conditions;
    QVariantList values;

    explicit Where(const Scope &scope)
    {
        conditions += QStringLiteral("r.state = ?");
        values += int(RecordState::Filed);
        if (const QString among = whose(scope); !among.isEmpty()) {
            conditions += QStringLiteral("r.id IN (SELECT p.record_id FROM record_person p WHERE ") + among + u')';
            for (Id id : scope.persons + scope.departments)
                values += id;
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

// One class and channel after another, each a range of an index that holds all that is asked for (migration 8): no record is looked at.
ScopeCount RecordScopes::count(const Scope &scope)
{
    const QString among = whose(scope);
    // filed = 1 and state = 4 stand written out: the indexes hold only those.
    const QString sql = among.isEmpty()
        ? QStringLiteral("SELECT COUNT(*) FROM record WHERE state = 4 AND class = ? AND channel = ? AND day BETWEEN ? AND ?")
        : QStringLiteral("SELECT COUNT(*) FROM (SELECT DISTINCT p.day, p.record_id FROM record_person p "
                         "WHERE p.filed = 1 AND %1 AND p.class = ? AND p.channel = ? AND p.day BETWEEN ? AND ?) AS covered")
              .arg(among);
    ScopeCount count;
    for (const auto &[cls, channel] : kindsOf(scope)) {
        Query query(m_database, sql);
        for (Id id : scope.persons + scope.departments)
            query.bind(id);
        query.bind(int(cls)).bind(int(channel)).bind(scope.dayFrom).bind(scope.dayTo > 0 ? scope.dayTo : std::numeric_limits<int>::max()).run();
        const qint64 records = query.next() ? query.integer(0) : 0;
        if (records == 0)
            continue;
        count.records += records;
        count.byClass[cls] += records;
        count.byChannel[channel] += records;
    }
    return count;
}

QStringList RecordScopes::miscounted(const std::function<void()> &between)
{
    constexpr int AtOnce = 20'000;
    QStringList numbers;
    for (Id from = NoId;;) {
        Query piece(m_database, QStringLiteral("SELECT ifnull(max(record_id), 0) FROM (SELECT record_id FROM record_person WHERE record_id > ? ORDER BY record_id LIMIT ?)"));
        piece.bind(from).bind(AtOnce).run();
        if (!piece.next() || piece.integer(0) <= from)
            break;
        Query query(m_database, QStringLiteral("SELECT DISTINCT r.number FROM record_person p JOIN record r ON r.id = p.record_id WHERE p.record_id BETWEEN ? AND ? "
                                               "AND (p.class <> r.class OR p.channel <> r.channel OR p.day <> r.day OR p.filed <> CASE WHEN r.state = 4 THEN 1 ELSE 0 END)"));
        query.bind(from + 1).bind(piece.integer(0)).run();
        while (query.next())
            numbers.append(query.text(0));
        from = piece.integer(0);
        between();
    }
    return numbers;
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

bool RecordScopes::covers(const Scope &scope, const RecordRow &row)
{
    return row.state == RecordState::Filed && tongjian::covers(scope, row.recordClass, row.channel, row.day, row.concerned);
}

} // namespace tongjian
