// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoDisposition.h"

#include "Disposition.h"
#include "core/Clock.h"

namespace tongjian::demo
{

void proposeDisposition(Session &officer)
{
    ApplicationForm form = newPlan(officer);
    const PlanPreview due = previewPlan(officer, form.scope);
    if (due.listed.records == 0)
        return;
    // One month of it: the page of what becomes due still has something to show.
    const QDate first = dateOfDay(due.byMonth.firstKey() * 100 + 1);
    form.scope.dayTo = dayOf(first.addMonths(1).addDays(-1));
    form.reason = QStringLiteral("该月记录的最短留存期限已满，未被封存，也没有待办的查询申请，业务上不再需要。");
    (void)submitPlan(officer, form);
}

} // namespace tongjian::demo
