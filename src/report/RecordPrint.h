// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Reading.h"

namespace tongjian
{

/// One record on paper: what it is, who took part, what was said, what hangs on it, who did what when. Every page carries who printed
/// it when, as a watermark, and the record's number.
struct RecordPrint {
    QString company;
    QString printedBy;
    qint64 printedAt = 0; ///< UTC ms
    OpenedRecord record; ///< as printRecord() gives it, or handed out by extractGranted()
    QString application; ///< number of the application under which it was extracted; empty: an own record that is under way
    QString author; ///< "李强, 销售部"
    QString digestName; ///< "SM3": what the digests of attachments are of
    struct Step {
        QString who;
        QString what;
        qint64 at = 0;
        QString remarks;
    };
    QList<Step> steps;
};
/// With names as @p session knows them.
[[nodiscard]] RecordPrint recordPrint(Session &session, const OpenedRecord &record, const QString &application = {});

/// What stands on it, in its order: a heading has no value, running text no label.
struct PrintedLine {
    QString label;
    QString value;
};
[[nodiscard]] QList<PrintedLine> printedLines(const RecordPrint &print);
/// Throws Io.
void writeRecordPrint(const QString &path, const RecordPrint &print);

} // namespace tongjian
