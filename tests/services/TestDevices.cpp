// SPDX-License-Identifier: GPL-3.0-or-later
// Computers that open an account without its password for a time, and everything that ends that (DESIGN section 4; regulation
// 6.1.1, 6.2.1). Attacks on them: tests/store/TestDeviceAttacks.
#include "House.h"

#include "services/AccountRenewal.h"
#include "services/Devices.h"
#include "services/Leaving.h"
#include "store/Act.h"
#include "store/DeviceMemory.h"
#include "store/EntryFacts.h"
#include "store/FailureSpool.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QTest>

#include <functional>

using namespace tongjian;
using namespace tongjian::test;

class TestDevices : public QObject
{
    Q_OBJECT

private:
    // A house whose li is remembered on this computer.
    struct Remembered : House {
        explicit Remembered(SuiteId suite = SuiteId::Intl)
            : House(suite)
        {
            environment.devices = std::make_shared<ProcessDeviceMemory>();
            const auto li = as("li");
            rememberThisComputer(*li);
            device = li->person().devices.constFirst().id;
        }
        [[nodiscard]] std::unique_ptr<Session> enter() { return logInRemembered(paths, environment); }
        [[nodiscard]] std::optional<KeptDevice> kept() const { return environment.devices->recall(StoreDescription::read(paths).store); }
        [[nodiscard]] bool offered() const { return rememberedLogin(paths, environment).has_value(); }
        // Later by a clock that an auditor vouches for.
        void goTo(qint64 time)
        {
            clock->time = time - SecondMs; // the login below takes one
            const auto auditor = as("auditor");
            if (clockState(*auditor).doubt != ClockDoubt::None)
                acceptClock(*auditor);
        }
        [[nodiscard]] Id li() const { return ids.at(QStringLiteral("li")); }
        Id device = NoId;
    };
    static QJsonObject jsonOf(const House &house)
    {
        QFile file(house.paths.description());
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private Q_SLOTS:
    void opensWithoutThePassword_data()
    {
        QTest::addColumn<int>("suite");
        QTest::newRow("gm") << int(SuiteId::Gm);
        QTest::newRow("intl") << int(SuiteId::Intl);
    }
    void opensWithoutThePassword()
    {
        QFETCH(int, suite);
        Remembered house { SuiteId(suite) };
        const auto offered = rememberedLogin(house.paths, house.environment);
        QVERIFY(offered);
        QCOMPARE(offered->login, QStringLiteral("li"));
        QCOMPARE(offered->until, house.clock->time + DevicePeriodMs);
        {
            const auto session = house.enter();
            QCOMPARE(session->me(), house.li());
            // A whole login: what it signs is believed, what it opens is the person's.
            const Id record = house.submitted(*session);
            QCOMPARE(openRecordForReading(*session, record).content.subject, QStringLiteral("供应商交货电话"));
            const auto entry = Journal(session->store().records()).page({ house.li(), {}, Action::LoginSucceed, 0, 0 }, 0, 1);
            QCOMPARE(entry.constFirst().facts().value(fact::Device).toInteger(), house.device);
            logOut(*session);
        }
        // A login with the password names none.
        const auto session = house.as("li");
        const auto entry = Journal(session->store().records()).page({ house.li(), {}, Action::LoginSucceed, 0, 0 }, 0, 1);
        QVERIFY(!entry.constFirst().facts().contains(fact::Device));
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void neverInAFile()
    {
        Remembered house;
        const QByteArray secret = house.kept()->secret.view().toByteArray();
        const QStringList files = QDir(house.paths.folder).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : files) {
            QFile file(house.paths.folder + u'/' + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(secret) && !bytes.contains(secret.toBase64()) && !bytes.contains(secret.toHex()), qPrintable(name));
        }
        // What is kept is not the password and opens nothing by itself.
        QVERIFY(!house.kept()->secret.equals(House::ownPassword(QStringLiteral("li"))));
    }

    void endsWithItsPeriod()
    {
        Remembered house;
        const qint64 end = house.clock->time + DevicePeriodMs;
        house.goTo(end - 10 * SecondMs);
        logOut(*house.enter()); // using it does not make it longer
        house.clock->time = end - 1;
        logOut(*house.enter());
        house.clock->time = end;
        QVERIFY(!house.offered());
        EXPECT_ERROR(house.enter(), ErrorCode::NoRight);
        // The password still opens, and may remember the computer anew; the list holds it once.
        const auto li = house.as("li");
        QVERIFY(devicesOf(*li, li->me()).constFirst().over);
        rememberThisComputer(*li);
        QCOMPARE(devicesOf(*li, li->me()).size(), 1);
        QVERIFY(house.offered());
        logOut(*house.enter());
    }

    void aClockSetBackDoesNotStretchIt()
    {
        Remembered house;
        const qint64 now = house.clock->time;
        house.clock->time = now - DayMs;
        EXPECT_ERROR(house.enter(), ErrorCode::NoRight);
        house.clock->time = now + DayMs;
        logOut(*house.enter());
    }

    void aClockThatNobodyVouchesForAsksForThePassword()
    {
        Remembered house;
        house.clock->time += ClockAheadMs + HourMs;
        EXPECT_ERROR(house.enter(), ErrorCode::NoRight);
        QVERIFY(house.kept()); // the clock may be wrong, so nothing ends by it
        QVERIFY(failedLogins(house.paths).isEmpty());
        QVERIFY(!house.as("li")->readOnly());
        acceptClock(*house.as("auditor"));
        logOut(*house.enter());
    }

    void everythingThatEndsIt_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : { "password", "removed", "removed by the administrator", "disabled", "disabled and enabled", "left", "renewed" })
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void everythingThatEndsIt()
    {
        QFETCH(QString, how);
        Remembered house;
        logOut(*house.enter());
        const DeviceEntry wraps = StoreDescription::read(house.paths).accounts.value(house.li()).devices.constFirst();
        const auto admin = house.as("admin");
        if (how == QStringLiteral("password")) {
            const auto li = house.as("li");
            changePassword(*li, House::ownPassword(QStringLiteral("li")), House::secret("quite another phrase 8"));
            QVERIFY(!house.kept()); // this computer's secret goes at once
        } else if (how == QStringLiteral("removed")) {
            const auto li = house.as("li");
            removeDevice(*li, li->me(), house.device);
            QVERIFY(!house.kept());
        } else if (how.startsWith(QStringLiteral("removed by"))) {
            removeDevice(*admin, house.li(), house.device);
        } else if (how.startsWith(QStringLiteral("disabled"))) {
            disableAccount(*admin, house.li());
            if (how.contains(QStringLiteral("enabled")))
                enableAccount(*admin, house.li());
        } else if (how == QStringLiteral("left")) {
            (void)leaveHouse(*admin, { house.li(), NoId, {} });
        } else {
            const Id id = proposeRenewal(*admin, house.li());
            decideCase(*house.as("boss"), id, true);
            Secret initial;
            carryOutRenewal(*admin, id, nullptr, &initial);
        }
        QVERIFY(StoreDescription::read(house.paths).accounts.value(house.li()).devices.isEmpty());
        // Nor does the replaced entry stay anywhere in the file: the secret would open that.
        QVERIFY(StoreDescription::read(house.paths).replaced.isEmpty());
        QFile file(house.paths.description());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray json = file.readAll();
        QVERIFY(!json.contains(wraps.wrappedSigningKey.toBase64()) && !json.contains(wraps.wrappedSealingKey.toBase64()));
        QVERIFY(!house.offered());
        EXPECT_ERROR(house.enter(), ErrorCode::NoRight);
        // Not by its fault, so it costs the person no waiting.
        QVERIFY(failedLogins(house.paths).isEmpty());
        QVERIFY(devicesOf(*admin, house.li()).isEmpty());
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void openSessionsOfTheOldKindGoOn()
    {
        // Removing a computer ends the next login by it; the one that is open ends by locking and by the person.
        Remembered house;
        const auto session = house.enter();
        removeDevice(*house.as("admin"), house.li(), house.device);
        EXPECT_ERROR(checkPassword(*session, House::secret("anything else")), ErrorCode::WrongPassword);
        checkPassword(*session, House::ownPassword(QStringLiteral("li"))); // an unlocking asks for the password, not the computer
    }

    void passwordIsStillAskedFor()
    {
        Remembered house;
        const auto session = house.enter();
        EXPECT_ERROR(changePassword(*session, House::secret("not the old one"), House::secret("quite another phrase 8")), ErrorCode::WrongPassword);
        QVERIFY(house.offered());
    }

    void listSaysWhatIsKnown()
    {
        Remembered house;
        const qint64 added = house.clock->time;
        {
            const auto li = house.as("li");
            const QList<DeviceLine> lines = devicesOf(*li, li->me());
            QCOMPARE(lines.size(), 1);
            QVERIFY(lines.constFirst().here && !lines.constFirst().over);
            QCOMPARE(lines.constFirst().lastUsed, 0);
            QCOMPARE(lines.constFirst().device.rememberedAt, added);
            QCOMPARE(lines.constFirst().device.name, QSysInfo::machineHostName().left(60));
            QVERIFY(!lines.constFirst().device.system.isEmpty());
        }
        house.clock->time += DayMs;
        const qint64 used = house.clock->time;
        logOut(*house.enter());
        // Another computer of the same person.
        const auto elsewhere = std::make_shared<ProcessDeviceMemory>();
        const auto here = house.environment.devices;
        house.environment.devices = elsewhere;
        const auto li = house.as("li");
        rememberThisComputer(*li);
        QList<DeviceLine> lines = devicesOf(*li, li->me());
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.at(0).here && !lines.at(1).here); // the newest first
        QCOMPARE(lines.at(1).lastUsed, used);
        // The administrator's own computer is none of theirs.
        house.environment.devices = std::make_shared<ProcessDeviceMemory>();
        const auto admin = house.as("admin");
        lines = devicesOf(*admin, house.li());
        QVERIFY(!lines.at(0).here && !lines.at(1).here);
        // One is removed, the other stays.
        removeDevice(*admin, house.li(), lines.at(1).device.id);
        EXPECT_ERROR(removeDevice(*admin, house.li(), house.device), ErrorCode::NotFound);
        house.environment.devices = here;
        EXPECT_ERROR(house.enter(), ErrorCode::NoRight);
        house.environment.devices = elsewhere;
        logOut(*house.enter());
    }

