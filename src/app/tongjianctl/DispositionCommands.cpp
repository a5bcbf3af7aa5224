// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationOutput.h"
#include "Input.h"
#include "Output.h"
#include "Terminal.h"
#include "core/Clock.h"
#include "services/ApplicationDrafts.h"
#include "services/PlanClearing.h"
#include "services/Recovering.h"

#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

constexpr int PlansListed = 200;
constexpr int RecordsListed = 1000;

const QString Method = QStringLiteral("method");
const QString Grace = QStringLiteral("grace");

// The keys of an application, and beside them method and grace.
ApplicationForm planFrom(Session &session, QJsonObject object, FreshFiles *fresh)
{
    ApplicationForm form = newPlan(session);
    if (object.contains(Method)) {
        const auto method = dispositionMethodFromKey(object.take(Method).toString());
        if (!method)
            refuseKey(Method, QStringLiteral("logical, logical-and-physical"));
        form.disposition->method = *method;
    }
    if (object.contains(Grace)) {
        const int days = object.take(Grace).toInt(-1);
        if (days < 0)
            refuseKey(Grace, QStringLiteral("a number of days"));
        form.disposition->graceDays = days;
    }
    const std::optional<Disposition> disposition = form.disposition;
    form = formFrom(session, object, form, fresh);
    form.disposition = disposition;
    return form;
}

QJsonObject groupObject(const PlanGroup &group)
{
    return { { QStringLiteral("records"), group.records }, { QStringLiteral("bytes"), group.bytes } };
}

void addPreview(Answer &answer, Session &session, const PlanPreview &preview)
{
    QJsonObject classes;
    for (auto it = preview.byClass.cbegin(); it != preview.byClass.cend(); ++it)
        classes.insert(keyOf(it.key()), groupObject(it.value()));
    QJsonObject departments;
    for (auto it = preview.byDepartment.cbegin(); it != preview.byDepartment.cend(); ++it)
        departments.insert(session.departmentName(it.key()), groupObject(it.value()));
    QJsonObject months;
    for (auto it = preview.byMonth.cbegin(); it != preview.byMonth.cend(); ++it)
        months.insert(QStringLiteral("%1-%2").arg(it.key() / 100).arg(it.key() % 100, 2, 10, QLatin1Char('0')), groupObject(it.value()));
    QJsonObject leftOut;
    for (auto it = preview.leftOut.cbegin(); it != preview.leftOut.cend(); ++it)
        leftOut.insert(keyOf(it.key()), it.value());
    QJsonArray examples;
    for (const auto &[row, reason] : preview.someLeftOut)
        examples.append(QJsonObject { { QStringLiteral("number"), row.number }, { QStringLiteral("reason"), keyOf(reason) } });
    answer.json.insert(QStringLiteral("listed"), groupObject(preview.listed));
    answer.json.insert(QStringLiteral("classes"), classes);
    answer.json.insert(QStringLiteral("departments"), departments);
    answer.json.insert(QStringLiteral("months"), months);
    answer.json.insert(QStringLiteral("left_out"), leftOut);
    answer.json.insert(QStringLiteral("left_out_records"), examples);
    answer.json.insert(QStringLiteral("known"), preview.known);
    answer.lines += QStringLiteral("%1 records would be on its list.").arg(preview.listed.records);
    for (auto it = preview.leftOut.cbegin(); it != preview.leftOut.cend(); ++it)
        answer.lines += QStringLiteral("  not on it, %1: %2").arg(keyOf(it.key())).arg(it.value());
    if (!preview.known)
        answer.lines += QStringLiteral("This login does not read every hold and application: some may drop out.");
}

const ApplicationDraft *draftIn(const QList<ApplicationDraft> &drafts, const QString &word)
{
    const auto found = std::find_if(drafts.begin(), drafts.end(), [&](const ApplicationDraft &one) { return QString::number(one.id) == word && one.form.route == Route::DispositionPlan; });
    return found == drafts.end() ? nullptr : &*found;
}

const ApplicationDraft &needDraft(const QList<ApplicationDraft> &drafts, const QString &word)
{
    const ApplicationDraft *draft = draftIn(drafts, word);
    if (!draft)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no draft of a plan %1.").arg(displaySafe(word)), QStringLiteral("Make one: tongjianctl plan create."));
    return *draft;
}

OpenedPlan planNumbered(Session &session, const QString &number)
{
    return openPlan(session, planByNumber(session, number));
}

QJsonObject countsObject(const OpenedPlan &plan)
{
    QJsonObject counts;
    for (PlanOutcome outcome : planOutcomes()) {
        if (const qint64 count = plan.outcomes.value(outcome); count > 0)
            counts.insert(keyOf(outcome), count);
    }
    if (plan.recovered > 0)
        counts.insert(QStringLiteral("recovered"), plan.recovered);
    return counts;
}

