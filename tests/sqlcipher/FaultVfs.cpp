// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultVfsState.h"

#include <cerrno>
#include <new>

namespace tongjian
{

namespace
{

    FaultFile* faultFile(sqlite3_file* file) { return reinterpret_cast<FaultFile*>(file); }

    FaultVfs::State& stateOf(sqlite3_vfs* vfs) { return *static_cast<FaultVfs::State*>(vfs->pAppData); }

    int fileClose(sqlite3_file* base)
    {
        FaultFile* file = faultFile(base);
        QMutexLocker locker(&file->state->mutex);
        file->state->files.remove(file);
        const int result = file->real->pMethods->xClose(file->real);
        delete file->path;
        return result;
    }

    int fileRead(sqlite3_file* base, void* bytes, int size, sqlite3_int64 offset)
    {
        FaultFile* file = faultFile(base);
        QMutexLocker locker(&file->state->mutex);
        return file->state->down ? SQLITE_IOERR_READ : file->real->pMethods->xRead(file->real, bytes, size, offset);
    }

    int fileWrite(sqlite3_file* base, const void* bytes, int size, sqlite3_int64 offset)
    {
        FaultFile* file = faultFile(base);
        FaultVfs::State& state = *file->state;
        QMutexLocker locker(&state.mutex);
        if (!state.operate())
            return SQLITE_IOERR_WRITE;
        ++state.writes;
        const QByteArray after(static_cast<const char*>(bytes), size);
        if (state.failingWrite != 0 && state.writes >= state.failingWrite) {
            if (state.writeDuration == FaultVfs::Duration::Once)
                state.failingWrite = 0;
            if (state.tear == FaultVfs::Tear::HalfWritten && size > 1) {
                state.remember(file, offset, after.left(size / 2), 0);
                file->real->pMethods->xWrite(file->real, bytes, size / 2, offset);
            }
            state.systemError = EIO;
            return SQLITE_IOERR_WRITE;
        }
        if (state.room >= 0) {
            sqlite3_int64 before = 0;
            file->real->pMethods->xFileSize(file->real, &before);
            const qint64 growth = qMax<qint64>(0, offset + size - before);
            if (growth > state.room) {
                state.systemError = ENOSPC;
                return SQLITE_FULL;
            }
            state.room -= growth;
        }
        state.remember(file, offset, after, 0);
        state.bytesWritten += size;
        return file->real->pMethods->xWrite(file->real, bytes, size, offset);
    }

    int fileTruncate(sqlite3_file* base, sqlite3_int64 size)
    {
        FaultFile* file = faultFile(base);
        QMutexLocker locker(&file->state->mutex);
        if (!file->state->operate())
            return SQLITE_IOERR_TRUNCATE;
        file->state->remember(file, size, QByteArray(), size);
        return file->real->pMethods->xTruncate(file->real, size);
    }

    int fileSync(sqlite3_file* base, int flags)
    {
        FaultFile* file = faultFile(base);
        FaultVfs::State& state = *file->state;
        QMutexLocker locker(&state.mutex);
        if (!state.operate())
            return SQLITE_IOERR_FSYNC;
        ++state.syncs;
        if (state.failingSync != 0 && state.syncs >= state.failingSync) {
            if (state.syncDuration == FaultVfs::Duration::Once)
                state.failingSync = 0;
            state.systemError = EIO;
            return SQLITE_IOERR_FSYNC;
        }
        // The real sync is left out: nothing here really goes down, and thousands of crash points want to be quick.
        Q_UNUSED(flags)
        state.unsynced.remove(*file->path);
        return SQLITE_OK;
    }

    int fileSize(sqlite3_file* base, sqlite3_int64* size)
    {
        FaultFile* file = faultFile(base);
        QMutexLocker locker(&file->state->mutex);
        return file->state->down ? SQLITE_IOERR_FSTAT : file->real->pMethods->xFileSize(file->real, size);
    }

