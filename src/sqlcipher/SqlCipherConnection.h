// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SqlCipherDriver.h"
#include "SqlCipherOptions.h"
#include "SqlError.h"

#include <QSqlDatabase>

struct sqlite3;

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

    /// Begins to read while the log is empty. Until the connection closes, the file stays as it is, byte for byte, whatever
    /// others commit: somebody who reads nothing from the log keeps every checkpoint from writing the file. False if the log
    /// is not empty (any more); then nothing is begun. For ReadOnly connections, right after somebody's truncateWal().
    [[nodiscard]] bool freeze();
    /// Bytes of the file, which is frozen, and what stands in it, encrypted: read through SQLite's own descriptor (OpenFiles
    /// says why). Throw Error.
    [[nodiscard]] qint64 fileSize();
    void readFile(qint64 offset, char* to, qint64 size);

    [[nodiscard]] static QString sqliteVersion();
    [[nodiscard]] QString cipherVersion() const;

private:
    [[nodiscard]] sqlite3* handle() const;

    QString m_name;
};

} // namespace tongjian
