// SPDX-License-Identifier: GPL-3.0-or-later
#include "People.h"

#include "Devices.h"
#include "Rights.h"
#include "RoleActs.h"
#include "Substitutes.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"

#include <QCborArray>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("People", text);
}

[[noreturn]] void refuseInput(const QString &message)
{
    throw Error(ErrorCode::BadInput, message, say(QT_TRANSLATE_NOOP("People", "Nothing was changed.")));
}

const Person &needPerson(Session &session, Id id)
{
    const Person *person = session.state().person(id);
    if (!person)
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("People", "There is no such person.")));
    return *person;
}

void refuseSelf(Session &session, Id person)
{
    if (person == session.me()) {
        throw Error(ErrorCode::NoRight, say(QT_TRANSLATE_NOOP("People", "Nobody does this to the own account.")),
            say(QT_TRANSLATE_NOOP("People", "Nothing was changed. Ask another person with the right to do it.")));
    }
}

KeyHolder holderOf(const RoleKeyId &key)
{
    switch (key.owner) {
    case RoleKeyOwner::Department:
        return KeyHolder::Department;
    case RoleKeyOwner::Officers:
        return KeyHolder::Officers;
    case RoleKeyOwner::Auditors:
        return KeyHolder::Auditors;
    case RoleKeyOwner::Executives:
        return KeyHolder::Executives;
    }
    return KeyHolder::Officers;
}

// Holders by right that can open the newest generation, from the shares in keys.db.
QList<Id> holdersByKey(KeyVault &vault, const RoleKeyId &key, quint32 generation)
{
    QList<Id> holders;
    const QList<RoleKeyShareRow> shares = vault.shares(key, generation);
    for (const RoleKeyShareRow &share : shares) {
        if (share.holder == KeyHolder::Person)
            holders.append(share.holderId);
    }
    std::sort(holders.begin(), holders.end());
    return holders;
}

// A new generation of one role key, sealed to those who hold it by right now, and all that the old one opens wrapped anew.
bool renewOne(Session &session, const RoleKeyId &key)
{
    Store &store = session.store();
    Act act(store);
    const HouseState &state = store.state();
    const RoleKeyGeneration *newest = state.newestKey(key);
    QList<Id> byRight;
    const QList<Id> allByRight = state.holdersOf(key, act.now());
    for (Id id : allByRight) {
        if (state.person(id)->activated)
            byRight.append(id);
    }
    // Somebody who has not logged in yet has no pair to seal to: a founding holder takes the key over at the first login.
    if (!newest || byRight.size() != allByRight.size())
        return false;
    // Also when somebody lost it, a holder's account was renewed or the recovery sheets were used since: what came out of them is known to whoever had them.
    const bool outworn = newest->entry < std::max(state.lostAt(key), state.recoveryAt())
        || std::any_of(byRight.begin(), byRight.end(), [&](Id id) { return newest->entry < state.person(id)->renewedAt; });
    if (!outworn && byRight == holdersByKey(store.vault(), key, newest->generation))
        return false;
    // No key goes to or from a substitute by a clock that is in doubt (DESIGN section 8).
    const QMap<Id, Substitution> &substitutions = state.substitutions();
    const bool timed = std::any_of(substitutions.begin(), substitutions.end(), [&](const Substitution &one) { return one.endedAt == 0 && state.keysUnder(one.holding).contains(key); });
    if (!state.mayRenew(session.me(), key, session.rightsTime()) || (timed && store.clockDoubt() != ClockDoubt::None))
        return false;
    if (!store.keys().roleKey(key, newest->generation))
        return false;
    const quint32 old = newest->generation;
    const quint32 next = old + 1;
    const SealingKey fresh = store.suite().newSealingKey();
    const Secret privateKey = fresh.privateKey();
    Change change { Action::RoleKeyRotate, NoId };
    // A value by name: with an array in it alone, compilers differ on whether a list or a copy is meant.
    change.facts = { { fact::RoleKeys, QCborArray { QCborValue(QCborArray { int(key.owner), key.department, qint64(next), fresh.publicKey() }) } } };
    QList<Recipient> to;
    for (Id id : std::as_const(byRight))
        to.append({ KeyHolder::Person, id });
    to.append(key.owner == RoleKeyOwner::Department ? Recipient { KeyHolder::Officers, NoId } : Recipient { KeyHolder::Recovery, NoId });
    for (const Recipient &one : std::as_const(to))
        change.keys.addShares.append(store.keys().shareRoleKey(key, next, privateKey, one));
    change.keys.removeOldShares.append({ key, next });

    // Pending records sealed to the old generation.
    const KeyHolder holder = holderOf(key);
    const QList<RecordKeyRow> rows = store.vault().recordKeysOf(holder, key.department, old);
    for (const RecordKeyRow &row : rows) {
        const Secret recordKey = store.keys().recordKey(row.record, row.revision);
        change.keys.addRecordKeys.append(store.keys().wrapRecordKeyTo(row.record, row.revision, recordKey, { holder, key.department }, fresh.publicKey(), next));
        change.keys.removeRecordKeys.append({ row.record, row.revision, holder, key.department, old, false });
    }
    if (key.owner == RoleKeyOwner::Officers) {
        const QList<BucketRow> buckets = store.vault().buckets();
        for (const BucketRow &bucket : buckets) {
            change.keys.addBuckets.append(store.keys().resealBucket(bucket, next, fresh.publicKey()));
            change.keys.removeBuckets.append({ bucket.id, bucket.officersGeneration });
        }
        // Department keys are also sealed to the officers.
        const QList<RoleKeyId> all = state.roleKeys();
        for (const RoleKeyId &other : all) {
            if (other.owner != RoleKeyOwner::Department)
                continue;
            const quint32 generation = state.newestKey(other)->generation;
            if (const SealingKey *department = store.keys().roleKey(other, generation)) {
                change.keys.addShares.append(store.keys().shareRoleKeyTo(other, generation, department->privateKey(), { KeyHolder::Officers, NoId },
                    fresh.publicKey(), next));
            }
        }
    }
    act.append(std::move(change));
    act.commit();
    return true;
}

