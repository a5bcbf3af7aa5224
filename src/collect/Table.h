// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table of texts from a file that somebody hands in (CSV, XLSX), as tongjian-extract gives it. The file is hostile input like a
// mail: it is taken apart in the limited child process and nowhere else.

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tongjian
{

/// Why a file was not read. The numbers cross the pipe: never change one.
enum class TableRefusal : quint8 {
    TooLarge = 1, ///< more bytes, rows or memory than TableLimits allows
    OldFormat = 2, ///< XLS, or protected by a password: the same container
    Unreadable = 3,
    ReaderDied = 4,
    TooSlow = 5,
};
[[nodiscard]] QString displayName(TableRefusal refusal);

namespace TableLimits
{
inline constexpr qint64 FileSize = 16LL * 1024 * 1024; ///< bytes
inline constexpr int Rows = 20'000;
inline constexpr int Columns = 200; ///< further ones are left out
inline constexpr int CellSize = 1000; ///< characters; the rest is left out
inline constexpr int Seconds = 20;
} // namespace TableLimits

struct TableReading {
    std::optional<QList<QStringList>> rows; ///< empty lines too, so that the n-th is what an office program calls row n
    TableRefusal refusal = TableRefusal::Unreadable;
};
[[nodiscard]] QByteArray encode(const TableReading &reading);
/// Nothing when the bytes are not what encode() makes: the child is not believed.
[[nodiscard]] std::optional<TableReading> decodeTableReading(const QByteArray &bytes);

/// Reads @p path through the child @p program (tongjian-extract); a BadInput names why it could not be read.
[[nodiscard]] QList<QStringList> readTableFile(const QString &program, const QString &path);

} // namespace tongjian
