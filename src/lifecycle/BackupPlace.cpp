// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupPlace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Backup", text);
}

bool exists(const QString &path)
{
    return QFileInfo::exists(path) || QFileInfo(path).isSymLink();
}

ListedBackup look(const QString &folder, BackupPart part, Id store)
{
    ListedBackup one { folder, {}, {} };
    try {
        one.manifest = readManifest(folder, part).manifest;
        if (one.manifest.store != store || (part == BackupPart::Data && one.manifest.name != QFileInfo(folder).fileName())) {
            one.problem = say(QT_TRANSLATE_NOOP("Backup", "The manifest belongs to another backup."));
            return one;
        }
        for (const BackupFile &file : std::as_const(one.manifest.files)) {
            const QFileInfo there(folder + u'/' + file.name);
            if (!there.isFile() || there.size() != file.size)
                one.problem = say(QT_TRANSLATE_NOOP("Backup", "%1 is missing or has another size than the manifest says.")).arg(file.name);
        }
    } catch (const Error &error) {
        one.problem = error.message();
    }
    return one;
}

} // namespace

QList<Id> storesAt(const QString &destination)
{
    QList<Id> stores;
    const QStringList folders = QDir(destination).entryList({ QStringLiteral("tongjian-*") }, QDir::Dirs);
    for (const QString &folder : folders) {
        const Id store = Id(folder.mid(folder.indexOf(u'-') + 1).toULongLong(nullptr, 16));
        if (store != NoId && storeFolderName(store) == folder)
            stores.append(store);
    }
    return stores;
}

BackupList listBackups(const QString &destination, Id store)
{
    const QString folder = destination + u'/' + storeFolderName(store);
    BackupList list;
    const QStringList names = QDir(folder + QStringLiteral("/data")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        list.data.append(look(folder + QStringLiteral("/data/") + name, BackupPart::Data, store));
    std::stable_sort(list.data.begin(), list.data.end(),
        [](const ListedBackup &a, const ListedBackup &b) { return std::pair(a.manifest.takenAt, a.manifest.head.n) > std::pair(b.manifest.takenAt, b.manifest.head.n); });
    if (const QString keys = folder + QStringLiteral("/keys"); exists(keys))
        list.keys = look(keys, BackupPart::Keys, store);
    return list;
}

void recoverDestination(const QString &destination, Id store, const DiskSeam &seam)
{
    if (exists(destination + u'/' + storeFolderName(store)))
        BackupPlace(destination, store, seam, BackupPlace::Make::No).recover();
}

QStringList keepNewest(const QString &destination, Id store, BackupKind kind, int count, const QStringList &pinned, const DiskSeam &seam)
{
    BackupPlace place(destination, store, seam, BackupPlace::Make::No);
    place.recover();
    QStringList pinnedNames;
    for (const QString &folder : pinned)
        pinnedNames += QFileInfo(folder).fileName();
    QStringList gone;
    int kept = 0;
    QList<ListedBackup> sound = listBackups(destination, store).data;
    sound.removeIf([](const ListedBackup &one) { return !one.problem.isEmpty(); });
    for (const ListedBackup &one : std::as_const(sound)) {
        if (one.manifest.kind != kind || ++kept <= count || &one == &sound.constFirst() || pinnedNames.contains(one.manifest.name))
            continue;
        place.remove(one.manifest.name);
        gone += one.folder;
    }
    return gone;
}

BackupPlace::BackupPlace(const QString &destination, Id store, DiskSeam seam, Make make)
    : m_folder(QFileInfo(destination).absoluteFilePath() + u'/' + storeFolderName(store))
    , m_disk(std::move(seam))
{
    if (make == Make::Yes) {
        m_disk.makeFolders(m_folder);
        m_disk.makeFolders(dataFolder());
    } else if (!QFileInfo(m_folder).isDir()) {
        throw Error(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Backup", "There is no backup of this store at the destination.")),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was changed. Connect the medium or choose another destination.")), m_folder);
    }
    m_lock = ::open(QFile::encodeName(path(".lock")).constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (m_lock >= 0 && ::flock(m_lock, LOCK_EX | LOCK_NB) == 0)
        return;
    const int error = errno;
    if (m_lock >= 0)
        ::close(m_lock);
    if (error == EWOULDBLOCK) {
        throw Error(ErrorCode::Busy, say(QT_TRANSLATE_NOOP("Backup", "Another backup is being made at this destination.")),
            say(QT_TRANSLATE_NOOP("Backup", "Nothing was changed. Wait until it is done, then try again.")), m_folder);
    }
    throw Error(ErrorCode::ReadOnly, say(QT_TRANSLATE_NOOP("Backup", "The destination cannot be locked for writing.")),
        say(QT_TRANSLATE_NOOP("Backup", "What is there is as it was. Ask for the right to write there, or choose another destination.")),
        m_folder + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(error)));
}

