// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Card.h"
#include "services/Disposition.h"

class QVBoxLayout;

namespace tongjian
{

/// What has to be there before a plan is begun: each with what shows it, or what is missing and who does it (regulation 7.1, 7.2.2).
class ConditionsCard : public Card
{
    Q_OBJECT
public:
    explicit ConditionsCard(QWidget *parent = nullptr);

    /// @p entries: with the numbers of the journal's entries that show it.
    void setConditions(const QList<PlanConditionState> &conditions, bool entries);

private:
    void add(const PlanConditionState &one, bool entries);

    QVBoxLayout *m_rows;
};

} // namespace tongjian
