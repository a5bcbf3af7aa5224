// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Session.h"

namespace tongjian
{

/// The plain columns that a record gets at capture: class, channel, whom of the staff it concerns and their departments
/// (DESIGN section 5). Id, number, state, times and seals are the caller's. Without an author (NoId) it concerns only whom its
/// parties name.
[[nodiscard]] RecordRow capturedRow(const HouseState &state, Id author, const RecordContent &content);
[[nodiscard]] QList<PersonConcerned> concernedBy(const HouseState &state, Id author, const RecordContent &content);
/// The columns that follow from the time of capture: the time, the day, and the promise of the retention rule in force.
void setCaptureTime(const HouseState &state, RecordRow &row, qint64 now);

} // namespace tongjian
