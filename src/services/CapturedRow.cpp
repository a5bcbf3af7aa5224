// SPDX-License-Identifier: GPL-3.0-or-later
#include "CapturedRow.h"

#include "core/Clock.h"

#include <QDateTime>

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

void setCaptureTime(const HouseState &state, RecordRow &row, qint64 now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now);
    row.capturedAt = now;
    row.day = dayOf(now);
    row.ruleVersion = state.retention().version;
    row.dueAt = time.addMonths(state.retention().months.value(row.recordClass)).toMSecsSinceEpoch();
}

} // namespace tongjian
