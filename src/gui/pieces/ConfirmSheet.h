// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Sheet.h"

#include <optional>

class QPlainTextEdit;

namespace tongjian
{

/// What is asked before something is done.
struct Confirmation {
    QString title; ///< 销毁 1,204 条记录？
    QString consequence; ///< what happens, to how many
    QString undo; ///< whether and how it can be taken back
    QString verb; ///< of the button: 销毁 1,204 条记录. Never "OK"
    bool loses = false; ///< something is lost: red, and Enter does nothing by itself
    Icon icon = Icon::Info;
    /// Not empty: words are asked for (the reasons of a return); the button works once there are some.
    QString reasonLabel;
    QString reasonHint;
};

class ConfirmSheet : public Sheet
{
    Q_OBJECT
public:
    ConfirmSheet(const Confirmation &confirmation, QWidget *parent);
    [[nodiscard]] QString reason() const;

    /// True if the person said yes.
    [[nodiscard]] static bool ask(QWidget *parent, const Confirmation &confirmation);
    /// The reason given, or nothing if the person said no. Only with a reasonLabel.
    [[nodiscard]] static std::optional<QString> askReason(QWidget *parent, const Confirmation &confirmation);

    /// For tests: the next question is answered so without appearing.
    static void setNextAnswer(bool yes, const QString &reason = {});
    /// For tests: what was asked last through that seam.
    [[nodiscard]] static Confirmation lastQuestion();

    void reject() override; ///< what was written is asked about first

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *m_cancel;
    QPushButton *m_verb;
    QPlainTextEdit *m_reason = nullptr;
    bool m_loses;
};

} // namespace tongjian
