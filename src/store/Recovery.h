// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeyVault.h"
#include "StoreDescription.h"

#include <vector>

namespace tongjian
{

class Store;

/// A recovery key that no entry names yet. Its sheets go to paper before the act that puts it in force: a process that dies in
/// between leaves the old sheets good, one that dies after it the new ones, and there is never a time without sheets.
struct FreshRecovery {
    RecoveryEntry entry;
    std::vector<Secret> shares; ///< to be printed, then forgotten
};
[[nodiscard]] FreshRecovery makeRecoveryKey(const StoreDescription &description);

/// The private half of the recovery key, out of the texts of two sheets. Throws BadInput for a mistyped sheet, the same sheet twice, or
/// sheets that a newer set has replaced.
[[nodiscard]] SealingKey openRecoveryKey(const StoreDescription &description, const Secret &firstSheet, const Secret &secondSheet);

/// What is sealed to the recovery key, sealed to @p fresh instead. Role keys get a new generation besides, at their holders' next login.
[[nodiscard]] KeyChanges passRecoveryOn(Store &store, const SealingKey &old, const RecoveryEntry &fresh);

} // namespace tongjian
