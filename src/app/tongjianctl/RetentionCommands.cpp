// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationOutput.h"
#include "Input.h"
#include "Output.h"
#include "core/Clock.h"
#include "services/Holds.h"
#include "services/Retention.h"

#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

constexpr int MostListed = 1000;

QString dayText(int day)
{
    return day == 0 ? QString() : dateOfDay(day).toString(Qt::ISODate);
}

int needDay(const Invocation &call, const char *option)
{
    const QDate date = QDate::fromString(needOption(call, option, "DATE"), Qt::ISODate);
    if (!date.isValid())
        throw Error(ErrorCode::Usage, QStringLiteral("--%1 takes a day such as 2026-11-28.").arg(QLatin1String(option)));
    return dayOf(date);
}

QJsonObject scheduleObject(const RetentionSchedule &schedule, const HouseNames &names)
{
    QJsonObject object = toJson(RetentionChange { 0, schedule.from, schedule.shortens, schedule.lines }, names);
    object.remove(QStringLiteral("replaces"));
    object.insert(QStringLiteral("version"), schedule.version);
    return object;
}

QStringList scheduleLines(Session &session, const RetentionSchedule &schedule, bool inForce)
{
    QStringList lines { QStringLiteral("version %1%2%3").arg(schedule.version).arg(schedule.from == 0 ? QString() : QStringLiteral(" from ") + dayText(schedule.from),
        inForce ? QStringLiteral(", in force") : QString()) };
    for (const RetentionLine &line : schedule.lines) {
        lines += QStringLiteral("  %1\t%2\t%3\t%4").arg(displaySubject(line, session.departmentName(line.department)), displayPeriod(line.shortestMonths),
            line.longestMonths == 0 ? QStringLiteral("-") : displayPeriod(line.longestMonths), displaySafe(line.basis));
    }
    return lines;
}

QJsonObject effectObject(Session &session, const ScheduleEffect &effect)
{
    QJsonObject classes;
    for (auto it = effect.byClass.cbegin(); it != effect.byClass.cend(); ++it)
        classes.insert(keyOf(it.key()), QJsonObject { { QStringLiteral("later"), it->later }, { QStringLiteral("earlier"), it->earlier } });
    QJsonObject holds;
    for (auto it = effect.heldOfEarlier.cbegin(); it != effect.heldOfEarlier.cend(); ++it)
        holds.insert(session.state().hold(it.key())->number, it.value());
    return { { QStringLiteral("records"), effect.records }, { QStringLiteral("later"), effect.later }, { QStringLiteral("earlier"), effect.earlier },
        { QStringLiteral("due_by_it"), effect.dueByIt }, { QStringLiteral("classes"), classes }, { QStringLiteral("held"), holds } };
}

QString effectLine(const ScheduleEffect &effect)
{
    return QStringLiteral("Of %1 filed records %2 would be kept longer and %3 less long; %4 would be due by it at once.").arg(effect.records).arg(effect.later).arg(effect.earlier).arg(effect.dueByIt);
}

QJsonObject holdObject(Session &session, const Hold &hold)
{
    const HoldFacts &facts = hold.facts;
    QJsonObject object { { QStringLiteral("number"), facts.number }, { QStringLiteral("kind"), keyOf(facts.kind) }, { QStringLiteral("placed_by"), loginOf(session, facts.placedBy) },
        { QStringLiteral("placed_at"), isoTime(facts.placedAt) }, { QStringLiteral("review"), dayText(facts.reviewDay) }, { QStringLiteral("title"), hold.text->title },
        { QStringLiteral("reason"), hold.text->reason }, { QStringLiteral("records"), countUnder(session, hold) } };
    if (hold.text->scope)
        object.insert(QStringLiteral("scope"), toJson(*hold.text->scope, namesOf(session)));
    if (!facts.stands())
        object.insert(QStringLiteral("lifted_at"), isoTime(facts.liftedAt));
    return object;
}

} // namespace

Answer showRetention(const Invocation &call, Session &session)
{
    const QList<RetentionSchedule> &schedules = session.state().schedules();
    const int inForce = scheduleInForce(schedules, dayOf(session.now())).version;
    const HouseNames names = namesOf(session);
    Answer answer;
    QJsonArray list;
    for (const RetentionSchedule &schedule : schedules) {
        if (!call.has("all") && schedule.version < inForce)
            continue;
        list.append(scheduleObject(schedule, names));
        answer.lines += scheduleLines(session, schedule, schedule.version == inForce);
    }
    answer.json = { { QStringLiteral("in_force"), inForce }, { QStringLiteral("schedules"), list } };
    return answer;
}

Answer setRetention(const Invocation &call, Session &session)
{
    ApplicationForm form = newSchedule(session);
    QJsonObject object = readObject(call, "json-form");
    form.reason = needText(object, QStringLiteral("reason"));
    object.remove(QStringLiteral("reason"));
    form.retention = retentionFromJson(object, form.retention->replaces, namesOf(session));
    if (call.has("effect")) {
        const ScheduleEffect effect = effectOf(session, *form.retention);
        return { effectObject(session, effect), { effectLine(effect) }, 0 };
    }
    return submitForm(session, form, {});
}