    int fileLock(sqlite3_file* base, int level)
    {
        FaultFile* file = faultFile(base);
        QMutexLocker locker(&file->state->mutex);
        return file->state->down ? SQLITE_IOERR_LOCK : file->real->pMethods->xLock(file->real, level);
    }

    int fileUnlock(sqlite3_file* base, int level)
    {
        return faultFile(base)->real->pMethods->xUnlock(faultFile(base)->real, level);
    }

    int fileCheckReservedLock(sqlite3_file* base, int* held)
    {
        return faultFile(base)->real->pMethods->xCheckReservedLock(faultFile(base)->real, held);
    }

    int fileControl(sqlite3_file* base, int operation, void* argument)
    {
        return faultFile(base)->real->pMethods->xFileControl(faultFile(base)->real, operation, argument);
    }

    int fileSectorSize(sqlite3_file* base)
    {
        return faultFile(base)->real->pMethods->xSectorSize(faultFile(base)->real);
    }

    int fileCharacteristics(sqlite3_file* base)
    {
        // None of what ext4 promises: SQLite must then not count on whole sectors or on order.
        return faultFile(base)->real->pMethods->xDeviceCharacteristics(faultFile(base)->real)
            & SQLITE_IOCAP_UNDELETABLE_WHEN_OPEN;
    }

    int fileShmMap(sqlite3_file* base, int region, int size, int extend, void volatile** memory)
    {
        FaultFile* file = faultFile(base);
        FaultVfs::State& state = *file->state;
        QMutexLocker locker(&state.mutex);
        if (state.down)
            return SQLITE_IOERR_SHMMAP;
        if (state.room < 0 || state.room >= size || extend == 0)
            return file->real->pMethods->xShmMap(file->real, region, size, extend, memory);
        const int result = file->real->pMethods->xShmMap(file->real, region, size, 0, memory);
        if (result != SQLITE_OK || *memory != nullptr)
            return result;
        state.systemError = ENOSPC;
        return SQLITE_IOERR_SHMSIZE;
    }

    int fileShmLock(sqlite3_file* base, int offset, int count, int flags)
    {
        FaultFile* file = faultFile(base);
        const bool down = [file] {
            QMutexLocker locker(&file->state->mutex);
            return file->state->down;
        }();
        if (down && (flags & SQLITE_SHM_LOCK) != 0)
            return SQLITE_IOERR_SHMLOCK;
        return file->real->pMethods->xShmLock(file->real, offset, count, flags);
    }

    void fileShmBarrier(sqlite3_file* base) { faultFile(base)->real->pMethods->xShmBarrier(faultFile(base)->real); }

    int fileShmUnmap(sqlite3_file* base, int remove)
    {
        return faultFile(base)->real->pMethods->xShmUnmap(faultFile(base)->real, remove);
    }

    const sqlite3_io_methods methods { 2, fileClose, fileRead, fileWrite, fileTruncate, fileSync, fileSize, fileLock,
        fileUnlock, fileCheckReservedLock, fileControl, fileSectorSize, fileCharacteristics, fileShmMap, fileShmLock,
        fileShmBarrier, fileShmUnmap, nullptr, nullptr };

    int vfsOpen(sqlite3_vfs* vfs, const char* path, sqlite3_file* base, int flags, int* outFlags)
    {
        FaultVfs::State& state = stateOf(vfs);
        QMutexLocker locker(&state.mutex);
        auto* file = new (base) FaultFile {};
        if (state.down)
            return SQLITE_CANTOPEN;
        file->state = &state;
        file->real = reinterpret_cast<sqlite3_file*>(file + 1);
        const int result = state.real->xOpen(state.real, path, file->real, flags, outFlags);
        if (result != SQLITE_OK) {
            state.systemError = errno;
            return result;
        }
        file->path = new QByteArray(path);
        file->base.pMethods = &methods;
        state.files.insert(file);
        return SQLITE_OK;
    }