// The name as it is kept, on one line; refused when it is empty or another open department has it.
QString freeDepartmentName(Session &session, Id own, const QString &name)
{
    const QString clean = name.simplified();
    if (clean.isEmpty() || clean.size() > 100)
        refuseInput(say(QT_TRANSLATE_NOOP("People", "A department needs a name of at most 100 characters.")));
    for (const Department &department : session.state().departments()) {
        if (department.open && department.id != own && department.name == clean)
            refuseInput(QCoreApplication::translate("People", "There is already a department %1.").arg(clean));
    }
    return clean;
}

} // namespace

Id createAccount(Session &session, const NewAccountRequest &request, Secret *initialPassword)
{
    *initialPassword = newInitialPassword();
    return createAccount(session, request, *initialPassword);
}

Id createAccount(Session &session, const NewAccountRequest &request, const Secret &initialPassword)
{
    require(session, Action::AccountCreate);
    const QString login = request.login.trimmed();
    const QString name = request.name.simplified();
    if (login.isEmpty() || name.isEmpty())
        refuseInput(say(QT_TRANSLATE_NOOP("People", "An account needs a login name and the person's name.")));
    if (std::any_of(login.begin(), login.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); }) || login.size() > 60 || name.size() > 100)
        refuseInput(say(QT_TRANSLATE_NOOP("People", "A login name has no blanks and at most 60 characters.")));
    Store &store = session.store();
    Act act(store);
    if (store.state().personByLogin(login))
        refuseInput(QCoreApplication::translate("People", "The login name %1 is taken.").arg(login));
    const Department *department = store.state().department(request.department);
    if (!department || !department->open)
        refuseInput(say(QT_TRANSLATE_NOOP("People", "Choose the person's department.")));
    const Id id = store.newId();
    Handover handover;
    handover.storeKey = store.identity().storeKey.clone();
    QByteArray lock;
    AccountEntry entry = makeWaitingAccount(store.description(), id, login, initialPassword, std::move(handover), &lock);
    signEntry(store.description(), entry, session.me(), store.identity().signing);
    Change change { Action::AccountCreate, id };
    change.facts = { { fact::Login, login }, { fact::Name, name }, { fact::Department, request.department }, { fact::Job, request.job }, { fact::Lock, lock } };
    change.accounts = { entry };
    act.append(std::move(change));
    act.commit();
    return id;
}

