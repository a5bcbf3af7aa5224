// SPDX-License-Identifier: GPL-3.0-or-later
#include "Records.h"

#include "IdLists.h"
#include "RecordPages.h"
#include "core/CaseEngine.h"

#include <QCborStreamWriter>

namespace tongjian
{

QByteArray RecordRow::encoded() const
{
    QByteArray bytes;
    bytes.reserve(512);
    QCborStreamWriter writer(&bytes);
    writer.startArray(20); // as many as follow
    writer.append(QLatin1String("tongjian record row"));
    writer.append(id);
    writer.append(number);
    for (const qint64 value : { qint64(recordClass), qint64(channel), qint64(origin), author, department, qint64(day), qint64(state),
             qint64(revision), capturedAt, filedAt, dueAt, qint64(ruleVersion), sizeClass, waitingSince })
        writer.append(value);
    writer.append(commitment);
    writer.append(partsDigest);
    writer.startArray(quint64(concerned.size()) * 2);
    for (const PersonConcerned &one : concerned) {
        writer.append(one.person);
        writer.append(one.department);
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

QByteArray RecordRow::digest(const Suite &suite) const
{
    return suite.hash(encoded());
}

namespace
{

// The first column of all rows.
QList<Id> idsOf(Query &query)
{
    QList<Id> ids;
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

} // namespace

Records::Records(Database &database)
    : m_database(database)
{
}

void Records::insert(const RecordRow &row)
{
    Query(m_database,
        QStringLiteral("INSERT INTO record (id, number, class, channel, origin, author_id, department_id, day, state, revision, captured_at, "
                       "filed_at, due_at, rule_version, size_class, waiting_since, commitment, parts_digest, entry_n) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(row.id)
        .bind(row.number)
        .bind(int(row.recordClass))
        .bind(int(row.channel))
        .bind(int(row.origin))
        .bind(row.author)
        .bind(row.department)
        .bind(row.day)
        .bind(int(row.state))
        .bind(row.revision)
        .bind(row.capturedAt)
        .bind(row.filedAt)
        .bind(row.dueAt)
        .bind(row.ruleVersion)
        .bind(row.sizeClass)
        .bind(row.waitingSince)
        .bindBytes(row.commitment)
        .bindBytes(row.partsDigest)
        .bind(row.entry)
        .run();
    insertConcerned(row);
}

void Records::update(const RecordRow &row)
{
    Query(m_database,
        QStringLiteral("UPDATE record SET channel = ?, author_id = ?, department_id = ?, state = ?, revision = ?, captured_at = ?, filed_at = ?, due_at = ?, rule_version = ?, "
                       "size_class = ?, waiting_since = ?, commitment = ?, parts_digest = ?, entry_n = ? WHERE id = ?"))
        .bind(int(row.channel))
        .bind(row.author)
        .bind(row.department)
        .bind(int(row.state))
        .bind(row.revision)
        .bind(row.capturedAt)
        .bind(row.filedAt)
        .bind(row.dueAt)
        .bind(row.ruleVersion)
        .bind(row.sizeClass)
        .bind(row.waitingSince)
        .bindBytes(row.commitment)
        .bindBytes(row.partsDigest)
        .bind(row.entry)
        .bind(row.id)
        .run();
    Query(m_database, QStringLiteral("DELETE FROM record_person WHERE record_id = ?")).bind(row.id).run();
    insertConcerned(row);
}

void Records::insertConcerned(const RecordRow &row)
{
    for (const PersonConcerned &one : row.concerned) {
        Query(m_database,
            QStringLiteral("INSERT INTO record_person (record_id, person_id, department_id, filed, class, channel, day) VALUES (?, ?, ?, ?, ?, ?, ?)"))
            .bind(row.id)
            .bind(one.person)
            .bind(one.department)
            .bind(row.state == RecordState::Filed ? 1 : 0)
            .bind(int(row.recordClass))
            .bind(int(row.channel))
            .bind(row.day)
            .run();
    }
}

std::optional<RecordRow> Records::find(Id id)
{
    Query query(m_database, RecordPages::columns() + QStringLiteral("WHERE r.id = ?"));
    query.bind(id).run();
    if (!query.next())
        return {};
    QList<RecordRow> one { RecordPages::rowFrom(query) };
    RecordPages(m_database).readConcerned(one);
    return one.constFirst();
}

std::optional<RecordRow> Records::findByNumber(const QString &number)
{
    Id id = NoId;
    {
        Query query(m_database, QStringLiteral("SELECT id FROM record WHERE number = ?"));
        query.bind(number).run();
        if (query.next())
            id = query.integer(0);
    }
    return id == NoId ? std::nullopt : find(id);
}

QList<RecordRow> Records::page(const RecordFilter &filter, RecordOrder order, const std::optional<RecordCursor> &after, int count)
{
    return RecordPages(m_database).page(filter, order, after, count, Paging::Onwards);
}

QList<RecordRow> Records::ofEntry(qint64 entry)
{
    QList<RecordRow> rows;
    {
        Query query(m_database, RecordPages::columns() + QStringLiteral("WHERE r.entry_n = ? ORDER BY r.id"));
        query.bind(entry).run();
        while (query.next())
            rows.append(RecordPages::rowFrom(query));
    }
    RecordPages(m_database).readConcerned(rows);
    return rows;
}

qint64 Records::count(const RecordFilter &filter)
{
    return RecordPages(m_database).count(filter);
}

QList<Id> Records::idsIn(const QList<RecordState> &states)
{
    Query query(m_database, QStringLiteral("SELECT id FROM record WHERE state IN (%1) ORDER BY id").arg(placeholders(states.size())));
    for (RecordState state : states)
        query.bind(int(state));
    query.run();
    QList<Id> ids;
    while (query.next())
        ids.append(query.integer(0));
    return ids;
}

RecordCounts Records::counts()
{
    RecordCounts all;
    Query query(m_database, QStringLiteral("SELECT class, state, COUNT(*) FROM record GROUP BY class, state"));
    query.run();
    while (query.next())
        all.insert({ RecordClass(query.integer(0)), RecordState(query.integer(1)) }, query.integer(2));
    return all;
}

qint64 Records::longestWaiting(const RecordFilter &filter)
{
    return RecordPages(m_database).longestWaiting(filter);
}

void Records::walk(const std::function<bool(const RecordRow &)> &visit)
{
    constexpr int Piece = 500;
    for (Id after = NoId;;) {
        QList<RecordRow> rows;
        {
            Query query(m_database, RecordPages::columns() + QStringLiteral("WHERE r.id > ? ORDER BY r.id LIMIT ?"));
            query.bind(after).bind(Piece).run();
            while (query.next())
                rows.append(RecordPages::rowFrom(query));
        }
        RecordPages(m_database).readConcerned(rows);
        for (const RecordRow &row : std::as_const(rows)) {
            if (!visit(row))
                return;
        }
        if (rows.size() < Piece)
            return;
        after = rows.constLast().id;
    }
}

qint64 Records::takeNumbers(int year, qint64 count)
{
    qint64 last = 0;
    {
        Query query(m_database, QStringLiteral("SELECT last FROM record_number_sequence WHERE year = ?"));
        query.bind(year).run();
        if (query.next())
            last = query.integer(0);
    }
    if (last == 0)
        Query(m_database, QStringLiteral("INSERT INTO record_number_sequence (year, last) VALUES (?, ?)")).bind(year).bind(count).run();
    else
        Query(m_database, QStringLiteral("UPDATE record_number_sequence SET last = ? WHERE year = ?")).bind(last + count).bind(year).run();
    return last + 1;
}

QString Records::numberText(int year, qint64 number)
{
    return QStringLiteral("TX-%1-%2").arg(year).arg(number, 6, 10, QLatin1Char('0'));
}

QString Records::nextNumber(int year)
{
    return numberText(year, takeNumbers(year, 1));
}

void Records::putParts(Id record, int revision, const SealedRecord &sealed)
{
    int part = 0;
    for (const QByteArray *bytes : { &sealed.summary, &sealed.content }) {
        Query(m_database, QStringLiteral("INSERT INTO record_part (record_id, revision, part, sealed) VALUES (?, ?, ?, ?)"))
            .bind(record)
            .bind(revision)
            .bind(++part)
            .bindBytes(*bytes)
            .run();
    }
}

SealedRecord Records::parts(Id record, int revision)
{
    SealedRecord sealed;
    Query query(m_database, QStringLiteral("SELECT part, sealed FROM record_part WHERE record_id = ? AND revision = ?"));
    query.bind(record).bind(revision).run();
    while (query.next())
        (query.integer(0) == 1 ? sealed.summary : sealed.content) = query.bytes(1);
    return sealed;
}

QByteArray Records::summaryPart(Id record, int revision)
{
    Query query(m_database, QStringLiteral("SELECT sealed FROM record_part WHERE record_id = ? AND revision = ? AND part = 1"));
    query.bind(record).bind(revision).run();
    return query.next() ? query.bytes(0) : QByteArray();
}

void Records::dropParts(Id record, int revision)
{
    Query(m_database, QStringLiteral("DELETE FROM record_part WHERE record_id = ? AND revision = ?")).bind(record).bind(revision).run();
}

void Records::clearContent(Id plan, qint64 entry)
{
    // By the sign the entry's index leads there, and not the whole list of the plan again for each batch.
    static const QString listed = QStringLiteral("(SELECT record_id FROM plan_record WHERE entry_n = ? AND entry_n > 0 AND +plan_id = ? AND outcome = 1)");
    // The state first: from then on a trigger lets the content go.
    Query(m_database, QStringLiteral("UPDATE record SET state = ?, entry_n = ? WHERE id IN ") + listed).bind(int(RecordState::Cleared)).bind(entry).bind(entry).bind(plan).run();
    Query(m_database, QStringLiteral("UPDATE record_person SET filed = 0 WHERE record_id IN ") + listed).bind(entry).bind(plan).run();
    Query(m_database, QStringLiteral("DELETE FROM record_part WHERE record_id IN ") + listed).bind(entry).bind(plan).run();
    Query(m_database, QStringLiteral("UPDATE blob SET revision = -1 WHERE owner_id IN ") + listed).bind(entry).bind(plan).run();
}

void Records::buryContent(Id plan, qint64 entry)
{
    static const QString listed = QStringLiteral("(SELECT record_id FROM plan_record WHERE destroyed_n = ? AND destroyed_n > 0 AND +plan_id = ?)");
    Query(m_database, QStringLiteral("UPDATE record SET state = ?, entry_n = ? WHERE id IN ") + listed).bind(int(RecordState::Destroyed)).bind(entry).bind(entry).bind(plan).run();
    Query(m_database, QStringLiteral("UPDATE review SET sealed = ? WHERE record_id IN ") + listed).bindBytes(QByteArray("")).bind(entry).bind(plan).run();
    Query(m_database, QStringLiteral("UPDATE explanation SET sealed = ? WHERE record_id IN ") + listed).bindBytes(QByteArray("")).bind(entry).bind(plan).run();
    Query(m_database, QStringLiteral("UPDATE blob SET revision = -1 WHERE owner_id IN ") + listed).bind(entry).bind(plan).run();
}

bool Records::hasParts(Id record)
{
    Query query(m_database, QStringLiteral("SELECT 1 FROM record_part WHERE record_id = ? LIMIT 1"));
    query.bind(record).run();
    return query.next();
}

QByteArray Records::partsDigest(const Suite &suite, int revision, const SealedRecord &sealed, const QList<BlobRow> &blobs,
    const QList<QByteArray> &fingerprints)
{
    QByteArray bytes;
    bytes.reserve(512);
    QCborStreamWriter writer(&bytes);
    writer.startArray(fingerprints.isEmpty() ? 5 : 6);
    writer.append(QLatin1String("tongjian record parts"));
    writer.append(revision);
    writer.append(suite.hash(sealed.summary));
    writer.append(suite.hash(sealed.content));
    writer.startArray(quint64(blobs.size()) * 3);
    for (const BlobRow &blob : blobs) {
        writer.append(blob.id);
        writer.append(blob.chunks);
        writer.append(blob.digest);
    }
    writer.endArray();
    if (!fingerprints.isEmpty()) {
        writer.startArray(quint64(fingerprints.size()));
        for (const QByteArray &mac : fingerprints)
            writer.append(mac);
        writer.endArray();
    }
    writer.endArray();
    return suite.hash(bytes);
}

void Records::insertRevision(const RevisionRow &row)
{
    Query(m_database, QStringLiteral("INSERT INTO record_revision (record_id, revision, author_id, at, commitment, entry_n) VALUES (?, ?, ?, ?, ?, ?)"))
        .bind(row.record)
        .bind(row.revision)
        .bind(row.author)
        .bind(row.at)
        .bindBytes(row.commitment)
        .bind(row.entry)
        .run();
}

QList<RevisionRow> Records::revisions(Id record)
{
    QList<RevisionRow> rows;
    Query query(m_database,
        QStringLiteral("SELECT record_id, revision, author_id, at, commitment, entry_n FROM record_revision WHERE record_id = ? ORDER BY revision"));
    query.bind(record).run();
    while (query.next())
        rows.append({ query.integer(0), int(query.integer(1)), query.integer(2), query.integer(3), query.bytes(4), query.integer(5) });
    return rows;
}

void Records::insertReview(const ReviewRow &row)
{
    Query(m_database,
        QStringLiteral("INSERT INTO review (id, record_id, revision, actor_id, move, at, sealed, entry_n) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"))
        .bind(row.id)
        .bind(row.record)
        .bind(row.revision)
        .bind(row.actor)
        .bind(int(row.move))
        .bind(row.at)
        .bindBytes(row.sealed)
        .bind(row.entry)
        .run();
}

QList<ReviewRow> Records::reviews(Id record)
{
    QList<ReviewRow> rows;
    Query query(m_database,
        QStringLiteral("SELECT id, record_id, revision, actor_id, move, at, sealed, entry_n FROM review WHERE record_id = ? ORDER BY id"));
    query.bind(record).run();
    while (query.next()) {
        rows.append({ query.integer(0), query.integer(1), int(query.integer(2)), query.integer(3), Move(query.integer(4)), query.integer(5),
            query.bytes(6), query.integer(7) });
    }
    return rows;
}

void Records::putDraft(const DraftRow &row)
{
    Query update(m_database, QStringLiteral("UPDATE draft SET updated_at = ?, sealed = ? WHERE id = ? AND author_id = ?"));
    update.bind(row.updatedAt).bindBytes(row.sealed).bind(row.id).bind(row.author).run();
    if (update.affected() > 0)
        return;
    Query(m_database, QStringLiteral("INSERT INTO draft (id, author_id, created_at, updated_at, sealed) VALUES (?, ?, ?, ?, ?)"))
        .bind(row.id)
        .bind(row.author)
        .bind(row.createdAt)
        .bind(row.updatedAt)
        .bindBytes(row.sealed)
        .run();
}

std::optional<DraftRow> Records::draft(Id id)
{
    Query query(m_database, QStringLiteral("SELECT id, author_id, created_at, updated_at, sealed FROM draft WHERE id = ?"));
    query.bind(id).run();
    if (!query.next())
        return {};
    return DraftRow { query.integer(0), query.integer(1), query.integer(2), query.integer(3), query.bytes(4) };
}

QList<DraftRow> Records::draftsOf(Id author)
{
    QList<DraftRow> rows;
    Query query(m_database,
        QStringLiteral("SELECT id, author_id, created_at, updated_at, sealed FROM draft WHERE author_id = ? ORDER BY updated_at DESC, id DESC"));
    query.bind(author).run();
    while (query.next())
        rows.append({ query.integer(0), query.integer(1), query.integer(2), query.integer(3), query.bytes(4) });
    return rows;
}

void Records::removeDraft(Id id)
{
    Query(m_database, QStringLiteral("DELETE FROM draft WHERE id = ?")).bind(id).run();
}

void Records::insertBlob(const BlobRow &row)
{
    Query(m_database, QStringLiteral("INSERT INTO blob (id, owner_id, revision, chunks, digest) VALUES (?, ?, ?, ?, ?)"))
        .bind(row.id)
        .bind(row.owner)
        .bind(row.revision)
        .bind(row.chunks)
        .bindBytes(row.digest)
        .run();
}

void Records::updateBlob(const BlobRow &row)
{
    Query(m_database, QStringLiteral("UPDATE blob SET owner_id = ?, revision = ?, chunks = ?, digest = ? WHERE id = ?"))
        .bind(row.owner)
        .bind(row.revision)
        .bind(row.chunks)
        .bindBytes(row.digest)
        .bind(row.id)
        .run();
}

std::optional<BlobRow> Records::blob(Id id)
{
    Query query(m_database, QStringLiteral("SELECT id, owner_id, revision, chunks, digest FROM blob WHERE id = ?"));
    query.bind(id).run();
    if (!query.next())
        return {};
    return BlobRow { query.integer(0), query.integer(1), int(query.integer(2)), int(query.integer(3)), query.bytes(4) };
}

QList<BlobRow> Records::blobsOf(Id owner)
{
    QList<BlobRow> rows;
    Query query(m_database, QStringLiteral("SELECT id, owner_id, revision, chunks, digest FROM blob WHERE owner_id = ? ORDER BY id"));
    query.bind(owner).run();
    while (query.next())
        rows.append({ query.integer(0), query.integer(1), int(query.integer(2)), int(query.integer(3)), query.bytes(4) });
    return rows;
}

QList<Id> Records::abandonedOwners(Id before)
{
    Query query(m_database,
        QStringLiteral("SELECT DISTINCT owner_id FROM blob WHERE revision = 0 AND id < ? "
                       "AND NOT EXISTS (SELECT 1 FROM record WHERE record.id = blob.owner_id) "
                       "AND NOT EXISTS (SELECT 1 FROM draft WHERE draft.id = blob.owner_id) "
                       "AND NOT EXISTS (SELECT 1 FROM personal_item WHERE personal_item.id = blob.owner_id) "
                       "AND NOT EXISTS (SELECT 1 FROM application WHERE application.id = blob.owner_id AND application.stage = ?)"));
    return idsOf(query.bind(before).bind(int(CaseStage::AskedBack)).run());
}

QList<Id> Records::ownersOfDropped()
{
    Query query(m_database, QStringLiteral("SELECT DISTINCT owner_id FROM blob WHERE revision < 0"));
    return idsOf(query.run());
}

QSet<Id> Records::ownersOfFiles(const QList<Id> &owners)
{
    QSet<Id> found;
    forEachOf(m_database, QStringLiteral("SELECT DISTINCT owner_id FROM blob WHERE owner_id IN (%1)"), owners, [&](const Query &query) { found.insert(query.integer(0)); });
    return found;
}

void Records::removeBlob(Id id)
{
    Query(m_database, QStringLiteral("DELETE FROM blob WHERE id = ?")).bind(id).run();
}

int Records::removeChunks(Id blob, int from, int count)
{
    Query query(m_database, QStringLiteral("DELETE FROM chunk WHERE blob_id = ? AND seq >= ? AND seq < ?"));
    query.bind(blob).bind(from).bind(from + count).run();
    return query.affected();
}

void Records::putChunk(Id blob, int sequence, const QByteArray &sealed)
{
    Query(m_database, QStringLiteral("INSERT INTO chunk (blob_id, seq, sealed) VALUES (?, ?, ?)"))
        .bind(blob)
        .bind(sequence)
        .bindBytes(sealed)
        .run();
}

QByteArray Records::chunk(Id blob, int sequence)
{
    Query query(m_database, QStringLiteral("SELECT sealed FROM chunk WHERE blob_id = ? AND seq = ?"));
    query.bind(blob).bind(sequence).run();
    return query.next() ? query.bytes(0) : QByteArray();
}

} // namespace tongjian
