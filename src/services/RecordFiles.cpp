// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordFiles.h"

#include "HiddenFolder.h"
#include "OutsideFiles.h"
#include "RecordActs.h"
#include "core/Error.h"
#include "store/EntryFacts.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("RecordFiles", text);
}

[[noreturn]] void refusePlace(const QString &detail)
{
    throw Error(ErrorCode::Io, say(QT_TRANSLATE_NOOP("RecordFiles", "The file cannot be written there.")), say(QT_TRANSLATE_NOOP("RecordFiles", "Choose another place.")), detail);
}

void letOut(Session &session, Action action, const OpenedRecord &record, const QString &path, const std::function<Verdict(Session &, const RecordRow &)> &allows, const std::function<void(const QString &)> &write)
{
    Store &store = session.store();
    const Id id = record.row.id;
    HiddenFolder folder(path);
    if (!folder.isValid())
        refusePlace(folder.errorString());
    const QString made = folder.filePath(QStringLiteral("made"));
    write(made);
    const OutsidePlace place { path, {}, fingerprintOf(store.suite(), made) };
    {
        Act act(store);
        const RecordRow now = needRecord(session, id);
        requireUnchanged(now, record.seen());
        if (!allows(session, now).allowed) // filed in between
            throw Error(ErrorCode::Changed, QCoreApplication::translate("RecordFiles", "This record is “%1” now.").arg(displayName(now.state)), say(QT_TRANSLATE_NOOP("RecordFiles", "Nothing was written.")));
        act.append({ action, id, { { fact::Revision, record.row.revision }, { fact::Outside, sealOutside(session, action, id, { place }, { id }) } } });
        act.commit();
    }
    std::error_code failed;
    std::filesystem::rename(QFile::encodeName(made).toStdString(), QFile::encodeName(path).toStdString(), failed);
    if (failed)
        refusePlace(QString::fromStdString(failed.message()));
}

} // namespace

Verdict mayPrint(Session &session, const RecordRow &row)
{
    if (const Verdict verdict = may(session, Action::RecordPrint, &row); !verdict.allowed)
        return verdict;
    if (row.origin == Origin::ByHand && isUnderWay(row.state))
        return { true, {} };
    return { false, say(QT_TRANSLATE_NOOP("RecordFiles", "Only an own record that waits for its review or filing can be printed. What is filed is given out through an approved application.")) };
}

Verdict maySaveAttachment(Session &session, const RecordRow &row)
{
    if (const Verdict verdict = may(session, Action::AttachmentSave, &row); !verdict.allowed)
        return verdict;
    if (isUnderWay(row.state) || row.state == RecordState::Unassigned || row.state == RecordState::Quarantined)
        return { true, {} };
    return { false, say(QT_TRANSLATE_NOOP("RecordFiles", "Attachments are saved while it is decided on a record. What is filed is given out through an approved application.")) };
}

OpenedRecord printRecord(Session &session, Id id, const QString &path, const RecordWriter &write)
{
    session.store().requireTrust();
    const RecordRow row = needRecord(session, id);
    require(session, Action::RecordPrint, &row);
    if (const Verdict verdict = mayPrint(session, row); !verdict.allowed)
        refuse(session, Action::RecordPrint, id, verdict.reason);
    const OpenedRecord opened = openRecordForReading(session, id);
    if (!opened.readable)
        throw Error(ErrorCode::Changed, QCoreApplication::translate("RecordFiles", "This record is “%1” now.").arg(displayName(opened.row.state)), say(QT_TRANSLATE_NOOP("RecordFiles", "Nothing was written.")));
    letOut(session, Action::RecordPrint, opened, path, mayPrint, [&](const QString &made) { write(made, opened); });
    return opened;
}

void saveAttachment(Session &session, const OpenedRecord &record, int index, const QString &path, const Progress &progress)
{
    session.store().requireTrust();
    const RecordRow row = needRecord(session, record.row.id);
    require(session, Action::AttachmentSave, &row);
    if (const Verdict verdict = maySaveAttachment(session, row); !verdict.allowed)
        refuse(session, Action::AttachmentSave, row.id, verdict.reason);
    letOut(session, Action::AttachmentSave, record, path, maySaveAttachment, [&](const QString &made) {
        QFile file(made);
        if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            refusePlace(file.errorString());
        readAttachment(session, record, index, file, progress);
        if (!file.flush())
            refusePlace(file.errorString());
    });
}

} // namespace tongjian
