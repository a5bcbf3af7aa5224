// SPDX-License-Identifier: GPL-3.0-or-later
#include "EffectCard.h"

#include "core/Clock.h"
#include "gui/jobs/QuietJob.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "services/Holds.h"

#include <QEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

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
    : QWidget(parent)
    , m_words(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_again(new QPushButton(this))
    , m_facts(new FactCard(this))
{
    m_words->setObjectName(QStringLiteral("effectWords"));
    m_words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::S);
    m_again->setObjectName(QStringLiteral("effectAgain"));
    m_facts->setObjectName(QStringLiteral("effectFacts"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::S);
    rows->addWidget(m_words);
    rows->addWidget(m_bar);
    rows->addWidget(m_again, 0, Qt::AlignLeft);
    rows->addWidget(m_facts);
    rows->addStretch();
    connect(m_again, &QPushButton::clicked, this, [this] { setChange(m_change); });
    clear({});
}

void EffectCard::drop()
{
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
    m_effect.reset();
    m_facts->hide();
    m_again->hide();
}

void EffectCard::clear(const QString &why)
{
    drop();
    m_change = {};
    m_bar->hide();
    setInk(m_words, Ink::Dimmed);
    m_words->setText(why);
    m_words->setVisible(!why.isEmpty());
}

void EffectCard::setChange(const RetentionChange &change)
{
    drop();
    m_change = change;
    setInk(m_words, Ink::Dimmed);
    m_words->setText(tr("What it does to the filed records is being counted …"));
    m_words->show();
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(m_words->text());
    m_bar->show();
    m_job = runQuietly<ScheduleEffect>(
        this,
        [&origin = *m_session, change](JobControl &control) {
            const auto own = origin.openAgain();
            return effectOf(*own, change, [&](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.isCancelled();
            });
        },
        [this, change](const ScheduleEffect &effect) {
            if (m_change != change)
                return;
            m_effect = effect;
            m_bar->hide();
            runAction(this, [this] { show(); });
            Q_EMIT known();
        },
        [this, change](const Error &error) {
            if (m_change != change)
                return;
            m_bar->hide();
            setInk(m_words, Ink::Bad);
            m_words->setText(sentences(error.message(), error.hint()));
            m_again->setText(tr("Count again"));
            m_again->show();
        });
    connect(m_job, &Job::progressed, this, [this, job = m_job](const JobProgress &progress) {
        if (job != m_job || progress.total <= 0)
            return;
        constexpr int Whole = 1000;
        m_bar->setRange(0, Whole);
        m_bar->setValue(int(progress.done * Whole / progress.total));
    });
}

void EffectCard::show()
{
    if (!m_effect)
        return;
    const ScheduleEffect &effect = *m_effect;
    const int records = int(effect.records);
    setInk(m_words, Ink::Text);
    m_words->setText(effect.later + effect.earlier == 0
            ? tr("Nothing changes for the %n filed records: it is for what is captured from then on.", nullptr, records)
            : tr("Of %n filed records:", nullptr, records));
    QList<FactCard::Fact> facts;
    if (effect.later > 0)
        facts.append({ tr("Kept longer"), byClass(effect, effect.later, &ScheduleEffect::OfClass::later), false });
    if (effect.earlier > 0) {
        facts.append({ tr("Kept less long"), byClass(effect, effect.earlier, &ScheduleEffect::OfClass::earlier), false });
        const int due = int(effect.dueByIt);
        facts.append({ tr("Due at once by it"), due == 0 ? tr("None") : tr("%n records may be cleared from %1 on", nullptr, due).arg(dayInWords(qMax(m_change.from, dayOf(m_session->now())))), false });
        QStringList held;
        for (auto it = effect.heldOfEarlier.cbegin(); it != effect.heldOfEarlier.cend(); ++it)
            held += tr("%1: %n records", nullptr, int(it.value())).arg(holdInWords(*m_session, it.key()));
        facts.append({ tr("Held all the same"), held.isEmpty() ? tr("None") : held.join(u'\n'), !held.isEmpty() });
    }
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void EffectCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        runAction(this, [this] { show(); });
    QWidget::changeEvent(event);
}

} // namespace tongjian
