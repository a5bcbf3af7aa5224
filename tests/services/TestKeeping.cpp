// SPDX-License-Identifier: GPL-3.0-or-later
// Periods and holds (regulation 4.2): a schedule by an executive's decision over its effect, holds that reach records by themselves,
// extensions, what becomes due, and why a record is kept.
#include "services/Archive.h"
#include "services/BatchCapture.h"
#include "services/Holds.h"
#include "services/Retention.h"

#include <QTest>

using namespace tongjian;
using namespace tongjian::test;

namespace
{

const QString Title = QStringLiteral("恒达物流争议");
const QString Why = QStringLiteral("诉讼中，判决生效前不得清理。");

HoldText byList(QList<Id> records)
{
    return { Title, Why, std::move(records), {} };
}

HoldText byScope(const std::function<void(Scope &)> &narrow)
{
    HoldText text { Title, Why, {}, Scope() };
    narrow(*text.scope);
    return text;
}

RetentionChange changeOf(Session &session, int voice, int text, int media, bool shortens = false)
{
    RetentionChange change = *newSchedule(session).retention;
    change.from = dayOf(session.now());
    change.shortens = shortens;
    change.lines.clear();
    for (const auto &[cls, months] : { std::pair(RecordClass::Voice, voice), std::pair(RecordClass::Text, text), std::pair(RecordClass::Multimedia, media) }) {
        RetentionLine line;
        line.recordClass = cls;
        line.shortestMonths = months;
        line.longestMonths = months * 2;
        line.basis = QStringLiteral("公司通讯记录管理办法");
        change.lines.append(line);
    }
    return change;
}

Id propose(Session &officer, const RetentionChange &change)
{
    ApplicationForm form = newSchedule(officer);
    form.reason = QStringLiteral("集团新规要求语音记录留存更久。");
    form.retention = change;
    return submitApplication(officer, form);
}

} // namespace

