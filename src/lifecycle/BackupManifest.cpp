// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupManifest.h"

#include "core/Error.h"
#include "core/NamedValues.h"
#include "core/StrictJson.h"

#include <QCborArray>
#include <QCborValue>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace tongjian
{

namespace
{

struct PartRow {
    BackupPart value;
    const char *key;
};
constexpr std::array Parts { PartRow { BackupPart::Data, "data" }, PartRow { BackupPart::Keys, "keys" } };

constexpr const char *FormatName = "tongjian-backup";

[[noreturn]] void throwDamaged(const QString &detail)
{
    throw Error(ErrorCode::Integrity, QCoreApplication::translate("Backup", "The manifest of a backup is damaged."),
        QCoreApplication::translate("Backup", "Nothing was changed. Use another backup."), detail);
}

QJsonObject jsonOf(const JournalHead &head)
{
    return { { QStringLiteral("entry"), QString::number(head.n) }, { QStringLiteral("hash"), QString::fromLatin1(head.hash.toHex()) } };
}

JournalHead headFrom(const QJsonObject &object, const char *key)
{
    const QJsonObject head = object.value(QLatin1String(key)).toObject();
    return { jsonNumber(head, "entry"), jsonBytes(head, "hash") };
}

} // namespace

bool BackupManifest::sameRun(const BackupManifest &other) const
{
    return store == other.store && name == other.name && takenAt == other.takenAt && head == other.head && marker == other.marker;
}

const BackupFile *BackupManifest::file(const QString &wanted) const
{
    const auto found = std::find_if(files.cbegin(), files.cend(), [&](const BackupFile &one) { return one.name == wanted; });
    return found == files.cend() ? nullptr : &*found;
}

QByteArray BackupManifest::toJson() const
{
    QJsonArray list;
    for (const BackupFile &one : files) {
        list.append(QJsonObject { { QStringLiteral("name"), one.name }, { QStringLiteral("bytes"), QString::number(one.size) },
            { QStringLiteral("sha256"), QString::fromLatin1(one.sha256.toHex()) } });
    }
    QJsonArray counts;
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        counts.append(QJsonObject { { QStringLiteral("class"), keyOf(it.key().first) }, { QStringLiteral("state"), keyOf(it.key().second) },
            { QStringLiteral("count"), QString::number(it.value()) } });
    }
    const QJsonObject object {
        { QStringLiteral("format"), QLatin1String(FormatName) },
        { QStringLiteral("version"), Format },
        { QStringLiteral("part"), tables::keyIn(Parts, part) },
        { QStringLiteral("program"), program },
        { QStringLiteral("store"), QString::number(store) },
        { QStringLiteral("company"), company },
        { QStringLiteral("suite"), keyOf(suite) },
        { QStringLiteral("kind"), keyOf(kind) },
        { QStringLiteral("takenAt"), jsonMoment(takenAt) },
        { QStringLiteral("name"), name },
        { QStringLiteral("files"), list },
        { QStringLiteral("journal"), jsonOf(head) },
        { QStringLiteral("keys"), jsonOf(marker) },
        { QStringLiteral("records"), counts },
        { QStringLiteral("signedBy"), QString::number(signer) },
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

BackupManifest BackupManifest::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (jsonText(object, "format") == QLatin1String(FormatName) && jsonNumber(object, "version") > Format) {
        throw Error(ErrorCode::Unsupported, QCoreApplication::translate("Backup", "This backup was made by a newer version of Tongjian."),
            QCoreApplication::translate("Backup", "Nothing was changed. Install the newer version to use it."));
    }
    BackupManifest manifest;
    const auto part = tables::fromKey<BackupPart>(Parts, jsonText(object, "part"));
    const auto suite = suiteFromKey(jsonText(object, "suite"));
    const auto kind = backupKindFromKey(jsonText(object, "kind"));
    if (!part || !suite || !kind)
        throwDamaged(QStringLiteral("part, suite or kind"));
    manifest.part = *part;
    manifest.suite = *suite;
    manifest.kind = *kind;
    manifest.program = jsonText(object, "program");
    manifest.store = jsonNumber(object, "store");
    manifest.company = jsonText(object, "company");
    manifest.takenAt = jsonMoment(object, "takenAt");
    manifest.name = jsonText(object, "name");
    const QJsonArray files = object[QStringLiteral("files")].toArray();
    for (const QJsonValue &one : files)
        manifest.files.append({ jsonText(one.toObject(), "name"), jsonNumber(one.toObject(), "bytes"), jsonBytes(one.toObject(), "sha256") });
    manifest.head = headFrom(object, "journal");
    manifest.marker = headFrom(object, "keys");
    const QJsonArray counts = object[QStringLiteral("records")].toArray();
    for (const QJsonValue &one : counts) {
        const auto recordClass = recordClassFromKey(jsonText(one.toObject(), "class"));
        const auto state = recordStateFromKey(jsonText(one.toObject(), "state"));
        if (!recordClass || !state)
            throwDamaged(QStringLiteral("counts"));
        manifest.records.insert({ *recordClass, *state }, jsonNumber(one.toObject(), "count"));
    }
    manifest.signer = jsonNumber(object, "signedBy");
    QStringList names;
    for (const BackupFile &one : std::as_const(manifest.files))
        names += one.name;
    // Names become paths: these and no others. What is written differently in any way is not ours.
    if (names != filesOf(manifest.part) || manifest.name.isEmpty() || manifest.name.contains(u'/') || manifest.name.startsWith(u'.') || manifest.toJson() != json)
        throwDamaged(QStringLiteral("not as it is written"));
    return manifest;
}

QByteArray BackupManifest::statement(Id store, const QByteArray &json)
{
    return QCborValue(QCborArray { QStringLiteral("tongjian backup manifest"), store, json }).toCbor();
}

QStringList filesOf(BackupPart part)
{
    return part == BackupPart::Data ? QStringList { QStringLiteral("records.db") } : QStringList { QStringLiteral("keys.db"), QStringLiteral("store.json") };
}

QString backupName(qint64 takenAt, BackupKind kind)
{
    return QDateTime::fromMSecsSinceEpoch(takenAt, QTimeZone::utc()).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z-'")) + keyOf(kind);
}

QString storeFolderName(Id store)
{
    return QStringLiteral("tongjian-%1").arg(store, 16, 16, QLatin1Char('0'));
}

} // namespace tongjian
