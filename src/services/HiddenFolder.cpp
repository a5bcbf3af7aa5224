// SPDX-License-Identifier: GPL-3.0-or-later
#include "HiddenFolder.h"

#include "core/Error.h"
#include "lifecycle/BackupDisk.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <unistd.h>

namespace tongjian
{

namespace
{

using namespace std::chrono_literals;

constexpr QLatin1String Working(".tongjian-working");

QString hidden(const QString &target)
{
    const QFileInfo place(target);
    HiddenFolder::removeAbandoned(target);
    return place.absoluteDir().filePath(QStringLiteral(".%1.XXXXXX").arg(place.fileName().left(60)));
}

QFileInfoList foldersBeside(const QString &target)
{
    return QFileInfo(target).absoluteDir().entryInfoList({ QStringLiteral(".*.??????") }, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
}

} // namespace

// Whoever holds the lock is there; a lock of another machine, and what belongs to somebody else, is left alone. Removed without following
// links: in a place that several people write to, a folder can become one at any moment.
void HiddenFolder::removeAbandoned(const QString &target)
{
    const QFileInfoList candidates = foldersBeside(target);
    for (const QFileInfo &one : candidates) {
        const QString working = one.filePath() + u'/' + Working;
        if (one.ownerId() != geteuid() || !QFileInfo(working).isFile())
            continue;
        QLockFile lock(working);
        lock.setStaleLockTime(0ms); // however old it is: only a dead program's is stale
        if (!lock.tryLock(0ms))
            continue;
        try {
            BackupDisk().remove(one.filePath(), BackupDisk::Overwrite::Yes);
        } catch (const Error &) { // stays for the next time
        }
    }
}

QStringList HiddenFolder::standingBeside(const QString &target)
{
    QStringList paths;
    const QString name = QFileInfo(target).fileName().left(60);
    for (const QFileInfo &one : foldersBeside(target)) {
        if (one.fileName().startsWith(u'.' + name + u'.'))
            paths += one.filePath();
    }
    return paths;
}

HiddenFolder::HiddenFolder(const QString &target)
    : m_folder(hidden(target))
    , m_lock(m_folder.filePath(Working))
{
    m_lock.setStaleLockTime(0ms);
    if (m_folder.isValid())
        (void)m_lock.tryLock(0ms); // without it what is left after a kill stays, and nothing else is different
}

} // namespace tongjian
