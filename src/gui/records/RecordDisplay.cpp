// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordDisplay.h"

#include "gui/style/Typography.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("RecordDisplay", text);
}

QString dateOf(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

} // namespace

Icon iconOf(Channel channel)
{
    switch (channel) {
    case Channel::FixedLine:
    case Channel::OtherCall:
        return Icon::Phone;
    case Channel::Mobile:
    case Channel::WeChatCall:
    case Channel::QqCall:
    case Channel::WeComCall:
    case Channel::DingTalkCall:
        return Icon::Mobile;
    case Channel::Email:
        return Icon::Mail;
    case Channel::VoicemailBox:
        return Icon::Voicemail;
    case Channel::VideoCall:
    case Channel::VideoMeeting:
        return Icon::Video;
    case Channel::FileTransferTool:
    case Channel::OtherMultimedia:
        return Icon::FileTransfer;
    default:
        return Icon::Chat;
    }
}

QString shortTime(qint64 ms, qint64 now)
{
    if (ms <= 0)
        return {};
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const qint64 days = time.date().daysTo(today);
    if (days == 0)
        return time.toString(QStringLiteral("HH:mm"));
    if (days == 1)
        return say(QT_TRANSLATE_NOOP("RecordDisplay", "Yesterday"));
    if (days > 1 && days < 7)
        return QCoreApplication::translate("RecordDisplay", "%n days ago", nullptr, int(days));
    return dateOf(time.date());
}

QString waitingSince(qint64 ms, qint64 now)
{
    if (ms <= 0)
        return {};
    const qint64 hours = qMax<qint64>(0, now - ms) / HourMs;
    if (hours < 1)
        return say(QT_TRANSLATE_NOOP("RecordDisplay", "for less than an hour"));
    if (hours < 24)
        return QCoreApplication::translate("RecordDisplay", "for %n hours", nullptr, int(hours));
    const int days = int(hours / 24);
    return QCoreApplication::translate("RecordDisplay", "for %n days", nullptr, days);
}

Chip chipOf(RecordState state)
{
    return stateChip(state, displayName(state));
}

QString spanOf(const RecordContent &content)
{
    if (content.startedAt <= 0)
        return {};
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(content.startedAt);
    QString text = QLocale().toString(start.date(), QLocale::LongFormat) + u' ' + start.toString(QStringLiteral("HH:mm"));
    if (content.endedAt > content.startedAt) {
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(content.endedAt);
        text += (end.date() == start.date() ? QStringLiteral("–") : QStringLiteral(" – ") + dateOf(end.date()) + u' ') + end.toString(QStringLiteral("HH:mm"));
        text += QCoreApplication::translate("RecordDisplay", " (%1)").arg(displayDuration(content.durationMs()));
    }
    return text;
}

ListRow rowOf(Session &session, const RecordLine &line, bool withAuthor)
{
    ListRow row;
    row.id = line.row.id;
    row.icon = iconOf(line.row.channel);
    row.title = line.readable && line.summary.subject.trimmed().isEmpty() ? QCoreApplication::translate("RecordDisplay", "(No subject)")
        : line.readable ? displaySafe(line.summary.subject) : QCoreApplication::translate("RecordDisplay", "Record %1").arg(line.row.number);
    QStringList second;
    if (withAuthor && line.row.author == NoId) {
        // Nobody of the staff is known: who wrote it says most.
        for (const Party &party : line.summary.parties) {
            if (party.role == PartyRole::Sender) {
                second += displaySafe(party.name.isEmpty() ? party.address : party.name);
                break;
            }
        }
    } else if (withAuthor) {
        second += session.personName(line.row.author);
    } else if (line.readable) {
        for (const Party &party : line.summary.parties) {
            if (party.person != session.me() && !party.name.isEmpty()) {
                second += displaySafe(party.name);
                break;
            }
        }
    }
    second += displayName(line.row.channel);
    if (line.readable && line.summary.durationMs() > 0)
        second += displayDuration(line.summary.durationMs());
    row.second = second.join(factSeparator());
    const qint64 when = withAuthor && line.row.waitingSince > 0 ? line.row.waitingSince : line.row.capturedAt;
    row.when = shortTime(when, session.now());
    row.whenExact = exactTime(when);
    row.overdue = line.overdue;
    if (!withAuthor)
        row.chip = chipOf(line.row.state);
    else if (line.late)
        row.chip = lateChip(say(QT_TRANSLATE_NOOP("RecordDisplay", "Late")));
    return row;
}

