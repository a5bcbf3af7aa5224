// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Every colour, distance and size of the window stands here and nowhere else. Text on any of the grounds below has a
// contrast of at least 4.5:1 and the outline of a control at least 3:1 (tests/gui/TestStyle.cpp).

#include <QColor>

class QPalette;

namespace tongjian
{

enum class Tone : quint8 { Light, Dark };

struct Colors {
    QColor background; ///< the frame of the window: sidebar
    QColor surface; ///< pages, dialogs, fields
    QColor raised; ///< cards on a surface
    QColor hover;
    QColor line; ///< between things
    QColor edge; ///< of a button: its words say what it is
    QColor control; ///< outline of a field or box: 3:1
    QColor text;
    QColor dimmed;
    QColor accent;
    QColor accentHover;
    QColor onAccent;
    QColor accentSoft; ///< selection, information
    QColor good;
    QColor goodSoft;
    QColor warn;
    QColor warnSoft;
    QColor bad; ///< loss and overdue only
    QColor badSoft;
    QColor neutralSoft;
    QColor first; ///< parts of a chart: told apart by lightness too, 3:1 on a surface
    QColor second;
    QColor third;
    QColor disabled; ///< text of what cannot be used now
    QColor shade; ///< over what a sheet covers, translucent
};

[[nodiscard]] const Colors &colors(Tone tone);
/// The tone that a widget with @p palette is painted in: no state of ours is needed to know it.
[[nodiscard]] Tone toneOf(const QPalette &palette);
[[nodiscard]] const Colors &colorsFor(const QPalette &palette);
[[nodiscard]] QPalette paletteFor(Tone tone);
/// WCAG 2 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

namespace space
{
inline constexpr int Xs = 4;
inline constexpr int S = 8;
inline constexpr int M = 12;
inline constexpr int L = 16;
inline constexpr int Xl = 24;
inline constexpr int Xxl = 32;
}

namespace size
{
inline constexpr int RadiusS = 4;
inline constexpr int Radius = 6;
inline constexpr int RadiusL = 8;
inline constexpr int Focus = 2;
inline constexpr int Icon = 16;
inline constexpr int IconL = 20;
inline constexpr int IconXl = 40;
inline constexpr int Control = 34; ///< height of buttons and fields
inline constexpr int Row = 36;
inline constexpr int TopBar = 52;
inline constexpr int Sidebar = 232;
inline constexpr int SidebarCompact = 56;
inline constexpr int FormWidth = 720; ///< a form is never wider
inline constexpr int NarrowWindow = 1024; ///< below this, list and detail take turns
inline constexpr int FontSmall = 12;
inline constexpr int Font = 14;
inline constexpr int FontHeading = 16;
inline constexpr int FontTitle = 20;
inline constexpr int LineCharacters = 45; ///< Chinese characters in a line of running text
}

} // namespace tongjian
