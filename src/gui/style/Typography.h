// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Icons.h"

#include <QFont>

class QLabel;
class QWidget;

namespace tongjian
{

enum class TextStyle : quint8 { Body, Strong, Small, SmallStrong, Heading, Title };

/// The font of the window for a UI language: Chinese never in Japanese forms, numbers tabular where the font can.
[[nodiscard]] QFont fontFor(const QString &language);
/// The application's font in a style, for painting.
[[nodiscard]] QFont textFont(TextStyle style);
/// Size and weight only: the family keeps following the language.
void setTextStyle(QWidget *widget, TextStyle style);
/// The colour by token; follows the theme.
void setInk(QLabel *label, Ink ink);
/// Between facts in one line, as the language writes it.
[[nodiscard]] QString factSeparator();
/// Two sentences in a row; Chinese ones without a space between.
[[nodiscard]] QString sentences(const QString &first, const QString &second);

} // namespace tongjian
