// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Input.h"
#include "core/Error.h"
#include "services/Leaving.h"
#include "services/People.h"
#include "services/Rights.h"

#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

Id personFrom(Session &session, const QString &login)
{
    const Person *person = session.state().personByLogin(login);
    if (!person)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no account “%1”.").arg(login), QStringLiteral("See tongjianctl account list."));
    return person->id;
}

Id departmentFrom(Session &session, const QString &name)
{
    for (const Department &department : session.state().departments()) {
        if (department.open && department.name == name)
            return department.id;
    }
    throw Error(ErrorCode::NotFound, QStringLiteral("There is no department “%1”.").arg(name), QStringLiteral("See tongjianctl department list."));
}

RoleHolding holdingFrom(Session &session, const QStringList &arguments)
{
    RoleHolding holding;
    holding.person = personFrom(session, arguments.at(0));
    const auto role = roleFromKey(arguments.at(1));
    if (!role)
        refuseKey(arguments.at(1), QStringLiteral("one of %1").arg(roleKeysInWords()));
    holding.role = *role;
    if (facts(*role).ofDepartment)
        holding.department = arguments.size() > 2 ? departmentFrom(session, arguments.at(2)) : session.state().person(holding.person)->department;
    else if (arguments.size() > 2)
        refuseKey(arguments.at(2), QStringLiteral("no department for this role"));
    return holding;
}

QJsonObject roleObject(Session &session, const RoleHolding &holding)
{
    const Person *person = session.state().person(holding.person);
    QJsonObject object { { QStringLiteral("name"), person ? person->login : QString() }, { QStringLiteral("role"), QLatin1String(facts(holding.role).key) } };
    if (holding.department != NoId)
        object.insert(QStringLiteral("department"), session.departmentName(holding.department));
    return object;
}

Id proposalFrom(Session &session, const QString &text)
{
    const Id id = text.toLongLong();
    if (!session.state().cases().contains(id) || session.state().cases().value(id).kind != CaseKind::Role)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no proposal %1.").arg(text), QStringLiteral("See tongjianctl role list."));
    return id;
}

Answer done(const QString &what)
{
    return { { { QStringLiteral("done"), true } }, { what }, 0 };
}

} // namespace

Answer listAccounts(const Invocation &, Session &session)
{
    Answer answer;
    QJsonArray accounts;
    for (const Person &person : session.state().persons()) {
        QJsonArray roles;
        for (const RoleFacts &role : roleTable()) {
            if (session.state().rolesOf(person.id).contains(role.role))
                roles.append(QLatin1String(role.key));
        }
        const QString state = !person.active ? QStringLiteral("disabled") : person.activated ? QStringLiteral("active") : QStringLiteral("waiting");
        accounts.append(QJsonObject { { QStringLiteral("name"), person.login }, { QStringLiteral("full_name"), person.name },
            { QStringLiteral("department"), session.departmentName(person.department) }, { QStringLiteral("state"), state }, { QStringLiteral("roles"), roles } });
        QStringList words;
        for (const QJsonValue &role : std::as_const(roles))
            words += role.toString();
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(person.login, displaySafe(person.name), displaySafe(session.departmentName(person.department)), state, words.join(u','));
    }
    answer.json = { { QStringLiteral("accounts"), accounts } };
    return answer;
}

Answer addAccount(const Invocation &call, Session &session)
{
    const QJsonObject object = readObject(call);
    refuseOtherKeys(object, { QStringLiteral("name"), QStringLiteral("full_name"), QStringLiteral("department"), QStringLiteral("job") });
    NewAccountRequest request;
    request.login = needText(object, QStringLiteral("name"));
    request.name = needText(object, QStringLiteral("full_name"));
    request.department = departmentFrom(session, needText(object, QStringLiteral("department")));
    request.job = object.value(QStringLiteral("job")).toBool();
    Secret initial;
    (void)createAccount(session, request, &initial);
    const QString shown = QString::fromLatin1(initial.view());
    return { { { QStringLiteral("name"), request.login }, { QStringLiteral("initial_password"), shown } },
        { QStringLiteral("%1 was made. Initial password, shown only now: %2").arg(request.login, shown) }, 0 };
}

