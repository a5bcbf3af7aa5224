// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotificationCentre.h"

#include "NotificationDisplay.h"
#include "NotificationsPanel.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/shell/BellButton.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Sidebar.h"
#include "gui/shell/TopBar.h"

#include <QApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace tongjian
{

NotificationCentre::NotificationCentre(Session &session, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_watch(session)
    , m_panel(new NotificationsPanel(session, &window))
{
    connect(&m_watch, &HouseWatch::changed, this, &NotificationCentre::take);
    connect(&m_watch, &HouseWatch::failed, this, &NotificationCentre::fail);
    connect(&m_watch, &HouseWatch::looked, this, [this] { m_failed = false; });
    connect(&m_window, &MainWindow::pageShown, &m_watch, &HouseWatch::look);
    connect(m_window.topBar(), &TopBar::bellClicked, this, &NotificationCentre::showPanel);
    connect(m_window.reminder(), &Banner::actionTriggered, this, &NotificationCentre::goToOverdue);
    connect(m_window.reminder(), &Banner::dismissed, this, &NotificationCentre::dismissReminder);
    // Whoever goes there by themselves needs no reminder; home is where everybody begins.
    connect(&m_window, &MainWindow::pageShown, this, [this](const QString &id) {
        if (!m_window.reminder()->isHidden() && id == overduePage() && id != QStringLiteral("home"))
            dismissReminder();
    });
    connect(m_panel, &NotificationsPanel::chosen, this, &NotificationCentre::open);
    connect(m_panel, &NotificationsPanel::desktopWanted, this, &NotificationCentre::wantDesktop);
    connect(m_panel, &NotificationsPanel::allReadRequested, this, [this] { m_watch.markAllRead(m_news.list); });
    connect(&m_desktop, &DesktopNotifier::possibleChanged, this, [this] { m_panel->setDesktop(m_news.wishes.desktop, m_desktop.isPossible()); });
    connect(&m_desktop, &DesktopNotifier::clicked, this, [this] {
        m_window.showNormal();
        m_window.raise();
        m_window.activateWindow();
        if (!m_locked)
            showPanel();
    });
    m_window.topBar()->bell()->show();
    m_watch.look();
    m_watch.start();
}

NotificationCentre::~NotificationCentre()
{
    m_desktop.withdraw();
    m_window.topBar()->bell()->hide();
    m_window.topBar()->bell()->setUnread(0);
    m_window.reminder()->setMessage(Banner::Kind::Warning, {});
    delete m_panel;
}

// Behind the lock nothing is read and nothing is told.
void NotificationCentre::setLocked(bool locked)
{
    m_locked = locked;
    m_panel->close();
    if (locked) {
        m_watch.stop();
        m_desktop.withdraw();
    } else {
        m_watch.look();
        m_watch.start();
    }
}

void NotificationCentre::retranslate()
{
    if (m_read)
        remind(false);
}

QDate NotificationCentre::today() const
{
    return QDateTime::fromMSecsSinceEpoch(m_session.now()).date();
}

// What cannot be read is said once and not again every few seconds. The next page that is opened asks again.
void NotificationCentre::fail(const Error &error)
{
    m_watch.stop();
    if (!m_locked && !std::exchange(m_failed, true))
        runAction(&m_window, [&] { throw Error(error); });
}

void NotificationCentre::take(const HouseNews &news)
{
    const bool atLogin = !std::exchange(m_read, true);
    m_news = news;
    m_panel->setNotifications(m_news.list);
    m_panel->setDesktop(m_news.wishes.desktop, m_desktop.isPossible());
    const auto unread = std::count_if(m_news.list.cbegin(), m_news.list.cend(), [](const Notification &one) { return !one.read; });
    m_window.topBar()->bell()->setUnread(int(unread));
    QList<Notification> fresh;
    for (const Notification &one : std::as_const(m_news.list)) {
        if (!one.read && !m_known.contains(one.key()))
            fresh.append(one);
        m_known.insert(one.key());
    }
    remind(atLogin);
    if (atLogin || m_locked)
        return;
    if (!m_watch.isRunning())
        m_watch.start(); // it could not be read for a while
    tellDesktop(fresh);
    runAction(&m_window, [this] { m_window.sidebar()->updateTexts(); });
    // Home says what waits; but whoever is on one of its buttons keeps it.
    QWidget *home = m_window.currentPage() == QStringLiteral("home") ? m_window.pageWidget(QStringLiteral("home")) : nullptr;
    if (home && home->isVisible() && !home->isAncestorOf(QApplication::focusWidget()))
        m_window.refreshPage();
}

void NotificationCentre::remind(bool atLogin)
{
    const Overdue &overdue = m_news.overdue;
    const QDate dismissed = m_news.wishes.dismissed;
    Banner &banner = *m_window.reminder();
    const bool stands = !banner.isHidden() && overdue.total() > 0 && dismissed != today();
    if (!stands && !remindsNow(overdue, dismissed, today(), atLogin)) {
        banner.setMessage(Banner::Kind::Warning, {});
        return;
    }
    banner.setDismissible(tr("Not again today"));
    banner.setMessage(Banner::Kind::Warning, overdueText(overdue), tr("Show"));
}

void NotificationCentre::dismissReminder()
{
    m_news.wishes.dismissed = today();
    m_watch.changeWishes([day = today()](ReminderWishes &wishes) { wishes.dismissed = day; });
    m_window.reminder()->setMessage(Banner::Kind::Warning, {});
}

void NotificationCentre::goToOverdue()
{
    const QString page = overduePage();
    const bool question = page == QStringLiteral("own-records") && m_news.overdue.toExplain > 0;
    dismissReminder(); // seen
    m_window.openPage(page, question ? QStringLiteral("question") : QString());
}

// Of one kind: there. Of several: home, where each has its tile.
QString NotificationCentre::overduePage() const
{
    const Overdue &there = m_news.overdue;
    const bool one = (there.toReview > 0) + (there.toFile > 0) + (there.returned > 0) + (there.toExplain > 0) + (there.toDecide > 0) + (there.toFulfil > 0) == 1;
    return !one ? QStringLiteral("home")
        : there.toReview > 0 ? QStringLiteral("review")
        : there.toFile > 0   ? QStringLiteral("filing")
        : there.toDecide > 0 ? QStringLiteral("decide")
        : there.toFulfil > 0 ? QStringLiteral("assist")
                             : QStringLiteral("own-records");
}

void NotificationCentre::open(const Notification &notification)
{
    m_watch.markRead(notification);
    PageTarget target;
    runAction(&m_window, [&] {
        m_session.store().catchUp(); // the watch may know more than this session
        target = targetOf(m_session, notification);
    });
    if (!m_window.openPage(target.page, target.what))
        m_window.openPage(QStringLiteral("home"));
}

void NotificationCentre::tellDesktop(const QList<Notification> &fresh)
{
    // Whoever has the window before them sees the bell.
    if (fresh.isEmpty() || !m_news.wishes.desktop || QApplication::activeWindow())
        return;
    m_desktop.tell(tr("Tongjian"), desktopText(fresh), tr("Open"));
}

void NotificationCentre::showPanel()
{
    if (!m_window.topBar()->bell()->isVisible())
        return;
    m_watch.look();
    m_panel->openUnder(m_window.topBar()->bell());
}

void NotificationCentre::wantDesktop(bool wanted)
{
    m_news.wishes.desktop = wanted;
    m_watch.changeWishes([wanted](ReminderWishes &wishes) { wishes.desktop = wanted; });
    if (!wanted)
        m_desktop.withdraw();
}

} // namespace tongjian
