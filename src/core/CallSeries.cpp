// SPDX-License-Identifier: GPL-3.0-or-later
#include "CallSeries.h"

#include "Clock.h"
#include "ConversationStamp.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("CallSeries", text);
}

bool isVideo(Channel channel)
{
    return channelsOf(FormKind::Meeting).contains(channel) && !channelsOf(FormKind::Call).contains(channel);
}

std::optional<ConversationStamp> wholeStamp(const QString &text, const QDate &today)
{
    // 14时05分, 14：05 and a full-width blank are written, too.
    static const QRegularExpression clock(QStringLiteral("(\\d{1,2})\\s*[时時点點]\\s*(?:(\\d{1,2})\\s*分?|(半)|整)?"));
    QString plain = text.simplified();
    plain.replace(u'：', u':');
    const auto spoken = clock.match(plain);
    if (spoken.hasMatch()) {
        const QString minutes = !spoken.captured(3).isEmpty() ? QStringLiteral("30") : spoken.captured(2).isEmpty() ? QStringLiteral("00") : spoken.captured(2).rightJustified(2, u'0');
        plain.replace(spoken.capturedStart(), spoken.capturedLength(), spoken.captured(1) + u':' + minutes);
    }
    qsizetype end = 0;
    const auto stamp = stampAt(plain, 0, today, &end);
    if (!stamp || !QStringView(plain).mid(end).trimmed().isEmpty())
        return {};
    return stamp;
}

QDate dayOf(const ConversationStamp &stamp, const QDate &otherwise)
{
    return stamp.day == ConversationStamp::Day::None ? otherwise : stamp.date;
}

struct Alias {
    const char16_t *name; ///< as plain() leaves it
    int value;
};

QString plain(const QString &text)
{
    QString kept;
    for (QChar c : foldForSearch(text)) {
        if (c.isLetterOrNumber())
            kept += c;
    }
    return kept;
}

// The names of all our languages, so that a table goes on after the language was switched, and what logs and people write.
constexpr Alias Directions[] = { { u"出", int(Direction::Outgoing) }, { u"呼出", int(Direction::Outgoing) }, { u"拨出", int(Direction::Outgoing) }, { u"撥出", int(Direction::Outgoing) },
    { u"打出", int(Direction::Outgoing) }, { u"去电", int(Direction::Outgoing) }, { u"去電", int(Direction::Outgoing) }, { u"主叫", int(Direction::Outgoing) },
    { u"out", int(Direction::Outgoing) }, { u"outgoing", int(Direction::Outgoing) }, { u"o", int(Direction::Outgoing) }, { u"入", int(Direction::Incoming) },
    { u"呼入", int(Direction::Incoming) }, { u"拨入", int(Direction::Incoming) }, { u"撥入", int(Direction::Incoming) }, { u"打入", int(Direction::Incoming) },
    { u"打进", int(Direction::Incoming) }, { u"来电", int(Direction::Incoming) }, { u"來電", int(Direction::Incoming) }, { u"接听", int(Direction::Incoming) },
    { u"接聽", int(Direction::Incoming) }, { u"被叫", int(Direction::Incoming) }, { u"in", int(Direction::Incoming) }, { u"incoming", int(Direction::Incoming) },
    { u"i", int(Direction::Incoming) }, { u"公司内部", int(Direction::Internal) }, { u"公司內部", int(Direction::Internal) }, { u"withinthecompany", int(Direction::Internal) } };

