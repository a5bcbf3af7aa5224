// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeoplePages.h"

#include "AccountsView.h"
#include "DepartmentsView.h"
#include "ProposalsView.h"
#include "SubstitutesView.h"
#include "gui/shell/PageCatalogue.h"
#include "services/AccountRenewal.h"
#include "services/Substitutes.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

template<typename View>
class PeoplePage : public Page
{
public:
    PeoplePage(Session &session, Preferences &preferences, const char *id, Icon icon, const char *title, const char *clause, PageGroup group)
        : m_session(session)
        , m_preferences(preferences)
        , m_id(QString::fromLatin1(id))
        , m_icon(icon)
        , m_title(title)
        , m_clause(clause)
        , m_group(group)
    {
    }
    QString id() const override { return m_id; }
    Icon icon() const override { return m_icon; }
    QString title() const override { return QCoreApplication::translate("PeoplePages", m_title); }
    QString clause() const override { return displayClause(m_clause); }
    PageGroup group() const override { return m_group; }
    QWidget *create(QWidget *parent) override { return new View(m_session, m_preferences, parent); }
    void refresh(QWidget *widget) override { static_cast<View *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override
    {
        if constexpr (requires(View view) { view.openPerson(Id()); })
            static_cast<View *>(widget)->openPerson(what.toLongLong());
    }

protected:
    Session &m_session;
    Preferences &m_preferences;

private:
    QString m_id;
    Icon m_icon;
    const char *m_title;
    const char *m_clause;
    PageGroup m_group;
};

class ProposalsPage final : public PeoplePage<ProposalsView>
{
public:
    using PeoplePage::PeoplePage;
    int count() const override { return int(casesFor(m_session).size() + casesToCarryOut(m_session).size()); }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new ProposalsView(m_session, m_preferences, parent);
        connect(view, &ProposalsView::changed, this, &Page::countChanged);
        return view;
    }
};

} // namespace

void addPeoplePages(PageCatalogue &catalogue, Session &session, Preferences &preferences)
{
    // Whoever names one, is one or was one, or may end any of them.
    if (session.roles().intersects({ Role::Head, Role::Officer, Role::SecurityAdministrator, Role::Auditor }) || !substitutionsFor(session).isEmpty()) {
        catalogue.emplace<PeoplePage<SubstitutesView>>({}, session, preferences, "substitutes", Icon::Substitute, QT_TRANSLATE_NOOP("PeoplePages", "Substitutes"), "6.1.1",
            PageGroup::Own);
    }
    // The auditor takes roles and accounts away at once, so sees people too (DESIGN section 1).
    // An executive renews the account of the last security administrator.
    catalogue.emplace<PeoplePage<AccountsView>>({ Role::SecurityAdministrator, Role::Auditor, Role::Executive }, session, preferences, "accounts", Icon::People,
        QT_TRANSLATE_NOOP("PeoplePages", "People and roles"), "6.1.1", PageGroup::Security);
    catalogue.emplace<PeoplePage<DepartmentsView>>({ Role::SecurityAdministrator }, session, preferences, "departments", Icon::Department,
        QT_TRANSLATE_NOOP("PeoplePages", "Departments"), "2.2.2", PageGroup::Security);
    // Who decides, and who proposed and may take back; under the heading of the highest of their roles.
    const RoleSet roles = session.roles();
    catalogue.emplace<ProposalsPage>({ Role::Executive, Role::Auditor, Role::SecurityAdministrator }, session, preferences, "proposals", Icon::Role,
        QT_TRANSLATE_NOOP("PeoplePages", "Proposals"), "6.1.1",
        roles.contains(Role::Executive) ? PageGroup::Leadership : roles.contains(Role::Auditor) ? PageGroup::Audit : PageGroup::Security);
}

} // namespace tongjian
