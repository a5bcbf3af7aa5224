// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "KeychainEntries.h"
#include "core/Id.h"
#include "crypto/Secret.h"

#include <optional>

namespace tongjian
{

/// The password of a job account in the OS user's keychain (DESIGN section 4): scheduled work has nobody who could type it. Of a person's
/// account only a remembered computer is kept there, and for a time (DeviceMemory).
class JobPassword
{
public:
    JobPassword(KeychainEntries &entries, Id store, const QString &login);
    [[nodiscard]] bool keep(const Secret &password);
    [[nodiscard]] std::optional<Secret> recall();

private:
    KeychainEntries &m_entries;
    QString m_name;
};

} // namespace tongjian
