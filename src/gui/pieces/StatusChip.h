// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Record.h"
#include "gui/style/Icons.h"

#include <QWidget>

namespace tongjian
{

/// What a state means to whoever reads it. Bad is for loss and overdue only.
enum class ChipTone : quint8 { Neutral, Accent, Good, Warn, Bad };

struct Chip {
    QString word; ///< always there: a state is never colour alone
    ChipTone tone = ChipTone::Neutral;
    bool dot = true; ///< a dot before the word marks a state; late, overdue and the like have none
    friend bool operator==(const Chip &, const Chip &) = default;
};

/// The tone in which a record's state is shown everywhere; the word is displayName(state).
[[nodiscard]] ChipTone toneOfState(RecordState state);
[[nodiscard]] Chip stateChip(RecordState state, const QString &word);
[[nodiscard]] Chip lateChip(const QString &word); ///< 补录 · 迟 2 天
[[nodiscard]] Chip overdueChip(const QString &word); ///< 逾期 3 天

[[nodiscard]] QSize chipSize(const Chip &chip, const QFont &font);
/// For delegates; @p topLeft and the size from chipSize().
void paintChip(QPainter *painter, const QPoint &topLeft, const Chip &chip, const QFont &font, const QPalette &palette);

class StatusChip : public QWidget
{
    Q_OBJECT
public:
    explicit StatusChip(QWidget *parent = nullptr);
    explicit StatusChip(const Chip &chip, QWidget *parent = nullptr);
    [[nodiscard]] const Chip &chip() const { return m_chip; }
    void setChip(const Chip &chip);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Chip m_chip;
};

} // namespace tongjian
