// SPDX-License-Identifier: GPL-3.0-or-later
#include "Consequence.h"

#include "Correcting.h"
#include "Holds.h"
#include "Restoring.h"
#include "Retention.h"
#include "store/PlanTrust.h"

namespace tongjian
{

std::unique_ptr<Consequence> consequenceOf(Session &session, const TrustedCase &known, const Progress &progress)
{
    switch (known.life.route()) {
    case Route::Correction:
        return known.form.correction ? std::make_unique<RecordCorrection>(session, known, progress) : nullptr;
    case Route::RetentionRule:
        return std::make_unique<ScheduleSetting>(session, known);
    case Route::HoldLift:
        return std::make_unique<HoldLifting>(session, known);
    case Route::RestoreLive:
        return std::make_unique<StoreAcceptance>(session, known);
    case Route::DispositionPlan:
        (void)decidedList(session.store(), known); // over what was frozen, and nothing else
        return nullptr;
    default:
        return nullptr;
    }
}

} // namespace tongjian
