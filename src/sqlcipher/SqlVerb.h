// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace tongjian
{

/// Private to src/sqlcipher: what a statement does to rows, as far as a result must know. SQLite keeps the numbers of
/// the last change for the whole connection and does not say which statement they belong to.
enum class SqlVerb { Insert, Change, Other };

[[nodiscard]] SqlVerb verbOf(QByteArrayView sql);

} // namespace tongjian
