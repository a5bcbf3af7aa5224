// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/IdleWatch.h"
#include "services/Login.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace tongjian
{

class BackupWatch;
class LanguageChooser;
class MainWindow;
class NotificationCentre;
class PageCatalogue;
class Preferences;
class Theme;

/// Leads a person in and out: welcome, login, first login, pages, lock. Owns the session and the window of the program.
class Desktop : public QObject
{
    Q_OBJECT
public:
    Desktop(StoreEnvironment environment, Preferences &preferences, Theme &theme, LanguageChooser &languages, QObject *parent = nullptr);
    ~Desktop() override;

    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// Of the login; none while the store is open for checking only.
    [[nodiscard]] NotificationCentre *notifications() { return m_notifications.get(); }
    /// Of the login, too.
    [[nodiscard]] BackupWatch *backups() { return m_backups.get(); }
    [[nodiscard]] Session *session() { return m_session.get(); }

    void showWelcome();
    /// Login page of the store in @p folder; what cannot be opened is said over the window.
    void showLogin(const QString &folder);
    /// Makes the demo company on first use (with @p records, if more than 0), then its login page.
    void showDemo(qint64 records = 0);
    void showFoundingWizard();
    /// For pictures and tests: in without a screen.
    void enter(std::unique_ptr<Session> session);
    void lock();
    void leave();

private:
    void watchIdle();
    [[nodiscard]] static bool closeWhatIsOpen();
    void remember(bool wanted);
    void guard(bool locked);
    void showFirstLogin(class LoginScreen *screen);
    void tellState();
    void watchHouse();

    StoreEnvironment m_environment;
    Preferences &m_preferences;
    Theme &m_theme;
    LanguageChooser &m_languages;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PageCatalogue> m_catalogue;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<NotificationCentre> m_notifications;
    std::unique_ptr<BackupWatch> m_backups;
    StorePaths m_paths;
    IdleWatch m_idle;
    QThreadPool m_keychainWork; ///< one after the other; the window does not wait for a keychain
    bool m_locked = false;
    QString m_statePage; ///< that the mark in the bar leads to
};

} // namespace tongjian
