// SPDX-License-Identifier: GPL-3.0-or-later
#include "PackageRecords.h"

#include "CleanPicture.h"
#include "PackagePapers.h"
#include "RenderedMessage.h"
#include "core/Clock.h"
#include "core/Error.h"
#include "core/PackageFiles.h"
#include "core/SafeFileName.h"
#include "core/StrictJson.h"

#include <QBuffer>
#include <QCborArray>
#include <QCborValue>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tongjian
{

namespace
{

// A picture is decoded whole; what is larger than this is none that a person took.
constexpr qint64 LargestPicture = 64 * 1024 * 1024;

// Takes no more than may be decoded.
class BoundedBuffer final : public QBuffer
{
public:
    bool overflown = false;

protected:
    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (overflown || pos() + size > LargestPicture) {
            overflown = true;
            return size; // read to its end all the same: whoever writes may treat less as a failure
        }
        return QBuffer::writeData(bytes, size);
    }
};

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString partKey(PartyPart part)
{
    switch (part) {
    case PartyPart::Name:
        return QStringLiteral("name");
    case PartyPart::Address:
        return QStringLiteral("address");
    case PartyPart::Organisation:
        return QStringLiteral("organisation");
    case PartyPart::All:
        break;
    }
    return QStringLiteral("all");
}

QJsonObject describe(const EvidencePackage &package, const PackagedRecord &packaged)
{
    const PackageRecord &record = *packaged.record;
    QJsonObject object {
        { QStringLiteral("format"), QStringLiteral("tongjian evidence record") },
        { QStringLiteral("version"), 1 },
        { QStringLiteral("number"), record.number },
        { QStringLiteral("company"), package.company },
        { QStringLiteral("store"), QString::number(package.store) },
        { QStringLiteral("record"), QString::number(record.id) },
        { QStringLiteral("revision"), record.revision },
        { QStringLiteral("class"), keyOf(record.content.recordClass()) },
        { QStringLiteral("author"), record.author },
        { QStringLiteral("concerned"), QJsonArray::fromStringList(record.concerned) },
        { QStringLiteral("captured"), jsonMoment(record.capturedAt) },
        { QStringLiteral("filed"), jsonMoment(record.filedAt) },
        { QStringLiteral("commitment"), hex(record.commitment) },
        { QStringLiteral("entry"), record.entry },
        { QStringLiteral("content"), toJson(packaged.content) },
    };
    QJsonArray files;
    for (const PackagedFile &one : packaged.files)
        files.append(QJsonObject { { QStringLiteral("name"), one.name }, { QStringLiteral("path"), one.file.path }, { QStringLiteral("size"), one.file.size } });
    object.insert(QStringLiteral("attachments"), files);
    if (record.batch) {
        QJsonArray path;
        for (const QByteArray &hash : record.batch->path)
            path.append(hex(hash));
        object.insert(QStringLiteral("batch"), QJsonObject { { QStringLiteral("index"), record.batch->index }, { QStringLiteral("count"), record.batch->count }, { QStringLiteral("path"), path } });
    }
    if (record.derived) {
        QJsonArray notes;
        for (const RedactionNote &note : record.derived->notes) {
            QJsonObject one { { QStringLiteral("field"), QString::fromLatin1(facts(note.field).key) }, { QStringLiteral("whole"), note.whole }, { QStringLiteral("reason"), note.reason } };
            if (note.index >= 0)
                one.insert(QStringLiteral("index"), note.index);
            if (note.field == Field::Parties)
                one.insert(QStringLiteral("part"), partKey(note.part));
            notes.append(one);
        }
        QJsonObject cleaned;
        for (auto it = packaged.cleaned.cbegin(); it != packaged.cleaned.cend(); ++it)
            cleaned.insert(it.key(), QJsonArray::fromStringList(it.value()));
        object.insert(QStringLiteral("derived"),
            QJsonObject { { QStringLiteral("from"), record.derived->number }, { QStringLiteral("redactions"), notes },
                { QStringLiteral("withheld"), QJsonArray::fromStringList(packaged.withheld) }, { QStringLiteral("cleaned"), cleaned } });
    }
    return object;
}

} // namespace

PackagedRecord packageFiles(PackageFolder &to, const QString &folder, const PackageRecord &record)
{
    PackagedRecord packaged { &record, folder, record.content, {}, {}, {} };
    packaged.content.attachments.clear();
    SafeFileNames names;
    for (qsizetype i = 0; i < record.content.attachments.size(); ++i) {
        const Attachment &attachment = record.content.attachments.at(i);
        const auto path = [&] { return folder + QStringLiteral("/attachments/") + names.take(attachment.name, QStringLiteral("attachment")); };
        if (!record.derived) {
            PackageFile file = to.add(path(), [&](QIODevice &device) { record.attachment(int(i), device); });
            if (file.size != attachment.size) {
                throw Error(ErrorCode::Integrity, QCoreApplication::translate("Package", "An attachment of the record %1 is not as it was filed.").arg(record.number),
                    QCoreApplication::translate("Package", "No package was made. Tell the auditor."));
            }
            packaged.files.append({ attachment.name, file });
            packaged.content.attachments.append(attachment);
            continue;
        }
        BoundedBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        record.attachment(int(i), buffer);
        const auto clean = buffer.overflown ? std::nullopt : cleanPicture(buffer.data());
        if (!clean) {
            packaged.withheld.append(attachment.name);
            continue;
        }
        packaged.files.append({ attachment.name, to.add(path(), clean->bytes) });
        packaged.cleaned.insert(attachment.name, clean->removed);
        Attachment made = attachment;
        made.size = clean->bytes.size();
        made.digest.clear();
        packaged.content.attachments.append(made);
    }
    return packaged;
}

QList<PackageFile> packageRecord(PackageFolder &to, const EvidencePackage &package, const PackagedRecord &packaged, PaperFonts &fonts)
{
    const PackageRecord &record = *packaged.record;
    const auto path = [&](QLatin1String name) { return packaged.folder + u'/' + name; };
    QList<PackageFile> files;
    for (const PackagedFile &one : packaged.files)
        files.append(one.file);
    files.append(to.add(path(packagefile::Description), describe(package, packaged)));
    files.append(to.add(path(packagefile::RecordPaper), recordPaper(package, packaged, fonts)));
    if (record.committed) {
        const QByteArray statement = record.committed->statement({ package.store, record.id, record.revision, record.content.recordClass() });
        files.append(to.add(path(packagefile::Committed), QCborValue(QCborArray { record.committed->salt, statement }).toCbor()));
    }
    files.append(to.add(path(packagefile::Row), record.row));
    if (record.content.form == FormKind::Message && record.content.channel == Channel::Email) {
        RenderedMessage message { record.number, record.revision, package.company, packaged.content, {} };
        for (const PackagedFile &one : packaged.files)
            message.files.append({ one.name, to.filePath(one.file.path), one.file.mediaType });
        writeRenderedMessage(to.filePath(path(packagefile::RenderedMail)), message);
        files.append(to.adopt(path(packagefile::RenderedMail)));
    }
    return files;
}

} // namespace tongjian
