// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordColumns.h"

#include <QCborArray>
#include <QCborValue>

namespace tongjian
{

std::optional<RecordColumns> recordColumnsFrom(const QByteArray &bytes)
{
    // The order in which RecordRow::encoded() writes.
    enum { Purpose, Id, Number, Class, Channel, Day = 8, Revision = 10, CapturedAt, FiledAt, Commitment = 17, Concerned = 19, Items };
    QCborParserError error;
    const QCborArray parts = QCborValue::fromCbor(bytes, &error).toArray();
    if (error.error != QCborError::NoError || error.offset != bytes.size() || parts.size() != Items || parts.at(Purpose).toString() != QLatin1String("tongjian record row"))
        return {};
    RecordColumns columns;
    columns.id = parts.at(Id).toInteger();
    columns.number = parts.at(Number).toString();
    columns.recordClass = RecordClass(parts.at(Class).toInteger());
    columns.channel = tongjian::Channel(parts.at(Channel).toInteger());
    columns.day = int(parts.at(Day).toInteger());
    columns.revision = int(parts.at(Revision).toInteger());
    columns.capturedAt = parts.at(CapturedAt).toInteger();
    columns.filedAt = parts.at(FiledAt).toInteger();
    columns.commitment = parts.at(Commitment).toByteArray();
    const QCborArray concerned = parts.at(Concerned).toArray();
    for (qsizetype i = 0; i + 1 < concerned.size(); i += 2)
        columns.concerned.append({ concerned.at(i).toInteger(), concerned.at(i + 1).toInteger() });
    return columns;
}

} // namespace tongjian
