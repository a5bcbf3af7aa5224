// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Suite.h"

#include <QSet>

#include <mutex>

namespace tongjian
{

/// Journal entries whose signature this process has verified already. A window, its jobs and what looks for news see the same entries, each
/// through a session of its own. An entry is known by its hash, which covers all that was signed and the signature, and by the key: one that
/// was altered is another. Safe from any thread.
class VerifiedEntries
{
public:
    [[nodiscard]] static VerifiedEntries &ofProcess();

    /// True if it is known, or if @p verify() says so.
    template<typename Verify>
    [[nodiscard]] bool check(const QByteArray &hash, const PublicKey &key, Verify &&verify)
    {
        const QByteArray name = hash + key;
        if (knows(name))
            return true;
        if (!verify())
            return false;
        note(name);
        return true;
    }

private:
    [[nodiscard]] bool knows(const QByteArray &name);
    void note(const QByteArray &name);

    std::mutex m_mutex;
    QSet<QByteArray> m_known;
};

} // namespace tongjian
