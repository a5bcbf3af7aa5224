// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Session;

/// Of a store that was put back and waits for the decision on it: the page where that is applied for and made. None in any other store.
void addRestorationPage(PageCatalogue &catalogue, Session &session);

} // namespace tongjian
