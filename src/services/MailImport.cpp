// SPDX-License-Identifier: GPL-3.0-or-later
#include "MailImport.h"

#include "AddressBook.h"
#include "BatchCapture.h"
#include "MailReading.h"
#include "Recovering.h"
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

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace tongjian
{

namespace
{

constexpr qint64 BatchRecords = 400;
constexpr qint64 BatchBytes = 4 * 1024 * 1024; // plain bytes; bounds the time that the batch's act takes
constexpr qint64 HeldBytes = 2 * 1024 * 1024; // a larger file is staged in short transactions of its own

QString say(const char *text)
{
    return QCoreApplication::translate("MailImport", text);
}

// The key under which messages are recognised: made once, sealed to the records officers like a bucket.
Secret fingerprintKey(Session &session, bool make)
{
    Store &store = session.store();
    const auto known = [&]() -> const Secret * {
        const QList<BucketRow> rows = store.vault().bucketsOf(FingerprintBucket, 0);
        if (rows.isEmpty())
            return nullptr;
        const Secret *key = store.keys().bucketKey(rows.constFirst().id);
        if (!key) {
            throw Error(ErrorCode::NoRight, say(QT_TRANSLATE_NOOP("MailImport", "Your login cannot open the key by which known messages are recognised.")),
                say(QT_TRANSLATE_NOOP("MailImport", "Nothing was taken in. Another records officer has to log in once to hand it on to you.")));
        }
        return key;
    };
    if (const Secret *key = known())
        return Secret::copyOf(key->view());
    if (!make)
        return Secret::random(Suite::KeySize); // nothing can be known under it, and nothing is
    {
        Act act(store);
        if (store.vault().bucketsOf(FingerprintBucket, 0).isEmpty()) {
            Change change { Action::CollectionKey, NoId };
            change.keys.addBuckets.append(store.keys().makeBucket(store.newId(), FingerprintBucket, 0));
            act.append(std::move(change));
            act.commit();
        }
    }
    return Secret::copyOf(known()->view());
}

QString reasonOf(const LeftAlone &one)
{
    switch (one.why) {
    case LeftAlone::Why::Unreadable:
        return say(QT_TRANSLATE_NOOP("MailImport", "The file cannot be read. It was left where it is."));
    case LeftAlone::Why::Link:
        return say(QT_TRANSLATE_NOOP("MailImport", "A link to another place; it is not followed."));
    case LeftAlone::Why::Outlook:
        return say(QT_TRANSLATE_NOOP("MailImport", "An Outlook file; its form cannot be read here. Save its messages as .eml or mbox and import those. It was left where it is."));
    case LeftAlone::Why::NoMail:
        break;
    }
    return say(QT_TRANSLATE_NOOP("MailImport", "This is no mail. It was left where it is."));
}

ImportReport &operator+=(ImportReport &sum, const ImportReport &one)
{
    sum.read += one.read;
    sum.captured += one.captured;
    sum.duplicates += one.duplicates;
    sum.quarantined += one.quarantined;
    sum.gone += one.gone;
    sum.unassigned += one.unassigned;
    sum.concerned += one.concerned;
    sum.problems += one.problems;
    return sum;
}

constexpr QLatin1String OriginalName("message.eml");

// Everything that one message becomes.
CapturedRecord recordOf(MailPiece &piece, const ImportOptions &options, const AddressBook &book, qint64 now)
{
    CapturedRecord record;
    record.fingerprint = piece.fingerprint;
    if (!piece.extraction.message) {
        record.content = quarantinedContent(piece.item, piece.extraction.refusal);
        record.quarantined = true;
        if (!piece.item.oversize)
            record.files.push_back({ OriginalName, piece.item.bytes });
        return record;
    }
    MailDraft draft = draftOf(
        *piece.extraction.message, piece.item, options.owner, [&](const QString &address, qint64 at) { return book.personOf(address, at); }, options.zone, now);
    record.content = std::move(draft.content);
    record.concerned = draft.concerned;
    if (!draft.concerned.isEmpty())
        record.owner = draft.concerned.constFirst();
    // The message as it came stands first: what everything else was read from.
    record.files.push_back({ OriginalName, piece.item.bytes });
    for (MailPart &part : piece.extraction.message->parts)
        record.files.push_back({ part.name, std::move(part.bytes) });
    return record;
}

// Records on their way into the store together, and what the report says of them once they are there.
struct Batch {
    ImportReport counts;
    std::vector<CapturedRecord> records; ///< empty once they are being sealed
    qint64 bytes = 0;
    QHash<QByteArray, size_t> places; ///< fingerprint: place in the batch
    QList<FurtherConcern> concerns;
    QList<Id> staged; ///< records of which something is in the store already
    QFuture<std::vector<SealedCapture>> sealed;
};

class Import
{
public:
    Import(Session &session, const ImportOptions &options, const ImportProgress &progress)
        : m_session(session)
        , m_options(options)
        , m_progress(progress)
    {
        m_report.dryRun = options.dryRun;
    }

    ImportReport run()
    {
        require(m_session, Action::RecordCapture);
        m_session.store().requireTrust();
        if (!m_options.dryRun)
            Blobs(m_session.store()).sweepAbandoned();
        const Secret key = fingerprintKey(m_session, !m_options.dryRun);
        const AddressBook book(m_session);
        MailReading reading(m_session.store().suite(), key, m_options.paths, m_options.extractor);
        try {
            while (auto piece = reading.next()) {
                const qint64 done = piece->doneBytes;
                take(*piece, book);
                if (m_progress && !m_progress(done, reading.total(), m_report)) {
                    m_report.cancelled = true;
                    break;
                }
            }
            if (m_report.cancelled) {
                finishFlying(); // it is whole
                dropStaged();
            } else {
                flush();
                finishFlying();
                for (const LeftAlone &one : reading.leftAlone())
                    m_report.problems.append({ one.name, reasonOf(one) });
            }
        } catch (...) {
            dropStaged();
            close(); // what its batches brought is there and is told
            throw;
        }
        close();
        return m_report;
    }

private:
    void take(MailPiece &piece, const AddressBook &book)
    {
        CapturedRecord record = recordOf(piece, m_options, book, m_session.now());
        ++m_filling.counts.read;
        if (record.quarantined)
            m_filling.counts.problems.append({ piece.item.name, displayName(piece.extraction.refusal) });
        if (alreadyThere(record))
            return;
        if (record.quarantined)
            ++m_filling.counts.quarantined;
        else
            ++m_filling.counts.captured;
        if (!record.quarantined && record.concerned.isEmpty())
            ++m_filling.counts.unassigned;
        m_filling.places.insert(record.fingerprint, m_filling.records.size());
        if (!m_options.dryRun)
            stageLarge(record, piece.item);
        for (const CapturedFile &file : record.files)
            m_filling.bytes += file.bytes.size();
        m_filling.bytes += record.content.body.size();
        m_filling.records.push_back(std::move(record));
        if (qint64(m_filling.records.size()) >= BatchRecords || m_filling.bytes >= BatchBytes)
            flush();
    }

    // The same message again: nothing new, but perhaps somebody else's.
    bool alreadyThere(const CapturedRecord &record)
    {
        if (const auto same = m_filling.places.constFind(record.fingerprint); same != m_filling.places.constEnd()) {
            CapturedRecord &first = m_filling.records[*same];
            if (first.concerned.isEmpty() && !record.concerned.isEmpty() && !first.quarantined) {
                --m_filling.counts.unassigned;
                first.owner = record.concerned.constFirst();
            }
            for (Id person : record.concerned) {
                if (!first.concerned.contains(person))
                    first.concerned.append(person);
            }
            countKnown(first.quarantined);
            return true;
        }
        if (m_options.dryRun && m_dryRunSeen.contains(record.fingerprint)) {
            countKnown(record.quarantined);
            return true;
        }
        if (m_flying && m_flying->places.contains(record.fingerprint))
            finishFlying();
        const Id there = CollectedRows(m_session.store().records()).recordOf(record.fingerprint);
        if (there == NoId)
            return false;
        const auto row = Records(m_session.store().records()).find(there);
        if (row && (row->state == RecordState::Cleared || row->state == RecordState::Destroyed)) {
            ++m_filling.counts.gone;
            m_filling.counts.problems.append({ record.content.source.item, QCoreApplication::translate("MailImport", "%1: not taken in again. %2").arg(row->number, clearedInWords(m_session, *row)) });
            return true;
        }
        const bool quarantined = row && row->state == RecordState::Quarantined;
        if (quarantined && !record.quarantined)
            m_filling.counts.problems.append({ record.content.source.item, say(QT_TRANSLATE_NOOP("MailImport", "It waits in quarantine since an earlier import. Try it again there.")) });
        countKnown(quarantined);
        if (row && std::any_of(record.concerned.begin(), record.concerned.end(), [&](Id person) {
                return std::none_of(row->concerned.begin(), row->concerned.end(), [&](const auto &one) { return one.person == person; });
            }))
            m_filling.concerns.append({ there, record.concerned });
        return true;
    }

    // What is in quarantine is neither taken nor a duplicate of something taken, however often it comes.
    void countKnown(bool quarantined)
    {
        if (quarantined)
            ++m_filling.counts.quarantined;
        else
            ++m_filling.counts.duplicates;
    }

    void stageLarge(CapturedRecord &record, const MailItem &item)
    {
        Store &store = m_session.store();
        const auto stage = [&](const QString &name, QIODevice &from, qint64 size) {
            if (record.id == NoId) {
                record.id = store.newId();
                m_filling.staged.append(record.id);
            }
            record.content.attachments.append(Blobs(store).takeIn(record.id, name, from, size, [&](qint64, qint64) { return !m_progress || m_progress(-1, -1, m_report); }));
        };
        if (item.oversize) {
            QFile file(item.path);
            if (!file.open(QIODevice::ReadOnly) || !file.seek(item.offset))
                throw Error(ErrorCode::Io, say(QT_TRANSLATE_NOOP("MailImport", "The file %1 cannot be read.")).arg(displaySafe(item.name)), {}, file.errorString());
            stage(OriginalName, file, item.size);
        }
        for (CapturedFile &file : record.files) {
            if (file.bytes.size() <= HeldBytes)
                continue;
            QBuffer buffer(&file.bytes);
            buffer.open(QIODevice::ReadOnly);
            stage(file.name, buffer, file.bytes.size());
            file.bytes = QByteArray();
            file.name.clear();
        }
        std::erase_if(record.files, [](const CapturedFile &file) { return file.name.isEmpty(); });
    }

    // The batch that is full goes to be sealed; the one before it, sealed by now, is written meanwhile.
    void flush()
    {
        if (m_options.dryRun) {
            for (auto it = m_filling.places.constBegin(); it != m_filling.places.constEnd(); ++it)
                m_dryRunSeen.insert(it.key());
            m_report += m_filling.counts;
        } else {
            Batch batch = std::exchange(m_filling, {});
            batch.sealed = sealBatch(m_session, std::exchange(batch.records, {}));
            std::optional<Batch> before = std::exchange(m_flying, std::move(batch));
            if (before)
                write(std::move(*before));
        }
        m_filling = {};
    }

    void finishFlying()
    {
        if (std::optional<Batch> batch = std::exchange(m_flying, {}))
            write(std::move(*batch));
    }

    void write(Batch batch)
    {
        try {
            std::vector<SealedCapture> sealed = batch.sealed.takeResult();
            if (!sealed.empty() || !batch.concerns.isEmpty()) {
                const BatchOutcome outcome = commitBatch(m_session, std::move(sealed), batch.concerns);
                for (Id id : outcome.ids) {
                    // Another collector brought it between our look and the lock.
                    if (id == NoId) {
                        --batch.counts.captured;
                        ++batch.counts.duplicates;
                    }
                }
                batch.counts.concerned += outcome.concerned;
            }
        } catch (...) {
            drop(batch);
            throw;
        }
        m_report += batch.counts;
    }

    void dropStaged()
    {
        if (m_flying) {
            try {
                m_flying->sealed.waitForFinished();
            } catch (const Error &) {
                // It has ended: what it staged is dropped all the same.
            }
            drop(*m_flying);
        }
        m_flying.reset();
        drop(m_filling);
        m_filling = {};
    }

    void drop(const Batch &batch)
    {
        Store &store = m_session.store();
        for (Id id : batch.staged) {
            try {
                Blobs(store).drop(id);
            } catch (const Error &) {
                // A full or broken disk: what stays has no key anywhere.
            }
        }
    }

    void close()
    {
        if (m_options.dryRun || m_report.read == 0)
            return;
        Act act(m_session.store());
        act.append({ Action::CollectionClose, NoId,
            { { fact::Read, m_report.read }, { fact::Count, m_report.captured }, { fact::Duplicates, m_report.duplicates },
                { fact::Quarantined, m_report.quarantined }, { fact::Gone, m_report.gone }, { fact::Unassigned, m_report.unassigned } } });
        act.commit();
    }

    Session &m_session;
    const ImportOptions &m_options;
    const ImportProgress &m_progress;
    ImportReport m_report;
    Batch m_filling;
    std::optional<Batch> m_flying; ///< being sealed
    QSet<QByteArray> m_dryRunSeen;
};

} // namespace

QJsonObject toJson(const ImportReport &report)
{
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems)
        problems.append(QJsonObject { { QStringLiteral("item"), problem.item }, { QStringLiteral("reason"), problem.reason } });
    return {
        { QStringLiteral("read"), report.read },
        { QStringLiteral("captured"), report.captured },
        { QStringLiteral("duplicates"), report.duplicates },
        { QStringLiteral("quarantined"), report.quarantined },
        { QStringLiteral("gone"), report.gone },
        { QStringLiteral("unassigned"), report.unassigned },
        { QStringLiteral("concerned"), report.concerned },
        { QStringLiteral("cancelled"), report.cancelled },
        { QStringLiteral("dryRun"), report.dryRun },
        { QStringLiteral("problems"), problems },
    };
}

ImportReport importMail(Session &session, const ImportOptions &options, const ImportProgress &progress)
{
    return Import(session, options, progress).run();
}

} // namespace tongjian
