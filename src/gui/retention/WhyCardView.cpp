// SPDX-License-Identifier: GPL-3.0-or-later
#include "WhyCardView.h"

#include "core/Clock.h"
#include "gui/pieces/Card.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{

QString dayOfMoment(qint64 at)
{
    return dayInWords(dayOf(at));
}

} // namespace

Chip chipOf(KeepingState state)
{
    switch (state) {
    case KeepingState::Kept:
        return { displayName(state), ChipTone::Neutral, true };
    case KeepingState::Held:
        return { displayName(state), ChipTone::Accent, true };
    case KeepingState::Due:
        return { displayName(state), ChipTone::Warn, true };
    case KeepingState::Overdue:
        return { displayName(state), ChipTone::Bad, true };
    }
    return {};
}

WhyCardView::WhyCardView(QWidget *parent)
    : QWidget(parent)
    , m_heading(plainLabel(this, TextStyle::SmallStrong, Ink::Dimmed))
    , m_state(new StatusChip(this))
    , m_sentence(plainLabel(this))
    , m_facts(new FactCard(this))
{
    m_state->setObjectName(QStringLiteral("whyState"));
    m_sentence->setObjectName(QStringLiteral("whySentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setObjectName(QStringLiteral("whyFacts"));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::S);
    head->addWidget(m_heading);
    head->addStretch();
    head->addWidget(m_state);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::S);
    rows->addLayout(head);
    rows->addWidget(m_sentence);
    rows->addWidget(m_facts);
}

void WhyCardView::setWhy(const WhyCard &why)
{
    const Keeping &keeping = why.keeping;
    m_heading->setText(tr("Why it is kept"));
    m_state->setChip(chipOf(keeping.state));
    m_sentence->setText(why.sentence);
    QList<FactCard::Fact> facts {
        { tr("At least until"), dayOfMoment(keeping.atLeast), false },
        { tr("At most until"), keeping.atMost > 0 ? dayOfMoment(keeping.atMost) : tr("No longest period is set"), false },
        { tr("Retention schedule"), keeping.version == keeping.promisedBy ? tr("Version %1").arg(keeping.version) : tr("Version %1 (version %2 at capture)").arg(keeping.version).arg(keeping.promisedBy), false },
        { tr("On what it rests"), displaySafe(keeping.line.basis), false },
    };
    for (const Hold &hold : why.holds) {
        QStringList words { hold.facts.number };
        if (hold.text)
            words += displaySafe(hold.text->title);
        words += tr("to be reviewed by %1").arg(dayInWords(hold.facts.reviewDay));
        facts.append({ tr("Held by"), words.join(factSeparator()), true });
    }
    for (const QString &reason : why.extensions)
        facts.append({ tr("Kept longer because"), displaySafe(reason, true), true });
    m_facts->setFacts(facts);
}

QString WhyCardView::sentence() const
{
    return m_sentence->text();
}

} // namespace tongjian