class TestKeeping : public QObject
{
    Q_OBJECT

private:
    int reviewDay(int days = 90) { return dayOf(m_house->clock->time + days * DayMs); }
    qint64 dueOf(Id record) { return row(record).dueAt; }
    RecordRow row(Id record)
    {
        const auto officer = m_house->as("officer");
        return *Records(officer->store().records()).find(record);
    }
    Keeping keeping(const char *login, Id record)
    {
        const auto session = m_house->as(login);
        return whyKept(*session, *Records(session->store().records()).find(record)).keeping;
    }
    void decide(Id application)
    {
        const auto boss = m_house->as("boss");
        approveApplication(*boss, seen(*boss, application));
    }
    Id askToLift(const char *login, const QString &number)
    {
        const auto session = m_house->as(login);
        ApplicationForm form = liftingOf(*session, holdByNumber(*session, number).facts.id);
        form.reason = QStringLiteral("判决已生效并履行完毕。");
        return submitApplication(*session, form);
    }
    void verifies()
    {
        const auto auditor = m_house->as("auditor");
        const VerificationResult result = verifyStore(*auditor);
        QStringList found;
        for (const IntegrityProblem &problem : result.problems)
            found += problem.what + QStringLiteral(" | ") + problem.where;
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    std::unique_ptr<Archive> m_house;

private Q_SLOTS:
    void init() { m_house = std::make_unique<Archive>(); }

    void promisesStandAtCapture()
    {
        const RecordRow record = row(m_house->first);
        QCOMPARE(record.ruleVersion, 1);
        QCOMPARE(record.dueAt, monthsAfter(record.capturedAt, 36));
        QCOMPARE(keeping("li", m_house->first).atLeast, record.dueAt);
    }

    void aScheduleIsDecidedOn()
    {
        const qint64 before = dueOf(m_house->first);
        const auto officer = m_house->as("officer");
        const RetentionChange change = changeOf(*officer, 60, 60, 36);
        const ScheduleEffect effect = effectOf(*officer, change);
        QCOMPARE(effect.records, 4);
        QCOMPARE(effect.later, 4);
        QCOMPARE(effect.earlier, 0);
        QCOMPARE(effect.byClass.value(RecordClass::Voice).later, 4);
        const Id application = propose(*officer, change);
        // Nothing changes until it is decided.
        QCOMPARE(keeping("officer", m_house->first).atLeast, before);
        decide(application);
        const auto li = m_house->as("li");
        QCOMPARE(li->state().schedules().size(), 2);
        QCOMPARE(li->state().schedules().constLast().version, 2);
        const Keeping kept = keeping("li", m_house->first);
        QCOMPARE(kept.atLeast, monthsAfter(kept.capturedAt, 60));
        QCOMPARE(kept.version, 2);
        QCOMPARE(kept.promisedBy, 1);
        QCOMPARE(dueOf(m_house->first), before); // the promise itself never changes
        const Id fresh = m_house->submitted(*li);
        QCOMPARE(row(fresh).ruleVersion, 2);
        QCOMPARE(row(fresh).dueAt, monthsAfter(row(fresh).capturedAt, 60));
        verifies();
    }

    void shorteningNeedsToBeSaid()
    {
        const qint64 promised = dueOf(m_house->first);
        {
            const auto officer = m_house->as("officer");
            const RetentionChange change = changeOf(*officer, 12, 12, 12);
            QCOMPARE(effectOf(*officer, change).earlier, 0);
            decide(propose(*officer, change));
        }
        QCOMPARE(keeping("officer", m_house->first).atLeast, promised);
        const auto officer = m_house->as("officer");
        const RetentionChange change = changeOf(*officer, 12, 12, 12, true);
        (void)placeHold(*officer, HoldKind::Dispute, byList({ m_house->second }), reviewDay());
        const ScheduleEffect effect = effectOf(*officer, change);
        QCOMPARE(effect.earlier, 4);
        QCOMPARE(effect.heldOfEarlier.size(), 1);
        QCOMPARE(effect.heldOfEarlier.first(), 1);
        decide(propose(*officer, change));
        QCOMPARE(keeping("officer", m_house->first).atLeast, monthsAfter(row(m_house->first).capturedAt, 12));
        // What is due by it now is found although the promise says later.
        m_house->clock->time += 400 * DayMs;
        const auto again = m_house->as("officer");
        QCOMPARE(dueOverview(*again).allDue(), 3);
        QCOMPARE(dueOverview(*again).held, 1);
        verifies();
    }

    void badSchedulesAreRefused()
    {
        const auto officer = m_house->as("officer");
        RetentionChange change = changeOf(*officer, 5, 60, 36);
        EXPECT_ERROR(propose(*officer, change), ErrorCode::BadInput);
        change = changeOf(*officer, 36, 60, 36);
        change.lines.removeLast();
        EXPECT_ERROR(propose(*officer, change), ErrorCode::BadInput);
        // Two proposals over the same: the second one is no longer about what is in force.
        const Id first = propose(*officer, changeOf(*officer, 60, 60, 36));
        const Id second = propose(*officer, changeOf(*officer, 72, 60, 36));
        decide(first);
        EXPECT_ERROR(decide(second), ErrorCode::BadInput);
        const auto boss = m_house->as("boss");
        refuseApplication(*boss, seen(*boss, second), QStringLiteral("已有更新的版本。"));
        QCOMPARE(boss->state().schedules().size(), 2);
        // In force from a day that is over when it is decided: from the decision on.
        const auto again = m_house->as("officer");
        const Id late = propose(*again, changeOf(*again, 84, 60, 36));
        m_house->clock->time += 10 * DayMs;
        decide(late);
        const auto after = m_house->as("officer");
        QCOMPARE(after->state().schedules().constLast().from, dayOf(m_house->clock->time));
        verifies();
    }

    void narrowerLinesCountAtCapture()
    {
        {
            const auto officer = m_house->as("officer");
            RetentionChange change = changeOf(*officer, 36, 60, 36);
            RetentionLine sales = change.lines.constFirst();
            sales.department = m_house->sales;
            sales.shortestMonths = 72;
            sales.longestMonths = 144;
            RetentionLine secret = change.lines.constFirst();
            secret.confidentiality = Confidentiality::Secret;
            secret.department = m_house->sales;
            secret.shortestMonths = 120;
            secret.longestMonths = 240;
            change.lines += { sales, secret };
            decide(propose(*officer, change));
        }
        const auto li = m_house->as("li");
        const Id ordinary = m_house->submitted(*li);
        RecordContent content = m_house->call();
        content.confidentiality = Confidentiality::Secret;
        const Id secret = saveDraft(*li, NoId, content);
        (void)submitDraft(*li, secret);
        QCOMPARE(row(ordinary).dueAt, monthsAfter(row(ordinary).capturedAt, 72));
        QCOMPARE(row(secret).dueAt, monthsAfter(row(secret).capturedAt, 120));
        QCOMPARE(keeping("officer", secret).line.shortestMonths, 120);
        // Returned and submitted again under a lower level: the promise stays.
        {
            const auto head = m_house->as("head");
            returnRecord(*head, openRecordForReading(*head, secret).seen(), { QStringLiteral("补充"), {} });
        }
        const auto author = m_house->as("li");
        content.confidentiality = Confidentiality::Internal;
        (void)saveDraft(*author, secret, content);
        (void)submitDraft(*author, secret);
        QCOMPARE(row(secret).dueAt, monthsAfter(row(secret).capturedAt, 120));
        // What was captured before no line asked for its level: it may be secret, and is kept as long as that.
        QCOMPARE(keeping("officer", m_house->first).atLeast, monthsAfter(row(m_house->first).capturedAt, 120));
        QCOMPARE(keeping("officer", ordinary).atLeast, monthsAfter(row(ordinary).capturedAt, 72));
        verifies();
    }

    void holdsKeepRecords()
    {
        QString number;
        {
            const auto officer = m_house->as("officer");
            number = placeHold(*officer, HoldKind::Dispute, byList({ m_house->first, m_house->second }), reviewDay());
            QCOMPARE(number, QStringLiteral("FC-2026-0001"));
            QCOMPARE(countUnder(*officer, holdByNumber(*officer, number)), 2);
            QCOMPARE(placeHold(*officer, HoldKind::Audit, byScope([&](Scope &scope) { scope.persons = { m_house->id("li") }; }), reviewDay()), QStringLiteral("FC-2026-0002"));
        }
        QCOMPARE(int(keeping("officer", m_house->first).state), int(KeepingState::Held));
        QCOMPARE(keeping("officer", m_house->first).holds.size(), 2);
        QCOMPARE(keeping("officer", m_house->third).holds.size(), 1); // by scope
        QCOMPARE(keeping("officer", m_house->suns).holds.size(), 0);
        // New records come under a scope by themselves.
        const auto li = m_house->as("li");
        const Id fresh = m_house->submitted(*li);
        QCOMPARE(keeping("officer", fresh).holds.size(), 1);
        // Whoever does not see holds is told that there may be one, and nothing more.
        const Keeping own = keeping("li", m_house->first);
        QVERIFY(own.holds.isEmpty() && !own.holdsKnown && !own.mayBeCleared());
        QVERIFY(listHolds(*li).isEmpty());
        for (const char *login : { "officer2", "auditor", "boss" })
            QCOMPARE(listHolds(*m_house->as(login)).size(), 2);
        const WhyCard card = whyKept(*m_house->as("auditor"), row(m_house->first));
        QVERIFY2(card.sentence.contains(Title), qPrintable(card.sentence));

        decide(askToLift("officer2", number));
        QCOMPARE(keeping("officer", m_house->first).holds.size(), 1);
        QCOMPARE(keeping("officer", m_house->second).holds.size(), 1);
        EXPECT_ERROR(askToLift("officer", number), ErrorCode::NoRight); // lifted already
        verifies();
    }

    void liftingIsForTheExecutiveAndNotForSubjects()
    {
        QString number;
        {
            const auto officer = m_house->as("officer");
            number = placeHold(*officer, HoldKind::Audit, byScope([&](Scope &scope) { scope.persons = { m_house->id("boss") }; }), reviewDay());
        }
        const Id application = askToLift("officer", number);
        EXPECT_ERROR(decide(application), ErrorCode::NoRight); // the hold is about them
        // The only executive is a subject: auditor and security administrator decide together.
        for (const char *login : { "auditor", "admin" }) {
            const auto session = m_house->as(login);
            QVERIFY(session->state().hold(holdByNumber(*m_house->as("officer"), number).facts.id)->stands());
            approveApplication(*session, seen(*session, application));
        }
        const auto officer = m_house->as("officer");
        QVERIFY(!holdByNumber(*officer, number).facts.stands());
        verifies();
        // An application that names other subjects than the hold has is not decided on.
        const QString second = placeHold(*officer, HoldKind::Audit, byScope([&](Scope &scope) { scope.persons = { m_house->id("boss") }; }), reviewDay());
        ApplicationForm form = liftingOf(*officer, holdByNumber(*officer, second).facts.id);
        form.reason = Why;
        form.scope.persons.clear();
        const Id untrue = submitApplication(*officer, form);
        EXPECT_ERROR(decide(untrue), ErrorCode::BadInput);
        QVERIFY(holdByNumber(*m_house->as("officer"), second).facts.stands());
    }

    void headsHoldTheirOwnDepartment()
    {
        const auto head = m_house->as("head");
        const QString number = placeHold(*head, HoldKind::ImportantBusiness, byList({ m_house->first }), reviewDay());
        QCOMPARE(listHolds(*head).size(), 1); // what one placed oneself
        EXPECT_ERROR(placeHold(*head, HoldKind::Dispute, byScope([](Scope &scope) { scope.classes = { RecordClass::Voice }; }), reviewDay()), ErrorCode::NoRight);
        const QString department = placeHold(*head, HoldKind::Dispute, byScope([&](Scope &scope) { scope.departments = { m_house->sales }; }), reviewDay());
        reviewHold(*head, holdByNumber(*head, department).facts.id, reviewDay(200));
        QCOMPARE(holdByNumber(*head, department).facts.reviewDay, reviewDay(200));
        const auto officer = m_house->as("officer");
        const QString other = placeHold(*officer, HoldKind::Audit, byList({ m_house->first }), reviewDay());
        EXPECT_ERROR(reviewHold(*head, officer->state().hold(holdByNumber(*officer, other).facts.id)->id, reviewDay(200)), ErrorCode::NoRight);
        // Who placed it asks for it to be lifted, and no other head or employee.
        const Id lifting = askToLift("head", number);
        decide(lifting);
        const auto li = m_house->as("li");
        ApplicationForm form = liftingOf(*li, holdByNumber(*officer, other).facts.id);
        form.reason = Why;
        EXPECT_ERROR(submitApplication(*li, form), ErrorCode::NoRight);
        verifies();
    }

    void reviewsBecomeDue()
    {
        const auto officer = m_house->as("officer");
        (void)placeHold(*officer, HoldKind::Audit, byList({ m_house->first }), reviewDay(30));
        QCOMPARE(countReviewsDue(*officer), 0);
        m_house->clock->time += 31 * DayMs;
        const auto later = m_house->as("officer");
        QCOMPARE(countReviewsDue(*later), 1);
        QCOMPARE(countReviewsDue(*m_house->as("li")), 0);
        EXPECT_ERROR(reviewHold(*later, listHolds(*later).constFirst().facts.id, dayOf(m_house->clock->time) - 1), ErrorCode::BadInput);
        reviewHold(*later, listHolds(*later).constFirst().facts.id, reviewDay(30));
        QCOMPARE(countReviewsDue(*later), 0);
        QVERIFY(listHolds(*later).constFirst().facts.stands());
    }

    void extensionsLengthenWithinTheLongestPeriod()
    {
        {
            const auto officer = m_house->as("officer");
            decide(propose(*officer, changeOf(*officer, 36, 60, 36))); // sets a longest period: 72 months
        }
        const auto officer = m_house->as("officer");
        const qint64 captured = row(m_house->first).capturedAt;
        const int day = dayOf(monthsAfter(captured, 48));
        const QString reason = QStringLiteral("项目质保期延长，需继续保存。");
        extendRecords(*officer, { m_house->first, m_house->second }, day, reason);
        QVERIFY(keeping("li", m_house->first).extendedUntil > dueOf(m_house->first));
        QCOMPARE(dayOf(keeping("officer", m_house->second).atLeast - 1), day);
        QCOMPARE(whyKept(*m_house->as("boss"), row(m_house->first)).extensions, QStringList { reason });
        QVERIFY(whyKept(*m_house->as("li"), row(m_house->first)).extensions.isEmpty());
        EXPECT_ERROR(extendRecords(*officer, { m_house->first }, day, reason), ErrorCode::BadInput); // no longer than now
        EXPECT_ERROR(extendRecords(*officer, { m_house->first }, dayOf(monthsAfter(captured, 73)), reason), ErrorCode::BadInput); // held instead
        EXPECT_ERROR(extendRecords(*officer, { m_house->third }, day, QStringLiteral("留")), ErrorCode::BadInput);
        EXPECT_ERROR(extendRecords(*officer, { m_house->third, m_house->first }, day, reason), ErrorCode::BadInput); // all or nothing
        QCOMPARE(keeping("officer", m_house->third).extendedUntil, 0);
        EXPECT_ERROR(extendRecords(*m_house->as("boss"), { m_house->third }, day, reason), ErrorCode::NoRight);
        verifies();
    }

    // What a schedule shortened is kept longer again, although not as long as was promised once.
    void extensionsBelowWhatWasPromised()
    {
        {
            const auto officer = m_house->as("officer");
            decide(propose(*officer, changeOf(*officer, 12, 12, 12, true)));
        }
        const auto officer = m_house->as("officer");
        const qint64 captured = row(m_house->first).capturedAt;
        extendRecords(*officer, { m_house->first }, dayOf(monthsAfter(captured, 18)), QStringLiteral("项目质保期延长，需继续保存。"));
        QVERIFY(keeping("officer", m_house->first).atLeast < dueOf(m_house->first));
        QCOMPARE(dayOf(keeping("officer", m_house->first).atLeast - 1), dayOf(monthsAfter(captured, 18)));
        verifies();
    }

    void whatBecomesDueIsListed()
    {
        const auto officer = m_house->as("officer");
        QCOMPARE(dueOverview(*officer).allDue(), 0);
        EXPECT_ERROR(dueOverview(*m_house->as("li")), ErrorCode::NoRight);
        EXPECT_ERROR(dueOverview(*m_house->as("head")), ErrorCode::NoRight);
        const qint64 due = dueOf(m_house->first);
        m_house->clock->time = due - 40 * DayMs;
        const auto before = m_house->as("officer");
        const DueOverview ahead = dueOverview(*before);
        const int month = dayOf(due) / 100;
        qint64 listed = 0;
        for (const DueMonth &one : ahead.months)
            listed += one.month == month ? one.records.value(RecordClass::Voice) : 0;
        QCOMPARE(listed, 4);
        QCOMPARE(ahead.months.size(), DueMonthsAhead);
        QCOMPARE(dueLines(*before, DueList::Month, month, 3).size(), 3);
        QCOMPARE(dueLines(*before, DueList::Now, 0, 10).size(), 0);
        (void)placeHold(*before, HoldKind::Dispute, byList({ m_house->suns }), reviewDay());
        m_house->clock->time = due + DayMs;
        const auto after = m_house->as("officer");
        const DueOverview now = dueOverview(*after);
        QCOMPARE(now.allDue(), 3);
        QCOMPARE(now.held, 1);
        QCOMPARE(now.overdue, 0);
        QCOMPARE(dueLines(*after, DueList::Now, 0, 10).size(), 3);
        QCOMPARE(dueLines(*after, DueList::Held, 0, 10).constFirst().row.id, m_house->suns);
    }
};

QTEST_GUILESS_MAIN(TestKeeping)
#include "TestKeeping.moc"
