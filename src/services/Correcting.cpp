// SPDX-License-Identifier: GPL-3.0-or-later
#include "Correcting.h"

#include "CapturedRow.h"
#include "RecordActs.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "store/Blobs.h"
#include "store/CollectedRows.h"
#include "store/EntryFacts.h"
#include "store/RecordTrust.h"
#include "store/Turnstile.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr int DaysToDecide = 30;
constexpr int MostAsked = 200;

QString say(const char *text)
{
    return QCoreApplication::translate("Correcting", text);
}

RecordContent withoutKeys(RecordContent content)
{
    for (Attachment &attachment : content.attachments)
        attachment.key.clear();
    return content;
}

OpenedRecord opened(Session &session, const RecordRow &row)
{
    Store &store = session.store();
    (void)trustedEntry(store, row);
    OpenedRecord record;
    record.row = row;
    SealedRecord sealed = Records(store.records()).parts(row.id, row.revision);
    sealed.commitment = row.commitment;
    record.content = openRecord(store.suite(), { store.id(), row.id, row.revision, row.recordClass }, store.keys().recordKey(row.id, row.revision), sealed);
    record.readable = true;
    return record;
}

// Whom the versions concern: whom an earlier one concerned stays, with the department of the time of capture.
QList<PersonConcerned> allConcerned(const QList<PersonConcerned> &before, const QList<PersonConcerned> &now)
{
    QList<PersonConcerned> all = before;
    for (const PersonConcerned &one : now) {
        if (std::none_of(before.begin(), before.end(), [&](const PersonConcerned &other) { return other.person == one.person; }))
            all.append(one);
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.person < b.person; });
    return all;
}

void requireSame(const RecordRow &row, const Correction &correction)
{
    if (row.state == RecordState::Filed && row.revision == correction.revision && row.commitment == correction.commitment)
        return;
    throw Error(ErrorCode::Changed, QCoreApplication::translate("Correcting", "The record %1 was corrected after this was applied for.").arg(row.number),
        say(QT_TRANSLATE_NOOP("Correcting", "Nothing was decided. Refuse it, so that it is asked for anew with what is there now.")));
}

} // namespace

ApplicationForm correctionOf(Session &session, const OpenedRecord &record)
{
    if (record.row.state != RecordState::Filed || !record.readable || record.superseded) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Correcting", "Only a filed record in its newest version is corrected, by somebody who can read it.")),
            say(QT_TRANSLATE_NOOP("Correcting", "What is not filed yet is returned to its author. What is filed is read through an approved application first.")));
    }
    ApplicationForm form;
    form.route = Route::Correction;
    form.department = record.row.department;
    form.scope.persons = record.row.author == NoId ? QList<Id>() : QList<Id> { record.row.author };
    const QDate today = dateOfDay(dayOf(session.now()));
    form.useFrom = dayOf(today);
    form.useTo = dayOf(today.addDays(DaysToDecide));
    form.correction = Correction { record.row.id, record.row.revision, record.row.commitment, withoutKeys(record.content), withoutKeys(record.content) };
    return form;
}

ApplicationForm correctionOn(Session &session, const OpenedRecord &record, ApplicationForm form)
{
    const Correction asked = *form.correction;
    form.correction = correctionOf(session, record).correction;
    RecordContent &content = form.correction->content;
    content = corrected(content, asked);
    // Of its attachments those that were to go go, and new ones (with a key) come: another correction may have brought others meanwhile.
    const auto isOneOf = [](const QList<Attachment> &list, const Attachment &one) {
        return std::any_of(list.begin(), list.end(), [&](const Attachment &other) { return other.digest == one.digest && other.name == one.name; });
    };
    content.attachments = form.correction->before.attachments;
    content.attachments.removeIf([&](const Attachment &one) { return isOneOf(asked.before.attachments, one) && !isOneOf(asked.content.attachments, one); });
    for (const Attachment &one : asked.content.attachments) {
        if (!one.key.isEmpty())
            content.attachments.append(one);
    }
    return form;
}

