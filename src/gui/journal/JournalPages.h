// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Preferences;
class Session;

/// The auditor's journal; verification for everybody who has the right to it.
void addJournalPages(PageCatalogue &catalogue, Session &session, Preferences &preferences);

} // namespace tongjian
