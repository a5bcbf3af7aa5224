// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RecordPrint.h"
#include "services/Applying.h"

namespace tongjian
{

/// The application form (查询申请表; regulation 5.1) on paper: what was applied for, as it is to be decided on or was granted, and who did
/// what about it when, in which role, with the entry of the journal that proves it. Every page carries who printed it when.
struct ApplicationPrint {
    QString company;
    QString printedBy;
    qint64 printedAt = 0; ///< UTC ms
    QString number;
    QString title; ///< "查询申请表"
    QList<PrintedLine> form;
    struct Step {
        QString what;
        qint64 at = 0; ///< UTC ms
        QString who;
        QString role; ///< with whom the person acted for, and whose step it would have been
        QString text; ///< reason, question, answer, what was narrowed or granted
        qint64 entry = 0;
        QByteArray hash; ///< of the entry
    };
    QList<Step> steps;
    QString next; ///< who decides now, or empty
    QString digestName; ///< "SM3": what digests are of
};
/// With names as @p session knows them. For a party of the application alone: openApplication() refuses everybody else.
[[nodiscard]] ApplicationPrint applicationPrint(Session &session, const OpenedApplication &application);
/// What one field says, for people: one line for each value; empty: nothing.
[[nodiscard]] QString fieldInWords(Session &session, const ApplicationForm &form, ApplicationField field);

/// What stands on it, in its order: a heading has no value, running text no label.
[[nodiscard]] QList<PrintedLine> printedLines(const ApplicationPrint &print);
/// Throws Io.
void writeApplicationPrint(const QString &path, const ApplicationPrint &print);

} // namespace tongjian
