// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusChip.h"

#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

namespace tongjian
{

namespace
{

constexpr int Height = 22;
constexpr int Dot = 6;

struct ChipColors {
    QColor ground;
    QColor ink;
};

ChipColors chipColors(ChipTone tone, const QPalette &palette)
{
    const Colors &c = colorsFor(palette);
    switch (tone) {
    case ChipTone::Neutral:
        return {c.neutralSoft, c.dimmed};
    case ChipTone::Accent:
        return {c.accentSoft, c.accent};
    case ChipTone::Good:
        return {c.goodSoft, c.good};
    case ChipTone::Warn:
        return {c.warnSoft, c.warn};
    case ChipTone::Bad:
        return {c.badSoft, c.bad};
    }
    return {c.neutralSoft, c.dimmed};
}

}

ChipTone toneOfState(RecordState state)
{
    switch (state) {
    case RecordState::Submitted:
    case RecordState::Approved:
    case RecordState::Captured:
        return ChipTone::Accent;
    case RecordState::Filed:
        return ChipTone::Good;
    case RecordState::Returned:
    case RecordState::Unassigned:
    case RecordState::Quarantined:
        return ChipTone::Warn;
    case RecordState::Destroying:
        return ChipTone::Bad;
    case RecordState::Draft:
    case RecordState::Rejected:
    case RecordState::Withdrawn:
    case RecordState::Cleared:
    case RecordState::Destroyed:
        return ChipTone::Neutral;
    }
    return ChipTone::Neutral;
}

Chip stateChip(RecordState state, const QString &word)
{
    return {word, toneOfState(state), true};
}

Chip lateChip(const QString &word)
{
    return {word, ChipTone::Warn, false};
}

Chip overdueChip(const QString &word)
{
    return {word, ChipTone::Bad, false};
}

QSize chipSize(const Chip &chip, const QFont &font)
{
    if (chip.word.isEmpty())
        return QSize(0, Height);
    const int text = QFontMetrics(font).horizontalAdvance(chip.word);
    return QSize(text + 2 * space::S + (chip.dot ? Dot + space::Xs + 2 : 0), Height);
}

void paintChip(QPainter *painter, const QPoint &topLeft, const Chip &chip, const QFont &font, const QPalette &palette)
{
    if (chip.word.isEmpty())
        return;
    const QRect rect(topLeft, chipSize(chip, font));
    const ChipColors c = chipColors(chip.tone, palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.ground);
    painter->drawRoundedRect(rect, Height / 2.0, Height / 2.0);
    QRect text = rect.adjusted(space::S, 0, -space::S, 0);
    if (chip.dot) {
        painter->setBrush(c.ink);
        painter->drawEllipse(QRectF(text.left(), rect.top() + (Height - Dot) / 2.0, Dot, Dot));
        text.setLeft(text.left() + Dot + space::Xs + 2);
    }
    painter->setFont(font);
    painter->setPen(c.ink);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, chip.word);
    painter->restore();
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent)
{
    setTextStyle(this, TextStyle::Small);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatusChip::StatusChip(const Chip &chip, QWidget *parent)
    : StatusChip(parent)
{
    setChip(chip);
}

void StatusChip::setChip(const Chip &chip)
{
    if (m_chip == chip)
        return;
    m_chip = chip;
    setAccessibleName(chip.word);
    if (chip.word.isEmpty())
        hide();
    else if (parentWidget()) // without one it would become a window
        show();
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return chipSize(m_chip, font());
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, QPoint(), m_chip, font(), palette());
}

void StatusChip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace tongjian
