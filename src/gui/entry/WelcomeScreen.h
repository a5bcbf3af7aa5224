// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryScreen.h"

#include <memory>

class QPushButton;

namespace tongjian
{

namespace Ui
{
class WelcomeScreen;
}

class Preferences;

/// The first thing that is seen: recent stores, open, new, demo.
class WelcomeScreen : public EntryScreen
{
    Q_OBJECT
public:
    WelcomeScreen(Preferences &preferences, QWidget *parent = nullptr);
    ~WelcomeScreen() override;

Q_SIGNALS:
    void storeChosen(const QString &folder);
    void openRequested();
    void newRequested();
    void restoreRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslateUi();
    Preferences &m_preferences;
    std::unique_ptr<Ui::WelcomeScreen> m_ui;
    QPushButton *m_first;
};

} // namespace tongjian
