// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "EvidencePackage.h"
#include "PackageFolder.h"

namespace tongjian
{

/// Throws BadInput, saying so, when @p package points at what is not in it, or could not be verified by whoever gets it.
void checkPackage(const EvidencePackage &package);

/// journal/, decisions/, keys.json.
void packageProof(PackageFolder &to, const EvidencePackage &package);

/// manifest.json of @p files.
[[nodiscard]] QByteArray manifestOf(const QList<PackageFile> &files);
/// Of the contents (EvidencePackage.h): over a line for each of @p files.
[[nodiscard]] FileDigests contentsDigest(const QList<PackageFile> &files);
[[nodiscard]] QByteArray certificateOf(const EvidencePackage &package, const FileDigests &contents, const PackageFile &manifest);

} // namespace tongjian
