// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Consequence.h"
#include "store/RetentionBook.h"

namespace tongjian
{

// How long records are kept (regulation 4.2, 7.1): the schedule and its changes, extensions, what becomes due, and why a record is kept.

/// A form to begin with: the schedule that is in force, to be changed in form.retention->lines.
[[nodiscard]] ApplicationForm newSchedule(Session &session);

/// A schedule that was applied for and waits, newest of them; for those who read what becomes due.
struct PendingSchedule {
    Id application = NoId;
    QString number;
    Id applicant = NoId;
    qint64 submittedAt = 0; ///< UTC ms
    int others = 0; ///< that wait as well, from before
};
[[nodiscard]] std::optional<PendingSchedule> pendingSchedule(Session &session);

/// What a schedule would do to the filed records, before anybody decides on it.
struct ScheduleEffect {
    qint64 records = 0; ///< filed ones that were looked at
    qint64 later = 0; ///< kept longer than now
    qint64 earlier = 0; ///< less long
    qint64 dueByIt = 0; ///< would be due on its first day, and are not by the schedule of now
    struct OfClass {
        qint64 later = 0;
        qint64 earlier = 0;
    };
    QMap<RecordClass, OfClass> byClass;
    QMap<Id, qint64> heldOfEarlier; ///< by hold: how many of those that end earlier it keeps all the same
};
/// For officers, executives and auditors.
[[nodiscard]] ScheduleEffect effectOf(Session &session, const RetentionChange &change, const Progress &progress = {});

/// The decision on a schedule sets it in force.
class ScheduleSetting final : public Consequence
{
public:
    ScheduleSetting(Session &session, const TrustedCase &known);
    void write(Act &act) override;

private:
    Session &m_session;
    Id m_application;
    RetentionChange m_change;
};

/// Keeps records until the end of @p lastDay (20291231) at least. Throws BadInput where that is no longer than now, or longer than the
/// longest period allows: what is needed beyond that is held, with a reason that ends.
void extendRecords(Session &session, const QList<Id> &records, int lastDay, const QString &reason);

/// Why a record is kept: what the same function says that a clearing asks (RetentionBook).
struct WhyCard {
    Keeping keeping;
    QString sentence;
    QList<Hold> holds; ///< that cover it, for those who see them
    QStringList extensions; ///< reasons, where this login opens them
};
[[nodiscard]] WhyCard whyKept(Session &session, const RecordRow &row);

/// What becomes due, by calendar month.
struct DueMonth {
    int month = 0; ///< 202611
    QMap<RecordClass, qint64> records;
    qint64 bytes = 0; ///< roughly
};
struct DueOverview {
    QList<DueMonth> months; ///< from this month on, each
    QMap<RecordClass, qint64> due; ///< may be cleared now
    qint64 dueBytes = 0;
    qint64 overdue = 0; ///< of those: past their longest period
    qint64 held = 0; ///< would be due but for a hold
    [[nodiscard]] qint64 allDue() const;
};
inline constexpr int DueMonthsAhead = 24;
[[nodiscard]] DueOverview dueOverview(Session &session, const Progress &progress = {});

enum class DueList { Now, Overdue, Held, Month };
struct DueLine {
    KeptRow row;
    Keeping keeping;
};
/// At most @p count, by the day on which they are due. @p month (202701) of DueList::Month.
[[nodiscard]] QList<DueLine> dueLines(Session &session, DueList list, int month, int count);

} // namespace tongjian
