// SPDX-License-Identifier: GPL-3.0-or-later
// What was granted to somebody outside leaves the house: applied for, decided, handed out, packed, received, each by whom it falls to; and
// whatever may not leave does not. The packages are checked by the real tongjian-verify.
#include "PackageHouse.h"
#include "services/Archive.h"
#include "services/Correcting.h"
#include "services/Grants.h"
#include "services/Substitutes.h"
#include "store/Act.h"
#include "store/Attacker.h"
#include "store/EntryFacts.h"
#include "store/Verification.h"

#include <QDirIterator>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestEvidence : public QObject
{
    Q_OBJECT

    std::unique_ptr<Archive> m_house;

    [[nodiscard]] QString place(const char *name) const { return m_house->folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] static PackageRequest requestOf(Session &session, Id application, const PackageTarget &target)
    {
        PackageRequest request;
        request.application = { application, Applications(session.store().records()).find(application)->entry };
        request.target = target;
        return request;
    }
    [[nodiscard]] static MadePackage writeWith(const EvidencePackage &package, const PackageTarget &target, const Progress &progress) { return writeEvidencePackage(package, target, progress); }
    static MadePackage make(Session &session, Id application, const PackageTarget &target) { return makePackage(session, requestOf(session, application, target), writeWith); }
    [[nodiscard]] static int made(Session &session, Id application)
    {
        JournalFilter filter;
        filter.object = application;
        filter.action = Action::PackageMake;
        return int(Journal(session.store().records()).page(filter, 0, 100).size());
    }
    // Neither at its place nor beside it.
    [[nodiscard]] bool nothingAt(const char *name) const
    {
        const QStringList there = QDir(m_house->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        return std::none_of(there.begin(), there.end(), [&](const QString &one) { return one.contains(QLatin1String(name)); });
    }
    [[nodiscard]] QStringList problems() const
    {
        const auto auditor = m_house->as("auditor");
        QStringList list;
        for (const IntegrityProblem &problem : verifyStore(*auditor).problems)
            list += problem.what;
        return list;
    }

private Q_SLOTS:
    void init() { m_house = std::make_unique<Archive>(); }

    void correctedRecords()
    {
        // One entered by hand and one of a batch, with others of that batch as they came.
        QList<Id> collected;
        {
            const auto officer = m_house->as("officer");
            std::vector<CapturedRecord> batch;
            for (int i = 0; i < 3; ++i)
                batch.push_back({ .content = m_house->call(), .owner = m_house->id("li") });
            collected = captureBatch(*officer, std::move(batch));
        }
        for (Id record : { m_house->first, collected.at(1) }) {
            const auto officer = m_house->as("officer");
            ApplicationForm form = correctionOf(*officer, openRecordForReading(*officer, record));
            form.reason = QStringLiteral("到港日期记错，应为十二月八日。");
            form.correction->content.summary = QStringLiteral("更正后的摘要");
            const Id application = submitApplication(*officer, form);
            const auto head = m_house->as("head");
            approveApplication(*head, seen(*head, application));
            const auto officer2 = m_house->as("officer2");
            approveApplication(*officer2, seen(*officer2, application));
        }
        const Id application = outsideFulfilled(*m_house, Route::Judicial, QList<Id> { m_house->first } + collected);
        const auto officer = m_house->as("officer");
        (void)make(*officer, application, { place("corrected"), {} });
        const Verified verified = verifyPackage(place("corrected"));
        QVERIFY2(verified.exitCode == 0, verified.out + verified.err);
        QCOMPARE(verified.json().value(QLatin1String("records")).toInt(), 4);
        QDirIterator it(place("corrected") + QStringLiteral("/records"), { QStringLiteral("record.json") }, QDir::Files, QDirIterator::Subdirectories);
        int corrected = 0;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            corrected += file.readAll().contains(QStringLiteral("更正后的摘要").toUtf8()) ? 1 : 0;
        }
        QCOMPARE(corrected, 2);
    }

    void fromTheRequestToTheReceipt_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<int>("suite");
        QTest::newRow("judicial") << int(Route::Judicial) << int(SuiteId::Gm);
        QTest::newRow("another body") << int(Route::OutsideBody) << int(SuiteId::Intl);
    }
    void fromTheRequestToTheReceipt()
    {
        QFETCH(int, route);
        QFETCH(int, suite);
        m_house = std::make_unique<Archive>(SuiteId(suite));
        const Id application = outsideFulfilled(*m_house, Route(route), { m_house->first, m_house->suns });
        const auto officer = m_house->as("officer");
        const PackageTarget target { place("package"), place("package.zip") };
        qint64 steps = 0;
        qint64 last = 0;
        const MadePackage package = makePackage(*officer, requestOf(*officer, application, target), writeWith, [&](qint64 done, qint64 total) {
            ++steps;
            const bool forward = done >= last && done <= total;
            last = done;
            return forward;
        });
        QVERIFY(steps > 3);
        for (const QString &path : { target.folder, target.zip }) {
            const Verified verified = verifyPackage(path);
            QVERIFY2(verified.exitCode == 0, verified.out + verified.err);
            QCOMPARE(verified.json().value(QLatin1String("records")).toInt(), 2);
            QCOMPARE(verified.json().value(QLatin1String("number")).toString(), package.number);
            QCOMPARE(verified.json().value(QLatin1String("recipient")).toString(), QStringLiteral("某市公安局经侦支队"));
        }
        QFile manifest(target.folder + QStringLiteral("/manifest.json"));
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        const QByteArray digest = officer->store().suite().hash(manifest.readAll());
        QCOMPARE(package.integrity, digest);
        const auto head = m_house->as("head");
        qint64 next = 0;
        const QList<DepartmentUse> uses = departmentUses(*head, 0, 10, &next);
        QCOMPARE(uses.size(), 1);
        QCOMPARE(uses.constFirst().action, Action::PackageMake);
        QCOMPARE(uses.constFirst().number, package.number);
        QCOMPARE(uses.constFirst().records, 2);
        QVERIFY(uses.constFirst().what->contains(QStringLiteral("某市公安局经侦支队")));

        EXPECT_ERROR(recordReceipt(*officer, seen(*officer, application), { package.number, QStringLiteral("刘明"), m_house->clock->time - 366 * DayMs, {} }), ErrorCode::BadInput); // before it was made
        recordReceipt(*officer, seen(*officer, application), { package.number, QStringLiteral("刘明"), m_house->clock->time, QStringLiteral("当面清点") });
        for (const char *login : { "officer", "officer2", "boss", "auditor" }) {
            const auto reader = m_house->as(login);
            const QList<PackageFact> facts = packagesOf(*reader, application);
            QCOMPARE(facts.size(), 2);
            QCOMPARE(facts.at(0).number, package.number);
            QCOMPARE(facts.at(0).records, 2);
            QCOMPARE(facts.at(0).integrity, digest);
            QVERIFY(facts.at(0).readable && !facts.at(0).method.isEmpty() && !facts.at(0).isReceipt);
            QVERIFY(facts.at(1).isReceipt);
            QCOMPARE(facts.at(1).receipt.receivedBy, QStringLiteral("刘明"));
            QCOMPARE(facts.at(1).receipt.note, QStringLiteral("当面清点"));
        }
        const auto auditor = m_house->as("auditor");
        const QList<JournalLine> journal = readJournal(*auditor, {}, 0, 50);
        const auto told = [&](Action action) {
            const auto found = std::find_if(journal.begin(), journal.end(), [action](const JournalLine &line) { return line.entry.action == action; });
            return found == journal.end() ? QString() : found->detail;
        };
        QVERIFY(told(Action::PackageMake).contains(package.number) && told(Action::PackageMake).contains(u'2'));
        QCOMPARE(told(Action::PackageReceipt), package.number);
        QVERIFY(told(Action::ApplicationFulfil).startsWith(openApplication(*auditor, application).known.row.number));
        QVERIFY(told(Action::ApplicationFulfil).endsWith(displayName(Role::Officer)));
        const auto li = m_house->as("li");
        EXPECT_ERROR(packagesOf(*li, application), ErrorCode::NoRight);
        QCOMPARE(problems(), QStringList());
        // Another one gets another number.
        QVERIFY(make(*officer, application, { place("again"), {} }).number != package.number);
        QCOMPARE(verifyPackage(place("again")).exitCode, 0);
        QCOMPARE(problems(), QStringList());
    }

    void aNarrowedAndAnsweredApplication()
    {
        const Id application = outsideApplied(*m_house, Route::Judicial);
        const auto officer = m_house->as("officer");
        const auto officer2 = m_house->as("officer2");
        const auto boss = m_house->as("boss");
        askApplicant(*officer2, seen(*officer2, application), QStringLiteral("哪些人？"));
        ApplicationForm form = openApplication(*officer, application).known.form;
        form.scope.persons = { m_house->id("li") };
        answerApplication(*officer, seen(*officer, application), QStringLiteral("李强。"), form);
        approveApplication(*officer2, seen(*officer2, application));
        form.scope.words = { QStringLiteral("催款") };
        narrowApplication(*boss, seen(*boss, application), form, QStringLiteral("仅此一事"));
        fulfilApplication(*officer, seen(*officer, application), idsOf(scopeOf(*officer, application).lines), {});
        (void)make(*officer, application, { place("package"), {} });
        const Verified verified = verifyPackage(place("package"));
        QVERIFY2(verified.exitCode == 0, verified.out);
        QCOMPARE(verified.json().value(QLatin1String("records")).toInt(), 1);
        QCOMPARE(problems(), QStringList());
    }

    void whatIsTakenOut()
    {
        const Id application = outsideFulfilled(*m_house, Route::Judicial, { m_house->first, m_house->second });
        const auto officer = m_house->as("officer");
        PackageRequest request = requestOf(*officer, application, { place("package"), {} });
        const auto all = [](Field field) { return Redaction { field, -1, PartyPart::All, {}, QStringLiteral("与案件无关") }; };
        request.redactions.insert(m_house->third, { all(Field::Body) }); // not granted
        EXPECT_ERROR(makePackage(*officer, request, writeWith), ErrorCode::BadInput);
        request.redactions = { { m_house->first, { { Field::Body, -1, PartyPart::All, {}, {} } } } }; // without a reason
        EXPECT_ERROR(makePackage(*officer, request, writeWith), ErrorCode::BadInput);
        QVERIFY(nothingAt("package"));
        request.redactions = { { m_house->first, { all(Field::Body), all(Field::Subject) } } };
        request.repeatsSeen = true;
        (void)makePackage(*officer, request, writeWith);
        const Verified verified = verifyPackage(place("package"));
        QVERIFY2(verified.exitCode == 0, verified.out);
        QCOMPARE(verified.json().value(QLatin1String("records")).toInt(), 2);
        QCOMPARE(verified.json().value(QLatin1String("derived")).toInt(), 1);
        const QList<PackageFact> facts = packagesOf(*officer, application);
        QCOMPARE(facts.constFirst().redacted.keys(), QList<Id> { m_house->first });
        QCOMPARE(facts.constFirst().redacted.first().size(), 2);
        // Nowhere in the package does it still stand.
        QDirIterator it(place("package"), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            if (file.fileName().contains(QStringLiteral("-R1")))
                QVERIFY2(!file.readAll().contains("因台风顺延"), qPrintable(file.fileName()));
        }
    }

    void whatStillStandsElsewhereIsAskedAbout()
    {
        Id record = NoId;
        {
            const auto li = m_house->as("li");
            RecordContent content = m_house->call();
            content.summary = QStringLiteral("陈先生确认到港");
            record = saveDraft(*li, NoId, content);
            (void)submitDraft(*li, record);
            const auto head = m_house->as("head");
            approveRecord(*head, openRecordForReading(*head, record).seen());
            const auto archivist = m_house->as("officer");
            fileRecord(*archivist, openRecordForReading(*archivist, record).seen());
        }
        const Id application = outsideFulfilled(*m_house, Route::Judicial, { record });
        const auto officer = m_house->as("officer");
        PackageRequest request = requestOf(*officer, application, { place("package"), {} });
        request.redactions = { { record, { { Field::Parties, 1, PartyPart::Name, {}, QStringLiteral("案外人") } } } };
        try {
            (void)makePackage(*officer, request, writeWith);
            QFAIL("it still stands in the summary");
        } catch (const Error &error) {
            QCOMPARE(error.code(), ErrorCode::BadInput);
            QVERIFY2(error.message().contains(displayName(Field::Summary, FormKind::Call)), error.what());
        }
        QVERIFY(nothingAt("package"));
        request.repeatsSeen = true;
        (void)makePackage(*officer, request, writeWith);
        QCOMPARE(verifyPackage(place("package")).exitCode, 0);
    }

    void byNobodyElse()
    {
        const Id application = outsideFulfilled(*m_house, Route::Judicial);
        for (const char *login : { "li", "head", "officer2", "boss", "auditor", "admin" }) {
            const auto other = m_house->as(login);
            EXPECT_ERROR(make(*other, application, { place("wrong"), {} }), ErrorCode::NoRight);
            EXPECT_ERROR(recordReceipt(*other, { application, 0 }, { QStringLiteral("x"), QStringLiteral("y"), 1, {} }), ErrorCode::NoRight);
        }
        QVERIFY(nothingAt("wrong"));
        const auto officer = m_house->as("officer");
        QCOMPARE(made(*officer, application), 0);
        QCOMPARE(problems(), QStringList());
    }

    void nothingLeavesThatWasNotGranted()
    {
        const auto officer = m_house->as("officer");
        const auto refused = [&](Id application) {
            EXPECT_ERROR(make(*officer, application, { place("wrong"), place("wrong.zip") }), ErrorCode::NoRight);
            QVERIFY(nothingAt("wrong"));
            QCOMPARE(made(*officer, application), 0);
        };
        const Id applied = outsideApplied(*m_house, Route::Judicial);
        refused(applied);
        const auto officer2 = m_house->as("officer2");
        refuseApplication(*officer2, seen(*officer2, applied), QStringLiteral("手续不全"));
        refused(applied);
        refused(outsideGranted(*m_house, Route::OutsideBody));
        refused(m_house->fulfilled()); // an employee's
        const Id application = outsideFulfilled(*m_house, Route::Judicial);
        EXPECT_ERROR(make(*officer, application, {}), ErrorCode::BadInput);
        const auto auditor = m_house->as("auditor");
        revokeGrant(*auditor, seen(*auditor, application), QStringLiteral("撤案"));
        refused(application);
    }

    // A foreign authority's request is locked before; and papers can end between.
    void whileItIsLocked()
    {
        const Id foreign = outsideApplied(*m_house, Route::Judicial, [](ApplicationForm &form) { form.outside->foreign = true; });
        const auto officer2 = m_house->as("officer2");
        EXPECT_ERROR(approveApplication(*officer2, seen(*officer2, foreign)), ErrorCode::BadInput);
        const auto officer = m_house->as("officer");
        EXPECT_ERROR(make(*officer, foreign, { place("wrong"), {} }), ErrorCode::NoRight);
        const int today = dayOf(officer->now());
        const Id application = outsideFulfilled(*m_house, Route::Judicial, {}, [today](ApplicationForm &form) { form.papers[0].validTo = today; });
        (void)make(*officer, application, { place("today"), {} });
        m_house->clock->time += DayMs;
        const auto later = m_house->as("officer");
        EXPECT_ERROR(make(*later, application, { place("wrong"), {} }), ErrorCode::BadInput);
        m_house->clock->time += 60 * DayMs; // and the period of use is over
        {
            const auto auditor = m_house->as("auditor");
            acceptClock(*auditor);
        }
        const auto much = m_house->as("officer");
        EXPECT_ERROR(make(*much, application, { place("wrong"), {} }), ErrorCode::NoRight);
        QVERIFY(nothingAt("wrong"));
        // Its receipt may come back then.
        (void)endWhatIsOver(*much);
        recordReceipt(*much, seen(*much, application), { packagesOf(*much, application).constFirst().number, QStringLiteral("刘明"), much->now(), {} });
        QCOMPARE(problems(), QStringList());
    }

    // However it came to be granted, the verifier follows.
    void whateverWayItWasDecided_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("narrowed by the first") << 0;
        QTest::newRow("narrowed by the last") << 1;
        QTest::newRow("narrowed by both") << 2;
        QTest::newRow("asked back, answered") << 3;
        QTest::newRow("asked back by the last, answered with another form") << 4;
        QTest::newRow("by a substitute") << 5;
        QTest::newRow("by the last resort") << 6;
        QTest::newRow("somebody was renamed since") << 7;
        QTest::newRow("a decider bears another's name since") << 8;
    }
    void whateverWayItWasDecided()
    {
        QFETCH(int, way);
        House &house = *m_house;
        const auto as = [&](const char *login) { return house.as(login); };
        const auto narrower = [](ApplicationForm form, const QList<RecordClass> &classes) {
            form.scope.classes = classes;
            return form;
        };
        const auto narrow = [&](const char *login, Id application, const QList<RecordClass> &classes) {
            const auto session = as(login);
            const OpenedApplication opened = openApplication(*session, application);
            narrowApplication(*session, opened.seen(), narrower(opened.known.form, classes), QStringLiteral("够用了"));
        };
        const auto approve = [&](const char *login, Id application) {
            const auto session = as(login);
            approveApplication(*session, seen(*session, application));
        };
        const auto askAndAnswer = [&](const char *login, Id application, bool change) {
            const auto session = as(login);
            askApplicant(*session, seen(*session, application), QStringLiteral("为何？"));
            const auto officer = as("officer");
            const OpenedApplication opened = openApplication(*officer, application);
            answerApplication(*officer, opened.seen(), QStringLiteral("因为。"), change ? std::optional(narrower(opened.known.form, { RecordClass::Voice })) : std::nullopt);
        };
        const Id first = house.ids.at(QStringLiteral("officer2"));
        const Id boss = house.ids.at(QStringLiteral("boss"));
        const Id application = outsideApplied(house, Route::Judicial, [&](ApplicationForm &form) {
            form.scope.persons = { m_house->id("li") };
            if (way == 6)
                form.scope.persons.append(boss);
        });
        switch (way) {
        case 0:
            narrow("officer2", application, { RecordClass::Voice, RecordClass::Text });
            approve("boss", application);
            break;
        case 1:
            approve("officer2", application);
            narrow("boss", application, { RecordClass::Voice });
            break;
        case 2:
            narrow("officer2", application, { RecordClass::Voice, RecordClass::Text });
            narrow("boss", application, { RecordClass::Voice });
            break;
        case 3:
            askAndAnswer("officer2", application, false);
            approve("officer2", application);
            approve("boss", application);
            break;
        case 4:
            approve("officer2", application);
            askAndAnswer("boss", application, true);
            approve("officer2", application);
            approve("boss", application);
            break;
        case 5: {
            const auto officer2 = as("officer2");
            const QDate today = QDateTime::fromMSecsSinceEpoch(house.clock->time).date();
            (void)nameSubstitute(*officer2, { { first, Role::Officer, NoId }, m_house->id("chen"), today, today.addDays(7) });
            approve("chen", application);
            approve("boss", application);
            break;
        }
        case 6:
            approve("officer2", application);
            approve("auditor", application);
            approve("admin", application);
            break;
        default:
            approve("officer2", application);
            approve("boss", application);
            break;
        }
        if (way >= 7) {
            const auto admin = as("admin");
            renamePerson(*admin, boss, way == 7 ? QStringLiteral("赵振国") : QStringLiteral("冯存"));
        }
        const auto officer = as("officer");
        const ScopeAnswer answer = scopeOf(*officer, application);
        fulfilApplication(*officer, seen(*officer, application), idsOf(answer.lines), {});
        (void)make(*officer, application, { place("way"), {} });
        const Verified verified = verifyPackage(place("way"));
        QVERIFY2(verified.exitCode == 0, verified.out + verified.err);
        QCOMPARE(problems(), QStringList());
    }

    void nothingLeavesWithoutAnEntry()
    {
        const Id application = outsideFulfilled(*m_house, Route::Judicial);
        const auto officer = m_house->as("officer");
        const PackageTarget target { place("wrong"), place("wrong.zip") };
        const auto twoEntries = made(*officer, application);
        // Taken away while it is written.
        EXPECT_ERROR(makePackage(*officer, requestOf(*officer, application, target),
                         [&](const EvidencePackage &package, const PackageTarget &to, const Progress &progress) {
                             const MadePackage done = writeEvidencePackage(package, to, progress);
                             const auto auditor = m_house->as("auditor");
                             revokeGrant(*auditor, seen(*auditor, application), QStringLiteral("撤案"));
                             return done;
                         }),
            ErrorCode::Changed);
        QVERIFY(nothingAt("wrong"));
        QCOMPARE(made(*officer, application), twoEntries);
        // Stopped on the way.
        const Id other = outsideFulfilled(*m_house, Route::Judicial);
        for (int stop : { 1, 4, 7 }) {
            int step = 0;
            EXPECT_ERROR(makePackage(*officer, requestOf(*officer, other, target), writeWith, [&](qint64, qint64) { return ++step < stop; }), ErrorCode::Cancelled);
        }
        QVERIFY(QDir().mkdir(place("there")));
        EXPECT_ERROR(make(*officer, other, { place("there"), {} }), ErrorCode::BadInput);
        EXPECT_ERROR(make(*officer, other, { place("no/folder"), {} }), ErrorCode::Io);
        QVERIFY(nothingAt("wrong"));
        QCOMPARE(made(*officer, other), 0);
    }

    void anAlteredRecordDoesNotLeave()
    {
        const Id application = outsideFulfilled(*m_house, Route::Judicial);
        const Victim victim(*m_house, QStringLiteral("altered"));
        victim.sql(QStringLiteral("UPDATE record SET filed_at = filed_at - 1000 WHERE id = %1").arg(m_house->first));
        const auto officer = victim.as("officer");
        EXPECT_ERROR(make(*officer, application, { place("wrong"), {} }), ErrorCode::Integrity);
        QVERIFY(nothingAt("wrong"));
    }

    // A client of one's own that signs past all services.
    void aForgedEntryIsFound()
    {
        const Id application = outsideFulfilled(*m_house, Route::Judicial);
        const Id applied = outsideApplied(*m_house, Route::Judicial);
        const auto forged = [&](const char *login, Action action, Id object, const char *number, qint64 count) {
            const Victim victim(*m_house, QStringLiteral("forged"));
            {
                const auto session = victim.as(login);
                Act act(session->store());
                act.append({ action, object, { { fact::Number, QLatin1String(number) }, { fact::Count, count }, { fact::Package, QByteArray(32, 'x') } } });
                act.commit();
            }
            return !victim.verified().isEmpty();
        };
        QVERIFY(!forged("officer", Action::PackageMake, application, "SQ-1-P1", 4)); // as it may
        QVERIFY(forged("officer", Action::PackageMake, application, "SQ-1-P1", 3));
        QVERIFY(forged("officer", Action::PackageMake, application, "", 4));
        QVERIFY(forged("officer2", Action::PackageMake, application, "SQ-1-P1", 4)); // decided
        QVERIFY(forged("auditor", Action::PackageMake, application, "SQ-1-P1", 4));
        QVERIFY(forged("officer", Action::PackageMake, applied, "SQ-1-P1", 4));
        QVERIFY(forged("officer", Action::PackageMake, m_house->first, "SQ-1-P1", 4));
        QVERIFY(forged("officer", Action::PackageReceipt, application, "SQ-1-P1", 0)); // of none
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "TestEvidence.moc"
