// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

namespace tongjian
{

/// Scripts for each topic of the driver's contract, written by hand. Where Qt's driver and ours are meant to differ the
/// script is named after the topic.
[[nodiscard]] QList<QJsonObject> handWrittenScripts();

/// The same seed makes the same script: tables with constraints, all kinds of values, joins, aggregates, batches,
/// transactions that nest wrongly, and the errors that come of all this.
[[nodiscard]] QJsonObject randomScript(quint32 seed);

} // namespace tongjian
