// SPDX-License-Identifier: GPL-3.0-or-later
#include "HoldDisplay.h"

#include "core/Clock.h"
#include "store/Applications.h"

#include <QCoreApplication>

namespace tongjian
{

namespace
{

QString say(const char *text)
{
    return QCoreApplication::translate("HoldDisplay", text);
}

QString listed(const QStringList &words)
{
    return words.join(say(QT_TRANSLATE_NOOP("HoldDisplay", ", ")));
}

} // namespace

bool isToReview(const HoldFacts &hold, qint64 now)
{
    return hold.stands() && hold.reviewDay <= dayOf(now);
}

Chip chipOf(const HoldFacts &hold, qint64 now)
{
    if (!hold.stands())
        return { say(QT_TRANSLATE_NOOP("HoldDisplay", "Lifted")), ChipTone::Neutral, true };
    if (isToReview(hold, now))
        return { say(QT_TRANSLATE_NOOP("HoldDisplay", "To be reviewed")), ChipTone::Warn, true };
    return { say(QT_TRANSLATE_NOOP("HoldDisplay", "Standing")), ChipTone::Accent, true };
}

QString titleOf(const Hold &hold)
{
    return hold.text ? displaySafe(hold.text->title) : hold.facts.number;
}

QString holdSentence(Session &session, const Hold &hold, qint64 records)
{
    const int count = int(records);
    if (!hold.facts.stands())
        return QCoreApplication::translate("HoldDisplay", "It was lifted on %1. What it kept goes by its periods again.").arg(minuteTime(hold.facts.liftedAt));
    const QString keeps = hold.text && hold.text->scope
        ? QCoreApplication::translate("HoldDisplay", "It keeps the %n filed records of its scope, and by itself what is filed into it later; none of them is cleared or destroyed before it is lifted.", nullptr, count)
        : QCoreApplication::translate("HoldDisplay", "It keeps the %n records of its list; none of them is cleared or destroyed before it is lifted.", nullptr, count);
    if (isToReview(hold.facts, session.now()))
        return QCoreApplication::translate("HoldDisplay", "Whether it is still needed was to be reviewed by %1. %2").arg(dayInWords(hold.facts.reviewDay), keeps);
    return keeps;
}

QList<FactCard::Fact> holdFacts(Session &session, const Hold &hold, qint64 records)
{
    const HoldFacts &facts = hold.facts;
    const int count = int(records);
    QList<FactCard::Fact> cards {
        { say(QT_TRANSLATE_NOOP("HoldDisplay", "Number")), facts.number, false },
        { say(QT_TRANSLATE_NOOP("HoldDisplay", "Kind")), displayName(facts.kind), false },
        { say(QT_TRANSLATE_NOOP("HoldDisplay", "Placed by")), session.personName(facts.placedBy), false },
        { say(QT_TRANSLATE_NOOP("HoldDisplay", "Placed")), minuteTime(facts.placedAt), false },
    };
    if (facts.stands()) {
        cards.append({ say(QT_TRANSLATE_NOOP("HoldDisplay", "To be reviewed by")), dayInWords(facts.reviewDay), false });
    } else {
        cards.append({ say(QT_TRANSLATE_NOOP("HoldDisplay", "Lifted")), minuteTime(facts.liftedAt), false });
        if (const auto row = Applications(session.store().records()).find(facts.application))
            cards.append({ say(QT_TRANSLATE_NOOP("HoldDisplay", "Decided with")), row->number, false });
    }
    if (hold.text) {
        cards.append({ say(QT_TRANSLATE_NOOP("HoldDisplay", "Records")), QCoreApplication::translate("HoldDisplay", "%n records", nullptr, count), false });
        cards.append({ say(QT_TRANSLATE_NOOP("HoldDisplay", "Reason")), displaySafe(hold.text->reason, true), true });
    }
    return cards;
}

QList<FactCard::Fact> holdScopeFacts(Session &session, const Scope &scope)
{
    QList<FactCard::Fact> cards;
    const auto add = [&](const char *label, const QStringList &words) { cards.append({ say(label), listed(words), words.size() > 2 }); };
    QStringList words;
    for (Id id : scope.persons)
        words += session.personName(id);
    add(QT_TRANSLATE_NOOP("HoldDisplay", "Whose records"), words);
    words.clear();
    for (Id id : scope.departments)
        words += session.departmentName(id);
    add(QT_TRANSLATE_NOOP("HoldDisplay", "Departments"), words);
    words.clear();
    for (RecordClass one : scope.classes)
        words += displayName(one);
    add(QT_TRANSLATE_NOOP("HoldDisplay", "Classes"), words);
    words.clear();
    for (Channel one : scope.channels)
        words += displayName(one);
    add(QT_TRANSLATE_NOOP("HoldDisplay", "Channels"), words);
    const QString from = dayInWords(scope.dayFrom);
    const QString to = dayInWords(scope.dayTo);
    const QString days = scope.dayFrom != 0 && scope.dayTo != 0 ? QCoreApplication::translate("HoldDisplay", "%1 – %2").arg(from, to)
        : scope.dayFrom != 0                                    ? QCoreApplication::translate("HoldDisplay", "from %1 on").arg(from)
        : scope.dayTo != 0                                      ? QCoreApplication::translate("HoldDisplay", "until %1").arg(to)
                                                                : QString();
    cards.append({ say(QT_TRANSLATE_NOOP("HoldDisplay", "Captured")), days, false });
    return cards;
}

} // namespace tongjian
