// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Preferences;
class Session;

/// Applications, decisions, assisting, grants, the use of a department's records (regulation chapter 5, 2.2.2).
void addApplicationPages(PageCatalogue &catalogue, Session &session, Preferences &preferences);

} // namespace tongjian