Answer listDue(const Invocation &call, Session &session)
{
    const DueOverview overview = dueOverview(session);
    Answer answer;
    QJsonArray months;
    for (const DueMonth &month : overview.months) {
        QJsonObject classes;
        qint64 all = 0;
        for (auto it = month.records.cbegin(); it != month.records.cend(); ++it) {
            classes.insert(keyOf(it.key()), it.value());
            all += it.value();
        }
        const QString name = QStringLiteral("%1-%2").arg(month.month / 100).arg(month.month % 100, 2, 10, QLatin1Char('0'));
        months.append(QJsonObject { { QStringLiteral("month"), name }, { QStringLiteral("records"), all }, { QStringLiteral("classes"), classes }, { QStringLiteral("bytes"), month.bytes } });
        if (all > 0)
            answer.lines += QStringLiteral("%1\t%2").arg(name).arg(all);
    }
    QJsonArray due;
    const QList<DueLine> lines = dueLines(session, DueList::Now, 0, int(call.number("limit", MostListed, 1)));
    for (const DueLine &line : lines) {
        due.append(QJsonObject { { QStringLiteral("number"), line.row.number }, { QStringLiteral("class"), keyOf(line.row.record.subject.recordClass) },
            { QStringLiteral("due"), isoTime(line.keeping.atLeast) }, { QStringLiteral("state"), keyOf(line.keeping.state) } });
    }
    answer.json = { { QStringLiteral("due"), overview.allDue() }, { QStringLiteral("overdue"), overview.overdue }, { QStringLiteral("held"), overview.held },
        { QStringLiteral("due_bytes"), overview.dueBytes }, { QStringLiteral("months"), months }, { QStringLiteral("records"), due } };
    answer.lines.prepend(QStringLiteral("%1 records are due, %2 of them past their longest period; %3 are held.").arg(overview.allDue()).arg(overview.overdue).arg(overview.held));
    return answer;
}

Answer extendRecord(const Invocation &call, Session &session)
{
    const int day = needDay(call, "until");
    QList<Id> records;
    for (const QString &number : call.arguments)
        records.append(recordByNumber(session, number));
    extendRecords(session, records, day, needOption(call, "text", "WORDS"));
    return { { { QStringLiteral("numbers"), QJsonArray::fromStringList(call.arguments) }, { QStringLiteral("until"), dayText(day) } },
        { QStringLiteral("%1 records are kept until %2 at least.").arg(records.size()).arg(dayText(day)) }, 0 };
}

Answer whyRecord(const Invocation &call, Session &session)
{
    const auto row = Records(session.store().records()).find(recordByNumber(session, call.arguments.at(0)));
    const WhyCard card = whyKept(session, *row);
    const Keeping &keeping = card.keeping;
    QJsonObject object { { QStringLiteral("number"), row->number }, { QStringLiteral("state"), keyOf(keeping.state) }, { QStringLiteral("captured_at"), isoTime(keeping.capturedAt) },
        { QStringLiteral("at_least"), isoTime(keeping.atLeast) }, { QStringLiteral("version"), keeping.version }, { QStringLiteral("promised_by"), keeping.promisedBy },
        { QStringLiteral("sentence"), card.sentence } };
    if (keeping.atMost > 0)
        object.insert(QStringLiteral("at_most"), isoTime(keeping.atMost));
    QJsonArray holds;
    for (const Hold &hold : card.holds)
        holds.append(hold.facts.number);
    object.insert(QStringLiteral("holds"), keeping.holdsKnown ? QJsonValue(holds) : QJsonValue());
    return { object, { card.sentence }, 0 };
}

Answer placeHoldOn(const Invocation &call, Session &session)
{
    const QJsonObject object = readObject(call);
    refuseOtherKeys(object, { QStringLiteral("kind"), QStringLiteral("title"), QStringLiteral("reason"), QStringLiteral("review"), QStringLiteral("records"), QStringLiteral("scope") });
    const auto kind = holdKindFromKey(needText(object, QStringLiteral("kind")));
    if (!kind)
        refuseKey(QStringLiteral("kind"), QStringLiteral("dispute, audit, important-business, other"));
    const QDate review = QDate::fromString(needText(object, QStringLiteral("review")), Qt::ISODate);
    if (!review.isValid())
        refuseKey(QStringLiteral("review"), QStringLiteral("2026-12-31"));
    HoldText text;
    text.title = needText(object, QStringLiteral("title"));
    text.reason = needText(object, QStringLiteral("reason"));
    const QJsonArray records = object.value(QStringLiteral("records")).toArray();
    for (const QJsonValue &one : records)
        text.records.append(recordByNumber(session, one.toString()));
    if (const QJsonValue scope = object.value(QStringLiteral("scope")); !scope.isUndefined())
        text.scope = scopeFromJson(scope.toObject(), namesOf(session));
    const QString number = placeHold(session, *kind, text, dayOf(review));
    return { { { QStringLiteral("number"), number } }, { QStringLiteral("%1 stands.").arg(number) }, 0 };
}

Answer listHeld(const Invocation &call, Session &session)
{
    Answer answer;
    QJsonArray list;
    const QList<Hold> holds = listHolds(session);
    for (const Hold &hold : holds) {
        if (!hold.facts.stands() && !call.has("all"))
            continue;
        list.append(holdObject(session, hold));
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4").arg(hold.facts.number, keyOf(hold.facts.kind), hold.facts.stands() ? dayText(hold.facts.reviewDay) : QStringLiteral("lifted"),
            displaySafe(hold.text->title));
    }
    answer.json = { { QStringLiteral("holds"), list } };
    return answer;
}

Answer reviewHeld(const Invocation &call, Session &session)
{
    const int day = needDay(call, "review");
    reviewHold(session, holdByNumber(session, call.arguments.at(0)).facts.id, day);
    return { { { QStringLiteral("number"), call.arguments.at(0) }, { QStringLiteral("review"), dayText(day) } }, { QStringLiteral("%1 is looked at again by %2.").arg(call.arguments.at(0), dayText(day)) }, 0 };
}

Answer liftHeld(const Invocation &call, Session &session)
{
    ApplicationForm form = liftingOf(session, holdByNumber(session, call.arguments.at(0)).facts.id);
    form.reason = needOption(call, "text", "WORDS");
    return submitForm(session, form, {});
}

} // namespace tongjian::ctl
