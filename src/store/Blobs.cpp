// SPDX-License-Identifier: GPL-3.0-or-later
#include "Blobs.h"

#include "Turnstile.h"
#include "core/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace tongjian
{

namespace
{

[[noreturn]] void throwCancelled()
{
    throw Error(ErrorCode::Cancelled, QCoreApplication::translate("Blobs", "Stopped. Nothing of the file was kept."));
}

[[noreturn]] void throwAltered()
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Blobs", "This attachment was altered outside Tongjian and is not shown."),
        QCoreApplication::translate("Blobs", "Tell the auditor. It can be restored from a backup."));
}

} // namespace

Blobs::Blobs(Store &store)
    : m_store(store)
{
}

// read(sequence) gives the plain bytes of a chunk and whether it is the last.
template<typename Read>
Attachment Blobs::stage(Id owner, const QString &name, qint64 total, Read &&read, const Progress &progress)
{
    const Suite &suite = m_store.suite();
    Attachment attachment;
    attachment.blob = m_store.newId();
    attachment.name = name;
    const Secret key = Secret::random(Suite::KeySize);
    attachment.key = key.view().toByteArray();
    Records records(m_store.records());
    BlobRow row { attachment.blob, owner, Staged, 0, {} };
    {
        const Turnstile turnstile(m_store.paths());
        Transaction transaction(m_store.records());
        records.insertBlob(row);
        transaction.commit();
    }
    try {
        Hasher plain = suite.hasher();
        Hasher sealedHash = suite.hasher();
        for (bool last = false; !last;) {
            QByteArray bytes = read(row.chunks, last);
            plain.add(bytes);
            const QByteArray sealed = sealChunk(suite, key, m_store.id(), row.id, row.chunks, last, bytes);
            sealedHash.add(sealed);
            attachment.size += bytes.size();
            wipe(bytes);
            {
                const Turnstile turnstile(m_store.paths());
                Transaction transaction(m_store.records());
                records.putChunk(row.id, row.chunks, sealed);
                transaction.commit();
            }
            ++row.chunks;
            if (progress && !progress(attachment.size, qMax(total, attachment.size)))
                throwCancelled();
        }
        attachment.digest = plain.result();
        row.digest = sealedHash.result();
        const Turnstile turnstile(m_store.paths());
        Transaction transaction(m_store.records());
        records.updateBlob(row);
        transaction.commit();
    } catch (...) {
        try {
            row.revision = Dropped;
            {
                const Turnstile turnstile(m_store.paths());
                Transaction transaction(m_store.records());
                records.updateBlob(row);
                transaction.commit();
            }
            sweep(owner);
        } catch (const Error &) {
            // A full disk: what was staged is removed with the draft.
        }
        throw;
    }
    return attachment;
}

Attachment Blobs::takeIn(Id owner, const QString &path, const Progress &progress)
{
    QFile file(path);
    const QFileInfo about(file);
    if (!about.isFile() || !file.open(QIODevice::ReadOnly)) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Blobs", "The file %1 cannot be read.").arg(about.fileName()),
            QCoreApplication::translate("Blobs", "Nothing was attached. Check that it is a file and that you may read it."), file.errorString());
    }
    return takeIn(owner, about.fileName(), file, file.size(), progress);
}

Attachment Blobs::takeIn(Id owner, const QString &name, QIODevice &from, qint64 size, const Progress &progress)
{
    qint64 left = size;
    return stage(
        owner, name, size,
        [&](int, bool &last) {
            QByteArray bytes = from.read(qMin<qint64>(ChunkSize, left));
            left -= bytes.size();
            // A file that was cut meanwhile would otherwise be kept as if it had always been so short.
            if (bytes.isEmpty() && left > 0) {
                throw Error(ErrorCode::Io, QCoreApplication::translate("Blobs", "The file %1 cannot be read to its end.").arg(name),
                    QCoreApplication::translate("Blobs", "Nothing was attached."), from.errorString());
            }
            last = left == 0;
            return bytes;
        },
        progress);
}

