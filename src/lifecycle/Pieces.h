// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <functional>

namespace tongjian
{

/// Large enough for a disk to give what it can, a whole number of pages.
inline constexpr qint64 PieceSize = 8 * 1024 * 1024;

using ReadAt = std::function<void(qint64 offset, char *to, qint64 size)>;
using PieceWork = std::function<void(qint64 offset, QByteArrayView piece)>;

/// Goes through @p size bytes in pieces, in order. While one is read on the caller's thread, each of @p works has the one before, on a
/// processor of its own if there is one. @p begin is called before each, on the caller's thread. What any of them throws is thrown, when
/// nothing is at work any more.
void inPieces(qint64 size, const ReadAt &read, const QList<PieceWork> &works, const std::function<void()> &begin);

} // namespace tongjian
