// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Terminal.h"
#include "core/Error.h"
#include "report/RecoverySheets.h"
#include "services/AccountRenewal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

QString keyOf(CaseKind kind)
{
    switch (kind) {
    case CaseKind::Role:
        return QStringLiteral("role");
    case CaseKind::Renewal:
        return QStringLiteral("renewal");
    case CaseKind::RecoverySheets:
        return QStringLiteral("recovery-sheets");
    }
    return {};
}

Case caseFrom(Session &session, const QString &text)
{
    const auto found = session.state().cases().constFind(text.toLongLong());
    if (found == session.state().cases().constEnd())
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no case %1.").arg(text), QStringLiteral("See tongjianctl case list."));
    return *found;
}

QString loginOf(Session &session, Id person)
{
    const Person *who = session.state().person(person);
    return who ? who->login : QString();
}

// Two sheets, and the file for the three that replace them, which must be new.
SheetsInUse sheetsFrom(const Invocation &call, Session &session)
{
    if (!call.has("sheets") || QFileInfo::exists(call.option("sheets")))
        throw Error(ErrorCode::Usage, QStringLiteral("The new recovery sheets need --sheets PDF, a file that does not exist yet."), QStringLiteral("Nothing was changed."));
    const Secret first = readSheet(int(call.number("sheet-fd", -1)), "First recovery sheet");
    const Secret second = readSheet(int(call.number("second-sheet-fd", -1)), "Second recovery sheet");
    return openSheets(session, first, second);
}

// The new sheets are on disk before the act; when it does not happen, they go.
template<typename Act>
void withNewSheets(const Invocation &call, Session &session, const SheetsInUse &sheets, Act act)
{
    writeRecoverySheets(call.option("sheets"), session.company(), sheets.fresh.shares, session.now());
    try {
        act();
    } catch (...) {
        QFile::remove(call.option("sheets"));
        throw;
    }
}

} // namespace

Answer proposeRenewal(const Invocation &call, Session &session)
{
    const Person *person = session.state().personByLogin(call.arguments.at(0));
    if (!person)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no account “%1”.").arg(call.arguments.at(0)), QStringLiteral("See tongjianctl account list."));
    const RenewalOutlook outlook = renewalOutlook(session, person->id);
    const Id id = tongjian::proposeRenewal(session, person->id);
    Answer answer;
    answer.json = { { QStringLiteral("case"), QString::number(id) }, { QStringLiteral("decider"), QLatin1String(facts(outlook.decider).key) },
        { QStringLiteral("needs_sheets"), outlook.needsSheets }, { QStringLiteral("drafts_lost"), outlook.draftsLost } };
    answer.lines = { QStringLiteral("Case %1 waits for the decision of: %2.").arg(id).arg(displayName(outlook.decider)) };
    if (outlook.needsSheets)
        answer.lines += QStringLiteral("Two recovery sheets will be needed.");
    if (outlook.draftsLost > 0)
        answer.lines += QStringLiteral("Drafts that will be lost: %1.").arg(outlook.draftsLost);
    return answer;
}

Answer proposeSheets(const Invocation &, Session &session)
{
    const Id id = proposeNewSheets(session);
    return { { { QStringLiteral("case"), QString::number(id) } }, { QStringLiteral("Case %1 waits for its decision.").arg(id) }, 0 };
}

Answer listCases(const Invocation &, Session &session)
{
    Answer answer;
    QJsonArray list;
    for (const Case &one : session.state().cases()) {
        if (one.kind == CaseKind::Role || (one.state != CaseState::Open && one.state != CaseState::Confirmed))
            continue;
        const QString state = one.state == CaseState::Open ? QStringLiteral("open") : session.now() - one.decidedAt > CaseCarryOutMs ? QStringLiteral("lapsed") : QStringLiteral("confirmed");
        list.append(QJsonObject { { QStringLiteral("id"), QString::number(one.id) }, { QStringLiteral("kind"), keyOf(one.kind) }, { QStringLiteral("state"), state },
            { QStringLiteral("name"), loginOf(session, one.holding.person) }, { QStringLiteral("proposer"), loginOf(session, one.proposer) },
            { QStringLiteral("decider"), QLatin1String(facts(session.state().deciderOf(one)).key) } });
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4").arg(QString::number(one.id), keyOf(one.kind), state, loginOf(session, one.holding.person));
    }
    answer.json = { { QStringLiteral("cases"), list } };
    return answer;
}

Answer confirmCase(const Invocation &call, Session &session)
{
    Secret code;
    decideCase(session, caseFrom(session, call.arguments.at(0)).id, true, &code);
    if (code.isEmpty())
        return { { { QStringLiteral("done"), true } }, { QStringLiteral("It was confirmed.") }, 0 };
    const QString shown = QString::fromLatin1(code.view());
    return { { { QStringLiteral("confirmation_code"), shown } }, { QStringLiteral("It was confirmed. Code to be handed to the person, shown only now: %1").arg(shown) }, 0 };
}

Answer refuseCase(const Invocation &call, Session &session)
{
    decideCase(session, caseFrom(session, call.arguments.at(0)).id, false);
    return { { { QStringLiteral("done"), true } }, { QStringLiteral("It was refused.") }, 0 };
}

Answer withdrawCase(const Invocation &call, Session &session)
{
    tongjian::withdrawCase(session, caseFrom(session, call.arguments.at(0)).id);
    return { { { QStringLiteral("done"), true } }, { QStringLiteral("It was withdrawn.") }, 0 };
}

Answer carryOutCase(const Invocation &call, Session &session)
{
    const Case one = caseFrom(session, call.arguments.at(0));
    if (one.kind == CaseKind::RecoverySheets) {
        const SheetsInUse sheets = sheetsFrom(call, session);
        withNewSheets(call, session, sheets, [&] { carryOutNewSheets(session, one.id, sheets); });
        return { { { QStringLiteral("sheets"), call.option("sheets") } }, { QStringLiteral("The new recovery sheets in %1 hold from now on; destroy the old ones.").arg(call.option("sheets")) }, 0 };
    }
    if (one.kind != CaseKind::Renewal)
        throw Error(ErrorCode::BadInput, QStringLiteral("A role is given by its confirmation."), QStringLiteral("Nothing was changed."));
    Secret initial;
    Answer answer;
    if (call.has("sheet-fd") || call.has("second-sheet-fd") || call.has("sheets")) {
        const SheetsInUse sheets = sheetsFrom(call, session);
        withNewSheets(call, session, sheets, [&] { carryOutRenewal(session, one.id, &sheets, &initial); });
        answer.json.insert(QStringLiteral("sheets"), call.option("sheets"));
        answer.lines += QStringLiteral("The new recovery sheets are in %1; destroy the old ones.").arg(call.option("sheets"));
    } else {
        carryOutRenewal(session, one.id, nullptr, &initial);
    }
    const QString shown = QString::fromLatin1(initial.view());
    answer.json.insert(QStringLiteral("name"), loginOf(session, one.holding.person));
    answer.json.insert(QStringLiteral("initial_password"), shown);
    answer.lines += QStringLiteral("The account waits for its first login. Initial password, shown only now: %1").arg(shown);
    return answer;
}

} // namespace tongjian::ctl
