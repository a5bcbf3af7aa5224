// SPDX-License-Identifier: GPL-3.0-or-later
// The application form (查询申请表): what each route asks for, what a narrower scope is, its encodings.
#include "core/Application.h"
#include "core/Clock.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <random>

using namespace tongjian;

namespace
{

constexpr int Today = 20261128;

QString l1(const char *text)
{
    return QString::fromLatin1(text);
}

ApplicationForm whole(Route route)
{
    ApplicationForm form;
    form.route = route;
    form.department = isOfDepartment(route) ? 70 : NoId;
    form.purpose = Purpose::Dispute;
    form.reason = QStringLiteral("与恒达物流的交货争议，需核对通话内容。");
    form.scope.persons = { 11, 12 };
    form.scope.departments = { 70 };
    form.scope.classes = { RecordClass::Voice, RecordClass::Text };
    form.scope.channels = { Channel::FixedLine, Channel::Email };
    form.scope.dayFrom = 20260901;
    form.scope.dayTo = 20261127;
    form.scope.words = { QStringLiteral("恒达 到港"), QStringLiteral("138-0013-8000") };
    form.useFrom = Today;
    form.useTo = 20261212;
    form.uses = { Use::Read, Use::Statistics };
    form.openingsAtMost = 5;
    if (goesOutside(route)) {
        form.outside = OutsideRequest { QStringLiteral("上海市公安局浦东分局"), QStringLiteral("沪公浦调证〔2026〕118号"), QStringLiteral("刑事诉讼法第五十四条"),
            QStringLiteral("021-5500-1234"), false, 20261205,
            { { QStringLiteral("张明"), QStringLiteral("031234") }, { QStringLiteral("刘洋"), QStringLiteral("031235") } } };
        form.assessment = ImpactAssessment { QStringLiteral("依法"), QStringLiteral("电话号码"), QStringLiteral("低"), QStringLiteral("遮蔽第三人"), QStringLiteral("可以提供") };
        const Attachment scan { 99, QStringLiteral("通知书.pdf"), 1234, QByteArray(32, 'd'), QByteArray(32, 'k'), Packing::Zstd };
        form.papers = { { PaperKind::Request, scan, 20261101, 20261231 }, { PaperKind::Identification, scan, 0, 0 } };
    }
    if (route == Route::Correction) {
        RecordContent corrected;
        corrected.place = QStringLiteral("三楼会议室");
        form.correction = Correction { 5, 2, QByteArray(32, 'c'), RecordContent(), corrected };
    }
    return form;
}

QSet<int> blocked(const ApplicationForm &form, int today = Today)
{
    QSet<int> fields;
    const QList<ApplicationProblem> problems = check(form, today);
    for (const ApplicationProblem &problem : problems) {
        if (problem.severity == Severity::Blocking)
            fields.insert(int(problem.field));
    }
    return fields;
}

HouseNames names()
{
    HouseNames names;
    names.person = [](const QString &login) -> std::optional<Id> { return login == l1("li") ? std::optional<Id>(11) : login == l1("wu") ? std::optional<Id>(12) : std::nullopt; };
    names.department = [](const QString &name) -> std::optional<Id> { return name == QStringLiteral("销售部") ? std::optional<Id>(70) : std::nullopt; };
    names.login = [](Id id) { return id == 11 ? QStringLiteral("li") : QStringLiteral("wu"); };
    names.departmentName = [](Id) { return QStringLiteral("销售部"); };
    return names;
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeFormIsNotBlocked()
    {
        for (Route route : applicationRoutes())
            QCOMPARE(blocked(whole(route)), QSet<int>());
    }

    void whatIsMissingIsNamed_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<int>("field");
        for (Route route : applicationRoutes()) {
            for (const ApplicationFieldFacts &row : applicationFieldTable()) {
                if (row.required & maskOf(route))
                    QTest::addRow("%s %s", facts(route).key, row.key) << int(route) << int(row.field);
            }
        }
    }
    void whatIsMissingIsNamed()
    {
        QFETCH(int, route);
        QFETCH(int, field);
        ApplicationForm form = whole(Route(route));
        switch (ApplicationField(field)) {
        case ApplicationField::Purpose:
            form.purpose = Purpose::NotChosen;
            break;
        case ApplicationField::Reason:
            form.reason = QStringLiteral("  工作 需要 ");
            break;
        case ApplicationField::Persons:
            form.scope.persons.clear();
            break;
        case ApplicationField::Departments:
            form.scope.departments.clear();
            break;
        case ApplicationField::Days:
            form.scope.dayTo = form.scope.dayFrom - 1;
            break;
        case ApplicationField::UseDays:
            form.useTo = Today - 1;
            break;
        case ApplicationField::Uses:
            form.uses = {};
            break;
        case ApplicationField::Body:
            form.outside->body = l1(" ");
            break;
        case ApplicationField::DocumentNumber:
            form.outside->documentNumber.clear();
            break;
        case ApplicationField::LegalBasis:
            form.outside->legalBasis.clear();
            break;
        case ApplicationField::Contact:
            form.outside->contact.clear();
            break;
        case ApplicationField::Officers:
            form.outside->officers.removeLast();
            break;
        case ApplicationField::Papers:
            form.papers.clear();
            break;
        case ApplicationField::Assessment:
            form.assessment->risks.clear();
            break;
        case ApplicationField::Correction:
            form.correction.reset();
            break;
        default:
            QFAIL("a required field without a case here");
        }
        QCOMPARE(blocked(form), QSet<int> { field });
    }

