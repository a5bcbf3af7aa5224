// SPDX-License-Identifier: GPL-3.0-or-later
#include "SealedRecord.h"

#include "core/Error.h"

#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QtEndian>

#include <zstd.h>

#include <algorithm>
#include <memory>
#include <new>

namespace tongjian
{

namespace
{

constexpr qsizetype SaltSize = 32;
constexpr qsizetype LengthSize = 4;

QByteArray place(const Suite &suite, const SealPlace &where, const char *part, qint64 chunk, bool last)
{
    QByteArray bytes;
    bytes.reserve(128);
    QCborStreamWriter writer(&bytes);
    writer.startArray(8);
    writer.append(int(suite.id()));
    writer.append(where.store);
    writer.append(where.record);
    writer.append(where.revision);
    writer.append(int(where.recordClass));
    writer.append(QLatin1String(part));
    writer.append(chunk);
    writer.append(last);
    writer.endArray();
    return bytes;
}

// Steps of 256 bytes up to 4 KiB, then of an eighth of the size, @p largestStep at most: little is lost, and many sizes look alike.
qsizetype paddedSize(qsizetype size, qsizetype largestStep = ChunkSize)
{
    qsizetype step = 256;
    while (step * 16 < size && step < largestStep)
        step *= 2;
    return (size + step - 1) / step * step;
}

// @p head and @p bytes with their length in front.
QByteArray pad(QByteArrayView head, QByteArrayView bytes)
{
    const qsizetype size = head.size() + bytes.size();
    QByteArray padded(paddedSize(size + LengthSize), '\0');
    qToLittleEndian<quint32>(quint32(size), padded.data());
    std::copy(bytes.begin(), bytes.end(), std::copy(head.begin(), head.end(), padded.begin() + LengthSize));
    return padded;
}

[[noreturn]] void throwAltered()
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "This record was altered outside Tongjian and is not shown."),
        QCoreApplication::translate("Store", "Tell the auditor. The record can be restored from a backup."));
}

QByteArrayView withoutPadding(QByteArrayView padded)
{
    if (padded.size() < LengthSize)
        throwAltered();
    const quint32 size = qFromLittleEndian<quint32>(padded.data());
    if (qsizetype(size) > padded.size() - LengthSize)
        throwAltered();
    return padded.sliced(LengthSize, size);
}

QByteArray unpad(const QByteArray &padded)
{
    return withoutPadding(padded).toByteArray();
}

// The fastest level: text comes to less than half of its size, and its seal, hash and pages cost more than the packing.
constexpr int PackLevel = 1;
constexpr qsizetype LargestChunkStep = 4096; // so that a film is not an eighth larger here
constexpr qsizetype LargestContent = 256 * ChunkSize;

// Below this, text comes to little less, and to the same size once it is padded.
constexpr qsizetype WorthPacking = 1024;

// @p head and @p bytes as a Zstandard frame, with their length in front and padded.
QByteArray pack(QByteArrayView head, QByteArrayView bytes, qsizetype largestStep)
{
    // Making a context costs more than a small chunk: one a thread.
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    if (!context)
        throw std::bad_alloc();
    const qsizetype start = LengthSize + head.size();
    const size_t bound = ZSTD_compressBound(size_t(bytes.size()));
    QByteArray packed(paddedSize(start + qsizetype(bound), largestStep), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(context.get(), packed.data() + start, bound, bytes.data(), size_t(bytes.size()), PackLevel);
    if (ZSTD_isError(size))
        throw Error(ErrorCode::Internal, QString::fromLatin1(ZSTD_getErrorName(size)));
    const qsizetype end = start + qsizetype(size);
    qToLittleEndian<quint32>(quint32(end - LengthSize), packed.data());
    std::copy(head.begin(), head.end(), packed.begin() + LengthSize);
    packed.truncate(paddedSize(end, largestStep));
    std::fill(packed.begin() + end, packed.end(), '\0');
    return packed;
}

QByteArray unpack(QByteArrayView frame, qsizetype largest)
{
    const unsigned long long size = ZSTD_getFrameContentSize(frame.data(), size_t(frame.size()));
    if (size > size_t(largest)) // what is no frame, or says no size, is larger than any
        throwAltered();
    QByteArray bytes(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(bytes.data(), size_t(size), frame.data(), size_t(frame.size())) != size)
        throwAltered();
    return bytes;
}

// What is short, or was sealed before there was packing, is CBOR, whose first byte is never a frame's.
bool isFrame(QByteArrayView bytes)
{
    return bytes.size() >= 4 && qFromLittleEndian<quint32>(bytes.data()) == ZSTD_MAGICNUMBER;
}

} // namespace

