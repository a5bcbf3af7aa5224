// SPDX-License-Identifier: GPL-3.0-or-later
#include "Regulation.h"

#include "TableChecks.h"

#include <QCoreApplication>

#include <array>

namespace tongjian
{

namespace
{

constexpr std::array<RoleFacts, RoleCount> Roles { {
    { Role::Employee, "employee", QT_TRANSLATE_NOOP("Role", "Employee"), false, false },
    { Role::Head, "head", QT_TRANSLATE_NOOP("Role", "Department head"), true, true },
    { Role::Officer, "officer", QT_TRANSLATE_NOOP("Role", "Records officer"), true, false },
    { Role::SecurityAdministrator, "administrator", QT_TRANSLATE_NOOP("Role", "Security administrator"), true, false },
    { Role::Auditor, "auditor", QT_TRANSLATE_NOOP("Role", "Auditor"), true, false },
    { Role::Executive, "executive", QT_TRANSLATE_NOOP("Role", "Executive"), true, false },
    { Role::Job, "job", QT_TRANSLATE_NOOP("Role", "Scheduled job"), false, false },
} };

struct Exclusion {
    Role a;
    Role b;
};
// 三员分立, and the last column of DESIGN section 1.
constexpr std::array Exclusions {
    Exclusion { Role::Officer, Role::SecurityAdministrator },
    Exclusion { Role::Officer, Role::Auditor },
    Exclusion { Role::SecurityAdministrator, Role::Auditor },
    Exclusion { Role::Officer, Role::Executive },
    Exclusion { Role::SecurityAdministrator, Role::Executive },
};

constexpr RoleSet Everybody { Role::Employee, Role::Job };
constexpr RoleSet Staff { Role::Employee };
constexpr RoleSet Administrator { Role::SecurityAdministrator };
constexpr RoleSet AtOnce { Role::SecurityAdministrator, Role::Auditor };
constexpr RoleSet Reviewers { Role::Head, Role::Officer };
constexpr RoleSet Auditors { Role::Auditor };
constexpr RoleSet Holders { Role::Head, Role::Officer, Role::Auditor, Role::Executive }; // of records beyond their period
constexpr RoleSet Deciders { Role::Head, Role::Officer, Role::SecurityAdministrator, Role::Auditor, Role::Executive }; // of applications

constexpr std::array Actions {
    ActionFacts { Action::StoreFound, "store.found", QT_TRANSLATE_NOOP("Action", "Store founded"), Administrator, Needs::Role, "4.1", true, true },
    ActionFacts { Action::AccountCreate, "account.create", QT_TRANSLATE_NOOP("Action", "Account created"), Administrator, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::AccountActivate, "account.activate", QT_TRANSLATE_NOOP("Action", "First login"), Everybody, Needs::Self, "6.1.1", true, true },
    ActionFacts { Action::AccountPassword, "account.password", QT_TRANSLATE_NOOP("Action", "Password changed"), Everybody, Needs::Self, "6.1.1", true, true },
    ActionFacts { Action::AccountDisable, "account.disable", QT_TRANSLATE_NOOP("Action", "Account disabled"), AtOnce, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::AccountEnable, "account.enable", QT_TRANSLATE_NOOP("Action", "Account enabled again"), Administrator, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::AccountReset, "account.reset", QT_TRANSLATE_NOOP("Action", "Account renewed"), { Role::SecurityAdministrator, Role::Executive }, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::LoginSucceed, "login.succeed", QT_TRANSLATE_NOOP("Action", "Logged in"), Everybody, Needs::Self, "6.2.1", true, false },
    ActionFacts { Action::LoginFailuresJoin, "login.failures", QT_TRANSLATE_NOOP("Action", "Failed logins"), Everybody, Needs::Role, "6.2.1", true, false },
    ActionFacts { Action::Logout, "login.end", QT_TRANSLATE_NOOP("Action", "Logged out"), Everybody, Needs::Self, "6.2.1", true, false },
    ActionFacts { Action::DeviceRemember, "device.remember", QT_TRANSLATE_NOOP("Action", "Computer remembered"), Staff, Needs::Self, "6.1.1", true, true },
    ActionFacts { Action::DeviceRemove, "device.remove", QT_TRANSLATE_NOOP("Action", "Computer removed"), Staff, Needs::SelfOrAdministrator, "6.1.1", true, true },
    ActionFacts { Action::PersonMove, "person.move", QT_TRANSLATE_NOOP("Action", "Moved to another department"), Administrator, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::PersonRename, "person.rename", QT_TRANSLATE_NOOP("Action", "Name changed"), Administrator, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::DepartmentCreate, "department.create", QT_TRANSLATE_NOOP("Action", "Department created"), Administrator, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::DepartmentRename, "department.rename", QT_TRANSLATE_NOOP("Action", "Department renamed"), Administrator, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::DepartmentClose, "department.close", QT_TRANSLATE_NOOP("Action", "Department closed"), Administrator, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::DepartmentMerge, "department.merge", QT_TRANSLATE_NOOP("Action", "Departments merged"), Administrator, Needs::Role, "6.1.1", true, true },
    // The executive proposes an administrator when none is left, and nothing else (HouseState::mayProposeRole).
    ActionFacts { Action::RolePropose, "role.propose", QT_TRANSLATE_NOOP("Action", "Role proposed"), { Role::SecurityAdministrator, Role::Executive }, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::RoleConfirm, "role.confirm", QT_TRANSLATE_NOOP("Action", "Role given"), { Role::Executive, Role::Auditor }, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::RoleRefuse, "role.refuse", QT_TRANSLATE_NOOP("Action", "Role refused"), { Role::Executive, Role::Auditor }, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::RoleRevoke, "role.revoke", QT_TRANSLATE_NOOP("Action", "Role taken away"), AtOnce, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::RoleKeyRotate, "rolekey.rotate", QT_TRANSLATE_NOOP("Action", "Role key renewed"),
        { Role::Head, Role::Officer, Role::Auditor, Role::Executive }, Needs::Role, "6.1.2", true, false },
    ActionFacts { Action::SubstituteName, "substitute.name", QT_TRANSLATE_NOOP("Action", "Substitute named"), Reviewers, Needs::OwnHolding, "6.1.1", true, true },
    ActionFacts { Action::SubstituteEnd, "substitute.end", QT_TRANSLATE_NOOP("Action", "Substitution ended"), Staff, Needs::PartyToSubstitution, "6.1.1", true, true },
    // The executive applies for the only administrator's account, and for nobody else's (HouseState::mayPropose).
    ActionFacts { Action::CasePropose, "case.propose", QT_TRANSLATE_NOOP("Action", "Case proposed"), { Role::SecurityAdministrator, Role::Executive }, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::CaseConfirm, "case.confirm", QT_TRANSLATE_NOOP("Action", "Case confirmed"), { Role::Executive, Role::Auditor }, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::CaseRefuse, "case.refuse", QT_TRANSLATE_NOOP("Action", "Case refused"), { Role::Executive, Role::Auditor }, Needs::Role, "6.1.1", true, true },
    ActionFacts { Action::CaseWithdraw, "case.withdraw", QT_TRANSLATE_NOOP("Action", "Case withdrawn"), { Role::SecurityAdministrator, Role::Executive }, Needs::OwnCase, "6.1.1", true, true },
    ActionFacts { Action::RecoveryRenew, "recovery.renew", QT_TRANSLATE_NOOP("Action", "Recovery key renewed"), Administrator, Needs::Role, "6.1.2", true, true },
    ActionFacts { Action::KeysPassOn, "keys.pass", QT_TRANSLATE_NOOP("Action", "Keys passed on"), { Role::Head, Role::Officer }, Needs::Role, "6.1.2", true, false },
    ActionFacts { Action::RecordDraft, "record.draft", QT_TRANSLATE_NOOP("Action", "Draft saved"), Staff, Needs::OwnRecord, "3.2", false, false },
    ActionFacts { Action::RecordSubmit, "record.submit", QT_TRANSLATE_NOOP("Action", "Submitted"), Staff, Needs::OwnRecord, "3.2", true, false },
    ActionFacts { Action::RecordWithdraw, "record.withdraw", QT_TRANSLATE_NOOP("Action", "Withdrawn"), Staff, Needs::OwnRecord, "3.2", true, false },
    ActionFacts { Action::RecordApprove, "record.approve", QT_TRANSLATE_NOOP("Action", "Approved"), { Role::Head }, Needs::HeadOfDepartment, "3.2", true, true },
    ActionFacts { Action::RecordReturn, "record.return", QT_TRANSLATE_NOOP("Action", "Returned"), Reviewers, Needs::HeadOfDepartment, "3.2", true, true },
    ActionFacts { Action::RecordReject, "record.reject", QT_TRANSLATE_NOOP("Action", "Rejected"), Reviewers, Needs::HeadOfDepartment, "3.2", true, true },
    ActionFacts { Action::RecordFile, "record.file", QT_TRANSLATE_NOOP("Action", "Filed"), { Role::Officer }, Needs::OfficerNotAuthor, "3.2", true, true },
    ActionFacts { Action::RecordOpen, "record.open", QT_TRANSLATE_NOOP("Action", "Opened"), Staff, Needs::PartOfRecord, "6.2.1", true, false },
    ActionFacts { Action::RecordPrint, "record.print", QT_TRANSLATE_NOOP("Action", "Printed"), Staff, Needs::OwnRecord, "6.2.1", true, false },
    ActionFacts { Action::AttachmentSave, "record.attachment", QT_TRANSLATE_NOOP("Action", "Attachment saved"), Staff, Needs::PartOfRecord, "6.2.1", true, false },
    ActionFacts { Action::RecordCapture, "record.capture", QT_TRANSLATE_NOOP("Action", "Collected"), { Role::Officer, Role::Job }, Needs::Role, "3.1", true, false },
    ActionFacts { Action::RecordConcern, "record.concern", QT_TRANSLATE_NOOP("Action", "People concerned added"), { Role::Officer }, Needs::Role, "3.1", true, false },
    ActionFacts { Action::RecordAssign, "record.assign", QT_TRANSLATE_NOOP("Action", "Assigned to people"), { Role::Officer }, Needs::Role, "3.1", true, true },
    ActionFacts { Action::RecordRelease, "record.release", QT_TRANSLATE_NOOP("Action", "Taken out of quarantine"), { Role::Officer }, Needs::Role, "3.3", true, true },
    ActionFacts { Action::RecordCorrect, "record.correct", QT_TRANSLATE_NOOP("Action", "Corrected"), { Role::Officer }, Needs::PartyToCase, "3.3", true, true },
    ActionFacts { Action::RecordAsk, "record.ask", QT_TRANSLATE_NOOP("Action", "Explanation asked for"), Reviewers, Needs::HeadOrOfficerOfFiled, "2.2.3", true, false },
    ActionFacts { Action::RecordExplain, "record.explain", QT_TRANSLATE_NOOP("Action", "Explained"), Staff, Needs::AskedPerson, "2.2.3", true, false },
    ActionFacts { Action::CollectionKey, "collection.key", QT_TRANSLATE_NOOP("Action", "Collection prepared"), { Role::Officer }, Needs::Role, "3.1", true, false },
    ActionFacts { Action::CollectionClose, "collection.close", QT_TRANSLATE_NOOP("Action", "Import finished"), { Role::Officer, Role::Job }, Needs::Role, "3.1", true, false },
    ActionFacts { Action::AddressesSet, "person.addresses", QT_TRANSLATE_NOOP("Action", "Addresses noted"), { Role::Officer, Role::SecurityAdministrator }, Needs::Role, "3.1", true, true },
    ActionFacts { Action::RetentionRead, "retention.read", QT_TRANSLATE_NOOP("Action", "What becomes due looked at"), { Role::Officer, Role::Auditor, Role::Executive }, Needs::Role, "7.1", false, false },
    ActionFacts { Action::RetentionSet, "retention.set", QT_TRANSLATE_NOOP("Action", "Retention schedule set"), { Role::Executive }, Needs::PartyToCase, "4.2", true, true },
    ActionFacts { Action::RecordExtend, "record.extend", QT_TRANSLATE_NOOP("Action", "Kept longer"), { Role::Officer }, Needs::Role, "4.2", true, true },
    ActionFacts { Action::HoldPlace, "hold.place", QT_TRANSLATE_NOOP("Action", "Hold placed"), Holders, Needs::Role, "4.2", true, true },
    ActionFacts { Action::HoldReview, "hold.review", QT_TRANSLATE_NOOP("Action", "Hold reviewed"), Holders, Needs::Role, "4.2", true, true },
    ActionFacts { Action::HoldLift, "hold.lift", QT_TRANSLATE_NOOP("Action", "Hold lifted"), { Role::Executive, Role::Auditor, Role::SecurityAdministrator }, Needs::PartyToCase, "4.2", true, true },
    ActionFacts { Action::PlanKeep, "plan.keep", QT_TRANSLATE_NOOP("Action", "Record of a plan kept"), { Role::Officer, Role::Auditor, Role::Executive }, Needs::Role, "7.2.2", true, true },
    ActionFacts { Action::RecordsClear, "records.clear", QT_TRANSLATE_NOOP("Action", "Cleared"), { Role::Officer }, Needs::PartyToCase, "7.2.3", true, false },
    ActionFacts { Action::ClearingClose, "clearing.close", QT_TRANSLATE_NOOP("Action", "Clearing finished"), { Role::Officer }, Needs::PartyToCase, "7.2.3", true, true },
    ActionFacts { Action::RecordsRecover, "records.recover", QT_TRANSLATE_NOOP("Action", "Cleared records brought back"), { Role::Officer }, Needs::PartyToCase, "7.1", true, true },
    ActionFacts { Action::DestructionWitness, "destruction.witness", QT_TRANSLATE_NOOP("Action", "Destruction witnessed"), Auditors, Needs::PartyToCase, "7.3", true, true },
    ActionFacts { Action::DestructionBegin, "destruction.begin", QT_TRANSLATE_NOOP("Action", "Destruction begun"), { Role::Officer }, Needs::PartyToCase, "7.3", true, true },
    ActionFacts { Action::RecordsDestroy, "records.destroy", QT_TRANSLATE_NOOP("Action", "Destroyed"), { Role::Officer }, Needs::PartyToCase, "7.2.3", true, false },
    ActionFacts { Action::DestructionCopy, "destruction.copy", QT_TRANSLATE_NOOP("Action", "Copy of the keys renewed"), { Role::Officer }, Needs::PartyToCase, "7.3", true, true },
    ActionFacts { Action::DestructionFile, "destruction.file", QT_TRANSLATE_NOOP("Action", "File outside the store removed"), { Role::Officer }, Needs::PartyToCase, "7.3", true, true },
    ActionFacts { Action::DestructionCarrier, "destruction.carrier", QT_TRANSLATE_NOOP("Action", "Paper or medium destroyed"), { Role::Officer }, Needs::PartyToCase, "7.3", true, true },
    ActionFacts { Action::DestructionProve, "destruction.prove", QT_TRANSLATE_NOOP("Action", "Destruction proven"), { Role::Officer }, Needs::PartyToCase, "7.3", true, true },
    ActionFacts { Action::DestructionCertify, "destruction.certify", QT_TRANSLATE_NOOP("Action", "Certificate of destruction signed"),
        { Role::Officer, Role::Auditor }, Needs::PartyToCase, "7.3", true, true },
    ActionFacts { Action::MediumSet, "medium.set", QT_TRANSLATE_NOOP("Action", "Medium registered"), { Role::Officer }, Needs::Role, "4.1", true, true },
    ActionFacts { Action::BackupPlanSet, "backup.plan", QT_TRANSLATE_NOOP("Action", "Backup plan set"), { Role::Officer }, Needs::Role, "4.3", true, true },
    ActionFacts { Action::BackupRun, "backup.run", QT_TRANSLATE_NOOP("Action", "Backup made"), { Role::Officer, Role::Job }, Needs::Role, "4.3", true, false },
    ActionFacts { Action::BackupFail, "backup.fail", QT_TRANSLATE_NOOP("Action", "Backup failed"), { Role::Officer, Role::Job }, Needs::Role, "4.3", true, false },
    ActionFacts { Action::BackupVerify, "backup.verify", QT_TRANSLATE_NOOP("Action", "Backup read back"), { Role::Officer, Role::Auditor, Role::Executive, Role::Job }, Needs::Role, "4.3", false, false },
    ActionFacts { Action::BackupSample, "backup.sample", QT_TRANSLATE_NOOP("Action", "Sample of a backup opened"), { Role::Officer }, Needs::Role, "4.3", true, false },
    ActionFacts { Action::BackupDrill, "backup.drill", QT_TRANSLATE_NOOP("Action", "Restore drill"), { Role::Officer, Role::Job }, Needs::Role, "4.3", true, false },
    ActionFacts { Action::StoreRestore, "store.restore", QT_TRANSLATE_NOOP("Action", "Restored store accepted"), { Role::Executive }, Needs::PartyToCase, "4.3", true, true },
    ActionFacts { Action::ApplicationRead, "application.read", QT_TRANSLATE_NOOP("Action", "Application read"), Staff, Needs::PartyToCase, "5.1", false, false },
    ActionFacts { Action::ApplicationPrint, "application.print", QT_TRANSLATE_NOOP("Action", "Application printed"), Staff, Needs::PartyToCase, "6.2.1", true, false },
    ActionFacts { Action::ApplicationSubmit, "application.submit", QT_TRANSLATE_NOOP("Action", "Applied"), Staff, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::ApplicationApprove, "application.approve", QT_TRANSLATE_NOOP("Action", "Application approved"), Deciders, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::ApplicationNarrow, "application.narrow", QT_TRANSLATE_NOOP("Action", "Application approved for less"), Deciders, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::ApplicationRefuse, "application.refuse", QT_TRANSLATE_NOOP("Action", "Application refused"), Deciders, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::ApplicationAskBack, "application.ask", QT_TRANSLATE_NOOP("Action", "Applicant asked back"), Deciders, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::ApplicationAnswer, "application.answer", QT_TRANSLATE_NOOP("Action", "Applicant answered"), Staff, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::ApplicationWithdraw, "application.withdraw", QT_TRANSLATE_NOOP("Action", "Application withdrawn"), Staff, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::ApplicationFulfil, "application.fulfil", QT_TRANSLATE_NOOP("Action", "Application fulfilled"), { Role::Officer }, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::GrantOpen, "grant.open", QT_TRANSLATE_NOOP("Action", "Opened under a grant"), Staff, Needs::PartyToCase, "5.2", true, false },
    ActionFacts { Action::GrantExtract, "grant.extract", QT_TRANSLATE_NOOP("Action", "Extracted under a grant"), Staff, Needs::PartyToCase, "5.2", true, false },
    ActionFacts { Action::GrantStatistics, "grant.statistics", QT_TRANSLATE_NOOP("Action", "Statistics made"), Staff, Needs::PartyToCase, "5.2", true, false },
    ActionFacts { Action::GrantSearch, "grant.search", QT_TRANSLATE_NOOP("Action", "Search in a grant"), Staff, Needs::PartyToCase, "5.1.1c", true, false },
    ActionFacts { Action::GrantRevoke, "grant.revoke", QT_TRANSLATE_NOOP("Action", "Grant taken away or given back"), Staff, Needs::PartyToCase, "6.1.1", true, true },
    ActionFacts { Action::GrantExpire, "grant.expire", QT_TRANSLATE_NOOP("Action", "Grant ended"), Everybody, Needs::PartyToCase, "6.1.1", true, true },
    ActionFacts { Action::PackageMake, "package.make", QT_TRANSLATE_NOOP("Action", "Evidence package made"), { Role::Officer }, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::PackageReceipt, "package.receipt", QT_TRANSLATE_NOOP("Action", "Receipt of an evidence package recorded"), { Role::Officer }, Needs::PartyToCase, "5.1", true, true },
    ActionFacts { Action::JournalRead, "journal.read", QT_TRANSLATE_NOOP("Action", "Journal read"), Auditors, Needs::Role, "6.2.1", true, false },
    ActionFacts { Action::JournalVerify, "journal.verify", QT_TRANSLATE_NOOP("Action", "Journal verified"),
        { Role::SecurityAdministrator, Role::Officer, Role::Auditor, Role::Executive }, Needs::Role, "6.2.1", true, false },
    ActionFacts { Action::HeadSlip, "journal.head", QT_TRANSLATE_NOOP("Action", "Head slip taken"), Auditors, Needs::Role, "6.2.1", true, true },
    ActionFacts { Action::ClockAccept, "clock.accept", QT_TRANSLATE_NOOP("Action", "Clock accepted"), Auditors, Needs::Role, "6.2.1", true, true },
    ActionFacts { Action::RefusalNote, "refusal", QT_TRANSLATE_NOOP("Action", "Refused"), Everybody, Needs::Role, "6.2.1", true, false },
    ActionFacts { Action::IntegrityAlert, "integrity.alert", QT_TRANSLATE_NOOP("Action", "Integrity alert"), Everybody, Needs::Role, "6.2.1", true, true },
};

constexpr Role None = Role::Employee;
constexpr std::array Routes {
    RouteFacts { Route::OwnRecords, "own-records", QT_TRANSLATE_NOOP("Route", "Seeing own records"), { Role::Employee }, { Role::Head, None, None }, 1, RouteEnd::OfficerFulfils, "5.1.1c" },
    RouteFacts { Route::DepartmentRecords, "department-records", QT_TRANSLATE_NOOP("Route", "Seeing a department's records"), { Role::Head }, { Role::Officer, None, None }, 1, RouteEnd::OfficerFulfils, "5.1.1b" },
    RouteFacts { Route::CompanyRecords, "company-records", QT_TRANSLATE_NOOP("Route", "Seeing records of the whole company"), { Role::Officer }, { Role::Officer, Role::Executive, None }, 2, RouteEnd::OfficerFulfils, "5.1.1a" },
    RouteFacts { Route::Judicial, "judicial", QT_TRANSLATE_NOOP("Route", "Judicial or government request"), { Role::Officer }, { Role::Officer, Role::Executive, None }, 2, RouteEnd::OfficerFulfils, "5.1.2a" },
    RouteFacts { Route::OutsideBody, "outside-body", QT_TRANSLATE_NOOP("Route", "Request by another outside body"), { Role::Officer }, { Role::Officer, Role::Executive, None }, 2, RouteEnd::OfficerFulfils, "5.1.2b" },
    RouteFacts { Route::Correction, "correction", QT_TRANSLATE_NOOP("Route", "Correction of a filed record"), { Role::Employee, Role::Head, Role::Officer }, { Role::Head, Role::Officer, None }, 2, RouteEnd::WithLastDecision, "3.3" },
    RouteFacts { Route::RetentionRule, "retention-rule", QT_TRANSLATE_NOOP("Route", "Change of a retention period"), { Role::Officer }, { Role::Executive, None, None }, 1, RouteEnd::WithLastDecision, "4.2" },
    // Who placed it, or an officer (CaseTrust.h).
    RouteFacts { Route::HoldLift, "hold-lift", QT_TRANSLATE_NOOP("Route", "Lifting a hold"), { Role::Employee }, { Role::Executive, None, None }, 1, RouteEnd::WithLastDecision, "4.2" },
    RouteFacts { Route::DispositionPlan, "disposition-plan", QT_TRANSLATE_NOOP("Route", "Disposition plan"), { Role::Officer }, { Role::Executive, None, None }, 1, RouteEnd::CarriedOut, "7.2.2" },
    RouteFacts { Route::RestoreLive, "restore-live", QT_TRANSLATE_NOOP("Route", "Restore over a live store"), { Role::Officer }, { Role::SecurityAdministrator, Role::Executive, None }, 2, RouteEnd::WithLastDecision, "4.3" },
    RouteFacts { Route::PrivilegedRole, "privileged-role", QT_TRANSLATE_NOOP("Route", "Giving a privileged role"), { Role::SecurityAdministrator }, { Role::Executive, None, None }, 1, RouteEnd::WithLastDecision, "6.1.1" },
    RouteFacts { Route::RecordReview, "record-review", QT_TRANSLATE_NOOP("Route", "Review and filing of a record"), { Role::Employee }, { Role::Head, Role::Officer, None }, 2, RouteEnd::CarriedOut, "3.2" },
    RouteFacts { Route::HeadOwnRecord, "head-own-record", QT_TRANSLATE_NOOP("Route", "Filing of a head's own record"), { Role::Head }, { Role::Officer, None, None }, 1, RouteEnd::CarriedOut, "3.2" },
    RouteFacts { Route::Destruction, "destruction", QT_TRANSLATE_NOOP("Route", "Destruction with a witness"), { Role::Officer }, { Role::Executive, Role::Auditor, None }, 2, RouteEnd::CarriedOut, "7.3" },
    RouteFacts { Route::RecoverCleared, "recover-cleared", QT_TRANSLATE_NOOP("Route", "Bringing cleared records back"), { Role::Officer }, { Role::Executive, None, None }, 1, RouteEnd::CarriedOut, "7.1" },
};

// Only a head holds a role for one department, and nobody gets a privileged one without two persons.
constexpr bool privilegesAreSound()
{
    for (const RoleFacts &one : Roles) {
        if (one.privileged != (one.role != Role::Employee && one.role != Role::Job) || one.ofDepartment != (one.role == Role::Head))
            return false;
    }
    return true;
}

constexpr bool actionsAreSound()
{
    for (const ActionFacts &one : Actions) {
        // A decision that enters no journal would be none; a job collects, backs up and keeps its own account, and that is all.
        if (one.roles.isEmpty() || (one.decision && !one.entersJournal))
            return false;
        const bool collects = one.action == Action::RecordCapture || one.action == Action::CollectionClose;
        const bool backsUp = one.action == Action::BackupRun || one.action == Action::BackupFail || one.action == Action::BackupVerify || one.action == Action::BackupDrill;
        if (one.roles.contains(Role::Job) && one.roles != Everybody && !collects && !backsUp)
            return false;
    }
    return true;
}

constexpr bool routesAreSound()
{
    for (const RouteFacts &one : Routes) {
        if (one.applicant.isEmpty() || one.stepCount < 1 || one.stepCount > int(one.steps.size()))
            return false;
        for (int i = 0; i < int(one.steps.size()); ++i) {
            if ((one.steps[size_t(i)] == None) != (i >= one.stepCount))
                return false;
        }
    }
    return true;
}

static_assert(tables::inOrder(Roles, &RoleFacts::role) && tables::keysAreSound(Roles) && tables::allNamed(Roles));
static_assert(tables::inOrder(Actions, &ActionFacts::action) && tables::keysAreSound(Actions) && tables::allNamed(Actions));
static_assert(tables::inOrder(Routes, &RouteFacts::route) && tables::keysAreSound(Routes) && tables::allNamed(Routes));
static_assert(Roles.size() == size_t(Role::Job) + 1);
static_assert(Actions.size() == size_t(Action::IntegrityAlert) + 1);
static_assert(Routes.size() == size_t(Route::RecoverCleared) + 1);
static_assert(tables::clausesAreSound(Actions) && tables::clausesAreSound(Routes));
static_assert(privilegesAreSound() && actionsAreSound() && routesAreSound());

} // namespace

std::span<const RoleFacts> roleTable()
{
    return Roles;
}

const RoleFacts &facts(Role role)
{
    return Roles.at(size_t(role));
}

QString displayName(Role role)
{
    return QCoreApplication::translate("Role", facts(role).name);
}

std::optional<Role> roleFromKey(QStringView key)
{
    for (const RoleFacts &one : Roles) {
        if (key == QLatin1String(one.key))
            return one.role;
    }
    return {};
}

bool rolesExclude(Role a, Role b)
{
    if (a != b && (a == Role::Job || b == Role::Job))
        return true;
    for (const Exclusion &one : Exclusions) {
        if ((one.a == a && one.b == b) || (one.a == b && one.b == a))
            return true;
    }
    return false;
}

std::span<const ActionFacts> actionTable()
{
    return Actions;
}

const ActionFacts &facts(Action action)
{
    return Actions.at(size_t(action));
}

QString displayName(Action action)
{
    return QCoreApplication::translate("Action", facts(action).name);
}

std::optional<Action> actionFromKey(QStringView key)
{
    for (const ActionFacts &one : Actions) {
        if (key == QLatin1String(one.key))
            return one.action;
    }
    return {};
}

QString displayClause(const char *clause)
{
    const QString text = QString::fromLatin1(clause);
    //: "chinese" writes 3.2 as 第三章（二）; anything else is a pattern with the number in place of %1
    const QString style = QCoreApplication::translate("Clause", "Clause %1");
    if (style != QLatin1String("chinese"))
        return style.arg(text);
    static constexpr char16_t Digits[] = u"零一二三四五六七八九十";
    QString body = text;
    QString item;
    if (!body.isEmpty() && body.back().isLetter()) {
        item = QStringLiteral("（%1）").arg(body.back().unicode() - u'a' + 1);
        body.chop(1);
    }
    const QStringList parts = body.split(u'.');
    QString result = u'第' + QString(Digits[qBound(0, parts.value(0).toInt(), 10)]) + u'章';
    if (parts.size() > 1)
        result += u'（' + QString(Digits[qBound(0, parts.at(1).toInt(), 10)]) + u'）';
    if (parts.size() > 2)
        result += parts.at(2);
    return result + item;
}

std::span<const RouteFacts> routeTable()
{
    return Routes;
}

bool endsInGrant(Route route)
{
    return facts(route).end == RouteEnd::OfficerFulfils;
}

const RouteFacts &facts(Route route)
{
    return Routes.at(size_t(route));
}

std::optional<Route> routeFromKey(QStringView key)
{
    for (const RouteFacts &one : Routes) {
        if (key == QLatin1String(one.key))
            return one.route;
    }
    return {};
}

QString displayName(Route route)
{
    return QCoreApplication::translate("Route", facts(route).name);
}

} // namespace tongjian
