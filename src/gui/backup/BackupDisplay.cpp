// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupDisplay.h"

#include "core/Clock.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/Typography.h"
#include "services/Rights.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("BackupDisplay", text);
}

} // namespace

QString planName(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return say(QT_TRANSLATE_NOOP("BackupDisplay", "Daily backup"));
    case BackupKind::Weekly:
        return say(QT_TRANSLATE_NOOP("BackupDisplay", "Weekly backup"));
    case BackupKind::Monthly:
        return say(QT_TRANSLATE_NOOP("BackupDisplay", "Monthly backup"));
    case BackupKind::Full:
        return say(QT_TRANSLATE_NOOP("BackupDisplay", "Quarterly full backup"));
    }
    return {};
}

Chip chipOf(BackupStanding::State state)
{
    switch (state) {
    case BackupStanding::State::Fine:
        return { say(QT_TRANSLATE_NOOP("BackupDisplay", "In order")), ChipTone::Good, true };
    case BackupStanding::State::New:
        return { say(QT_TRANSLATE_NOOP("BackupDisplay", "New")), ChipTone::Accent, true };
    case BackupStanding::State::Missed:
        return { say(QT_TRANSLATE_NOOP("BackupDisplay", "Missed")), ChipTone::Bad, true };
    case BackupStanding::State::Failed:
        return { say(QT_TRANSLATE_NOOP("BackupDisplay", "Run failed")), ChipTone::Bad, true };
    case BackupStanding::State::Half:
        return { say(QT_TRANSLATE_NOOP("BackupDisplay", "Second place missing")), ChipTone::Warn, true };
    }
    return {};
}

QString sentenceOf(const BackupPlan &plan, const BackupStanding &standing)
{
    if (!plan.active)
        return say(QT_TRANSLATE_NOOP("BackupDisplay", "This plan was stopped. Nothing is made by it; what it made stays where it lies."));
    switch (standing.state) {
    case BackupStanding::State::Fine:
        return QCoreApplication::translate("BackupDisplay", "What was due was made and checked. The next one is due on %1.").arg(minuteTime(standing.next));
    case BackupStanding::State::New:
        return QCoreApplication::translate("BackupDisplay", "Nothing was due yet. The first one is due on %1.").arg(minuteTime(standing.next));
    case BackupStanding::State::Missed:
        return QCoreApplication::translate("BackupDisplay", "What was due on %1 was not made.").arg(minuteTime(standing.due));
    case BackupStanding::State::Failed:
        return QCoreApplication::translate("BackupDisplay", "What was due on %1 was tried and did not succeed.").arg(minuteTime(standing.due));
    case BackupStanding::State::Half:
        return say(QT_TRANSLATE_NOOP("BackupDisplay", "The newest backup lies at the first place, but not at the second."));
    }
    return {};
}

QString troubleOf(const BackupStanding &standing)
{
    switch (standing.state) {
    case BackupStanding::State::Missed:
        return say(QT_TRANSLATE_NOOP("BackupDisplay", "Nobody ran it at that time. Back up now; so that it runs by itself, leave this window open or have the nightly job set up."));
    case BackupStanding::State::Failed:
        return sentences(standing.failure, say(QT_TRANSLATE_NOOP("BackupDisplay", "The backups before are untouched. Put this right, then back up now.")));
    case BackupStanding::State::Half:
        return sentences(standing.failure, say(QT_TRANSLATE_NOOP("BackupDisplay", "Connect the second place, then back up now.")));
    case BackupStanding::State::Fine:
    case BackupStanding::State::New:
        break;
    }
    return {};
}

QString drillFailureInWords(const DrillFact &drill)
{
    QStringList names;
    for (const QString &key : drill.failed) {
        if (const auto assertion = drillAssertionFromKey(key))
            names += displayName(*assertion);
    }
    return names.isEmpty() ? say(QT_TRANSLATE_NOOP("BackupDisplay", "nothing could be checked")) : names.join(factSeparator());
}

QString provenInWords(const BackupBook &book, Id plan)
{
    const DrillFact *last = book.lastDrill(plan);
    const auto good = std::find_if(book.drills().begin(), book.drills().end(), [&](const DrillFact &one) { return one.plan == plan && one.ok(); });
    const QString proven = good == book.drills().end() ? say(QT_TRANSLATE_NOOP("BackupDisplay", "never proven restorable yet"))
                                                       : QCoreApplication::translate("BackupDisplay", "last proven restorable on %1").arg(minuteTime(good->at));
    if (!last || last->ok())
        return proven;
    return QCoreApplication::translate("BackupDisplay", "the drill of %1 failed (%2); %3").arg(minuteTime(last->at), drillFailureInWords(*last), proven);
}

QString mediumName(const BackupBook &book, Id id)
{
    const Medium *medium = book.medium(id);
    return medium ? displaySafe(medium->name) : say(QT_TRANSLATE_NOOP("BackupDisplay", "no longer in the register"));
}

