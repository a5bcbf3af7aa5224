// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

namespace tongjian::fact
{

// The keys of an entry's payload, each written in one place. They are signed and stored: never change one.
inline constexpr QLatin1String Suite("suite");
inline constexpr QLatin1String Company("company");
inline constexpr QLatin1String RecoveryKey("recovery");
inline constexpr QLatin1String RecoveryWrapped("recovery-wrapped"); // hash of its wrapped private half in store.json
inline constexpr QLatin1String Periods("periods"); // [[class, months], …]
inline constexpr QLatin1String Departments("departments"); // [[id, name], …]
inline constexpr QLatin1String Persons("persons"); // [[id, login, name, department, lock], …]
inline constexpr QLatin1String Holdings("roles"); // [[person, role, department], …]
inline constexpr QLatin1String RoleKeys("rolekeys"); // [[owner, department, generation, key], …]
inline constexpr QLatin1String Person("person");
inline constexpr QLatin1String Login("login");
inline constexpr QLatin1String Name("name");
inline constexpr QLatin1String Department("department");
inline constexpr QLatin1String Job("job");
inline constexpr QLatin1String Lock("lock");
inline constexpr QLatin1String Token("token");
inline constexpr QLatin1String SigningKey("signing");
inline constexpr QLatin1String SealingKey("sealing");
inline constexpr QLatin1String Accounts("accounts"); // [[person, digest], …]: entries of store.json as this entry leaves them
inline constexpr QLatin1String Role("role");
inline constexpr QLatin1String Substitute("substitute");
inline constexpr QLatin1String From("from"); // of a substitution, UTC ms
inline constexpr QLatin1String Until("until");
inline constexpr QLatin1String InPlaceOf("for"); // whose right a substitute exercised; not there: the signer's own
inline constexpr QLatin1String Proposal("proposal");
inline constexpr QLatin1String Kind("kind"); // of a case
inline constexpr QLatin1String Case("case"); // that an act carries out
inline constexpr QLatin1String CodeLock("code-lock"); // hash of the code that the decider hands over
inline constexpr QLatin1String Code("code"); // the code itself, at the first login after a renewal
inline constexpr QLatin1String Device("device"); // a remembered computer: of an entry about one, or by which somebody logged in
inline constexpr QLatin1String System("system"); // that runs on it
inline constexpr QLatin1String Replaces("replaces"); // the same computer, remembered before
inline constexpr QLatin1String Failures("failures");
inline constexpr QLatin1String Record("record");
inline constexpr QLatin1String Revision("revision");
inline constexpr QLatin1String Commitment("commitment");
inline constexpr QLatin1String State("state");
inline constexpr QLatin1String Before("before"); // state or commitment that the decision was made on
inline constexpr QLatin1String Row("row"); // digest of the record's plain columns and ciphertexts after the act
inline constexpr QLatin1String Remarks("remarks"); // commitment to the sealed remarks of a review
inline constexpr QLatin1String Count("count");
inline constexpr QLatin1String Root("root"); // Merkle root over the rows of a batch
inline constexpr QLatin1String Problems("problems");
inline constexpr QLatin1String Read("read"); // of an import: messages seen, and what became of them
inline constexpr QLatin1String Duplicates("duplicates");
inline constexpr QLatin1String Quarantined("quarantined");
inline constexpr QLatin1String Gone("gone"); // of an import: what was cleared or destroyed before
inline constexpr QLatin1String Unassigned("unassigned");
inline constexpr QLatin1String Route("route"); // of an application
inline constexpr QLatin1String Author("author"); // of a new version: who asked for it
inline constexpr QLatin1String Follows("follows"); // n of the entry that named the record before a correction
inline constexpr QLatin1String Earlier("earlier"); // digest over the ciphertexts of the version that a correction succeeds
inline constexpr QLatin1String Text("text"); // hash of the sealed text that an act on an application, a question about a record or its answer left
inline constexpr QLatin1String Question("question"); // entry of the question that an explanation answers
inline constexpr QLatin1String LeftOut("left-out"); // of a grant: how many records of the scope
inline constexpr QLatin1String Of("of"); // of a use of many records: [[department, how many of its records], …]
inline constexpr QLatin1String LeftOutRoot("left-out-root"); // of a cleared batch: Merkle root over the records that stay, with why
inline constexpr QLatin1String Backup("backup"); // of a plan that is begun: name of the proven backup that keeps what is cleared,
inline constexpr QLatin1String Proofs("proofs"); // and the entries of its run, its drill and its sample
inline constexpr QLatin1String Executor("executor"); // of a destruction: who carries it out,
inline constexpr QLatin1String Witness("witness"); // and the entry by which somebody else confirmed it
inline constexpr QLatin1String NoOthers("no-other-copies"); // the executor declares that no copy is known but the registered ones
inline constexpr QLatin1String Register("register"); // Merkle root over the ids of destroyed records
inline constexpr QLatin1String Place("place"); // a folder with copies of the keys; a file outside, a carrier: by its number
inline constexpr QLatin1String Done("done"); // whether it is destroyed there; whether a proof found nothing
inline constexpr QLatin1String Waits("waits"); // why it is not yet (DestructionRun::Waits)
inline constexpr QLatin1String Outside("outside"); // where files with records were written, sealed to whoever destroys them
inline constexpr QLatin1String Written("written"); // n of the entry that says so
inline constexpr QLatin1String Certificate("certificate"); // digest of what a certificate says
inline constexpr QLatin1String Use("use"); // of a package: whom it was made for, sealed to whoever supervises the use of the records
inline constexpr QLatin1String Package("package"); // digest of the manifest of an evidence package
inline constexpr QLatin1String Number("number"); // of an evidence package; of an application, where it is submitted
inline constexpr QLatin1String Value("value"); // of a medium or a backup plan: the whole of it
inline constexpr QLatin1String TakenAt("taken-at"); // moment of a backup, UTC ms
inline constexpr QLatin1String RestoreTime("restore-ms"); // of a drill: how long putting back took,
inline constexpr QLatin1String LostTime("lost-ms"); // and how much work would have been lost
inline constexpr QLatin1String Base("base"); // of a restoration: the last entry of the backup
inline constexpr QLatin1String Version("version"); // of a retention schedule,
inline constexpr QLatin1String InForce("in-force"); // the day from which it is in force,
inline constexpr QLatin1String Shortens("shortens"); // whether it shortens what was promised,
inline constexpr QLatin1String Lines("lines"); // and its lines (Retention.h)
inline constexpr QLatin1String Review("review"); // day on which a hold is looked at again
inline constexpr QLatin1String Head("head");
inline constexpr QLatin1String Believed("believed"); // time of the newest believed entry before the clock was accepted

} // namespace tongjian::fact
