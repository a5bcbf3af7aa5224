// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>

using PangoContext = struct _PangoContext;
using PangoFontMap = struct _PangoFontMap;
using PangoLayout = struct _PangoLayout;

namespace tongjian
{

struct TextStyle {
    int points = 11;
    bool bold = false;
    double grey = 0; ///< 0 black
    bool fixedWidth = false;
};

enum class Across { Left, Centre, Right };

/// Lays text out for paper, in points. Labels and other short text, which come again in the papers of a package, are laid out once. For one
/// thread at a time.
class PaperLayouts
{
public:
    using Layout = std::shared_ptr<PangoLayout>;

    /// Takes @p map over. @p oneWeight: what would be bold is not.
    PaperLayouts(PangoFontMap *map, bool oneWeight);

    [[nodiscard]] bool oneWeight() const { return m_oneWeight; }
    /// @p width 0: one line, however long.
    [[nodiscard]] Layout of(const QString &text, const TextStyle &style, double width, Across across = Across::Left);

private:
    [[nodiscard]] Layout made(const QString &text, const TextStyle &style, double width, Across across) const;

    struct Short {
        QString text;
        int points;
        bool bold;
        Across across;
        double width;
        bool operator==(const Short &) const = default;
        friend size_t qHash(const Short &one, size_t seed = 0) { return qHashMulti(seed, one.text, one.points, one.bold, int(one.across), one.width); }
    };
    std::shared_ptr<PangoFontMap> m_map;
    std::shared_ptr<PangoContext> m_context;
    bool m_oneWeight;
    QHash<Short, Layout> m_short;
};

} // namespace tongjian
