// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>

namespace tongjian
{

/// Lets whoever works with the store have half of the disk (DESIGN section 7): while the store's log grows beside a backup, what the backup wrote is brought
/// onto the medium piece by piece, and after each nothing is done for as long as it took. When nobody works it takes all of the disk.
class GiveWay
{
public:
    /// @p log: of the store, written by whoever works; empty: nobody does.
    explicit GiveWay(QString log);
    /// Looks whether anybody worked since the last time; from one thread.
    void look();
    [[nodiscard]] bool toOthers() const { return m_toOthers; } ///< from any thread
    /// After a piece that took @p ms.
    void rest(qint64 ms) const;

private:
    QString m_log;
    qint64 m_changed = 0; ///< when it was last written, ns
    std::atomic<bool> m_toOthers = false;
};

} // namespace tongjian
