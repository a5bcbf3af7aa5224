// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rights.h"

#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"
#include "store/Journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Rights", text);
}

bool pending(RecordState state)
{
    return state == RecordState::Submitted || state == RecordState::Returned || state == RecordState::Approved;
}

Verdict judgeObject(const HouseState &state, Id person, Action action, const RecordRow &record, Id approvedBy)
{
    const RoleSet roles = state.rolesOf(person);
    const bool author = record.author == person;
    if (facts(action).decision && record.state == RecordState::Approved && approvedBy == person)
        return { false, say(QT_TRANSLATE_NOOP("Rights", "You approved this record yourself. Another records officer decides on it now.")) };
    switch (facts(action).needs) {
    case Needs::OwnRecord:
        return { author, say(QT_TRANSLATE_NOOP("Rights", "This is not your own record.")) };
    case Needs::HeadOfDepartment: {
        if (author)
            return { false, say(QT_TRANSLATE_NOOP("Rights", "Nobody decides on an own record.")) };
        const bool byOfficer = officerDecides(state, record) || record.state == RecordState::Approved;
        if (byOfficer && action != Action::RecordApprove)
            return { roles.contains(Role::Officer), say(QT_TRANSLATE_NOOP("Rights", "A records officer decides on this record now.")) };
        return { !byOfficer && state.isHeadOf(person, record.department),
            say(QT_TRANSLATE_NOOP("Rights", "Only the head of the record's department decides on it.")) };
    }
    case Needs::OfficerNotAuthor:
        return { roles.contains(Role::Officer) && !author, say(QT_TRANSLATE_NOOP("Rights", "Nobody files an own record.")) };
    case Needs::PartOfRecord: {
        const bool officer = roles.contains(Role::Officer);
        const bool concerned = std::any_of(record.concerned.begin(), record.concerned.end(), [&](const auto &one) { return one.person == person; });
        const bool head = pending(record.state) && state.isHeadOf(person, record.department);
        return { officer || concerned || head || author,
            say(QT_TRANSLATE_NOOP("Rights", "This record does not concern you. Records of others are seen through an approved application.")) };
    }
    default:
        return { true, {} };
    }
}

// The journal tells, not the table of reviews: that one anybody with the store key can edit.
Id approverOf(Session &session, const RecordRow &record)
{
    if (record.state != RecordState::Approved)
        return NoId;
    JournalFilter filter;
    filter.object = record.id;
    filter.action = Action::RecordApprove;
    const QList<JournalEntry> last = Journal(session.store().records()).page(filter, 0, 1);
    return last.isEmpty() ? NoId : last.constFirst().actor;
}

} // namespace

Verdict may(const HouseState &state, Id person, Action action, const RecordRow *record, Id approvedBy)
{
    if (!state.mayEver(person, action))
        return { false, QCoreApplication::translate("Rights", "Your role does not allow this: %1.").arg(displayName(action)) };
    if (!record)
        return { true, {} };
    Verdict verdict = judgeObject(state, person, action, *record, approvedBy);
    if (verdict.allowed)
        verdict.reason.clear();
    return verdict;
}

Verdict may(Session &session, Action action, const RecordRow *record)
{
    return may(session.state(), session.me(), action, record, record ? approverOf(session, *record) : NoId);
}

void require(Session &session, Action action, const RecordRow *record)
{
    const Verdict verdict = may(session, action, record);
    if (verdict.allowed)
        return;
    refuse(session, action, record ? record->id : NoId, verdict.reason);
}

void refuse(Session &session, Action action, Id object, const QString &reason)
{
    // A refusal is an entry too (regulation 6.2.1); somebody disabled meanwhile has no key that could sign one.
    if (!session.readOnly() && session.state().mayEver(session.me(), Action::RefusalNote)) {
        Act act(session.store());
        act.append({ Action::RefusalNote, object, { { fact::Name, QString::fromLatin1(facts(action).key) } } });
        act.commit();
    }
    throw Error(ErrorCode::NoRight, reason, QCoreApplication::translate("Rights", "Nothing was changed. The attempt was recorded."));
}

