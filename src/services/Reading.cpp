// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reading.h"

#include "AccountRenewal.h"
#include "Applying.h"
#include "Explanations.h"
#include "Holds.h"
#include "ListPage.h"
#include "People.h"
#include "PlanOverview.h"
#include "RecordActs.h"
#include "Recovering.h"
#include "Rights.h"
#include "core/Error.h"
#include "store/Applications.h"
#include "store/Blobs.h"
#include "store/EntryFacts.h"
#include "store/RecordTrust.h"

#include <QCoreApplication>
#include <QDateTime>

namespace tongjian
{

namespace
{

bool waits(RecordState state)
{
    return state == RecordState::Submitted || state == RecordState::Approved;
}

RecordFilter filterFor(Session &session, ListKind kind, const ListNarrowing &narrowing)
{
    RecordFilter filter;
    switch (kind) {
    case ListKind::Own:
        filter.concerned = session.me();
        break;
    case ListKind::HeadQueue:
        filter = headQueue(session.state(), session.me(), session.rightsTime());
        break;
    case ListKind::OfficerQueue:
        filter = officerQueue(session.state(), session.me(), session.rightsTime());
        break;
    case ListKind::Department:
        filter.departments = headedDepartments(session.state(), session.me(), session.rightsTime());
        filter.states = { RecordState::Submitted, RecordState::Returned, RecordState::Approved };
        break;
    case ListKind::Archive:
        require(session, Action::RecordFile);
        filter.states = { RecordState::Filed };
        break;
    case ListKind::Unassigned:
        require(session, Action::RecordAssign);
        filter.states = { RecordState::Unassigned };
        break;
    case ListKind::Quarantine:
        require(session, Action::RecordRelease);
        filter.states = { RecordState::Quarantined };
        break;
    }
    if (!narrowing.states.isEmpty()) {
        // Narrows, never widens.
        QList<RecordState> both;
        for (RecordState state : narrowing.states) {
            if (filter.states.isEmpty() || filter.states.contains(state))
                both.append(state);
        }
        if (both.isEmpty())
            filter.departments = QList<Id>();
        filter.states = both;
    }
    filter.recordClass = narrowing.recordClass;
    filter.channel = narrowing.channel;
    filter.dayFrom = narrowing.dayFrom;
    filter.dayTo = narrowing.dayTo;
    return filter;
}

RecordFilter returnedTo(Session &session)
{
    RecordFilter filter;
    filter.author = session.me();
    filter.states = { RecordState::Returned };
    return filter;
}

RecordOrder orderOf(ListKind kind)
{
    return kind == ListKind::HeadQueue || kind == ListKind::OfficerQueue ? RecordOrder::LongestWaitingFirst : RecordOrder::NewestFirst;
}

RecordLine lineOf(Session &session, const RecordRow &row, const QList<RecordKeyRow> &keys, const QByteArray &summary)
{
    Store &store = session.store();
    RecordLine line;
    line.row = row;
    line.overdue = waits(row.state) && isOverdue(row.waitingSince, session.now());
    try {
        if (const auto key = store.keys().trySummaryKey(keys, row.revision)) {
            openSummary(store.suite(), { store.id(), row.id, row.revision, row.recordClass }, *key, summary, line.summary);
            line.readable = true;
            line.late = row.origin == Origin::ByHand && isLate(line.summary, row.capturedAt);
        }
    } catch (const Error &error) {
        // One altered row must not hide the list; opening it says what is wrong.
        if (error.code() != ErrorCode::Integrity)
            throw;
    }
    return line;
}

} // namespace

QList<RecordLine> listRecords(Session &session, ListKind kind, const ListNarrowing &narrowing, const RecordCursor *after, int count)
{
    return listPage(session, kind, narrowing, after, count, Paging::Onwards);
}

QList<RecordLine> listPage(Session &session, ListKind kind, const ListNarrowing &narrowing, const RecordCursor *cursor, int count, Paging paging)
{
    session.store().requireTrust();
    session.store().catchUp();
    RecordPages pages(session.store().records());
    const QList<RecordRow> rows
        = pages.page(filterFor(session, kind, narrowing), orderOf(kind), cursor ? std::optional(*cursor) : std::nullopt, count, paging);
    const QList<QByteArray> summaries = pages.summaries(rows);
    QList<Id> ids;
    for (const RecordRow &row : rows)
        ids.append(row.id);
    const QHash<Id, QList<RecordKeyRow>> keys = session.store().vault().recordKeys(ids);
    QList<RecordLine> lines;
    lines.reserve(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i)
        lines.append(lineOf(session, rows.at(i), keys.value(rows.at(i).id), summaries.at(i)));
    return lines;
}

std::optional<RecordLine> recordLine(Session &session, Id record)
{
    Store &store = session.store();
    store.requireTrust();
    Records records(store.records());
    const auto row = records.find(record);
    if (!row || !may(session, Action::RecordOpen, &*row).allowed)
        return {};
    return lineOf(session, *row, store.vault().recordKeys(QList<Id> { row->id }).value(row->id), records.summaryPart(row->id, row->revision));
}

qint64 countRecords(Session &session, ListKind kind, const ListNarrowing &narrowing)
{
    session.store().requireTrust();
    return Records(session.store().records()).count(filterFor(session, kind, narrowing));
}

qint64 countReturned(Session &session)
{
    session.store().requireTrust();
    return Records(session.store().records()).count(returnedTo(session));
}

qint64 longestWaiting(Session &session, ListKind kind)
{
    session.store().requireTrust();
    return Records(session.store().records()).longestWaiting(filterFor(session, kind, {}));
}

SearchPage searchOwn(Session &session, const QString &words, const ListNarrowing &narrowing, const RecordCursor *after, int scan)
{
    const QStringList wanted = foldForSearch(words).split(u' ', Qt::SkipEmptyParts);
    SearchPage page;
    const QList<RecordLine> lines = listRecords(session, ListKind::Own, narrowing, after, scan);
    for (const RecordLine &line : lines) {
        QString text = line.row.number + u' ' + displayName(line.row.channel);
        if (line.readable)
            text += u' ' + line.summary.subject + u' ' + displayValue(line.summary, Field::Parties);
        const QString folded = foldForSearch(text);
        if (std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return folded.contains(word); }))
            page.lines.append(line);
    }
    if (lines.size() == scan)
        page.next = RecordCursor { lines.constLast().row.waitingSince, lines.constLast().row.id };
    return page;
}

