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
    QByteArray codeLock; ///< hash of the code that the first login after a renewal reveals too
    quint32 generation = 0; ///< of the sealing pair: how often the account was renewed
    qint64 renewedAt = 0; ///< n of the first login after the last renewal
    PublicKey sealingKey;
    QList<std::pair<qint64, PublicKey>> signingKeys; ///< (from entry n, key), oldest first; retired ones stay for ever
    QByteArray accountDigest; ///< of the entry in store.json
    [[nodiscard]] const PublicKey *signingKeyAt(qint64 n) const;
};

struct Department {
    Id id = NoId;
    QString name;
    bool open = true;
};

struct RoleHolding {
    Id person = NoId;
    Role role = Role::Employee;
    Id department = NoId; ///< of heads only
    auto operator<=>(const RoleHolding &) const = default;
};

/// What needs a yes by a second person (DESIGN section 5; the engine with all routes comes on top). The numbers are stored and signed.
enum class CaseKind : quint8 {
    Role = 1, ///< confirmed: given
    Renewal = 2, ///< of a forgotten account; confirmed: whoever proposed it carries it out
    RecoverySheets = 3, ///< a new recovery key without a renewal; the same
};
enum class CaseState : quint8 { Open = 0, Confirmed = 1, Refused = 2, Done = 3 };
struct Case {
    Id id = NoId;
    RoleHolding holding; ///< of Role; of Renewal only the person, its subject
    Id proposer = NoId;
    qint64 at = 0;
    CaseState state = CaseState::Open;
    Id decider = NoId;
    CaseKind kind = CaseKind::Role;
    qint64 decidedAt = 0;
    QByteArray codeLock; ///< of Renewal: hash of the code that the decider hands to the subject
};
/// A confirmed case is carried out within this time, or proposed anew.
inline constexpr qint64 CaseCarryOutMs = 14LL * 24 * 60 * 60 * 1000;

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
    [[nodiscard]] quint32 recoveryGeneration() const { return m_recoveryGeneration; } ///< 0: the founding's
    [[nodiscard]] qint64 recoveryAt() const { return m_recoveryAt; } ///< n of the entry that renewed it; 0: never
    [[nodiscard]] const RetentionRule &retention() const { return m_retention; }

    [[nodiscard]] const QMap<Id, Person> &persons() const { return m_persons; }
    [[nodiscard]] const QMap<Id, Department> &departments() const { return m_departments; }
    [[nodiscard]] const QList<RoleHolding> &holdings() const { return m_holdings; }
    [[nodiscard]] const QMap<Id, Case> &cases() const { return m_cases; }

    [[nodiscard]] const Person *person(Id id) const;
    [[nodiscard]] const Person *personByLogin(const QString &login) const;
    [[nodiscard]] const Department *department(Id id) const;
    [[nodiscard]] RoleSet rolesOf(Id person) const; ///< empty when not active
    [[nodiscard]] bool isHeadOf(Id person, Id department) const;
    [[nodiscard]] bool isHead(Id person) const;
    [[nodiscard]] QList<Id> holders(Role role, Id department = NoId) const; ///< active ones
    /// Who is to open a role key: heads of the department; officers; auditors; executives.
    [[nodiscard]] QList<Id> holdersOf(const RoleKeyId &key) const;
    [[nodiscard]] QList<RoleKeyId> roleKeysOf(Id person) const;
    [[nodiscard]] QList<RoleKeyId> roleKeys() const;
    [[nodiscard]] const RoleKeyGeneration *newestKey(const RoleKeyId &key) const;
    [[nodiscard]] const RoleKeyGeneration *keyGeneration(const RoleKeyId &key, quint32 generation) const;

    /// Whether the action x role table allows @p action to @p person, before any look at the object.
    [[nodiscard]] bool mayEver(Id person, Action action) const;
    /// Which role decides on giving @p holding (DESIGN section 1): the executive; for an executive, or when no other executive
    /// is left, the auditor.
    [[nodiscard]] Role deciderFor(const RoleHolding &holding) const;
    /// Why @p person cannot be given @p holding, translated; empty when nothing stands against it.
    [[nodiscard]] QString objectionTo(const RoleHolding &holding) const;
    /// Who decides on a case: never who proposed it or whom it is about.
    [[nodiscard]] Role deciderOf(const Case &one) const;
    [[nodiscard]] bool mayDecide(Id person, const Case &one) const;
    /// Administrators propose; for the only administrator's own account an executive does.
    [[nodiscard]] bool mayPropose(Id proposer, CaseKind kind, Id subject) const;
    /// Whether @p person has a role that nobody else could hand on: then a renewal needs two recovery sheets and replaces them.
    [[nodiscard]] bool needsSheets(Id person) const;

private:
    void applyFounding(const JournalEntry &entry);
    void applyActivation(const JournalEntry &entry, const QCborMap &facts);
    void applyPeople(const JournalEntry &entry, const QCborMap &facts);
    void applyRoles(const JournalEntry &entry, const QCborMap &facts);
    void applyCases(const JournalEntry &entry, const QCborMap &facts);
    void applyRecovery(const JournalEntry &entry, const QCborMap &facts);
    Case &caseToCarryOut(const JournalEntry &entry, CaseKind kind, Id id);

    SuiteId m_suite;
    QString m_company;
    PublicKey m_recoveryKey;
    QByteArray m_wrappedRecoveryDigest;
    quint32 m_recoveryGeneration = 0;
    qint64 m_recoveryAt = 0;
    RetentionRule m_retention;
    QMap<Id, Person> m_persons;
    QMap<Id, Department> m_departments;
    QList<RoleHolding> m_holdings;
    QMap<Id, Case> m_cases;
    QMap<RoleKeyId, QList<RoleKeyGeneration>> m_roleKeys;
    qint64 m_rightsAt = 0;
};

} // namespace tongjian
