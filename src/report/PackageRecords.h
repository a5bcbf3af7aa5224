// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EvidencePackage.h"
#include "PackageFolder.h"

namespace tongjian
{

class PaperFonts;

/// An attachment as it stands in a package.
struct PackagedFile {
    QString name; ///< as the record says
    PackageFile file;
};

/// One record on its way into a package: attachments first, on the thread that may read them, then the rest, on any.
struct PackagedRecord {
    const PackageRecord *record = nullptr;
    QString folder; ///< "records/TX-2026-001234"
    RecordContent content; ///< without the attachments that were withheld
    QList<PackagedFile> files;
    QStringList withheld; ///< names of attachments of a derivative that could not be cleaned
    QMap<QString, QStringList> cleaned; ///< what was removed from which attachment of a derivative
};

/// Writes the attachments of @p record into @p folder. Those of a derivative go through cleanPicture(); what cannot be cleaned stays out.
[[nodiscard]] PackagedRecord packageFiles(PackageFolder &to, const QString &folder, const PackageRecord &record);
/// record.json, record.pdf (in @p fonts), message.eml, committed.cbor, row.cbor. Gives all files of the record.
QList<PackageFile> packageRecord(PackageFolder &to, const EvidencePackage &package, const PackagedRecord &record, PaperFonts &fonts);

} // namespace tongjian
