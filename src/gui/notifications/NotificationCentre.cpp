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

namespace tongjian
{

NotificationCentre::NotificationCentre(Session &session, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_window(window)
    , m_watch(session)
    , m_feed(session)
    , m_panel(new NotificationsPanel(session, &window))
{
    connect(&m_watch, &HouseWatch::timeToLook, this, &NotificationCentre::look);
    connect(&m_watch, &HouseWatch::changed, this, [this] { take(false); });
    connect(&m_window, &MainWindow::pageShown, this, &NotificationCentre::look);
    connect(m_window.topBar(), &TopBar::bellClicked, this, &NotificationCentre::showPanel);
    connect(m_window.reminder(), &Banner::actionTriggered, this, &NotificationCentre::goToOverdue);
    connect(m_window.reminder(), &Banner::dismissed, this, &NotificationCentre::dismissReminder);
    connect(m_panel, &NotificationsPanel::chosen, this, &NotificationCentre::open);
    connect(m_panel, &NotificationsPanel::desktopWanted, this, &NotificationCentre::wantDesktop);
    connect(m_panel, &NotificationsPanel::allReadRequested, this, [this] {
        runAction(&m_window, [this] {
            m_feed.markAllRead(m_list);
            take(false);
        });
    });
    connect(&m_desktop, &DesktopNotifier::clicked, this, [this] {
        m_window.showNormal();
        m_window.raise();
        m_window.activateWindow();
        if (!m_locked)
            showPanel();
    });
    m_window.topBar()->bell()->show();
    runAction(&m_window, [this] { take(true); });
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

void NotificationCentre::setLocked(bool locked)
{
    m_locked = locked;
    m_panel->close();
    if (!locked)
        look();
}

void NotificationCentre::retranslate()
{
    runAction(&m_window, [this] { take(false); });
}

// What cannot be read now is said once and not again every few seconds.
void NotificationCentre::look()
{
    if (!runAction(&m_window, [this] { m_watch.look(); }))
        m_watch.stop();
}

void NotificationCentre::take(bool atLogin)
{
    m_list = m_feed.read();
    m_panel->setNotifications(m_list);
    const auto unread = std::count_if(m_list.cbegin(), m_list.cend(), [](const Notification &one) { return !one.read; });
    m_window.topBar()->bell()->setUnread(int(unread));
    QList<Notification> fresh;
    for (const Notification &one : std::as_const(m_list)) {
        if (!one.read && !m_known.contains(one.key()))
            fresh.append(one);
        m_known.insert(one.key());
    }
    remind(atLogin);
    if (atLogin)
        return;
    tellDesktop(fresh);
    m_window.sidebar()->updateTexts();
    // Home says what waits; but whoever is on one of its buttons keeps it.
    QWidget *home = m_window.currentPage() == QStringLiteral("home") ? m_window.pageWidget(QStringLiteral("home")) : nullptr;
    if (home && home->isVisible() && !home->isAncestorOf(QApplication::focusWidget()))
        m_window.refreshPage();
}

void NotificationCentre::remind(bool atLogin)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_session.now()).date();
    if (m_wishesOf != today) {
        m_wishes = reminderWishes(m_session); // dismissed elsewhere, perhaps
        m_wishesOf = today;
    }
    m_overdue = overdueFor(m_session);
    Banner &banner = *m_window.reminder();
    const bool stands = !banner.isHidden() && m_overdue.total() > 0 && m_wishes.dismissed != today;
    if (!stands && !remindsNow(m_overdue, m_wishes.dismissed, today, atLogin)) {
        banner.setMessage(Banner::Kind::Warning, {});
        return;
    }
    banner.setDismissible(tr("Not again today"));
    banner.setMessage(Banner::Kind::Warning, overdueText(m_overdue), tr("Show"));
}

void NotificationCentre::dismissReminder()
{
    runAction(&m_window, [this] {
        m_wishes = reminderWishes(m_session);
        m_wishes.dismissed = QDateTime::fromMSecsSinceEpoch(m_session.now()).date();
        saveReminderWishes(m_session, m_wishes);
    });
    m_window.reminder()->setMessage(Banner::Kind::Warning, {});
}

void NotificationCentre::goToOverdue()
{
    const Overdue there = m_overdue;
    dismissReminder(); // seen
    // Of one kind: there. Of several: home, where each has its tile.
    const bool one = (there.toReview > 0) + (there.toFile > 0) + (there.returned > 0) == 1;
    m_window.openPage(!one ? QStringLiteral("home") : there.toReview > 0 ? QStringLiteral("review") : there.toFile > 0 ? QStringLiteral("filing") : QStringLiteral("own-records"));
}

void NotificationCentre::open(const Notification &notification)
{
    runAction(&m_window, [&] { m_feed.markRead(notification); });
    const PageTarget target = targetOf(m_session, notification);
    if (!m_window.openPage(target.page, target.what))
        m_window.openPage(QStringLiteral("home"));
    runAction(&m_window, [this] { take(false); });
}

void NotificationCentre::tellDesktop(const QList<Notification> &fresh)
{
    // Whoever has the window before them sees the bell.
    if (fresh.isEmpty() || !m_wishes.desktop || (!m_locked && QApplication::activeWindow()))
        return;
    m_desktop.tell(tr("Tongjian"), desktopText(fresh), tr("Open"));
}

void NotificationCentre::showPanel()
{
    if (!m_window.topBar()->bell()->isVisible())
        return;
    look();
    m_panel->setDesktop(m_wishes.desktop, m_desktop.isPossible());
    m_panel->openUnder(m_window.topBar()->bell());
}

void NotificationCentre::wantDesktop(bool wanted)
{
    runAction(&m_window, [&] {
        m_wishes = reminderWishes(m_session);
        m_wishes.desktop = wanted;
        saveReminderWishes(m_session, m_wishes);
    });
    m_panel->setDesktop(m_wishes.desktop, m_desktop.isPossible());
    if (!m_wishes.desktop)
        m_desktop.withdraw();
}

} // namespace tongjian
