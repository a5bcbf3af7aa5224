// SPDX-License-Identifier: GPL-3.0-or-later
#include "Conversation.h"

#include "ConversationStamp.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace tongjian
{

namespace
{

constexpr qsizetype LongestName = 64;
constexpr qsizetype LongestNameLine = 40; // a name that stands alone on its line
constexpr int BackwardHours = 6; // a time so much earlier is the next day's
constexpr QStringView UnknownTime = u"????" u"-" u"??" u"-" u"?? ??:??:??"; // in pieces, for ??- is a trigraph; as conversationText() writes it
constexpr QStringView Indent = u"  ";

enum class Shape : quint8 { Blank, Text, StampFirst, NameFirst, StampAlone, DayAlone, NameColon };

// A million of them must not weigh much, so what only some have stands apart.
struct Line {
    QStringView text; // without blanks at its end
    qint32 details = -1; // index of them
    Shape shape = Shape::Text;
    bool blankBefore = false;
    [[nodiscard]] bool isHeader() const { return shape == Shape::StampFirst || shape == Shape::NameFirst; }
};
struct Details {
    ConversationStamp stamp;
    QStringView name;
    QStringView account;
};

QStringView withoutEnd(QStringView text)
{
    while (!text.isEmpty() && (text.back().isSpace() || text.back() == QChar(0x200b) || text.back() == QChar(0xfeff)))
        text.chop(1);
    return text;
}

bool isAccount(QStringView text)
{
    if (text.contains(u'@'))
        return !text.contains(u' ');
    return text.size() >= 5 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// "【管理员】张三(271147505)" -> 张三 and the number.
void takeName(QStringView text, Details &line)
{
    text = text.trimmed();
    const QStringView whole = text;
    while (!text.isEmpty() && (text.back() == u':' || text.back() == u'：'))
        text = text.chopped(1).trimmed();
    while (text.startsWith(u'【')) {
        const qsizetype close = text.indexOf(u'】');
        if (close < 0 || close + 1 >= text.size())
            break;
        text = text.mid(close + 1).trimmed();
    }
    const QStringView closes(u")）>");
    if (!text.isEmpty() && closes.contains(text.back())) {
        const qsizetype open = text.back() == u'>' ? text.lastIndexOf(u'<') : qMax(text.lastIndexOf(u'('), text.lastIndexOf(u'（'));
        if (open >= 0 && isAccount(text.mid(open + 1, text.size() - open - 2))) {
            line.account = text.mid(open + 1, text.size() - open - 2);
            text = text.left(open).trimmed();
        }
    }
    line.name = !text.isEmpty() ? text : !line.account.isEmpty() ? line.account : whole;
}

// "—— 2026年11月20日 ——", "日期: 2026-11-20".
QStringView withoutOrnament(QStringView text)
{
    const auto ornament = [](QChar c) { return c.isSpace() || QStringView(u"-—–─=*·•~").contains(c); };
    while (!text.isEmpty() && ornament(text.front()))
        text = text.mid(1);
    while (!text.isEmpty() && ornament(text.back()))
        text.chop(1);
    for (QStringView word : { QStringView(u"日期:"), QStringView(u"日期：") }) {
        if (text.startsWith(word))
            return text.mid(word.size()).trimmed();
    }
    return text;
}

Line classified(QStringView text, const QDate &today, Details &details)
{
    Line line;
    line.text = withoutEnd(text);
    const QStringView whole = line.text.trimmed();
    if (whole.isEmpty()) {
        line.shape = Shape::Blank;
        return line;
    }
    qsizetype end = 0;
    if (auto stamp = stampAt(line.text, 0, today, &end); stamp && stamp->day == ConversationStamp::Day::Full && stamp->hasTime() && end < line.text.size()) {
        const QStringView rest = line.text.mid(end);
        if (rest.front().isSpace() && rest.trimmed().size() <= LongestName) {
            line.shape = Shape::StampFirst;
            details.stamp = *stamp;
            takeName(rest, details);
            return line;
        }
    }
    qsizetype begin = 0;
    if (auto stamp = stampAtEnd(whole, today, &begin); stamp && begin > 0 && stamp->hasTime()) {
        const QStringView name = withoutOrnament(whole.left(begin));
        const bool mark = name.startsWith(u'[') && stamp->day != ConversationStamp::Day::Full; // "[语音通话] 时长 3:20"
        if (!name.isEmpty() && begin <= LongestName && !mark) {
            line.shape = Shape::NameFirst;
            details.stamp = *stamp;
            takeName(whole.left(begin), details);
            return line;
        }
    }
    if (whole.size() <= LongestName) {
        const QStringView bare = withoutOrnament(whole);
        if (auto stamp = stampAtEnd(bare, today, &begin); stamp && begin == 0) {
            line.shape = stamp->hasTime() ? Shape::StampAlone : Shape::DayAlone;
            details.stamp = *stamp;
            return line;
        }
    }
    const QChar last = whole.back();
    if ((last == u':' || last == u'：') && whole.size() <= LongestNameLine && whole.size() > 1 && whole.chopped(1).indexOf(last) < 0) {
        line.shape = Shape::NameColon;
        takeName(whole, details);
    }
    return line;
}

QList<QStringView> linesOf(const QString &text)
{
    QList<QStringView> lines;
    const QStringView whole(text);
    qsizetype from = 0;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        const QChar c = whole[at];
        if (c != u'\n' && c != u'\r' && c != QChar::LineSeparator && c != QChar::ParagraphSeparator)
            continue;
        lines.append(whole.mid(from, at - from));
        if (c == u'\r' && at + 1 < whole.size() && whole[at + 1] == u'\n')
            ++at;
        from = at + 1;
    }
    if (from < whole.size())
        lines.append(whole.mid(from));
    return lines;
}

// What QQ writes above an exported conversation.
bool isPreface(QStringView text)
{
    text = text.trimmed();
    for (QStringView start : { QStringView(u"消息记录"), QStringView(u"訊息記錄"), QStringView(u"消息分组:"), QStringView(u"消息对象:"), QStringView(u"=====") }) {
        if (text.startsWith(start))
            return true;
    }
    return false;
}

struct MarkWord {
    const char16_t *word;
    ConversationMark mark;
};
constexpr MarkWord MarkWords[] = { { u"图片", ConversationMark::Picture }, { u"圖片", ConversationMark::Picture }, { u"照片", ConversationMark::Picture },
    { u"Photo", ConversationMark::Picture }, { u"Image", ConversationMark::Picture }, { u"Picture", ConversationMark::Picture }, { u"语音", ConversationMark::Voice },
    { u"語音", ConversationMark::Voice }, { u"Voice", ConversationMark::Voice }, { u"Audio", ConversationMark::Voice }, { u"视频", ConversationMark::Video },
    { u"視頻", ConversationMark::Video }, { u"影片", ConversationMark::Video }, { u"Video", ConversationMark::Video }, { u"文件", ConversationMark::File },
    { u"檔案", ConversationMark::File }, { u"File", ConversationMark::File } };

void markAttachments(ConversationMessage &message)
{
    const QStringView text(message.text);
    for (qsizetype at = text.indexOf(u'['); at >= 0; at = text.indexOf(u'[', at + 1)) {
        for (const MarkWord &one : MarkWords) {
            const QStringView word(one.word);
            if (!text.mid(at + 1, word.size()).startsWith(word))
                continue;
            // "[文件] 报价.xlsx", "[文件: 报价.xlsx]", "[语音 12秒]"; a call that was made or a link to a file is none.
            const QChar next = at + 1 + word.size() < text.size() ? text[at + 1 + word.size()] : QChar();
            if (next != u']' && next != u':' && next != u'：' && !next.isSpace())
                break;
            qsizetype lineEnd = text.indexOf(u'\n', at);
            if (lineEnd < 0)
                lineEnd = text.size();
            const qsizetype close = text.indexOf(u']', at);
            if (close < 0 || close > lineEnd)
                break;
            ConversationAttachment attachment { one.mark, {} };
            if (one.mark == ConversationMark::File) {
                QStringView name = next == u']' ? text.mid(close + 1, lineEnd - close - 1) : text.mid(at + 2 + word.size(), close - at - 2 - word.size());
                while (!name.isEmpty() && (name.front().isSpace() || name.front() == u':' || name.front() == u'：'))
                    name = name.mid(1);
                attachment.name = name.trimmed().left(255).toString();
            }
            message.attachments.append(attachment);
            break;
        }
    }
}

/// Puts messages together while the lines are walked.
class Builder
{
public:
    explicit Builder(const QDateTime &now)
        : m_now(now)
    {
    }

    void doubt(ConversationDoubt what, qsizetype line)
    {
        if (const auto known = m_remarks.find(what); known != m_remarks.end())
            ++known->count;
        else
            m_remarks.insert(what, { what, int(line) + 1, 1 });
    }
    void day(const ConversationStamp &stamp, qsizetype line)
    {
        m_day = stamp.date;
        m_last = stamp.time;
        if (stamp.day == ConversationStamp::Day::Relative)
            doubt(ConversationDoubt::RelativeDay, line);
        else if (stamp.day == ConversationStamp::Day::NoYear)
            doubt(ConversationDoubt::YearAssumed, line);
    }
    void separator(const ConversationStamp &stamp, qsizetype line)
    {
        moment(stamp, line);
        m_separator = m_day.isValid() ? std::optional(QDateTime(m_day, stamp.time).toMSecsSinceEpoch()) : std::nullopt;
    }
    void begin(const Details &header, const ConversationStamp *stamp, qsizetype line)
    {
        finish();
        const QString key = header.name.toString() + QChar(0) + header.account.toString();
        auto known = m_senders.constFind(key);
        if (known == m_senders.constEnd()) {
            known = m_senders.insert(key, int(m_result.senders.size()));
            m_result.senders.append({ header.name.toString(), header.account.toString(), 0 });
        }
        m_open = ConversationMessage { *known, 0, {}, {} };
        ++m_result.senders[*known].messages;
        if (!stamp) {
            m_open->at = m_separator.value_or(0);
            if (!m_separator)
                doubt(ConversationDoubt::TimeMissing, line);
            return;
        }
        moment(*stamp, line);
        if (!m_day.isValid()) {
            m_undated.append({ m_result.messages.size(), m_rolled, stamp->time });
            doubt(ConversationDoubt::DayAssumed, line);
            return;
        }
        settle(m_day, stamp->time);
        m_open->at = QDateTime(m_day, stamp->time).toMSecsSinceEpoch();
    }
    void text(QStringView line)
    {
        if (m_open)
            m_lines.append(line);
    }
    [[nodiscard]] bool isOpen() const { return m_open.has_value(); }
    /// @p trim: blank lines around a message's text are the layout's, not its own.
    void finish(bool trim = true)
    {
        if (!m_open)
            return;
        while (trim && !m_lines.isEmpty() && m_lines.constLast().trimmed().isEmpty())
            m_lines.removeLast();
        qsizetype first = 0;
        while (trim && first < m_lines.size() && m_lines.at(first).trimmed().isEmpty())
            ++first;
        for (qsizetype i = first; i < m_lines.size(); ++i) {
            if (i > first)
                m_open->text += u'\n';
            m_open->text += m_lines.at(i);
        }
        m_lines.clear();
        markAttachments(*m_open);
        m_result.messages.append(*m_open);
        m_open.reset();
    }
    Conversation take()
    {
        finish();
        settle(m_now.date(), m_now.time());
        qint64 before = 0;
        for (const ConversationMessage &message : std::as_const(m_result.messages)) {
            if (message.at > 0 && message.at < before)
                doubt(ConversationDoubt::BackInTime, -1);
            before = qMax(before, message.at);
        }
        m_result.remarks = m_remarks.values();
        return std::move(m_result);
    }

private:
    struct Undated {
        qsizetype message;
        int rolled; // midnights passed since the first
        QTime time;
    };

    void moment(const ConversationStamp &stamp, qsizetype line)
    {
        if (stamp.day != ConversationStamp::Day::None) {
            day(stamp, line);
        } else if (m_last.isValid() && stamp.time.isValid() && stamp.time < m_last && stamp.time.secsTo(m_last) > BackwardHours * 3600) {
            if (m_day.isValid())
                m_day = m_day.addDays(1);
            else
                ++m_rolled;
            doubt(ConversationDoubt::MidnightAssumed, line);
        }
        m_last = stamp.time;
    }

    // Messages that came before any day was named end on the day of what follows, or the day before.
    void settle(const QDate &date, const QTime &time)
    {
        if (m_undated.isEmpty())
            return;
        const Undated last = m_undated.constLast();
        const QDate end = last.time <= time ? date : date.addDays(-1);
        for (const Undated &one : std::as_const(m_undated))
            m_result.messages[one.message].at = QDateTime(end.addDays(one.rolled - last.rolled), one.time).toMSecsSinceEpoch();
        m_undated.clear();
    }

    QDateTime m_now;
    Conversation m_result;
    QHash<QString, int> m_senders;
    QMap<ConversationDoubt, ConversationRemark> m_remarks;
    std::optional<ConversationMessage> m_open;
    QList<QStringView> m_lines;
    QList<Undated> m_undated;
    QDate m_day;
    QTime m_last;
    std::optional<qint64> m_separator;
    int m_rolled = 0;
};

// The layout of conversationText(): every line of a text is moved in, so there is nothing to be in doubt about.
std::optional<Conversation> readOwnLayout(const QList<QStringView> &lines, const QDateTime &now)
{
    Builder builder(now);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView line = lines.at(i);
        if (line.startsWith(Indent)) {
            if (!builder.isOpen())
                return {};
            builder.text(line.mid(Indent.size()));
        } else if (line.isEmpty()) {
            builder.finish(false);
        } else if (line.startsWith(UnknownTime)) {
            builder.finish(false);
            Details header;
            takeName(line.mid(UnknownTime.size()), header);
            builder.begin(header, nullptr, i);
        } else {
            Details header;
            if (classified(line, now.date(), header).shape != Shape::StampFirst || !header.stamp.seconds)
                return {};
            builder.finish(false);
            builder.begin(header, &header.stamp, i);
        }
    }
    builder.finish(false);
    Conversation read = builder.take();
    return read.isEmpty() ? std::nullopt : std::optional(read);
}

/// Which of the lines that look like "name time" are headers. They agree with most of the others; what does not is text.
class Headers
{
public:
    Headers(const QList<Line> &lines, const QList<Details> &details)
        : m_details(details)
    {
        for (const Line &line : lines) {
            if (!line.isHeader())
                continue;
            const Details &header = details.at(line.details);
            ++m_all;
            ++m_names[header.name];
            m_stampFirst += line.shape == Shape::StampFirst;
            m_seconds += header.stamp.seconds;
            if (header.stamp.day == ConversationStamp::Day::Full) {
                ++m_full;
                m_fullNames.insert(header.name);
            }
            m_blank += line.blankBefore;
            if (m_all == 1) {
                m_firstStampFirst = line.shape == Shape::StampFirst;
                m_firstSeconds = header.stamp.seconds;
            }
        }
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
            m_repeated += *it > 1 ? *it : 0;
    }
    [[nodiscard]] int count() const { return m_all; }
    [[nodiscard]] bool accepts(const Line &line) const
    {
        if (!line.isHeader())
            return false;
        const Details &header = m_details.at(line.details);
        if ((line.shape == Shape::StampFirst) != most(m_stampFirst, m_firstStampFirst) || header.stamp.seconds != most(m_seconds, m_firstSeconds))
            return false;
        const bool full = header.stamp.day == ConversationStamp::Day::Full;
        if (!full && m_full * 2 > m_all)
            return m_fullNames.contains(header.name);
        if (m_names.value(header.name) > 1)
            return true;
        const auto saysSomething = [](QChar c) { return QStringView(u"，。！？；,!?;").contains(c); };
        if (!full && std::any_of(header.name.begin(), header.name.end(), saysSomething))
            return false;
        if (!line.blankBefore && m_all >= 3 && m_blank >= 2 && (m_blank - 1) * 5 >= (m_all - 2) * 4)
            return false; // all others have a blank line before them
        return full || line.blankBefore || m_all < 4 || m_repeated * 5 < m_all * 3;
    }

private:
    [[nodiscard]] bool most(int with, bool first) const { return with * 2 == m_all ? first : with * 2 > m_all; }

    const QList<Details> &m_details;
    QHash<QStringView, int> m_names;
    QSet<QStringView> m_fullNames;
    int m_all = 0;
    int m_stampFirst = 0;
    int m_seconds = 0;
    int m_full = 0;
    int m_blank = 0;
    int m_repeated = 0;
    bool m_firstStampFirst = false;
    bool m_firstSeconds = false;
};

bool isNameLine(const Line &line)
{
    return (line.shape == Shape::Text || line.shape == Shape::NameColon) && line.text.trimmed().size() <= LongestNameLine;
}

} // namespace

