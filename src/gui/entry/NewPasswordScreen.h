// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryScreen.h"
#include "crypto/Secret.h"

#include <functional>

class QPushButton;

namespace tongjian
{

class LabelledField;
class PasswordField;

/// The first login's step: the person chooses a password of their own, and the keys are made under it.
class NewPasswordScreen : public EntryScreen
{
    Q_OBJECT
public:
    NewPasswordScreen(const QString &login, QWidget *parent = nullptr);
    [[nodiscard]] Secret takePassword();

Q_SIGNALS:
    void chosen();
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void tryIt();
    void retranslateUi();

    QString m_login;
    PasswordField *m_first;
    PasswordField *m_second;
    LabelledField *m_firstField;
    LabelledField *m_secondField;
    QPushButton *m_go;
    QPushButton *m_back;
    Secret m_password;
};

} // namespace tongjian