Chip chipOf(const Medium &medium, int today)
{
    if (medium.condition == MediumCondition::Good && isToBeReplaced(medium, today))
        return { say(QT_TRANSLATE_NOOP("BackupDisplay", "Replace soon")), ChipTone::Warn, true };
    switch (medium.condition) {
    case MediumCondition::Good:
        return { displayName(medium.condition), ChipTone::Good, true };
    case MediumCondition::Worn:
        return { displayName(medium.condition), ChipTone::Warn, true };
    case MediumCondition::Failed:
        return { displayName(medium.condition), ChipTone::Bad, true };
    case MediumCondition::Retired:
        return { displayName(medium.condition), ChipTone::Neutral, true };
    }
    return {};
}

QList<Medium> mediaToReplace(Session &session)
{
    QList<Medium> media = BackupBook(session).media();
    const int today = dayOf(session.now());
    media.removeIf([&](const Medium &one) { return !isToBeReplaced(one, today); });
    return media;
}

BackupsWaiting backupsWaitingFor(Session &session)
{
    BackupsWaiting waiting;
    if (!session.roles().contains(Role::Officer))
        return waiting;
    const QList<PlanStanding> plans = planStandings(session);
    for (const PlanStanding &one : plans) {
        if (one.sampleDue)
            waiting.samples += *one.sampleDue;
    }
    waiting.media = mediaToReplace(session);
    return waiting;
}

bool seesBackups(const Session &session)
{
    return session.roles().intersects({ Role::Officer, Role::Auditor, Role::Executive });
}

QList<BackupLine> backupLines(Session &session)
{
    QList<BackupLine> lines;
    const BackupBook book(session);
    for (const BackupPlan &plan : book.plans()) {
        if (!plan.active)
            continue;
        const BackupStanding standing = standingOf(plan, book.runs(), session.now());
        const QString name = planName(plan.kind);
        const DrillFact *drill = book.lastDrill(plan.id);
        BackupLine line { plan.id, Icon::Alert, Ink::Bad, {} };
        QString made;
        switch (standing.state) {
        case BackupStanding::State::New:
            lines.append({ plan.id, Icon::Backup, Ink::Dimmed, QCoreApplication::translate("BackupDisplay", "%1: the first one is due on %2").arg(name, minuteTime(standing.next)) });
            continue;
        case BackupStanding::State::Fine:
            if (!drill || drill->ok()) {
                line.icon = drill ? Icon::Done : Icon::Backup;
                line.ink = drill ? Ink::Good : Ink::Dimmed;
            }
            made = QCoreApplication::translate("BackupDisplay", "%1: made on %2").arg(name, minuteTime(standing.lastGood));
            break;
        case BackupStanding::State::Half:
            if (!drill || drill->ok())
                line.ink = Ink::Warn;
            made = QCoreApplication::translate("BackupDisplay", "%1: made on %2, but not at the second place").arg(name, minuteTime(standing.lastGood));
            break;
        case BackupStanding::State::Missed:
            made = QCoreApplication::translate("BackupDisplay", "%1: missed on %2").arg(name, minuteTime(standing.due));
            break;
        case BackupStanding::State::Failed:
            made = QCoreApplication::translate("BackupDisplay", "%1: failed, due on %2. %3").arg(name, minuteTime(standing.due), standing.failure);
            break;
        }
        line.text = made + factSeparator() + provenInWords(book, plan.id);
        lines.append(line);
    }
    if (lines.isEmpty())
        lines.append({ NoId, Icon::Alert, Ink::Warn, say(QT_TRANSLATE_NOOP("BackupDisplay", "No backup plan is set: what is on this disk is there only once.")) });
    return lines;
}

std::optional<HouseSignal> backupSignal(Session &session)
{
    if (!seesBackups(session))
        return {};
    using State = BackupStanding::State;
    const QList<PlanStanding> plans = planStandings(session);
    const auto any = [&](const auto &is) { return std::any_of(plans.begin(), plans.end(), is); };
    const auto stands = [](State state) { return [state](const PlanStanding &one) { return one.runs.state == state; }; };
    qint64 newest = 0;
    for (const PlanStanding &one : plans)
        newest = qMax(newest, one.runs.lastGood);
    HouseSignal signal;
    if (any(stands(State::Failed)))
        signal = { HouseSignal::Kind::Bad, say(QT_TRANSLATE_NOOP("BackupDisplay", "Backup failed")), {} };
    else if (any(stands(State::Missed)))
        signal = { HouseSignal::Kind::Bad, say(QT_TRANSLATE_NOOP("BackupDisplay", "Backup missed")), {} };
    else if (any([](const PlanStanding &one) { return one.drill && !one.drill->ok(); }))
        signal = { HouseSignal::Kind::Bad, say(QT_TRANSLATE_NOOP("BackupDisplay", "Drill failed")), {} };
    else if (any(stands(State::Half)))
        signal = { HouseSignal::Kind::Warning, say(QT_TRANSLATE_NOOP("BackupDisplay", "Second backup missing")), {} };
    else if (newest > 0)
        signal = { HouseSignal::Kind::Good, QCoreApplication::translate("BackupDisplay", "Backup %1").arg(shortTime(newest, session.now())), {} };
    else
        return {};
    QStringList lines;
    const QList<BackupLine> all = backupLines(session);
    for (const BackupLine &line : all)
        lines += line.text;
    signal.explanation = lines.join(u'\n');
    return signal;
}

} // namespace tongjian
