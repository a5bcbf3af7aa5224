// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutsideFiles.h"

#include "HiddenFolder.h"
#include "core/Error.h"
#include "lifecycle/BackupDisk.h"
#include "store/Applications.h"
#include "store/EntryFacts.h"
#include "store/Records.h"

#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <tuple>

namespace tongjian
{

namespace
{

constexpr int Format = 1;
constexpr qint64 FingerprintBytes = 64 * 1024; // of a ZIP: its list of files, with the checksum of each
constexpr qsizetype PathPaddedTo = 256; // how long a path is tells nobody anything
constexpr std::array LetOut { Action::GrantExtract, Action::PackageMake, Action::RecordPrint, Action::AttachmentSave };

QString say(const char *text)
{
    return QCoreApplication::translate("OutsideFiles", text);
}

QByteArray context(const Store &store, Action action, Id object)
{
    return QCborValue(QCborArray { QLatin1String("tongjian outside"), QString::fromLatin1(facts(action).key), store.id(), object }).toCbor();
}

QByteArray fingerprint(const Suite &suite, qint64 size, const QByteArray &end)
{
    QByteArray length(sizeof(qint64), '\0');
    qToBigEndian(size, length.data());
    return suite.hash(length + end);
}

QString markOf(const OutsideFile &file)
{
    return file.place.mark.isEmpty() ? file.place.path : file.place.path + u'/' + file.place.mark;
}

// What a link leads to was moved by somebody and would stay.
bool leadsElsewhere(const QString &path)
{
    const QFileInfo there(path);
    if (there.isSymLink() || !there.isDir())
        return there.isSymLink();
    for (QDirIterator all(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories); all.hasNext();) {
        all.next();
        if (all.fileInfo().isSymLink())
            return true;
    }
    return false;
}

// What is to go stands under this name first: half removed it would not be recognised again.
QString removingName(const OutsideFile &file)
{
    const QFileInfo place(file.place.path);
    return QStringLiteral("%1/.%2.%3.removing").arg(place.absolutePath(), place.fileName().left(60)).arg(file.written);
}

// In the folder of an extract, what of @p destroyed is there.
QStringList filesOf(Session &session, const OutsideFile &file, const QSet<Id> &destroyed)
{
    QStringList paths;
    Records records(session.store().records());
    for (Id id : file.records) {
        const auto row = destroyed.contains(id) ? records.find(id) : std::nullopt;
        if (!row)
            continue;
        for (const char *ending : { ".json", ".pdf" }) {
            const QString path = file.place.path + u'/' + extractFileName(row->number) + QLatin1String(ending);
            if (const QFileInfo there(path); there.exists() || there.isSymLink())
                paths += path;
        }
    }
    return paths;
}

// Of the application, or of the record itself.
QString numberOf(Store &store, const JournalEntry &entry)
{
    QString number;
    if (entry.action == Action::RecordPrint || entry.action == Action::AttachmentSave) {
        if (const auto record = Records(store.records()).find(entry.object))
            number = record->number;
    } else if (const auto application = Applications(store.records()).find(entry.object)) {
        number = application->number;
    }
    return number.isEmpty() ? QString::number(entry.object) : number;
}

QList<OutsideFile> filesOf(Session &session, const JournalEntry &entry)
{
    Store &store = session.store();
    const QByteArray sealed = entry.facts().value(fact::Outside).toByteArray();
    if (sealed.isEmpty())
        return {};
    store.verifyEntry(entry);
    OutsideFile file;
    file.number = QStringLiteral("%1/%2").arg(numberOf(store, entry)).arg(entry.n);
    file.written = entry.n;
    file.action = entry.action;
    file.person = entry.actor;
    file.at = entry.at;
    file.whole = entry.action != Action::GrantExtract;
    QCborArray opened;
    try {
        opened = QCborValue::fromCbor(store.keys().openEnvelope(sealed, context(store, entry.action, entry.object))).toArray();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NoRight)
            throw;
        return { file };
    }
    file.readable = true;
    file.computer = opened.at(1).toString();
    const QCborArray records = opened.at(3).toArray();
    for (const QCborValue &one : records)
        file.records.append(one.toInteger());
    QList<OutsideFile> files;
    const QCborArray places = opened.at(2).toArray();
    for (const QCborValue &value : places) {
        const QCborArray place = value.toArray();
        OutsideFile one = file;
        one.place = { place.at(0).toString(), place.at(1).toString(), place.at(2).toByteArray() };
        if (!files.isEmpty())
            one.number += QStringLiteral("-%1").arg(files.size() + 1);
        files.append(one);
    }
    return files;
}

} // namespace

QString extractFileName(const QString &number)
{
    const bool plain = !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar one) {
        return one.unicode() < 128 && (one.isLetterOrNumber() || one == u'-');
    });
    if (!plain)
        throw Error(ErrorCode::Integrity, QCoreApplication::translate("OutsideFiles", "A record bears the number “%1”, which is none.").arg(displaySafe(number)), say(QT_TRANSLATE_NOOP("OutsideFiles", "Tell the auditor.")));
    return number;
}