std::optional<OpenedApplication> askedCorrection(Session &session, Id record)
{
    ApplicationFilter filter;
    filter.applicant = session.me();
    filter.stages = { CaseStage::AskedBack };
    filter.routes = { Route::Correction };
    const QList<ApplicationRow> rows = Applications(session.store().records()).page(filter, NoId, MostAsked);
    for (const ApplicationRow &row : rows) {
        OpenedApplication opened = openApplication(session, row.id);
        if (opened.known.form.correction && opened.known.form.correction->record == record)
            return opened;
    }
    return {};
}

bool isLent(Session &session, const Correction &correction)
{
    return !session.store().keys().tryRecordKey(correction.record, correction.revision);
}

RecordCorrection::RecordCorrection(Session &session, const TrustedCase &known, const Progress &progress)
    : m_session(session)
    , m_application(known.row.id)
    , m_author(known.life.applicant())
    , m_correction(*known.form.correction)
{
    Store &store = session.store();
    const RecordRow row = needRecord(session, m_correction.record);
    requireSame(row, m_correction);
    const auto submitted = Journal(store.records()).entry(known.steps.constFirst().event.entry);
    if (const QString objection = correctionObjection(known.form, row, m_author, HouseAt(store.stateAt(submitted->rightsBefore), submitted->at)); !objection.isEmpty())
        throw Error(ErrorCode::BadInput, objection, say(QT_TRANSLATE_NOOP("Correcting", "Nothing was decided. Refuse it with this reason.")));
    const OpenedRecord record = opened(session, row);
    // The head decided by what the application says is there; here is the first one who can look.
    const QList<Field> fields = differingFields(m_correction.before, m_correction.content);
    const QList<Field> untrue = differingFields(withoutKeys(record.content), m_correction.before);
    const bool untold = m_correction.before.subject != record.content.subject;
    if (untold || std::any_of(fields.begin(), fields.end(), [&](Field field) { return untrue.contains(field); })) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Correcting", "The application does not say truly what the record says now.")),
            say(QT_TRANSLATE_NOOP("Correcting", "Nothing was decided. Refuse it with this reason.")));
    }
    m_content = corrected(record.content, m_correction);
    if (m_correction.content.form != record.content.form || m_content.recordClass() != row.recordClass)
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Correcting", "A correction keeps the kind of record.")));
    if (const QList<FieldProblem> problems = newProblems(record.content, m_content, session.now()); !problems.isEmpty()) {
        throw Error(ErrorCode::BadInput, QCoreApplication::translate("Correcting", "%1: %2").arg(displayName(problems.constFirst().field, m_content.form), problems.constFirst().message),
            say(QT_TRANSLATE_NOOP("Correcting", "Nothing was decided. Refuse it with this reason.")));
    }
    qint64 total = 0;
    for (const Attachment &attachment : std::as_const(m_content.attachments))
        total += attachment.size;
    qint64 done = 0;
    Blobs blobs(store);
    try {
        for (Attachment &attachment : m_content.attachments) {
            const auto there = std::find_if(record.content.attachments.begin(), record.content.attachments.end(), [&](const Attachment &one) { return one.blob == attachment.blob; });
            // Those that stay have their key in the record alone; new ones bring it along.
            const Attachment &from = there == record.content.attachments.end() ? attachment : *there;
            if (from.key.isEmpty() || from.digest != attachment.digest || from.name != attachment.name || from.size != attachment.size)
                throw Error(ErrorCode::BadInput, QCoreApplication::translate("Correcting", "The attachment %1 is not one of the record.").arg(displaySafe(attachment.name)));
            attachment = blobs.sealAnew(row.id, from, [&](qint64 here, qint64) { return !progress || progress(done + here, total); });
            m_staged.append(attachment.blob);
            done += attachment.size;
        }
    } catch (...) {
        drop();
        throw;
    }
}

RecordCorrection::~RecordCorrection()
{
    drop();
}

