// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandTable.h"

#include <array>

namespace tongjian::ctl
{

namespace
{

constexpr std::array Commands {
    Command { "init", "", "file=F sheets=PDF", "Make a new store from a JSON plan, and three recovery sheets; the password is the founder's.", nullptr, initStore },
    Command { "demo", "DIR", "records=N seed=N suite=gm|intl", "Make the demo company in DIR.", nullptr, makeDemo },
    Command { "account list", "", "", "List the accounts with their roles.", listAccounts },
    Command { "account add", "", "file=F", "Make an account from JSON; prints its initial password once.", addAccount },
    Command { "account activate", "", "new-password-fd=N code-fd=N", "First login: make own keys under an own password; after a renewal with its code.", nullptr, activateOwnAccount },
    Command { "account password", "", "new-password-fd=N", "Change the own password.", nullptr, changeOwnPassword },
    Command { "account keep-password", "", "", "Keep the password of a job account in the keychain of this user, for --password-keychain.", nullptr, keepJobPassword },
    Command { "account rights", "NAME", "", "List what a person may do, and why.", listRights },
    Command { "account move", "NAME DEPARTMENT", "", "Move a person to another department.", moveAccount },
    Command { "account disable", "NAME", "", "Close an account at once.", disableAccount },
    Command { "account enable", "NAME", "", "Open a closed account again.", enableAccount },
    Command { "account renew", "NAME", "", "Propose to renew a forgotten account; a second person decides.", proposeRenewal },
    Command { "recovery propose", "", "", "Propose new recovery sheets; a second person decides.", proposeSheets },
    Command { "case list", "", "", "List the renewals that are proposed or confirmed.", listCases },
    Command { "case confirm", "CASE", "", "Confirm a renewal; prints the code for the person once.", confirmCase },
    Command { "case refuse", "CASE", "", "Refuse a renewal.", refuseCase },
    Command { "case withdraw", "CASE", "", "Take back what you proposed, a role too, before it has taken effect.", withdrawCase },
    Command { "case carry-out", "CASE", "sheet-fd=N second-sheet-fd=N sheets=PDF", "Carry a confirmed renewal out; prints the initial password once.", carryOutCase },
    Command { "account import", "FILE", "dry-run departments names passwords=CSV", "Compare a staff list (CSV, XLSX) with the accounts and take in what is new or changed.", importAccounts },
    Command { "account leave", "NAME", "successor=NAME drafts=keep|discard dry-run", "Let a person leave: roles and account end, what is under way passes on.", leaveAccount },
    Command { "department list", "", "", "List the departments with their heads.", listDepartments },
    Command { "department add", "DEPARTMENT", "", "Make a department.", addDepartment },
    Command { "department rename", "DEPARTMENT NEW", "", "Give a department another name.", renameDepartment },
    Command { "department close", "DEPARTMENT", "", "Close a department that nobody and nothing pending belongs to.", closeDepartment },
    Command { "department merge", "DEPARTMENT INTO", "", "Move everybody and what is under way to another department, and close this one.", mergeDepartment },
    Command { "role list", "", "", "List who holds which role, and the open proposals.", listRoles },
    Command { "role propose", "NAME ROLE [DEPARTMENT]", "", "Propose a privileged role; a second person decides.", proposeRole },
    Command { "role confirm", "PROPOSAL", "", "Give the proposed role.", confirmRole },
    Command { "role refuse", "PROPOSAL", "", "Refuse the proposed role.", refuseRole },
    Command { "role revoke", "NAME ROLE [DEPARTMENT]", "", "Take a role away at once.", revokeRole },
    Command { "substitute list", "", "", "List substitutions of and for this person; all for administrators and auditors.", listSubstitutions },
    Command { "substitute name", "NAME ROLE [DEPARTMENT]", "from=DATE until=DATE", "Name who acts for this person in a role; both days included.", nameSubstitute },
    Command { "substitute end", "SUBSTITUTION", "", "End a substitution before its time.", endSubstitution },
    Command { "device list", "[NAME]", "", "List the remembered computers of this person; of NAME for administrators.", listDevices },
    Command { "device remove", "DEVICE [NAME]", "", "Remove a remembered computer: the next login there needs the password.", removeDevice },
    Command { "record list", "", "kind=own|department|archive|unassigned|quarantine state=STATE class=CLASS words=WORDS limit=N after=CURSOR", "List records.", listRecords },
    Command { "record show", "NUMBER", "", "Open a record; opening another's content is journalled.", showRecord },
    Command { "record add", "", "file=F corrects=NUMBER submit", "Save a draft from JSON, or the correction of a returned record.", addRecord },
    Command { "record submit", "DRAFT", "", "Submit a draft for review.", submitRecord },
    Command { "record withdraw", "NUMBER", "", "Take back a record before its approval.", withdrawRecord },
    Command { "record print", "NUMBER", "out=FILE", "Print an own record that is under way as PDF; the print is journalled.", printRecord },
    Command { "record discard", "DRAFT", "", "Discard a draft.", discardDraft },
    Command { "record ask", "NUMBER", "person=NAME text=WORDS", "Ask one of the people whom a filed record concerns for an explanation.", askAboutRecord },
    Command { "record explain", "NUMBER", "question=ENTRY text=WORDS", "Answer a question about a record: the oldest one that waits, or the one named.", explainRecord },
    Command { "record questions", "", "", "List the questions about records that wait for this person's answer, oldest first.", listQuestions },
    Command { "review list", "", "limit=N after=CURSOR", "List what waits for this person's decision, longest first.", listReviews },
    Command { "review approve", "NUMBER...", "seen=TOKEN", "Approve records of the own department, each by a decision of its own.", approveRecord },
    Command { "review return", "NUMBER", "seen=TOKEN file=F", "Return a record with remarks from JSON.", returnRecord },
    Command { "review reject", "NUMBER", "seen=TOKEN file=F", "Reject a record with remarks from JSON.", rejectRecord },
    Command { "file", "NUMBER...", "seen=TOKEN", "File approved records; they are immutable from then on.", fileRecord },
    Command { "import", "PATH...", "owner=NAME dry-run", "Take mail in: messages, mailboxes (mbox), Maildir folders.", importPaths },
    Command { "record assign", "NUMBER NAME...", "", "Say whom an unassigned record concerns; it is filed by it.", assignRecord },
    Command { "record retry", "NUMBER", "", "Try again to read a message that is in quarantine.", retryRecord },
    Command { "address list", "[NAME]", "", "List people's addresses, by which mail finds whom it concerns.", listAddresses },
    Command { "address set", "NAME", "file=F", "Replace somebody's addresses by those from JSON.", setPersonAddresses },
    Command { "apply", "", "route=ROUTE json-form=F count", "Apply to see records, by a form from JSON; --count only counts what its scope covers.", apply },
    Command { "application list", "", "kind=own|decide|fulfil|known limit=N after=CURSOR", "List applications: own ones, what waits for this person, what this person knows.", listApplications },
    Command { "application show", "NUMBER", "", "Show an application with every step and who decides next.", showApplication },
    Command { "application decide", "NUMBER", "decision=approve|narrow|refuse|ask text=WORDS json-form=F seen=ENTRY", "Decide on an application; narrow takes what is to be less from JSON.", decideApplication },
    Command { "application answer", "NUMBER", "text=WORDS json-form=F grant=NUMBER purpose=WORDS", "Answer a question; with a changed form all decisions begin anew. Of a correction that is changed the record is opened, under a grant where only that does.", answerApplication },
    Command { "application withdraw", "NUMBER", "text=WORDS", "Take back an own application before it is fulfilled.", withdrawApplication },
    Command { "application scope", "NUMBER", "", "List the records that the approved scope gives, words applied.", scopeOfApplication },
    Command { "application fulfil", "NUMBER", "leave-out=F", "Grant the records of the scope but those that JSON leaves out with a reason.", fulfilApplication },
    Command { "application print", "NUMBER", "out=FILE", "Print the application form with its decisions as PDF.", printApplication },
    Command { "correction form", "RECORD", "grant=NUMBER purpose=WORDS", "Print what a filed record says as JSON, to be changed; under a grant where only that opens it.", correctionForm },
    Command { "correction submit", "RECORD", "json-form=F grant=NUMBER purpose=WORDS", "Apply for a new version of a filed record; what the JSON does not name stays. Decided on like any application.", submitCorrection },
    Command { "correction versions", "RECORD", "", "List the versions of a filed record.", listVersions },
    Command { "correction version", "RECORD REVISION", "", "Show one version of a filed record.", showVersion },
    Command { "grant list", "", "", "List what was granted to this person.", listGrants },
    Command { "grant records", "NUMBER", "limit=N after=CURSOR", "List the records of a grant.", listGranted },
    Command { "grant open", "NUMBER RECORD", "purpose=WORDS", "Open a record under a grant; each opening is journalled with its purpose.", openGrantedRecord },
    Command { "grant revoke", "NUMBER", "text=WORDS", "Give a grant back or take it away; its keys are gone at once.", revokeGrant },
    Command { "grant statistics", "NUMBER", "out=FILE", "Count the records of a grant; out names an XLSX or PDF file.", grantStatistics },
    Command { "grant uses", "", "limit=N after=CURSOR", "List who opened or counted records of this head's department, or made packages of them, when and for what.", listUses },
    Command { "grant export", "NUMBER", "out=DIR purpose=WORDS", "Write each record of a grant as JSON and PDF into a new folder.", exportGrant },
    Command { "retention show", "", "all", "Show the retention schedule in force and those that follow; all: those of before too.", showRetention },
    Command { "retention set", "", "json-form=F effect", "Apply for another retention schedule from JSON; effect only counts what it would do. An executive decides.", setRetention },
    Command { "retention due", "", "limit=N", "Count what becomes due month by month, and list what is due.", listDue },
    Command { "retention extend", "NUMBER...", "until=DATE text=WORDS", "Keep single records longer than their period.", extendRecord },
    Command { "hold place", "", "file=F", "Hold records by list or by scope from JSON: they are kept until the hold is lifted.", placeHoldOn },
    Command { "hold list", "", "all", "List the holds; all: lifted ones too.", listHeld },
    Command { "hold review", "NUMBER", "review=DATE", "Say that a hold is still needed, and by when it is looked at again.", reviewHeld },
    Command { "hold lift", "NUMBER", "text=WORDS", "Apply to lift a hold; an executive decides.", liftHeld },
    Command { "plan create", "", "json-form=F", "Write a disposition plan from JSON (reason, classes, departments, days, use, method, grace) and show what would be on its list.", createPlan },
    Command { "plan preview", "PLAN", "", "Show what a draft or a plan would put on its list now, and what not and why.", previewPlanOf },
    Command { "plan submit", "DRAFT", "", "Freeze the list and submit the plan; an executive decides on it like on any application.", submitPlanDraft },
    Command { "plan list", "", "", "List the disposition plans, newest first.", listDispositions },
    Command { "plan show", "PLAN", "", "Show a plan with what it needs before it begins, each with its evidence.", showPlan },
    Command { "plan records", "PLAN", "outcome=OUTCOME limit=N after=CURSOR", "List the records of a plan and what became of each.", listPlanRecords },
    Command { "plan keep", "PLAN RECORD...", "text=WORDS", "Say that records of a list stay, whatever is decided on the plan.", keepOnPlan },
    Command { "plan clear", "PLAN", "", "Begin a plan that was decided on, or go on with it: content leaves the store, a batch at a time.", clearByPlan },
    Command { "plan recover", "PLAN RECORD...", "text=WORDS", "Apply to bring cleared records back; an executive decides.", askToRecover },
    Command { "plan bring-back", "NUMBER", "", "Bring back what was decided on, from the backup that keeps it.", recoverByDecision },
    Command { "plan witness", "PLAN", "executor=NAME confirm=DIGEST", "Show what a destruction would take; with the digest of that list confirm it as its witness.", witnessByPlan },
    Command { "plan destroy", "PLAN", "no-other-copies copies gone=PLACE text=WORDS", "Begin what a witness confirmed, declaring that no other copy is known, or go on; copies: only those that were out of reach; gone: a place whose medium, or a file, that is no more.", destroyByPlan },
    Command { "plan carrier", "PLAN [NUMBER]", "file=F list", "Put paper or a medium onto the plan from JSON (kind, name, serial, medium), to be destroyed as a thing; with its number say how it was (method, place, people, at, photos); list: all of them.", carrierOfPlan },
    Command { "plan certificate", "PLAN", "sign out=PDF", "Show the certificate of the last destruction; sign it, executor first, then witness; write it as PDF when both have.", certificateByPlan },
    Command { "why", "NUMBER", "", "Say why a record is kept, and until when at least and at most.", whyRecord },
    Command { "backup media", "", "", "List the register of media.", listMedia },
    Command { "backup medium", "", "file=F", "Register a medium from JSON, or change the one of that name.", setMediumFrom },
    Command { "backup plans", "", "", "List the backup plans, what became of each, and when its newest backup was last proven restorable.", listPlans },
    Command { "backup plan", "", "file=F", "Set a backup plan from JSON, or change the one of that id.", setPlanFrom },
    Command { "backup run", "", "plan=PLAN to=DIR kind=KIND", "Run everything that is due, drills too; or one plan by its id or kind; or a backup to a folder.", runBackups },
    Command { "backup list", "", "", "List the backups that lie at every medium that can be reached.", listKept },
    Command { "backup verify", "BACKUP", "", "Read a backup back whole, by its name or its data folder: digests, pages, journal, keys.", verifyKept },
    Command { "backup drill", "PLAN", "open", "Put a plan's newest backup back at a scratch place and walk through twenty assertions; open: records too.", drillPlan },
    Command { "backup sample", "BACKUP", "", "Open a random hundredth of the records of a backup.", samplePlan },
    Command { "restore", "DATA [DIR]", "keys=DIR preview", "Put a backup back into a new folder, by the password of --user; preview: say first what it brings and what is missing since.", nullptr, restoreBackup },
    Command { "restoration show", "", "", "Show whether a store that was put back waits for the decision on it.", showRestoration },
    Command { "restoration apply", "", "text=WORDS", "Apply for a restored store to be accepted, by a records officer.", applyRestoration },
    Command { "restoration decide", "NUMBER", "decision=approve|refuse text=WORDS", "Decide on that, by the security administrator and then an executive.", decideOnRestoration },
    Command { "journal list", "", "limit=N before=N person=NAME action=ACTION", "List journal entries, newest first.", listJournal },
    Command { "journal head", "", "", "Print number and hash of the newest entry.", journalHead },
    Command { "journal verify", "", "head=NUMBER:HASH", "The same as verify.", verify },
    Command { "verify", "", "head=NUMBER:HASH", "Verify journal, signatures, rights, records and keys.", verify },
    Command { "package make", "NUMBER", "out=DIR zip=FILE redact=FILE method=TEXT repeats-seen", "Make the evidence package of a request that was granted to an outside body; it is journalled.", makeEvidencePackage },
    Command { "package list", "NUMBER", "", "List the evidence packages made of an application, with their receipts.", listPackages },
    Command { "package receipt", "NUMBER", "file=F", "Record from JSON that an evidence package was received.", recordPackageReceipt },
    Command { "package verify", "PATH", "founding-key=FINGERPRINT", "Check an evidence package, a folder or a ZIP file, as tongjian-verify does.", nullptr, verifyPackage },
};

QString line(const QString &left, const QString &right)
{
    constexpr int Column = 44;
    return left.size() < Column - 1 ? QStringLiteral("  %1%2\n").arg(left, -Column).arg(right) : QStringLiteral("  %1\n  %2%3\n").arg(left, QString(Column, u' '), right);
}

} // namespace

std::span<const Command> commandTable()
{
    return Commands;
}

const Command *findCommand(const QStringList &words, int *taken)
{
    for (const int count : { 2, 1 }) {
        const QString wanted = words.mid(0, count).join(u' ');
        for (const Command &command : Commands) {
            if (words.size() >= count && wanted == QLatin1String(command.words)) {
                *taken = count;
                return &command;
            }
        }
    }
    return nullptr;
}

QString usageOf(const Command &command)
{
    QString text = QString::fromLatin1(command.words);
    if (*command.arguments)
        text += u' ' + QString::fromLatin1(command.arguments);
    const QStringList options = QString::fromLatin1(command.options).split(u' ', Qt::SkipEmptyParts);
    for (QString option : options)
        text += QStringLiteral(" [--%1]").arg(option.replace(u'=', u' '));
    return text;
}

QString helpText()
{
    QString text = QStringLiteral("Usage: tongjianctl --store DIR --user NAME [--password-fd N] [--json] COMMAND\n\n"
                                  "Does from a script what Tongjian's window does, with the same rights.\n\nOptions:\n");
    text += line(QStringLiteral("--store DIR"), QStringLiteral("folder of the store"));
    text += line(QStringLiteral("--user NAME"), QStringLiteral("login name"));
    text += line(QStringLiteral("--password-fd N"), QStringLiteral("read the password from this file descriptor, up to the first line break"));
    text += line(QStringLiteral("--password-keychain"), QStringLiteral("of a job account: take the password from the keychain"));
    text += line(QStringLiteral("--json"), QStringLiteral("print one JSON object"));
    text += line(QStringLiteral("--help, --version"), {});
    text += QStringLiteral("\nCommands:\n");
    for (const Command &command : Commands)
        text += line(usageOf(command), QString::fromLatin1(command.help));
    text += QStringLiteral("\nJSON is read from standard input unless --file or --json-form names a file. Without --password-fd the password is asked on the\n"
                           "terminal; it is never taken from the command line or the environment.\n\n"
                           "Exit codes: 0 done, 1 failed, 2 usage, 3 no right or wrong password, 4 integrity, 5 bad input.\n");
    return text;
}

} // namespace tongjian::ctl
