// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanDisplay.h"

#include "DestructionDisplay.h"
#include "core/Clock.h"
#include "gui/applications/ApplicationDisplay.h"
#include "gui/records/RecordDisplay.h"
#include "gui/style/Typography.h"

#include <QCoreApplication>
#include <QLocale>

#include <limits>

namespace tongjian
{

namespace
{

constexpr qsizetype RecordsNamed = 30; // of an application to bring some back

QString say(const char *text)
{
    return QCoreApplication::translate("PlanDisplay", text);
}

QString number(qint64 count)
{
    return QLocale().toString(count);
}

QString between(int from, int to)
{
    return QCoreApplication::translate("PlanDisplay", "%1 – %2").arg(dayInWords(from), dayInWords(to));
}

template<typename T, typename Name>
QString listed(const QList<T> &values, const QString &all, Name name)
{
    QStringList words;
    for (const T &one : values)
        words += name(one);
    return words.isEmpty() ? all : words.join(say(QT_TRANSLATE_NOOP("PlanDisplay", ", ")));
}

// "waits for an executive", in the second line of the list.
QString waitsFor(const PlanLine &line, qint64 now)
{
    switch (line.row.stage) {
    case CaseStage::Submitted:
        return say(QT_TRANSLATE_NOOP("PlanDisplay", "waits for an executive"));
    case CaseStage::AskedBack:
        return say(QT_TRANSLATE_NOOP("PlanDisplay", "waits for the applicant's answer"));
    case CaseStage::Granted:
        return line.row.until <= now ? say(QT_TRANSLATE_NOOP("PlanDisplay", "its time is over")) : say(QT_TRANSLATE_NOOP("PlanDisplay", "waits for a records officer"));
    case CaseStage::Fulfilled:
        if (line.progress.closedAt == 0)
            return say(QT_TRANSLATE_NOOP("PlanDisplay", "waits for a records officer"));
        if (line.progress.cleared == 0)
            return say(QT_TRANSLATE_NOOP("PlanDisplay", "nothing was cleared"));
        if (line.destruction)
            return waitsFor(*line.destruction);
        if (now >= line.progress.graceUntil && line.left > 0)
            return QCoreApplication::translate("PlanDisplay", "to be destroyed since %1").arg(dayInWords(dayOf(line.progress.graceUntil)));
        return (now < line.progress.graceUntil ? QCoreApplication::translate("PlanDisplay", "grace until %1") : QCoreApplication::translate("PlanDisplay", "grace was over on %1"))
            .arg(dayInWords(dayOf(line.progress.graceUntil)));
    default:
        return {};
    }
}

} // namespace

int forWords(qint64 count)
{
    return int(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

QString sizeInWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString droppedInWords(const QMap<PlanOutcome, qint64> &dropped)
{
    QStringList words;
    for (auto it = dropped.cbegin(); it != dropped.cend(); ++it) {
        if (isDropped(it.key()) && it.value() > 0)
            words += displayName(it.key()) + u' ' + number(it.value());
    }
    return words.join(factSeparator());
}

Chip chipOf(CaseStage stage, const PlanProgress &progress, const DestructionRun *destruction, qint64 now)
{
    if (destruction)
        return chipOf(*destruction);
    if (stage == CaseStage::Granted)
        return { say(QT_TRANSLATE_NOOP("PlanDisplay", "Approved")), ChipTone::Good, true };
    if (stage == CaseStage::Fulfilled && progress.closedAt == 0)
        return { say(QT_TRANSLATE_NOOP("PlanDisplay", "Being cleared")), ChipTone::Warn, true };
    if (stage == CaseStage::Fulfilled)
        return { say(QT_TRANSLATE_NOOP("PlanDisplay", "Cleared")), now < progress.graceUntil ? ChipTone::Good : ChipTone::Neutral, true };
    return chipOf(stage, Route::DispositionPlan);
}

ListRow rowOf(Session &session, const PlanLine &line)
{
    ListRow row;
    row.id = line.row.id;
    row.icon = Icon::Disposition;
    row.title = line.readable ? QCoreApplication::translate("PlanDisplay", "%n records", nullptr, forWords(line.records)) : line.row.number;
    QStringList second;
    if (const QString whom = waitsFor(line, session.now()); !whom.isEmpty())
        second += whom;
    if (line.readable)
        second += line.row.number;
    row.second = second.join(factSeparator());
    const qint64 when = line.row.waitingSince > 0 ? line.row.waitingSince : line.row.submittedAt;
    row.when = shortTime(when, session.now());
    row.whenExact = exactTime(when);
    row.chip = chipOf(line.row.stage, line.progress, line.destruction ? &*line.destruction : nullptr, session.now());
    return row;
}

QString sentenceOf(Session &session, const OpenedPlan &plan)
{
    const TrustedCase &known = plan.application.known;
    const PlanProgress &progress = plan.progress;
    const qint64 all = known.form.disposition->records;
    switch (known.life.stage()) {
    case CaseStage::Submitted:
        return say(QT_TRANSLATE_NOOP("PlanDisplay", "The list is frozen: until the decision and after it, it can only become shorter. An executive decides on exactly these records."));
    case CaseStage::AskedBack:
        return QCoreApplication::translate("PlanDisplay", "%1 was asked a question and answers it under “Applications”.").arg(session.personName(known.life.applicant()));
    case CaseStage::Granted:
        if (session.now() >= known.life.until())
            return say(QT_TRANSLATE_NOOP("PlanDisplay", "Its time was over before anybody began. Nothing was cleared; a new plan is needed."));
        return QCoreApplication::translate("PlanDisplay", "Approved. A records officer clears it from %1 to %2, as soon as everything below is there.").arg(dayInWords(known.form.useFrom), dayInWords(known.form.useTo));
    case CaseStage::Fulfilled:
        if (progress.closedAt == 0)
            return QCoreApplication::translate("PlanDisplay", "The clearing stopped before its end: %1 of %2 records were looked at. It goes on where it stopped.").arg(number(progress.cleared + progress.dropped), number(all));
        if (progress.cleared == 0)
            return QCoreApplication::translate("PlanDisplay", "Gone through on %1. Every record had a reason to stay.").arg(dayInWords(dayOf(progress.closedAt)));
        if (const DestructionRun *run = plan.destruction())
            return sentenceOf(session, plan, *run);
        if (session.now() < progress.graceUntil)
            return QCoreApplication::translate("PlanDisplay", "Cleared on %1. Until %2 what was cleared can be brought back from the backup.").arg(dayInWords(dayOf(progress.closedAt)), dayInWords(dayOf(progress.graceUntil)));
        if (plan.left() > 0) {
            return QCoreApplication::translate("PlanDisplay", "Cleared on %1. The period of grace was over on %2: a records officer and an auditor as witness destroy what is left.")
                .arg(dayInWords(dayOf(progress.closedAt)), dayInWords(dayOf(progress.graceUntil)));
        }
        return QCoreApplication::translate("PlanDisplay", "Cleared on %1. The period of grace was over on %2.").arg(dayInWords(dayOf(progress.closedAt)), dayInWords(dayOf(progress.graceUntil)));
    default:
        return say(QT_TRANSLATE_NOOP("PlanDisplay", "Nothing was cleared. Its records are free for another plan."));
    }
}

QList<FactCard::Fact> dispositionFacts(Session &session, const ApplicationForm &form)
{
    const Disposition &what = *form.disposition;
    QList<FactCard::Fact> facts {
        { say(QT_TRANSLATE_NOOP("PlanDisplay", "Records on the list")), number(what.records), false },
        { say(QT_TRANSLATE_NOOP("PlanDisplay", "Due, and listed, on")), minuteTime(what.frozenAt), false },
        { displayName(ApplicationField::Classes), listed(form.scope.classes, say(QT_TRANSLATE_NOOP("PlanDisplay", "All")), [](RecordClass one) { return displayName(one); }), false },
        { displayName(ApplicationField::Departments), listed(form.scope.departments, say(QT_TRANSLATE_NOOP("PlanDisplay", "The whole company")), [&](Id id) { return session.departmentName(id); }), false },
        { displayName(ApplicationField::Days), between(form.scope.dayFrom, form.scope.dayTo), false },
        { say(QT_TRANSLATE_NOOP("PlanDisplay", "To be begun from – to")), between(form.useFrom, form.useTo), false },
        { say(QT_TRANSLATE_NOOP("PlanDisplay", "Method")), displayName(what.method), false },
        { say(QT_TRANSLATE_NOOP("PlanDisplay", "Period of grace")), QCoreApplication::translate("PlanDisplay", "%n days", nullptr, what.graceDays), false },
    };
    if (session.roles().contains(Role::Auditor))
        facts.append({ say(QT_TRANSLATE_NOOP("PlanDisplay", "Digest of the list")), QString::fromLatin1(what.root.toHex()), true });
    return facts;
}

QList<FactCard::Fact> recoveredFacts(Session &session, const ApplicationForm &form)
{
    const Recovered &what = *form.recovered;
    const auto plan = applicationRow(session, what.plan);
    QStringList records;
    for (Id id : what.records.mid(0, RecordsNamed))
        records += recordNumber(session, id);
    if (what.records.size() > RecordsNamed)
        records += QStringLiteral("…");
    return {
        { say(QT_TRANSLATE_NOOP("PlanDisplay", "Cleared by the plan")), plan ? plan->number : QString(), false },
        { say(QT_TRANSLATE_NOOP("PlanDisplay", "To be brought back by")), dayInWords(form.useTo), false },
        { QCoreApplication::translate("PlanDisplay", "%n records", nullptr, int(what.records.size())), records.join(say(QT_TRANSLATE_NOOP("PlanDisplay", ", "))), true },
    };
}

QList<FactCard::Fact> planFacts(Session &session, const OpenedPlan &plan)
{
    const TrustedCase &known = plan.application.known;
    QList<FactCard::Fact> facts = dispositionFacts(session, known.form);
    facts.append({ say(QT_TRANSLATE_NOOP("PlanDisplay", "Proposed by")), session.personName(known.life.applicant()), false });
    if (!plan.progress.backup.isEmpty())
        facts.append({ say(QT_TRANSLATE_NOOP("PlanDisplay", "Backup that keeps them")), displaySafe(plan.progress.backup), false });
    facts.append({ displayName(ApplicationField::Reason), displaySafe(known.form.reason, true), true });
    return facts;
}

QList<MarkedRows::Row> conditionRows(Session &session, const QList<PlanConditionState> &conditions)
{
    QList<MarkedRows::Row> rows;
    for (const PlanConditionState &one : conditions) {
        // It is about whoever looks: of no meaning for somebody who carries out nothing.
        if (one.condition == PlanCondition::PersonsDiffer && !session.roles().contains(Role::Officer))
            continue;
        MarkedRows::Row row;
        row.id = QStringLiteral("condition_") + keyOf(one.condition);
        row.name = one.met ? displayName(one.condition) : QCoreApplication::translate("PlanDisplay", "%1: missing").arg(displayName(one.condition)); // said, not by colour alone
        row.words = displaySafe(one.evidence);
        if (one.entry > 0 && session.roles().contains(Role::Auditor))
            row.words += factSeparator() + QCoreApplication::translate("PlanDisplay", "journal entry %1").arg(one.entry);
        row.good = one.met;
        row.bad = Icon::Close;
        row.mark = one.met ? say(QT_TRANSLATE_NOOP("PlanDisplay", "Met")) : say(QT_TRANSLATE_NOOP("PlanDisplay", "Not met"));
        rows.append(row);
    }
    return rows;
}

QList<FactCard::Fact> outcomeFacts(const OpenedPlan &plan)
{
    QList<FactCard::Fact> facts;
    for (PlanOutcome outcome : planOutcomes()) {
        if (const qint64 count = plan.outcomes.value(outcome); count > 0)
            facts.append({ displayName(outcome), number(count), false });
    }
    if (plan.recovered > 0)
        facts.append({ say(QT_TRANSLATE_NOOP("PlanDisplay", "Of the cleared ones, brought back")), number(plan.recovered), false });
    if (plan.destroyed > 0)
        facts.append({ say(QT_TRANSLATE_NOOP("PlanDisplay", "Of the cleared ones, destroyed")), number(plan.destroyed), false });
    // Who said so comes before what becomes of it.
    if (const qint64 kept = plan.keeps.size() - plan.outcomes.value(PlanOutcome::KeptByReview); kept > 0)
        facts.append({ say(QT_TRANSLATE_NOOP("PlanDisplay", "Of those still there, to be kept")), number(kept), false });
    return facts;
}

QList<FactCard::Fact> recoveryFacts(Session &session, const QList<OpenedApplication> &recoveries)
{
    QList<FactCard::Fact> facts;
    for (const OpenedApplication &one : recoveries) {
        const int records = int(one.known.form.recovered->records.size());
        const QString what = QStringList { displayName(one.known.life.stage(), one.known.life.route()), QCoreApplication::translate("PlanDisplay", "%n records", nullptr, records),
            session.personName(one.known.life.applicant()) }
                                 .join(factSeparator());
        facts.append({ one.known.row.number, what + u'\n' + displaySafe(one.known.form.reason, true), true });
    }
    return facts;
}

QList<TimelineStep> courseOf(Session &session, const OpenedPlan &plan)
{
    QList<TimelineStep> steps = courseOf(session, plan.application, {});
    const PlanProgress &progress = plan.progress;
    if (plan.application.known.life.stage() != CaseStage::Fulfilled)
        return steps;
    TimelineStep clears;
    clears.who = session.personName(progress.executor);
    clears.what = progress.closedAt > 0 ? displayName(Action::ClearingClose) : say(QT_TRANSLATE_NOOP("PlanDisplay", "clears"));
    clears.state = progress.closedAt > 0 ? TimelineStep::State::Done : TimelineStep::State::Now;
    clears.signedMark = progress.closedAt > 0;
    if (progress.closedAt > 0) {
        clears.when = shortTime(progress.closedAt, session.now());
        clears.whenExact = exactTime(progress.closedAt);
    }
    clears.note = QCoreApplication::translate("PlanDisplay", "%n cleared", nullptr, forWords(progress.cleared));
    if (progress.dropped > 0)
        clears.note += factSeparator() + QCoreApplication::translate("PlanDisplay", "%n dropped out", nullptr, forWords(progress.dropped));
    steps.append(clears);
    if (progress.graceUntil > 0 && progress.cleared > 0) {
        TimelineStep grace;
        grace.what = say(QT_TRANSLATE_NOOP("PlanDisplay", "period of grace ends"));
        grace.when = dayInWords(dayOf(progress.graceUntil));
        grace.whenExact = exactTime(progress.graceUntil);
        grace.state = session.now() < progress.graceUntil ? TimelineStep::State::Later : TimelineStep::State::Done;
        steps.append(grace);
    }
    return steps + destructionCourse(session, plan);
}

ListRow rowOf(Session &session, const PlanRecordLine &line)
{
    const RecordRow &record = line.record.row;
    ListRow row = rowOf(session, line.record, true);
    row.id = line.row.record;
    row.title = line.record.readable ? row.title : record.number;
    row.second = QStringList { displayName(record.recordClass), displayName(record.channel), QCoreApplication::translate("PlanDisplay", "due since %1").arg(dayInWords(dayOf(line.row.keptUntil))) }.join(factSeparator());
    if (line.record.readable)
        row.second = record.number + factSeparator() + row.second;
    row.when = shortTime(record.capturedAt, session.now());
    row.whenExact = exactTime(record.capturedAt);
    row.overdue = false;
    row.chip = {};
    if (line.row.destroyed > 0)
        row.chip = { displayName(RecordState::Destroyed), ChipTone::Neutral, true };
    else if (line.row.destroying > 0)
        row.chip = { say(QT_TRANSLATE_NOOP("PlanDisplay", "Being destroyed")), ChipTone::Warn, true };
    else if (line.row.outcome == PlanOutcome::Cleared)
        row.chip = line.row.recovered > 0 ? Chip { say(QT_TRANSLATE_NOOP("PlanDisplay", "Brought back")), ChipTone::Good, true } : Chip { displayName(PlanOutcome::Cleared), ChipTone::Neutral, true };
    else if (isDropped(line.row.outcome))
        row.chip = { displayName(line.row.outcome), ChipTone::Accent, true };
    else if (line.kept)
        row.chip = { displayName(PlanOutcome::KeptByReview), ChipTone::Accent, true };
    return row;
}

} // namespace tongjian
