// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "core/Id.h"
#include "crypto/Suite.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace tongjian
{

/// What the register of destroyed records says of one (DESIGN section 5).
struct DestroyedRecord {
    qint64 entry = 0; ///< n of the entry that destroyed it, in the journal of then
    qint64 at = 0; ///< UTC ms
    Id actor = NoId;
    Id plan = NoId;
};

/// The register that stands in keys.db and goes wherever the keys go: what had been destroyed stays so in a store that was put back from before.
/// Each batch stands there by its signed entry, which names the root over its records.
class DestructionRegister
{
public:
    /// @p keysOf: the public signing keys that a person may have had when entry n was written. What is signed by none of them, or is not the list
    /// that was signed, does not count: altered() says so. A keys.db of before there was a register has nothing in it.
    using KeysOf = std::function<QList<PublicKey>(Id person, qint64 n)>;
    DestructionRegister(Database &keys, const Suite &suite, Id store, const KeysOf &keysOf);

    [[nodiscard]] const QHash<Id, DestroyedRecord> &records() const { return m_records; }
    [[nodiscard]] bool altered() const { return m_altered; }
    /// Those of entries that @p counts takes.
    [[nodiscard]] QSet<Id> of(const std::function<bool(const DestroyedRecord &)> &counts) const;

    /// Over the ids in their order, as the entry names it.
    [[nodiscard]] static QByteArray root(const Suite &suite, const QList<Id> &records);

private:
    QHash<Id, DestroyedRecord> m_records;
    bool m_altered = false;
};

class HouseState;
struct StoreDescription;

/// The register in @p keys, by the signing keys that the journal and store.json know.
[[nodiscard]] DestructionRegister registerOf(Database &keys, const HouseState &state, const StoreDescription &description);
/// What was destroyed by entries that a restoration took back: in such a store it stands there as it was before, and stays closed.
[[nodiscard]] QSet<Id> destroyedInLostRange(Database &keys, const HouseState &state, const StoreDescription &description);

} // namespace tongjian
