// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace tongjian
{

/// Tells when nobody has touched keyboard or mouse for a while, so that the window can lock itself. Time that the computer
/// slept counts: the first key after waking finds the window locked and does nothing else.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);
    ~IdleWatch() override;

    /// Starts anew with this time; zero stops watching (nobody is logged in).
    void setLimit(std::chrono::milliseconds limit);

Q_SIGNALS:
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void touch();
    void check();

    std::chrono::milliseconds m_limit {};
    qint64 m_last = 0; ///< wall clock, ms: the monotonic one stands still while the computer sleeps
    QTimer m_timer;
};

} // namespace tongjian
