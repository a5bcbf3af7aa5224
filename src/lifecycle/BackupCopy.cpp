// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupCopy.h"

#include "Pieces.h"
#include "store/DestructionRegister.h"
#include "store/FrozenStore.h"
#include "store/KeyCoverage.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <limits>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

// A new file of @p size bytes, safe on the medium; gives their SHA-256.
QByteArray copyHashed(const ReadAt &read, qint64 size, const BackupDisk &disk, const QString &path, BackupMeter &meter)
{
    Hasher hasher = Suite::of(SuiteId::Intl).hasher();
    NewBackupFile file(disk, path);
    const PieceWork hash = [&](qint64, QByteArrayView piece) { hasher.add(piece); };
    const PieceWork write = [&](qint64, QByteArrayView piece) {
        QElapsedTimer timer;
        timer.start();
        file.write(piece);
        if (meter.giveWay().toOthers())
            file.settle();
        meter.add(piece.size());
        meter.giveWay().rest(timer.elapsed());
    };
    inPieces(size, read, { hash, write }, [&] { meter.ask(); });
    file.finish();
    meter.ask();
    return hasher.result();
}

BackupFile copyDatabase(Database &frozen, const QString &name, const QString &folder, const BackupDisk &disk, BackupMeter &meter)
{
    const qint64 size = frozen.fileSize();
    return { name, size, copyHashed([&](qint64 offset, char *to, qint64 bytes) { frozen.readFile(offset, to, bytes); }, size, disk, folder + u'/' + name, meter) };
}

QList<BackupFile> copyKeys(FrozenStore &frozen, const QString &folder, const BackupDisk &disk, BackupMeter &meter)
{
    const QString name = QStringLiteral("store.json");
    const QByteArray description = frozen.description();
    const ReadAt read = [&](qint64 offset, char *to, qint64 size) { std::copy_n(description.constData() + offset, size, to); };
    return { copyDatabase(frozen.keys(), QStringLiteral("keys.db"), folder, disk, meter),
        { name, description.size(), copyHashed(read, description.size(), disk, folder + u'/' + name, meter) } };
}

// The files of a part as its manifest says they are.
void copyPart(const QString &from, const BackupManifest &manifest, const QString &to, const BackupDisk &disk, BackupMeter &meter)
{
    for (const BackupFile &file : manifest.files) {
        const QString path = from + u'/' + file.name;
        const BackupFileReader reader(path);
        const auto damaged = [&] {
            return Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("Backup", "%1 of the backup is damaged: it is not what its manifest says.")).arg(file.name),
                say(QT_TRANSLATE_NOOP("Backup", "Nothing was kept of this copy. Use another backup, and have the medium looked at.")), path);
        };
        if (reader.size() != file.size)
            throw damaged();
        const QByteArray sha256
            = copyHashed([&](qint64 offset, char *target, qint64 bytes) { reader.read(offset, target, bytes); }, file.size, disk, to + u'/' + file.name, meter);
        if (sha256 != file.sha256)
            throw damaged();
    }
}

void writeManifest(const SignedManifest &one, const QString &folder, BackupDisk &disk)
{
    disk.writeFile(folder + u'/' + QLatin1String(ManifestFile), one.json);
    disk.writeFile(folder + u'/' + QLatin1String(SignatureFile), one.signature);
}

void sign(SignedManifest &one, const Identity &identity)
{
    one.json = one.manifest.toJson();
    one.signature = identity.signing.sign(BackupManifest::statement(one.manifest.store, one.json));
}

// The journal that the key part there has seen: keys are replaced by those of its continuation only.
std::optional<JournalHead> seenAt(const QString &destination, Id store)
{
    const auto keys = listBackups(destination, store).keys;
    return keys && keys->problem.isEmpty() ? std::optional(keys->manifest.head) : std::nullopt;
}

void requireSound(const BackupCheck &check)
{
    if (check.ok())
        return;
    const QString kept = say(QT_TRANSLATE_NOOP("Backup", "No backup was made. Older backups and the key copy at the destination are untouched: keep them."));
    if (check.closed > 0) {
        const int closed = int(qMin<qint64>(check.closed, std::numeric_limits<int>::max()));
        throw Error(ErrorCode::Integrity,
            QCoreApplication::translate("Backup", "%n record(s) have no key in keys.db.", nullptr, closed),
            kept + u' ' + say(QT_TRANSLATE_NOOP("Backup", "The key copy may hold what is missing. Have the auditor verify the store now.")),
            check.problems.constFirst().where);
    }
    QStringList details;
    for (const IntegrityProblem &problem : check.problems)
        details += problem.what + QStringLiteral(" | ") + problem.where;
    throw Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("Backup", "The copy does not hold: %1")).arg(check.problems.constFirst().what),
        kept + u' ' + say(QT_TRANSLATE_NOOP("Backup", "Have the auditor verify the store, and the disk looked at.")), details.join(u'\n'));
}

