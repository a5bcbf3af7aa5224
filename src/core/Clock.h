// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace tongjian
{

/// Where time comes from (DESIGN section 8). Milliseconds since 1970-01-01 UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual qint64 now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 now() const override;
};

inline constexpr qint64 SecondMs = 1000;
inline constexpr qint64 MinuteMs = 60 * SecondMs;
inline constexpr qint64 HourMs = 60 * MinuteMs;
inline constexpr qint64 DayMs = 24 * HourMs;

/// Days as lists and scopes keep them: 20261128, of a moment in local time.
[[nodiscard]] int dayOf(const QDate &date);
[[nodiscard]] int dayOf(qint64 ms);
[[nodiscard]] QDate dateOfDay(int day); ///< not valid when there is no such day
/// As the language writes days; empty for 0.
[[nodiscard]] QString dayInWords(int day);

/// A moment to the second, in the person's language and time zone; empty for 0.
[[nodiscard]] QString exactTime(qint64 ms);
/// A moment to the minute, the day as short as the language writes it; empty for 0.
[[nodiscard]] QString minuteTime(qint64 ms);
/// The same as exactTime() with the zone, for what is printed and read elsewhere.
[[nodiscard]] QString exactTimeWithZone(qint64 ms);

} // namespace tongjian
