// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace tongjian::verify
{

/// The entries of a package, be it a folder or a ZIP, read in pieces and never written anywhere. Whoever made it may be hostile.
class PackageSource
{
public:
    static constexpr int MostEntries = 200'000;
    static constexpr int Deepest = 6;
    static constexpr qsizetype LongestName = 1024; ///< bytes

    struct Entry {
        QByteArray name; ///< as it stands there, "/" between folders; whether that is a name at all is the caller's to judge
        bool ordinary = true; ///< neither a link, a device, a pipe, nor encrypted or packed in a way that a package never is
    };
    /// Up to the size given; 0 at the end, -1 when it cannot be read.
    using Reader = std::function<qint64(char *to, qint64 size)>;

    /// Throws BadInput when there is nothing that could be a package.
    [[nodiscard]] static std::unique_ptr<PackageSource> open(const QString &path);
    virtual ~PackageSource() = default;

    /// Every entry but folders, in the order in which they stand there; what @p visit does not read is skipped. Throws BadInput past MostEntries
    /// and when the package ends before its end.
    virtual void walk(const std::function<void(const Entry &entry, const Reader &read)> &visit) = 0;
    /// How large all files together may be.
    [[nodiscard]] virtual qint64 largest() const = 0;
};

} // namespace tongjian::verify
