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

/// Puts the types into a statement written with the names {integer}, {bytes}, {text}.
[[nodiscard]] QString statement(const char *text);
/// Guards against our own mistakes only: any account can drop them. Compare columns, never a clock.
[[nodiscard]] QStringList recordTriggers();

/// What does not fit together inside a file: rows that an index leaves out and the like, in the engine's words. A list that
/// goes through such an index would hide rows. Reads the whole file.
[[nodiscard]] QStringList damage(Database &database);

} // namespace tongjian::dialect
