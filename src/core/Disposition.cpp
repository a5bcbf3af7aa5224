// SPDX-License-Identifier: GPL-3.0-or-later
#include "Disposition.h"

#include "NamedValues.h"
#include "TableChecks.h"

#include <array>

namespace tongjian
{

namespace
{

using namespace tables;

constexpr std::array Methods {
    Named<DispositionMethod> { DispositionMethod::Logical, "logical", QT_TRANSLATE_NOOP("DispositionMethod", "Keys destroyed and overwritten") },
    Named<DispositionMethod> { DispositionMethod::LogicalAndPhysical, "logical-and-physical", QT_TRANSLATE_NOOP("DispositionMethod", "Keys destroyed, and paper and media as well") },
};
constexpr std::array Outcomes {
    Named<PlanOutcome> { PlanOutcome::Waiting, "waiting", QT_TRANSLATE_NOOP("PlanOutcome", "Still there") },
    Named<PlanOutcome> { PlanOutcome::Cleared, "cleared", QT_TRANSLATE_NOOP("PlanOutcome", "Cleared") },
    Named<PlanOutcome> { PlanOutcome::Held, "held", QT_TRANSLATE_NOOP("PlanOutcome", "Held") },
    Named<PlanOutcome> { PlanOutcome::KeptLonger, "kept-longer", QT_TRANSLATE_NOOP("PlanOutcome", "Kept longer") },
    Named<PlanOutcome> { PlanOutcome::AppliedFor, "applied-for", QT_TRANSLATE_NOOP("PlanOutcome", "Applied for") },
    Named<PlanOutcome> { PlanOutcome::Corrected, "corrected", QT_TRANSLATE_NOOP("PlanOutcome", "Corrected") },
    Named<PlanOutcome> { PlanOutcome::KeptByReview, "kept-by-review", QT_TRANSLATE_NOOP("PlanOutcome", "Kept by a reviewer") },
};
constexpr std::array Reasons {
    Named<LeftOut> { LeftOut::NotYetDue, "not-yet-due", QT_TRANSLATE_NOOP("LeftOut", "Not yet due") },
    Named<LeftOut> { LeftOut::Held, "held", QT_TRANSLATE_NOOP("LeftOut", "Held") },
    Named<LeftOut> { LeftOut::AppliedFor, "applied-for", QT_TRANSLATE_NOOP("LeftOut", "Applied for") },
    Named<LeftOut> { LeftOut::OnAnotherPlan, "on-another-plan", QT_TRANSLATE_NOOP("LeftOut", "On another plan") },
};
static_assert(valuesDiffer(Methods) && keysAreSound(Methods) && allNamed(Methods));
static_assert(valuesDiffer(Outcomes) && keysAreSound(Outcomes) && allNamed(Outcomes));
static_assert(valuesDiffer(Reasons) && keysAreSound(Reasons) && allNamed(Reasons));

} // namespace

std::span<const PlanOutcome> planOutcomes()
{
    static constexpr auto Values = valuesOf(Outcomes);
    return Values;
}

QString displayName(DispositionMethod method)
{
    return nameOf(Methods, method, "DispositionMethod");
}

QString displayName(PlanOutcome outcome)
{
    return nameOf(Outcomes, outcome, "PlanOutcome");
}

QString displayName(LeftOut reason)
{
    return nameOf(Reasons, reason, "LeftOut");
}

QString keyOf(DispositionMethod method)
{
    return keyIn(Methods, method);
}

QString keyOf(PlanOutcome outcome)
{
    return keyIn(Outcomes, outcome);
}

QString keyOf(LeftOut reason)
{
    return keyIn(Reasons, reason);
}

std::optional<DispositionMethod> dispositionMethodFromKey(QStringView key)
{
    return fromKey<DispositionMethod>(Methods, key);
}

std::span<const DispositionMethod> dispositionMethods()
{
    static constexpr auto Values = valuesOf(Methods);
    return Values;
}

} // namespace tongjian
