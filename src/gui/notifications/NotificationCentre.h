// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "DesktopNotifier.h"
#include "HouseWatch.h"
#include "services/Notifications.h"

#include <QDate>
#include <QPointer>
#include <QSet>

namespace tongjian
{

class MainWindow;
class NotificationsPanel;

/// For one login: watches the house, keeps bell, list and counts in the window true, reminds of what is overdue, and tells the desktop where
/// that is wanted and nobody looks at the window.
class NotificationCentre : public QObject
{
    Q_OBJECT
public:
    NotificationCentre(Session &session, MainWindow &window, QObject *parent = nullptr);
    ~NotificationCentre() override;

    void setLocked(bool locked);
    /// Texts that stand in the window, in its new language.
    void retranslate();
    [[nodiscard]] HouseWatch &watch() { return m_watch; }

private:
    void take(const HouseNews &news);
    void fail(const Error &error);
    void remind(bool atLogin);
    void dismissReminder();
    void goToOverdue();
    [[nodiscard]] QString overduePage() const;
    void open(const Notification &notification);
    void tellDesktop(const QList<Notification> &fresh);
    void showPanel();
    void wantDesktop(bool wanted);
    [[nodiscard]] QDate today() const;

    Session &m_session;
    MainWindow &m_window;
    HouseWatch m_watch;
    DesktopNotifier m_desktop;
    QPointer<NotificationsPanel> m_panel;
    HouseNews m_news;
    QSet<QString> m_known; ///< keys that were there before: only others are news for the desktop
    bool m_read = false; ///< news came at least once in this login
    bool m_failed = false; ///< and it was said
    bool m_locked = false;
};

} // namespace tongjian
