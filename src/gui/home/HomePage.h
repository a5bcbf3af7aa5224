// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Preferences;
class Session;

/// What waits for me, what happened to what I sent, is the house in order.
void addHomePage(PageCatalogue &catalogue, Session &session, Preferences &preferences);

} // namespace tongjian
