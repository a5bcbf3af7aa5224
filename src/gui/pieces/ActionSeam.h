// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QString>

#include <functional>
#include <initializer_list>

class QWidget;

namespace tongjian
{

/// The one place in the window where an Error is caught (DESIGN section 8): runs @p action and shows what went wrong over
/// @p widget. A cancelled action says nothing. @p kept as in ErrorSheet. True if it went through.
bool runAction(QWidget *widget, const std::function<void()> &action, const QString &kept = {});

/// For what a form says at its field: an Error with one of @p expected goes to @p tell instead of over @p widget.
bool runAction(QWidget *widget, const std::function<void()> &action, std::initializer_list<ErrorCode> expected, const std::function<void(const Error &)> &tell);

} // namespace tongjian
