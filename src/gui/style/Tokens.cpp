// SPDX-License-Identifier: GPL-3.0-or-later
#include "Tokens.h"

#include <QPalette>

#include <cmath>

namespace tongjian
{

const Colors &colors(Tone tone)
{
    static const Colors light {
        .background = QColor(0xF3, 0xF4, 0xF6),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .raised = QColor(0xF7, 0xF8, 0xFA),
        .hover = QColor(0xEB, 0xEE, 0xF2),
        .line = QColor(0xE1, 0xE4, 0xE8),
        .edge = QColor(0xC4, 0xCA, 0xD2),
        .control = QColor(0x86, 0x8F, 0x9A),
        .text = QColor(0x1B, 0x1F, 0x24),
        .dimmed = QColor(0x5A, 0x63, 0x6E),
        .accent = QColor(0x1A, 0x5D, 0xC8),
        .accentHover = QColor(0x16, 0x4F, 0xAC),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .accentSoft = QColor(0xE3, 0xED, 0xFC),
        .good = QColor(0x1A, 0x6B, 0x3A),
        .goodSoft = QColor(0xE0, 0xF3, 0xE6),
        .warn = QColor(0x85, 0x4A, 0x00),
        .warnSoft = QColor(0xFC, 0xEF, 0xD4),
        .bad = QColor(0xB3, 0x26, 0x1E),
        .badSoft = QColor(0xFC, 0xE9, 0xE7),
        .neutralSoft = QColor(0xE9, 0xEC, 0xF0),
        .first = QColor(0x1A, 0x5D, 0xC8),
        .second = QColor(0x2A, 0x90, 0x83),
        .third = QColor(0xA5, 0x7A, 0xD6),
        .disabled = QColor(0x9A, 0xA2, 0xAC),
        .shade = QColor(0x10, 0x14, 0x1A, 0x66),
    };
    static const Colors dark {
        .background = QColor(0x15, 0x17, 0x1A),
        .surface = QColor(0x1D, 0x20, 0x24),
        .raised = QColor(0x24, 0x28, 0x2D),
        .hover = QColor(0x2B, 0x30, 0x36),
        .line = QColor(0x33, 0x38, 0x3F),
        .edge = QColor(0x4C, 0x53, 0x5C),
        .control = QColor(0x78, 0x81, 0x8C),
        .text = QColor(0xE8, 0xEA, 0xED),
        .dimmed = QColor(0xA5, 0xAC, 0xB5),
        .accent = QColor(0x80, 0xB1, 0xFF),
        .accentHover = QColor(0xA3, 0xC7, 0xFF),
        .onAccent = QColor(0x0A, 0x1A, 0x33),
        .accentSoft = QColor(0x21, 0x34, 0x4F),
        .good = QColor(0x7D, 0xD5, 0x9B),
        .goodSoft = QColor(0x1B, 0x38, 0x28),
        .warn = QColor(0xF0, 0xBF, 0x63),
        .warnSoft = QColor(0x3B, 0x2E, 0x14),
        .bad = QColor(0xFF, 0x93, 0x8A),
        .badSoft = QColor(0x43, 0x22, 0x1F),
        .neutralSoft = QColor(0x2F, 0x34, 0x3A),
        .first = QColor(0x80, 0xB1, 0xFF),
        .second = QColor(0x2F, 0x9C, 0x8B),
        .third = QColor(0xCF, 0xB4, 0xF2),
        .disabled = QColor(0x68, 0x70, 0x7A),
        .shade = QColor(0x00, 0x00, 0x00, 0x99),
    };
    return tone == Tone::Dark ? dark : light;
}

Tone toneOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > 127 ? Tone::Dark : Tone::Light;
}

const Colors &colorsFor(const QPalette &palette)
{
    return colors(toneOf(palette));
}

QPalette paletteFor(Tone tone)
{
    const Colors &c = colors(tone);
    QPalette palette;
    palette.setColor(QPalette::Window, c.surface);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.raised);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.dimmed);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.bad);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.control);
    palette.setColor(QPalette::Shadow, c.background);
    for (QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.neutralSoft);
    return palette;
}

namespace
{

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace tongjian
