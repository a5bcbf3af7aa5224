// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Secret.h"
#include "sqlcipher/SqlCipherConnection.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <utility>

namespace tongjian
{

/// A folder of its own with an encrypted database in it, and a connection to that.
class ScratchDatabase
{
public:
    ScratchDatabase() { open(SqlCipherOptions::Mode::Create); }
    explicit ScratchDatabase(QByteArray vfs)
        : m_vfs(std::move(vfs))
    {
        open(SqlCipherOptions::Mode::Create);
    }

    /// The bytes 0, 1, 2 ... 31: the documented key of the tests and of their fixtures.
    [[nodiscard]] static Secret key()
    {
        Secret key(32);
        for (int i = 0; i < 32; ++i)
            key.data()[i] = static_cast<uchar>(i);
        return key;
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("scratch.db")); }
    [[nodiscard]] SqlCipherOptions options(SqlCipherOptions::Mode mode) const { return { path(), mode, 200, m_vfs }; }
    [[nodiscard]] SqlCipherConnection& connection() { return *m_connection; }
    [[nodiscard]] QSqlDatabase database() const { return m_connection->database(); }

    void close() { m_connection.reset(); }
    void open(SqlCipherOptions::Mode mode = SqlCipherOptions::Mode::ReadWrite)
    {
        m_connection.reset();
        m_connection = std::make_unique<SqlCipherConnection>(options(mode), key());
    }

    /// Runs one statement without values; throws Error if it fails.
    void run(const QString& sql) const
    {
        QSqlQuery query(database());
        if (!query.exec(sql))
            throwSqlError(query.lastError(), sql);
    }
    /// The first value of the first row.
    [[nodiscard]] QVariant value(const QString& sql) const
    {
        QSqlQuery query(database());
        if (!query.exec(sql))
            throwSqlError(query.lastError(), sql);
        return query.next() ? query.value(0) : QVariant();
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_vfs;
    std::unique_ptr<SqlCipherConnection> m_connection;
};

/// What @p action threw, if it threw an Error.
template <typename Action>
[[nodiscard]] std::optional<Error> errorOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error;
    }
    return std::nullopt;
}

/// Every file of a folder with its bytes.
[[nodiscard]] inline QMap<QString, QByteArray> contentsOf(const QString& folder)
{
    QMap<QString, QByteArray> contents;
    const QStringList names
        = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        contents.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
    }
    return contents;
}

/// The names of the files that are not the same in both, with what became of them.
[[nodiscard]] inline QStringList differences(
    const QMap<QString, QByteArray>& before, const QMap<QString, QByteArray>& after)
{
    QStringList found;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (!after.contains(it.key()))
            found.append(QStringLiteral("removed: ") + it.key());
        else if (after.value(it.key()) != it.value())
            found.append(QStringLiteral("changed: ") + it.key());
    }
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        if (!before.contains(it.key()))
            found.append(QStringLiteral("created: ") + it.key());
    }
    return found;
}

} // namespace tongjian
