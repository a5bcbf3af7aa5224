// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"
#include "core/BackupPlan.h"

namespace tongjian
{

/// A drill as the journal tells it: the newest backup of a plan put back at a scratch place, and what held there.
struct DrillFact {
    Id plan = NoId;
    qint64 at = 0; ///< UTC ms
    QString name; ///< of the backup
    int held = 0; ///< of DrillAssertions
    QStringList failed; ///< keys of those that did not hold
    qint64 restoreMs = 0; ///< how long putting back took (RTO)
    qint64 lostMs = 0; ///< how much work would have been lost (RPO): from the backup's moment to the drill's
    qint64 opened = 0; ///< records that were opened in it, where an officer ran it
    qint64 entry = 0; ///< n in the journal
    [[nodiscard]] bool ok() const { return failed.isEmpty() && held > 0; }
};
/// A random part of a backup's records was opened from it.
struct SampleFact {
    QString name;
    qint64 at = 0;
    qint64 opened = 0;
    qint64 failed = 0;
    qint64 entry = 0; ///< n in the journal
    [[nodiscard]] bool ok() const { return failed == 0 && opened > 0; }
};

/// Everything about backups that the journal says, by those who had the right to say it: media and plans as they are set now, runs,
/// drills and samples, newest first. Reads the journal when made.
class BackupBook
{
public:
    explicit BackupBook(Session &session);

    [[nodiscard]] const QList<Medium> &media() const { return m_media; } ///< retired ones too
    [[nodiscard]] const QList<BackupPlan> &plans() const { return m_plans; } ///< stopped ones too
    [[nodiscard]] const QList<BackupRunFact> &runs() const { return m_runs; }
    [[nodiscard]] const QList<DrillFact> &drills() const { return m_drills; }
    [[nodiscard]] const QList<SampleFact> &samples() const { return m_samples; }
    [[nodiscard]] const Medium *medium(Id id) const;
    [[nodiscard]] const BackupPlan *plan(Id id) const;
    [[nodiscard]] const DrillFact *lastDrill(Id plan) const;
    [[nodiscard]] const SampleFact *sampleOf(const QString &name) const; ///< the newest one

private:
    QList<Medium> m_media;
    QList<BackupPlan> m_plans;
    QList<BackupRunFact> m_runs;
    QList<DrillFact> m_drills;
    QList<SampleFact> m_samples;
};

} // namespace tongjian
