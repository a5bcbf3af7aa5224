// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyVault.h"

#include "IdLists.h"

#include <QCborArray>
#include <QCborStreamWriter>
#include <QCborValue>

namespace tongjian
{

namespace
{

// The index by holder leaves out the many keys under buckets, and is used only by a statement that says so in the same words.
static_assert(int(KeyHolder::Bucket) == 7);
#define NOT_UNDER_A_BUCKET "holder_kind <> 7"

void insertRecordKey(Database &database, const RecordKeyRow &row, qint64 entry)
{
    Query(database,
        QStringLiteral("INSERT INTO record_key (record_id, revision, holder_kind, holder_id, holder_generation, wrapped, entry_n) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"))
        .bind(row.record)
        .bind(row.revision)
        .bind(int(row.holder))
        .bind(row.holderId)
        .bind(qint64(row.generation))
        .bindBytes(row.wrapped)
        .bind(entry)
        .run();
}

RecordKeyRow recordKeyFrom(const Query &query)
{
    return { query.integer(0), int(query.integer(1)), KeyHolder(query.integer(2)), query.integer(3), quint32(query.integer(4)), query.bytes(5) };
}

BucketRow bucketFrom(const Query &query)
{
    return { query.integer(0), RecordClass(query.integer(1)), int(query.integer(2)), quint32(query.integer(3)), query.bytes(4) };
}

RoleKeyShareRow shareFrom(const Query &query)
{
    return { { RoleKeyOwner(query.integer(0)), query.integer(1) }, quint32(query.integer(2)), KeyHolder(query.integer(3)), query.integer(4),
        quint32(query.integer(5)), query.bytes(6) };
}

void writeMarker(Database &database, const JournalHead &head)
{
    Query(database, QStringLiteral("UPDATE marker SET n = ?, hash = ?")).bind(head.n).bindBytes(head.hash).run();
}

} // namespace

bool KeyChanges::removes() const
{
    return !removeRecordKeys.isEmpty() || !removeBuckets.isEmpty() || !removeOldShares.isEmpty() || !removePersonShares.isEmpty() || !removeGrants.isEmpty()
        || !destroyed.records.isEmpty() || removeRecoveryShares > 0;
}

QByteArray KeyChanges::encodeRemovals() const
{
    QCborArray records;
    for (const RecordKeyName &name : removeRecordKeys)
        records.append(QCborArray { name.record, name.revision, int(name.holder), name.holderId, qint64(name.generation), name.allHolders });
    QCborArray buckets;
    for (const BucketName &name : removeBuckets)
        buckets.append(QCborArray { name.id, qint64(name.officersGeneration) });
    QCborArray old;
    for (const OldShares &name : removeOldShares)
        old.append(QCborArray { int(name.key.owner), name.key.department, qint64(name.before) });
    QCborArray persons;
    for (const PersonShares &name : removePersonShares)
        persons.append(QCborArray { int(name.key.owner), name.key.department, name.person });
    QCborArray grants;
    for (Id application : removeGrants)
        grants.append(application);
    QCborArray all { records, buckets, old, persons, qint64(removeRecoveryShares), grants };
    if (!destroyed.records.isEmpty()) {
        QCborArray gone;
        for (Id record : destroyed.records)
            gone.append(record);
        all.append(QCborArray { gone, destroyed.hash, destroyed.statement, destroyed.signature });
    }
    return QCborValue(all).toCbor();
}

void KeyChanges::decodeRemovals(const QByteArray &bytes)
{
    const QCborArray all = QCborValue::fromCbor(bytes).toArray();
    const QCborArray records = all.at(0).toArray();
    for (const QCborValue &one : records) {
        const QCborArray row = one.toArray();
        removeRecordKeys.append({ row.at(0).toInteger(), int(row.at(1).toInteger()), KeyHolder(row.at(2).toInteger()), row.at(3).toInteger(),
            quint32(row.at(4).toInteger()), row.at(5).toBool() });
    }
    const QCborArray buckets = all.at(1).toArray();
    for (const QCborValue &one : buckets)
        removeBuckets.append({ one.toArray().at(0).toInteger(), quint32(one.toArray().at(1).toInteger()) });
    const QCborArray old = all.at(2).toArray();
    for (const QCborValue &one : old) {
        const QCborArray row = one.toArray();
        removeOldShares.append({ { RoleKeyOwner(row.at(0).toInteger()), row.at(1).toInteger() }, quint32(row.at(2).toInteger()) });
    }
    removeRecoveryShares = quint32(all.at(4).toInteger());
    const QCborArray grants = all.at(5).toArray(); // not there in lists from before there were grants
    for (const QCborValue &one : grants)
        removeGrants.append(one.toInteger());
    const QCborArray gone = all.at(6).toArray(); // only of a destruction
    for (const QCborValue &one : gone.at(0).toArray())
        destroyed.records.append(one.toInteger());
    destroyed.hash = gone.at(1).toByteArray();
    destroyed.statement = gone.at(2).toByteArray();
    destroyed.signature = gone.at(3).toByteArray();
    const QCborArray persons = all.at(3).toArray();
    for (const QCborValue &one : persons) {
        const QCborArray row = one.toArray();
        removePersonShares.append({ { RoleKeyOwner(row.at(0).toInteger()), row.at(1).toInteger() }, row.at(2).toInteger() });
    }
}

KeyVault::KeyVault(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

JournalHead KeyVault::marker()
{
    Query query(*m_database, QStringLiteral("SELECT n, hash FROM marker"));
    query.run();
    return query.next() ? JournalHead { query.integer(0), query.bytes(1) } : JournalHead {};
}

void KeyVault::addForEntry(const KeyChanges &changes, const JournalHead &entry)
{
    Transaction transaction(*m_database);
    for (const RecordKeyRow &row : changes.addRecordKeys)
        insertRecordKey(*m_database, row, entry.n);
    for (const BucketRow &row : changes.addBuckets) {
        Query(*m_database, QStringLiteral("INSERT INTO bucket (id, class, month, officers_generation, sealed, entry_n) VALUES (?, ?, ?, ?, ?, ?)"))
            .bind(row.id)
            .bind(int(row.recordClass))
            .bind(row.month)
            .bind(qint64(row.officersGeneration))
            .bindBytes(row.sealed)
            .bind(entry.n)
            .run();
    }
    for (const RoleKeyShareRow &row : changes.addShares) {
        Query(*m_database,
            QStringLiteral("INSERT INTO role_key_share (owner, department_id, generation, holder_kind, holder_id, holder_generation, sealed, entry_n) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
            .bind(int(row.key.owner))
            .bind(row.key.department)
            .bind(qint64(row.generation))
            .bind(int(row.holder))
            .bind(row.holderId)
            .bind(qint64(row.holderGeneration))
            .bindBytes(row.sealed)
            .bind(entry.n)
            .run();
    }
    writeMarker(*m_database, entry);
    transaction.commit();
}

void KeyVault::remove(const KeyChanges &changes)
{
    Transaction transaction(*m_database);
    for (const auto &name : changes.removeRecordKeys) {
        if (name.allHolders) {
            Query(*m_database, QStringLiteral("DELETE FROM record_key WHERE record_id = ? AND revision = ?"))
                .bind(name.record)
                .bind(name.revision)
                .run();
            continue;
        }
        Query(*m_database,
            QStringLiteral("DELETE FROM record_key WHERE record_id = ? AND revision = ? AND holder_kind = ? AND holder_id = ? "
                           "AND holder_generation = ?"))
            .bind(name.record)
            .bind(name.revision)
            .bind(int(name.holder))
            .bind(name.holderId)
            .bind(qint64(name.generation))
            .run();
    }
    for (const auto &name : changes.removeBuckets) {
        Query(*m_database, QStringLiteral("DELETE FROM bucket WHERE id = ? AND officers_generation = ?"))
            .bind(name.id)
            .bind(qint64(name.officersGeneration))
            .run();
    }
    for (const auto &name : changes.removeOldShares) {
        Query(*m_database, QStringLiteral("DELETE FROM role_key_share WHERE owner = ? AND department_id = ? AND generation < ?"))
            .bind(int(name.key.owner))
            .bind(name.key.department)
            .bind(qint64(name.before))
            .run();
    }
    for (const auto &name : changes.removePersonShares) {
        Query(*m_database,
            QStringLiteral("DELETE FROM role_key_share WHERE owner = ? AND department_id = ? AND holder_kind = ? AND holder_id = ?"))
            .bind(int(name.key.owner))
            .bind(name.key.department)
            .bind(int(KeyHolder::Person))
            .bind(name.person)
            .run();
    }
    for (Id application : changes.removeGrants) {
        Query(*m_database, QStringLiteral("DELETE FROM record_key WHERE holder_kind = ? AND " NOT_UNDER_A_BUCKET " AND holder_id = ?"))
            .bind(int(KeyHolder::Grant))
            .bind(application)
            .run();
        Query(*m_database, QStringLiteral("DELETE FROM record_key WHERE record_id = ? AND revision = ?")).bind(application).bind(GrantKey).run();
    }
    if (changes.removeRecoveryShares > 0) {
        Query(*m_database, QStringLiteral("DELETE FROM role_key_share WHERE holder_kind = ? AND holder_generation < ?"))
            .bind(int(KeyHolder::Recovery))
            .bind(qint64(changes.removeRecoveryShares))
            .run();
    }
    removeDestroyed(changes.destroyed);
    transaction.commit();
}

void KeyVault::removeDestroyed(const KeyChanges::Destroyed &destroyed)
{
    if (destroyed.records.isEmpty())
        return;
    Query(*m_database, QStringLiteral("INSERT INTO destruction_entry (hash, statement, signature) SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM destruction_entry WHERE hash = ?)"))
        .bindBytes(destroyed.hash)
        .bindBytes(destroyed.statement)
        .bindBytes(destroyed.signature)
        .bindBytes(destroyed.hash)
        .run();
    for (Id record : destroyed.records) {
        Query(*m_database, QStringLiteral("DELETE FROM record_key WHERE record_id = ?")).bind(record).run();
        Query(*m_database, QStringLiteral("INSERT INTO destroyed_record (record_id, entry_hash) SELECT ?, ? WHERE NOT EXISTS (SELECT 1 FROM destroyed_record WHERE record_id = ?)"))
            .bind(record)
            .bindBytes(destroyed.hash)
            .bind(record)
            .run();
    }
}

void KeyVault::putDraftKey(const RecordKeyRow &row)
{
    Transaction transaction(*m_database);
    Query(*m_database, QStringLiteral("DELETE FROM record_key WHERE record_id = ? AND revision = 0")).bind(row.record).run();
    insertRecordKey(*m_database, row, 0);
    transaction.commit();
}

void KeyVault::removeDraftKey(Id record)
{
    Query(*m_database, QStringLiteral("DELETE FROM record_key WHERE record_id = ? AND revision = 0")).bind(record).run();
}

QList<Id> KeyVault::draftsWithKeys()
{
    QList<Id> drafts;
    Query query(*m_database, QStringLiteral("SELECT DISTINCT record_id FROM record_key WHERE holder_kind = ? AND " NOT_UNDER_A_BUCKET " AND revision = 0"));
    query.bind(int(KeyHolder::Person)).run();
    while (query.next())
        drafts.append(query.integer(0));
    return drafts;
}

void KeyVault::setMarker(const JournalHead &head)
{
    writeMarker(*m_database, head);
}

void KeyVault::takeBackAfter(const JournalHead &head)
{
    Transaction transaction(*m_database);
    Query(*m_database, QStringLiteral("DELETE FROM record_key WHERE entry_n > ?")).bind(head.n).run();
    Query(*m_database, QStringLiteral("DELETE FROM bucket WHERE entry_n > ?")).bind(head.n).run();
    Query(*m_database, QStringLiteral("DELETE FROM role_key_share WHERE entry_n > ?")).bind(head.n).run();
    writeMarker(*m_database, head);
    transaction.commit();
}

QList<RecordKeyRow> KeyVault::recordKeys(Id record, int revision)
{
    QList<RecordKeyRow> rows;
    Query query(*m_database,
        QStringLiteral("SELECT record_id, revision, holder_kind, holder_id, holder_generation, wrapped FROM record_key "
                       "WHERE record_id = ? AND revision = ?"));
    query.bind(record).bind(revision).run();
    while (query.next())
        rows.append(recordKeyFrom(query));
    return rows;
}

QHash<Id, QList<RecordKeyRow>> KeyVault::recordKeys(const QList<Id> &records)
{
    QHash<Id, QList<RecordKeyRow>> rows;
    forEachOf(*m_database,
        QStringLiteral("SELECT record_id, revision, holder_kind, holder_id, holder_generation, wrapped FROM record_key WHERE record_id IN (%1)"), records,
        [&](const Query &query) { rows[query.integer(0)].append(recordKeyFrom(query)); });
    return rows;
}

QList<RecordKeyRow> KeyVault::recordKeysOf(KeyHolder holder, Id holderId, quint32 generation)
{
    QList<RecordKeyRow> rows;
    Query query(*m_database,
        QStringLiteral("SELECT record_id, revision, holder_kind, holder_id, holder_generation, wrapped FROM record_key "
                       "WHERE holder_kind = ? AND " NOT_UNDER_A_BUCKET " AND holder_id = ? AND holder_generation = ? ORDER BY record_id"));
    query.bind(int(holder)).bind(holderId).bind(qint64(generation)).run();
    while (query.next())
        rows.append(recordKeyFrom(query));
    return rows;
}

QHash<Id, qint64> KeyVault::grants()
{
    QHash<Id, qint64> all;
    Query query(*m_database,
        QStringLiteral("SELECT holder_id, COUNT(*) FROM record_key WHERE holder_kind = ? AND " NOT_UNDER_A_BUCKET " GROUP BY holder_id"));
    query.bind(int(KeyHolder::Grant)).run();
    while (query.next())
        all.insert(query.integer(0), query.integer(1));
    return all;
}

QList<BucketRow> KeyVault::buckets()
{
    QList<BucketRow> rows;
    Query query(*m_database, QStringLiteral("SELECT id, class, month, officers_generation, sealed FROM bucket ORDER BY id, officers_generation"));
    query.run();
    while (query.next())
        rows.append(bucketFrom(query));
    return rows;
}

std::optional<BucketRow> KeyVault::bucket(Id id)
{
    Query query(*m_database,
        QStringLiteral("SELECT id, class, month, officers_generation, sealed FROM bucket WHERE id = ? ORDER BY officers_generation DESC"));
    query.bind(id).run();
    return query.next() ? std::optional(bucketFrom(query)) : std::nullopt;
}

QList<BucketRow> KeyVault::bucketsOf(RecordClass recordClass, int month)
{
    QList<BucketRow> rows;
    Query query(*m_database,
        QStringLiteral("SELECT id, class, month, officers_generation, sealed FROM bucket WHERE class = ? AND month = ? "
                       "ORDER BY id DESC, officers_generation DESC"));
    query.bind(int(recordClass)).bind(month).run();
    while (query.next())
        rows.append(bucketFrom(query));
    return rows;
}

QList<RoleKeyShareRow> KeyVault::shares(const RoleKeyId &key, quint32 generation)
{
    QList<RoleKeyShareRow> rows;
    Query query(*m_database,
        QStringLiteral("SELECT owner, department_id, generation, holder_kind, holder_id, holder_generation, sealed FROM role_key_share "
                       "WHERE owner = ? AND department_id = ? AND generation = ?"));
    query.bind(int(key.owner)).bind(key.department).bind(qint64(generation)).run();
    while (query.next())
        rows.append(shareFrom(query));
    return rows;
}

QList<RoleKeyShareRow> KeyVault::allShares()
{
    QList<RoleKeyShareRow> rows;
    Query query(*m_database,
        QStringLiteral("SELECT owner, department_id, generation, holder_kind, holder_id, holder_generation, sealed FROM role_key_share"));
    query.run();
    while (query.next())
        rows.append(shareFrom(query));
    return rows;
}

} // namespace tongjian
