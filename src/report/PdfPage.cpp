// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfPage.h"

#include "PaperFonts.h"
#include "PaperLayouts.h"
#include "core/Error.h"
#include "crypto/Secret.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>
#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace tongjian
{

namespace
{

// Points: 1/72 inch.
constexpr double Width = 595.276; ///< of A4
constexpr double Height = 841.89;
constexpr double Margin = 64.8;
constexpr double LabelWidth = 130;
constexpr double CodeSize = 108;
constexpr double Inset = 4; ///< of text in a cell
constexpr double AfterText = 6;
constexpr double PageTextWidth = 72; ///< for "page 3 of 12"
constexpr double Grey = 0.35;

cairo_status_t append(void *to, const unsigned char *bytes, unsigned count)
{
    static_cast<QByteArray *>(to)->append(reinterpret_cast<const char *>(bytes), qsizetype(count));
    return CAIRO_STATUS_SUCCESS;
}

// Text in one font and shade, over lines: a page has hundreds of runs, and each call of Cairo costs more than the glyphs in one.
class GatheredText
{
public:
    explicit GatheredText(cairo_t *page)
        : m_page(page)
    {
    }
    /// @p line with its start at (@p x, @p base).
    void add(PangoLayoutLine *line, double grey, double x, double base)
    {
        if (!runsAreSimple(line)) {
            draw();
            cairo_set_source_rgb(m_page, grey, grey, grey);
            cairo_move_to(m_page, x, base);
            pango_cairo_show_layout_line(m_page, line);
            return;
        }
        for (const GSList *one = line->runs; one; one = one->next) {
            auto *run = static_cast<PangoGlyphItem *>(one->data);
            cairo_scaled_font_t *font = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(run->item->analysis.font));
            if (font != m_font || grey != m_grey) {
                draw();
                m_font = font;
                m_grey = grey;
            }
            const char *text = pango_layout_get_text(line->layout);
            PangoGlyphItemIter cluster;
            for (bool there = pango_glyph_item_iter_init_start(&cluster, run, text); there; there = pango_glyph_item_iter_next_cluster(&cluster)) {
                const size_t before = m_glyphs.size();
                for (int i = cluster.start_glyph; i < cluster.end_glyph; ++i) {
                    const PangoGlyphInfo &glyph = run->glyphs->glyphs[i];
                    if (glyph.glyph != PANGO_GLYPH_EMPTY)
                        m_glyphs.push_back({ glyph.glyph, x + double(glyph.geometry.x_offset) / PANGO_SCALE, base + double(glyph.geometry.y_offset) / PANGO_SCALE });
                    x += double(glyph.geometry.width) / PANGO_SCALE;
                }
                m_clusters.push_back({ cluster.end_index - cluster.start_index, int(m_glyphs.size() - before) });
                m_text.append(text + cluster.start_index, cluster.end_index - cluster.start_index);
            }
        }
    }
    void draw()
    {
        if (m_glyphs.empty())
            return;
        cairo_set_source_rgb(m_page, m_grey, m_grey, m_grey);
        cairo_set_scaled_font(m_page, m_font);
        cairo_show_text_glyphs(m_page, m_text.constData(), int(m_text.size()), m_glyphs.data(), int(m_glyphs.size()), m_clusters.data(), int(m_clusters.size()), {});
        m_glyphs.clear();
        m_clusters.clear();
        m_text.clear();
    }

private:
    // From left to right, of glyphs that there are.
    static bool runsAreSimple(const PangoLayoutLine *line)
    {
        for (const GSList *one = line->runs; one; one = one->next) {
            const auto *run = static_cast<const PangoGlyphItem *>(one->data);
            if (!run->item->analysis.font || run->item->analysis.level % 2)
                return false;
            for (int i = 0; i < run->glyphs->num_glyphs; ++i) {
                const PangoGlyph glyph = run->glyphs->glyphs[i].glyph;
                if (glyph != PANGO_GLYPH_EMPTY && (glyph & PANGO_GLYPH_UNKNOWN_FLAG))
                    return false;
            }
        }
        return true;
    }

    cairo_t *m_page;
    cairo_scaled_font_t *m_font = nullptr; ///< of a layout that is there longer
    double m_grey = 0;
    QByteArray m_text; ///< UTF-8
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_clusters;
};

} // namespace