constexpr Alias Channels[] = { { u"固话", int(Channel::FixedLine) }, { u"座机", int(Channel::FixedLine) }, { u"电话", int(Channel::FixedLine) }, { u"電話", int(Channel::FixedLine) },
    { u"固定电话", int(Channel::FixedLine) }, { u"固定電話", int(Channel::FixedLine) }, { u"市話", int(Channel::FixedLine) }, { u"市内电话", int(Channel::FixedLine) },
    { u"市內電話", int(Channel::FixedLine) }, { u"landline", int(Channel::FixedLine) }, { u"fixedline", int(Channel::FixedLine) }, { u"手机", int(Channel::Mobile) },
    { u"手機", int(Channel::Mobile) }, { u"移动电话", int(Channel::Mobile) }, { u"行動電話", int(Channel::Mobile) }, { u"mobile", int(Channel::Mobile) },
    { u"cell", int(Channel::Mobile) }, { u"微信", int(Channel::WeChatCall) }, { u"微信通话", int(Channel::WeChatCall) }, { u"微信通話", int(Channel::WeChatCall) },
    { u"微信语音", int(Channel::WeChatCall) }, { u"微信電話", int(Channel::WeChatCall) }, { u"微信电话", int(Channel::WeChatCall) }, { u"wechat", int(Channel::WeChatCall) },
    { u"qq", int(Channel::QqCall) }, { u"qq通话", int(Channel::QqCall) }, { u"qq通話", int(Channel::QqCall) }, { u"qq电话", int(Channel::QqCall) },
    { u"企业微信", int(Channel::WeComCall) }, { u"企業微信", int(Channel::WeComCall) }, { u"企微", int(Channel::WeComCall) }, { u"企业微信通话", int(Channel::WeComCall) },
    { u"企業微信通話", int(Channel::WeComCall) }, { u"wecom", int(Channel::WeComCall) }, { u"钉钉", int(Channel::DingTalkCall) }, { u"釘釘", int(Channel::DingTalkCall) },
    { u"钉钉通话", int(Channel::DingTalkCall) }, { u"釘釘通話", int(Channel::DingTalkCall) }, { u"dingtalk", int(Channel::DingTalkCall) },
    { u"视频", int(Channel::VideoCall) }, { u"視訊", int(Channel::VideoCall) }, { u"视频通话", int(Channel::VideoCall) }, { u"視訊通話", int(Channel::VideoCall) },
    { u"video", int(Channel::VideoCall) } };

// Of spreadsheets and call logs. A day of its own stands before the time.
constexpr int DayColumn = CallColumnCount;
constexpr Alias Headers[] = { { u"日期", DayColumn }, { u"通话日期", DayColumn }, { u"通話日期", DayColumn }, { u"date", DayColumn }, { u"day", DayColumn },
    { u"时间", int(CallColumn::When) }, { u"時間", int(CallColumn::When) }, { u"开始", int(CallColumn::When) }, { u"開始", int(CallColumn::When) },
    { u"开始时间", int(CallColumn::When) }, { u"開始時間", int(CallColumn::When) }, { u"通话时间", int(CallColumn::When) }, { u"通話時間", int(CallColumn::When) },
    { u"起始时间", int(CallColumn::When) }, { u"何时", int(CallColumn::When) }, { u"何時", int(CallColumn::When) }, { u"when", int(CallColumn::When) },
    { u"start", int(CallColumn::When) }, { u"starttime", int(CallColumn::When) }, { u"time", int(CallColumn::When) }, { u"时长", int(CallColumn::Duration) },
    { u"時長", int(CallColumn::Duration) }, { u"通话时长", int(CallColumn::Duration) }, { u"通話時長", int(CallColumn::Duration) }, { u"持续时间", int(CallColumn::Duration) },
    { u"分钟", int(CallColumn::Duration) }, { u"duration", int(CallColumn::Duration) }, { u"minutes", int(CallColumn::Duration) }, { u"方向", int(CallColumn::Direction) },
    { u"呼叫类型", int(CallColumn::Direction) }, { u"通话类型", int(CallColumn::Direction) }, { u"通話類型", int(CallColumn::Direction) }, { u"呼出呼入", int(CallColumn::Direction) },
    { u"direction", int(CallColumn::Direction) }, { u"type", int(CallColumn::Direction) }, { u"对方", int(CallColumn::Party) }, { u"對方", int(CallColumn::Party) },
    { u"对方姓名", int(CallColumn::Party) }, { u"對方姓名", int(CallColumn::Party) }, { u"联系人", int(CallColumn::Party) }, { u"聯絡人", int(CallColumn::Party) },
    { u"姓名", int(CallColumn::Party) }, { u"otherparty", int(CallColumn::Party) }, { u"contact", int(CallColumn::Party) }, { u"name", int(CallColumn::Party) },
    { u"号码", int(CallColumn::Number) }, { u"號碼", int(CallColumn::Number) }, { u"对方号码", int(CallColumn::Number) }, { u"對方號碼", int(CallColumn::Number) },
    { u"电话号码", int(CallColumn::Number) }, { u"電話號碼", int(CallColumn::Number) }, { u"电话", int(CallColumn::Number) }, { u"電話", int(CallColumn::Number) },
    { u"手机", int(CallColumn::Number) }, { u"手機", int(CallColumn::Number) }, { u"号码或账号", int(CallColumn::Number) }, { u"號碼或帳號", int(CallColumn::Number) },
    { u"number", int(CallColumn::Number) }, { u"numberoraccount", int(CallColumn::Number) }, { u"phone", int(CallColumn::Number) }, { u"主题", int(CallColumn::Subject) },
    { u"主題", int(CallColumn::Subject) }, { u"事由", int(CallColumn::Subject) }, { u"主旨", int(CallColumn::Subject) }, { u"subject", int(CallColumn::Subject) },
    { u"topic", int(CallColumn::Subject) }, { u"摘要", int(CallColumn::Summary) }, { u"内容", int(CallColumn::Summary) }, { u"內容", int(CallColumn::Summary) },
    { u"通话内容", int(CallColumn::Summary) }, { u"备注", int(CallColumn::Summary) }, { u"備註", int(CallColumn::Summary) }, { u"summary", int(CallColumn::Summary) },
    { u"notes", int(CallColumn::Summary) }, { u"content", int(CallColumn::Summary) }, { u"渠道", int(CallColumn::Channel) }, { u"管道", int(CallColumn::Channel) },
    { u"通道", int(CallColumn::Channel) }, { u"工具", int(CallColumn::Channel) }, { u"channel", int(CallColumn::Channel) }, { u"tool", int(CallColumn::Channel) } };

