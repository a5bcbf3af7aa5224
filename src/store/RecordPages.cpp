// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordPages.h"

#include "IdLists.h"

#include <algorithm>

namespace tongjian
{

namespace
{

// The words after FROM for a filter, and its values in the same order.
struct Where {
    QString joins;
    QStringList conditions;
    QVariantList values;
    QString id = QStringLiteral("r.id"); // of the table whose index has the rows in this order

    explicit Where(const RecordFilter &filter)
    {
        if (filter.concerned) {
            // Somebody's records of all years are many, and their index has them in order. What is not kept is little in the whole house: by
            // the sign that index is left aside, and the states lead to it.
            const bool little = !filter.states.isEmpty() && std::all_of(filter.states.begin(), filter.states.end(), [](RecordState state) {
                return state < RecordState::Filed || state == RecordState::Rejected || state == RecordState::Withdrawn;
            });
            joins = QStringLiteral("JOIN record_person p ON p.record_id = r.id AND %1p.person_id = ? ").arg(little ? QStringLiteral("+") : QString());
            if (!little)
                id = QStringLiteral("p.record_id");
            values.append(*filter.concerned);
        }
        const auto equals = [&](const char *column, const QVariant &value) {
            conditions.append(QLatin1String(column) + QLatin1String(" = ?"));
            values.append(value);
        };
        if (filter.author)
            equals("r.author_id", *filter.author);
        if (filter.department)
            equals("r.department_id", *filter.department);
        if (filter.recordClass)
            equals("r.class", int(*filter.recordClass));
        if (filter.channel)
            equals("r.channel", int(*filter.channel));
        if (!filter.states.isEmpty()) {
            conditions.append(QStringLiteral("r.state IN (") + placeholders(filter.states.size()) + u')');
            for (RecordState state : filter.states)
                values.append(int(state));
        }
        if (filter.departments) {
            conditions.append(filter.departments->isEmpty()
                    ? QStringLiteral("1 = 0")
                    : QStringLiteral("r.department_id IN (") + placeholders(filter.departments->size()) + u')');
            for (Id id : *filter.departments)
                values.append(id);
        }
        if (filter.dayFrom > 0) {
            conditions.append(QStringLiteral("r.day >= ?"));
            values.append(filter.dayFrom);
        }
        if (filter.dayTo > 0) {
            conditions.append(QStringLiteral("r.day <= ?"));
            values.append(filter.dayTo);
        }
        if (filter.waitingBefore > 0) {
            conditions.append(QStringLiteral("r.waiting_since > 0 AND r.waiting_since < ?"));
            values.append(filter.waitingBefore);
        }
        for (const auto &[author, department] : filter.withoutAuthors) {
            conditions.append(QStringLiteral("NOT (r.author_id = ? AND r.department_id = ?)"));
            values << author << department;
        }
        if (!filter.anyOf.isEmpty()) {
            QStringList options;
            for (const RecordFilter::Option &option : filter.anyOf) {
                QString text = QStringLiteral("r.state = ?");
                values.append(int(option.state));
                if (option.author) {
                    text += QStringLiteral(" AND r.author_id = ?");
                    values.append(*option.author);
                }
                if (option.department) {
                    text += QStringLiteral(" AND r.department_id = ?");
                    values.append(*option.department);
                }
                if (option.authorLeft)
                    text += QStringLiteral(" AND r.author_id IN (SELECT p.id FROM person p WHERE p.active = 0)");
                options.append(u'(' + text + u')');
            }
            conditions.append(u'(' + options.join(QStringLiteral(" OR ")) + u')');
        }
        if (filter.notAuthor) {
            conditions.append(QStringLiteral("r.author_id <> ?"));
            values.append(*filter.notAuthor);
        }
    }

