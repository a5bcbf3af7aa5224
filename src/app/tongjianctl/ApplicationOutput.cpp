// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationOutput.h"

#include "Input.h"
#include "Output.h"
#include "Terminal.h"
#include "core/Clock.h"
#include "services/ApplicationDrafts.h"
#include "services/Reading.h"

#include <QJsonArray>
#include <QScopeGuard>

#include <algorithm>

namespace tongjian::ctl
{

namespace
{

QString keyOf(ApplicationField field)
{
    return QLatin1String(facts(field).key);
}

QString keyOf(CaseMove move)
{
    return QLatin1String(facts(actionOf(move)).key);
}

QJsonArray keysOf(const QList<Role> &roles)
{
    QJsonArray keys;
    for (Role role : roles)
        keys.append(QLatin1String(facts(role).key));
    return keys;
}

QJsonObject columns(Session &session, const ApplicationRow &row)
{
    QJsonObject object { { QStringLiteral("number"), row.number }, { QStringLiteral("id"), QString::number(row.id) }, { QStringLiteral("route"), QLatin1String(facts(row.route).key) },
        { QStringLiteral("stage"), tongjian::keyOf(row.stage) }, { QStringLiteral("applicant"), loginOf(session, row.applicant) },
        { QStringLiteral("submitted"), isoTime(row.submittedAt) }, { QStringLiteral("until"), isoTime(row.until) }, { QStringLiteral("seen"), row.entry } };
    if (row.department != NoId)
        object.insert(QStringLiteral("department"), session.departmentName(row.department));
    if (row.waitingSince > 0)
        object.insert(QStringLiteral("waiting_since"), isoTime(row.waitingSince));
    return object;
}

// What a step changed of the form, by key: before and after.
QJsonObject difference(Session &session, const ApplicationForm &before, const ApplicationForm &after)
{
    const HouseNames names = namesOf(session);
    const QJsonObject was = toJson(before, names);
    const QJsonObject is = toJson(after, names);
    QJsonObject changed;
    const QList<ApplicationField> fields = differingFields(before, after);
    for (ApplicationField field : fields) {
        const QString key = keyOf(field);
        changed.insert(key, QJsonObject { { QStringLiteral("before"), was.value(key) }, { QStringLiteral("after"), is.value(key) } });
    }
    return changed;
}

QJsonObject nextObject(const NextStep &next)
{
    QJsonObject object { { QStringLiteral("decides"), keysOf(next.roles) }, { QStringLiteral("step"), next.step + 1 } };
    if (next.kind == NextStep::Kind::Stuck)
        object.insert(QStringLiteral("stuck"), true);
    if (next.passedUp) {
        object.insert(QStringLiteral("passed_up"), true);
        object.insert(QStringLiteral("planned"), QLatin1String(facts(next.planned).key));
    }
    return object;
}

QString rolesInWords(const QList<Role> &roles)
{
    QStringList words;
    for (Role role : roles)
        words += QLatin1String(facts(role).key);
    return words.isEmpty() ? QStringLiteral("nobody") : words.join(QStringLiteral(" and "));
}

QJsonObject stepObject(Session &session, const CaseStep &step)
{
    const CaseMove move = step.event.move;
    QJsonObject object { { QStringLiteral("action"), keyOf(move) }, { QStringLiteral("by"), loginOf(session, step.event.actor) },
        { QStringLiteral("at"), isoTime(step.event.at) }, { QStringLiteral("entry"), step.event.entry }, { QStringLiteral("digest"), QString::fromLatin1(step.hash.toHex()) } };
    if (move == CaseMove::Approve || move == CaseMove::Narrow || move == CaseMove::Refuse || move == CaseMove::AskBack) {
        object.insert(QStringLiteral("role"), QLatin1String(facts(step.event.role).key));
        object.insert(QStringLiteral("planned"), QLatin1String(facts(step.planned).key));
        object.insert(QStringLiteral("passed_up"), step.passedUp);
    } else if (move == CaseMove::Fulfil || move == CaseMove::Revoke) {
        object.insert(QStringLiteral("role"), QLatin1String(facts(step.event.role).key));
    }
    if (step.event.inPlaceOf != NoId)
        object.insert(QStringLiteral("in_place_of"), loginOf(session, step.event.inPlaceOf));
    if (!step.text.text.isEmpty())
        object.insert(QStringLiteral("text"), step.text.text);
    if (move == CaseMove::Fulfil) {
        QJsonArray left;
        for (const LeftOutRecord &one : step.text.leftOut)
            left.append(QJsonObject { { QStringLiteral("record"), recordNumber(session, one.record) }, { QStringLiteral("reason"), one.reason } });
        object.insert(QStringLiteral("granted"), qint64(step.text.granted.size()));
        object.insert(QStringLiteral("left_out"), left);
    }
    return object;
}

QString stepLine(const QJsonObject &step)
{
    const auto text = [&](const char *key) { return step.value(QLatin1String(key)).toString(); };
    QString line = QStringLiteral("%1  %2  %3").arg(text("at"), text("by"), text("action"));
    if (!text("role").isEmpty())
        line += QStringLiteral("  as %1").arg(text("role"));
    if (!text("in_place_of").isEmpty())
        line += QStringLiteral(" in place of %1").arg(text("in_place_of"));
    if (step.value(QStringLiteral("passed_up")).toBool())
        line += QStringLiteral(" (passed up: nobody was left as %1)").arg(text("planned"));
    if (step.contains(QStringLiteral("granted"))) {
        line += QStringLiteral("  %1 records granted, %2 left out")
                    .arg(step.value(QStringLiteral("granted")).toInteger())
                    .arg(step.value(QStringLiteral("left_out")).toArray().size());
    }
    line += QStringLiteral("  entry %1").arg(step.value(QStringLiteral("entry")).toInteger());
    if (!text("text").isEmpty())
        line += QStringLiteral("  “%1”").arg(displaySafe(text("text")));
    return line;
}

QString valueInWords(const QJsonValue &value)
{
    if (value.isObject()) {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts += QStringLiteral("%1 %2").arg(it.key(), valueInWords(it.value()));
        return parts.join(QStringLiteral(", "));
    }
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &one : array)
            parts += valueInWords(one);
        return parts.join(QStringLiteral("; "));
    }
    return displaySafe(value.toVariant().toString(), true);
}

