// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PlanDetail.h"
#include "gui/shell/ShortListPage.h"

#include <QPointer>
#include <QTimer>

class QAction;

namespace tongjian
{

class DestructionActions;
class Job;

/// Disposition plans (处置计划; regulation 7.1, 7.2): proposed, looked at by reviewers, cleared when a backup of after the decision is proven,
/// and the way back. Read and compared beside the window: a list may be long, a medium slow.
class PlansView : public ShortListPage
{
    Q_OBJECT
public:
    PlansView(Session &session, Preferences &preferences, QWidget *parent = nullptr);
    void refresh() override;
    void openPlan(Id plan);
    void propose(); ///< opens the sheet

Q_SIGNALS:
    void changed();
    void recordWanted(tongjian::Id record);
    void applicationWanted(tongjian::Id application);
    void pageWanted(const QString &page);

private:
    void show(Id plan, bool go) override;
    void retranslateUi() override;
    void showRows();
    void showPlan(const ShownPlan &plan, bool go);
    void fail(const Error &error);
    void lookAtConditions();
    void lookAtDestruction();
    void offer();
    /// Of the plan that is shown: granted, and this person may carry it out.
    [[nodiscard]] const OpenedApplication *recovery() const;
    [[nodiscard]] bool isMissing(std::initializer_list<PlanCondition> conditions) const;
    void clearRecords();
    void tellOutcome(const ClearingOutcome &outcome);
    void keep();
    void askBack();
    void again(); ///< after something was done

    Session &m_session;
    PlanDetail *m_detail;
    QList<PlanLine> m_lines;
    bool m_known = false; ///< read once
    QPointer<Job> m_listing;
    QPointer<Job> m_opening;
    QPointer<Job> m_looking;
    QPointer<Job> m_weighing;
    int m_listRound = 0; ///< what an earlier job found is not shown
    int m_openRound = 0;
    std::optional<QList<PlanConditionState>> m_conditions;
    std::optional<ShownDestruction> m_destruction;
    QTimer m_late; ///< reading takes a while: say so
    QAction *m_new;
    QAction *m_clear;
    QAction *m_backups;
    QAction *m_recover;
    QAction *m_decide;
    QAction *m_keep;
    QAction *m_askBack;
    QAction *m_application;
    DestructionActions *m_destroying;
};

} // namespace tongjian
