// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountPages.h"

#include "DevicesView.h"
#include "gui/shell/PageCatalogue.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

class DevicesPage final : public Page
{
public:
    DevicesPage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("devices"); }
    Icon icon() const override { return Icon::Computer; }
    QString title() const override { return QCoreApplication::translate("AccountPages", "My computers"); }
    QString clause() const override { return displayClause("6.1.1"); }
    PageGroup group() const override { return PageGroup::Own; }
    QWidget *create(QWidget *parent) override { return new DevicesView(m_session, m_preferences, parent); }
    void refresh(QWidget *widget) override { static_cast<DevicesView *>(widget)->refresh(); }

private:
    Session &m_session;
    Preferences &m_preferences;
};

} // namespace

void addAccountPages(PageCatalogue &catalogue, Session &session, Preferences &preferences)
{
    catalogue.emplace<DevicesPage>({ Role::Employee }, session, preferences);
}

} // namespace tongjian
