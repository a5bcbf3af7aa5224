// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Regulation.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace tongjian;

namespace
{

// Answers one source text, as a translation of the marker for clauses does.
class OneTranslation final : public QTranslator
{
public:
    OneTranslation(const char *context, const char *source, QString answer)
        : m_context(context)
        , m_source(source)
        , m_answer(std::move(answer))
    {
    }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        return context == m_context && source == m_source ? m_answer : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }

private:
    QByteArray m_context;
    QByteArray m_source;
    QString m_answer;
};

// Written down from DESIGN sections 1 and 5, apart from the table: E(mployee) H(ead) O(fficer) S(ecurity administrator)
// A(uditor) X(ecutive) J(ob).
struct Expected {
    const char *key;
    const char *roles;
    Needs needs;
    bool enters;
    bool decision;
};
constexpr Expected Rights[] {
    { "store.found", "S", Needs::Role, true, true },
    { "account.create", "S", Needs::Role, true, true },
    { "account.activate", "EJ", Needs::Self, true, true },
    { "account.password", "EJ", Needs::Self, true, true },
    { "account.disable", "SA", Needs::Role, true, true },
    { "account.enable", "S", Needs::Role, true, true },
    { "account.reset", "SX", Needs::Role, true, true },
    { "login.succeed", "EJ", Needs::Self, true, false },
    { "login.failures", "EJ", Needs::Role, true, false },
    { "login.end", "EJ", Needs::Self, true, false },
    { "device.remember", "E", Needs::Self, true, true },
    { "device.remove", "E", Needs::SelfOrAdministrator, true, true },
    { "person.move", "S", Needs::Role, true, true },
    { "person.rename", "S", Needs::Role, true, true },
    { "department.create", "S", Needs::Role, true, true },
    { "department.rename", "S", Needs::Role, true, true },
    { "department.close", "S", Needs::Role, true, true },
    { "department.merge", "S", Needs::Role, true, true },
    { "role.propose", "SX", Needs::Role, true, true },
    { "role.confirm", "AX", Needs::Role, true, true },
    { "role.refuse", "AX", Needs::Role, true, true },
    { "role.revoke", "SA", Needs::Role, true, true },
    { "rolekey.rotate", "HOAX", Needs::Role, true, false },
    { "substitute.name", "HO", Needs::OwnHolding, true, true },
    { "substitute.end", "E", Needs::PartyToSubstitution, true, true },
    { "case.propose", "SX", Needs::Role, true, true },
    { "case.confirm", "AX", Needs::Role, true, true },
    { "case.refuse", "AX", Needs::Role, true, true },
    { "case.withdraw", "SX", Needs::OwnCase, true, true },
    { "recovery.renew", "S", Needs::Role, true, true },
    { "keys.pass", "HO", Needs::Role, true, false },
    { "record.draft", "E", Needs::OwnRecord, false, false },
    { "record.submit", "E", Needs::OwnRecord, true, false },
    { "record.withdraw", "E", Needs::OwnRecord, true, false },
    { "record.approve", "H", Needs::HeadOfDepartment, true, true },
    { "record.return", "HO", Needs::HeadOfDepartment, true, true },
    { "record.reject", "HO", Needs::HeadOfDepartment, true, true },
    { "record.file", "O", Needs::OfficerNotAuthor, true, true },
    { "record.open", "E", Needs::PartOfRecord, true, false },
    { "record.print", "E", Needs::OwnRecord, true, false },
    { "record.attachment", "E", Needs::PartOfRecord, true, false },
    { "record.capture", "OJ", Needs::Role, true, false },
    { "record.concern", "O", Needs::Role, true, false },
    { "record.assign", "O", Needs::Role, true, true },
    { "record.release", "O", Needs::Role, true, true },
    { "record.correct", "O", Needs::PartyToCase, true, true },
    { "record.ask", "HO", Needs::HeadOrOfficerOfFiled, true, false },
    { "record.explain", "E", Needs::AskedPerson, true, false },
    { "collection.key", "O", Needs::Role, true, false },
    { "collection.close", "OJ", Needs::Role, true, false },
    { "person.addresses", "OS", Needs::Role, true, true },
    { "retention.read", "OAX", Needs::Role, false, false },
    { "retention.set", "X", Needs::PartyToCase, true, true },
    { "record.extend", "O", Needs::Role, true, true },
    { "hold.place", "HOAX", Needs::Role, true, true },
    { "hold.review", "HOAX", Needs::Role, true, true },
    { "hold.lift", "SAX", Needs::PartyToCase, true, true },
    { "plan.keep", "OAX", Needs::Role, true, true },
    { "records.clear", "O", Needs::PartyToCase, true, false },
    { "clearing.close", "O", Needs::PartyToCase, true, true },
    { "records.recover", "O", Needs::PartyToCase, true, true },
    { "destruction.witness", "A", Needs::PartyToCase, true, true },
    { "destruction.begin", "O", Needs::PartyToCase, true, true },
    { "records.destroy", "O", Needs::PartyToCase, true, false },
    { "destruction.copy", "O", Needs::PartyToCase, true, true },
    { "destruction.file", "O", Needs::PartyToCase, true, true },
    { "destruction.carrier", "O", Needs::PartyToCase, true, true },
    { "destruction.prove", "O", Needs::PartyToCase, true, true },
    { "destruction.certify", "OA", Needs::PartyToCase, true, true },
    { "medium.set", "O", Needs::Role, true, true },
    { "backup.plan", "O", Needs::Role, true, true },
    { "backup.run", "OJ", Needs::Role, true, false },
    { "backup.fail", "OJ", Needs::Role, true, false },
    { "backup.verify", "OAXJ", Needs::Role, false, false },
    { "backup.sample", "O", Needs::Role, true, false },
    { "backup.drill", "OJ", Needs::Role, true, false },
    { "store.restore", "X", Needs::PartyToCase, true, true },
    { "application.read", "E", Needs::PartyToCase, false, false },
    { "application.print", "E", Needs::PartyToCase, true, false },
    { "application.submit", "E", Needs::PartyToCase, true, true },
    { "application.approve", "HOSAX", Needs::PartyToCase, true, true },
    { "application.narrow", "HOSAX", Needs::PartyToCase, true, true },
    { "application.refuse", "HOSAX", Needs::PartyToCase, true, true },
    { "application.ask", "HOSAX", Needs::PartyToCase, true, true },
    { "application.answer", "E", Needs::PartyToCase, true, true },
    { "application.withdraw", "E", Needs::PartyToCase, true, true },
    { "application.fulfil", "O", Needs::PartyToCase, true, true },
    { "grant.open", "E", Needs::PartyToCase, true, false },
    { "grant.extract", "E", Needs::PartyToCase, true, false },
    { "grant.statistics", "E", Needs::PartyToCase, true, false },
    { "grant.search", "E", Needs::PartyToCase, true, false },
    { "grant.revoke", "E", Needs::PartyToCase, true, true },
    { "grant.expire", "EJ", Needs::PartyToCase, true, true },
    { "package.make", "O", Needs::PartyToCase, true, true },
    { "package.receipt", "O", Needs::PartyToCase, true, true },
    { "journal.read", "A", Needs::Role, true, false },
    { "journal.verify", "SOAX", Needs::Role, true, false },
    { "journal.head", "A", Needs::Role, true, true },
    { "clock.accept", "A", Needs::Role, true, true },
    { "refusal", "EJ", Needs::Role, true, false },
    { "integrity.alert", "EJ", Needs::Role, true, true },
};
constexpr char Letters[] = "EHOSAXJ";

