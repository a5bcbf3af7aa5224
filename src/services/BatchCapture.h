// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

#include <vector>

namespace tongjian
{

/// What a collector brings: a communication and whose it is (regulation 3.1).
struct CapturedRecord {
    RecordContent content;
    Id owner = NoId; ///< of the staff; further ones are named as parties
};
/// Takes a batch into the archive: sealed under buckets of the month that this login makes, one journal entry with the Merkle
/// root of what it brought (DESIGN section 6). A batch should last at most about a second: some 2,000 short records.
[[nodiscard]] QList<Id> captureBatch(Session &session, const std::vector<CapturedRecord> &batch);

} // namespace tongjian
