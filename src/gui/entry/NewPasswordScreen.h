// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EntryScreen.h"
#include "crypto/Secret.h"

#include <functional>

#include <memory>

namespace tongjian
{

namespace Ui
{
class NewPasswordScreen;
}

/// The first login's step: the person chooses a password of their own, and the keys are made under it.
class NewPasswordScreen : public EntryScreen
{
    Q_OBJECT
public:
    /// @p codeFits: after a renewal, whether what was entered is the code of the person who confirmed it; empty: none is asked for.
    explicit NewPasswordScreen(const QString &login, std::function<bool(const Secret &)> codeFits = {}, QWidget *parent = nullptr);
    ~NewPasswordScreen() override;
    [[nodiscard]] Secret takePassword();
    [[nodiscard]] Secret takeCode();

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
    std::function<bool(const Secret &)> m_codeFits;
    Secret m_password;
    Secret m_code;
    std::unique_ptr<Ui::NewPasswordScreen> m_ui;
};

} // namespace tongjian
