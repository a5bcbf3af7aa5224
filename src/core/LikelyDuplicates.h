// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Record.h"

namespace tongjian
{

/// One of one's own entries that a new one may repeat.
struct OwnEntry {
    Id id = NoId;
    RecordState state = RecordState::Draft;
    RecordContent content; ///< the summary part is enough
};

struct LikelyDuplicate {
    Id id = NoId;
    int score = 0; ///< 0 to 100
    friend bool operator==(const LikelyDuplicate &, const LikelyDuplicate &) = default;
};

/// From here on two entries are likely to be about the same talk.
inline constexpr int DuplicateScore = 70;
/// Times that are noted from memory differ by so much and still mean the same talk.
inline constexpr qint64 DuplicateToleranceMs = 15LL * 60 * 1000;

/// How likely @p one and @p other tell of the same talk. Not at all when the class differs, when no outside party is the same (by number,
/// or by name where one of them has no number), or when the times are further apart than the tolerance. @p me is in all of them and says nothing.
[[nodiscard]] int duplicateScore(const RecordContent &one, const RecordContent &other, Id me);

/// Those of @p entries that reach DuplicateScore, likeliest first; @p self is left out.
[[nodiscard]] QList<LikelyDuplicate> likelyDuplicates(const RecordContent &content, Id self, const QList<OwnEntry> &entries, Id me);

} // namespace tongjian
