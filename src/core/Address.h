// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tongjian
{

/// An e-mail address or a telephone number in the one form in which two are compared: lower case without "mailto:" and angle
/// brackets; digits only, without +86 or 0086. Empty when it is neither.
[[nodiscard]] QString normalAddress(const QString &address);

/// "li+orders@galaxy.example" without what stands behind the plus sign (RFC 5233); the same address when there is none.
[[nodiscard]] QString withoutDetail(const QString &normalAddress);

} // namespace tongjian
