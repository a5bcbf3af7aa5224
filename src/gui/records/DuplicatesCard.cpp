// SPDX-License-Identifier: GPL-3.0-or-later
#include "DuplicatesCard.h"

#include "RecordDisplay.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Icons.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

namespace
{
constexpr qsizetype LongestSubject = 14; // characters, so that the card keeps its width
}

DuplicatesCard::DuplicatesCard(QWidget *parent)
    : Card(parent)
    , m_heading(plainLabel(this, TextStyle::SmallStrong, Ink::Warn))
    , m_explanation(plainLabel(this, TextStyle::Small, Ink::Dimmed))
{
    setObjectName(QStringLiteral("duplicatesCard"));
    m_explanation->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::L, space::L, space::L, space::L);
    rows->setSpacing(space::S);
    rows->addWidget(m_heading);
    rows->addWidget(m_explanation);
    for (int i = 0; i < MostShown; ++i) {
        auto *button = new QPushButton(this);
        setButtonKind(button, ButtonKind::Quiet);
        button->setObjectName(QStringLiteral("duplicate%1").arg(i + 1));
        button->setIcon(icons::icon(Icon::ChevronRight, Ink::Accent));
        button->setProperty("leading", true);
        connect(button, &QPushButton::clicked, this, [this, i] {
            if (i < m_entries.size())
                Q_EMIT entryWanted(m_entries.at(i).id);
        });
        rows->addWidget(button);
        m_buttons.append(button);
    }
    setEntries({});
}

void DuplicatesCard::setEntries(const QList<OwnEntry> &entries)
{
    m_entries = entries.first(qMin<qsizetype>(MostShown, entries.size()));
    retranslateUi();
    setVisible(!m_entries.isEmpty());
}

void DuplicatesCard::retranslateUi()
{
    m_heading->setText(tr("Perhaps entered already"));
    m_explanation->setText(tr("Own entries with the same party at about the same time. Look before you submit."));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool there = i < m_entries.size();
        m_buttons.at(i)->setVisible(there);
        if (!there)
            continue;
        const OwnEntry &entry = m_entries.at(i);
        QString subject = displaySafe(entry.content.subject);
        if (subject.isEmpty())
            subject = tr("without a subject");
        const QString time = QDateTime::fromMSecsSinceEpoch(entry.content.startedAt).toString(QStringLiteral("MM-dd HH:mm"));
        const QString shown = subject.size() > LongestSubject ? subject.left(LongestSubject - 1) + u'…' : subject;
        m_buttons.at(i)->setText(time + u' ' + QString(shown).replace(u'&', QStringLiteral("&&")));
        const QString whole = subject + factSeparator() + spanOf(entry.content) + factSeparator() + displayName(entry.state);
        m_buttons.at(i)->setToolTip(whole.toHtmlEscaped());
        m_buttons.at(i)->setAccessibleName(whole);
    }
}

void DuplicatesCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    Card::changeEvent(event);
}

} // namespace tongjian