Conversation parseConversation(const QString &text, const QDateTime &now)
{
    const QList<QStringView> raw = linesOf(text);
    if (const auto own = readOwnLayout(raw, now))
        return *own;
    QList<Line> lines;
    QList<Details> details;
    lines.reserve(raw.size());
    bool blank = true;
    int stamped = 0; // a name on the line before
    int separators = 0;
    for (QStringView one : raw) {
        Details about;
        Line line = classified(one, now.date(), about);
        if (line.shape != Shape::Blank && line.shape != Shape::Text) {
            line.details = qint32(details.size());
            details.append(about);
        }
        line.blankBefore = blank;
        if (line.shape == Shape::StampAlone)
            ++(!lines.isEmpty() && isNameLine(lines.constLast()) ? stamped : separators);
        blank = line.shape == Shape::Blank || line.shape == Shape::DayAlone || line.shape == Shape::StampAlone;
        lines.append(line);
    }
    const Headers headers(lines, details);
    const auto stampOf = [&](qsizetype i) -> const ConversationStamp & { return details.at(lines.at(i).details).stamp; };
    enum class Layout { OneLine, TwoLines, Colons };
    const bool twoLines = stamped > headers.count() && stamped >= separators * 4;
    const Layout layout = twoLines ? Layout::TwoLines : headers.count() > 0 ? Layout::OneLine : Layout::Colons;

    Builder builder(now);
    const auto startsMessage = [&](qsizetype i) {
        const Line &line = lines.at(i);
        switch (layout) {
        case Layout::OneLine:
            return headers.accepts(line);
        case Layout::TwoLines:
            return isNameLine(line) && i + 1 < lines.size() && lines.at(i + 1).shape == Shape::StampAlone;
        case Layout::Colons:
            return line.shape == Shape::NameColon && line.blankBefore;
        }
        return false;
    };
    // A day or time that stands for itself, with a message right below it.
    const auto separates = [&](qsizetype i) {
        if (lines.at(i).shape != Shape::DayAlone && lines.at(i).shape != Shape::StampAlone)
            return false;
        if (!lines.at(i).blankBefore && stampOf(i).day != ConversationStamp::Day::Full)
            return false;
        qsizetype next = i + 1;
        for (int passed = 0; next < lines.size() && passed < 3 && lines.at(next).shape == Shape::Blank; ++passed)
            ++next;
        return next < lines.size() && startsMessage(next);
    };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Line &line = lines.at(i);
        if (startsMessage(i)) {
            if (layout == Layout::OneLine) {
                builder.begin(details.at(line.details), &stampOf(i), i);
            } else if (layout == Layout::TwoLines) {
                Details name;
                takeName(line.text, name);
                builder.begin(name, &stampOf(i + 1), i + 1);
                ++i;
            } else {
                builder.begin(details.at(line.details), nullptr, i);
            }
        } else if (separates(i)) {
            builder.finish();
            if (line.shape == Shape::StampAlone)
                builder.separator(stampOf(i), i);
            else
                builder.day(stampOf(i), i);
        } else if (builder.isOpen()) {
            if (line.isHeader())
                builder.doubt(ConversationDoubt::LooksLikeHeader, i);
            builder.text(line.text);
        } else if (line.shape != Shape::Blank && !isPreface(line.text)) {
            builder.doubt(ConversationDoubt::LeftOut, i);
        }
    }
    Conversation read = builder.take();
    if (read.isEmpty())
        return {};
    return read;
}

QString conversationText(const Conversation &conversation)
{
    QString text;
    for (const ConversationMessage &message : conversation.messages) {
        const ConversationSender &sender = conversation.senders.at(message.sender);
        if (!text.isEmpty())
            text += u'\n';
        text += message.at > 0 ? QDateTime::fromMSecsSinceEpoch(message.at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : UnknownTime.toString();
        text += u' ' + sender.name;
        if (!sender.account.isEmpty())
            text += sender.account.contains(u'@') ? u'<' + sender.account + u'>' : u'(' + sender.account + u')';
        text += u'\n';
        if (message.text.isEmpty())
            continue;
        const QList<QStringView> lines = QStringView(message.text).split(u'\n');
        for (QStringView line : lines)
            text.append(Indent).append(line).append(u'\n');
    }
    return text;
}

bool looksLikeConversation(const QString &text, const QDateTime &now)
{
    const Conversation read = parseConversation(text, now);
    return read.messages.size() >= 2
        && std::none_of(read.remarks.begin(), read.remarks.end(), [](const ConversationRemark &remark) {
               return remark.doubt == ConversationDoubt::LeftOut || remark.doubt == ConversationDoubt::TimeMissing;
           });
}

} // namespace tongjian