Answer listRights(const Invocation &call, Session &session)
{
    if (const Verdict verdict = may(session, Action::AccountDisable); !verdict.allowed && personFrom(session, call.arguments.at(0)) != session.me())
        throw Error(ErrorCode::NoRight, verdict.reason);
    Answer answer;
    QJsonArray list;
    const QList<EffectiveRight> rights = effectiveRights(session, personFrom(session, call.arguments.at(0)));
    for (const EffectiveRight &right : rights) {
        const ActionFacts &row = facts(right.action);
        list.append(QJsonObject { { QStringLiteral("action"), QString::fromLatin1(row.key) }, { QStringLiteral("because"), right.because },
            { QStringLiteral("limit"), right.limit }, { QStringLiteral("clause"), QString::fromLatin1(row.clause) } });
        answer.lines += QStringList { displayName(right.action), right.because, right.limit }.join(u'\t');
    }
    answer.json = { { QStringLiteral("rights"), list } };
    return answer;
}

Answer moveAccount(const Invocation &call, Session &session)
{
    movePerson(session, personFrom(session, call.arguments.at(0)), departmentFrom(session, call.arguments.at(1)));
    return done(QStringLiteral("%1 belongs to %2 now.").arg(call.arguments.at(0), call.arguments.at(1)));
}

Answer disableAccount(const Invocation &call, Session &session)
{
    tongjian::disableAccount(session, personFrom(session, call.arguments.at(0)));
    return done(QStringLiteral("%1 was closed.").arg(call.arguments.at(0)));
}

Answer enableAccount(const Invocation &call, Session &session)
{
    tongjian::enableAccount(session, personFrom(session, call.arguments.at(0)));
    return done(QStringLiteral("%1 was opened again.").arg(call.arguments.at(0)));
}

Answer leaveAccount(const Invocation &call, Session &session)
{
    LeaveRequest request;
    request.person = personFrom(session, call.arguments.at(0));
    if (call.has("successor"))
        request.successor = personFrom(session, call.option("successor"));
    const QString drafts = call.option("drafts");
    if (call.has("drafts") && drafts != QStringLiteral("keep") && drafts != QStringLiteral("discard"))
        refuseKey(drafts, QStringLiteral("keep or discard"));
    if (call.has("drafts"))
        request.drafts = drafts == QStringLiteral("keep") ? LeftDrafts::Keep : LeftDrafts::Discard;
    const Departure before = departureOf(session, request.person);
    const auto roles = [&](const QList<RoleHolding> &list) {
        QJsonArray array;
        for (const RoleHolding &holding : list)
            array.append(roleObject(session, holding));
        return array;
    };
    Answer answer;
    answer.json = { { QStringLiteral("drafts"), before.drafts }, { QStringLiteral("returned"), before.returned }, { QStringLiteral("under_way"), before.underWay },
        { QStringLiteral("roles"), roles(before.roles) }, { QStringLiteral("only_holder_of"), roles(before.onlyHolder) },
        { QStringLiteral("obstacles"), QJsonArray::fromStringList(before.obstacles) } };
    answer.lines += QStringLiteral("%1 drafts, %2 returned records, %3 under way, %4 roles.").arg(before.drafts).arg(before.returned).arg(before.underWay).arg(before.roles.size());
    if (call.has("dry-run")) {
        answer.lines += before.obstacles;
        answer.lines += QStringLiteral("This was a dry run: nothing was changed.");
        return answer;
    }
    const LeaveResult result = leaveHouse(session, request);
    answer.json.insert(QStringLiteral("proposed"), roles(result.proposed));
    answer.json.insert(QStringLiteral("not_proposed"), QJsonArray::fromStringList(result.notProposed));
    answer.json.insert(QStringLiteral("drafts_discarded"), result.draftsDiscarded);
    answer.lines += QStringLiteral("%1 has left: %2 roles ended, %3 proposed for the successor, %4 drafts discarded.")
                        .arg(call.arguments.at(0))
                        .arg(result.rolesEnded.size())
                        .arg(result.proposed.size())
                        .arg(result.draftsDiscarded);
    answer.lines += result.notProposed;
    return answer;
}

