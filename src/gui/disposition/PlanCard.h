// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/CountedCard.h"
#include "services/PlanOverview.h"

namespace tongjian
{

class Banner;

/// The list of a disposition plan in numbers, counted beside the window: of a scope, for whoever proposes it; of the frozen list, for whoever
/// decides on it (regulation 7.2.1, 7.2.2).
class PlanCard : public CountedCard
{
    Q_OBJECT
public:
    explicit PlanCard(QWidget *parent = nullptr);

    /// No: whoever shows the card says how many there are.
    void setTotalShown(bool shown);
    /// Begins to count; the one before is dropped.
    void setScope(const Scope &scope);
    void setList(Id plan);
    void clear();
    [[nodiscard]] bool isOf(Id plan) const { return m_plan == plan && plan != NoId; }
    [[nodiscard]] const std::optional<PlanPreview> &preview() const { return m_preview; }

private:
    void tell() override;
    void again() override;

    Scope m_scope;
    Id m_plan = NoId; ///< whose list; NoId: of m_scope
    std::optional<PlanPreview> m_preview;
    bool m_totalShown = true;
    Banner *m_unknown;
};

} // namespace tongjian
