// SPDX-License-Identifier: GPL-3.0-or-later
#include "GiveWay.h"

#include <QFile>

#include <chrono>
#include <sys/stat.h>
#include <thread>

namespace tongjian
{

namespace
{

constexpr qint64 LongestMs = 500; // of a rest: a disk that answers slowly is not made slower by much

// Never opened: a second descriptor that is closed takes the locks along.
qint64 changedAt(const QString &log)
{
    struct stat status {
    };
    if (log.isEmpty() || ::stat(QFile::encodeName(log).constData(), &status) != 0)
        return 0;
    return qint64(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

} // namespace

GiveWay::GiveWay(QString log)
    : m_log(std::move(log))
    , m_changed(changedAt(m_log))
{
}

void GiveWay::look()
{
    const qint64 changed = changedAt(m_log);
    m_toOthers = changed != m_changed;
    m_changed = changed;
}

void GiveWay::rest(qint64 ms) const
{
    if (m_toOthers)
        std::this_thread::sleep_for(std::chrono::milliseconds(qMin(ms, LongestMs)));
}

} // namespace tongjian
