// SPDX-License-Identifier: GPL-3.0-or-later
#include "DispositionPages.h"

#include "PlansView.h"
#include "gui/shell/PageCatalogue.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

class PlansPage final : public Page
{
public:
    PlansPage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("plans"); }
    Icon icon() const override { return Icon::Disposition; }
    QString title() const override { return QCoreApplication::translate("DispositionPages", "Disposition plans"); }
    QString clause() const override { return displayClause("7.2"); }
    PageGroup group() const override
    {
        const RoleSet roles = m_session.roles();
        return roles.contains(Role::Officer) ? PageGroup::Archive : roles.contains(Role::Auditor) ? PageGroup::Audit : PageGroup::Leadership;
    }
    // What waits for a backup first is counted with the backups; decisions come by the page of applications.
    int count() const override
    {
        return int(plansToCarryOut(m_session).now());
    }
    bool isUrgent() const override
    {
        const PlansToCarryOut plans = plansToCarryOut(m_session);
        return plans.stopped > 0 || plans.destroying > 0;
    }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new PlansView(m_session, m_preferences, parent);
        connect(view, &PlansView::changed, this, &Page::countChanged);
        connect(view, &PlansView::pageWanted, this, [this](const QString &page) { Q_EMIT goTo(page, {}); });
        connect(view, &PlansView::recordWanted, this, [this](Id record) {
            if (m_session.roles().contains(Role::Officer))
                Q_EMIT goTo(QStringLiteral("archive"), QString::number(record));
        });
        connect(view, &PlansView::applicationWanted, this, [this](Id application) {
            const RoleSet roles = m_session.roles();
            Q_EMIT goTo(roles.contains(Role::Executive) ? QStringLiteral("decide") : QStringLiteral("all-applications"), QString::number(application));
        });
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<PlansView *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override
    {
        auto *view = static_cast<PlansView *>(widget);
        if (what == QStringLiteral("new"))
            view->propose();
        else
            view->openPlan(what.toLongLong());
    }

private:
    Session &m_session;
    Preferences &m_preferences;
};

} // namespace

void addDispositionPages(PageCatalogue &catalogue, Session &session, Preferences &preferences)
{
    catalogue.emplace<PlansPage>({ Role::Officer, Role::Auditor, Role::Executive }, session, preferences);
}

} // namespace tongjian
