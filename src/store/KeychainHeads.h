// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeychainEntries.h"

#include <QHash>
#include <QMutex>
#include <QWaitCondition>

#include <memory>

namespace tongjian
{

/// Heads in the OS user's keychain (DESIGN section 6), through QtKeychain on a thread of its own, one for the process: nobody waits for a write but
/// flush(), and recall() waits RecallWaitMs at most. Safe to use from several threads.
///
/// A keychain answers "not there" also when it is locked, so that answer is believed only after a value was written and read
/// back. Before each write the kept head is read again: several processes of one user never replace a newer one.
class KeychainHeads final : public HeadMemory
{
public:
    explicit KeychainHeads(std::shared_ptr<KeychainEntries> entries = std::make_shared<KeychainEntries>());
    ~KeychainHeads() override; ///< flushes

    [[nodiscard]] RememberedHead recall(Id store) override;
    void remember(Id store, const JournalHead &head, const QByteArray &foundingFingerprint, bool atOnce) override;
    void flush() override;
    [[nodiscard]] bool working() const override;

    static constexpr int RecallWaitMs = 2500;
    static constexpr int FlushWaitMs = 5000;
    static constexpr int LaterMs = 900; ///< an entry that is no decision is kept within a second

private:
    class Worker;
    [[nodiscard]] Worker *worker();

    /// Shared with the worker, which may outlive this object while it waits for the keychain.
    struct Shared {
        QMutex mutex; ///< for all that is here and beside
        QWaitCondition changed;
        QHash<Id, RememberedHead> waiting; ///< not yet in the keychain
        bool writing = false;
        bool working = true;
    };

    std::shared_ptr<KeychainEntries> m_entries;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    Worker *m_worker = nullptr; ///< lives on the keychain's thread
    QHash<Id, RememberedHead> m_seen; ///< the newest head of each store that this process knows
};

} // namespace tongjian
