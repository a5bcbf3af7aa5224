// SPDX-License-Identifier: GPL-3.0-or-later
#include "ApplicationOutput.h"
#include "Input.h"
#include "Output.h"
#include "Terminal.h"
#include "core/Clock.h"
#include "services/Backups.h"

#include <QFileInfo>
#include <QJsonArray>

namespace tongjian::ctl
{

const Medium &mediumByName(const BackupBook &book, const QString &name)
{
    for (const Medium &medium : book.media()) {
        if (medium.name == name && medium.condition != MediumCondition::Retired)
            return medium;
    }
    throw Error(ErrorCode::NotFound, QStringLiteral("There is no medium “%1” in the register.").arg(displaySafe(name)), QStringLiteral("See tongjianctl backup media."));
}

namespace
{

QString dayText(int day)
{
    return day == 0 ? QString() : dateOfDay(day).toString(Qt::ISODate);
}

QString clockText(int minute)
{
    return QTime(minute / 60, minute % 60).toString(QStringLiteral("HH:mm"));
}

QString keyOf(BackupStanding::State state)
{
    switch (state) {
    case BackupStanding::State::Fine:
        return QStringLiteral("fine");
    case BackupStanding::State::New:
        return QStringLiteral("new");
    case BackupStanding::State::Missed:
        return QStringLiteral("missed");
    case BackupStanding::State::Failed:
        return QStringLiteral("failed");
    case BackupStanding::State::Half:
        return QStringLiteral("second-place-missing");
    }
    return {};
}

// A plan is called by its id, or by its kind where there is one of that kind.
const BackupPlan &planFrom(const BackupBook &book, const QString &word)
{
    const BackupPlan *found = nullptr;
    for (const BackupPlan &plan : book.plans()) {
        if (QString::number(plan.id) == word)
            return plan;
        if (tongjian::keyOf(plan.kind) == word && plan.active) {
            if (found)
                throw Error(ErrorCode::Usage, QStringLiteral("There are several plans of the kind %1: name one by its id.").arg(word));
            found = &plan;
        }
    }
    if (!found)
        throw Error(ErrorCode::NotFound, QStringLiteral("There is no backup plan “%1”.").arg(displaySafe(word)), QStringLiteral("See tongjianctl backup plans."));
    return *found;
}

QJsonObject mediumObject(Session &session, const Medium &medium)
{
    QJsonObject object { { QStringLiteral("name"), medium.name }, { QStringLiteral("kind"), tongjian::keyOf(medium.kind) }, { QStringLiteral("path"), medium.path },
        { QStringLiteral("serial"), medium.serial }, { QStringLiteral("place"), medium.place }, { QStringLiteral("elsewhere"), medium.elsewhere },
        { QStringLiteral("keeper"), loginOf(session, medium.keeper) }, { QStringLiteral("condition"), tongjian::keyOf(medium.condition) } };
    if (medium.replaceBy != 0)
        object.insert(QStringLiteral("replace_by"), dayText(medium.replaceBy));
    return object;
}

QJsonObject drillObject(const DrillResult &result, const QString &name)
{
    QJsonArray failures;
    for (const DrillResult::Failure &failure : result.failures)
        failures.append(QJsonObject { { QStringLiteral("assertion"), QLatin1String(drillAssertionTable()[size_t(failure.assertion)].key) }, { QStringLiteral("what"), failure.what } });
    return { { QStringLiteral("backup"), name }, { QStringLiteral("ok"), result.ok() }, { QStringLiteral("held"), result.held }, { QStringLiteral("failed"), failures },
        { QStringLiteral("restore_ms"), result.restoreMs }, { QStringLiteral("opened"), result.opened } };
}

QJsonObject outcomeObject(const BackupOutcome &outcome)
{
    const BackupManifest &manifest = outcome.taken.manifest;
    qint64 records = 0;
    for (qint64 count : manifest.records)
        records += count;
    QJsonObject object { { QStringLiteral("name"), manifest.name }, { QStringLiteral("kind"), tongjian::keyOf(manifest.kind) }, { QStringLiteral("data"), outcome.taken.folders.data },
        { QStringLiteral("keys"), outcome.taken.folders.keys }, { QStringLiteral("records"), records }, { QStringLiteral("entries"), manifest.head.n }, { QStringLiteral("ms"), outcome.tookMs },
        { QStringLiteral("removed"), QJsonArray::fromStringList(outcome.removed) } };
    if (outcome.secondAsked)
        object.insert(QStringLiteral("second"), outcome.secondFailure.isEmpty() ? QStringLiteral("ok") : outcome.secondFailure);
    return object;
}

QString outcomeLine(const BackupOutcome &outcome)
{
    QString line = QStringLiteral("%1 was made and checked in %2 s.").arg(outcome.taken.manifest.name).arg(double(outcome.tookMs) / 1000, 0, 'f', 1);
    if (outcome.secondAsked)
        line += outcome.secondFailure.isEmpty() ? QStringLiteral(" So was its copy at the second place.") : QStringLiteral(" The second place failed: ") + outcome.secondFailure;
    return line;
}

// Everything that is due, backups first; one that fails does not keep the others from running.
Answer runWhatIsDue(Session &session)
{
    Answer answer;
    QJsonArray runs;
    QJsonArray drills;
    const auto failed = [&](const Error &error, QJsonArray &list) {
        if (error.code() == ErrorCode::Cancelled)
            throw error;
        list.append(QJsonObject { { QStringLiteral("error"), error.message() } });
        answer.lines += error.message();
        answer.exitCode = 1;
    };
    const QList<Id> plans = plansToRun(session);
    for (Id plan : plans) {
        try {
            const BackupOutcome outcome = runBackup(session, plan, terminalProgress(QStringLiteral("Backing up")));
            runs.append(outcomeObject(outcome));
            answer.lines += outcomeLine(outcome);
            if (!outcome.secondFailure.isEmpty())
                answer.exitCode = 1;
        } catch (const Error &error) {
            failed(error, runs);
        }
    }
    const QList<Id> due = drillsDue(session);
    for (Id plan : due) {
        try {
            const DrillResult result = drillBackup(session, plan, false, terminalProgress(QStringLiteral("Drilling")));
            drills.append(drillObject(result, result.manifest.name));
            answer.lines += QStringLiteral("Drill of %1: %2 of %3 assertions held.").arg(result.manifest.name).arg(result.held).arg(drillAssertionTable().size());
            if (!result.ok())
                answer.exitCode = 1;
        } catch (const Error &error) {
            failed(error, drills);
        }
    }
    answer.json = { { QStringLiteral("runs"), runs }, { QStringLiteral("drills"), drills } };
    if (answer.lines.isEmpty())
        answer.lines += QStringLiteral("Nothing was due.");
    return answer;
}

} // namespace

Answer listMedia(const Invocation &, Session &session)
{
    Answer answer;
    QJsonArray list;
    const BackupBook book(session);
    for (const Medium &medium : book.media()) {
        list.append(mediumObject(session, medium));
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4\t%5").arg(displaySafe(medium.name), tongjian::keyOf(medium.kind), medium.path.isEmpty() ? QStringLiteral("-") : medium.path,
            displaySafe(medium.place), tongjian::keyOf(medium.condition));
    }
    answer.json = { { QStringLiteral("media"), list } };
    return answer;
}

