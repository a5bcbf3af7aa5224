// SPDX-License-Identifier: GPL-3.0-or-later
#include "Rights.h"

#include "core/Error.h"
#include "store/Act.h"
#include "store/EntryFacts.h"
#include "store/Journal.h"
#include "store/RecordQuestions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Rights", text);
}

Verdict judgeObject(const HouseState &state, Id person, Action action, qint64 at, const RecordRow &record, Id approvedBy)
{
    // Who entered or approved it decides no more, nor does a substitute in their place.
    QList<Id> barred { record.author };
    if (record.state == RecordState::Approved)
        barred.append(approvedBy);
    const auto decides = [&](Role role, Id department, const char *otherwise) -> Verdict {
        const QList<Id> by = state.standsFor(person, role, department, at, barred);
        if (!by.isEmpty())
            return { true, {}, by.constFirst() == person ? NoId : by.constFirst() };
        const QList<Id> otherwiseBy = state.standsFor(person, role, department, at);
        if (!otherwiseBy.isEmpty() && otherwiseBy.constFirst() != person && !barred.contains(person))
            return { false, say(QT_TRANSLATE_NOOP("Rights", "The person that you act for could not decide on this record either. Another one decides on it.")) };
        return { false, say(otherwise) };
    };
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
            return decides(Role::Officer, NoId, QT_TRANSLATE_NOOP("Rights", "A records officer decides on this record now."));
        const char *otherwise = QT_TRANSLATE_NOOP("Rights", "Only the head of the record's department decides on it.");
        if (byOfficer)
            return { false, say(otherwise) };
        return decides(Role::Head, record.department, otherwise);
    }
    case Needs::OfficerNotAuthor:
        return decides(Role::Officer, NoId, QT_TRANSLATE_NOOP("Rights", "Nobody files an own record."));
    case Needs::PartOfRecord: {
        const bool officer = state.rolesOf(person, at).contains(Role::Officer);
        const bool concerned = std::any_of(record.concerned.begin(), record.concerned.end(), [&](const auto &one) { return one.person == person; });
        const bool head = isUnderWay(record.state) && !state.standsFor(person, Role::Head, record.department, at).isEmpty();
        return { officer || concerned || head || author,
            say(QT_TRANSLATE_NOOP("Rights", "This record does not concern you. Records of others are seen through an approved application.")) };
    }
    case Needs::HeadOrOfficerOfFiled: {
        const QList<Id> by = asksFor(state, person, NoId, record, at);
        if (by.isEmpty())
            return { false, say(QT_TRANSLATE_NOOP("Rights", "Only the head of the record's department or a records officer asks for explanations.")) };
        return { true, {}, by.constFirst() == person ? NoId : by.constFirst() };
    }
    case Needs::AskedPerson: {
        // Which question is whose is judged with them (objectionToAnswer).
        const QList<PersonConcerned> concerned = whomItConcerns(record);
        return { std::any_of(concerned.begin(), concerned.end(), [&](const PersonConcerned &one) { return one.person == person; }),
            say(QT_TRANSLATE_NOOP("Rights", "This record does not concern you. Only who was asked explains.")) };
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

Verdict may(const HouseState &state, Id person, Action action, qint64 at, const RecordRow *record, Id approvedBy)
{
    if (!state.mayEver(person, action, at))
        return { false, QCoreApplication::translate("Rights", "Your role does not allow this: %1.").arg(displayName(action)) };
    if (!record)
        return { true, {} };
    Verdict verdict = judgeObject(state, person, action, at, *record, approvedBy);
    if (verdict.allowed)
        verdict.reason.clear();
    return verdict;
}

Verdict may(Session &session, Action action, const RecordRow *record)
{
    return may(session.state(), session.me(), action, session.rightsTime(), record, record ? approverOf(session, *record) : NoId);
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
    if (!session.readOnly() && session.state().mayEver(session.me(), Action::RefusalNote, OwnRightsOnly)) {
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
    case Needs::SelfOrAdministrator:
        return say(QT_TRANSLATE_NOOP("Rights", "own account; any as administrator"));
    case Needs::OwnHolding:
        return say(QT_TRANSLATE_NOOP("Rights", "for a role held in the own right"));
    case Needs::OwnCase:
        return say(QT_TRANSLATE_NOOP("Rights", "own proposals only"));
    case Needs::PartyToCase:
        return say(QT_TRANSLATE_NOOP("Rights", "as the route of the application says"));
    case Needs::HeadOrOfficerOfFiled:
        return say(QT_TRANSLATE_NOOP("Rights", "about filed records, of the own department as a head; never towards themself"));
    case Needs::AskedPerson:
        return say(QT_TRANSLATE_NOOP("Rights", "once for each question to the person"));
    case Needs::PartyToSubstitution:
        return say(QT_TRANSLATE_NOOP("Rights", "substitutions of and for this person; any as administrator or auditor"));
    case Needs::Role:
        break;
    }
    return {};
}

} // namespace

