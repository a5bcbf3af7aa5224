// SPDX-License-Identifier: GPL-3.0-or-later
#include "Leaving.h"

#include "Devices.h"
#include "People.h"
#include "Rights.h"
#include "RoleActs.h"
#include "Substitutes.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/Blobs.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Leaving", text);
}

[[noreturn]] void refuseInput(const QString &message, const QString &hint)
{
    throw Error(ErrorCode::BadInput, message, hint);
}

QList<Id> othersWith(const HouseState &state, const RoleHolding &holding)
{
    QList<Id> others = state.holders(holding.role, holding.department);
    others.removeAll(holding.person);
    return others;
}

// Whether one of @p others can open the role's key; who took the role over but never logged in since cannot.
bool keyStays(Session &session, const RoleKeyId &key, const QList<Id> &others)
{
    const RoleKeyGeneration *newest = session.state().newestKey(key);
    if (!newest)
        return true;
    const QList<RoleKeyShareRow> shares = session.store().vault().shares(key, newest->generation);
    return std::any_of(shares.begin(), shares.end(), [&](const RoleKeyShareRow &share) { return share.holder == KeyHolder::Person && others.contains(share.holderId); });
}

std::optional<RoleKeyId> keyBeyondDepartments(Role role)
{
    switch (role) {
    case Role::Officer:
        return RoleKeyId { RoleKeyOwner::Officers, NoId };
    case Role::Auditor:
        return RoleKeyId { RoleKeyOwner::Auditors, NoId };
    case Role::Executive:
        return RoleKeyId { RoleKeyOwner::Executives, NoId };
    default:
        return {}; // a department's key is always the records officers' too
    }
}

Departure look(Session &session, Id person)
{
    const HouseState &state = session.state();
    if (!state.person(person))
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Leaving", "There is no such person.")));
    Departure departure;
    Records records(session.store().records());
    departure.drafts = records.draftsOf(person).size();
    RecordFilter filter;
    filter.author = person;
    filter.states = { RecordState::Returned };
    departure.returned = records.count(filter);
    filter.states = { RecordState::Submitted, RecordState::Approved };
    departure.underWay = records.count(filter);
    if (person == session.me())
        departure.obstacles += say(QT_TRANSLATE_NOOP("Leaving", "Nobody does this to the own account. Ask another person with the right to do it."));
    for (const RoleHolding &holding : state.holdings()) {
        if (holding.person != person)
            continue;
        departure.roles.append(holding);
        const QList<Id> others = othersWith(state, holding);
        if (others.isEmpty())
            departure.onlyHolder.append(holding);
        if (facts(holding.role).ofDepartment)
            continue; // without a head, records go to the records officers
        if (others.isEmpty()) {
            departure.obstacles += QCoreApplication::translate("Leaving", "Nobody else is %1. Give another person this role first.").arg(displayName(holding.role));
        } else if (const auto key = keyBeyondDepartments(holding.role); key && !keyStays(session, *key, others)) {
            departure.obstacles += QCoreApplication::translate("Leaving", "No other %1 can open the role's key yet. %2 logs in once more first, and so hands it on.")
                                       .arg(displayName(holding.role), session.personName(person));
        }
    }
    return departure;
}

} // namespace

Departure departureOf(Session &session, Id person)
{
    if (const Verdict verdict = may(session, Action::AccountDisable); !verdict.allowed)
        throw Error(ErrorCode::NoRight, verdict.reason);
    return look(session, person);
}

LeaveResult leaveHouse(Session &session, const LeaveRequest &request)
{
    require(session, Action::AccountDisable);
    require(session, Action::RoleRevoke);
    if (request.successor != NoId)
        require(session, Action::RolePropose);
    Store &store = session.store();
    QList<Id> discarded;
    LeaveResult result;
    {
        Act act(store);
        const Departure departure = look(session, request.person);
        const QString unchanged = say(QT_TRANSLATE_NOOP("Leaving", "Nothing was changed."));
        if (!departure.obstacles.isEmpty())
            refuseInput(departure.obstacles.join(u'\n'), unchanged);
        if (departure.drafts > 0 && !request.drafts) {
            refuseInput(QCoreApplication::translate("Leaving", "%n drafts are there that only this person can open.", nullptr, int(departure.drafts)),
                say(QT_TRANSLATE_NOOP("Leaving", "Nothing was changed. Let the person submit them first, or say whether they are kept sealed or discarded.")));
        }
        const bool active = store.state().person(request.person)->active;
        if (!active && departure.roles.isEmpty())
            refuseInput(say(QT_TRANSLATE_NOOP("Leaving", "This person has left already.")), unchanged);
        if (request.successor != NoId) {
            const Person *successor = store.state().person(request.successor);
            if (!successor || !successor->active || request.successor == request.person)
                refuseInput(say(QT_TRANSLATE_NOOP("Leaving", "The successor must be somebody else with an active account.")), unchanged);
        }
        for (const RoleHolding &holding : departure.roles)
            act.append(revocationOf(store.state(), holding));
        result.rolesEnded = departure.roles;
        Change change { Action::AccountDisable, request.person };
        endDevices(session, request.person, change);
        // What they open in somebody's place.
        const QMap<Id, Substitution> &substitutions = store.state().substitutions();
        for (const Substitution &one : substitutions) {
            if (one.substitute == request.person)
                removeSubstituteShares(store.state(), { one }, change.keys);
        }
        if (request.drafts == LeftDrafts::Discard) {
            Records records(store.records());
            const QList<DraftRow> drafts = records.draftsOf(request.person);
            for (const DraftRow &draft : drafts) {
                records.removeDraft(draft.id);
                const QList<BlobRow> blobs = records.blobsOf(draft.id);
                for (const BlobRow &blob : blobs) {
                    if (blob.revision == Blobs::Staged)
                        records.updateBlob({ blob.id, blob.owner, Blobs::Dropped, blob.chunks, blob.digest });
                }
                change.keys.removeRecordKeys.append({ draft.id, 0, KeyHolder::Person, request.person, 0, true });
                discarded.append(draft.id);
            }
            if (!discarded.isEmpty())
                change.facts.insert(fact::Count, discarded.size());
        }
        if (active || !discarded.isEmpty())
            act.append(std::move(change));
        for (const RoleHolding &holding : departure.roles) {
            if (request.successor == NoId)
                break;
            const RoleHolding next { request.successor, holding.role, holding.department };
            if (const QString objection = store.state().objectionTo(next); !objection.isEmpty()) {
                result.notProposed += QCoreApplication::translate("Leaving", "%1: %2").arg(displayName(holding.role), objection);
                continue;
            }
            act.append(proposalOf(store.newId(), next));
            result.proposed.append(next);
        }
        act.commit();
    }
    for (Id id : std::as_const(discarded))
        Blobs(store).sweep(id);
    result.draftsDiscarded = discarded.size();
    return result;
}

} // namespace tongjian
