// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Record.h"

namespace tongjian
{

/// Whether a number read from outside is a value of its enumeration. For the codecs.
[[nodiscard]] bool isKnown(FormKind value);
[[nodiscard]] bool isKnown(Channel value);
[[nodiscard]] bool isKnown(Direction value);
[[nodiscard]] bool isKnown(ManualReason value);
[[nodiscard]] bool isKnown(Confidentiality value);
[[nodiscard]] bool isKnown(PartyRole value);
[[nodiscard]] bool isKnown(TimeBasis value);
[[nodiscard]] bool isKnown(Packing value);

} // namespace tongjian
