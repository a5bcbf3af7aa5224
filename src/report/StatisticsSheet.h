// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Grants.h"

namespace tongjian
{

/// Statistics under a grant as a document (regulation 5.2: true and objective): for whom and by whom, of which records, so that anybody
/// entitled can repeat it, and then one table after another.
struct StatisticsSheet {
    QString company;
    QString madeBy;
    GrantStatistics statistics;
};
/// With names as @p session knows them.
[[nodiscard]] StatisticsSheet statisticsSheet(Session &session, const GrantStatistics &statistics);

/// The head: labels and what they say.
[[nodiscard]] QList<std::pair<QString, QString>> headOf(const StatisticsSheet &sheet);
/// As a workbook with one sheet. Texts are written as texts and numbers as numbers: there is no formula in it, whatever a name begins with.
/// Readable by its owner alone; whole or not at all. Throws Io.
void writeStatisticsWorkbook(const QString &path, const StatisticsSheet &sheet);
/// As PDF. Throws Io.
void writeStatisticsPdf(const QString &path, const StatisticsSheet &sheet);

} // namespace tongjian
