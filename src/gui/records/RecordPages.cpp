// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordPages.h"

#include "CallSeriesView.h"
#include "OwnRecordsView.h"
#include "QueueView.h"
#include "RecordFormView.h"
#include "gui/pieces/Notice.h"
#include "gui/shell/PageCatalogue.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("RecordPages", text);
}

class OwnRecordsPage final : public Page
{
public:
    OwnRecordsPage(Session &session, Preferences &preferences)
        : m_session(session)
        , m_preferences(preferences)
    {
    }
    QString id() const override { return QStringLiteral("own-records"); }
    Icon icon() const override { return Icon::Record; }
    QString title() const override { return say(QT_TRANSLATE_NOOP("RecordPages", "My records")); }
    QString clause() const override { return displayClause("3.2"); }
    PageGroup group() const override { return PageGroup::Own; }
    int count() const override { return m_session.readOnly() ? 0 : int(countReturned(m_session) + countQuestions(m_session).count); }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new OwnRecordsView(m_session, m_preferences, parent);
        connect(view, &OwnRecordsView::newRequested, this, [this] { Q_EMIT goTo(QStringLiteral("new-record"), QStringLiteral("new")); });
        connect(view, &OwnRecordsView::editRequested, this, [this](Id draft) { Q_EMIT goTo(QStringLiteral("new-record"), QString::number(draft)); });
        connect(view, &OwnRecordsView::changed, this, &Page::countChanged);
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<OwnRecordsView *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override
    {
        auto *view = static_cast<OwnRecordsView *>(widget);
        if (what.startsWith(QStringLiteral("words:")))
            view->search(what.mid(6));
        else if (what == QStringLiteral("question"))
            view->openQuestion();
        else
            view->openRecord(what.toLongLong());
    }

private:
    Session &m_session;
    Preferences &m_preferences;
};

class RecordFormPage final : public Page
{
public:
    explicit RecordFormPage(Session &session)
        : m_session(session)
    {
    }
    QString id() const override { return QStringLiteral("new-record"); }
    Icon icon() const override { return Icon::New; }
    QString title() const override { return say(QT_TRANSLATE_NOOP("RecordPages", "New record")); }
    QString clause() const override { return displayClause("3.2"); }
    PageGroup group() const override { return PageGroup::Own; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new RecordFormView(m_session, parent);
        connect(view, &RecordFormView::submitted, this, [this, view](const QString &number) {
            Notice::show(view, QCoreApplication::translate("RecordPages", "Submitted as %1.").arg(number));
            Q_EMIT countChanged();
            Q_EMIT goTo(QStringLiteral("own-records"), {});
        });
        connect(view, &RecordFormView::submittedAndStayed, this, &Page::countChanged);
        connect(view, &RecordFormView::entryWanted, this, [this](Id id) { Q_EMIT goTo(QStringLiteral("own-records"), QString::number(id)); });
        connect(view, &RecordFormView::left, this, [this] { Q_EMIT goTo(QStringLiteral("own-records"), {}); });
        return view;
    }
    void open(QWidget *widget, const QString &what) override
    {
        auto *view = static_cast<RecordFormView *>(widget);
        if (const Id draft = what.toLongLong(); draft != NoId)
            view->openDraft(draft);
        else
            view->startNew();
    }

private:
    Session &m_session;
};

class CallSeriesPage final : public Page
{
public:
    explicit CallSeriesPage(Session &session)
        : m_session(session)
    {
    }
    QString id() const override { return QStringLiteral("call-series"); }
    Icon icon() const override { return Icon::Phone; }
    QString title() const override { return say(QT_TRANSLATE_NOOP("RecordPages", "Calls in series")); }
    QString clause() const override { return displayClause("3.2"); }
    PageGroup group() const override { return PageGroup::Own; }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new CallSeriesView(m_session, parent);
        connect(view, &CallSeriesView::submitted, this, &Page::countChanged);
        connect(view, &CallSeriesView::editRequested, this, [this](Id draft) { Q_EMIT goTo(QStringLiteral("new-record"), QString::number(draft)); });
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<CallSeriesView *>(widget)->refresh(); }

private:
    Session &m_session;
};

class QueuePage final : public Page
{
public:
    QueuePage(Session &session, Preferences &preferences, ListKind kind)
        : m_session(session)
        , m_preferences(preferences)
        , m_kind(kind)
    {
    }
    QString id() const override
    {
        return about().id;
    }
    Icon icon() const override { return about().icon; }
    QString title() const override
    {
        return say(about().title);
    }
    QString clause() const override { return displayClause(about().clause); }
    PageGroup group() const override { return m_kind == ListKind::HeadQueue ? PageGroup::Department : PageGroup::Archive; }
    int count() const override { return m_kind == ListKind::Archive ? 0 : int(countRecords(m_session, m_kind)); }
    bool isUrgent() const override
    {
        // What was collected waits for nobody's decision in time.
        return (m_kind == ListKind::HeadQueue || m_kind == ListKind::OfficerQueue) && isOverdue(longestWaiting(m_session, m_kind), m_session.now());
    }
    QWidget *create(QWidget *parent) override
    {
        auto *view = new QueueView(m_session, m_preferences, m_kind, parent);
        connect(view, &QueueView::changed, this, &Page::countChanged);
        return view;
    }
    void refresh(QWidget *widget) override { static_cast<QueueView *>(widget)->refresh(); }
    void open(QWidget *widget, const QString &what) override { static_cast<QueueView *>(widget)->openRecord(what.toLongLong()); }

private:
    struct About {
        QString id;
        Icon icon;
        const char *title;
        const char *clause;
    };
    About about() const
    {
        switch (m_kind) {
        case ListKind::HeadQueue:
            return { QStringLiteral("review"), Icon::Review, QT_TRANSLATE_NOOP("RecordPages", "To review"), "3.2" };
        case ListKind::OfficerQueue:
            return { QStringLiteral("filing"), Icon::Checklist, QT_TRANSLATE_NOOP("RecordPages", "To file"), "3.2" };
        case ListKind::Unassigned:
            return { QStringLiteral("unassigned"), Icon::User, QT_TRANSLATE_NOOP("RecordPages", "Unassigned"), "3.1" };
        case ListKind::Quarantine:
            return { QStringLiteral("quarantine"), Icon::Blocked, QT_TRANSLATE_NOOP("RecordPages", "Quarantine"), "3.3" };
        default:
            return { QStringLiteral("archive"), Icon::Archive, QT_TRANSLATE_NOOP("RecordPages", "Archive"), "4.1" };
        }
    }

    Session &m_session;
    Preferences &m_preferences;
    ListKind m_kind;
};

} // namespace

void addRecordPages(PageCatalogue &catalogue, Session &session, Preferences &preferences)
{
    catalogue.emplace<OwnRecordsPage>({}, session, preferences);
    catalogue.emplace<RecordFormPage>({}, session);
    catalogue.emplace<CallSeriesPage>({}, session);
    catalogue.emplace<QueuePage>({ Role::Head }, session, preferences, ListKind::HeadQueue);
    catalogue.emplace<QueuePage>({ Role::Officer }, session, preferences, ListKind::OfficerQueue);
    catalogue.emplace<QueuePage>({ Role::Officer }, session, preferences, ListKind::Archive);
}

void addCollectedPages(PageCatalogue &catalogue, Session &session, Preferences &preferences)
{
    catalogue.emplace<QueuePage>({ Role::Officer }, session, preferences, ListKind::Unassigned);
    catalogue.emplace<QueuePage>({ Role::Officer }, session, preferences, ListKind::Quarantine);
}

} // namespace tongjian
