// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/Substitutes.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class SubstituteSheet;
}

/// Who acts for this person, in which role, from which day until which (regulation 6.1.1).
class SubstituteSheet : public Sheet
{
    Q_OBJECT
public:
    /// @p holdings: what this person can name a substitute for; at least one.
    SubstituteSheet(Session &session, const QList<RoleHolding> &holdings, QWidget *parent);
    ~SubstituteSheet() override;
    /// Once accepted.
    [[nodiscard]] Id named() const { return m_named; }

private:
    void offerPeople();
    void tellMeaning();
    void tryIt();
    [[nodiscard]] RoleHolding holding() const;
    /// Whose row was chosen, or whose name or login name was typed, if that is one person only.
    [[nodiscard]] Id chosen() const;

    Session &m_session;
    QList<RoleHolding> m_holdings;
    QList<Id> m_candidates;
    Id m_named = NoId;
    std::unique_ptr<Ui::SubstituteSheet> m_ui;
};

} // namespace tongjian