template<size_t Count>
std::optional<int> among(const Alias (&aliases)[Count], const QString &text)
{
    const QString wanted = plain(text);
    if (wanted.isEmpty())
        return {};
    for (const Alias &alias : aliases) {
        if (wanted == QStringView(alias.name))
            return alias.value;
    }
    return {};
}

std::optional<int> headerOf(const QString &text)
{
    for (int i = 0; i < CallColumnCount; ++i) {
        if (!text.trimmed().isEmpty() && plain(text) == plain(displayName(CallColumn(i))))
            return i;
    }
    return among(Headers, text);
}

std::optional<CallColumn> columnOf(Field field)
{
    switch (field) {
    case Field::StartedAt:
        return CallColumn::When;
    case Field::EndedAt:
        return CallColumn::Duration;
    case Field::Direction:
        return CallColumn::Direction;
    case Field::Parties:
        return CallColumn::Party;
    case Field::Subject:
        return CallColumn::Subject;
    case Field::Summary:
        return CallColumn::Summary;
    case Field::Channel:
    case Field::Tool:
        return CallColumn::Channel;
    default:
        return {};
    }
}

} // namespace

QString displayName(CallColumn column)
{
    switch (column) {
    case CallColumn::When:
        return say(QT_TRANSLATE_NOOP("CallSeries", "When"));
    case CallColumn::Duration:
        return say(QT_TRANSLATE_NOOP("CallSeries", "Duration"));
    case CallColumn::Direction:
        return say(QT_TRANSLATE_NOOP("CallSeries", "Direction"));
    case CallColumn::Party:
        return say(QT_TRANSLATE_NOOP("CallSeries", "Other party"));
    case CallColumn::Number:
        return say(QT_TRANSLATE_NOOP("CallSeries", "Number or account"));
    case CallColumn::Subject:
        return say(QT_TRANSLATE_NOOP("CallSeries", "Subject"));
    case CallColumn::Summary:
        return say(QT_TRANSLATE_NOOP("CallSeries", "Summary"));
    case CallColumn::Channel:
        return say(QT_TRANSLATE_NOOP("CallSeries", "Channel"));
    }
    return {};
}

bool CallRow::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString &text) { return text.trimmed().isEmpty(); });
}

