// SPDX-License-Identifier: GPL-3.0-or-later
#include "DesktopNotifier.h"

#include "gui/style/Icons.h"

#include <QCoreApplication>
#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QStringList>
#include <QSystemTrayIcon>
#include <QVariantMap>

#include <utility>

namespace tongjian
{

namespace
{

// By pointer to member, as everything is connected here: the names are those of the specification.
class ServiceSignals : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    explicit ServiceSignals(QObject *parent);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");

ServiceSignals::ServiceSignals(QObject *parent)
    : QDBusAbstractInterface(Service, Path, "org.freedesktop.Notifications", QDBusConnection::sessionBus(), parent)
{
}

QDBusMessage call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Service, Path, Service, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

// Nothing waits for the bus: a session bus that hangs must not hold the window.
DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto *watcher = new QDBusServiceWatcher(Service, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this](const QString &, const QString &, const QString &owner) {
        m_shown = 0; // another one knows nothing of it
        setServed(!owner.isEmpty() || m_activatable);
    });
    connect(new ServiceSignals(this), &ServiceSignals::ActionInvoked, this, &DesktopNotifier::onAction);
    ask(QStringLiteral("ListActivatableNames"));
    ask(QStringLiteral("ListNames"));
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::ask(const QString &method)
{
    static const QString bus = QStringLiteral("org.freedesktop.DBus");
    auto *answer = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus, method)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, method] {
        const QDBusPendingReply<QStringList> reply = *answer;
        answer->deleteLater();
        if (!reply.isValid() || !reply.value().contains(Service))
            return;
        if (method == QStringLiteral("ListActivatableNames"))
            m_activatable = true;
        setServed(true);
    });
}

void DesktopNotifier::setServed(bool served)
{
    if (std::exchange(m_served, served) != served)
        Q_EMIT possibleChanged();
}

bool DesktopNotifier::isPossible() const
{
    return m_served || (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages());
}

void DesktopNotifier::tell(const QString &title, const QString &text, const QString &actionText)
{
    if (!m_served) {
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
    // Some services read markup: what we say holds none, and what were it is escaped.
    const QDBusMessage message = call(QStringLiteral("Notify"),
        { QCoreApplication::applicationName(), m_shown, QStringLiteral("tongjian"), title, text.toHtmlEscaped(), QStringList { QStringLiteral("default"), actionText },
            QVariantMap { { QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName() } }, -1 });
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
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

void DesktopNotifier::onAction(uint id)
{
    if (id == m_shown)
        Q_EMIT clicked();
}

} // namespace tongjian

#include "DesktopNotifier.moc"
