// SPDX-License-Identifier: GPL-3.0-or-later
#include "Hold.h"

#include "ApplicationItems.h"
#include "Clock.h"
#include "NamedValues.h"
#include "TableChecks.h"

#include <QCborValue>
#include <QCoreApplication>

#include <algorithm>

namespace tongjian
{

namespace
{

using namespace tables;

constexpr int Format = 1;

constexpr std::array Kinds {
    Named<HoldKind> { HoldKind::Dispute, "dispute", QT_TRANSLATE_NOOP("HoldKind", "Dispute") },
    Named<HoldKind> { HoldKind::Audit, "audit", QT_TRANSLATE_NOOP("HoldKind", "Audit") },
    Named<HoldKind> { HoldKind::ImportantBusiness, "important-business", QT_TRANSLATE_NOOP("HoldKind", "Important business") },
    Named<HoldKind> { HoldKind::Other, "other", QT_TRANSLATE_NOOP("HoldKind", "Other") },
};
static_assert(valuesDiffer(Kinds) && keysAreSound(Kinds) && allNamed(Kinds));

QString say(const char *text)
{
    return QCoreApplication::translate("Hold", text);
}

} // namespace

QByteArray encodeHold(const HoldText &text)
{
    QCborArray records;
    for (Id one : text.records)
        records.append(one);
    QCborArray all { Format, text.title, text.reason, records };
    all.append(text.scope ? QCborValue(items::encode(*text.scope)) : QCborValue(nullptr));
    return QCborValue(all).toCbor();
}

HoldText decodeHold(const QByteArray &bytes)
{
    Items all(QCborValue::fromCbor(bytes), 5); // zeroes may follow: sealed texts are padded
    HoldText text;
    if (all.number() != Format)
        throwMalformed();
    text.title = all.text();
    text.reason = all.text();
    text.records = numbersFrom<Id>(all.list(), [](qint64 id) { return id > 0; });
    if (const QCborValue scope = all.next(); !scope.isNull())
        text.scope = items::scopeFrom(scope);
    return text;
}

QStringList objectionsToReach(const HoldText &text)
{
    QStringList objections;
    if (text.records.isEmpty() == !text.scope)
        objections += say(QT_TRANSLATE_NOOP("Hold", "Choose records, or a scope: one of the two."));
    if (text.records.size() > HoldListAtMost)
        objections += QCoreApplication::translate("Hold", "A list has at most %n records. Hold more of them by a scope.", nullptr, int(HoldListAtMost));
    if (text.scope) {
        const Scope &scope = *text.scope;
        if (!scope.words.isEmpty())
            objections += say(QT_TRANSLATE_NOOP("Hold", "A hold has no words: new records come under it without being opened."));
        if (scope.persons.isEmpty() && scope.departments.isEmpty() && scope.classes.isEmpty() && scope.channels.isEmpty() && scope.dayFrom == 0 && scope.dayTo == 0)
            objections += say(QT_TRANSLATE_NOOP("Hold", "Narrow the scope: a hold on everything is no hold."));
        if ((scope.dayFrom != 0 && !dateOfDay(scope.dayFrom).isValid()) || (scope.dayTo != 0 && (!dateOfDay(scope.dayTo).isValid() || scope.dayTo < scope.dayFrom)))
            objections += say(QT_TRANSLATE_NOOP("Hold", "The last day is before the first one."));
    }
    return objections;
}

QStringList objectionsTo(const HoldText &text, int reviewDay, int today)
{
    QStringList objections;
    if (text.title.trimmed().isEmpty())
        objections += say(QT_TRANSLATE_NOOP("Hold", "Give the matter a name."));
    if (text.reason.simplified().size() < ShortestReason)
        objections += say(QT_TRANSLATE_NOOP("Hold", "Say in at least a sentence why the records are needed longer."));
    objections += objectionsToReach(text);
    const QDate review = dateOfDay(reviewDay);
    if (!review.isValid() || reviewDay < today || dateOfDay(today).daysTo(review) > HoldReviewAtMostDays)
        objections += say(QT_TRANSLATE_NOOP("Hold", "Whether a hold is still needed is looked at within a year at the latest."));
    return objections;
}

bool holdCovers(const HoldText &text, Id record, RecordClass recordClass, Channel channel, int day, const QList<PersonConcerned> &concerned)
{
    return text.scope ? covers(*text.scope, recordClass, channel, day, concerned) : text.records.contains(record);
}

QString displayName(HoldKind kind)
{
    return nameOf(Kinds, kind, "HoldKind");
}

QString keyOf(HoldKind kind)
{
    return keyIn(Kinds, kind);
}

std::optional<HoldKind> holdKindFromKey(QStringView key)
{
    return fromKey<HoldKind>(Kinds, key);
}

std::span<const HoldKind> holdKinds()
{
    static constexpr auto Values = valuesOf(Kinds);
    return Values;
}

} // namespace tongjian