struct PdfPage::Private {
    PaperFrame frame;
    std::unique_ptr<PaperLayouts> fonts;
    QSet<char32_t> *characters = nullptr; ///< only those are wanted

    // Laid out first, so that each page can say of how many it is one.
    struct Line {
        PangoLayoutLine *line;
        double grey;
        double x;
        double base;
    };
    using Shape = std::function<void(cairo_t *)>;
    struct Mark {
        int page;
        std::variant<Line, Shape> what;
    };
    std::vector<PaperLayouts::Layout> layouts;
    std::vector<Mark> marks; ///< of lines of those, in the order of the pages
    double y = Margin;
    int number = 1; ///< of the page

    ~Private()
    {
        marks.clear();
        layouts.clear();
        if (frame.fonts && fonts)
            frame.fonts->giveBack(std::move(fonts));
    }
    void begin() { fonts = frame.fonts ? frame.fonts->take() : std::make_unique<PaperLayouts>(pango_cairo_font_map_new(), false); }
    void turn()
    {
        ++number;
        y = Margin;
    }
    void need(double height)
    {
        if (y > Margin && y + height > Height - Margin)
            turn();
    }
    void mark(std::variant<Line, Shape> what) { marks.push_back({ number, std::move(what) }); }
    void place(PangoLayoutIter *iterator, const TextStyle &style, double x)
    {
        PangoRectangle extents;
        pango_layout_iter_get_line_extents(iterator, nullptr, &extents);
        const double height = double(extents.height) / PANGO_SCALE;
        need(height);
        mark(Line { pango_layout_iter_get_line_readonly(iterator), style.grey, x + double(extents.x) / PANGO_SCALE,
            y + double(pango_layout_iter_get_baseline(iterator) - extents.y) / PANGO_SCALE });
        y += height;
    }
    /// Line by line, over as many pages as it takes; as wide as @p room, or to the right margin.
    void flow(const QString &text, const TextStyle &style, double x = Margin, double room = 0, Across across = Across::Left)
    {
        if (characters) {
            // A letter and its mark are drawn as one where the font has it.
            const QList<uint> all = (text + text.normalized(QString::NormalizationForm_C)).toUcs4();
            for (uint one : all)
                characters->insert(char32_t(one));
            return;
        }
        // Some paragraphs at a time, or a piece of one that is longer, whose last line goes on with the next piece: how long Pango takes for
        // a line grows with what is left of its paragraph.
        for (qsizetype from = 0; from <= text.size();) {
            constexpr qsizetype AtOnce = 1000;
            qsizetype end = text.size();
            bool goesOn = false;
            if (text.size() - from > AtOnce) {
                end = text.lastIndexOf(u'\n', from + AtOnce);
                goesOn = end < from;
                if (goesOn)
                    end = from + AtOnce - (text.at(from + AtOnce).isLowSurrogate() ? 1 : 0);
            }
            layouts.push_back(fonts->of(text.mid(from, end - from), style, room > 0 ? room : Width - Margin - x, across));
            PangoLayout *layout = layouts.back().get();
            int lines = pango_layout_get_line_count(layout);
            from = goesOn ? end : end + 1;
            if (goesOn && lines > 1) {
                --lines;
                from = end - QString::fromUtf8(pango_layout_get_text(layout) + pango_layout_get_line_readonly(layout, lines)->start_index).size();
            }
            PangoLayoutIter *line = pango_layout_get_iter(layout);
            for (int i = 0; i < lines; ++i, pango_layout_iter_next_line(line))
                place(line, style, x);
            pango_layout_iter_free(line);
        }
        y += AfterText;
    }
    /// Cells side by side that begin here. The row is as long as the longest of them, and goes on below it.
    void layOutCells(const std::vector<std::function<void()>> &cells, double ground)
    {
        const int page = number;
        const double top = y;
        const auto first = qsizetype(marks.size());
        std::pair end(page, top);
        for (const auto &cell : cells) {
            number = page;
            y = top + Inset;
            cell();
            end = std::max(end, std::pair(number, y + Inset - AfterText));
        }
        std::tie(number, y) = end;
        if (characters)
            return;
        std::stable_sort(marks.begin() + first, marks.end(), [](const Mark &a, const Mark &b) { return a.page < b.page; });
        for (int p = number; p >= page; --p) {
            const double from = p == page ? top : Margin;
            const double to = p == number ? y : Height - Margin;
            const auto at = std::find_if(marks.begin() + first, marks.end(), [p](const Mark &one) { return one.page >= p; });
            marks.insert(at, { p, Shape([from, to, ground](cairo_t *paper) {
                cairo_set_source_rgba(paper, 0, 0, 0, 0.05); // the watermark stays to be seen
                cairo_rectangle(paper, Margin, from, ground, to - from);
                cairo_fill(paper);
                cairo_set_source_rgb(paper, 0.55, 0.55, 0.55);
                cairo_set_line_width(paper, 0.6);
                cairo_rectangle(paper, Margin, from, ground, to - from);
                cairo_rectangle(paper, Margin, from, Width - 2 * Margin, to - from);
                cairo_stroke(paper);
            }) });
        }
    }
    void layOutRow(const QString &label, const QString &value, const QString &above)
    {
        if (!above.isEmpty())
            layOutCells({ [&] { flow(above, this->label(11), Margin, 0, Across::Centre); } }, Width - 2 * Margin);
        layOutCells({ [&] { flow(label, this->label(11), Margin + Inset, LabelWidth - 2 * Inset); },
                        [&] { flow(value, {}, Margin + LabelWidth + Inset, Width - 2 * Margin - LabelWidth - 2 * Inset); } },
            LabelWidth);
    }
    /// What would be bold is grey where there is one weight.
    [[nodiscard]] TextStyle label(int points) const { return { points, true, frame.fonts ? Grey : 0 }; }

