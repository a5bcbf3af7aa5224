// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the regulation says about people and acts, as tables that are checked at compile time (DESIGN section 2). Forms,
// checks, messages, tests and the command line read these and nothing else.

#include <QList>
#include <QString>

#include <array>
#include <initializer_list>
#include <optional>
#include <span>

namespace tongjian
{

/// Who somebody is to the regulation (DESIGN section 1). Everyone is an employee; a person can hold several roles where
/// rolesExclude() does not forbid it. The numbers are stored and signed: never change one.
enum class Role : quint8 {
    Employee = 0,
    Head = 1,
    Officer = 2,
    SecurityAdministrator = 3,
    Auditor = 4,
    Executive = 5,
    Job = 6,
};
inline constexpr int RoleCount = 7;

/// A set of roles as a bit mask of 1 << role.
class RoleSet
{
public:
    constexpr RoleSet() = default;
    constexpr RoleSet(std::initializer_list<Role> roles)
    {
        for (Role role : roles)
            insert(role);
    }
    constexpr void insert(Role role) { m_bits |= quint32(1) << quint8(role); }
    constexpr void remove(Role role) { m_bits &= ~(quint32(1) << quint8(role)); }
    [[nodiscard]] constexpr bool contains(Role role) const { return m_bits & (quint32(1) << quint8(role)); }
    [[nodiscard]] constexpr bool intersects(RoleSet other) const { return m_bits & other.m_bits; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    friend constexpr bool operator==(RoleSet, RoleSet) = default;

private:
    quint32 m_bits = 0;
};

struct RoleFacts {
    Role role;
    const char *key; ///< for machines: JSON, command line, object names
    const char *name; ///< source text for translation, context "Role"
    bool privileged; ///< given only by a case with two persons
    bool ofDepartment; ///< held for one department (head)
};
[[nodiscard]] std::span<const RoleFacts> roleTable();
[[nodiscard]] const RoleFacts &facts(Role role);
[[nodiscard]] QString displayName(Role role);
[[nodiscard]] std::optional<Role> roleFromKey(QStringView key);
/// 三员分立 and the "never" column of DESIGN section 1: nobody may hold both.
[[nodiscard]] bool rolesExclude(Role a, Role b);

/// Everything that somebody can do and that the journal names. The keys are stored and signed: never change one.
enum class Action : quint16 {
    // the store and its people
    StoreFound,
    AccountCreate,
    AccountActivate,
    AccountPassword,
    AccountDisable,
    AccountEnable,
    AccountReset,
    LoginSucceed,
    LoginFailuresJoin,
    Logout,
    DeviceRemember, // this computer opens the account without the password for a time
    DeviceRemove,
    PersonMove,
    PersonRename,
    DepartmentCreate,
    DepartmentRename,
    DepartmentClose,
    DepartmentMerge, // everybody of one department moves to another, which decides on its pending records from then on
    RolePropose,
    RoleConfirm,
    RoleRefuse,
    RoleRevoke,
    RoleKeyRotate,
    SubstituteName, // for a time of absence
    SubstituteEnd, // before its time
    CasePropose, // cases with two persons other than roles (CaseKind)
    CaseConfirm,
    CaseRefuse,
    CaseWithdraw, // by its proposer, a role proposal too
    RecoveryRenew, // a new recovery key, its three sheets on paper before
    KeysPassOn, // what a renewed person's old pair opened, wrapped for the new one
    // records
    RecordDraft, // saving or discarding a draft: a right, but never an entry
    RecordSubmit,
    RecordWithdraw,
    RecordApprove,
    RecordReturn,
    RecordReject,
    RecordFile,
    RecordOpen,
    RecordPrint, // an own pending one, on paper or as PDF
    AttachmentSave, // of one that is not filed, for whoever decides on it
    RecordCapture, // a batch of collected records
    RecordConcern, // further mailboxes brought messages that are there: they concern further people
    RecordAssign, // collected records that concerned nobody known
    RecordRelease, // taken out of quarantine
    RecordCorrect, // a new version of a filed one, by the last decision on its correction
    RecordAsk, // one of the people whom a filed one concerns is to explain something
    RecordExplain, // and does
    CollectionKey, // the key under which messages are recognised
    CollectionClose, // an import's end, with its count
    AddressesSet, // somebody's addresses, by which mail finds its people
    // periods and holds (Retention.h, Hold.h)
    RetentionRead, // what becomes due: a right, but never an entry
    RetentionSet, // a new retention schedule, by the decision on it
    RecordExtend, // records are kept longer than their period, singly
    HoldPlace,
    HoldReview, // looked at whether it is still needed: until when next
    HoldLift, // by the decision on it
    // plans by which records are cleared (Disposition.h)
    PlanKeep, // a record of the list is not to be cleared
    RecordsClear, // a batch of the list: content out of the live store, or why a record stays
    ClearingClose, // the whole list was gone through
    RecordsRecover, // cleared ones brought back from the backup, by the decision on it
    DestructionWitness, // the witness confirms what is to be destroyed, and by whom
    DestructionBegin, // from here on only forward
    RecordsDestroy, // a batch: their keys are gone, tombstones stay
    DestructionCopy, // a place with a copy of the keys: renewed without them, or out of reach
    DestructionFile, // what Tongjian wrote outside of the store: overwritten and removed, or not found
    DestructionCarrier, // paper or a medium: to be destroyed, or how it was
    DestructionProve, // that nothing is left was looked for
    DestructionCertify, // the certificate, by executor and witness each
    // applications, grants (CaseEngine.h)
    // media and backups (BackupPlan.h)
    MediumSet,
    BackupPlanSet,
    BackupRun,
    BackupFail,
    BackupVerify, // read back whole: a right, but never an entry
    BackupSample, // a random part of its records opened
    BackupDrill, // put back at a scratch place
    StoreRestore, // a store that was put back from a backup is accepted, by the decision on it
    ApplicationRead, // a right, but never an entry
    ApplicationPrint, // on paper or as PDF
    ApplicationSubmit,
    ApplicationApprove,
    ApplicationNarrow, // approved for less than was asked
    ApplicationRefuse,
    ApplicationAskBack,
    ApplicationAnswer,
    ApplicationWithdraw,
    ApplicationFulfil,
    GrantOpen, // a record under a grant
    GrantExtract, // what is opened next goes out as files
    GrantStatistics, // counted what a grant covers
    GrantSearch, // looked for words in what a grant covers
    GrantRevoke,
    GrantExpire, // by whoever comes first after its end
    PackageMake, // an evidence package for an outside body
    PackageReceipt, // that it was received
    // journal
    JournalRead,
    JournalVerify,
    HeadSlip,
    ClockAccept,
    RefusalNote, // somebody tried what they may not
    IntegrityAlert,
};

enum class Needs : quint8 {
    Role, ///< one of the roles is enough
    OwnRecord, ///< the record's author
    HeadOfDepartment, ///< head of the department the record belonged to at capture, not its author
    OfficerNotAuthor, ///< a records officer who is not its author
    PartOfRecord, ///< author; while pending its head and officers; an officer once filed
    Self, ///< on one's own account
    SelfOrAdministrator, ///< on one's own account; on any as the security administrator
    OwnHolding, ///< on a role that one holds oneself; being somebody's substitute is not enough
    OwnCase, ///< a case that one proposed oneself
    PartyToSubstitution, ///< the principal, the substitute, the security administrator or an auditor
    PartyToCase, ///< as the route of the application says (CaseEngine.h)
    HeadOrOfficerOfFiled, ///< of a filed record: head of a department that it belonged to at capture, or a records officer; never towards themself
    AskedPerson, ///< who was asked about a record, once for each question
};

/// One row of the action x role table: who may do what, by which clause.
struct ActionFacts {
    Action action;
    const char *key; ///< for machines and the journal
    const char *name; ///< source text for translation, context "Action"
    RoleSet roles; ///< holding one of them is needed first
    Needs needs; ///< and then this, towards the object
    const char *clause; ///< of the regulation, as in REGULATION.md
    bool entersJournal;
    bool decision; ///< the head goes to the keychain at once after it
};
[[nodiscard]] std::span<const ActionFacts> actionTable();
[[nodiscard]] const ActionFacts &facts(Action action);
[[nodiscard]] QString displayName(Action action);
[[nodiscard]] std::optional<Action> actionFromKey(QStringView key);

/// "3.2" -> 第三章（二） in Chinese, "clause 3.2" in English (REGULATION.md).
[[nodiscard]] QString displayClause(const char *clause);

/// Routes of DESIGN section 5, walked by CaseEngine.h. The numbers are signed: never change one.
enum class Route : quint8 {
    OwnRecords,
    DepartmentRecords,
    CompanyRecords,
    Judicial,
    OutsideBody,
    Correction,
    RetentionRule,
    HoldLift,
    DispositionPlan,
    RestoreLive,
    PrivilegedRole,
    // not cases, but they need persons just the same
    RecordReview, ///< employee files, head reviews, officer files
    HeadOwnRecord, ///< a head's own submission, decided and filed by an officer
    Destruction, ///< decider, executor, witness
    // a case again
    RecoverCleared, ///< within the period of grace
};
/// What follows on the last yes. The same for all cases of a route.
enum class RouteEnd : quint8 {
    OfficerFulfils, ///< a records officer who decided nothing hands out what was granted
    WithLastDecision, ///< the last decision itself brings it about: a new version, a role
    CarriedOut, ///< by whoever the later work names
};
struct RouteFacts {
    Route route;
    const char *key;
    const char *name; ///< source text for translation, context "Route"
    RoleSet applicant;
    std::array<Role, 3> steps; ///< deciders in order; unused ones are Role::Employee
    int stepCount;
    RouteEnd end;
    const char *clause;
};
[[nodiscard]] std::span<const RouteFacts> routeTable();
/// Whether what was granted is handed out for a time: a grant with an end.
[[nodiscard]] bool endsInGrant(Route route);
[[nodiscard]] const RouteFacts &facts(Route route);
[[nodiscard]] std::optional<Route> routeFromKey(QStringView key);
[[nodiscard]] QString displayName(Route route);

/// A person with the roles held, for the staffing check.
struct StaffMember {
    qint64 person = 0;
    RoleSet roles;
    qint64 department = 0;
};
struct RouteGap {
    Route route;
    QString reason; ///< translated: which step has nobody left and whether it passes upward
    bool passesUp; ///< true: the next role up decides and the decision prints that it did; false: cannot run
};
/// The routes that this staffing cannot run, or only by passing a step up (DESIGN section 1, "Different persons").
[[nodiscard]] QList<RouteGap> staffingGaps(const QList<StaffMember> &staff);

} // namespace tongjian
