// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationOutput.h"
#include "Input.h"
#include "Output.h"
#include "RecordOutput.h"
#include "Terminal.h"
#include "report/RecordPrint.h"
#include "report/StatisticsSheet.h"
#include "services/Grants.h"
#include "services/HiddenFolder.h"
#include "services/OutsideFiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace tongjian::ctl
{

namespace
{

OpenedGrant grantFrom(const Invocation &call, Session &session)
{
    return openGrant(session, applicationByNumber(session, call.arguments.at(0)));
}

QJsonArray keysOf(Uses granted)
{
    QJsonArray keys;
    for (Use use : uses()) {
        if (granted.contains(use))
            keys.append(tongjian::keyOf(use));
    }
    return keys;
}

QString day(int value)
{
    return dateOfDay(value).toString(Qt::ISODate);
}

[[noreturn]] void throwNotWritten(const QString &detail)
{
    throw Error(ErrorCode::Io, QStringLiteral("The extracts could not be written whole and were removed."),
        QStringLiteral("Check that the folder can be written and the disk is not full. What was opened until then stands in the journal."), detail);
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush()
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throwNotWritten(file.errorString());
}

} // namespace

Answer listGrants(const Invocation &, Session &session)
{
    constexpr int AtOnce = 200;
    Answer answer;
    QJsonArray list;
    Id before = NoId;
    for (;;) {
        const QList<ApplicationLine> lines = tongjian::listApplications(session, ApplicationList::Own, before, AtOnce);
        for (const ApplicationLine &line : lines) {
            before = line.row.id;
            if (line.row.stage != CaseStage::Fulfilled || !endsInGrant(line.row.route) || !line.readable)
                continue;
            const QString state = session.now() >= line.row.until ? QStringLiteral("over")
                : session.now() < useStart(line.form)              ? QStringLiteral("coming")
                                                                   : QStringLiteral("running");
            list.append(QJsonObject { { QStringLiteral("number"), line.row.number }, { QStringLiteral("route"), QLatin1String(facts(line.row.route).key) },
                { QStringLiteral("state"), state }, { QStringLiteral("from"), day(line.form.useFrom) }, { QStringLiteral("until"), day(line.form.useTo) },
                { QStringLiteral("uses"), keysOf(line.form.uses) }, { QStringLiteral("openings"), line.form.openingsAtMost }, { QStringLiteral("reason"), line.form.reason } });
            answer.lines += QStringLiteral("%1\t%2\t%3\t%4 – %5\t%6").arg(line.row.number, QLatin1String(facts(line.row.route).key), state, day(line.form.useFrom), day(line.form.useTo),
                displaySafe(line.form.reason));
        }
        if (lines.size() < AtOnce)
            break;
    }
    answer.json = { { QStringLiteral("grants"), list } };
    return answer;
}

Answer listGranted(const Invocation &call, Session &session)
{
    const OpenedGrant grant = grantFrom(call, session);
    const qint64 from = call.number("after", 0);
    const int limit = limitOf(call);
    const QList<RecordLine> lines = grantedLines(session, grant, from, limit);
    Answer answer = linesAnswer(session, lines, {});
    QJsonArray records = answer.json.value(QStringLiteral("records")).toArray();
    for (qsizetype i = 0; i < records.size(); ++i) {
        QJsonObject record = records.at(i).toObject();
        record.insert(QStringLiteral("opened"), openingsOf(session, grant.known.row.id, lines.at(i).row.id));
        records[i] = record;
    }
    answer.json.insert(QStringLiteral("records"), records);
    answer.json.insert(QStringLiteral("total"), qint64(grant.records.size()));
    answer.json.insert(QStringLiteral("gone"), grant.gone);
    if (grant.gone > 0)
        answer.lines += QStringLiteral("%1 records that were granted have been destroyed since.").arg(grant.gone);
    if (from + limit < grant.records.size()) {
        answer.json.insert(QStringLiteral("next"), QString::number(from + limit));
        answer.lines += QStringLiteral("more: --after %1").arg(from + limit);
    }
    return answer;
}

Answer openGrantedRecord(const Invocation &call, Session &session)
{
    const QString purpose = needOption(call, "purpose", "WORDS");
    const OpenedGrant grant = grantFrom(call, session);
    const OpenedRecord record = openGranted(session, grant, recordByNumber(session, call.arguments.at(1)), purpose);
    Answer answer = recordAnswer(session, record);
    answer.json.insert(QStringLiteral("application"), grant.known.row.number);
    answer.json.insert(QStringLiteral("opened"), openingsOf(session, grant.known.row.id, record.row.id));
    return answer;
}

Answer revokeGrant(const Invocation &call, Session &session)
{
    const OpenedApplication opened = applicationFrom(session, call.arguments.at(0));
    tongjian::revokeGrant(session, opened.seen(), call.option("text"));
    return applicationState(session, opened.known.row.id);
}

Answer grantStatistics(const Invocation &call, Session &session)
{
    const QString out = call.option("out");
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (call.has("out") && suffix != QStringLiteral("xlsx") && suffix != QStringLiteral("pdf"))
        throw Error(ErrorCode::Usage, QStringLiteral("--out names a file that ends in .xlsx or .pdf."));
    const GrantStatistics statistics = tongjian::grantStatistics(session, grantFrom(call, session));
    const StatisticsSheet sheet = statisticsSheet(session, statistics);
    Answer answer;
    QJsonArray tables;
    for (const auto &[label, value] : headOf(sheet))
        answer.lines += QStringLiteral("%1\t%2").arg(displaySafe(label), displaySafe(value));
    for (const GrantStatistics::Table &table : statistics.tables) {
        QJsonArray rows;
        answer.lines += { QString(), table.title };
        for (const auto &[name, count] : table.rows) {
            rows.append(QJsonObject { { QStringLiteral("name"), name }, { QStringLiteral("records"), count } });
            answer.lines += QStringLiteral("%1\t%2").arg(displaySafe(name), QString::number(count));
        }
        tables.append(QJsonObject { { QStringLiteral("title"), table.title }, { QStringLiteral("rows"), rows } });
    }
    answer.json = { { QStringLiteral("number"), statistics.number }, { QStringLiteral("made"), isoTime(statistics.madeAt) }, { QStringLiteral("records"), statistics.records },
        { QStringLiteral("query"), QJsonArray::fromStringList(statistics.query) }, { QStringLiteral("tables"), tables } };
    if (call.has("out")) {
        if (suffix == QStringLiteral("pdf"))
            writeStatisticsPdf(out, sheet);
        else
            writeStatisticsWorkbook(out, sheet);
        answer.json.insert(QStringLiteral("file"), out);
        answer.lines = { QStringLiteral("%1: statistics written to %2").arg(statistics.number, out) };
    }
    return answer;
}

Answer listUses(const Invocation &call, Session &session)
{
    if (!session.roles().contains(Role::Head))
        throw Error(ErrorCode::NoRight, QStringLiteral("Who used a department's records is for its head to see."));
    qint64 next = 0;
    const QList<DepartmentUse> found = departmentUses(session, call.number("after", 0), limitOf(call), &next);
    Answer answer;
    QJsonArray list;
    for (const DepartmentUse &use : found) {
        const QString action = QString::fromLatin1(facts(use.action).key);
        QJsonObject object { { QStringLiteral("at"), isoTime(use.at) }, { QStringLiteral("by"), loginOf(session, use.person) }, { QStringLiteral("use"), action },
            { QStringLiteral("records"), use.records }, { QStringLiteral("application"), use.application } };
        if (!use.number.isEmpty())
            object.insert(use.record == NoId ? QStringLiteral("package") : QStringLiteral("record"), use.number);
        const QString what = use.what.value_or(QString());
        if (!what.isEmpty())
            object.insert(QStringLiteral("for"), what);
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4\t%5\t%6\t%7").arg(isoTime(use.at), loginOf(session, use.person), action).arg(use.records).arg(use.number.isEmpty() ? QStringLiteral("-") : use.number, use.application,
            what.isEmpty() ? QStringLiteral("-") : displaySafe(what));
    }
    answer.json = { { QStringLiteral("uses"), list } };
    if (next > 0) {
        answer.json.insert(QStringLiteral("next"), QString::number(next));
        answer.lines += QStringLiteral("more: --after %1").arg(next);
    }
    return answer;
}

