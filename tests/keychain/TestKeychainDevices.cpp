// SPDX-License-Identifier: GPL-3.0-or-later
// A remembered login in a real keychain (DESIGN section 4): kept, taken back, locked, none. Run by private-session, which says as
// the first argument what kind of keychain there is: open, locked, none.
#include "services/Devices.h"
#include "services/House.h"
#include "store/DeviceMemory.h"
#include "store/KeychainHeads.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

QString g_keychain; // open, locked, none

bool open()
{
    return g_keychain == QStringLiteral("open");
}

int callBus(const char *object, const char *method, const QString &argument)
{
    return QProcess::execute(QStringLiteral("dbus-send"), { QStringLiteral("--session"), QStringLiteral("--print-reply"), QStringLiteral("--dest=org.freedesktop.secrets"),
                                                              QString::fromLatin1(object), QString::fromLatin1(method), argument });
}

KeptDevice device(Id person, Id id)
{
    return { person, id, Secret::random(Suite::KeySize) };
}

} // namespace

class TestKeychainDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhetherItWorks()
    {
        QElapsedTimer time;
        time.start();
        QCOMPARE(KeychainDevices().works(), open());
        QVERIFY(time.elapsed() < 2 * KeychainDevices::WaitMs);
    }

    void keptAcrossProcesses()
    {
        KeptDevice fresh = device(7, 9);
        fresh.locked = true;
        QCOMPARE(KeychainDevices().keep(51, fresh), open());
        const auto back = KeychainDevices().recall(51); // the next start of the program
        QCOMPARE(back.has_value(), open());
        if (!open())
            return;
        QCOMPARE(back->person, 7);
        QCOMPARE(back->device, 9);
        QVERIFY(back->locked);
        QVERIFY(back->secret.equals(fresh.secret));
        QVERIFY(!KeychainDevices().recall(52)); // of another store
        KeychainDevices().drop(51);
        QVERIFY(!KeychainDevices().recall(51));
    }

    void whatIsNotOursIsNothing()
    {
        if (!open())
            QSKIP("needs an open keychain");
        const auto put = [](const QByteArray &bytes) {
            bool done = false;
            KeychainEntries entries;
            QMetaObject::invokeMethod(
                KeychainEntries::home(), [&] { done = entries.write(QStringLiteral("remembered login of store 0000000000000035"), bytes); }, Qt::BlockingQueuedConnection);
            return done;
        };
        for (const char *bytes : { "", "garbage", "\x85\x01\x07\x09\x41\x00\xf4", "\x85\x02" }) {
            QVERIFY(put(QByteArray(bytes)));
            QVERIFY(!KeychainDevices().recall(0x35));
        }
        QVERIFY(KeychainDevices().keep(0x35, device(1, 2)));
        QVERIFY(KeychainDevices().recall(0x35));
    }

    void wholeLogin()
    {
        House house(SuiteId::Intl);
        const auto keychain = std::make_shared<KeychainEntries>();
        house.environment.heads = std::make_shared<KeychainHeads>(keychain);
        house.environment.devices = std::make_shared<KeychainDevices>(keychain);
        const auto li = house.as("li");
        if (!open()) {
            EXPECT_ERROR(rememberThisComputer(*li), ErrorCode::Unsupported);
            QVERIFY(li->person().devices.isEmpty());
            QVERIFY(!rememberedLogin(house.paths, house.environment));
            EXPECT_ERROR(logInRemembered(house.paths, house.environment), ErrorCode::NoRight);
            return;
        }
        rememberThisComputer(*li);
        house.environment.devices = std::make_shared<KeychainDevices>(); // the next start
        QVERIFY(rememberedLogin(house.paths, house.environment));
        logOut(*logInRemembered(house.paths, house.environment));
        // Removed elsewhere: refused here, and the keychain keeps nothing that is of no use.
        const auto admin = house.as("admin");
        removeDevice(*admin, li->me(), admin->state().person(li->me())->devices.constFirst().id);
        EXPECT_ERROR(logInRemembered(house.paths, house.environment), ErrorCode::NoRight);
        QVERIFY(!KeychainDevices().recall(StoreDescription::read(house.paths).store));
    }

    // Last: from here on the keychain is locked.
    void lockedMeanwhile()
    {
        if (!open())
            QSKIP("needs an open keychain");
        QVERIFY(KeychainDevices().keep(54, device(1, 2)));
        QCOMPARE(callBus("/org/freedesktop/secrets", "org.freedesktop.Secret.Service.Lock", QStringLiteral("array:objpath:/org/freedesktop/secrets/collection/login")), 0);
        QVERIFY(!KeychainDevices().recall(54));
        QVERIFY(!KeychainDevices().works());
        QVERIFY(!KeychainDevices().keep(54, device(1, 3)));
    }
};

// A window that is closed at once ends the application while the login's question is still on its way: nobody waits for it then.
static bool endsWithoutAnswer()
{
    QElapsedTimer time;
    time.start();
    return !KeychainDevices().works() && time.elapsed() < KeychainDevices::WaitMs;
}

int main(int argc, char *argv[])
{
    int failures = 0;
    {
        QCoreApplication application(argc, argv);
        QStringList words = QCoreApplication::arguments();
        if (words.size() < 2)
            qFatal("say which keychain there is: open, locked or none");
        g_keychain = words.takeAt(1);
        TestKeychainDevices test;
        failures = QTest::qExec(&test, words);
    }
    if (!endsWithoutAnswer()) {
        std::fputs("a question was waited for after the end of the application\n", stderr);
        return 1;
    }
    return failures;
}

#include "TestKeychainDevices.moc"
