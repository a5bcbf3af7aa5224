// SPDX-License-Identifier: GPL-3.0-or-later
// Of what somebody is told: the rules as tables, and what a real house makes of them for each role.
#include "Archive.h"
#include "OutsideCase.h"
#include "services/Evidence.h"
#include "services/Notifications.h"
#include "services/PersonalItems.h"
#include "services/Substitutes.h"
#include "store/EntryFacts.h"
#include "store/Act.h"

#include <QByteArrayList>
#include <QDir>
#include <QStringList>
#include <QTest>

using namespace tongjian;
using namespace tongjian::test;
using Kind = NotificationKind;

namespace
{

constexpr Id Me = 7;
constexpr Id Other = 8;
constexpr qint64 Now = 20'000 * DayMs;

NotificationFacts nothing()
{
    NotificationFacts facts;
    facts.me = Me;
    facts.now = Now;
    return facts;
}

Substitution substitution(Id principal, Id substitute, qint64 named, qint64 from, qint64 until, qint64 ended = 0, Id endedBy = NoId)
{
    Substitution one;
    one.id = 50;
    one.holding = { principal, Role::Head, 3 };
    one.substitute = substitute;
    one.namedAt = named;
    one.from = from;
    one.until = until;
    one.endedAt = ended;
    one.endedBy = endedBy;
    return one;
}

Case proposal(Id proposer, CaseState state, qint64 at, qint64 decidedAt = 0)
{
    Case one;
    one.id = 60;
    one.proposer = proposer;
    one.state = state;
    one.at = at;
    one.decidedAt = decidedAt;
    one.decider = decidedAt > 0 ? Other : NoId;
    return one;
}

Remarks remarks(const QString &text)
{
    Remarks said;
    said.text = text;
    return said;
}

// "1 5 x2 read": kind, object, count, read.
QString inWords(const QList<Notification> &list)
{
    QStringList words;
    for (const Notification &one : list)
        words += QStringLiteral("%1 %2%3%4").arg(int(one.kind)).arg(one.object).arg(one.count > 1 ? QStringLiteral(" x%1").arg(one.count) : QString(), one.read ? QStringLiteral(" read") : QString());
    return words.join(QLatin1String(", "));
}

} // namespace

Q_DECLARE_METATYPE(NotificationFacts)