QString l1(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

class TestRegulation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfActionAndRole_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("role");
        for (int row = 0; row < int(std::size(Rights)); ++row) {
            for (int role = 0; role < RoleCount; ++role)
                QTest::addRow("%s by %s", Rights[row].key, roleTable()[size_t(role)].key) << row << role;
        }
    }

    void everyPairOfActionAndRole()
    {
        QFETCH(int, row);
        QFETCH(int, role);
        const auto action = actionFromKey(l1(Rights[row].key));
        QVERIFY(action);
        const bool allowed = QByteArray(Rights[row].roles).contains(Letters[role]);
        QCOMPARE(facts(*action).roles.contains(Role(role)), allowed);
    }

    void everyActionStandsInTheTableOnce()
    {
        QCOMPARE(actionTable().size(), std::size(Rights));
        QSet<QString> names;
        for (size_t i = 0; i < std::size(Rights); ++i) {
            const ActionFacts &row = actionTable()[i];
            QCOMPARE(l1(row.key), l1(Rights[i].key));
            QCOMPARE(size_t(row.action), i);
            QCOMPARE(&facts(row.action), &row);
            QCOMPARE(int(row.needs), int(Rights[i].needs));
            QCOMPARE(row.entersJournal, Rights[i].enters);
            QCOMPARE(row.decision, Rights[i].decision);
            QCOMPARE(displayName(row.action), l1(row.name));
            names.insert(displayName(row.action));
        }
        QCOMPARE(size_t(names.size()), std::size(Rights)); // a journal line says one thing
        QVERIFY(!actionFromKey(u"record.destroy"));
        QVERIFY(!actionFromKey(u"Record.submit"));
        QVERIFY(!actionFromKey(u""));
    }

    void nobodyHoldsExcludingRoles_data()
    {
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("b");
        QTest::addColumn<bool>("excluded");
        const QSet<QString> excluding { l1("OS"), l1("OA"), l1("SA"), l1("OX"), l1("SX"), l1("EJ"), l1("HJ"), l1("OJ"), l1("SJ"), l1("AJ"), l1("XJ") };
        for (int a = 0; a < RoleCount; ++a) {
            for (int b = 0; b < RoleCount; ++b) {
                const QString pair = QString(QLatin1Char(Letters[qMin(a, b)])) + QLatin1Char(Letters[qMax(a, b)]);
                QTest::addRow("%s with %s", roleTable()[size_t(a)].key, roleTable()[size_t(b)].key) << a << b << excluding.contains(pair);
            }
        }
    }

    void nobodyHoldsExcludingRoles()
    {
        QFETCH(int, a);
        QFETCH(int, b);
        QFETCH(bool, excluded);
        QCOMPARE(rolesExclude(Role(a), Role(b)), excluded);
    }

    void rolesAreFoundByKey()
    {
        QCOMPARE(int(roleTable().size()), RoleCount);
        for (const RoleFacts &row : roleTable()) {
            QVERIFY(roleFromKey(l1(row.key)) == row.role);
            QCOMPARE(displayName(row.role), l1(row.name));
        }
        QVERIFY(!roleFromKey(u"root"));
        QVERIFY(!roleFromKey(u""));
    }

    void storedNumbersOfRolesStay()
    {
        const std::pair<Role, int> numbers[] { { Role::Employee, 0 }, { Role::Head, 1 }, { Role::Officer, 2 }, { Role::SecurityAdministrator, 3 },
            { Role::Auditor, 4 }, { Role::Executive, 5 }, { Role::Job, 6 } };
        for (const auto &[role, number] : numbers)
            QCOMPARE(int(role), number);
    }

    void roleSetsAreSets()
    {
        RoleSet set;
        QVERIFY(set.isEmpty());
        set.insert(Role::Job);
        set.insert(Role::Job);
        QVERIFY(set == RoleSet { Role::Job });
        QVERIFY(!set.contains(Role::Employee));
        QVERIFY(!set.intersects(RoleSet({ Role::Employee, Role::Executive })));
        set.insert(Role::Employee);
        QVERIFY(set.intersects(RoleSet { Role::Employee }));
        set.remove(Role::Job);
        QVERIFY(set == RoleSet { Role::Employee });
    }

    void routesAreThoseOfTheDesign_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<QString>("applicants");
        QTest::addColumn<QString>("steps");
        const struct {
            Route route;
            const char *applicants;
            const char *steps;
        } rows[] {
            { Route::OwnRecords, "E", "H" },
            { Route::DepartmentRecords, "H", "O" },
            { Route::CompanyRecords, "O", "OX" },
            { Route::Judicial, "O", "OX" },
            { Route::OutsideBody, "O", "OX" },
            { Route::Correction, "EHO", "HO" },
            { Route::RetentionRule, "O", "X" },
            { Route::HoldLift, "E", "X" },
            { Route::DispositionPlan, "O", "X" },
            { Route::RestoreLive, "O", "SX" },
            { Route::PrivilegedRole, "S", "X" },
            { Route::RecordReview, "E", "HO" },
            { Route::HeadOwnRecord, "H", "O" },
            { Route::Destruction, "O", "XA" },
            { Route::RecoverCleared, "O", "X" },
        };
        QCOMPARE(routeTable().size(), std::size(rows));
        for (const auto &row : rows)
            QTest::newRow(routeTable()[size_t(row.route)].key) << int(row.route) << l1(row.applicants) << l1(row.steps);
    }

    void routesAreThoseOfTheDesign()
    {
        QFETCH(int, route);
        QFETCH(QString, applicants);
        QFETCH(QString, steps);
        const RouteFacts &row = routeTable()[size_t(route)];
        QCOMPARE(int(row.route), route);
        QString found;
        for (int i = 0; i < RoleCount; ++i) {
            if (row.applicant.contains(Role(i)))
                found += QLatin1Char(Letters[i]);
        }
        QCOMPARE(found, applicants);
        found.clear();
        for (int i = 0; i < row.stepCount; ++i)
            found += QLatin1Char(Letters[int(row.steps[size_t(i)])]);
        QCOMPARE(found, steps);
        QCOMPARE(displayName(row.route), l1(row.name));
    }

    void clausesReadAsInTheRegulation_data()
    {
        QTest::addColumn<QByteArray>("clause");
        QTest::addColumn<QString>("chinese");
        const std::pair<const char *, const char16_t *> rows[] {
            { "1.2", u"第一章（二）" },
            { "1.3", u"第一章（三）" },
            { "2.1.1", u"第二章（一）1" },
            { "2.1.3", u"第二章（一）3" },
            { "2.2.2", u"第二章（二）2" },
            { "3.2", u"第三章（二）" },
            { "4.3", u"第四章（三）" },
            { "5.1.1a", u"第五章（一）1（1）" },
            { "5.1.1b", u"第五章（一）1（2）" },
            { "5.1.1c", u"第五章（一）1（3）" },
            { "5.1.2b", u"第五章（一）2（2）" },
            { "6.2.1", u"第六章（二）1" },
            { "7.2.3", u"第七章（二）3" },
            { "8.1", u"第八章（一）" },
        };
        for (const auto &[clause, chinese] : rows)
            QTest::newRow(clause) << QByteArray(clause) << QString::fromUtf16(chinese);
    }

    void clausesReadAsInTheRegulation()
    {
        QFETCH(QByteArray, clause);
        QFETCH(QString, chinese);
        QCOMPARE(displayClause(clause.constData()), QStringLiteral("Clause ") + l1(clause.constData()));
        OneTranslation translation("Clause", "Clause %1", QStringLiteral("chinese"));
        QVERIFY(QCoreApplication::installTranslator(&translation));
        QCOMPARE(displayClause(clause.constData()), chinese);
    }

    void namesFollowTheLanguage()
    {
        OneTranslation translation("Role", "Auditor", QStringLiteral("信息管理部门·审计"));
        QVERIFY(QCoreApplication::installTranslator(&translation));
        QCOMPARE(displayName(Role::Auditor), QStringLiteral("信息管理部门·审计"));
        QCOMPARE(displayName(Role::Executive), QStringLiteral("Executive"));
    }
};

QTEST_GUILESS_MAIN(TestRegulation)
#include "TestRegulation.moc"
