// SPDX-License-Identifier: GPL-3.0-or-later
// A store on a network file system is refused with the reason, and nothing is made there (DESIGN section 7).
#include "Attacker.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestNetworkFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("refused");
        for (const char *type : { "nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs" })
            QTest::newRow(type) << QString::fromLatin1(type) << true;
        for (const char *type : { "ext4", "xfs", "btrfs", "tmpfs", "overlay" })
            QTest::newRow(type) << QString::fromLatin1(type) << false;
    }
    void refused()
    {
        QFETCH(QString, type);
        QFETCH(bool, refused);
        static House house(SuiteId::Intl);
        StoreEnvironment environment = house.environment;
        environment.fileSystem = [type](const QString &) { return type; };
        const auto open = [&] { return logIn(house.paths, environment, QStringLiteral("li"), House::ownPassword(QStringLiteral("li"))); };
        FoundingPlan plan;
        plan.company = QStringLiteral("新公司");
        plan.cost = { 64, 1, 1 };
        plan.retentionMonths = { { RecordClass::Voice, 36 }, { RecordClass::Text, 60 }, { RecordClass::Multimedia, 36 } };
        plan.departments = { QStringLiteral("信息管理部") };
        const std::pair<const char *, Role> people[] = { { "a", Role::SecurityAdministrator }, { "b", Role::Officer }, { "c", Role::Auditor }, { "d", Role::Executive } };
        for (const auto &[login, role] : people)
            plan.persons.push_back({ QLatin1String(login), QLatin1String(login), 0, { role }, House::secret("initial password") });
        plan.founderPassword = House::secret("a long founder phrase 3");
        const StorePaths fresh { house.folder.filePath(type + QStringLiteral(".tongjian")) };
        if (!refused) {
            QVERIFY(open().session);
            (void)foundStore(fresh, environment, plan);
            QVERIFY(QFile::exists(fresh.description()));
            return;
        }
        try {
            (void)open();
            QFAIL("was opened");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::Unsupported);
            QVERIFY(error.message().contains(type)); // the reason
            QVERIFY(!error.hint().isEmpty());
        }
        EXPECT_ERROR(foundStore(fresh, environment, plan), ErrorCode::Unsupported);
        QVERIFY(!QFile::exists(fresh.folder));
    }
};

QTEST_GUILESS_MAIN(TestNetworkFileSystem)
#include "TestNetworkFileSystem.moc"
