// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupPlan.h"

#include "ApplicationItems.h"
#include "Clock.h"
#include "NamedValues.h"
#include "TableChecks.h"

#include <QCborArray>
#include <QCborMap>
#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace tongjian
{

namespace
{

using namespace tables;

constexpr std::array Kinds {
    Named<BackupKind> { BackupKind::Daily, "daily", QT_TRANSLATE_NOOP("BackupKind", "Daily") },
    Named<BackupKind> { BackupKind::Weekly, "weekly", QT_TRANSLATE_NOOP("BackupKind", "Weekly") },
    Named<BackupKind> { BackupKind::Monthly, "monthly", QT_TRANSLATE_NOOP("BackupKind", "Monthly") },
    Named<BackupKind> { BackupKind::Full, "full", QT_TRANSLATE_NOOP("BackupKind", "Full") },
};
constexpr std::array MediumKinds {
    Named<MediumKind> { MediumKind::Disk, "disk", QT_TRANSLATE_NOOP("MediumKind", "Disk") },
    Named<MediumKind> { MediumKind::Share, "share", QT_TRANSLATE_NOOP("MediumKind", "Mounted share") },
    Named<MediumKind> { MediumKind::Removable, "removable", QT_TRANSLATE_NOOP("MediumKind", "Removable medium") },
    Named<MediumKind> { MediumKind::Tape, "tape", QT_TRANSLATE_NOOP("MediumKind", "Tape") },
};
constexpr std::array Conditions {
    Named<MediumCondition> { MediumCondition::Good, "good", QT_TRANSLATE_NOOP("MediumCondition", "Good") },
    Named<MediumCondition> { MediumCondition::Worn, "worn", QT_TRANSLATE_NOOP("MediumCondition", "Worn") },
    Named<MediumCondition> { MediumCondition::Failed, "failed", QT_TRANSLATE_NOOP("MediumCondition", "Failed") },
    Named<MediumCondition> { MediumCondition::Retired, "retired", QT_TRANSLATE_NOOP("MediumCondition", "Retired") },
};
static_assert(valuesDiffer(Kinds) && keysAreSound(Kinds) && allNamed(Kinds));
static_assert(valuesDiffer(MediumKinds) && keysAreSound(MediumKinds) && allNamed(MediumKinds));
static_assert(valuesDiffer(Conditions) && keysAreSound(Conditions) && allNamed(Conditions));

constexpr int MinutesPerDay = 24 * 60;
constexpr int LastDayOfEveryMonth = 28;

constexpr QLatin1String Name("name");
constexpr QLatin1String Kind("kind");
constexpr QLatin1String Path("path");
constexpr QLatin1String Serial("serial");
constexpr QLatin1String Place("place");
constexpr QLatin1String Elsewhere("elsewhere");
constexpr QLatin1String Keeper("keeper");
constexpr QLatin1String Condition("condition");
constexpr QLatin1String ReplaceBy("replace-by");
constexpr QLatin1String Minute("minute");
constexpr QLatin1String Day("day");
constexpr QLatin1String First("medium");
constexpr QLatin1String Second("second");
constexpr QLatin1String Keep("keep");
constexpr QLatin1String Active("active");

QString say(const char *text)
{
    return QCoreApplication::translate("BackupPlan", text);
}

const Medium *mediumOf(const QList<Medium> &media, Id id)
{
    const auto found = std::find_if(media.begin(), media.end(), [&](const Medium &one) { return one.id == id; });
    return found == media.end() ? nullptr : &*found;
}

// The day of @p date's period on which it runs, and the period before.
QDate runDay(const BackupPlan &plan, const QDate &date)
{
    switch (plan.kind) {
    case BackupKind::Daily:
        return date;
    case BackupKind::Weekly:
        return date.addDays(plan.day - date.dayOfWeek());
    case BackupKind::Monthly:
        return { date.year(), date.month(), plan.day };
    case BackupKind::Full:
        return { date.year(), (date.month() - 1) / 3 * 3 + 1, plan.day };
    }
    return date;
}

QDate shifted(const BackupPlan &plan, const QDate &day, int periods)
{
    switch (plan.kind) {
    case BackupKind::Daily:
        return day.addDays(periods);
    case BackupKind::Weekly:
        return day.addDays(7 * periods);
    case BackupKind::Monthly:
        return day.addMonths(periods);
    case BackupKind::Full:
        return day.addMonths(3 * periods);
    }
    return day;
}

qint64 momentOf(const BackupPlan &plan, const QDate &day)
{
    return QDateTime(day, QTime(plan.minute / 60, plan.minute % 60)).toMSecsSinceEpoch();
}

} // namespace

QString displayName(BackupKind kind) { return nameOf(Kinds, kind, "BackupKind"); }
QString keyOf(BackupKind kind) { return keyIn(Kinds, kind); }
std::optional<BackupKind> backupKindFromKey(QStringView key) { return fromKey<BackupKind>(Kinds, key); }
std::span<const BackupKind> backupKinds()
{
    static constexpr auto Values = valuesOf(Kinds);
    return Values;
}

QString displayName(MediumKind kind) { return nameOf(MediumKinds, kind, "MediumKind"); }
QString displayName(MediumCondition condition) { return nameOf(Conditions, condition, "MediumCondition"); }
QString keyOf(MediumKind kind) { return keyIn(MediumKinds, kind); }
QString keyOf(MediumCondition condition) { return keyIn(Conditions, condition); }
std::optional<MediumKind> mediumKindFromKey(QStringView key) { return fromKey<MediumKind>(MediumKinds, key); }
std::optional<MediumCondition> mediumConditionFromKey(QStringView key) { return fromKey<MediumCondition>(Conditions, key); }
std::span<const MediumKind> mediumKinds()
{
    static constexpr auto Values = valuesOf(MediumKinds);
    return Values;
}
std::span<const MediumCondition> mediumConditions()
{
    static constexpr auto Values = valuesOf(Conditions);
    return Values;
}

QStringList objectionsTo(const Medium &medium, const QList<Medium> &others)
{
    QStringList objections;
    if (medium.name.trimmed().isEmpty())
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "Give the medium a name."));
    if (medium.place.trimmed().isEmpty())
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "Say where the medium is kept."));
    if (medium.keeper == NoId)
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "Say who answers for the medium."));
    if (medium.kind != MediumKind::Tape && medium.path.trimmed().isEmpty())
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "Choose the folder that backups go to."));
    else if (!medium.path.isEmpty() && !medium.path.startsWith(u'/'))
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "Name the folder by its whole path."));
    if (medium.replaceBy != 0 && !dateOfDay(medium.replaceBy).isValid())
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "The day by which it is to be replaced is no date."));
    for (const Medium &one : others) {
        if (one.id == medium.id || one.condition == MediumCondition::Retired)
            continue;
        if (one.name.trimmed() == medium.name.trimmed())
            objections += QCoreApplication::translate("BackupPlan", "There is a medium called %1 already.").arg(one.name);
        if (!medium.path.isEmpty() && one.path == medium.path)
            objections += QCoreApplication::translate("BackupPlan", "%1 is this folder already.").arg(one.name);
    }
    return objections;
}