// Which record is to be corrected, and field by field what it says and is to say.
void addCorrection(Session &session, Answer &answer, const Correction &correction)
{
    const QJsonObject was = toJson(correction.before);
    const QJsonObject is = toJson(correction.content);
    const QString number = recordNumber(session, correction.record);
    QJsonObject changes;
    answer.lines += QStringLiteral("Record: %1, revision %2").arg(number).arg(correction.revision);
    const QList<Field> fields = differingFields(correction.before, correction.content);
    for (Field field : fields) {
        const QString key = QLatin1String(facts(field).key);
        changes.insert(key, QJsonObject { { QStringLiteral("before"), was.value(key) }, { QStringLiteral("after"), is.value(key) } });
        answer.lines += QStringLiteral("    %1: %2 -> %3").arg(displayName(field, correction.content.form), displaySafe(displayValue(correction.before, field), true),
            displaySafe(displayValue(correction.content, field), true));
    }
    answer.json.insert(QStringLiteral("correction"), QJsonObject { { QStringLiteral("record"), number }, { QStringLiteral("revision"), correction.revision }, { QStringLiteral("changes"), changes } });
}

} // namespace

QString loginOf(Session &session, Id person)
{
    const Person *found = session.state().person(person);
    return found ? found->login : QString();
}

OpenedApplication applicationFrom(Session &session, const QString &number)
{
    return openApplication(session, applicationByNumber(session, number));
}

