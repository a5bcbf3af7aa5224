// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/StaffImport.h"

namespace tongjian
{

/// Initial passwords to be handed out: a page for each person, so that nobody sees another's. Readable by this user only. Throws Io.
void writePasswordSlips(const QString &path, const QString &company, const std::vector<InitialPassword> &passwords, qint64 at);
/// The same as one table (CSV).
void writePasswordTable(const QString &path, const std::vector<InitialPassword> &passwords);

} // namespace tongjian
