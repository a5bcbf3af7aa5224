// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationPages.h"

#include "ApplicationFormView.h"
#include "ApplicationsView.h"
#include "DepartmentUseView.h"
#include "GrantsView.h"
#include "gui/pieces/Notice.h"
#include "gui/shell/PageCatalogue.h"
#include "services/Evidence.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

const QString AnswerPrefix = QStringLiteral("answer:");

QString say(const char *text)
{
    return QCoreApplication::translate("ApplicationPages", text);
}

class ListPage final : public Page
{
public:
    ListPage(Session &session, Preferences &preferences, ApplicationList list)
        : m_session(session)
        , m_preferences(preferences)
        , m_list(list)
    {
    }
    QString id() const override
    {
        switch (m_list) {
        case ApplicationList::ToDecide:
            return QStringLiteral("decide");
        case ApplicationList::ToFulfil:
            return QStringLiteral("assist");
        case ApplicationList::Known:
            return QStringLiteral("all-applications");
        case ApplicationList::Own:
            break;
        }
        return QStringLiteral("applications");
    }
    Icon icon() const override { return m_list == ApplicationList::Own ? Icon::Checklist : m_list == ApplicationList::ToFulfil ? Icon::Key : m_list == ApplicationList::Known ? Icon::Folder : Icon::Signature; }
    QString title() const override
    {
        switch (m_list) {
        case ApplicationList::ToDecide:
            return say(QT_TRANSLATE_NOOP("ApplicationPages", "To decide"));
        case ApplicationList::ToFulfil:
            return say(QT_TRANSLATE_NOOP("ApplicationPages", "To assist"));
        case ApplicationList::Known:
            return say(QT_TRANSLATE_NOOP("ApplicationPages", "All applications"));
        case ApplicationList::Own:
            break;
        }
        return say(QT_TRANSLATE_NOOP("ApplicationPages", "Applications"));
    }
    QString clause() const override { return displayClause("5.1"); }
    PageGroup group() const override
    {
        if (m_list == ApplicationList::Own)
            return PageGroup::Own;
        if (m_list == ApplicationList::ToFulfil)
            return PageGroup::Archive;
        const RoleSet roles = m_session.roles();
        if (m_list == ApplicationList::Known)
            return roles.contains(Role::Officer) ? PageGroup::Archive : PageGroup::Audit;
        return roles.contains(Role::Executive) ? PageGroup::Leadership : roles.contains(Role::Head) ? PageGroup::Department : roles.contains(Role::Officer) ? PageGroup::Archive
            : roles.contains(Role::Auditor)                                                          ? PageGroup::Audit
                                                                                                     : PageGroup::Security;
    }
    int count() const override
    {
        if (m_list == ApplicationList::Own)
            return int(countAnswersDue(m_session));
        if (m_list == ApplicationList::ToFulfil)
            return int(countApplications(m_session, m_list) + toHandOver(m_session).size());
        return m_list == ApplicationList::Known ? 0 : int(countApplications(m_session, m_list));
    }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new ApplicationsView(m_session, m_preferences, m_list, parent);
        connect(view, &ApplicationsView::changed, this, &Page::countChanged);
        connect(view, &ApplicationsView::planWanted, this, [this](Id plan) { Q_EMIT goTo(QStringLiteral("plans"), QString::number(plan)); });
        connect(view, &ApplicationsView::formWanted, this, [this](Id draft) { Q_EMIT goTo(QStringLiteral("apply"), draft == NoId ? QStringLiteral("new") : QString::number(draft)); });
        connect(view, &ApplicationsView::answerWanted, this, [this](Id application) { Q_EMIT goTo(QStringLiteral("apply"), AnswerPrefix + QString::number(application)); });
        connect(view, &ApplicationsView::grantWanted, this, [this](Id application) { Q_EMIT goTo(QStringLiteral("grants"), QString::number(application)); });
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<ApplicationsView *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override { static_cast<ApplicationsView *>(widget)->openApplication(what.toLongLong()); }

private:
    Session &m_session;
    Preferences &m_preferences;
    ApplicationList m_list;
};

