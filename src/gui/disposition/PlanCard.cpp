// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanCard.h"

#include "PlanDisplay.h"
#include "core/Clock.h"
#include "gui/pieces/Banner.h"
#include "gui/retention/DueChart.h"
#include "gui/style/Typography.h"

#include <QLocale>

namespace tongjian
{

namespace
{

constexpr qsizetype MonthsNamed = 12; // more of them are told by year
constexpr qsizetype ExamplesNamed = 5;
constexpr int MonthsOfAYear = 100; // 202301

// "Voice  120, about 3.4 MB"
QString line(const QString &what, const PlanGroup &group)
{
    return PlanCard::tr("%1: %2, about %3").arg(what, QLocale().toString(group.records), sizeInWords(group.bytes));
}

template<typename Key, typename Name>
QString groups(const QMap<Key, PlanGroup> &of, Name name)
{
    QStringList lines;
    for (auto it = of.cbegin(); it != of.cend(); ++it)
        lines += line(name(it.key()), it.value());
    return lines.join(u'\n');
}

QString months(const QMap<int, PlanGroup> &byMonth)
{
    if (byMonth.size() <= MonthsNamed)
        return groups(byMonth, [](int month) { return monthInWords(month); });
    QMap<int, PlanGroup> byYear;
    for (auto it = byMonth.cbegin(); it != byMonth.cend(); ++it) {
        byYear[it.key() / MonthsOfAYear].records += it.value().records;
        byYear[it.key() / MonthsOfAYear].bytes += it.value().bytes;
    }
    return groups(byYear, [](int year) { return QString::number(year); });
}

} // namespace

PlanCard::PlanCard(QWidget *parent)
    : CountedCard(QStringLiteral("planCount"), parent)
    , m_unknown(new Banner(this))
{
    m_unknown->setObjectName(QStringLiteral("planUnknown"));
    addAboveFacts(m_unknown);
    m_unknown->setMessage(Banner::Kind::Warning, {});
}

void PlanCard::clear()
{
    drop();
    m_preview.reset();
    m_plan = NoId;
    m_unknown->setMessage(Banner::Kind::Warning, {});
    say({}, Ink::Text);
}

void PlanCard::setTotalShown(bool shown)
{
    m_totalShown = shown;
}

void PlanCard::setScope(const Scope &scope)
{
    m_scope = scope;
    m_plan = NoId;
    again();
}

void PlanCard::setList(Id plan)
{
    m_plan = plan;
    again();
}

void PlanCard::again()
{
    m_preview.reset();
    m_unknown->setMessage(Banner::Kind::Warning, {});
    count<PlanPreview>(
        m_plan == NoId ? tr("What is due in this scope is being counted …") : tr("The list is being compared and counted …"),
        [scope = m_scope, plan = m_plan](Session &own, const Progress &progress) { return plan == NoId ? previewPlan(own, scope, progress) : countListed(own, plan, progress); },
        [this](PlanPreview preview) { m_preview = std::move(preview); });
}

void PlanCard::tell()
{
    if (!m_preview)
        return;
    const PlanPreview &preview = *m_preview;
    const int records = forWords(preview.listed.records);
    const QString words = records == 0 ? tr("Nothing in this scope is due.")
        : m_plan == NoId               ? tr("On the list: %n records, about %1.", nullptr, records)
                                       : tr("The list that was proposed: %n records, about %1.", nullptr, records);
    say(records == 0 ? words : m_totalShown ? words.arg(sizeInWords(preview.listed.bytes)) : QString(), Ink::Text);
    m_unknown->setMessage(Banner::Kind::Warning, preview.known ? QString() : tr("This login does not read every hold and every application: some of these may drop out later."));
    QList<FactCard::Fact> facts;
    const auto add = [&facts](const QString &label, const QString &value, bool wide) {
        if (!value.isEmpty())
            facts.append({ label, value, wide });
    };
    add(tr("By class"), groups(preview.byClass, [](RecordClass one) { return displayName(one); }), false);
    add(tr("By department"), groups(preview.byDepartment, [this](Id id) { return session().departmentName(id); }), false);
    add(preview.byMonth.size() > MonthsNamed ? tr("By year of capture") : tr("By month of capture"), months(preview.byMonth), false);
    QStringList left;
    for (auto it = preview.leftOut.cbegin(); it != preview.leftOut.cend(); ++it)
        left += tr("%1: %2").arg(displayName(it.key()), QLocale().toString(it.value()));
    add(tr("Left out"), left.join(u'\n'), false);
    QStringList examples;
    for (const auto &[row, reason] : preview.someLeftOut.mid(0, ExamplesNamed))
        examples += QStringList { row.number, displayName(row.record.subject.recordClass), displayName(reason) }.join(factSeparator());
    if (preview.someLeftOut.size() > ExamplesNamed)
        examples += QStringLiteral("…");
    add(tr("For example left out although due"), examples.join(u'\n'), true);
    setFacts(facts);
}

} // namespace tongjian
