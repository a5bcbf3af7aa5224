// SPDX-License-Identifier: GPL-3.0-or-later
#include "ConversationStamp.h"

#include <array>

namespace tongjian
{

namespace
{

constexpr qsizetype LongestStamp = 48; // characters from its first to its last

struct Word {
    const char16_t *text;
    int value;
};

constexpr Word NamedDays[] = { { u"今天", 0 }, { u"今日", 0 }, { u"昨天", -1 }, { u"昨日", -1 }, { u"前天", -2 }, { u"前日", -2 }, { u"Today", 0 }, { u"Yesterday", -1 } };
constexpr Word Weekdays[] = { { u"一", 1 }, { u"二", 2 }, { u"三", 3 }, { u"四", 4 }, { u"五", 5 }, { u"六", 6 }, { u"日", 7 }, { u"天", 7 } };
constexpr Word EnglishWeekdays[] = { { u"Monday", 1 }, { u"Tuesday", 2 }, { u"Wednesday", 3 }, { u"Thursday", 4 }, { u"Friday", 5 }, { u"Saturday", 6 }, { u"Sunday", 7 },
    { u"Mon", 1 }, { u"Tue", 2 }, { u"Wed", 3 }, { u"Thu", 4 }, { u"Fri", 5 }, { u"Sat", 6 }, { u"Sun", 7 } };
constexpr const char16_t *WeekdayPrefixes[] = { u"星期", u"礼拜", u"禮拜", u"周", u"週" };

enum HalfDay { Unsaid, Morning, Noon, Afternoon, Night };
constexpr Word HalfDays[] = { { u"凌晨", Morning }, { u"清晨", Morning }, { u"早上", Morning }, { u"上午", Morning }, { u"中午", Noon }, { u"下午", Afternoon },
    { u"傍晚", Afternoon }, { u"晚上", Night }, { u"AM", Morning }, { u"PM", Afternoon }, { u"am", Morning }, { u"pm", Afternoon } };

/// Walks over a line; each step either takes what it names or leaves everything as it was.
class Walker
{
public:
    Walker(QStringView line, qsizetype at)
        : m_line(line)
        , m_at(at)
    {
    }
    [[nodiscard]] qsizetype at() const { return m_at; }
    void to(qsizetype at) { m_at = at; }
    void blanks()
    {
        while (m_at < m_line.size() && (m_line[m_at].isSpace() || m_line[m_at] == u','))
            ++m_at;
    }
    std::optional<int> number(int most, int *digits = nullptr)
    {
        int value = 0;
        int count = 0;
        while (m_at + count < m_line.size() && count <= most && m_line[m_at + count] >= u'0' && m_line[m_at + count] <= u'9')
            value = value * 10 + (m_line[m_at + count++].unicode() - u'0');
        if (count == 0 || count > most)
            return {};
        m_at += count;
        if (digits)
            *digits = count;
        return value;
    }
    bool one(QStringView of)
    {
        if (m_at >= m_line.size() || !of.contains(m_line[m_at]))
            return false;
        ++m_at;
        return true;
    }
    [[nodiscard]] QChar next() const { return m_at < m_line.size() ? m_line[m_at] : QChar(); }
    bool text(QStringView what)
    {
        if (!m_line.mid(m_at, what.size()).startsWith(what))
            return false;
        m_at += what.size();
        return true;
    }
    template<size_t Size>
    std::optional<int> word(const Word (&words)[Size])
    {
        for (const Word &one : words) {
            if (text(one.text))
                return one.value;
        }
        return {};
    }

private:
    QStringView m_line;
    qsizetype m_at;
};

std::optional<int> weekday(Walker &walk)
{
    const qsizetype before = walk.at();
    for (const char16_t *prefix : WeekdayPrefixes) {
        if (walk.text(prefix)) {
            if (const auto day = walk.word(Weekdays))
                return day;
            walk.to(before);
        }
    }
    return walk.word(EnglishWeekdays);
}

bool clockTime(Walker &walk, ConversationStamp &stamp)
{
    const qsizetype before = walk.at();
    const auto failed = [&] {
        walk.to(before);
        return false;
    };
    int half = Unsaid;
    if (const auto said = walk.word(HalfDays)) {
        half = *said;
        walk.blanks();
    }
    auto hour = walk.number(2);
    if (!hour || !walk.one(u":："))
        return failed();
    int digits = 0;
    const auto minute = walk.number(2, &digits);
    if (!minute || digits != 2)
        return failed();
    int second = 0;
    if (walk.one(u":：")) {
        const auto read = walk.number(2, &digits);
        if (!read || digits != 2)
            return failed();
        second = *read;
        stamp.seconds = true;
    }
    if (half == Unsaid) {
        const qsizetype behind = walk.at();
        walk.blanks();
        if (const auto said = walk.word(HalfDays); said && (*said == Morning || *said == Afternoon))
            half = *said;
        else
            walk.to(behind);
    }
    if (half != Unsaid && *hour <= 12) {
        if (half == Noon)
            hour = *hour < 11 ? *hour + 12 : *hour;
        else if (half == Morning || half == Night)
            hour = *hour == 12 ? 0 : half == Night ? *hour + 12 : *hour;
        else
            hour = *hour == 12 ? 12 : *hour + 12;
    }
    stamp.time = QTime(*hour, *minute, second);
    return stamp.time.isValid() || failed();
}

bool numericDay(Walker &walk, const QDate &today, ConversationStamp &stamp)
{
    const qsizetype before = walk.at();
    const auto failed = [&] {
        walk.to(before);
        return false;
    };
    int digits = 0;
    const auto first = walk.number(4, &digits);
    if (!first || digits == 3)
        return failed();
    const QChar separator = walk.next();
    if (!walk.one(u"-/.年月"))
        return failed();
    const auto second = walk.number(2);
    if (!second)
        return failed();
    if (digits == 4) { // year, month, day
        if (separator == u'年' ? !walk.one(u"月") : !walk.one(QStringView(&separator, 1)))
            return failed();
        const auto third = walk.number(2);
        if (!third)
            return failed();
        if (separator == u'年')
            walk.one(u"日號号");
        stamp.date = QDate(*first, *second, *third);
        stamp.day = ConversationStamp::Day::Full;
        return stamp.date.isValid() || failed();
    }
    if (separator == u'年' || (separator == u'月' && !walk.one(u"日號号")))
        return failed();
    if (separator == u'.' && walk.next() != u'.') // "3.14" is a number
        return failed();
    const qsizetype behind = walk.at();
    if (separator != u'月' && walk.one(QStringView(&separator, 1))) { // month, day, year, as English systems write it
        if (const auto third = walk.number(4, &digits); third && (digits == 4 || digits == 2)) {
            const int year = digits == 2 ? 2000 + *third : *third;
            stamp.date = *first > 12 ? QDate(year, *second, *first) : QDate(year, *first, *second);
            stamp.day = ConversationStamp::Day::Full;
            return stamp.date.isValid() || failed();
        }
        walk.to(behind);
        return failed();
    }
    for (int year = today.year() + (today.month() == 12 ? 1 : 0); year > today.year() - 5; --year) { // 29 February needs up to four
        const QDate day(year, *first, *second);
        if (day.isValid() && day <= today.addDays(1)) {
            stamp.date = day;
            stamp.day = ConversationStamp::Day::NoYear;
            return true;
        }
    }
    return failed();
}

bool namedDay(Walker &walk, const QDate &today, ConversationStamp &stamp)
{
    if (const auto days = walk.word(NamedDays)) {
        stamp.date = today.addDays(*days);
    } else if (const auto day = weekday(walk)) {
        // The last one before today: today's own messages are shown with their time alone.
        const int back = (today.dayOfWeek() - *day + 7) % 7;
        stamp.date = today.addDays(-(back == 0 ? 7 : back));
    } else {
        return false;
    }
    stamp.day = ConversationStamp::Day::Relative;
    return true;
}

} // namespace

std::optional<ConversationStamp> stampAt(QStringView line, qsizetype from, const QDate &today, qsizetype *end)
{
    ConversationStamp stamp;
    Walker walk(line, from);
    const bool numeric = numericDay(walk, today, stamp);
    const bool day = numeric || namedDay(walk, today, stamp);
    qsizetype behind = walk.at();
    if (day) {
        walk.blanks();
        if (numeric) {
            // "11月20日 星期五 14:05", "2026-11-20（周五）": the weekday says nothing new.
            const qsizetype before = walk.at();
            const bool bracket = walk.one(u"(（");
            if (weekday(walk) && (!bracket || walk.one(u")）"))) {
                behind = walk.at();
                walk.blanks();
            } else {
                walk.to(before);
            }
            if (walk.next() == u'T' && walk.at() == behind) // ISO 8601
                walk.one(u"T");
        }
    }
    if (clockTime(walk, stamp))
        behind = walk.at();
    if (!day && !stamp.hasTime())
        return {};
    *end = behind;
    return stamp;
}

std::optional<ConversationStamp> stampAtEnd(QStringView line, const QDate &today, qsizetype *begin)
{
    // A stamp ends with a digit, a weekday or AM/PM; most lines are passed over at once.
    if (line.isEmpty())
        return {};
    const QChar last = line.back();
    if (!(last.isDigit() || QStringView(u"一二三四五六日天号號Mmyn").contains(last)))
        return {};
    for (qsizetype at = qMax<qsizetype>(0, line.size() - LongestStamp); at < line.size(); ++at) {
        // Behind a blank or a bracket; a digit before it would be cut out of a number.
        if (at > 0 && !line[at - 1].isSpace() && !QStringView(u")>）】").contains(line[at - 1]))
            continue;
        if (line[at].isSpace())
            continue;
        qsizetype end = 0;
        const auto stamp = stampAt(line, at, today, &end);
        if (stamp && end == line.size()) {
            *begin = at;
            return stamp;
        }
    }
    return {};
}

} // namespace tongjian
