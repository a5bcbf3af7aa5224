// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AccountKeys.h"
#include "KeyVault.h"

#include <QCache>

#include <map>
#include <memory>

namespace tongjian
{

/// A person or role that something is sealed to.
struct Recipient {
    KeyHolder holder = KeyHolder::Person;
    Id id = NoId; ///< person or department, else none
    auto operator<=>(const Recipient &) const = default;
};

/// Wraps record keys under one key, a bucket's or a grant's, many of them, on whichever thread has it.
class KeyWrapper
{
public:
    [[nodiscard]] RecordKeyRow wrap(Id record, int revision, const Secret &key);

private:
    friend class KeyRing;
    KeyWrapper(Id store, KeyHolder holder, Id holderId, Sealer sealer);
    Id m_store;
    KeyHolder m_holder;
    Id m_holderId;
    Sealer m_sealer;
};

/// To whom an envelope of KeyRing::sealEnvelope() is sealed.
[[nodiscard]] QList<Recipient> recipientsOf(const QByteArray &envelope);

/// The keys that one login can open, opened when first needed and kept until the login ends. It decides nothing: what cannot
/// be opened here cannot be read, whatever the window shows.
class KeyRing
{
public:
    KeyRing(Id store, std::shared_ptr<const Identity> identity, KeyVault &vault, const HouseState &state);
    ~KeyRing();

    [[nodiscard]] const Suite &suite() const;
    /// The private half of a role key, or null when this login holds no share of it.
    [[nodiscard]] const SealingKey *roleKey(const RoleKeyId &key, quint32 generation);
    /// Throws NoRight when nothing that this login holds opens it.
    [[nodiscard]] Secret recordKey(Id record, int revision);
    [[nodiscard]] std::optional<Secret> tryRecordKey(Id record, int revision);
    /// The same from key rows that were read before, those of other revisions among them.
    [[nodiscard]] std::optional<Secret> tryRecordKey(const QList<RecordKeyRow> &rows, int revision);
    /// Of the summary part only: from the record key, or what the author kept of a filed record. Null when nothing that this login
    /// holds opens it; valid until the next call.
    [[nodiscard]] const Secret *trySummaryKey(Id record, int revision);
    /// The same from key rows that were read before, those of other revisions among them.
    [[nodiscard]] const Secret *trySummaryKey(const QList<RecordKeyRow> &rows, int revision);
    [[nodiscard]] const Secret *bucketKey(Id bucket);

    /// Wraps @p key for @p to, whose newest generation is used; @p revision 0 for a draft.
    [[nodiscard]] RecordKeyRow wrapRecordKey(Id record, int revision, const Secret &key, const Recipient &to) const;
    /// The same for a generation that the journal does not name yet.
    [[nodiscard]] RecordKeyRow wrapRecordKeyTo(Id record, int revision, const Secret &key, const Recipient &to, const PublicKey &publicKey,
        quint32 generation) const;
    [[nodiscard]] KeyWrapper wrapperFor(Id bucket); ///< throws NoRight
    [[nodiscard]] KeyWrapper wrapperForGrant(Id application, const Secret &grantKey) const;
    /// A record key out of a grant's row. What stands under a grant is opened by nothing else here.
    [[nodiscard]] Secret grantedKey(const Secret &grantKey, const RecordKeyRow &row) const;
    [[nodiscard]] RecordKeyRow wrapForBucket(Id record, int revision, const Secret &key, Id bucket);
    /// A new bucket; whoever makes it can write into it while this login lasts.
    [[nodiscard]] BucketRow makeBucket(Id id, RecordClass recordClass, int month);
    [[nodiscard]] BucketRow resealBucket(const BucketRow &old, quint32 generation, const PublicKey &key);
    [[nodiscard]] RoleKeyShareRow shareRoleKey(const RoleKeyId &key, quint32 generation, const Secret &privateKey, const Recipient &to) const;

    [[nodiscard]] RoleKeyShareRow shareRoleKeyTo(const RoleKeyId &key, quint32 generation, const Secret &privateKey, const Recipient &to,
        const PublicKey &publicKey, quint32 holderGeneration) const;
    /// For this login's own pair @p own, before the journal names it (first login).
    [[nodiscard]] RoleKeyShareRow shareOwnRoleKey(const RoleKeyId &key, quint32 generation, const Secret &privateKey, const PublicKey &own) const;

    /// A role key out of a share that is sealed to the recovery key, checked against the journal.
    [[nodiscard]] Secret openRecoveryShare(const RoleKeyShareRow &row, const SealingKey &recovery) const;

    /// Seals @p text so that each of @p to can open it: an envelope that stands by itself in records.db or the journal.
    [[nodiscard]] QByteArray sealEnvelope(QByteArrayView text, const QList<Recipient> &to, QByteArrayView context) const;
    /// Throws NoRight when this login is no recipient, Integrity when it was altered.
    [[nodiscard]] QByteArray openEnvelope(const QByteArray &envelope, QByteArrayView context);

    /// The public key and generation that stand for @p to now. Throws when there is none (never activated).
    [[nodiscard]] std::pair<PublicKey, quint32> publicKeyOf(const Recipient &to) const;
    void forget(); ///< what was opened and what could not be, after somebody's rights changed

private:
    [[nodiscard]] QByteArray shareContext(const RoleKeyShareRow &row) const;
    [[nodiscard]] QByteArray bucketContext(Id bucket, RecordClass recordClass, int month) const;
    [[nodiscard]] std::optional<Secret> openAs(KeyHolder holder, Id id, quint32 generation, const QByteArray &sealed, const QByteArray &context);
    [[nodiscard]] std::optional<Secret> openRow(const RecordKeyRow &row);

    Id m_store;
    std::shared_ptr<const Identity> m_identity;
    KeyVault &m_vault;
    const HouseState &m_state;
    std::map<std::pair<RoleKeyId, quint32>, std::unique_ptr<SealingKey>> m_roleKeys; // null: this login holds no share of it
    std::map<Id, std::optional<Secret>> m_buckets; // none: not for this login
    std::map<Id, Opener> m_openers; // by those: many records stand under one bucket
    // A list is read again at every turn of a page, every search and every piece of news; opening its keys costs most of it. Under
    // the whole row: a key row that was moved or altered is opened anew, and refused.
    QCache<RecordKeyRow, Secret> m_summaryKeys;
};

} // namespace tongjian
