// SPDX-License-Identifier: GPL-3.0-or-later
#include "HeadMemory.h"

#include <QMutexLocker>

namespace tongjian
{

ProcessHeadMemory::ProcessHeadMemory(bool working)
    : m_working(working)
{
}

RememberedHead ProcessHeadMemory::recall(Id store)
{
    const QMutexLocker lock(&m_mutex);
    return m_heads.value(store);
}

void ProcessHeadMemory::remember(Id store, const JournalHead &head, const QByteArray &foundingFingerprint, bool)
{
    const QMutexLocker lock(&m_mutex);
    RememberedHead &kept = m_heads[store];
    if (kept.answer != Recall::Found || kept.head.n < head.n)
        kept = { Recall::Found, head, foundingFingerprint };
}

} // namespace tongjian
