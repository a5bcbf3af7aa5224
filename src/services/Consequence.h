// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Applying.h"

#include <memory>

namespace tongjian
{

class Act;

/// What the last decision on an application brings about, in two parts: what takes long is prepared beforehand, the rest is written within the
/// act of the decision. One for each decision (RouteEnd::WithLastDecision).
class Consequence
{
public:
    virtual ~Consequence() = default;
    /// Behind the entry of the decision, within its act.
    virtual void write(Act &act) = 0;
    virtual void kept() {} ///< the act was committed
};

/// Null where a decision brings about nothing by itself. Throws BadInput when it cannot be as it was applied for, Changed when what it is about
/// moved meanwhile: then it is refused, with that reason.
[[nodiscard]] std::unique_ptr<Consequence> consequenceOf(Session &session, const TrustedCase &known, const Progress &progress = {});

} // namespace tongjian
