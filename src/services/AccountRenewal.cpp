// SPDX-License-Identifier: GPL-3.0-or-later
#include "AccountRenewal.h"

#include "Drafts.h"
#include "People.h"
#include "Rights.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"
#include "store/RecordTrust.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace tongjian
{

namespace
{

constexpr qsizetype KeysPerAct = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("Renewal", text);
}

Case needCase(Session &session, Id id, CaseState state)
{
    const auto found = session.state().cases().constFind(id);
    if (found == session.state().cases().constEnd() || found->state != state)
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Renewal", "This case is no longer at this step.")));
    return *found;
}

QCborMap caseFacts(const Case &one)
{
    return { { fact::Kind, int(one.kind) }, { fact::Person, one.holding.person } };
}

// The key of a role is handed on by whoever holds it now, in their own right and by share.
bool heldByAnother(Store &store, const RoleKeyId &key, Id person)
{
    const RoleKeyGeneration *newest = store.state().newestKey(key);
    // Not by a substitute: the substitution may be over before the renewed person logs in.
    const QList<Id> byRight = store.state().holdersOf(key, std::numeric_limits<qint64>::max());
    const QList<RoleKeyShareRow> shares = newest ? store.vault().shares(key, newest->generation) : QList<RoleKeyShareRow>();
    return std::any_of(shares.begin(), shares.end(), [&](const RoleKeyShareRow &share) {
        return share.holder == KeyHolder::Person && share.holderId != person && byRight.contains(share.holderId)
            && store.state().person(share.holderId)->activated;
    });
}

QString objectionToRenewal(Session &session, Id person)
{
    const HouseState &state = session.state();
    const Person *who = state.person(person);
    if (!who)
        return say(QT_TRANSLATE_NOOP("Renewal", "There is no such person."));
    if (!who->active)
        return say(QT_TRANSLATE_NOOP("Renewal", "This account is disabled. Enable it first."));
    if (person == session.me())
        return say(QT_TRANSLATE_NOOP("Renewal", "Nobody renews the own account."));
    if (!state.mayPropose(session.me(), CaseKind::Renewal, person))
        return say(QT_TRANSLATE_NOOP("Renewal", "A security administrator proposes this; an executive only for the last one left of them."));
    for (const Case &open : state.cases()) {
        const bool fresh = open.state == CaseState::Open || (open.state == CaseState::Confirmed && session.now() - open.decidedAt <= CaseCarryOutMs);
        if (open.kind == CaseKind::Renewal && fresh && open.holding.person == person)
            return say(QT_TRANSLATE_NOOP("Renewal", "A renewal of this account is under way already."));
    }
    return {};
}

Id propose(Session &session, CaseKind kind, Id person)
{
    Store &store = session.store();
    const Id id = store.newId();
    Case fresh;
    fresh.kind = kind;
    fresh.holding.person = person;
    Act act(store);
    if (!store.state().mayPropose(session.me(), kind, person))
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Renewal", "Your roles were changed meanwhile.")));
    act.append({ Action::CasePropose, id, caseFacts(fresh) });
    act.commit();
    return id;
}

Case toCarryOut(Session &session, Id id, CaseKind kind)
{
    const Case one = needCase(session, id, CaseState::Confirmed);
    if (one.kind != kind)
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Renewal", "This case is no longer at this step.")));
    if (session.now() - one.decidedAt > CaseCarryOutMs) {
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Renewal", "The confirmation is older than 14 days and no longer counts.")),
            say(QT_TRANSLATE_NOOP("Renewal", "Nothing was changed. Propose it again.")));
    }
    return one;
}

void refuseSpent(Store &store, const SheetsInUse &sheets)
{
    if (store.description().recoveryKey != sheets.old.publicKey()) {
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Renewal", "Somebody else has just replaced the recovery sheets.")),
            say(QT_TRANSLATE_NOOP("Renewal", "Destroy the sheets that were printed now and begin again with the newest ones.")));
    }
}

} // namespace

bool sheetsNeeded(Session &session, Id person)
{
    if (session.state().needsSheets(person))
        return true;
    const QList<RoleKeyId> keys = session.state().roleKeysOf(person);
    return std::any_of(keys.begin(), keys.end(), [&](const RoleKeyId &key) {
        return key.owner != RoleKeyOwner::Department && !heldByAnother(session.store(), key, person);
    });
}