Answer setMediumFrom(const Invocation &call, Session &session)
{
    const QJsonObject object = readObject(call);
    refuseOtherKeys(object, { QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("path"), QStringLiteral("serial"), QStringLiteral("place"), QStringLiteral("elsewhere"),
                                QStringLiteral("keeper"), QStringLiteral("condition"), QStringLiteral("replace_by") });
    const QString name = needText(object, QStringLiteral("name"));
    Medium medium;
    const BackupBook book(session);
    for (const Medium &one : book.media()) {
        if (one.name == name && one.condition != MediumCondition::Retired)
            medium = one; // by its name: what is not said stays
    }
    medium.name = name;
    const auto text = [&](const char *key, QString &into) {
        if (object.contains(QLatin1String(key)))
            into = object.value(QLatin1String(key)).toString();
    };
    text("path", medium.path);
    text("serial", medium.serial);
    text("place", medium.place);
    if (object.contains(QStringLiteral("kind"))) {
        const auto kind = mediumKindFromKey(object.value(QStringLiteral("kind")).toString());
        if (!kind)
            refuseKey(QStringLiteral("kind"), QStringLiteral("disk, share, removable, tape"));
        medium.kind = *kind;
    }
    if (object.contains(QStringLiteral("condition"))) {
        const auto condition = mediumConditionFromKey(object.value(QStringLiteral("condition")).toString());
        if (!condition)
            refuseKey(QStringLiteral("condition"), QStringLiteral("good, worn, failed, retired"));
        medium.condition = *condition;
    }
    if (object.contains(QStringLiteral("elsewhere")))
        medium.elsewhere = object.value(QStringLiteral("elsewhere")).toBool();
    if (object.contains(QStringLiteral("replace_by"))) {
        const QDate day = QDate::fromString(object.value(QStringLiteral("replace_by")).toString(), Qt::ISODate);
        if (!day.isValid())
            refuseKey(QStringLiteral("replace_by"), QStringLiteral("2028-12-31"));
        medium.replaceBy = dayOf(day);
    }
    if (object.contains(QStringLiteral("keeper"))) {
        const Person *keeper = session.state().personByLogin(object.value(QStringLiteral("keeper")).toString());
        if (!keeper)
            refuseKey(QStringLiteral("keeper"), QStringLiteral("a login name"));
        medium.keeper = keeper->id;
    }
    medium.id = setMedium(session, medium);
    return { { { QStringLiteral("name"), medium.name } }, { QStringLiteral("%1 is registered.").arg(displaySafe(medium.name)) }, 0 };
}

