// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Input.h"
#include "core/Error.h"
#include "services/Rights.h"
#include "services/Substitutes.h"

#include <QDateTime>
#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

QString stageKey(SubstitutionStage stage)
{
    switch (stage) {
    case SubstitutionStage::Coming:
        return QStringLiteral("coming");
    case SubstitutionStage::Running:
        return QStringLiteral("running");
    case SubstitutionStage::Waiting:
        return QStringLiteral("waiting");
    case SubstitutionStage::Over:
        return QStringLiteral("over");
    case SubstitutionStage::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

QString dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).date().toString(Qt::ISODate);
}

QDate dateFrom(const Invocation &call, const char *option, const QDate &otherwise)
{
    if (!call.has(option))
        return otherwise;
    const QDate date = QDate::fromString(call.option(option), Qt::ISODate);
    if (!date.isValid())
        refuseKey(call.option(option), QStringLiteral("a date like 2026-12-05"));
    return date;
}

QString loginOf(Session &session, Id person)
{
    const Person *who = session.state().person(person);
    return who ? who->login : QString();
}

} // namespace

Answer listSubstitutions(const Invocation &, Session &session)
{
    Answer answer;
    QJsonArray list;
    const QList<Substitution> substitutions = substitutionsFor(session);
    for (const Substitution &one : substitutions) {
        const QString stage = stageKey(stageOf(session, one));
        QJsonObject object { { QStringLiteral("id"), QString::number(one.id) }, { QStringLiteral("for"), loginOf(session, one.holding.person) },
            { QStringLiteral("role"), QLatin1String(facts(one.holding.role).key) }, { QStringLiteral("substitute"), loginOf(session, one.substitute) },
            { QStringLiteral("from"), dayOf(one.from) }, { QStringLiteral("until"), dayOf(one.until - 1) }, { QStringLiteral("state"), stage } };
        if (one.holding.department != NoId)
            object.insert(QStringLiteral("department"), session.departmentName(one.holding.department));
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4\t%5 – %6\t%7")
                            .arg(QString::number(one.id), loginOf(session, one.substitute), loginOf(session, one.holding.person),
                                holdingInWords(session, one.holding), dayOf(one.from), dayOf(one.until - 1), stage);
    }
    answer.json = { { QStringLiteral("substitutions"), list } };
    return answer;
}

Answer nameSubstitute(const Invocation &call, Session &session)
{
    const Person *substitute = session.state().personByLogin(call.arguments.at(0));
    if (!substitute)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no account “%1”.").arg(call.arguments.at(0)), QStringLiteral("See tongjianctl account list."));
    const auto role = roleFromKey(call.arguments.at(1));
    if (!role || (*role != Role::Head && *role != Role::Officer))
        refuseKey(call.arguments.at(1), QStringLiteral("head or officer"));
    SubstitutionRequest request;
    request.holding = { session.me(), *role, NoId };
    request.substitute = substitute->id;
    const QList<RoleHolding> own = substitutableHoldings(session);
    QList<RoleHolding> meant;
    for (const RoleHolding &holding : own) {
        if (holding.role == *role && (call.arguments.size() < 3 || session.departmentName(holding.department) == call.arguments.at(2)))
            meant.append(holding);
    }
    if (meant.size() > 1)
        refuseKey(call.arguments.at(1), QStringLiteral("the department too, since you head several"));
    if (!meant.isEmpty())
        request.holding = meant.constFirst();
    const QDate today = QDateTime::fromMSecsSinceEpoch(session.now()).date();
    request.firstDay = dateFrom(call, "from", today);
    request.lastDay = dateFrom(call, "until", request.firstDay);
    const Id id = tongjian::nameSubstitute(session, request);
    return { { { QStringLiteral("substitution"), QString::number(id) } },
        { QStringLiteral("%1 acts for you from %2 until %3. Substitution %4.")
                .arg(substitute->login, request.firstDay.toString(Qt::ISODate), request.lastDay.toString(Qt::ISODate), QString::number(id)) },
        0 };
}

Answer endSubstitution(const Invocation &call, Session &session)
{
    tongjian::endSubstitution(session, call.arguments.at(0).toLongLong());
    return { { { QStringLiteral("done"), true } }, { QStringLiteral("The substitution was ended.") }, 0 };
}

} // namespace tongjian::ctl
