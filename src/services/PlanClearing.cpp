// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanClearing.h"

#include "Backups.h"
#include "CaseActs.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/EntryFacts.h"

#include <QCborArray>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Disposition", text);
}

qint64 decidedIn(const TrustedCase &plan)
{
    const bool decided = plan.life.stage() == CaseStage::Granted || plan.life.stage() == CaseStage::Fulfilled;
    return decided && !plan.life.decisions().isEmpty() ? plan.life.decisions().constLast().entry : 0;
}

// The backup that a plan can rely on best: made after the decision, then put back, then opened.
struct Proof {
    const BackupRunFact *run = nullptr;
    const DrillFact *drill = nullptr;
    const SampleFact *sample = nullptr;
    [[nodiscard]] int strength() const { return int(run != nullptr) + int(drill && drill->ok()) + int(sample && sample->ok()); }
};
Proof bestProof(const BackupBook &book, qint64 decided)
{
    Proof best;
    for (const BackupRunFact &run : book.runs()) {
        if (!run.ok || decided == 0 || run.head < decided)
            continue;
        Proof proof { &run, nullptr, book.sampleOf(run.name) };
        const auto drill = std::find_if(book.drills().begin(), book.drills().end(), [&](const DrillFact &one) { return one.name == run.name; });
        if (drill != book.drills().end())
            proof.drill = &*drill;
        if (proof.strength() > best.strength())
            best = proof;
    }
    return best;
}

} // namespace

bool isProven(const BackupBook &book, const TrustedCase &plan)
{
    return bestProof(book, decidedIn(plan)).strength() == 3;
}

QList<PlanConditionState> conditionsOf(Session &session, const OpenedPlan &opened)
{
    Store &store = session.store();
    const TrustedCase &plan = opened.application.known;
    const qint64 now = session.now();
    const qint64 decided = decidedIn(plan);
    const BackupBook book(session);
    const Proof proof = bestProof(book, decided);
    QList<PlanConditionState> states;
    const auto add = [&](PlanCondition condition, bool met, const QString &shows, const QString &missing, qint64 entry = 0) { states.append({ condition, met, met ? shows : missing, met ? entry : 0 }); };

    QStringList deciders;
    for (const CaseEvent &one : plan.life.decisions())
        deciders += QCoreApplication::translate("Disposition", "%1, %2").arg(session.personName(one.actor), minuteTime(one.at));
    add(PlanCondition::Decided, decided > 0, deciders.join(say(QT_TRANSLATE_NOOP("Disposition", "; "))), say(QT_TRANSLATE_NOOP("Disposition", "An executive has not approved it.")), decided);
    const QString objection = objectionToBeginning(plan, now);
    const bool begun = plan.life.stage() == CaseStage::Fulfilled;
    const bool over = !begun && now >= plan.life.until();
    add(PlanCondition::InTime, objection.isEmpty() && !over,
        QCoreApplication::translate("Disposition", "%1 to %2").arg(dayInWords(plan.form.useFrom), dayInWords(plan.form.useTo)),
        over ? say(QT_TRANSLATE_NOOP("Disposition", "Its time is over. A new plan is needed.")) : objection);
    const int listed = int(qMin<qint64>(plan.form.disposition->records, std::numeric_limits<int>::max()));
    add(PlanCondition::SameList, true, QCoreApplication::translate("Disposition", "%n records, digest %1", nullptr, listed).arg(QString::fromLatin1(plan.form.disposition->root.left(8).toHex())), {},
        plan.steps.constFirst().event.entry); // openPlan() compared it
    add(PlanCondition::BackupMade, proof.run, proof.run ? QCoreApplication::translate("Disposition", "%1, made %2").arg(proof.run->name, minuteTime(proof.run->at)) : QString(),
        say(QT_TRANSLATE_NOOP("Disposition", "No backup was made after the decision. Run one under “Backups”.")), proof.run ? proof.run->entry : 0);
    const bool drilled = proof.drill && proof.drill->ok();
    add(PlanCondition::BackupProven, drilled, drilled ? QCoreApplication::translate("Disposition", "Put back on %1, all %2 assertions held").arg(minuteTime(proof.drill->at)).arg(proof.drill->held) : QString(),
        say(QT_TRANSLATE_NOOP("Disposition", "This backup was not put back yet. Hold a drill under “Backups”.")), drilled ? proof.drill->entry : 0);
    const bool sampled = proof.sample && proof.sample->ok();
    const int opens = sampled ? int(qMin<qint64>(proof.sample->opened, std::numeric_limits<int>::max())) : 0;
    add(PlanCondition::SampleOpened, sampled, sampled ? QCoreApplication::translate("Disposition", "%n records opened on %1", nullptr, opens).arg(minuteTime(proof.sample->at)) : QString(),
        say(QT_TRANSLATE_NOOP("Disposition", "No sample of it was opened. A records officer does that under “Backups”.")), sampled ? proof.sample->entry : 0);
    const QString needed = begun ? opened.progress.backup : proof.run ? proof.run->name : QString();
    const KeptBackups kept = keptBackups(session);
    const auto there = std::find_if(kept.backups.begin(), kept.backups.end(), [&](const KeptBackup &one) { return one.listed.problem.isEmpty() && one.keysThere && one.listed.manifest.name == needed; });
    const bool isThere = !needed.isEmpty() && there != kept.backups.end();
    const Medium *medium = isThere ? book.medium(there->medium) : nullptr;
    add(PlanCondition::BackupThere, isThere, medium ? medium->name : QString(), say(QT_TRANSLATE_NOOP("Disposition", "It lies at no medium that can be reached. Connect the medium.")));
    add(PlanCondition::ClockBelieved, store.clockDoubt() == ClockDoubt::None, minuteTime(now), say(QT_TRANSLATE_NOOP("Disposition", "The clock is in doubt. An auditor accepts it under “Journal”.")));
    const HouseAt house(session.state(), session.rightsTime());
    const CaseVerdict verdict = begun ? plan.life.mayCarryOn(session.me(), house) : plan.life.may(session.me(), CaseMove::Fulfil, now, house);
    add(PlanCondition::PersonsDiffer, verdict.allowed, QCoreApplication::translate("Disposition", "Carried out by %1").arg(session.personName(session.me())),
        verdict.reason.isEmpty() ? say(QT_TRANSLATE_NOOP("Disposition", "A records officer who decided nothing carries it out.")) : verdict.reason);
    return states;
}

