// SPDX-License-Identifier: GPL-3.0-or-later
#include "WatermarkLayer.h"

#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QPainter>

namespace tongjian
{

namespace
{
constexpr qreal Slant = -24; // degrees
constexpr qreal Strength = 0.10;
constexpr int LineDistance = 120; // px
}

WatermarkLayer::WatermarkLayer(QWidget *over)
    : QWidget(over)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    over->installEventFilter(this);
    setGeometry(over->rect());
    raise();
}

void WatermarkLayer::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

bool WatermarkLayer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    // Whatever is put over it later, or takes it away, it lies on top of again.
    if (watched == parent() && event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

void WatermarkLayer::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::Heading));
    QColor color = colorsFor(palette()).text;
    color.setAlphaF(Strength);
    painter.setPen(color);
    const int length = painter.fontMetrics().horizontalAdvance(m_text) + space::Xxl * 2;
    painter.translate(rect().center());
    painter.rotate(Slant);
    const int reach = width() + height();
    for (int row = -reach / LineDistance; row <= reach / LineDistance; ++row) {
        const int shift = row % 2 ? length / 2 : 0;
        for (int x = -reach - shift; x < reach; x += length)
            painter.drawText(x, row * LineDistance, m_text);
    }
}

} // namespace tongjian
