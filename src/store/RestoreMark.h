// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "JournalEntry.h"
#include "StorePaths.h"

#include <optional>

namespace tongjian
{

/// restored.json: says that a store was put back from a backup and is not accepted yet (DESIGN section 6). A help for people, not a guard: whoever
/// takes it away meets the heads that computers remember.
struct RestoreMark {
    QString backup; ///< its name
    qint64 takenAt = 0; ///< UTC ms
    JournalHead base; ///< where its journal ended
    qint64 seen = 0; ///< how far the journal went that the newest key part has seen
    [[nodiscard]] QByteArray toJson() const;
    /// None: there is no such file. Throws Integrity when there is one that cannot be read.
    [[nodiscard]] static std::optional<RestoreMark> read(const StorePaths &paths);
};
inline constexpr const char *RestoreMarkFile = "restored.json";

} // namespace tongjian
