// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Clock.h"
#include "Id.h"

namespace tongjian
{

/// Why the machine's clock is not believed (DESIGN section 8).
enum class ClockDoubt : quint8 {
    None,
    Behind, ///< earlier than the newest believed entry
    Ahead, ///< more than ClockAheadMs after the newest believed entry of another person
};

/// Nobody vouches for a clock that runs this far ahead of everybody else's last act.
inline constexpr qint64 ClockAheadMs = 72 * HourMs;

/// What the journal's times say about a clock. Entries are taken in the journal's order; one that was written while the clock
/// was in doubt does not count. An auditor's entry that accepts the clock makes its own time the one to measure by.
class ClockTrust
{
public:
    void take(qint64 at, Id actor, bool accepts);
    [[nodiscard]] ClockDoubt doubt(qint64 now, Id person) const;
    /// Time of the newest believed entry, UTC ms; 0 before the first.
    [[nodiscard]] qint64 newest() const { return m_newest; }

private:
    qint64 m_newest = 0;
    Id m_newestBy = NoId;
    qint64 m_newestOfOthers = 0; ///< of anybody but m_newestBy; 0: nobody else yet
};

} // namespace tongjian
