// SPDX-License-Identifier: GPL-3.0-or-later
#include "DestructionCard.h"

#include "gui/pieces/PlainLabel.h"
#include "gui/style/Tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tongjian
{

DestructionCard::DestructionCard(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_words(plainLabel(this, TextStyle::Body, Ink::Dimmed))
    , m_facts(new FactCard(this))
    , m_places(new MarkedRows(this))
{
    setObjectName(QStringLiteral("destructionCard"));
    m_words->setObjectName(QStringLiteral("destructionWords"));
    m_words->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("destructionState"));
    m_places->setObjectName(QStringLiteral("destructionCopies"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::S);
    rows->addWidget(m_words);
    rows->addWidget(m_facts);
    rows->addWidget(m_places);
    connect(m_places, &MarkedRows::actionTriggered, this, [this](int row) { Q_EMIT copyWanted(m_copies.at(row).kind, m_copies.at(row).place); });
}

bool DestructionCard::show(const OpenedPlan &plan, const std::optional<ShownDestruction> &offer, const QString &trouble)
{
    const DestructionRun *run = plan.destruction();
    const bool over = plan.progress.closedAt > 0 && m_session.now() >= plan.progress.graceUntil;
    const bool more = over && plan.left() > 0 && (!run || run->isDestroyed());
    QString words = more ? trouble : QString();
    if (more && !offer && trouble.isEmpty())
        words = tr("What may be destroyed is being looked at …");
    else if (more && offer)
        words = offer->view.objection;
    QList<FactCard::Fact> facts = run ? destructionFacts(m_session, plan) : QList<FactCard::Fact>();
    // What is left after a destruction was held or wanted back: it can follow later.
    if (more && offer)
        facts += offerFacts(offer->view);
    QList<MarkedRows::Row> rows;
    m_copies.clear();
    if (run) {
        rows = copyRows(plan, *run, plan.mayDestroy && run->isDestroyed());
        m_copies = run->copies;
    }
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_places->setRows(rows);
    m_places->setVisible(!rows.isEmpty());
    return !words.isEmpty() || !facts.isEmpty();
}

} // namespace tongjian