ApplicationForm formFrom(Session &session, const QJsonObject &object, const ApplicationForm &base, FreshFiles *fresh)
{
    const HouseNames names = namesOf(session);
    QJsonObject whole = toJson(base, names);
    for (auto it = object.begin(); it != object.end(); ++it)
        whole.insert(it.key(), it.value());
    const QString correction = keyOf(ApplicationField::Correction);
    whole.remove(correction);
    QStringList paths;
    ApplicationForm form = applicationFromJson(whole, base.route, names, &paths);
    form.department = base.department;
    // A paper that is there is meant by its kind and name, any other one is the path of a file.
    QList<Paper> there = base.papers;
    QList<Paper> papers;
    for (qsizetype i = 0; i < form.papers.size(); ++i) {
        Paper paper = form.papers.at(i);
        const auto known = std::find_if(there.begin(), there.end(), [&](const Paper &one) { return one.kind == paper.kind && one.file.name == paths.at(i); });
        if (known == there.end()) {
            fresh->papers.append({ paper, paths.at(i) });
            continue;
        }
        paper.file = known->file;
        papers.append(paper);
        there.erase(known);
    }
    form.papers = papers;
    if (!has(base.route, ApplicationField::Persons))
        form.scope.persons = base.scope.persons;
    form.correction = base.correction;
    if (object.contains(correction)) {
        if (!form.correction || !object.value(correction).isObject())
            refuseKey(correction, QStringLiteral("the changed fields of a record that is to be corrected"));
        form.correction->content = changedByJson(base.correction->content, object.value(correction).toObject(), &fresh->attachments);
    }
    return form;
}

void takeIn(Session &session, Id id, const FreshFiles &fresh, ApplicationForm &form)
{
    const auto one = [&](const QString &path) { return attachPaper(session, id, path, terminalProgress(QStringLiteral("Encrypting %1").arg(path))); };
    for (const auto &[paper, path] : fresh.papers) {
        Paper taken = paper;
        taken.file = one(path);
        form.papers.append(taken);
    }
    for (const QString &path : fresh.attachments)
        form.correction->content.attachments.append(one(path));
}

Answer submitForm(Session &session, ApplicationForm form, const FreshFiles &fresh)
{
    Id draft = NoId;
    // All or nothing: a script would not know what is in a half filled draft.
    auto discard = qScopeGuard([&] {
        if (draft != NoId)
            discardApplicationDraft(session, draft);
    });
    if (!fresh.isEmpty()) {
        draft = saveApplicationDraft(session, NoId, form);
        takeIn(session, draft, fresh, form);
    }
    const Id id = submitApplication(session, form, draft);
    discard.dismiss();
    const OpenedApplication opened = openApplication(session, id);
    Answer answer = applicationState(session, id);
    answer.lines = { QStringLiteral("%1 was submitted.").arg(opened.known.row.number) };
    if (has(form.route, ApplicationField::Days))
        answer.json.insert(QStringLiteral("count"), countObject(opened.count));
    addWarnings(answer, opened.known.form, opened.count.records);
    return answer;
}

void addWarnings(Answer &answer, const ApplicationForm &form, qint64 records)
{
    QJsonArray list;
    const QList<ApplicationProblem> warnings = wideness(form, records);
    for (const ApplicationProblem &one : warnings) {
        list.append(QJsonObject { { QStringLiteral("field"), keyOf(one.field) }, { QStringLiteral("message"), one.message } });
        answer.lines += QStringLiteral("warning: %1: %2").arg(displayName(one.field), one.message);
    }
    answer.json.insert(QStringLiteral("warnings"), list);
}

QJsonObject countObject(const ScopeCount &count)
{
    QJsonObject classes;
    for (auto it = count.byClass.begin(); it != count.byClass.end(); ++it)
        classes.insert(tongjian::keyOf(it.key()), it.value());
    QJsonObject channels;
    for (auto it = count.byChannel.begin(); it != count.byChannel.end(); ++it)
        channels.insert(tongjian::keyOf(it.key()), it.value());
    return { { QStringLiteral("records"), count.records }, { QStringLiteral("classes"), classes }, { QStringLiteral("channels"), channels } };
}

