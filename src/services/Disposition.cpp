// SPDX-License-Identifier: GPL-3.0-or-later
#include "Disposition.h"

#include "ApplicationDrafts.h"
#include "BackupBook.h"
#include "CaseActs.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/AppliedFor.h"
#include "store/EntryFacts.h"
#include "store/RecordPages.h"
#include "store/RecordTrust.h"
#include "store/Turnstile.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int DaysToBegin = 60;
constexpr int UsualGraceDays = 30;
constexpr qint64 Every = 1000;
constexpr int StagedAtOnce = 5000; // rows of one short transaction

QString say(const char *text)
{
    return QCoreApplication::translate("Disposition", text);
}

[[noreturn]] void throwBad(const QString &what)
{
    throw Error(ErrorCode::BadInput, what, say(QT_TRANSLATE_NOOP("Disposition", "Nothing was changed.")));
}

void ask(const Progress &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total))
        throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Disposition", "Stopped. Nothing was changed.")));
}

// What waits on the lists of plans that are decided on or carried out.
QSet<Id> onOtherPlans(Store &store)
{
    QSet<Id> records;
    PlanRecords plans(store.records());
    Applications applications(store.records());
    const QList<Id> ids = plans.plansWithWaiting();
    for (Id plan : ids) {
        const auto row = applications.find(plan);
        if (!row || !(isOpen(row->stage) || row->stage == CaseStage::Fulfilled))
            continue;
        const QList<Id> waiting = plans.waiting(plan);
        for (Id record : waiting)
            records.insert(record);
    }
    return records;
}

// Everything in a scope whose period is over, with why it is left out. The same for whoever looks and for whoever freezes.
class DueInScope
{
public:
    DueInScope(Store &store, const Scope &scope)
        : m_scope(scope)
        , m_now(store.now())
        , m_book(store, RetentionBook::Concerned::Always)
        , m_applied(store)
        , m_planned(onOtherPlans(store))
    {
    }
    [[nodiscard]] bool known() const { return m_book.holdsKnown() && m_applied.known(); }
    [[nodiscard]] qint64 now() const { return m_now; }

    template<typename Visit>
    void walk(const Progress &progress, Visit &&visit) const
    {
        qint64 looked = 0;
        m_book.walk(m_now + 1, [&](const KeptRow &row) {
            if (++looked % Every == 0)
                ask(progress, looked, looked);
            if (!covers(m_scope, row.record.subject.recordClass, row.record.subject.channel, row.day, row.concerned))
                return true;
            const Keeping keeping = m_book.keeping(row, m_now);
            if (keeping.atLeast > m_now)
                return true;
            std::optional<LeftOut> left;
            if (!keeping.holds.isEmpty())
                left = LeftOut::Held;
            else if (m_planned.contains(row.id))
                left = LeftOut::OnAnotherPlan;
            else if (m_applied.on(row) != NoId)
                left = LeftOut::AppliedFor;
            visit(row, keeping, left);
            return true;
        });
    }

private:
    const Scope &m_scope;
    qint64 m_now;
    RetentionBook m_book;
    AppliedFor m_applied;
    QSet<Id> m_planned;
};

// As its entry says, in the version that is to be decided on.
QList<PlanRow> frozenRows(Store &store, const DueInScope &due, const Progress &progress)
{
    QList<PlanRow> rows;
    due.walk(progress, [&](const KeptRow &row, const Keeping &keeping, const std::optional<LeftOut> &left) {
        if (!left)
            rows.append({ row.id, 0, {}, keeping.atLeast, keeping.version, due.now(), PlanOutcome::Waiting, 0, 0 });
    });
    std::sort(rows.begin(), rows.end(), [](const PlanRow &a, const PlanRow &b) { return a.record < b.record; });
    RowTrust trust(store);
    RecordPages pages(store.records());
    for (qsizetype from = 0; from < rows.size(); from += Every) {
        QHash<Id, PlanRow *> places;
        QList<Id> ids;
        for (qsizetype i = from; i < qMin(rows.size(), from + Every); ++i) {
            places.insert(rows.at(i).record, &rows[i]);
            ids.append(rows.at(i).record);
        }
        const QList<RecordRow> records = pages.rows(ids);
        for (const RecordRow &record : records) {
            (void)trust.require(record);
            PlanRow *row = places.value(record.id);
            row->revision = record.revision;
            row->commitment = record.commitment;
        }
        ask(progress, from, rows.size());
    }
    return rows;
}

