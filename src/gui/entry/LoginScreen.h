// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryScreen.h"
#include "services/DemoCompany.h"
#include "services/Login.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tongjian
{

class LabelledField;
class PasswordField;
class Preferences;

/// Name and password for one store (DESIGN section 4). After failures the button waits as long as the service says.
class LoginScreen : public EntryScreen
{
    Q_OBJECT
public:
    LoginScreen(const StorePaths &paths, const StoreEnvironment &environment, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] QString login() const;

Q_SIGNALS:
    void loggedIn();
    void firstLoginNeeded();
    void backRequested();

public:
    /// What the last login led to; for whoever answers the signals.
    [[nodiscard]] LoginOutcome takeOutcome() { return std::move(m_outcome); }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tryLogin(Secret password);
    void countDown();
    void offerDemo();
    void retranslateUi();

    StorePaths m_paths;
    StoreEnvironment m_environment;
    Preferences &m_preferences;
    LoginOutcome m_outcome;
    QString m_company;
    QLineEdit *m_name;
    PasswordField *m_password;
    LabelledField *m_nameField;
    LabelledField *m_passwordField;
    QPushButton *m_enter;
    QPushButton *m_back;
    QLabel *m_demoTitle = nullptr;
    QList<DemoAccount> m_demo;
    QList<QPushButton *> m_demoButtons;
    QTimer m_wait;
    qint64 m_waitUntil = 0;
};

} // namespace tongjian
