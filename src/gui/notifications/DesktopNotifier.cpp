// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesktopNotifier.h"

#include "gui/style/Icons.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QStringList>
#include <QSystemTrayIcon>
#include <QVariantMap>

namespace tongjian
{

namespace
{

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");

bool isServed()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList known = bus.interface()->registeredServiceNames().value() + bus.interface()->activatableServiceNames().value();
    return known.contains(Service);
}

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, Path, Service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
}

DesktopNotifier::~DesktopNotifier() = default;

bool DesktopNotifier::isPossible() const
{
    return isServed() || (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages());
}

void DesktopNotifier::tell(const QString &title, const QString &text, const QString &actionText)
{
    if (!isServed()) {
        if (!QSystemTrayIcon::isSystemTrayAvailable())
            return;
        if (!m_tray) {
            m_tray = std::make_unique<QSystemTrayIcon>(icons::applicationIcon());
            connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, &DesktopNotifier::clicked);
            connect(m_tray.get(), &QSystemTrayIcon::activated, this, &DesktopNotifier::clicked);
        }
        m_tray->show();
        m_tray->showMessage(title, text, icons::applicationIcon());
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(Service, Path, Service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
    // Some services read markup: what we say holds none, and what were it is escaped.
    const QDBusMessage message = call(QStringLiteral("Notify"),
        { QCoreApplication::applicationName(), m_shown, QStringLiteral("tongjian"), title, text.toHtmlEscaped(), QStringList { QStringLiteral("default"), actionText },
            QVariantMap { { QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName() } }, -1 });
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<uint> reply = *answer;
        if (reply.isValid())
            m_shown = reply.value();
        answer->deleteLater();
    });
}

void DesktopNotifier::withdraw()
{
    if (m_shown > 0)
        QDBusConnection::sessionBus().send(call(QStringLiteral("CloseNotification"), { m_shown }));
    m_shown = 0;
    if (m_tray)
        m_tray->hide();
}

void DesktopNotifier::onAction(uint id, const QString &)
{
    if (id == m_shown)
        Q_EMIT clicked();
}

} // namespace tongjian
