// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "GiveWay.h"
#include "core/Error.h"

#include <QCoreApplication>

#include <atomic>
#include <functional>

namespace tongjian
{

/// Tells how far it has come, in bytes, and asks whether to go on: false cancels at a safe point (Error Cancelled), and nothing half
/// done remains. Called on the caller's thread only. May be empty.
using BackupProgress = std::function<bool(qint64 done, qint64 total)>;

/// Counts what several threads do, for the one that tells it.
class BackupMeter
{
public:
    /// @p log: of the store that people go on working with (GiveWay); empty: none.
    BackupMeter(BackupProgress progress, qint64 total, const QString &log = {})
        : m_progress(std::move(progress))
        , m_total(total)
        , m_giveWay(log)
    {
    }
    void add(qint64 bytes) { m_done += bytes; } ///< from any thread
    /// Tells and asks; on the caller's thread.
    void ask()
    {
        if (m_progress && !m_progress(m_done, m_total))
            m_cancelled = true;
        stopIfCancelled();
        m_giveWay.look();
    }
    [[nodiscard]] const GiveWay &giveWay() const { return m_giveWay; }
    void stopIfCancelled() const ///< from any thread
    {
        if (m_cancelled) {
            throw Error(ErrorCode::Cancelled, QCoreApplication::translate("Backup", "This was stopped."),
                QCoreApplication::translate("Backup", "Nothing half done is left; older backups and the key copy are as they were."));
        }
    }

private:
    BackupProgress m_progress;
    std::atomic<qint64> m_done = 0;
    qint64 m_total;
    std::atomic<bool> m_cancelled = false;
    GiveWay m_giveWay;
};

} // namespace tongjian
