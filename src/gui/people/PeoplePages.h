// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Preferences;
class Session;

/// Accounts, departments and roles for the security administrator; proposals for those who decide on them; substitutes for those whom they concern.
void addPeoplePages(PageCatalogue &catalogue, Session &session, Preferences &preferences);

} // namespace tongjian
