// SPDX-License-Identifier: GPL-3.0-or-later
#include "Review.h"

#include "RecordActs.h"
#include "Rights.h"
#include "core/Error.h"
#include "store/Blobs.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

Action actionOf(Move move)
{
    switch (move) {
    case Move::Approve:
        return Action::RecordApprove;
    case Move::Return:
        return Action::RecordReturn;
    case Move::Reject:
        return Action::RecordReject;
    default:
        return Action::RecordFile;
    }
}

[[noreturn]] void throwState(RecordState state)
{
    throw Error(ErrorCode::Changed, QCoreApplication::translate("Review", "This record is “%1” now; this decision no longer fits.").arg(displayName(state)),
        QCoreApplication::translate("Review", "Nothing was decided. Look at its history."));
}

// One signed decision that changes nothing but the state.
void decide(Session &session, Move move, const Seen &seen, const Remarks &remarks)
{
    Store &store = session.store();
    store.requireTrust();
    const RecordRow before = needRecord(session, seen.record);
    require(session, actionOf(move), &before);
    Act act(store);
    Records records(store.records());
    RecordRow row = needRecord(session, seen.record);
    const Verdict verdict = may(session, actionOf(move), &row);
    if (!verdict.allowed)
        throw Error(ErrorCode::NoRight, verdict.reason);
    const auto next = stateAfter(row.state, move, officerDecides(store.state(), row), store.state().hasLeft(row.author));
    if (!next)
        throwState(row.state);
    requireUnchanged(row, seen);
    row.state = *next;
    row.waitingSince = move == Move::Reject ? 0 : act.now();
    row.entry = act.nextEntry();
    Change change { actionOf(move), row.id, recordFacts(store.suite(), row, seen.commitment) };
    if (verdict.inPlaceOf != NoId)
        change.facts.insert(fact::InPlaceOf, verdict.inPlaceOf);
    ReviewRow review { store.newId(), row.id, row.revision, session.me(), move, act.now(), {}, row.entry };
    if (!remarks.isEmpty()) {
        review.sealed = store.keys().sealEnvelope(encodeRemarks(remarks),
            { { KeyHolder::Person, row.author }, { KeyHolder::Department, row.department }, { KeyHolder::Officers, NoId } },
            remarksContext(store.id(), row.id, row.revision));
        change.facts.insert(fact::Remarks, store.suite().hash(review.sealed));
    }
    records.update(row);
    records.insertReview(review);
    act.append(std::move(change));
    act.commit();
}

void needRemarks(const Remarks &remarks)
{
    if (remarks.isEmpty()) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Review", "Say why, so that the author knows what to do."),
            QCoreApplication::translate("Review", "Nothing was decided. Add a reason, or a remark at a field."));
    }
}

} // namespace

void approveRecord(Session &session, const Seen &seen)
{
    decide(session, Move::Approve, seen, {});
}

void returnRecord(Session &session, const Seen &seen, const Remarks &remarks)
{
    needRemarks(remarks);
    decide(session, Move::Return, seen, remarks);
}

void rejectRecord(Session &session, const Seen &seen, const Remarks &remarks)
{
    needRemarks(remarks);
    decide(session, Move::Reject, seen, remarks);
}

