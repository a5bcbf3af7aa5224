// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Regulation.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace tongjian;

namespace
{

// "S1 O1 A1 HX1": one word a person: the letters of the roles, then the department.
QList<StaffMember> staffOf(const QString &words)
{
    QList<StaffMember> staff;
    const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : list) {
        StaffMember member { staff.size() + 1, { Role::Employee }, word.back().digitValue() };
        for (const QChar c : word) {
            const qsizetype role = QStringLiteral("EHOSAXJ").indexOf(c);
            if (role > 0)
                member.roles.insert(Role(role));
        }
        if (word.startsWith(u'J'))
            member.roles = { Role::Job };
        staff.append(member);
    }
    return staff;
}

// "judicial" for a route that cannot run, "record-review^" for one that passes a step up.
QString gapsOf(const QList<StaffMember> &staff)
{
    QStringList gaps;
    const QList<RouteGap> list = staffingGaps(staff);
    for (const RouteGap &gap : list)
        gaps += QString::fromLatin1(routeTable()[size_t(gap.route)].key) + (gap.passesUp ? QStringLiteral("^") : QString());
    return gaps.join(u' ');
}

QString reasonOf(const QList<StaffMember> &staff, Route route)
{
    const QList<RouteGap> list = staffingGaps(staff);
    for (const RouteGap &gap : list) {
        if (gap.route == route)
            return gap.reason;
    }
    return {};
}

} // namespace

class TestStaffing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatCannotRun_data()
    {
        QTest::addColumn<QString>("staff");
        QTest::addColumn<QString>("gaps");
        const QString oneOfficer = QStringLiteral("department-records company-records judicial outside-body");
        const QString headless = QStringLiteral("own-records department-records company-records judicial outside-body correction record-review^ head-own-record");

        // DESIGN section 1: the smallest company that works; its only officer cannot be the other officer of a case, and who
        // decides on a head's application does not fulfil it.
        QTest::newRow("four people, the executive is head") << "S1 O1 A1 XH1" << oneOfficer;
        QTest::newRow("four people, no head") << "S1 O1 A1 X1" << headless;
        QTest::newRow("five people, two officers") << "S1 O1 O1 A1 XH1" << "";
        QTest::newRow("five people, two executives") << "S1 O1 A1 X1 XH1" << "department-records company-records^ judicial^ outside-body^";
        QTest::newRow("five people, a head of their own") << "S1 O1 A1 X1 H1" << oneOfficer;
        QTest::newRow("a full house") << "S1 O1 O1 A1 X1 H1 H2 E1 E2 E2" << "";
        QTest::newRow("two departments, one without a head") << "S1 O1 O1 A1 XH1 E2 E2" << "own-records correction^ record-review^";
        QTest::newRow("the second department has only its head") << "S1 O1 O1 A1 XH1 H2" << "";
        QTest::newRow("the officer is head") << "S1 OH1 A1 X1"
                                             << "own-records department-records company-records judicial outside-body correction record-review head-own-record";
        QTest::newRow("two officers, one of them head") << "S1 OH1 O1 A1 X1" << "";
        QTest::newRow("no administrator") << "O1 O1 A1 XH1" << "restore-live privileged-role";
        QTest::newRow("no administrator, two executives") << "O1 O1 A1 X1 XH1" << "restore-live^ privileged-role";
        QTest::newRow("no auditor") << "S1 O1 O1 XH1" << "privileged-role destruction";
        QTest::newRow("no executive") << "S1 O1 O1 A1 H1"
                                      << "company-records judicial outside-body retention-rule hold-lift disposition-plan restore-live privileged-role destruction recover-cleared";
        QTest::newRow("no officer") << "S1 A1 XH1"
                                    << "own-records department-records company-records judicial outside-body correction retention-rule disposition-plan "
                                       "restore-live record-review head-own-record destruction recover-cleared";
        QTest::newRow("a job is nobody") << "S1 O1 A1 XH1 J1" << oneOfficer;
    }

    void listsWhatCannotRun()
    {
        QFETCH(QString, staff);
        QFETCH(QString, gaps);
        QCOMPARE(gapsOf(staffOf(staff)), gaps);
    }

    void orderOfTheStaffDoesNotMatter()
    {
        QList<StaffMember> staff = staffOf(QStringLiteral("S1 OH1 O1 A1 X1 E2"));
        std::sort(staff.begin(), staff.end(), [](const auto &a, const auto &b) { return a.person < b.person; });
        const QString gaps = gapsOf(staff);
        do {
            QCOMPARE(gapsOf(staff), gaps);
        } while (std::next_permutation(staff.begin(), staff.end(), [](const auto &a, const auto &b) { return a.person < b.person; }));
    }

    void onePersonInTwoRowsIsOnePerson()
    {
        // Head of two departments, written as two rows, is not two deciders.
        QList<StaffMember> staff = staffOf(QStringLiteral("S1 O1 A1 XH1"));
        staff.append({ 2, { Role::Employee, Role::Officer }, 2 });
        QVERIFY(gapsOf(staff).contains(QStringLiteral("company-records")));
        staff.append({ 9, { Role::Employee, Role::Officer }, 1 });
        QVERIFY(!gapsOf(staff).contains(QStringLiteral("company-records")));
    }

    void reasonsNameTheRole()
    {
        const QList<StaffMember> four = staffOf(QStringLiteral("S1 O1 A1 XH1"));
        QVERIFY(reasonOf(four, Route::CompanyRecords).contains(QStringLiteral("Executive")));
        QVERIFY(reasonOf(four, Route::RecordReview).isEmpty());

        const QList<StaffMember> headless = staffOf(QStringLiteral("S1 O1 A1 X1"));
        const QString passed = reasonOf(headless, Route::RecordReview);
        QVERIFY2(passed.contains(QStringLiteral("Department head")) && passed.contains(QStringLiteral("Records officer")), qPrintable(passed));
        QVERIFY(passed.contains(QStringLiteral("the decision says so")));
        QVERIFY(!passed.startsWith(QStringLiteral("In some departments")));
        QCOMPARE(reasonOf(headless, Route::DepartmentRecords), QStringLiteral("Nobody is Department head."));

        const QList<StaffMember> partly = staffOf(QStringLiteral("S1 O1 A1 XH1 E2"));
        QVERIFY(reasonOf(partly, Route::RecordReview).startsWith(QStringLiteral("In some departments")));

        const QString executive = reasonOf(staffOf(QStringLiteral("S1 O1 O1 XH1")), Route::PrivilegedRole);
        QVERIFY2(executive.contains(QStringLiteral("Auditor")) && executive.contains(QStringLiteral("Executive")), qPrintable(executive));
    }

    void nobodyAtAll()
    {
        const QList<RouteGap> gaps = staffingGaps({});
        QCOMPARE(gaps.size(), qsizetype(routeTable().size()));
        for (const RouteGap &gap : gaps) {
            QVERIFY(!gap.passesUp);
            QVERIFY(gap.reason.startsWith(QStringLiteral("Nobody is ")));
        }
    }

    void aLargeCompanyIsAnsweredAtOnce()
    {
        QList<StaffMember> staff = staffOf(QStringLiteral("S1 O1 A1 XH1"));
        for (int i = 0; i < 5'000; ++i)
            staff.append({ 100 + i, { Role::Employee }, 1 + i % 60 });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!staffingGaps(staff).isEmpty());
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestStaffing)
#include "TestStaffing.moc"
