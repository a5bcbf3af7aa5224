// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Record.h"
#include "crypto/Suite.h"

namespace tongjian
{

/// The two sealed parts of one version of a record and the salted commitment to what is in them (DESIGN section 4). Each part
/// has its own key derived from the record key and is padded, so that its length tells the rough size only. The content is a
/// Zstandard frame (RFC 8878) of what encodeContent() gives, or that itself in what was sealed before 2026-11-25.
struct SealedRecord {
    QByteArray summary;
    QByteArray content;
    QByteArray commitment;
};

/// What the sealed parts are bound to.
struct SealPlace {
    Id store = NoId;
    Id record = NoId;
    int revision = 0;
    RecordClass recordClass = RecordClass::Voice;
};

/// What the commitment to one version of a record is made over. Whoever has it can check the commitment without any key; it holds the keys
/// of the attachments' seals too, so it goes only to whoever is given the whole record with all of them.
struct CommittedRecord {
    QByteArray salt; ///< 32 bytes
    QByteArray summary; ///< as encodeSummary() gave it
    QByteArray content; ///< as encodeContent() gave it
    /// A CBOR array of fixed order that names the purpose, the store, the record and its version: what the HMAC runs over.
    [[nodiscard]] QByteArray statement(const SealPlace &place) const;
};
/// HMAC with the salt over the statement: 32 bytes that tell nothing without it.
[[nodiscard]] QByteArray commitmentOf(const Suite &suite, const SealPlace &place, const CommittedRecord &record);

[[nodiscard]] SealedRecord sealRecord(const Suite &suite, const SealPlace &place, const Secret &recordKey, const RecordContent &content);
/// Throws Integrity when a part was altered, moved, or does not answer to @p commitment.
[[nodiscard]] RecordContent openRecord(const Suite &suite, const SealPlace &place, const Secret &recordKey, const SealedRecord &sealed);
/// The same as it was committed to, for the proof of custody.
[[nodiscard]] CommittedRecord openCommitted(const Suite &suite, const SealPlace &place, const Secret &recordKey, const SealedRecord &sealed);
/// The summary alone, under its own key (derive(record key, "summary")).
void openSummary(const Suite &suite, const SealPlace &place, const Secret &summaryKey, const QByteArray &sealed, RecordContent &into);

/// A number that says roughly how large: the power of two that holds @p bytes, at least 1024.
[[nodiscard]] qint64 sizeClass(qint64 bytes);

/// One MiB of an attachment or less, packed as Packing::Zstd, bound to its place and to being the last.
inline constexpr qsizetype ChunkSize = 1024 * 1024;
[[nodiscard]] QByteArray sealChunk(const Suite &suite, const Secret &blobKey, Id store, Id blob, int sequence, bool last, QByteArrayView bytes);
/// Throws Integrity when it was altered, moved, or unpacks to more than ChunkSize.
[[nodiscard]] QByteArray openChunk(const Suite &suite, const Secret &blobKey, Id store, Id blob, int sequence, bool last, QByteArrayView sealed, Packing packing);

} // namespace tongjian