QByteArray CommittedRecord::statement(const SealPlace &where) const
{
    QByteArray bytes;
    bytes.reserve(summary.size() + content.size() + 128);
    QCborStreamWriter writer(&bytes);
    writer.startArray(6);
    writer.append(QLatin1String("tongjian commitment"));
    writer.append(where.store);
    writer.append(where.record);
    writer.append(where.revision);
    writer.append(summary);
    writer.append(content);
    writer.endArray();
    return bytes;
}

QByteArray commitmentOf(const Suite &suite, const SealPlace &where, const CommittedRecord &record)
{
    return suite.mac(Secret::copyOf(record.salt), record.statement(where));
}

SealedRecord sealRecord(const Suite &suite, const SealPlace &where, const Secret &recordKey, const RecordContent &content)
{
    const auto [summaryKey, contentKey] = suite.deriveEach(recordKey, { "summary", "content" });
    const CommittedRecord record { randomBytes(SaltSize), encodeSummary(content), encodeContent(content) };
    SealedRecord sealed;
    sealed.commitment = commitmentOf(suite, where, record);
    sealed.summary = suite.seal(summaryKey, pad({}, record.summary), place(suite, where, "summary", 0, true));
    sealed.content = suite.seal(contentKey,
        record.content.size() < WorthPacking ? pad(record.salt, record.content) : pack(record.salt, record.content, ChunkSize),
        place(suite, where, "content", 0, true));
    return sealed;
}

CommittedRecord openCommitted(const Suite &suite, const SealPlace &where, const Secret &recordKey, const SealedRecord &sealed)
{
    const auto [summaryKey, contentKey] = suite.deriveEach(recordKey, { "summary", "content" });
    CommittedRecord record;
    record.summary = unpad(suite.open(summaryKey, sealed.summary, place(suite, where, "summary", 0, true)));
    const QByteArray content = unpad(suite.open(contentKey, sealed.content, place(suite, where, "content", 0, true)));
    if (content.size() < SaltSize)
        throwAltered();
    record.salt = content.first(SaltSize);
    record.content = content.mid(SaltSize);
    if (isFrame(record.content))
        record.content = unpack(record.content, LargestContent);
    if (commitmentOf(suite, where, record) != sealed.commitment)
        throwAltered();
    return record;
}

RecordContent openRecord(const Suite &suite, const SealPlace &where, const Secret &recordKey, const SealedRecord &sealed)
{
    const CommittedRecord committed = openCommitted(suite, where, recordKey, sealed);
    RecordContent record;
    decodeSummary(committed.summary, record);
    decodeContent(committed.content, record);
    return record;
}

void openSummary(const Suite &suite, const SealPlace &where, const Secret &summaryKey, const QByteArray &sealed, RecordContent &into)
{
    const QByteArray padded = suite.open(summaryKey, sealed, place(suite, where, "summary", 0, true));
    const QByteArrayView summary = withoutPadding(padded);
    decodeSummary(QByteArray::fromRawData(summary.data(), summary.size()), into);
}

qint64 sizeClass(qint64 bytes)
{
    qint64 size = 1024;
    while (size < bytes)
        size *= 2;
    return size;
}

QByteArray sealChunk(const Suite &suite, const Secret &blobKey, Id store, Id blob, int sequence, bool last, QByteArrayView bytes)
{
    QByteArray packed = pack({}, bytes, LargestChunkStep);
    const QByteArray sealed = suite.seal(blobKey, packed, place(suite, { store, blob, 0, RecordClass::Multimedia }, "attachment", sequence, last));
    wipe(packed);
    return sealed;
}

QByteArray openChunk(const Suite &suite, const Secret &blobKey, Id store, Id blob, int sequence, bool last, QByteArrayView sealed, Packing packing)
{
    const QByteArray bytes = suite.open(blobKey, sealed, place(suite, { store, blob, 0, RecordClass::Multimedia }, "attachment", sequence, last));
    return packing == Packing::Zstd ? unpack(withoutPadding(bytes), ChunkSize) : bytes;
}

} // namespace tongjian
