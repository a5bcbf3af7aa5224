// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace tongjian
{

/// The one place in the window where an Error is caught (DESIGN section 8): runs @p action and shows what went wrong over
/// @p widget. A cancelled action says nothing. @p kept as in ErrorSheet. True if it went through.
bool runAction(QWidget *widget, const std::function<void()> &action, const QString &kept = {});

} // namespace tongjian