namespace
{

constexpr std::array Conditions {
    std::pair { "decided", QT_TRANSLATE_NOOP("PlanCondition", "Approved by an executive") },
    std::pair { "in-time", QT_TRANSLATE_NOOP("PlanCondition", "Within its time") },
    std::pair { "same-list", QT_TRANSLATE_NOOP("PlanCondition", "The list is the one that was decided on") },
    std::pair { "backup-made", QT_TRANSLATE_NOOP("PlanCondition", "A backup was made after the decision") },
    std::pair { "backup-proven", QT_TRANSLATE_NOOP("PlanCondition", "It was proven by putting it back") },
    std::pair { "sample-opened", QT_TRANSLATE_NOOP("PlanCondition", "A sample of it was opened") },
    std::pair { "backup-there", QT_TRANSLATE_NOOP("PlanCondition", "Its medium can be reached") },
    std::pair { "clock-believed", QT_TRANSLATE_NOOP("PlanCondition", "The clock is to be believed") },
    std::pair { "persons-differ", QT_TRANSLATE_NOOP("PlanCondition", "Who carries it out did not decide on it") },
};
static_assert(Conditions.size() == size_t(PlanCondition::PersonsDiffer) + 1);

void requireConditions(const QList<PlanConditionState> &states)
{
    for (const PlanConditionState &one : states) {
        if (!one.met) {
            throw Error(ErrorCode::BadInput, QCoreApplication::translate("Disposition", "%1: %2").arg(displayName(one.condition), one.evidence),
                say(QT_TRANSLATE_NOOP("Disposition", "Nothing was cleared.")));
        }
    }
}

void begin(Session &session, const OpenedPlan &opened)
{
    const BackupBook book(session);
    const Proof proof = bestProof(book, decidedIn(opened.application.known));
    moveCase(session, CaseMove::Fulfil, opened.application.seen(), {}, [&](const TrustedCase &known, Act &act, Change &change) {
        if (session.store().clockDoubt() != ClockDoubt::None || !objectionToBeginning(known, act.now()).isEmpty() || proof.strength() < 3)
            throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Disposition", "What the plan needs has changed.")), say(QT_TRANSLATE_NOOP("Disposition", "Nothing was cleared. Look at its conditions again.")));
        change.facts.insert(fact::Backup, proof.run->name);
        change.facts.insert(fact::Proofs, QCborArray { proof.run->entry, proof.drill->entry, proof.sample->entry });
    });
}

} // namespace

QString displayName(PlanCondition condition)
{
    return QCoreApplication::translate("PlanCondition", Conditions.at(size_t(condition)).second);
}

QString keyOf(PlanCondition condition)
{
    return QString::fromLatin1(Conditions.at(size_t(condition)).first);
}

ClearingOutcome clearPlan(Session &session, Id plan, const Progress &progress, int batchSize)
{
    Store &store = session.store();
    require(session, Action::RecordsClear);
    const OpenedPlan opened = openPlan(session, plan);
    const TrustedCase &known = opened.application.known;
    const bool begun = known.life.stage() == CaseStage::Fulfilled;
    const CaseVerdict verdict = begun ? known.life.mayCarryOn(session.me(), HouseAt(session.state(), session.rightsTime()))
                                      : known.life.may(session.me(), CaseMove::Fulfil, session.now(), HouseAt(session.state(), session.rightsTime()));
    const bool byOther = !verdict.allowed && (begun || known.life.stage() == CaseStage::Granted) && session.now() < known.life.until();
    if (byOther)
        refuse(session, Action::RecordsClear, plan, verdict.reason);
    requireConditions(conditionsOf(session, opened));
    if (!begun)
        begin(session, opened);
    ClearingOutcome outcome;
    Clearing clearing(store, plan, batchSize);
    while (clearing.left() > 0) {
        const ClearingCounts step = clearing.step();
        outcome.counts.cleared += step.cleared;
        for (auto it = step.dropped.constBegin(); it != step.dropped.constEnd(); ++it)
            outcome.counts.dropped[it.key()] += it.value();
        if (progress && !progress(clearing.total() - clearing.left(), clearing.total()) && clearing.left() > 0) {
            const int done = int(qMin<qint64>(outcome.counts.cleared, std::numeric_limits<int>::max()));
            throw Error(ErrorCode::Cancelled, QCoreApplication::translate("Disposition", "Stopped. %n records were cleared before.", nullptr, done),
                say(QT_TRANSLATE_NOOP("Disposition", "They are in the backup. Go on with the plan whenever you like.")));
        }
    }
    clearing.close();
    outcome.finished = true;
    outcome.graceUntil = progressOf(store, readCase(store, plan)).graceUntil;
    return outcome;
}

} // namespace tongjian
