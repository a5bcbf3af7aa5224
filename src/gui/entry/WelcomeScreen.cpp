// SPDX-License-Identifier: GPL-3.0-or-later
#include "WelcomeScreen.h"

#include "core/Record.h"
#include "gui/pieces/PlainLabel.h"
#include "gui/shell/Preferences.h"
#include "gui/style/HouseStyle.h"
#include "gui/style/Tokens.h"
#include "gui/style/Typography.h"
#include "ui_WelcomeScreen.h"

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
    , m_ui(std::make_unique<Ui::WelcomeScreen>())
{
    setObjectName(QStringLiteral("welcomeScreen"));
    m_ui->setupUi(body());
    const QList<RecentStore> recent = preferences.recentStores();
    for (const RecentStore &store : recent) {
        if (!QDir(store.path).exists())
            continue;
        auto *button = new QPushButton(this);
        button->setObjectName(QStringLiteral("recentStore"));
        button->setText(displaySafe(store.company.isEmpty() ? QDir(store.path).dirName() : store.company));
        button->setToolTip(QDir::toNativeSeparators(store.path).toHtmlEscaped());
        connect(button, &QPushButton::clicked, this, [this, path = store.path] { Q_EMIT storeChosen(path); });
        QLabel *where = plainLabel(this, TextStyle::Small, Ink::Dimmed);
        where->setText(displaySafe(QDir::toNativeSeparators(store.path)));
        where->setAlignment(Qt::AlignHCenter);
        m_ui->recentRows->addWidget(button);
        m_ui->recentRows->addWidget(where);
    }
    m_first = m_ui->recentRows->count() > 0 ? qobject_cast<QPushButton *>(m_ui->recentRows->itemAt(0)->widget()) : m_ui->openStore;
    setButtonKind(m_first, ButtonKind::Primary);
    m_ui->recent->setVisible(m_ui->recentRows->count() > 0);
    connect(m_ui->openStore, &QPushButton::clicked, this, &WelcomeScreen::openRequested);
    connect(m_ui->newStore, &QPushButton::clicked, this, &WelcomeScreen::newRequested);
    connect(m_ui->restoreStore, &QPushButton::clicked, this, &WelcomeScreen::restoreRequested);
    connect(m_ui->openDemo, &QPushButton::clicked, this, &WelcomeScreen::demoRequested);
    retranslateUi();
}

WelcomeScreen::~WelcomeScreen() = default;

void WelcomeScreen::showEvent(QShowEvent *event)
{
    EntryScreen::showEvent(event);
    m_first->setFocus();
}

void WelcomeScreen::retranslateUi()
{
    setHeading(tr("Welcome"),
        m_ui->recentRows->count() > 0 ? tr("Choose the store that you work with.")
                              : tr("Tongjian keeps a company's communication records as its regulation demands. Open the company's store, or set one up."));
}

void WelcomeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        retranslateUi();
    }
    EntryScreen::changeEvent(event);
}

} // namespace tongjian