namespace
{

// Every entry about the record, verified, as steps; and the versions of a filed one.
void tellHistory(Session &session, OpenedRecord &opened, const JournalEntry &named)
{
    Store &store = session.store();
    Records records(store.records());
    const RecordRow &row = opened.row;
    const QList<ReviewRow> reviews = records.reviews(row.id);
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(row.id);
    if (row.origin == Origin::Collected) {
        // It is named together with its batch, until a correction names it alone.
        const auto first = std::find_if(entries.begin(), entries.end(), [](const JournalEntry &one) { return one.action == Action::RecordCorrect; });
        const std::optional<JournalEntry> batch = first == entries.end() ? named : Journal(store.records()).entry(first->facts().value(fact::Follows).toInteger());
        if (batch) {
            store.verifyEntry(*batch);
            opened.steps.append({ batch->at, batch->actor, batch->action, row.revision, batch->n, {}, batch->facts().value(fact::InPlaceOf).toInteger(), NoId, {} });
        }
        if (row.state == RecordState::Filed)
            opened.versions.append({ row.revision, row.commitment, row.filedAt, NoId });
    }
    for (const JournalEntry &entry : entries) {
        if (!namesRecord(entry.action))
            continue;
        store.verifyEntry(entry);
        const QCborMap facts = entry.facts();
        RecordStep step { entry.at, entry.actor, entry.action, int(facts.value(fact::Revision).toInteger()), entry.n, {}, facts.value(fact::InPlaceOf).toInteger(), NoId, {} };
        const QByteArray commitment = facts.value(fact::Commitment).toByteArray();
        if (entry.action == Action::RecordFile)
            opened.versions = { { step.revision, commitment, entry.at, NoId } };
        if (entry.action == Action::RecordCorrect) {
            step.askedBy = facts.value(fact::Author).toInteger();
            if (const auto application = Applications(store.records()).find(facts.value(fact::Case).toInteger()))
                step.application = application->number;
            if (!opened.versions.isEmpty()) {
                // What the correction followed on is what it says, of a collected one too.
                opened.versions.last().revision = step.revision - 1;
                opened.versions.last().commitment = facts.value(fact::Before).toByteArray();
            }
            opened.versions.append({ step.revision, commitment, entry.at, step.askedBy });
        }
        for (const ReviewRow &review : reviews) {
            if (review.entry != entry.n || review.sealed.isEmpty())
                continue;
            if (store.suite().hash(review.sealed) != facts.value(fact::Remarks).toByteArray()) {
                throw Error(ErrorCode::Integrity, QCoreApplication::translate("Record", "A review of this record was altered outside Tongjian."),
                    QCoreApplication::translate("Record", "Tell the auditor. The record can be restored from a backup."));
            }
            try {
                step.remarks = decodeRemarks(store.keys().openEnvelope(review.sealed, remarksContext(store.id(), row.id, review.revision)));
            } catch (const Error &error) {
                if (error.code() != ErrorCode::NoRight)
                    throw;
            }
        }
        opened.steps.append(step);
    }
    if (row.origin == Origin::ByHand && disposesOfRecords(named.action))
        opened.steps.append({ named.at, named.actor, named.action, row.revision, named.n, {}, named.facts().value(fact::InPlaceOf).toInteger(), NoId, {} });
}

// The commitment of a revision before the one that is opened: of a filed version as its entry names it, of a returned one as the list has it.
QByteArray commitmentOf(Records &records, const OpenedRecord &opened, int revision)
{
    for (const RecordVersion &version : opened.versions) {
        if (version.revision == revision)
            return version.commitment;
    }
    if (opened.row.state == RecordState::Filed)
        return {};
    const QList<RevisionRow> revisions = records.revisions(opened.row.id);
    for (const RevisionRow &one : revisions) {
        if (one.revision == revision)
            return one.commitment;
    }
    return {};
}

OpenedRecord openAt(Session &session, Id id, std::optional<int> revision)
{
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    Records records(store.records());
    OpenedRecord opened;
    opened.row = needRecord(session, id);
    RecordRow &row = opened.row;
    require(session, Action::RecordOpen, &row);
    const JournalEntry named = trustedEntry(store, row);
    tellHistory(session, opened, named);
    if (revision) {
        const auto version = std::find_if(opened.versions.begin(), opened.versions.end(), [&](const RecordVersion &one) { return one.revision == *revision; });
        if (version == opened.versions.end())
            throw Error(ErrorCode::NotFound, QCoreApplication::translate("Record", "The record %1 has no such version.").arg(row.number));
        opened.superseded = version->revision != row.revision;
        row.revision = version->revision;
        row.commitment = version->commitment;
    }

    if (row.state == RecordState::Cleared || row.state == RecordState::Destroyed) {
        // Its content is in a backup only: when and why says the history.
        opened.cleared = clearedInWords(session, row);
        takeExplanations(session, opened);
        return opened;
    }
    const SealPlace place { store.id(), row.id, row.revision, row.recordClass };
    SealedRecord sealed = records.parts(row.id, row.revision);
    sealed.commitment = row.commitment;
    if (const auto key = store.keys().tryRecordKey(row.id, row.revision)) {
        opened.content = openRecord(store.suite(), place, *key, sealed);
        opened.readable = true;
        opened.readableSummary = true;
    } else if (const QString gone = destroyedBefore(session, row); !gone.isEmpty()) {
        opened.cleared = gone;
    } else if (const auto summary = store.keys().trySummaryKey(row.id, row.revision)) {
        openSummary(store.suite(), place, *summary, sealed.summary, opened.content);
        opened.readableSummary = true;
    }
    opened.late = row.origin == Origin::ByHand && opened.readableSummary && isLate(opened.content, row.capturedAt);

    if (const QByteArray before = commitmentOf(records, opened, row.revision - 1); opened.readable && !before.isEmpty() && row.state != RecordState::Rejected) {
        const int earlier = row.revision - 1;
        if (const auto key = store.keys().tryRecordKey(row.id, earlier)) {
            SealedRecord old = records.parts(row.id, earlier);
            old.commitment = before;
            opened.previous = openRecord(store.suite(), { store.id(), row.id, earlier, row.recordClass }, *key, old);
        }
    }
    takeExplanations(session, opened);
    const bool ownPending = row.author == session.me() && row.state != RecordState::Filed;
    if (opened.readable && !ownPending) {
        Act act(store);
        act.append({ Action::RecordOpen, row.id, { { fact::Revision, row.revision } } });
        act.commit();
    }
    return opened;
}

} // namespace

