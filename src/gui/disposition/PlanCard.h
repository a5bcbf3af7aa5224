// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/PlanOverview.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tongjian
{

class Banner;
class FactCard;
class Job;

/// The list of a disposition plan in numbers, counted beside the window: of a scope, for whoever proposes it; of the frozen list, for whoever
/// decides on it (regulation 7.2.1, 7.2.2).
class PlanCard : public QWidget
{
    Q_OBJECT
public:
    explicit PlanCard(QWidget *parent = nullptr);

    void setSession(Session &session) { m_session = &session; }
    /// No: whoever shows the card says how many there are.
    void setTotalShown(bool shown);
    /// Begins to count; the one before is dropped.
    void setScope(const Scope &scope);
    void setList(Id plan);
    void clear();
    [[nodiscard]] bool isOf(Id plan) const { return m_plan == plan && plan != NoId; }
    [[nodiscard]] const std::optional<PlanPreview> &preview() const { return m_preview; }

Q_SIGNALS:
    void known();
    void failed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void drop();
    void count();
    void show();
    void tell(const PlanPreview &preview);

    Session *m_session = nullptr;
    Scope m_scope;
    Id m_plan = NoId; ///< whose list; NoId: of m_scope
    std::optional<PlanPreview> m_preview;
    bool m_totalShown = true;
    int m_round = 0; ///< of counting: what an earlier one found is not shown
    QPointer<Job> m_job;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_again;
    Banner *m_unknown;
    FactCard *m_facts;
};

} // namespace tongjian
