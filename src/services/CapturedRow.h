// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

namespace tongjian
{

/// The plain columns that a record gets at capture: class, channel, whom of the staff it concerns and their departments, day,
/// and the promise of the retention rule in force (DESIGN section 5). Id, number, state and seals are the caller's.
[[nodiscard]] RecordRow capturedRow(const HouseState &state, Id author, const RecordContent &content, qint64 now);
[[nodiscard]] QList<PersonConcerned> concernedBy(const HouseState &state, Id author, const RecordContent &content);

} // namespace tongjian
