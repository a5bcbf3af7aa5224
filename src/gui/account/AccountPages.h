// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Preferences;
class Session;

/// What everybody sees of the own account: the computers that are remembered for it.
void addAccountPages(PageCatalogue &catalogue, Session &session, Preferences &preferences);

} // namespace tongjian
