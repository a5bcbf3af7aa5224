// SPDX-License-Identifier: GPL-3.0-or-later
#include "Drafts.h"

#include "Rights.h"
#include "core/Error.h"
#include "store/Blobs.h"
#include "store/Turnstile.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>

namespace tongjian
{

namespace
{

// A draft's class can still change, so its seal names none in particular.
SealPlace placeOf(const Store &store, Id draft)
{
    return { store.id(), draft, 0, RecordClass::Voice };
}

[[noreturn]] void throwGone()
{
    throw Error(ErrorCode::NotFound, QCoreApplication::translate("Drafts", "This draft is no longer there."),
        QCoreApplication::translate("Drafts", "It was submitted or discarded meanwhile."));
}

DraftRow ownDraft(Session &session, Id id)
{
    const auto row = Records(session.store().records()).draft(id);
    if (!row || row->author != session.me())
        throwGone();
    return *row;
}

Draft open(Session &session, const DraftRow &row)
{
    Store &store = session.store();
    const QCborArray parts = QCborValue::fromCbor(row.sealed).toArray();
    const SealedRecord sealed { parts.at(0).toByteArray(), parts.at(1).toByteArray(), parts.at(2).toByteArray() };
    Draft draft;
    draft.id = row.id;
    draft.createdAt = row.createdAt;
    draft.updatedAt = row.updatedAt;
    draft.content = openRecord(store.suite(), placeOf(store, row.id), store.keys().recordKey(row.id, 0), sealed);
    draft.returned = Records(store.records()).find(row.id).has_value();
    return draft;
}

} // namespace

Id saveDraft(Session &session, Id id, const RecordContent &content)
{
    Store &store = session.store();
    store.requireTrust();
    require(session, Action::RecordDraft);
    Records records(store.records());
    if (id == NoId)
        id = store.newId();
    const Turnstile turnstile(store.paths());
    auto row = records.draft(id);
    if (row && row->author != session.me())
        throwGone();
    if (!row) {
        // A draft under a record's id is the correction of one that was returned to its author.
        if (const auto record = records.find(id); record && (record->author != session.me() || record->state != RecordState::Returned))
            throwGone();
    }
    std::optional<Secret> key = row ? store.keys().tryRecordKey(id, 0) : std::nullopt;
    if (!key) {
        key = Secret::random(Suite::KeySize);
        store.vault().putDraftKey(store.keys().wrapRecordKey(id, 0, *key, { KeyHolder::Person, session.me() }));
    }
    const SealedRecord sealed = sealRecord(store.suite(), placeOf(store, id), *key, content);
    DraftRow fresh { id, session.me(), row ? row->createdAt : session.now(), session.now(),
        QCborValue(QCborArray { sealed.summary, sealed.content, sealed.commitment }).toCbor() };
    Transaction transaction(store.records());
    records.putDraft(fresh);
    transaction.commit();
    return id;
}

Draft loadDraft(Session &session, Id id)
{
    session.store().requireTrust();
    return open(session, ownDraft(session, id));
}

QList<Draft> drafts(Session &session)
{
    session.store().requireTrust();
    QList<Draft> list;
    const QList<DraftRow> rows = Records(session.store().records()).draftsOf(session.me());
    for (const DraftRow &row : rows)
        list.append(open(session, row));
    return list;
}

void discardDraft(Session &session, Id id)
{
    Store &store = session.store();
    store.requireTrust();
    ownDraft(session, id);
    {
        const Turnstile turnstile(store.paths());
        Records records(store.records());
        Transaction transaction(store.records());
        records.removeDraft(id);
        const QList<BlobRow> blobs = records.blobsOf(id);
        for (const BlobRow &blob : blobs) {
            if (blob.revision == Blobs::Staged)
                records.updateBlob({ blob.id, blob.owner, Blobs::Dropped, blob.chunks, blob.digest });
        }
        transaction.commit();
        store.vault().removeDraftKey(id);
    }
    Blobs(store).sweep(id);
}

Draft correctReturned(Session &session, Id record)
{
    Store &store = session.store();
    store.requireTrust();
    Records records(store.records());
    if (const auto row = records.draft(record); row && row->author == session.me())
        return open(session, *row);
    const auto row = records.find(record);
    if (!row || row->author != session.me() || row->state != RecordState::Returned)
        throwGone();
    SealedRecord sealed = records.parts(record, row->revision);
    sealed.commitment = row->commitment;
    const RecordContent content = openRecord(store.suite(), { store.id(), record, row->revision, row->recordClass },
        store.keys().recordKey(record, row->revision), sealed);
    (void)saveDraft(session, record, content);
    return loadDraft(session, record);
}

Attachment attachFile(Session &session, Id draft, const QString &path, const Progress &progress)
{
    Store &store = session.store();
    store.requireTrust();
    ownDraft(session, draft);
    return Blobs(store).takeIn(draft, path, progress);
}

void detachFile(Session &session, Id draft, const Attachment &attachment)
{
    Store &store = session.store();
    store.requireTrust();
    ownDraft(session, draft);
    {
        const Turnstile turnstile(store.paths());
        Records records(store.records());
        const auto blob = records.blob(attachment.blob);
        if (!blob || blob->owner != draft || blob->revision != Blobs::Staged)
            return; // belongs to what was submitted before, and stays with that
        Transaction transaction(store.records());
        records.updateBlob({ blob->id, blob->owner, Blobs::Dropped, blob->chunks, blob->digest });
        transaction.commit();
    }
    Blobs(store).sweep(draft);
}

} // namespace tongjian
