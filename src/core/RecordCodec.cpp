// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordEnums.h"

#include "Error.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QVarLengthArray>

#include <limits>

namespace tongjian
{

namespace
{

constexpr qint64 Format = 1;
constexpr qint64 CollectedFormat = 2; // the content part of a collected record: its source stands at the end
constexpr quint64 SummaryItems = 8;
constexpr quint64 ContentItems = 13;
constexpr quint64 SourceItems = 5;
constexpr quint64 PartyItems = 7;
constexpr quint64 FileItems = 3;
constexpr quint64 AttachmentItems = 6;
constexpr quint64 UnpackedAttachmentItems = 5; // before there was any packing

[[noreturn]] void throwMalformed()
{
    throw Error(ErrorCode::BadInput, QCoreApplication::translate("Record", "This record's content cannot be read."),
        QCoreApplication::translate("Record", "It is kept as it is. Tell the records officers."));
}

// Reads exactly what the writer below writes. Nothing is reserved that the bytes at hand could not hold, so hostile lengths
// cost no memory.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_size(bytes.size())
        , m_cbor(bytes)
    {
    }

    // The version stands first and decides what may follow.
    qint64 begin(quint64 items, qint64 newest = Format)
    {
        const quint64 there = enter();
        const qint64 format = there > 0 ? number() : 0;
        if (format > newest) {
            throw Error(ErrorCode::Unsupported, QCoreApplication::translate("Record", "This record was written by a newer version of Tongjian."),
                QCoreApplication::translate("Record", "Install the newer version to read it."));
        }
        if (there != items + (format == CollectedFormat ? 1 : 0) || format < Format)
            throwMalformed();
        return format;
    }

    void end()
    {
        leave();
        if (m_cbor.currentOffset() != m_size)
            throwMalformed();
    }

    quint64 enter()
    {
        if (!m_cbor.isArray() || !m_cbor.isLengthKnown())
            throwMalformed();
        const quint64 length = m_cbor.length();
        if (length > quint64(m_size) || !m_cbor.enterContainer())
            throwMalformed();
        return length;
    }

    void enter(quint64 items)
    {
        if (enter() != items)
            throwMalformed();
    }

    void leave()
    {
        if (m_cbor.hasNext() || !m_cbor.leaveContainer())
            throwMalformed();
    }

    qint64 number()
    {
        constexpr quint64 largest = quint64(std::numeric_limits<qint64>::max());
        if (!m_cbor.isInteger() || (m_cbor.isUnsignedInteger() && m_cbor.toUnsignedInteger() > largest)
            || (m_cbor.isNegativeInteger() && quint64(m_cbor.toNegativeInteger()) - 1 > largest))
            throwMalformed();
        const qint64 value = m_cbor.toInteger();
        if (!m_cbor.next())
            throwMalformed();
        return value;
    }

    template<typename Enum>
    Enum choice()
    {
        const qint64 raw = number();
        if (raw < 0 || raw > 255 || !isKnown(Enum(raw)))
            throwMalformed();
        return Enum(raw);
    }

    QString text()
    {
        if (!m_cbor.isString())
            throwMalformed();
        requireBytes();
        // By its bytes: readString() asks for its length and then for its end, through a buffer each time.
        QVarLengthArray<char, 512> utf8(qsizetype(m_cbor.length()));
        qsizetype size = 0;
        auto part = m_cbor.readStringChunk(utf8.data(), utf8.size());
        for (; part.status == QCborStreamReader::Ok; part = m_cbor.readStringChunk(utf8.data() + size, utf8.size() - size))
            size += part.data;
        const QUtf8StringView text(utf8.constData(), size);
        if (part.status != QCborStreamReader::EndOfString || size != utf8.size() || !text.isValidUtf8())
            throwMalformed();
        return text.toString();
    }

    QByteArray bytes()
    {
        if (!m_cbor.isByteArray())
            throwMalformed();
        requireBytes();
        QByteArray value;
        auto part = m_cbor.readByteArray();
        for (; part.status == QCborStreamReader::Ok; part = m_cbor.readByteArray())
            value = value.isEmpty() ? std::move(part.data) : value + part.data;
        if (part.status != QCborStreamReader::EndOfString)
            throwMalformed();
        return value;
    }

private:
    void requireBytes()
    {
        if (!m_cbor.isLengthKnown() || m_cbor.length() > quint64(m_size - m_cbor.currentOffset()))
            throwMalformed();
    }

    qint64 m_size;
    QCborStreamReader m_cbor;
};

} // namespace

