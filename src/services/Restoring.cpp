// SPDX-License-Identifier: GPL-3.0-or-later
#include "Restoring.h"

#include "Deciding.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>
#include <QFile>

namespace tongjian
{

namespace
{

constexpr int DaysToDecide = 30;

QString say(const char *text)
{
    return QCoreApplication::translate("Restoring", text);
}

void requireWaiting(Session &session)
{
    if (!session.store().awaitsRestoration()) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Restoring", "This store does not wait for the decision on a restoration.")),
            say(QT_TRANSLATE_NOOP("Restoring", "Nothing was changed.")));
    }
}

// Everything that anybody is known to have seen: the newest keys' journal, and this computer's memory.
Restoration restorationOf(Store &store)
{
    Restoration one;
    if (const auto &mark = store.restoreMark()) {
        one.base = mark->base.n;
        one.baseHash = mark->base.hash;
        one.lostUntil = mark->seen;
        one.backup = mark->backup;
        one.takenAt = mark->takenAt;
    } else if (const auto newest = Journal(store.records()).newest()) {
        // An older file that somebody put in place without this program.
        one.base = newest->n;
        one.baseHash = newest->hash;
        one.takenAt = newest->at;
    }
    one.lostUntil = qMax(qMax(one.lostUntil, store.lostUntil()), one.base);
    return one;
}

} // namespace

RestorationState restorationState(Session &session)
{
    Store &store = session.store();
    RestorationState state;
    state.waits = store.awaitsRestoration();
    if (!state.waits)
        return state;
    const Store::Restoring restoring(store);
    store.catchUp();
    state.restoration = restorationOf(store);
    ApplicationFilter filter;
    filter.routes = { Route::RestoreLive };
    const QList<ApplicationRow> rows = Applications(store.records()).page(filter, NoId, 20);
    for (const ApplicationRow &row : rows) {
        ApplicationLine line;
        line.row = row;
        state.applications.append(line);
    }
    return state;
}

Id applyForRestoration(Session &session, const QString &reason)
{
    requireWaiting(session);
    Store &store = session.store();
    const Store::Restoring restoring(store);
    const QDate today = dateOfDay(dayOf(session.now()));
    ApplicationForm form;
    form.route = Route::RestoreLive;
    form.reason = reason;
    form.useFrom = dayOf(today);
    form.useTo = dayOf(today.addDays(DaysToDecide));
    form.restoration = restorationOf(store);
    return submitApplication(session, form);
}

OpenedApplication openRestoration(Session &session, Id application)
{
    requireWaiting(session);
    const Store::Restoring restoring(session.store());
    return openApplication(session, application);
}

void decideRestoration(Session &session, const SeenApplication &seen, bool approve, const QString &remark)
{
    requireWaiting(session);
    const Store::Restoring restoring(session.store());
    if (!approve)
        return refuseApplication(session, seen, remark);
    approveApplication(session, seen, remark);
    const auto row = Applications(session.store().records()).find(seen.application);
    if (row && row->stage == CaseStage::Fulfilled)
        QFile::remove(session.store().paths().restored()); // whoever opens it next sees that it was accepted, with or without it
}

StoreAcceptance::StoreAcceptance(Session &session, const TrustedCase &known)
    : m_session(session)
    , m_application(known.row.id)
    , m_restoration(known.form.restoration.value_or(Restoration()))
{
    const auto base = Journal(session.store().records()).entry(m_restoration.base);
    if (!session.store().awaitsRestoration() || !base || base->hash != m_restoration.baseHash) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Restoring", "The application is about another restoration than this store's.")),
            say(QT_TRANSLATE_NOOP("Restoring", "Nothing was decided. Refuse it with this reason.")));
    }
}

void StoreAcceptance::write(Act &act)
{
    Store &store = m_session.store();
    Change change { Action::StoreRestore, NoId,
        { { fact::Case, m_application }, { fact::Base, m_restoration.base }, { fact::Before, m_restoration.baseHash }, { fact::Until, m_restoration.lostUntil }, { fact::Name, m_restoration.backup },
            { fact::TakenAt, m_restoration.takenAt } } };
    // Passwords that were changed since stand in store.json as their owners signed them.
    for (const AccountEntry &account : store.description().accounts) {
        const Person *person = store.state().person(account.person);
        if (person && person->accountDigest != account.digest(store.suite(), store.id()))
            change.accounts.append(account);
    }
    act.append(std::move(change));
}

} // namespace tongjian
