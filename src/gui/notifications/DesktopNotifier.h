// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QSystemTrayIcon;

namespace tongjian
{

/// Tells something on the computer's desktop: by the notification service of the D-Bus session (freedesktop.org), where there is none by the
/// system tray. One message at a time: the next takes the place of the last.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// Whether anything here would show it, as far as the bus has answered.
    [[nodiscard]] bool isPossible() const;
    void tell(const QString &title, const QString &text, const QString &actionText);
    /// Takes back what was told.
    void withdraw();

Q_SIGNALS:
    void possibleChanged();
    void clicked();

private:
    void onAction(uint id);
    void ask(const QString &method);
    void setServed(bool served);

    bool m_served = false; ///< the bus has a notification service, running or to be started
    bool m_activatable = false;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    uint m_shown = 0; ///< the service's id of the last message; 0: none
};

} // namespace tongjian