namespace
{

QString limitOf(Needs needs)
{
    switch (needs) {
    case Needs::OwnRecord:
        return say(QT_TRANSLATE_NOOP("Rights", "own records only"));
    case Needs::HeadOfDepartment:
        return say(QT_TRANSLATE_NOOP("Rights", "records of the own department, never own ones"));
    case Needs::OfficerNotAuthor:
        return say(QT_TRANSLATE_NOOP("Rights", "never own records"));
    case Needs::PartOfRecord:
        return say(QT_TRANSLATE_NOOP("Rights", "records that concern the person, and those that wait for a decision of theirs"));
    case Needs::Self:
        return say(QT_TRANSLATE_NOOP("Rights", "own account only"));
    case Needs::Role:
        break;
    }
    return {};
}

} // namespace

QString rolesInWords(Session &session, Id person, const std::optional<RoleSet> &among)
{
    QStringList words;
    for (const RoleHolding &holding : session.state().holdings()) {
        if (holding.person != person || (among && !among->contains(holding.role)))
            continue;
        const QString role = displayName(holding.role);
        words += holding.department == NoId ? role : say(QT_TRANSLATE_NOOP("Rights", "%1 (%2)")).arg(role, session.departmentName(holding.department));
    }
    if (words.isEmpty())
        words += displayName(session.state().rolesOf(person).contains(Role::Job) ? Role::Job : Role::Employee);
    return words.join(say(QT_TRANSLATE_NOOP("Rights", ", ")));
}

QList<EffectiveRight> effectiveRights(Session &session, Id person)
{
    QList<EffectiveRight> rights;
    const Person *who = session.state().person(person);
    if (!who || !who->activated)
        return rights;
    for (const ActionFacts &row : actionTable()) {
        // What every employee may needs no other reason.
        if (session.state().mayEver(person, row.action))
            rights.append({ row.action, row.roles.contains(Role::Employee) ? displayName(Role::Employee) : rolesInWords(session, person, row.roles), limitOf(row.needs) });
    }
    std::stable_partition(rights.begin(), rights.end(), [](const EffectiveRight &right) { return !facts(right.action).roles.contains(Role::Employee); });
    return rights;
}

bool officerDecides(const HouseState &state, const RecordRow &record)
{
    if (state.isHeadOf(record.author, record.department))
        return true;
    const QList<Id> heads = state.holders(Role::Head, record.department);
    return std::none_of(heads.begin(), heads.end(), [&](Id head) { return head != record.author; });
}

RecordFilter headQueue(const HouseState &state, Id person)
{
    RecordFilter filter;
    // What was returned to somebody who has left waits here again: nobody else could finish it.
    filter.anyOf = { { RecordState::Submitted, {}, {}, false }, { RecordState::Returned, {}, {}, true } };
    QList<Id> departments;
    for (const RoleHolding &holding : state.holdings()) {
        if (holding.role != Role::Head)
            continue;
        const QList<Id> under = state.departmentsUnder(holding.department);
        if (holding.person == person)
            departments += under;
        // Another head's own submissions go to a records officer.
        for (Id department : under)
            filter.withoutAuthors.append({ holding.person, department });
    }
    filter.departments = state.rolesOf(person).contains(Role::Head) ? departments : QList<Id>();
    filter.notAuthor = person;
    return filter;
}

RecordFilter officerQueue(const HouseState &state, Id person)
{
    RecordFilter filter;
    if (!state.rolesOf(person).contains(Role::Officer)) {
        filter.departments = QList<Id>();
        return filter;
    }
    filter.notAuthor = person;
    filter.anyOf.append({ RecordState::Approved, {}, {}, false });
    for (const Department &department : state.departments()) {
        const QList<Id> heads = state.holders(Role::Head, department.id);
        if (heads.isEmpty()) {
            filter.anyOf.append({ RecordState::Submitted, {}, department.id, false });
            filter.anyOf.append({ RecordState::Returned, {}, department.id, true });
        }
        for (Id head : heads)
            filter.anyOf.append({ RecordState::Submitted, head, department.id, false });
    }
    return filter;
}

} // namespace tongjian
