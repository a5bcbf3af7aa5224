// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

class QThread;
class QWidget;

namespace tongjian
{

struct JobProgress {
    qint64 done = 0;
    qint64 total = 0; ///< 0: not known
    QString what; ///< what is being done, for a person
    qint64 remainingMs = -1; ///< -1: not known
    bool inBytes = false; ///< done and total are sizes
};

/// What the work holds while it runs on its thread: the way to tell how far it is and to hear that it should stop.
class JobControl
{
public:
    void report(qint64 done, qint64 total, const QString &what = {});
    void reportBytes(qint64 done, qint64 total, const QString &what = {});
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// At a safe point: throws Error(Cancelled) if the person wants it to stop.
    void stopIfCancelled() const;

private:
    friend class Job;
    mutable QMutex m_mutex;
    JobProgress m_progress;
    bool m_news = false;
    std::atomic_bool m_cancelled = false;
};

/// Work longer than 100 ms, on a thread of its own (with its own connection, opened by the work). Destroying the job asks it
/// to stop and waits for it.
class Job : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<void(JobControl &)>;
    enum class State : quint8 { Waiting, Running, Done, Cancelled, Failed };

    Job(QString title, Work work, QObject *parent = nullptr);
    ~Job() override;

    void start();
    void cancel();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const JobProgress &progress() const { return m_progress; }
    /// Of a failed job.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void progressed(const tongjian::JobProgress &progress);
    void finished();

private:
    void tell();
    void end();

    QString m_title;
    Work m_work;
    JobControl m_control;
    QThread *m_thread = nullptr;
    QTimer m_teller;
    QElapsedTimer m_clock;
    JobProgress m_progress;
    State m_state = State::Waiting;
    std::optional<Error> m_error; // written by the worker, read after it ended
    bool m_stopped = false;
};

/// The object name of what all pages of a window stand on; a lock screen covers it.
inline const QString ShellName = QStringLiteral("shell");

/// Runs @p work for @p owner (which must stay; when it goes, the job is stopped), shows a ProgressSheet if it takes long and an
/// ErrorSheet if it fails, and calls @p done on the window's thread when it went through. While the window is locked nothing of that
/// happens: it waits until the pages are seen again.
Job *runJob(QWidget *owner, const QString &title, Job::Work work, std::function<void()> done = {}, std::function<void()> notDone = {});

/// The same for work with a result.
template <class Result>
Job *runJobFor(QWidget *owner, const QString &title, std::function<Result(JobControl &)> work, std::function<void(Result)> done, std::function<void()> notDone = {})
{
    auto result = std::make_shared<std::optional<Result>>();
    return runJob(
        owner, title, [work = std::move(work), result](JobControl &control) { result->emplace(work(control)); },
        [done = std::move(done), result] { done(std::move(**result)); }, std::move(notDone));
}

} // namespace tongjian
