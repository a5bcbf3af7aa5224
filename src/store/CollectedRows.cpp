// SPDX-License-Identifier: GPL-3.0-or-later
#include "CollectedRows.h"

namespace tongjian
{

CollectedRows::CollectedRows(Database &database)
    : m_database(database)
{
}

Id CollectedRows::recordOf(const QByteArray &mac)
{
    Query query(m_database, QStringLiteral("SELECT record_id FROM fingerprint WHERE mac = ?"));
    query.bindBytes(mac).run();
    return query.next() ? query.integer(0) : NoId;
}

void CollectedRows::putFingerprint(const QByteArray &mac, Id record)
{
    Query(m_database, QStringLiteral("INSERT INTO fingerprint (mac, record_id) VALUES (?, ?)")).bindBytes(mac).bind(record).run();
}

QList<QByteArray> CollectedRows::fingerprintsOf(Id record)
{
    QList<QByteArray> macs;
    Query query(m_database, QStringLiteral("SELECT mac FROM fingerprint WHERE record_id = ? ORDER BY mac"));
    query.bind(record).run();
    while (query.next())
        macs.append(query.bytes(0));
    return macs;
}

void CollectedRows::putEarlier(qint64 entry, Id record, const QByteArray &digest)
{
    Query(m_database, QStringLiteral("INSERT INTO earlier_row (entry_n, record_id, digest) VALUES (?, ?, ?)"))
        .bind(entry)
        .bind(record)
        .bindBytes(digest)
        .run();
}

QMap<Id, QByteArray> CollectedRows::earlierOf(qint64 entry)
{
    QMap<Id, QByteArray> rows;
    Query query(m_database, QStringLiteral("SELECT record_id, digest FROM earlier_row WHERE entry_n = ?"));
    query.bind(entry).run();
    while (query.next())
        rows.insert(query.integer(0), query.bytes(1));
    return rows;
}

void CollectedRows::putAddresses(const Addresses &row)
{
    Query(m_database, QStringLiteral("DELETE FROM staff_addresses WHERE person_id = ?")).bind(row.person).run();
    Query(m_database, QStringLiteral("INSERT INTO staff_addresses (person_id, sealed, entry_n) VALUES (?, ?, ?)"))
        .bind(row.person)
        .bindBytes(row.sealed)
        .bind(row.entry)
        .run();
}

std::optional<CollectedRows::Addresses> CollectedRows::addressesOf(Id person)
{
    Query query(m_database, QStringLiteral("SELECT person_id, sealed, entry_n FROM staff_addresses WHERE person_id = ?"));
    query.bind(person).run();
    return query.next() ? std::optional(Addresses { query.integer(0), query.bytes(1), query.integer(2) }) : std::nullopt;
}

QList<CollectedRows::Addresses> CollectedRows::allAddresses()
{
    QList<Addresses> rows;
    Query query(m_database, QStringLiteral("SELECT person_id, sealed, entry_n FROM staff_addresses ORDER BY person_id"));
    query.run();
    while (query.next())
        rows.append({ query.integer(0), query.bytes(1), query.integer(2) });
    return rows;
}

} // namespace tongjian