Answer planAnswer(Session &session, const OpenedPlan &plan)
{
    Answer answer = applicationAnswer(session, plan.application);
    answer.json.insert(QStringLiteral("counts"), countsObject(plan));
    if (plan.progress.begunAt > 0) {
        answer.json.insert(QStringLiteral("begun_at"), isoTime(plan.progress.begunAt));
        answer.json.insert(QStringLiteral("executor"), loginOf(session, plan.progress.executor));
        answer.json.insert(QStringLiteral("backup"), plan.progress.backup);
    }
    if (plan.progress.closedAt > 0) {
        answer.json.insert(QStringLiteral("cleared_at"), isoTime(plan.progress.closedAt));
        answer.json.insert(QStringLiteral("grace_until"), isoTime(plan.progress.graceUntil));
        answer.lines += QStringLiteral("Cleared; can be brought back until %1.").arg(isoTime(plan.progress.graceUntil));
    }
    QJsonArray keeps;
    for (const PlanKeep &keep : plan.keeps) {
        const auto row = Records(session.store().records()).find(keep.record);
        keeps.append(QJsonObject { { QStringLiteral("number"), row ? row->number : QString() }, { QStringLiteral("by"), loginOf(session, keep.by) }, { QStringLiteral("reason"), keep.reason.value_or(QString()) } });
    }
    answer.json.insert(QStringLiteral("kept"), keeps);
    QJsonArray conditions;
    const QList<PlanConditionState> states = conditionsOf(session, plan);
    for (const PlanConditionState &one : states) {
        conditions.append(QJsonObject { { QStringLiteral("condition"), keyOf(one.condition) }, { QStringLiteral("met"), one.met }, { QStringLiteral("evidence"), one.evidence }, { QStringLiteral("entry"), one.entry } });
        answer.lines += QStringLiteral("%1 %2: %3").arg(one.met ? QStringLiteral("[x]") : QStringLiteral("[ ]"), displayName(one.condition), one.evidence);
    }
    answer.json.insert(QStringLiteral("conditions"), conditions);
    return answer;
}

QList<Id> recordsFrom(Session &session, const QStringList &numbers)
{
    QList<Id> records;
    for (const QString &number : numbers) {
        const auto row = Records(session.store().records()).findByNumber(number.toUpper());
        if (!row)
            throw Error(ErrorCode::NotFound, QStringLiteral("There is no record %1.").arg(displaySafe(number)));
        records.append(row->id);
    }
    return records;
}

} // namespace

Answer createPlan(const Invocation &call, Session &session)
{
    FreshFiles fresh;
    ApplicationForm form = planFrom(session, readObject(call, "json-form"), &fresh);
    const PlanPreview preview = previewPlan(session, form.scope, terminalProgress(QStringLiteral("Looking for what is due")));
    const Id id = saveApplicationDraft(session, NoId, form);
    if (!fresh.isEmpty()) {
        takeIn(session, id, fresh, form);
        (void)saveApplicationDraft(session, id, form);
    }
    const QString draft = QString::number(id);
    Answer answer { { { QStringLiteral("draft"), draft } }, { QStringLiteral("Draft %1. Submit it: tongjianctl plan submit %1").arg(draft) }, 0 };
    addPreview(answer, session, preview);
    return answer;
}

Answer previewPlanOf(const Invocation &call, Session &session)
{
    const QList<ApplicationDraft> drafts = applicationDrafts(session);
    const ApplicationDraft *draft = draftIn(drafts, call.arguments.at(0));
    const Scope scope = draft ? draft->form.scope : planNumbered(session, call.arguments.at(0)).application.known.form.scope;
    Answer answer;
    addPreview(answer, session, previewPlan(session, scope, terminalProgress(QStringLiteral("Looking for what is due"))));
    return answer;
}

Answer submitPlanDraft(const Invocation &call, Session &session)
{
    const QList<ApplicationDraft> drafts = applicationDrafts(session);
    const ApplicationDraft &draft = needDraft(drafts, call.arguments.at(0));
    const Id plan = submitPlan(session, draft.form, draft.id, terminalProgress(QStringLiteral("Freezing the list")));
    const OpenedPlan opened = openPlan(session, plan);
    Answer answer = applicationState(session, plan);
    answer.json.insert(QStringLiteral("records"), opened.application.known.form.disposition->records);
    answer.json.insert(QStringLiteral("root"), QString::fromLatin1(opened.application.known.form.disposition->root.toHex()));
    answer.lines += QStringLiteral("%1 records are on its list. An executive decides on it.").arg(opened.application.known.form.disposition->records);
    return answer;
}

