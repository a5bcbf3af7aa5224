// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryScreen.h"

class QPushButton;

namespace tongjian
{

class LabelledField;
class PasswordField;
class Session;

/// Covers the window until the person who is logged in enters the password again.
class LockScreen : public EntryScreen
{
    Q_OBJECT
public:
    LockScreen(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void unlocked();
    void logoutRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tryIt();
    void retranslateUi();

    Session &m_session;
    PasswordField *m_password;
    LabelledField *m_field;
    QPushButton *m_go;
    QPushButton *m_logout;
};

} // namespace tongjian
