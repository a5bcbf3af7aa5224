// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyCoverage.h"

#include "KeyVault.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace tongjian
{

namespace
{

struct Key {
    int revision = 0;
    KeyHolder holder = KeyHolder::Person;
    Id holderId = NoId;
    quint32 generation = 0;
};

// Rows of another table beside the records, all in the order of the records' ids.
template<typename Row, typename Read>
class Beside
{
public:
    Beside(Database &database, const QString &sql, Read read)
        : m_query(database, sql)
        , m_read(std::move(read))
    {
        m_query.run();
        m_more = m_query.next();
    }
    // Those of @p record; rows of nobody's before them are passed over.
    const std::vector<Row> &of(Id record)
    {
        m_rows.clear();
        for (; m_more && m_query.integer(0) <= record; m_more = m_query.next()) {
            if (m_query.integer(0) == record)
                m_rows.push_back(m_read(m_query));
        }
        return m_rows;
    }

private:
    Query m_query;
    Read m_read;
    bool m_more = false;
    std::vector<Row> m_rows;
};

bool needsKey(RecordState state)
{
    return state != RecordState::Destroying && state != RecordState::Destroyed;
}

bool hasPendingKeys(RecordState state)
{
    return isUnderWay(state) || state == RecordState::Rejected || state == RecordState::Withdrawn;
}

} // namespace

KeyCoverage coverKeys(Database &records, Database &keys, const QSet<Id> &destroyed, const std::function<void()> &step)
{
    QSet<quint32> officers; // generations that somebody can open
    Query shares(keys, QStringLiteral("SELECT DISTINCT generation FROM role_key_share WHERE owner = ?"));
    shares.bind(int(RoleKeyOwner::Officers)).run();
    while (shares.next())
        officers.insert(quint32(shares.integer(0)));
    QSet<Id> buckets;
    const QList<BucketRow> bucketRows = [&] {
        QList<BucketRow> rows;
        Query query(keys, QStringLiteral("SELECT id, officers_generation FROM bucket"));
        query.run();
        while (query.next())
            rows.append({ query.integer(0), {}, 0, quint32(query.integer(1)), {} });
        return rows;
    }();
    for (const BucketRow &row : bucketRows) {
        if (officers.contains(row.officersGeneration))
            buckets.insert(row.id);
    }

    // What was cleared has its parts in backups only: its versions are counted from the filing, which for a collected record is
    // before the first correction.
    static_assert(int(RecordState::Cleared) == 10);
    Query rows(records,
        QStringLiteral("SELECT id, class, state, author_id, revision, CASE WHEN state = 10 THEN COALESCE("
                       "(SELECT MIN(review.revision) FROM review WHERE review.record_id = record.id AND review.move = ?), "
                       "(SELECT MIN(record_revision.revision) - 1 FROM record_revision WHERE record_revision.record_id = record.id), revision) "
                       "ELSE revision END FROM record ORDER BY id"));
    rows.bind(int(Move::File)).run();
    Beside<int, int (*)(const Query &)> sealed(records, QStringLiteral("SELECT DISTINCT record_id, revision FROM record_part ORDER BY record_id, revision"),
        [](const Query &query) { return int(query.integer(1)); });
    Beside<Key, Key (*)(const Query &)> wrapped(keys,
        QStringLiteral("SELECT record_id, revision, holder_kind, holder_id, holder_generation FROM record_key "
                       "ORDER BY record_id, revision, holder_kind, holder_id, holder_generation"),
        [](const Query &query) { return Key { int(query.integer(1)), KeyHolder(query.integer(2)), query.integer(3), quint32(query.integer(4)) }; });

    KeyCoverage result;
    qint64 done = 0;
    while (rows.next()) {
        constexpr qint64 Every = 1024;
        if (++done % Every == 0)
            step();
        const Id id = rows.integer(0);
        const RecordState state = RecordState(rows.integer(2));
        const Id author = rows.integer(3);
        const int newest = int(rows.integer(4));
        ++result.records[{ RecordClass(rows.integer(1)), state }];
        const std::vector<int> &parts = sealed.of(id);
        const std::vector<Key> &there = wrapped.of(id);
        if (!needsKey(state) || destroyed.contains(id))
            continue;
        const auto opens = [&](int revision) {
            const auto has = [&](auto &&fits) {
                return std::any_of(there.begin(), there.end(), [&](const Key &key) { return key.revision == revision && fits(key); });
            };
            if (hasPendingKeys(state)) {
                return has([&](const Key &key) { return key.holder == KeyHolder::Person && key.holderId == author; })
                    && has([&](const Key &key) { return key.holder == KeyHolder::Officers && officers.contains(key.generation); });
            }
            return has([&](const Key &key) { return key.holder == KeyHolder::Bucket && buckets.contains(key.holderId); });
        };
        bool all = std::all_of(parts.begin(), parts.end(), opens);
        for (int revision = int(rows.integer(5)); all && revision <= newest; ++revision)
            all = opens(revision);
        if (!all && ++result.closed == 1)
            result.firstClosed = id;
    }
    return result;
}

} // namespace tongjian
