// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"

#include <span>

namespace tongjian
{

/// One step of a schema: numbered, whole, in one transaction (DESIGN section 7).
struct Migration {
    int version;
    void (*run)(Database &database);
};
[[nodiscard]] std::span<const Migration> recordMigrations(); ///< of records.db
[[nodiscard]] std::span<const Migration> keyMigrations(); ///< of keys.db

/// The version a file stands at; 0 for an empty one.
[[nodiscard]] int schemaVersion(Database &database);
/// Brings a file to the newest version, setting the version last in each step's transaction. Throws Unsupported, before any
/// change, for a file newer than this program.
void migrate(Database &database, std::span<const Migration> migrations);
/// Throws Unsupported for a newer file, without changing anything.
void refuseNewer(Database &database, std::span<const Migration> migrations);

} // namespace tongjian
