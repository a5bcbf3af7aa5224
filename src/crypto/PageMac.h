// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Secret.h"

#include <QByteArrayView>

#include <memory>

namespace tongjian
{

/// The MAC that SQLCipher puts behind each page of a file in our profile (SQLCipher 3: HMAC-SHA1 over the ciphertext, its IV and the page's
/// number; key by two rounds of PBKDF2 from the raw key and the file's salt). For reading through copies, free pages too, without opening
/// them; whether the pages fit together is another question. One for each thread.
class PageMac
{
public:
    static constexpr qint64 PageSize = 4096;
    static constexpr qsizetype SaltSize = 16; ///< the first bytes of the file
    static constexpr quint32 LockPage = 0x40000000 / PageSize + 1; ///< SQLite locks bytes at 1 GiB and never writes their page: it has no MAC

    PageMac(const Secret &key, QByteArrayView salt);
    ~PageMac();
    PageMac(const PageMac &) = delete;
    PageMac &operator=(const PageMac &) = delete;

    /// @p page: exactly one page as it stands in the file; @p number counts from 1. LockPage holds whatever stands there.
    [[nodiscard]] bool holds(QByteArrayView page, quint32 number) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tongjian
