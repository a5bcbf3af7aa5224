// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace tongjian::bench
{

/// One SQLCipher file of the house's profile with one table, and nothing of the house around it: what all ratios are to.
class RawStore
{
public:
    RawStore()
        : m_database(options(m_folder.filePath(QStringLiteral("raw.db"))), Secret::copyOf(QByteArray(32, 'k')))
    {
        m_database.execute(QStringLiteral("CREATE TABLE thing (id BIGINT NOT NULL PRIMARY KEY, day BIGINT NOT NULL, sealed BLOB NOT NULL)"));
        m_database.execute(QStringLiteral("CREATE INDEX thing_day ON thing (day, id)"));
    }
    void insert(int size)
    {
        ++m_newest;
        Query(m_database, QStringLiteral("INSERT INTO thing (id, day, sealed) VALUES (?, ?, ?)"))
            .bind(m_newest).bind(m_newest / 100).bindBytes(QByteArray(size, char(m_newest))).run();
    }
    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("raw.db")); }
    [[nodiscard]] static SqlCipherOptions options(const QString &path, SqlCipherOptions::Mode mode = SqlCipherOptions::Mode::Create)
    {
        SqlCipherOptions options;
        options.path = path;
        options.mode = mode;
        return options;
    }

private:
    QTemporaryDir m_folder;
    Database m_database;
    qint64 m_newest = 0;
};

} // namespace tongjian::bench
