// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupPages.h"

#include "BackupDisplay.h"
#include "BackupsView.h"
#include "MediaView.h"
#include "gui/shell/PageCatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

// Under the heading of those who work with it, else of those who watch over it.
PageGroup groupFor(const Session &session)
{
    const RoleSet roles = session.roles();
    return roles.contains(Role::Officer) ? PageGroup::Archive : roles.contains(Role::Auditor) ? PageGroup::Audit : PageGroup::Leadership;
}

class BackupsPage final : public Page
{
public:
    BackupsPage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("backup"); }
    Icon icon() const override { return Icon::Backup; }
    QString title() const override { return QCoreApplication::translate("BackupPages", "Backups"); }
    QString clause() const override { return displayClause("4.3"); }
    PageGroup group() const override { return groupFor(m_session); }
    QWidget *create(QWidget *parent) override { return new BackupsView(m_session, m_preferences, parent); }
    void refresh(QWidget *widget) override { static_cast<BackupsView *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override { static_cast<BackupsView *>(widget)->openAt(what); }

private:
    Session &m_session;
    Preferences &m_preferences;
};

class MediaPage final : public Page
{
public:
    MediaPage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("media"); }
    Icon icon() const override { return Icon::Disk; }
    QString title() const override { return QCoreApplication::translate("BackupPages", "Media"); }
    QString clause() const override { return displayClause("4.1"); }
    PageGroup group() const override { return groupFor(m_session); }
    int count() const override { return int(mediaToReplace(m_session).size()); }
    bool isUrgent() const override
    {
        const QList<Medium> media = mediaToReplace(m_session);
        return std::any_of(media.begin(), media.end(), [](const Medium &one) { return one.condition == MediumCondition::Failed; });
    }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new MediaView(m_session, m_preferences, parent);
        connect(view, &MediaView::changed, this, &Page::countChanged);
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<MediaView *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override { static_cast<MediaView *>(widget)->openAt(what.toLongLong()); }

private:
    Session &m_session;
    Preferences &m_preferences;
};

} // namespace

void addBackupPages(PageCatalogue &catalogue, Session &session, Preferences &preferences)
{
    const RoleSet roles { Role::Officer, Role::Auditor, Role::Executive };
    catalogue.emplace<BackupsPage>(roles, session, preferences);
    catalogue.emplace<MediaPage>(roles, session, preferences);
}

} // namespace tongjian
