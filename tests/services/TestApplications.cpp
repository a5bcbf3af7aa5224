// SPDX-License-Identifier: GPL-3.0-or-later
// Chapter 5 of the regulation from end to end: applied, decided, fulfilled, read, ended; and what is refused on the way.
#include "Archive.h"
#include "OutsideCase.h"
#include "services/PersonalItems.h"
#include "services/Substitutes.h"
#include "store/Act.h"
#include "store/Attacker.h"
#include "store/Blobs.h"
#include "store/EntryFacts.h"
#include "store/Turnstile.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestApplications : public QObject
{
    Q_OBJECT

    std::unique_ptr<Archive> m_archive;

    void verifyWhole(House &house)
    {
        const auto auditor = house.as("auditor");
        const VerificationResult result = verifyStore(*auditor);
        for (const IntegrityProblem &problem : result.problems)
            qWarning("%s", qPrintable(problem.what));
        QVERIFY(result.ok());
    }

    static QList<JournalEntry> entriesOf(Session &session, Action action)
    {
        JournalFilter filter;
        filter.action = action;
        return Journal(session.store().records()).page(filter, 0, 100);
    }

private Q_SLOTS:
    void init() { m_archive = std::make_unique<Archive>(); }

    void ownRecordsFromEndToEnd()
    {
        Archive &house = *m_archive;
        const auto li = house.as("li");
        QCOMPARE(routesOf(*li), QList<Route> { Route::OwnRecords });
        ApplicationForm form = formOf(*li, Route::OwnRecords);
        QCOMPARE(form.scope.persons, QList<Id> { li->me() });
        QCOMPARE(countScope(*li, form).records, 3);
        QCOMPARE(countScope(*li, form).byClass.value(RecordClass::Voice), 3);
        // What is filed, its author opens through a grant only.
        QVERIFY(!openRecordForReading(*li, house.first).readable);
        const Id application = submitApplication(*li, form);
        OpenedApplication opened = openApplication(*li, application);
        QVERIFY(opened.known.row.number.startsWith(QStringLiteral("SQ-2026-")));
        QCOMPARE(opened.moves, QList<CaseMove> { CaseMove::Withdraw });
        QCOMPARE(opened.next.roles, QList<Role> { Role::Head });

        const auto head = house.as("head");
        const QList<ApplicationLine> waiting = listApplications(*head, ApplicationList::ToDecide, NoId, 10);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.constFirst().form.reason, Reason);
        opened = openApplication(*head, application);
        QVERIFY(opened.moves.contains(CaseMove::Approve) && !opened.moves.contains(CaseMove::Withdraw));
        QCOMPARE(opened.count.records, 3);
        approveApplication(*head, opened.seen(), QStringLiteral("同意，仅限本争议。"));
        QCOMPARE(countApplications(*head, ApplicationList::ToDecide), 0);

        const auto officer = house.as("officer");
        QCOMPARE(listApplications(*officer, ApplicationList::ToFulfil, NoId, 10).size(), 1);
        const ScopeAnswer answer = scopeOf(*officer, application);
        QCOMPARE(QSet<Id>({ house.first, house.second, house.third }), setOf(answer.lines));
        QVERIFY(answer.lines.constFirst().readable && !answer.lines.constFirst().summary.subject.isEmpty());
        fulfilApplication(*officer, seen(*officer, application), { house.first, house.second }, { { house.third, QStringLiteral("与本争议无关") } });

        const OpenedApplication known = openApplication(*li, application);
        QCOMPARE(known.known.life.stage(), CaseStage::Fulfilled);
        QCOMPARE(known.known.steps.size(), 3);
        QCOMPARE(known.known.steps.at(1).text.text, QStringLiteral("同意，仅限本争议。"));
        QCOMPARE(known.known.fulfilment()->text.leftOut.constFirst().reason, QStringLiteral("与本争议无关"));
        const OpenedGrant grant = openGrant(*li, application);
        const QList<RecordLine> lines = grantedLines(*li, grant, 0, 10);
        QCOMPARE(idsOf(lines), (QList<Id> { house.second, house.first }));
        QCOMPARE(lines.constLast().summary.subject, QStringLiteral("供应商交货电话"));
        const OpenedRecord record = openGranted(*li, grant, house.first, QStringLiteral("核对交货时间"));
        QCOMPARE(record.content.body, house.call().body);
        QCOMPARE(openingsOf(*li, application, house.first), 1);
        EXPECT_ERROR(openGranted(*li, grant, house.first, QStringLiteral("  ")), ErrorCode::BadInput);
        EXPECT_ERROR(openGranted(*li, grant, house.third, QStringLiteral("看看")), ErrorCode::NoRight); // left out
        EXPECT_ERROR(openGranted(*li, grant, house.suns, QStringLiteral("看看")), ErrorCode::NoRight); // another's
        QCOMPARE(searchGrant(*li, grant, QStringLiteral("催款")), QList<Id> { house.second });
        QCOMPARE(entriesOf(*li, Action::GrantSearch).constLast().object, application);
        // The auditors see what for and what was searched.
        const auto auditor = house.as("auditor");
        JournalFilter ofLi;
        ofLi.actor = li->me();
        QStringList details;
        const QList<JournalLine> journal = readJournal(*auditor, ofLi, 0, 10);
        for (const JournalLine &line : journal)
            details += line.detail;
        QVERIFY(details.filter(QStringLiteral("核对交货时间")).size() == 1 && details.filter(QStringLiteral("催款")).size() == 1);
        // Nowhere else does the grant open anything.
        QVERIFY(!openRecordForReading(*li, house.first).readable);
        QVERIFY(!li->store().keys().tryRecordKey(house.first, record.row.revision));

        const auto boss = house.as("head");
        qint64 next = 0;
        const QList<DepartmentUse> uses = departmentUses(*boss, 0, 10, &next);
        QCOMPARE(uses.size(), 2);
        QCOMPARE(uses.constFirst().action, Action::GrantSearch);
        QCOMPARE(uses.constFirst().records, 2);
        QCOMPARE(uses.constFirst().what, QStringLiteral("催款"));
        QCOMPARE(uses.constLast().person, li->me());
        QCOMPARE(uses.constLast().what, QStringLiteral("核对交货时间"));
        QVERIFY(!uses.constLast().application.isEmpty());
        QCOMPARE(departmentUses(*officer, 0, 10, &next).size(), 0);
        verifyWhole(house);
    }

    // Heads are told what for, unless the application is about one of those who hold the department's key; and nobody reads later what was
    // asked about them before.
    void nobodyIsToldOfWhatIsAboutThem()
    {
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        ApplicationForm form = formOf(*officer, Route::CompanyRecords);
        form.purpose = Purpose::Investigation;
        form.uses = { Use::Read, Use::Statistics };
        form.scope.persons = { house.id("sun") };
        const Id application = submitApplication(*officer, form);
        const auto officer2 = house.as("officer2");
        approveApplication(*officer2, seen(*officer2, application));
        const auto boss = house.as("boss");
        approveApplication(*boss, seen(*boss, application));
        fulfilApplication(*officer, seen(*officer, application), idsOf(scopeOf(*officer, application).lines), {});
        const auto use = [&] {
            const OpenedGrant grant = openGrant(*officer, application);
            (void)openGranted(*officer, grant, house.suns, QStringLiteral("核查"));
            (void)searchGrant(*officer, grant, QStringLiteral("回扣"));
            (void)grantStatistics(*officer, grant);
        };
        const auto told = [&](const char *login) {
            qint64 next = 0;
            int known = 0;
            const QList<DepartmentUse> uses = departmentUses(*house.as(login), 0, 100, &next);
            for (const DepartmentUse &one : uses)
                known += one.what && !one.what->isEmpty();
            return std::pair(known, int(uses.size()));
        };
        use();
        QCOMPARE(told("head"), std::pair(3, 3));
        {
            const auto head = house.as("head");
            const QDate today = QDateTime::fromMSecsSinceEpoch(house.clock->time).date();
            (void)nameSubstitute(*head, { { head->me(), Role::Head, house.sales }, house.id("sun"), today, today.addDays(7) });
            (void)renewRoleKeys(*head);
        }
        QCOMPARE(told("sun"), std::pair(0, 3));
        QCOMPARE(told("head"), std::pair(3, 3));
        use();
        QCOMPARE(told("sun"), std::pair(0, 6));
        QCOMPARE(told("head"), std::pair(3, 6)); // by the same key
        const auto auditor = house.as("auditor");
        const QList<JournalEntry> searches = entriesOf(*auditor, Action::GrantSearch);
        QCOMPARE(searches.size(), 2);
        verifyWhole(house);
    }

    // Whoever uses another program could keep to themselves what for.
    void whatForIsNotLeftOut_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("opening") << int(Action::GrantOpen);
        QTest::newRow("search") << int(Action::GrantSearch);
        QTest::newRow("statistics") << int(Action::GrantStatistics);
    }
    void whatForIsNotLeftOut()
    {
        QFETCH(int, action);
        Archive &house = *m_archive;
        const Id application = house.fulfilled([](ApplicationForm &form) { form.uses = { Use::Read, Use::Statistics }; });
        const auto li = house.as("li");
        verifyWhole(house);
        {
            QCborArray of;
            of.append(QCborArray { house.sales, 3 });
            Act act(li->store());
            if (Action(action) == Action::GrantOpen)
                act.append({ Action::GrantOpen, house.first, { { fact::Case, application }, { fact::Revision, Records(li->store().records()).find(house.first)->revision } } });
            else
                act.append({ Action(action), application, { { fact::Count, 3 }, { fact::Of, of } } });
            act.commit();
        }
        const auto head = house.as("head");
        qint64 next = 0;
        QCOMPARE(departmentUses(*head, 0, 1, &next).constFirst().what, std::optional(QString()));
        const VerificationResult result = verifyStore(*house.as("auditor"));
        QCOMPARE(result.problems.size(), 1);
        QVERIFY(result.problems.constFirst().what.contains(QStringLiteral("does not tell the heads")));
    }

    void departmentRecordsAndAnEmployeeOfTheirs()
    {
        Archive &house = *m_archive;
        const auto head = house.as("head");
        QCOMPARE(routesOf(*head), QList<Route> { Route::DepartmentRecords });
        ApplicationForm form = formOf(*head, Route::DepartmentRecords);
        QCOMPARE(countScope(*head, form).records, 4);
        form.scope.persons = { house.id("sun") };
        QCOMPARE(countScope(*head, form).records, 1);
        ApplicationForm wide = form;
        wide.scope.departments = { house.founding.departments.at(1) };
        QCOMPARE(countScope(*head, wide).records, 0); // not even a number
        EXPECT_ERROR(submitApplication(*head, wide), ErrorCode::NoRight);
        const Id application = submitApplication(*head, form);
        const auto officer = house.as("officer");
        approveApplication(*officer, seen(*officer, application));
        // Who decided does not fulfil.
        EXPECT_ERROR(fulfilApplication(*officer, seen(*officer, application), {}, {}), ErrorCode::NoRight);
        EXPECT_ERROR(scopeOf(*officer, application), ErrorCode::NoRight);
        const auto officer2 = house.as("officer2");
        fulfilApplication(*officer2, seen(*officer2, application), idsOf(scopeOf(*officer2, application).lines), {});
        const OpenedGrant grant = openGrant(*head, application);
        QCOMPARE(grant.records.size(), 1);
        QCOMPARE(openGranted(*head, grant, house.suns, QStringLiteral("核查")).content.subject, QStringLiteral("孙伟的电话"));
        const auto sun = house.as("sun");
        EXPECT_ERROR(openApplication(*sun, application), ErrorCode::NoRight);
        EXPECT_ERROR(openGrant(*sun, application), ErrorCode::NoRight);
        verifyWhole(house);
    }

    // What is written for an answer waits as a draft of its own, its papers at the application.
    void anAnswerIsADraftUntilItIsSent_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("sent") << 0;
        QTest::newRow("answered by words alone") << 1;
        QTest::newRow("discarded") << 2;
        QTest::newRow("withdrawn") << 3;
    }
    void anAnswerIsADraftUntilItIsSent()
    {
        QFETCH(int, how);
        Archive house;
        const Id application = outsideApplied(house, Route::Judicial);
        const auto officer2 = house.as("officer2");
        askApplicant(*officer2, seen(*officer2, application), QStringLiteral("请补附同意书。"));
        const auto officer = house.as("officer");
        QFile file(house.folder.filePath(QStringLiteral("同意书.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 consent") > 0);
        file.close();
        ApplicationForm form = openApplication(*officer, application).known.form;
        form.papers.append({ PaperKind::Consent, attachPaper(*officer, application, file.fileName()), 0, 0 });
        const Id draft = saveApplicationDraft(*officer, NoId, form, application);
        QCOMPARE(applicationDrafts(*officer).constFirst().answers, application);
        QCOMPARE(applicationDrafts(*officer).constFirst().form, form);
        const Id blob = form.papers.constLast().file.blob;
        house.clock->time += 2 * DayMs;
        officer->store().catchUp();
        Blobs(officer->store()).sweepAbandoned(); // it is not
        Records records(officer->store().records());
        QVERIFY(records.blob(blob));
        if (how == 0)
            answerApplication(*officer, seen(*officer, application), QStringLiteral("已附上。"), form);
        else if (how == 1)
            answerApplication(*officer, seen(*officer, application), QStringLiteral("没有同意书。"));
        else if (how == 2)
            discardApplicationDraft(*officer, draft);
        else
            withdrawApplication(*officer, seen(*officer, application), {});
        QVERIFY(applicationDrafts(*officer).isEmpty());
        QVERIFY(personalItems(*officer, PersonalKind::Application).isEmpty());
        QCOMPARE(records.blob(blob).has_value(), how == 0);
        QVERIFY(records.blob(form.papers.constFirst().file.blob)); // that of before stays in any case
        verifyWhole(house);
    }

    void anEmptyPaperIsNone()
    {
        Archive house;
        const auto officer = house.as("officer");
        const Id draft = saveApplicationDraft(*officer, NoId, outsideForm(*officer, Route::Judicial));
        QFile file(house.folder.filePath(QStringLiteral("空.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        EXPECT_ERROR(attachPaper(*officer, draft, file.fileName()), ErrorCode::BadInput);
    }

    // A killed program left something dropped beside a paper that its draft still has.
    void whatADraftHasIsNotAbandoned()
    {
        Archive house;
        const auto officer = house.as("officer");
        ApplicationForm form = outsideForm(*officer, Route::Judicial);
        const Id draft = saveApplicationDraft(*officer, NoId, form);
        const auto attach = [&](const char *name) {
            QFile file(house.folder.filePath(QString::fromLatin1(name)));
            const bool written = file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 scan") > 0;
            file.close();
            return written ? attachPaper(*officer, draft, file.fileName()) : Attachment();
        };
        const Attachment kept = attach("kept.pdf");
        const Attachment left = attach("left.pdf");
        form.papers.append({ PaperKind::Request, kept, 0, 0 });
        (void)saveApplicationDraft(*officer, draft, form);
        Records records(officer->store().records());
        {
            const Turnstile turnstile(officer->store().paths());
            Transaction transaction(officer->store().records());
            BlobRow row = *records.blob(left.blob);
            row.revision = Blobs::Dropped;
            records.updateBlob(row);
            transaction.commit();
        }
        house.clock->time += 2 * DayMs;
        officer->store().catchUp();
        Blobs(officer->store()).sweepAbandoned();
        QVERIFY(records.blob(kept.blob) && !records.blob(left.blob));
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        readPaper(*officer, kept, buffer);
        QCOMPARE(buffer.data(), QByteArray("%PDF-1.4 scan"));
    }

    void theLastVerificationIsTold()
    {
        House house;
        QVERIFY(!lastVerification(*house.as("officer")));
        const auto auditor = house.as("auditor");
        (void)verifyStore(*auditor);
        const auto last = lastVerification(*house.as("officer"));
        QVERIFY(last && last->problems == 0 && last->at <= house.clock->time && last->at > house.clock->time - 10 * SecondMs);
        (void)verifyStore(*auditor, JournalHead { 3, QByteArray(32, 'x') }); // a head that was kept elsewhere
        QCOMPARE(lastVerification(*house.as("officer"))->problems, 1);
    }

    void companyRecordsNeedTwoDeciders()
    {
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        QVERIFY(routesOf(*officer).contains(Route::CompanyRecords));
        ApplicationForm form = formOf(*officer, Route::CompanyRecords);
        form.purpose = Purpose::Audit;
        form.uses = { Use::Statistics };
        const Id application = submitApplication(*officer, form);
        EXPECT_ERROR(approveApplication(*officer, seen(*officer, application)), ErrorCode::NoRight);
        const auto boss = house.as("boss");
        EXPECT_ERROR(approveApplication(*boss, seen(*boss, application)), ErrorCode::NoRight); // not yet
        const auto officer2 = house.as("officer2");
        approveApplication(*officer2, seen(*officer2, application));
        EXPECT_ERROR(approveApplication(*officer2, seen(*officer2, application)), ErrorCode::NoRight); // nobody twice
        QCOMPARE(countApplications(*boss, ApplicationList::ToDecide), 1);
        approveApplication(*boss, seen(*boss, application));
        // The applicant may fulfil it.
        fulfilApplication(*officer, seen(*officer, application), idsOf(scopeOf(*officer, application).lines), {});
        const OpenedGrant grant = openGrant(*officer, application);
        EXPECT_ERROR(openGranted(*officer, grant, house.first, QStringLiteral("看看")), ErrorCode::NoRight); // statistics only
        const GrantStatistics statistics = grantStatistics(*officer, grant);
        QCOMPARE(statistics.records, 4);
        QCOMPARE(statistics.tables.size(), 5);
        QCOMPARE(statistics.tables.at(0).rows, (QList<std::pair<QString, qint64>> { { displayName(RecordClass::Voice), 4 } }));
        QCOMPARE(statistics.tables.at(3).rows.size(), 2);
        QVERIFY(!statistics.query.isEmpty());
        // The head sees that, too, and when what is for one page only.
        const auto head = house.as("head");
        qint64 next = 0;
        QList<DepartmentUse> uses = departmentUses(*head, 0, 1, &next);
        QCOMPARE(uses.constFirst().action, Action::GrantStatistics);
        QCOMPARE(uses.constFirst().records, 4);
        QCOMPARE(uses.constFirst().person, officer->me());
        QCOMPARE(uses.constFirst().application, statistics.number);
        QCOMPARE(uses.constFirst().what, grant.known.form.reason);
        QVERIFY(next > 0);
        uses = departmentUses(*head, next, 100, &next);
        QVERIFY(std::all_of(uses.begin(), uses.end(), [&](const DepartmentUse &use) { return use.at < statistics.madeAt; }));
        verifyWhole(house);
    }

    void extractsAreCountedAndMustBeGranted()
    {
        Archive &house = *m_archive;
        const auto li = house.as("li");
        const auto none = [](const OpenedRecord &) { QFAIL("was handed out"); };
        const Id readOnly = house.fulfilled();
        EXPECT_ERROR(extractGranted(*li, openGrant(*li, readOnly), QStringLiteral("诉讼"), QStringLiteral("/tmp/nowhere"), none), ErrorCode::NoRight);
        const Id application = house.fulfilled([](ApplicationForm &form) {
            form.uses = { Use::Extract };
            form.openingsAtMost = 1;
        });
        const OpenedGrant grant = openGrant(*li, application);
        EXPECT_ERROR(extractGranted(*li, grant, QStringLiteral(" "), QStringLiteral("/tmp/nowhere"), none), ErrorCode::BadInput);
        (void)openGranted(*li, grant, house.second, QStringLiteral("先看一份"));
        QList<Id> taken;
        const GrantExtraction extraction = extractGranted(*li, grant, QStringLiteral("诉讼证据"), QStringLiteral("/tmp/nowhere"), [&](const OpenedRecord &record) {
            // The entry for the whole is there before anything is handed out.
            QVERIFY(!entriesOf(*li, Action::GrantExtract).isEmpty());
            QVERIFY(record.readable && !record.content.body.isEmpty());
            taken.append(record.row.id);
        });
        QCOMPARE(taken, (QList<Id> { house.third, house.first }));
        QCOMPARE(extraction.records, 2);
        QCOMPARE(extraction.leftOut, QList<Id> { house.second });
        const QList<JournalEntry> entries = entriesOf(*li, Action::GrantExtract);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.constFirst().object, application);
        QCOMPARE(entries.constFirst().facts().value(fact::Count).toInteger(), 2);
        QCOMPARE(entriesOf(*li, Action::GrantOpen).size(), 3);
        QVERIFY(searchGrant(*li, grant, QStringLiteral("交货")).isEmpty()); // an answer would be one more look
        const auto auditor = house.as("auditor");
        JournalFilter extracts;
        extracts.action = Action::GrantExtract;
        QVERIFY(readJournal(*auditor, extracts, 0, 1).constFirst().detail.startsWith(grant.known.row.number));
        EXPECT_ERROR(extractGranted(*li, grant, QStringLiteral("再来一次"), QStringLiteral("/tmp/nowhere"), none), ErrorCode::NoRight); // as often as granted
        EXPECT_ERROR(extractGranted(*li, openGrant(*li, house.fulfilled([](ApplicationForm &form) { form.uses = { Use::Extract }; })), QStringLiteral("诉讼"), QStringLiteral("/tmp/nowhere"),
                         [](const OpenedRecord &) {}, [](qint64, qint64) { return false; }),
            ErrorCode::Cancelled);
        verifyWhole(house);
    }

    // Whoever goes past the services signs for it: the entry itself is found.
    void foreignExtractsAndStatisticsAreFound()
    {
        for (Action action : { Action::GrantExtract, Action::GrantStatistics, Action::GrantSearch, Action::GrantOpen }) {
            Archive house;
            const Id application = house.fulfilled([action](ApplicationForm &form) {
                if (action == Action::GrantSearch)
                    form.uses = { Use::Statistics };
                form.openingsAtMost = 1;
            });
            {
                const auto li = house.as("li");
                Act act(li->store());
                if (action == Action::GrantOpen) {
                    for (int i = 0; i < 2; ++i)
                        act.append({ action, house.first, { { fact::Case, application }, { fact::Revision, 0 } } });
                } else {
                    act.append({ action, application, { { fact::Count, 3 } } });
                }
                act.commit();
            }
            const auto auditor = house.as("auditor");
            QVERIFY(!verifyStore(*auditor).ok());
        }
    }

    void narrowedAskedBackAndAnswered()
    {
        Archive &house = *m_archive;
        const auto li = house.as("li");
        const Id application = submitApplication(*li, formOf(*li, Route::OwnRecords));
        const auto head = house.as("head");
        EXPECT_ERROR(askApplicant(*head, seen(*head, application), {}), ErrorCode::BadInput);
        askApplicant(*head, seen(*head, application), QStringLiteral("只需要与恒达有关的吗？"));
        EXPECT_ERROR(approveApplication(*head, seen(*head, application)), ErrorCode::NoRight);
        ApplicationForm form = openApplication(*li, application).known.form;
        form.scope.words = { QStringLiteral(" 恒达 "), QString() };
        answerApplication(*li, seen(*li, application), QStringLiteral("是的。"), form);
        OpenedApplication opened = openApplication(*head, application);
        QCOMPARE(opened.known.form.scope.words, QStringList { QStringLiteral("恒达") });
        QCOMPARE(opened.known.forms.size(), 2);
        ApplicationForm narrow = opened.known.form;
        narrow.openingsAtMost = 1;
        EXPECT_ERROR(narrowApplication(*head, opened.seen(), narrow, {}), ErrorCode::BadInput);
        ApplicationForm wider = narrow;
        wider.scope.persons = { house.id("sun") };
        EXPECT_ERROR(narrowApplication(*head, opened.seen(), wider, QStringLiteral("换人")), ErrorCode::BadInput);
        narrowApplication(*head, opened.seen(), narrow, QStringLiteral("一次足够。"));
        opened = openApplication(*li, application);
        QCOMPARE(differingFields(opened.known.forms.at(1).second, opened.known.form), QList<ApplicationField> { ApplicationField::Openings });
        const auto officer = house.as("officer");
        const ScopeAnswer answer = scopeOf(*officer, application);
        QCOMPARE(answer.looked, 3);
        fulfilApplication(*officer, seen(*officer, application), idsOf(answer.lines), {});
        const OpenedGrant grant = openGrant(*li, application);
        (void)openGranted(*li, grant, house.first, QStringLiteral("核对"));
        EXPECT_ERROR(openGranted(*li, grant, house.first, QStringLiteral("再核对")), ErrorCode::NoRight);
        verifyWhole(house);
    }

    void wordsAreAppliedWhenItIsFulfilled()
    {
        Archive &house = *m_archive;
        const Id application = house.granted([](ApplicationForm &form) { form.scope.words = { QStringLiteral("催款"), QStringLiteral("面试 安排") }; });
        const auto officer = house.as("officer");
        qint64 steps = 0;
        const ScopeAnswer answer = scopeOf(*officer, application, [&](qint64 done, qint64 total) {
            steps = done;
            return total == 3;
        });
        QCOMPARE(steps, 3);
        QCOMPARE(answer.looked, 3);
        QCOMPARE(setOf(answer.lines), (QSet<Id> { house.second, house.third }));
        EXPECT_ERROR(scopeOf(*officer, application, [](qint64, qint64) { return false; }), ErrorCode::Cancelled);
    }

    void theScopeIsCheckedAgainInTheService()
    {
        Archive &house = *m_archive;
        const Id application = house.granted();
        const auto officer = house.as("officer");
        const SeenApplication at = seen(*officer, application);
        // Never more than was granted, ...
        EXPECT_ERROR(fulfilApplication(*officer, at, { house.first, house.suns }, {}), ErrorCode::NoRight);
        // ... never another list than the scope gives, ...
        EXPECT_ERROR(fulfilApplication(*officer, at, { house.first }, {}), ErrorCode::Changed);
        EXPECT_ERROR(fulfilApplication(*officer, at, { house.first, house.second }, { { house.third, QString() } }), ErrorCode::BadInput);
        // ... and nothing of it stays behind.
        QVERIFY(officer->store().vault().grants().isEmpty());
        QCOMPARE(openApplication(*officer, application).known.life.stage(), CaseStage::Granted);
        EXPECT_ERROR(fulfilApplication(*officer, { application, at.entry - 1 }, idsOf(scopeOf(*officer, application).lines), {}), ErrorCode::Changed);
        verifyWhole(house);
    }

    void whatNobodyCouldDecideIsNotSubmitted()
    {
        const auto head = m_archive->as("head");
        EXPECT_ERROR(submitApplication(*head, formOf(*head, Route::OwnRecords)), ErrorCode::NoRight);
        QVERIFY(!routesOf(*head).contains(Route::OwnRecords) && routesOf(*head).contains(Route::DepartmentRecords));
        QVERIFY(listApplications(*head, ApplicationList::Own, NoId, 10).isEmpty());
    }

    void refusedAndWithdrawn()
    {
        Archive &house = *m_archive;
        const auto li = house.as("li");
        const auto head = house.as("head");
        const Id refused = submitApplication(*li, formOf(*li, Route::OwnRecords));
        EXPECT_ERROR(refuseApplication(*head, seen(*head, refused), QString()), ErrorCode::BadInput);
        refuseApplication(*head, seen(*head, refused), QStringLiteral("理由不充分"));
        QVERIFY(openApplication(*li, refused).moves.isEmpty());
        const Id withdrawn = submitApplication(*li, formOf(*li, Route::OwnRecords));
        EXPECT_ERROR(withdrawApplication(*head, seen(*head, withdrawn), {}), ErrorCode::NoRight);
        withdrawApplication(*li, seen(*li, withdrawn), QStringLiteral("不再需要"));
        EXPECT_ERROR(approveApplication(*head, seen(*head, withdrawn)), ErrorCode::NoRight);
        QCOMPARE(listApplications(*li, ApplicationList::Own, NoId, 10).size(), 2);
        QCOMPARE(openApplication(*li, withdrawn).earlier, 1);
        verifyWhole(house);
    }

    void takenAwayAndGivenBack()
    {
        Archive &house = *m_archive;
        const Id first = house.fulfilled();
        const Id second = house.fulfilled();
        const auto li = house.as("li");
        const OpenedGrant grant = openGrant(*li, first);
        const auto auditor = house.as("auditor");
        EXPECT_ERROR(revokeGrant(*house.as("sun"), { first, 0 }, QStringLiteral("不行")), ErrorCode::NoRight);
        revokeGrant(*auditor, seen(*auditor, first), QStringLiteral("用途不符"));
        EXPECT_ERROR(openGranted(*li, grant, house.first, QStringLiteral("核对")), ErrorCode::Changed);
        EXPECT_ERROR(openGrant(*li, first), ErrorCode::NoRight);
        QVERIFY(li->store().vault().recordKeysOf(KeyHolder::Grant, first, 0).isEmpty());
        QVERIFY(li->store().vault().recordKeys(first, GrantKey).isEmpty());
        revokeGrant(*li, seen(*li, second), QStringLiteral("已用完"));
        QVERIFY(li->store().vault().grants().isEmpty());
        verifyWhole(house);
    }

    void itEndsWithItsPeriod()
    {
        Archive &house = *m_archive;
        const Id running = house.fulfilled();
        const Id undecided = [&] {
            const auto li = house.as("li");
            return submitApplication(*li, formOf(*li, Route::OwnRecords));
        }();
        const auto li = house.as("li");
        const OpenedGrant grant = openGrant(*li, running);
        // Somebody is there every day, or the clock would be in doubt.
        for (int day = 0; day < 13; ++day) {
            house.clock->time += DayMs;
            (void)house.as(day % 2 ? "wu" : "chen");
        }
        QCOMPARE(endWhatIsOver(*li), 0);
        (void)openGranted(*li, grant, house.first, QStringLiteral("最后一天"));
        house.clock->time += DayMs;
        EXPECT_ERROR(openGranted(*li, grant, house.first, QStringLiteral("过期")), ErrorCode::NoRight);
        const auto wu = house.as("wu"); // whoever comes first, be it nobody's business
        QVERIFY(wu->store().vault().grants().isEmpty());
        EXPECT_ERROR(openGrant(*li, running), ErrorCode::NoRight);
        QCOMPARE(openApplication(*li, running).known.life.stage(), CaseStage::Ended);
        QCOMPARE(openApplication(*li, undecided).known.life.stage(), CaseStage::Ended);
        verifyWhole(house);
    }

    void notBeforeItBeginsNorByAWrongClock()
    {
        Archive &house = *m_archive;
        const Id application = house.fulfilled([](ApplicationForm &form) { form.useFrom = dayOf(dateOfDay(form.useFrom).addDays(2)); });
        const auto li = house.as("li");
        EXPECT_ERROR(openGrant(*li, application), ErrorCode::NoRight);
        house.clock->time += 2 * DayMs;
        (void)house.as("wu");
        const OpenedGrant grant = openGrant(*li, application);
        house.clock->time -= DayMs; // earlier than the newest entry
        EXPECT_ERROR(openGranted(*li, grant, house.first, QStringLiteral("核对")), ErrorCode::NoRight);
        QCOMPARE(endWhatIsOver(*li), 0);
    }

    void aSubstituteDecidesInTheHeadsPlace()
    {
        Archive &house = *m_archive;
        const QDate today = QDateTime::fromMSecsSinceEpoch(house.clock->time).date();
        {
            const auto head = house.as("head");
            (void)nameSubstitute(*head, { { head->me(), Role::Head, house.sales }, house.id("sun"), today, today.addDays(7) });
            (void)renewRoleKeys(*head);
        }
        const auto li = house.as("li");
        const Id application = submitApplication(*li, formOf(*li, Route::OwnRecords));
        const auto sun = house.as("sun");
        QCOMPARE(countApplications(*sun, ApplicationList::ToDecide), 1);
        approveApplication(*sun, seen(*sun, application));
        const TrustedCase known = openApplication(*li, application).known;
        QCOMPARE(known.steps.constLast().event.inPlaceOf, house.id("head"));
        QCOMPARE(known.steps.constLast().event.role, Role::Head);
        // Not on an own one, and not on the principal's.
        const Id own = submitApplication(*sun, formOf(*sun, Route::OwnRecords));
        EXPECT_ERROR(approveApplication(*sun, seen(*sun, own)), ErrorCode::NoRight);
        // And nothing is applied for in the principal's name.
        QVERIFY(!routesOf(*sun).contains(Route::DepartmentRecords));
        verifyWhole(house);
    }

    void newHoldersReadWhatWaits()
    {
        Archive &house = *m_archive;
        const auto li = house.as("li");
        const Id application = submitApplication(*li, formOf(*li, Route::OwnRecords));
        {
            const auto admin = house.as("admin");
            const auto boss = house.as("boss");
            decideRole(*boss, proposeRole(*admin, { house.id("chen"), Role::Head, house.sales }), true);
            const auto head = house.as("head");
            (void)renewRoleKeys(*head);
            revokeRole(*admin, { house.id("head"), Role::Head, house.sales });
        }
        const auto chen = house.as("chen");
        (void)renewRoleKeys(*chen);
        approveApplication(*chen, seen(*chen, application));
        const auto former = house.as("head");
        EXPECT_ERROR(openApplication(*former, application), ErrorCode::NoRight);
        verifyWhole(house);
    }

    void allExecutivesAreSubjects()
    {
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        ApplicationForm form = formOf(*officer, Route::CompanyRecords);
        form.purpose = Purpose::Investigation;
        form.scope.persons = { house.id("boss") };
        const Id application = submitApplication(*officer, form);
        const auto officer2 = house.as("officer2");
        approveApplication(*officer2, seen(*officer2, application));
        const auto boss = house.as("boss");
        EXPECT_ERROR(approveApplication(*boss, seen(*boss, application)), ErrorCode::NoRight);
        const auto auditor = house.as("auditor");
        const auto admin = house.as("admin");
        QVERIFY(openApplication(*admin, application).next.passedUp);
        approveApplication(*admin, seen(*admin, application));
        QCOMPARE(openApplication(*officer, application).known.life.stage(), CaseStage::Submitted);
        approveApplication(*auditor, seen(*auditor, application));
        QCOMPARE(openApplication(*officer, application).known.life.stage(), CaseStage::Granted);
        verifyWhole(house);
    }

    void draftsAndPapers()
    {
        Archive &house = *m_archive;
        const auto officer = house.as("officer");
        ApplicationForm form = newApplication(*officer, Route::Judicial);
        const Id draft = saveApplicationDraft(*officer, NoId, form);
        const QString path = house.folder.filePath(QStringLiteral("调取证据通知书.pdf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4 scan") > 0);
        file.close();
        form.papers.append({ PaperKind::Request, attachPaper(*officer, draft, path), 0, 0 });
        const Attachment wrong = attachPaper(*officer, draft, path); // and taken out again
        (void)saveApplicationDraft(*officer, draft, form);
        EXPECT_ERROR(submitApplication(*officer, form, draft), ErrorCode::BadInput);
        QCOMPARE(applicationDrafts(*officer).size(), 1);
        form = applicationDrafts(*officer).constFirst().form;
        form.purpose = Purpose::LegalDuty;
        form.reason = Reason;
        form.scope.persons = { house.id("li") };
        form.outside = OutsideRequest { QStringLiteral("上海市公安局"), QStringLiteral("沪公调〔2026〕118号"), QStringLiteral("刑事诉讼法第五十四条"), {}, true, 0,
            { { QStringLiteral("张明"), QStringLiteral("031234") }, { QStringLiteral("刘洋"), QStringLiteral("031235") } } };
        form.assessment = ImpactAssessment { QStringLiteral("依法"), QStringLiteral("号码"), QStringLiteral("低"), QStringLiteral("遮蔽"), QStringLiteral("可以") };
        const Id application = submitApplication(*officer, form, draft);
        QCOMPARE(application, draft);
        QVERIFY(applicationDrafts(*officer).isEmpty());
        QVERIFY(!Records(officer->store().records()).blob(wrong.blob));
        const auto officer2 = house.as("officer2");
        const OpenedApplication opened = openApplication(*officer2, application);
        QBuffer bytes;
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        readPaper(*officer2, opened.known.form.papers.constFirst().file, bytes);
        QCOMPARE(bytes.data(), QByteArrayLiteral("%PDF-1.4 scan"));
        // A foreign authority's request stays locked.
        QVERIFY(!opened.lock.isEmpty());
        EXPECT_ERROR(approveApplication(*officer2, opened.seen()), ErrorCode::BadInput);
        refuseApplication(*officer2, opened.seen(), QStringLiteral("无主管机关批准"));
        verifyWhole(house);
    }

    void whatIsNotCompleteIsNotSubmitted()
    {
        Archive &house = *m_archive;
        const auto li = house.as("li");
        ApplicationForm form = newApplication(*li, Route::OwnRecords);
        EXPECT_ERROR(submitApplication(*li, form), ErrorCode::BadInput);
        form = formOf(*li, Route::OwnRecords);
        form.useTo = form.useFrom - 1;
        EXPECT_ERROR(submitApplication(*li, form), ErrorCode::BadInput);
        // Routes of others.
        for (Route route : { Route::DepartmentRecords, Route::CompanyRecords, Route::Judicial, Route::OutsideBody })
            EXPECT_ERROR(submitApplication(*li, formOf(*li, route)), ErrorCode::NoRight);
        // Other people's records are made one's own by the service, whatever the page says.
        form = formOf(*li, Route::OwnRecords);
        form.scope.persons = { house.id("sun") };
        const Id application = submitApplication(*li, form);
        QCOMPARE(openApplication(*li, application).known.form.scope.persons, QList<Id> { li->me() });
    }

    void renewedAccountsKeepTheirGrant()
    {
        // What waits for somebody whose account was renewed is passed on by the officers, a grant too.
        Archive &house = *m_archive;
        const Id application = house.fulfilled();
        const auto li = house.as("li");
        QCOMPARE(openGrant(*li, application).records.size(), 3);
        const QList<RecordKeyRow> keys = li->store().vault().recordKeys(application, GrantKey);
        QCOMPARE(keys.size(), 2);
        const auto officer = house.as("officer");
        QVERIFY(officer->store().keys().tryRecordKey(application, GrantKey));
        const auto head = house.as("head");
        QVERIFY(!head->store().keys().tryRecordKey(application, GrantKey));
    }

    void anOlderStoreGetsTheTables()
    {
        Archive &house = *m_archive;
        Victim victim(house, QStringLiteral("older"));
        for (const char *table : { "application", "application_text", "application_number_sequence", "explanation" })
            victim.sql(QStringLiteral("DROP TABLE ") + QLatin1String(table));
        victim.sql(QStringLiteral("DROP INDEX record_scope"));
        victim.forgetRetention();
        victim.sql(QStringLiteral("UPDATE schema_version SET version = 5"));
        const auto li = victim.as("li");
        QCOMPARE(listApplications(*li, ApplicationList::Own, NoId, 10).size(), 0);
        const Id application = submitApplication(*li, formOf(*li, Route::OwnRecords));
        QVERIFY(openApplication(*li, application).known.row.number.endsWith(QStringLiteral("000001")));
        QCOMPARE(victim.verified(), QStringList());
    }

    void bothSuites()
    {
        Archive house(SuiteId::Gm);
        const Id application = house.fulfilled();
        const auto li = house.as("li");
        QCOMPARE(openGranted(*li, openGrant(*li, application), house.first, QStringLiteral("核对")).content.subject, QStringLiteral("供应商交货电话"));
        verifyWhole(house);
    }
};

QTEST_GUILESS_MAIN(TestApplications)
#include "TestApplications.moc"
