// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PaperLayouts.h"

#include <QSet>
#include <QString>
#include <QTemporaryFile>

#include <mutex>
#include <vector>

using FcConfig = struct _FcConfig;

namespace tongjian
{

/// The house's font in its common weight, cut down once to what many papers say: each paper embeds what it needs of it, and finding that
/// in the whole font takes ten times as long as the paper itself. What is missing in it comes from the machine's other fonts. For several threads.
class PaperFonts
{
public:
    /// What is cut stands in @p folder meanwhile: it tells which characters the papers use, and is no more open than they are.
    PaperFonts(const QSet<char32_t> &characters, const QString &folder);
    ~PaperFonts();
    PaperFonts(const PaperFonts &) = delete;
    PaperFonts &operator=(const PaperFonts &) = delete;

    /// Chinese forms by the language of the documents, never Japanese ones.
    [[nodiscard]] static QString family();
    /// How Pango writes that language: "zh-cn".
    [[nodiscard]] static const char *language();

    /// For one document on one thread, until giveBack().
    [[nodiscard]] std::unique_ptr<PaperLayouts> take();
    void giveBack(std::unique_ptr<PaperLayouts> layouts);

private:
    QTemporaryFile m_file; ///< the font
    FcConfig *m_fonts = nullptr; ///< null: the machine's, as they are
    std::mutex m_mutex;
    std::vector<std::unique_ptr<PaperLayouts>> m_free;
};

} // namespace tongjian
