// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordOutput.h"

#include "Output.h"
#include "core/Error.h"
#include "services/Applying.h"
#include "services/Grants.h"

#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

constexpr int UsualLimit = 100;
constexpr int LargestLimit = 10'000;

QString loginOf(Session &session, Id person)
{
    const Person *found = session.state().person(person);
    return found ? found->login : QString();
}

QJsonObject columns(Session &session, const RecordRow &row)
{
    QJsonArray concerned;
    for (const PersonConcerned &one : row.concerned)
        concerned.append(loginOf(session, one.person));
    QJsonObject object { { QStringLiteral("number"), row.number }, { QStringLiteral("state"), keyOf(row.state) }, { QStringLiteral("class"), keyOf(row.recordClass) },
        { QStringLiteral("channel"), keyOf(row.channel) }, { QStringLiteral("author"), loginOf(session, row.author) },
        { QStringLiteral("department"), session.departmentName(row.department) }, { QStringLiteral("revision"), row.revision },
        { QStringLiteral("captured"), isoTime(row.capturedAt) }, { QStringLiteral("concerned"), concerned } };
    if (row.filedAt > 0)
        object.insert(QStringLiteral("filed"), isoTime(row.filedAt));
    if (row.dueAt > 0)
        object.insert(QStringLiteral("due"), isoTime(row.dueAt));
    return object;
}

QString cursorText(const RecordCursor &cursor)
{
    return QStringLiteral("%1:%2").arg(cursor.waitingSince).arg(cursor.id);
}

} // namespace

int limitOf(const Invocation &call)
{
    return int(std::min<qint64>(call.number("limit", UsualLimit, 1), LargestLimit));
}

std::optional<RecordCursor> cursorFrom(const Invocation &call)
{
    if (!call.has("after"))
        return {};
    bool since = false;
    bool id = false;
    const RecordCursor cursor { call.option("after").section(u':', 0, 0).toLongLong(&since), call.option("after").section(u':', 1).toLongLong(&id) };
    if (!since || !id)
        throw Error(ErrorCode::Usage, QStringLiteral("--after takes the \"next\" of the page before."));
    return cursor;
}

QString seenToken(const Seen &seen)
{
    return QStringLiteral("%1:%2").arg(seen.revision).arg(QString::fromLatin1(seen.commitment.toHex()));
}

Answer linesAnswer(Session &session, const QList<RecordLine> &lines, const std::optional<RecordCursor> &next)
{
    Answer answer;
    QJsonArray list;
    for (const RecordLine &line : lines) {
        QJsonObject object = columns(session, line.row);
        object.insert(QStringLiteral("seen"), seenToken({ line.row.id, line.row.revision, line.row.commitment }));
        object.insert(QStringLiteral("late"), line.late);
        object.insert(QStringLiteral("overdue"), line.overdue);
        if (line.readable)
            object.insert(QStringLiteral("subject"), line.summary.subject);
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(line.row.number, keyOf(line.row.state), isoTime(line.row.capturedAt).left(10), loginOf(session, line.row.author),
            line.readable ? displaySafe(line.summary.subject) : QStringLiteral("-"));
    }
    answer.json = { { QStringLiteral("records"), list } };
    if (next) {
        answer.json.insert(QStringLiteral("next"), cursorText(*next));
        answer.lines += QStringLiteral("more: --after %1").arg(cursorText(*next));
    }
    return answer;
}

Answer pageOf(Session &session, ListKind kind, const ListNarrowing &narrowing, const Invocation &call)
{
    const auto after = cursorFrom(call);
    const int limit = limitOf(call);
    const QList<RecordLine> lines = tongjian::listRecords(session, kind, narrowing, after ? &*after : nullptr, limit);
    std::optional<RecordCursor> next;
    if (lines.size() == limit)
        next = RecordCursor { lines.constLast().row.waitingSince, lines.constLast().row.id };
    return linesAnswer(session, lines, next);
}

OpenedRecord openedFor(const Invocation &call, Session &session, Id record)
{
    if (!call.has("grant"))
        return openRecordForReading(session, record);
    if (!call.has("purpose"))
        throw Error(ErrorCode::Usage, QStringLiteral("--grant goes with --purpose WORDS."));
    return openGranted(session, openGrant(session, applicationByNumber(session, call.option("grant"))), record, call.option("purpose"));
}

Answer recordAnswer(Session &session, const OpenedRecord &record)
{
    Answer answer;
    answer.json = columns(session, record.row);
    answer.json.insert(QStringLiteral("seen"), seenToken(record.seen()));
    answer.json.insert(QStringLiteral("late"), record.late);
    answer.json.insert(QStringLiteral("readable"), record.readable);
    if (record.versions.size() > 1)
        answer.json.insert(QStringLiteral("versions"), qint64(record.versions.size()));
    if (record.superseded)
        answer.json.insert(QStringLiteral("superseded"), true);
    answer.lines = { QStringLiteral("%1  %2  revision %3").arg(record.row.number, keyOf(record.row.state)).arg(record.row.revision) };
    if (record.superseded)
        answer.lines += QStringLiteral("A correction filed a newer version.");
    if (record.readable) {
        answer.json.insert(QStringLiteral("content"), toJson(record.content));
        for (const FieldFacts &field : fieldTable()) {
            const QString value = displayValue(record.content, field.field);
            if ((field.forms & maskOf(record.content.form)) && !value.isEmpty())
                answer.lines += QStringLiteral("%1: %2").arg(displayName(field.field, record.content.form), displaySafe(value, true));
        }
    } else if (record.readableSummary) {
        answer.json.insert(QStringLiteral("subject"), record.content.subject);
        answer.lines += displaySafe(record.content.subject);
    }
    QJsonArray history;
    for (const RecordStep &step : record.steps) {
        QJsonObject object { { QStringLiteral("at"), isoTime(step.at) }, { QStringLiteral("by"), loginOf(session, step.actor) },
            { QStringLiteral("action"), QLatin1String(facts(step.action).key) }, { QStringLiteral("revision"), step.revision }, { QStringLiteral("entry"), step.entry } };
        QString words;
        if (step.askedBy != NoId) {
            object.insert(QStringLiteral("asked_by"), loginOf(session, step.askedBy));
            object.insert(QStringLiteral("application"), step.application);
            words = QStringLiteral("%1, asked for by %2").arg(step.application, loginOf(session, step.askedBy));
        }
        if (step.remarks) {
            QJsonObject fields;
            for (auto it = step.remarks->fields.cbegin(); it != step.remarks->fields.cend(); ++it)
                fields.insert(QLatin1String(facts(it.key()).key), it.value());
            object.insert(QStringLiteral("remarks"), QJsonObject { { QStringLiteral("text"), step.remarks->text }, { QStringLiteral("fields"), fields } });
            words = displaySafe(step.remarks->text);
        }
        if (step.asked != NoId) {
            object.insert(QStringLiteral("question"), step.question);
            object.insert(QStringLiteral("person"), loginOf(session, step.asked));
            if (step.text)
                object.insert(QStringLiteral("text"), *step.text);
            words = step.text ? displaySafe(*step.text) : QStringLiteral("-");
            if (step.action == Action::RecordAsk)
                words = QStringLiteral("%1 (question %2): %3").arg(loginOf(session, step.asked)).arg(step.question).arg(words);
        }
        history.append(object);
        answer.lines += QStringLiteral("%1  %2  %3  %4").arg(isoTime(step.at), loginOf(session, step.actor), QLatin1String(facts(step.action).key), words);
    }
    answer.json.insert(QStringLiteral("history"), history);
    return answer;
}

} // namespace tongjian::ctl
