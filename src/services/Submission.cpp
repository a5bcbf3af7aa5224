// SPDX-License-Identifier: GPL-3.0-or-later
#include "Submission.h"

#include "CapturedRow.h"
#include "Drafts.h"
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

void refuseBlocking(const RecordContent &content, qint64 now)
{
    const QList<FieldProblem> problems = check(content, now);
    for (const FieldProblem &problem : problems) {
        if (problem.severity == Severity::Blocking) {
            throw Error(ErrorCode::BadInput,
                QCoreApplication::translate("Submission", "%1: %2").arg(displayName(problem.field, content.form), problem.message),
                QCoreApplication::translate("Submission", "Nothing was submitted; the draft is kept."));
        }
    }
}

} // namespace

QString submitDraft(Session &session, Id id)
{
    require(session, Action::RecordSubmit);
    Store &store = session.store();
    const Draft draft = loadDraft(session, id);
    refuseBlocking(draft.content, session.now());

    Act act(store);
    Records records(store.records());
    if (!records.draft(id))
        throw Error(ErrorCode::Changed, QCoreApplication::translate("Submission", "This draft was already submitted or discarded."));
    const HouseState &state = store.state();
    const auto existing = records.find(id);
    RecordRow row = existing.value_or(RecordRow());
    const QByteArray before = row.commitment;
    const auto next = stateAfter(existing ? row.state : RecordState::Draft, Move::Submit, false);
    if (!next || (existing && row.author != session.me()))
        throw Error(ErrorCode::Changed, QCoreApplication::translate("Submission", "This record can no longer be submitted."),
            QCoreApplication::translate("Submission", "The draft is kept. Look at the record's history."));
    if (!existing) {
        row = capturedRow(state, session.me(), draft.content);
        setCaptureTime(row, draft.content.confidentiality, captureTime(state, act.now()));
        row.id = id;
        row.number = records.nextNumber(row.day / 10000);
        row.revision = 0;
    } else if (draft.content.recordClass() != row.recordClass) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Submission", "A returned record keeps its class."),
            QCoreApplication::translate("Submission", "Withdraw it and enter a new one instead."));
    }
    row.channel = draft.content.channel;
    row.state = *next;
    row.revision += 1;
    row.waitingSince = act.now();
    row.concerned = concernedBy(state, session.me(), draft.content);
    keepPromise(state, row, draft.content.confidentiality);

    const Secret key = Secret::random(Suite::KeySize);
    const SealedRecord sealed = sealRecord(store.suite(), { store.id(), id, row.revision, row.recordClass }, key, draft.content);
    QList<BlobRow> blobs = blobsOf(records, draft.content);
    qint64 size = sealed.summary.size() + sealed.content.size();
    for (BlobRow &blob : blobs) {
        if (blob.owner != id)
            throw Error(ErrorCode::Integrity, QCoreApplication::translate("Submission", "An attachment belongs to another record."));
        blob.revision = row.revision;
        records.updateBlob(blob);
        size += qint64(blob.chunks) * ChunkSize;
    }
    row.sizeClass = sizeClass(size);
    row.commitment = sealed.commitment;
    row.partsDigest = Records::partsDigest(store.suite(), row.revision, sealed, blobs);
    row.entry = act.nextEntry();

    Change change { Action::RecordSubmit, id, recordFacts(store.suite(), row, before) };
    for (const Recipient &to : { Recipient { KeyHolder::Person, session.me() }, Recipient { KeyHolder::Department, row.department },
             Recipient { KeyHolder::Officers, NoId } })
        change.keys.addRecordKeys.append(store.keys().wrapRecordKey(id, row.revision, key, to));
    change.keys.removeRecordKeys.append({ id, 0, KeyHolder::Person, session.me(), 0, true });

    if (existing)
        records.update(row);
    else
        records.insert(row);
    records.putParts(id, row.revision, sealed);
    records.insertRevision({ id, row.revision, session.me(), act.now(), row.commitment, row.entry });
    records.removeDraft(id);
    // What was attached to the draft and taken out again.
    const QList<BlobRow> all = records.blobsOf(id);
    for (const BlobRow &blob : all) {
        if (blob.revision == Blobs::Staged)
            records.updateBlob({ blob.id, blob.owner, Blobs::Dropped, blob.chunks, blob.digest });
    }
    act.append(std::move(change));
    act.commit();
    Blobs(store).sweep(id);
    return row.number;
}

void withdrawRecord(Session &session, Id id)
{
    Store &store = session.store();
    store.requireTrust();
    const RecordRow seen = needRecord(session, id);
    require(session, Action::RecordWithdraw, &seen);
    Act act(store);
    Records records(store.records());
    RecordRow row = needRecord(session, id);
    const auto next = stateAfter(row.state, Move::Withdraw, false);
    if (!next) {
        throw Error(ErrorCode::Changed, QCoreApplication::translate("Submission", "This record can no longer be withdrawn."),
            QCoreApplication::translate("Submission", "Once approved it takes its course. Ask for a correction instead."));
    }
    row.state = *next;
    row.entry = act.nextEntry();
    row.waitingSince = 0;
    Change change { Action::RecordWithdraw, id, recordFacts(store.suite(), row, row.commitment) };
    records.update(row);
    if (records.draft(id)) {
        records.removeDraft(id);
        change.keys.removeRecordKeys.append({ id, 0, KeyHolder::Person, session.me(), 0, true });
    }
    act.append(std::move(change));
    act.commit();
}

} // namespace tongjian
