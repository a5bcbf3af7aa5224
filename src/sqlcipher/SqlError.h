// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlError;
class QString;

namespace tongjian
{

/// The one place that turns a Qt SQL error into ours. @p statement goes into the detail, bound values never do.
///
/// DiskFull, Busy, ReadOnly, Io say what the system refused; Integrity a damaged file or one that the key does not
/// open; Changed a constraint that what is stored already sets; BadInput a value too large; Internal everything that is
/// our mistake.
[[noreturn]] void throwSqlError(const QSqlError& error, const QString& statement);

} // namespace tongjian