void disableAccount(Session &session, Id person)
{
    require(session, Action::AccountDisable);
    refuseSelf(session, person);
    Act act(session.store());
    if (!needPerson(session, person).active)
        return;
    if (const QString objection = session.state().objectionToLosing(person, session.state().holdings()); !objection.isEmpty())
        refuseInput(objection);
    Change change { Action::AccountDisable, person };
    const QList<RoleKeyId> keys = session.state().roleKeysOf(person);
    for (const RoleKeyId &key : keys)
        change.keys.removePersonShares.append({ key, person });
    removeSubstituteShares(session.state(), substitutionsUnder(session.state(), person), change.keys);
    endDevices(session, person, change);
    act.append(std::move(change));
    act.commit();
}

void enableAccount(Session &session, Id person)
{
    require(session, Action::AccountEnable);
    refuseSelf(session, person);
    Act act(session.store());
    if (needPerson(session, person).active)
        return;
    act.append({ Action::AccountEnable, person });
    act.commit();
}

void renamePerson(Session &session, Id person, const QString &name)
{
    require(session, Action::PersonRename);
    const QString clean = name.simplified();
    if (clean.isEmpty() || clean.size() > 100)
        refuseInput(say(QT_TRANSLATE_NOOP("People", "A person needs a name of at most 100 characters.")));
    Act act(session.store());
    if (needPerson(session, person).name == clean)
        return;
    act.append({ Action::PersonRename, person, { { fact::Name, clean } } });
    act.commit();
}

void movePerson(Session &session, Id person, Id department)
{
    require(session, Action::PersonMove);
    Act act(session.store());
    const Department *to = session.state().department(department);
    if (!to || !to->open)
        refuseInput(say(QT_TRANSLATE_NOOP("People", "There is no such department.")));
    const Id from = needPerson(session, person).department;
    if (from == department)
        return;
    // Who leaves a department no longer heads it.
    if (const RoleHolding headed { person, Role::Head, from }; session.state().holdings().contains(headed))
        act.append(revocationOf(session.state(), headed));
    act.append({ Action::PersonMove, person, { { fact::Department, department } } });
    act.commit();
}

Id createDepartment(Session &session, const QString &name)
{
    require(session, Action::DepartmentCreate);
    Store &store = session.store();
    Act act(store);
    const QString clean = freeDepartmentName(session, NoId, name);
    const Id id = store.newId();
    const SealingKey key = store.suite().newSealingKey();
    Change change { Action::DepartmentCreate, id };
    change.facts = { { fact::Name, clean }, { fact::RoleKeys, QCborArray { QCborValue(QCborArray { int(RoleKeyOwner::Department), id, 1, key.publicKey() }) } } };
    change.keys.addShares.append(
        store.keys().shareRoleKey({ RoleKeyOwner::Department, id }, 1, key.privateKey(), { KeyHolder::Officers, NoId }));
    act.append(std::move(change));
    act.commit();
    return id;
}

void renameDepartment(Session &session, Id department, const QString &name)
{
    require(session, Action::DepartmentRename);
    Act act(session.store());
    const Department *which = session.state().department(department);
    if (!which || !which->open)
        refuseInput(say(QT_TRANSLATE_NOOP("People", "There is no such department.")));
    const QString clean = freeDepartmentName(session, department, name);
    if (which->name == clean)
        return;
    act.append({ Action::DepartmentRename, department, { { fact::Name, clean } } });
    act.commit();
}

void closeDepartment(Session &session, Id department)
{
    require(session, Action::DepartmentClose);
    Store &store = session.store();
    Act act(store);
    const Department *which = store.state().department(department);
    if (!which || !which->open)
        refuseInput(say(QT_TRANSLATE_NOOP("People", "There is no such department.")));
    for (const Person &person : store.state().persons()) {
        if (person.active && person.department == department)
            refuseInput(say(QT_TRANSLATE_NOOP("People", "People still belong to this department. Move them first.")));
    }
    RecordFilter filter;
    filter.departments = store.state().departmentsUnder(department);
    filter.states = { RecordState::Submitted, RecordState::Returned, RecordState::Approved };
    if (const qint64 count = Records(store.records()).count(filter); count > 0)
        refuseInput(QCoreApplication::translate("People", "%n records of this department are still under way.", nullptr, int(count)));
    act.append({ Action::DepartmentClose, department });
    act.commit();
}

