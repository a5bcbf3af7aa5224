// SPDX-License-Identifier: GPL-3.0-or-later
#include "PageCatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

QString displayName(PageGroup group)
{
    switch (group) {
    case PageGroup::Start:
        return {};
    case PageGroup::Own:
        return QCoreApplication::translate("PageGroup", "My work");
    case PageGroup::Department:
        return QCoreApplication::translate("PageGroup", "Department");
    case PageGroup::Archive:
        return QCoreApplication::translate("PageGroup", "Archive");
    case PageGroup::Security:
        return QCoreApplication::translate("PageGroup", "Security");
    case PageGroup::Audit:
        return QCoreApplication::translate("PageGroup", "Audit");
    case PageGroup::Leadership:
        return QCoreApplication::translate("PageGroup", "Executive");
    }
    return {};
}

Page *PageCatalogue::add(std::unique_ptr<Page> page, RoleSet roles)
{
    m_entries.push_back({std::move(page), roles});
    return m_entries.back().page.get();
}

QList<Page *> PageCatalogue::pagesFor(RoleSet roles) const
{
    QList<Page *> pages;
    for (const Entry &entry : m_entries) {
        if (entry.roles.isEmpty() || entry.roles.intersects(roles))
            pages.append(entry.page.get());
    }
    std::stable_sort(pages.begin(), pages.end(), [](const Page *a, const Page *b) { return a->group() < b->group(); });
    return pages;
}

Page *PageCatalogue::page(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.page->id() == id)
            return entry.page.get();
    }
    return nullptr;
}

} // namespace tongjian