Attachment Blobs::sealAnew(Id owner, const Attachment &attachment, const Progress &progress)
{
    Records records(m_store.records());
    const auto row = records.blob(attachment.blob);
    if (!row)
        throwAltered();
    const Secret key = Secret::copyOf(attachment.key);
    const Attachment fresh = stage(
        owner, attachment.name, attachment.size,
        [&](int sequence, bool &last) {
            last = sequence + 1 == row->chunks;
            return openChunk(m_store.suite(), key, m_store.id(), row->id, sequence, last, records.chunk(row->id, sequence), attachment.packing);
        },
        progress);
    if (fresh.digest != attachment.digest || fresh.size != attachment.size)
        throwAltered();
    return fresh;
}

void Blobs::writeTo(const Attachment &attachment, QIODevice &to, const Progress &progress)
{
    Records records(m_store.records());
    const auto row = records.blob(attachment.blob);
    if (!row)
        throwAltered();
    const Secret key = Secret::copyOf(attachment.key);
    Hasher hasher = m_store.suite().hasher();
    qint64 done = 0;
    for (int sequence = 0; sequence < row->chunks; ++sequence) {
        const QByteArray bytes
            = openChunk(m_store.suite(), key, m_store.id(), row->id, sequence, sequence + 1 == row->chunks, records.chunk(row->id, sequence), attachment.packing);
        hasher.add(bytes);
        if (to.write(bytes) != bytes.size()) {
            throw Error(ErrorCode::Io, QCoreApplication::translate("Blobs", "The attachment cannot be written: %1").arg(to.errorString()),
                QCoreApplication::translate("Blobs", "The record is unchanged. Check the place that you write to."));
        }
        done += bytes.size();
        if (progress && !progress(done, attachment.size))
            throwCancelled();
    }
    if (hasher.result() != attachment.digest)
        throwAltered();
}

void Blobs::drop(Id owner)
{
    Records records(m_store.records());
    {
        const Turnstile turnstile(m_store.paths());
        Transaction transaction(m_store.records());
        const QList<BlobRow> blobs = records.blobsOf(owner);
        for (const BlobRow &blob : blobs) {
            if (blob.revision == Staged)
                records.updateBlob({ blob.id, blob.owner, Dropped, blob.chunks, blob.digest });
        }
        transaction.commit();
    }
    sweep(owner);
}

void Blobs::sweep(Id owner)
{
    Records records(m_store.records());
    const QList<BlobRow> blobs = records.blobsOf(owner);
    for (const BlobRow &blob : blobs) {
        if (blob.revision != Dropped)
            continue;
        constexpr int AtOnce = 8;
        for (int from = 0;; from += AtOnce) {
            const Turnstile turnstile(m_store.paths());
            Transaction transaction(m_store.records());
            if (records.removeChunks(blob.id, from, AtOnce) == 0) {
                records.removeBlob(blob.id);
                transaction.commit();
                break;
            }
            transaction.commit();
        }
    }
}

void Blobs::sweepAbandoned()
{
    if (m_store.clockDoubt() != ClockDoubt::None)
        return;
    const Id before = firstIdOf(m_store.now() - DayMs);
    const QList<Id> abandoned = Records(m_store.records()).abandonedOwners(before);
    for (Id owner : abandoned)
        drop(owner);
    const QList<Id> left = Records(m_store.records()).ownersOfDropped();
    for (Id owner : left)
        sweep(owner);
}

QByteArray Blobs::digestOf(const BlobRow &blob)
{
    Records records(m_store.records());
    Hasher hasher = m_store.suite().hasher();
    for (int sequence = 0; sequence < blob.chunks; ++sequence) {
        const QByteArray sealed = records.chunk(blob.id, sequence);
        if (sealed.isNull())
            return {};
        hasher.add(sealed);
    }
    return hasher.result();
}

} // namespace tongjian
