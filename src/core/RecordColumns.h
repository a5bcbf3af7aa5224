// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Record.h"

namespace tongjian
{

/// The plain columns of a record, as its row is encoded for its digest (RecordRow::encoded() of the store): what stands outside the seal.
struct RecordColumns {
    Id id = NoId;
    QString number;
    RecordClass recordClass = RecordClass::Voice;
    Channel channel = Channel::FixedLine;
    int day = 0; ///< 20261129, of capture
    int revision = 0;
    qint64 capturedAt = 0; ///< UTC ms, as the next
    qint64 filedAt = 0;
    QByteArray commitment;
    QList<PersonConcerned> concerned;
};
/// None where @p bytes are no such row.
[[nodiscard]] std::optional<RecordColumns> recordColumnsFrom(const QByteArray &bytes);

} // namespace tongjian
