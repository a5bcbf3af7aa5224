// SPDX-License-Identifier: GPL-3.0-or-later
#include "PersonalItems.h"

namespace tongjian
{

namespace
{

PersonalItemRow read(const Query &query)
{
    return { query.integer(0), query.integer(1), int(query.integer(2)), query.integer(3), query.bytes(4) };
}

} // namespace

PersonalItemRows::PersonalItemRows(Database &database)
    : m_database(database)
{
}

void PersonalItemRows::put(const PersonalItemRow &row)
{
    remove(row.id);
    Query(m_database, QStringLiteral("INSERT INTO personal_item (id, person_id, kind, updated_at, sealed) VALUES (?, ?, ?, ?, ?)"))
        .bind(row.id)
        .bind(row.person)
        .bind(row.kind)
        .bind(row.updatedAt)
        .bindBytes(row.sealed)
        .run();
}

std::optional<PersonalItemRow> PersonalItemRows::find(Id id)
{
    Query query(m_database, QStringLiteral("SELECT id, person_id, kind, updated_at, sealed FROM personal_item WHERE id = ?"));
    query.bind(id).run();
    return query.next() ? std::optional(read(query)) : std::nullopt;
}

QList<PersonalItemRow> PersonalItemRows::of(Id person, int kind)
{
    QList<PersonalItemRow> rows;
    Query query(m_database,
        QStringLiteral("SELECT id, person_id, kind, updated_at, sealed FROM personal_item WHERE person_id = ? AND kind = ? "
                       "ORDER BY updated_at DESC, id DESC"));
    query.bind(person).bind(kind).run();
    while (query.next())
        rows.append(read(query));
    return rows;
}

void PersonalItemRows::remove(Id id)
{
    Query(m_database, QStringLiteral("DELETE FROM personal_item WHERE id = ?")).bind(id).run();
}

} // namespace tongjian
