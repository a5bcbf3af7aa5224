// SPDX-License-Identifier: GPL-3.0-or-later
#include "HouseStyle.h"

#include "ControlPaint.h"
#include "Icons.h"
#include "Tokens.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCalendarWidget>
#include <QComboBox>
#include <QDialog>
#include <QFrame>
#include <QHeaderView>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextCharFormat>
#include <QTextEdit>
#include <QToolButton>

namespace tongjian
{

namespace
{

constexpr int FieldMargin = 10; // from the outline of a field to its words

// What is chosen in a list is on a soft ground, so that states and overdue keep their colours.
QStyleOptionViewItem calmed(const QStyleOptionViewItem &item)
{
    const Colors &c = colorsFor(item.palette);
    QStyleOptionViewItem calm = item;
    for (QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        calm.palette.setColor(group, QPalette::Highlight, c.accentSoft);
        calm.palette.setColor(group, QPalette::HighlightedText, c.text);
    }
    return calm;
}

// Qt's own calendar has red weekends and arrows of another program. Weeks begin on Monday (GB/T 7408, ISO 8601).
void calm(QCalendarWidget *calendar)
{
    const Colors &c = colorsFor(calendar->palette());
    QTextCharFormat dimmed;
    dimmed.setForeground(c.dimmed);
    QTextCharFormat plain;
    plain.setForeground(c.text);
    calendar->setHeaderTextFormat(dimmed);
    for (Qt::DayOfWeek day : { Qt::Saturday, Qt::Sunday })
        calendar->setWeekdayTextFormat(day, plain);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setAttribute(Qt::WA_StyledBackground); // for its outline, inside of which all stands
    calendar->setMinimumSize(7 * (size::Control + space::L) + space::L, 8 * size::Control); // its own hint knows nothing of margins
    if (calendar->layout())
        calendar->layout()->setContentsMargins(space::Xs, space::Xs, space::Xs, space::Xs);
    for (const auto &[name, icon] : { std::pair("qt_calendar_prevmonth", Icon::ChevronLeft), std::pair("qt_calendar_nextmonth", Icon::ChevronRight) }) {
        if (auto *button = calendar->findChild<QToolButton *>(QLatin1String(name)))
            button->setIcon(icons::icon(icon, Ink::Dimmed));
    }
}

bool changesByWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

// A small list in a form, to choose from.
bool isChoice(const QWidget *widget)
{
    return qobject_cast<const QListWidget *>(widget);
}

}

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void HouseStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // On a page, as in a dialog, Enter presses the button that has the focus.
    if (auto *button = qobject_cast<QPushButton *>(widget); button && !qobject_cast<QDialog *>(button->window()))
        button->setAutoDefault(true);
    // A column's title stands over what it is the title of.
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal && header->defaultAlignment() == Qt::AlignCenter)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        calm(calendar);
    // Under a style sheet Qt asks the Windows style, not us, how high a spin box is.
    if (qobject_cast<QAbstractSpinBox *>(widget) && widget->minimumHeight() < size::Control)
        widget->setMinimumHeight(size::Control);
    if (changesByWheel(widget)) {
        widget->installEventFilter(this);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus);
    }
}

