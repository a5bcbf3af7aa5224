// SPDX-License-Identifier: GPL-3.0-or-later
#include "WaitingTile.h"

#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace tongjian
{

namespace
{
constexpr int Disc = 36;
constexpr int Height = 68;
}

WaitingTile::WaitingTile(Icon icon, const QString &what, const QString &since, bool overdue, QWidget *parent)
    : QAbstractButton(parent)
    , m_symbol(icon)
    , m_since(since)
    , m_overdue(overdue)
{
    setText(what);
    setAccessibleName(since.isEmpty() ? what : what + QStringLiteral(", ") + since);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize WaitingTile::sizeHint() const
{
    const int words = qMax(QFontMetrics(textFont(TextStyle::Strong)).horizontalAdvance(text()), QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(m_since));
    return { space::L + Disc + space::M + words + space::L + size::Icon + space::L, Height };
}

void WaitingTile::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(c.accent, size::Focus) : QPen(c.line));
    painter.setBrush(underMouse() || isDown() ? c.hover : c.raised);
    painter.drawRoundedRect(frame, size::RadiusL, size::RadiusL);

    const QRectF disc(space::L, (height() - Disc) / 2.0, Disc, Disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_overdue ? c.badSoft : c.accentSoft);
    painter.drawEllipse(disc);
    icons::paint(&painter, QRectF(disc.center() - QPointF(9, 9), QSizeF(18, 18)), m_symbol, m_overdue ? c.bad : c.accent);
    const QRectF arrow(width() - space::L - size::Icon, (height() - size::Icon) / 2.0, size::Icon, size::Icon);
    icons::paint(&painter, arrow, Icon::ChevronRight, c.dimmed);

    const int left = int(disc.right()) + space::M;
    const int room = int(arrow.left()) - space::S - left;
    const QFont strong = textFont(TextStyle::Strong);
    const QFont small = textFont(TextStyle::Small);
    const QFontMetrics first(strong);
    const QFontMetrics second(small);
    const int lines = m_since.isEmpty() ? first.height() : first.height() + 2 + second.height();
    int y = (height() - lines) / 2;
    painter.setFont(strong);
    painter.setPen(c.text);
    painter.drawText(QRect(left, y, room, first.height()), Qt::AlignLeft | Qt::AlignVCenter, first.elidedText(text(), Qt::ElideRight, room));
    if (!m_since.isEmpty()) {
        y += first.height() + 2;
        painter.setFont(small);
        painter.setPen(m_overdue ? c.bad : c.dimmed);
        painter.drawText(QRect(left, y, room, second.height()), Qt::AlignLeft | Qt::AlignVCenter, second.elidedText(m_since, Qt::ElideRight, room));
    }
}

void WaitingTile::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void WaitingTile::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void WaitingTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tongjian
