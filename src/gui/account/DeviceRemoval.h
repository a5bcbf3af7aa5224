// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Devices.h"

class QWidget;

namespace tongjian
{

/// "WANGFANG-PC · Debian GNU/Linux 12"
[[nodiscard]] QString deviceInWords(const Device &device);
/// Day and minute of the last login by it, or that there was none.
[[nodiscard]] QString lastUseInWords(const DeviceLine &line);
/// Asks, and removes it when the answer is yes.
bool removeAsked(QWidget *parent, Session &session, const DeviceLine &line);

} // namespace tongjian
