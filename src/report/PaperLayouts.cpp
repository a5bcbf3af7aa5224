// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperLayouts.h"

#include "PaperFonts.h"

#include <pango/pangocairo.h>

namespace tongjian
{

namespace
{

void unref(void *object)
{
    g_object_unref(object);
}

} // namespace

PaperLayouts::PaperLayouts(PangoFontMap *map, bool oneWeight)
    : m_map(map, unref)
    , m_context(pango_font_map_create_context(map), unref)
    , m_oneWeight(oneWeight)
{
    PangoContext *context = m_context.get();
    pango_cairo_context_set_resolution(context, 72);
    pango_context_set_round_glyph_positions(context, FALSE);
    pango_context_set_language(context, pango_language_from_string(PaperFonts::language()));
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context, options);
    cairo_font_options_destroy(options);
}

PaperLayouts::Layout PaperLayouts::of(const QString &text, const TextStyle &style, double width, Across across)
{
    constexpr qsizetype LongestShort = 60;
    constexpr qsizetype MostShort = 2000;
    if (text.size() > LongestShort || style.fixedWidth) // that may be a recovery share: not kept
        return made(text, style, width, across);
    Short key { text, style.points, style.bold, across, width };
    if (const auto there = m_short.constFind(key); there != m_short.cend())
        return *there;
    if (m_short.size() >= MostShort)
        m_short.clear();
    return *m_short.insert(std::move(key), made(text, style, width, across));
}

PaperLayouts::Layout PaperLayouts::made(const QString &text, const TextStyle &style, double width, Across across) const
{
    Layout layout(pango_layout_new(m_context.get()), unref);
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family(font, (style.fixedWidth ? QStringLiteral("Noto Sans Mono CJK SC,monospace") : PaperFonts::family()).toUtf8().constData());
    pango_font_description_set_size(font, style.points * PANGO_SCALE);
    if (style.bold && !m_oneWeight)
        pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout.get(), font);
    pango_font_description_free(font);
    pango_layout_set_width(layout.get(), width > 0 ? int(width * PANGO_SCALE) : -1);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_alignment(layout.get(), across == Across::Right ? PANGO_ALIGN_RIGHT : across == Across::Centre ? PANGO_ALIGN_CENTER : PANGO_ALIGN_LEFT);
    const QByteArray utf8 = text.toUtf8();
    pango_layout_set_text(layout.get(), utf8.constData(), int(utf8.size()));
    return layout;
}

} // namespace tongjian
