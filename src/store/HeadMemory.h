// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JournalEntry.h"

#include <QHash>
#include <QMutex>

namespace tongjian
{

/// The three answers of a keychain: there; not there, so this is the first time; locked or failed, so nothing is known.
enum class Recall { Found, NotThere, Failed };
struct RememberedHead {
    Recall answer = Recall::NotThere;
    JournalHead head;
    QByteArray foundingFingerprint;
};

/// Where the newest journal head that this OS user saw is kept, outside the store's files (DESIGN section 6).
class HeadMemory
{
public:
    virtual ~HeadMemory() = default;
    [[nodiscard]] virtual RememberedHead recall(Id store) = 0;
    /// Called only after a durable commit. @p atOnce after a decision; otherwise within a second. An older head than the one
    /// remembered is ignored.
    virtual void remember(Id store, const JournalHead &head, const QByteArray &foundingFingerprint, bool atOnce) = 0;
    /// Writes what is still waiting.
    virtual void flush() = 0;
    /// False once a write failed: the warning that heads are not kept stays visible.
    [[nodiscard]] virtual bool working() const = 0;
};

/// Remembers within the process only: for tests, and where there is no keychain (the warning says so).
class ProcessHeadMemory final : public HeadMemory
{
public:
    explicit ProcessHeadMemory(bool working = false);
    [[nodiscard]] RememberedHead recall(Id store) override;
    void remember(Id store, const JournalHead &head, const QByteArray &foundingFingerprint, bool atOnce) override;
    void flush() override {}
    [[nodiscard]] bool working() const override { return m_working; }

private:
    QMutex m_mutex; // a login has several threads
    QHash<Id, RememberedHead> m_heads;
    bool m_working;
};

} // namespace tongjian
