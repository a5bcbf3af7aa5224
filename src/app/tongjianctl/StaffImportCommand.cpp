// SPDX-License-Identifier: GPL-3.0-or-later
#include "Commands.h"
#include "Terminal.h"
#include "collect/ExtractionProcess.h"
#include "core/Error.h"
#include "report/PasswordSlips.h"
#include "services/StaffImport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace tongjian::ctl
{

namespace
{

QString keyOf(StaffKind kind)
{
    switch (kind) {
    case StaffKind::New:
        return QStringLiteral("new");
    case StaffKind::Changed:
        return QStringLiteral("changed");
    case StaffKind::Unchanged:
        return QStringLiteral("unchanged");
    case StaffKind::Missing:
        break;
    }
    return QStringLiteral("missing");
}

QJsonArray problemArray(const QList<StaffProblem> &problems)
{
    QJsonArray array;
    for (const StaffProblem &one : problems)
        array.append(QJsonObject { { QStringLiteral("row"), one.line }, { QStringLiteral("reason"), one.what } });
    return array;
}

QStringList problemLines(const QList<StaffProblem> &problems)
{
    QStringList lines;
    for (const StaffProblem &one : problems)
        lines += one.line > 0 ? QStringLiteral("row %1: %2").arg(one.line).arg(displaySafe(one.what)) : displaySafe(one.what);
    return lines;
}

} // namespace

Answer importAccounts(const Invocation &call, Session &session)
{
    const StaffComparison comparison = previewStaff(session, ExtractionProcess::beside(QCoreApplication::applicationDirPath()), call.arguments.constFirst());
    Answer answer;
    QJsonArray list;
    StaffPlan plan;
    for (const StaffDifference &one : comparison.differences) {
        if (one.kind == StaffKind::Unchanged)
            continue;
        list.append(QJsonObject { { QStringLiteral("kind"), keyOf(one.kind) }, { QStringLiteral("row"), one.row.line }, { QStringLiteral("name"), one.row.login },
            { QStringLiteral("full_name"), one.row.name }, { QStringLiteral("department"), one.row.department }, { QStringLiteral("name_before"), one.nameBefore },
            { QStringLiteral("department_before"), one.departmentBefore }, { QStringLiteral("new_addresses"), QJsonArray::fromStringList(one.newAddresses) } });
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4").arg(keyOf(one.kind), displaySafe(one.row.login), displaySafe(one.row.name), displaySafe(one.row.department));
        // Who is missing from a list is never let go by a script; another name under the same login may be another person.
        if (one.kind == StaffKind::Missing)
            continue;
        StaffDifference taken = one;
        if (!call.has("names"))
            taken.nameBefore.clear();
        plan.take.append(taken);
    }
    if (call.has("departments")) {
        for (const QString &name : comparison.unknownDepartments)
            plan.departments.insert(name, NoId);
    }
    answer.json = { { QStringLiteral("new"), comparison.count(StaffKind::New) }, { QStringLiteral("changed"), comparison.count(StaffKind::Changed) },
        { QStringLiteral("unchanged"), comparison.count(StaffKind::Unchanged) }, { QStringLiteral("missing"), comparison.count(StaffKind::Missing) },
        { QStringLiteral("unknown_departments"), QJsonArray::fromStringList(comparison.unknownDepartments) }, { QStringLiteral("people"), list },
        { QStringLiteral("problems"), problemArray(comparison.problems) } };
    answer.lines += QStringLiteral("%1 new, %2 changed, %3 unchanged, %4 missing from the list.")
                        .arg(comparison.count(StaffKind::New))
                        .arg(comparison.count(StaffKind::Changed))
                        .arg(comparison.count(StaffKind::Unchanged))
                        .arg(comparison.count(StaffKind::Missing));
    answer.lines += problemLines(comparison.problems);
    if (call.has("dry-run")) {
        answer.lines += QStringLiteral("This was a dry run: nothing was changed.");
        return answer;
    }
    // Written down before the first account is made; an earlier list of passwords is never replaced.
    const QString file = call.option("passwords");
    const bool makes = comparison.count(StaffKind::New) > 0;
    if (makes && file.isEmpty())
        throw Error(ErrorCode::Usage, QStringLiteral("Accounts are to be made: --passwords FILE says where their initial passwords go (CSV)."));
    if (makes && QFileInfo::exists(file))
        throw Error(ErrorCode::BadInput, QStringLiteral("%1 is there already.").arg(file), QStringLiteral("Nothing was changed. Name a new file for the initial passwords."));
    const KeepPasswords keep = [&](const std::vector<InitialPassword> &passwords) { writePasswordTable(file, passwords); };
    const Progress progress = terminalProgress(QStringLiteral("Taking the list in"));
    const StaffImportResult result = importStaff(session, plan, keep, progress);
    const QJsonObject done { { QStringLiteral("created"), result.created }, { QStringLiteral("renamed"), result.renamed }, { QStringLiteral("moved"), result.moved },
        { QStringLiteral("addressed"), result.addressed }, { QStringLiteral("departments"), result.departments } };
    answer.json.insert(QStringLiteral("done"), done);
    answer.json.insert(QStringLiteral("failed"), problemArray(result.failed));
    if (result.created > 0) {
        answer.json.insert(QStringLiteral("initial_passwords"), file);
        answer.lines += QStringLiteral("Initial passwords: %1").arg(file);
    }
    answer.lines += QStringLiteral("%1 accounts made, %2 names, %3 departments of people and the addresses of %4 people changed; %5 departments made.")
                        .arg(result.created)
                        .arg(result.renamed)
                        .arg(result.moved)
                        .arg(result.addressed)
                        .arg(result.departments);
    answer.lines += problemLines(result.failed);
    if (result.cancelled)
        answer.lines += QStringLiteral("It was stopped. What is counted here was done; run it again for the rest.");
    answer.exitCode = result.cancelled || !result.failed.isEmpty() ? 1 : 0;
    return answer;
}

} // namespace tongjian::ctl
