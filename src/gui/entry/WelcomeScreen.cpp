// SPDX-License-Identifier: GPL-3.0-or-later
#include "WelcomeScreen.h"

#include "core/Record.h"
#include "gui/shell/Preferences.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"

#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

WelcomeScreen::WelcomeScreen(Preferences &preferences, QWidget *parent)
    : EntryScreen(parent)
    , m_preferences(preferences)
    , m_recent(new QVBoxLayout)
    , m_open(new QPushButton(this))
    , m_new(new QPushButton(this))
    , m_demo(new QPushButton(this))
{
    setObjectName(QStringLiteral("welcomeScreen"));
    m_recent->setSpacing(space::Xs);
    const QList<RecentStore> recent = preferences.recentStores();
    for (const RecentStore &store : recent) {
        if (!QDir(store.path).exists())
            continue;
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("recentStore"));
        button->setText(displaySafe(store.company.isEmpty() ? QDir(store.path).dirName() : store.company));
        button->setToolTip(QDir::toNativeSeparators(store.path));
        connect(button, &QPushButton::clicked, this, [this, path = store.path] { Q_EMIT storeChosen(path); });
        m_recent->addWidget(button);
    }
    column()->addLayout(m_recent);
    column()->addSpacing(space::S);
    for (QPushButton *button : { m_open, m_new, m_demo })
        column()->addWidget(button);
    m_open->setObjectName(QStringLiteral("openStore"));
    m_new->setObjectName(QStringLiteral("newStore"));
    m_demo->setObjectName(QStringLiteral("openDemo"));
    setButtonKind(m_recent->count() > 0 ? qobject_cast<QPushButton *>(m_recent->itemAt(0)->widget()) : m_open, ButtonKind::Primary);
    connect(m_open, &QPushButton::clicked, this, &WelcomeScreen::openRequested);
    connect(m_new, &QPushButton::clicked, this, &WelcomeScreen::newRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomeScreen::demoRequested);
    retranslateUi();
}

void WelcomeScreen::retranslateUi()
{
    setHeading(tr("Welcome"),
        m_recent->count() > 0 ? tr("Choose the store that you work with.")
                              : tr("Tongjian keeps a company's communication records as its regulation demands. Open the company's store, or set one up."));
    m_open->setText(tr("&Open a store …"));
    m_new->setText(tr("Set up a &new store …"));
    m_demo->setText(tr("Look at the &demo company"));
}

void WelcomeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    EntryScreen::changeEvent(event);
}

} // namespace tongjian