    int vfsDelete(sqlite3_vfs* vfs, const char* path, int syncFolder)
    {
        FaultVfs::State& state = stateOf(vfs);
        QMutexLocker locker(&state.mutex);
        if (!state.operate())
            return SQLITE_IOERR_DELETE;
        state.unsynced.remove(QByteArray(path));
        return state.real->xDelete(state.real, path, syncFolder);
    }

    int vfsAccess(sqlite3_vfs* vfs, const char* path, int flags, int* answer)
    {
        FaultVfs::State& state = stateOf(vfs);
        QMutexLocker locker(&state.mutex);
        return state.down ? SQLITE_IOERR_ACCESS : state.real->xAccess(state.real, path, flags, answer);
    }

    int vfsLastError(sqlite3_vfs* vfs, int, char*) { return stateOf(vfs).systemError; }

} // namespace

FaultVfs::FaultVfs(const QByteArray& name)
    : m_state(std::make_unique<State>())
{
    m_state->name = name;
    m_state->real = sqlite3_vfs_find(nullptr);
    m_state->vfs = *m_state->real; // time, randomness and full paths stay the real ones
    m_state->vfs.pNext = nullptr;
    m_state->vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + m_state->real->szOsFile;
    m_state->vfs.zName = m_state->name.constData();
    m_state->vfs.pAppData = m_state.get();
    m_state->vfs.xOpen = vfsOpen;
    m_state->vfs.xDelete = vfsDelete;
    m_state->vfs.xAccess = vfsAccess;
    m_state->vfs.xGetLastError = vfsLastError;
    sqlite3_vfs_register(&m_state->vfs, 0);
}

FaultVfs::~FaultVfs()
{
    Q_ASSERT(m_state->files.isEmpty());
    sqlite3_vfs_unregister(&m_state->vfs);
}

QByteArray FaultVfs::name() const { return m_state->name; }

qint64 FaultVfs::writes() const
{
    QMutexLocker locker(&m_state->mutex);
    return m_state->writes;
}

qint64 FaultVfs::syncs() const
{
    QMutexLocker locker(&m_state->mutex);
    return m_state->syncs;
}

qint64 FaultVfs::operations() const
{
    QMutexLocker locker(&m_state->mutex);
    return m_state->operations;
}

qint64 FaultVfs::bytesWritten() const
{
    QMutexLocker locker(&m_state->mutex);
    return m_state->bytesWritten;
}

int FaultVfs::openFiles() const
{
    QMutexLocker locker(&m_state->mutex);
    return static_cast<int>(m_state->files.size());
}

void FaultVfs::failWrite(qint64 nth, Duration duration, Tear tear)
{
    QMutexLocker locker(&m_state->mutex);
    m_state->failingWrite = m_state->writes + nth;
    m_state->writeDuration = duration;
    m_state->tear = tear;
}

void FaultVfs::failSync(qint64 nth, Duration duration)
{
    QMutexLocker locker(&m_state->mutex);
    m_state->failingSync = m_state->syncs + nth;
    m_state->syncDuration = duration;
}

void FaultVfs::fillAfter(qint64 bytes)
{
    QMutexLocker locker(&m_state->mutex);
    m_state->room = bytes;
}

void FaultVfs::crash(quint32 seed)
{
    QMutexLocker locker(&m_state->mutex);
    m_state->goDown(seed);
}

void FaultVfs::crashAt(qint64 nth, quint32 seed)
{
    QMutexLocker locker(&m_state->mutex);
    m_state->crashOperation = m_state->operations + nth;
    m_state->crashSeed = seed;
}

bool FaultVfs::crashed() const
{
    QMutexLocker locker(&m_state->mutex);
    return m_state->down;
}

void FaultVfs::heal()
{
    QMutexLocker locker(&m_state->mutex);
    Q_ASSERT(!m_state->down || m_state->files.isEmpty());
    m_state->failingWrite = 0;
    m_state->failingSync = 0;
    m_state->room = -1;
    m_state->crashOperation = 0;
    m_state->down = false;
    m_state->systemError = 0;
    m_state->unsynced.clear();
}

} // namespace tongjian
