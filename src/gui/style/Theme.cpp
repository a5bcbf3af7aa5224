// SPDX-License-Identifier: GPL-3.0-or-later
#include "Theme.h"

#include "AccessibleComboBox.h"
#include "HouseStyle.h"
#include "Icons.h"
#include "Typography.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace tongjian
{

Theme::Theme(QApplication &application, Tone tone)
    : QObject(&application)
    , m_application(application)
    , m_tone(tone)
{
    QApplication::setStyle(new HouseStyle);
    tellNamesOfComboBoxes();
    QApplication::setWindowIcon(icons::applicationIcon());
    apply();
}

void Theme::setTone(Tone tone)
{
    if (tone == m_tone)
        return;
    m_tone = tone;
    apply();
    Q_EMIT toneChanged(tone);
}

void Theme::setLanguage(const QString &language)
{
    const QFont font = fontFor(language);
    if (font == QApplication::font())
        return;
    QApplication::setFont(font);
    apply(); // under a style sheet, what is shown already keeps the old font until it is polished again
}

void Theme::apply()
{
    const QPalette palette = paletteFor(m_tone);
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_application.setStyleSheet(styleSheet(m_tone));
}

QString Theme::styleSheet(Tone tone)
{
    const Colors &c = colors(tone);
    QString sheet = QStringLiteral(R"(
QLabel[ink="dimmed"] { color: @dimmed; }
QLabel[ink="accent"] { color: @accent; }
QLabel[ink="onAccent"] { color: @onAccent; }
QLabel[ink="good"] { color: @good; }
QLabel[ink="warn"] { color: @warn; }
QLabel[ink="bad"] { color: @bad; }
QToolTip { color: @text; background: @raised; border: 1px solid @line; padding: 4px 8px; }
QSplitter::handle { background: @line; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover { background: @control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { border: none; border-radius: 3px; background: @neutralSoft; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { border-radius: 3px; background: @accent; }
QHeaderView::section { background: @surface; color: @dimmed; border: none; border-bottom: 1px solid @line; padding: 6px 12px; }
QCalendarWidget { border: 1px solid @edge; background: @raised; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @raised; }
QCalendarWidget QToolButton { color: @text; background: transparent; border: none; border-radius: 4px; padding: 0 4px; }
QCalendarWidget QToolButton:hover { background: @neutralSoft; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QAbstractItemView { background: @raised; border: none; outline: none; }
QTabBar::tab { color: @dimmed; padding: 8px 4px; margin-right: 20px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
)");
    struct Named {
        const char *name;
        QColor color;
    };
    // Longer names first where one begins another.
    for (const Named &named : {Named {"@onAccent", c.onAccent}, Named {"@accent", c.accent}, Named {"@dimmed", c.dimmed},
             Named {"@neutralSoft", c.neutralSoft}, Named {"@surface", c.surface}, Named {"@raised", c.raised}, Named {"@control", c.control}, Named {"@edge", c.edge},
             Named {"@good", c.good}, Named {"@warn", c.warn}, Named {"@line", c.line}, Named {"@text", c.text}, Named {"@bad", c.bad}})
        sheet.replace(QLatin1String(named.name), named.color.name());
    return sheet;
}

} // namespace tongjian
