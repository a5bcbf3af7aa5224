// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Records.h"
#include "core/Application.h"

#include <functional>

namespace tongjian
{

/// How many filed records a scope covers, by plain columns only: never by words, that would tell what is in them (DESIGN section 5).
struct ScopeCount {
    qint64 records = 0;
    QMap<RecordClass, qint64> byClass;
    QMap<Channel, qint64> byChannel;
};

/// Filed records by the plain columns of a scope; its words are not looked at.
class RecordScopes
{
public:
    explicit RecordScopes(Database &database);

    [[nodiscard]] ScopeCount count(const Scope &scope);
    /// Numbers of records that are counted as something else than they are; asks @p between some thousands.
    [[nodiscard]] QStringList miscounted(const std::function<void()> &between);
    /// In the order of their ids, behind @p after, at most @p count.
    [[nodiscard]] QList<RecordRow> page(const Scope &scope, Id after, int count);
    /// Whether the record is filed and in the scope.
    [[nodiscard]] static bool covers(const Scope &scope, const RecordRow &row);

private:
    Database &m_database;
};

} // namespace tongjian
