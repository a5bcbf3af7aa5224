// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <QTime>

#include <optional>

namespace tongjian
{

/// A point in time as chat programs write it: "2026年11月20日 下午 2:05", "11-20 14:05", "昨天 14:05:22", "星期三", "14:05".
struct ConversationStamp {
    enum class Day : quint8 { None, Full, NoYear, Relative };
    Day day = Day::None;
    QDate date; ///< with a year that @ref Day::NoYear has only been given
    QTime time; ///< invalid: a day alone
    bool seconds = false;
    [[nodiscard]] bool hasTime() const { return time.isValid(); }
};

/// The stamp that begins at @p from and what is behind it in @p end; @p today: what named days are counted from.
[[nodiscard]] std::optional<ConversationStamp> stampAt(QStringView line, qsizetype from, const QDate &today, qsizetype *end);
/// The stamp that ends @p line, and where it begins: the longest one.
[[nodiscard]] std::optional<ConversationStamp> stampAtEnd(QStringView line, const QDate &today, qsizetype *begin);

} // namespace tongjian
