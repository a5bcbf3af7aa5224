// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlCipherOpening.h"

#include <QSet>

namespace tongjian
{

class SqlCipherResult;

/// Private to src/sqlcipher: what a driver and its results share. A query may outlive its connection; it then finds no
/// database here, instead of a dangling one.
struct SqlCipherHandle {
    std::shared_ptr<void> hold; ///< goes after db (OpenFiles)
    DatabasePointer db;
    QString cipherVersion;
    QSet<SqlCipherResult*> results;
    bool rowInserted = false; ///< by the statement that runs, into a table that has row ids
};

} // namespace tongjian
