// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "StoreDescription.h"
#include "StorePaths.h"

#include <QList>

namespace tongjian
{

/// Failed logins, kept outside the databases because nobody is there yet who could open them (DESIGN section 6). Each is sealed
/// to the auditors; plain is only which account name was tried (its hash) and when, for the growing delay.
struct FailedLogin {
    qint64 at = 0; ///< UTC ms
    QByteArray nameHash;
    QByteArray sealed; ///< CBOR: time, name tried, user and host of the computer
};

void noteFailedLogin(const StorePaths &paths, const StoreDescription &description, const QString &login, qint64 at);
[[nodiscard]] QList<FailedLogin> failedLogins(const StorePaths &paths);
/// Removes the first @p count, which have been joined to the journal.
void dropFailedLogins(const StorePaths &paths, qsizetype count);
[[nodiscard]] QByteArray loginNameHash(const StoreDescription &description, const QString &login);
[[nodiscard]] QByteArray failedLoginContext(Id store);

} // namespace tongjian
