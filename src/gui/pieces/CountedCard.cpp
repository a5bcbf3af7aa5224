// SPDX-License-Identifier: GPL-3.0-or-later
#include "CountedCard.h"

#include "ActionSeam.h"
#include "PlainLabel.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

CountedCard::CountedCard(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_words(plainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_again(new QPushButton(this))
    , m_facts(new FactCard(this))
{
    m_words->setObjectName(name + QStringLiteral("Words"));
    m_words->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(space::S);
    m_again->setObjectName(name + QStringLiteral("Again"));
    m_facts->setObjectName(name + QStringLiteral("Facts"));
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::S);
    m_rows->addWidget(m_words);
    m_rows->addWidget(m_bar);
    m_rows->addWidget(m_again, 0, Qt::AlignLeft);
    m_rows->addWidget(m_facts);
    m_rows->addStretch();
    connect(m_again, &QPushButton::clicked, this, [this] { again(); });
    m_words->hide();
    drop();
}

void CountedCard::drop()
{
    ++m_round;
    if (m_job)
        m_job->cancel();
    m_job = nullptr;
    m_bar->hide();
    m_facts->hide();
    m_again->hide();
}

void CountedCard::addAboveFacts(QWidget *widget)
{
    m_rows->insertWidget(m_rows->indexOf(m_facts), widget);
}

void CountedCard::say(const QString &words, Ink ink)
{
    setInk(m_words, ink);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void CountedCard::setFacts(const QList<FactCard::Fact> &facts)
{
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
}

int CountedCard::begin(const QString &words)
{
    drop();
    say(words, Ink::Dimmed);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(words);
    m_bar->show();
    return m_round;
}

void CountedCard::follow(Job *job)
{
    m_job = job;
    connect(job, &Job::progressed, this, [this, job](const JobProgress &progress) {
        if (job != m_job || progress.total <= 0)
            return;
        constexpr int Whole = 1000;
        m_bar->setRange(0, Whole);
        m_bar->setValue(int(progress.done * Whole / progress.total));
    });
}

void CountedCard::end()
{
    m_bar->hide();
    runAction(this, [this] { tell(); });
    Q_EMIT known();
}

void CountedCard::fail(const Error &error)
{
    m_bar->hide();
    say(sentences(error.message(), error.hint()), Ink::Bad);
    m_again->setText(tr("Count again"));
    m_again->show();
    Q_EMIT failed();
}

void CountedCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        runAction(this, [this] { tell(); });
    QWidget::changeEvent(event);
}

} // namespace tongjian