void mergeDepartments(Session &session, Id from, Id into)
{
    require(session, Action::DepartmentMerge);
    Act act(session.store());
    const HouseState &state = session.state();
    const Department *gone = state.department(from);
    const Department *stays = state.department(into);
    if (!gone || !gone->open || !stays || !stays->open)
        refuseInput(say(QT_TRANSLATE_NOOP("People", "There is no such department.")));
    if (from == into)
        refuseInput(say(QT_TRANSLATE_NOOP("People", "A department cannot be merged into itself.")));
    Change change { Action::DepartmentMerge, from, { { fact::Department, into } } };
    const QList<Id> heads = state.holders(Role::Head, into);
    for (const RoleHolding &holding : state.holdings()) {
        if (holding.role != Role::Head || holding.department != from)
            continue;
        removeSubstituteShares(state, substitutionsUnder(state, holding.person, holding), change.keys);
        if (heads.contains(holding.person))
            continue;
        const QList<RoleKeyId> keys = state.keysUnder(holding);
        for (const RoleKeyId &key : keys)
            change.keys.removePersonShares.append({ key, holding.person });
    }
    act.append(std::move(change));
    act.commit();
}

Id proposeRole(Session &session, const RoleHolding &holding)
{
    require(session, Action::RolePropose);
    Store &store = session.store();
    if (session.state().person(holding.person) && !session.state().mayProposeRole(session.me(), holding)) {
        refuse(session, Action::RolePropose, holding.person,
            say(QT_TRANSLATE_NOOP("People", "Security administrators propose roles. When none is left, an executive proposes one.")));
    }
    Act act(store);
    needPerson(session, holding.person);
    if (const QString objection = store.state().objectionTo(holding); !objection.isEmpty())
        refuseInput(objection);
    if (!store.state().mayProposeRole(session.me(), holding))
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("People", "An administrator is there again, who proposes this role.")));
    for (const Case &open : store.state().cases()) {
        if (open.kind == CaseKind::Role && open.state == CaseState::Open && open.holding == holding)
            refuseInput(say(QT_TRANSLATE_NOOP("People", "This is already proposed and waits for a decision.")));
    }
    const Id id = store.newId();
    act.append(proposalOf(id, holding));
    act.commit();
    return id;
}

void decideRole(Session &session, Id proposal, bool confirm)
{
    const Action action = confirm ? Action::RoleConfirm : Action::RoleRefuse;
    require(session, action);
    Store &store = session.store();
    const auto stillOpen = [&] {
        const auto found = store.state().cases().constFind(proposal);
        if (found == store.state().cases().constEnd() || found->kind != CaseKind::Role || found->state != CaseState::Open)
            throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("People", "This proposal is no longer open.")));
        return *found;
    };
    store.catchUp();
    const Case before = stillOpen();
    if (before.proposer == session.me() || before.holding.person == session.me())
        refuse(session, action, proposal, say(QT_TRANSLATE_NOOP("People", "Who proposed it, who decides and who receives it must be three persons.")));
    if (const Role decider = store.state().deciderFor(before.holding, before.proposer); !session.roles().contains(decider))
        refuse(session, action, proposal, QCoreApplication::translate("People", "%1 decides on this proposal.").arg(displayName(decider)));
    Act act(store);
    const RoleHolding holding = stillOpen().holding;
    // Inside the lock: others may have changed meanwhile who decides.
    if (!session.roles().contains(store.state().deciderFor(holding, before.proposer)))
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("People", "Somebody else decides on this proposal now.")));
    if (confirm) {
        if (const QString objection = store.state().objectionTo(holding); !objection.isEmpty())
            refuseInput(objection);
    }
    act.append({ action, proposal, holdingFacts(holding) });
    act.commit();
}

void revokeRole(Session &session, const RoleHolding &holding)
{
    require(session, Action::RoleRevoke);
    Act act(session.store());
    if (!session.state().holdings().contains(holding))
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("People", "This person no longer has the role.")));
    if (const QString objection = session.state().objectionToLosing(holding.person, { holding }); !objection.isEmpty())
        refuseInput(objection);
    act.append(revocationOf(session.state(), holding));
    act.commit();
}

int renewRoleKeys(Session &session, const Progress &progress)
{
    if (session.readOnly())
        return 0;
    QList<RoleKeyId> keys = session.state().roleKeysOf(session.me());
    if (session.roles().contains(Role::Officer)) {
        const QList<RoleKeyId> all = session.state().roleKeys();
        for (const RoleKeyId &key : all) {
            if (key.owner == RoleKeyOwner::Department && !keys.contains(key))
                keys.append(key);
        }
    }
    int made = 0;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (renewOne(session, keys.at(i)))
            ++made;
        if (progress && !progress(i + 1, keys.size()))
            break;
    }
    return made;
}

} // namespace tongjian
