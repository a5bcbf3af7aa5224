// SPDX-License-Identifier: GPL-3.0-or-later
#include "BatchCapture.h"

#include "CapturedRow.h"
#include "Rights.h"
#include "store/Act.h"
#include "store/Blobs.h"
#include "store/CollectedRows.h"
#include "store/EntryFacts.h"
#include "store/MerkleTree.h"

#include <QtConcurrent>

#include <algorithm>
#include <map>
#include <set>

namespace tongjian
{

namespace
{

struct Sealing {
    CapturedRecord record;
    QList<Id> blobs; ///< one for each file
    SealedCapture sealed;
};

void sealOne(const Suite &suite, Id store, Sealing &one)
{
    SealedCapture &to = one.sealed;
    to.key = Secret::random(Suite::KeySize);
    to.fingerprint = one.record.fingerprint;
    RecordContent &content = one.record.content;
    qint64 size = 0;
    for (size_t i = 0; i < one.record.files.size(); ++i) {
        const CapturedFile &file = one.record.files[i];
        Attachment attachment;
        attachment.blob = one.blobs.at(qsizetype(i));
        attachment.name = file.name;
        attachment.size = file.bytes.size();
        attachment.digest = suite.hash(file.bytes);
        const Secret key = Secret::random(Suite::KeySize);
        attachment.key = key.view().toByteArray();
        SealedCapture::File blob;
        std::optional<Hasher> hasher;
        qsizetype at = 0;
        do {
            const qsizetype part = qMin(ChunkSize, file.bytes.size() - at);
            const bool last = at + part == file.bytes.size();
            blob.chunks.push_back(sealChunk(suite, key, store, attachment.blob, int(blob.chunks.size()), last, QByteArrayView(file.bytes).sliced(at, part)));
            at += part;
            if (!hasher && !last)
                hasher.emplace(suite.hasher()); // making one costs more than hashing a small file
            if (hasher)
                hasher->add(blob.chunks.back());
        } while (at < file.bytes.size());
        blob.row = { attachment.blob, to.row.id, to.row.revision, int(blob.chunks.size()), hasher ? hasher->result() : suite.hash(blob.chunks.back()) };
        size += qint64(blob.row.chunks) * ChunkSize;
        to.files.push_back(std::move(blob));
        content.attachments.append(attachment);
    }
    to.parts = sealRecord(suite, { store, to.row.id, to.row.revision, to.row.recordClass }, to.key, content);
    for (const SealedCapture::File &file : to.files) {
        if (file.chunks.empty())
            size += qint64(file.row.chunks) * ChunkSize;
    }
    to.row.sizeClass = sizeClass(to.parts.summary.size() + to.parts.content.size() + size);
    to.row.commitment = to.parts.commitment;
    QList<BlobRow> rows;
    for (const SealedCapture::File &file : to.files)
        rows.append(file.row);
    // As they are read back.
    std::sort(rows.begin(), rows.end(), [](const BlobRow &a, const BlobRow &b) { return a.id < b.id; });
    to.row.partsDigest = Records::partsDigest(suite, to.row.revision, to.parts, rows, to.fingerprint.isEmpty() ? QList<QByteArray>() : QList { to.fingerprint });
    one.record = {}; // the plain bytes
}

void addConcern(const HouseState &state, RecordRow &row, Id person)
{
    const Person *one = person == NoId ? nullptr : state.person(person);
    const auto at = std::lower_bound(row.concerned.begin(), row.concerned.end(), person, [](const PersonConcerned &a, Id b) { return a.person < b; });
    if (one && (at == row.concerned.end() || at->person != person))
        row.concerned.insert(at, { person, one->department });
}

// The first bucket of a class and month that this login opens.
Id openBucket(Store &store, RecordClass recordClass, int month)
{
    const QList<BucketRow> rows = store.vault().bucketsOf(recordClass, month);
    for (const BucketRow &row : rows) {
        if (store.keys().bucketKey(row.id))
            return row.id;
    }
    return NoId;
}

// The month's bucket of a class, made where this login cannot open any.
class Buckets
{
public:
    Buckets(Store &store, KeyChanges &changes)
        : m_store(store)
        , m_changes(changes)
    {
    }
    Id of(RecordClass recordClass, int month)
    {
        Id &bucket = m_known[{ recordClass, month }];
        if (bucket == NoId)
            bucket = openBucket(m_store, recordClass, month);
        if (bucket == NoId) {
            bucket = m_store.newId();
            m_changes.addBuckets.append(m_store.keys().makeBucket(bucket, recordClass, month));
        }
        return bucket;
    }

private:
    Store &m_store;
    KeyChanges &m_changes;
    std::map<std::pair<RecordClass, int>, Id> m_known;
};

// For each class of the batch, where its keys go if it is written this month and the bucket is there.
std::map<RecordClass, KeyWrapper> wrappersFor(Session &session, const std::vector<Sealing> &batch)
{
    Store &store = session.store();
    const CaptureTime now = captureTime(session.state(), session.now());
    std::map<RecordClass, KeyWrapper> wrappers;
    std::set<RecordClass> seen;
    for (const Sealing &one : batch) {
        const RecordClass recordClass = one.sealed.row.recordClass;
        if (!seen.insert(recordClass).second)
            continue;
        if (const Id bucket = openBucket(store, recordClass, now.day / 100); bucket != NoId)
            wrappers.emplace(recordClass, store.keys().wrapperFor(bucket));
    }
    return wrappers;
}

} // namespace

QFuture<std::vector<SealedCapture>> sealBatch(Session &session, std::vector<CapturedRecord> batch)
{
    Store &store = session.store();
    Records records(store.records());
    const auto work = std::make_shared<std::vector<Sealing>>(batch.size());
    for (size_t i = 0; i < batch.size(); ++i) {
        Sealing &one = (*work)[i];
        one.record = std::move(batch[i]);
        RecordRow &row = one.sealed.row;
        row = capturedRow(session.state(), one.record.owner, one.record.content);
        row.id = one.record.id == NoId ? store.newId() : one.record.id;
        row.origin = Origin::Collected;
        row.revision = one.record.revision;
        for (Id person : std::as_const(one.record.concerned))
            addConcern(session.state(), row, person);
        if (row.author == NoId && !row.concerned.isEmpty()) {
            row.author = row.concerned.constFirst().person;
            row.department = row.concerned.constFirst().department;
        }
        row.state = one.record.quarantined ? RecordState::Quarantined : row.concerned.isEmpty() ? RecordState::Unassigned : RecordState::Filed;
        for (size_t file = 0; file < one.record.files.size(); ++file)
            one.blobs.append(store.newId());
        for (const Attachment &attachment : std::as_const(one.record.content.attachments)) {
            BlobRow blob = records.blob(attachment.blob).value();
            blob.revision = row.revision;
            one.sealed.files.push_back({ blob, {} });
        }
    }
    const auto wrappers = std::make_shared<std::map<RecordClass, KeyWrapper>>(wrappersFor(session, *work));
    return QtConcurrent::run([work, wrappers, &suite = store.suite(), id = store.id()] {
        QtConcurrent::blockingMap(*work, [&suite, id](Sealing &one) { sealOne(suite, id, one); });
        std::vector<SealedCapture> sealed;
        sealed.reserve(work->size());
        for (Sealing &one : *work) {
            SealedCapture &capture = one.sealed;
            if (const auto wrapper = wrappers->find(capture.row.recordClass); wrapper != wrappers->end())
                capture.wrapped = wrapper->second.wrap(capture.row.id, capture.row.revision, capture.key);
            sealed.push_back(std::move(capture));
        }
        return sealed;
    });
}

static QByteArray rootOf(const Suite &suite, const std::vector<SealedCapture *> &captures)
{
    QMap<Id, QByteArray> leaves; // in the order of ids, which is not that of the batch: what was staged got its id earlier
    for (const SealedCapture *one : captures)
        leaves.insert(one->row.id, one->row.digest(suite));
    return merkleRoot(suite, leaves.values());
}

void writeFiles(Records &records, const SealedCapture &capture)
{
    for (const SealedCapture::File &file : capture.files) {
        if (file.chunks.empty()) {
            records.updateBlob(file.row);
            continue;
        }
        records.insertBlob(file.row);
        for (size_t i = 0; i < file.chunks.size(); ++i)
            records.putChunk(file.row.id, int(i), file.chunks[i]);
    }
}

BatchOutcome commitBatch(Session &session, std::vector<SealedCapture> batch, const QList<FurtherConcern> &concerns)
{
    require(session, Action::RecordCapture);
    Store &store = session.store();
    BatchOutcome outcome;
    QList<FurtherConcern> further = concerns;
    QList<Id> refused; // staged for something that is there already
    {
        Act act(store);
        Records records(store.records());
        CollectedRows collected(store.records());
        Change change { Action::RecordCapture, NoId };
        Buckets buckets(store, change.keys);
        QList<Id> known; // by fingerprint, for each of the batch
        for (const SealedCapture &one : batch)
            known.append(one.fingerprint.isEmpty() ? NoId : collected.recordOf(one.fingerprint));
        const CaptureTime time = captureTime(store.state(), act.now());
        const int year = time.day / 10000;
        const qint64 fresh = known.count(NoId);
        qint64 number = fresh > 0 ? records.takeNumbers(year, fresh) : 0;
        std::vector<SealedCapture *> added;
        for (SealedCapture &one : batch) {
            RecordRow &row = one.row;
            if (const Id there = known.at(&one - batch.data()); there != NoId) {
                QList<Id> people;
                for (const PersonConcerned &person : std::as_const(row.concerned))
                    people.append(person.person);
                further.append({ there, people });
                outcome.ids.append(NoId);
                for (const SealedCapture::File &file : one.files) {
                    if (!file.chunks.empty())
                        continue;
                    records.updateBlob({ file.row.id, file.row.owner, Blobs::Dropped, file.row.chunks, file.row.digest });
                    refused.append(row.id);
                }
                continue;
            }
            setCaptureTime(row, Confidentiality::Internal, time); // as content that nobody classified
            row.number = Records::numberText(year, number++);
            row.filedAt = row.state == RecordState::Filed ? act.now() : 0;
            row.waitingSince = row.state == RecordState::Filed ? 0 : act.now();
            row.entry = act.nextEntry();
            outcome.ids.append(row.id);
            added.push_back(&one);
        }
        if (!added.empty()) {
            // Over the rows as they are now, beside the writing of them, on a thread that no sealing keeps busy; waited for before the
            // batch goes, whatever happens.
            QThreadPool beside;
            QFutureSynchronizer<QByteArray> root(QtConcurrent::run(&beside, [&suite = store.suite(), &added] { return rootOf(suite, added); }));
            for (SealedCapture *one : added) {
                const RecordRow &row = one->row;
                const Id bucket = buckets.of(row.recordClass, row.day / 100);
                const bool wrapped = one->wrapped && one->wrapped->holderId == bucket;
                change.keys.addRecordKeys.append(wrapped ? *one->wrapped : store.keys().wrapForBucket(row.id, row.revision, one->key, bucket));
                records.insert(row);
                records.putParts(row.id, row.revision, one->parts);
                writeFiles(records, *one);
                if (!one->fingerprint.isEmpty())
                    collected.putFingerprint(one->fingerprint, row.id);
            }
            change.facts = { { fact::Count, qint64(added.size()) }, { fact::Root, root.futures().constFirst().result() } };
            act.append(std::move(change));
        }

        QMap<Id, QByteArray> changed;
        for (const FurtherConcern &concern : std::as_const(further)) {
            auto row = records.find(concern.record);
            if (!row || (row->state != RecordState::Filed && row->state != RecordState::Unassigned))
                continue;
            const RecordRow before = *row;
            for (Id person : concern.people)
                addConcern(store.state(), *row, person);
            if (row->concerned == before.concerned)
                continue;
            if (row->state == RecordState::Unassigned) {
                row->state = RecordState::Filed;
                row->filedAt = act.now();
                row->waitingSince = 0;
                row->author = row->concerned.constFirst().person;
                row->department = row->concerned.constFirst().department;
            }
            keepPromise(store.state(), *row, Confidentiality::Internal);
            if (before.entry != act.nextEntry())
                collected.putEarlier(before.entry, row->id, before.digest(store.suite()));
            row->entry = act.nextEntry();
            records.update(*row);
            changed.insert(row->id, row->digest(store.suite()));
        }
        if (!changed.isEmpty())
            act.append({ Action::RecordConcern, NoId, { { fact::Count, changed.size() }, { fact::Root, merkleRoot(store.suite(), changed.values()) } } });
        outcome.concerned = int(changed.size());
        act.commit();
    }
    for (Id id : std::as_const(refused))
        Blobs(store).sweep(id);
    return outcome;
}

QList<Id> captureBatch(Session &session, std::vector<CapturedRecord> batch)
{
    require(session, Action::RecordCapture);
    return commitBatch(session, sealBatch(session, std::move(batch)).takeResult()).ids;
}

} // namespace tongjian
