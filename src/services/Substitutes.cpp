// SPDX-License-Identifier: GPL-3.0-or-later
#include "Substitutes.h"

#include "Rights.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Substitutes", text);
}

[[noreturn]] void refuseInput(const QString &message)
{
    throw Error(ErrorCode::BadInput, message, say(QT_TRANSLATE_NOOP("Substitutes", "Nothing was changed.")));
}

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

} // namespace

Id nameSubstitute(Session &session, const SubstitutionRequest &request)
{
    require(session, Action::SubstituteName);
    if (request.holding.person != session.me())
        refuse(session, Action::SubstituteName, request.holding.person, say(QT_TRANSLATE_NOOP("Substitutes", "Only who holds a role names a substitute for it.")));
    if (!request.firstDay.isValid() || !request.lastDay.isValid() || request.lastDay < request.firstDay)
        refuseInput(say(QT_TRANSLATE_NOOP("Substitutes", "The last day comes after the first one or is the same.")));
    Store &store = session.store();
    if (store.clockDoubt() != ClockDoubt::None) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Substitutes", "The clock is in doubt, so a period cannot be set now.")),
            say(QT_TRANSLATE_NOOP("Substitutes", "Nothing was changed. Set this computer's clock right, or ask the auditor to accept it.")));
    }
    Act act(store);
    const HouseState &state = store.state();
    Substitution fresh;
    fresh.id = store.newId();
    fresh.holding = request.holding;
    fresh.substitute = request.substitute;
    const qint64 today = startOf(QDateTime::fromMSecsSinceEpoch(act.now()).date());
    const qint64 first = startOf(request.firstDay);
    fresh.from = first == today ? act.now() : first;
    fresh.until = startOf(request.lastDay.addDays(1));
    if (const QString objection = state.objectionTo(fresh, act.now()); !objection.isEmpty())
        refuseInput(objection);
    Change change { Action::SubstituteName, fresh.id,
        { { fact::Person, fresh.holding.person }, { fact::Role, int(fresh.holding.role) }, { fact::Department, fresh.holding.department },
            { fact::Substitute, fresh.substitute }, { fact::From, fresh.from }, { fact::Until, fresh.until } } };
    const QList<RoleKeyId> keys = state.keysUnder(fresh.holding);
    for (const RoleKeyId &key : keys) {
        const RoleKeyGeneration *newest = state.newestKey(key);
        const SealingKey *open = newest ? store.keys().roleKey(key, newest->generation) : nullptr;
        if (!open) {
            throw Error(ErrorCode::NoRight, say(QT_TRANSLATE_NOOP("Substitutes", "You do not have the key of this role yet, so you cannot hand it on.")),
                say(QT_TRANSLATE_NOOP("Substitutes", "Nothing was changed. Another holder hands it to you at their next login.")));
        }
        // Officers open department keys through their own; the one share is enough.
        const QList<RoleKeyShareRow> shares = store.vault().shares(key, newest->generation);
        if (std::none_of(shares.begin(), shares.end(), [&](const RoleKeyShareRow &row) { return row.holder == KeyHolder::Person && row.holderId == fresh.substitute; }))
            change.keys.addShares.append(store.keys().shareRoleKey(key, newest->generation, open->privateKey(), { KeyHolder::Person, fresh.substitute }));
    }
    act.append(std::move(change));
    act.commit();
    return fresh.id;
}

void endSubstitution(Session &session, Id id)
{
    require(session, Action::SubstituteEnd);
    Store &store = session.store();
    store.catchUp();
    const auto needed = [&] {
        const auto found = store.state().substitutions().constFind(id);
        if (found == store.state().substitutions().constEnd())
            throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Substitutes", "There is no such substitution.")));
        return *found;
    };
    if (!store.state().mayEnd(session.me(), needed())) {
        refuse(session, Action::SubstituteEnd, id,
            say(QT_TRANSLATE_NOOP("Substitutes", "Only the person represented, the substitute, the security administrator or an auditor ends a substitution.")));
    }
    Act act(store);
    const Substitution one = needed();
    if (one.endedAt != 0)
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Substitutes", "This substitution was ended already.")));
    if (!store.state().mayEnd(session.me(), one))
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Substitutes", "You can no longer end this substitution.")));
    Change change { Action::SubstituteEnd, id };
    removeSubstituteShares(store.state(), { one }, change.keys);
    act.append(std::move(change));
    act.commit();
}

