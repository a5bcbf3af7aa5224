// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QVariant>

class QSqlDatabase;

namespace tongjian
{

/// A list of things to do with a database, as JSON, so that two processes can do the same and compare what came of it.
///
/// A script is {"name", "steps": [...]}; a step has "op":
///   exec {"sql"}; query {"sql", "values": [...] or {name: value}, "forwardOnly"}; prepared {"sql", "runs": [[...],
///   ...]}; batch {"sql", "columns": [[...], ...]}; begin; commit; rollback; tables {"type"}; record {"table"};
///   primaryIndex {"table"}; format {"value"}; escape {"name"}.
/// A value is {"t": type, "v": text}; see encodeValue().
QJsonObject runScript(QSqlDatabase db, const QJsonObject& script);

[[nodiscard]] QJsonObject encodeValue(const QVariant& value);
[[nodiscard]] QVariant decodeValue(const QJsonObject& value);

} // namespace tongjian
