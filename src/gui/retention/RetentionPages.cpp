// SPDX-License-Identifier: GPL-3.0-or-later
#include "RetentionPages.h"

#include "DueView.h"
#include "HoldsView.h"
#include "RetentionView.h"
#include "gui/shell/PageCatalogue.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

// Under the heading of what they do most; a head who is nothing else finds it with the department.
PageGroup groupFor(const Session &session)
{
    const RoleSet roles = session.roles();
    return roles.contains(Role::Officer)    ? PageGroup::Archive
        : roles.contains(Role::Auditor)     ? PageGroup::Audit
        : roles.contains(Role::Executive)   ? PageGroup::Leadership
                                            : PageGroup::Department;
}

// Where this person finds an application to be decided on, or decided on by somebody else.
QString applicationsPageOf(const Session &session)
{
    return session.roles().contains(Role::Executive) ? QStringLiteral("decide") : QStringLiteral("all-applications");
}

class RetentionPage final : public Page
{
public:
    explicit RetentionPage(Session &session)
        : m_session(session)
    {
    }
    QString id() const override { return QStringLiteral("retention"); }
    Icon icon() const override { return Icon::Clock; }
    QString title() const override { return QCoreApplication::translate("RetentionPages", "Retention periods"); }
    QString clause() const override { return displayClause("4.2"); }
    PageGroup group() const override { return groupFor(m_session); }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new RetentionView(m_session, parent);
        connect(view, &RetentionView::changed, this, &Page::countChanged);
        connect(view, &RetentionView::applicationWanted, this, [this](Id application) { Q_EMIT goTo(applicationsPageOf(m_session), QString::number(application)); });
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<RetentionView *>(widget)->refresh(); }

private:
    Session &m_session;
};

class HoldsPage final : public Page
{
public:
    HoldsPage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("holds"); }
    Icon icon() const override { return Icon::Lock; }
    QString title() const override { return QCoreApplication::translate("RetentionPages", "Holds"); }
    QString clause() const override { return displayClause("4.2"); }
    PageGroup group() const override { return groupFor(m_session); }
    int count() const override { return countReviewsDue(m_session); }
    bool isUrgent() const override { return count() > 0; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new HoldsView(m_session, m_preferences, parent);
        connect(view, &HoldsView::changed, this, &Page::countChanged);
        connect(view, &HoldsView::recordWanted, this, [this](Id record) {
            if (m_session.roles().contains(Role::Officer))
                Q_EMIT goTo(QStringLiteral("archive"), QString::number(record));
        });
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<HoldsView *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override { static_cast<HoldsView *>(widget)->openHold(what.toLongLong()); }

private:
    Session &m_session;
    Preferences &m_preferences;
};

class DuePage final : public Page
{
public:
    DuePage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("due"); }
    Icon icon() const override { return Icon::Calendar; }
    QString title() const override { return QCoreApplication::translate("RetentionPages", "What becomes due"); }
    QString clause() const override { return displayClause("7.1"); }
    PageGroup group() const override { return groupFor(m_session); }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new DueView(m_session, m_preferences, parent);
        connect(view, &DueView::recordWanted, this, [this](Id record) { Q_EMIT goTo(QStringLiteral("archive"), QString::number(record)); });
        connect(view, &DueView::planWanted, this, [this](Id plan) {
            Q_EMIT countChanged();
            Q_EMIT goTo(QStringLiteral("plans"), QString::number(plan));
        });
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<DueView *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override { static_cast<DueView *>(widget)->openList(what); }

private:
    Session &m_session;
    Preferences &m_preferences;
};

} // namespace

void addRetentionPages(PageCatalogue &catalogue, Session &session, Preferences &preferences)
{
    constexpr RoleSet Watching { Role::Officer, Role::Auditor, Role::Executive };
    catalogue.emplace<RetentionPage>(Watching, session);
    catalogue.emplace<HoldsPage>({ Role::Head, Role::Officer, Role::Auditor, Role::Executive }, session, preferences);
    catalogue.emplace<DuePage>(Watching, session, preferences);
}

} // namespace tongjian
