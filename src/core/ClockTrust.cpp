// SPDX-License-Identifier: GPL-3.0-or-later
#include "ClockTrust.h"

namespace tongjian
{

void ClockTrust::take(qint64 at, Id actor, bool accepts)
{
    if (accepts) {
        m_newest = at;
        m_newestBy = actor;
        m_newestOfOthers = 0;
        return;
    }
    if (doubt(at, actor) != ClockDoubt::None)
        return;
    if (actor != m_newestBy)
        m_newestOfOthers = m_newest;
    m_newest = at;
    m_newestBy = actor;
}

ClockDoubt ClockTrust::doubt(qint64 now, Id person) const
{
    if (now < m_newest)
        return ClockDoubt::Behind;
    const qint64 others = person == m_newestBy ? m_newestOfOthers : m_newest;
    return others > 0 && now > others + ClockAheadMs ? ClockDoubt::Ahead : ClockDoubt::None;
}

} // namespace tongjian
