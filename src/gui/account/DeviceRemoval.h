// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Devices.h"

class QWidget;

namespace tongjian
{

/// "WANGFANG-PC · Debian GNU/Linux 12"
[[nodiscard]] QString deviceInWords(const Device &device);
/// "2026/12/9"
[[nodiscard]] QString dayInWords(qint64 ms);
/// The last login by it to the second, or that there was none.
[[nodiscard]] QString lastUseInWords(const DeviceLine &line);
/// Name, end and last use in a line.
[[nodiscard]] QString deviceInOneLine(const DeviceLine &line);
/// Asks, and removes it when the answer is yes.
bool removeAsked(QWidget *parent, Session &session, const DeviceLine &line);

} // namespace tongjian
