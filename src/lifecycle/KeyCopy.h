// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "BackupPlace.h"
#include "BackupProgress.h"

namespace tongjian
{

/// Whether a key part of the store lies at @p destination.
[[nodiscard]] bool hasKeyCopy(const QString &destination, Id store);
/// Makes the key part at a destination anew from the store as it is, checks that it opens every record that is not destroyed, and only then lets it
/// replace the older one, which is overwritten (regulation 7.3, DESIGN section 5). Throws NotFound, ReadOnly, Busy, DiskFull, Io, and Integrity
/// when a record has no key: then the older part stays.
void renewKeyCopy(Store &store, const QString &destination, const DiskSeam &seam = {});

} // namespace tongjian
