// SPDX-License-Identifier: GPL-3.0-or-later
// Remembered computers from a script: the real program lists and removes what a window has remembered.
#include "ControlProgram.h"
#include "services/Devices.h"
#include "services/House.h"
#include "store/DeviceMemory.h"

#include <QJsonArray>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestDeviceCommands : public QObject
{
    Q_OBJECT

private:
    House m_house { SuiteId::Intl, QDateTime::currentMSecsSinceEpoch() - 10 * MinuteMs }; // the program goes by the machine's clock
    ControlProgram m_program;

    Ran as(const char *login, const QString &called) const
    {
        return m_program.as(QLatin1String(login), House::ownPassword(QLatin1String(login)).view().toByteArray(), called.split(u' '));
    }
    [[nodiscard]] QJsonArray listed(const char *login, const QString &of = {}) const
    {
        return as(login, QStringLiteral("device list") + (of.isEmpty() ? QString() : u' ' + of)).json().value(QStringLiteral("devices")).toArray();
    }
    [[nodiscard]] QString remember(const char *login)
    {
        m_house.environment.devices = std::make_shared<ProcessDeviceMemory>();
        const auto session = m_house.as(login);
        rememberThisComputer(*session);
        return QString::number(session->person().devices.constLast().id);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_program.store = m_house.paths.folder;
        m_house.clock->time = QDateTime::currentMSecsSinceEpoch();
    }

    void listAndRemove()
    {
        QVERIFY(listed("li").isEmpty());
        const QString first = remember("li");
        const QString second = remember("li");
        logOut(*logInRemembered(m_house.paths, m_house.environment));
        const QJsonArray own = listed("li");
        QCOMPARE(own.size(), 2);
        const QJsonObject newest = own.at(0).toObject();
        QCOMPARE(newest.value(QStringLiteral("device")).toString(), second);
        QCOMPARE(newest.value(QStringLiteral("name")).toString(), QSysInfo::machineHostName().left(60));
        QVERIFY(!newest.value(QStringLiteral("this_computer")).toBool()); // the program's keychain knows nothing of it
        QVERIFY(newest.contains(QStringLiteral("last_used")) && !own.at(1).toObject().contains(QStringLiteral("last_used")));
        QCOMPARE(as("li", QStringLiteral("device remove ") + second).exitCode, 0);
        EXPECT_ERROR(logInRemembered(m_house.paths, m_house.environment), ErrorCode::NoRight);
        QCOMPARE(as("li", QStringLiteral("device remove ") + second).exitCode, 1); // no longer there
        QCOMPARE(listed("li").size(), 1);
        QCOMPARE(listed("admin", QStringLiteral("li")).size(), 1);
        // Of others for the administrator alone.
        for (const char *login : { "sun", "head", "auditor", "boss" }) {
            QCOMPARE(as(login, QStringLiteral("device list li")).exitCode, 3);
            QCOMPARE(as(login, QStringLiteral("device remove %1 li").arg(first)).exitCode, 3);
        }
        QCOMPARE(as("admin", QStringLiteral("device remove %1 li").arg(first)).exitCode, 0);
        QVERIFY(listed("li").isEmpty());
        QCOMPARE(as("admin", QStringLiteral("device list nobody")).exitCode, 1);
        QCOMPARE(as("auditor", QStringLiteral("verify")).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestDeviceCommands)
#include "TestDeviceCommands.moc"
