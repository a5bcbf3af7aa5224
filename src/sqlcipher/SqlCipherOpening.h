// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlCipherOptions.h"

#include <QString>

#include <memory>

struct sqlite3;

namespace tongjian
{

class Secret;

/// Private to src/sqlcipher. Closes with everything finalized; whoever needs to know whether that went well closes by
/// hand.
struct DatabaseCloser {
    void operator()(sqlite3* db) const;
};
using DatabasePointer = std::unique_ptr<sqlite3, DatabaseCloser>;

struct OpenDatabase {
    std::shared_ptr<void> hold; ///< goes after db (OpenFiles)
    DatabasePointer db;
    QString cipherVersion;
};

/// Carries out every step of opening and checks each: look at the file, open, key, cipher parameters, first read,
/// pragmas. Only what comes back from here is open. Throws SqliteFailure and then has created nothing.
[[nodiscard]] OpenDatabase openDatabase(const SqlCipherOptions& options, const Secret& key);

} // namespace tongjian
