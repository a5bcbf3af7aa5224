// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tongjian
{

class Clock;

/// 63 bits, ordered by time, made by the client (DESIGN section 7): 42 bits of milliseconds since 2020-01-01 UTC, then 21 bits
/// that are random at each new millisecond and count up within it. Zero is no id.
using Id = qint64;
inline constexpr Id NoId = 0;

/// No id made before @p at (UTC ms) is greater or equal, none made from then on is smaller.
[[nodiscard]] Id firstIdOf(qint64 at);

/// Makes ids that are unique within a process and, with overwhelming likelihood, between processes.
class IdSource
{
public:
    explicit IdSource(const Clock &clock);
    [[nodiscard]] Id next();

private:
    const Clock &m_clock;
    Id m_last = NoId;
};

} // namespace tongjian
