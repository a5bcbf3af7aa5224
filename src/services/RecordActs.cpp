// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordActs.h"

#include "core/Clock.h"
#include "core/Error.h"
#include "store/EntryFacts.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

namespace tongjian
{

RecordRow needRecord(Session &session, Id id)
{
    const auto row = Records(session.store().records()).find(id);
    if (!row)
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("Record", "There is no such record."));
    return *row;
}

void requireUnchanged(const RecordRow &row, const Seen &seen)
{
    if (row.revision == seen.revision && row.commitment == seen.commitment)
        return;
    throw Error(ErrorCode::Changed, QCoreApplication::translate("Record", "The record was changed after you opened it."),
        QCoreApplication::translate("Record", "Nothing was decided. Look at it again, then decide."));
}

QCborMap recordFacts(const Suite &suite, const RecordRow &row, const QByteArray &before)
{
    return {
        { fact::Record, row.id },
        { fact::Revision, row.revision },
        { fact::State, int(row.state) },
        { fact::Department, row.department },
        { fact::Person, row.author },
        { fact::Before, before },
        { fact::Commitment, row.commitment },
        { fact::Row, row.digest(suite) },
    };
}

Id bucketFor(Session &session, const RecordRow &row, KeyChanges &keys)
{
    Store &store = session.store();
    const int month = dayOf(row.capturedAt) / 100;
    const QList<BucketRow> known = store.vault().bucketsOf(row.recordClass, month);
    for (const BucketRow &one : known) {
        if (store.keys().bucketKey(one.id))
            return one.id;
    }
    const Id bucket = store.newId();
    keys.addBuckets.append(store.keys().makeBucket(bucket, row.recordClass, month));
    return bucket;
}

QList<BlobRow> blobsOf(Records &records, const RecordContent &content)
{
    QList<BlobRow> blobs;
    for (const Attachment &attachment : content.attachments) {
        const auto blob = records.blob(attachment.blob);
        if (!blob) {
            throw Error(ErrorCode::Integrity, QCoreApplication::translate("Record", "The attachment %1 is missing.").arg(displaySafe(attachment.name)),
                QCoreApplication::translate("Record", "Nothing was changed. Attach the file again."));
        }
        blobs.append(*blob);
    }
    return blobs;
}

QByteArray encodeRemarks(const Remarks &remarks)
{
    QCborArray fields;
    for (auto it = remarks.fields.cbegin(); it != remarks.fields.cend(); ++it)
        fields.append(QCborArray { QString::fromLatin1(facts(it.key()).key), it.value() });
    return QCborValue(QCborArray { 1, remarks.text, fields }).toCbor();
}

Remarks decodeRemarks(const QByteArray &bytes)
{
    const QCborArray array = QCborValue::fromCbor(bytes).toArray();
    Remarks remarks;
    remarks.text = array.at(1).toString();
    const QCborArray fields = array.at(2).toArray();
    for (const QCborValue &one : fields) {
        if (const auto field = fieldFromKey(one.toArray().at(0).toString()))
            remarks.fields.insert(*field, one.toArray().at(1).toString());
    }
    return remarks;
}

QByteArray remarksContext(Id store, Id record, int revision)
{
    return QCborValue(QCborArray { QLatin1String("review"), store, record, revision }).toCbor();
}

} // namespace tongjian
