// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/style/Tokens.h"

#include <QList>
#include <QPixmap>
#include <QSize>
#include <QStringList>

namespace tongjian
{

class LanguageChooser;
class MainWindow;
class Theme;

/// How a picture is taken.
struct Look {
    QString language = QStringLiteral("zh_CN");
    Tone tone = Tone::Light;
    QSize size = QSize(1280, 800);
    qreal scale = 1;
};

/// Renders pages to PNG, for the documents and for eyes that judge (tongjian --screenshots DIR).
class Screenshots
{
public:
    Screenshots(Theme &theme, LanguageChooser &languages, const QString &folder);

    /// One picture of @p widget as it is now, sharp at @p scale. Its name: <name>-<language>-<tone>[@2x].png. Throws Error(Io).
    QString take(QWidget &widget, const QString &name, const Look &look);
    /// Every page in @p ids (empty: all) of the window's person; names begin with @p prefix. Gives the files.
    QStringList takePages(MainWindow &window, const QString &prefix, const QStringList &ids, const Look &look);
    /// Switches language, theme and size.
    void apply(QWidget &window, const Look &look);

    [[nodiscard]] static QPixmap render(QWidget &widget, qreal scale);

private:
    Theme &m_theme;
    LanguageChooser &m_languages;
    QString m_folder;
};

} // namespace tongjian
