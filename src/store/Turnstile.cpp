// SPDX-License-Identifier: GPL-3.0-or-later
#include "Turnstile.h"

#include "core/Error.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tongjian
{

namespace
{

[[noreturn]] void throwLockError(const QString &path)
{
    const int error = errno;
    throw Error(error == EROFS || error == EACCES ? ErrorCode::ReadOnly : error == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io,
        QCoreApplication::translate("Store", "The store cannot be locked for writing. Nothing was changed."),
        QCoreApplication::translate("Store", "Check that you may write into the store's folder and that the disk is not full."),
        path + QLatin1String(": ") + QString::fromLocal8Bit(std::strerror(error)));
}

// A descriptor of its own for each hold: flock() excludes open files, so threads of one process exclude each other too.
int openAndLock(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0660);
    if (file < 0)
        throwLockError(path);
    while (::flock(file, LOCK_EX) != 0) {
        if (errno != EINTR) {
            ::close(file);
            throwLockError(path);
        }
    }
    return file;
}

} // namespace

Turnstile::Turnstile(const StorePaths &paths)
{
    const int queue = openAndLock(paths.queueLock());
    try {
        m_write = openAndLock(paths.writeLock());
    } catch (...) {
        ::close(queue);
        throw;
    }
    ::close(queue);
}

Turnstile::~Turnstile()
{
    ::close(m_write);
}

} // namespace tongjian
