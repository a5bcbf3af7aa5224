// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace tongjian::verify
{

// A package, be it a folder or a ZIP, is read in pieces and never written anywhere. Whoever made it may be hostile.

inline constexpr int MostEntries = 200'000;
inline constexpr int DeepestEntry = 6;
inline constexpr qsizetype LongestName = 1024; ///< bytes

struct PackageEntry {
    QByteArray name; ///< as it stands there, "/" between folders; whether that is a name at all is the caller's to judge
    bool ordinary = true; ///< neither a link, a device, a pipe, nor encrypted or packed in a way that a package never is
    /// Up to the size given; 0 at the end, -1 when it cannot be read. What is not read while the entry is visited is skipped.
    std::function<qint64(char *to, qint64 size)> read;
};
using Visit = std::function<void(const PackageEntry &entry)>;

/// Visits every entry but folders: of a ZIP in its order, of a folder in that of the names. Throws BadInput when @p path is nothing that could be a
/// package, has more than MostEntries, or ends before its end.
void walkPackage(const QString &path, const Visit &visit);
/// How large all files of the package together may be.
[[nodiscard]] qint64 largestPackage(const QString &path);

} // namespace tongjian::verify