Answer exportGrant(const Invocation &call, Session &session)
{
    const QFileInfo folder(needOption(call, "out", "DIR"));
    const QString purpose = needOption(call, "purpose", "WORDS");
    const OpenedGrant grant = grantFrom(call, session);
    if (folder.exists() || folder.isSymLink())
        throw Error(ErrorCode::Io, QStringLiteral("%1 is there already.").arg(folder.filePath()), QStringLiteral("Name a folder that is not there yet; nothing was extracted."));
    // Beside it, for the owner alone; it becomes the folder when everything is in it, and goes otherwise.
    HiddenFolder scratch(folder.filePath());
    if (!scratch.isValid())
        throw Error(ErrorCode::Io, QStringLiteral("No folder can be made there."), QStringLiteral("Choose another place; nothing was extracted."), scratch.errorString());
    const QString number = grant.known.row.number;
    QJsonArray records;
    const GrantExtraction extraction = extractGranted(session, grant, purpose, folder.absoluteFilePath(), [&](const OpenedRecord &record) {
        const QString name = scratch.filePath(extractFileName(record.row.number));
        QJsonObject object = recordAnswer(session, record).json;
        object.insert(QStringLiteral("application"), number);
        writeFile(name + QStringLiteral(".json"), QJsonDocument(object).toJson());
        writeRecordPrint(name + QStringLiteral(".pdf"), recordPrint(session, record, number));
        records.append(record.row.number);
    }, terminalProgress(QStringLiteral("Extracting")));
    writeFile(scratch.filePath(ExtractIndex), extraction.index);
    scratch.finish();
    if (!QDir().rename(scratch.path(), folder.absoluteFilePath()))
        throwNotWritten(folder.absoluteFilePath());
    scratch.release();
    QJsonArray left;
    Answer answer;
    for (Id record : extraction.leftOut) {
        const auto row = Records(session.store().records()).find(record);
        left.append(row ? row->number : QString());
        answer.lines += QStringLiteral("%1: left out, opened as often as granted").arg(row ? row->number : QString());
    }
    answer.json = { { QStringLiteral("number"), number }, { QStringLiteral("folder"), folder.absoluteFilePath() }, { QStringLiteral("records"), records },
        { QStringLiteral("left_out"), left } };
    answer.lines += QStringLiteral("%1: %2 records extracted to %3").arg(number).arg(extraction.records).arg(folder.filePath());
    answer.exitCode = left.isEmpty() ? 0 : 1;
    return answer;
}

} // namespace tongjian::ctl
