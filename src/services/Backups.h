// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackupBook.h"
#include "lifecycle/BackupCopy.h"
#include "lifecycle/Drill.h"
#include "store/Act.h"

namespace tongjian
{

// Backups (regulation 4.1, 4.3, DESIGN section 5): media and plans are set by records officers; runs are made by them or by a job, which
// opens no record. Every run, failure, drill and sample is an entry; lifecycle/BackupCopy makes the copies.

/// Sets a medium or a plan; a new one (NoId) gets an id. Throws BadInput saying what stands against it, NoRight.
Id setMedium(Session &session, Medium medium);
/// The same within an act of something else, for a known one.
[[nodiscard]] Change mediumChange(const Medium &medium);
Id setBackupPlan(Session &session, BackupPlan plan);

/// A plan with what became of it.
struct PlanStanding {
    BackupPlan plan;
    BackupStanding runs;
    std::optional<DrillFact> drill; ///< the last one
    bool drillDue = false; ///< there is a good backup, and none was proven restorable this month
    std::optional<QString> sampleDue; ///< name of the newest backup, of which nothing was opened yet
};
[[nodiscard]] QList<PlanStanding> planStandings(Session &session); ///< of the active ones

struct BackupOutcome {
    TakenBackup taken;
    bool secondAsked = false;
    QString secondFailure; ///< empty: the copy at the second place is made and checked, or none was asked for
    QStringList removed; ///< older ones that the plan does not keep
    qint64 tookMs = 0;
};
/// Runs a plan: makes and checks the backup, copies it to the second place and checks it there, removes what is too old. A failure is an
/// entry, and thrown; a second place that failed is told in the outcome.
BackupOutcome runBackup(Session &session, Id plan, const Progress &progress = {});
/// By hand to any folder; kept until somebody removes it.
BackupOutcome runBackupTo(Session &session, const QString &destination, BackupKind kind, const Progress &progress = {});
/// Plans that are to run now: what was missed or failed, the longest overdue first.
[[nodiscard]] QList<Id> plansToRun(Session &session);

/// One backup that lies at a medium.
struct KeptBackup {
    Id medium = NoId;
    ListedBackup listed;
    bool keysThere = false; ///< a key part lies there, as new as this or newer
};
/// What lies at every medium that can be reached; broken ones with what is wrong.
struct KeptBackups {
    QList<KeptBackup> backups; ///< newest first
    QList<Id> unreachable; ///< media
};
[[nodiscard]] KeptBackups keptBackups(Session &session);
/// The folders of a backup by its name, at the first medium that has it; NotFound.
[[nodiscard]] BackupFolders findBackup(Session &session, const QString &name);
/// Reads one back whole: regulation 4.3. For officers, auditors and executives.
[[nodiscard]] BackupCheck verifyBackup(Session &session, const BackupFolders &folders, const Progress &progress = {});

/// Opens a random hundredth of the filed records, at least one, from the backup itself; an entry says how many opened. Officers alone can.
struct SampleOutcome {
    qint64 opened = 0;
    qint64 failed = 0;
};
SampleOutcome sampleBackup(Session &session, const QString &name, const Progress &progress = {});

/// Puts the newest backup of a plan back at a scratch place, walks through the assertions (Drill.h), and removes it again. @p opening: opens
/// records in it as well, for officers. The result is an entry either way.
DrillResult drillBackup(Session &session, Id plan, bool opening, const Progress &progress = {});
[[nodiscard]] QList<Id> drillsDue(Session &session);

} // namespace tongjian
