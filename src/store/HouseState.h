// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JournalEntry.h"
#include "core/Clock.h"
#include "core/Hold.h"
#include "core/Retention.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace tongjian
{

/// Whose sealing pair a role key is (DESIGN section 4). The numbers are stored and signed.
enum class RoleKeyOwner : quint8 { Department = 1, Officers = 2, Auditors = 3, Executives = 4 };

struct RoleKeyId {
    RoleKeyOwner owner = RoleKeyOwner::Officers;
    Id department = NoId; ///< of Department keys only
    auto operator<=>(const RoleKeyId &) const = default;
};

/// A computer that opens a person's account without the password, until its period ends or one of the acts that end it.
struct Device {
    Id id = NoId;
    QString name; ///< of the computer
    QString system; ///< that runs on it
    qint64 rememberedAt = 0; ///< UTC ms
    qint64 until = 0;
};
/// The password, which renewing costs two persons a case, is entered at least every other week, and a lost computer that nobody
/// reports ends by itself. Never prolonged by being used.
inline constexpr qint64 DevicePeriodMs = 14 * DayMs;
inline constexpr int DevicesAtMost = 10; ///< of one person

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
    QList<Device> devices; ///< past their end too, until the next one is added
    [[nodiscard]] const Device *device(Id id) const;
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

/// What needs a yes by a second person (DESIGN section 5; the engine with all routes comes on top). The numbers are stored and signed.
enum class CaseKind : quint8 {
    Role = 1, ///< confirmed: given
    Renewal = 2, ///< of a forgotten account; confirmed: whoever proposed it carries it out
    RecoverySheets = 3, ///< a new recovery key without a renewal; the same
};
enum class CaseState : quint8 { Open = 0, Confirmed = 1, Refused = 2, Done = 3, Withdrawn = 4 };
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

/// Somebody acts for a head or a records officer while they are away (regulation 6.1.1): for one holding, from <= t < until.
struct Substitution {
    Id id = NoId;
    RoleHolding holding; ///< of the principal, who keeps it
    Id substitute = NoId;
    qint64 from = 0; ///< UTC ms
    qint64 until = 0;
    qint64 namedAt = 0;
    qint64 endedAt = 0; ///< before its time; 0: was not
    Id endedBy = NoId;
};
inline constexpr qint64 SubstitutionMaxMs = 90 * DayMs; ///< its length, and how far ahead it may begin
/// As the moment by which rights are judged: no substitution counts (the clock is in doubt, DESIGN section 8).
inline constexpr qint64 OwnRightsOnly = 0;

/// Who the house consists of and what each may do, derived from the signed journal alone and never from rows that a SQL tool
/// can edit. apply() refuses an entry whose signer had no right to it at that time.
///
/// Roles come from holdings, and for a time from substitutions. So whoever asks what somebody may do names the moment: replay
/// and verification the entry's time, live checks Store::rightsTime(). What is asked without a moment means holdings alone:
/// who counts as a holder for proposals, staffing and routes, which no substitution changes.
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
    /// Of store.json (StoreDescription::Format): what a program has to know to understand what the journal says of accounts.
    [[nodiscard]] int descriptionFormat() const { return m_descriptionFormat; }
    [[nodiscard]] const QString &company() const { return m_company; }
    [[nodiscard]] const PublicKey &recoveryKey() const { return m_recoveryKey; }
    /// Hash of its private half as store.json keeps it, wrapped.
    [[nodiscard]] const QByteArray &wrappedRecoveryDigest() const { return m_wrappedRecoveryDigest; }
    [[nodiscard]] quint32 recoveryGeneration() const { return m_recoveryGeneration; } ///< 0: the founding's
    [[nodiscard]] qint64 recoveryAt() const { return m_recoveryAt; } ///< n of the entry that renewed it; 0: never
    /// Every version of the retention schedule, oldest first; never empty once the house is founded.
    [[nodiscard]] const QList<RetentionSchedule> &schedules() const { return m_schedules; }
    [[nodiscard]] const QMap<Id, HoldFacts> &holds() const { return m_holds; } ///< lifted ones too
    [[nodiscard]] const HoldFacts *hold(Id id) const;
    /// Restorations that were decided on (DESIGN section 6): each took back the journal behind its base.
    [[nodiscard]] const QList<Restoration> &restorations() const { return m_restorations; }
    /// Whether an entry of this number that somebody saw may be gone: it lies in the lost range of one of them.
    [[nodiscard]] bool isLost(qint64 n) const;

    [[nodiscard]] const QMap<Id, Person> &persons() const { return m_persons; }
    [[nodiscard]] const QMap<Id, Department> &departments() const { return m_departments; }
    [[nodiscard]] const QList<RoleHolding> &holdings() const { return m_holdings; }
    [[nodiscard]] const QMap<Id, Case> &cases() const { return m_cases; }

    [[nodiscard]] const Person *person(Id id) const;
    [[nodiscard]] const Person *personByLogin(const QString &login) const;
    [[nodiscard]] const Department *department(Id id) const;
    /// The department itself, or the one that it was merged into.
    [[nodiscard]] Id successorOf(Id department) const;
    /// The department and those that were merged into it.
    [[nodiscard]] QList<Id> departmentsUnder(Id department) const;
    /// Somebody whose account is disabled: cannot correct what was returned.
    [[nodiscard]] bool hasLeft(Id person) const;
    [[nodiscard]] const QMap<Id, Substitution> &substitutions() const { return m_substitutions; }
    [[nodiscard]] RoleSet rolesOf(Id person) const; ///< in the person's own right; empty when not active
    [[nodiscard]] RoleSet rolesOf(Id person, qint64 at) const; ///< with those exercised as a substitute at @p at
    /// In the person's own right. Of merged departments the successor's heads are heads too.
    [[nodiscard]] bool isHeadOf(Id person, Id department) const;
    [[nodiscard]] bool isHead(Id person) const;
    [[nodiscard]] QList<Id> holders(Role role, Id department = NoId) const; ///< active ones
    /// Who is to open a role key: heads of the department; officers; auditors; executives; and their substitutes from the naming
    /// on, until the substitution is over at @p at.
    [[nodiscard]] QList<Id> holdersOf(const RoleKeyId &key, qint64 at) const;
    /// The role keys that go with a holding: a head's of the department and of those merged into it; none for some roles.
    [[nodiscard]] QList<RoleKeyId> keysUnder(const RoleHolding &holding) const;
    [[nodiscard]] QList<RoleKeyId> roleKeysOf(Id person) const; ///< by holdings and as a substitute
    /// Number of the newest entry by which somebody lost @p key: an older generation is known to them and must be replaced.
    [[nodiscard]] qint64 lostAt(const RoleKeyId &key) const { return m_lostAt.value(key); }
    /// Whether @p person may make a new generation of @p key: a holder or a substitute in force, of department keys officers too.
    [[nodiscard]] bool mayRenew(Id person, const RoleKeyId &key, qint64 at) const;
    [[nodiscard]] QList<RoleKeyId> roleKeys() const;
    [[nodiscard]] const RoleKeyGeneration *newestKey(const RoleKeyId &key) const;
    [[nodiscard]] const RoleKeyGeneration *keyGeneration(const RoleKeyId &key, quint32 generation) const;

    /// Whether the substitution counts at @p at: in its time, not ended, the principal still holds the role, both are active,
    /// and the role goes together with those that the substitute holds (rolesExclude).
    [[nodiscard]] bool inForce(const Substitution &substitution, qint64 at) const;
    [[nodiscard]] bool isOver(const Substitution &substitution, qint64 at) const; ///< past its end, or something else but the time stands against it
    [[nodiscard]] QList<Substitution> substitutionsOf(Id substitute, qint64 at) const; ///< in force
    /// Whose right in @p role @p person exercises at @p at: the person's own (first), or a principal's. Nobody of @p barred: who
    /// may not decide on a record is neither a substitute for it nor has one.
    [[nodiscard]] QList<Id> standsFor(Id person, Role role, Id department, qint64 at, const QList<Id> &barred = {}) const;
    /// For whom @p person acts in an action that looks at no record: NoId in their own right.
    [[nodiscard]] Id actsFor(Id person, Action action, qint64 at) const;
    /// Why this substitution cannot be named at @p at, translated; empty when nothing stands against it.
    [[nodiscard]] QString objectionTo(const Substitution &substitution, qint64 at) const;
    [[nodiscard]] QString objectionTo(const RoleHolding &holding, Id substitute) const; ///< whatever the time
    /// Who may end it before its time.
    [[nodiscard]] bool mayEnd(Id person, const Substitution &substitution) const;

    /// Whether the action x role table allows @p action to @p person at @p at, before any look at the object.
    [[nodiscard]] bool mayEver(Id person, Action action, qint64 at) const;
    /// Which role decides on giving @p holding (DESIGN section 1): the executive; for an executive, or when no executive is left
    /// besides @p proposer and the person, the auditor.
    [[nodiscard]] Role deciderFor(const RoleHolding &holding, Id proposer) const;
    /// Administrators propose roles; when none is left, an executive proposes one (the next role up, DESIGN section 1).
    [[nodiscard]] bool mayProposeRole(Id proposer, const RoleHolding &holding) const;
    /// Why @p person cannot lose @p holdings, translated; empty when nothing stands against it. Any role may go at once, but not so that
    /// nobody is left who could give one: somebody must propose, and somebody else decide.
    [[nodiscard]] QString objectionToLosing(Id person, const QList<RoleHolding> &holdings) const;
    /// Why @p person cannot be given @p holding, translated; empty when nothing stands against it.
    [[nodiscard]] QString objectionTo(const RoleHolding &holding) const;
    /// Who decides on a case: never who proposed it or whom it is about.
    [[nodiscard]] Role deciderOf(const Case &one) const;
    [[nodiscard]] bool mayDecide(Id person, const Case &one) const;
    /// Whoever proposed it takes it back until it has taken effect: a role until it is decided, the others until they are carried out.
    [[nodiscard]] static bool mayWithdraw(Id person, const Case &one);
    /// Administrators propose; for the only administrator's own account an executive does.
    [[nodiscard]] bool mayPropose(Id proposer, CaseKind kind, Id subject) const;
    /// Whether @p person has a role that nobody else could hand on: then a renewal needs two recovery sheets and replaces them.
    [[nodiscard]] bool needsSheets(Id person) const;

private:
    void applyFounding(const JournalEntry &entry);
    void applyActivation(const JournalEntry &entry, const QCborMap &facts);
    void applyPeople(const JournalEntry &entry, const QCborMap &facts);
    void applyRoles(const JournalEntry &entry, const QCborMap &facts);
    void applySubstitutions(const JournalEntry &entry, const QCborMap &facts);
    void applyDevices(const JournalEntry &entry, const QCborMap &facts);
    void applyMerge(const JournalEntry &entry, const QCborMap &facts);
    void lose(const QList<RoleKeyId> &keys, const JournalEntry &entry);
    void endSubstitutions(const RoleHolding &holding, const JournalEntry &entry);
    [[nodiscard]] bool standing(const Substitution &substitution) const;
    void applyCases(const JournalEntry &entry, const QCborMap &facts);
    void applyRecovery(const JournalEntry &entry, const QCborMap &facts);
    void applyRestoration(const JournalEntry &entry, const QCborMap &facts);
    void applyRetention(const JournalEntry &entry, const QCborMap &facts);
    Case &caseToCarryOut(const JournalEntry &entry, CaseKind kind, Id id);

    SuiteId m_suite;
    QString m_company;
    PublicKey m_recoveryKey;
    QByteArray m_wrappedRecoveryDigest;
    quint32 m_recoveryGeneration = 0;
    qint64 m_recoveryAt = 0;
    QList<RetentionSchedule> m_schedules;
    QMap<Id, HoldFacts> m_holds;
    QList<Restoration> m_restorations;
    QMap<Id, Person> m_persons;
    QMap<Id, Department> m_departments;
    QList<RoleHolding> m_holdings;
    QMap<Id, Substitution> m_substitutions;
    QMap<Id, Case> m_cases;
    QMap<RoleKeyId, QList<RoleKeyGeneration>> m_roleKeys;
    QMap<RoleKeyId, qint64> m_lostAt;
    int m_descriptionFormat = 1;
    qint64 m_rightsAt = 0;
};

} // namespace tongjian
