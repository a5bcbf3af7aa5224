// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryScreen.h"

#include <memory>

namespace tongjian
{

namespace Ui
{
class LockScreen;
}

class Session;

/// Covers the window until the person who is logged in enters the password again.
class LockScreen : public EntryScreen
{
    Q_OBJECT
public:
    LockScreen(Session &session, QWidget *parent = nullptr);
    ~LockScreen() override;

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
    std::unique_ptr<Ui::LockScreen> m_ui;
};

} // namespace tongjian
