// SPDX-License-Identifier: GPL-3.0-or-later
#include "SealedRecord.h"

#include "core/Error.h"

#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QtEndian>

namespace tongjian
{

namespace
{

constexpr qsizetype SaltSize = 32;
constexpr qsizetype LengthSize = 4;

QByteArray place(const Suite &suite, const SealPlace &where, const char *part, qint64 chunk, bool last)
{
    QByteArray bytes;
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

// Steps of 256 bytes up to 4 KiB, then of an eighth of the size: at most an eighth is lost, and many sizes look alike.
qsizetype paddedSize(qsizetype size)
{
    qsizetype step = 256;
    while (step * 16 < size)
        step *= 2;
    return (size + step - 1) / step * step;
}

QByteArray pad(const QByteArray &bytes)
{
    QByteArray padded(paddedSize(bytes.size() + LengthSize), '\0');
    qToLittleEndian<quint32>(quint32(bytes.size()), padded.data());
    std::copy(bytes.begin(), bytes.end(), padded.begin() + LengthSize);
    return padded;
}

[[noreturn]] void throwAltered()
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Store", "This record was altered outside Tongjian and is not shown."),
        QCoreApplication::translate("Store", "Tell the auditor. The record can be restored from a backup."));
}

QByteArray unpad(const QByteArray &padded)
{
    if (padded.size() < LengthSize)
        throwAltered();
    const quint32 size = qFromLittleEndian<quint32>(padded.constData());
    if (qsizetype(size) > padded.size() - LengthSize)
        throwAltered();
    return padded.mid(LengthSize, size);
}

QByteArray commitmentOf(const Suite &suite, const SealPlace &where, QByteArrayView salt, const QByteArray &summary, const QByteArray &content)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(6);
    writer.append(QLatin1String("tongjian commitment"));
    writer.append(where.store);
    writer.append(where.record);
    writer.append(where.revision);
    writer.append(summary);
    writer.append(content);
    writer.endArray();
    return suite.mac(Secret::copyOf(salt), bytes);
}

} // namespace

SealedRecord sealRecord(const Suite &suite, const SealPlace &where, const Secret &recordKey, const RecordContent &content)
{
    const QByteArray summary = encodeSummary(content);
    const QByteArray salt = randomBytes(SaltSize);
    const QByteArray body = encodeContent(content);
    SealedRecord sealed;
    sealed.commitment = commitmentOf(suite, where, salt, summary, body);
    sealed.summary = suite.seal(suite.derive(recordKey, "summary"), pad(summary), place(suite, where, "summary", 0, true));
    sealed.content = suite.seal(suite.derive(recordKey, "content"), pad(salt + body), place(suite, where, "content", 0, true));
    return sealed;
}

RecordContent openRecord(const Suite &suite, const SealPlace &where, const Secret &recordKey, const SealedRecord &sealed)
{
    const QByteArray summary = unpad(suite.open(suite.derive(recordKey, "summary"), sealed.summary, place(suite, where, "summary", 0, true)));
    const QByteArray content = unpad(suite.open(suite.derive(recordKey, "content"), sealed.content, place(suite, where, "content", 0, true)));
    if (content.size() < SaltSize)
        throwAltered();
    const QByteArray body = content.mid(SaltSize);
    if (commitmentOf(suite, where, QByteArrayView(content).first(SaltSize), summary, body) != sealed.commitment)
        throwAltered();
    RecordContent record;
    decodeSummary(summary, record);
    decodeContent(body, record);
    return record;
}

void openSummary(const Suite &suite, const SealPlace &where, const Secret &summaryKey, const QByteArray &sealed, RecordContent &into)
{
    decodeSummary(unpad(suite.open(summaryKey, sealed, place(suite, where, "summary", 0, true))), into);
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
    return suite.seal(blobKey, bytes, place(suite, { store, blob, 0, RecordClass::Multimedia }, "attachment", sequence, last));
}

QByteArray openChunk(const Suite &suite, const Secret &blobKey, Id store, Id blob, int sequence, bool last, QByteArrayView sealed)
{
    return suite.open(blobKey, sealed, place(suite, { store, blob, 0, RecordClass::Multimedia }, "attachment", sequence, last));
}

} // namespace tongjian