    void twoOfficersAreTwo()
    {
        ApplicationForm form = whole(Route::Judicial);
        form.outside->officers[1].identification = form.outside->officers.at(0).identification;
        QVERIFY(blocked(form).contains(int(ApplicationField::Officers)));
        form = whole(Route::Judicial);
        form.outside->officers.append(OutsideRequest::Officer());
        QVERIFY(blocked(form).contains(int(ApplicationField::Officers)));
    }

    void periodsAndPapers()
    {
        ApplicationForm form = whole(Route::OutsideBody);
        form.useTo = 20281212;
        QVERIFY(blocked(form).contains(int(ApplicationField::UseDays)));
        form = whole(Route::OutsideBody);
        form.papers[0].validTo = Today - 1;
        QVERIFY(blocked(form).contains(int(ApplicationField::Papers)));
        form.papers[0].validTo = Today;
        QCOMPARE(blocked(form), QSet<int>());
        QVERIFY(lockOn(form, Today).isEmpty());
        QVERIFY(!lockOn(form, Today + 1).isEmpty()); // decided on another day than it was applied for
        form.papers[0].validFrom = 20261130;
        QVERIFY(!lockOn(form, Today).isEmpty());
        QCOMPARE(missingPapers(form), QList<PaperKind>());
        form.papers.removeLast(); // no identification
        QCOMPARE(missingPapers(form), QList<PaperKind> { PaperKind::Identification });
        QVERIFY(blocked(form).contains(int(ApplicationField::Papers)));
        form = whole(Route::OutsideBody);
        form.scope.dayFrom = 20260231;
        QVERIFY(blocked(form).contains(int(ApplicationField::Days)));
    }

    void foreignStaysLocked()
    {
        ApplicationForm form = whole(Route::Judicial);
        QVERIFY(lockOn(form, Today).isEmpty());
        form.outside->foreign = true;
        QVERIFY(!lockOn(form, Today).isEmpty());
        QCOMPARE(missingPapers(form), QList<PaperKind> { PaperKind::CompetentApproval });
        QCOMPARE(blocked(form), QSet<int>()); // it may be registered
        form.papers.append({ PaperKind::CompetentApproval, form.papers.at(0).file, 0, 0 });
        QVERIFY(lockOn(form, Today).isEmpty());
        QVERIFY(lockOn(whole(Route::OwnRecords), Today).isEmpty());
        QCOMPARE(missingPapers(whole(Route::OwnRecords)), QList<PaperKind>());
    }

    void narrower_data()
    {
        QTest::addColumn<bool>("within");
        QTest::addColumn<int>("change");
        const auto row = [](const char *what, int change, bool within) { QTest::newRow(what) << within << change; };
        row("one person less", 0, true);
        row("everybody", 1, false);
        row("somebody else", 2, false);
        row("one class", 3, true);
        row("every class", 4, false);
        row("another channel", 5, false);
        row("fewer days", 6, true);
        row("one day more", 7, false);
        row("one line of words", 8, true);
        row("no words", 9, false);
        row("other words", 10, false);
        row("fewer openings", 11, true);
        row("any number of openings", 12, false);
        row("statistics alone", 13, true);
        row("extract too", 14, false);
        row("a shorter use", 15, true);
        row("a longer use", 16, false);
        row("another reason", 17, false);
        row("nothing", 18, false);
        row("another department", 19, false);
        row("no use at all", 20, false);
        row("another applicant's department", 21, false);
    }
    void narrower()
    {
        QFETCH(bool, within);
        QFETCH(int, change);
        const ApplicationForm wide = whole(Route::CompanyRecords);
        ApplicationForm narrow = wide;
        const std::function<void()> changes[] = {
            [&] { narrow.scope.persons = { 12 }; },
            [&] { narrow.scope.persons = {}; },
            [&] { narrow.scope.persons = { 13 }; },
            [&] { narrow.scope.classes = { RecordClass::Text }; },
            [&] { narrow.scope.classes = {}; },
            [&] { narrow.scope.channels = { Channel::Qq }; },
            [&] { narrow.scope.dayFrom = 20261001; },
            [&] { narrow.scope.dayTo = 20261128; },
            [&] { narrow.scope.words.removeFirst(); },
            [&] { narrow.scope.words.clear(); },
            [&] { narrow.scope.words = { QStringLiteral("到港") }; },
            [&] { narrow.openingsAtMost = 1; },
            [&] { narrow.openingsAtMost = 0; },
            [&] { narrow.uses = { Use::Statistics }; },
            [&] { narrow.uses = { Use::Read, Use::Extract }; },
            [&] { narrow.useTo = 20261201; },
            [&] { narrow.useTo = 20261213; },
            [&] { narrow.reason += QStringLiteral("！"); },
            [&] {},
            [&] { narrow.scope.departments = { 71 }; },
            [&] { narrow.uses = {}; },
            [&] { narrow.department = 71; },
        };
        changes[change]();
        QCOMPARE(objectionToNarrowing(narrow, wide).isEmpty(), within);
    }

