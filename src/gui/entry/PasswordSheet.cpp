// SPDX-License-Identifier: GPL-3.0-or-later
#include "PasswordSheet.h"

#include "core/Error.h"
#include "gui/pieces/ErrorSheet.h"
#include "gui/pieces/LabelledField.h"
#include "gui/pieces/Notice.h"
#include "gui/pieces/PasswordField.h"
#include "gui/style/HouseStyle.h"
#include "services/Login.h"

#include <QLineEdit>
#include <QPushButton>

namespace tongjian
{

PasswordSheet::PasswordSheet(Session &session, QWidget *parent)
    : Sheet(parent)
    , m_session(session)
    , m_old(new PasswordField)
    , m_first(new PasswordField)
    , m_second(new PasswordField)
    , m_oldField(LabelledField::around(m_old))
    , m_firstField(LabelledField::around(m_first))
    , m_secondField(LabelledField::around(m_second))
{
    setObjectName(QStringLiteral("passwordSheet"));
    setHead(Icon::Key, Ink::Accent, tr("Change password"));
    addText(tr("Your keys stay the same; they are protected by the new password from now on."), Ink::Dimmed);
    m_oldField->setLabel(tr("&Present password"));
    m_firstField->setLabel(tr("&New password"));
    m_firstField->setHint(tr("At least %n characters. A sentence is easiest to remember.", nullptr, LeastPasswordLength));
    m_secondField->setLabel(tr("The same &again"));
    m_old->edit()->setObjectName(QStringLiteral("presentPassword"));
    m_first->edit()->setObjectName(QStringLiteral("changedPassword"));
    m_second->edit()->setObjectName(QStringLiteral("changedPasswordAgain"));
    for (LabelledField *field : { m_oldField, m_firstField, m_secondField })
        addWidget(field);
    QPushButton *cancel = addButton(tr("Cancel"));
    QPushButton *go = addButton(tr("Change password"), ButtonKind::Primary);
    go->setObjectName(QStringLiteral("changePassword"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &PasswordSheet::tryIt);
    connect(m_old, &PasswordField::submitted, m_first->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_first, &PasswordField::submitted, m_second->edit(), qOverload<>(&QWidget::setFocus));
    connect(m_second, &PasswordField::submitted, this, &PasswordSheet::tryIt);
    m_old->edit()->setFocus();
}

void PasswordSheet::tryIt()
{
    for (LabelledField *field : { m_oldField, m_firstField, m_secondField })
        field->setError({});
    if (!m_second->equals(*m_first)) {
        m_secondField->setError(tr("The two are not the same."));
        m_secondField->focusEditor();
        return;
    }
    const Secret old = m_old->takeSecret();
    const Secret fresh = m_first->takeSecret();
    m_second->clear();
    try {
        changePassword(m_session, old, fresh);
    } catch (const Error &error) {
        if (error.code() == ErrorCode::WrongPassword || error.code() == ErrorCode::Busy) {
            m_oldField->setError(error.message());
            m_oldField->focusEditor();
        } else if (error.code() == ErrorCode::BadInput) {
            m_firstField->setError(error.message());
            m_firstField->focusEditor();
        } else {
            ErrorSheet::show(this, error);
        }
        return;
    }
    Notice::show(parentWidget(), tr("The new password holds from now on."));
    accept();
}

} // namespace tongjian