BackupManifest keyManifestOf(const BackupManifest &data)
{
    BackupManifest keys = data;
    keys.part = BackupPart::Keys;
    keys.files.clear();
    return keys;
}

void requireDestination(const QString &destination, const QString &storeFolder)
{
    if (!QFileInfo(destination).isDir()) {
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Backup", "The destination is not there: %1")).arg(destination),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was written. Connect the medium or choose another destination.")));
    }
    const QString inside = QFileInfo(destination).canonicalFilePath() + u'/';
    if (!storeFolder.isEmpty() && inside.startsWith(QFileInfo(storeFolder).canonicalFilePath() + u'/')) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Backup", "The destination lies within the store itself.")),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was written. Choose a folder elsewhere, best on another disk.")), destination);
    }
}

} // namespace

TakenBackup takeBackup(Store &store, const BackupOrder &order, const BackupProgress &progress)
{
    requireDestination(order.destination, store.paths().folder);
    BackupPlace place(order.destination, store.id(), order.seam, BackupPlace::Make::Yes);
    place.recover();
    const auto seen = seenAt(order.destination, store.id());

    auto frozen = std::make_unique<FrozenStore>(store);
    const qint64 bytes = frozen->records().fileSize() + frozen->keys().fileSize() + frozen->description().size();
    place.disk().requireSpace(order.destination, bytes);
    BackupMeter meter(progress, 2 * bytes, store.paths().records() + QStringLiteral("-wal"));
    meter.ask();

    SignedManifest data;
    data.manifest.program = QStringLiteral(TONGJIAN_VERSION);
    data.manifest.store = store.id();
    data.manifest.company = store.description().company;
    data.manifest.suite = store.description().suite;
    data.manifest.kind = order.kind;
    data.manifest.takenAt = store.now();
    data.manifest.name = place.freeName(backupName(data.manifest.takenAt, order.kind));
    data.manifest.head = frozen->head();
    data.manifest.marker = frozen->marker();
    data.manifest.signer = store.me();
    SignedManifest keys { keyManifestOf(data.manifest), {}, {} };
    try {
        const BackupFolders made = place.begin();
        data.manifest.files = { copyDatabase(frozen->records(), QStringLiteral("records.db"), made.data, place.disk(), meter) };
        keys.manifest.files = copyKeys(*frozen, made.keys, place.disk(), meter);
        frozen.reset(); // the logs may be copied back again
        const BackupCheck check = checkCopies(made, data, keys, store.identity().storeKey, seen, Signatures::NotYet, meter);
        requireSound(check);
        data.manifest.records = keys.manifest.records = check.records;
        sign(data, store.identity());
        sign(keys, store.identity());
        writeManifest(data, made.data, place.disk());
        writeManifest(keys, made.keys, place.disk());
        return { place.finish(data.manifest.name), data.manifest, check };
    } catch (...) {
        place.abandon();
        throw;
    }
}

TakenBackup copyToSecondPlace(const BackupFolders &from, const QString &destination, const Secret &storeKey, const BackupProgress &progress, const DiskSeam &seam)
{
    requireDestination(destination, {});
    const SignedManifest data = readManifest(from.data, BackupPart::Data);
    const SignedManifest keys = readManifest(from.keys, BackupPart::Keys);
    if (!data.manifest.sameRun(keys.manifest)) {
        throw Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("Backup", "Data and keys are not of the same backup.")),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was copied. Copy the newest backup: only with it the key copy was made.")), from.keys);
    }
    BackupPlace place(destination, data.manifest.store, seam, BackupPlace::Make::Yes);
    place.recover();
    if (place.freeName(data.manifest.name) != data.manifest.name) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Backup", "This backup is at the destination already.")),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was copied. Check it there.")), data.manifest.name);
    }
    const auto seen = seenAt(destination, data.manifest.store);
    const qint64 bytes = bytesOf(data.manifest) + bytesOf(keys.manifest);
    place.disk().requireSpace(destination, bytes);
    BackupMeter meter(progress, 2 * bytes);
    meter.ask();
    try {
        const BackupFolders made = place.begin();
        copyPart(from.data, data.manifest, made.data, place.disk(), meter);
        copyPart(from.keys, keys.manifest, made.keys, place.disk(), meter);
        const BackupCheck check = checkCopies(made, data, keys, storeKey, seen, Signatures::Checked, meter);
        requireSound(check);
        writeManifest(data, made.data, place.disk());
        writeManifest(keys, made.keys, place.disk());
        return { place.finish(data.manifest.name), data.manifest, check };
    } catch (...) {
        place.abandon();
        throw;
    }
}

bool hasKeyCopy(const QString &destination, Id store)
{
    return listBackups(destination, store).keys.has_value();
}