    [[nodiscard]] QByteArray drawn() const
    {
        QByteArray bytes;
        cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(append, &bytes, Width, Height);
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, frame.title.toUtf8().constData());
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Tongjian");
        cairo_t *page = cairo_create(surface);
        GatheredText text(page);
        const PaperLayouts::Layout watermark = frame.watermark.isEmpty() ? nullptr : fonts->of(frame.watermark, { 22 }, 0);
        const PaperLayouts::Layout foot = frame.foot.isEmpty() ? nullptr : fonts->of(frame.foot, { 8 }, Width - 2 * Margin - PageTextWidth);
        for (auto [n, next] = std::pair(1, marks.begin()); n <= number; ++n) {
            if (watermark)
                drawWatermark(page, watermark.get());
            if (foot)
                drawFoot(page, foot.get(), n);
            for (; next != marks.end() && next->page == n; ++next) {
                if (const Line *one = std::get_if<Line>(&next->what)) {
                    text.add(one->line, one->grey, one->x, one->base);
                } else {
                    text.draw();
                    std::get<Shape>(next->what)(page);
                }
            }
            text.draw();
            cairo_show_page(page);
        }
        cairo_destroy(page);
        cairo_surface_finish(surface);
        const bool good = cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS;
        cairo_surface_destroy(surface);
        if (!good)
            throw std::bad_alloc(); // nothing else goes wrong in memory
        return bytes;
    }
    static void drawWatermark(cairo_t *page, PangoLayout *layout)
    {
        int width = 0;
        pango_layout_get_size(layout, &width, nullptr);
        const double across = double(width) / PANGO_SCALE;
        cairo_save(page);
        cairo_set_source_rgba(page, 0, 0, 0, 0.1);
        cairo_translate(page, Width / 2, Height / 2);
        cairo_rotate(page, -32 * M_PI / 180);
        for (int row = -3; row <= 3; ++row) {
            cairo_move_to(page, -across / 2 + (row % 2) * across / 5, row * 108);
            pango_cairo_layout_path(page, layout); // an outline: not between what is searched and copied
        }
        cairo_fill(page);
        cairo_restore(page);
    }
    void drawFoot(cairo_t *page, PangoLayout *foot, int n) const
    {
        constexpr double Top = Height - Margin + 7;
        cairo_set_source_rgb(page, Grey, Grey, Grey);
        cairo_move_to(page, Margin, Top);
        pango_cairo_show_layout(page, foot);
        cairo_move_to(page, Width - Margin - PageTextWidth, Top);
        pango_cairo_show_layout(page, fonts->of(pageText(n, number), { 8 }, PageTextWidth, Across::Right).get());
    }
    static QString pageText(int n, int of) { return QCoreApplication::translate("Report", "Page %1 of %2").arg(n).arg(of); }
};

PdfPage::PdfPage()
    : d(std::make_unique<Private>())
{
}

PdfPage::~PdfPage() = default;

