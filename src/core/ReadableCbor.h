// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCborValue>
#include <QJsonValue>

namespace tongjian
{

/// @p value as JSON that a person reads and no program rounds: byte strings in hexadecimal, numbers beyond 2^53 (ids) as text, keys of maps
/// as text. Deeper than @p depth, or of a kind that signed things never hold: null. Lossy; the bytes themselves are what is signed.
[[nodiscard]] QJsonValue readableJson(const QCborValue &value, int depth = 8);

} // namespace tongjian