    void sameComputerStandsOnce()
    {
        Remembered house;
        const auto li = house.as("li");
        const QByteArray before = house.kept()->secret.view().toByteArray();
        rememberThisComputer(*li);
        QCOMPARE(devicesOf(*li, li->me()).size(), 1);
        QVERIFY(house.kept()->secret.view() != before);
        logOut(*house.enter());
    }

    void atMostTen()
    {
        Remembered house;
        const auto li = house.as("li");
        const auto memory = house.environment.devices;
        for (int i = 1; i < DevicesAtMost; ++i) {
            house.environment.devices = std::make_shared<ProcessDeviceMemory>();
            rememberThisComputer(*house.as("li"));
        }
        house.environment.devices = std::make_shared<ProcessDeviceMemory>();
        EXPECT_ERROR(rememberThisComputer(*house.as("li")), ErrorCode::BadInput);
        QVERIFY(!house.kept()); // nothing stays of what was refused
        // A remembered one may be renewed even then, and past ones make room.
        house.environment.devices = memory;
        rememberThisComputer(*house.as("li"));
        house.clock->time += DevicePeriodMs + MinuteMs;
        house.environment.devices = std::make_shared<ProcessDeviceMemory>();
        rememberThisComputer(*house.as("li"));
        QCOMPARE(devicesOf(*house.as("li"), house.li()).size(), 1);
    }