QByteArray PdfPage::document(const PaperFrame &frame, const Compose &compose)
{
    PdfPage paper;
    paper.d->frame = frame;
    paper.d->begin();
    compose(paper);
    return paper.d->drawn();
}

void PdfPage::write(const QString &path, const PaperFrame &frame, const Compose &compose)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Report", "The document cannot be written there."),
            QCoreApplication::translate("Report", "Choose another place."), file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QByteArray bytes = document(frame, compose);
    if (file.write(bytes) != bytes.size() || !file.commit()) {
        throw Error(ErrorCode::Io, QCoreApplication::translate("Report", "The document could not be written whole and was removed."),
            QCoreApplication::translate("Report", "Check that the disk is not full, or choose another place."), file.errorString());
    }
}

void PdfPage::gatherCharacters(QSet<char32_t> &characters, const PaperFrame &frame, const Compose &compose)
{
    PdfPage paper;
    paper.d->characters = &characters;
    for (const QString &around : { frame.watermark, frame.foot, Private::pageText(1, 1), QStringLiteral("0123456789") })
        paper.text(around);
    compose(paper);
}

void PdfPage::title(const QString &text)
{
    d->flow(text, { 20, true });
    d->y += 7;
}

void PdfPage::text(const QString &text)
{
    d->flow(text, {});
}

void PdfPage::heading(const QString &text)
{
    d->y += 7;
    d->need(58); // never alone at the foot of a page: with the first line of what follows
    d->flow(text, d->label(12));
}

void PdfPage::keepTogether(double height)
{
    d->need(height);
}

void PdfPage::fact(const QString &label, const QString &value)
{
    d->need(24);
    const double top = d->y;
    const int page = d->number;
    d->flow(label, d->label(11), Margin, LabelWidth - 7);
    const double after = d->y;
    if (d->number == page)
        d->y = top;
    d->flow(value, {}, Margin + LabelWidth);
    if (d->number == page)
        d->y = qMax(d->y, after);
}

void PdfPage::centred(const QString &text, int points, bool bold)
{
    d->flow(text, { points, bold }, Margin, 0, Across::Centre);
}

void PdfPage::row(const QString &label, const QString &value, const QString &above)
{
    const auto marks = d->marks.size();
    const auto layouts = d->layouts.size();
    const double before = d->y;
    const int page = d->number;
    d->layOutRow(label, value, above);
    if (d->number == page || before <= Margin)
        return;
    // Whole on the next page rather than torn; what is longer than a page is torn in any case.
    d->marks.erase(d->marks.begin() + qsizetype(marks), d->marks.end());
    d->layouts.resize(layouts);
    d->y = before;
    d->number = page;
    d->turn();
    d->layOutRow(label, value, above);
}

void PdfPage::fixed(QByteArrayView ascii)
{
    qsizetype from = 0;
    while (from < ascii.size()) {
        qsizetype end = from;
        while (end < ascii.size() && ascii[end] != '\n' && end - from < 60)
            ++end;
        // What is drawn may be a recovery share: the line's own buffer goes at once.
        QString line = QString::fromLatin1(ascii.sliced(from, end - from));
        d->flow(line, { 11, false, 0, true });
        wipe(line);
        from = end < ascii.size() && ascii[end] == '\n' ? end + 1 : end;
    }
}

void PdfPage::code(QByteArrayView ascii)
{
    QRcode *code = QRcode_encodeData(int(ascii.size()), reinterpret_cast<const unsigned char *>(ascii.data()), 0, QR_ECLEVEL_M);
    if (!code)
        return;
    d->need(CodeSize);
    const double cell = CodeSize / code->width;
    std::vector<std::pair<int, int>> dark;
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            if (code->data[row * code->width + column] & 1)
                dark.emplace_back(column, row);
        }
    }
    d->mark(Private::Shape([dark = std::move(dark), cell, top = d->y](cairo_t *page) {
        cairo_set_source_rgb(page, 0, 0, 0);
        for (const auto &[column, row] : dark)
            cairo_rectangle(page, Margin + column * cell, top + row * cell, cell, cell);
        cairo_fill(page);
    }));
    d->y += CodeSize + 9;
    QRcode_free(code);
}

void PdfPage::gap()
{
    d->y += 14.4;
}

void PdfPage::newPage()
{
    d->turn();
}

} // namespace tongjian
