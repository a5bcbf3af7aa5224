// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Preferences;
class Session;

/// The retention schedule, holds, what becomes due (regulation 4.2, 7.1).
void addRetentionPages(PageCatalogue &catalogue, Session &session, Preferences &preferences);

} // namespace tongjian