void RecordCorrection::drop()
{
    if (m_staged.isEmpty())
        return;
    try {
        Store &store = m_session.store();
        {
            const Turnstile turnstile(store.paths());
            Records records(store.records());
            Transaction transaction(store.records());
            for (Id id : std::as_const(m_staged)) {
                if (auto blob = records.blob(id)) {
                    blob->revision = Blobs::Dropped;
                    records.updateBlob(*blob);
                }
            }
            transaction.commit();
        }
        Blobs(store).sweep(m_correction.record);
    } catch (const Error &) {
        // What stays staged has no key anywhere; the next sweep clears it away.
    }
    m_staged.clear();
}

void RecordCorrection::kept()
{
    m_staged.clear();
    Blobs(m_session.store()).sweep(m_correction.record);
}

void RecordCorrection::write(Act &act)
{
    Store &store = m_session.store();
    Records records(act.records());
    RecordRow row = needRecord(m_session, m_correction.record);
    requireSame(row, m_correction);
    const RecordRow before = row;
    row.revision += 1;
    row.channel = m_content.channel;
    if (row.origin == Origin::ByHand)
        row.concerned = allConcerned(row.concerned, concernedBy(store.state(), row.author, m_content));
    keepPromise(store.state(), row, m_content.confidentiality); // versions expire together, at the latest promise
    row.entry = act.nextEntry();
    const Secret key = Secret::random(Suite::KeySize);
    const SealedRecord sealed = sealRecord(store.suite(), { store.id(), row.id, row.revision, row.recordClass }, key, m_content);
    QList<BlobRow> bound = blobsOf(records, m_content);
    qint64 size = sealed.summary.size() + sealed.content.size();
    for (BlobRow &blob : bound) {
        blob.revision = row.revision;
        records.updateBlob(blob);
        size += qint64(blob.chunks) * ChunkSize;
    }
    row.sizeClass = sizeClass(size);
    const QList<BlobRow> all = records.blobsOf(row.id);
    for (BlobRow blob : all) {
        // Of an attempt that was killed.
        if (blob.revision == Blobs::Staged) {
            blob.revision = Blobs::Dropped;
            records.updateBlob(blob);
        }
    }
    CollectedRows collected(act.records());
    const QList<QByteArray> fingerprints = row.origin == Origin::Collected ? collected.fingerprintsOf(row.id) : QList<QByteArray>();
    row.commitment = sealed.commitment;
    row.partsDigest = Records::partsDigest(store.suite(), row.revision, sealed, bound, fingerprints);
    if (row.origin == Origin::Collected && Journal(act.records()).entry(before.entry)->action != Action::RecordCorrect)
        collected.putEarlier(before.entry, row.id, before.digest(store.suite()));
    // Over the ciphertexts alone: by what a message is recognised may grow later.
    QList<BlobRow> earlier = records.blobsOf(row.id);
    earlier.removeIf([&](const BlobRow &blob) { return blob.revision != before.revision; });
    Change change { Action::RecordCorrect, row.id, recordFacts(store.suite(), row, before.commitment) };
    change.facts.insert(fact::Case, m_application);
    change.facts.insert(fact::Author, m_author);
    change.facts.insert(fact::Follows, before.entry);
    change.facts.insert(fact::Earlier, Records::partsDigest(store.suite(), before.revision, records.parts(row.id, before.revision), earlier));
    const Id bucket = bucketFor(m_session, row, change.keys);
    change.keys.addRecordKeys.append(store.keys().wrapForBucket(row.id, row.revision, key, bucket));
    if (row.author != NoId && store.state().person(row.author)->activated)
        change.keys.addRecordKeys.append(store.keys().wrapRecordKey(row.id, row.revision, store.suite().derive(key, "summary"), { KeyHolder::AuthorSummary, row.author }));
    records.putParts(row.id, row.revision, sealed);
    records.insertRevision({ row.id, row.revision, m_author, act.now(), row.commitment, row.entry });
    records.update(row);
    act.append(std::move(change));
}

} // namespace tongjian
