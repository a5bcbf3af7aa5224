// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

namespace tongjian::demo
{

/// A disposition plan over what is due of the oldest month, which waits for an executive. Where nothing is due there is none.
void proposeDisposition(Session &officer);

} // namespace tongjian::demo
