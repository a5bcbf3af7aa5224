// SPDX-License-Identifier: GPL-3.0-or-later
#include "Retention.h"

#include "ApplicationItems.h"
#include "Clock.h"
#include "NamedValues.h"
#include "RecordEnums.h"
#include "TableChecks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("Retention", text);
}

constexpr std::array Minimums {
    LegalMinimum { 6, QT_TRANSLATE_NOOP("LegalMinimum", "Cybersecurity Law: network logs are kept at least six months") },
};

constexpr std::array States {
    tables::Named<KeepingState> { KeepingState::Kept, "kept", QT_TRANSLATE_NOOP("KeepingState", "Kept") },
    tables::Named<KeepingState> { KeepingState::Held, "held", QT_TRANSLATE_NOOP("KeepingState", "Held") },
    tables::Named<KeepingState> { KeepingState::Due, "due", QT_TRANSLATE_NOOP("KeepingState", "Due") },
    tables::Named<KeepingState> { KeepingState::Overdue, "overdue", QT_TRANSLATE_NOOP("KeepingState", "Kept too long") },
};
static_assert(tables::valuesDiffer(States) && tables::keysAreSound(States) && tables::allNamed(States));

constexpr std::array Levels { Confidentiality::Internal, Confidentiality::Confidential, Confidentiality::Secret };
constexpr std::array Classes { RecordClass::Voice, RecordClass::Text, RecordClass::Multimedia };

bool fits(const RetentionLine &line, const RetentionSubject &subject, Confidentiality confidentiality)
{
    return line.recordClass == subject.recordClass && (!line.channel || *line.channel == subject.channel)
        && (line.department == NoId || subject.departments.contains(line.department)) && (!line.confidentiality || *line.confidentiality == confidentiality);
}

bool keepsLonger(const RetentionLine &a, const RetentionLine &b)
{
    const auto longest = [](const RetentionLine &line) { return line.longestMonths == 0 ? LongestPeriodMonths + 1 : line.longestMonths; };
    return std::pair(a.shortestMonths, longest(a)) > std::pair(b.shortestMonths, longest(b));
}

const RetentionSchedule *scheduleOf(const QList<RetentionSchedule> &schedules, int version)
{
    const auto found = std::find_if(schedules.begin(), schedules.end(), [&](const RetentionSchedule &one) { return one.version == version; });
    return found == schedules.end() ? nullptr : &*found;
}

// Which confidentiality a record can have: one that promises exactly its day. All of them where that cannot be told.
QList<Confidentiality> possibleLevels(const RetentionSchedule *schedule, const KeptRecord &record)
{
    QList<Confidentiality> levels;
    for (Confidentiality level : Levels) {
        const RetentionLine *line = schedule ? lineFor(*schedule, record.subject, level) : nullptr;
        if (line && qAbs(monthsAfter(record.capturedAt, line->shortestMonths) - record.dueAt) <= DayMs) // days as another time zone had them
            levels.append(level);
    }
    return levels.isEmpty() ? QList<Confidentiality>(Levels.begin(), Levels.end()) : levels;
}

// Of the lines that these levels give, the one that keeps longest.
const RetentionLine *longestLine(const RetentionSchedule &schedule, const RetentionSubject &subject, const QList<Confidentiality> &levels)
{
    const RetentionLine *best = nullptr;
    for (Confidentiality level : levels) {
        const RetentionLine *line = lineFor(schedule, subject, level);
        if (line && (!best || keepsLonger(*line, *best)))
            best = line;
    }
    return best;
}

} // namespace

QCborArray encodeLines(const QList<RetentionLine> &lines)
{
    QCborArray array;
    for (const RetentionLine &line : lines) {
        QCborArray one { int(line.recordClass), line.channel ? int(*line.channel) : 0, line.department, line.confidentiality ? int(*line.confidentiality) : 0, line.shortestMonths,
            line.longestMonths, line.basis };
        array.append(one);
    }
    return array;
}

QList<RetentionLine> decodeLines(const QCborArray &array)
{
    QList<RetentionLine> lines;
    for (const QCborValue &value : array) {
        Items items(value, 7);
        const auto within = [](qint64 number, qint64 most) {
            if (number < 0 || number > most)
                throwMalformed();
            return int(number);
        };
        RetentionLine line;
        line.recordClass = RecordClass(within(items.number(), qint64(Classes.back())));
        if (const int channel = within(items.number(), 255); channel != 0)
            line.channel = Channel(channel);
        line.department = items.number();
        if (const int level = within(items.number(), qint64(Levels.back())); level != 0)
            line.confidentiality = Confidentiality(level);
        line.shortestMonths = within(items.number(), LongestPeriodMonths);
        line.longestMonths = within(items.number(), LongestPeriodMonths);
        line.basis = items.text();
        if (int(line.recordClass) == 0 || (line.channel && !isKnown(*line.channel)) || line.department < 0)
            throwMalformed();
        lines.append(line);
    }
    return lines;
}

