// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationOutput.h"
#include "Input.h"
#include "Output.h"
#include "Terminal.h"
#include "services/Restoring.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

BackupFolders foldersFrom(const Invocation &call)
{
    const QFileInfo data(call.arguments.at(0));
    const QString keys = call.has("keys") ? QFileInfo(call.option("keys")).absoluteFilePath() : data.absolutePath() + QStringLiteral("/../keys");
    return { data.absoluteFilePath(), QFileInfo(keys).canonicalFilePath() };
}

QJsonObject previewObject(const RestorePreview &preview)
{
    QJsonArray blocked;
    for (const QString &one : preview.blocked)
        blocked.append(one);
    qint64 records = 0;
    for (qint64 count : preview.data.records)
        records += count;
    return { { QStringLiteral("backup"), preview.data.name }, { QStringLiteral("taken_at"), isoTime(preview.data.takenAt) }, { QStringLiteral("records"), records },
        { QStringLiteral("entries"), preview.data.head.n }, { QStringLiteral("entries_lost"), preview.entriesLost }, { QStringLiteral("closed"), preview.closed }, { QStringLiteral("destroyed"), QJsonArray::fromStringList(preview.destroyed) },
        { QStringLiteral("bytes"), preview.bytes }, { QStringLiteral("blocked"), blocked } };
}

QStringList previewLines(const RestorePreview &preview)
{
    qint64 records = 0;
    for (qint64 count : preview.data.records)
        records += count;
    QStringList lines { QStringLiteral("%1 brings %2 records and %3 journal entries, as they were at %4.").arg(preview.data.name).arg(records).arg(preview.data.head.n).arg(isoTime(preview.data.takenAt)),
        QStringLiteral("Missing since: at least %1 journal entries. %2 records stay closed: their keys are gone since.").arg(preview.entriesLost).arg(preview.closed) };
    if (!preview.destroyed.isEmpty())
        lines += QStringLiteral("Destroyed since, and so they stay: %1").arg(preview.destroyed.join(QStringLiteral(", ")));
    return lines + preview.blocked;
}

} // namespace

Answer restoreBackup(const Invocation &call, const StoreEnvironment &)
{
    if (call.user.isEmpty())
        throw Error(ErrorCode::Usage, QStringLiteral("--user is needed: an account of the store, whose password opens the key part."));
    const BackupFolders folders = foldersFrom(call);
    const Unlocked unlocked = unlock(StoreDescription::read({ folders.keys }), call.user, readPassword(call.passwordFd, "Password"));
    if (!unlocked.identity)
        throw Error(ErrorCode::NoRight, QStringLiteral("This account has not been activated: the initial password opens nothing yet."));
    if (call.has("preview")) {
        const RestorePreview preview = previewRestore(folders, *unlocked.identity, terminalProgress(QStringLiteral("Looking")));
        return { previewObject(preview), previewLines(preview), preview.blocked.isEmpty() ? 0 : 4 };
    }
    if (call.arguments.size() < 2)
        throw Error(ErrorCode::Usage, QStringLiteral("Name the new folder, or look first with --preview."));
    const QString folder = QFileInfo(call.arguments.at(1)).absoluteFilePath();
    restoreStore(folders, folder, *unlocked.identity, terminalProgress(QStringLiteral("Restoring")));
    return { { { QStringLiteral("store"), folder } },
        { QStringLiteral("%1 stands and waits for the decision: tongjianctl --store %1 restoration apply, by a records officer.").arg(folder) }, 0 };
}

Answer showRestoration(const Invocation &, Session &session)
{
    const RestorationState state = restorationState(session);
    QJsonArray applications;
    Answer answer;
    for (const ApplicationLine &line : state.applications) {
        applications.append(QJsonObject { { QStringLiteral("number"), line.row.number }, { QStringLiteral("stage"), keyOf(line.row.stage) } });
        answer.lines += QStringLiteral("%1\t%2").arg(line.row.number, keyOf(line.row.stage));
    }
    answer.json = { { QStringLiteral("waits"), state.waits }, { QStringLiteral("applications"), applications } };
    if (state.waits) {
        answer.json.insert(QStringLiteral("backup"), state.restoration.backup);
        answer.json.insert(QStringLiteral("base"), state.restoration.base);
        answer.json.insert(QStringLiteral("lost_until"), state.restoration.lostUntil);
        answer.lines.prepend(QStringLiteral("The store stands at journal entry %1; entries up to %2 were seen elsewhere and are lost.").arg(state.restoration.base).arg(state.restoration.lostUntil));
    } else {
        answer.lines += QStringLiteral("This store waits for no decision on a restoration.");
    }
    return answer;
}

Answer applyRestoration(const Invocation &call, Session &session)
{
    const Id application = applyForRestoration(session, needOption(call, "text", "WORDS"));
    const QString number = openRestoration(session, application).known.row.number;
    return { { { QStringLiteral("number"), number } }, { QStringLiteral("%1 was submitted. The security administrator decides, then an executive.").arg(number) }, 0 };
}

Answer decideOnRestoration(const Invocation &call, Session &session)
{
    const QString decision = needOption(call, "decision", "approve|refuse");
    if (decision != QStringLiteral("approve") && decision != QStringLiteral("refuse"))
        throw Error(ErrorCode::Usage, QStringLiteral("--decision is approve or refuse."));
    const RestorationState state = restorationState(session);
    for (const ApplicationLine &line : state.applications) {
        if (line.row.number != call.arguments.at(0))
            continue;
        decideRestoration(session, openRestoration(session, line.row.id).seen(), decision == QStringLiteral("approve"), call.option("text"));
        const CaseStage stage = Applications(session.store().records()).find(line.row.id)->stage;
        return { { { QStringLiteral("number"), line.row.number }, { QStringLiteral("stage"), keyOf(stage) } }, { QStringLiteral("%1: %2").arg(line.row.number, displayName(stage, Route::RestoreLive)) }, 0 };
    }
    throw Error(ErrorCode::NotFound, QStringLiteral("There is no application %1 on this restoration.").arg(call.arguments.at(0)), QStringLiteral("See tongjianctl restoration show."));
}

} // namespace tongjian::ctl
