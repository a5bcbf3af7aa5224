// SPDX-License-Identifier: GPL-3.0-or-later
#include "BackupWatch.h"

#include "BackupDisplay.h"
#include "core/Clock.h"
#include "gui/pieces/Notice.h"
#include "gui/shell/MainWindow.h"
#include "gui/shell/Preferences.h"
#include "gui/style/Typography.h"

#include <algorithm>
#include <utility>

namespace tongjian
{

namespace
{
constexpr qint64 AgainAfterMs = HourMs;
}

BackupWatch::BackupWatch(Session &session, Preferences &preferences, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_preferences(preferences)
    , m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, &BackupWatch::look);
}

BackupWatch::~BackupWatch() = default;

void BackupWatch::start(std::chrono::milliseconds first, std::chrono::milliseconds interval)
{
    m_timer.start(interval);
    QTimer::singleShot(first, this, &BackupWatch::look);
}

void BackupWatch::setLocked(bool locked)
{
    m_locked = locked;
    if (!locked && !m_untold.isEmpty())
        tell(std::exchange(m_untold, {}));
}

void BackupWatch::look()
{
    if (m_job)
        return;
    if (!m_preferences.runsDueBackups() || m_session.readOnly() || !m_session.roles().contains(Role::Officer)) {
        Q_EMIT looked();
        return;
    }
    auto attempt = std::make_shared<Attempt>();
    m_job = std::make_unique<Job>(QString(), [&origin = m_session, attempt, notBefore = m_notBefore](JobControl &control) {
        const auto own = origin.openAgain();
        runOne(*own, notBefore, *attempt, [&](qint64, qint64) { return !control.isCancelled(); });
    });
    connect(m_job.get(), &Job::finished, this, [this, attempt] { end(*attempt); }, Qt::QueuedConnection);
    m_job->start();
}

// The first of what is due; the next one is looked for afterwards, since a run takes long and the house goes on.
void BackupWatch::runOne(Session &session, const QHash<Try, qint64> &notBefore, Attempt &attempt, const Progress &progress)
{
    const qint64 now = session.now();
    const BackupBook book(session);
    const auto begin = [&](Id plan, bool drill) {
        if (notBefore.value({ plan, drill }) > now)
            return false;
        attempt = { plan, book.plan(plan)->kind, drill, {} };
        return true;
    };
    const QList<Id> plans = plansToRun(session);
    for (const Id plan : plans) {
        // Whoever tried it, here or elsewhere.
        const bool failedJustNow = std::any_of(book.runs().begin(), book.runs().end(), [&](const BackupRunFact &run) { return run.plan == plan && !run.ok && run.at > now - AgainAfterMs; });
        if (failedJustNow || !begin(plan, false))
            continue;
        attempt.failure = runBackup(session, plan, progress).secondFailure;
        return;
    }
    const QList<Id> drills = drillsDue(session);
    for (const Id plan : drills) {
        if (!begin(plan, true))
            continue;
        const DrillResult result = drillBackup(session, plan, false, progress);
        if (!result.ok())
            attempt.failure = displayName(result.failures.constFirst().assertion);
        return;
    }
}

void BackupWatch::end(const Attempt &attempt)
{
    const std::unique_ptr<Job> job = std::move(m_job);
    if (job->state() == Job::State::Cancelled)
        return;
    const QString name = planName(attempt.kind);
    if (job->state() == Job::State::Failed) {
        m_notBefore[{ attempt.plan, attempt.drill }] = m_session.now() + AgainAfterMs;
        if (attempt.plan == NoId) { // not even what is due could be read
            Q_EMIT looked();
            return;
        }
        if (job->error()->code() != ErrorCode::Busy) // somebody else makes it
            tell((attempt.drill ? tr("%1: the drill could not be held. %2") : tr("%1 failed. %2")).arg(name, job->error()->message()));
    } else if (attempt.plan == NoId) {
        Q_EMIT looked();
        return;
    } else if (attempt.drill) {
        tell(attempt.failure.isEmpty() ? tr("%1: proven restorable.").arg(name) : tr("%1: the drill failed. %2").arg(name, attempt.failure));
    } else {
        tell(attempt.failure.isEmpty() ? tr("%1: made and checked.").arg(name) : tr("%1: made and checked, but not at the second place. %2").arg(name, attempt.failure));
    }
    Q_EMIT ran();
    look();
}

void BackupWatch::tell(const QString &text)
{
    if (m_locked) {
        m_untold = m_untold.isEmpty() ? text : sentences(m_untold, text);
        return;
    }
    Notice::show(&m_window, text, tr("Show"), [window = &m_window] { window->openPage(QStringLiteral("backup")); });
}

} // namespace tongjian
