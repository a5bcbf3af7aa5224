// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace tongjian
{

/// @p name as the name of one file that every system takes as a name and nothing else (REFERENCES, path traversal): no separators (also
/// full-width ones), drive letters, controls, bidirectional or invisible characters, none of the names that Windows keeps for devices, no
/// dots or blanks at its ends; composed (NFC), at most SafeNameBytes in UTF-8, cut between code points with its extension kept.
/// @p otherwise is taken where nothing is left; it is safe itself.
[[nodiscard]] QString safeFileName(const QString &name, const QString &otherwise = QStringLiteral("file"));
inline constexpr qsizetype SafeNameBytes = 180; ///< leaves room for a number, and for what a file system adds

/// Whether @p name could have come from safeFileName().
[[nodiscard]] bool isSafeFileName(const QString &name);
/// @p path as such names with "/" between them, each safe, at most @p depth.
[[nodiscard]] bool isSafePath(const QString &path, int depth);

/// Safe names of one folder: what differs only in case, or in how it is composed, is numbered ("a.txt", "A (2).txt").
class SafeFileNames
{
public:
    [[nodiscard]] QString take(const QString &name, const QString &otherwise = QStringLiteral("file"));
    /// What two names have in common that some file system takes for the same.
    [[nodiscard]] static QString sameness(const QString &name);

private:
    QSet<QString> m_taken;
};

} // namespace tongjian
