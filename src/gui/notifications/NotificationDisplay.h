// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/pieces/ListRow.h"
#include "services/Notifications.h"

namespace tongjian
{

// How notifications look and where they lead: in the window with names and subjects, on the desktop without.

[[nodiscard]] ListRow notificationRow(Session &session, const Notification &notification);
struct PageTarget {
    QString page;
    QString what; ///< one thing on it, or nothing
};
[[nodiscard]] PageTarget targetOf(Session &session, const Notification &notification);
/// For a desktop that a passer-by may read, locked or not: that something waits or is new, and how many; nobody's name, no subject, no number.
[[nodiscard]] QString desktopText(const QList<Notification> &fresh);
/// "Waiting for more than 2 days: 3 to review, 1 to file".
[[nodiscard]] QString overdueText(const Overdue &overdue);

} // namespace tongjian
