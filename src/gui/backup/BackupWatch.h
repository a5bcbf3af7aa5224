// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/jobs/Job.h"
#include "services/Backups.h"

#include <QHash>
#include <QTimer>

#include <chrono>

namespace tongjian
{

class MainWindow;
class Preferences;

/// While a records officer is logged in, backups that are due are made and drills that are due are held: one after the other, on a thread and
/// a connection of their own. It goes on behind the lock, where nothing is told until somebody is back. What failed is tried again after an
/// hour at the earliest.
class BackupWatch : public QObject
{
    Q_OBJECT
public:
    /// @p session and @p window stay until this is gone. Destroyed, it stops what it makes; nothing half done is left.
    BackupWatch(Session &session, Preferences &preferences, MainWindow &window, QObject *parent = nullptr);
    ~BackupWatch() override;

    void start(std::chrono::milliseconds first = std::chrono::minutes(1), std::chrono::milliseconds interval = std::chrono::minutes(3));
    void setLocked(bool locked);
    /// Soon, unless something runs already: then what is due now is seen when that has ended.
    void look();
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    void ran(); ///< something was made or held, or failed
    void looked(); ///< nothing more is due, or may be tried now

private:
    struct Attempt {
        Id plan = NoId; ///< NoId: nothing was due
        BackupKind kind = BackupKind::Daily;
        bool drill = false;
        QString failure; ///< of what succeeded by half: the second place, what did not hold
    };
    /// Drills and runs of one plan fail for themselves.
    struct Try {
        Id plan;
        bool drill;
        friend bool operator==(const Try &, const Try &) = default;
        friend size_t qHash(const Try &one, size_t seed = 0) { return qHashMulti(seed, one.plan, one.drill); }
    };
    static void runOne(Session &session, const QHash<Try, qint64> &notBefore, Attempt &attempt, const Progress &progress);
    void end(const Attempt &attempt);
    void tell(const QString &text);

    Session &m_session;
    Preferences &m_preferences;
    MainWindow &m_window;
    QTimer m_timer;
    std::unique_ptr<Job> m_job;
    QHash<Try, qint64> m_notBefore; ///< UTC ms
    QString m_untold; ///< while it was locked
    bool m_locked = false;
};

} // namespace tongjian
