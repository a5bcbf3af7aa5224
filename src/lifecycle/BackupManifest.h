// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/BackupPlan.h"
#include "store/Records.h"
#include "store/StoreDescription.h"

namespace tongjian
{

/// Data and keys lie apart (DESIGN section 5): the keys of a destroyed record are taken out of the one key part, and every data part
/// is closed for it.
enum class BackupPart : quint8 { Data = 1, Keys = 2 };

/// A file of a part. Its digest is SHA-256 whatever the suite, as its pages are AES-256 whatever the suite: it guards the medium, and
/// the signature over the manifest, which is the suite's, guards it.
struct BackupFile {
    QString name;
    qint64 size = 0; ///< bytes
    QByteArray sha256;
    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// manifest.json of a part: what it is and what the store was at that moment. Nothing about any communication but counts. Beside it
/// stands manifest.sig, signed by whoever ran the backup.
struct BackupManifest {
    static constexpr int Format = 1;

    BackupPart part = BackupPart::Data;
    QString program; ///< version that wrote it
    Id store = NoId;
    QString company;
    SuiteId suite = SuiteId::Gm;
    BackupKind kind = BackupKind::Daily;
    qint64 takenAt = 0; ///< UTC ms
    QString name; ///< of the data part's folder; the key part of the same run says it too
    QList<BackupFile> files;
    JournalHead head; ///< of the journal at the moment of the copy: its number is the number of entries
    JournalHead marker; ///< of keys.db: the last entry that changed it
    RecordCounts records;
    Id signer = NoId;

    [[nodiscard]] bool sameRun(const BackupManifest &other) const; ///< data and keys of one moment
    [[nodiscard]] const BackupFile *file(const QString &name) const;

    [[nodiscard]] QByteArray toJson() const; ///< compact, keys in order
    /// Takes only what toJson() writes. Throws Integrity, Unsupported (newer format).
    [[nodiscard]] static BackupManifest fromJson(const QByteArray &json);
    /// What is signed over the bytes of a manifest: names the purpose and the store.
    [[nodiscard]] static QByteArray statement(Id store, const QByteArray &json);
};

/// Names of the files of a part, beside the manifest.
[[nodiscard]] QStringList filesOf(BackupPart part);
inline constexpr const char *ManifestFile = "manifest.json";
inline constexpr const char *SignatureFile = "manifest.sig";

/// "20261129T010000Z-daily"
[[nodiscard]] QString backupName(qint64 takenAt, BackupKind kind);
/// The folder of one store's backups in a destination: "tongjian-" and the store's id, 16 hexadecimal digits.
[[nodiscard]] QString storeFolderName(Id store);

} // namespace tongjian