Answer applicationAnswer(Session &session, const OpenedApplication &application)
{
    const TrustedCase &known = application.known;
    Answer answer;
    answer.json = columns(session, known.row);
    answer.lines = { QStringLiteral("%1  %2  %3  by %4").arg(known.row.number, QLatin1String(facts(known.form.route).key), tongjian::keyOf(known.life.stage()), loginOf(session, known.row.applicant)) };
    const QJsonObject form = toJson(known.form, namesOf(session));
    answer.json.insert(QStringLiteral("form"), form);
    for (const ApplicationFieldFacts &row : applicationFieldTable()) {
        const bool noLimit = row.field == ApplicationField::Openings && known.form.openingsAtMost == 0;
        if (row.field == ApplicationField::Correction)
            continue;
        if (const QString value = valueInWords(form.value(QLatin1String(row.key))); !value.isEmpty() && !noLimit)
            answer.lines += QStringLiteral("%1: %2").arg(displayName(row.field), value);
    }
    if (known.form.correction)
        addCorrection(session, answer, *known.form.correction);
    if (has(known.form.route, ApplicationField::Days)) {
        answer.json.insert(QStringLiteral("count"), countObject(application.count));
        answer.lines += QStringLiteral("The scope covers %1 records now.").arg(application.count.records);
    }
    answer.json.insert(QStringLiteral("earlier"), application.earlier);
    if (known.life.stage() == CaseStage::Submitted) {
        answer.json.insert(QStringLiteral("next"), nextObject(application.next));
        answer.lines += QStringLiteral("Decides next: %1%2").arg(rolesInWords(application.next.roles),
            application.next.passedUp ? QStringLiteral(" (passed up: nobody is left as %1)").arg(QLatin1String(facts(application.next.planned).key)) : QString());
        addWarnings(answer, known.form, application.count.records);
    }
    if (!application.lock.isEmpty()) {
        answer.json.insert(QStringLiteral("lock"), application.lock);
        answer.lines += QStringLiteral("locked: %1").arg(application.lock);
    }
    QJsonArray moves;
    QStringList moveWords;
    for (CaseMove move : application.moves) {
        moves.append(keyOf(move));
        moveWords += keyOf(move);
    }
    answer.json.insert(QStringLiteral("moves"), moves);
    if (!moveWords.isEmpty())
        answer.lines += QStringLiteral("You may: %1").arg(moveWords.join(QStringLiteral(", ")));
    QJsonArray steps;
    std::optional<ApplicationForm> before;
    for (const CaseStep &step : known.steps) {
        QJsonObject object = stepObject(session, step);
        QStringList changed;
        if (!step.text.form.isEmpty()) {
            const ApplicationForm now = decodeApplication(step.text.form);
            if (before) {
                const QJsonObject fields = difference(session, *before, now);
                object.insert(QStringLiteral("changed"), fields);
                for (auto it = fields.begin(); it != fields.end(); ++it)
                    changed += QStringLiteral("    %1: %2 -> %3").arg(it.key(), valueInWords(it.value().toObject().value(QStringLiteral("before"))),
                        valueInWords(it.value().toObject().value(QStringLiteral("after"))));
            }
            before = now;
        }
        steps.append(object);
        answer.lines += stepLine(object);
        answer.lines += changed;
        for (const LeftOutRecord &one : step.text.leftOut)
            answer.lines += QStringLiteral("    left out: %1  %2").arg(recordNumber(session, one.record), displaySafe(one.reason));
    }
    answer.json.insert(QStringLiteral("steps"), steps);
    return answer;
}

Answer applicationLines(Session &session, const QList<ApplicationLine> &lines, Id next)
{
    Answer answer;
    QJsonArray list;
    for (const ApplicationLine &line : lines) {
        QJsonObject object = columns(session, line.row);
        object.insert(QStringLiteral("overdue"), line.overdue);
        if (line.readable)
            object.insert(QStringLiteral("reason"), line.form.reason);
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6").arg(line.row.number, QLatin1String(facts(line.row.route).key), tongjian::keyOf(line.row.stage),
            isoTime(line.row.submittedAt).left(10), loginOf(session, line.row.applicant), line.readable ? displaySafe(line.form.reason) : QStringLiteral("-"));
    }
    answer.json = { { QStringLiteral("applications"), list } };
    if (next != NoId) {
        answer.json.insert(QStringLiteral("next"), QString::number(next));
        answer.lines += QStringLiteral("more: --after %1").arg(next);
    }
    return answer;
}

Answer applicationState(Session &session, Id application)
{
    const auto row = Applications(session.store().records()).find(application);
    if (!row)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no such application."));
    return { columns(session, *row), { QStringLiteral("%1: %2").arg(row->number, tongjian::keyOf(row->stage)) }, 0 };
}

} // namespace tongjian::ctl
