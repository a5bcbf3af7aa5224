// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tongjian
{

/// Where a database lies and how it is opened. The key is not among these: it goes its own way, as a Secret.
struct SqlCipherOptions {
    enum class Mode {
        ReadWrite, ///< must exist
        Create, ///< must not exist
        ReadOnly, ///< sees what others commit; needs a folder that can be written, or others that have it open
        Immutable, ///< file:?immutable=1: for media and folders that cannot be written; no lock, no WAL
    };
    QString path;
    Mode mode = Mode::ReadWrite;
    int busyTimeoutMs = 5000;
    QByteArray vfs; ///< empty: the default; a test names a fault-injecting one

    [[nodiscard]] bool isWritable() const { return mode == Mode::ReadWrite || mode == Mode::Create; }
};

} // namespace tongjian