QByteArray fingerprintOf(const Suite &suite, const QString &path)
{
    QFile file(path);
    const qint64 size = file.size();
    if (!file.open(QIODevice::ReadOnly) || !file.seek(qMax<qint64>(0, size - FingerprintBytes)))
        throw Error(ErrorCode::Io, QCoreApplication::translate("OutsideFiles", "The file “%1” cannot be read.").arg(displaySafe(QFileInfo(path).fileName())), {}, file.errorString());
    return fingerprint(suite, size, file.read(FingerprintBytes));
}

QByteArray fingerprintOf(const Suite &suite, const QByteArray &content)
{
    return fingerprint(suite, content.size(), content.last(qMin<qsizetype>(content.size(), FingerprintBytes)));
}

QByteArray sealOutside(Session &session, Action action, Id object, const QList<OutsidePlace> &places, const QList<Id> &records)
{
    QCborArray list;
    for (const OutsidePlace &place : places)
        list.append(QCborArray { QFileInfo(place.path).absoluteFilePath(), place.mark, place.fingerprint });
    QCborArray ids;
    for (Id id : records)
        ids.append(id);
    QByteArray text = QCborValue(QCborArray { Format, QSysInfo::machineHostName(), list, ids }).toCbor();
    text.append(PathPaddedTo - text.size() % PathPaddedTo, '\0');
    Store &store = session.store();
    return store.keys().sealEnvelope(text, { { KeyHolder::Officers, NoId }, { KeyHolder::Auditors, NoId }, { KeyHolder::Executives, NoId } }, context(store, action, object));
}

QList<OutsideFile> outsideFiles(Session &session, const QSet<Id> &records)
{
    constexpr int AtOnce = 200;
    QList<OutsideFile> found;
    Journal journal(session.store().records());
    for (Action action : LetOut) {
        JournalFilter filter;
        filter.action = action;
        for (qint64 before = 0;;) {
            const QList<JournalEntry> page = journal.page(filter, before, AtOnce);
            for (const JournalEntry &entry : page) {
                before = entry.n;
                for (const OutsideFile &file : filesOf(session, entry)) {
                    if (!file.readable || std::any_of(file.records.begin(), file.records.end(), [&](Id one) { return records.contains(one); }))
                        found.append(file);
                }
            }
            if (page.size() < AtOnce)
                break;
        }
    }
    std::sort(found.begin(), found.end(), [](const OutsideFile &a, const OutsideFile &b) { return std::tie(a.written, a.number) < std::tie(b.written, b.number); });
    return found;
}

QList<OutsideFile> outsideFilesOf(Session &session, qint64 n)
{
    const auto entry = Journal(session.store().records()).entry(n);
    return entry ? filesOf(session, *entry) : QList<OutsideFile>();
}

bool isThere(const Suite &suite, const OutsideFile &file)
{
    if (!file.readable)
        return false;
    if (const QFileInfo removing(removingName(file)); removing.exists())
        return true;
    const QFileInfo mark(markOf(file));
    if (!mark.isFile() || mark.isSymLink())
        return false;
    try {
        return fingerprintOf(suite, mark.filePath()) == file.place.fingerprint;
    } catch (const Error &) {
        return false;
    }
}

Removal removeOutside(Session &session, const OutsideFile &file, const QSet<Id> &destroyed)
{
    using Waits = DestructionRun::Waits;
    const Suite &suite = session.store().suite();
    if (!file.readable)
        return { Waits::Unreadable, {} };
    HiddenFolder::removeAbandoned(file.place.path); // of a program that was killed while it wrote
    if (!isThere(suite, file) || leadsElsewhere(file.place.path))
        return { QFileInfo::exists(file.place.path) ? Waits::SomethingElse : Waits::FileNotFound, {} };
    BackupDisk disk;
    try {
        const QString removing = removingName(file);
        const bool begun = QFileInfo::exists(removing);
        const bool all = file.whole || std::all_of(file.records.begin(), file.records.end(), [&](Id one) { return destroyed.contains(one); });
        if (!begun && !all) {
            for (const QString &path : filesOf(session, file, destroyed))
                disk.remove(path, BackupDisk::Overwrite::Yes);
            disk.syncFolder(file.place.path);
            return {};
        }
        if (!begun)
            disk.rename(file.place.path, removing);
        disk.remove(removing, BackupDisk::Overwrite::Yes);
        disk.syncFolder(QFileInfo(removing).absolutePath());
        return {};
    } catch (const Error &error) {
        return { Waits::Failed, error.detail() };
    }
}

bool isLeft(Session &session, const OutsideFile &file, const QSet<Id> &destroyed)
{
    if (!isThere(session.store().suite(), file))
        return false;
    return file.whole || QFileInfo::exists(removingName(file)) || !filesOf(session, file, destroyed).isEmpty();
}

} // namespace tongjian
