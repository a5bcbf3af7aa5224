// SPDX-License-Identifier: GPL-3.0-or-later
#include "EffectCard.h"

#include "core/Clock.h"
#include "gui/style/Typography.h"
#include "services/Holds.h"

#include <QLocale>

namespace tongjian
{

namespace
{

// "120 · Voice 100 · Text 20", "Voice 100"
QString byClass(const ScheduleEffect &effect, qint64 all, qint64 ScheduleEffect::OfClass::*part)
{
    QStringList words;
    for (auto it = effect.byClass.cbegin(); it != effect.byClass.cend(); ++it) {
        if (it.value().*part > 0)
            words += displayName(it.key()) + u' ' + QLocale().toString(it.value().*part);
    }
    if (words.size() > 1)
        words.prepend(QLocale().toString(all));
    return words.join(factSeparator());
}

} // namespace

EffectCard::EffectCard(QWidget *parent)
    : CountedCard(QStringLiteral("effect"), parent)
{
}

void EffectCard::clear(const QString &why)
{
    drop();
    m_effect.reset();
    m_change = {};
    say(why, Ink::Dimmed);
}

void EffectCard::setChange(const RetentionChange &change)
{
    m_effect.reset();
    m_change = change;
    count<ScheduleEffect>(
        tr("What it does to the filed records is being counted …"), [change](Session &own, const Progress &progress) { return effectOf(own, change, progress); },
        [this](ScheduleEffect effect) { m_effect = std::move(effect); });
}

void EffectCard::tell()
{
    if (!m_effect)
        return;
    const ScheduleEffect &effect = *m_effect;
    const int records = int(effect.records);
    say(effect.later + effect.earlier == 0 ? tr("Nothing changes for the %n filed records: it is for what is captured from then on.", nullptr, records)
                                           : tr("Of %n filed records:", nullptr, records),
        Ink::Text);
    QList<FactCard::Fact> facts;
    if (effect.later > 0)
        facts.append({ tr("Kept longer"), byClass(effect, effect.later, &ScheduleEffect::OfClass::later), false });
    if (effect.earlier > 0) {
        facts.append({ tr("Kept less long"), byClass(effect, effect.earlier, &ScheduleEffect::OfClass::earlier), false });
        const int due = int(effect.dueByIt);
        facts.append({ tr("Due at once by it"), due == 0 ? tr("None") : tr("%n records may be cleared from %1 on", nullptr, due).arg(dayInWords(qMax(m_change.from, dayOf(session().now())))), false });
        QStringList held;
        for (auto it = effect.heldOfEarlier.cbegin(); it != effect.heldOfEarlier.cend(); ++it)
            held += tr("%1: %n records", nullptr, int(it.value())).arg(holdInWords(session(), it.key()));
        facts.append({ tr("Held all the same"), held.isEmpty() ? tr("None") : held.join(u'\n'), !held.isEmpty() });
    }
    setFacts(facts);
}

} // namespace tongjian
