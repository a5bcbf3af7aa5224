// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace tongjian
{

/// A disk that goes wrong when told to: a layer over SQLite's default VFS, named in SqlCipherOptions::vfs.
///
/// Operations are what changes a file: writes, truncations, syncs, deletions. They are counted from 1 over all files
/// that were opened through this VFS. Shared memory is passed through: a crashed machine makes that anew anyway. May be
/// used from several threads; must outlive every connection that was opened through it.
class FaultVfs
{
public:
    explicit FaultVfs(const QByteArray& name = "fault");
    ~FaultVfs();
    FaultVfs(const FaultVfs&) = delete;
    FaultVfs& operator=(const FaultVfs&) = delete;

    [[nodiscard]] QByteArray name() const;

    [[nodiscard]] qint64 writes() const;
    [[nodiscard]] qint64 syncs() const;
    [[nodiscard]] qint64 operations() const;
    [[nodiscard]] qint64 bytesWritten() const;
    /// How many files are open: 0 once every connection has really gone.
    [[nodiscard]] int openFiles() const;

    enum class Duration { Once, FromThenOn };
    enum class Tear { Clean, HalfWritten };
    /// The @p nth write from now on fails with SQLITE_IOERR_WRITE, perhaps after half of it has reached the file.
    void failWrite(qint64 nth, Duration duration = Duration::Once, Tear tear = Tear::Clean);
    /// The @p nth sync from now on fails with SQLITE_IOERR_FSYNC.
    void failSync(qint64 nth, Duration duration = Duration::Once);
    /// There is room for @p bytes more; files that do not grow can still be written. Then SQLITE_FULL, and shared
    /// memory does not grow either (ENOSPC).
    void fillAfter(qint64 bytes);

    /// The machine goes down now: what was not synced is lost, everything fails until heal(). With a @p seed other than
    /// 0 each unsynced write is lost or kept by itself, as disks do.
    void crash(quint32 seed = 0);
    /// The same in place of the @p nth operation from now on.
    void crashAt(qint64 nth, quint32 seed = 0);
    [[nodiscard]] bool crashed() const;

    /// A sound disk again, and what is on it counts as synced. After a crash every connection must have been closed
    /// first.
    void heal();

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace tongjian
