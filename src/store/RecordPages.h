// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Records.h"

namespace tongjian
{

enum class Paging { Onwards, Backwards };

/// Lists of records, a page at a time from either end, always by key and never by number (DESIGN section 7).
class RecordPages
{
public:
    explicit RecordPages(Database &database);

    /// At most @p count rows behind @p cursor, or before it; without one the first page, or the last. Always in the list's order.
    [[nodiscard]] QList<RecordRow> page(const RecordFilter &filter, RecordOrder order, const std::optional<RecordCursor> &cursor, int count, Paging paging);
    [[nodiscard]] qint64 count(const RecordFilter &filter);
    [[nodiscard]] qint64 longestWaiting(const RecordFilter &filter);
    [[nodiscard]] QList<RecordRow> rows(const QList<Id> &ids); ///< in any order
    /// The summary part of each row's own revision, in the order of @p rows; empty where it is missing.
    [[nodiscard]] QList<QByteArray> summaries(const QList<RecordRow> &rows);

    /// SELECT and FROM of a record row, and the row that a query with them stands on, without whom it concerns.
    [[nodiscard]] static const QString &columns();
    [[nodiscard]] static RecordRow rowFrom(const Query &query);
    /// Whom each concerns, with one question for a hundred of them.
    void readConcerned(QList<RecordRow> &rows);

private:
    Database &m_database;
};

} // namespace tongjian
