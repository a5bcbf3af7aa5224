// SPDX-License-Identifier: GPL-3.0-or-later
#include "LikelyDuplicates.h"

#include "Address.h"

#include <algorithm>

namespace tongjian
{

namespace
{

// What each agreement is worth; together they reach 100.
constexpr int SameClass = 15;
constexpr int SameChannel = 10;
constexpr int SameNumber = 40;
constexpr int SameName = 25; // without a number to confirm it
constexpr int Overlapping = 25;
constexpr int NearInTime = 20;
constexpr int SameSubject = 10;

QString nameOf(const Party &party)
{
    return foldForSearch(party.name).remove(u' ');
}

QString numberOf(const Party &party)
{
    const QString normal = normalAddress(party.address);
    return normal.isEmpty() ? foldForSearch(party.address).trimmed() : normal;
}

int partyScore(const RecordContent &one, const RecordContent &other, Id me)
{
    int best = 0;
    for (const Party &a : one.parties) {
        if (a.person == me && me != NoId)
            continue;
        for (const Party &b : other.parties) {
            if (b.person == me && me != NoId)
                continue;
            const QString numberA = numberOf(a);
            const QString numberB = numberOf(b);
            const QString nameA = nameOf(a);
            if (!numberA.isEmpty() && numberA == numberB)
                best = qMax(best, SameNumber);
            else if (a.person != NoId && a.person == b.person)
                best = qMax(best, SameNumber);
            else if (!nameA.isEmpty() && nameA == nameOf(b) && (numberA.isEmpty() || numberB.isEmpty()))
                best = qMax(best, SameName);
        }
    }
    return best;
}

int timeScore(const RecordContent &one, const RecordContent &other)
{
    if (one.startedAt <= 0 || other.startedAt <= 0)
        return 0;
    const qint64 endOne = qMax(one.startedAt, one.endedAt);
    const qint64 endOther = qMax(other.startedAt, other.endedAt);
    const qint64 between = qMax(one.startedAt, other.startedAt) - qMin(endOne, endOther);
    return between <= 0 ? Overlapping : between <= DuplicateToleranceMs ? NearInTime : 0;
}

} // namespace

int duplicateScore(const RecordContent &one, const RecordContent &other, Id me)
{
    if (one.recordClass() != other.recordClass())
        return 0;
    const int party = partyScore(one, other, me);
    const int time = timeScore(one, other);
    if (party == 0 || time == 0)
        return 0;
    int score = SameClass + party + time;
    if (one.channel == other.channel)
        score += SameChannel;
    const QString subject = foldForSearch(one.subject).trimmed();
    if (!subject.isEmpty() && subject == foldForSearch(other.subject).trimmed())
        score += SameSubject;
    return score;
}

QList<LikelyDuplicate> likelyDuplicates(const RecordContent &content, Id self, const QList<OwnEntry> &entries, Id me)
{
    QList<LikelyDuplicate> found;
    for (const OwnEntry &entry : entries) {
        if (entry.id == self)
            continue;
        const int score = duplicateScore(content, entry.content, me);
        if (score >= DuplicateScore)
            found.append({ entry.id, score });
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.score > b.score; });
    return found;
}

} // namespace tongjian
