// SPDX-License-Identifier: GPL-3.0-or-later
#include "VerifiedEntries.h"

namespace tongjian
{

namespace
{

constexpr qsizetype Most = 10'000; // about 2 MB

}

VerifiedEntries &VerifiedEntries::ofProcess()
{
    static VerifiedEntries one;
    return one;
}

bool VerifiedEntries::knows(const QByteArray &name)
{
    const std::lock_guard lock(m_mutex);
    return m_known.contains(name);
}

void VerifiedEntries::note(const QByteArray &name)
{
    const std::lock_guard lock(m_mutex);
    if (m_known.size() >= Most)
        m_known.clear();
    m_known.insert(name);
}

} // namespace tongjian
