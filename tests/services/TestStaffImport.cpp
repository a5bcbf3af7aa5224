// SPDX-License-Identifier: GPL-3.0-or-later
// A staff list is laid beside the house and taken over act by act; taken over again it changes nothing.
#include "services/AddressBook.h"
#include "services/People.h"
#include "services/StaffImport.h"
#include "store/Attacker.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestStaffImport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<House> m_house;

    [[nodiscard]] Id id(const char *login) const { return m_house->ids.at(QString::fromLatin1(login)); }
    [[nodiscard]] QString file(const QByteArray &text) const
    {
        const QString path = m_house->folder.filePath(QStringLiteral("list.csv"));
        QFile list(path);
        if (!list.open(QIODevice::WriteOnly) || list.write(text) != text.size())
            qFatal("no list");
        return path;
    }
    [[nodiscard]] static StaffComparison preview(Session &session, const QString &path)
    {
        return previewStaff(session, QString::fromLocal8Bit(qgetenv("TONGJIAN_EXTRACT")), path);
    }
    [[nodiscard]] static StaffPlan everythingOf(const StaffComparison &comparison, bool leavers = false)
    {
        StaffPlan plan;
        for (const StaffDifference &one : comparison.differences) {
            if (one.kind != StaffKind::Missing || leavers)
                plan.take.append(one);
        }
        for (const QString &name : comparison.unknownDepartments)
            plan.departments.insert(name, NoId);
        return plan;
    }
    static constexpr const char *List = "姓名,登录名,部门,手机,邮箱\n"
                                        "何新,he,质量部,13800138001,he@galaxy.example\n"
                                        "李强,li,质量部,,li@galaxy.example\n"
                                        "孙大伟,sun,销售部,,\n";

    // What an administrator would find in the file of passwords.
    std::vector<InitialPassword> m_kept;
    KeepPasswords keeps()
    {
        return [this](const std::vector<InitialPassword> &passwords) {
            m_kept.clear();
            for (const InitialPassword &one : passwords)
                m_kept.push_back({ one.login, one.name, one.department, one.password.clone() });
        };
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>(SuiteId::Intl);
        m_kept.clear();
    }

    // A run that dies after its first account leaves its person a password.
    void passwordsAreKeptBeforeTheAccounts()
    {
        const auto admin = m_house->as("admin");
        const StaffPlan plan = everythingOf(preview(*admin, file(List + QByteArray("郭新,guo,质量部,,\n"))));
        struct Death {
        };
        bool died = false;
        try {
            (void)importStaff(*admin, plan, keeps(), [](qint64 done, qint64) -> bool {
                if (done == 1)
                    throw Death {};
                return true;
            });
        } catch (const Death &) {
            died = true;
        }
        QVERIFY(died);
        QVERIFY(admin->state().personByLogin(QStringLiteral("he")) && !admin->state().personByLogin(QStringLiteral("guo")));
        QCOMPARE(m_kept.size(), size_t(2));
        QCOMPARE(m_kept.front().login, QStringLiteral("he"));
        QVERIFY(logIn(m_house->paths, m_house->environment, QStringLiteral("he"), m_kept.front().password.clone()).firstLogin);
    }

    void nothingIsMadeWhenPasswordsCannotBeKept()
    {
        const auto admin = m_house->as("admin");
        const qint64 entries = Journal(admin->store().records()).head().n;
        const StaffPlan plan = everythingOf(preview(*admin, file(List)));
        EXPECT_ERROR(importStaff(*admin, plan, [](const auto &) { throw Error(ErrorCode::Io, QStringLiteral("full")); }), ErrorCode::Io);
        QCOMPARE(Journal(admin->store().records()).head().n, entries);
    }

    void takenOverTwice()
    {
        const auto admin = m_house->as("admin");
        const StaffComparison first = preview(*admin, file(List));
        QCOMPARE(first.count(StaffKind::New), 1);
        QCOMPARE(first.count(StaffKind::Changed), 2);
        QCOMPARE(first.unknownDepartments, QStringList { QStringLiteral("质量部") });
        const StaffImportResult result = importStaff(*admin, everythingOf(first), keeps());
        QVERIFY2(result.failed.isEmpty(), result.failed.isEmpty() ? "" : qPrintable(result.failed.constFirst().what));
        QCOMPARE(result.created, 1);
        QCOMPARE(result.departments, 1);
        QCOMPARE(result.moved, 1);
        QCOMPARE(result.renamed, 1);
        QCOMPARE(result.addressed, 2);
        QCOMPARE(result.left, 0);
        const Person *he = admin->state().personByLogin(QStringLiteral("he"));
        QVERIFY(he && !he->activated);
        QCOMPARE(admin->departmentName(he->department), QStringLiteral("质量部"));
        QCOMPARE(admin->state().person(id("sun"))->name, QStringLiteral("孙大伟"));
        QCOMPARE(admin->state().person(id("li"))->department, he->department);
        QCOMPARE(addressesOf(*admin, he->id).size(), 2);
        // The initial password is the one that opens it.
        QCOMPARE(result.passwords.size(), size_t(1));
        QVERIFY(logIn(m_house->paths, m_house->environment, QStringLiteral("he"), result.passwords.front().password.clone()).firstLogin);
        QCOMPARE(passwordRows(result.passwords).size(), 2);

        const qint64 entries = Journal(admin->store().records()).head().n;
        const StaffComparison second = preview(*admin, file(List));
        QCOMPARE(second.count(StaffKind::New) + second.count(StaffKind::Changed), 0);
        const StaffImportResult again = importStaff(*admin, everythingOf(second), keeps());
        QCOMPARE(again.created + again.moved + again.renamed + again.addressed + again.departments, 0);
        QCOMPARE(Journal(admin->store().records()).head().n, entries);
        QVERIFY(verifyStore(*m_house->as("auditor")).problems.isEmpty());
    }

    void leftRowsStayAndDepartmentsAreMapped()
    {
        const auto admin = m_house->as("admin");
        const StaffComparison comparison = preview(*admin, file(List));
        StaffPlan plan = everythingOf(comparison);
        plan.take.removeIf([](const StaffDifference &one) { return one.kind != StaffKind::New; });
        plan.departments[QStringLiteral("质量部")] = m_house->sales;
        const StaffImportResult result = importStaff(*admin, plan, keeps());
        QCOMPARE(result.created, 1);
        QCOMPARE(result.departments, 0);
        QCOMPARE(admin->state().personByLogin(QStringLiteral("he"))->department, m_house->sales);
        QCOMPARE(admin->state().person(id("sun"))->name, QStringLiteral("孙伟"));
    }

    void oneRowsTroubleIsItsOwn()
    {
        const auto admin = m_house->as("admin");
        setAddresses(*admin, id("chen"), { { QStringLiteral("he@galaxy.example"), {}, {} } });
        StaffPlan plan = everythingOf(preview(*admin, file(List)));
        plan.departments.clear(); // 质量部 was not said to be made
        const StaffImportResult result = importStaff(*admin, plan, keeps());
        QCOMPARE(result.created, 0);
        QVERIFY(m_kept.empty()); // nobody is told a password that opens nothing
        QCOMPARE(result.renamed, 1);
        QCOMPARE(result.addressed, 1); // li's; he has no account
        QCOMPARE(result.failed.size(), 2);
        QCOMPARE(result.failed.at(0).line, 2);

        const StaffImportResult later = importStaff(*admin, everythingOf(preview(*admin, file(List))), keeps());
        QCOMPARE(later.created, 1);
        QCOMPARE(later.failed.size(), 1); // the address is chen's
        QVERIFY(later.failed.constFirst().what.contains(QStringLiteral("陈静")));
    }

    void missingAreOnlyProposed()
    {
        const auto admin = m_house->as("admin");
        const StaffComparison comparison = preview(*admin, file(List));
        QVERIFY(comparison.count(StaffKind::Missing) > 5);
        (void)importStaff(*admin, everythingOf(comparison), keeps());
        QVERIFY(admin->state().person(id("wu"))->active);
        const StaffImportResult result = importStaff(*admin, everythingOf(preview(*admin, file(List)), true), keeps());
        QVERIFY(!admin->state().person(id("wu"))->active);
        QVERIFY(admin->state().person(id("boss"))->active); // the only executive: told, not done
        QVERIFY(admin->state().person(id("admin"))->active);
        QVERIFY(result.left > 0 && !result.failed.isEmpty());
    }

    void stoppedBetweenTwoRows()
    {
        const auto admin = m_house->as("admin");
        const StaffPlan plan = everythingOf(preview(*admin, file(List)));
        const StaffImportResult result = importStaff(*admin, plan, keeps(), [](qint64 done, qint64) { return done < 1; });
        QVERIFY(result.cancelled);
        QCOMPARE(result.created, 1);
        QCOMPARE(result.passwords.size(), size_t(1)); // what was made is told, with its password
        QCOMPARE(result.addressed, 1);
        QCOMPARE(result.moved + result.renamed, 0);
    }

    void onlyTheAdministrator_data()
    {
        QTest::addColumn<QByteArray>("login");
        for (const char *login : { "li", "head", "officer", "auditor", "boss" })
            QTest::newRow(login) << QByteArray(login);
    }
    void onlyTheAdministrator()
    {
        QFETCH(QByteArray, login);
        const QString path = file(List);
        const StaffPlan plan = everythingOf(preview(*m_house->as("admin"), path));
        const auto session = m_house->as(login.constData());
        EXPECT_ERROR(preview(*session, path), ErrorCode::NoRight);
        EXPECT_ERROR(importStaff(*session, plan, keeps()), ErrorCode::NoRight);
        QVERIFY(!session->state().personByLogin(QStringLiteral("he")));
    }

    void addressesOfManyInOneAct()
    {
        const auto admin = m_house->as("admin");
        const qint64 before = Journal(admin->store().records()).head().n;
        setAddresses(*admin, { { id("li"), { { QStringLiteral("a@x.example"), {}, {} } } }, { id("sun"), { { QStringLiteral("b@x.example"), {}, {} } } } });
        QCOMPARE(Journal(admin->store().records()).head().n, before + 2);
        // One that two would have: neither gets any.
        EXPECT_ERROR(setAddresses(*admin, { { id("li"), { { QStringLiteral("c@x.example"), {}, {} } } }, { id("wu"), { { QStringLiteral("C@x.example"), {}, {} } } } }), ErrorCode::BadInput);
        QCOMPARE(addressesOf(*admin, id("li")).constFirst().address, QStringLiteral("a@x.example"));
        QVERIFY(addressesOf(*admin, id("wu")).isEmpty());
        // Handing one on within the list is no collision.
        setAddresses(*admin, { { id("li"), { { QStringLiteral("d@x.example"), {}, {} } } }, { id("sun"), { { QStringLiteral("a@x.example"), {}, {} } } } });
    }
};

QTEST_GUILESS_MAIN(TestStaffImport)
#include "TestStaffImport.moc"