void stageRows(Store &store, Id plan, const QList<PlanRow> &rows)
{
    {
        const Turnstile turnstile(store.paths());
        Transaction transaction(store.records());
        PlanRecords(store.records()).dropStaged(plan, firstIdOf(store.now() - DayMs));
        transaction.commit();
    }
    for (qsizetype from = 0; from < rows.size(); from += StagedAtOnce) {
        const Turnstile turnstile(store.paths());
        Transaction transaction(store.records());
        PlanRecords(store.records()).stage(plan, rows.mid(from, StagedAtOnce));
        transaction.commit();
    }
}

void requirePlan(const TrustedCase &known)
{
    if (known.life.route() != Route::DispositionPlan)
        throwBad(say(QT_TRANSLATE_NOOP("Disposition", "This is no disposition plan.")));
}

void requireReader(Session &session)
{
    require(session, Action::RetentionRead);
}

} // namespace

ApplicationForm newPlan(Session &session)
{
    requireReader(session);
    const QDate today = dateOfDay(dayOf(session.now()));
    ApplicationForm form;
    form.route = Route::DispositionPlan;
    form.useFrom = dayOf(today);
    form.useTo = dayOf(today.addDays(DaysToBegin));
    form.disposition = Disposition();
    form.disposition->graceDays = UsualGraceDays;
    form.scope.dayFrom = form.scope.dayTo = dayOf(today);
    const RetentionBook book(session.store());
    book.walk(session.now() + 1, [&](const KeptRow &row) {
        form.scope.dayFrom = qMin(form.scope.dayFrom, row.day);
        return true;
    });
    return form;
}

PlanPreview previewPlan(Session &session, const Scope &scope, const Progress &progress)
{
    requireReader(session);
    Store &store = session.store();
    store.catchUp();
    const DueInScope due(store, scope);
    PlanPreview preview;
    preview.known = due.known();
    qint64 over = 0;
    due.walk(progress, [&](const KeptRow &row, const Keeping &, const std::optional<LeftOut> &left) {
        ++over;
        if (left) {
            ++preview.leftOut[*left];
            if (preview.someLeftOut.size() < LeftOutShown)
                preview.someLeftOut.append({ row, *left });
            return;
        }
        QSet<Id> departments;
        for (const PersonConcerned &one : row.concerned)
            departments.insert(one.department);
        QList<PlanGroup *> groups { &preview.listed, &preview.byClass[row.record.subject.recordClass], &preview.byMonth[row.day / 100] };
        for (Id department : std::as_const(departments))
            groups.append(&preview.byDepartment[department]);
        for (PlanGroup *group : groups) {
            ++group->records;
            group->bytes += row.sizeClass;
        }
    });
    if (const qint64 notYet = RecordScopes(store.records()).count(scope).records - over; notYet > 0)
        preview.leftOut[LeftOut::NotYetDue] = notYet;
    return preview;
}