std::optional<qint64> callTime(const QString &text, const QDate &day, const QDate &today)
{
    const auto stamp = wholeStamp(text, today);
    if (!stamp || !stamp->hasTime())
        return {};
    const QDateTime at(dayOf(*stamp, day), QTime(stamp->time.hour(), stamp->time.minute()));
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> callDuration(const QString &text)
{
    static const QRegularExpression minutes(QStringLiteral("^\\d{1,4}$"));
    static const QRegularExpression clock(QStringLiteral("^(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})$"));
    static const QRegularExpression units(QStringLiteral("^(?:(\\d{1,2})(?:小时|小時|时|時|hours?|hrs?|h))?(?:(\\d{1,4})(?:分钟|分鐘|分|minutes?|mins?|min|m|'|′))?(?:(\\d{1,5})(?:秒钟|秒鐘|秒|seconds?|secs?|sec|s|\"|″|''))?$"),
        QRegularExpression::CaseInsensitiveOption);
    QString tight = text.normalized(QString::NormalizationForm_KC);
    tight.remove(QRegularExpression(QStringLiteral("\\s")));
    if (tight.isEmpty())
        return {};
    if (minutes.match(tight).hasMatch())
        return tight.toLongLong() * MinuteMs;
    if (const auto found = clock.match(tight); found.hasMatch()) {
        if (found.captured(3).toInt() > 59 || (!found.captured(1).isEmpty() && found.captured(2).toInt() > 59))
            return {};
        return found.captured(1).toLongLong() * HourMs + found.captured(2).toLongLong() * MinuteMs + found.captured(3).toLongLong() * SecondMs;
    }
    if (const auto found = units.match(tight); found.hasMatch())
        return found.captured(1).toLongLong() * HourMs + found.captured(2).toLongLong() * MinuteMs + found.captured(3).toLongLong() * SecondMs;
    return {};
}

std::optional<Direction> callDirection(const QString &text)
{
    for (Direction one : { Direction::Outgoing, Direction::Incoming, Direction::Internal }) {
        if (plain(text) == plain(displayName(one)) || text.trimmed() == keyOf(one))
            return one;
    }
    const auto value = among(Directions, text);
    return value ? std::optional(Direction(*value)) : std::nullopt;
}

QList<Channel> callChannels()
{
    QList<Channel> list = channelsOf(FormKind::Call);
    list.append(Channel::VideoCall);
    return list;
}

std::optional<Channel> callChannel(const QString &text)
{
    const QList<Channel> all = callChannels();
    for (Channel one : all) {
        if (plain(text) == plain(displayName(one)) || text.trimmed() == keyOf(one))
            return one;
    }
    const auto value = among(Channels, text);
    return value ? std::optional(Channel(*value)) : std::nullopt;
}

QString tidyCell(CallColumn column, const QString &text, const QDate &day, const QDate &today)
{
    switch (column) {
    case CallColumn::When:
        if (const auto at = callTime(text, day, today))
            return QDateTime::fromMSecsSinceEpoch(*at).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        break;
    case CallColumn::Duration:
        if (const auto duration = callDuration(text))
            return displayDuration(*duration);
        break;
    case CallColumn::Direction:
        if (const auto direction = callDirection(text))
            return displayName(*direction);
        break;
    case CallColumn::Channel:
        if (const auto channel = callChannel(text))
            return displayName(*channel);
        break;
    default:
        break;
    }
    return text.simplified();
}

RecordContent contentOf(const CallRow &row, const CallsCommon &common, const CallsOwner &owner, const QDate &day, const QDate &today)
{
    RecordContent content = row.base;
    content.channel = row.cell(CallColumn::Channel).trimmed().isEmpty() ? common.channel : callChannel(row.cell(CallColumn::Channel)).value_or(common.channel);
    content.form = isVideo(content.channel) ? FormKind::Meeting : FormKind::Call;
    content.subject = row.cell(CallColumn::Subject).trimmed();
    content.summary = row.cell(CallColumn::Summary).trimmed();
    content.startedAt = callTime(row.cell(CallColumn::When), day, today).value_or(0);
    const auto duration = callDuration(row.cell(CallColumn::Duration));
    content.endedAt = content.startedAt > 0 && duration ? content.startedAt + *duration : 0;
    content.direction = content.form == FormKind::Call ? callDirection(row.cell(CallColumn::Direction)).value_or(Direction::Unknown) : Direction::Unknown;
    if (!row.ownCommon) {
        content.reason = common.reason;
        content.reasonText = common.reason == ManualReason::Other ? common.reasonText : QString();
        content.place = common.place;
        content.confidentiality = common.confidentiality;
    }

    Party self { PartyRole::Caller, owner.name, owner.numbers.value(content.channel), owner.company, owner.person, 0, 0 };
    QList<Party> rest;
    bool otherSeen = false;
    for (const Party &party : row.base.parties) {
        if (party.person == owner.person && owner.person != NoId)
            self = party;
        else if (!otherSeen)
            otherSeen = true; // the one of the cells
        else
            rest.append(party);
    }
    Party other = row.other;
    other.name = row.cell(CallColumn::Party).trimmed();
    other.address = row.cell(CallColumn::Number).trimmed();
    const bool incoming = content.direction == Direction::Incoming || (content.direction == Direction::Internal && self.role == PartyRole::Callee);
    content.parties.clear();
    if (content.form == FormKind::Meeting) {
        if (self.role != PartyRole::Organiser)
            self.role = PartyRole::Participant;
        other.role = PartyRole::Participant;
    } else {
        self.role = incoming ? PartyRole::Callee : PartyRole::Caller;
        other.role = incoming ? PartyRole::Caller : PartyRole::Callee;
    }
    const bool named = !other.name.isEmpty() || !other.address.isEmpty();
    if (incoming && named)
        content.parties.append(other);
    content.parties.append(self);
    if (!incoming && named)
        content.parties.append(other);
    content.parties += rest;
    return content;
}

CallRow rowOf(const RecordContent &content, const CallsCommon &common, Id me)
{
    CallRow row;
    row.base = content;
    const auto put = [&](CallColumn column, const QString &text) { row.cells[int(column)] = text; };
    if (content.startedAt > 0)
        put(CallColumn::When, QDateTime::fromMSecsSinceEpoch(content.startedAt).toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    if (content.startedAt > 0 && content.endedAt >= content.startedAt)
        put(CallColumn::Duration, displayDuration(content.durationMs()));
    if (content.direction != Direction::Unknown)
        put(CallColumn::Direction, displayName(content.direction));
    for (const Party &party : content.parties) {
        if (party.person == me && me != NoId)
            continue;
        row.other = party;
        put(CallColumn::Party, party.name);
        put(CallColumn::Number, party.address);
        break;
    }
    put(CallColumn::Subject, content.subject);
    put(CallColumn::Summary, content.summary.simplified());
    if (content.channel != common.channel)
        put(CallColumn::Channel, displayName(content.channel));
    row.ownCommon = content.reason != common.reason || content.place != common.place || content.confidentiality != common.confidentiality
        || (content.reason == ManualReason::Other && content.reasonText != common.reasonText);
    return row;
}

QList<CallProblem> problemsOf(const CallRow &row, const RecordContent &content, qint64 now)
{
    QList<CallProblem> list;
    const auto written = [&](CallColumn column) { return !row.cell(column).trimmed().isEmpty(); };
    const auto unread = [&](CallColumn column, const char *message) { list.append({ column, Severity::Blocking, say(message) }); };
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (written(CallColumn::When) && !callTime(row.cell(CallColumn::When), today, today))
        unread(CallColumn::When, QT_TRANSLATE_NOOP("CallSeries", "This is no time. Examples: 14:05, 11-20 14:05."));
    if (written(CallColumn::Duration) && !callDuration(row.cell(CallColumn::Duration)))
        unread(CallColumn::Duration, QT_TRANSLATE_NOOP("CallSeries", "This is no duration. Examples: 18 (minutes), 18:20."));
    if (content.form == FormKind::Call && !callDirection(row.cell(CallColumn::Direction)))
        unread(CallColumn::Direction, QT_TRANSLATE_NOOP("CallSeries", "Who called? Write “outgoing” or “incoming”."));
    if (written(CallColumn::Channel) && !callChannel(row.cell(CallColumn::Channel)))
        unread(CallColumn::Channel, QT_TRANSLATE_NOOP("CallSeries", "No call goes over this channel. Choose one of the list, or leave it empty for the usual one."));
    const auto has = [&](std::optional<CallColumn> column) {
        return column && std::any_of(list.begin(), list.end(), [&](const CallProblem &one) { return one.column == column; });
    };
    const QList<FieldProblem> found = check(content, now);
    for (const Severity severity : { Severity::Blocking, Severity::Warning, Severity::Note }) {
        for (const FieldProblem &problem : found) {
            std::optional<CallColumn> column = columnOf(problem.field);
            if (column == CallColumn::Duration && content.startedAt <= 0 && callDuration(row.cell(CallColumn::Duration)))
                continue; // it is right; there is no start yet to count it from
            if (column == CallColumn::Party && problem.index >= 0 && problem.index < content.parties.size() && !content.parties.at(problem.index).address.isEmpty())
                column = CallColumn::Number;
            if (problem.severity == severity && !has(column))
                list.append({ column, severity, problem.message });
        }
    }
    // In the order of the columns, what forbids before what only warns.
    std::stable_sort(list.begin(), list.end(), [](const CallProblem &a, const CallProblem &b) {
        const auto rank = [](const CallProblem &one) { return (one.severity == Severity::Blocking ? 0 : 100) + (one.column ? int(*one.column) : 50); };
        return rank(a) < rank(b);
    });
    return list;
}

QList<QStringList> cellsFromClipboard(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool fresh = true; // nothing of this cell was read yet
    const auto endCell = [&] {
        row += cell;
        cell.clear();
        fresh = true;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(i++);
            else
                quoted = false;
        } else if (c == u'"' && fresh) {
            quoted = true;
            fresh = false;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
                ++i;
            endCell();
            rows.append(std::exchange(row, {}));
        } else {
            cell += c;
            fresh = false;
        }
    }
    if (quoted && rows.isEmpty() && row.isEmpty())
        return cellsFromClipboard(QString(text).replace(u'"', u'”')); // one inch mark, no quotation
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        rows.append(row);
    }
    rows.removeIf([](const QStringList &one) { return std::all_of(one.begin(), one.end(), [](const QString &text) { return text.trimmed().isEmpty(); }); });
    return rows;
}

