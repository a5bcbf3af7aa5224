// SPDX-License-Identifier: GPL-3.0-or-later
#include "LockScreen.h"

#include "core/Error.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PasswordField.h"
#include "gui/style/HouseStyle.h"
#include "services/Login.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

LockScreen::LockScreen(Session &session, QWidget *parent)
    : EntryScreen(parent)
    , m_session(session)
    , m_password(new PasswordField)
    , m_field(LabelledField::around(m_password, this))
    , m_go(new QPushButton(this))
    , m_logout(new QPushButton(this))
{
    setObjectName(QStringLiteral("lockScreen"));
    m_password->edit()->setObjectName(QStringLiteral("lockPassword"));
    m_go->setObjectName(QStringLiteral("unlock"));
    column()->addWidget(m_field);
    column()->addWidget(m_go);
    column()->addWidget(m_logout);
    setButtonKind(m_go, ButtonKind::Primary);
    setButtonKind(m_logout, ButtonKind::Quiet);
    connect(m_password, &PasswordField::submitted, this, &LockScreen::tryIt);
    connect(m_go, &QPushButton::clicked, this, &LockScreen::tryIt);
    connect(m_logout, &QPushButton::clicked, this, &LockScreen::logoutRequested);
    retranslateUi();
}

void LockScreen::tryIt()
{
    try {
        checkPassword(m_session, m_password->takeSecret());
    } catch (const Error &error) {
        if (error.code() == ErrorCode::WrongPassword || error.code() == ErrorCode::Busy)
            m_field->setError(error.code() == ErrorCode::Busy ? error.message() + u' ' + error.hint() : tr("The password is not right."));
        else
            ErrorSheet::show(this, error);
        m_field->focusEditor();
        return;
    }
    Q_EMIT unlocked();
}

void LockScreen::retranslateUi()
{
    setHeading(tr("Locked: %1").arg(m_session.personName(m_session.me())), tr("Everything is as you left it. Enter your password to go on."));
    m_field->setLabel(tr("&Password"));
    m_go->setText(tr("Unlock"));
    m_logout->setText(tr("Log out instead"));
}

void LockScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    EntryScreen::changeEvent(event);
}

void LockScreen::showEvent(QShowEvent *event)
{
    EntryScreen::showEvent(event);
    m_password->edit()->setFocus();
}

} // namespace tongjian
