// SPDX-License-Identifier: GPL-3.0-or-later
#include "NewPasswordScreen.h"

#include "gui/pieces/LabelledField.h"
#include "gui/pieces/PasswordField.h"
#include "gui/style/HouseStyle.h"
#include "store/AccountKeys.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tongjian
{

NewPasswordScreen::NewPasswordScreen(const QString &login, QWidget *parent)
    : EntryScreen(parent)
    , m_login(login)
    , m_first(new PasswordField)
    , m_second(new PasswordField)
    , m_firstField(LabelledField::around(m_first, this))
    , m_secondField(LabelledField::around(m_second, this))
    , m_go(new QPushButton(this))
    , m_back(new QPushButton(this))
{
    setObjectName(QStringLiteral("newPasswordScreen"));
    m_first->edit()->setObjectName(QStringLiteral("newPassword"));
    m_second->edit()->setObjectName(QStringLiteral("newPasswordAgain"));
    m_go->setObjectName(QStringLiteral("newPasswordGo"));
    column()->addWidget(m_firstField);
    column()->addWidget(m_secondField);
    column()->addWidget(m_go);
    column()->addWidget(m_back);
    setButtonKind(m_go, ButtonKind::Primary);
    setButtonKind(m_back, ButtonKind::Quiet);
    connect(m_first, &PasswordField::submitted, m_second->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_second, &PasswordField::submitted, this, &NewPasswordScreen::tryIt);
    connect(m_go, &QPushButton::clicked, this, &NewPasswordScreen::tryIt);
    connect(m_back, &QPushButton::clicked, this, &NewPasswordScreen::backRequested);
    connect(m_second, &PasswordField::changed, this, [this] { m_secondField->setError({}); });
    connect(m_first, &PasswordField::changed, this, [this] { m_firstField->setError({}); });
    retranslateUi();
}

Secret NewPasswordScreen::takePassword()
{
    return std::move(m_password);
}

void NewPasswordScreen::tryIt()
{
    if (!m_second->equals(*m_first)) {
        m_secondField->setError(tr("The two are not the same."));
        m_secondField->focusEditor();
        return;
    }
    Secret password = m_first->takeSecret();
    m_second->clear();
    if (const QString weak = weakness(password, m_login); !weak.isEmpty()) {
        m_firstField->setError(weak);
        m_firstField->focusEditor();
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
    m_firstField->setLabel(tr("&New password"));
    m_firstField->setHint(tr("At least %n characters. A sentence is easiest to remember.", nullptr, LeastPasswordLength));
    m_secondField->setLabel(tr("The same &again"));
    m_go->setText(tr("Make my keys and go on"));
    m_back->setText(tr("Back"));
}

void NewPasswordScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
    EntryScreen::changeEvent(event);
}

void NewPasswordScreen::showEvent(QShowEvent *event)
{
    EntryScreen::showEvent(event);
    m_first->edit()->setFocus();
}

} // namespace tongjian
