// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Store.h"

namespace tongjian
{

/// The files of a store as they were at one moment, for as long as the object lives, while others go on writing: records.db, keys.db
/// and store.json belong to the same journal entry (DESIGN section 3). Writers wait for that moment only; what they write stays in
/// the logs until the end. Belongs to the thread that made it.
class FrozenStore
{
public:
    /// Throws ReadOnly when the store is not trusted, Busy when others read or write without a pause for about @p waitMs.
    explicit FrozenStore(Store &store, int waitMs = 10'000);

    [[nodiscard]] Database &records() { return *m_records; }
    [[nodiscard]] Database &keys() { return *m_keys; }
    [[nodiscard]] const QByteArray &description() const { return m_description; } ///< the bytes of store.json
    [[nodiscard]] const JournalHead &head() const { return m_head; }
    [[nodiscard]] const JournalHead &marker() const { return m_marker; } ///< of keys.db

private:
    [[nodiscard]] bool freeze(Store &store);

    std::unique_ptr<Database> m_records;
    std::unique_ptr<Database> m_keys;
    QByteArray m_description;
    JournalHead m_head;
    JournalHead m_marker;
};

} // namespace tongjian
