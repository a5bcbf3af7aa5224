// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/StaffList.h"

#include <QTest>

using namespace tongjian;

namespace
{

QList<QStringList> table(const char *text)
{
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (const QString &line : lines)
        rows += line.isEmpty() ? QStringList() : line.split(u'|');
    return rows;
}

QList<KnownPerson> house()
{
    return { { 1, QStringLiteral("li"), QStringLiteral("李强"), QStringLiteral("销售部"), true, QStringList { QStringLiteral("138-0013-8000") } },
        { 2, QStringLiteral("sun"), QStringLiteral("孙伟"), QStringLiteral("销售部"), true, QStringList() },
        { 3, QStringLiteral("gone"), QStringLiteral("钱进"), QStringLiteral("销售部"), false, QStringList() },
        { 4, QStringLiteral("wu"), QStringLiteral("吴磊"), QStringLiteral("质量部"), true, {} },
        { 5, QStringLiteral("wu2"), QStringLiteral("吴磊"), QStringLiteral("销售部"), true, QStringList() } };
}

const QStringList Departments { QStringLiteral("销售部"), QStringLiteral("质量部") };

StaffComparison compared(const char *text)
{
    return compareStaff(readStaffList(table(text)), house(), Departments);
}

} // namespace

class TestStaffList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("login");
        QTest::addColumn<int>("name");
        QTest::addColumn<int>("department");
        QTest::newRow("mainland") << QString::fromUtf8("姓名|工号|部门") << 1 << 0 << 2;
        QTest::newRow("Taiwan") << QString::fromUtf8("帳號|姓名|部門") << 0 << 1 << 2;
        QTest::newRow("English") << QString::fromUtf8("Full Name|E-mail|Department|Employee ID") << 3 << 0 << 2;
        QTest::newRow("marks and blanks") << QString::fromUtf8("*登录名（必填）| 姓 名 |所属部门") << 0 << 1 << 2;
        QTest::newRow("the login name before the number") << QString::fromUtf8("工号|登录名|姓名") << 1 << 2 << -1;
        QTest::newRow("below titles") << QString::fromUtf8("员工名册\n\n姓名|账号|部门") << 1 << 0 << 2;
    }
    void headers()
    {
        QFETCH(QString, header);
        const auto found = findStaffHeader(table(header.toUtf8().constData()));
        QVERIFY(found);
        QTEST(found->of(StaffColumn::Login), "login");
        QTEST(found->of(StaffColumn::Name), "name");
        QTEST(found->of(StaffColumn::Department), "department");
    }

    void noHeader()
    {
        QVERIFY(!findStaffHeader(table("甲|乙\n丙|丁")));
        QVERIFY(!findStaffHeader({}));
        const StaffComparison nothing = compared("甲|乙");
        QVERIFY(nothing.differences.isEmpty()); // and so nobody is missing
        QCOMPARE(nothing.problems.size(), 1);
    }

    void everyKind()
    {
        const StaffComparison result = compared("姓名|登录名|部门|手机|邮箱\n"
                                                "李强|LI|销售部|13800138000\n"
                                                "孙伟|sun|质量部||sun@galaxy.example；021-68881234\n"
                                                "何新|he|采购部||he@galaxy.example\n"
                                                "\n"
                                                "吴磊|wu|质量部");
        QCOMPARE(result.count(StaffKind::Unchanged), 2); // one number, however it is written
        QCOMPARE(result.count(StaffKind::Changed), 1);
        QCOMPARE(result.count(StaffKind::New), 1);
        QCOMPARE(result.count(StaffKind::Missing), 1);
        QVERIFY(result.problems.isEmpty());
        QCOMPARE(result.unknownDepartments, QStringList { QStringLiteral("采购部") });
        const StaffDifference &sun = result.differences.at(1);
        QCOMPARE(sun.person, 2);
        QCOMPARE(sun.departmentBefore, QStringLiteral("销售部"));
        QVERIFY(sun.nameBefore.isEmpty());
        QCOMPARE(sun.newAddresses, (QStringList { QStringLiteral("sun@galaxy.example"), QStringLiteral("021-68881234") }));
        QCOMPARE(result.differences.at(2).row.line, 4);
        QCOMPARE(result.differences.constLast().person, 5);
    }

    void problems_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("differences"); // of those in the list
        QTest::newRow("new without login") << QString::fromUtf8("何新||销售部") << 0;
        QTest::newRow("new without name") << QString::fromUtf8("|he|销售部") << 0;
        QTest::newRow("new without department") << QString::fromUtf8("何新|he") << 0;
        QTest::newRow("login with a blank") << QString::fromUtf8("何新|he xin|销售部") << 0;
        QTest::newRow("login too long") << QString::fromUtf8("何新|%1|销售部").arg(QString(61, u'a')) << 0;
        QTest::newRow("name too long") << QString::fromUtf8("%1|he|销售部").arg(QString(101, u'何')) << 0;
        QTest::newRow("disabled") << QString::fromUtf8("钱进|gone|销售部") << 0;
        QTest::newRow("two of this name") << QString::fromUtf8("吴磊||质量部") << 0;
        QTest::newRow("no address") << QString::fromUtf8("孙伟|sun|销售部|转总机") << 1;
        QTest::newRow("unreadable addresses") << QString::fromUtf8("吴磊|wu|质量部|13800138001") << 1;
        QTest::newRow("twice") << QString::fromUtf8("孙伟|sun|销售部\n孙伟|SUN|质量部") << 1;
        QTest::newRow("twice, once by name") << QString::fromUtf8("孙伟|sun|销售部\n孙伟||质量部") << 1;
    }
    void problems()
    {
        QFETCH(QString, row);
        const StaffComparison result = compared((QStringLiteral("姓名|登录名|部门|手机\n") + row).toUtf8().constData());
        QCOMPARE(result.problems.size(), 1);
        QVERIFY(result.problems.constFirst().line >= 2 && !result.problems.constFirst().what.isEmpty());
        QTEST(int(result.differences.size()) - result.count(StaffKind::Missing), "differences");
    }

    void byNameWhereThereIsNoLogin()
    {
        const StaffComparison result = compared("姓名|部门\n孙伟|质量部\n吴磊|质量部");
        QCOMPARE(result.count(StaffKind::Changed), 1);
        QCOMPARE(result.differences.at(0).person, 2);
        QCOMPARE(result.count(StaffKind::Missing), 1); // li; of two namesakes nobody is said to be missing
    }

    void anotherNameUnderTheSameLogin()
    {
        const StaffComparison result = compared("姓名|登录名\n李小强|li");
        QCOMPARE(result.differences.at(0).nameBefore, QStringLiteral("李强"));
        QVERIFY(result.differences.at(0).departmentBefore.isEmpty()); // the list does not say
    }
};

QTEST_GUILESS_MAIN(TestStaffList)
#include "TestStaffList.moc"
