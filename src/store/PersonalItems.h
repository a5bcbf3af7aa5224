// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "core/Id.h"

#include <QList>

#include <optional>

namespace tongjian
{

/// One thing that somebody keeps for their own work. Outside the seal stands only whose it is, of which kind and since when.
struct PersonalItemRow {
    Id id = NoId;
    Id person = NoId;
    int kind = 0;
    qint64 updatedAt = 0; ///< UTC ms
    QByteArray sealed;
};

/// Rows in, rows out.
class PersonalItemRows
{
public:
    explicit PersonalItemRows(Database &database);

    void put(const PersonalItemRow &row);
    [[nodiscard]] std::optional<PersonalItemRow> find(Id id);
    [[nodiscard]] QList<PersonalItemRow> of(Id person, int kind); ///< newest first
    void remove(Id id);

private:
    Database &m_database;
};

} // namespace tongjian