std::span<const LegalMinimum> legalMinimumTable()
{
    return Minimums;
}

QString displayName(const LegalMinimum &minimum)
{
    return QCoreApplication::translate("LegalMinimum", minimum.law);
}

QList<ScheduleProblem> problemsOf(const RetentionChange &change, const RetentionSchedule &now, int today)
{
    using About = ScheduleProblem::About;
    QList<ScheduleProblem> problems;
    if (change.replaces != now.version)
        problems.append({ About::Whole, -1, say(QT_TRANSLATE_NOOP("Retention", "The schedule was changed meanwhile. Begin anew with the one that is in force.")) });
    if (!dateOfDay(change.from).isValid() || change.from < qMax(today, now.from))
        problems.append({ About::Day, -1,
            QCoreApplication::translate("Retention", "A schedule is in force from today on or later, and not before the one of %1.").arg(QLocale().toString(dateOfDay(now.from), QLocale::ShortFormat)) });
    for (RecordClass cls : Classes) {
        if (std::none_of(change.lines.begin(), change.lines.end(), [&](const RetentionLine &line) { return line.recordClass == cls && line.narrowness() == 0; }))
            problems.append({ About::Whole, -1, QCoreApplication::translate("Retention", "There is no line for all of class %1.").arg(displayName(cls)) });
    }
    for (qsizetype i = 0; i < change.lines.size(); ++i) {
        const RetentionLine &line = change.lines.at(i);
        const auto object = [&](const QString &message) { problems.append({ About::Line, i, message }); };
        for (const LegalMinimum &minimum : Minimums) {
            if (line.shortestMonths < minimum.months)
                object(QCoreApplication::translate("Retention", "%1 is shorter than the law allows (%2).").arg(displayPeriod(line.shortestMonths), displayName(minimum)));
        }
        if (line.longestMonths == 0)
            object(say(QT_TRANSLATE_NOOP("Retention", "A longest period is needed: personal information is not kept without an end.")));
        else if (line.longestMonths < line.shortestMonths)
            object(say(QT_TRANSLATE_NOOP("Retention", "The longest period is below the shortest.")));
        if (qMax(line.shortestMonths, line.longestMonths) > LongestPeriodMonths)
            object(QCoreApplication::translate("Retention", "A period is at most %1.").arg(displayPeriod(LongestPeriodMonths)));
        if (line.basis.trimmed().isEmpty())
            object(say(QT_TRANSLATE_NOOP("Retention", "Say on which law, contract or rule it rests.")));
        if (line.channel) {
            const QList<FormKind> forms = formsOf(line.recordClass);
            if (std::none_of(forms.begin(), forms.end(), [&](FormKind form) { return channelsOf(form).contains(*line.channel); }))
                object(say(QT_TRANSLATE_NOOP("Retention", "This class has no such channel.")));
        }
        for (qsizetype j = 0; j < i; ++j) {
            const RetentionLine &other = change.lines.at(j);
            if (other.recordClass == line.recordClass && other.channel == line.channel && other.department == line.department && other.confidentiality == line.confidentiality)
                object(QCoreApplication::translate("Retention", "It is about the same as line %1.").arg(j + 1));
        }
    }
    return problems;
}

QStringList objectionsTo(const RetentionChange &change, const RetentionSchedule &now, int today)
{
    QStringList objections;
    const QList<ScheduleProblem> problems = problemsOf(change, now, today);
    for (const ScheduleProblem &one : problems)
        objections += one.about == ScheduleProblem::About::Line ? QCoreApplication::translate("Retention", "Line %1: ").arg(one.line + 1) + one.message : one.message;
    return objections;
}

qint64 monthsAfter(qint64 at, int months)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).addMonths(months).toMSecsSinceEpoch();
}

const RetentionLine *lineFor(const RetentionSchedule &schedule, const RetentionSubject &subject, Confidentiality confidentiality)
{
    const RetentionLine *best = nullptr;
    for (const RetentionLine &line : schedule.lines) {
        if (fits(line, subject, confidentiality)
            && (!best || line.narrowness() > best->narrowness() || (line.narrowness() == best->narrowness() && keepsLonger(line, *best))))
            best = &line;
    }
    return best;
}

const RetentionSchedule &scheduleInForce(const QList<RetentionSchedule> &schedules, int day)
{
    for (auto it = schedules.crbegin(); it != schedules.crend(); ++it) {
        if (it->from <= day)
            return *it;
    }
    return schedules.constFirst();
}

