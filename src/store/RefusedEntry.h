// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Journal.h"

namespace tongjian
{

/// An entry that the replay of the journal cannot follow (HouseState::apply): throws Integrity, and the store opens for reading only.
[[noreturn]] void refuse(const JournalEntry &entry, const QString &what);
/// The same, because its signer had no right to it.
[[noreturn]] void refuseRight(const JournalEntry &entry);

} // namespace tongjian
