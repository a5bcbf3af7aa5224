// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

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

} // namespace tongjian::dialect