RenewalOutlook renewalOutlook(Session &session, Id person)
{
    RenewalOutlook outlook;
    outlook.objection = objectionToRenewal(session, person);
    if (!session.state().person(person))
        return outlook;
    Case one;
    one.kind = CaseKind::Renewal;
    one.holding.person = person;
    one.proposer = session.me();
    outlook.decider = session.state().deciderOf(one);
    outlook.needsSheets = sheetsNeeded(session, person);
    outlook.draftsLost = int(Records(session.store().records()).draftsOf(person).size());
    return outlook;
}

Id proposeRenewal(Session &session, Id person)
{
    require(session, Action::CasePropose);
    session.store().catchUp();
    const QString objection = objectionToRenewal(session, person);
    if (session.state().person(person) && !session.state().mayPropose(session.me(), CaseKind::Renewal, person))
        refuse(session, Action::CasePropose, person, objection);
    if (!objection.isEmpty())
        throw Error(ErrorCode::BadInput, objection, say(QT_TRANSLATE_NOOP("Renewal", "Nothing was changed.")));
    return propose(session, CaseKind::Renewal, person);
}

Id proposeNewSheets(Session &session)
{
    require(session, Action::CasePropose);
    if (!session.state().mayPropose(session.me(), CaseKind::RecoverySheets, NoId))
        refuse(session, Action::CasePropose, NoId, say(QT_TRANSLATE_NOOP("Renewal", "A security administrator proposes new recovery sheets.")));
    for (const Case &open : session.state().cases()) {
        if (open.kind == CaseKind::RecoverySheets && open.state == CaseState::Open)
            throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Renewal", "New recovery sheets are proposed already.")));
    }
    return propose(session, CaseKind::RecoverySheets, NoId);
}

void decideCase(Session &session, Id id, bool confirm, Secret *code)
{
    Store &store = session.store();
    store.catchUp();
    if (const auto found = session.state().cases().constFind(id); found != session.state().cases().constEnd() && found->kind == CaseKind::Role) {
        decideRole(session, id, confirm);
        return;
    }
    const Action action = confirm ? Action::CaseConfirm : Action::CaseRefuse;
    require(session, action);
    const Case before = needCase(session, id, CaseState::Open);
    if (before.proposer == session.me() || before.holding.person == session.me())
        refuse(session, action, id, say(QT_TRANSLATE_NOOP("Renewal", "Who proposed it, who decides and whom it is about must be three persons.")));
    if (!session.state().mayDecide(session.me(), before))
        refuse(session, action, id, QCoreApplication::translate("Renewal", "%1 decides on this case.").arg(displayName(session.state().deciderOf(before))));
    Act act(store);
    const Case one = needCase(session, id, CaseState::Open);
    if (!store.state().mayDecide(session.me(), one))
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Renewal", "Somebody else decides on this case now.")));
    Change change { action, id, caseFacts(one) };
    Secret made;
    if (confirm && one.kind == CaseKind::Renewal) {
        made = newInitialPassword();
        change.facts.insert(fact::CodeLock, store.suite().hash(canonicalCode(made)));
    }
    act.append(std::move(change));
    act.commit();
    if (code)
        *code = std::move(made);
}

void withdrawCase(Session &session, Id id)
{
    require(session, Action::CaseWithdraw);
    Store &store = session.store();
    store.catchUp();
    const auto needed = [&] {
        const auto found = store.state().cases().constFind(id);
        if (found == store.state().cases().constEnd())
            throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Renewal", "There is no such case.")));
        return *found;
    };
    if (needed().proposer != session.me())
        refuse(session, Action::CaseWithdraw, id, say(QT_TRANSLATE_NOOP("Renewal", "Whoever proposed a case withdraws it.")));
    Act act(store);
    const Case one = needed();
    if (!HouseState::mayWithdraw(session.me(), one))
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Renewal", "This case has taken effect, was refused or was withdrawn already.")));
    Change change { Action::CaseWithdraw, id, caseFacts(one) };
    if (one.kind == CaseKind::Role) {
        change.facts.insert(fact::Role, int(one.holding.role));
        change.facts.insert(fact::Department, one.holding.department);
    }
    act.append(std::move(change));
    act.commit();
}

QList<Case> ownCases(Session &session)
{
    QList<Case> list;
    for (const Case &one : session.state().cases()) {
        const bool lapsed = one.state == CaseState::Confirmed && session.now() - one.decidedAt > CaseCarryOutMs;
        if (HouseState::mayWithdraw(session.me(), one) && !lapsed)
            list.append(one);
    }
    return list;
}

