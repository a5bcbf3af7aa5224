// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeyCopy.h"

#include "store/DestructionRegister.h"
#include "store/Dialect.h"
#include "store/FrozenStore.h"
#include "store/KeyCoverage.h"

#include <QCoreApplication>

#include <limits>

namespace tongjian
{

namespace
{

constexpr qint64 PieceSize = 1024 * 1024;

QString say(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

BackupFile writeDatabase(Database &frozen, const QString &path, BackupDisk &disk)
{
    const qint64 size = frozen.fileSize();
    Hasher hasher = Suite::of(SuiteId::Intl).hasher();
    NewBackupFile file(disk, path);
    QByteArray piece(PieceSize, Qt::Uninitialized);
    for (qint64 offset = 0; offset < size; offset += PieceSize) {
        const qint64 bytes = qMin(PieceSize, size - offset);
        frozen.readFile(offset, piece.data(), bytes);
        hasher.add(QByteArrayView(piece.constData(), bytes));
        file.write(QByteArrayView(piece.constData(), bytes));
    }
    file.finish();
    return { QStringLiteral("keys.db"), size, hasher.result() };
}

QByteArray hashOf(const QString &path)
{
    const BackupFileReader reader(path);
    reader.forgetCache();
    Hasher hasher = Suite::of(SuiteId::Intl).hasher();
    QByteArray piece(PieceSize, Qt::Uninitialized);
    for (qint64 offset = 0; offset < reader.size(); offset += PieceSize) {
        const qint64 bytes = qMin(PieceSize, reader.size() - offset);
        reader.read(offset, piece.data(), bytes);
        hasher.add(QByteArrayView(piece.constData(), bytes));
    }
    return hasher.result();
}

} // namespace

bool hasKeyCopy(const QString &destination, Id store)
{
    return listBackups(destination, store).keys.has_value();
}

void renewKeyCopy(Store &store, const QString &destination, const DiskSeam &seam)
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
    place.disk().requireSpace(destination, frozen.keys().fileSize() + frozen.description().size());
    // By the name of the newest backup there: with it they stand or fall.
    BackupManifest manifest = newest->manifest;
    manifest.part = BackupPart::Keys;
    manifest.program = QStringLiteral(TONGJIAN_VERSION);
    manifest.takenAt = store.now();
    manifest.head = frozen.head();
    manifest.marker = frozen.marker();
    manifest.signer = store.me();
    try {
        const BackupFolders made = place.begin();
        const QString keysFile = made.keys + QStringLiteral("/keys.db");
        const BackupFile keys = writeDatabase(frozen.keys(), keysFile, place.disk());
        place.disk().writeFile(made.keys + QStringLiteral("/store.json"), frozen.description());
        Hasher description = Suite::of(SuiteId::Intl).hasher();
        description.add(frozen.description());
        manifest.files = { keys, { QStringLiteral("store.json"), frozen.description().size(), description.result() } };
        if (hashOf(keysFile) != keys.sha256)
            throw Error(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Backup", "What was written is not what the medium has.")), say(QT_TRANSLATE_NOOP("Backup", "The older key copy stays. Have the medium looked at.")), keysFile);
        {
            Database copy({ keysFile, SqlCipherOptions::Mode::Immutable, 0, {} }, store.identity().storeKey);
            const QStringList damage = dialect::damagedPages(copy);
            const KeyCoverage coverage = coverKeys(frozen.records(), copy, destroyedInLostRange(copy, store.state(), store.description()), [] {});
            if (!damage.isEmpty() || coverage.closed > 0) {
                const int closed = int(qMin<qint64>(coverage.closed, std::numeric_limits<int>::max()));
                throw Error(ErrorCode::Integrity, damage.isEmpty() ? QCoreApplication::translate("Backup", "%n record(s) have no key in keys.db.", nullptr, closed) : damage.constFirst(),
                    say(QT_TRANSLATE_NOOP("Backup", "The older key copy stays: it may hold what is missing. Have the auditor verify the store now.")), keysFile);
            }
            manifest.records = coverage.records;
        }
        const QByteArray json = manifest.toJson();
        place.disk().writeFile(made.keys + u'/' + QLatin1String(ManifestFile), json);
        place.disk().writeFile(made.keys + u'/' + QLatin1String(SignatureFile), store.identity().signing.sign(BackupManifest::statement(manifest.store, json)));
        place.finishKeys();
    } catch (...) {
        place.abandon();
        throw;
    }
}

} // namespace tongjian