void HouseStyle::unpolish(QWidget *widget)
{
    if (changesByWheel(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool HouseStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // for what the field stands on
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        paintButton(painter, option, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect:
        // Buttons, fields and boxes draw their own ring.
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QComboBox *>(widget))
            return;
        paintFocusRing(painter, option->rect, option->palette, size::RadiusS);
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0) {
            paintField(painter, option, widget);
            return;
        }
        return; // inside a combo or spin box: the box paints
    }
    case PE_FrameLineEdit:
        paintField(painter, option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        paintCheck(painter, option, false);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintMenuGround(painter, option);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow: // what is left of a tree's item
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem calm = calmed(*item);
            QProxyStyle::drawPrimitive(element, &calm, painter, widget);
        }
        return;
    case PE_IndicatorRadioButton:
        paintCheck(painter, option, true);
        return;
    case PE_PanelButtonTool: {
        const Colors &c = colorsFor(option->palette);
        const bool down = option->state.testFlag(State_Sunken) || option->state.testFlag(State_On);
        const bool hover = option->state.testFlag(State_MouseOver) && isEnabled(option);
        if (down || hover)
            box(painter, option->rect, down ? c.neutralSoft : c.hover, QColor(), 0, size::Radius);
        if (hasFocus(option))
            box(painter, option->rect, QColor(), c.accent, size::Focus, size::Radius);
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            paintButtonLabel(painter, button, widget, *this);
        return;
    }
    if (element == CE_MenuItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            paintMenuItem(painter, item, *this);
        return;
    }
    if (element == CE_MenuEmptyArea)
        return;
    if (element == CE_FocusFrame) {
        paintFocusRing(painter, option->rect, option->palette, size::RadiusS);
        return;
    }
    if (element == CE_ItemViewItem) {
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            const QStyleOptionViewItem calm = calmed(*item);
            QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        return;
    }
    if (element == CE_ShapedFrame && (isTextArea(widget) || isChoice(widget)) && static_cast<const QFrame *>(widget)->frameShape() == QFrame::StyledPanel) {
        QStyleOption copy = *option;
        copy.state.setFlag(State_HasFocus, isTextArea(widget) && widget->hasFocus()); // in a list the row has the ring
        paintField(painter, &copy, widget);
        return;
    } else if (element == CE_ComboBoxLabel) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && !combo->editable) {
            QStyleOptionComboBox copy = *combo;
            QRect text = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget);
            if (!combo->currentIcon.isNull()) {
                const QRect icon(text.left(), text.center().y() - size::Icon / 2 + 1, size::Icon, size::Icon);
                combo->currentIcon.paint(painter, icon, Qt::AlignCenter, isEnabled(option) ? QIcon::Normal : QIcon::Disabled);
                text.setLeft(icon.right() + space::S);
            }
            drawItemText(painter, text, Qt::AlignLeft | Qt::AlignVCenter, option->palette, isEnabled(option),
                combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, text.width()), QPalette::Text);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Colors &c = colorsFor(option->palette);
    const QColor arrow = isEnabled(option) ? c.dimmed : c.disabled;
    if (control == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (combo && combo->frame)
            paintField(painter, option, widget);
        const QRect rect = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        icons::paint(painter, QRectF(rect.center().x() - 8, option->rect.center().y() - 7.5, 16, 16), Icon::ChevronDown, arrow);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->frame) {
            QStyleOption copy = *option;
            copy.state.setFlag(State_HasFocus, hasFocus(option) || (widget && widget->isAncestorOf(QApplication::focusWidget())));
            paintField(painter, &copy, widget);
        }
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            const QRect up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
            const QRect down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
            const auto ink = [&](bool possible) { return possible && isEnabled(option) ? c.dimmed : c.disabled; };
            icons::paint(painter, QRectF(up.center().x() - 6, up.bottom() - 11, 12, 12), Icon::ChevronUp, ink(spin->stepEnabled & QAbstractSpinBox::StepUpEnabled));
            icons::paint(painter, QRectF(down.center().x() - 6, down.top() - 1, 12, 12), Icon::ChevronDown, ink(spin->stepEnabled & QAbstractSpinBox::StepDownEnabled));
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool iconOnly = button && button->text.isEmpty();
        // Qt reckons with 4 px between icon and words.
        const int gap = button && !button->icon.isNull() ? ButtonIconGap - 4 : 0;
        result = iconOnly ? QSize(size::Control, size::Control) : QSize(contents.width() + gap + 2 * space::L, size::Control);
        return result.expandedTo(QSize(0, size::Control));
    }
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        return result.expandedTo(QSize(0, size::Control));
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return QSize(contents.width(), space::S + 1);
        const int shortcut = item && item->text.contains(QLatin1Char('\t')) ? space::Xl : 0;
        return QSize(contents.width() + MenuIconColumn + shortcut + 40, 34);
    }
    case CT_ItemViewItem:
        return result.expandedTo(QSize(0, size::Row));
    default:
        return result;
    }
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::S;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::L;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::S;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return size::Icon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget))
            return space::Xs;
        if (isTextArea(widget))
            return FieldMargin - 4; // the document keeps 4 px of its own
        if (qobject_cast<const QComboBox *>(widget) || isChoice(widget))
            return space::Xs;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return space::Xs;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return space::Xs;
    case PM_ScrollBarExtent:
        return 10;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut:
        return 1;
    case SH_Menu_MouseTracking:
        return 1;
    case SH_EtchDisabledText:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0; // calm: nothing moves that does not carry a meaning
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon HouseStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    // The desktop's own is looked for in all its themes, with every field anew.
    return icon == SP_LineEditClearButton ? icons::icon(Icon::Close, Ink::Dimmed) : QProxyStyle::standardIcon(icon, option, widget);
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect) {
        // around the words, with air
        return QProxyStyle::subElementRect(element, option, widget).adjusted(-3, -1, 3, 1).intersected(option->rect);
    }
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        // QLineEdit adds 2 px of its own.
        const int side = frame && frame->lineWidth > 0 ? FieldMargin - 2 : 0;
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if ((control == CC_ComboBox && part == SC_ComboBoxEditField) || (control == CC_SpinBox && part == SC_SpinBoxEditField)) {
        // Words begin at the same place in every kind of field.
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const int left = option->rect.left() + FieldMargin - (control == CC_SpinBox || (combo && combo->editable) ? 2 : 0);
        return QRect(left, option->rect.top() + 1, rect.right() - left + 1, option->rect.height() - 2);
    }
    return rect;
}

void setButtonKind(QWidget *button, const char *kind)
{
    button->setProperty("kind", QLatin1String(kind));
    button->update();
}

} // namespace tongjian
