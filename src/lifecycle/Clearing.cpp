// SPDX-License-Identifier: GPL-3.0-or-later
#include "Clearing.h"

#include "core/Clock.h"
#include "core/Error.h"
#include "store/Blobs.h"
#include "store/CollectedRows.h"
#include "store/EntryFacts.h"
#include "store/MerkleTree.h"
#include "store/RecordPages.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

namespace tongjian
{

namespace
{

constexpr qint64 BatchBytes = 64LL * 1024 * 1024; // an act lasts about a second

QString say(const char *text)
{
    return QCoreApplication::translate("Clearing", text);
}

QString nothingMore()
{
    return say(QT_TRANSLATE_NOOP("Clearing", "What was cleared before is in the journal and in the backup; nothing more was touched."));
}

[[noreturn]] void stop(const QString &what)
{
    throw Error(ErrorCode::Integrity, what, nothingMore() + u' ' + say(QT_TRANSLATE_NOOP("Clearing", "Tell the auditor.")));
}

[[noreturn]] void stopOverList()
{
    stop(say(QT_TRANSLATE_NOOP("Clearing", "A list of a plan says that something became of records, and no entry does.")));
}

} // namespace

qint64 ClearingCounts::all() const
{
    return std::accumulate(dropped.cbegin(), dropped.cend(), cleared);
}

QString objectionToBeginning(const TrustedCase &plan, qint64 now)
{
    if (plan.life.route() != Route::DispositionPlan || !plan.form.disposition)
        return say(QT_TRANSLATE_NOOP("Clearing", "This is no disposition plan."));
    if (now < useStart(plan.form))
        return QCoreApplication::translate("Clearing", "The plan begins on %1.").arg(QLocale().toString(dateOfDay(plan.form.useFrom), QLocale::ShortFormat));
    return {};
}

Clearing::Clearing(Store &store, Id plan, int batchSize)
    : m_store(store)
    , m_id(plan)
    , m_batchSize(batchSize)
    , m_plan(readCase(store, plan))
{
    if (m_plan.life.route() != Route::DispositionPlan || m_plan.life.stage() != CaseStage::Fulfilled) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Clearing", "Only a plan that was decided on and begun is carried out.")),
            say(QT_TRANSLATE_NOOP("Clearing", "Nothing was changed.")));
    }
    if (const QString objection = objectionToProofs(store, m_plan); !objection.isEmpty())
        stop(objection);
    m_waiting = decidedList(store, m_plan);
    m_total = m_waiting.size();
    m_waiting.removeIf([](const PlanRow &row) { return row.outcome != PlanOutcome::Waiting; });
    // Files that a killed run cleared and did not come to overwrite.
    const QList<Id> owners = Records(store.records()).ownersOfDropped();
    for (Id owner : owners)
        Blobs(store).sweep(owner);
}

// Within the act, and again whenever somebody else wrote meanwhile.
void Clearing::readAgain(Act &act)
{
    if (m_store.clockDoubt() != ClockDoubt::None) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Clearing", "The clock of this computer is in doubt. Until an auditor has accepted it nothing is cleared.")), nothingMore());
    }
    if (m_seen > 0 && act.nextEntry() - 1 == m_seen)
        return;
    m_plan = readCase(m_store, m_id);
    m_book = std::make_unique<RetentionBook>(m_store, RetentionBook::Concerned::Always);
    m_book->requireDecided();
    m_applied = std::make_unique<AppliedFor>(m_store);
    m_trust = std::make_unique<RowTrust>(m_store);
    if (!m_book->holdsKnown() || !m_applied->known()) {
        throw Error(ErrorCode::NoRight, say(QT_TRANSLATE_NOOP("Clearing", "This login does not read every hold and every application, so it cannot tell what has to stay.")),
            nothingMore() + u' ' + say(QT_TRANSLATE_NOOP("Clearing", "Another records officer goes on.")));
    }
    m_kept.clear();
    const QList<PlanKeep> keeps = keepsOf(m_store, m_id);
    for (const PlanKeep &keep : keeps)
        m_kept.insert(keep.record);
}

PlanOutcome Clearing::outcomeOf(const RecordRow &row, const PlanRow &listed, qint64 now) const
{
    if (row.state != RecordState::Filed)
        stop(QCoreApplication::translate("Clearing", "The record %1 is on the list of the plan and is “%2” now.").arg(row.number, displayName(row.state)));
    if (row.revision > listed.revision)
        return PlanOutcome::Corrected; // the row is the one of its last entry, and that was decided on
    if (row.revision != listed.revision || row.commitment != listed.commitment)
        stop(QCoreApplication::translate("Clearing", "The record %1 is another than the one on the list of the plan.").arg(row.number));
    if (m_kept.contains(row.id))
        return PlanOutcome::KeptByReview;
    const KeptRow kept = keptRow(row);
    const Keeping keeping = m_book->keeping(kept, now);
    if (!keeping.holds.isEmpty())
        return PlanOutcome::Held;
    if (!keeping.mayBeCleared())
        return PlanOutcome::KeptLonger;
    return m_applied->on(kept) != NoId ? PlanOutcome::AppliedFor : PlanOutcome::Cleared;
}

