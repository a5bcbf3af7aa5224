// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanTrust.h"

#include "DestructionRegister.h"
#include "EntryFacts.h"
#include "MerkleTree.h"
#include "RecordTrust.h"
#include "core/Error.h"

#include <QCborArray>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int AtOnce = 500;

QString say(const char *text)
{
    return QCoreApplication::translate("PlanTrust", text);
}

} // namespace

QByteArray keepContext(Id store, Id plan, Id record)
{
    return QCborValue(QCborArray { QLatin1String("kept record of a plan"), store, plan, record }).toCbor();
}

QString objectionToKeep(Store &store, const JournalEntry &entry)
{
    const bool listed = !entry.sealed.isEmpty() && PlanRecords(store.records()).find(entry.facts().value(fact::Case).toInteger(), entry.object);
    return listed ? QString() : say(QT_TRANSLATE_NOOP("PlanTrust", "It keeps a record that is on no such list."));
}

QList<PlanKeep> keepsOf(Store &store, Id plan)
{
    JournalFilter filter;
    filter.action = Action::PlanKeep;
    QList<JournalEntry> entries;
    for (qint64 before = 0;;) {
        const QList<JournalEntry> page = Journal(store.records()).page(filter, before, AtOnce);
        for (const JournalEntry &entry : page) {
            before = entry.n;
            if (entry.facts().value(fact::Case).toInteger() == plan)
                entries.append(entry);
        }
        if (page.size() < AtOnce)
            break;
    }
    QList<PlanKeep> keeps;
    for (auto entry = entries.crbegin(); entry != entries.crend(); ++entry) {
        store.verifyEntry(*entry);
        if (!store.stateAt(entry->rightsBefore).mayEver(entry->actor, entry->action, entry->at) || !objectionToKeep(store, *entry).isEmpty())
            continue;
        PlanKeep keep { entry->object, entry->actor, entry->at, entry->n, {} };
        try {
            keep.reason = QCborValue::fromCbor(store.keys().openEnvelope(entry->sealed, keepContext(store.id(), plan, entry->object))).toArray().at(1).toString();
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NoRight)
                throw;
        }
        keeps.append(keep);
    }
    return keeps;
}

QList<PlanRow> decidedList(Store &store, const TrustedCase &plan)
{
    const Disposition decided = plan.form.disposition.value_or(Disposition());
    QList<PlanRow> rows = PlanRecords(store.records()).list(plan.row.id);
    if (decided.root.isEmpty() || rows.size() != decided.records || PlanRecords::root(store.suite(), rows) != decided.root) {
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("PlanTrust", "The list of the plan %1 is not the one that was submitted.").arg(plan.row.number),
            say(QT_TRANSLATE_NOOP("PlanTrust", "Nothing is decided or cleared by it. Tell the auditor; the store can be restored from a backup.")));
    }
    return rows;
}

QString objectionToProofs(Store &store, const TrustedCase &plan)
{
    const PlanProgress progress = progressOf(store, plan);
    const qint64 decided = plan.life.decisions().isEmpty() ? 0 : plan.life.decisions().constLast().entry;
    Journal journal(store.records());
    const auto proof = [&](qint64 n, Action action) -> std::optional<QCborMap> {
        const auto entry = journal.entry(n);
        // What was drilled and opened was made before.
        if (n == 0 || !entry || entry->action != action || entry->facts().value(fact::Name).toString() != progress.backup || n < progress.backupEntry)
            return {};
        store.verifyEntry(*entry);
        return store.stateAt(entry->rightsBefore).mayEver(entry->actor, action, entry->at) ? std::optional(entry->facts()) : std::nullopt;
    };
    const auto run = proof(progress.backupEntry, Action::BackupRun);
    const auto drill = proof(progress.drillEntry, Action::BackupDrill);
    const auto sample = proof(progress.sampleEntry, Action::BackupSample);
    if (!run || decided == 0 || run->value(fact::Head).toInteger() < decided)
        return say(QT_TRANSLATE_NOOP("PlanTrust", "No backup was made after the decision."));
    if (!drill || drill->value(fact::Count).toInteger() == 0 || !drill->value(fact::Failures).toArray().isEmpty())
        return say(QT_TRANSLATE_NOOP("PlanTrust", "The backup was not proven by putting it back."));
    if (!sample || sample->value(fact::Failures).toInteger() > 0 || sample->value(fact::Count).toInteger() == 0)
        return say(QT_TRANSLATE_NOOP("PlanTrust", "No sample of the backup was opened."));
    return {};
}

