// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryScreen.h"

class QPushButton;
class QVBoxLayout;

namespace tongjian
{

class Preferences;

/// The first thing that is seen: recent stores, open, new, demo.
class WelcomeScreen : public EntryScreen
{
    Q_OBJECT
public:
    WelcomeScreen(Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void storeChosen(const QString &folder);
    void openRequested();
    void newRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    Preferences &m_preferences;
    QVBoxLayout *m_recent;
    QPushButton *m_open;
    QPushButton *m_new;
    QPushButton *m_demo;
};

} // namespace tongjian
