// SPDX-License-Identifier: GPL-3.0-or-later
#include "Input.h"
#include "Output.h"
#include "RecordOutput.h"
#include "Terminal.h"
#include "report/RecordPrint.h"
#include "services/Drafts.h"
#include "services/RecordFiles.h"
#include "services/Reading.h"
#include "services/Submission.h"

#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

ListKind kindFrom(const QString &key)
{
    if (key.isEmpty() || key == QStringLiteral("own"))
        return ListKind::Own;
    if (key == QStringLiteral("department"))
        return ListKind::Department;
    if (key == QStringLiteral("archive"))
        return ListKind::Archive;
    if (key == QStringLiteral("unassigned"))
        return ListKind::Unassigned;
    if (key == QStringLiteral("quarantine"))
        return ListKind::Quarantine;
    throw Error(ErrorCode::Usage, QStringLiteral("--kind is own, department, archive, unassigned or quarantine."));
}

Id draftFrom(const QString &text)
{
    bool ok = false;
    const Id id = text.toLongLong(&ok);
    if (!ok || id <= 0)
        throw Error(ErrorCode::Usage, QStringLiteral("%1 is no draft's id.").arg(text), QStringLiteral("record add prints it; record list shows own drafts."));
    return id;
}

QJsonObject draftObject(const Draft &draft)
{
    return { { QStringLiteral("draft"), QString::number(draft.id) }, { QStringLiteral("subject"), draft.content.subject }, { QStringLiteral("updated"), isoTime(draft.updatedAt) },
        { QStringLiteral("returned"), draft.returned } };
}

} // namespace

Answer listRecords(const Invocation &call, Session &session)
{
    const ListKind kind = kindFrom(call.option("kind"));
    ListNarrowing narrowing;
    if (call.has("state")) {
        const auto state = recordStateFromKey(call.option("state"));
        if (!state)
            throw Error(ErrorCode::Usage, QStringLiteral("There is no state “%1”.").arg(call.option("state")));
        narrowing.states = { *state };
    }
    if (call.has("class")) {
        narrowing.recordClass = recordClassFromKey(call.option("class"));
        if (!narrowing.recordClass)
            throw Error(ErrorCode::Usage, QStringLiteral("--class is voice, text or multimedia."));
    }
    Answer answer;
    if (call.has("words")) {
        if (kind != ListKind::Own)
            throw Error(ErrorCode::Usage, QStringLiteral("--words searches own records only."));
        const auto after = cursorFrom(call);
        const SearchPage page = searchOwn(session, call.option("words"), narrowing, after ? &*after : nullptr, limitOf(call));
        answer = linesAnswer(session, page.lines, page.next);
    } else {
        answer = pageOf(session, kind, narrowing, call);
    }
    if (kind == ListKind::Own && !call.has("after") && !call.has("words") && !call.has("state") && !call.has("class")) {
        QJsonArray list;
        const QList<Draft> own = drafts(session);
        for (const Draft &draft : own) {
            list.append(draftObject(draft));
            answer.lines += QStringLiteral("draft %1\t%2").arg(QString::number(draft.id), displaySafe(draft.content.subject));
        }
        answer.json.insert(QStringLiteral("drafts"), list);
    }
    return answer;
}

Answer showRecord(const Invocation &call, Session &session)
{
    const OpenedRecord record = openRecordForReading(session, recordByNumber(session, call.arguments.at(0)));
    return recordAnswer(session, record);
}

Answer addRecord(const Invocation &call, Session &session)
{
    QStringList paths;
    RecordContent content = recordFromJson(readObject(call), &paths);
    Id id = NoId;
    if (call.has("corrects")) {
        const Draft returned = correctReturned(session, recordByNumber(session, call.option("corrects")));
        id = returned.id;
        content.attachments = returned.content.attachments;
    }
    id = saveDraft(session, id, content);
    if (!paths.isEmpty()) {
        try {
            for (const QString &path : std::as_const(paths))
                content.attachments.append(attachFile(session, id, path, terminalProgress(QStringLiteral("Encrypting %1").arg(path))));
        } catch (...) {
            // All or nothing: a script would not know what is in a half filled draft.
            if (!call.has("corrects"))
                tongjian::discardDraft(session, id);
            throw;
        }
        id = saveDraft(session, id, content);
    }
    if (!call.has("submit"))
        return { { { QStringLiteral("draft"), QString::number(id) } }, { QStringLiteral("Draft %1 was saved.").arg(id) }, 0 };
    const QString number = submitDraft(session, id);
    return { { { QStringLiteral("number"), number } }, { QStringLiteral("%1 was submitted.").arg(number) }, 0 };
}

Answer submitRecord(const Invocation &call, Session &session)
{
    const QString number = submitDraft(session, draftFrom(call.arguments.at(0)));
    return { { { QStringLiteral("number"), number } }, { QStringLiteral("%1 was submitted.").arg(number) }, 0 };
}

Answer withdrawRecord(const Invocation &call, Session &session)
{
    tongjian::withdrawRecord(session, recordByNumber(session, call.arguments.at(0)));
    return { { { QStringLiteral("number"), call.arguments.at(0) }, { QStringLiteral("state"), keyOf(RecordState::Withdrawn) } },
        { QStringLiteral("%1 was withdrawn.").arg(call.arguments.at(0)) }, 0 };
}

Answer printRecord(const Invocation &call, Session &session)
{
    if (!call.has("out"))
        throw Error(ErrorCode::Usage, QStringLiteral("record print needs --out FILE."));
    const auto write = [&](const QString &made, const OpenedRecord &opened) { writeRecordPrint(made, recordPrint(session, opened)); };
    const OpenedRecord record = tongjian::printRecord(session, recordByNumber(session, call.arguments.at(0)), call.option("out"), write);
    return { { { QStringLiteral("number"), record.row.number }, { QStringLiteral("file"), call.option("out") } },
        { QStringLiteral("%1: printed to %2").arg(record.row.number, call.option("out")) }, 0 };
}

Answer discardDraft(const Invocation &call, Session &session)
{
    tongjian::discardDraft(session, draftFrom(call.arguments.at(0)));
    return { { { QStringLiteral("done"), true } }, { QStringLiteral("The draft was discarded.") }, 0 };
}

} // namespace tongjian::ctl
