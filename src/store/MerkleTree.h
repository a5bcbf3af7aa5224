// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Suite.h"

#include <QList>

namespace tongjian
{

/// Root over @p leaves in their order (RFC 6962, 2.1: leaves and nodes are hashed with different prefixes; an odd one is carried
/// up). Of none: the hash of nothing.
[[nodiscard]] QByteArray merkleRoot(const Suite &suite, const QList<QByteArray> &leaves);

} // namespace tongjian
