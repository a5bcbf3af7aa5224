// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationOutput.h"
#include "Input.h"
#include "Output.h"
#include "RecordOutput.h"
#include "Terminal.h"
#include "report/ApplicationPrint.h"
#include "services/Correcting.h"
#include "services/Deciding.h"
#include "services/Fulfilling.h"

#include <QJsonArray>
#include <QSet>

namespace tongjian::ctl
{

namespace
{

constexpr const char *FormOption = "json-form";

Route routeOf(const Invocation &call)
{
    QStringList keys;
    for (Route route : applicationRoutes()) {
        if (route == Route::Correction) // begins at the record
            continue;
        const QString key = QLatin1String(facts(route).key);
        if (key == call.option("route"))
            return route;
        keys += key;
    }
    throw Error(ErrorCode::Usage, QStringLiteral("--route is one of %1.").arg(keys.join(QStringLiteral(", "))));
}

ApplicationList listFrom(const QString &key)
{
    if (key.isEmpty() || key == QStringLiteral("own"))
        return ApplicationList::Own;
    if (key == QStringLiteral("decide"))
        return ApplicationList::ToDecide;
    if (key == QStringLiteral("fulfil"))
        return ApplicationList::ToFulfil;
    if (key == QStringLiteral("known"))
        return ApplicationList::Known;
    throw Error(ErrorCode::Usage, QStringLiteral("--kind is own, decide, fulfil or known."));
}

// As things stand for the applicant: services refuse the rest.
Answer countedScope(Session &session, const ApplicationForm &form)
{
    const HouseAt house(session.state(), session.rightsTime());
    const CaseVerdict verdict = CaseLife::mayApply(session.me(), form.route, form.department, house);
    if (const QString why = verdict.allowed ? scopeObjection(form, session.me(), house) : verdict.reason; !why.isEmpty())
        throw Error(ErrorCode::NoRight, why);
    const ScopeCount count = countScope(session, form);
    Answer answer { { { QStringLiteral("count"), countObject(count) } }, { QStringLiteral("The scope covers %1 records.").arg(count.records) }, 0 };
    addWarnings(answer, form, count.records);
    return answer;
}

} // namespace

Answer apply(const Invocation &call, Session &session)
{
    const Route route = routeOf(call);
    FreshFiles fresh;
    ApplicationForm form = formFrom(session, readObject(call, FormOption), newApplication(session, route), &fresh);
    settle(session, form);
    return call.has("count") ? countedScope(session, form) : submitForm(session, form, fresh);
}

Answer listApplications(const Invocation &call, Session &session)
{
    const ApplicationList kind = listFrom(call.option("kind"));
    const int limit = limitOf(call);
    const bool paged = kind == ApplicationList::Own || kind == ApplicationList::Known;
    if (!paged && (call.has("limit") || call.has("after")))
        throw Error(ErrorCode::Usage, QStringLiteral("What waits for a person comes whole: --limit and --after go with own and known."));
    const QList<ApplicationLine> lines = tongjian::listApplications(session, kind, call.number("after", NoId, 1), limit);
    return applicationLines(session, lines, paged && lines.size() == limit ? lines.constLast().row.id : NoId);
}

Answer showApplication(const Invocation &call, Session &session)
{
    return applicationAnswer(session, applicationFrom(session, call.arguments.at(0)));
}

Answer decideApplication(const Invocation &call, Session &session)
{
    const QString decision = call.option("decision");
    const bool narrows = decision == QStringLiteral("narrow");
    if (!narrows && call.has(FormOption))
        throw Error(ErrorCode::Usage, QStringLiteral("--json-form goes with --decision narrow."));
    const QJsonObject object = narrows ? readObject(call, FormOption) : QJsonObject();
    const OpenedApplication opened = applicationFrom(session, call.arguments.at(0));
    // A decision is about exactly what was seen: --seen names it; without that it is what is there now, and shown with the decision.
    SeenApplication seen = opened.seen();
    seen.entry = call.number("seen", seen.entry, 1);
    const QString text = call.option("text");
    if (decision == QStringLiteral("approve")) {
        approveApplication(session, seen, text, terminalProgress(QStringLiteral("Filing the new version")));
    } else if (narrows) {
        FreshFiles fresh;
        const ApplicationForm form = formFrom(session, object, opened.known.form, &fresh);
        if (!fresh.isEmpty())
            refuseKey(QLatin1String(facts(ApplicationField::Papers).key), QStringLiteral("the papers as they are"));
        narrowApplication(session, seen, form, text);
    } else if (decision == QStringLiteral("refuse")) {
        refuseApplication(session, seen, text);
    } else if (decision == QStringLiteral("ask")) {
        askApplicant(session, seen, text);
    } else {
        throw Error(ErrorCode::Usage, QStringLiteral("--decision is approve, narrow, refuse or ask."));
    }
    Answer answer = applicationState(session, seen.application);
    answer.json.insert(QStringLiteral("decision"), decision);
    answer.json.insert(QStringLiteral("decided_on"), seen.entry);
    if (!call.has("seen"))
        answer.lines = applicationAnswer(session, opened).lines + answer.lines;
    return answer;
}

Answer answerApplication(const Invocation &call, Session &session)
{
    std::optional<QJsonObject> object;
    if (call.has(FormOption))
        object = readObject(call, FormOption);
    const OpenedApplication opened = applicationFrom(session, call.arguments.at(0));
    const QString text = call.option("text");
    std::optional<ApplicationForm> form;
    if (object) {
        FreshFiles fresh;
        // Whom nobody asked is refused, with nothing opened and no file taken in.
        const bool asked = opened.moves.contains(CaseMove::Answer);
        const bool corrects = asked && opened.known.form.correction && object->contains(QLatin1String(facts(ApplicationField::Correction).key));
        form = formFrom(session, *object, corrects ? correctionOn(session, openedFor(call, session, opened.known.form.correction->record), opened.known.form) : opened.known.form, &fresh);
        if (asked)
            takeIn(session, opened.known.row.id, fresh, *form);
    }
    tongjian::answerApplication(session, opened.seen(), text, form);
    return applicationState(session, opened.known.row.id);
}

Answer withdrawApplication(const Invocation &call, Session &session)
{
    const OpenedApplication opened = applicationFrom(session, call.arguments.at(0));
    tongjian::withdrawApplication(session, opened.seen(), call.option("text"));
    return applicationState(session, opened.known.row.id);
}

Answer scopeOfApplication(const Invocation &call, Session &session)
{
    const Id id = applicationByNumber(session, call.arguments.at(0));
    const ScopeAnswer scope = scopeOf(session, id, terminalProgress(QStringLiteral("Looking through the scope")));
    Answer answer = linesAnswer(session, scope.lines, {});
    answer.json.insert(QStringLiteral("looked"), scope.looked);
    answer.json.insert(QStringLiteral("unreadable"), scope.unreadable);
    answer.lines += QStringLiteral("%1 of %2 records of the scope%3").arg(scope.lines.size()).arg(scope.looked)
                        .arg(scope.unreadable > 0 ? QStringLiteral("; %1 cannot be opened and cannot be granted").arg(scope.unreadable) : QString());
    return answer;
}

Answer fulfilApplication(const Invocation &call, Session &session)
{
    QList<std::pair<QString, QString>> named; // number, reason
    if (call.has("leave-out")) {
        const QJsonObject object = readObject(call, "leave-out");
        refuseOtherKeys(object, { QStringLiteral("leaveOut") });
        if (!object.value(QStringLiteral("leaveOut")).isArray())
            refuseKey(QStringLiteral("leaveOut"), QStringLiteral("a list of {\"record\":\"TX-…\",\"reason\":\"…\"}"));
        const QJsonArray list = object.value(QStringLiteral("leaveOut")).toArray();
        for (const QJsonValue &value : list) {
            const QJsonObject one = value.toObject();
            const QString where = QStringLiteral("leaveOut.");
            refuseOtherKeys(one, { QStringLiteral("record"), QStringLiteral("reason") }, where);
            named.append({ needText(one, QStringLiteral("record"), where), needText(one, QStringLiteral("reason"), where) });
        }
    }
    const OpenedApplication opened = applicationFrom(session, call.arguments.at(0));
    const ScopeAnswer scope = scopeOf(session, opened.known.row.id, terminalProgress(QStringLiteral("Looking through the scope")));
    QHash<QString, Id> numbers;
    for (const RecordLine &line : scope.lines)
        numbers.insert(line.row.number, line.row.id);
    QList<LeftOutRecord> leftOut;
    for (const auto &[number, reason] : std::as_const(named)) {
        const Id record = numbers.take(number.toUpper());
        if (record == NoId)
            refuseKey(QStringLiteral("leaveOut.record"), QStringLiteral("the number of a record of the scope, once, instead of “%1”").arg(displaySafe(number)));
        leftOut.append({ record, reason });
    }
    QList<Id> records;
    for (const RecordLine &line : scope.lines) {
        if (numbers.contains(line.row.number))
            records.append(line.row.id);
    }
    tongjian::fulfilApplication(session, opened.seen(), records, leftOut, terminalProgress(QStringLiteral("Granting")));
    Answer answer = applicationState(session, opened.known.row.id);
    answer.json.insert(QStringLiteral("granted"), qint64(records.size()));
    answer.json.insert(QStringLiteral("left_out"), qint64(leftOut.size()));
    answer.json.insert(QStringLiteral("unreadable"), scope.unreadable);
    answer.lines += QStringLiteral("%1 records were granted, %2 left out.").arg(records.size()).arg(leftOut.size());
    if (scope.unreadable > 0)
        answer.lines += QStringLiteral("%1 records of the scope cannot be opened and were not granted.").arg(scope.unreadable);
    return answer;
}

Answer printApplication(const Invocation &call, Session &session)
{
    if (!call.has("out"))
        throw Error(ErrorCode::Usage, QStringLiteral("application print needs --out FILE."));
    const OpenedApplication opened = openApplicationForPrinting(session, applicationByNumber(session, call.arguments.at(0)));
    writeApplicationPrint(call.option("out"), applicationPrint(session, opened));
    return { { { QStringLiteral("number"), opened.known.row.number }, { QStringLiteral("file"), call.option("out") } },
        { QStringLiteral("%1: printed to %2").arg(opened.known.row.number, call.option("out")) }, 0 };
}

} // namespace tongjian::ctl
