// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Preferences;
class Session;

/// Own records, new record, review, filing and archive, each for the roles that have them.
void addRecordPages(PageCatalogue &catalogue, Session &session, Preferences &preferences);

/// What collection left to decide: records of nobody known, messages that could not be taken (REGULATION.md 3.1, 3.3).
void addCollectedPages(PageCatalogue &catalogue, Session &session, Preferences &preferences);

} // namespace tongjian
