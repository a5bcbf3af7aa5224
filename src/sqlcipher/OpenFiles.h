// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <mutex>

namespace tongjian
{

/// Private to src/sqlcipher: which database files this process has open. POSIX takes every lock of a process off a file
/// as soon as the process closes any descriptor of it; only SQLite's own closing waits for its other connections. So a
/// file that is open here is opened by connections that lock and by nothing else, not even to look at it: without its
/// locks another process would take itself for the last one, and delete the log that we write to.
class OpenFiles
{
public:
    /// One at a time: while it lives nobody else in this process looks at a database file or opens one.
    class Turn
    {
    public:
        Turn();

    private:
        std::lock_guard<std::mutex> m_lock;
    };
    /// Whether a connection of this process has it open. Within a turn.
    [[nodiscard]] static bool has(const QString& path);
    /// Counts one more connection, until the last copy of what is returned goes: after the connection was closed. Within
    /// the turn in which it was opened.
    [[nodiscard]] static std::shared_ptr<void> hold(const QString& path);
};

} // namespace tongjian
