// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Preferences;
class Session;

/// Disposition plans: for officers, auditors and executives (regulation 7.1, 7.2).
void addDispositionPages(PageCatalogue &catalogue, Session &session, Preferences &preferences);

} // namespace tongjian