OpenedRecord openRecordForReading(Session &session, Id id)
{
    return openAt(session, id, {});
}

OpenedRecord openVersion(Session &session, Id record, int revision)
{
    return openAt(session, record, revision);
}

std::optional<Id> findRecordNumbered(Session &session, const QString &number)
{
    session.store().requireTrust();
    const auto row = Records(session.store().records()).findByNumber(number.trimmed().toUpper());
    return row ? std::optional(row->id) : std::nullopt;
}

Id recordByNumber(Session &session, const QString &number)
{
    session.store().requireTrust();
    Records records(session.store().records());
    std::optional<RecordRow> row = records.findByNumber(number.trimmed().toUpper());
    if (!row) {
        bool isId = false;
        const Id id = number.toLongLong(&isId);
        row = isId ? records.find(id) : std::nullopt;
    }
    if (!row)
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("Record", "There is no record %1.").arg(number));
    return row->id;
}

void readAttachment(Session &session, const OpenedRecord &record, int index, QIODevice &to, const Progress &progress)
{
    if (!record.readable || index < 0 || index >= record.content.attachments.size()) {
        throw Error(ErrorCode::NoRight, QCoreApplication::translate("Record", "This attachment is not open to you."),
            QCoreApplication::translate("Record", "A filed record is read through an approved application."));
    }
    Blobs(session.store()).writeTo(record.content.attachments.at(index), to, progress);
}