BackupPlace::~BackupPlace()
{
    ::close(m_lock);
}

QString BackupPlace::freeName(const QString &name) const
{
    QString free = name;
    for (int number = 2; exists(dataFolder() + u'/' + free); ++number)
        free = QStringLiteral("%1-%2").arg(name).arg(number);
    return free;
}

void BackupPlace::remove(const QString &dataName)
{
    // Out of the list first, so that nobody ever sees a part of it. What is in it is sealed, and its keys are elsewhere.
    m_disk.rename(dataFolder() + u'/' + dataName, path(".removing"));
    m_disk.syncFolder(dataFolder());
    m_disk.remove(path(".removing"), BackupDisk::Overwrite::No);
}

BackupFolders BackupPlace::begin()
{
    m_disk.makeFolder(path(".partial-data"));
    m_disk.makeFolder(path(".partial-keys"));
    return { path(".partial-data"), path(".partial-keys") };
}

void BackupPlace::abandon() noexcept
{
    try {
        recover();
    } catch (const Error &) {
        // The medium is gone or full of faults: whoever comes next settles it.
    }
}

BackupFolders BackupPlace::finish(const QString &name)
{
    const QString data = dataFolder() + u'/' + name;
    try {
        m_disk.syncFolder(path(".partial-data"));
        m_disk.syncFolder(path(".partial-keys"));
        // New keys count from the moment that their data stand in their place, and not before: they open no more what older data hold
        // of records that were filed since.
        m_disk.rename(path(".partial-keys"), path(".keys-new"));
        m_disk.syncFolder(m_folder);
        m_disk.rename(path(".partial-data"), data);
        m_disk.syncFolder(dataFolder());
        m_disk.syncFolder(m_folder);
    } catch (...) {
        try {
            if (exists(data))
                m_disk.rename(data, path(".removing"));
        } catch (const Error &) {
            // Then it stands there whole, and its keys come to it.
        }
        abandon();
        throw;
    }
    settleKeys();
    return { data, keysFolder() };
}

void BackupPlace::finishKeys()
{
    m_disk.syncFolder(path(".partial-keys"));
    m_disk.rename(path(".partial-keys"), path(".keys-new"));
    m_disk.syncFolder(m_folder);
    settleKeys();
    m_disk.remove(path(".partial-data"), BackupDisk::Overwrite::No);
}

void BackupPlace::settleKeys()
{
    using Overwrite = BackupDisk::Overwrite;
    const QString fresh = path(".keys-new");
    const QString old = path(".keys-old");
    if (exists(fresh)) {
        QString name;
        try {
            name = readManifest(fresh, BackupPart::Keys).manifest.name;
        } catch (const Error &error) {
            if (error.code() != ErrorCode::NotFound && error.code() != ErrorCode::Integrity)
                throw;
            // Half removed already.
        }
        if (name.isEmpty() || !QFileInfo(dataFolder() + u'/' + name).isDir()) {
            m_disk.remove(fresh, Overwrite::Yes);
        } else {
            if (exists(keysFolder())) {
                m_disk.remove(old, Overwrite::Yes);
                m_disk.rename(keysFolder(), old);
                m_disk.syncFolder(m_folder);
            }
            m_disk.rename(fresh, keysFolder());
            m_disk.syncFolder(m_folder);
        }
    }
    if (exists(old) && !exists(keysFolder())) {
        m_disk.rename(old, keysFolder());
        m_disk.syncFolder(m_folder);
    }
    m_disk.remove(old, Overwrite::Yes);
}

void BackupPlace::recover()
{
    settleKeys();
    m_disk.remove(path(".partial-keys"), BackupDisk::Overwrite::Yes);
    m_disk.remove(path(".partial-data"), BackupDisk::Overwrite::No);
    m_disk.remove(path(".removing"), BackupDisk::Overwrite::No);
}

} // namespace tongjian