bool isToBeReplaced(const Medium &medium, int today)
{
    if (medium.condition == MediumCondition::Retired)
        return false;
    return medium.condition == MediumCondition::Failed || (medium.replaceBy != 0 && dateOfDay(today).daysTo(dateOfDay(medium.replaceBy)) <= ReplaceReminderDays);
}

QStringList objectionsTo(const BackupPlan &plan, const QList<Medium> &media)
{
    QStringList objections;
    const Medium *first = mediumOf(media, plan.medium);
    const Medium *second = mediumOf(media, plan.second);
    const auto usable = [](const Medium *medium) { return medium && !medium->path.isEmpty() && medium->condition != MediumCondition::Retired && medium->condition != MediumCondition::Failed; };
    if (plan.active && !usable(first))
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "Choose a destination from the register that can be written to."));
    if (plan.active && plan.second != NoId && !usable(second))
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "The second destination is not in the register or cannot be written to."));
    if (plan.second != NoId && plan.second == plan.medium)
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "The second destination is the first one."));
    if (plan.minute < 0 || plan.minute >= MinutesPerDay)
        objections += say(QT_TRANSLATE_NOOP("BackupPlan", "The time is no time of the day."));
    const int lastDay = plan.kind == BackupKind::Weekly ? 7 : LastDayOfEveryMonth;
    if (plan.kind != BackupKind::Daily && (plan.day < 1 || plan.day > lastDay))
        objections += plan.kind == BackupKind::Weekly ? say(QT_TRANSLATE_NOOP("BackupPlan", "Choose a day of the week."))
                                                      : say(QT_TRANSLATE_NOOP("BackupPlan", "Choose a day that every month has: 1 to 28."));
    if (plan.keep < 1 || plan.keep > BackupsKeptAtMost)
        objections += QCoreApplication::translate("BackupPlan", "At least 1 and at most %1 are kept.").arg(BackupsKeptAtMost);
    return objections;
}

