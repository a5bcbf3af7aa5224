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
} // namespace

IdSource::IdSource(const Clock &clock)
    : m_clock(clock)
{
}

Id IdSource::next()
{
    const qint64 ms = qMax<qint64>(1, m_clock.now() - Epoch2020);
    const Id fresh = (ms << RandomBits) | QRandomGenerator::system()->bounded(1 << (RandomBits - 1));
    m_last = fresh > m_last + 1 ? fresh : m_last + 1;
    return m_last;
}

} // namespace tongjian
