// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace tongjian
{

/// The name by which iconv knows what a mail means by @p label: "gb2312", "x-gbk", "cp936" are GB 18030 (a superset, in the C
/// library's table of 2022), "bog5" is Big5, "us_ascii" says nothing. Empty: nothing is said or nobody knows such a name.
[[nodiscard]] QByteArray charsetName(QByteArrayView label);

/// Bytes as text. The named character set if they are valid in it; else the first of UTF-8, GB 18030, Big5 and Windows-1252 in
/// which they are (FORMATS 0.2). Never fails: as a last resort bad bytes become U+FFFD. @p guessed: whether the name did not
/// decide.
[[nodiscard]] QString decodeText(QByteArrayView bytes, QByteArrayView label, bool *guessed = nullptr);

} // namespace tongjian
