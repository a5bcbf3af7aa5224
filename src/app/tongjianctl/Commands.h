// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the command line does: the same services as the window, so the same rights. Each command takes what was called and
// gives one object to print. Errors are thrown; main turns them into exit codes.

#include "Invocation.h"
#include "services/Session.h"

#include <QJsonObject>

namespace tongjian::ctl
{

/// What a command gives back: an object for --json, lines for a person, the exit code.
struct Answer {
    QJsonObject json;
    QStringList lines;
    int exitCode = 0;
};

// that begin with a password and no login, or log in themselves
[[nodiscard]] Answer initStore(const Invocation &call, const StoreEnvironment &environment);
[[nodiscard]] Answer makeDemo(const Invocation &call, const StoreEnvironment &environment);
[[nodiscard]] Answer activateOwnAccount(const Invocation &call, const StoreEnvironment &environment);
[[nodiscard]] Answer changeOwnPassword(const Invocation &call, const StoreEnvironment &environment);
[[nodiscard]] Answer keepJobPassword(const Invocation &call, const StoreEnvironment &environment);

// with one
[[nodiscard]] Answer listAccounts(const Invocation &call, Session &session);
[[nodiscard]] Answer addAccount(const Invocation &call, Session &session);
[[nodiscard]] Answer listRights(const Invocation &call, Session &session);
[[nodiscard]] Answer moveAccount(const Invocation &call, Session &session);
[[nodiscard]] Answer disableAccount(const Invocation &call, Session &session);
[[nodiscard]] Answer enableAccount(const Invocation &call, Session &session);
[[nodiscard]] Answer importAccounts(const Invocation &call, Session &session);
[[nodiscard]] Answer leaveAccount(const Invocation &call, Session &session);
[[nodiscard]] Answer listDepartments(const Invocation &call, Session &session);
[[nodiscard]] Answer addDepartment(const Invocation &call, Session &session);
[[nodiscard]] Answer renameDepartment(const Invocation &call, Session &session);
[[nodiscard]] Answer closeDepartment(const Invocation &call, Session &session);
[[nodiscard]] Answer mergeDepartment(const Invocation &call, Session &session);
[[nodiscard]] Answer listRoles(const Invocation &call, Session &session);
[[nodiscard]] Answer proposeRole(const Invocation &call, Session &session);
[[nodiscard]] Answer confirmRole(const Invocation &call, Session &session);
[[nodiscard]] Answer refuseRole(const Invocation &call, Session &session);
[[nodiscard]] Answer revokeRole(const Invocation &call, Session &session);
[[nodiscard]] Answer listSubstitutions(const Invocation &call, Session &session);
[[nodiscard]] Answer nameSubstitute(const Invocation &call, Session &session);
[[nodiscard]] Answer endSubstitution(const Invocation &call, Session &session);
[[nodiscard]] Answer listDevices(const Invocation &call, Session &session);
[[nodiscard]] Answer removeDevice(const Invocation &call, Session &session);

[[nodiscard]] Answer listRecords(const Invocation &call, Session &session);
[[nodiscard]] Answer showRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer addRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer submitRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer withdrawRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer printRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer discardDraft(const Invocation &call, Session &session);
[[nodiscard]] Answer askAboutRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer explainRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer listQuestions(const Invocation &call, Session &session);

[[nodiscard]] Answer proposeRenewal(const Invocation &call, Session &session);
[[nodiscard]] Answer proposeSheets(const Invocation &call, Session &session);
[[nodiscard]] Answer listCases(const Invocation &call, Session &session);
[[nodiscard]] Answer confirmCase(const Invocation &call, Session &session);
[[nodiscard]] Answer refuseCase(const Invocation &call, Session &session);
[[nodiscard]] Answer withdrawCase(const Invocation &call, Session &session);
[[nodiscard]] Answer carryOutCase(const Invocation &call, Session &session);

[[nodiscard]] Answer listReviews(const Invocation &call, Session &session);
[[nodiscard]] Answer approveRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer returnRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer rejectRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer fileRecord(const Invocation &call, Session &session);

[[nodiscard]] Answer importPaths(const Invocation &call, Session &session);
[[nodiscard]] Answer assignRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer retryRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer listAddresses(const Invocation &call, Session &session);
[[nodiscard]] Answer setPersonAddresses(const Invocation &call, Session &session);

[[nodiscard]] Answer apply(const Invocation &call, Session &session);
[[nodiscard]] Answer listApplications(const Invocation &call, Session &session);
[[nodiscard]] Answer showApplication(const Invocation &call, Session &session);
[[nodiscard]] Answer decideApplication(const Invocation &call, Session &session);
[[nodiscard]] Answer answerApplication(const Invocation &call, Session &session);
[[nodiscard]] Answer withdrawApplication(const Invocation &call, Session &session);
[[nodiscard]] Answer scopeOfApplication(const Invocation &call, Session &session);
[[nodiscard]] Answer fulfilApplication(const Invocation &call, Session &session);
[[nodiscard]] Answer printApplication(const Invocation &call, Session &session);

[[nodiscard]] Answer correctionForm(const Invocation &call, Session &session);
[[nodiscard]] Answer submitCorrection(const Invocation &call, Session &session);
[[nodiscard]] Answer listVersions(const Invocation &call, Session &session);
[[nodiscard]] Answer showVersion(const Invocation &call, Session &session);

[[nodiscard]] Answer listGrants(const Invocation &call, Session &session);
[[nodiscard]] Answer listGranted(const Invocation &call, Session &session);
[[nodiscard]] Answer openGrantedRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer revokeGrant(const Invocation &call, Session &session);
[[nodiscard]] Answer grantStatistics(const Invocation &call, Session &session);
[[nodiscard]] Answer listUses(const Invocation &call, Session &session);
[[nodiscard]] Answer exportGrant(const Invocation &call, Session &session);

[[nodiscard]] Answer listJournal(const Invocation &call, Session &session);
[[nodiscard]] Answer journalHead(const Invocation &call, Session &session);
[[nodiscard]] Answer verify(const Invocation &call, Session &session);

[[nodiscard]] Answer makeEvidencePackage(const Invocation &call, Session &session);
[[nodiscard]] Answer listPackages(const Invocation &call, Session &session);
[[nodiscard]] Answer recordPackageReceipt(const Invocation &call, Session &session);
[[nodiscard]] Answer verifyPackage(const Invocation &call, const StoreEnvironment &environment);

[[nodiscard]] Answer showRetention(const Invocation &call, Session &session);
[[nodiscard]] Answer setRetention(const Invocation &call, Session &session);
[[nodiscard]] Answer listDue(const Invocation &call, Session &session);
[[nodiscard]] Answer extendRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer whyRecord(const Invocation &call, Session &session);
[[nodiscard]] Answer placeHoldOn(const Invocation &call, Session &session);
[[nodiscard]] Answer listHeld(const Invocation &call, Session &session);
[[nodiscard]] Answer reviewHeld(const Invocation &call, Session &session);
[[nodiscard]] Answer liftHeld(const Invocation &call, Session &session);

[[nodiscard]] Answer createPlan(const Invocation &call, Session &session);
[[nodiscard]] Answer previewPlanOf(const Invocation &call, Session &session);
[[nodiscard]] Answer submitPlanDraft(const Invocation &call, Session &session);
[[nodiscard]] Answer listDispositions(const Invocation &call, Session &session);
[[nodiscard]] Answer showPlan(const Invocation &call, Session &session);
[[nodiscard]] Answer listPlanRecords(const Invocation &call, Session &session);
[[nodiscard]] Answer keepOnPlan(const Invocation &call, Session &session);
[[nodiscard]] Answer clearByPlan(const Invocation &call, Session &session);
[[nodiscard]] Answer askToRecover(const Invocation &call, Session &session);
[[nodiscard]] Answer recoverByDecision(const Invocation &call, Session &session);
[[nodiscard]] Answer witnessByPlan(const Invocation &call, Session &session);
[[nodiscard]] Answer destroyByPlan(const Invocation &call, Session &session);
[[nodiscard]] Answer carrierOfPlan(const Invocation &call, Session &session);
[[nodiscard]] Answer certificateByPlan(const Invocation &call, Session &session);

[[nodiscard]] Answer listMedia(const Invocation &call, Session &session);
[[nodiscard]] Answer setMediumFrom(const Invocation &call, Session &session);
[[nodiscard]] Answer listPlans(const Invocation &call, Session &session);
[[nodiscard]] Answer setPlanFrom(const Invocation &call, Session &session);
[[nodiscard]] Answer runBackups(const Invocation &call, Session &session);
[[nodiscard]] Answer listKept(const Invocation &call, Session &session);
[[nodiscard]] Answer verifyKept(const Invocation &call, Session &session);
[[nodiscard]] Answer drillPlan(const Invocation &call, Session &session);
[[nodiscard]] Answer samplePlan(const Invocation &call, Session &session);

[[nodiscard]] Answer restoreBackup(const Invocation &call, const StoreEnvironment &environment);
[[nodiscard]] Answer showRestoration(const Invocation &call, Session &session);
[[nodiscard]] Answer applyRestoration(const Invocation &call, Session &session);
[[nodiscard]] Answer decideOnRestoration(const Invocation &call, Session &session);

} // namespace tongjian::ctl
