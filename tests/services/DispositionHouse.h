// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/BackupHouse.h"
#include "services/Backups.h"
#include "services/PlanClearing.h"
#include "services/Holds.h"
#include "services/JournalReading.h"
#include "services/Recovering.h"

namespace tongjian::test
{

inline const QString PlanReason = QStringLiteral("留存期限已满，业务上不再需要。");

/// A company whose records of before are due: three years and a month later, with a backup plan.
class DispositionHouse : public BackupHouse
{
public:
    /// @p before: what happened while the records were kept.
    explicit DispositionHouse(SuiteId suite = SuiteId::Intl, const std::function<void(DispositionHouse &)> &before = {})
        : BackupHouse(suite)
    {
        {
            const auto officer = as("officer");
            Medium medium;
            medium.name = QStringLiteral("备份盘一");
            medium.path = destination;
            medium.place = QStringLiteral("总部机房");
            medium.keeper = id("officer");
            BackupPlan plan;
            plan.medium = setMedium(*officer, medium);
            plan.keep = 1;
            backupPlan = setBackupPlan(*officer, plan);
        }
        if (before)
            before(*this);
        pass(37 * 31);
    }

    /// So many days go by, and the auditor says that they did.
    void pass(int days)
    {
        clock->time += days * DayMs;
        const auto auditor = as("auditor");
        acceptClock(*auditor);
    }
    Id submit(const std::function<void(ApplicationForm &)> &change = {}, const char *login = "officer")
    {
        const auto officer = as(login);
        ApplicationForm form = newPlan(*officer);
        form.reason = PlanReason;
        if (change)
            change(form);
        return submitPlan(*officer, form);
    }
    void approve(Id application)
    {
        const auto boss = as("boss");
        approveApplication(*boss, seen(*boss, application));
    }
    QString backUp()
    {
        const auto officer = as("officer");
        return runBackup(*officer, backupPlan).taken.manifest.name;
    }
    /// A backup that a plan can rely on.
    QString prove()
    {
        const QString name = backUp();
        const auto officer = as("officer");
        const DrillResult drill = drillBackup(*officer, backupPlan, false);
        if (!drill.ok())
            qFatal("%s", qPrintable(drill.failures.constFirst().what));
        (void)sampleBackup(*officer, name);
        return name;
    }
    /// Submitted, approved, and everything there that it needs.
    Id ready(const std::function<void(ApplicationForm &)> &change = {})
    {
        const Id plan = submit(change);
        approve(plan);
        backup = prove();
        return plan;
    }
    ClearingOutcome clear(Id plan, const char *login = "officer")
    {
        const auto officer = as(login);
        return clearPlan(*officer, plan);
    }
    RecordRow row(Id record)
    {
        const auto officer = as("officer");
        return *Records(officer->store().records()).find(record);
    }
    QMap<PlanOutcome, qint64> outcomes(Id plan)
    {
        const auto officer = as("officer");
        return openPlan(*officer, plan).outcomes;
    }
    /// What the full verification finds.
    QString problems()
    {
        const auto auditor = as("auditor");
        QStringList found;
        for (const IntegrityProblem &problem : verifyStore(*auditor).problems)
            found += problem.what + QStringLiteral(" | ") + problem.where;
        return found.join(u'\n');
    }

    Id backupPlan = NoId;
    QString backup; ///< of ready()
};

} // namespace tongjian::test
