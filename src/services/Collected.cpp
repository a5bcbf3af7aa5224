// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of collected records that could not be filed at once: those that concern nobody known, and those in quarantine.

#include "AddressBook.h"
#include "BatchCapture.h"
#include "CapturedRow.h"
#include "MailImport.h"
#include "RecordActs.h"
#include "Rights.h"
#include "collect/ExtractionProcess.h"
#include "collect/MailDraft.h"
#include "core/Error.h"
#include "store/Act.h"
#include "store/Blobs.h"
#include "store/CollectedRows.h"
#include "store/EntryFacts.h"
#include "store/MerkleTree.h"
#include "store/RecordTrust.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Collected", text);
}

void needState(const RecordRow &row, RecordState state)
{
    if (row.origin != Origin::Collected || row.state != state) {
        throw Error(ErrorCode::Changed, say(QT_TRANSLATE_NOOP("Collected", "%1 is %2 now.")).arg(row.number, displayName(row.state)),
            say(QT_TRANSLATE_NOOP("Collected", "Nothing was changed. Look at the list again.")));
    }
}

} // namespace

void assignRecords(Session &session, const QList<Id> &ids, const QList<Id> &people)
{
    require(session, Action::RecordAssign);
    Store &store = session.store();
    Act act(store);
    QList<PersonConcerned> concerned;
    for (Id id : people) {
        const Person *person = store.state().person(id);
        if (!person)
            throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Collected", "There is no such person.")));
        concerned.append({ id, person->department });
    }
    if (concerned.isEmpty() || ids.isEmpty())
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Collected", "Choose the records and whom they concern.")));
    const PersonConcerned author = concerned.constFirst();
    std::sort(concerned.begin(), concerned.end(), [](const auto &a, const auto &b) { return a.person < b.person; });
    concerned.erase(std::unique(concerned.begin(), concerned.end()), concerned.end());
    Records records(store.records());
    CollectedRows collected(store.records());
    QMap<Id, QByteArray> leaves;
    for (Id id : ids) {
        RecordRow row = needRecord(session, id);
        if (leaves.contains(id))
            continue;
        needState(row, RecordState::Unassigned);
        collected.putEarlier(row.entry, row.id, row.digest(store.suite()));
        row.state = RecordState::Filed;
        row.filedAt = act.now();
        row.waitingSince = 0;
        row.author = author.person;
        row.department = author.department;
        row.concerned = concerned;
        keepPromise(store.state(), row, Confidentiality::Internal);
        row.entry = act.nextEntry();
        records.update(row);
        leaves.insert(id, row.digest(store.suite()));
    }
    act.append({ Action::RecordAssign, leaves.size() == 1 ? leaves.firstKey() : NoId,
        { { fact::Count, leaves.size() }, { fact::Root, merkleRoot(store.suite(), leaves.values()) } } });
    act.commit();
}

bool releaseFromQuarantine(Session &session, Id id, const ImportOptions &options)
{
    require(session, Action::RecordRelease);
    Store &store = session.store();
    Records records(store.records());
    const RecordRow seen = needRecord(session, id);
    needState(seen, RecordState::Quarantined);
    (void)trustedEntry(store, seen);
    SealedRecord kept = records.parts(id, seen.revision);
    kept.commitment = seen.commitment;
    const RecordContent before
        = openRecord(store.suite(), { store.id(), id, seen.revision, seen.recordClass }, store.keys().recordKey(id, seen.revision), kept);
    const Attachment original = before.attachments.value(0);
    if (original.blob == NoId || original.size > MailLimits::MessageSize)
        return false;
    QByteArray bytes;
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        Blobs(store).writeTo(original, buffer, {});
    }
    ExtractionProcess process(options.extractor);
    process.request(bytes);
    const Extraction extraction = process.answer();
    if (!extraction.message)
        return false;

    const AddressBook book(session);
    MailItem item;
    item.name = before.source.item;
    item.containerTime = before.startedAt;
    MailDraft draft = draftOf(
        *extraction.message, item, options.owner, [&](const QString &address, qint64 at) { return book.personOf(address, at); }, options.zone, session.now());
    CapturedRecord record;
    record.id = id;
    record.revision = seen.revision + 1;
    record.content = std::move(draft.content);
    record.content.attachments = { original };
    record.concerned = draft.concerned;
    if (!draft.concerned.isEmpty())
        record.owner = draft.concerned.constFirst();
    record.fingerprint = CollectedRows(store.records()).fingerprintsOf(id).value(0);
    for (const MailPart &part : extraction.message->parts)
        record.files.push_back({ part.name, part.bytes });
    std::vector<CapturedRecord> one;
    one.push_back(std::move(record));
    SealedCapture sealed = std::move(sealBatch(session, std::move(one)).takeResult().front());

    Act act(store);
    RecordRow row = needRecord(session, id);
    needState(row, RecordState::Quarantined);
    CollectedRows(store.records()).putEarlier(row.entry, id, row.digest(store.suite()));
    row.state = sealed.row.state;
    row.filedAt = row.state == RecordState::Filed ? act.now() : 0;
    row.waitingSince = row.state == RecordState::Filed ? 0 : act.now();
    row.author = sealed.row.author;
    row.department = sealed.row.department;
    row.concerned = sealed.row.concerned;
    row.revision = sealed.row.revision;
    row.sizeClass = sealed.row.sizeClass;
    row.commitment = sealed.row.commitment;
    row.partsDigest = sealed.row.partsDigest;
    row.entry = act.nextEntry();
    Change change { Action::RecordRelease, id };
    const QList<RecordKeyRow> keys = store.vault().recordKeys(id, seen.revision);
    for (const RecordKeyRow &key : keys) {
        if (key.holder == KeyHolder::Bucket)
            change.keys.addRecordKeys.append(store.keys().wrapForBucket(id, row.revision, sealed.key, key.holderId));
    }
    change.keys.removeRecordKeys.append({ id, seen.revision, KeyHolder::Bucket, NoId, 0, true });
    records.update(row);
    records.dropParts(id, seen.revision);
    records.putParts(id, row.revision, sealed.parts);
    writeFiles(records, sealed);
    change.facts = { { fact::Count, 1 }, { fact::Root, merkleRoot(store.suite(), { row.digest(store.suite()) }) } };
    act.append(std::move(change));
    act.commit();
    return true;
}

} // namespace tongjian
