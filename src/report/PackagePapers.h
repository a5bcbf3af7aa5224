// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PackageProof.h"
#include "PackageRecords.h"
#include "PaperFonts.h"

namespace tongjian
{

// The papers of an evidence package, as PDF, in the language of whoever makes it.

/// What the papers of all records say.
[[nodiscard]] QSet<char32_t> charactersOfRecords(const EvidencePackage &package);
/// One record to be read, in @p fonts.
[[nodiscard]] QByteArray recordPaper(const EvidencePackage &package, const PackagedRecord &record, PaperFonts &fonts);
/// 电子数据清单 as CSV: type, format, size and both integrity values of each file (2016 rules, article 14).
[[nodiscard]] QByteArray listOfFiles(const QList<PackageFile> &files);
/// The certificate (证明) with the digest of the contents, to be sealed with the company's seal.
[[nodiscard]] QByteArray certificatePaper(const EvidencePackage &package, const QList<PackageFile> &files, const FileDigests &contents);
/// The record of handing over (移交笔录), with room for recipient, two officers and a witness.
[[nodiscard]] QByteArray handoverPaper(const EvidencePackage &package, const QList<PackageFile> &files);

} // namespace tongjian