QString scheduleInWords(const BackupPlan &plan)
{
    const QString time = QTime(plan.minute / 60, plan.minute % 60).toString(QStringLiteral("HH:mm"));
    switch (plan.kind) {
    case BackupKind::Daily:
        return QCoreApplication::translate("BackupPlan", "Every day at %1").arg(time);
    case BackupKind::Weekly:
        return QCoreApplication::translate("BackupPlan", "Every %1 at %2").arg(QLocale().standaloneDayName(plan.day, QLocale::LongFormat), time);
    case BackupKind::Monthly:
        return QCoreApplication::translate("BackupPlan", "On day %1 of every month at %2").arg(QString::number(plan.day), time);
    case BackupKind::Full:
        return QCoreApplication::translate("BackupPlan", "On day %1 of every quarter at %2").arg(QString::number(plan.day), time);
    }
    return {};
}

qint64 lastDue(const BackupPlan &plan, qint64 now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    QDate day = runDay(plan, today);
    while (momentOf(plan, day) > now)
        day = shifted(plan, day, -1);
    const qint64 moment = momentOf(plan, day);
    return moment >= plan.since ? moment : 0;
}

qint64 nextDue(const BackupPlan &plan, qint64 now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    QDate day = shifted(plan, runDay(plan, today), -1);
    while (momentOf(plan, day) <= now)
        day = shifted(plan, day, 1);
    return momentOf(plan, day);
}

BackupStanding standingOf(const BackupPlan &plan, const QList<BackupRunFact> &runs, qint64 now)
{
    BackupStanding standing;
    standing.next = plan.active ? nextDue(plan, now) : 0;
    const BackupRunFact *last = nullptr;
    const BackupRunFact *good = nullptr;
    for (const BackupRunFact &run : runs) {
        if (run.plan != plan.id)
            continue;
        if (!last || run.at > last->at)
            last = &run;
        if (run.ok && (!good || run.at > good->at))
            good = &run;
    }
    standing.lastGood = good ? good->at : 0;
    const qint64 due = plan.active ? lastDue(plan, now) : 0;
    if (due == 0)
        standing.state = good ? BackupStanding::State::Fine : BackupStanding::State::New;
    else if (!good || good->at < due)
        standing.state = last && last->at >= due ? BackupStanding::State::Failed : BackupStanding::State::Missed;
    else
        standing.state = good->secondOk ? BackupStanding::State::Fine : BackupStanding::State::Half;
    if (standing.state != BackupStanding::State::Fine && standing.state != BackupStanding::State::New) {
        standing.due = due;
        standing.failure = last ? last->failure : QString();
    }
    return standing;
}

QCborMap encodeMedium(const Medium &medium)
{
    return { { Name, medium.name }, { Kind, int(medium.kind) }, { Path, medium.path }, { Serial, medium.serial }, { Place, medium.place }, { Elsewhere, medium.elsewhere },
        { Keeper, medium.keeper }, { Condition, int(medium.condition) }, { ReplaceBy, medium.replaceBy } };
}

Medium decodeMedium(Id id, const QCborMap &map)
{
    Medium medium;
    medium.id = id;
    medium.name = map.value(Name).toString();
    medium.kind = MediumKind(map.value(Kind).toInteger());
    medium.path = map.value(Path).toString();
    medium.serial = map.value(Serial).toString();
    medium.place = map.value(Place).toString();
    medium.elsewhere = map.value(Elsewhere).toBool();
    medium.keeper = map.value(Keeper).toInteger();
    medium.condition = MediumCondition(map.value(Condition).toInteger());
    medium.replaceBy = int(map.value(ReplaceBy).toInteger());
    if (keyOf(medium.kind).isEmpty() || keyOf(medium.condition).isEmpty() || medium.name.isEmpty())
        throwMalformed();
    return medium;
}

QCborMap encodePlan(const BackupPlan &plan)
{
    return { { Kind, int(plan.kind) }, { Minute, plan.minute }, { Day, plan.day }, { First, plan.medium }, { Second, plan.second }, { Keep, plan.keep }, { Active, plan.active } };
}

BackupPlan decodePlan(Id id, qint64 since, const QCborMap &map)
{
    BackupPlan plan;
    plan.id = id;
    plan.kind = BackupKind(map.value(Kind).toInteger());
    plan.minute = int(map.value(Minute).toInteger());
    plan.day = int(map.value(Day).toInteger());
    plan.medium = map.value(First).toInteger();
    plan.second = map.value(Second).toInteger();
    plan.keep = int(map.value(Keep).toInteger());
    plan.active = map.value(Active).toBool();
    plan.since = since;
    if (keyOf(plan.kind).isEmpty() || plan.minute < 0 || plan.minute >= MinutesPerDay || plan.day < 1 || plan.day > LastDayOfEveryMonth || plan.keep < 1)
        throwMalformed();
    return plan;
}

} // namespace tongjian
