// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace tongjian
{

/// Fusion, with the few controls redrawn that make a window look like an office of today: fields, buttons, boxes and, above
/// all, one focus ring for everything. Colours come from the widget's palette by way of Tokens.
///
/// A QPushButton is secondary unless its property "kind" says primary, danger or quiet; its words stand in the middle unless
/// "leading" is true. A field whose property "invalid" is
/// true has a red outline. The wheel moves the page, over whatever it is turned, and never changes what a field holds.
class HouseStyle : public QProxyStyle
{
    Q_OBJECT
public:
    HouseStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::unpolish;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
        QStyleHintReturn *result = nullptr) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget = nullptr) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option = nullptr, const QWidget *widget = nullptr) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget = nullptr) const override;
};

/// Sets the "kind" of a button and repaints it.
class ButtonKind
{
public:
    static constexpr const char *Primary = "primary";
    static constexpr const char *Danger = "danger";
    static constexpr const char *Quiet = "quiet";
};
void setButtonKind(QWidget *button, const char *kind);

/// The ring around what has the keyboard, for widgets that paint themselves.
void paintFocusRing(QPainter *painter, const QRectF &rect, const QPalette &palette, qreal radius);

} // namespace tongjian
