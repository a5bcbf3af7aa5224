// SPDX-License-Identifier: GPL-3.0-or-later
#include "PaperFonts.h"

#include <QFile>
#include <QLocale>

#include <fontconfig/fontconfig.h>
#include <hb-subset.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>

namespace tongjian
{

namespace
{

template<auto Free>
struct Freed {
    template<typename T>
    void operator()(T *one) const
    {
        Free(one);
    }
};
using Pattern = std::unique_ptr<FcPattern, Freed<FcPatternDestroy>>;
using Blob = std::unique_ptr<hb_blob_t, Freed<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Freed<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Freed<hb_subset_input_destroy>>;

struct FontFile {
    QByteArray path;
    int index = 0; ///< of the face in a collection
};

std::optional<FontFile> houseFont()
{
    const QByteArray family = PaperFonts::family().toUtf8();
    const Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY, reinterpret_cast<const FcChar8 *>(family.constData()));
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern found(FcFontMatch(nullptr, wanted.get(), &result));
    FcChar8 *name = nullptr;
    FcChar8 *path = nullptr;
    FontFile file;
    if (!found || FcPatternGetString(found.get(), FC_FAMILY, 0, &name) != FcResultMatch || family != reinterpret_cast<const char *>(name)
        || FcPatternGetString(found.get(), FC_FILE, 0, &path) != FcResultMatch || FcPatternGetInteger(found.get(), FC_INDEX, 0, &file.index) != FcResultMatch)
        return {};
    file.path = reinterpret_cast<const char *>(path);
    return file;
}

// Each outline by itself: a part of the font that shares others' outlines would bring all shared ones along.
QByteArray cut(const FontFile &font, const QSet<char32_t> &characters)
{
    const Blob whole(hb_blob_create_from_file_or_fail(font.path.constData()));
    if (!whole)
        return {};
    const Face face(hb_face_create(whole.get(), unsigned(font.index)));
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_DESUBROUTINIZE | HB_SUBSET_FLAGS_NO_HINTING);
    for (char32_t character : characters)
        hb_set_add(hb_subset_input_unicode_set(input.get()), character);
    // What makes other letters of letters; not what moves them (kerning, half widths), which would take a tenth of the time of a paper.
    hb_set_t *features = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
    hb_set_clear(features);
    for (hb_tag_t feature : { HB_TAG('c', 'c', 'm', 'p'), HB_TAG('l', 'j', 'm', 'o'), HB_TAG('v', 'j', 'm', 'o'), HB_TAG('t', 'j', 'm', 'o') })
        hb_set_add(features, feature);
    const Face small(hb_subset_or_fail(face.get(), input.get()));
    if (!small)
        return {};
    const Blob bytes(hb_face_reference_blob(small.get()));
    unsigned size = 0;
    const char *data = hb_blob_get_data(bytes.get(), &size);
    return { data, qsizetype(size) };
}

// The machine's fonts without the house's, which in any weight would come before what is cut of it: that no longer covers its language.
FcConfig *withoutHouseFont()
{
    FcConfig *fonts = FcConfigCreate();
    const QByteArray rule = "<fontconfig><selectfont><rejectfont><pattern><patelt name=\"family\"><string>" + PaperFonts::family().toUtf8()
        + "</string></patelt></pattern></rejectfont></selectfont></fontconfig>";
    if (FcConfigParseAndLoad(fonts, nullptr, FcTrue) && FcConfigParseAndLoadFromMemory(fonts, reinterpret_cast<const FcChar8 *>(rule.constData()), FcTrue)
        && FcConfigBuildFonts(fonts))
        return fonts;
    FcConfigDestroy(fonts);
    return nullptr;
}

} // namespace

PaperFonts::PaperFonts(const QSet<char32_t> &characters, const QString &folder)
    : m_file(folder + QStringLiteral("/.font.XXXXXX"))
{
    // Where something of this fails, papers are made of the whole fonts: they take longer and look the same.
    const std::optional<FontFile> font = houseFont();
    const QByteArray bytes = font ? cut(*font, characters) : QByteArray();
    if (bytes.isEmpty() || !m_file.open() || m_file.write(bytes) != bytes.size() || !m_file.flush())
        return;
    m_fonts = withoutHouseFont();
    if (m_fonts && !FcConfigAppFontAddFile(m_fonts, reinterpret_cast<const FcChar8 *>(QFile::encodeName(m_file.fileName()).constData()))) {
        FcConfigDestroy(m_fonts);
        m_fonts = nullptr;
    }
}

PaperFonts::~PaperFonts()
{
    m_free.clear();
    if (m_fonts)
        FcConfigDestroy(m_fonts);
}

QString PaperFonts::family()
{
    return QLocale().territory() == QLocale::Taiwan ? QStringLiteral("Noto Sans CJK TC") : QStringLiteral("Noto Sans CJK SC");
}

const char *PaperFonts::language()
{
    return QLocale().territory() == QLocale::Taiwan ? "zh-tw" : "zh-cn";
}

std::unique_ptr<PaperLayouts> PaperFonts::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_free.empty()) {
            std::unique_ptr<PaperLayouts> layouts = std::move(m_free.back());
            m_free.pop_back();
            return layouts;
        }
    }
    PangoFontMap *map = pango_cairo_font_map_new();
    if (m_fonts)
        pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map), m_fonts);
    return std::make_unique<PaperLayouts>(map, true);
}

void PaperFonts::giveBack(std::unique_ptr<PaperLayouts> layouts)
{
    const std::lock_guard lock(m_mutex);
    m_free.push_back(std::move(layouts));
}

} // namespace tongjian
