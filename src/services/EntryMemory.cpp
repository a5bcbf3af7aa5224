// SPDX-License-Identifier: GPL-3.0-or-later
#include "EntryMemory.h"

#include "Drafts.h"
#include "Reading.h"
#include "core/Error.h"

#include <QSet>

namespace tongjian
{

namespace
{

constexpr int PageSize = 50;
constexpr qsizetype MostParties = 1000;

void remember(KnownParties &known, const RecordContent &content, qint64 otherwise)
{
    for (const Party &party : content.parties)
        known.add(party, content.startedAt > 0 ? content.startedAt : otherwise);
}

} // namespace

EntryMemory readEntryMemory(Session &session, int scan, const Progress &progress)
{
    EntryMemory memory;
    KnownParties known;
    const QList<Draft> own = drafts(session);
    QSet<Id> corrected;
    for (const Draft &draft : own) {
        corrected.insert(draft.id);
        remember(known, draft.content, draft.updatedAt);
        memory.unfiled.append({ draft.id, RecordState::Draft, draft.content });
    }
    std::optional<RecordCursor> after;
    for (int read = 0; read < scan;) {
        if (progress && !progress(read, scan))
            throw Error(ErrorCode::Cancelled, {});
        const QList<RecordLine> lines = listRecords(session, ListKind::Own, {}, after ? &*after : nullptr, qMin(PageSize, scan - read));
        if (lines.isEmpty())
            break;
        for (const RecordLine &line : lines) {
            if (!line.readable)
                continue;
            remember(known, line.summary, line.row.capturedAt);
            const bool unfiled = isUnderWay(line.row.state);
            if (unfiled && line.row.author == session.me() && !corrected.contains(line.row.id))
                memory.unfiled.append({ line.row.id, line.row.state, line.summary });
        }
        read += int(lines.size());
        after = RecordCursor { lines.constLast().row.waitingSince, lines.constLast().row.id };
    }
    // The own department first: they are meant more often.
    for (const bool near : { true, false }) {
        for (const Person &person : session.state().persons()) {
            if (person.active && !person.job && (person.department == session.person().department) == near)
                known.addStaff(person.name, session.departmentName(person.department), person.id);
        }
    }
    memory.parties = known.ranked(session.now(), MostParties);
    return memory;
}

} // namespace tongjian