    void narrowerIsNeverWiderByChance()
    {
        // Scopes by chance over a small world: within means that every record of the one is one of the other.
        std::mt19937 random(7);
        const auto pick = [&](int most) {
            QList<Id> ids;
            for (Id id = 1; id <= most; ++id) {
                if (random() % 2)
                    ids.append(id);
            }
            return ids;
        };
        const auto meant = [](const Scope &scope, Id person, Id department, int day) {
            return (scope.persons.isEmpty() || scope.persons.contains(person)) && (scope.departments.isEmpty() || scope.departments.contains(department))
                && day >= scope.dayFrom && (scope.dayTo == 0 || day <= scope.dayTo);
        };
        int within = 0;
        for (int i = 0; i < 20'000; ++i) {
            Scope a { pick(3), pick(2), {}, {}, int(random() % 3), int(random() % 5), {} };
            Scope b { pick(3), pick(2), {}, {}, int(random() % 3), int(random() % 5), {} };
            if (!isWithin(a, b))
                continue;
            ++within;
            for (Id person = 1; person <= 4; ++person) {
                for (Id department = 1; department <= 3; ++department) {
                    for (int day = 1; day <= 6; ++day)
                        QVERIFY(!meant(a, person, department, day) || meant(b, person, department, day));
                }
            }
        }
        QVERIFY(within > 200);
    }

