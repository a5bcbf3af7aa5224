// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tongjian
{

/// The text of an HTML body (UTF-8), as somebody would read it aloud: blocks on lines of their own, list items marked, the
/// target of a link in angle brackets where it is not what the link says, pictures by their alternative text. No script, no
/// style, nothing is loaded. Memory is bounded by the size of the input; nesting costs no stack.
[[nodiscard]] QString htmlToText(const QByteArray &utf8);

} // namespace tongjian
