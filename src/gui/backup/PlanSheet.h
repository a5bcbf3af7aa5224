// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Backups.h"

#include <QHash>

#include <memory>

namespace tongjian
{

namespace Ui
{
class PlanSheet;
}

class Job;

/// When backups are made, where to, and how many are kept (regulation 4.3).
class PlanSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p plan: with no id, a new one.
    PlanSheet(Session &session, const BackupPlan &plan, QWidget *parent);
    ~PlanSheet() override;
    /// Once accepted.
    [[nodiscard]] Id set() const { return m_set; }

private:
    void lookAtDisks();
    void showKind();
    void tellMeaning();
    void tryIt();
    [[nodiscard]] BackupPlan entered() const;

    Session &m_session;
    BackupPlan m_plan;
    QList<Medium> m_media;
    QList<Id> m_sameDisk; ///< media on the disk of the store
    std::unique_ptr<Job> m_looking; ///< a share that does not answer holds up nobody
    bool m_keepTouched = false;
    Id m_set = NoId;
    std::unique_ptr<Ui::PlanSheet> m_ui;
};

} // namespace tongjian
