// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NotificationRules.h"
#include "Session.h"

namespace tongjian
{

/// What one login is told of (NotificationRules.h), read from queues, cases, substitutions and journal. It remembers how far it read the journal, so
/// asking again costs little while nothing happened.
class NotificationFeed
{
public:
    explicit NotificationFeed(Session &session);

    /// Takes in what others did meanwhile. Newest first.
    [[nodiscard]] QList<Notification> read();
    /// Kept with the person, open to nobody else. No entry of the journal.
    void markRead(const Notification &notification);
    void markAllRead(const QList<Notification> &shown);

private:
    void readJournal();
    void keep(const ReadMarks &marks);

    Session &m_session;
    qint64 m_readTo = 0; ///< entry up to which decisions and collections are known
    QList<NotificationFacts::Decision> m_decisions; ///< and answers to this person's questions
    QList<NotificationFacts::Collection> m_collections;
};

/// At most this many of one queue are read; more are "more than".
inline constexpr int ArrivalsRead = 200;

/// What waits too long for this person.
[[nodiscard]] Overdue overdueFor(Session &session);

/// What of it somebody wants, kept with the person.
struct ReminderWishes {
    bool desktop = false; ///< told on the computer's desktop too, never what
    QDate dismissed; ///< no reminder of what is overdue any more on this day
    friend bool operator==(const ReminderWishes &, const ReminderWishes &) = default;
};
[[nodiscard]] ReminderWishes reminderWishes(Session &session);
void saveReminderWishes(Session &session, const ReminderWishes &wishes);

} // namespace tongjian
