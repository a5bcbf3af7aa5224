// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace tongjian
{

/// Rows as CSV (RFC 4180) that office programs read right: UTF-8 with a byte order mark, CR LF, quotes where needed. A cell that
/// a spreadsheet would take for a formula (= + - @, also full-width, TAB, CR) begins with an apostrophe instead.
[[nodiscard]] QByteArray csv(const QList<QStringList> &rows);

} // namespace tongjian