void renewKeyCopy(Store &store, const QString &destination, const BackupProgress &progress, const DiskSeam &seam)
{
    BackupPlace place(destination, store.id(), seam, BackupPlace::Make::No);
    place.recover();
    const BackupList there = listBackups(destination, store.id());
    const auto newest = std::find_if(there.data.begin(), there.data.end(), [](const ListedBackup &one) { return one.problem.isEmpty(); });
    if (!there.keys || newest == there.data.end()) {
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Backup", "There is no whole backup of this store at the destination.")),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was changed. Look at what lies there.")), destination);
    }
    FrozenStore frozen(store);
    BackupCheck check;
    const auto problem = [&](const QString &what, const QString &where) { check.problems.append({ what, where }); };
    if (const auto seen = seenAt(destination, store.id())) {
        const auto entry = Journal(frozen.records()).entry(seen->n);
        if (!entry || entry->hash != seen->hash)
            problem(QCoreApplication::translate("Backup", "The journal does not contain the head that was kept elsewhere: entry %1.").arg(seen->n), destination);
        requireSound(check);
    }
    const qint64 bytes = frozen.keys().fileSize() + frozen.description().size();
    place.disk().requireSpace(destination, bytes);
    BackupMeter meter(progress, 2 * bytes);
    meter.ask();

    SignedManifest keys { keyManifestOf(newest->manifest), {}, {} };
    keys.manifest.program = QStringLiteral(TONGJIAN_VERSION);
    keys.manifest.takenAt = store.now();
    keys.manifest.head = frozen.head();
    keys.manifest.marker = frozen.marker();
    keys.manifest.signer = store.me();
    try {
        const BackupFolders made = place.begin();
        keys.manifest.files = copyKeys(frozen, made.keys, place.disk(), meter);
        readPartBack(made.keys, keys.manifest, store.identity().storeKey, meter, problem);
        requireSound(check);
        const QString path = made.keys + QStringLiteral("/keys.db");
        {
            Database copy({ path, SqlCipherOptions::Mode::Immutable, 0, {} }, store.identity().storeKey);
            const KeyCoverage coverage
                = coverKeys(frozen.records(), copy, destroyedInLostRange(copy, store.state(), store.description()), [&] { meter.ask(); });
            keys.manifest.records = coverage.records;
            check.closed = coverage.closed;
        }
        const int closed = int(qMin<qint64>(check.closed, std::numeric_limits<int>::max()));
        if (closed > 0)
            problem(QCoreApplication::translate("Backup", "%n record(s) have no key.", nullptr, closed), path);
        requireSound(check);
        sign(keys, store.identity());
        writeManifest(keys, made.keys, place.disk());
        place.finishKeys();
    } catch (...) {
        place.abandon();
        throw;
    }
}

void restoreFiles(const BackupFolders &from, const QString &storeFolder, const BackupProgress &progress, const DiskSeam &seam,
    const std::function<void(const QString &folder)> &settle)
{
    const QFileInfo target(storeFolder);
    const QString parent = target.absolutePath();
    if (target.exists() || target.isSymLink()) {
        throw Error(ErrorCode::BadInput, say(QT_TRANSLATE_NOOP("Backup", "There is something at this place already: %1")).arg(storeFolder),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was restored or overwritten. Choose a new folder.")));
    }
    const SignedManifest data = readManifest(from.data, BackupPart::Data);
    const SignedManifest keys = readManifest(from.keys, BackupPart::Keys);
    if (data.manifest.store != keys.manifest.store || keys.manifest.head.n < data.manifest.head.n) {
        throw Error(ErrorCode::Integrity, say(QT_TRANSLATE_NOOP("Backup", "These keys are not for these data: they are older, or of another store.")),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was restored. Choose the key part that lies beside the data.")), from.keys);
    }
    BackupDisk disk(seam);
    const qint64 bytes = bytesOf(data.manifest) + bytesOf(keys.manifest);
    disk.requireSpace(parent, bytes);
    BackupMeter meter(progress, bytes);
    meter.ask();
    const QString hidden = parent + QStringLiteral("/.partial-") + target.fileName();
    try {
        disk.remove(hidden, BackupDisk::Overwrite::Yes); // of one that was killed
        disk.makeFolder(hidden);
        copyPart(from.data, data.manifest, hidden, disk, meter);
        copyPart(from.keys, keys.manifest, hidden, disk, meter);
        if (settle)
            settle(hidden);
        disk.syncFolder(hidden);
        disk.rename(hidden, target.absoluteFilePath());
        disk.syncFolder(parent);
    } catch (...) {
        try {
            disk.remove(hidden, BackupDisk::Overwrite::Yes);
        } catch (const Error &) {
            // The next attempt clears it away.
        }
        throw;
    }
}

} // namespace tongjian
