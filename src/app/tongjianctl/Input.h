// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Invocation.h"

#include <QJsonObject>

namespace tongjian
{
class BackupBook;
struct Medium;
}

namespace tongjian::ctl
{

/// The JSON object that the command takes, from the file that @p option names or standard input ("-" too). Throws BadInput (with the place of the fault), Io.
[[nodiscard]] QJsonObject readObject(const Invocation &call, const char *option = "file");
/// Throws BadInput naming the first key of @p object that is not in @p known.
void refuseOtherKeys(const QJsonObject &object, const QStringList &known, const QString &where = {});
/// A text that must be there and not be empty; throws BadInput.
[[nodiscard]] QString needText(const QJsonObject &object, const QString &key, const QString &where = {});
/// The value of an option that the command cannot do without; throws Usage. @p takes: what stands for it in the help.
[[nodiscard]] QString needOption(const Invocation &call, const char *option, const char *takes);
/// "employee, head, officer, …": the keys that roles have.
[[nodiscard]] QString roleKeysInWords();
/// The medium of the register that people call @p name and that is not retired; throws NotFound.
[[nodiscard]] const Medium &mediumByName(const BackupBook &book, const QString &name);
[[noreturn]] void refuseKey(const QString &key, const QString &expected);

} // namespace tongjian::ctl