QString recordNumber(Session &session, Id record)
{
    session.store().requireTrust();
    const auto row = Records(session.store().records()).find(record);
    return row ? row->number : QString();
}

HouseOverview houseOverview(Session &session)
{
    session.store().requireTrust();
    Records records(session.store().records());
    RecordFilter filed;
    filed.states = { RecordState::Filed };
    RecordFilter underWay;
    underWay.states = { RecordState::Submitted, RecordState::Approved };
    return { records.count(filed), records.count(underWay), records.longestWaiting(underWay) };
}

Waiting waitingFor(Session &session)
{
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    Records records(store.records());
    Waiting waiting;
    const RoleSet roles = session.roles();
    if (roles.contains(Role::Head)) {
        const RecordFilter filter = headQueue(session.state(), session.me(), session.rightsTime());
        waiting.headQueue = records.count(filter);
        waiting.headLongestSince = records.longestWaiting(filter);
    }
    if (roles.contains(Role::Officer)) {
        const RecordFilter filter = officerQueue(session.state(), session.me(), session.rightsTime());
        waiting.officerQueue = records.count(filter);
        waiting.officerLongestSince = records.longestWaiting(filter);
        RecordFilter collected;
        collected.states = { RecordState::Unassigned };
        waiting.unassigned = records.count(collected);
        waiting.unassignedLongestSince = records.longestWaiting(collected);
        collected.states = { RecordState::Quarantined };
        waiting.quarantined = records.count(collected);
        waiting.quarantinedLongestSince = records.longestWaiting(collected);
    }
    const RecordFilter returned = returnedTo(session);
    waiting.returned = records.count(returned);
    waiting.returnedLongestSince = records.longestWaiting(returned);
    waiting.drafts = records.draftsOf(session.me()).size();
    const QList<Case> proposals = casesFor(session);
    waiting.proposals = proposals.size();
    for (const Case &proposal : proposals) {
        if (waiting.proposalsLongestSince == 0 || proposal.at < waiting.proposalsLongestSince)
            waiting.proposalsLongestSince = proposal.at;
    }
    const QList<Case> confirmed = casesToCarryOut(session);
    waiting.confirmed = confirmed.size();
    for (const Case &one : confirmed) {
        if (waiting.confirmedLongestSince == 0 || one.decidedAt < waiting.confirmedLongestSince)
            waiting.confirmedLongestSince = one.decidedAt;
    }
    const auto queue = [&](ApplicationList list, qint64 &count, qint64 &since) {
        const QList<ApplicationLine> lines = listApplications(session, list, NoId, 0);
        count = lines.size();
        since = lines.isEmpty() ? 0 : lines.constFirst().row.waitingSince;
    };
    if (roles.intersects({ Role::Head, Role::Officer, Role::Executive, Role::Auditor, Role::SecurityAdministrator }))
        queue(ApplicationList::ToDecide, waiting.applications, waiting.applicationsLongestSince);
    if (roles.contains(Role::Officer)) {
        // Plans are carried out on a page of their own.
        QList<ApplicationLine> granted = listApplications(session, ApplicationList::ToFulfil, NoId, 0);
        granted.removeIf([](const ApplicationLine &line) { return line.row.route == Route::DispositionPlan; });
        waiting.granted = granted.size();
        waiting.grantedLongestSince = granted.isEmpty() ? 0 : granted.constFirst().row.waitingSince;
    }
    const PlansToCarryOut plans = plansToCarryOut(session);
    waiting.plans = plans.all();
    waiting.plansLongestSince = plans.since;
    waiting.answersDue = countAnswersDue(session);
    const QuestionsWaiting questions = countQuestions(session);
    waiting.questions = questions.count;
    waiting.questionsLongestSince = questions.since;
    waiting.holdsToReview = countReviewsDue(session);
    if (roles.contains(Role::Auditor)) {
        // Since this auditor last read the journal.
        Journal journal(store.records());
        JournalFilter reads;
        reads.actor = session.me();
        reads.action = Action::JournalRead;
        const QList<JournalEntry> last = journal.page(reads, 0, 1);
        JournalFilter failures;
        failures.action = Action::LoginFailuresJoin;
        failures.from = last.isEmpty() ? 0 : last.constFirst().at;
        const QList<JournalEntry> joined = journal.page(failures, 0, 1000);
        for (const JournalEntry &entry : joined)
            waiting.failedLogins += entry.facts().value(fact::Count).toInteger();
        waiting.clockInDoubt = store.clockDoubt() != ClockDoubt::None;
    }
    return waiting;
}

QList<RecordLine> recentOwn(Session &session, int count)
{
    return listRecords(session, ListKind::Own, {}, nullptr, count);
}

} // namespace tongjian