QList<FactCard::Fact> changeFacts(const RecordContent &before, const RecordContent &now, bool asked)
{
    QList<FactCard::Fact> changes;
    const auto orEmpty = [](const QString &text) { return text.isEmpty() ? say(QT_TRANSLATE_NOOP("RecordDisplay", "(empty)")) : displaySafe(text, true); };
    const QList<Field> fields = differingFields(before, now);
    for (Field field : fields) {
        const QString text = asked ? say(QT_TRANSLATE_NOOP("RecordDisplay", "is: %1\nis to be: %2")) : say(QT_TRANSLATE_NOOP("RecordDisplay", "before: %1\nnow: %2"));
        QString was = displayValue(before, field);
        QString is = displayValue(now, field);
        if (was == is && (field == Field::StartedAt || field == Field::EndedAt)) { // they differ by seconds
            was = exactTime(field == Field::StartedAt ? before.startedAt : before.endedAt);
            is = exactTime(field == Field::StartedAt ? now.startedAt : now.endedAt);
        }
        changes.append({ displayName(field, now.form), text.arg(orEmpty(was), orEmpty(is)), true });
    }
    return changes;
}

QList<TimelineStep> timelineOf(Session &session, const OpenedRecord &record)
{
    using State = TimelineStep::State;
    QList<TimelineStep> steps;
    for (const RecordStep &step : record.steps) {
        TimelineStep one;
        one.who = step.inPlaceOf == NoId ? session.personName(step.actor)
                                         : QCoreApplication::translate("RecordDisplay", "%1 for %2").arg(session.personName(step.actor), session.personName(step.inPlaceOf));
        one.what = displayName(step.action);
        one.when = shortTime(step.at, session.now());
        one.whenExact = exactTime(step.at);
        one.signedMark = true;
        one.state = step.action == Action::RecordReject || step.action == Action::RecordReturn ? State::Refused : State::Done;
        if (step.remarks)
            one.note = displaySafe(step.remarks->text, true);
        if (step.askedBy != NoId)
            one.note = QCoreApplication::translate("RecordDisplay", "Asked for by %1\n%2").arg(session.personName(step.askedBy), step.application);
        if (step.asked != NoId) {
            one.note = step.text ? displaySafe(*step.text, true) : say(QT_TRANSLATE_NOOP("RecordDisplay", "What was written is not open to you."));
            if (step.action == Action::RecordAsk)
                one.note = QCoreApplication::translate("RecordDisplay", "To %1: %2").arg(session.personName(step.asked), one.note);
        }
        steps.append(one);
    }
    for (const RecordStep &step : record.steps) {
        const bool answered = std::any_of(record.steps.begin(), record.steps.end(), [&](const RecordStep &one) { return one.action == Action::RecordExplain && one.question == step.question; });
        if (step.action != Action::RecordAsk || answered)
            continue;
        TimelineStep one;
        one.who = session.personName(step.asked);
        one.what = say(QT_TRANSLATE_NOOP("RecordDisplay", "explains"));
        one.state = State::Now;
        one.when = QCoreApplication::translate("RecordDisplay", "waits %1").arg(waitingSince(step.at, session.now()));
        steps.append(one);
    }
    const auto later = [&](const QString &who, const QString &what, State state) {
        TimelineStep one;
        one.who = who;
        one.what = what;
        one.state = state;
        if (state == State::Now)
            one.when = QCoreApplication::translate("RecordDisplay", "waits %1").arg(waitingSince(record.row.waitingSince, session.now()));
        steps.append(one);
    };
    const QString officers = displayName(Role::Officer);
    const bool direct = session.state().isHeadOf(record.row.author, record.row.department);
    switch (record.row.state) {
    case RecordState::Submitted:
        if (!direct) {
            const QList<Id> heads = session.state().holders(Role::Head, record.row.department);
            later(heads.isEmpty() ? officers : session.personName(heads.constFirst()), say(QT_TRANSLATE_NOOP("RecordDisplay", "reviews")), State::Now);
        }
        later(officers, say(QT_TRANSLATE_NOOP("RecordDisplay", "files")), direct ? State::Now : State::Later);
        break;
    case RecordState::Returned:
        later(session.personName(record.row.author), say(QT_TRANSLATE_NOOP("RecordDisplay", "corrects")), State::Now);
        break;
    case RecordState::Approved:
        later(officers, say(QT_TRANSLATE_NOOP("RecordDisplay", "files")), State::Now);
        break;
    default:
        break;
    }
    return steps;
}

QList<TimelineStep> wayAhead(Session &session)
{
    using State = TimelineStep::State;
    const auto step = [](const QString &who, const QString &what, State state) {
        TimelineStep one;
        one.who = who;
        one.what = what;
        one.state = state;
        return one;
    };
    const Person *me = session.state().person(session.me());
    QList<TimelineStep> steps { step(session.personName(session.me()), say(QT_TRANSLATE_NOOP("RecordDisplay", "submits")), State::Now) };
    if (me && !session.state().isHeadOf(me->id, me->department)) {
        const QList<Id> heads = session.state().holders(Role::Head, me->department);
        steps += step(heads.isEmpty() ? displayName(Role::Officer) : session.personName(heads.constFirst()), say(QT_TRANSLATE_NOOP("RecordDisplay", "reviews")), State::Later);
    }
    steps += step(displayName(Role::Officer), say(QT_TRANSLATE_NOOP("RecordDisplay", "files")), State::Later);
    return steps;
}

} // namespace tongjian
