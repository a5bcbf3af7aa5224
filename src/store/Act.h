// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"
#include "Turnstile.h"

#include <QCborMap>

namespace tongjian
{

/// What one journal entry says and what it changes beside records.db.
struct Change {
    Action action = Action::StoreFound;
    Id object = NoId;
    QCborMap facts = {};
    QByteArray sealed = {};
    KeyChanges keys = {};
    QList<AccountEntry> accounts = {}; ///< new entries of store.json; their digests are added to the facts
    std::optional<RecoveryEntry> recovery = {}; ///< a new recovery key in store.json; added to the facts
};

/// One act: the store's write lock, one transaction of records.db, its journal entries, and the commits of the other files in
/// the order of DESIGN section 3. Rolls everything back unless commit() returns. If the journal cannot be written nothing
/// happens. Rights towards the object are the service's to check, after construction and on the state read inside the lock.
class Act
{
public:
    /// Throws ReadOnly when the store is not trusted.
    explicit Act(Store &store);
    ~Act();
    Act(const Act &) = delete;
    Act &operator=(const Act &) = delete;

    [[nodiscard]] Database &records();
    [[nodiscard]] qint64 now() const { return m_now; }
    /// The number that the next appended entry gets.
    [[nodiscard]] qint64 nextEntry() const { return m_newest.n + 1; }
    /// Signs and appends; refuses (Integrity) a rights entry that the house state does not allow.
    JournalEntry append(Change change);
    void commit();

private:
    void rememberHead();

    Store &m_store;
    std::unique_ptr<Turnstile> m_turnstile;
    std::unique_ptr<Transaction> m_transaction;
    qint64 m_now = 0;
    qint64 m_rightsTime = 0; ///< Store::rightsTime() of the act
    JournalEntry m_newest;
    QList<JournalEntry> m_entries;
    std::unique_ptr<HouseState> m_stateBefore; ///< set once a rights entry was applied
    StoreDescription m_descriptionBefore;
    KeyChanges m_keys;
    JournalHead m_keysEntry;
    JournalHead m_accountsEntry;
    bool m_committed = false;
};

/// Whether entries of this kind make up the house state.
[[nodiscard]] bool changesRights(Action action);

} // namespace tongjian
