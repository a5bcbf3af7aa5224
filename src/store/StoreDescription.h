// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JournalEntry.h"
#include "StorePaths.h"
#include "crypto/Suite.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace tongjian
{

/// A remembered computer of an account (DESIGN section 4): the private halves once more, wrapped by a secret that only that
/// computer's keychain holds. Store, person, computer and end of the period are bound into the wraps.
struct DeviceEntry {
    Id device = NoId;
    qint64 until = 0; ///< UTC ms: from then on the password is needed again
    QByteArray wrappedSigningKey;
    QByteArray wrappedSealingKey;
};

/// One account as it stands in store.json: public halves, private halves wrapped by Argon2id(password), the store key sealed to
/// the person. Before the first login there is a handover instead, sealed under the initial password.
struct AccountEntry {
    Id person = NoId;
    QString login;
    PublicKey signingKey;
    PublicKey sealingKey;
    QByteArray salt; ///< of Argon2id
    QByteArray wrappedSigningKey; ///< associated data: founding hash, person
    QByteArray wrappedSealingKey;
    QByteArray storeKey; ///< sealed to sealingKey
    QByteArray handover; ///< store key, activation token, role keys to hold; empty once activated
    QList<DeviceEntry> devices; ///< none: the password is the only way in
    Id changedBy = NoId;
    QByteArray signature; ///< of changedBy over statement()

    [[nodiscard]] bool activated() const { return !signingKey.isEmpty(); }
    [[nodiscard]] QByteArray statement(Id store) const;
    [[nodiscard]] const DeviceEntry *device(Id id) const;
    [[nodiscard]] QByteArray digest(const Suite &suite, Id store) const;
};

/// The recovery key as it stands in store.json.
struct RecoveryEntry {
    PublicKey key;
    QByteArray wrapped; ///< private half, under the secret that two of three sheets give
};

/// store.json (DESIGN section 3): what is needed to log in and nothing about any communication.
struct StoreDescription {
    static constexpr int Format = 2; ///< 2: accounts have devices; from the first one on (HouseState), so that older programs open the rest
    static constexpr const char *CipherProfile = "sqlcipher-3/4096/raw-256";

    int format = 1;
    Id store = NoId;
    QString company;
    SuiteId suite = SuiteId::Gm;
    PasswordCost cost;
    PublicKey recoveryKey;
    QByteArray wrappedRecoveryKey; ///< private half, under the secret that two of three sheets give
    PublicKey auditorsKey; ///< failed logins are sealed to it
    quint32 auditorsGeneration = 1;
    QByteArray founding; ///< hash of journal entry 1
    PublicKey foundingKey; ///< signed entry 1; its fingerprint is remembered in the keychain
    QMap<Id, AccountEntry> accounts;
    JournalHead changed; ///< the last entry that changed this file
    /// What the last change replaced, so that one that never reached the journal can be taken back; absent person: nothing
    /// stood there before.
    QMap<Id, std::optional<AccountEntry>> replaced;
    std::optional<RecoveryEntry> replacedRecovery; ///< the same for the recovery key

    [[nodiscard]] const AccountEntry *accountByLogin(const QString &login) const;
    [[nodiscard]] QByteArray foundingFingerprint() const;

    /// Throws NotFound, Unsupported (newer format) or Integrity.
    [[nodiscard]] static StoreDescription read(const StorePaths &paths);
    /// Whole and durable or not at all. Throws Io, DiskFull.
    void write(const StorePaths &paths) const;
    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static StoreDescription fromJson(const QByteArray &json);
};

} // namespace tongjian
