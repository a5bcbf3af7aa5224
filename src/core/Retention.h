// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How long records are kept (regulation 4.2, 7.1, DESIGN section 5). One function says so, keepingOf(): the why-card shows what it finds,
// and whoever clears asks it again.
//
// How the data flows: a schedule is decided on (retention.set) and replaced by the next -> at capture its line promises a day, due_at ->
// later schedules, extensions and holds move what follows from that, never the promise itself -> Keeping.

#include "Record.h"

class QCborArray;

namespace tongjian
{

/// One line of the retention schedule (留存期限表): of a class, or narrower. Periods are in months from the trusted time of capture.
struct RetentionLine {
    RecordClass recordClass = RecordClass::Voice;
    std::optional<Channel> channel;
    Id department = NoId; ///< of somebody concerned, at capture; NoId: any
    std::optional<Confidentiality> confidentiality;
    int shortestMonths = 0; ///< not cleared before
    int longestMonths = 0; ///< not kept longer, unless held; 0: none was set, as in what a store was founded with
    QString basis; ///< the law, contract or rule that asks for it
    [[nodiscard]] int narrowness() const { return int(channel.has_value()) + int(department != NoId) + int(confidentiality.has_value()); }
    friend bool operator==(const RetentionLine &, const RetentionLine &) = default;
};

/// As it stands in journal entries and applications; decode throws BadInput.
[[nodiscard]] QCborArray encodeLines(const QList<RetentionLine> &lines);
[[nodiscard]] QList<RetentionLine> decodeLines(const QCborArray &array);

/// One version of the schedule, whole. Signed and kept for ever: a record names the one that promised its period.
struct RetentionSchedule {
    int version = 0; ///< 1: of the founding
    int from = 0; ///< day from which it is in force, 20261201
    bool shortens = false; ///< also what was promised before is shortened to it, as the decision says
    QList<RetentionLine> lines;
    Id application = NoId; ///< that it was decided on; NoId: the founding
    qint64 entry = 0; ///< n of its journal entry
    friend bool operator==(const RetentionSchedule &, const RetentionSchedule &) = default;
};

/// A new schedule as it is applied for.
struct RetentionChange {
    int replaces = 0; ///< the version that was there
    int from = 0; ///< 20261201
    bool shortens = false;
    QList<RetentionLine> lines;
    friend bool operator==(const RetentionChange &, const RetentionChange &) = default;
};

/// A period that no schedule goes below.
struct LegalMinimum {
    int months;
    const char *law; ///< source text for translation, context "LegalMinimum"
};
[[nodiscard]] std::span<const LegalMinimum> legalMinimumTable();
[[nodiscard]] QString displayName(const LegalMinimum &minimum);
inline constexpr int LongestPeriodMonths = 1200;

/// Something that stands against a new schedule, translated.
struct ScheduleProblem {
    enum class About : quint8 { Whole, Day, Line };
    About about = About::Whole;
    qsizetype line = -1; ///< place of the line that it is about
    QString message;
};
/// Everything that stands against @p change on @p today (20261128): a class without a line, a period below the law's, a longest one below
/// the shortest, two lines for the same, a day in force before the one of @p now.
[[nodiscard]] QList<ScheduleProblem> problemsOf(const RetentionChange &change, const RetentionSchedule &now, int today);
/// The same in words by themselves: each says which line it is about.
[[nodiscard]] QStringList objectionsTo(const RetentionChange &change, const RetentionSchedule &now, int today);

/// @p at plus that many calendar months, UTC: the same on every machine.
[[nodiscard]] qint64 monthsAfter(qint64 at, int months);

/// What a period hangs on. The confidentiality stands inside the seal: known at capture, afterwards only as far as the promise tells.
struct RetentionSubject {
    RecordClass recordClass = RecordClass::Voice;
    Channel channel = Channel::FixedLine;
    QList<Id> departments; ///< of whom it concerns, at capture
};
/// The narrowest line that fits; of several the one that keeps longest. Null: none.
[[nodiscard]] const RetentionLine *lineFor(const RetentionSchedule &schedule, const RetentionSubject &subject, Confidentiality confidentiality);
/// The newest of @p schedules that is in force on @p day; they are in the order of their versions.
[[nodiscard]] const RetentionSchedule &scheduleInForce(const QList<RetentionSchedule> &schedules, int day);

/// A record as its plain columns tell it.
struct KeptRecord {
    RetentionSubject subject;
    qint64 capturedAt = 0; ///< UTC ms
    qint64 dueAt = 0; ///< promised at capture
    int ruleVersion = 0; ///< by this schedule
};

enum class KeepingState : quint8 {
    Kept, ///< the shortest period is not over
    Held, ///< it may be over, but a hold stands
    Due, ///< may be cleared
    Overdue, ///< the longest period is over as well
};

/// Why a record is kept, and until when. Times are UTC ms.
struct Keeping {
    KeepingState state = KeepingState::Kept;
    qint64 capturedAt = 0;
    qint64 atLeast = 0;
    qint64 atMost = 0; ///< 0: no longest period is set
    int promisedBy = 0; ///< version of the schedule at capture
    int version = 0; ///< of the one that atLeast follows from
    RetentionLine line; ///< of that version
    qint64 extendedUntil = 0; ///< 0: was not extended
    QList<Id> holds;
    bool holdsKnown = true; ///< false: this login cannot tell which holds cover it
    [[nodiscard]] bool mayBeCleared() const { return holdsKnown && (state == KeepingState::Due || state == KeepingState::Overdue); }
};
/// @p extendedUntil: the latest extension of this record, 0 for none. @p holds: those in force that cover it.
[[nodiscard]] Keeping keepingOf(const QList<RetentionSchedule> &schedules, const KeptRecord &record, qint64 extendedUntil, const QList<Id> &holds, qint64 now);
/// In one sentence. @p holds: how the holds are called.
[[nodiscard]] QString sentence(const Keeping &keeping, const QStringList &holds, const QString &departmentName);

[[nodiscard]] QString displayName(KeepingState state);
[[nodiscard]] QString keyOf(KeepingState state);
/// "5 years", "2 years 6 months".
[[nodiscard]] QString displayPeriod(int months);
/// "Text · E-mail · 销售部 · Secret".
[[nodiscard]] QString displaySubject(const RetentionLine &line, const QString &departmentName);

} // namespace tongjian
