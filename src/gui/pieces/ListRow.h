// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StatusChip.h"

#include <QVariant>

namespace tongjian
{

/// A row as RecordListDelegate paints it. A model keeps these, or answers the roles itself.
struct ListRow {
    QString title; ///< subject, or the words of a group heading
    QString second; ///< dimmed facts
    QString when; ///< short: 10:40, 3 天前
    QString whenExact; ///< tooltip
    Chip chip;
    Icon icon = Icon::None; ///< of the channel
    bool overdue = false;
    bool heading = false;
    int count = 0; ///< of a heading's group
    qint64 id = 0;

    [[nodiscard]] static ListRow group(const QString &title, int count, bool overdue = false);
};

enum RecordRole {
    SecondRole = Qt::UserRole + 100,
    WhenRole,
    ChipWordRole,
    ChipToneRole,
    ChipDotRole,
    RowIconRole,
    OverdueRole,
    HeadingRole,
    CountRole,
    IdRole,
    MarkColumnRole, ///< rows of this list have a box, even if this one cannot be marked now
};

/// What a model answers for @p row: the roles above and the texts for tooltips and screen readers.
[[nodiscard]] QVariant recordRowData(const ListRow &row, int role);
/// Headings cannot be chosen.
[[nodiscard]] Qt::ItemFlags recordRowFlags(bool heading);

} // namespace tongjian
