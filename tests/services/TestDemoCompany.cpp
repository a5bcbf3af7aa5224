// SPDX-License-Identifier: GPL-3.0-or-later
// The demo company is a believable one, holds together, and has something waiting for everyone (issue 2, section 9).
#include "House.h"

#include "services/DemoCompany.h"
#include "services/Explanations.h"
#include "services/Holds.h"
#include "services/ListPage.h"
#include "services/Retention.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

class TestDemoCompany : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    StorePaths m_paths;
    StoreEnvironment m_environment;
    DemoResult m_demo;

    std::unique_ptr<Session> as(const char *login)
    {
        return std::move(logIn(m_paths, m_environment, QLatin1String(login), Secret::copyOf(m_demo.accounts.constFirst().password.toUtf8())).session);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_paths.folder = m_folder.filePath(QStringLiteral("Demo.tongjian"));
        m_environment.clock = std::make_shared<StillClock>();
        m_environment.heads = std::make_shared<ProcessHeadMemory>(true);
        DemoOptions options;
        options.records = 240;
        options.suite = SuiteId::Intl;
        m_demo = makeDemoCompany(m_paths, m_environment, options);
    }

    void peopleAndRoles()
    {
        const auto session = as("zhouan");
        const HouseState &state = session->state();
        QCOMPARE(state.persons().size(), 40);
        QCOMPARE(state.departments().size(), 6);
        for (Role role : { Role::Head, Role::Officer, Role::SecurityAdministrator, Role::Auditor, Role::Executive })
            QVERIFY2(!state.holders(role).isEmpty(), facts(role).key);
        for (const Department &department : state.departments())
            QCOMPARE(state.holders(Role::Head, department.id).size(), 1);
        QCOMPARE(demoAccounts(StoreDescription::read(m_paths)).size(), 6); // one click for each role
    }

    void recordsOfEveryClassAndState()
    {
        const auto officer = as("zhengdang");
        Records records(officer->store().records());
        QCOMPARE(records.count({}), 240);
        for (RecordClass cls : { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia }) {
            RecordFilter filter;
            filter.recordClass = cls;
            QVERIFY2(records.count(filter) > 20, qPrintable(keyOf(cls)));
        }
        for (RecordState state : { RecordState::Submitted, RecordState::Returned, RecordState::Approved, RecordState::Filed, RecordState::Rejected }) {
            RecordFilter filter;
            filter.states = { state };
            QVERIFY2(records.count(filter) > 0, qPrintable(keyOf(state)));
        }
    }

    // However the rows are found: all of them, in order, from both ends.
    void ownRecordsNarrowedByState()
    {
        const auto li = as("liqiang");
        const auto idsOf = [](const QList<RecordLine> &lines) {
            QList<Id> ids;
            for (const RecordLine &line : lines)
                ids.append(line.row.id);
            return ids;
        };
        const QList<RecordLine> all = listPage(*li, ListKind::Own, {}, nullptr, 1000, Paging::Onwards);
        QVERIFY(all.size() > 10);
        using enum RecordState;
        for (const QList<RecordState> &states : { QList { Submitted }, QList { Returned }, QList { Filed }, QList { Rejected, Withdrawn }, QList { Submitted, Filed },
                 QList { Submitted, Returned, Approved, Rejected, Withdrawn }, QList { Submitted, Returned, Approved, Filed, Rejected, Withdrawn } }) {
            ListNarrowing narrowing;
            narrowing.states = states;
            QList<Id> expected;
            for (const RecordLine &line : all) {
                if (states.contains(line.row.state))
                    expected.append(line.row.id);
            }
            for (Paging paging : { Paging::Onwards, Paging::Backwards }) {
                QList<Id> seen;
                std::optional<RecordCursor> cursor;
                while (true) {
                    const QList<Id> page = idsOf(listPage(*li, ListKind::Own, narrowing, cursor ? &*cursor : nullptr, 3, paging));
                    if (page.isEmpty())
                        break;
                    seen = paging == Paging::Onwards ? seen + page : page + seen;
                    cursor = RecordCursor { 0, paging == Paging::Onwards ? page.constLast() : page.constFirst() };
                }
                QCOMPARE(seen, expected);
            }
        }
    }

    void entriesAreOfOfficeHoursOverHalfAYear()
    {
        const auto auditor = as("shenji");
        JournalFilter submissions;
        submissions.action = Action::RecordSubmit;
        const QList<JournalEntry> entries = Journal(auditor->store().records()).page(submissions, 0, 1000);
        QVERIFY(entries.size() >= 240);
        for (const JournalEntry &entry : entries)
            QVERIFY(QDateTime::fromMSecsSinceEpoch(entry.at).date().dayOfWeek() <= Qt::Friday);
        QVERIFY(entries.constFirst().at - entries.constLast().at > 150 * DayMs);
        QVERIFY(m_environment.clock->now() - entries.constFirst().at < DayMs);
    }

    void somethingWaitsForEveryRole()
    {
        int heads = 0;
        int officers = 0;
        const QList<DemoAccount> accounts = demoAccounts(StoreDescription::read(m_paths));
        for (const DemoAccount &account : accounts) {
            if (account.roles.contains(Role::SecurityAdministrator))
                continue; // sees who has not logged in yet
            const auto session = as(account.login.toLatin1().constData());
            const Waiting waiting = waitingFor(*session);
            QVERIFY2(waiting.total() + waiting.drafts + waiting.failedLogins > 0, qPrintable(account.login));
            QCOMPARE(clockState(*session).doubt, ClockDoubt::None);
            // One number by itself is the same.
            QCOMPARE(longestWaiting(*session, ListKind::HeadQueue), waiting.headLongestSince);
            QCOMPARE(longestWaiting(*session, ListKind::OfficerQueue), waiting.officerLongestSince);
            heads += waiting.headLongestSince > 0;
            officers += waiting.officerLongestSince > 0;
        }
        QVERIFY(heads > 0 && officers > 0);
        const auto administrator = as("zhouan");
        const QMap<Id, Person> &persons = administrator->state().persons();
        QCOMPARE(std::count_if(persons.begin(), persons.end(), [](const Person &one) { return !one.activated; }), 1);
    }

    void anExplanationWasGivenAndOneWaits()
    {
        const auto li = as("liqiang");
        const QList<OpenQuestion> open = questionsFor(*li);
        QCOMPARE(open.size(), 1);
        QVERIFY(open.constFirst().text);
        JournalFilter given;
        given.action = Action::RecordExplain;
        QCOMPARE(Journal(li->store().records()).page(given, 0, 10).size(), 1);
    }

    // Something of chapters 4 and 7: decided, waiting, held, to be reviewed, lifted, due, kept too long.
    void periodsAndHolds()
    {
        const auto officer = as("zhengdang");
        QCOMPARE(officer->state().schedules().size(), 2);
        QVERIFY(pendingSchedule(*officer));
        const QList<Hold> holds = listHolds(*officer);
        QCOMPARE(holds.size(), 3);
        QCOMPARE(std::count_if(holds.begin(), holds.end(), [](const Hold &one) { return one.facts.stands(); }), 2);
        QCOMPARE(countReviewsDue(*officer), 1);
        const DueOverview due = dueOverview(*officer);
        QVERIFY(due.allDue() > 0 && due.held > 0);
        QVERIFY(std::any_of(due.months.begin() + 1, due.months.end(), [](const DueMonth &one) { return !one.records.isEmpty(); }));
    }

    void holdsTogether()
    {
        const auto auditor = as("shenji");
        const VerificationResult result = verifyStore(*auditor);
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.problems.constFirst().what));
        QCOMPARE(result.records, 240);
    }

    void stoppedLeavesNothing()
    {
        const StorePaths paths { m_folder.filePath(QStringLiteral("Stopped.tongjian")) };
        DemoOptions options;
        options.records = 50;
        options.suite = SuiteId::Intl;
        EXPECT_ERROR(makeDemoCompany(paths, m_environment, options, [](qint64 done, qint64) { return done < 10; }), ErrorCode::Cancelled);
        QVERIFY(!QFileInfo::exists(paths.folder));
    }

    void fewRecordsDoNotLeaveTheClockInDoubt()
    {
        const StorePaths paths { m_folder.filePath(QStringLiteral("Few.tongjian")) };
        DemoOptions options;
        options.records = 5;
        options.suite = SuiteId::Intl;
        const DemoResult demo = makeDemoCompany(paths, m_environment, options);
        const auto session = std::move(logIn(paths, m_environment, QStringLiteral("liqiang"), Secret::copyOf(demo.accounts.constFirst().password.toUtf8())).session);
        QCOMPARE(clockState(*session).doubt, ClockDoubt::None);
    }
};

QTEST_GUILESS_MAIN(TestDemoCompany)
#include "TestDemoCompany.moc"
