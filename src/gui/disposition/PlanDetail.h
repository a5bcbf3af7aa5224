// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DestructionDisplay.h"
#include "services/PlanClearing.h"
#include "services/PlanOverview.h"

#include <QWidget>

#include <memory>

namespace tongjian
{

namespace Ui
{
class PlanDetail;
}

class DestructionCard;
class PlanRecordsModel;

/// What a page shows of a plan: read beside the window, for a long list is compared with what was decided on.
struct ShownPlan {
    OpenedPlan plan;
    QList<OpenedApplication> recoveries;
};

/// One disposition plan: where it stands, what has to be there before it begins, what became of its records, the records themselves.
class PlanDetail : public QWidget
{
    Q_OBJECT
public:
    explicit PlanDetail(Session &session, QWidget *parent = nullptr);
    ~PlanDetail() override;

    void setPlan(const ShownPlan &plan);
    /// While it takes a while to read @p number.
    void setReading(const QString &number);
    /// What holds now; none: it is being looked at.
    void setConditions(const std::optional<QList<PlanConditionState>> &conditions, const QString &trouble = {});
    /// What would be destroyed now; none: it is being looked at.
    void setDestruction(const std::optional<ShownDestruction> &destruction, const QString &trouble = {});
    /// What came of the clearing or destruction just now, until another plan is shown; empty: nothing.
    void setResult(const QString &result, bool good = true);
    [[nodiscard]] const std::optional<ShownPlan> &shown() const { return m_shown; }
    /// Whether a plan in this stage has conditions to look at.
    [[nodiscard]] static bool hasConditions(const OpenedPlan &plan, qint64 now);

    /// Whether the period of grace is over, and there is something left to destroy.
    [[nodiscard]] static bool isDestructible(const OpenedPlan &plan, qint64 now);

    [[nodiscard]] QList<Id> markedToKeep() const;
    [[nodiscard]] QList<Id> markedToBringBack() const;
    void clearMarks();
    void retranslate();

Q_SIGNALS:
    void marksChanged();
    void recordWanted(tongjian::Id record);
    void copyWanted(DestructionRun::Kind kind, const QString &number); ///< one that waits

private:
    void show();
    void showNote();
    void showFilter();
    void list();

    Session &m_session;
    std::optional<ShownPlan> m_shown;
    QString m_result;
    bool m_good = true; ///< the result
    std::optional<QList<PlanConditionState>> m_conditions;
    QString m_trouble; ///< why they could not be looked at
    std::optional<ShownDestruction> m_destruction;
    QString m_destructionTrouble;
    PlanRecordsModel *m_records;
    DestructionCard *m_destructionCard;
    std::unique_ptr<Ui::PlanDetail> m_ui;
};

} // namespace tongjian
