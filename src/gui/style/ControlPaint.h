// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How HouseStyle paints controls: outlines, buttons, boxes, menus. Nothing else uses this but widgets that paint themselves.

#include <QPalette>
#include <QRectF>

class QPainter;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionMenuItem;
class QWidget;

namespace tongjian
{

inline constexpr int MenuIconColumn = 36; // of a menu: icon or check mark
inline constexpr int ButtonIconGap = 8; // between icon and words

[[nodiscard]] bool isEnabled(const QStyleOption *option);
[[nodiscard]] bool hasFocus(const QStyleOption *option);
void box(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal width, qreal radius);
/// The outline of everything that takes text or a choice.
void paintField(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void paintButton(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void paintButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget, const QStyle &style);
void paintCheck(QPainter *painter, const QStyleOption *option, bool round);
void paintMenuGround(QPainter *painter, const QStyleOption *option);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem *item, const QStyle &style);

} // namespace tongjian
