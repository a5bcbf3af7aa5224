// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What submission, review and filing have in common.

#include "Review.h"
#include "store/Act.h"

namespace tongjian
{

/// The record as it is inside the lock; throws NotFound.
[[nodiscard]] RecordRow needRecord(Session &session, Id id);
/// Throws Changed when the record is no longer what was seen.
void requireUnchanged(const RecordRow &row, const Seen &seen);
/// The entry's facts about a record after an act; @p before is the commitment that was decided on.
[[nodiscard]] QCborMap recordFacts(const Suite &suite, const RecordRow &row, const QByteArray &before);
/// The bucket of the record's class and month of capture, or a new one (added to @p keys) where this login cannot open any.
[[nodiscard]] Id bucketFor(Session &session, const RecordRow &row, KeyChanges &keys);
/// The blobs of a content's attachments, in their order; throws Integrity when one is missing.
[[nodiscard]] QList<BlobRow> blobsOf(Records &records, const RecordContent &content);

[[nodiscard]] QByteArray encodeRemarks(const Remarks &remarks);
[[nodiscard]] Remarks decodeRemarks(const QByteArray &bytes);
[[nodiscard]] QByteArray remarksContext(Id store, Id record, int revision);

} // namespace tongjian