    [[nodiscard]] QString text() const
    {
        return joins + (conditions.isEmpty() ? QString() : QStringLiteral("WHERE ") + conditions.join(QStringLiteral(" AND ")));
    }
};

void bindAll(Query &query, const QVariantList &values)
{
    for (const QVariant &value : values)
        query.bind(value);
}

} // namespace

RecordPages::RecordPages(Database &database)
    : m_database(database)
{
}

const QString &RecordPages::columns()
{
    static const QString text = QStringLiteral(
        "SELECT r.id, r.number, r.class, r.channel, r.origin, r.author_id, r.department_id, r.day, r.state, r.revision, r.captured_at, r.filed_at, "
        "r.due_at, r.rule_version, r.size_class, r.waiting_since, r.commitment, r.parts_digest, r.entry_n FROM record r ");
    return text;
}

RecordRow RecordPages::rowFrom(const Query &query)
{
    RecordRow row;
    row.id = query.integer(0);
    row.number = query.text(1);
    row.recordClass = RecordClass(query.integer(2));
    row.channel = Channel(query.integer(3));
    row.origin = Origin(query.integer(4));
    row.author = query.integer(5);
    row.department = query.integer(6);
    row.day = int(query.integer(7));
    row.state = RecordState(query.integer(8));
    row.revision = int(query.integer(9));
    row.capturedAt = query.integer(10);
    row.filedAt = query.integer(11);
    row.dueAt = query.integer(12);
    row.ruleVersion = int(query.integer(13));
    row.sizeClass = query.integer(14);
    row.waitingSince = query.integer(15);
    row.commitment = query.bytes(16);
    row.partsDigest = query.bytes(17);
    row.entry = query.integer(18);
    return row;
}

QList<RecordRow> RecordPages::page(const RecordFilter &filter, RecordOrder order, const std::optional<RecordCursor> &cursor, int count, Paging paging)
{
    const bool backwards = paging == Paging::Backwards;
    Where where(filter);
    QString tail;
    if (order == RecordOrder::NewestFirst) {
        if (cursor) {
            where.conditions.append(where.id + (backwards ? QStringLiteral(" > ?") : QStringLiteral(" < ?")));
            where.values.append(cursor->id);
        }
        tail = QStringLiteral(" ORDER BY ") + where.id + (backwards ? QString() : QStringLiteral(" DESC")) + QStringLiteral(" LIMIT ?");
    } else {
        if (cursor) {
            where.conditions.append(backwards ? QStringLiteral("(r.waiting_since < ? OR (r.waiting_since = ? AND r.id < ?))")
                                              : QStringLiteral("(r.waiting_since > ? OR (r.waiting_since = ? AND r.id > ?))"));
            where.values << cursor->waitingSince << cursor->waitingSince << cursor->id;
        }
        tail = backwards ? QStringLiteral(" ORDER BY r.waiting_since DESC, r.id DESC LIMIT ?") : QStringLiteral(" ORDER BY r.waiting_since, r.id LIMIT ?");
    }
    QList<RecordRow> rows;
    {
        Query query(m_database, columns() + where.text() + tail);
        bindAll(query, where.values);
        query.bind(count).run();
        while (query.next())
            rows.append(rowFrom(query));
    }
    if (backwards)
        std::reverse(rows.begin(), rows.end());
    readConcerned(rows);
    return rows;
}

qint64 RecordPages::count(const RecordFilter &filter)
{
    const Where where(filter);
    Query query(m_database, QStringLiteral("SELECT COUNT(*) FROM record r ") + where.text());
    bindAll(query, where.values);
    query.run();
    return query.next() ? query.integer(0) : 0;
}

qint64 RecordPages::longestWaiting(const RecordFilter &filter)
{
    const Where where(filter);
    Query query(m_database, QStringLiteral("SELECT COALESCE(MIN(r.waiting_since), 0) FROM record r ") + where.text());
    bindAll(query, where.values);
    query.run();
    return query.next() ? query.integer(0) : 0;
}

void RecordPages::readConcerned(QList<RecordRow> &rows)
{
    QHash<Id, RecordRow *> byId;
    QList<Id> ids;
    for (RecordRow &row : rows) {
        byId.insert(row.id, &row);
        ids.append(row.id);
    }
    forEachOf(m_database, QStringLiteral("SELECT record_id, person_id, department_id FROM record_person WHERE record_id IN (%1) ORDER BY record_id, person_id"), ids,
        [&](const Query &query) { byId.value(query.integer(0))->concerned.append({ query.integer(1), query.integer(2) }); });
}

QList<RecordRow> RecordPages::rows(const QList<Id> &ids)
{
    QList<RecordRow> rows;
    forEachOf(m_database, columns() + QStringLiteral("WHERE r.id IN (%1)"), ids, [&](const Query &query) { rows.append(rowFrom(query)); });
    readConcerned(rows);
    return rows;
}

QList<QByteArray> RecordPages::summaries(const QList<RecordRow> &rows)
{
    QHash<Id, qsizetype> places;
    QList<Id> ids;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        places.insert(rows.at(i).id, i);
        ids.append(rows.at(i).id);
    }
    QList<QByteArray> parts(rows.size());
    forEachOf(m_database, QStringLiteral("SELECT record_id, revision, sealed FROM record_part WHERE part = 1 AND record_id IN (%1)"), ids, [&](const Query &query) {
        const qsizetype place = places.value(query.integer(0));
        if (rows.at(place).revision == query.integer(1))
            parts[place] = query.bytes(2);
    });
    return parts;
}

} // namespace tongjian
