// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/Sheet.h"
#include "services/BulkReview.h"

namespace tongjian
{

/// What a bulk act did not do: each record by its number and why, so that nothing is left out silently.
class OutcomeSheet : public Sheet
{
    Q_OBJECT
public:
    OutcomeSheet(const QString &title, const QList<BulkOutcome> &outcomes, QWidget *parent);
};

} // namespace tongjian
