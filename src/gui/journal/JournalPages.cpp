// SPDX-License-Identifier: GPL-3.0-or-later
#include "JournalPages.h"

#include "JournalView.h"
#include "gui/shell/PageCatalogue.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

class JournalPage final : public Page
{
public:
    JournalPage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("journal"); }
    Icon icon() const override { return m_session.roles().contains(Role::Auditor) ? Icon::Journal : Icon::Shield; }
    QString title() const override
    {
        return m_session.roles().contains(Role::Auditor) ? QCoreApplication::translate("JournalPages", "Journal")
                                                         : QCoreApplication::translate("JournalPages", "Verification");
    }
    QString clause() const override { return displayClause("6.2.1"); }
    PageGroup group() const override { return PageGroup::Audit; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new JournalView(m_session, m_preferences, m_session.roles().contains(Role::Auditor), parent);
        connect(view, &JournalView::changed, this, &Page::countChanged);
        return view;
    }
    void open(QWidget *widget, const QString &what) override
    {
        if (const auto action = actionFromKey(what))
            static_cast<JournalView *>(widget)->showOnly(*action);
    }
    void refresh(QWidget *widget) override { static_cast<JournalView *>(widget)->refresh(); }

private:
    Session &m_session;
    Preferences &m_preferences;
};

} // namespace

void addJournalPages(PageCatalogue &catalogue, Session &session, Preferences &preferences)
{
    catalogue.emplace<JournalPage>(facts(Action::JournalVerify).roles, session, preferences);
}

} // namespace tongjian
