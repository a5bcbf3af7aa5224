// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryScreen.h"
#include "services/DemoCompany.h"
#include "services/Devices.h"
#include "services/Login.h"

#include <QTimer>

#include <memory>
#include <optional>

class QPushButton;

namespace tongjian
{

namespace Ui
{
class LoginScreen;
}

class Preferences;

/// Name and password for one store (DESIGN section 4), or one press where this computer is remembered. After failures the button
/// waits as long as the service says.
class LoginScreen : public EntryScreen
{
    Q_OBJECT
public:
    LoginScreen(const StorePaths &paths, const StoreEnvironment &environment, Preferences &preferences, QWidget *parent = nullptr);
    ~LoginScreen() override;

    [[nodiscard]] QString login() const;

Q_SIGNALS:
    void loggedIn();
    void firstLoginNeeded();
    void backRequested();

public:
    /// What the last login led to; for whoever answers the signals.
    [[nodiscard]] LoginOutcome takeOutcome() { return std::move(m_outcome); }
    /// The person wants this computer to be remembered.
    [[nodiscard]] bool isToBeRemembered() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void askKeychain();
    void learn(const std::optional<RememberedLogin> &remembered, bool keychainWorks);
    void offerRemembered(bool offer);
    void enterRemembered();
    void tryLogin(Secret password);
    void countDown();
    void offerDemo(QList<DemoAccount> accounts);
    void retranslateUi();

    StorePaths m_paths;
    StoreEnvironment m_environment;
    Preferences &m_preferences;
    LoginOutcome m_outcome;
    std::optional<RememberedLogin> m_remembered;
    enum class Keychain : quint8 { Asked, Works, Missing };
    Keychain m_keychain = Keychain::Missing;
    QString m_company;
    QList<DemoAccount> m_demo;
    QList<QPushButton *> m_demoButtons;
    QTimer m_wait;
    qint64 m_waitUntil = 0;
    std::unique_ptr<Ui::LoginScreen> m_ui;
};

} // namespace tongjian
