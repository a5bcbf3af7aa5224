// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewPasswordScreen.h"

#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PasswordField.h"
#include "gui/style/HouseStyle.h"
#include "store/AccountKeys.h"
#include "ui_NewPasswordScreen.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

NewPasswordScreen::NewPasswordScreen(const QString &login, QWidget *parent)
    : EntryScreen(parent)
    , m_login(login)
    , m_ui(std::make_unique<Ui::NewPasswordScreen>())
{
    setObjectName(QStringLiteral("newPasswordScreen"));
    m_ui->setupUi(body());
    m_ui->first->edit()->setObjectName(QStringLiteral("newPassword"));
    m_ui->second->edit()->setObjectName(QStringLiteral("newPasswordAgain"));
    connect(m_ui->first, &PasswordField::submitted, m_ui->second->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_ui->second, &PasswordField::submitted, this, &NewPasswordScreen::tryIt);
    connect(m_ui->newPasswordGo, &QPushButton::clicked, this, &NewPasswordScreen::tryIt);
    connect(m_ui->newPasswordBack, &QPushButton::clicked, this, &NewPasswordScreen::backRequested);
    connect(m_ui->second, &PasswordField::changed, this, [this] { m_ui->secondField->setError({}); });
    connect(m_ui->first, &PasswordField::changed, this, [this] { m_ui->firstField->setError({}); });
    retranslateUi();
}

NewPasswordScreen::~NewPasswordScreen() = default;

Secret NewPasswordScreen::takePassword()
{
    return std::move(m_password);
}

void NewPasswordScreen::tryIt()
{
    if (!m_ui->second->equals(*m_ui->first)) {
        m_ui->secondField->setError(tr("The two are not the same."));
        m_ui->secondField->focusEditor();
        return;
    }
    Secret password = m_ui->first->takeSecret();
    m_ui->second->clear();
    if (const QString weak = weakness(password, m_login); !weak.isEmpty()) {
        m_ui->firstField->setError(weak);
        m_ui->firstField->focusEditor();
        return;
    }
    m_password = std::move(password);
    Q_EMIT chosen();
}

void NewPasswordScreen::retranslateUi()
{
    setHeading(tr("Choose your own password"),
        tr("This is your first login. Your personal keys are made now and protected by this password; nobody else ever knows it, and what you sign "
           "is yours alone."));
    m_ui->firstField->setHint(passwordAdvice());
}

void NewPasswordScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(nullptr);
        retranslateUi();
    }
    EntryScreen::changeEvent(event);
}

void NewPasswordScreen::showEvent(QShowEvent *event)
{
    EntryScreen::showEvent(event);
    m_ui->first->edit()->setFocus();
}

} // namespace tongjian
