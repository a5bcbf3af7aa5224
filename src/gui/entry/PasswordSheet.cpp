// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordSheet.h"

#include "core/Error.h"
#include "gui/pieces/ActionSeam.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PasswordField.h"
#include "gui/style/HouseStyle.h"
#include "services/Login.h"
#include "ui_PasswordSheet.h"

#include <QLineEdit>
#include <QPushButton>

namespace tongjian
{

PasswordSheet::PasswordSheet(Session &session, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::PasswordSheet>())
{
    setObjectName(QStringLiteral("passwordSheet"));
    setHead(Icon::Key, Ink::Accent, tr("Change password"));
    addText(tr("Your keys stay the same; they are protected by the new password from now on. Computers that are remembered for you ask for it again."), Ink::Dimmed);
    auto *body = new QWidget;
    m_ui->setupUi(body);
    addWidget(body);
    m_ui->firstField->setHint(passwordAdvice());
    m_ui->old->edit()->setObjectName(QStringLiteral("presentPassword"));
    m_ui->first->edit()->setObjectName(QStringLiteral("changedPassword"));
    m_ui->second->edit()->setObjectName(QStringLiteral("changedPasswordAgain"));
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Change password"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("changePassword"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &PasswordSheet::tryIt);
    connect(m_ui->old, &PasswordField::submitted, m_ui->first->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_ui->first, &PasswordField::submitted, m_ui->second->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_ui->second, &PasswordField::submitted, this, &PasswordSheet::tryIt);
    m_ui->old->edit()->setFocus();
}

PasswordSheet::~PasswordSheet() = default;

void PasswordSheet::tryIt()
{
    for (LabelledField *field : { m_ui->oldField, m_ui->firstField, m_ui->secondField })
        field->setError({});
    if (!m_ui->second->equals(*m_ui->first)) {
        m_ui->secondField->setError(tr("The two are not the same."));
        m_ui->secondField->focusEditor();
        return;
    }
    const Secret old = m_ui->old->takeSecret();
    const Secret fresh = m_ui->first->takeSecret();
    m_ui->second->clear();
    const bool changed = runAction(
        this, [&] { changePassword(m_session, old, fresh); }, { ErrorCode::WrongPassword, ErrorCode::Busy, ErrorCode::BadInput }, [this](const Error &error) {
            LabelledField *field = error.code() == ErrorCode::BadInput ? m_ui->firstField : m_ui->oldField;
            field->setError(error.message());
            field->focusEditor();
        });
    if (!changed)
        return;
    Notice::show(parentWidget(), tr("The new password holds from now on."));
    accept();
}

} // namespace tongjian
