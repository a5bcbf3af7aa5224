// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTranslator;

namespace tongjian
{

/// The languages that Tongjian speaks, as locale names; the first is the one it was written for.
[[nodiscard]] QStringList translationLanguages();
/// The closest of them to @p locale ("zh_Hant_HK" -> "zh_TW", "fr" -> "en").
[[nodiscard]] QString closestLanguage(const QString &locale);
/// Loads the embedded translation of @p language; the caller installs it. False if there is none.
[[nodiscard]] bool loadTranslation(QTranslator &translator, const QString &language);

} // namespace tongjian
