// SPDX-License-Identifier: GPL-3.0-or-later
#include "Job.h"

#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/ProgressSheet.h"

#include <QMutexLocker>
#include <QPointer>
#include <QThread>
#include <QWidget>

namespace tongjian
{

namespace
{

constexpr int TellMs = 60; // faster than this nobody reads
constexpr int SheetAfterMs = 400; // what is quicker than this needs no sheet
constexpr qint64 GuessAfterMs = 1500; // an earlier guess at the remaining time would jump about

// What @p owner stands on, if a screen covers the whole of it now: the lock's. Nothing may open above that.
QWidget *coveredGround(QWidget *owner)
{
    for (QWidget *widget = owner; widget; widget = widget->parentWidget()) {
        if (widget->objectName() == ShellName)
            return widget->isVisible() ? nullptr : widget;
    }
    return nullptr;
}

// Calls once @p ground is seen again, unless @p owner goes before.
class WhenSeenAgain final : public QObject
{
public:
    WhenSeenAgain(QWidget *ground, QWidget *owner, std::function<void()> then)
        : QObject(owner)
        , m_then(std::move(then))
    {
        ground->installEventFilter(this);
    }
    bool eventFilter(QObject *ground, QEvent *event) override
    {
        if (event->type() == QEvent::Show && m_then) {
            ground->removeEventFilter(this);
            // Behind what the window itself does now.
            QMetaObject::invokeMethod(this, [this] {
                std::exchange(m_then, {})();
                deleteLater();
            }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(ground, event);
    }

private:
    std::function<void()> m_then;
};

}

void JobControl::report(qint64 done, qint64 total, const QString &what)
{
    const QMutexLocker lock(&m_mutex);
    m_progress.done = done;
    m_progress.total = total;
    if (!what.isEmpty())
        m_progress.what = what;
    m_news = true;
}

void JobControl::reportBytes(qint64 done, qint64 total, const QString &what)
{
    report(done, total, what);
    const QMutexLocker lock(&m_mutex);
    m_progress.inBytes = true;
}

void JobControl::stopIfCancelled() const
{
    if (m_cancelled)
        throw Error(ErrorCode::Cancelled, Job::tr("Stopped."));
}

Job::Job(QString title, Work work, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_work(std::move(work))
{
    m_teller.setInterval(TellMs);
    connect(&m_teller, &QTimer::timeout, this, &Job::tell);
}

Job::~Job()
{
    if (!m_thread)
        return;
    m_control.m_cancelled = true;
    m_thread->wait();
    delete m_thread;
}

void Job::start()
{
    if (m_state != State::Waiting)
        return;
    m_state = State::Running;
    m_clock.start();
    m_teller.start();
    m_thread = QThread::create([this] {
        try {
            m_work(m_control);
        } catch (const Error &error) {
            if (error.code() == ErrorCode::Cancelled)
                m_stopped = true;
            else
                m_error = error;
        } catch (const std::exception &stranger) {
            m_error = Error(ErrorCode::Internal, tr("This did not work."), {}, QString::fromUtf8(stranger.what()));
        }
    });
    connect(m_thread, &QThread::finished, this, &Job::end);
    m_thread->start();
}

void Job::cancel()
{
    m_control.m_cancelled = true;
}

void Job::tell()
{
    {
        const QMutexLocker lock(&m_control.m_mutex);
        if (!std::exchange(m_control.m_news, false))
            return;
        m_progress = m_control.m_progress;
    }
    m_progress.remainingMs = -1;
    const qint64 elapsed = m_clock.elapsed();
    if (elapsed >= GuessAfterMs && m_progress.done > 0 && m_progress.total >= m_progress.done)
        m_progress.remainingMs = qint64(double(elapsed) / double(m_progress.done) * double(m_progress.total - m_progress.done));
    Q_EMIT progressed(m_progress);
}

void Job::end()
{
    m_teller.stop();
    m_thread->wait();
    m_thread->deleteLater();
    m_thread = nullptr;
    tell();
    m_state = m_error ? State::Failed : m_stopped ? State::Cancelled : State::Done;
    Q_EMIT finished();
}

Job *runJob(QWidget *owner, const QString &title, Job::Work work, std::function<void()> done, std::function<void()> notDone)
{
    auto *job = new Job(title, std::move(work), owner);
    auto *wait = new QTimer(job);
    wait->setSingleShot(true);
    QObject::connect(wait, &QTimer::timeout, job, [job, owner] {
        if (job->state() != Job::State::Running)
            return;
        auto *sheet = new ProgressSheet(*job, owner);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        sheet->open();
    });
    // Queued, so that the progress sheet is gone before anything else is shown.
    QObject::connect(
        job, &Job::finished, owner,
        [job, owner, done = std::move(done), notDone = std::move(notDone)] {
            const auto tell = [job, owner, done, notDone] {
                job->deleteLater();
                if (job->state() == Job::State::Done) {
                    if (done)
                        runAction(owner, done);
                    return;
                }
                const QPointer<QWidget> guard = owner;
                if (job->state() == Job::State::Failed)
                    ErrorSheet::show(owner, Error(*job->error()));
                if (guard && notDone)
                    notDone();
            };
            if (QWidget *ground = coveredGround(owner))
                new WhenSeenAgain(ground, owner, tell);
            else
                tell();
        },
        Qt::QueuedConnection);
    job->start();
    wait->start(SheetAfterMs);
    return job;
}

} // namespace tongjian
