// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Evidence.h"
#include "store/CaseTrust.h"

namespace tongjian
{

/// Everything that the evidence package of @p known is made of: the granted records, opened and each compared with the entry that names it, the
/// decisions, the entries and keys that prove them. Progress in records. Throws as makePackage().
[[nodiscard]] EvidencePackage gatherPackage(Session &session, const TrustedCase &known, const PackageRequest &request, const QString &number, const Progress &progress);

} // namespace tongjian
