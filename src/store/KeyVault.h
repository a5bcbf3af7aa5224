// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Database.h"
#include "HouseState.h"

#include <QList>

#include <memory>
#include <optional>

namespace tongjian
{

/// For whom a key in keys.db is wrapped. The numbers are stored: never change one.
enum class KeyHolder : quint8 {
    Person = 1, ///< sealed to the person's pair
    Department = 2, ///< sealed to the department's role key
    Officers = 3,
    Auditors = 4,
    Executives = 5,
    Recovery = 6, ///< sealed to the organisation's recovery key
    Bucket = 7, ///< wrapped under a bucket's key
    AuthorSummary = 8, ///< the summary part's key only, sealed to the person
    Grant = 9, ///< wrapped under the key of a granted application
};

/// A record key wrapped for one holder. Draft keys have revision 0. An application has two keys of this kind: CaseKey opens its texts
/// for its parties, GrantKey the record keys under its grant for the applicant (and officers, who pass it on after a renewal).
struct RecordKeyRow {
    Id record = NoId;
    int revision = 0;
    KeyHolder holder = KeyHolder::Person;
    Id holderId = NoId; ///< person, department, bucket or application
    quint32 generation = 0; ///< of the role key, else 0
    QByteArray wrapped;
    friend bool operator==(const RecordKeyRow &, const RecordKeyRow &) = default;
    friend size_t qHash(const RecordKeyRow &row, size_t seed = 0) { return qHashMulti(seed, row.record, row.wrapped); }
};

/// Revisions under which an application's own keys stand.
inline constexpr int CaseKey = 1;
inline constexpr int GrantKey = 2;

/// The bucket of this class wraps no record: its key recognises messages (HMAC), for the records officers.
inline constexpr RecordClass FingerprintBucket = RecordClass(0);

/// A bucket's key (class x month), sealed to one generation of the records officers' key.
struct BucketRow {
    Id id = NoId;
    RecordClass recordClass = RecordClass::Voice;
    int month = 0; ///< 202611
    quint32 officersGeneration = 0;
    QByteArray sealed;
};

/// The private half of a role key, sealed to one who holds it.
struct RoleKeyShareRow {
    RoleKeyId key;
    quint32 generation = 0;
    KeyHolder holder = KeyHolder::Person;
    Id holderId = NoId;
    quint32 holderGeneration = 0;
    QByteArray sealed;
};

/// What one act does to keys.db: additions commit before the act's entry, removals after it (DESIGN section 3).
struct KeyChanges {
    QList<RecordKeyRow> addRecordKeys;
    QList<BucketRow> addBuckets;
    QList<RoleKeyShareRow> addShares;
    /// Named by their keys; wrapped bytes are left empty. Holder and below are ignored when allHolders.
    struct RecordKeyName {
        Id record = NoId;
        int revision = 0;
        KeyHolder holder = KeyHolder::Person;
        Id holderId = NoId;
        quint32 generation = 0;
        bool allHolders = false;
    };
    QList<RecordKeyName> removeRecordKeys;
    struct BucketName {
        Id id = NoId;
        quint32 officersGeneration = 0;
    };
    QList<BucketName> removeBuckets;
    /// All shares of a role key older than this generation.
    struct OldShares {
        RoleKeyId key;
        quint32 before = 0;
    };
    QList<OldShares> removeOldShares;
    /// All shares of one person.
    struct PersonShares {
        RoleKeyId key;
        Id person = NoId;
    };
    QList<PersonShares> removePersonShares;
    QList<Id> removeGrants; ///< of these applications: the grant's key and every record key under it
    /// All keys of these records, whoever holds them; and they stand in the register of what was destroyed, with the entry that says so.
    struct Destroyed {
        QList<Id> records;
        QByteArray hash; ///< of the entry; set by Act, as what follows
        QByteArray statement;
        QByteArray signature;
    };
    Destroyed destroyed;
    quint32 removeRecoveryShares = 0; ///< all that is sealed to a recovery key before this generation

    [[nodiscard]] bool adds() const { return !addRecordKeys.isEmpty() || !addBuckets.isEmpty() || !addShares.isEmpty(); }
    [[nodiscard]] bool removes() const;
    [[nodiscard]] bool isEmpty() const { return !adds() && !removes(); }
    [[nodiscard]] QByteArray encodeRemovals() const;
    void decodeRemovals(const QByteArray &bytes);
};

/// keys.db: wrapped keys and nothing else.
class KeyVault
{
public:
    explicit KeyVault(std::unique_ptr<Database> database);

    [[nodiscard]] Database &database() { return *m_database; }
    /// Number and hash of the last entry that changed this file.
    [[nodiscard]] JournalHead marker();

    /// Adds and moves the marker, in one transaction of keys.db.
    void addForEntry(const KeyChanges &changes, const JournalHead &entry);
    /// Idempotent.
    void remove(const KeyChanges &changes);
    /// Draft keys belong to no entry.
    void putDraftKey(const RecordKeyRow &row);
    void removeDraftKey(Id record);
    [[nodiscard]] QList<Id> draftsWithKeys();
    /// Takes back what an unfinished act added: everything of entries after @p head, and the marker with it.
    void takeBackAfter(const JournalHead &head);
    /// For a restored store, whose journal ends where @p head does not reach.
    void setMarker(const JournalHead &head);

    [[nodiscard]] QList<RecordKeyRow> recordKeys(Id record, int revision);
    /// Every key row of many records, of all their revisions.
    [[nodiscard]] QHash<Id, QList<RecordKeyRow>> recordKeys(const QList<Id> &records);
    /// Of anybody but a bucket.
    [[nodiscard]] QList<RecordKeyRow> recordKeysOf(KeyHolder holder, Id holderId, quint32 generation);
    /// Applications with keys of a grant, and how many record keys stand under each.
    [[nodiscard]] QHash<Id, qint64> grants();
    [[nodiscard]] QList<BucketRow> buckets();
    [[nodiscard]] std::optional<BucketRow> bucket(Id id);
    [[nodiscard]] QList<BucketRow> bucketsOf(RecordClass recordClass, int month);
    [[nodiscard]] QList<RoleKeyShareRow> shares(const RoleKeyId &key, quint32 generation);
    [[nodiscard]] QList<RoleKeyShareRow> allShares();

private:
    void removeDestroyed(const KeyChanges::Destroyed &destroyed);

    std::unique_ptr<Database> m_database;
};

} // namespace tongjian
