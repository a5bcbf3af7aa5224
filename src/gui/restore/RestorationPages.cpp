// SPDX-License-Identifier: GPL-3.0-or-later
#include "RestorationPages.h"

#include "RestorationView.h"
#include "gui/shell/PageCatalogue.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

class RestorationPage final : public Page
{
public:
    explicit RestorationPage(Session &session)
        : m_session(session)
    {
    }
    QString id() const override { return QStringLiteral("restoration"); }
    Icon icon() const override { return Icon::Backup; }
    QString title() const override { return QCoreApplication::translate("RestorationPages", "Restored store"); }
    QString clause() const override { return displayClause("4.3"); }
    PageGroup group() const override { return PageGroup::Start; }
    QWidget *create(QWidget *parent) override { return new RestorationView(m_session, parent); }
    void refresh(QWidget *widget) override { static_cast<RestorationView *>(widget)->refresh(); }

private:
    Session &m_session;
};

} // namespace

void addRestorationPage(PageCatalogue &catalogue, Session &session)
{
    if (session.store().awaitsRestoration())
        catalogue.emplace<RestorationPage>({}, session);
}

} // namespace tongjian
