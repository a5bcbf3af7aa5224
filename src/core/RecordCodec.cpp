// SPDX-License-Identifier: GPL-3.0-or-later
#include "Record.h"

#include "Error.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCborValue>
#include <QCoreApplication>

namespace tongjian
{

namespace
{

constexpr int Format = 1;
// More than any real record; what claims more is hostile.
constexpr qsizetype MostParties = 100'000;
constexpr qsizetype MostFiles = 100'000;

[[noreturn]] void throwMalformed()
{
    throw Error(ErrorCode::BadInput, QCoreApplication::translate("Record", "This record's content cannot be read."),
        QCoreApplication::translate("Record", "It is kept as it is. Tell the records officers."));
}

QCborArray parse(const QByteArray &bytes, qsizetype size)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isArray())
        throwMalformed();
    const QCborArray array = value.toArray();
    if (array.at(0).toInteger() > Format) {
        throw Error(ErrorCode::Unsupported, QCoreApplication::translate("Record", "This record was written by a newer version of Tongjian."),
            QCoreApplication::translate("Record", "Install the newer version to read it."));
    }
    if (array.at(0).toInteger() != Format || array.size() != size)
        throwMalformed();
    return array;
}

QString text(const QCborValue &value)
{
    if (!value.isString())
        throwMalformed();
    return value.toString();
}

qint64 number(const QCborValue &value)
{
    if (!value.isInteger())
        throwMalformed();
    return value.toInteger();
}

template<typename Enum>
Enum enumerated(const QCborValue &value)
{
    const qint64 raw = number(value);
    if (raw < 0 || raw > 255)
        throwMalformed();
    return Enum(raw);
}

QByteArray bytesOf(const QCborValue &value)
{
    if (!value.isByteArray())
        throwMalformed();
    return value.toByteArray();
}

} // namespace

QByteArray encodeSummary(const RecordContent &content)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(8);
    writer.append(Format);
    writer.append(int(content.form));
    writer.append(int(content.channel));
    writer.append(content.subject);
    writer.append(content.startedAt);
    writer.append(content.endedAt);
    writer.append(int(content.direction));
    writer.startArray(quint64(content.parties.size()));
    for (const Party &party : content.parties) {
        writer.startArray(7);
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
    const QCborArray array = parse(bytes, 8);
    into.form = enumerated<FormKind>(array.at(1));
    into.channel = enumerated<Channel>(array.at(2));
    into.subject = text(array.at(3));
    into.startedAt = number(array.at(4));
    into.endedAt = number(array.at(5));
    into.direction = enumerated<Direction>(array.at(6));
    into.parties.clear();
    const QCborArray parties = array.at(7).toArray();
    if (!array.at(7).isArray() || parties.size() > MostParties)
        throwMalformed();
    for (const QCborValue &one : parties) {
        const QCborArray row = one.toArray();
        if (row.size() != 7)
            throwMalformed();
        into.parties.append({ enumerated<PartyRole>(row.at(0)), text(row.at(1)), text(row.at(2)), text(row.at(3)), number(row.at(4)),
            number(row.at(5)), number(row.at(6)) });
    }
}

QByteArray encodeContent(const RecordContent &content)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(13);
    writer.append(Format);
    for (const QString *part : { &content.summary, &content.body, &content.place, &content.platform, &content.mailbox, &content.tool })
        writer.append(*part);
    writer.append(int(content.reason));
    writer.append(content.reasonText);
    writer.append(int(content.confidentiality));
    writer.append(content.relatedMatter);
    writer.startArray(quint64(content.files.size()));
    for (const TransferredFile &file : content.files) {
        writer.startArray(3);
        writer.append(file.name);
        writer.append(file.size);
        writer.append(file.digest);
        writer.endArray();
    }
    writer.endArray();
    writer.startArray(quint64(content.attachments.size()));
    for (const Attachment &attachment : content.attachments) {
        writer.startArray(5);
        writer.append(attachment.blob);
        writer.append(attachment.name);
        writer.append(attachment.size);
        writer.append(attachment.digest);
        writer.append(attachment.key);
        writer.endArray();
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

void decodeContent(const QByteArray &bytes, RecordContent &into)
{
    const QCborArray array = parse(bytes, 13);
    int at = 1;
    for (QString *part : { &into.summary, &into.body, &into.place, &into.platform, &into.mailbox, &into.tool })
        *part = text(array.at(at++));
    into.reason = enumerated<ManualReason>(array.at(7));
    into.reasonText = text(array.at(8));
    into.confidentiality = enumerated<Confidentiality>(array.at(9));
    into.relatedMatter = text(array.at(10));
    const QCborArray files = array.at(11).toArray();
    const QCborArray attachments = array.at(12).toArray();
    if (!array.at(11).isArray() || !array.at(12).isArray() || files.size() > MostFiles || attachments.size() > MostFiles)
        throwMalformed();
    into.files.clear();
    for (const QCborValue &one : files) {
        const QCborArray row = one.toArray();
        if (row.size() != 3)
            throwMalformed();
        into.files.append({ text(row.at(0)), number(row.at(1)), text(row.at(2)) });
    }
    into.attachments.clear();
    for (const QCborValue &one : attachments) {
        const QCborArray row = one.toArray();
        if (row.size() != 5)
            throwMalformed();
        into.attachments.append({ number(row.at(0)), text(row.at(1)), number(row.at(2)), bytesOf(row.at(3)), bytesOf(row.at(4)) });
    }
}

} // namespace tongjian