class TestNotifications : public QObject
{
    Q_OBJECT

private:
    static QList<int> kinds(Session &session)
    {
        QList<int> list;
        for (const Notification &one : NotificationFeed(session).read())
            list += int(one.kind);
        return list;
    }
    static Seen seen(Session &session, Id record) { return openRecordForReading(session, record).seen(); }

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<NotificationFacts>("facts");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const auto &fill, const QByteArray &told) {
            NotificationFacts facts = nothing();
            fill(facts);
            QTest::newRow(name) << facts << QString::fromLatin1(told);
        };
        const auto arrive = [](NotificationFacts &facts, Kind queue, int count, qint64 at = Now - HourMs) {
            for (int i = 0; i < count; ++i)
                facts.arrivals.append({ queue, 100 + i, Other, 10 + i, at + i });
        };
        row("nothing", [](NotificationFacts &) {}, "");
        row("one by one, newest first", [&](NotificationFacts &f) { arrive(f, Kind::ToReview, 3); }, "1 102, 1 101, 1 100");
        row("four are still told singly", [&](NotificationFacts &f) { arrive(f, Kind::ToFile, 4); }, "2 103, 2 102, 2 101, 2 100");
        row("more in one", [&](NotificationFacts &f) { arrive(f, Kind::ToReview, 5); }, "1 0 x5");
        row("each queue by itself", [&](NotificationFacts &f) {
            arrive(f, Kind::ToReview, 5, Now - 2 * HourMs);
            arrive(f, Kind::ToFile, 1);
        }, "2 100, 1 0 x5");
        row("what is old is no news", [&](NotificationFacts &f) { arrive(f, Kind::ToReview, 2, Now - NotificationsKeptMs - MinuteMs); }, "");
        row("decisions on own records", [](NotificationFacts &f) {
            f.decisions = { { Kind::Returned, 100, Other, 10, Now - 3 }, { Kind::Rejected, 101, Other, 11, Now - 2 }, { Kind::Filed, 102, Other, 12, Now - 1 } };
        }, "5 102, 4 101, 3 100");
        row("nobody is told what they did", [](NotificationFacts &f) { f.decisions = { { Kind::Filed, 100, Me, 10, Now - 3 } }; }, "");
        row("a case to decide", [](NotificationFacts &f) { f.toDecide = { proposal(Other, CaseState::Open, Now - 5) }; }, "6 60");
        row("an own case, open", [](NotificationFacts &f) { f.proposed = { proposal(Me, CaseState::Open, Now - 5) }; }, "");
        row("confirmed", [](NotificationFacts &f) { f.proposed = { proposal(Me, CaseState::Confirmed, Now - 5, Now - 4) }; }, "7 60");
        row("refused", [](NotificationFacts &f) { f.proposed = { proposal(Me, CaseState::Refused, Now - 5, Now - 4) }; }, "8 60");
        row("carried out", [](NotificationFacts &f) { f.proposed = { proposal(Me, CaseState::Done, Now - 5, Now - 4) }; }, "");
        row("named for later", [](NotificationFacts &f) { f.substitutions = { substitution(Other, Me, Now - 5, Now + DayMs, Now + 2 * DayMs) }; }, "9 50");
        row("named somebody for later", [](NotificationFacts &f) { f.substitutions = { substitution(Me, Other, Now - 5, Now + DayMs, Now + 2 * DayMs) }; }, "");
        row("begins at once, to the substitute", [](NotificationFacts &f) { f.substitutions = { substitution(Other, Me, Now - 5, Now - 5, Now + DayMs) }; }, "10 50");
        row("begins at once, by me", [](NotificationFacts &f) { f.substitutions = { substitution(Me, Other, Now - 5, Now - 5, Now + DayMs) }; }, "");
        row("began, to the principal", [](NotificationFacts &f) { f.substitutions = { substitution(Me, Other, Now - DayMs, Now - 5, Now + DayMs) }; }, "10 50");
        row("its time is over", [](NotificationFacts &f) { f.substitutions = { substitution(Me, Other, Now - 3 * DayMs, Now - 2 * DayMs, Now - 5) }; }, "11 50, 10 50");
        row("ended before, by the other", [](NotificationFacts &f) { f.substitutions = { substitution(Other, Me, Now - DayMs, Now - DayMs, Now + DayMs, Now - 5, Other) }; }, "11 50, 10 50");
        row("ended before, by me", [](NotificationFacts &f) { f.substitutions = { substitution(Other, Me, Now - DayMs, Now - DayMs, Now + DayMs, Now - 5, Me) }; }, "10 50");
        row("ended before it began", [](NotificationFacts &f) { f.substitutions = { substitution(Other, Me, Now - 9, Now + DayMs, Now + 2 * DayMs, Now - 5, Other) }; }, "11 50, 9 50");
        row("a collection with something to look at", [](NotificationFacts &f) { f.collections = { { Other, 10, Now - 5, 2, 0 }, { Other, 11, Now - 4, 0, 3 } }; }, "12 0, 12 0");
        row("a collection that is done", [](NotificationFacts &f) { f.collections = { { Other, 10, Now - 5, 0, 0 } }; }, "");
        row("news of applications", [](NotificationFacts &f) {
            f.applications = { { Kind::ApplicationToDecide, 70, Other, 20, Now - 9 }, { Kind::ApplicationGranted, 71, Other, 21, Now - 8 }, { Kind::GrantEnded, 72, Other, 22, Now - 7 },
                { Kind::ApplicationOverdue, 73, NoId, 0, Now - 6 } };
        }, "20 73, 19 72, 16 71, 13 70");
        row("nobody is told of their own act on one", [](NotificationFacts &f) { f.applications = { { Kind::GrantEnded, 70, Me, 20, Now - 9 } }; }, "");
        row("an explanation asked of me, one given to me, one of my own", [](NotificationFacts &f) {
            f.decisions = { { Kind::ExplanationAsked, 80, Other, 30, Now - 9 }, { Kind::Explained, 81, Other, 31, Now - 8 }, { Kind::Explained, 82, Me, 32, Now - 7 } };
        }, "23 81, 22 80");
        row("nor of a deadline before it is near", [](NotificationFacts &f) { f.applications = { { Kind::DeadlineNear, 70, NoId, 0, Now + 9 } }; }, "");
        row("never longer than anybody reads", [](NotificationFacts &f) {
            for (int i = 0; i < 100; ++i)
                f.decisions.append({ Kind::Filed, 100 + i, Other, 10 + i, Now - 1000 + i });
        }, [] {
            QByteArrayList newest;
            for (int i = 99; i > 99 - NotificationsShown; --i)
                newest += "5 " + QByteArray::number(100 + i);
            return newest.join(", ");
        }());
    }
    void rules()
    {
        QFETCH(NotificationFacts, facts);
        QFETCH(QString, told);
        QCOMPARE(inWords(notificationsOf(facts, {})), told);
    }

    void readMarks()
    {
        NotificationFacts facts = nothing();
        for (int i = 0; i < 6; ++i)
            facts.arrivals.append({ Kind::ToReview, 100 + i, Other, 10 + i, Now - 1000 + i });
        facts.toDecide = { proposal(Other, CaseState::Open, Now - 5000) };
        ReadMarks marks;
        QList<Notification> list = notificationsOf(facts, marks);
        QCOMPARE(inWords(list), QLatin1String("1 0 x6, 6 60"));
        marks.add(list.at(0)); // all six
        list = notificationsOf(facts, marks);
        QCOMPARE(inWords(list), QLatin1String("1 105 read, 1 104 read, 1 103 read, 1 102 read, 6 60"));
        facts.arrivals.append({ Kind::ToReview, 110, Other, 20, Now - 100 });
        facts.arrivals.append({ Kind::ToFile, 111, Other, 9, Now - 90 }); // another queue, and an older entry
        list = notificationsOf(facts, marks);
        QCOMPARE(inWords(list.mid(0, 2)), QLatin1String("2 111, 1 110"));
        marks.add(list.at(1));
        QVERIFY(!notificationsOf(facts, marks).at(0).read);
        QVERIFY(notificationsOf(facts, marks).at(1).read);
        // All that is shown is read; what came meanwhile is not.
        const QList<Notification> shown = notificationsOf(facts, marks);
        facts.arrivals.append({ Kind::ToReview, 112, Other, 21, Now - 80 });
        marks.addAll(shown);
        QList<Notification> unread = notificationsOf(facts, marks);
        unread.removeIf([](const Notification &one) { return one.read; });
        QCOMPARE(inWords(unread), QLatin1String("1 112"));
        QCOMPARE(ReadMarks::fromCbor(marks.toCbor()), marks);
        // Two windows.
        ReadMarks other;
        other.add(notificationsOf(facts, {}).last());
        other.unite(marks);
        QVERIFY(other.contains(notificationsOf(facts, {}).last()));
        QVERIFY(other.contains(shown.at(0)));
        QCOMPARE(ReadMarks::fromCbor(QCborMap { { QStringLiteral("kinds"), QStringLiteral("rubbish") } }), ReadMarks());
    }

    void reminders_data()
    {
        QTest::addColumn<int>("waiting");
        QTest::addColumn<QDate>("dismissed");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("atLogin");
        QTest::addColumn<bool>("reminds");
        const QDate wednesday(2026, 11, 25);
        const QDate saturday(2026, 11, 28);
        QTest::newRow("nothing is overdue") << 0 << QDate() << wednesday << true << false;
        QTest::newRow("at login") << 1 << QDate() << wednesday << true << true;
        QTest::newRow("at login on a Saturday") << 1 << QDate() << saturday << true << true;
        QTest::newRow("not while it is open on a Saturday") << 1 << QDate() << saturday << false << false;
        QTest::newRow("while it is open on a working day") << 1 << QDate() << wednesday << false << true;
        QTest::newRow("dismissed today") << 3 << wednesday << wednesday << true << false;
        QTest::newRow("dismissed yesterday") << 3 << wednesday.addDays(-1) << wednesday << false << true;
    }
    void reminders()
    {
        QFETCH(int, waiting);
        QFETCH(QDate, dismissed);
        QFETCH(QDate, today);
        QFETCH(bool, atLogin);
        QFETCH(bool, reminds);
        QCOMPARE(remindsNow({ waiting, 0, 0 }, dismissed, today, atLogin), reminds);
        QCOMPARE(remindsNow({ 0, 0, waiting }, dismissed, today, atLogin), reminds);
    }

    void wayOfARecord()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        const auto head = house.as("head");
        const auto officer = house.as("officer");
        const auto chen = house.as("chen");
        NotificationFeed heads(*head);
        QVERIFY(heads.read().isEmpty());
        const Id record = house.submitted(*li);
        QList<Notification> list = heads.read(); // another process wrote: it is there without a new login
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0).kind, Kind::ToReview);
        QCOMPARE(list.at(0).object, record);
        QCOMPARE(list.at(0).person, house.ids.at(QStringLiteral("li")));
        heads.markRead(list.at(0));
        QVERIFY(heads.read().at(0).read);
        QVERIFY(NotificationFeed(*house.as("head")).read().at(0).read); // on another computer too
        QVERIFY(kinds(*li).isEmpty());
        house.clock->time += MinuteMs;
        returnRecord(*head, seen(*head, record), remarks(QStringLiteral("请补充")));
        QVERIFY(kinds(*head).isEmpty()); // no longer waits
        QCOMPARE(kinds(*li), QList<int>({ int(Kind::Returned) }));
        house.clock->time += MinuteMs;
        Draft draft = correctReturned(*li, record);
        draft.content.place = QStringLiteral("上海总部三楼 302");
        (void)saveDraft(*li, record, draft.content);
        (void)submitDraft(*li, record);
        list = heads.read();
        QCOMPARE(list.size(), 1);
        QVERIFY(!list.at(0).read); // came again: new
        house.clock->time += MinuteMs;
        approveRecord(*head, seen(*head, record));
        QCOMPARE(kinds(*officer), QList<int>({ int(Kind::ToFile) }));
        house.clock->time += MinuteMs;
        fileRecord(*officer, seen(*officer, record));
        QVERIFY(kinds(*officer).isEmpty());
        const Id another = house.submitted(*li);
        house.clock->time += MinuteMs;
        rejectRecord(*head, seen(*head, another), remarks(QStringLiteral("不是记录")));
        QCOMPARE(kinds(*li), QList<int>({ int(Kind::Rejected), int(Kind::Filed), int(Kind::Returned) }));
        // Nobody else hears of any of it.
        for (const char *login : { "chen", "sun", "boss", "admin", "auditor" })
            QVERIFY2(kinds(*house.as(login)).isEmpty(), login);
        QVERIFY(kinds(*chen).isEmpty());
        // After two weeks it is no news.
        house.clock->time += NotificationsKeptMs + DayMs;
        QVERIFY(kinds(*li).isEmpty());
    }

    void readingIsNoEntry()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        (void)house.submitted(*li);
        const auto head = house.as("head");
        NotificationFeed feed(*head);
        const qint64 entries = journalHead(*head).n;
        const QList<Notification> list = feed.read();
        feed.markAllRead(list);
        feed.markAllRead(list);
        feed.markRead(list.at(0));
        saveReminderWishes(*head, { true, QDate(2026, 11, 23) });
        QVERIFY(feed.read().at(0).read);
        QCOMPARE(journalHead(*head).n, entries);
        // One small item of each, however often.
        QCOMPARE(personalItems(*head, PersonalKind::ReadNotifications).size(), 1);
        QCOMPARE(personalItems(*head, PersonalKind::Reminders).size(), 1);
        QVERIFY(personalItems(*li, PersonalKind::ReadNotifications).isEmpty());
        QCOMPARE(reminderWishes(*house.as("head")), ReminderWishes({ true, QDate(2026, 11, 23) }));
        QCOMPARE(reminderWishes(*li), ReminderWishes());
    }

    void casesAndSubstitutes()
    {
        House house(SuiteId::Intl);
        const auto admin = house.as("admin");
        const auto boss = house.as("boss");
        const auto head = house.as("head");
        const auto sun = house.as("sun");
        const Id proposal = proposeRole(*admin, { house.ids.at(QStringLiteral("chen")), Role::Executive, NoId });
        QVERIFY(kinds(*boss).isEmpty()); // for an executive an auditor decides
        QCOMPARE(kinds(*house.as("auditor")), QList<int>({ int(Kind::CaseToDecide) }));
        house.clock->time += MinuteMs;
        decideRole(*house.as("auditor"), proposal, false);
        QCOMPARE(kinds(*admin), QList<int>({ int(Kind::CaseRefused) }));
        QVERIFY(kinds(*house.as("auditor")).isEmpty());

        const QDate today = QDateTime::fromMSecsSinceEpoch(house.clock->time).date();
        (void)nameSubstitute(*head, { { house.ids.at(QStringLiteral("head")), Role::Head, house.sales }, house.ids.at(QStringLiteral("sun")), today.addDays(1), today.addDays(2) });
        QCOMPARE(kinds(*sun), QList<int>({ int(Kind::SubstituteNamed) }));
        QVERIFY(kinds(*head).isEmpty());
        const auto li = house.as("li");
        (void)house.submitted(*li);
        QCOMPARE(kinds(*sun), QList<int>({ int(Kind::SubstituteNamed) })); // not yet
        house.clock->time += DayMs;
        QCOMPARE(kinds(*sun).mid(0, 1), QList<int>({ int(Kind::SubstituteBegins) }));
        QVERIFY(kinds(*sun).contains(int(Kind::ToReview))); // now the queue is theirs as well
        QVERIFY(kinds(*head).contains(int(Kind::SubstituteBegins)));
        house.clock->time += 2 * DayMs;
        (void)house.as("wu"); // somebody else is there, so the clock is believed
        QCOMPARE(kinds(*sun).mid(0, 1), QList<int>({ int(Kind::SubstituteEnds) }));
        QVERIFY(!kinds(*sun).contains(int(Kind::ToReview)));
        QCOMPARE(kinds(*head).mid(0, 1), QList<int>({ int(Kind::SubstituteEnds) }));
    }

    void collectionEnded()
    {
        House house(SuiteId::Intl);
        const auto officer = house.as("officer");
        const auto close = [&](qint64 quarantined) {
            Act act(officer->store());
            act.append({ Action::CollectionClose, NoId,
                { { fact::Read, 10 }, { fact::Count, 10 - quarantined }, { fact::Duplicates, 0 }, { fact::Quarantined, quarantined }, { fact::Unassigned, 0 } } });
            act.commit();
        };
        NotificationFeed feed(*officer);
        QVERIFY(feed.read().isEmpty());
        close(0);
        QVERIFY(feed.read().isEmpty());
        close(2);
        const QList<Notification> list = feed.read();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.at(0).kind, Kind::CollectionEnded);
        QCOMPARE(list.at(0).quarantined, 2);
        QCOMPARE(kinds(*house.as("officer2")), QList<int>({ int(Kind::CollectionEnded) }));
        QVERIFY(kinds(*house.as("head")).isEmpty());
    }

    void applications()
    {
        Archive house;
        const auto li = house.as("li");
        const auto head = house.as("head");
        const auto officer = house.as("officer");
        const auto first = [&](Session &session) {
            house.clock->time += SecondMs;
            const QList<int> all = kinds(session);
            return all.isEmpty() ? 0 : all.constFirst();
        };
        const auto at = [](Session &session, Id application) { return openApplication(session, application).seen(); };
        const Id application = submitApplication(*li, formOf(*li, Route::OwnRecords));
        QCOMPARE(first(*head), int(Kind::ApplicationToDecide));
        askApplicant(*head, at(*head, application), QStringLiteral("哪一通？"));
        QCOMPARE(first(*li), int(Kind::ApplicationAsked));
        QVERIFY(!kinds(*head).contains(int(Kind::ApplicationToDecide)));
        answerApplication(*li, at(*li, application), QStringLiteral("上周那通。"));
        approveApplication(*head, at(*head, application));
        QCOMPARE(first(*li), int(Kind::ApplicationGranted));
        QCOMPARE(first(*officer), int(Kind::ApplicationToFulfil));
        fulfilApplication(*officer, at(*officer, application), idsOf(scopeOf(*officer, application).lines), {});
        QCOMPARE(first(*li), int(Kind::GrantBegins));
        const auto auditor = house.as("auditor");
        revokeGrant(*auditor, at(*auditor, application), QStringLiteral("用途不符"));
        QCOMPARE(first(*li), int(Kind::GrantEnded));

        // What the head leaves lying, the records officers are told, and nobody else.
        const auto sun = house.as("sun");
        (void)submitApplication(*sun, formOf(*sun, Route::OwnRecords));
        house.clock->time += CaseOverdueMs;
        QVERIFY(!kinds(*officer).contains(int(Kind::ApplicationOverdue)));
        house.clock->time += SecondMs;
        QVERIFY(kinds(*officer).contains(int(Kind::ApplicationOverdue)));
        QVERIFY(!kinds(*house.as("boss")).contains(int(Kind::ApplicationOverdue)));
        QVERIFY(!kinds(*sun).contains(int(Kind::ApplicationOverdue)));
        QCOMPARE(overdueFor(*head), Overdue({ 0, 0, 0, 1 }));
        QCOMPARE(overdueFor(*officer), Overdue());
    }

    void grantedAndLeftLying()
    {
        Archive house;
        const Id own = house.granted();
        const Id outside = outsideGranted(house, Route::Judicial);
        house.clock->time += CaseOverdueMs + SecondMs;
        const auto told = [&](const char *login) {
            const auto session = house.as(login);
            QList<Id> about;
            const QList<Notification> list = NotificationFeed(*session).read();
            for (const Notification &one : list) {
                if (one.kind == Kind::ApplicationOverdue)
                    about.append(one.object);
            }
            return about;
        };
        QCOMPARE(told("boss"), QList<Id> { outside });
        QCOMPARE(told("auditor"), QList<Id> { own }); // in which no executive takes part
        QCOMPARE(told("officer2"), QList<Id>());
        QCOMPARE(overdueFor(*house.as("officer")).toFulfil, 2);
        QCOMPARE(overdueFor(*house.as("officer2")).toFulfil, 1); // decided on the other
        QCOMPARE(overdueFor(*house.as("head")).toFulfil, 0);
    }

    void aDeadlineIsMetByTheReceipt()
    {
        Archive house;
        const Id application = outsideFulfilled(house, Route::Judicial, {}, [&](ApplicationForm &form) { form.outside->deadline = dayOf(QDateTime::fromMSecsSinceEpoch(house.clock->time).date().addDays(5)); });
        QVERIFY(!kinds(*house.as("officer")).contains(int(Kind::DeadlineNear)));
        house.clock->time += 3 * DayMs;
        QVERIFY(kinds(*house.as("officer")).contains(int(Kind::DeadlineNear)));
        QVERIFY(!kinds(*house.as("officer2")).contains(int(Kind::DeadlineNear))); // decided, hands nothing over
        acceptClock(*house.as("auditor")); // it jumped
        const auto officer = house.as("officer");
        const MadePackage made = makePackage(*officer, { openApplication(*officer, application).seen(), { house.folder.filePath(QStringLiteral("package")), {} }, {}, {}, false },
            [](const EvidencePackage &package, const PackageTarget &target, const Progress &) {
                QFile manifest(target.folder + QStringLiteral("/manifest.json"));
                if (!QDir().mkpath(target.folder) || !manifest.open(QIODevice::WriteOnly))
                    qFatal("no folder");
                MadePackage made;
                made.number = package.number;
                made.integrity = QByteArray(32, 'd');
                return made;
            });
        QVERIFY(kinds(*officer).contains(int(Kind::DeadlineNear)));
        house.clock->time += SecondMs;
        recordReceipt(*officer, openApplication(*officer, application).seen(), { made.number, QStringLiteral("刘明"), house.clock->time, {} });
        QVERIFY(!kinds(*officer).contains(int(Kind::DeadlineNear)));
    }

    void overdue()
    {
        House house(SuiteId::Intl);
        const auto li = house.as("li");
        const auto head = house.as("head");
        const auto officer = house.as("officer");
        const Id first = house.submitted(*li);
        house.clock->time += HourMs;
        const Id second = house.submitted(*li);
        QCOMPARE(overdueFor(*head), Overdue());
        house.clock->time += ReviewOverdueMs - HourMs;
        QCOMPARE(overdueFor(*head), Overdue()); // exactly as long is not longer
        house.clock->time += SecondMs;
        QCOMPARE(overdueFor(*head), Overdue({ 1, 0, 0 }));
        QCOMPARE(overdueFor(*li), Overdue()); // waits for somebody else
        returnRecord(*head, seen(*head, first), remarks(QStringLiteral("请补充")));
        approveRecord(*head, seen(*head, second));
        QCOMPARE(overdueFor(*head), Overdue());
        house.clock->time += ReviewOverdueMs + SecondMs;
        QCOMPARE(overdueFor(*li), Overdue({ 0, 0, 1 }));
        QCOMPARE(overdueFor(*officer), Overdue({ 0, 1, 0 }));
        QCOMPARE(overdueFor(*house.as("chen")), Overdue());
    }
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "TestNotifications.moc"
