// SPDX-License-Identifier: GPL-3.0-or-later
#include "Id.h"

#include "Clock.h"

#include <QRandomGenerator>

namespace tongjian
{

namespace
{
constexpr qint64 Epoch2020 = 1577836800000;
constexpr int RandomBits = 21;
constexpr qint64 LastMs = (qint64(1) << 42) - 1;
} // namespace

Id firstIdOf(qint64 at)
{
    return qBound<qint64>(0, at - Epoch2020, LastMs) << RandomBits;
}

IdSource::IdSource(const Clock &clock)
    : m_clock(clock)
{
}

Id IdSource::next()
{
    const qint64 ms = qBound<qint64>(1, m_clock.now() - Epoch2020, LastMs);
    // A clock that stands still or goes back counts up from the last id; the free half of the random range leaves room for it.
    if (ms > (m_last >> RandomBits))
        m_last = (ms << RandomBits) | QRandomGenerator::system()->bounded(1 << (RandomBits - 1));
    else
        ++m_last;
    return m_last;
}

} // namespace tongjian
