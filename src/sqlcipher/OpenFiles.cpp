// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenFiles.h"

#include <QFile>

#include <map>
#include <optional>
#include <sys/stat.h>
#include <utility>

namespace tongjian
{

namespace
{

    using Identity = std::pair<dev_t, ino_t>; // whatever it is called

    std::optional<Identity> identityOf(const QString& path)
    {
        struct stat status {
        };
        if (stat(QFile::encodeName(path).constData(), &status) != 0)
            return {};
        return Identity(status.st_dev, status.st_ino);
    }

    std::mutex turn;
    std::mutex countsLock;
    std::map<Identity, int> counts;

} // namespace

OpenFiles::Turn::Turn()
    : m_lock(turn)
{
}

bool OpenFiles::has(const QString& path)
{
    const auto identity = identityOf(path);
    const std::lock_guard lock(countsLock);
    return identity && counts.contains(*identity);
}

std::shared_ptr<void> OpenFiles::hold(const QString& path)
{
    const auto identity = identityOf(path);
    if (!identity)
        return {};
    const std::lock_guard lock(countsLock);
    ++counts[*identity];
    return { nullptr, [identity = *identity](void*) {
                const std::lock_guard lock(countsLock);
                if (--counts[identity] == 0)
                    counts.erase(identity);
            } };
}

} // namespace tongjian