Keeping keepingOf(const QList<RetentionSchedule> &schedules, const KeptRecord &record, qint64 extendedUntil, const QList<Id> &holds, qint64 now)
{
    const RetentionSchedule *promise = scheduleOf(schedules, record.ruleVersion);
    const QList<Confidentiality> levels = possibleLevels(promise, record);
    Keeping keeping;
    keeping.capturedAt = record.capturedAt;
    keeping.promisedBy = record.ruleVersion;
    keeping.version = record.ruleVersion;
    keeping.atLeast = record.dueAt;
    if (promise) {
        if (const RetentionLine *line = longestLine(*promise, record.subject, levels)) {
            keeping.line = *line;
            keeping.atMost = line->longestMonths == 0 ? 0 : monthsAfter(record.capturedAt, line->longestMonths);
        }
    }
    const int today = dayOf(now);
    for (const RetentionSchedule &later : schedules) {
        if (later.version <= record.ruleVersion || later.from > today)
            continue;
        const RetentionLine *line = longestLine(later, record.subject, levels);
        if (!line)
            continue;
        const qint64 shortest = monthsAfter(record.capturedAt, line->shortestMonths);
        if (shortest > keeping.atLeast || (later.shortens && shortest < keeping.atLeast)) {
            keeping.atLeast = shortest;
            keeping.version = later.version;
            keeping.line = *line;
        }
        keeping.atMost = line->longestMonths == 0 ? 0 : monthsAfter(record.capturedAt, line->longestMonths);
    }
    if (extendedUntil > keeping.atLeast) {
        keeping.atLeast = extendedUntil;
        keeping.extendedUntil = extendedUntil;
    }
    if (keeping.atMost > 0)
        keeping.atMost = qMax(keeping.atMost, keeping.atLeast);
    keeping.holds = holds;
    if (!holds.isEmpty())
        keeping.state = KeepingState::Held;
    else if (now < keeping.atLeast)
        keeping.state = KeepingState::Kept;
    else
        keeping.state = keeping.atMost > 0 && now >= keeping.atMost ? KeepingState::Overdue : KeepingState::Due;
    return keeping;
}

QString sentence(const Keeping &keeping, const QStringList &holds, const QString &departmentName)
{
    const auto day = [](qint64 at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::LongFormat); };
    QString text = QCoreApplication::translate("Retention", "Captured on %1; version %2 of the retention schedule (%3) keeps it %4, at least until %5")
                       .arg(day(keeping.capturedAt), QString::number(keeping.version), displaySubject(keeping.line, departmentName), displayPeriod(keeping.line.shortestMonths),
                           day(keeping.atLeast));
    if (keeping.extendedUntil > 0)
        text = QCoreApplication::translate("Retention", "Captured on %1; it was extended by itself and is kept at least until %2").arg(day(keeping.capturedAt), day(keeping.atLeast));
    text += keeping.atMost > 0 ? QCoreApplication::translate("Retention", " and at most until %1").arg(day(keeping.atMost)) : say(QT_TRANSLATE_NOOP("Retention", "; no longest period is set"));
    if (keeping.version != keeping.promisedBy && keeping.extendedUntil == 0)
        text += QCoreApplication::translate("Retention", " (version %1 had promised something else at capture)").arg(keeping.promisedBy);
    if (!holds.isEmpty())
        text += QCoreApplication::translate("Retention", "; held for %1 and not cleared before that ends").arg(holds.join(say(QT_TRANSLATE_NOOP("Retention", ", "))));
    else if (!keeping.holdsKnown)
        text += say(QT_TRANSLATE_NOOP("Retention", "; a hold may keep it longer"));
    return text + say(QT_TRANSLATE_NOOP("Retention", "."));
}

QString displayName(KeepingState state)
{
    return tables::nameOf(States, state, "KeepingState");
}

QString keyOf(KeepingState state)
{
    return tables::keyIn(States, state);
}

QString displayPeriod(int months)
{
    constexpr int Year = 12;
    const int years = months / Year;
    const int rest = months % Year;
    QStringList words;
    if (years > 0)
        words += QCoreApplication::translate("Retention", "%n years", nullptr, years);
    if (rest > 0 || years == 0)
        words += QCoreApplication::translate("Retention", "%n months", nullptr, rest);
    return words.join(u' ');
}

QString displaySubject(const RetentionLine &line, const QString &departmentName)
{
    QStringList words { displayName(line.recordClass) };
    if (line.channel)
        words += displayName(*line.channel);
    if (line.department != NoId)
        words += departmentName;
    if (line.confidentiality)
        words += displayName(*line.confidentiality);
    return words.join(say(QT_TRANSLATE_NOOP("Retention", " · ")));
}

} // namespace tongjian
