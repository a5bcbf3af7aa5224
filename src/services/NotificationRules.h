// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/HouseState.h"

#include <QCborMap>
#include <QDate>
#include <QStringList>

#include <optional>

namespace tongjian
{

// Of what somebody is told, and when, as pure rules over what the store holds anyway: there is no second record of events.

/// The numbers are kept with what was read: never change one.
enum class NotificationKind : quint8 {
    ToReview = 1, ///< waits for this person as head
    ToFile = 2, ///< or as records officer
    Returned = 3, ///< an own record
    Rejected = 4,
    Filed = 5,
    CaseToDecide = 6,
    CaseConfirmed = 7, ///< that this person proposed
    CaseRefused = 8,
    SubstituteNamed = 9, ///< to begin later
    SubstituteBegins = 10,
    SubstituteEnds = 11,
    CollectionEnded = 12, ///< and left something that somebody must look at
    ApplicationToDecide = 13,
    ApplicationToFulfil = 14,
    ApplicationAsked = 15, ///< an own one: a question waits for the answer
    ApplicationGranted = 16, ///< an own one, as the next three
    ApplicationRefused = 17,
    GrantBegins = 18, ///< it was handed out
    GrantEnded = 19,
    ApplicationOverdue = 20, ///< waits too long for somebody one level below: for information
    DeadlineNear = 21, ///< of a request from outside that waits for this person
    ExplanationAsked = 22, ///< of this person, about a record; waits still
    Explained = 23, ///< to a question of this person's
    Corrected = 24, ///< an own record: a new version was filed
    HoldLifted = 25, ///< that this person placed
    ScheduleSet = 26, ///< the executive decided on a retention schedule that another officer proposed
};

/// What the store says now about what concerns one person.
struct NotificationFacts {
    Id me = NoId;
    qint64 now = 0; ///< UTC ms, as all times
    /// Something came into a queue and waits there still.
    struct Arrival {
        NotificationKind queue = NotificationKind::ToReview;
        Id record = NoId;
        Id author = NoId;
        qint64 entry = 0; ///< n of the journal entry that brought it
        qint64 at = 0;
    };
    QList<Arrival> arrivals;
    /// Somebody decided on a record or a hold of this person's, or on the schedule, or asked or explained something about a record.
    struct Decision {
        NotificationKind what = NotificationKind::Filed;
        Id record = NoId; ///< or the hold; of the schedule nothing
        Id by = NoId;
        qint64 entry = 0;
        qint64 at = 0;
    };
    QList<Decision> decisions;
    QList<Case> toDecide;
    QList<Case> proposed; ///< by this person
    QList<Substitution> substitutions; ///< of and for this person
    struct Collection {
        Id by = NoId;
        qint64 entry = 0;
        qint64 at = 0;
        qint64 quarantined = 0;
        qint64 unassigned = 0;
    };
    QList<Collection> collections;
    /// Something about an application that concerns this person.
    struct ApplicationNews {
        NotificationKind what = NotificationKind::ApplicationToDecide;
        Id application = NoId;
        Id by = NoId;
        qint64 entry = 0; ///< 0: not told by an entry
        qint64 at = 0;
    };
    QList<ApplicationNews> applications;
};

struct Notification {
    NotificationKind kind = NotificationKind::ToReview;
    Id object = NoId; ///< record, case, hold or substitution; NoId of the schedule, of several records and of a collection
    Id person = NoId; ///< who did it; of a substitution the other one
    qint64 entry = 0; ///< the newest one that it tells of; 0: not told by an entry
    qint64 at = 0;
    int count = 1; ///< how many records it stands for
    qint64 quarantined = 0;
    qint64 unassigned = 0;
    bool read = false;
    /// What it is recognised by, for as long as it is shown.
    [[nodiscard]] QString key() const;
    friend bool operator==(const Notification &, const Notification &) = default;
};

/// What somebody has seen. Small, however much there was: all up to an entry, and single ones.
class ReadMarks
{
public:
    [[nodiscard]] bool contains(const Notification &notification) const;
    void add(const Notification &notification);
    /// All of @p shown; what came meanwhile stays unread.
    void addAll(const QList<Notification> &shown);
    /// As two windows of one person leave it: read in one is read.
    void unite(const ReadMarks &other);
    [[nodiscard]] QCborMap toCbor() const;
    [[nodiscard]] static ReadMarks fromCbor(const QCborMap &map);
    friend bool operator==(const ReadMarks &, const ReadMarks &) = default;

private:
    qint64 m_upTo = 0;
    QMap<int, qint64> m_upToOf; ///< by kind
    QStringList m_single; ///< keys, oldest first
};

inline constexpr qint64 NotificationsKeptMs = 14 * DayMs; ///< older ones are no news
inline constexpr int NotificationsShown = 60;
inline constexpr int ArrivalsSingly = 4; ///< more unread ones of one queue are told in one
/// Newest first.
[[nodiscard]] QList<Notification> notificationsOf(const NotificationFacts &facts, const ReadMarks &read);

/// What waits longer than ReviewOverdueMs for one person.
struct Overdue {
    qint64 toReview = 0;
    qint64 toFile = 0;
    qint64 returned = 0; ///< own ones that came back
    qint64 toDecide = 0; ///< applications
    qint64 toExplain = 0; ///< questions about records
    qint64 toFulfil = 0; ///< applications that were granted
    [[nodiscard]] qint64 total() const { return toReview + toFile + returned + toDecide + toExplain + toFulfil; }
    friend bool operator==(const Overdue &, const Overdue &) = default;
};
/// Whether to remind of it: at login, and while the window stays open once each working day; never again on a day on which it was dismissed.
[[nodiscard]] bool remindsNow(const Overdue &overdue, QDate dismissed, QDate today, bool atLogin);

} // namespace tongjian
