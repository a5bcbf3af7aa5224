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
/// One moment of capture, for as many records as come in at it: working with time zones is slow.
struct CaptureTime {
    qint64 at = 0; ///< UTC ms
    int day = 0;
    const RetentionSchedule *schedule = nullptr; ///< in force then
};
[[nodiscard]] CaptureTime captureTime(const HouseState &state, qint64 now);
/// The columns that follow from the time of capture: the time, the day, and the promise of the retention schedule. Class, channel and whom
/// it concerns are there already.
void setCaptureTime(RecordRow &row, Confidentiality confidentiality, const CaptureTime &time);
/// What was promised, for a new version with another channel, people or confidentiality: never less than before (regulation 4.2).
void keepPromise(const HouseState &state, RecordRow &row, Confidentiality confidentiality);

} // namespace tongjian
