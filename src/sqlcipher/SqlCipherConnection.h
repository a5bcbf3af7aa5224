// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlCipherDriver.h"
#include "SqlCipherOptions.h"
#include "SqlError.h"

#include <QSqlDatabase>

namespace tongjian
{

/// Owns a uniquely named QSqlDatabase on a SqlCipherDriver: open from the constructor, which throws Error, to the
/// destructor, which closes and removes it. Belongs to the thread that made it.
class SqlCipherConnection
{
public:
    SqlCipherConnection(const SqlCipherOptions& options, const Secret& key);
    ~SqlCipherConnection();
    Q_DISABLE_COPY_MOVE(SqlCipherConnection)

    [[nodiscard]] QSqlDatabase database() const;
    /// PRAGMA wal_checkpoint(TRUNCATE). True if everything is in the main file and the log is empty, false if somebody
    /// is in the way. Throws Error where the disk is.
    bool truncateWal();

    [[nodiscard]] static QString sqliteVersion();
    [[nodiscard]] QString cipherVersion() const;

private:
    QString m_name;
};

} // namespace tongjian
