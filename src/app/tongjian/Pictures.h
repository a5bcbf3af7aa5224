// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace tongjian
{

class LanguageChooser;
class Theme;

/// Renders every page for every role of a fresh demo company, and the screens before the login, in each language, light and
/// dark, as PNG into @p folder. Returns the program's exit code.
int takePictures(const QString &folder, Theme &theme, LanguageChooser &languages);

} // namespace tongjian