PlanProgress progressOf(Store &store, const TrustedCase &plan)
{
    PlanProgress progress;
    const CaseStep *begun = plan.fulfilment();
    if (!begun)
        return progress;
    qint64 lastAt = 0;
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(plan.row.id);
    for (const JournalEntry &entry : entries) {
        const QCborMap facts = entry.facts();
        if (entry.n == begun->event.entry) {
            progress.begunAt = entry.at;
            progress.executor = entry.actor;
            progress.backup = facts.value(fact::Backup).toString();
            const QCborArray proofs = facts.value(fact::Proofs).toArray();
            progress.backupEntry = proofs.at(0).toInteger();
            progress.drillEntry = proofs.at(1).toInteger();
            progress.sampleEntry = proofs.at(2).toInteger();
            continue;
        }
        if (entry.action != Action::RecordsClear && entry.action != Action::ClearingClose)
            continue;
        store.verifyEntry(entry);
        if (!plan.life.mayCarryOn(entry.actor, HouseAt(store.stateAt(entry.rightsBefore), entry.at)).allowed)
            continue;
        if (entry.action == Action::ClearingClose) {
            // The period of grace counts from when the whole list was gone through, and from nothing else.
            if (progress.closedAt > 0 || progress.cleared + progress.dropped != plan.form.disposition->records)
                continue;
            progress.closed = entry.n;
            progress.closedAt = entry.at;
            progress.graceUntil = graceEnd(plan, entry, lastAt);
        } else {
            lastAt = qMax(lastAt, entry.at);
            ++progress.batches;
            progress.cleared += facts.value(fact::Count).toInteger();
            progress.dropped += facts.value(fact::LeftOut).toInteger();
        }
    }
    return progress;
}

qint64 graceEnd(const TrustedCase &plan, const JournalEntry &close, qint64 lastAt)
{
    return qMax(close.at, lastAt) + plan.form.disposition->graceDays * DayMs;
}

BatchTold batchTold(Store &store, const JournalEntry &entry, qint64 begun)
{
    const Suite &suite = store.suite();
    const QCborMap facts = entry.facts();
    const qint64 count = facts.value(fact::Count).toInteger();
    const QMap<Id, QByteArray> leaves = leavesOf(store, entry.n);
    PlanRecords plans(store.records());
    QList<Id> listed;
    BatchTold told { leaves.keys(), false, true };
    if (entry.action == Action::RecordsClear) {
        listed = plans.clearedIn(entry.object, entry.n);
        const auto dropped = plans.droppedIn(entry.object, entry.n);
        told.list = dropped.size() == facts.value(fact::LeftOut).toInteger() && PlanRecords::droppedRoot(suite, dropped) == facts.value(fact::LeftOutRoot).toByteArray();
    } else if (entry.action == Action::RecordsRecover) {
        listed = plans.recoveredIn(entry.object, entry.n);
    } else {
        listed = plans.destroyedIn(entry.object, entry.n, begun);
        told.list = DestructionRegister::root(suite, listed) == facts.value(fact::Register).toByteArray();
    }
    told.list = told.list && listed.size() == count;
    told.rows = told.records == listed && leaves.size() == count && merkleRoot(suite, leaves.values()) == facts.value(fact::Root).toByteArray();
    return told;
}

namespace
{

// Something that it cleared can still come back or be destroyed, or a certificate is not signed by both. The entries say so as well as the list.
bool isOver(Store &store, Id plan)
{
    if (!PlanRecords(store.records()).cleared(plan).isEmpty())
        return false;
    Journal journal(store.records());
    qint64 left = 0; // of what was cleared
    bool closed = false;
    QList<Id> toSign; // executor, witness
    const QList<JournalEntry> entries = journal.entriesOf(plan);
    for (const JournalEntry &entry : entries) {
        if (entry.action == Action::RecordsClear)
            left += entry.facts().value(fact::Count).toInteger();
        if (!store.isGenuine(entry) || !store.stateAt(entry.rightsBefore).mayEver(entry.actor, entry.action, entry.at))
            continue;
        if (entry.action == Action::RecordsRecover || entry.action == Action::RecordsDestroy)
            left -= entry.facts().value(fact::Count).toInteger();
        closed = closed || entry.action == Action::ClearingClose;
        if (entry.action == Action::DestructionBegin) {
            const auto witnessed = journal.entry(entry.facts().value(fact::Witness).toInteger());
            toSign += { entry.actor, witnessed ? witnessed->actor : NoId };
        } else if (entry.action == Action::DestructionCertify && !toSign.isEmpty() && toSign.constFirst() == entry.actor) {
            toSign.removeFirst();
        }
    }
    return closed && left == 0 && toSign.isEmpty();
}

} // namespace

QStringList pinnedBackups(Store &store)
{
    JournalFilter filter;
    filter.action = Action::ApplicationFulfil;
    QStringList names;
    for (qint64 before = 0;;) {
        const QList<JournalEntry> page = Journal(store.records()).page(filter, before, AtOnce);
        for (const JournalEntry &entry : page) {
            before = entry.n;
            if (const QString name = entry.facts().value(fact::Backup).toString(); !name.isEmpty() && !isOver(store, entry.object))
                names += name;
        }
        if (page.size() < AtOnce)
            break;
    }
    return names;
}

} // namespace tongjian