    void withoutAKeychain()
    {
        House house(SuiteId::Intl);
        for (const bool none : { true, false }) {
            house.environment.devices = none ? nullptr : std::make_shared<ProcessDeviceMemory>(false);
            const auto li = house.as("li");
            const qint64 entries = Journal(li->store().records()).head().n;
            EXPECT_ERROR(rememberThisComputer(*li), ErrorCode::Unsupported);
            QCOMPARE(Journal(li->store().records()).head().n, entries);
            QVERIFY(!rememberedLogin(house.paths, house.environment));
            EXPECT_ERROR(logInRemembered(house.paths, house.environment), ErrorCode::NoRight);
            QVERIFY(devicesOf(*li, li->me()).isEmpty());
        }
    }

    void anotherPersonTakesThePlace()
    {
        // One computer opens one account of a store.
        Remembered house;
        rememberThisComputer(*house.as("sun"));
        QCOMPARE(house.enter()->person().login, QStringLiteral("sun"));
        const auto li = house.as("li");
        QVERIFY(!devicesOf(*li, li->me()).constFirst().here);
    }

    void filesKeepTheirFormatUntilThereIsADevice()
    {
        // Programs that know no devices open a store without any, and refuse one with.
        House house(SuiteId::Intl);
        QCOMPARE(jsonOf(house).value(QStringLiteral("format")).toInt(), 1);
        {
            const auto li = house.as("li");
            changePassword(*li, House::ownPassword(QStringLiteral("li")), House::secret("quite another phrase 8"));
            disableAccount(*house.as("admin"), house.ids.at(QStringLiteral("gone")));
        }
        QCOMPARE(jsonOf(house).value(QStringLiteral("format")).toInt(), 1);
        const QJsonArray accounts = jsonOf(house).value(QStringLiteral("accounts")).toArray();
        for (const QJsonValue &account : accounts)
            QVERIFY(!account.toObject().contains(QStringLiteral("devices"))); // nor anything else that is new in it
        house.environment.devices = std::make_shared<ProcessDeviceMemory>();
        const auto sun = house.as("sun");
        rememberThisComputer(*sun);
        QCOMPARE(jsonOf(house).value(QStringLiteral("format")).toInt(), 2);
        // The journal tells of it for ever, so that does not go back.
        removeDevice(*sun, sun->me(), sun->person().devices.constFirst().id);
        QCOMPARE(jsonOf(house).value(QStringLiteral("format")).toInt(), 2);
        QVERIFY(verifyStore(*house.as("auditor")).ok());
    }