Answer listPlans(const Invocation &, Session &session)
{
    Answer answer;
    QJsonArray list;
    const BackupBook book(session);
    const QList<PlanStanding> standings = planStandings(session);
    for (const BackupPlan &plan : book.plans()) {
        const auto standing = std::find_if(standings.begin(), standings.end(), [&](const PlanStanding &one) { return one.plan.id == plan.id; });
        const auto nameOf = [&](Id id) { return book.medium(id) ? book.medium(id)->name : QString(); };
        QJsonObject object { { QStringLiteral("id"), QString::number(plan.id) }, { QStringLiteral("kind"), tongjian::keyOf(plan.kind) }, { QStringLiteral("time"), clockText(plan.minute) },
            { QStringLiteral("day"), plan.day }, { QStringLiteral("medium"), nameOf(plan.medium) }, { QStringLiteral("second"), nameOf(plan.second) }, { QStringLiteral("keep"), plan.keep },
            { QStringLiteral("active"), plan.active } };
        QString state = QStringLiteral("stopped");
        if (standing != standings.end()) {
            state = keyOf(standing->runs.state);
            object.insert(QStringLiteral("state"), state);
            if (standing->runs.lastGood > 0)
                object.insert(QStringLiteral("last"), isoTime(standing->runs.lastGood));
            object.insert(QStringLiteral("next"), isoTime(standing->runs.next));
            if (!standing->runs.failure.isEmpty())
                object.insert(QStringLiteral("failure"), standing->runs.failure);
            if (standing->drill)
                object.insert(QStringLiteral("proven"), QJsonObject { { QStringLiteral("at"), isoTime(standing->drill->at) }, { QStringLiteral("ok"), standing->drill->ok() } });
        }
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3\t%4").arg(QString::number(plan.id), tongjian::keyOf(plan.kind), state, nameOf(plan.medium));
    }
    answer.json = { { QStringLiteral("plans"), list } };
    return answer;
}

Answer setPlanFrom(const Invocation &call, Session &session)
{
    const QJsonObject object = readObject(call);
    refuseOtherKeys(object, { QStringLiteral("id"), QStringLiteral("kind"), QStringLiteral("time"), QStringLiteral("day"), QStringLiteral("medium"), QStringLiteral("second"), QStringLiteral("keep"), QStringLiteral("active") });
    const BackupBook book(session);
    BackupPlan plan;
    if (object.contains(QStringLiteral("id")))
        plan = planFrom(book, object.value(QStringLiteral("id")).toString());
    if (object.contains(QStringLiteral("kind"))) {
        const auto kind = backupKindFromKey(object.value(QStringLiteral("kind")).toString());
        if (!kind)
            refuseKey(QStringLiteral("kind"), QStringLiteral("daily, weekly, monthly, full"));
        plan.kind = *kind;
    }
    if (object.contains(QStringLiteral("time"))) {
        const QTime time = QTime::fromString(object.value(QStringLiteral("time")).toString(), QStringLiteral("HH:mm"));
        if (!time.isValid())
            refuseKey(QStringLiteral("time"), QStringLiteral("02:00"));
        plan.minute = time.hour() * 60 + time.minute();
    }
    plan.day = object.value(QStringLiteral("day")).toInt(plan.day);
    plan.keep = object.value(QStringLiteral("keep")).toInt(plan.keep);
    plan.active = object.value(QStringLiteral("active")).toBool(plan.active);
    if (object.contains(QStringLiteral("medium")))
        plan.medium = mediumByName(book, object.value(QStringLiteral("medium")).toString()).id;
    if (object.contains(QStringLiteral("second"))) {
        const QString second = object.value(QStringLiteral("second")).toString();
        plan.second = second.isEmpty() ? NoId : mediumByName(book, second).id;
    }
    const Id id = setBackupPlan(session, plan);
    return { { { QStringLiteral("id"), QString::number(id) } }, { QStringLiteral("The plan %1 is set.").arg(id) }, 0 };
}

