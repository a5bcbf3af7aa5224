// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanOverview.h"

#include "Destroying.h"
#include "PlanClearing.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/EntryFacts.h"
#include "store/RecordPages.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr qsizetype AtOnce = 500;
constexpr int Listed = 300; // what is older was carried out, or is found by its number

void add(PlanGroup &group, const RecordRow &row)
{
    ++group.records;
    group.bytes += row.sizeClass;
}

} // namespace

PlanPreview countListed(Session &session, Id plan, const Progress &progress)
{
    require(session, Action::RetentionRead);
    Store &store = session.store();
    store.catchUp();
    const QList<PlanRow> rows = decidedList(store, readCase(store, plan));
    RecordPages pages(store.records());
    PlanPreview counted;
    for (qsizetype from = 0; from < rows.size(); from += AtOnce) {
        QList<Id> ids;
        for (qsizetype i = from; i < qMin(rows.size(), from + AtOnce); ++i)
            ids.append(rows.at(i).record);
        const QList<RecordRow> records = pages.rows(ids);
        for (const RecordRow &row : records) {
            add(counted.listed, row);
            add(counted.byClass[row.recordClass], row);
            add(counted.byMonth[row.day / 100], row);
            QSet<Id> departments;
            for (const PersonConcerned &one : row.concerned)
                departments.insert(one.department);
            for (Id department : std::as_const(departments))
                add(counted.byDepartment[department], row);
        }
        if (progress && !progress(from, rows.size()))
            throw Error(ErrorCode::Cancelled, QCoreApplication::translate("PlanOverview", "Stopped. Nothing was changed."));
    }
    return counted;
}

PlansToCarryOut plansToCarryOut(Session &session)
{
    PlansToCarryOut plans;
    const RoleSet roles = session.roles();
    if (!roles.intersects({ Role::Officer, Role::Auditor }))
        return plans;
    Store &store = session.store();
    const HouseAt house(session.state(), session.rightsTime());
    Applications applications(store.records());
    const auto wait = [&](qint64 &count, qint64 since) {
        ++count;
        plans.since = plans.since == 0 ? since : qMin(plans.since, since);
    };
    // Opening it says what is wrong with it.
    const auto lastDestruction = [](Store &from, const TrustedCase &plan) -> std::optional<DestructionRun> {
        try {
            if (const QList<DestructionRun> runs = destructionsOf(from, plan).begun; !runs.isEmpty())
                return runs.constLast();
        } catch (const Error &error) {
            if (error.code() != ErrorCode::Integrity)
                throw;
        }
        return {};
    };
    const auto read = [&](Id id) -> std::optional<TrustedCase> {
        try {
            return readCase(store, id);
        } catch (const Error &error) {
            // Opening it says what is wrong with it.
            if (error.code() != ErrorCode::NoRight && error.code() != ErrorCode::Integrity)
                throw;
            return {};
        }
    };
    ApplicationFilter granted;
    granted.routes = QList<Route> { Route::DispositionPlan };
    granted.stages = { CaseStage::Granted };
    const QList<ApplicationRow> rows = roles.contains(Role::Officer) ? applications.page(granted, NoId, Listed) : QList<ApplicationRow>();
    std::optional<BackupBook> book;
    for (const ApplicationRow &row : rows) {
        const auto known = row.until > session.now() ? read(row.id) : std::nullopt;
        if (!known || !known->life.may(session.me(), CaseMove::Fulfil, session.now(), house).allowed)
            continue;
        if (!book)
            book.emplace(session);
        wait(objectionToBeginning(*known, session.now()).isEmpty() && isProven(*book, *known) ? plans.ready : plans.unready, row.waitingSince);
    }
    // Begun and not closed, closed and not destroyed. Not by their lists: those are long.
    Journal journal(store.records());
    const auto newest = [&](Action action) {
        JournalFilter filter;
        filter.action = action;
        QHash<Id, JournalEntry> byPlan;
        const QList<JournalEntry> entries = journal.page(filter, 0, Listed);
        for (const JournalEntry &entry : entries) {
            if (!byPlan.contains(entry.object))
                byPlan.insert(entry.object, entry);
        }
        return byPlan;
    };
    const QHash<Id, JournalEntry> closed = newest(Action::ClearingClose);
    const QHash<Id, JournalEntry> destroyed = newest(Action::DestructionBegin);
    ApplicationFilter begun;
    begun.routes = QList<Route> { Route::DispositionPlan };
    begun.stages = { CaseStage::Fulfilled };
    const QList<ApplicationRow> all = applications.page(begun, NoId, Listed);
    for (const ApplicationRow &row : all) {
        const auto closing = closed.constFind(row.id);
        const qint64 cleared = closing == closed.constEnd() ? 0 : closing->facts().value(fact::Count).toInteger();
        const auto known = closing != closed.constEnd() && cleared == 0 ? std::nullopt : read(row.id);
        if (!known)
            continue;
        const bool carriesOn = known->life.mayCarryOn(session.me(), house).allowed;
        if (destroyed.contains(row.id)) {
            const auto run = lastDestruction(store, *known);
            // The witness signs last.
            const bool mine = run && (carriesOn || (run->witness == session.me() && run->certified.size() == 1));
            if (mine && !isFinished(*run))
                wait(run->isDestroyed() ? plans.unfinished : plans.destroying, run->begunAt);
        } else if (!carriesOn) {
            continue;
        } else if (closing == closed.constEnd()) {
            wait(plans.stopped, known->steps.constLast().event.at);
        } else if (const qint64 over = closing->at + known->form.disposition->graceDays * DayMs; session.now() >= over && PlanRecords(store.records()).recoveredCount(row.id) < cleared) {
            wait(plans.destructible, over);
        }
    }
    return plans;
}

QList<OpenedApplication> recoveriesOf(Session &session, Id plan)
{
    require(session, Action::RetentionRead);
    Store &store = session.store();
    ApplicationFilter filter;
    filter.routes = QList<Route> { Route::RecoverCleared };
    const QList<ApplicationRow> rows = Applications(store.records()).page(filter, NoId, Listed);
    QList<OpenedApplication> recoveries;
    for (const ApplicationRow &row : rows) {
        try {
            if (const TrustedCase known = readCase(store, row.id); known.form.recovered && known.form.recovered->plan == plan)
                recoveries.append(openApplication(session, row.id));
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NoRight && error.code() != ErrorCode::Integrity)
                throw;
        }
    }
    return recoveries;
}

} // namespace tongjian