SubstitutionStage stageOf(Session &session, const Substitution &one)
{
    if (one.endedAt != 0)
        return SubstitutionStage::Ended;
    if (session.now() >= one.until)
        return SubstitutionStage::Over;
    if (session.state().inForce(one, session.store().rightsTime(one.substitute)))
        return SubstitutionStage::Running;
    return session.now() < one.from ? SubstitutionStage::Coming : SubstitutionStage::Waiting;
}

QList<Substitution> substitutionsFor(Session &session)
{
    const HouseState &state = session.state();
    QList<std::pair<int, Substitution>> ranked;
    for (const Substitution &one : state.substitutions()) {
        if (!state.mayEnd(session.me(), one))
            continue;
        const SubstitutionStage stage = stageOf(session, one);
        const bool past = stage == SubstitutionStage::Over || stage == SubstitutionStage::Ended;
        ranked.append({ past ? 2 : stage == SubstitutionStage::Coming ? 1 : 0, one });
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        return a.first == 2 ? a.second.from > b.second.from : a.second.from < b.second.from;
    });
    QList<Substitution> list;
    for (const auto &one : std::as_const(ranked))
        list.append(one.second);
    return list;
}

QList<RoleHolding> substitutableHoldings(Session &session)
{
    QList<RoleHolding> list;
    for (const RoleHolding &holding : session.state().holdings()) {
        if (holding.person == session.me() && (holding.role == Role::Head || holding.role == Role::Officer))
            list.append(holding);
    }
    return list;
}

QList<Id> candidatesFor(Session &session, const RoleHolding &holding)
{
    const HouseState &state = session.state();
    QList<Id> list;
    for (const Person &person : state.persons()) {
        if (state.objectionTo(holding, person.id).isEmpty())
            list.append(person.id);
    }
    const Person *principal = state.person(holding.person);
    std::sort(list.begin(), list.end(), [&](Id a, Id b) {
        const bool nearA = principal && state.person(a)->department == principal->department;
        const bool nearB = principal && state.person(b)->department == principal->department;
        if (nearA != nearB)
            return nearA;
        return QString::localeAwareCompare(state.person(a)->name, state.person(b)->name) < 0;
    });
    return list;
}

QList<Substitution> substitutionsUnder(const HouseState &state, Id principal, const std::optional<RoleHolding> &holding)
{
    QList<Substitution> list;
    for (const Substitution &one : state.substitutions()) {
        if (one.holding.person == principal && (!holding || one.holding == *holding))
            list.append(one);
    }
    return list;
}

void removeSubstituteShares(const HouseState &state, const QList<Substitution> &ending, KeyChanges &changes)
{
    const auto ends = [&](Id id) { return std::any_of(ending.begin(), ending.end(), [&](const Substitution &one) { return one.id == id; }); };
    for (const Substitution &one : ending) {
        if (one.endedAt != 0)
            continue;
        const QList<RoleHolding> &held = state.holdings();
        const QMap<Id, Substitution> &all = state.substitutions();
        const QList<RoleKeyId> keys = state.keysUnder(one.holding);
        for (const RoleKeyId &key : keys) {
            const auto opens = [&](const RoleHolding &other) { return state.keysUnder(other).contains(key); };
            const bool otherwise = std::any_of(held.begin(), held.end(), [&](const RoleHolding &other) { return other.person == one.substitute && opens(other); })
                || std::any_of(all.begin(), all.end(), [&](const Substitution &other) {
                       return other.substitute == one.substitute && other.endedAt == 0 && !ends(other.id) && opens(other.holding);
                   });
            if (!otherwise)
                changes.removePersonShares.append({ key, one.substitute });
        }
    }
}

} // namespace tongjian
