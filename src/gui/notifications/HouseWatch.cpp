// SPDX-License-Identifier: GPL-3.0-or-later
#include "HouseWatch.h"

#include "services/JournalReading.h"

#include <memory>
#include <utility>

namespace tongjian
{

// The part on the thread. Its session is opened and closed there.
class HouseWatch::Reader : public QObject
{
public:
    explicit Reader(const Session &origin)
        : m_origin(origin)
    {
    }

    /// @return news, if there may be any
    std::optional<HouseNews> look(bool always)
    {
        Session &own = session();
        const JournalHead head = journalHead(own);
        const qint64 now = own.now();
        if (!always && head == m_head && qAbs(now - m_lastTime) < MinuteMs)
            return {};
        HouseNews news;
        news.list = m_feed->read();
        news.overdue = overdueFor(own);
        news.wishes = reminderWishes(own);
        m_head = head; // only when all of it was read
        m_lastTime = now;
        return news;
    }
    /// The next look reads, whatever the head says.
    void forget() { m_lastTime = 0; }
    NotificationFeed &feed()
    {
        session();
        return *m_feed;
    }
    Session &session()
    {
        if (!m_session) {
            m_session = m_origin.openAgain();
            m_feed = std::make_unique<NotificationFeed>(*m_session);
        }
        return *m_session;
    }

private:
    const Session &m_origin;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<NotificationFeed> m_feed;
    JournalHead m_head;
    qint64 m_lastTime = 0;
};

HouseWatch::HouseWatch(const Session &session, QObject *parent)
    : QObject(parent)
    , m_reader(new Reader(session))
{
    connect(&m_timer, &QTimer::timeout, this, &HouseWatch::look);
    m_reader->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    m_thread.start();
}

HouseWatch::~HouseWatch()
{
    m_timer.stop();
    // Behind what is asked for already: what somebody read or wished is kept.
    QMetaObject::invokeMethod(m_reader, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void HouseWatch::start(std::chrono::milliseconds interval)
{
    m_timer.start(interval);
}

void HouseWatch::ask(const Work &work, bool isLook)
{
    if (!isLook)
        ++m_writing;
    QMetaObject::invokeMethod(
        m_reader,
        [this, work, isLook] {
            std::optional<HouseNews> news;
            std::optional<Error> error;
            try {
                news = work(*m_reader);
            } catch (const Error &known) {
                error = known;
            } catch (const std::exception &stranger) { // none of ours
                error = Error(ErrorCode::Internal, tr("What happened meanwhile cannot be read."), {}, QString::fromUtf8(stranger.what()));
            }
            if (error)
                m_reader->forget();
            QMetaObject::invokeMethod(this, [this, news, error, isLook] { answer(news, error, isLook); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void HouseWatch::answer(const std::optional<HouseNews> &news, const std::optional<Error> &error, bool isLook)
{
    if (isLook)
        m_looking = false;
    else
        --m_writing;
    // What was read before the last change is not told: it would take the change back for a moment.
    if (news && m_writing == 0)
        Q_EMIT changed(*news);
    if (error)
        Q_EMIT failed(*error);
    if (!isLook)
        return;
    if (std::exchange(m_again, false))
        look(); // the one before may have begun too early to see what this was asked for
    else if (!error)
        Q_EMIT looked();
}

void HouseWatch::look()
{
    if (std::exchange(m_looking, true))
        m_again = true;
    else
        ask([](Reader &reader) { return reader.look(false); }, true);
}

void HouseWatch::markRead(const Notification &notification)
{
    ask([notification](Reader &reader) {
        reader.feed().markRead(notification);
        return reader.look(true);
    });
}

void HouseWatch::markAllRead(const QList<Notification> &shown)
{
    ask([shown](Reader &reader) {
        reader.feed().markAllRead(shown);
        return reader.look(true);
    });
}

void HouseWatch::changeWishes(const std::function<void(ReminderWishes &)> &change)
{
    ask([change](Reader &reader) {
        ReminderWishes wishes = reminderWishes(reader.session());
        change(wishes);
        saveReminderWishes(reader.session(), wishes);
        return reader.look(true);
    });
}

} // namespace tongjian
