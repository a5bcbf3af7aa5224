// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Secret.h"

#include <QString>

#include <vector>

namespace tongjian
{

/// The organisation's recovery key as three pages, one for each keeper (DESIGN section 4): QR code and grouped text. Throws Io.
void writeRecoverySheets(const QString &path, const QString &company, const std::vector<Secret> &shares, qint64 at);

} // namespace tongjian