class FormPage final : public Page
{
public:
    explicit FormPage(Session &session)
        : m_session(session)
    {
    }
    QString id() const override { return QStringLiteral("apply"); }
    Icon icon() const override { return Icon::New; }
    QString title() const override { return say(QT_TRANSLATE_NOOP("ApplicationPages", "New application")); }
    QString clause() const override { return displayClause("5.1"); }
    PageGroup group() const override { return PageGroup::Own; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new ApplicationFormView(m_session, parent);
        connect(view, &ApplicationFormView::submitted, this, [this, view](Id application, const QString &number) {
            Notice::show(view, QCoreApplication::translate("ApplicationPages", "Submitted as %1.").arg(number));
            Q_EMIT countChanged();
            Q_EMIT goTo(QStringLiteral("applications"), QString::number(application));
        });
        connect(view, &ApplicationFormView::answered, this, [this, view](Id application) {
            Notice::show(view, say(QT_TRANSLATE_NOOP("ApplicationPages", "The answer was sent.")));
            Q_EMIT countChanged();
            Q_EMIT goTo(QStringLiteral("applications"), QString::number(application));
        });
        connect(view, &ApplicationFormView::left, this, [this] { Q_EMIT goTo(QStringLiteral("applications"), {}); });
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<ApplicationFormView *>(widget)->comeBack(); }
    void open(QWidget *widget, const QString &what) override
    {
        auto *view = static_cast<ApplicationFormView *>(widget);
        if (what.startsWith(AnswerPrefix))
            view->openAnswer(what.mid(AnswerPrefix.size()).toLongLong());
        else if (const Id draft = what.toLongLong(); draft != NoId)
            view->openDraft(draft);
        else
            view->startNew();
    }

private:
    Session &m_session;
};

class GrantsPage final : public Page
{
public:
    GrantsPage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("grants"); }
    Icon icon() const override { return Icon::Eye; }
    QString title() const override { return say(QT_TRANSLATE_NOOP("ApplicationPages", "Granted records")); }
    QString clause() const override { return displayClause("5.2"); }
    PageGroup group() const override { return PageGroup::Own; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new GrantsView(m_session, m_preferences, parent);
        connect(view, &GrantsView::changed, this, &Page::countChanged);
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<GrantsView *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override 
    {
        auto *view = static_cast<GrantsView *>(widget);
        if (what.startsWith(QStringLiteral("record:")))
            view->showRecord(what.mid(7).toLongLong());
        else
            view->openGrant(what.toLongLong());
    }

private:
    Session &m_session;
    Preferences &m_preferences;
};

class DepartmentUsePage final : public Page
{
public:
    DepartmentUsePage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("department-use"); }
    Icon icon() const override { return Icon::Department; }
    QString title() const override { return say(QT_TRANSLATE_NOOP("ApplicationPages", "Use of records")); }
    QString clause() const override { return displayClause("2.2.2"); }
    PageGroup group() const override { return PageGroup::Department; }
    QWidget *create(QWidget *parent) override { return new DepartmentUseView(m_session, m_preferences, parent); }
    void refresh(QWidget *widget) override { static_cast<DepartmentUseView *>(widget)->refresh(); }

private:
    Session &m_session;
    Preferences &m_preferences;
};

} // namespace

void addApplicationPages(PageCatalogue &catalogue, Session &session, Preferences &preferences)
{
    catalogue.emplace<ListPage>({}, session, preferences, ApplicationList::Own);
    catalogue.emplace<FormPage>({}, session);
    catalogue.emplace<GrantsPage>({}, session, preferences);
    catalogue.emplace<ListPage>({ Role::Head, Role::Officer, Role::Executive, Role::Auditor, Role::SecurityAdministrator }, session, preferences, ApplicationList::ToDecide);
    catalogue.emplace<ListPage>({ Role::Officer }, session, preferences, ApplicationList::ToFulfil);
    catalogue.emplace<DepartmentUsePage>({ Role::Head }, session, preferences);
    catalogue.emplace<ListPage>({ Role::Officer, Role::Auditor }, session, preferences, ApplicationList::Known);
}

} // namespace tongjian
