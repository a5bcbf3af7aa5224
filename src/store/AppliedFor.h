// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CaseTrust.h"
#include "RetentionBook.h"

#include <QHash>

namespace tongjian
{

/// Which filed records somebody applied for and may still come to read, or reads under a grant that runs: those are not cleared under their hands
/// (regulation 7.2). Reads the applications when made, each verified, so make it within the act that relies on it. Words are not applied: what a
/// scope covers without them counts.
class AppliedFor
{
public:
    explicit AppliedFor(Store &store);
    /// Of nothing yet: for whoever reads the applications anyway.
    AppliedFor() = default;
    /// Takes in the application @p id as it stands at @p now (UTC ms), if it is one that counts.
    void take(Id id, const TrustedCase &known, qint64 now);

    /// Whether this login reads every application that counts.
    [[nodiscard]] bool known() const { return m_known; }
    /// The application, or none.
    [[nodiscard]] Id on(const KeptRow &row) const;

private:
    QList<std::pair<Id, Scope>> m_scopes; ///< not granted yet
    QHash<Id, Id> m_records; ///< granted, or to be corrected: by record
    bool m_known = true;
};

} // namespace tongjian
