// SPDX-License-Identifier: GPL-3.0-or-later
#include "HomePage.h"

#include "HomeView.h"
#include "gui/backup/BackupDisplay.h"
#include "gui/shell/PageCatalogue.h"
#include "services/Reading.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

class HomePage final : public Page
{
public:
    explicit HomePage(Session &session)
        : m_session(session)
    {
    }
    QString id() const override { return QStringLiteral("home"); }
    Icon icon() const override { return Icon::Home; }
    QString title() const override { return QCoreApplication::translate("HomePage", "Home"); }
    PageGroup group() const override { return PageGroup::Start; }
    int count() const override { return int(waitingFor(m_session).total()) + backupsWaitingFor(m_session).total(); }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new HomeView(m_session, parent);
        connect(view, &HomeView::goTo, this, &Page::goTo);
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<HomeView *>(widget)->refresh(); }

private:
    Session &m_session;
};

} // namespace

void addHomePage(PageCatalogue &catalogue, Session &session, Preferences &)
{
    catalogue.emplace<HomePage>({}, session);
}

} // namespace tongjian
