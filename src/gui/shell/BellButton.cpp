// SPDX-License-Identifier: GPL-3.0-or-later
#include "BellButton.h"

#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QKeySequence>
#include <QLocale>
#include <QPainter>

namespace tongjian
{

namespace
{
constexpr int Edge = 40;
constexpr int Badge = 16;
constexpr int CountedUpTo = 99;
}

BellButton::BellButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    retranslateUi();
}

void BellButton::setUnread(int count)
{
    if (m_unread == count)
        return;
    m_unread = count;
    retranslateUi();
    update();
}

QSize BellButton::sizeHint() const
{
    return { Edge, Edge };
}

void BellButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    QAbstractButton::changeEvent(event);
}

void BellButton::paintEvent(QPaintEvent *)
{
    const Colors &c = colorsFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isDown() ? c.neutralSoft : c.hover);
        painter.drawRoundedRect(rect(), size::Radius, size::Radius);
    }
    const QRectF bell((width() - size::IconL) / 2.0, (height() - size::IconL) / 2.0, size::IconL, size::IconL);
    icons::paint(&painter, bell, Icon::Bell, m_unread > 0 ? c.text : c.dimmed);
    if (m_unread > 0) {
        QFont font = textFont(TextStyle::Small);
        font.setPixelSize(11);
        font.setBold(true);
        painter.setFont(font);
        const QString number = m_unread > CountedUpTo ? QLocale().toString(CountedUpTo) + u'+' : QLocale().toString(m_unread);
        const int wide = qMax(Badge, painter.fontMetrics().horizontalAdvance(number) + 8);
        const QRectF badge(qMin<qreal>(width() - wide - 1, bell.center().x() + 1), bell.top() - 5, wide, Badge);
        // A rim of the ground keeps bell and number apart.
        painter.setPen(QPen(c.surface, 2));
        painter.setBrush(c.accent);
        painter.drawRoundedRect(badge.adjusted(-1, -1, 1, 1), Badge / 2.0 + 1, Badge / 2.0 + 1);
        painter.setPen(c.onAccent);
        painter.drawText(badge, Qt::AlignCenter, number);
    }
    if (hasFocus())
        paintFocusRing(&painter, rect(), palette(), size::Radius);
}

void BellButton::retranslateUi()
{
    const QString keys = shortcut().toString(QKeySequence::NativeText);
    setToolTip(QStringLiteral("%1 (%2)").arg(tr("Notifications"), keys).toHtmlEscaped());
    const int unread = m_unread;
    setAccessibleName(unread > 0 ? tr("Notifications, %n unread", nullptr, unread) : tr("Notifications"));
}

} // namespace tongjian
