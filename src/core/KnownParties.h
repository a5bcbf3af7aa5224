// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Record.h"

#include <QHash>

namespace tongjian
{

/// Somebody who was met before, or one of the staff: what a line of the form completes to.
struct KnownParty {
    QString name;
    QString address;
    QString organisation;
    Id person = NoId;
    int uses = 0;
    qint64 lastUsed = 0; ///< UTC ms
    friend bool operator==(const KnownParty &, const KnownParty &) = default;
};

/// Collects who was met and ranks them: often and lately first.
class KnownParties
{
public:
    /// Somebody who took part in an entry of @p at.
    void add(const Party &party, qint64 at);
    /// Somebody who may be met: ranked behind those who were, in the order of adding.
    void addStaff(const QString &name, const QString &organisation, Id person);
    /// At most @p most, best first as things stand at @p now.
    [[nodiscard]] QList<KnownParty> ranked(qint64 now, qsizetype most) const;

private:
    QList<KnownParty> m_list;
    QHash<QString, qsizetype> m_index;
};

} // namespace tongjian
