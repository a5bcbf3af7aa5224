// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Page.h"

#include <memory>
#include <vector>

namespace tongjian
{

/// All pages that the features brought, each with the roles that see it. Who holds several roles sees their sum.
class PageCatalogue
{
public:
    /// No roles: everyone sees it.
    Page *add(std::unique_ptr<Page> page, RoleSet roles = {});
    template <class P, class... Arguments>
    P *emplace(RoleSet roles, Arguments &&...arguments)
    {
        return static_cast<P *>(add(std::make_unique<P>(std::forward<Arguments>(arguments)...), roles));
    }
    /// By group, within it as they were added.
    [[nodiscard]] QList<Page *> pagesFor(RoleSet roles) const;
    [[nodiscard]] Page *page(const QString &id) const;
    /// At the end of a login. The window has dropped its widgets before.
    void clear() { m_entries.clear(); }

private:
    struct Entry {
        std::unique_ptr<Page> page;
        RoleSet roles;
    };
    std::vector<Entry> m_entries;
};

} // namespace tongjian
