// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlCipherOptions.h"

#include <QString>

#include <optional>

struct sqlite3;

namespace tongjian
{

class Secret;

/// The raw key: 256 bits, no salt in it (SQLCipher takes that from the file's first 16 bytes).
inline constexpr qsizetype keySize = 32;

/// Private to src/sqlcipher. Gives @p db its key and the cipher profile of DESIGN section 3 (SQLCipher 3 parameters,
/// 4096-byte pages), which SQLCipher 3 and 4 both read. Returns cipher_version. Says nothing about whether the key is
/// right: only a read does. Throws SqliteFailure where the library is none that we know.
QString applyKey(sqlite3* db, const Secret& key);

/// Every per-connection setting of DESIGN section 7, set and read back. Returns what did not hold, nothing if all did.
[[nodiscard]] std::optional<QString> applyConnectionPragmas(sqlite3* db, const SqlCipherOptions& options);

} // namespace tongjian
