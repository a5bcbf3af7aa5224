// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "services/Notifications.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace tongjian
{

/// What one person is told of, as of one moment.
struct HouseNews {
    QList<Notification> list;
    Overdue overdue;
    ReminderWishes wishes;
};

/// Learns that somebody wrote, here or on another computer: every few seconds it asks for the journal's head, which costs one row, and reads what
/// concerns this person when that is another. Also once a minute, since what waits grows old and substitutions begin and end by time alone.
///
/// All on a thread and a connection of its own: the window never waits for the store here, neither to read nor behind an import to write.
class HouseWatch : public QObject
{
    Q_OBJECT
public:
    /// @p session stays until this is gone.
    explicit HouseWatch(const Session &session, QObject *parent = nullptr);
    ~HouseWatch() override; ///< what was asked for before is done first

    void start(std::chrono::milliseconds interval = std::chrono::seconds(5));
    void stop() { m_timer.stop(); }
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// Soon; looks asked for meanwhile are one. changed() follows only when there is something to say.
    void look();
    /// Kept with the person; changed() follows.
    void markRead(const Notification &notification);
    void markAllRead(const QList<Notification> &shown);
    /// @p change gets them as they are kept now.
    void changeWishes(const std::function<void(ReminderWishes &)> &change);

Q_SIGNALS:
    void changed(const tongjian::HouseNews &news);
    void looked(); ///< all that was asked for is answered, and went through
    void failed(const tongjian::Error &error);

private:
    class Reader;
    using Work = std::function<std::optional<HouseNews>(Reader &)>;
    void ask(const Work &work, bool isLook = false);
    void answer(const std::optional<HouseNews> &news, const std::optional<Error> &error, bool isLook);

    QTimer m_timer;
    QThread m_thread;
    Reader *m_reader; ///< lives on the thread
    bool m_looking = false;
    bool m_again = false; ///< asked for while it was looking
    int m_writing = 0; ///< changes that are not answered yet
};

} // namespace tongjian