QString cellsForClipboard(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"'))
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            cells += cell;
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QList<QMap<CallColumn, QString>> callCells(const QList<QStringList> &pasted, CallColumn first, const QDate &today, int *dropped)
{
    if (dropped)
        *dropped = 0;
    if (pasted.isEmpty())
        return {};
    // Which column of the paste is which of ours; a header names at least two.
    QList<int> columns;
    int named = 0;
    for (const QString &cell : pasted.constFirst()) {
        const auto header = headerOf(cell);
        const bool again = header && columns.contains(*header);
        columns += header && !again ? *header : -1;
        named += header && !again;
    }
    const bool hasHeader = named >= 2;
    if (!hasHeader) {
        const QStringList &row = pasted.constFirst();
        const auto one = wholeStamp(row.value(0), today);
        const auto next = wholeStamp(row.value(1), today);
        const bool apart = first == CallColumn::When && one && !one->hasTime() && next && next->hasTime() && next->day == ConversationStamp::Day::None;
        columns.clear();
        qsizetype widest = 0;
        for (const QStringList &each : pasted)
            widest = qMax(widest, each.size());
        for (int i = 0; i < int(widest); ++i) {
            const int ours = apart ? (i == 0 ? DayColumn : i - 1) : int(first) + i;
            columns += ours < CallColumnCount || (apart && i == 0) ? ours : -1;
        }
    }
    QList<QMap<CallColumn, QString>> rows;
    for (qsizetype i = hasHeader ? 1 : 0; i < pasted.size(); ++i) {
        const QStringList &row = pasted.at(i);
        QMap<CallColumn, QString> cells;
        QString day;
        for (qsizetype j = 0; j < row.size(); ++j) {
            const int column = j < columns.size() ? columns.at(j) : -1;
            const QString text = row.at(j).simplified();
            if (column == DayColumn)
                day = text;
            else if (column >= 0)
                cells.insert(CallColumn(column), text);
            else if (dropped && !text.isEmpty())
                ++*dropped;
        }
        if (!day.isEmpty())
            cells.insert(CallColumn::When, (day + u' ' + cells.value(CallColumn::When)).trimmed());
        rows.append(cells);
    }
    return rows;
}

} // namespace tongjian
