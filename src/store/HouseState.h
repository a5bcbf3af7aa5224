// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JournalEntry.h"
#include "core/Record.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

namespace tongjian
{

/// Whose sealing pair a role key is (DESIGN section 4). The numbers are stored and signed.
enum class RoleKeyOwner : quint8 { Department = 1, Officers = 2, Auditors = 3, Executives = 4 };

struct RoleKeyId {
    RoleKeyOwner owner = RoleKeyOwner::Officers;
    Id department = NoId; ///< of Department keys only
    auto operator<=>(const RoleKeyId &) const = default;
};

struct Person {
    Id id = NoId;
    QString login;
    QString name;
    Id department = NoId;
    bool active = true;
    bool job = false; ///< scheduled work, not a human
    bool activated = false; ///< has made an own key pair
    QByteArray lock; ///< hash of the token that the first login reveals
    PublicKey sealingKey;
    QList<std::pair<qint64, PublicKey>> signingKeys; ///< (from entry n, key), oldest first; retired ones stay for ever
    QByteArray accountDigest; ///< of the entry in store.json
    [[nodiscard]] const PublicKey *signingKeyAt(qint64 n) const;
};

struct Department {
    Id id = NoId;
    QString name;
    bool open = true;
    Id mergedInto = NoId; ///< which department's head decides on what is still under way here
};

struct RoleHolding {
    Id person = NoId;
    Role role = Role::Employee;
    Id department = NoId; ///< of heads only
    auto operator<=>(const RoleHolding &) const = default;
};

enum class ProposalState : quint8 { Open = 0, Confirmed = 1, Refused = 2 };
struct RoleProposal {
    Id id = NoId;
    RoleHolding holding;
    Id proposer = NoId;
    qint64 at = 0;
    ProposalState state = ProposalState::Open;
    Id decider = NoId;
};

struct RoleKeyGeneration {
    quint32 generation = 0;
    PublicKey key;
    qint64 entry = 0; ///< n of the entry that named it
};

/// Retention promised at capture (regulation 4.2), in months, by class.
struct RetentionRule {
    int version = 0;
    QMap<RecordClass, int> months;
};

/// Who the house consists of and what each may do, derived from the signed journal alone and never from rows that a SQL tool
/// can edit. apply() refuses an entry whose signer had no right to it at that time.
class HouseState
{
public:
    explicit HouseState(SuiteId suite = SuiteId::Gm);

    /// Takes a rights entry in; throws Integrity, naming what is wrong, and leaves the state as it was before the entry.
    /// Signature and chain are the caller's to check, with signerOf().
    void apply(const JournalEntry &entry);
    /// The key that must have signed @p entry: the actor's at that time, or for the founding and a first login the one that
    /// the entry itself brings. Null when there is none.
    [[nodiscard]] PublicKey signerOf(const JournalEntry &entry) const;

    [[nodiscard]] qint64 rightsAt() const { return m_rightsAt; }
    [[nodiscard]] SuiteId suite() const { return m_suite; }
    [[nodiscard]] const QString &company() const { return m_company; }
    [[nodiscard]] const PublicKey &recoveryKey() const { return m_recoveryKey; }
    /// Hash of its private half as store.json keeps it, wrapped.
    [[nodiscard]] const QByteArray &wrappedRecoveryDigest() const { return m_wrappedRecoveryDigest; }
    [[nodiscard]] const RetentionRule &retention() const { return m_retention; }

    [[nodiscard]] const QMap<Id, Person> &persons() const { return m_persons; }
    [[nodiscard]] const QMap<Id, Department> &departments() const { return m_departments; }
    [[nodiscard]] const QList<RoleHolding> &holdings() const { return m_holdings; }
    [[nodiscard]] const QMap<Id, RoleProposal> &proposals() const { return m_proposals; }

    [[nodiscard]] const Person *person(Id id) const;
    [[nodiscard]] const Person *personByLogin(const QString &login) const;
    [[nodiscard]] const Department *department(Id id) const;
    /// The department itself, or the one that it was merged into.
    [[nodiscard]] Id successorOf(Id department) const;
    /// The department and those that were merged into it.
    [[nodiscard]] QList<Id> departmentsUnder(Id department) const;
    [[nodiscard]] RoleSet rolesOf(Id person) const; ///< empty when not active
    /// Somebody whose account is disabled: cannot correct what was returned.
    [[nodiscard]] bool hasLeft(Id person) const;
    /// Of merged departments the successor's heads are heads too.
    [[nodiscard]] bool isHeadOf(Id person, Id department) const;
    [[nodiscard]] bool isHead(Id person) const;
    [[nodiscard]] QList<Id> holders(Role role, Id department = NoId) const; ///< active ones
    /// Who is to open a role key: heads of the department; officers; auditors; executives.
    [[nodiscard]] QList<Id> holdersOf(const RoleKeyId &key) const;
    [[nodiscard]] QList<RoleKeyId> roleKeysOf(Id person) const;
    [[nodiscard]] QList<RoleKeyId> roleKeys() const;
    [[nodiscard]] const RoleKeyGeneration *newestKey(const RoleKeyId &key) const;
    /// Somebody who no longer holds the newest generation by right has held it: a new one is due (DESIGN section 4).
    [[nodiscard]] bool isOutworn(const RoleKeyId &key) const { return m_outworn.contains(key); }
    [[nodiscard]] const RoleKeyGeneration *keyGeneration(const RoleKeyId &key, quint32 generation) const;

    /// Whether the action x role table allows @p action to @p person, before any look at the object.
    [[nodiscard]] bool mayEver(Id person, Action action) const;
    /// Which role decides on giving @p holding (DESIGN section 1): the executive; for an executive, or when no other executive
    /// is left, the auditor.
    [[nodiscard]] Role deciderFor(const RoleHolding &holding) const;
    /// Why @p person cannot be given @p holding, translated; empty when nothing stands against it.
    [[nodiscard]] QString objectionTo(const RoleHolding &holding) const;

private:
    void applyFounding(const JournalEntry &entry);
    void applyActivation(const JournalEntry &entry, const QCborMap &facts);
    void applyPeople(const JournalEntry &entry, const QCborMap &facts);
    void applyRoles(const JournalEntry &entry, const QCborMap &facts);
    void applyMerge(const JournalEntry &entry, const QCborMap &facts);
    void loseKeys(const QList<RoleKeyId> &keys);

    SuiteId m_suite;
    QString m_company;
    PublicKey m_recoveryKey;
    QByteArray m_wrappedRecoveryDigest;
    RetentionRule m_retention;
    QMap<Id, Person> m_persons;
    QMap<Id, Department> m_departments;
    QList<RoleHolding> m_holdings;
    QMap<Id, RoleProposal> m_proposals;
    QMap<RoleKeyId, QList<RoleKeyGeneration>> m_roleKeys;
    QList<RoleKeyId> m_outworn;
    qint64 m_rightsAt = 0;
};

} // namespace tongjian