QList<Case> casesFor(Session &session)
{
    QList<Case> list;
    for (const Case &one : session.state().cases()) {
        if (one.state == CaseState::Open && session.state().mayDecide(session.me(), one))
            list.append(one);
    }
    return list;
}

QList<Case> casesToCarryOut(Session &session)
{
    QList<Case> list;
    for (const Case &one : session.state().cases()) {
        if (one.kind != CaseKind::Role && one.state == CaseState::Confirmed && one.proposer == session.me()
            && session.now() - one.decidedAt <= CaseCarryOutMs)
            list.append(one);
    }
    return list;
}

SheetsInUse openSheets(Session &session, const Secret &first, const Secret &second)
{
    session.store().requireTrust();
    session.store().catchUp();
    const StoreDescription &description = session.store().description();
    return { openRecoveryKey(description, first, second), makeRecoveryKey(description) };
}

void carryOutRenewal(Session &session, Id id, const SheetsInUse *sheets, Secret *initialPassword)
{
    require(session, Action::AccountReset);
    Store &store = session.store();
    store.catchUp();
    const Case before = toCarryOut(session, id, CaseKind::Renewal);
    if (before.proposer != session.me())
        refuse(session, Action::AccountReset, before.holding.person, say(QT_TRANSLATE_NOOP("Renewal", "Whoever proposed a renewal carries it out.")));
    Secret initial = newInitialPassword();

    Act act(store);
    const Case one = toCarryOut(session, id, CaseKind::Renewal);
    const Id person = one.holding.person;
    const Person *who = store.state().person(person);
    if (!who->active)
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Renewal", "This account is disabled. Enable it first.")));
    if (!sheets && sheetsNeeded(session, person)) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Renewal", "Two recovery sheets are needed: nobody else holds a key of this person's roles.")),
            say(QT_TRANSLATE_NOOP("Renewal", "Nothing was changed. Fetch two of the three sheets and begin again.")));
    }
    Change change { Action::AccountReset, person };
    change.facts = { { fact::Case, id } };
    Handover handover;
    handover.storeKey = store.identity().storeKey.clone();
    handover.codeLock = one.codeLock;
    if (sheets) {
        refuseSpent(store, *sheets);
        change.keys = passRecoveryOn(store, sheets->old, sheets->fresh.entry);
        change.recovery = sheets->fresh.entry;
    }
    const QList<RoleKeyId> keys = store.state().roleKeysOf(person);
    for (const RoleKeyId &key : keys) {
        change.keys.removePersonShares.append({ key, person });
        if (!sheets || key.owner == RoleKeyOwner::Department || heldByAnother(store, key, person))
            continue;
        const quint32 generation = store.state().newestKey(key)->generation;
        const QList<RoleKeyShareRow> shares = store.vault().shares(key, generation);
        const auto share = std::find_if(shares.begin(), shares.end(), [](const RoleKeyShareRow &row) { return row.holder == KeyHolder::Recovery; });
        if (share == shares.end()) {
            throw Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("Renewal", "keys.db has no role key that the recovery sheets could open.")),
                say(QT_TRANSLATE_NOOP("Renewal", "Nothing was changed. Tell the auditor; keys.db must be restored from a backup.")));
        }
        handover.roleKeys.push_back({ key, generation, store.keys().openRecoveryShare(*share, sheets->old) });
    }
    QByteArray lock;
    AccountEntry entry = makeWaitingAccount(store.description(), person, who->login, initial, std::move(handover), &lock);
    signEntry(store.description(), entry, session.me(), store.identity().signing);
    change.facts.insert(fact::Lock, lock);
    change.accounts = { entry };
    act.append(std::move(change));
    act.commit();
    *initialPassword = std::move(initial);
}

void carryOutNewSheets(Session &session, Id id, const SheetsInUse &sheets)
{
    require(session, Action::RecoveryRenew);
    Store &store = session.store();
    store.catchUp();
    if (toCarryOut(session, id, CaseKind::RecoverySheets).proposer != session.me())
        refuse(session, Action::RecoveryRenew, id, say(QT_TRANSLATE_NOOP("Renewal", "Whoever proposed new recovery sheets carries it out.")));
    Act act(store);
    (void)toCarryOut(session, id, CaseKind::RecoverySheets);
    refuseSpent(store, sheets);
    Change change { Action::RecoveryRenew, id };
    change.keys = passRecoveryOn(store, sheets.old, sheets.fresh.entry);
    change.recovery = sheets.fresh.entry;
    act.append(std::move(change));
    act.commit();
}

