// SPDX-License-Identifier: GPL-3.0-or-later
#include "Recovering.h"

#include "Backups.h"
#include "CaseActs.h"
#include "Rights.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/Blobs.h"
#include "store/CollectedRows.h"
#include "store/DestructionRegister.h"
#include "store/DestructionTrust.h"
#include "store/EntryFacts.h"
#include "store/MerkleTree.h"
#include "store/PlanTrust.h"
#include "store/RecordTrust.h"
#include "store/Turnstile.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int DaysToDecide = 30;

QString say(const char *text)
{
    return QCoreApplication::translate("Recovering", text);
}

// What a backup has of one record.
struct FromBackup {
    QMap<int, SealedRecord> versions;
    QList<BlobRow> blobs; ///< bound ones
};

// By which it was cleared or destroyed.
std::optional<JournalEntry> disposalOf(Session &session, const RecordRow &row)
{
    if (row.state != RecordState::Cleared && row.state != RecordState::Destroyed)
        return {};
    const auto entry = Journal(session.store().records()).entry(row.entry);
    return entry && disposesOfRecords(entry->action) ? entry : std::nullopt;
}

[[noreturn]] void throwOther(const RecordRow &row)
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Recovering", "What the backup has of the record %1 is not what was cleared.").arg(row.number),
        say(QT_TRANSLATE_NOOP("Recovering", "Nothing was brought back. Tell the auditor; another copy of the backup may be whole.")));
}

// Compared with what the signed row says of it.
FromBackup readBackup(Store &store, Database &copy, const RecordRow &row)
{
    Records there(copy);
    const auto kept = there.find(row.id);
    if (!kept || kept->state != RecordState::Filed || kept->revision != row.revision || kept->commitment != row.commitment || kept->partsDigest != row.partsDigest)
        throwOther(row);
    FromBackup found;
    const QList<BlobRow> blobs = there.blobsOf(row.id);
    const auto take = [&](int revision, const QByteArray &digest, const QList<QByteArray> &fingerprints) {
        QList<BlobRow> bound = blobs;
        bound.removeIf([&](const BlobRow &blob) { return blob.revision != revision; });
        const SealedRecord &parts = *found.versions.insert(revision, there.parts(row.id, revision));
        if (Records::partsDigest(store.suite(), revision, parts, bound, fingerprints) != digest)
            throwOther(row);
        found.blobs += bound;
    };
    take(row.revision, row.partsDigest, row.origin == Origin::Collected ? CollectedRows(store.records()).fingerprintsOf(row.id) : QList<QByteArray>());
    // What was corrected is named by the correction's entry.
    const QList<JournalEntry> entries = Journal(store.records()).entriesOf(row.id);
    for (const JournalEntry &entry : entries) {
        if (entry.action != Action::RecordCorrect)
            continue;
        store.verifyEntry(entry);
        take(int(entry.facts().value(fact::Revision).toInteger()) - 1, entry.facts().value(fact::Earlier).toByteArray(), {});
    }
    return found;
}

// Attachments may be large: staged in short transactions, bound with the act. What a killed run left goes first.
void stageBlobs(Store &store, Database &copy, const RecordRow &row, const QList<BlobRow> &blobs)
{
    Blobs(store).drop(row.id);
    Records there(copy);
    Records here(store.records());
    for (const BlobRow &blob : blobs) {
        Hasher hasher = store.suite().hasher();
        {
            const Turnstile turnstile(store.paths());
            Transaction transaction(store.records());
            here.insertBlob({ blob.id, blob.owner, Blobs::Staged, blob.chunks, blob.digest });
            transaction.commit();
        }
        for (int sequence = 0; sequence < blob.chunks; ++sequence) {
            const QByteArray chunk = there.chunk(blob.id, sequence);
            if (chunk.isNull())
                throwOther(row);
            hasher.add(chunk);
            const Turnstile turnstile(store.paths());
            Transaction transaction(store.records());
            here.putChunk(blob.id, sequence, chunk);
            transaction.commit();
        }
        if (hasher.result() != blob.digest)
            throwOther(row);
    }
}

} // namespace

ApplicationForm newRecovery(Session &session, Id plan, const QList<Id> &records)
{
    const QDate today = dateOfDay(dayOf(session.now()));
    ApplicationForm form;
    form.route = Route::RecoverCleared;
    form.useFrom = dayOf(today);
    form.useTo = dayOf(today.addDays(DaysToDecide));
    form.recovered = Recovered { plan, records };
    return form;
}

QString recoveryObjection(Store &store, const Recovered &recovered)
{
    PlanRecords plans(store.records());
    Records records(store.records());
    QSet<Id> seen;
    for (Id id : recovered.records) {
        const auto row = records.find(id);
        const auto listed = plans.find(recovered.plan, id);
        if (!row || !listed || listed->outcome != PlanOutcome::Cleared || listed->recovered > 0 || listed->destroying > 0 || row->state != RecordState::Cleared || seen.contains(id))
            return QCoreApplication::translate("Recovering", "The record %1 was not cleared by this plan, or is back already.").arg(row ? row->number : QStringLiteral("?"));
        seen.insert(id);
    }
    return {};
}