Id submitPlan(Session &session, const ApplicationForm &written, Id draft, const Progress &progress)
{
    Store &store = session.store();
    require(session, Action::ApplicationSubmit);
    // Refused before anything is written for it.
    if (const CaseVerdict verdict = CaseLife::mayApply(session.me(), Route::DispositionPlan, NoId, HouseAt(session.state(), session.rightsTime())); !verdict.allowed)
        refuse(session, Action::ApplicationSubmit, NoId, verdict.reason);
    if (store.clockDoubt() != ClockDoubt::None)
        throwBad(say(QT_TRANSLATE_NOOP("Disposition", "The clock of this computer is in doubt. Until an auditor has accepted it no plan is made.")));
    ApplicationForm form = written;
    if (!form.disposition)
        throwBad(say(QT_TRANSLATE_NOOP("Disposition", "This is no disposition plan.")));
    store.catchUp();
    const DueInScope due(store, form.scope);
    if (!due.known())
        throw Error(ErrorCode::NoRight, say(QT_TRANSLATE_NOOP("Disposition", "This login does not read every hold and every application, so it cannot tell what has to stay.")), say(QT_TRANSLATE_NOOP("Disposition", "Nothing was changed.")));
    RetentionBook(store).requireDecided();
    const QList<PlanRow> rows = frozenRows(store, due, progress);
    if (rows.isEmpty())
        throwBad(say(QT_TRANSLATE_NOOP("Disposition", "Nothing in this scope is due.")));
    form.disposition->frozenAt = due.now();
    form.disposition->records = rows.size();
    form.disposition->root = PlanRecords::root(store.suite(), rows);
    const Id id = draft == NoId ? store.newId() : draft;
    if (Applications(store.records()).find(id))
        throwBad(say(QT_TRANSLATE_NOOP("Disposition", "This plan was submitted already.")));
    stageRows(store, id, rows);
    return submitApplication(session, form, id);
}

QList<PlanLine> listPlans(Session &session, int count)
{
    requireReader(session);
    Store &store = session.store();
    store.requireTrust();
    store.catchUp();
    ApplicationFilter filter;
    filter.routes = QList<Route> { Route::DispositionPlan };
    const QList<ApplicationRow> rows = Applications(store.records()).page(filter, NoId, count);
    QList<PlanLine> lines;
    for (const ApplicationRow &row : rows) {
        PlanLine line { row, 0, {}, {}, 0, false };
        try {
            const TrustedCase known = readCase(store, row.id);
            line.progress = progressOf(store, known);
            line.records = known.form.disposition ? known.form.disposition->records : 0;
            if (line.progress.closedAt > 0) {
                PlanRecords plans(store.records());
                line.left = line.progress.cleared - plans.recoveredCount(row.id) - plans.destroyedCount(row.id);
                if (const QList<DestructionRun> runs = destructionsOf(store, known).begun; !runs.isEmpty())
                    line.destruction = runs.constLast();
            }
            line.readable = true;
        } catch (const Error &error) {
            // Opening it says what is wrong with it.
            if (error.code() != ErrorCode::NoRight && error.code() != ErrorCode::Integrity)
                throw;
        }
        lines.append(line);
    }
    return lines;
}

Id planByNumber(Session &session, const QString &number)
{
    const Id id = applicationByNumber(session, number);
    if (applicationRow(session, id)->route != Route::DispositionPlan)
        throw Error(ErrorCode::NotFound, QCoreApplication::translate("Disposition", "There is no disposition plan %1.").arg(displaySafe(number)));
    return id;
}

TrustedCase readPlan(Session &session, Action action, Id plan)
{
    TrustedCase known = readVerified(session, action, plan);
    requirePlan(known);
    return known;
}