    void newerFormatIsRefused()
    {
        Remembered house;
        QJsonObject json = jsonOf(house);
        json.insert(QStringLiteral("format"), StoreDescription::Format + 1);
        const QByteArray newer = QJsonDocument(json).toJson();
        {
            QFile file(house.paths.description());
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(newer) == newer.size());
        }
        const auto refused = [](const std::function<void()> &attempt) {
            try {
                attempt();
            } catch (const Error &error) {
                return error.code() == ErrorCode::Unsupported && error.message().contains(QStringLiteral("newer version")) && !error.hint().isEmpty();
            }
            return false;
        };
        QVERIFY(refused([&] { (void)house.as("li"); }));
        QVERIFY(refused([&] { (void)house.enter(); }));
        QVERIFY(refused([&] { (void)house.offered(); }));
        QFile file(house.paths.description());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer); // nothing was changed
    }

    void standsInTheJournal()
    {
        Remembered house;
        logOut(*house.enter());
        removeDevice(*house.as("admin"), house.li(), house.device);
        const auto auditor = house.as("auditor");
        const auto detail = [&](Action action) {
            JournalFilter filter;
            filter.action = action;
            return readJournal(*auditor, filter, 0, 1).constFirst().detail;
        };
        const QString name = QSysInfo::machineHostName().left(60);
        QVERIFY2(detail(Action::DeviceRemember).contains(name), qPrintable(detail(Action::DeviceRemember)));
        QVERIFY2(detail(Action::DeviceRemove).contains(name) && detail(Action::DeviceRemove).contains(QStringLiteral("李强")), qPrintable(detail(Action::DeviceRemove)));
        JournalFilter filter;
        filter.action = Action::LoginSucceed;
        filter.actor = house.li();
        QVERIFY(readJournal(*auditor, filter, 0, 1).constFirst().detail.contains(name));
    }
};

QTEST_GUILESS_MAIN(TestDevices)
#include "TestDevices.moc"
