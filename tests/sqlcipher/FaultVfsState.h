// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FaultVfs.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QRandomGenerator>
#include <QSet>
#include <QString>

#include <sqlite3.h>

namespace tongjian
{

/// What SQLite knows as an open file.
struct FaultFile {
    sqlite3_file base;
    FaultVfs::State* state;
    QByteArray* path;
    sqlite3_file* real; ///< lies behind this, in the room that szOsFile asked for
};

/// One unsynced change of a file.
struct UnsyncedChange {
    qint64 offset = 0;
    QByteArray before; ///< what stood there, as far as the file reached
    QByteArray after; ///< what was written; for a truncation nothing
    qint64 sizeBefore = 0;
    qint64 sizeAfter = 0;
};

struct FaultVfs::State {
    QByteArray name;
    sqlite3_vfs vfs {};
    sqlite3_vfs* real = nullptr;
    mutable QRecursiveMutex mutex;

    qint64 writes = 0;
    qint64 syncs = 0;
    qint64 operations = 0;
    qint64 bytesWritten = 0;

    qint64 failingWrite = 0;
    Duration writeDuration = Duration::Once;
    Tear tear = Tear::Clean;
    qint64 failingSync = 0;
    Duration syncDuration = Duration::Once;
    qint64 room = -1;
    qint64 crashOperation = 0;
    quint32 crashSeed = 0;
    bool down = false;
    int systemError = 0;

    QHash<QByteArray, QList<UnsyncedChange>> unsynced;
    QSet<FaultFile*> files;

    /// Counts an operation; false if the machine is down, or goes down here.
    bool operate()
    {
        if (down)
            return false;
        ++operations;
        if (crashOperation != 0 && operations >= crashOperation)
            goDown(crashSeed);
        return !down;
    }

    void goDown(quint32 seed)
    {
        down = true;
        QRandomGenerator random(seed);
        for (auto it = unsynced.begin(); it != unsynced.end(); ++it)
            loseUnsynced(it.key(), it.value(), seed == 0 ? nullptr : &random);
        unsynced.clear();
    }

    void loseUnsynced(const QByteArray& path, const QList<UnsyncedChange>& changes, QRandomGenerator* coin)
    {
        // Through a descriptor that is open already, where there is one: closing another one would drop SQLite's locks.
        sqlite3_file* open = nullptr;
        for (FaultFile* file : std::as_const(files)) {
            if (*file->path == path)
                open = file->real;
        }
        QFile closed(QFile::decodeName(path));
        if (!open && !closed.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
            return;
        const auto write = [&](qint64 offset, const QByteArray& bytes) {
            if (bytes.isEmpty())
                return;
            if (open) {
                open->pMethods->xWrite(open, bytes.constData(), static_cast<int>(bytes.size()), offset);
            } else {
                closed.seek(offset);
                closed.write(bytes);
            }
        };
        const auto resize = [&](qint64 size) {
            if (open)
                open->pMethods->xTruncate(open, size);
            else
                closed.resize(size);
        };
        for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
            write(it->offset, it->before);
            resize(it->sizeBefore);
        }
        for (const UnsyncedChange& change : changes) {
            if (coin && coin->bounded(2) == 1) {
                if (change.after.isEmpty())
                    resize(change.sizeAfter);
                else
                    write(change.offset, change.after);
            }
        }
    }

    void remember(FaultFile* file, qint64 offset, const QByteArray& after, qint64 sizeAfter)
    {
        UnsyncedChange change;
        change.offset = offset;
        change.after = after;
        sqlite3_int64 size = 0;
        file->real->pMethods->xFileSize(file->real, &size);
        change.sizeBefore = size;
        change.sizeAfter = after.isEmpty() ? sizeAfter : qMax<qint64>(size, offset + after.size());
        const qint64 end = after.isEmpty() ? size : qMin<qint64>(size, offset + after.size());
        if (end > offset) {
            change.before.resize(end - offset);
            file->real->pMethods->xRead(
                file->real, change.before.data(), static_cast<int>(change.before.size()), offset);
        }
        unsynced[*file->path].append(change);
    }
};

} // namespace tongjian
