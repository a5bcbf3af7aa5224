// SPDX-License-Identifier: GPL-3.0-or-later
#include "ControlPaint.h"

#include "HouseStyle.h"
#include "Icons.h"
#include "Tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace tongjian
{

bool isEnabled(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_Enabled);
}

bool hasFocus(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus);
}

void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() && width > 0 ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintField(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colors &c = colorsFor(option->palette);
    const bool invalid = widget && widget->property("invalid").toBool();
    const bool focus = hasFocus(option) && isEnabled(option);
    const QColor line = invalid ? c.bad : focus ? c.accent : isEnabled(option) ? c.control : c.line;
    box(painter, option->rect, isEnabled(option) ? c.surface : c.raised, line, focus || invalid ? size::Focus : 1, size::Radius - 1);
}

void paintButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Colors &c = colorsFor(option->palette);
    const QString kind = widget ? widget->property("kind").toString() : QString();
    const bool hover = option->state.testFlag(QStyle::State_MouseOver) && isEnabled(option);
    const bool down = option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On);
    const bool focus = hasFocus(option) && isEnabled(option);
    QColor fill = down ? c.neutralSoft : hover ? c.hover : c.surface;
    QColor line = isEnabled(option) ? c.edge : c.line;
    const bool solid = kind == QLatin1String(ButtonKind::Primary) || kind == QLatin1String(ButtonKind::Danger);
    if (solid) {
        fill = kind == QLatin1String(ButtonKind::Danger) ? c.bad : c.accent;
        if (down || hover)
            fill = kind == QLatin1String(ButtonKind::Danger) ? (toneOf(option->palette) == Tone::Dark ? c.bad.lighter(108) : c.bad.darker(115)) : c.accentHover;
        if (!isEnabled(option))
            fill = c.neutralSoft;
        line = QColor();
    } else if (kind == QLatin1String(ButtonKind::Quiet)) {
        fill = down ? c.neutralSoft : hover ? c.hover : QColor();
        line = QColor();
    }
    box(painter, option->rect, fill, line, line.isValid() ? 1 : 0, size::Radius);
    if (!focus)
        return;
    if (solid) // a ring inside the fill, parted from it by its own contrast
        box(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), QColor(), c.onAccent, size::Focus, size::Radius - 2);
    else
        box(painter, option->rect, QColor(), c.accent, size::Focus, size::Radius);
}

void paintCheck(QPainter *painter, const QStyleOption *option, bool round)
{
    const Colors &c = colorsFor(option->palette);
    QRectF rect = option->rect;
    const qreal edge = qMin(rect.width(), rect.height());
    rect = QRectF(rect.center() - QPointF(edge / 2, edge / 2), QSizeF(edge, edge));
    const bool on = option->state.testFlag(QStyle::State_On);
    const bool partly = option->state.testFlag(QStyle::State_NoChange);
    const qreal radius = round ? edge / 2 : size::RadiusS;
    const QColor strong = isEnabled(option) ? c.accent : c.disabled;
    const bool focus = hasFocus(option) && isEnabled(option);
    if (on || partly)
        box(painter, rect, strong, QColor(), 0, radius);
    else
        box(painter, rect, c.surface, isEnabled(option) ? (focus ? c.accent : c.control) : c.line, focus ? 2 : 1, radius);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (round && on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.onAccent);
        painter->drawEllipse(rect.center(), edge / 5, edge / 5);
    } else if (on) {
        painter->setPen(QPen(c.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {rect.topLeft() + QPointF(edge * .25, edge * .53), rect.topLeft() + QPointF(edge * .43, edge * .70),
            rect.topLeft() + QPointF(edge * .76, edge * .32)};
        painter->drawPolyline(points, 3);
    } else if (partly) {
        painter->setPen(QPen(c.onAccent, 1.8, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(rect.center() - QPointF(edge * .25, 0), rect.center() + QPointF(edge * .25, 0));
    }
    painter->restore();
}

void paintButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, const QStyle &style)
{
    const Colors &c = colorsFor(option->palette);
    const QString kind = widget ? widget->property("kind").toString() : QString();
    const bool solid = kind == QLatin1String(ButtonKind::Primary) || kind == QLatin1String(ButtonKind::Danger);
    const QRect rect = option->rect;
    const QSize edge = option->iconSize;
    const bool icon = !option->icon.isNull();
    const int words = option->fontMetrics.size(Qt::TextShowMnemonic, option->text).width();
    const int width = (icon ? edge.width() : 0) + (icon && words > 0 ? ButtonIconGap : 0) + words;
    // Buttons that lead on from a list begin where their words begin.
    const bool leading = widget && widget->property("leading").toBool();
    int x = rect.left() + (leading ? space::S : qMax(0, (rect.width() - width) / 2));
    if (icon) {
        const QRect place(x, rect.top() + (rect.height() - edge.height()) / 2, edge.width(), edge.height());
        option->icon.paint(painter, place, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
        x += edge.width() + ButtonIconGap;
    }
    QPalette palette = option->palette;
    if (solid)
        palette.setColor(QPalette::Active, QPalette::ButtonText, c.onAccent);
    if (solid)
        palette.setColor(QPalette::Inactive, QPalette::ButtonText, c.onAccent);
    style.drawItemText(painter, QRect(x, rect.top(), rect.right() - x + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, palette, isEnabled(option),
        option->text, QPalette::ButtonText);
}

void paintMenuGround(QPainter *painter, const QStyleOption *option)
{
    const Colors &c = colorsFor(option->palette);
    painter->fillRect(option->rect, c.edge);
    painter->fillRect(option->rect.adjusted(1, 1, -1, -1), c.surface);
}

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem *item, const QStyle &style)
{
    const Colors &c = colorsFor(item->palette);
    const QRect rect = item->rect.adjusted(space::Xs, 0, -space::Xs, 0);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.left() + space::S, rect.center().y(), rect.width() - 2 * space::S, 1), c.line);
        return;
    }
    const bool enabled = isEnabled(item);
    if (item->state.testFlag(QStyle::State_Selected) && enabled)
        box(painter, rect, c.accentSoft, QColor(), 0, size::RadiusS);
    const QRect place(rect.left() + space::S, rect.center().y() - size::Icon / 2 + 1, size::Icon, size::Icon);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked)
            icons::paint(painter, place, Icon::Check, enabled ? c.accent : c.disabled);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QRect words = rect.adjusted(MenuIconColumn - space::Xs, 0, -space::M, 0);
    const QString text = item->text.section(QLatin1Char('\t'), 0, 0);
    const QString keys = item->text.section(QLatin1Char('\t'), 1);
    painter->save();
    painter->setFont(item->font);
    style.drawItemText(painter, words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->palette, enabled, text, QPalette::WindowText);
    painter->setPen(c.dimmed);
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, keys);
    painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        icons::paint(painter, QRectF(rect.right() - space::S - size::Icon, place.top(), size::Icon, size::Icon), Icon::ChevronRight, c.dimmed);
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal radius)
{
    box(painter, rect, QColor(), colorsFor(palette).accent, size::Focus, radius);
}

} // namespace tongjian