QString holdingInWords(Session &session, const RoleHolding &holding)
{
    const QString role = displayName(holding.role);
    return holding.department == NoId ? role : say(QT_TRANSLATE_NOOP("Rights", "%1 (%2)")).arg(role, session.departmentName(holding.department));
}

QString lastDayInWords(const Substitution &substitution)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(substitution.until - 1).date(), QLocale::ShortFormat);
}

QString rolesInWords(Session &session, Id person, const std::optional<RoleSet> &among)
{
    QStringList words;
    for (const RoleHolding &holding : session.state().holdings()) {
        if (holding.person == person && (!among || among->contains(holding.role)))
            words += holdingInWords(session, holding);
    }
    const QList<Substitution> substitutions = session.state().substitutionsOf(person, session.store().rightsTime(person));
    for (const Substitution &one : substitutions) {
        if (!among || among->contains(one.holding.role))
            words += QCoreApplication::translate("Rights", "acting for %1 (%2) until %3")
                         .arg(session.personName(one.holding.person), holdingInWords(session, one.holding), lastDayInWords(one));
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
    const qint64 at = session.store().rightsTime(person);
    for (const ActionFacts &row : actionTable()) {
        // What every employee may needs no other reason.
        if (session.state().mayEver(person, row.action, at))
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

QList<Id> headedDepartments(const HouseState &state, Id person, qint64 at)
{
    QList<Id> departments;
    for (const Department &department : state.departments()) {
        if (!state.standsFor(person, Role::Head, department.id, at).isEmpty())
            departments.append(department.id);
    }
    return departments;
}

RecordFilter headQueue(const HouseState &state, Id person, qint64 at)
{
    RecordFilter filter;
    // What was returned to somebody who has left waits here again: nobody else could finish it.
    filter.anyOf = { { RecordState::Submitted, {}, {}, false }, { RecordState::Returned, {}, {}, true } };
    for (const RoleHolding &holding : state.holdings()) {
        if (holding.role != Role::Head)
            continue;
        // Another head's own submissions go to a records officer.
        const QList<Id> under = state.departmentsUnder(holding.department);
        for (Id department : under)
            filter.withoutAuthors.append({ holding.person, department });
    }
    filter.departments = headedDepartments(state, person, at);
    filter.notAuthor = person;
    return filter;
}

RecordFilter officerQueue(const HouseState &state, Id person, qint64 at)
{
    RecordFilter filter;
    const QList<Id> by = state.standsFor(person, Role::Officer, NoId, at);
    if (by.isEmpty()) {
        filter.departments = QList<Id>();
        return filter;
    }
    // What the only principal entered, the substitute does not file either.
    if (by.size() == 1 && by.constFirst() != person) {
        for (const Department &department : state.departments())
            filter.withoutAuthors.append({ by.constFirst(), department.id });
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
