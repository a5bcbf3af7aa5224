// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "HouseState.h"
#include "StoreDescription.h"

#include <memory>
#include <vector>

namespace tongjian
{

/// Who is logged in: the person's pairs and the store key. Shared by the connections of one login, never changed.
struct Identity {
    Id person = NoId;
    SigningKey signing;
    SealingKey sealing;
    Secret storeKey;
};

/// What the creator of an account hands to its person, under the initial password: nothing in it ever signs.
struct Handover {
    Secret storeKey;
    QByteArray token; ///< its hash stands in the journal; revealing it binds the person's own keys to the account
    struct RoleKey {
        RoleKeyId id;
        quint32 generation = 1;
        Secret privateKey;
    };
    std::vector<RoleKey> roleKeys; ///< at the founding, when nobody holds them yet, or out of the recovery key
    QByteArray codeLock; ///< of a renewal: hash of the code that the first login asks for as well
};

/// The result of a right password.
struct Unlocked {
    std::shared_ptr<const Identity> identity; ///< null before the first login
    std::unique_ptr<Handover> handover; ///< set before the first login
    Id person = NoId;
    QByteArray entryDigest; ///< of the account entry that the password opened
};

/// What a computer's keychain holds to open one account of one store without its password. Alone it opens nothing: the wraps
/// stand in store.json.
struct KeptDevice {
    Id person = NoId;
    Id device = NoId;
    Secret secret;
    bool locked = false; ///< logged out, or left while the window was locked: the next login asks for the password
};
/// The same for a computer that @p kept remembers. Throws NotFound when the account has no such computer (any more), Integrity
/// when the two do not belong together.
[[nodiscard]] Unlocked unlock(const StoreDescription &description, const KeptDevice &kept);
/// The person's private halves under the secret of @p kept, until @p until.
[[nodiscard]] DeviceEntry wrapFor(const StoreDescription &description, const Identity &identity, const KeptDevice &kept, qint64 until);

inline constexpr int LeastPasswordLength = 10;
/// What to say at a field for a new password, before anything is entered; translated.
[[nodiscard]] QString passwordAdvice();
/// Why @p password is too weak, translated; empty when it is fine. At least 10 characters, not the login, not one character
/// repeated, not among the most common ones.
[[nodiscard]] QString weakness(const Secret &password, const QString &login);

/// Throws WrongPassword (the same for a wrong name and a wrong password, in the same time) or Integrity.
[[nodiscard]] Unlocked unlock(const StoreDescription &description, const QString &login, const Secret &password);

/// Makes new pairs for @p person and wraps them; the entry is signed by its own key.
struct NewAccount {
    AccountEntry entry;
    std::shared_ptr<const Identity> identity;
};
[[nodiscard]] NewAccount makeOwnAccount(const StoreDescription &description, Id person, const QString &login, const Secret &password,
    const Secret &storeKey);
/// The same with pairs that exist already: the founder's, who has signed with them before there was a store.
[[nodiscard]] NewAccount adoptAccount(const StoreDescription &description, Id person, const QString &login, const Secret &password,
    SigningKey signing, SealingKey sealing, const Secret &storeKey);
/// The same keys under a new password; remembered computers end with the old one.
[[nodiscard]] AccountEntry rewrap(const StoreDescription &description, const AccountEntry &entry, const Identity &identity, const Secret &password);
/// An account that waits for its first login. @p lock receives the hash that the creating entry names.
[[nodiscard]] AccountEntry makeWaitingAccount(const StoreDescription &description, Id person, const QString &login, const Secret &initialPassword,
    Handover handover, QByteArray *lock);
/// @p maker signs @p entry as its last changer.
void signEntry(const StoreDescription &description, AccountEntry &entry, Id maker, const SigningKey &key);

/// 20 letters and digits that are hard to confuse, in groups, for handing to a new person: "7KQM-…".
[[nodiscard]] Secret newInitialPassword();
/// Such a text as its bytes are hashed: capital letters and digits without groups and blanks.
[[nodiscard]] QByteArray canonicalCode(const Secret &code);
/// Whether @p code is the one that the first login with @p handover asks for, if it asks for one.
[[nodiscard]] bool codeFits(const StoreDescription &description, const Handover &handover, const Secret &code);

} // namespace tongjian
