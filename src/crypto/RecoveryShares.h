// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Secret.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace tongjian
{

/// The organisation's recovery key on paper (DESIGN section 4, Recovery): a 32-byte secret in three shares of which any two
/// open it (Botan's RTSS threshold sharing with SHA-256).
inline constexpr int RecoveryShareCount = 3;
inline constexpr int RecoveryShareThreshold = 2;

[[nodiscard]] std::vector<Secret> splitRecoverySecret(const Secret &secret);
/// Throws BadInput when fewer than two different shares of one set are given, or Integrity when they do not fit together.
[[nodiscard]] Secret joinRecoverySecret(const std::vector<Secret> &shares);

/// A share as it stands on paper: groups of five Crockford base-32 letters, with the sheet's number and a checksum in each
/// line so that a mistyped line is named. ASCII; wipe it after printing.
[[nodiscard]] Secret recoverySheetText(int sheet, const Secret &share);
struct RecoverySheet {
    int sheet = 0; ///< 1..3
    Secret share;
};
/// Reads it back, forgiving case, spaces, line ends and O/0, I/L/1. Throws BadInput naming the line that is mistyped.
[[nodiscard]] RecoverySheet readRecoverySheet(const Secret &text);

} // namespace tongjian
