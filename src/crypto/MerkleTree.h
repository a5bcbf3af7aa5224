// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Suite.h"

#include <QList>

namespace tongjian
{

/// Root over @p leaves in their order (RFC 6962, 2.1: leaves and nodes are hashed with different prefixes; an odd one is carried
/// up). Of none: the hash of nothing.
[[nodiscard]] QByteArray merkleRoot(const Suite &suite, const QList<QByteArray> &leaves);

/// What leads from leaf @p index up to merkleRoot() (RFC 6962, 2.1.1): the neighbour at each level that has one, from below. Empty for
/// the only leaf. @p index lies in @p leaves.
[[nodiscard]] QList<QByteArray> merklePath(const Suite &suite, const QList<QByteArray> &leaves, qsizetype index);
/// The same for many leaves of one tree, which is walked once.
[[nodiscard]] QList<QList<QByteArray>> merklePaths(const Suite &suite, const QList<QByteArray> &leaves, const QList<qsizetype> &indexes);

/// The root that @p leaf has if it is number @p index of @p count and @p path leads up from it; nothing when such a path cannot be (a
/// hostile one: its length and the numbers are checked).
[[nodiscard]] QByteArray rootOfPath(const Suite &suite, QByteArrayView leaf, qint64 index, qint64 count, const QList<QByteArray> &path);

} // namespace tongjian
