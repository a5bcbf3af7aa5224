// SPDX-License-Identifier: GPL-3.0-or-later
#include "PlanCard.h"

#include "PlanDisplay.h"
#include "core/Clock.h"
#include "gui/jobs/QuietJob.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Banner.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/retention/DueChart.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

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
    : QWidget(parent)
    , m_words(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_again(new QPushButton(this))
    , m_unknown(new Banner(this))
    , m_facts(new FactCard(this))
{
    m_words->setObjectName(QStringLiteral("planWords"));
    m_words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::Xs);
    m_again->setObjectName(QStringLiteral("planCountAgain"));
    m_unknown->setObjectName(QStringLiteral("planUnknown"));
    m_facts->setObjectName(QStringLiteral("planNumbers"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::S);
    rows->addWidget(m_words);
    rows->addWidget(m_bar);
    rows->addWidget(m_again, 0, Qt::AlignLeft);
    rows->addWidget(m_unknown);
    rows->addWidget(m_facts);
    connect(m_again, &QPushButton::clicked, this, &PlanCard::count);
    clear();
}

void PlanCard::drop()
{
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
    m_preview.reset();
    m_facts->hide();
    m_again->hide();
    m_unknown->setMessage(Banner::Kind::Warning, {});
}

void PlanCard::clear()
{
    ++m_round;
    drop();
    m_plan = NoId;
    m_bar->hide();
    m_words->hide();
}

void PlanCard::setTotalShown(bool shown)
{
    m_totalShown = shown;
}

void PlanCard::setScope(const Scope &scope)
{
    m_scope = scope;
    m_plan = NoId;
    count();
}

void PlanCard::setList(Id plan)
{
    m_plan = plan;
    count();
}

void PlanCard::count()
{
    drop();
    setInk(m_words, Ink::Dimmed);
    m_words->setText(m_plan == NoId ? tr("What is due in this scope is being counted …") : tr("The list is being compared and counted …"));
    m_words->show();
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(m_words->text());
    m_bar->show();
    const int round = ++m_round;
    m_job = runQuietly<PlanPreview>(
        this,
        [&origin = *m_session, scope = m_scope, plan = m_plan](JobControl &control) {
            const auto own = origin.openAgain();
            const Progress progress = [&control](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.isCancelled();
            };
            return plan == NoId ? previewPlan(*own, scope, progress) : countListed(*own, plan, progress);
        },
        [this, round](const PlanPreview &preview) {
            if (round != m_round)
                return;
            m_preview = preview;
            m_bar->hide();
            runAction(this, [this] { show(); });
            Q_EMIT known();
        },
        [this, round](const Error &error) {
            if (round != m_round)
                return;
            m_bar->hide();
            setInk(m_words, Ink::Bad);
            m_words->setText(sentences(error.message(), error.hint()));
            m_again->setText(tr("Count again"));
            m_again->show();
            Q_EMIT failed();
        });
}

void PlanCard::show()
{
    if (m_preview)
        tell(*m_preview);
}

void PlanCard::tell(const PlanPreview &preview)
{
    const int records = forWords(preview.listed.records);
    setInk(m_words, Ink::Text);
    const QString words = records == 0 ? tr("Nothing in this scope is due.")
        : m_plan == NoId               ? tr("On the list: %n records, about %1.", nullptr, records)
                                       : tr("The list that was proposed: %n records, about %1.", nullptr, records);
    m_words->setText(records == 0 ? words : words.arg(sizeInWords(preview.listed.bytes)));
    m_words->setVisible(m_totalShown || records == 0);
    m_unknown->setMessage(Banner::Kind::Warning, preview.known ? QString() : tr("This login does not read every hold and every application: some of these may drop out later."));
    QList<FactCard::Fact> facts;
    const auto add = [&facts](const QString &label, const QString &value, bool wide) {
        if (!value.isEmpty())
            facts.append({ label, value, wide });
    };
    add(tr("By class"), groups(preview.byClass, [](RecordClass one) { return displayName(one); }), false);
    add(tr("By department"), groups(preview.byDepartment, [this](Id id) { return m_session->departmentName(id); }), false);
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
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void PlanCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        runAction(this, [this] { show(); });
    QWidget::changeEvent(event);
}

} // namespace tongjian
