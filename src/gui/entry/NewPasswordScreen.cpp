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

NewPasswordScreen::NewPasswordScreen(const QString &login, std::function<bool(const Secret &)> codeFits, QWidget *parent)
    : EntryScreen(parent)
    , m_login(login)
    , m_codeFits(std::move(codeFits))
    , m_ui(std::make_unique<Ui::NewPasswordScreen>())
{
    setObjectName(QStringLiteral("newPasswordScreen"));
    m_ui->setupUi(body());
    m_ui->first->edit()->setObjectName(QStringLiteral("newPassword"));
    m_ui->second->edit()->setObjectName(QStringLiteral("newPasswordAgain"));
    m_ui->codeField->setVisible(bool(m_codeFits));
    connect(m_ui->confirmationCode, &QLineEdit::textEdited, this, [this] { m_ui->codeField->setError({}); });
    connect(m_ui->confirmationCode, &QLineEdit::returnPressed, m_ui->first->edit(), qOverload<>(&QWidget::setFocus));
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

Secret NewPasswordScreen::takeCode()
{
    return std::move(m_code);
}

void NewPasswordScreen::tryIt()
{
    if (m_codeFits) {
        QString text = m_ui->confirmationCode->text();
        m_code = Secret::takeFrom(text);
        if (!m_codeFits(m_code)) {
            m_ui->codeField->setError(tr("This is not the code of the person who confirmed the renewal."));
            m_ui->codeField->focusEditor();
            return;
        }
    }
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
    m_ui->firstField->setHint(passwordAdvice());
    if (m_codeFits) {
        setHeading(tr("Make new keys of your own"),
            tr("Your account was renewed. Two persons had to agree; each of them gave you one half. New personal keys are made now under a password that "
               "nobody else ever knows. What you signed before stays yours."));
        return;
    }
    setHeading(tr("Choose your own password"),
        tr("This is your first login. Your personal keys are made now and protected by this password; nobody else ever knows it, and what you sign "
           "is yours alone."));
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
    if (m_codeFits)
        m_ui->confirmationCode->setFocus();
    else
        m_ui->first->edit()->setFocus();
}

} // namespace tongjian
