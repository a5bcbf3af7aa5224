// SPDX-License-Identifier: GPL-3.0-or-later
#include "Restore.h"

#include "JournalProof.h"
#include "store/DestructionRegister.h"
#include "store/KeyCoverage.h"

#include <QFileInfo>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Restore", text);
}

std::unique_ptr<Database> openCopy(const QString &path, const Secret &storeKey)
{
    return std::make_unique<Database>(SqlCipherOptions { path, SqlCipherOptions::Mode::Immutable, 0, {} }, storeKey);
}

// The house as the data's journal gives it.
JournalProof proofOf(const QString &recordsFile, const BackupManifest &data, const Secret &storeKey)
{
    const auto records = openCopy(recordsFile, storeKey);
    return proveJournal(
        *records, data.suite, data.store, [](const QString &what, const QString &where) { throw Error(ErrorCode::Integrity, what, {}, where); }, [] {});
}

// A role key that was renewed since can be opened by nobody whom the older journal knows as its holder.
QStringList renewedKeys(const HouseState &state, KeyVault &vault)
{
    QStringList renewed;
    const QList<RoleKeyId> keys = state.roleKeys();
    for (const RoleKeyId &key : keys) {
        const QList<RoleKeyShareRow> shares = vault.shares(key, state.newestKey(key)->generation);
        if (!shares.isEmpty())
            continue;
        const Department *department = state.department(key.department);
        const QString whose = key.owner == RoleKeyOwner::Department ? (department ? department->name : QStringLiteral("?"))
            : key.owner == RoleKeyOwner::Officers                   ? displayName(Role::Officer)
            : key.owner == RoleKeyOwner::Auditors                   ? displayName(Role::Auditor)
                                                                    : displayName(Role::Executive);
        renewed += QCoreApplication::translate("Restore", "The key of “%1” was renewed after this backup was made. Use a newer one.").arg(whose);
    }
    return renewed;
}

// keys.db and store.json are the newest there are; in the restored store they stand where its journal does.
void settle(const QString &folder, const BackupManifest &data, const Secret &storeKey)
{
    const StorePaths paths { folder };
    const JournalProof proof = proofOf(paths.records(), data, storeKey);
    JournalHead accounts;
    {
        const auto records = openCopy(paths.records(), storeKey);
        Journal journal(*records);
        accounts.n = journal.newest()->accountsAt();
        accounts.hash = journal.entry(accounts.n)->hash;
    }
    {
        SqlCipherOptions options;
        options.path = paths.keys();
        KeyVault vault(std::make_unique<Database>(options, storeKey));
        vault.takeBackAfter(data.head);
        vault.setMarker(data.marker);
        if (!vault.database().truncateWal())
            throw Error(ErrorCode::Io, say(QT_TRANSLATE_NOOP("Restore", "The keys could not be written.")));
    }
    StoreDescription description = StoreDescription::read(paths);
    const QList<Id> persons = description.accounts.keys();
    for (Id person : persons) {
        if (!proof.state.person(person))
            description.accounts.remove(person);
    }
    const RoleKeyGeneration *auditors = proof.state.newestKey({ RoleKeyOwner::Auditors, NoId });
    if (auditors) {
        description.auditorsKey = auditors->key;
        description.auditorsGeneration = auditors->generation;
    }
    description.format = proof.state.descriptionFormat();
    description.changed = accounts;
    description.replaced.clear();
    description.replacedRecovery.reset();
    description.write(paths);
}

} // namespace

RestorePreview previewRestore(const BackupFolders &from, const Identity &identity, const BackupProgress &progress)
{
    RestorePreview preview;
    const SignedManifest data = readManifest(from.data, BackupPart::Data);
    const SignedManifest keys = readManifest(from.keys, BackupPart::Keys);
    preview.data = data.manifest;
    preview.bytes = bytesOf(data.manifest) + bytesOf(keys.manifest);
    preview.entriesLost = qMax<qint64>(0, keys.manifest.head.n - data.manifest.head.n);
    const BackupCheck check = checkBackup(from, identity.storeKey, {}, progress);
    preview.problems = check.problems;
    preview.closed = check.closed;
    if (!check.ok()) {
        preview.blocked += check.problems.constFirst().what;
        return preview;
    }
    const JournalProof proof = proofOf(from.data + QStringLiteral("/records.db"), data.manifest, identity.storeKey);
    KeyVault vault(openCopy(from.keys + QStringLiteral("/keys.db"), identity.storeKey));
    preview.blocked += renewedKeys(proof.state, vault);
    const StoreDescription description = StoreDescription::read({ from.keys });
    {
        const auto records = openCopy(from.data + QStringLiteral("/records.db"), identity.storeKey);
        Records rows(*records);
        const QHash<Id, DestroyedRecord> gone = registerOf(vault.database(), proof.state, description).records();
        for (auto it = gone.constBegin(); it != gone.constEnd(); ++it) {
            if (const auto row = rows.find(it.key()); row && row->state != RecordState::Destroyed)
                preview.destroyed += row->number;
        }
        preview.destroyed.sort();
    }
    if (description.recoveryKey != proof.state.recoveryKey())
        preview.blocked += say(QT_TRANSLATE_NOOP("Restore", "The recovery key was renewed after this backup was made. Use a newer one."));
    return preview;
}

void restoreStore(const BackupFolders &from, const QString &storeFolder, const Identity &identity, const BackupProgress &progress, const DiskSeam &seam)
{
    const BackupProgress first = [&](qint64 done, qint64 total) { return !progress || progress(done, 2 * total); };
    const BackupProgress second = [&](qint64 done, qint64 total) { return !progress || progress(total + done, 2 * total); };
    const RestorePreview preview = previewRestore(from, identity, first);
    if (!preview.blocked.isEmpty()) {
        throw Error(preview.problems.isEmpty() ? ErrorCode::BadInput : ErrorCode::Integrity, preview.blocked.constFirst(),
            say(QT_TRANSLATE_NOOP("Restore", "Nothing was restored. Choose another backup.")));
    }
    RestoreMark mark;
    mark.backup = preview.data.name;
    mark.takenAt = preview.data.takenAt;
    mark.base = preview.data.head;
    mark.seen = preview.data.head.n + preview.entriesLost;
    restoreFiles(from, storeFolder, second, seam, [&](const QString &folder) {
        settle(folder, preview.data, identity.storeKey);
        BackupDisk(seam).writeFile(folder + u'/' + QLatin1String(RestoreMarkFile), mark.toJson());
    });
}

} // namespace tongjian