namespace
{

// One key of a renewed person's own record, for the new pair; nothing when it is not theirs or not this login's to open.
std::optional<RecordKeyRow> passedOn(Session &session, const RecordKeyRow &row, const Person &person)
{
    Store &store = session.store();
    const auto record = Records(store.records()).find(row.record);
    // keys.db can be written by anybody with the store key: that somebody is the author, only the journal says.
    if (!record || record->author != person.id || row.revision > record->revision || record->origin == Origin::Collected)
        return {};
    if (!session.roles().contains(Role::Officer) && !session.state().isHeadOf(session.me(), record->department))
        return {};
    try {
        (void)trustedEntry(store, *record);
    } catch (const Error &error) {
        if (error.code() != ErrorCode::Integrity)
            throw;
        return {};
    }
    const bool filed = record->state == RecordState::Filed;
    if (filed != (row.holder == KeyHolder::AuthorSummary))
        return {};
    const auto key = store.keys().tryRecordKey(row.record, row.revision);
    if (!key)
        return {};
    if (filed)
        return store.keys().wrapRecordKey(row.record, row.revision, store.suite().derive(*key, "summary"), { row.holder, person.id });
    return store.keys().wrapRecordKey(row.record, row.revision, *key, { row.holder, person.id });
}

} // namespace

int passKeysOn(Session &session)
{
    if (session.readOnly() || !session.roles().intersects({ Role::Head, Role::Officer }))
        return 0;
    Store &store = session.store();
    QList<Id> renewed;
    for (const Person &person : session.state().persons()) {
        if (person.generation > 0 && person.activated)
            renewed.append(person.id);
    }
    int passed = 0;
    for (Id id : std::as_const(renewed)) {
        QList<RecordKeyRow> rows;
        for (quint32 generation = 0; generation < store.state().person(id)->generation; ++generation) {
            rows += store.vault().recordKeysOf(KeyHolder::Person, id, generation);
            rows += store.vault().recordKeysOf(KeyHolder::AuthorSummary, id, generation);
        }
        erase_if(rows, [](const RecordKeyRow &row) { return row.revision == 0; }); // drafts: nobody else's
        for (qsizetype from = 0; from < rows.size(); from += KeysPerAct) {
            Act act(store);
            Change change { Action::KeysPassOn, id };
            const Person person = *store.state().person(id);
            for (const RecordKeyRow &row : rows.mid(from, KeysPerAct)) {
                // Inside the lock: it may have been filed, or passed on, meanwhile.
                const QList<RecordKeyRow> there = store.vault().recordKeys(row.record, row.revision);
                const auto same = [&](const RecordKeyRow &one, quint32 generation) {
                    return one.holder == row.holder && one.holderId == row.holderId && one.generation == generation;
                };
                if (std::none_of(there.begin(), there.end(), [&](const RecordKeyRow &one) { return same(one, row.generation); })
                    || std::any_of(there.begin(), there.end(), [&](const RecordKeyRow &one) { return same(one, person.generation); }))
                    continue;
                if (const auto fresh = passedOn(session, row, person)) {
                    change.keys.addRecordKeys.append(*fresh);
                    change.keys.removeRecordKeys.append({ row.record, row.revision, row.holder, row.holderId, row.generation, false });
                }
            }
            if (change.keys.isEmpty())
                continue;
            passed += int(change.keys.addRecordKeys.size());
            change.facts = { { fact::Count, qint64(change.keys.addRecordKeys.size()) } };
            act.append(std::move(change));
            act.commit();
        }
    }
    return passed;
}

int dropLostDrafts(Session &session)
{
    if (session.readOnly() || session.person().generation == 0)
        return 0;
    Store &store = session.store();
    int dropped = 0;
    const QList<DraftRow> rows = Records(store.records()).draftsOf(session.me());
    for (const DraftRow &row : rows) {
        const QList<RecordKeyRow> keys = store.vault().recordKeys(row.id, 0);
        const bool lost = std::all_of(keys.begin(), keys.end(), [&](const RecordKeyRow &key) {
            return key.holder == KeyHolder::Person && key.holderId == session.me() && key.generation < session.person().generation;
        });
        if (!lost)
            continue;
        discardDraft(session, row.id);
        ++dropped;
    }
    return dropped;
}

} // namespace tongjian