QByteArray encodeSummary(const RecordContent &content)
{
    QByteArray bytes;
    bytes.reserve(512);
    QCborStreamWriter writer(&bytes);
    writer.startArray(SummaryItems);
    writer.append(Format);
    writer.append(int(content.form));
    writer.append(int(content.channel));
    writer.append(content.subject);
    writer.append(content.startedAt);
    writer.append(content.endedAt);
    writer.append(int(content.direction));
    writer.startArray(quint64(content.parties.size()));
    for (const Party &party : content.parties) {
        writer.startArray(PartyItems);
        writer.append(int(party.role));
        writer.append(party.name);
        writer.append(party.address);
        writer.append(party.organisation);
        writer.append(party.person);
        writer.append(party.joinedAt);
        writer.append(party.leftAt);
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

void decodeSummary(const QByteArray &bytes, RecordContent &into)
{
    RecordContent read = into; // what throws halfway leaves nothing behind
    Reader reader(bytes);
    reader.begin(SummaryItems);
    read.form = reader.choice<FormKind>();
    read.channel = reader.choice<Channel>();
    read.subject = reader.text();
    read.startedAt = reader.number();
    read.endedAt = reader.number();
    read.direction = reader.choice<Direction>();
    read.parties.clear();
    for (quint64 left = reader.enter(); left > 0; --left) {
        Party party;
        reader.enter(PartyItems);
        party.role = reader.choice<PartyRole>();
        party.name = reader.text();
        party.address = reader.text();
        party.organisation = reader.text();
        party.person = reader.number();
        party.joinedAt = reader.number();
        party.leftAt = reader.number();
        reader.leave();
        read.parties.append(std::move(party));
    }
    reader.leave();
    reader.end();
    into = read;
}

QByteArray encodeContent(const RecordContent &content)
{
    QByteArray bytes;
    bytes.reserve(512 + content.body.size() * 3);
    QCborStreamWriter writer(&bytes);
    const bool collected = !content.source.isEmpty();
    writer.startArray(ContentItems + (collected ? 1 : 0));
    writer.append(collected ? CollectedFormat : Format);
    for (const QString *part : { &content.summary, &content.body, &content.place, &content.platform, &content.mailbox, &content.tool })
        writer.append(*part);
    writer.append(int(content.reason));
    writer.append(content.reasonText);
    writer.append(int(content.confidentiality));
    writer.append(content.relatedMatter);
    writer.startArray(quint64(content.files.size()));
    for (const TransferredFile &file : content.files) {
        writer.startArray(FileItems);
        writer.append(file.name);
        writer.append(file.size);
        writer.append(file.digest);
        writer.endArray();
    }
    writer.endArray();
    writer.startArray(quint64(content.attachments.size()));
    for (const Attachment &attachment : content.attachments) {
        writer.startArray(AttachmentItems);
        writer.append(attachment.blob);
        writer.append(attachment.name);
        writer.append(attachment.size);
        writer.append(attachment.digest);
        writer.append(attachment.key);
        writer.append(int(attachment.packing));
        writer.endArray();
    }
    writer.endArray();
    if (collected) {
        writer.startArray(SourceItems);
        for (const QString *part : { &content.source.item, &content.source.nativeId, &content.source.timeText, &content.source.problem })
            writer.append(*part);
        writer.append(int(content.source.timeBasis));
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

void decodeContent(const QByteArray &bytes, RecordContent &into)
{
    RecordContent read = into;
    Reader reader(bytes);
    const qint64 format = reader.begin(ContentItems, CollectedFormat);
    for (QString *part : { &read.summary, &read.body, &read.place, &read.platform, &read.mailbox, &read.tool })
        *part = reader.text();
    read.reason = reader.choice<ManualReason>();
    read.reasonText = reader.text();
    read.confidentiality = reader.choice<Confidentiality>();
    read.relatedMatter = reader.text();
    read.files.clear();
    for (quint64 left = reader.enter(); left > 0; --left) {
        TransferredFile file;
        reader.enter(FileItems);
        file.name = reader.text();
        file.size = reader.number();
        file.digest = reader.text();
        reader.leave();
        read.files.append(file);
    }
    reader.leave();
    read.attachments.clear();
    for (quint64 left = reader.enter(); left > 0; --left) {
        Attachment attachment;
        const quint64 items = reader.enter();
        if (items != AttachmentItems && items != UnpackedAttachmentItems)
            throwMalformed();
        attachment.blob = reader.number();
        attachment.name = reader.text();
        attachment.size = reader.number();
        attachment.digest = reader.bytes();
        attachment.key = reader.bytes();
        attachment.packing = items == AttachmentItems ? reader.choice<Packing>() : Packing::None;
        reader.leave();
        read.attachments.append(attachment);
    }
    reader.leave();
    read.source = {};
    if (format == CollectedFormat) {
        reader.enter(SourceItems);
        for (QString *part : { &read.source.item, &read.source.nativeId, &read.source.timeText, &read.source.problem })
            *part = reader.text();
        read.source.timeBasis = reader.choice<TimeBasis>();
        reader.leave();
    }
    reader.end();
    into = read;
}

} // namespace tongjian
