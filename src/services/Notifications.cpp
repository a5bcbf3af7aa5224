// SPDX-License-Identifier: GPL-3.0-or-later
#include "Notifications.h"

#include "AccountRenewal.h"
#include "Applying.h"
#include "Evidence.h"
#include "Explanations.h"
#include "PersonalItems.h"
#include "Rights.h"
#include "core/Clock.h"
#include "store/EntryFacts.h"
#include "store/RecordPages.h"
#include "store/RecordQuestions.h"

namespace tongjian
{

namespace
{

const QString DesktopKey = QStringLiteral("desktop");
const QString DismissedKey = QStringLiteral("dismissed"); // Julian day

PersonalItem itemOf(Session &session, PersonalKind kind)
{
    const QList<PersonalItem> items = personalItems(session, kind);
    PersonalItem fresh;
    fresh.kind = kind;
    return items.isEmpty() ? fresh : items.constFirst();
}

// Two windows of one person may each have made an item before they saw the other's.
ReadMarks readMarks(Session &session)
{
    ReadMarks marks;
    const QList<PersonalItem> items = personalItems(session, PersonalKind::ReadNotifications);
    for (const PersonalItem &item : items)
        marks.unite(ReadMarks::fromCbor(item.content));
    return marks;
}

void addArrivals(Session &session, QList<NotificationFacts::Arrival> &arrivals, NotificationKind queue, const RecordFilter &filter)
{
    // The last page of the queue is what came last.
    const QList<RecordRow> rows
        = RecordPages(session.store().records()).page(filter, RecordOrder::LongestWaitingFirst, std::nullopt, ArrivalsRead + 1, Paging::Backwards);
    for (const RecordRow &row : rows)
        arrivals.append({ queue, row.id, row.author, row.entry, row.waitingSince });
}

// What became of own applications, by whose act.
NotificationKind newsOf(const ApplicationRow &row)
{
    switch (row.stage) {
    case CaseStage::AskedBack:
        return NotificationKind::ApplicationAsked;
    case CaseStage::Refused:
        return NotificationKind::ApplicationRefused;
    case CaseStage::Fulfilled:
        return endsInGrant(row.route) ? NotificationKind::GrantBegins : NotificationKind::ApplicationGranted;
    case CaseStage::Ended:
        return NotificationKind::GrantEnded;
    default:
        return NotificationKind::ApplicationGranted;
    }
}

// The role that an application waits for, as far as its entries tell without its texts.
Role waitsFor(Session &session, const ApplicationRow &row)
{
    int through = 0;
    const QList<JournalEntry> entries = Journal(session.store().records()).entriesOf(row.id);
    for (const JournalEntry &entry : entries) {
        const auto move = caseMoveOf(entry.action);
        if (!move)
            continue;
        const CaseEvent event = caseEventOf(entry);
        if (*move == CaseMove::Approve || *move == CaseMove::Narrow)
            ++through;
        else if (*move == CaseMove::Submit || (*move == CaseMove::Answer && event.before != event.after))
            through = 0;
    }
    const RouteFacts &route = facts(row.route);
    return route.steps[size_t(qMin(through, route.stepCount - 1))];
}

void addApplications(Session &session, QList<NotificationFacts::ApplicationNews> &news)
{
    Store &store = session.store();
    Applications applications(store.records());
    const QDate today = dateOfDay(dayOf(session.now()));
    const auto remind = [&](const ApplicationLine &line) {
        const int deadline = line.form.outside ? line.form.outside->deadline : 0;
        if (deadline != 0 && today.daysTo(dateOfDay(deadline)) <= DeadlineNearDays)
            news.append({ NotificationKind::DeadlineNear, line.row.id, NoId, 0, dateOfDay(deadline).addDays(-DeadlineNearDays).startOfDay().toMSecsSinceEpoch() });
    };
    const auto queue = [&](ApplicationList list, NotificationKind kind) {
        const QList<ApplicationLine> lines = listApplications(session, list, NoId, 0);
        for (const ApplicationLine &line : lines) {
            news.append({ kind, line.row.id, line.row.applicant, line.row.entry, line.row.waitingSince });
            remind(line);
        }
    };
    const RoleSet own = session.state().rolesOf(session.me());
    if (session.roles().intersects({ Role::Head, Role::Officer, Role::Executive, Role::Auditor, Role::SecurityAdministrator }))
        queue(ApplicationList::ToDecide, NotificationKind::ApplicationToDecide);
    if (session.roles().contains(Role::Officer)) {
        queue(ApplicationList::ToFulfil, NotificationKind::ApplicationToFulfil);
        const QList<ApplicationLine> granted = toHandOver(session); // the deadline is met when somebody has received it
        std::for_each(granted.begin(), granted.end(), remind);
    }
    ApplicationFilter mine;
    mine.applicant = session.me();
    mine.stages = { CaseStage::AskedBack, CaseStage::Granted, CaseStage::Refused, CaseStage::Fulfilled, CaseStage::Ended };
    Journal journal(store.records());
    const QList<ApplicationRow> rows = applications.page(mine, NoId, NotificationsShown);
    for (const ApplicationRow &row : rows) {
        if (const auto entry = journal.entry(row.entry))
            news.append({ newsOf(row), row.id, entry->actor, row.entry, entry->at });
    }
    // What waits too long goes up one level as information; above the executives there are the auditors.
    ApplicationFilter open;
    open.stages = { CaseStage::Submitted, CaseStage::Granted };
    const QList<ApplicationRow> waiting = applications.page(open, NoId, NotificationsShown);
    for (const ApplicationRow &row : waiting) {
        if (session.now() - row.waitingSince <= CaseOverdueMs || row.applicant == session.me())
            continue;
        const Role waits = row.stage == CaseStage::Granted ? Role::Officer : waitsFor(session, row);
        const Role up = nextRoleUp(waits).value_or(Role::Auditor);
        // An executive who takes no part in it could not look.
        const bool looks = up != Role::Executive || possibleDeciders(row.route).contains(Role::Executive);
        if (own.contains(looks ? up : Role::Auditor))
            news.append({ NotificationKind::ApplicationOverdue, row.id, NoId, 0, row.waitingSince + CaseOverdueMs });
    }
}

} // namespace

NotificationFeed::NotificationFeed(Session &session)
    : m_session(session)
{
}

void NotificationFeed::readJournal()
{
    Store &store = m_session.store();
    Journal journal(store.records());
    const qint64 head = journal.head().n;
    if (head == m_readTo)
        return;
    const qint64 from = m_readTo > 0 ? m_readTo + 1 : journal.firstSince(m_session.now() - NotificationsKeptMs);
    static const QList<Action> Decisions { Action::RecordReturn, Action::RecordReject, Action::RecordFile, Action::RecordCorrect };
    const QList<JournalEntry> decided = journal.aboutRecordsOf(m_session.me(), Decisions, from, NotificationsShown);
    for (const JournalEntry &entry : decided) {
        store.verifyEntry(entry);
        const NotificationKind what = entry.action == Action::RecordReturn ? NotificationKind::Returned
            : entry.action == Action::RecordReject                         ? NotificationKind::Rejected
            : entry.action == Action::RecordCorrect                        ? NotificationKind::Corrected
                                                                           : NotificationKind::Filed;
        m_decisions.append({ what, entry.object, entry.actor, entry.n, entry.at });
    }
    const QList<QuestionRow> answers = RecordQuestions(store.records()).answersTo(m_session.me(), from, NotificationsShown);
    for (const QuestionRow &row : answers) {
        const auto entry = journal.entry(row.entry);
        if (!entry || entry->action != Action::RecordExplain || entry->object != row.record)
            continue; // altered; opening the record says it
        store.verifyEntry(*entry);
        m_decisions.append({ NotificationKind::Explained, entry->object, entry->actor, entry->n, entry->at });
    }
    // Whoever applied for it is told of the application.
    const auto decisionsOf = [&](Action action, NotificationKind what, const std::function<bool(const JournalEntry &)> &concerns) {
        JournalFilter decisions;
        decisions.action = action;
        const QList<JournalEntry> entries = journal.page(decisions, 0, NotificationsShown);
        for (const JournalEntry &entry : entries) {
            if (entry.n < from)
                break;
            const auto application = Applications(store.records()).find(entry.facts().value(fact::Case).toInteger());
            if (!concerns(entry) || (application && application->applicant == m_session.me()))
                continue;
            store.verifyEntry(entry);
            m_decisions.append({ what, entry.object, entry.actor, entry.n, entry.at });
        }
    };
    decisionsOf(Action::HoldLift, NotificationKind::HoldLifted, [&](const JournalEntry &entry) {
        const HoldFacts *hold = store.state().hold(entry.object);
        return hold && hold->placedBy == m_session.me();
    });
    decisionsOf(Action::RetentionSet, NotificationKind::ScheduleSet, [&](const JournalEntry &) { return m_session.roles().contains(Role::Officer); });
    JournalFilter closings;
    closings.action = Action::CollectionClose;
    const QList<JournalEntry> closed = journal.page(closings, 0, NotificationsShown);
    for (const JournalEntry &entry : closed) {
        if (entry.n < from)
            break;
        store.verifyEntry(entry);
        const QCborMap facts = entry.facts();
        m_collections.append({ entry.actor, entry.n, entry.at, facts.value(fact::Quarantined).toInteger(), facts.value(fact::Unassigned).toInteger() });
    }
    m_readTo = head;
}

QList<Notification> NotificationFeed::read()
{
    Store &store = m_session.store();
    store.requireTrust();
    store.catchUp();
    store.requireTrust();
    readJournal();
    NotificationFacts facts;
    facts.me = m_session.me();
    facts.now = m_session.now();
    const RoleSet roles = m_session.roles();
    if (roles.contains(Role::Head))
        addArrivals(m_session, facts.arrivals, NotificationKind::ToReview, headQueue(m_session.state(), facts.me, m_session.rightsTime()));
    if (roles.contains(Role::Officer)) {
        addArrivals(m_session, facts.arrivals, NotificationKind::ToFile, officerQueue(m_session.state(), facts.me, m_session.rightsTime()));
        facts.collections = m_collections;
    }
    facts.decisions = m_decisions;
    const QList<OpenQuestion> questions = questionsFor(m_session);
    for (const OpenQuestion &one : questions)
        facts.decisions.append({ NotificationKind::ExplanationAsked, one.record, one.asker, one.question, one.at });
    facts.toDecide = casesFor(m_session);
    for (const Case &one : m_session.state().cases()) {
        if (one.proposer == facts.me)
            facts.proposed.append(one);
    }
    for (const Substitution &one : m_session.state().substitutions()) {
        if (one.substitute == facts.me || one.holding.person == facts.me)
            facts.substitutions.append(one);
    }
    addApplications(m_session, facts.applications);
    return notificationsOf(facts, readMarks(m_session));
}

void NotificationFeed::keep(const ReadMarks &marks)
{
    PersonalItem item = itemOf(m_session, PersonalKind::ReadNotifications);
    item.content = marks.toCbor();
    (void)savePersonalItem(m_session, item);
}

void NotificationFeed::markRead(const Notification &notification)
{
    ReadMarks marks = readMarks(m_session);
    if (marks.contains(notification))
        return;
    marks.add(notification);
    keep(marks);
}

void NotificationFeed::markAllRead(const QList<Notification> &shown)
{
    ReadMarks marks = readMarks(m_session);
    const ReadMarks before = marks;
    marks.addAll(shown);
    if (marks != before)
        keep(marks);
}

Overdue overdueFor(Session &session)
{
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    Records records(store.records());
    const qint64 before = session.now() - ReviewOverdueMs; // as isOverdue()
    const auto count = [&](RecordFilter filter) {
        filter.waitingBefore = before;
        return records.count(filter);
    };
    Overdue overdue;
    const RoleSet roles = session.roles();
    if (roles.contains(Role::Head))
        overdue.toReview = count(headQueue(session.state(), session.me(), session.rightsTime()));
    if (roles.contains(Role::Officer))
        overdue.toFile = count(officerQueue(session.state(), session.me(), session.rightsTime()));
    RecordFilter returned;
    returned.author = session.me();
    returned.states = { RecordState::Returned };
    overdue.returned = count(returned);
    const QList<OpenQuestion> questions = questionsFor(session);
    overdue.toExplain = std::count_if(questions.begin(), questions.end(), [&](const OpenQuestion &one) { return isOverdue(one.at, session.now()); });
    const QList<ApplicationLine> applications = listApplications(session, ApplicationList::ToDecide, NoId, 0);
    const auto late = [](const ApplicationLine &one) { return one.overdue; };
    overdue.toDecide = std::count_if(applications.begin(), applications.end(), late);
    if (roles.contains(Role::Officer)) {
        const QList<ApplicationLine> granted = listApplications(session, ApplicationList::ToFulfil, NoId, 0);
        overdue.toFulfil = std::count_if(granted.begin(), granted.end(), late);
    }
    return overdue;
}

ReminderWishes reminderWishes(Session &session)
{
    const QCborMap content = itemOf(session, PersonalKind::Reminders).content;
    ReminderWishes wishes;
    wishes.desktop = content.value(DesktopKey).toBool();
    if (content.contains(DismissedKey))
        wishes.dismissed = QDate::fromJulianDay(content.value(DismissedKey).toInteger());
    return wishes;
}

void saveReminderWishes(Session &session, const ReminderWishes &wishes)
{
    PersonalItem item = itemOf(session, PersonalKind::Reminders);
    item.content = { { DesktopKey, wishes.desktop } };
    if (wishes.dismissed.isValid())
        item.content.insert(DismissedKey, wishes.dismissed.toJulianDay());
    (void)savePersonalItem(session, item);
}

} // namespace tongjian