void fileRecord(Session &session, const Seen &seen, const Progress &progress)
{
    Store &store = session.store();
    store.requireTrust();
    const RecordRow before = needRecord(session, seen.record);
    require(session, Action::RecordFile, &before);
    Records records(store.records());
    if (!stateAfter(before.state, Move::File, officerDecides(store.state(), before), store.state().hasLeft(before.author)))
        throwState(before.state);
    requireUnchanged(before, seen);

    SealedRecord pending = records.parts(before.id, before.revision);
    pending.commitment = before.commitment;
    RecordContent content = openRecord(store.suite(), { store.id(), before.id, before.revision, before.recordClass },
        store.keys().recordKey(before.id, before.revision), pending);
    // Format and completeness as they stood when it was captured (regulation 3.2).
    const QList<FieldProblem> problems = check(content, before.waitingSince);
    for (const FieldProblem &problem : problems) {
        if (problem.severity == Severity::Blocking) {
            throw Error(ErrorCode::BadInput, QCoreApplication::translate("Review", "Not complete. %1: %2").arg(displayName(problem.field, content.form), problem.message),
                QCoreApplication::translate("Review", "Nothing was filed. Return the record with this remark."));
        }
    }
    // Large attachments are sealed anew beforehand, in short transactions; the act below binds them.
    qint64 total = 0;
    for (const Attachment &attachment : std::as_const(content.attachments))
        total += attachment.size;
    qint64 done = 0;
    Blobs blobs(store);
    QList<Id> old;
    QList<Id> staged;
    const auto dropStaged = [&] {
        const Turnstile turnstile(store.paths());
        Transaction transaction(store.records());
        for (Id id : std::as_const(staged)) {
            if (auto blob = records.blob(id)) {
                blob->revision = Blobs::Dropped;
                records.updateBlob(*blob);
            }
        }
        transaction.commit();
    };
    try {
        for (Attachment &attachment : content.attachments) {
            old.append(attachment.blob);
            attachment = blobs.sealAnew(before.id, attachment,
                [&](qint64 here, qint64) { return !progress || progress(done + here, total); });
            staged.append(attachment.blob);
            done += attachment.size;
        }

        Act act(store);
        RecordRow row = needRecord(session, seen.record);
        const Verdict verdict = may(session, Action::RecordFile, &row);
        if (!verdict.allowed)
            throw Error(ErrorCode::NoRight, verdict.reason);
        const auto next = stateAfter(row.state, Move::File, officerDecides(store.state(), row), store.state().hasLeft(row.author));
        if (!next)
            throwState(row.state);
        requireUnchanged(row, seen);
        row.state = *next;
        row.revision += 1;
        row.filedAt = act.now();
        row.waitingSince = 0;
        row.entry = act.nextEntry();

        const Secret key = Secret::random(Suite::KeySize);
        const SealedRecord sealed = sealRecord(store.suite(), { store.id(), row.id, row.revision, row.recordClass }, key, content);
        QList<BlobRow> bound = blobsOf(records, content);
        for (BlobRow &blob : bound) {
            blob.revision = row.revision;
            records.updateBlob(blob);
        }
        row.commitment = sealed.commitment;
        row.partsDigest = Records::partsDigest(store.suite(), row.revision, sealed, bound);

        Change change { Action::RecordFile, row.id, recordFacts(store.suite(), row, seen.commitment) };
        if (verdict.inPlaceOf != NoId)
            change.facts.insert(fact::InPlaceOf, verdict.inPlaceOf);
        const Id bucket = bucketFor(session, row, change.keys);
        change.keys.addRecordKeys.append(store.keys().wrapForBucket(row.id, row.revision, key, bucket));
        // The author keeps the summary's key, so that the own list still reads like a list (DESIGN section 4).
        change.keys.addRecordKeys.append(
            store.keys().wrapRecordKey(row.id, row.revision, store.suite().derive(key, "summary"), { KeyHolder::AuthorSummary, row.author }));
        for (int revision = 0; revision < row.revision; ++revision) {
            change.keys.removeRecordKeys.append({ row.id, revision, KeyHolder::Person, NoId, 0, true });
            records.dropParts(row.id, revision);
        }
        for (Id id : std::as_const(old)) {
            if (auto blob = records.blob(id)) {
                blob->revision = Blobs::Dropped;
                records.updateBlob(*blob);
            }
        }
        records.putParts(row.id, row.revision, sealed);
        records.insertRevision({ row.id, row.revision, session.me(), act.now(), row.commitment, row.entry });
        records.update(row);
        records.insertReview({ store.newId(), row.id, row.revision, session.me(), Move::File, act.now(), {}, row.entry });
        act.append(std::move(change));
        act.commit();
        staged.clear();
    } catch (...) {
        try {
            if (!staged.isEmpty()) {
                dropStaged();
                blobs.sweep(before.id);
            }
        } catch (const Error &) {
            // What stays staged has no key anywhere; the next filing of this record clears it away.
        }
        throw;
    }
    blobs.sweep(before.id);
}

} // namespace tongjian