Answer runBackups(const Invocation &call, Session &session)
{
    if (call.has("to")) {
        const auto kind = call.has("kind") ? backupKindFromKey(call.option("kind")) : std::optional(BackupKind::Full);
        if (!kind)
            throw Error(ErrorCode::Usage, QStringLiteral("--kind is daily, weekly, monthly or full."));
        const BackupOutcome outcome = runBackupTo(session, QFileInfo(call.option("to")).absoluteFilePath(), *kind, terminalProgress(QStringLiteral("Backing up")));
        return { outcomeObject(outcome), { outcomeLine(outcome) }, 0 };
    }
    if (!call.has("plan"))
        return runWhatIsDue(session);
    const BackupBook book(session);
    const BackupOutcome outcome = runBackup(session, planFrom(book, call.option("plan")).id, terminalProgress(QStringLiteral("Backing up")));
    return { outcomeObject(outcome), { outcomeLine(outcome) }, outcome.secondFailure.isEmpty() ? 0 : 1 };
}

Answer listKept(const Invocation &, Session &session)
{
    const BackupBook book(session);
    const KeptBackups kept = keptBackups(session);
    Answer answer;
    QJsonArray list;
    for (const KeptBackup &one : kept.backups) {
        const BackupManifest &manifest = one.listed.manifest;
        QJsonObject object { { QStringLiteral("name"), QFileInfo(one.listed.folder).fileName() }, { QStringLiteral("medium"), book.medium(one.medium)->name },
            { QStringLiteral("folder"), one.listed.folder }, { QStringLiteral("keys"), one.keysThere } };
        if (!one.listed.problem.isEmpty())
            object.insert(QStringLiteral("problem"), one.listed.problem);
        else
            object.insert(QStringLiteral("taken_at"), isoTime(manifest.takenAt));
        list.append(object);
        answer.lines += QStringLiteral("%1\t%2\t%3").arg(QFileInfo(one.listed.folder).fileName(), displaySafe(book.medium(one.medium)->name),
            one.listed.problem.isEmpty() ? QStringLiteral("whole") : one.listed.problem);
    }
    QJsonArray unreachable;
    for (Id id : kept.unreachable) {
        unreachable.append(book.medium(id)->name);
        answer.lines += QStringLiteral("%1 cannot be reached.").arg(displaySafe(book.medium(id)->name));
    }
    answer.json = { { QStringLiteral("backups"), list }, { QStringLiteral("unreachable"), unreachable } };
    return answer;
}

Answer verifyKept(const Invocation &call, Session &session)
{
    const QString word = call.arguments.at(0);
    BackupFolders folders;
    if (QFileInfo(word).isDir()) {
        const QString data = QFileInfo(word).absoluteFilePath();
        folders = { data, QFileInfo(data + QStringLiteral("/../../keys")).canonicalFilePath() };
    } else {
        folders = findBackup(session, word);
    }
    const BackupCheck check = verifyBackup(session, folders, terminalProgress(QStringLiteral("Reading back")));
    Answer answer;
    QJsonArray problems;
    for (const IntegrityProblem &problem : check.problems) {
        problems.append(QJsonObject { { QStringLiteral("what"), problem.what }, { QStringLiteral("where"), problem.where } });
        answer.lines += QStringLiteral("%1 (%2)").arg(problem.what, problem.where);
    }
    answer.json = { { QStringLiteral("ok"), check.ok() }, { QStringLiteral("entries"), check.head.n }, { QStringLiteral("problems"), problems } };
    if (check.ok())
        answer.lines += QStringLiteral("Everything holds; its journal ends at entry %1.").arg(check.head.n);
    answer.exitCode = check.ok() ? 0 : 4;
    return answer;
}

Answer drillPlan(const Invocation &call, Session &session)
{
    const BackupBook book(session);
    const Id plan = planFrom(book, call.arguments.at(0)).id;
    const DrillResult result = drillBackup(session, plan, call.has("open"), terminalProgress(QStringLiteral("Drilling")));
    Answer answer { drillObject(result, result.manifest.name), {}, result.ok() ? 0 : 4 };
    answer.lines += QStringLiteral("%1: %2 of %3 assertions held; put back and opened in %4 s.").arg(result.manifest.name).arg(result.held).arg(drillAssertionTable().size()).arg(double(result.restoreMs) / 1000, 0, 'f', 1);
    for (const DrillResult::Failure &failure : result.failures)
        answer.lines += QStringLiteral("%1: %2").arg(displayName(failure.assertion), failure.what);
    return answer;
}

Answer samplePlan(const Invocation &call, Session &session)
{
    const SampleOutcome sample = sampleBackup(session, call.arguments.at(0), terminalProgress(QStringLiteral("Opening")));
    return { { { QStringLiteral("opened"), sample.opened }, { QStringLiteral("failed"), sample.failed } },
        { QStringLiteral("%1 records opened, %2 did not.").arg(sample.opened).arg(sample.failed) }, sample.failed == 0 ? 0 : 4 };
}

} // namespace tongjian::ctl
