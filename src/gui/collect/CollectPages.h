// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongjian
{

class PageCatalogue;
class Session;

/// Mail import, for records officers.
void addCollectPages(PageCatalogue &catalogue, Session &session);

} // namespace tongjian