ClearingCounts Clearing::step()
{
    QSet<Id> withFiles;
    ClearingCounts counts;
    {
        Act act(m_store);
        readAgain(act);
        if (const CaseVerdict verdict = m_plan.life.mayCarryOn(m_store.me(), HouseAt(m_store.state(), m_store.rightsTime())); !verdict.allowed)
            throw Error(ErrorCode::NoRight, verdict.reason, nothingMore());
        QList<Id> ids;
        for (qsizetype i = m_at; i < m_waiting.size() && ids.size() < m_batchSize; ++i)
            ids.append(m_waiting.at(i).record);
        QHash<Id, RecordRow> rows;
        for (RecordRow &row : RecordPages(act.records()).rows(ids))
            rows.insert(row.id, std::move(row));

        PlanRecords plans(act.records());
        CollectedRows collected(act.records());
        const qint64 n = act.nextEntry();
        // What a list says of this entry beforehand would lose its content unseen.
        if (plans.saysAnythingSince(n))
            stopOverList();
        QMap<PlanOutcome, QList<Id>> outcomes;
        QList<std::pair<Id, PlanOutcome>> dropped;
        QList<QByteArray> leaves;
        qint64 bytes = 0;
        qsizetype looked = 0;
        for (; looked < ids.size() && bytes < BatchBytes; ++looked) {
            const PlanRow &listed = m_waiting.at(m_at + looked);
            const auto found = rows.find(listed.record);
            if (found == rows.end())
                stop(QCoreApplication::translate("Clearing", "A record on the list of the plan is missing: %1.").arg(listed.record));
            RecordRow &row = found.value();
            const bool inBatch = m_trust->require(row) != nullptr;
            const PlanOutcome outcome = outcomeOf(row, listed, act.now());
            outcomes[outcome].append(row.id);
            if (outcome != PlanOutcome::Cleared) {
                dropped.append({ row.id, outcome });
                continue;
            }
            if (inBatch)
                collected.putEarlier(row.entry, row.id, row.digest(m_store.suite()));
            row.state = RecordState::Cleared;
            leaves.append(row.digest(m_store.suite()));
            bytes += row.sizeClass;
        }
        if (looked == 0)
            return counts;
        for (auto it = outcomes.constBegin(); it != outcomes.constEnd(); ++it) {
            plans.settle(m_id, it.value(), it.key(), n);
            if (isDropped(it.key()))
                counts.dropped.insert(it.key(), it.value().size());
        }
        counts.cleared = leaves.size();
        withFiles = Records(act.records()).ownersOfFiles(outcomes.value(PlanOutcome::Cleared));
        Records(act.records()).clearContent(m_id, n);
        act.append({ Action::RecordsClear, m_id,
            { { fact::Count, leaves.size() }, { fact::Root, merkleRoot(m_store.suite(), leaves) }, { fact::LeftOut, dropped.size() },
                { fact::LeftOutRoot, PlanRecords::droppedRoot(m_store.suite(), dropped) } } });
        act.commit();
        m_at += looked;
        m_seen = n;
    }
    // May be many: in short transactions of their own. After a crash the next run removes them.
    for (Id id : std::as_const(withFiles))
        Blobs(m_store).sweep(id);
    return counts;
}

void Clearing::close()
{
    Act act(m_store);
    readAgain(act);
    if (const CaseVerdict verdict = m_plan.life.mayCarryOn(m_store.me(), HouseAt(m_store.state(), m_store.rightsTime())); !verdict.allowed)
        throw Error(ErrorCode::NoRight, verdict.reason, nothingMore());
    const PlanProgress progress = progressOf(m_store, m_plan);
    if (progress.closedAt > 0)
        return;
    const QMap<PlanOutcome, qint64> outcomes = PlanRecords(act.records()).counts(m_id);
    if (outcomes.value(PlanOutcome::Waiting) > 0)
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Clearing", "The list of the plan was not gone through yet.")), nothingMore());
    if (progress.cleared != outcomes.value(PlanOutcome::Cleared) || progress.cleared + progress.dropped != m_total)
        stopOverList();
    act.append({ Action::ClearingClose, m_id, { { fact::Count, outcomes.value(PlanOutcome::Cleared) }, { fact::LeftOut, m_total - outcomes.value(PlanOutcome::Cleared) } } });
    act.commit();
}

} // namespace tongjian
