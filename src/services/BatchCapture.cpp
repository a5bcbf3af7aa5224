// SPDX-License-Identifier: GPL-3.0-or-later
#include "BatchCapture.h"

#include "CapturedRow.h"
#include "Rights.h"
#include "store/Act.h"
#include "store/EntryFacts.h"
#include "store/MerkleTree.h"

#include <map>

namespace tongjian
{

QList<Id> captureBatch(Session &session, const std::vector<CapturedRecord> &batch)
{
    require(session, Action::RecordCapture);
    Store &store = session.store();
    Act act(store);
    Records records(store.records());
    Change change { Action::RecordCapture, NoId };
    std::map<RecordClass, Id> buckets;
    QList<Id> ids;
    QList<QByteArray> leaves;
    for (const CapturedRecord &captured : batch) {
        RecordRow row = capturedRow(session.state(), captured.owner, captured.content, act.now());
        row.id = store.newId();
        row.number = records.nextNumber(row.day / 10000);
        row.origin = Origin::Collected;
        row.state = RecordState::Filed;
        row.filedAt = act.now();
        row.revision = 1;
        row.entry = act.nextEntry();
        const Secret key = Secret::random(Suite::KeySize);
        const SealedRecord sealed = sealRecord(store.suite(), { store.id(), row.id, row.revision, row.recordClass }, key, captured.content);
        row.sizeClass = sizeClass(sealed.summary.size() + sealed.content.size());
        row.commitment = sealed.commitment;
        row.partsDigest = Records::partsDigest(store.suite(), row.revision, sealed, {});
        Id &bucket = buckets[row.recordClass];
        if (bucket == NoId) {
            bucket = store.newId();
            change.keys.addBuckets.append(store.keys().makeBucket(bucket, row.recordClass, row.day / 100));
        }
        change.keys.addRecordKeys.append(store.keys().wrapForBucket(row.id, row.revision, key, bucket));
        records.insert(row);
        records.putParts(row.id, row.revision, sealed);
        leaves.append(row.digest(store.suite()));
        ids.append(row.id);
    }
    change.facts = { { fact::Count, qint64(batch.size()) }, { fact::Root, merkleRoot(store.suite(), leaves) } };
    act.append(std::move(change));
    act.commit();
    return ids;
}

} // namespace tongjian
