// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QVariant>

#include <optional>

struct sqlite3_stmt;

namespace tongjian
{

/// Private to src/sqlcipher: what a QVariant becomes in a statement, and a column a QVariant. The one place with this
/// mapping.

/// Binds @p value to parameter @p index (from 1). Bytes are not copied but shared into @p keep, which must live until
/// the parameter is bound anew or cleared. Returns why not, in words without the value; nothing if it was bound.
[[nodiscard]] std::optional<QString> bindVariant(
    sqlite3_stmt* statement, int index, const QVariant& value, QByteArray& keep);

/// INTEGER is qlonglong, REAL double, TEXT QString by its length, BLOB QByteArray; NULL is an invalid QVariant, the
/// caller knows the column's type.
[[nodiscard]] QVariant columnVariant(sqlite3_stmt* statement, int column, int storageClass);

/// The Qt type of a column declared as @p declaredType, by SQLite's rules of affinity; unknown (BLOB affinity without a
/// name) for an empty declaration.
[[nodiscard]] QMetaType typeForDeclaration(const QString& declaredType);
/// The same for one of SQLite's storage classes, as far as it says anything.
[[nodiscard]] QMetaType typeForStorage(int storageClass);

/// Null as the table of the driver means it: invalid variant, QString(), QByteArray(), invalid date or time.
[[nodiscard]] bool isNullVariant(const QVariant& value);

/// The literal for @p value; nothing if it is of a type that the database cannot hold.
[[nodiscard]] std::optional<QString> literalFor(const QVariant& value, bool trimStrings);

} // namespace tongjian