OpenedPlan openPlan(Session &session, Id plan)
{
    requireReader(session);
    Store &store = session.store();
    OpenedPlan opened;
    opened.application = openApplication(session, plan);
    const TrustedCase &known = opened.application.known;
    requirePlan(known);
    (void)decidedList(store, known);
    PlanRecords plans(store.records());
    opened.progress = progressOf(store, known);
    opened.outcomes = plans.counts(plan);
    opened.recovered = plans.recoveredCount(plan);
    opened.destroyed = plans.destroyedCount(plan);
    opened.destructions = destructionsOf(store, known).begun;
    if (!opened.destructions.isEmpty()) {
        const QList<JournalEntry> entries = Journal(store.records()).entriesOf(plan);
        for (const JournalEntry &entry : entries) {
            if (isDestruction(entry.action))
                opened.moments.insert(entry.n, entry.at);
        }
        opened.carriers = carriersOf(session, plan);
        const BackupBook book(session);
        for (const Medium &medium : book.media())
            opened.media.insert(medium.id, medium.name);
    }
    for (const DestructionRun &run : std::as_const(opened.destructions)) {
        for (const DestructionRun::Copy &copy : run.copies) {
            for (const OutsideFile &file : copy.kind == DestructionRun::Kind::File ? outsideFilesOf(session, copy.written) : QList<OutsideFile>())
                opened.files.insert(file.number, file);
        }
    }
    opened.keeps = keepsOf(store, plan);
    const CaseStage stage = known.life.stage();
    const HouseAt house(session.state(), session.rightsTime());
    opened.mayKeep = may(session, Action::PlanKeep).allowed && opened.outcomes.value(PlanOutcome::Waiting) > 0 && (isOpen(stage) || stage == CaseStage::Fulfilled);
    opened.mayBegin = opened.application.moves.contains(CaseMove::Fulfil);
    const bool carriesOn = known.life.mayCarryOn(session.me(), house).allowed;
    opened.mayCarryOn = opened.progress.closedAt == 0 && carriesOn;
    opened.mayDestroy = opened.progress.closedAt > 0 && carriesOn;
    return opened;
}

QList<PlanRecordLine> planRecords(Session &session, const OpenedPlan &plan, Id after, int count, std::optional<PlanOutcome> only)
{
    requireReader(session);
    QSet<Id> kept;
    for (const PlanKeep &keep : plan.keeps)
        kept.insert(keep.record);
    QList<PlanRecordLine> lines;
    const QList<PlanRow> rows = PlanRecords(session.store().records()).page(plan.application.known.row.id, after, count, only);
    QList<Id> ids;
    for (const PlanRow &row : rows)
        ids.append(row.record);
    QHash<Id, RecordRow> plain;
    for (RecordRow &row : RecordPages(session.store().records()).rows(ids))
        plain.insert(row.id, std::move(row));
    for (const PlanRow &row : rows) {
        PlanRecordLine line { row, {}, kept.contains(row.record) };
        if (auto seen = recordLine(session, row.record))
            line.record = std::move(*seen);
        else
            line.record.row = plain.value(row.record);
        lines.append(std::move(line));
    }
    return lines;
}

void keepRecords(Session &session, Id plan, const QList<Id> &records, const QString &reason)
{
    Store &store = session.store();
    require(session, Action::PlanKeep);
    (void)readVerified(session, Action::PlanKeep, plan);
    if (reason.simplified().size() < ShortestReason)
        throwBad(say(QT_TRANSLATE_NOOP("Disposition", "Say in at least a sentence why it stays.")));
    Act act(store);
    PlanRecords plans(act.records());
    for (Id record : records) {
        const auto row = plans.find(plan, record);
        if (!row)
            throwBad(say(QT_TRANSLATE_NOOP("Disposition", "This record is not on the list of the plan.")));
        if (row->outcome != PlanOutcome::Waiting)
            throwBad(say(QT_TRANSLATE_NOOP("Disposition", "What became of this record is settled. What was cleared can be brought back, or held.")));
        QByteArray text = QCborValue(QCborArray { 1, reason.trimmed() }).toCbor();
        text.append(PaddedTo - text.size() % PaddedTo, '\0');
        Change change { Action::PlanKeep, record, { { fact::Case, plan } } };
        change.sealed = store.keys().sealEnvelope(text, { { KeyHolder::Officers, NoId }, { KeyHolder::Auditors, NoId }, { KeyHolder::Executives, NoId } }, keepContext(store.id(), plan, record));
        act.append(std::move(change));
    }
    act.commit();
}

} // namespace tongjian
