// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Id.h"
#include "core/Regulation.h"
#include "crypto/Suite.h"

#include <QByteArray>
#include <QCborMap>

namespace tongjian
{

/// What an entry changed beside the journal itself.
enum class Touches : quint8 {
    Nothing = 0,
    Keys = 1, ///< keys.db
    Accounts = 2, ///< store.json
    Rights = 4, ///< persons, departments, roles, role keys, retention periods: what the house state is made of
};
[[nodiscard]] constexpr Touches operator|(Touches a, Touches b) { return Touches(quint8(a) | quint8(b)); }
[[nodiscard]] constexpr bool operator&(Touches a, Touches b) { return quint8(a) & quint8(b); }

/// One entry of the journal (DESIGN section 6; regulation 6.2.1, 7.2.3): who, when, what, on which object, what changed.
/// The signature is over statement(); the hash is over statement and signature and is what the next entry names as before.
struct JournalEntry {
    qint64 n = 0; ///< from 1, without gaps
    qint64 at = 0; ///< UTC ms
    Id actor = NoId;
    Action action = Action::StoreFound;
    Id object = NoId;
    QByteArray payload; ///< CBOR map: facts that anybody with the store may see
    QByteArray sealed; ///< an Envelope with the rest, or empty
    Touches touches = Touches::Nothing;
    // For each of the three the number of the last entry before this one that touched it: so the newest entry alone
    // tells how new keys.db and store.json must be, and the rights entries form a chain of their own.
    qint64 keysBefore = 0;
    qint64 accountsBefore = 0;
    qint64 rightsBefore = 0;
    QByteArray before; ///< hash of entry n - 1; 32 zero bytes for the first
    QByteArray signature;
    QByteArray hash;

    [[nodiscard]] QCborMap facts() const; ///< payload, parsed; throws Integrity
    [[nodiscard]] qint64 keysAt() const { return touches & Touches::Keys ? n : keysBefore; }
    [[nodiscard]] qint64 accountsAt() const { return touches & Touches::Accounts ? n : accountsBefore; }
    [[nodiscard]] qint64 rightsAt() const { return touches & Touches::Rights ? n : rightsBefore; }
    /// What is signed: a CBOR array of fixed order that names the purpose and the store.
    [[nodiscard]] QByteArray statement(Id store) const;
    [[nodiscard]] QByteArray computeHash(const Suite &suite, Id store) const;
};

/// Number and hash of the newest entry somebody saw.
struct JournalHead {
    qint64 n = 0;
    QByteArray hash;
    friend bool operator==(const JournalHead &, const JournalHead &) = default;
    [[nodiscard]] QString toText() const; ///< "1234:9f…", as printed on the head slip and taken by verify --head
    [[nodiscard]] static JournalHead fromText(const QString &text); ///< throws BadInput
};

} // namespace tongjian