    void widenessIsTold()
    {
        ApplicationForm form = whole(Route::CompanyRecords);
        QVERIFY(wideness(form, 20).isEmpty());
        QCOMPARE(wideness(form, 0).size(), 1); // nothing would come of it
        form.scope.persons.clear();
        form.scope.departments.clear();
        QCOMPARE(wideness(form, 20).size(), 1);
        form.scope.words.clear();
        QCOMPARE(wideness(form, 20'000).size(), 2);
        form.scope.dayFrom = 20200101;
        QCOMPARE(wideness(form, 20'000).size(), 3);
        form.purpose = Purpose::Audit;
        QCOMPARE(wideness(form, 20'000).size(), 0);
        QVERIFY(wideness(whole(Route::Correction), 1).isEmpty());
    }

    void encodingIsInverse()
    {
        for (Route route : applicationRoutes()) {
            const ApplicationForm form = whole(route);
            QCOMPARE(decodeApplication(encodeApplication(form)), form);
        }
        QCOMPARE(decodeApplication(encodeApplication({})), ApplicationForm());
    }

    void hostileBytesAreRefused()
    {
        const QByteArray good = encodeApplication(whole(Route::Judicial));
        std::mt19937 random(11);
        int refused = 0;
        for (int i = 0; i < 4'000; ++i) {
            QByteArray bad = good;
            const int kind = int(random() % 3);
            if (kind == 0)
                bad.truncate(qsizetype(random() % size_t(bad.size())));
            else if (kind == 1)
                bad[qsizetype(random() % size_t(bad.size()))] = char(random());
            else
                bad.insert(qsizetype(random() % size_t(bad.size())), char(random()));
            try {
                const ApplicationForm read = decodeApplication(bad);
                QCOMPARE(decodeApplication(encodeApplication(read)), read); // another form, but a form
            } catch (const Error &error) {
                QVERIFY(error.code() == ErrorCode::BadInput || error.code() == ErrorCode::Unsupported);
                ++refused;
            }
        }
        QVERIFY(refused > 1'000);
        QCborArray newer = QCborValue::fromCbor(good).toArray();
        newer[0] = 2;
        try {
            (void)decodeApplication(QCborValue(newer).toCbor());
            QFAIL("read a newer form");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::Unsupported);
        }
    }

    void jsonIsInverse()
    {
        for (Route route : applicationRoutes()) {
            ApplicationForm form = whole(route);
            form.correction.reset();
            QStringList paths;
            ApplicationForm read = applicationFromJson(toJson(form, names()), route, names(), &paths);
            QCOMPARE(paths.size(), has(route, ApplicationField::Papers) ? form.papers.size() : 0);
            read.papers = form.papers; // taken in by the caller
            read.department = form.department; // found by the service
            if (!has(route, ApplicationField::Days)) {
                form.scope = {};
                form.purpose = Purpose::NotChosen;
            }
            if (!has(route, ApplicationField::Departments))
                form.scope.departments.clear();
            if (!has(route, ApplicationField::Uses)) {
                form.uses = read.uses;
                form.openingsAtMost = 0;
            }
            if (route == Route::OutsideBody)
                form.outside->officers.clear();
            QCOMPARE(differingFields(read, form), QList<ApplicationField>());
            QCOMPARE(read, form);
        }
    }

    void jsonNamesWhatIsWrong_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *what, QJsonObject object, const char *named) { QTest::newRow(what) << object << l1(named); };
        row("unknown key", { { l1("scope"), 1 } }, "scope");
        row("key of another route", { { l1("body"), l1("x") } }, "body");
        row("unknown person", { { l1("persons"), QJsonArray { l1("nobody") } } }, "nobody");
        row("no list", { { l1("persons"), l1("li") } }, "persons");
        row("no day", { { l1("days"), QJsonObject { { l1("from"), l1("2026-13-01") } } } }, "days.from");
        row("no period", { { l1("use"), 5 } }, "use");
        row("unknown class", { { l1("classes"), QJsonArray { l1("fax") } } }, "fax");
        row("unknown purpose", { { l1("purpose"), l1("curiosity") } }, "purpose");
        row("openings", { { l1("openings"), -1 } }, "openings");
        row("uses", { { l1("uses"), QJsonArray { l1("sell") } } }, "sell");
        // Of a request from outside: each that is taken for nothing would open a lock.
        row("foreign as text", { { l1("foreign"), l1("true") } }, "foreign");
        row("foreign as a number", { { l1("foreign"), 1 } }, "foreign");
        row("officers", { { l1("officers"), l1("刘明") } }, "officers");
        row("officer", { { l1("officers"), QJsonArray { l1("刘明") } } }, "officers");
        row("papers", { { l1("papers"), QJsonObject() } }, "papers");
        row("assessment", { { l1("assessment"), l1("none") } }, "assessment");
    }
    void jsonNamesWhatIsWrong()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, named);
        const bool outside = QStringList { l1("foreign"), l1("officers"), l1("papers"), l1("assessment") }.contains(named);
        try {
            (void)applicationFromJson(object, outside ? Route::Judicial : Route::CompanyRecords, names());
            QFAIL("was read");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::BadInput);
            QVERIFY2(error.message().contains(named), qPrintable(error.message()));
        }
    }

    void wordsMatch_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *what, const QStringList &words, bool matches) { QTest::newRow(what) << words << matches; };
        row("none", {}, true);
        row("in the subject", { QStringLiteral("交货") }, true);
        row("all of a line", { QStringLiteral("交货 到港") }, true);
        row("one of a line only", { QStringLiteral("交货 退款") }, false);
        row("one of two lines", { QStringLiteral("退款"), QStringLiteral("到港") }, true);
        row("a number without its dashes", { l1("13800138000") }, true);
        row("a number with other dashes", { l1("138-00138-000") }, true);
        row("another number", { l1("13900138000") }, false);
        row("full width", { QStringLiteral("１３８００１３８０００") }, true);
        row("a party's organisation", { QStringLiteral("恒达物流") }, true);
        row("an attachment's name", { QStringLiteral("提单") }, true);
        row("blank", { l1("  ") }, false);
    }
    void wordsMatch()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, matches);
        RecordContent content;
        content.form = FormKind::Call;
        content.subject = QStringLiteral("供应商交货电话");
        content.body = QStringLiteral("第二批货十二月到港");
        content.parties = { { PartyRole::Callee, QStringLiteral("陈先生"), QStringLiteral("138-0013-8000"), QStringLiteral("恒达物流"), NoId, 0, 0 } };
        content.attachments = { { 1, QStringLiteral("提单.pdf"), 1, {}, {}, Packing::Zstd } };
        QCOMPARE(matchesWords(words, content), matches);
    }

    void daysAndEnds()
    {
        ApplicationForm form = whole(Route::OwnRecords);
        QCOMPARE(dayOf(useStart(form)), form.useFrom);
        QCOMPARE(dayOf(useEnd(form) - 1), form.useTo);
        QCOMPARE(dayOf(useEnd(form)), 20261213);
        form.useTo = 0;
        QCOMPARE(useEnd(form), 0);
    }
};

QTEST_GUILESS_MAIN(TestApplication)
#include "TestApplication.moc"
