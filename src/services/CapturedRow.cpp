// SPDX-License-Identifier: GPL-3.0-or-later
#include "CapturedRow.h"

#include "core/Clock.h"
#include "store/RetentionBook.h"

#include <algorithm>

namespace tongjian
{

QList<PersonConcerned> concernedBy(const HouseState &state, Id author, const RecordContent &content)
{
    QList<PersonConcerned> list;
    if (author != NoId)
        list.append({ author, state.person(author)->department });
    for (const Party &party : content.parties) {
        const Person *person = party.person == NoId ? nullptr : state.person(party.person);
        if (person && std::none_of(list.begin(), list.end(), [&](const auto &one) { return one.person == person->id; }))
            list.append({ person->id, person->department });
    }
    std::sort(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.person < b.person; });
    return list;
}

RecordRow capturedRow(const HouseState &state, Id author, const RecordContent &content)
{
    RecordRow row;
    row.author = author;
    row.department = author == NoId ? NoId : state.person(author)->department;
    row.recordClass = content.recordClass();
    row.channel = content.channel;
    row.concerned = concernedBy(state, author, content);
    return row;
}

namespace
{

qint64 promised(const RetentionSchedule &schedule, const RecordRow &row, Confidentiality confidentiality)
{
    const RetentionLine *line = lineFor(schedule, keptRecord(row).subject, confidentiality);
    return line ? monthsAfter(row.capturedAt, line->shortestMonths) : row.dueAt;
}

} // namespace

CaptureTime captureTime(const HouseState &state, qint64 now)
{
    const int day = dayOf(now);
    return { now, day, &scheduleInForce(state.schedules(), day) };
}

void setCaptureTime(RecordRow &row, Confidentiality confidentiality, const CaptureTime &time)
{
    row.capturedAt = time.at;
    row.day = time.day;
    row.ruleVersion = time.schedule->version;
    row.dueAt = promised(*time.schedule, row, confidentiality);
}

void keepPromise(const HouseState &state, RecordRow &row, Confidentiality confidentiality)
{
    for (const RetentionSchedule &schedule : state.schedules()) {
        if (schedule.version == row.ruleVersion)
            row.dueAt = qMax(row.dueAt, promised(schedule, row, confidentiality));
    }
}

} // namespace tongjian