void recoverCleared(Session &session, const SeenApplication &seen, const Progress &progress)
{
    Store &store = session.store();
    require(session, Action::RecordsRecover);
    const TrustedCase known = readVerified(session, Action::RecordsRecover, seen.application);
    if (known.life.route() != Route::RecoverCleared || !known.form.recovered)
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Recovering", "This is no application to bring cleared records back.")), say(QT_TRANSLATE_NOOP("Recovering", "Nothing was changed.")));
    if (const CaseVerdict verdict = known.life.may(session.me(), CaseMove::Fulfil, session.now(), HouseAt(session.state(), session.rightsTime())); !verdict.allowed)
        refuse(session, Action::RecordsRecover, seen.application, verdict.reason);
    const Recovered wanted = *known.form.recovered;
    const auto requirePossible = [&] {
        if (const QString objection = recoveryObjection(store, wanted); !objection.isEmpty())
            throw Error(ErrorCode::Changed, objection, say(QT_TRANSLATE_NOOP("Recovering", "Nothing was brought back.")));
    };
    requirePossible();
    const TrustedCase plan = readCase(store, wanted.plan);
    (void)requireDestructions(store, plan); // what is being destroyed does not come back
    const BackupFolders folders = findBackup(session, progressOf(store, plan).backup);
    Database copy({ folders.data + QStringLiteral("/records.db"), SqlCipherOptions::Mode::Immutable, 0, {} }, store.identity().storeKey);
    QList<Id> ids = wanted.records;
    std::sort(ids.begin(), ids.end());
    QHash<Id, FromBackup> found;
    RowTrust trust(store);
    qint64 done = 0;
    for (Id id : std::as_const(ids)) {
        const RecordRow row = *Records(store.records()).find(id);
        (void)trust.require(row);
        FromBackup one = readBackup(store, copy, row);
        stageBlobs(store, copy, row, one.blobs);
        found.insert(id, std::move(one));
        if (progress && !progress(++done, ids.size()))
            throw Error(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Recovering", "Stopped. Nothing was brought back.")));
    }
    moveCase(
        session, CaseMove::Fulfil, seen, {}, [&](const TrustedCase &, Act &, Change &) { requirePossible(); },
        [&](Act &act) {
            Records records(act.records());
            QList<QByteArray> leaves;
            for (Id id : std::as_const(ids)) {
                RecordRow row = *records.find(id);
                const FromBackup &one = *found.constFind(id);
                CollectedRows(act.records()).putEarlier(row.entry, id, row.digest(store.suite()));
                row.state = RecordState::Filed;
                row.entry = act.nextEntry();
                records.update(row);
                for (auto version = one.versions.constBegin(); version != one.versions.constEnd(); ++version)
                    records.putParts(id, version.key(), version.value());
                for (const BlobRow &blob : one.blobs)
                    records.updateBlob(blob);
                leaves.append(row.digest(store.suite()));
            }
            PlanRecords(act.records()).markRecovered(wanted.plan, ids, act.nextEntry());
            act.append({ Action::RecordsRecover, wanted.plan, { { fact::Case, seen.application }, { fact::Count, leaves.size() }, { fact::Root, merkleRoot(store.suite(), leaves) } } });
        });
}

Id clearedBy(Session &session, const RecordRow &row)
{
    const auto entry = row.state == RecordState::Cleared ? disposalOf(session, row) : std::nullopt;
    return entry ? entry->object : NoId;
}

QString clearedInWords(Session &session, const RecordRow &row)
{
    const auto entry = disposalOf(session, row);
    if (!entry)
        return {};
    const auto plan = applicationRow(session, entry->object);
    if (row.state == RecordState::Destroyed) {
        return QCoreApplication::translate("Recovering", "Destroyed on %1 by the plan %2, carried out by %3. Nobody can bring it back.")
            .arg(minuteTime(entry->at), plan ? plan->number : QStringLiteral("?"), session.personName(entry->actor));
    }
    return QCoreApplication::translate("Recovering", "Cleared on %1 by the plan %2, carried out by %3. Until it is destroyed it can be brought back from the backup by an executive's decision.")
        .arg(minuteTime(entry->at), plan ? plan->number : QStringLiteral("?"), session.personName(entry->actor));
}

QString destroyedBefore(Session &session, const RecordRow &row)
{
    Store &store = session.store();
    if (store.state().restorations().isEmpty())
        return {};
    const DestructionRegister there = registerOf(store.vault().database(), store.state(), store.description());
    const auto found = there.records().constFind(row.id);
    if (found == there.records().cend() || !store.state().isLost(found->entry))
        return {};
    return QCoreApplication::translate("Recovering", "Destroyed on %1 by %2, before this store was put back. Nobody can bring it back.")
        .arg(minuteTime(found->at), session.personName(found->actor));
}

} // namespace tongjian
