// SPDX-License-Identifier: GPL-3.0-or-later
#include "NotificationRules.h"

#include <QCborArray>

#include <algorithm>

namespace tongjian
{

namespace
{

constexpr qsizetype SingleMarksKept = 500;
constexpr int FirstWorkday = Qt::Monday;
constexpr int LastWorkday = Qt::Friday;
const QString UpToKey = QStringLiteral("upTo");
const QString KindsKey = QStringLiteral("kinds");
const QString SingleKey = QStringLiteral("single");

// One queue: what is unread singly, or all in one when there is more than anybody reads; below it a few that were read and wait still.
void addArrivals(QList<Notification> &list, const NotificationFacts &facts, NotificationKind queue, const ReadMarks &read)
{
    QList<Notification> unread;
    QList<Notification> seen;
    for (const NotificationFacts::Arrival &arrival : facts.arrivals) {
        if (arrival.queue != queue)
            continue;
        Notification one;
        one.kind = queue;
        one.object = arrival.record;
        one.person = arrival.author;
        one.entry = arrival.entry;
        one.at = arrival.at;
        one.read = read.contains(one);
        (one.read ? seen : unread).append(one);
    }
    const auto newer = [](const Notification &a, const Notification &b) { return a.entry > b.entry; };
    std::sort(seen.begin(), seen.end(), newer);
    list += seen.mid(0, ArrivalsSingly);
    if (unread.size() <= ArrivalsSingly) {
        list += unread;
        return;
    }
    Notification all = *std::min_element(unread.begin(), unread.end(), newer);
    all.object = NoId;
    all.person = NoId;
    all.count = int(unread.size());
    list.append(all);
}

void addCases(QList<Notification> &list, const NotificationFacts &facts)
{
    for (const Case &one : facts.toDecide) {
        Notification told;
        told.kind = NotificationKind::CaseToDecide;
        told.object = one.id;
        told.person = one.proposer;
        told.at = one.at;
        list.append(told);
    }
    for (const Case &one : facts.proposed) {
        if (one.state != CaseState::Confirmed && one.state != CaseState::Refused)
            continue;
        Notification told;
        told.kind = one.state == CaseState::Confirmed ? NotificationKind::CaseConfirmed : NotificationKind::CaseRefused;
        told.object = one.id;
        told.person = one.decider;
        told.at = one.decidedAt;
        list.append(told);
    }
}

void addSubstitutions(QList<Notification> &list, const NotificationFacts &facts)
{
    for (const Substitution &one : facts.substitutions) {
        const bool principal = one.holding.person == facts.me;
        const auto tell = [&](NotificationKind kind, qint64 at) {
            Notification told;
            told.kind = kind;
            told.object = one.id;
            told.person = principal ? one.substitute : one.holding.person;
            told.at = at;
            list.append(told);
        };
        const qint64 begin = qMax(one.from, one.namedAt);
        const qint64 end = one.endedAt > 0 ? qMin(one.endedAt, one.until) : one.until;
        const bool later = one.from > one.namedAt;
        if (later && !principal)
            tell(NotificationKind::SubstituteNamed, one.namedAt);
        // Whoever names somebody from now on, or ends it, need not be told that.
        if (begin < end && (later || !principal))
            tell(NotificationKind::SubstituteBegins, begin);
        if (one.endedBy != facts.me)
            tell(NotificationKind::SubstituteEnds, end);
    }
}

} // namespace

QString Notification::key() const
{
    return QStringLiteral("%1:%2").arg(int(kind)).arg(entry > 0 ? entry : object);
}

bool ReadMarks::contains(const Notification &notification) const
{
    if (notification.entry > 0 && notification.entry <= qMax(m_upTo, m_upToOf.value(int(notification.kind))))
        return true;
    return m_single.contains(notification.key());
}

void ReadMarks::add(const Notification &notification)
{
    if (contains(notification))
        return;
    if (notification.count > 1) {
        m_upToOf[int(notification.kind)] = notification.entry;
        return;
    }
    m_single.append(notification.key());
    if (m_single.size() > SingleMarksKept)
        m_single.remove(0, m_single.size() - SingleMarksKept);
}

void ReadMarks::addAll(const QList<Notification> &shown)
{
    m_single.clear();
    for (const Notification &one : shown)
        m_upTo = qMax(m_upTo, one.entry);
    for (const Notification &one : shown)
        add(one); // what no entry tells of stands by itself
}

void ReadMarks::unite(const ReadMarks &other)
{
    m_upTo = qMax(m_upTo, other.m_upTo);
    for (auto it = other.m_upToOf.cbegin(); it != other.m_upToOf.cend(); ++it)
        m_upToOf[it.key()] = qMax(m_upToOf.value(it.key()), it.value());
    for (const QString &key : other.m_single) {
        if (!m_single.contains(key))
            m_single.append(key);
    }
}

QCborMap ReadMarks::toCbor() const
{
    QCborArray kinds;
    for (auto it = m_upToOf.cbegin(); it != m_upToOf.cend(); ++it)
        kinds.append(QCborArray { it.key(), it.value() });
    return { { UpToKey, m_upTo }, { KindsKey, kinds }, { SingleKey, QCborArray::fromStringList(m_single) } };
}

ReadMarks ReadMarks::fromCbor(const QCborMap &map)
{
    ReadMarks marks;
    marks.m_upTo = map.value(UpToKey).toInteger();
    const QCborArray kinds = map.value(KindsKey).toArray();
    for (const QCborValue &pair : kinds)
        marks.m_upToOf.insert(int(pair.toArray().at(0).toInteger()), pair.toArray().at(1).toInteger());
    const QCborArray single = map.value(SingleKey).toArray();
    for (const QCborValue &key : single)
        marks.m_single.append(key.toString());
    return marks;
}

QList<Notification> notificationsOf(const NotificationFacts &facts, const ReadMarks &read)
{
    QList<Notification> list;
    for (const NotificationFacts::Decision &decision : facts.decisions) {
        if (decision.by == facts.me)
            continue;
        Notification one;
        one.kind = decision.what;
        one.object = decision.record;
        one.person = decision.by;
        one.entry = decision.entry;
        one.at = decision.at;
        list.append(one);
    }
    addCases(list, facts);
    addSubstitutions(list, facts);
    for (const NotificationFacts::Collection &collection : facts.collections) {
        if (collection.quarantined + collection.unassigned == 0)
            continue;
        Notification one;
        one.kind = NotificationKind::CollectionEnded;
        one.person = collection.by;
        one.entry = collection.entry;
        one.at = collection.at;
        one.quarantined = collection.quarantined;
        one.unassigned = collection.unassigned;
        list.append(one);
    }
    for (const NotificationFacts::ApplicationNews &news : facts.applications) {
        if (news.by == facts.me)
            continue;
        Notification one;
        one.kind = news.what;
        one.object = news.application;
        one.person = news.by;
        one.entry = news.entry;
        one.at = news.at;
        list.append(one);
    }
    for (Notification &one : list)
        one.read = read.contains(one);
    addArrivals(list, facts, NotificationKind::ToReview, read);
    addArrivals(list, facts, NotificationKind::ToFile, read);
    list.removeIf([&](const Notification &one) { return one.at > facts.now || one.at < facts.now - NotificationsKeptMs; });
    std::sort(list.begin(), list.end(), [](const Notification &a, const Notification &b) {
        return a.at != b.at ? a.at > b.at : a.entry != b.entry ? a.entry > b.entry : a.key() < b.key();
    });
    return list.mid(0, NotificationsShown);
}

bool remindsNow(const Overdue &overdue, QDate dismissed, QDate today, bool atLogin)
{
    if (overdue.total() == 0 || dismissed == today)
        return false;
    return atLogin || (today.dayOfWeek() >= FirstWorkday && today.dayOfWeek() <= LastWorkday);
}

} // namespace tongjian
