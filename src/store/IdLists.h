// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "core/Id.h"

namespace tongjian
{

/// "?, ?, ?": as many as @p count.
[[nodiscard]] inline QString placeholders(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

/// Runs @p sql, in which %1 stands for a list of ids, for some of @p ids at a time, and shows each row.
template<typename Visit>
void forEachOf(Database &database, const QString &sql, const QList<Id> &ids, Visit &&visit)
{
    // Always as many, so that it is one statement, prepared once; SQLite 3.15 takes 999.
    const qsizetype atOnce = ids.size() == 1 ? 1 : 100;
    const QString statement = sql.arg(placeholders(atOnce));
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        Query query(database, statement);
        for (qsizetype i = from; i < from + atOnce; ++i)
            query.bind(ids.at(qMin(i, ids.size() - 1))); // the last one again and again: it is found once
        query.run();
        while (query.next())
            visit(query);
    }
}

/// The same of a statement that changes rows; @p bind binds what stands before the list.
template<typename Bind>
void changeEachOf(Database &database, const QString &sql, const QList<Id> &ids, Bind &&bind)
{
    const qsizetype atOnce = ids.size() == 1 ? 1 : 100;
    const QString statement = sql.arg(placeholders(atOnce));
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        Query query(database, statement);
        bind(query);
        for (qsizetype i = from; i < from + atOnce; ++i)
            query.bind(ids.at(qMin(i, ids.size() - 1)));
        query.run();
    }
}

} // namespace tongjian
