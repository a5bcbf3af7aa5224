// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tongjian
{
class Database;
}

namespace tongjian::dialect
{

// What differs between SQLite and another database stands here and nowhere else (DESIGN section 7).

inline constexpr const char *Integer = "BIGINT"; ///< 64 bits
inline constexpr const char *Bytes = "BLOB";
inline constexpr const char *Text = "TEXT";
inline constexpr const char *Key = "INTEGER PRIMARY KEY"; ///< 64 bits; by these very words the rows themselves are kept in its order, with no index beside them
inline constexpr const char *ByKey = "WITHOUT ROWID"; ///< the same for a key of several columns: for tables of many short rows

/// Puts the types into a statement written with the names {integer}, {bytes}, {text}, {key} and, behind a table's brackets, {byKey}.
[[nodiscard]] QString statement(const char *text);
/// Guards against our own mistakes only: any account can drop them. Compare columns, never a clock.
[[nodiscard]] QStringList recordTriggers();
[[nodiscard]] QStringList planTriggers(); ///< beside the lists of disposition plans
[[nodiscard]] QStringList destructionTriggers();

/// What does not fit together inside a file: rows that an index leaves out and the like, in the engine's words. A list that
/// goes through such an index would hide rows. Reads the whole file.
[[nodiscard]] QStringList damage(Database &database);
/// The same without comparing indexes with their tables, several times as fast: each page that is in use is read, and so proves its MAC.
[[nodiscard]] QStringList damagedPages(Database &database);

} // namespace tongjian::dialect
