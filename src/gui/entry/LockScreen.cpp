// SPDX-License-Identifier: GPL-3.0-or-later
#include "LockScreen.h"

#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PasswordField.h"
#include "gui/style/HouseStyle.h"
#include "services/Login.h"
#include "gui/style/Typography.h"
#include "ui_LockScreen.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

LockScreen::LockScreen(Session &session, QWidget *parent)
    : EntryScreen(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::LockScreen>())
{
    setObjectName(QStringLiteral("lockScreen"));
    m_ui->setupUi(body());
    m_ui->password->edit()->setObjectName(QStringLiteral("lockPassword"));
    connect(m_ui->password, &PasswordField::submitted, this, &LockScreen::tryIt);
    connect(m_ui->unlock, &QPushButton::clicked, this, &LockScreen::tryIt);
    connect(m_ui->lockLogout, &QPushButton::clicked, this, &LockScreen::logoutRequested);
    retranslateUi();
}

LockScreen::~LockScreen() = default;

void LockScreen::tryIt()
{
    const bool right = runAction(
        this, [this] { checkPassword(m_session, m_ui->password->takeSecret()); }, { ErrorCode::WrongPassword, ErrorCode::Busy }, [this](const Error &error) {
            m_ui->passwordField->setError(error.code() == ErrorCode::Busy ? sentences(error.message(), error.hint()) : tr("The password is not right."));
        });
    if (right)
        Q_EMIT unlocked();
    else
        m_ui->passwordField->focusEditor();
}

void LockScreen::retranslateUi()
{
    setHeading(tr("Locked: %1").arg(m_session.personName(m_session.me())), tr("Everything is as you left it. Enter your password to go on."));
}

void LockScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        retranslateUi();
    }
    EntryScreen::changeEvent(event);
}

void LockScreen::showEvent(QShowEvent *event)
{
    EntryScreen::showEvent(event);
    m_ui->password->edit()->setFocus();
}

} // namespace tongjian