Answer listDispositions(const Invocation &, Session &session)
{
    Answer answer;
    QJsonArray list;
    const QList<PlanLine> plans = tongjian::listPlans(session, PlansListed);
    for (const PlanLine &plan : plans) {
        list.append(QJsonObject { { QStringLiteral("number"), plan.row.number }, { QStringLiteral("stage"), keyOf(plan.row.stage) }, { QStringLiteral("records"), plan.records },
            { QStringLiteral("cleared"), plan.progress.cleared }, { QStringLiteral("finished"), plan.progress.closedAt > 0 } });
        answer.lines += QStringLiteral("%1\t%2\t%3 records\t%4 cleared").arg(plan.row.number, displayName(plan.row.stage, plan.row.route)).arg(plan.records).arg(plan.progress.cleared);
    }
    answer.json = { { QStringLiteral("plans"), list } };
    return answer;
}

Answer showPlan(const Invocation &call, Session &session)
{
    return planAnswer(session, planNumbered(session, call.arguments.at(0)));
}

Answer listPlanRecords(const Invocation &call, Session &session)
{
    const OpenedPlan plan = planNumbered(session, call.arguments.at(0));
    std::optional<PlanOutcome> only;
    if (call.has("outcome")) {
        for (PlanOutcome one : planOutcomes()) {
            if (keyOf(one) == call.option("outcome"))
                only = one;
        }
        if (!only)
            throw Error(ErrorCode::Usage, QStringLiteral("--outcome is waiting, cleared, held, kept-longer, applied-for, corrected or kept-by-review."));
    }
    const int limit = int(call.number("limit", RecordsListed, 1));
    const QList<PlanRecordLine> lines = planRecords(session, plan, call.number("after", 0), limit, only);
    Answer answer;
    QJsonArray list;
    for (const PlanRecordLine &line : lines) {
        list.append(QJsonObject { { QStringLiteral("number"), line.record.row.number }, { QStringLiteral("outcome"), keyOf(line.row.outcome) }, { QStringLiteral("kept"), line.kept },
            { QStringLiteral("recovered"), line.row.recovered > 0 }, { QStringLiteral("due"), isoTime(line.row.keptUntil) } });
        answer.lines += QStringLiteral("%1\t%2%3").arg(line.record.row.number, keyOf(line.row.outcome), line.kept ? QStringLiteral("\tkept") : QString());
    }
    answer.json = { { QStringLiteral("records"), list } };
    if (lines.size() == limit)
        answer.json.insert(QStringLiteral("next"), QString::number(lines.constLast().row.record));
    return answer;
}

Answer keepOnPlan(const Invocation &call, Session &session)
{
    const Id plan = planByNumber(session, call.arguments.at(0));
    keepRecords(session, plan, recordsFrom(session, call.arguments.mid(1)), needOption(call, "text", "WORDS"));
    return { { { QStringLiteral("kept"), call.arguments.size() - 1 } }, { QStringLiteral("They stay, whatever is decided on the plan.") }, 0 };
}

Answer clearByPlan(const Invocation &call, Session &session)
{
    const Id plan = planByNumber(session, call.arguments.at(0));
    const ClearingOutcome outcome = clearPlan(session, plan, terminalProgress(QStringLiteral("Clearing")));
    QJsonObject dropped;
    Answer answer;
    answer.lines += QStringLiteral("%1 records were cleared; they can be brought back until %2.").arg(outcome.counts.cleared).arg(isoTime(outcome.graceUntil));
    for (auto it = outcome.counts.dropped.cbegin(); it != outcome.counts.dropped.cend(); ++it) {
        dropped.insert(keyOf(it.key()), it.value());
        answer.lines += QStringLiteral("  stay, %1: %2").arg(keyOf(it.key())).arg(it.value());
    }
    answer.json = { { QStringLiteral("cleared"), outcome.counts.cleared }, { QStringLiteral("dropped"), dropped }, { QStringLiteral("finished"), outcome.finished }, { QStringLiteral("grace_until"), isoTime(outcome.graceUntil) } };
    return answer;
}

Answer askToRecover(const Invocation &call, Session &session)
{
    ApplicationForm form = newRecovery(session, planByNumber(session, call.arguments.at(0)), recordsFrom(session, call.arguments.mid(1)));
    form.reason = needOption(call, "text", "WORDS");
    return submitForm(session, form, {});
}

Answer recoverByDecision(const Invocation &call, Session &session)
{
    const OpenedApplication opened = applicationFrom(session, call.arguments.at(0));
    recoverCleared(session, opened.seen(), terminalProgress(QStringLiteral("Bringing back")));
    Answer answer = applicationState(session, opened.known.row.id);
    answer.json.insert(QStringLiteral("recovered"), opened.known.form.recovered->records.size());
    answer.lines += QStringLiteral("%1 records are filed again.").arg(opened.known.form.recovered->records.size());
    return answer;
}

} // namespace tongjian::ctl
