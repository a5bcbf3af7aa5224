// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace tongjian
{

/// A short word at the foot of the window that something was done, with a way to take it back where that is possible. It
/// goes by itself, but not while the mouse or the keyboard is on it.
class Notice : public QWidget
{
    Q_OBJECT
public:
    /// Over @p anywhere's window; replaces the one before.
    static Notice *show(QWidget *anywhere, const QString &text, const QString &action = {}, std::function<void()> act = {});

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Notice(QWidget *window, const QString &text, const QString &action, std::function<void()> act);
    void place();

    QLabel *m_text;
    QTimer m_timer;
};

} // namespace tongjian
