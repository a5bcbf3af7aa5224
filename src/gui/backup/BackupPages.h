// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Preferences;
class Session;

/// Backups and the register of media (regulation 4.3, 4.1): records officers work with them, auditors and executives look at them.
void addBackupPages(PageCatalogue &catalogue, Session &session, Preferences &preferences);

} // namespace tongjian
