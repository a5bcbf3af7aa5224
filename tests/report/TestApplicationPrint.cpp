// SPDX-License-Identifier: GPL-3.0-or-later
// The application form on paper: all that was applied for, every step with who, in which role, when, and the entry that proves it.
#include "report/ApplicationPrint.h"
#include "services/ApplicationDrafts.h"
#include "services/Archive.h"
#include "services/Substitutes.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestApplicationPrint : public QObject
{
    Q_OBJECT

private:
    static QString textOf(const ApplicationPrint &print)
    {
        QString all;
        for (const PrintedLine &line : printedLines(print))
            all += line.label + u'|' + line.value + u'\n';
        return all;
    }
    static void keep(const QString &path, const char *name)
    {
        if (const QString folder = qEnvironmentVariable("TONGJIAN_PICTURES"); !folder.isEmpty())
            QVERIFY(QFile::copy(path, folder + u'/' + QLatin1String(name)));
    }

private Q_SLOTS:
    void saysAllOfAnOutsideRequest()
    {
        Archive house(SuiteId::Gm);
        const auto officer = house.as("officer");
        ApplicationForm form = newApplication(*officer, Route::Judicial);
        const Id draft = saveApplicationDraft(*officer, NoId, form);
        QFile file(house.folder.filePath(QStringLiteral("调取证据通知书.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 scan") > 0);
        file.close();
        form.papers.append({ PaperKind::Request, attachPaper(*officer, draft, file.fileName()), 20261101, 20270131 });
        form.purpose = Purpose::LegalDuty;
        form.reason = QStringLiteral("依法协助调取证据：李强与恒达物流的通话记录。");
        form.scope.persons = { house.id("li") };
        form.scope.words = { QStringLiteral("恒达") };
        form.outside = OutsideRequest { QStringLiteral("上海市公安局浦东分局"), QStringLiteral("沪公调〔2026〕118号"), QStringLiteral("《刑事诉讼法》第五十四条"), QStringLiteral("021-6888-0110"), false, 20261215,
            { { QStringLiteral("张明"), QStringLiteral("031234") }, { QStringLiteral("刘洋"), QStringLiteral("031235") } } };
        form.assessment = ImpactAssessment { QStringLiteral("侦查机关依法调取，为履行法定义务所必需。"), QStringLiteral("电话号码、通话内容"), QStringLiteral("第三方号码可能外泄"), QStringLiteral("遮蔽第三方号码"), QStringLiteral("风险可控，可以提供。") };
        const Id application = submitApplication(*officer, form, draft);
        const auto officer2 = house.as("officer2");
        approveApplication(*officer2, seen(*officer2, application), QStringLiteral("文书齐全，两名侦查人员证件已核验。"));

        const OpenedApplication opened = openApplication(*officer, application);
        const ApplicationPrint print = applicationPrint(*officer, opened);
        const QString all = textOf(print);
        const auto halves = [](const QByteArray &digest) { return QString::fromLatin1(digest.toHex().insert(digest.size(), ' ')); };
        const CaseStep &decision = opened.known.steps.at(1);
        for (const QString &wanted : { opened.known.row.number, displayName(Route::Judicial), QStringLiteral("郑档"), QStringLiteral("信息管理部"), form.reason, QStringLiteral("李强"), QStringLiteral("恒达"),
                 form.outside->body, form.outside->documentNumber, form.outside->legalBasis, form.outside->contact, QStringLiteral("张明"), QStringLiteral("031235"), QStringLiteral("调取证据通知书.pdf"),
                 QStringLiteral("SM3: ") + halves(form.papers.at(0).file.digest), form.assessment->necessity, form.assessment->categories, form.assessment->risks,
                 form.assessment->measures, form.assessment->conclusion, QStringLiteral("冯存"), displayName(Role::Officer), QStringLiteral("文书齐全，两名侦查人员证件已核验。"),
                 QString::number(decision.event.entry), halves(decision.hash), displayName(Action::ApplicationApprove), displayName(Role::Executive),
                 exactTimeWithZone(decision.event.at), dayInWords(form.useTo), dayInWords(form.outside->deadline) })
            QVERIFY2(all.contains(wanted), qPrintable(wanted));
        QVERIFY(!all.contains(QString::number(house.id("li")))); // no ids

        const QString path = house.folder.filePath(QStringLiteral("form.pdf"));
        writeApplicationPrint(path, print);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY(!(pdf.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        keep(path, "application-judicial.pdf");
        EXPECT_ERROR(writeApplicationPrint(house.folder.filePath(QStringLiteral("nowhere/form.pdf")), print), ErrorCode::Io);
    }

    void narrowedBySubstituteAndFulfilled()
    {
        Archive house;
        {
            const auto head = house.as("head");
            const QDate today = QDateTime::fromMSecsSinceEpoch(house.clock->time).date();
            (void)nameSubstitute(*head, { { house.id("head"), Role::Head, house.sales }, house.id("sun"), today, today.addDays(5) });
        }
        const auto li = house.as("li");
        const Id application = submitApplication(*li, formOf(*li, Route::OwnRecords));
        const auto sun = house.as("sun");
        ApplicationForm narrow = openApplication(*sun, application).known.form;
        narrow.openingsAtMost = 2;
        narrow.useTo = narrow.useFrom;
        narrowApplication(*sun, seen(*sun, application), narrow, QStringLiteral("看两次足够。\n<b>如需再看，另行申请</b>"));
        const auto officer = house.as("officer");
        fulfilApplication(*officer, seen(*officer, application), { house.first, house.second }, { { house.third, QStringLiteral("与本争议无关") } });
        revokeGrant(*li, seen(*li, application), QStringLiteral("已用毕，交回。"));
        const ApplicationPrint print = applicationPrint(*li, openApplication(*li, application));
        QCOMPARE(print.steps.size(), 4);
        QVERIFY(print.steps.at(1).who == QStringLiteral("孙伟") && print.steps.at(1).role.contains(QStringLiteral("王芳")) && print.steps.at(1).role.contains(displayName(Role::Head)));
        QVERIFY(print.steps.at(1).text.contains(displayName(ApplicationField::Openings) + QStringLiteral(": (no limit) → 2")));
        QVERIFY(print.steps.at(1).text.contains(displayName(ApplicationField::UseDays)));
        QVERIFY(print.steps.at(1).text.contains(QStringLiteral("<b>"))); // plain text, not markup
        QVERIFY(print.steps.at(2).text.contains(u'2') && print.steps.at(2).text.contains(u'1'));
        QVERIFY(print.next.isEmpty());
        const QString path = house.folder.filePath(QStringLiteral("own.pdf"));
        writeApplicationPrint(path, print);
        keep(path, "application-own.pdf");
    }

    void passedUpIsPrinted()
    {
        Archive house;
        const auto officer = house.as("officer");
        ApplicationForm form = formOf(*officer, Route::CompanyRecords);
        form.purpose = Purpose::Investigation;
        form.scope.persons = { house.id("boss") };
        const Id application = submitApplication(*officer, form);
        const auto officer2 = house.as("officer2");
        approveApplication(*officer2, seen(*officer2, application));
        const auto admin = house.as("admin");
        QVERIFY(textOf(applicationPrint(*officer, openApplication(*officer, application))).contains(displayName(Role::SecurityAdministrator)));
        approveApplication(*admin, seen(*admin, application));
        const ApplicationPrint print = applicationPrint(*officer, openApplication(*officer, application));
        QVERIFY(print.steps.constLast().role.contains(displayName(Role::SecurityAdministrator)));
        QVERIFY2(print.steps.constLast().role.contains(displayName(Role::Executive)), qPrintable(print.steps.constLast().role));
    }

    void onlyForParties()
    {
        Archive house;
        const Id application = house.granted();
        const auto chen = house.as("chen");
        EXPECT_ERROR(openApplication(*chen, application), ErrorCode::NoRight);
    }
};

QTEST_GUILESS_MAIN(TestApplicationPrint)
#include "TestApplicationPrint.moc"