Answer listDepartments(const Invocation &, Session &session)
{
    Answer answer;
    QJsonArray list;
    for (const Department &department : session.state().departments()) {
        QJsonArray heads;
        QStringList names;
        const QList<Id> holders = session.state().holders(Role::Head, department.id);
        for (Id head : holders) {
            heads.append(session.state().person(head)->login);
            names += session.state().person(head)->login;
        }
        list.append(QJsonObject { { QStringLiteral("name"), department.name }, { QStringLiteral("open"), department.open }, { QStringLiteral("heads"), heads },
            { QStringLiteral("merged_into"), department.mergedInto == NoId ? QString() : session.departmentName(department.mergedInto) } });
        answer.lines += QStringLiteral("%1\t%2\t%3").arg(displaySafe(department.name), department.open ? QStringLiteral("open") : QStringLiteral("closed"), names.join(u','));
    }
    answer.json = { { QStringLiteral("departments"), list } };
    return answer;
}

Answer addDepartment(const Invocation &call, Session &session)
{
    (void)createDepartment(session, call.arguments.at(0));
    return done(QStringLiteral("The department %1 was made.").arg(call.arguments.at(0)));
}

Answer renameDepartment(const Invocation &call, Session &session)
{
    tongjian::renameDepartment(session, departmentFrom(session, call.arguments.at(0)), call.arguments.at(1));
    return done(QStringLiteral("The department is called %1 now.").arg(call.arguments.at(1)));
}

Answer closeDepartment(const Invocation &call, Session &session)
{
    tongjian::closeDepartment(session, departmentFrom(session, call.arguments.at(0)));
    return done(QStringLiteral("The department %1 was closed.").arg(call.arguments.at(0)));
}

Answer mergeDepartment(const Invocation &call, Session &session)
{
    mergeDepartments(session, departmentFrom(session, call.arguments.at(0)), departmentFrom(session, call.arguments.at(1)));
    return done(QStringLiteral("%1 belongs to %2 now.").arg(call.arguments.at(0), call.arguments.at(1)));
}

Answer listRoles(const Invocation &, Session &session)
{
    Answer answer;
    QJsonArray holdings;
    for (const RoleHolding &holding : session.state().holdings()) {
        const QJsonObject object = roleObject(session, holding);
        holdings.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3").arg(object.value(QStringLiteral("name")).toString(), object.value(QStringLiteral("role")).toString(),
            object.value(QStringLiteral("department")).toString());
    }
    QJsonArray proposals;
    for (const Case &proposal : session.state().cases()) {
        if (proposal.kind != CaseKind::Role || proposal.state != CaseState::Open)
            continue;
        QJsonObject object = roleObject(session, proposal.holding);
        object.insert(QStringLiteral("id"), QString::number(proposal.id));
        object.insert(QStringLiteral("decider"), QLatin1String(facts(session.state().deciderFor(proposal.holding, proposal.proposer)).key));
        proposals.append(object);
        answer.lines += QStringLiteral("proposal %1\t%2\t%3").arg(object.value(QStringLiteral("id")).toString(), object.value(QStringLiteral("name")).toString(),
            object.value(QStringLiteral("role")).toString());
    }
    answer.json = { { QStringLiteral("roles"), holdings }, { QStringLiteral("proposals"), proposals } };
    return answer;
}

Answer proposeRole(const Invocation &call, Session &session)
{
    const Id id = tongjian::proposeRole(session, holdingFrom(session, call.arguments));
    return { { { QStringLiteral("proposal"), QString::number(id) } }, { QStringLiteral("Proposal %1 waits for its decision.").arg(id) }, 0 };
}

Answer confirmRole(const Invocation &call, Session &session)
{
    decideRole(session, proposalFrom(session, call.arguments.at(0)), true);
    return done(QStringLiteral("The role was given."));
}

Answer refuseRole(const Invocation &call, Session &session)
{
    decideRole(session, proposalFrom(session, call.arguments.at(0)), false);
    return done(QStringLiteral("The role was refused."));
}

Answer revokeRole(const Invocation &call, Session &session)
{
    tongjian::revokeRole(session, holdingFrom(session, call.arguments));
    return done(QStringLiteral("The role was taken away."));
}

} // namespace tongjian::ctl
