// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Suite.h"

#include <QMap>

namespace tongjian
{

/// Size and both digests of a file, whatever the suite: whoever receives one has the one or the other tool.
struct FileDigests {
    qint64 size = 0; ///< bytes
    QByteArray sm3;
    QByteArray sha256;
    [[nodiscard]] const QByteArray &of(SuiteId suite) const { return suite == SuiteId::Gm ? sm3 : sha256; }
    friend bool operator==(const FileDigests &, const FileDigests &) = default;
};

/// Takes a file in pieces.
class FileDigester
{
public:
    void add(QByteArrayView bytes)
    {
        m_size += bytes.size();
        m_sm3.add(bytes);
        m_sha256.add(bytes);
    }
    [[nodiscard]] FileDigests result() { return { m_size, m_sm3.result(), m_sha256.result() }; } ///< once
    [[nodiscard]] static FileDigests of(QByteArrayView bytes)
    {
        FileDigester digester;
        digester.add(bytes);
        return digester.result();
    }

private:
    qint64 m_size = 0;
    Hasher m_sm3 = Suite::of(SuiteId::Gm).hasher();
    Hasher m_sha256 = Suite::of(SuiteId::Intl).hasher();
};

/// Of the contents of an evidence package (report/EvidencePackage.h): over a line for each file, in the order of the paths' bytes.
[[nodiscard]] inline FileDigests digestOfContents(const QMap<QByteArray, FileDigests> &files)
{
    FileDigester digester;
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        digester.add(it->sm3.toHex() + ' ' + it->sha256.toHex() + ' ' + QByteArray::number(it->size) + ' ' + it.key() + '\n');
    return digester.result();
}

} // namespace tongjian
