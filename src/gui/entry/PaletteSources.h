// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace tongjian
{

class MainWindow;
class Session;

/// What Ctrl+K reaches beside the pages: what can be done here now and about oneself, people, and records by their number. @p session
/// answers nullptr while nobody is logged in. Nothing is offered that the login may not open.
void addPaletteSources(MainWindow &window, std::function<Session *()> session);

} // namespace tongjian
