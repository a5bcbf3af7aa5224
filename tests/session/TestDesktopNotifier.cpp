// SPDX-License-Identifier: GPL-3.0-or-later
// What reaches the notification service of a desktop: a service of our own answers in a private D-Bus session, and the window is driven as
// usual while somebody else writes.
#include "gui/Driven.h"

#include "gui/notifications/NotificationCentre.h"
#include "gui/shell/BellButton.h"

#include <QCheckBox>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QVariantMap>

using namespace tongjian;
using namespace tongjian::test;

/// As org.freedesktop.Notifications says.
class DesktopService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces;
        QString title;
        QString text;
    };
    QList<Shown> shown;
    QList<uint> closed;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &, const QVariantMap &, int)
    {
        shown.append({ replaces, title, text });
        return replaces > 0 ? replaces : uint(shown.size());
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
};

class TestDesktopNotifier : public QObject
{
    Q_OBJECT

private:
    const QString m_name = QStringLiteral("org.freedesktop.Notifications");

private Q_SLOTS:
    void tellsThatSomethingWaitsAndNeverWhat()
    {
        QVERIFY2(QDBusConnection::sessionBus().isConnected(), "run by private-session");
        House house(SuiteId::Intl);
        Driven ui(house.environment);
        ui.languages.setLanguage(QStringLiteral("en"));
        ui.desktop.showLogin(house.paths.folder);
        ui.logIn("head");
        const auto look = [&] {
            HouseWatch &watch = ui.desktop.notifications()->watch();
            QSignalSpy looked(&watch, &HouseWatch::looked);
            watch.look();
            QVERIFY(looked.wait(20'000));
        };
        const auto openPanel = [&] {
            QTest::mouseClick(ui.find<QAbstractButton>("bell"), Qt::LeftButton);
            return ui.find<QWidget>("notifications");
        };
        const auto submit = [&] {
            auto li = house.as("li");
            (void)house.submitted(*li, QStringLiteral("绝密并购电话"));
        };
        const auto lookAway = [&] {
            ui.window().hide();
            QTRY_VERIFY(!QApplication::activeWindow());
        };
        const auto lookAt = [&] {
            ui.window().show();
            ui.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&ui.window()));
        };
        look();
        QVERIFY(openPanel());
        QVERIFY(!ui.find<QCheckBox>("notificationsDesktop")->isEnabled()); // nobody serves them yet

        DesktopService service;
        QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(m_name));
        QTRY_VERIFY(ui.find<QCheckBox>("notificationsDesktop")->isEnabled()); // noticed while the list is open
        ui.find<QWidget>("notifications")->close();
        // Nobody wants it: nothing is told.
        lookAway();
        submit();
        look();
        QTest::qWait(100);
        QVERIFY(service.shown.isEmpty());
        lookAt();
        QVERIFY(openPanel());
        auto *wish = ui.find<QCheckBox>("notificationsDesktop");
        QVERIFY(wish->isEnabled());
        wish->click();
        ui.find<QWidget>("notifications")->close();
        // Whoever looks at the window sees the bell.
        ui.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&ui.window()));
        submit();
        look();
        QTest::qWait(100);
        QVERIFY(service.shown.isEmpty());
        QCOMPARE(ui.find<BellButton>("bell")->unread(), 2);
        // Somebody who looks elsewhere is told, once, and nothing of what it is.
        lookAway();
        submit();
        look();
        QTRY_COMPARE(service.shown.size(), 1);
        QCOMPARE(service.shown.at(0).title, QStringLiteral("Tongjian"));
        QCOMPARE(service.shown.at(0).text, QStringLiteral("1 record waits for you."));
        look();
        QTest::qWait(100);
        QCOMPARE(service.shown.size(), 1);
        house.clock->time += 2 * MinuteMs;
        submit();
        look();
        QTRY_COMPARE(service.shown.size(), 2);
        QCOMPARE(service.shown.at(1).replaces, 1u); // in the place of the first
        for (const auto &one : std::as_const(service.shown)) {
            QVERIFY(!one.text.contains(QStringLiteral("绝密")) && !one.text.contains(QStringLiteral("李强")));
        }
        // A click brings the window and the list; another program's does not.
        Q_EMIT service.ActionInvoked(99, QStringLiteral("default"));
        QTest::qWait(100);
        QVERIFY(!ui.window().isVisible());
        Q_EMIT service.ActionInvoked(1, QStringLiteral("default"));
        QTRY_VERIFY(ui.window().isVisible());
        QTRY_VERIFY(ui.find<QWidget>("notifications"));
        ui.find<QWidget>("notifications")->close();
        // Behind the lock nothing is told, and what stands there is taken back.
        ui.desktop.lock();
        QTRY_COMPARE(service.closed, QList<uint>({ 1 }));
        lookAway();
        submit();
        look();
        QTest::qWait(100);
        QCOMPARE(service.shown.size(), 2);
        lookAt();
        ui.type("lockPassword", QString::fromUtf8(House::ownPassword(QStringLiteral("head")).view()));
        ui.press("unlock");
        QTRY_VERIFY(ui.find<QWidget>("bell"));
        // With the login it goes.
        look();
        lookAway();
        submit();
        look();
        QTRY_COMPARE(service.shown.size(), 3);
        QTest::qWait(50); // its id has come back
        ui.desktop.leave();
        QTRY_COMPARE(service.closed.size(), 2);
        desktop.unregisterService(m_name);
    }
};

QTEST_MAIN(TestDesktopNotifier)
#include "TestDesktopNotifier.moc"
